"""What can be asked, said or seen is in the docs."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from agents import urls as agent_urls
from jobs.contract import Submission
from jobs.job_views import JobView
from qgprotocol import messages
from qgprotocol.webhooks import EVENTS
from qualgent.api import urls as job_urls
from qualgent.engine.states import Phase, Status
from qualgent.engine.values import Outcome

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"


MAX_WORDS = 44_000  # handwritten, as ``str.split`` counts them
MAX_WORDS_APART = 7_500  # of the pages below
APART = {"compatibility.md", "index.md", "known-limits.md", "releasing.md", "threat-model.md"}
APART |= {f"coming-from/{name}.md" for name in ("currents", "jenkins", "selenium-grid", "stf")}
APART |= {f"tutorials/{name}.md" for name in ("appwright", "maestro", "playwright", "pytest")}
NOT_HANDWRITTEN = {"cli.md", "permissions.md", "original-readme.md"}  # generated, or given


SHOWN = {name: name for name in ("name", "action", "path", "org_id", "app_version_id", "sha256", "fingerprint")}


def documented(name: str) -> str:
    return (DOCS / name).read_text()


@pytest.mark.parametrize("pattern", [*job_urls.urlpatterns, *agent_urls.urlpatterns], ids=lambda pattern: pattern.name)
def test_every_endpoint_is_documented(pattern: object) -> None:
    """Each route stands in docs/api.md as a reader would type it."""
    path = str(pattern.pattern).removeprefix("^").removesuffix(r"/?\Z")  # type: ignore[attr-defined]
    shown = "/" + re.sub(r"\(\?P<(\w+)>[^)]*\)", lambda found: f"<{SHOWN.get(found[1], 'id')}>", path)
    assert re.search(re.escape(shown) + r"[`\s|,]", documented("api.md")), shown


@pytest.mark.parametrize("word", [*Status, *Phase, *Outcome, *Submission.__struct_fields__, *JobView.__struct_fields__])
def test_every_state_and_field_is_documented(word: str) -> None:
    """Each status, phase, outcome and field of a job is explained in docs/api.md."""
    assert re.search(rf"`[^`]*\b{word}\b[^`]*`", documented("api.md").replace("```", ""))


@pytest.mark.parametrize("message", [*messages.FromAgent.__args__, *messages.FromServer.__args__])
def test_every_message_is_documented(message: type[msgspec.Struct]) -> None:
    """Each message of the protocol has its row in docs/protocol.md."""
    assert f"| `{message.__struct_config__.tag}` |" in documented("protocol.md")


@pytest.mark.parametrize("event", EVENTS)
def test_every_event_of_webhooks_is_shown(event: str) -> None:
    """Each event is explained in docs/webhooks.md, and can be selected on the dashboard."""
    assert f"\n| `{event}` | " in documented("webhooks.md")
    assert f'["{event}", ' in (ROOT / "static/js/components/webhook-dialog.js").read_text()


@pytest.mark.parametrize("page", [*sorted(DOCS.rglob("*.md")), ROOT / "README.md", ROOT / "CHANGELOG.md"], ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link and picture of the docs exists."""
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)|(?:src|srcset)=\"([^\"]+)\"", page.read_text()):
        link = target[0] or target[1]
        if not link.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / link).exists(), link


def test_every_guarantee_names_tests_that_exist() -> None:
    """docs/guarantees.md has a test beside each guarantee, and each test of trouble a guarantee."""
    page = documented("guarantees.md")
    rows = [line for line in page.splitlines() if re.match(r"\| (?!guarantee|---)", line)]
    attackers = documented("threat-model.md").partition("| verified by |\n")[2].partition("\n\n")[0].splitlines()[1:]
    assert len(attackers) > 5
    rows += attackers
    assert rows
    for row in rows:
        named = re.findall(r"`(tests/[^`]+)`", row)
        assert named, row
        assert [name for name in named if not (ROOT / name).is_file()] == [], row
    trouble = {f"tests/chaos/{path.name}" for path in (ROOT / "tests" / "chaos").glob("test_*.py")}
    assert trouble <= set(re.findall(r"`(tests/[^`]+)`", page))


