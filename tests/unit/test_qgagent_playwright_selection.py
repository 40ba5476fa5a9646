"""The options by which the presets of Playwright run one case, or one project."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from qgagent.bundled_reporters import ChosenTest, add_reporter
from qgagent.errors import InstallError, JobRefusedError
from qgagent.placeholders import PLACEHOLDERS, fill, pattern_of
from qgagent.playwright_selection import select_cases
from qgagent.targets import PresetName, TargetConfig, commands_of
from qgprotocol.test_names import CaseName, format_test_name

FILE = "e2e/a.spec.ts"


def install(root: Path, version: str) -> None:
    file = root / "node_modules" / "@playwright" / "test" / "package.json"
    file.parent.mkdir(parents=True)
    file.write_text(f'{{"version": "{version}"}}')


def command(root: Path, test: str, *, preset: PresetName = "playwright", project: str | None = None) -> list[str]:
    commands = commands_of(TargetConfig(preset=preset, project=project))
    run, values, _ = select_cases(commands, dict.fromkeys(PLACEHOLDERS, "") | {"test": test}, root)
    return fill(run, values)


def grep(root: Path, project: str, titles: Sequence[str]) -> re.Pattern[str]:
    """Return the pattern of the command as Playwright reads it."""
    words = command(root, format_test_name(FILE, CaseName(project, tuple(titles))))
    (option,) = [word.removeprefix("--grep=") for word in words if word.startswith("--grep=")]
    assert option.isascii()
    assert not set("\"'`!\n ;&|<>#~{}") - {" "} & set(option), "npx runs a shell before npm 8.13"
    assert "$" not in option.removesuffix("$/")
    found = re.fullmatch(r"/(.*)/", option)
    assert found
    return re.compile(found[1])


@pytest.mark.parametrize("preset", ["playwright", "appwright"])
def test_a_project_of_the_test_replaces_that_of_the_host(tmp_path: Path, preset: PresetName) -> None:
    """Its option stays the last one, as two words; without one the host's project is used."""
    plain = command(tmp_path, FILE, preset=preset, project="host")
    assert plain[-2:] == ["--project", "host"]
    chosen = command(tmp_path, f"{FILE}::[web {{x}}]", preset=preset, project="host")
    assert chosen == [word or pattern_of(FILE, tmp_path) for word in plain[:-1]] + ["web {x}"]
    case = command(tmp_path, f"{FILE}::[web] adds", preset=preset, project="host")
    assert case[:-3] == chosen[:-2]
    assert case[-2:] == ["--project", "web"]
    own = command(tmp_path, f"{FILE}::adds", preset=preset, project="host")
    assert own[-2:] == ["--project", "host"]
    assert own[-3].startswith("--grep=/^ ?host")


@pytest.mark.parametrize(
    ("titles", "matched", "others"),
    [
        (["cart", "adds"], ["cart adds", "cart @slow adds @smoke @x"], ["cart adds two", "my cart adds", "Cart adds"]),
        (["a.*"], ["a.*"], ["abc", "a.* b"]),
        (["-x $(id) `id` \"q\" 'q'"], ["-x $(id) `id` \"q\" 'q'"], ["x"]),
        (["a\nb é\\d [x]^$"], ["a\nb é\\d [x]^$"], ["a b é1 [x]^$"]),
    ],
)
def test_only_the_case_is_selected(tmp_path: Path, titles: list[str], matched: list[str], others: list[str]) -> None:
    """By project, file and all titles, as they are written; wherever the root of the configuration is."""
    pattern = grep(tmp_path, "web", titles)
    for path in ("a.spec.ts", "e2e/a.spec.ts", f"..{tmp_path}/e2e/a.spec.ts"):
        assert all(pattern.search(f"web {path} {text}") for text in matched)
        assert all(pattern.search(f" web {path} {text}") for text in matched), "of old versions"
        assert not any(pattern.search(f"web {path} {text}") for text in others)
        assert not any(
            pattern.search(f"{project} {path} {text}") for text in matched for project in ("web2", "Web", "")
        )
    assert not any(pattern.search(f"web {path} {matched[0]}") for path in ("b.spec.ts", "xa.spec.ts", "c/a.spec.ts"))


@pytest.mark.parametrize("project", ["-x", "@x", "a*", 'a"b', "$(id)", "`id`", "a\\b", "a\nb"])
def test_a_project_that_could_be_something_else_is_refused(tmp_path: Path, project: str) -> None:
    """An option, a pattern of several projects, or code of a shell."""
    with pytest.raises(JobRefusedError, match="cannot be selected"):
        command(tmp_path, format_test_name(FILE, CaseName(project)))


def test_a_run_command_of_the_host_cannot_select_a_case(tmp_path: Path) -> None:
    """It says so, and does not look for a file of that name."""
    commands = commands_of(TargetConfig(run=["npx", "appwright", "test", "{test_pattern}"]))
    values = dict.fromkeys(PLACEHOLDERS, "") | {"test": f"{FILE}::[web] adds"}
    with pytest.raises(JobRefusedError, match="run command of a preset"):
        select_cases(commands, values, tmp_path)


@pytest.mark.parametrize(("version", "is_by_grep"), [("1.61.1", True), ("1.62.0", False), ("1.100.0", False)])
def test_the_reporter_chooses_the_case_where_it_can(tmp_path: Path, version: str, is_by_grep: bool) -> None:
    """Before, ``--grep`` does, and the reporter leaves out what it cannot tell apart; of files there is no choice."""
    install(tmp_path, version)
    commands = commands_of(TargetConfig(preset="playwright", project="host"))
    values = dict.fromkeys(PLACEHOLDERS, "")
    test = format_test_name(FILE, CaseName("", ("a › b", "c\n")))
    run, _, chosen = select_cases(commands, values | {"test": test}, tmp_path)
    assert any(word.startswith("--grep=") for word in run) == is_by_grep
    assert chosen == (ChosenTest(FILE, "host", ("a › b", "c\n")),)
    assert select_cases(commands, values | {"test": f"{FILE}::[web]"}, tmp_path).chosen == ()


def test_a_choice_is_written_as_any_title_is(tmp_path: Path) -> None:
    """Halves of characters, too; a full disk, or no folder, is an error of the attempt."""
    tests = [ChosenTest(FILE, "web", ("\ud800 › \x00\n\"'", "x" * 10_000)), ChosenTest("e2e")]
    variables = add_reporter("playwright", tmp_path, tmp_path, {}, chosen=tests).variables
    found = json.loads(Path(variables["QUALGENT_CHOICE"]).read_bytes())
    assert [ChosenTest(one["file"], one["project"], tuple(one["titles"])) for one in found["tests"]] == tests
    assert "QUALGENT_CHOICE" not in add_reporter("playwright", tmp_path, tmp_path, {}).variables
    with pytest.raises(InstallError, match="chosen tests"):
        add_reporter("playwright", tmp_path / "none", tmp_path, {}, chosen=tests)
