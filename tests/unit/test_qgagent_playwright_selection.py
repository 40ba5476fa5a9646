"""The options by which the presets of Playwright run one case, or one project."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from qgagent.errors import JobRefusedError
from qgagent.placeholders import PLACEHOLDERS, fill, pattern_of
from qgagent.playwright_selection import select_cases
from qgagent.targets import PresetName, TargetConfig, commands_of
from qgprotocol.test_names import CaseName, format_test_name

FILE = "e2e/a.spec.ts"


def command(root: Path, test: str, *, preset: PresetName = "playwright", project: str | None = None) -> list[str]:
    commands = commands_of(TargetConfig(preset=preset, project=project))
    run, values = select_cases(commands, dict.fromkeys(PLACEHOLDERS, "") | {"test": test}, root)
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
