"""The test as Playwright wants it: a regular expression that selects this file and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qgagent.placeholders import pattern_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("tests/opens.spec.js", "tests/tests/opens.spec.js", "tests/[id].spec.js", "tests/opensXspec.js"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    return tmp_path


def selected(root: Path, test: str) -> list[str]:
    """What Playwright would run: it searches the pattern in the absolute path of each file."""
    pattern = pattern_of(test, root)
    files = sorted(path for path in root.rglob("*.js"))
    return [str(path.relative_to(root)) for path in files if re.search(pattern, str(path.resolve()), re.IGNORECASE)]


@pytest.mark.parametrize("test", ["tests/opens.spec.js", "tests/tests/opens.spec.js", "tests/[id].spec.js"])
def test_a_file_selects_itself_alone(root: Path, test: str) -> None:
    """Not those whose path contains it, and brackets are letters."""
    assert selected(root, test) == [test]


@pytest.mark.parametrize("test", ["tests/.*", ".*", "tests/opens.spec.j", "tests/(a|b)"])
def test_an_expression_selects_nothing(root: Path, test: str) -> None:
    """Who submits a job names a file; one job cannot run every test."""
    assert selected(root, test) == []


def test_a_folder_selects_what_is_in_it(root: Path) -> None:
    """And nothing beside it."""
    assert selected(root, "tests/tests") == ["tests/tests/opens.spec.js"]


def test_a_line_stays_behind_the_pattern(root: Path) -> None:
    """Playwright takes it off the end of the argument."""
    assert pattern_of("tests/opens.spec.js:12", root) == pattern_of("tests/opens.spec.js", root) + ":12"
