"""Playwright patterns: a regular expression that selects exactly one file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qgagent.placeholders import path_of_test, pattern_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("tests/opens.spec.js", "tests/tests/opens.spec.js", "tests/[id].spec.js", "tests/opensXspec.js"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    return tmp_path


def selected(root: Path, test: str) -> list[str]:
    """Return the files that Playwright would run: it searches the pattern in each absolute path."""
    pattern = pattern_of(test, root)
    files = sorted(path for path in root.rglob("*.js"))
    return [str(path.relative_to(root)) for path in files if re.search(pattern, str(path.resolve()), re.IGNORECASE)]


@pytest.mark.parametrize("test", ["tests/opens.spec.js", "tests/tests/opens.spec.js", "tests/[id].spec.js"])
def test_a_file_selects_only_itself(root: Path, test: str) -> None:
    """Not files whose path contains it; brackets are literal."""
    assert selected(root, test) == [test]


@pytest.mark.parametrize("test", ["tests/.*", ".*", "tests/opens.spec.j", "tests/(a|b)"])
def test_an_expression_selects_nothing(root: Path, test: str) -> None:
    """A job names a file and cannot select all tests."""
    assert selected(root, test) == []


def test_a_folder_selects_its_files(root: Path) -> None:
    """And no others."""
    assert selected(root, "tests/tests") == ["tests/tests/opens.spec.js"]


def test_a_line_number_is_kept(root: Path) -> None:
    """At the end of the argument, as Playwright expects."""
    assert pattern_of("tests/opens.spec.js:12", root) == pattern_of("tests/opens.spec.js", root) + ":12"


@pytest.mark.parametrize("case", ["::[web] {}", "::test_a[{}]", "::{}: x"])
def test_a_long_case_is_no_name_of_a_file(root: Path, case: str) -> None:
    """The system refuses a name of 256 bytes, a test may have 500 characters."""
    test = "tests/opens.spec.js" + case.format("é" * 400)
    assert path_of_test(test, root) == (root / "tests" / "opens.spec.js").resolve()
    assert selected(root, test) == []
