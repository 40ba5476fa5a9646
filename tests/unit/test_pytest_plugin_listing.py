"""pytest-qualgent, --qualgent-list: the tests that pytest selects, as lines of JSON."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.pytest_plugin import list_tests, run_pytest, write_files

FILES = {
    "pytest.ini": "[pytest]\nmarkers =\n    smoke\n    slow\n",
    "tests/test_cart.py": """
import pytest

class TestCart:
    @pytest.mark.smoke
    @pytest.mark.slow
    @pytest.mark.parametrize("n", ["1", "a::b[c] › d"])
    def test_adds(self, n):
        raise SystemExit("is not run")

def test_empties():
    pass
""",
    "tests/sub/test_pay.py": "import unittest\nclass TestPay(unittest.TestCase):\n    def test_pays(self): pass\n",
    "tests/page_objects.py": "def test_is_no_test(): pass\n",
}


def test_lists_what_is_selected(tmp_path: Path) -> None:
    """File, title path, node id, markers and line of each test; also parameters with brackets and colons in them."""
    write_files(tmp_path, FILES)
    cart = {"file": "tests/test_cart.py"}
    adds = {**cart, "tags": ["slow", "smoke"], "line": 5}
    other = r"a::b[c] \u203a d"  # as pytest shows it
    assert list_tests(tmp_path) == [
        {
            "file": "tests/sub/test_pay.py",
            "name": "TestPay › test_pays",
            "nodeid": "tests/sub/test_pay.py::TestPay::test_pays",
            "tags": [],
            "line": 3,
        },
        {**adds, "name": "TestCart › test_adds[1]", "nodeid": "tests/test_cart.py::TestCart::test_adds[1]"},
        {
            **adds,
            "name": f"TestCart › test_adds[{other}]",
            "nodeid": f"tests/test_cart.py::TestCart::test_adds[{other}]",
        },
        {**cart, "name": "test_empties", "nodeid": "tests/test_cart.py::test_empties", "tags": [], "line": 11},
    ]


@pytest.mark.seconds
def test_pytests_own_filters_select(tmp_path: Path) -> None:
    """Markers, keywords, files and cases; nothing selected is an empty list."""
    write_files(tmp_path, FILES)
    for arguments, names in (
        (("-m", "smoke and not slow"), []),
        (("-m", "smoke", "-k", "1"), ["TestCart › test_adds[1]"]),
        (("tests/sub",), ["TestPay › test_pays"]),
        (("tests/test_cart.py::test_empties", "-p", "xdist.plugin", "-n", "2"), ["test_empties"]),
    ):
        assert [line["name"] for line in list_tests(tmp_path, *arguments)] == names


def test_files_are_relative_to_where_pytest_is_started(tmp_path: Path) -> None:
    """In a folder of a repository whose top is pytest's rootdir."""
    write_files(tmp_path / "shop", FILES)
    (tmp_path / "shop" / "pytest.ini").replace(tmp_path / "pytest.ini")
    lines = list_tests(tmp_path / "shop", "tests/sub")
    assert [(line["file"], line["nodeid"]) for line in lines] == [
        ("tests/sub/test_pay.py", "shop/tests/sub/test_pay.py::TestPay::test_pays")
    ]


@pytest.mark.seconds
def test_a_file_that_does_not_load_is_listed_as_pytest_shows_it(tmp_path: Path) -> None:
    """With its place; the others are listed as well. A missing package of a conftest.py fails pytest itself."""
    broken = {
        "tests/test_import.py": "\n\nimport no_such_package\n",
        "tests/test_syntax.py": "\ndef test_x(:\n    pass\n",
    }
    write_files(tmp_path, {**FILES, **broken})
    lines = list_tests(tmp_path)
    errors = {line["file"]: line for line in lines if "error" in line}
    assert {file: line["line"] for file, line in errors.items()} == {
        "tests/test_import.py": 3,
        "tests/test_syntax.py": 2,
    }
    assert "E   ModuleNotFoundError: No module named 'no_such_package'" in errors["tests/test_import.py"]["error"]
    assert "SyntaxError: invalid syntax" in errors["tests/test_syntax.py"]["error"]
    assert len(lines) == 2 + 4
    write_files(tmp_path, {"conftest.py": "import no_such_package\n"})
    done = run_pytest(tmp_path, "--collect-only", "--qualgent-list", "list.jsonl")
    assert (done.returncode, "no_such_package" in done.stdout) == (4, True)


def test_a_list_needs_collect_only_and_a_file_that_can_be_written(tmp_path: Path) -> None:
    """Otherwise pytest ends as for any wrong option, and runs nothing."""
    write_files(tmp_path, FILES)
    done = run_pytest(tmp_path, "--qualgent-list", "list.jsonl")
    assert (done.returncode, "--qualgent-list needs --collect-only" in done.stdout) == (4, True)
    done = run_pytest(tmp_path, "--collect-only", "--qualgent-list", os.fspath(tmp_path / "none" / "list.jsonl"))
    assert (done.returncode, "No such file or directory" in done.stdout) == (4, True)
    assert "is not run" not in done.stdout
