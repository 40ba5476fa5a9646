"""``qgjob submit --playwright``: the tests that Playwright lists, by a stand-in for it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.integration.qgjob_process import cli_environment
from tests.server_process import ROOT
from tests.unit.cli_stand_in_tool import StandInTool
from tests.unit.cli_support import ContractServer, qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.4.0")
END = {"event": "end"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a project, which is the current one."""
    root = tmp_path / "shop"
    for name in ("e2e/cart.spec.ts", "e2e/login.spec.ts", "e2e/pages/cart.ts", "e2e/shot.png", "other/x.spec.ts"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def tool(project: Path) -> StandInTool:
    return StandInTool(project / "node_modules" / ".bin" / "playwright")


def case(root: Path, file: str, *titles: str, project: str = "") -> dict[str, Any]:
    return {"event": "case", "project": project, "file": str(root / file), "titles": titles or ["works"]}


def projects(**needs: list[str]) -> list[dict[str, Any]]:
    return [{"event": "project", "name": name, "needs": needed} for name, needed in needs.items()]


def submit(server: ContractServer, *arguments: str, **env: str | None) -> Result:
    return qgjob("submit", *BUILD, "--playwright", *arguments, "--url", server.url, **env)


def submitted(server: ContractServer) -> list[Any]:
    (request,) = server.requests
    return [job["test"] for job in request.body] if isinstance(request.body, list) else [request.body["test"]]


def test_each_file_is_a_job(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """In each of its projects; its cases make no further jobs. Other options of submit count as ever."""
    rows = [
        *projects(a=[], b=[]),
        case(project, "e2e/cart.spec.ts", "adds", project="a"),
        case(project, "e2e/cart.spec.ts", "removes", project="a"),
        case(project, "e2e/login.spec.ts", project="a"),
        case(project, "e2e/cart.spec.ts", "adds", project="b"),
    ]
    tool.plan([*rows, END])
    result = submit(server, "--label", "os=ios", "--env", "BASE_URL=x", "--tests-commit", "a" * 40)
    assert (result.exit_code, result.stderr) == (0, "")
    (request,) = server.requests
    assert [job["test"] for job in request.body["jobs"]] == [
        "e2e/cart.spec.ts::[a]",
        "e2e/login.spec.ts::[a]",
        "e2e/cart.spec.ts::[b]",
    ]
    assert request.body["source"] == {"commit": "a" * 40}
    assert all(
        (job["labels"], job["environment"]) == ({"os": "ios"}, {"BASE_URL": "x"}) for job in request.body["jobs"]
    )


def test_each_case_is_a_job(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """Named by project and title path; the same case twice is one job."""
    rows = [
        case(project, "e2e/cart.spec.ts", "cart", "adds", project="a"),
        case(project, "e2e/cart.spec.ts", "cart", "adds", project="a"),
        case(project, "e2e/cart.spec.ts", '- "x"\n › (.*)'),
    ]
    tool.plan([*rows, END])
    assert submit(server, "--by", "case").exit_code == 0
    assert submitted(server) == [
        "e2e/cart.spec.ts::[a] cart › adds",
        'e2e/cart.spec.ts::- "x"%0A %E2%80%BA (.*)',
    ]


@pytest.mark.parametrize("by", ["file", "case"])
def test_tags_travel_along(server: ContractServer, project: Path, tool: StandInTool, by: str) -> None:
    """A file has those of its selected cases; what is too long or too much for a job is left out; --tag adds more."""
    rows = [
        {**case(project, "e2e/cart.spec.ts", "adds"), "tags": ["@smoke", "@b"]},
        {**case(project, "e2e/cart.spec.ts", "removes"), "tags": ["@smoke", "@a", "x" * 101, "a\nb", " "]},
        case(project, "e2e/login.spec.ts"),
    ]
    tool.plan([*rows, END])
    assert submit(server, "--by", by, "--tag", "nightly", "--tag", "@b").exit_code == 0
    (request,) = server.requests
    tags = [job["tags"] for job in request.body]
    added = ["nightly", "@b"]
    assert tags == (
        [["@smoke", "@b", "@a", "nightly"], added]
        if by == "file"
        else [["@smoke", "@b", "nightly"], ["@smoke", "@a", *added], added]
    )
    server.requests.clear()
    tool.plan([{**rows[0], "tags": [f"@{number}" for number in range(60)]}, rows[2], END])
    assert submit(server).exit_code == 0
    (request,) = server.requests
    assert [job.get("tags") for job in request.body] == [[f"@{number}" for number in range(50)], None]


def test_setup_is_no_job(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """Projects that others depend on, and their teardown; qgjob says so."""
    rows = [*projects(web=["setup", "clean"]), case(project, "e2e/cart.spec.ts", project="web")]
    rows += [case(project, f"e2e/{name}.ts", project=name) for name in ("setup", "clean")]
    tool.plan([*rows, END])
    result = submit(server)
    assert submitted(server) == ["e2e/cart.spec.ts::[web]"]
    assert "not submitted: tests of clean, setup" in result.stderr


def test_arguments_after_two_dashes_are_the_tools(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """Also those that qgjob has, too. A test.only is refused by Playwright. The tool gets no login."""
    tool.plan([case(project, "e2e/cart.spec.ts"), END])
    result = submit(server, "e2e", QUALGENT_TOKEN=None)
    assert (result.exit_code, result.stderr) == (0, "")
    server.requests.clear()
    result = qgjob(
        *("submit", *BUILD, "--playwright", "--url", server.url, "--", "--grep", "@smoke", "cart", "--", "--json"),
        QUALGENT_ID_TOKEN="of-gitlab", QUALGENT_TOKEN="qgt_" + "a1" * 20,
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    assert submitted(server) == ["e2e/cart.spec.ts"]
    assert "each file is run as a whole" in result.stderr
    words = tool.seen["arguments"]
    assert words[:3] == ["test", "--list", "--forbid-only"]
    assert words[4:] == ["--grep", "@smoke", "cart", "--", "--json"]
    assert not {"QUALGENT_TOKEN", "QUALGENT_ID_TOKEN"} & tool.seen["environment"].keys()


@pytest.mark.parametrize("option", ["--reporter=html", "--headed", "--retries", "-u", "--ui"])
def test_options_that_select_nothing_are_refused(
    server: ContractServer, project: Path, tool: StandInTool, option: str
) -> None:
    """They would not reach the agents."""
    result = submit(server, "--", option)
    assert (result.exit_code, server.requests) == (2, [])
    assert "selects no tests" in result.stderr


def test_options_of_the_tool_before_the_dashes_are_explained(server: ContractServer, tool: StandInTool) -> None:
    """The sentence says where they belong."""
    result = submit(server, "--project", "web")
    assert result.exit_code == 2
    assert "Options of the tool follow --, for example: -- --project" in result.stderr


def test_patterns_restrict_the_list(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """Page objects and pictures that a pattern matches are no jobs; one that selects nothing is an error."""
    tool.plan([*(case(project, name) for name in ("e2e/cart.spec.ts", "e2e/login.spec.ts", "other/x.spec.ts")), END])
    assert submit(server, "e2e/**").exit_code == 0
    assert submitted(server) == ["e2e/cart.spec.ts", "e2e/login.spec.ts"]
    server.requests.clear()
    assert submit(server, "other", "e2e/login*").exit_code == 0
    assert submitted(server) == ["e2e/login.spec.ts", "other/x.spec.ts"]
    server.requests.clear()
    for argument in ("e2e/pages/*", "e2e/shot.png", "nowhere.spec.ts"):
        result = submit(server, argument)
        assert (result.exit_code, server.requests) == (2, [])
        assert f"None of the listed tests is in '{argument}'" in result.stderr


def test_names_begin_at_the_test_root(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """In a monorepo, that of the agents may be another folder; what is outside of it cannot be named."""
    tool.plan([case(project, "e2e/cart.spec.ts"), END])
    assert submit(server, "--test-root", "..").exit_code == 0
    assert submitted(server) == ["shop/e2e/cart.spec.ts"]
    server.requests.clear()
    assert submit(server, "--test-root", "e2e").exit_code == 0
    assert submitted(server) == ["cart.spec.ts"]
    server.requests.clear()
    result = submit(server, "--test-root", "other")
    assert (result.exit_code, server.requests) == (2, [])
    assert "is not below other" in result.stderr


def test_the_program_of_a_folder_above_is_used(
    server: ContractServer, project: Path, tool: StandInTool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As by npx, in a monorepo with one node_modules."""
    tool.plan([case(project, "e2e/cart.spec.ts"), END])
    monkeypatch.chdir(project / "e2e")
    assert submit(server).exit_code == 0
    assert submitted(server) == ["cart.spec.ts"]


def test_without_playwright_it_says_so(server: ContractServer, project: Path) -> None:
    """And installs nothing."""
    result = submit(server, PATH=str(project))
    assert (result.exit_code, server.requests) == (2, [])
    assert "Playwright is not installed in this folder" in result.stderr


def test_nothing_selected_is_an_error(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """Also if all that is listed is setup."""
    for rows in ([], [*projects(web=["setup"]), case(project, "e2e/auth.setup.ts", project="setup")]):
        tool.plan([*rows, END])
        result = submit(server)
        assert (result.exit_code, server.requests) == (2, [])
        assert "no test is selected" in result.stderr


LISTED = [{"event": "case", "project": "", "file": "/x/a.spec.ts", "titles": ["a"]}]


@pytest.mark.parametrize(
    ("rows", "code", "named"),
    [
        ([*LISTED, END], 1, "ended with exit code 1"),
        ([*LISTED, END], None, "ended with exit code -9"),
        (LISTED, 0, "has not listed all tests"),
        ([*LISTED, {"event": "error"}, END], 0, "has not listed all tests"),
        (None, 0, "has listed nothing"),
        ("garbage", 0, "cannot be read"),
        ("\xff\x00", 0, "cannot be read"),
        ("[" * 200_000, 0, "cannot be read"),
        ("[1]", 0, "cannot be read"),
        ('{"event": "case", "titles": "abc"}', 0, "cannot be read"),
        ('{"event": "launch"}', 0, "cannot be read"),
    ],
)
def test_an_unusable_list_is_an_error(
    server: ContractServer, project: Path, tool: StandInTool, rows: Any, code: int | None, named: str
) -> None:
    """What the tool has printed is shown if it failed; nothing is submitted."""
    tool.plan(rows, code=code, output="SyntaxError: e2e/cart.spec.ts:3\x1b[2J")
    result = submit(server)
    assert (result.exit_code, server.requests) == (2, [])
    assert named in result.stderr
    assert ("SyntaxError: e2e/cart.spec.ts:3" in result.stderr) == (code != 0)
    assert "\x1b" not in result.stderr


@pytest.mark.seconds
def test_a_tool_that_hangs_is_stopped(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """With what it has started."""
    tool.plan([*LISTED, END], sleep=600, child=True, output="compiling")
    result = submit(server, "--list-timeout", "2")
    assert (result.exit_code, server.requests) == (2, [])
    assert "compiling" in result.stderr
    assert "did not end within 2 s" in result.stderr
    _until(tool.child_is_gone)


def test_what_the_tool_leaves_behind_is_stopped(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """It keeps the tool's output open, for which qgjob does not wait."""
    tool.plan([case(project, "e2e/cart.spec.ts"), END], child=True)
    assert submit(server).exit_code == 0
    _until(tool.child_is_gone)


def test_an_interrupt_stops_the_tool(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """With what it has started, as CI servers stop a step."""
    tool.plan(None, sleep=600, child=True)
    command = [sys.executable, "-m", "qgjob", "submit", *BUILD, "--playwright", "--url", server.url]
    environment = {**cli_environment(server.url), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        _until(tool.child.exists)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 130
    _until(tool.child_is_gone)
    assert server.requests == []


def _until(condition: Any) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_much_output_is_kept_by_its_end(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """The error is at the end."""
    tool.plan(None, code=1, output="x\n" * 300_000 + "the error")
    result = submit(server)
    assert "the error" in result.stderr
    assert len(result.stderr) < 200_000


def test_a_title_that_is_too_long_is_an_error(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """By case; its file can be a job."""
    tool.plan([case(project, "e2e/cart.spec.ts", "x" * 10_000), END])
    result = submit(server, "--by", "case")
    assert (result.exit_code, server.requests) == (2, [])
    assert "has 10018 characters, and a test at most 500; submit it without --by case" in result.stderr
    assert len(result.stderr) < 1000
    assert submit(server).exit_code == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [(["a b", "c"], ["a", "b c"]), (["adds"], ["adds @smoke"]), (["cart @slow", "adds"], ["cart", "adds"])],
)
def test_cases_that_cannot_be_told_apart_are_an_error(
    server: ContractServer, project: Path, tool: StandInTool, one: list[str], other: list[str]
) -> None:
    """An agent selects by titles joined with spaces, after which tags may follow; in other files it can."""
    tool.plan([case(project, "e2e/cart.spec.ts", *one), case(project, "e2e/cart.spec.ts", *other), END])
    result = submit(server, "--by", "case")
    assert (result.exit_code, server.requests) == (2, [])
    assert "cannot be selected one without the other" in result.stderr
    tool.plan([case(project, "e2e/cart.spec.ts", *one), case(project, "e2e/login.spec.ts", *other), END])
    assert submit(server, "--by", "case").exit_code == 0


@pytest.mark.parametrize(("version", "exit_code"), [("1.61.1", 2), ("1.62.0", 0), ("1.100.0-beta-1", 0), ("", 2)])
def test_a_playwright_whose_reporters_choose_tells_all_cases_apart(
    server: ContractServer, project: Path, tool: StandInTool, version: str, exit_code: int
) -> None:
    titles = (["a b", "c"], ["a", "b c"])
    cases = [case(project, "e2e/cart.spec.ts", *one) for one in titles]
    tool.plan([{"event": "version", "name": version}, *cases, END])
    assert submit(server, "--by", "case").exit_code == exit_code
    expected = ["e2e/cart.spec.ts::a b › c", "e2e/cart.spec.ts::a › b c"]
    assert [submitted(server) for _ in server.requests] == [expected] * (exit_code == 0)


def test_cases_that_differ_in_a_tag_only_are_told_apart(
    server: ContractServer, project: Path, tool: StandInTool
) -> None:
    """If both have one."""
    tool.plan([*(case(project, "e2e/cart.spec.ts", f"mentions {name}") for name in ("@ann", "@bob")), END])
    assert submit(server, "--by", "case").exit_code == 0


@pytest.mark.parametrize("name", ["-rf.spec.ts", "@file.spec.ts"])
def test_no_file_becomes_an_option(server: ContractServer, project: Path, tool: StandInTool, name: str) -> None:
    """Agents refuse a test with such a first letter."""
    tool.plan([case(project, name), END])
    assert submit(server).exit_code == 0
    assert submitted(server) == [f"./{name}"]


@pytest.mark.parametrize("name", ["a::b.spec.ts", "a\\b.spec.ts", "a\nb.spec.ts"])
def test_a_file_that_cannot_be_named_is_an_error(
    server: ContractServer, project: Path, tool: StandInTool, name: str
) -> None:
    """An agent would look for another file."""
    tool.plan([case(project, name), END])
    result = submit(server)
    assert (result.exit_code, server.requests) == (2, [])
    assert "cannot be the file of a test" in result.stderr or "cannot be a test" in result.stderr


def test_thousands_of_cases_are_one_batch(server: ContractServer, project: Path, tool: StandInTool) -> None:
    """In the order of the list."""
    rows = [case(project, f"e2e/{number % 60}.spec.ts", f"works {number}") for number in range(5000)]
    tool.plan([*rows, END])
    assert submit(server, "--by", "case").exit_code == 0
    assert submitted(server) == [f"e2e/{number % 60}.spec.ts::works {number}" for number in range(5000)]


@pytest.mark.parametrize(
    "arguments",
    [("--playwright", "--test", "a.spec.ts"), ("--playwright", "--from-file", "list"), ("--playwright", "-"),
     ("--by", "case", "a.spec.ts"), ("--test-root", "e2e", "a.spec.ts")],
)  # fmt: skip
def test_contradictions_are_refused(
    server: ContractServer, project: Path, tool: StandInTool, arguments: tuple[str, ...]
) -> None:
    """In a sentence, before the tool is called."""
    result = qgjob("submit", *BUILD, *arguments, "--url", server.url)
    assert (result.exit_code, server.requests) == (2, [])
    assert not (project / "node_modules" / ".bin" / "playwright.seen").exists()


def test_two_dashes_without_a_tool_are_followed_by_tests(server: ContractServer, project: Path) -> None:
    """As ever."""
    assert qgjob("submit", *BUILD, "--url", server.url, "--", "-odd.spec.js").exit_code == 0
    assert submitted(server) == ["-odd.spec.js"]