def test_where_to_change_things_names_files_that_exist() -> None:
    """docs/architecture.md has twenty changes or more, each with the files, five at most, where it is made."""
    section = documented("architecture.md").split("## Where would you change")[1].split("\n## ")[0]
    rows = [line.split(" | ") for line in section.splitlines() if line.startswith("| ")][2:]
    assert len(rows) >= 20
    for change, files in rows:
        named = re.findall(r"`([^`]+\.\w+)`", files)
        assert 1 <= len(named) <= 5, change
        assert [file for file in named if not (ROOT / file).exists()] == [], change


def test_every_room_is_described() -> None:
    """Each package of the product has its place in docs/architecture.md."""
    page = documented("architecture.md")
    for package in sorted(ROOT.glob("*/__init__.py")):
        if package.parent.name not in {"tests", "benchmarks", "tools", "docs", "scripts"}:
            assert f"`{package.parent.name}/" in page, package.parent.name


def test_the_handwritten_words_are_bounded() -> None:
    """Of all pages, without generated ones, the original README, and the generated table and diagram."""
    pages = {path.relative_to(DOCS).as_posix(): path.read_text() for path in DOCS.rglob("*.md")}
    before, _, table = pages["configuration.md"].partition("<!-- table: ")
    _, end, after = table.partition("<!-- end of the table -->")
    assert end
    pages["configuration.md"] = before + after
    before, _, diagram = pages["architecture.md"].partition("```mermaid\nstateDiagram-v2\n")
    _, end, after = diagram.partition("```\n")
    assert end
    pages["architecture.md"] = before + after
    words = {name: len(page.split()) for name, page in pages.items() if name not in NOT_HANDWRITTEN}
    assert words.keys() >= APART
    assert sum(number for name, number in words.items() if name in APART) <= MAX_WORDS_APART
    assert sum(number for name, number in words.items() if name not in APART) <= MAX_WORDS


def test_who_connects_a_device_is_led_to_a_file_first() -> None:
    """Whoever follows a page, screen or script on a real device runs what is in qgagent.toml, never a simulation."""
    folders = ("docs", "templates", "static/js", "qualgent/api/install", "qualgent/ops/doctor")
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*")) if path.is_file()]
    leading = {}
    for path in paths:
        text = re.sub(r'"(\S*qgagent)" ', r"\1 ", path.read_text("utf-8", "replace"))  # of the shell
        runs = re.search(r"\bqgagent run\b(?![^\n]*--preset simulated)", text)
        if runs is not None:
            leading[path.relative_to(ROOT).as_posix()] = "qgagent init" in text[: runs.start()]
    led = {"docs/access.md", "docs/agents.md", "templates/team/enrollment_created.html",
           "static/js/components/first-agent.js", "qualgent/api/install/agent.sh"}  # fmt: skip
    assert led <= leading.keys()
    assert [path for path, is_led in leading.items() if not is_led] == []


def test_the_lines_for_a_server_of_the_tests_are_those_of_the_project_that_is_tested() -> None:
    """tests/real runs it on two devices of a host."""
    found = re.search(r"\(`webServer`\) and\nlogs in[^\n]*\n\n```js\n(.*?)```", documented("agents.md"), re.DOTALL)
    assert found is not None
    lines = found[1].splitlines()
    config = (ROOT / "tests" / "real" / "web_server" / "playwright.config.js").read_text()
    assert len(lines) == 2
    assert "\n".join(lines) in config
    assert all(len(re.findall(rf"\b{line.split()[1]}\b", config)) > 1 for line in lines), "it uses both"


def test_every_figure_names_a_command_that_exists() -> None:
    """Each table of docs/figures.md with a column of commands has one in each row; modules and options exist."""
    page = documented("figures.md")
    tables = [table for table in page.split("\n\n") if table.startswith("| what | command |")]
    assert len(tables) == 2
    for row in (row for table in tables for row in table.splitlines()[2:]):
        assert re.fullmatch(r"`(?:python -m|make|pytest) [^`]+`", row.split(" | ")[1]), row
    commands = re.findall(r"`python -m (benchmarks[\w.]*)([^`]*)`", page)
    assert len(commands) > 15
    for module, options in commands:
        path = ROOT.joinpath(*module.split("."))
        files = [path.with_suffix(".py")] if path.with_suffix(".py").exists() else sorted(path.glob("*.py"))
        source = "".join(file.read_text() for file in files)
        assert source, module
        for word in options.split():
            assert f'"{word}"' in source or word.isupper(), (module, word)
    for task in re.findall(r"`?make (\w+)", page):
        assert re.search(rf"(?m)^{task}:", (ROOT / "Makefile").read_text()), task
