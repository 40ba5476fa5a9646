"""The tests that a qgjob command line selects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from qgjob.main import cli
from tests.unit.cli_support import ContractServer, qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.4.0")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("tests/b.spec.js", "tests/a.spec.js", "tests/deep/er/c.spec.js", "tests/[id].spec.js", "tests/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def submitted(server: ContractServer) -> list[Any]:
    (request,) = server.requests
    return [job["test"] for job in request.body] if isinstance(request.body, list) else [request.body["test"]]


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("tests/*.spec.js", ["tests/[id].spec.js", "tests/a.spec.js", "tests/b.spec.js"]),
        ("tests/?.spec.js", ["tests/a.spec.js", "tests/b.spec.js"]),
        ("tests/**/c.*", ["tests/deep/er/c.spec.js"]),
        ("tests/[id]*.js", ["tests/[id].spec.js"]),
        ("tests/[id].spec.js", ["tests/[id].spec.js"]),
        ("not/here.spec.js", ["not/here.spec.js"]),
        ("tests/test_a.py::test_b[*-1]", ["tests/test_a.py::test_b[*-1]"]),
    ],
)
def test_patterns_are_replaced_by_files(server: ContractServer, folder: Path, pattern: str, wanted: list[str]) -> None:
    """Matches are sorted and contain no folders; plain names are unchanged, and brackets are literal."""
    assert qgjob("submit", *BUILD, pattern, "--url", server.url).exit_code == 0
    assert submitted(server) == wanted


def test_a_pattern_without_matches_is_an_error(server: ContractServer, folder: Path) -> None:
    """Only --test submits a name with the characters of a pattern."""
    result = qgjob("submit", *BUILD, "nothing/*.js", "--url", server.url)
    assert (result.exit_code, server.requests) == (2, [])
    assert "No file matches 'nothing/*.js'" in result.stderr
    qgjob("submit", *BUILD, "--test", "nothing/*.js", "--url", server.url)
    assert submitted(server) == ["nothing/*.js"]


def test_a_file_lists_tests(server: ContractServer, folder: Path) -> None:
    """Each line is a test or a JSON object that overrides the options; blank lines and comments are skipped."""
    listed = '# smoke\n\n  a.spec.js  \n{"test": "b.spec.js", "priority": 0, "labels": {"os": "ios"}}\n'
    (folder / "list.txt").write_text(listed)
    arguments = ("--from-file", "list.txt", "--priority", "3", "--label", "os=android", "z.spec.js")
    qgjob("submit", *BUILD, *arguments, "--url", server.url)
    (request,) = server.requests
    assert [(job["test"], job["priority"], job["labels"]["os"]) for job in request.body] == [
        ("z.spec.js", 3, "android"),
        ("a.spec.js", 3, "android"),
        ("b.spec.js", 0, "ios"),
    ]


@pytest.mark.parametrize("spelling", [("-",), ("--from-file", "-")])
def test_standard_input_lists_tests(server: ContractServer, spelling: tuple[str, ...]) -> None:
    """NDJSON with all required fields needs no options."""
    lines = '{"org_id": "a", "app_version_id": "1", "test": "x"}\n{"org_id": "b", "app_version_id": "2", "test": "y"}\n'
    result = CliRunner().invoke(cli, ["submit", *spelling, "--url", server.url], input=lines)
    assert result.exit_code == 0
    (request,) = server.requests
    assert [(job["org_id"], job["app_version_id"], job["test"]) for job in request.body] == [
        ("a", "1", "x"),
        ("b", "2", "y"),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (b'{"test": "a"', "line 1 is not a valid JSON object"),
        (b'a\n{"tset": "a"}', 'line 2: the object needs "test"'),
        (b'{"test": 7}', 'line 1: the object needs "test"'),
        (b"\xff\xfe", "is not UTF-8 text"),
    ],
)
def test_an_invalid_list_is_exit_code_2(server: ContractServer, folder: Path, text: bytes, named: str) -> None:
    """qgjob prints the number of the invalid line and submits nothing."""
    (folder / "list").write_bytes(text)
    result = qgjob("submit", *BUILD, "--from-file", "list", "--url", server.url)
    assert (result.exit_code, server.requests) == (2, [])
    assert named in result.stderr


def test_a_missing_list_is_exit_code_2(folder: Path) -> None:
    """qgjob prints the name of the file."""
    result = qgjob("submit", *BUILD, "--from-file", "missing")
    assert (result.exit_code, result.stderr) == (2, "error: missing cannot be read: No such file or directory\n")


def test_an_option_is_required_unless_each_line_has_the_field(folder: Path) -> None:
    """One line without an organization requires --org-id."""
    (folder / "list").write_text('{"org_id": "a", "app_version_id": "1", "test": "x"}\n{"test": "y"}\n')
    result = qgjob("submit", "--app-version-id", "1", "--from-file", "list")
    assert result.exit_code == 2
    assert "Missing option '--org-id'" in result.stderr
