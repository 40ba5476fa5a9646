"""pytest-qualgent: a session for chosen tests, which are numbered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.support.pytest_plugin import PluginRun, report_cases, write_files

from .test_pytest_plugin_staying import answering

pytestmark = pytest.mark.seconds

CART = """
import pytest
with open("loads", "a") as file:
    file.write(f"{__name__}\\n")
@pytest.fixture(scope="module", autouse=True)
def shop():
    with open("loads", "a") as file:
        file.write("shop\\n")
class TestCart:
    @pytest.mark.parametrize("n", ["1", "10", "1]", "a::b"])
    def test_adds(self, n): pass
    def test_removes(self): pass
def test_adds(): pass
def test_adds_two(): pass
"""
PARTS = ("TestCart::test_adds[1]", "TestCart::test_removes", "test_adds")
BROKEN = "import nothing_of_that_name\n"
SKIPPED = "import pytest\npytest.skip('no printer', allow_module_level=True)\n"


def run(tmp_path: Path, files: dict[str, str], tests: Sequence[str], *more: Sequence[str]) -> PluginRun:
    """Run the files of chosen tests, and what is added."""
    write_files(tmp_path, files)
    chosen = [(file, [node] if node else []) for file, _, node in (test.partition("::") for test in tests)]
    choice = tmp_path / "choice.json"
    choice.write_text(json.dumps({"tests": [{"file": file, "project": "", "titles": node} for file, node in chosen]}))
    variables = {"QUALGENT_CHOICE": str(choice)}
    words = dict.fromkeys(file for file, _ in chosen)
    with answering(tmp_path, [*more, []]) as path:
        return report_cases(tmp_path, *words, "--continue-on-collection-errors", **variables, QUALGENT_MORE=str(path))


def starts(found: PluginRun) -> list[dict[str, int]]:
    return [line["tests"] for line in found.of("start")]


def cases(found: PluginRun) -> list[tuple[int, str]]:
    return [(line["test"], line["name"]) for line in found.of("begin")]


def test_only_chosen_cases_run_and_have_their_numbers(tmp_path: Path) -> None:
    """Whole files and folders, too; the test does not see the variable."""
    sees = "import os\ndef test_sees(): assert not [name for name in os.environ if name.startswith('QUALGENT_C')]\n"
    files = {"test_a.py": CART, "test_b.py": sees, "folder/test_c.py": sees}
    found = run(tmp_path, files, ["test_a.py::test_adds", "test_b.py", "folder", "test_a.py::TestCart::test_adds[1]"])
    assert starts(found) == [{"0": 1, "1": 1, "2": 1, "3": 1}]
    assert cases(found) == [(3, "TestCart › test_adds[1]"), (0, "test_adds"), (1, "test_sees"), (2, "test_sees")]
    assert {line["outcome"] for line in found.of("end")} == {"passed"}
    assert (found.of("start")[0]["total"], found.code) == (4, 0)


@pytest.mark.parametrize(
    ("test", "names"),
    [
        ("test_adds", ["test_adds"]),
        ("TestCart::test_adds", [f"TestCart › test_adds[{n}]" for n in ("1", "10", "1]", "a::b")]),
        ("TestCart::test_adds[1]", ["TestCart › test_adds[1]"]),
        ("TestCart::test_adds[1]]", ["TestCart › test_adds[1]]"]),
        ("TestCart::test_adds[a::b]", ["TestCart › test_adds[a::b]"]),
        ("TestCart::test_removes", ["TestCart › test_removes"]),
        ("TestCart::test_remove", []),
        ("TestCar", []),
        ("test_adds[", []),
    ],
)
def test_a_name_is_that_of_a_node_id(tmp_path: Path, test: str, names: list[str]) -> None:
    """As pytest takes it: one that is the beginning of another one is not that one."""
    found = run(tmp_path, {"test_a.py": CART}, [f"test_a.py::{test}"])
    assert [name for _, name in cases(found)] == names
    assert starts(found) == [{"0": len(names)}]


def test_a_file_that_does_not_load_or_is_skipped_is_that_of_each_of_its_cases(tmp_path: Path) -> None:
    files = {"test_a.py": BROKEN, "test_b.py": SKIPPED, "test_c.py": CART}
    tests = ["test_a.py::x", "test_b.py::x", "test_b.py::y", "test_c.py::test_adds"]
    found = run(tmp_path, files, tests, ["./test_a.py::y", "./test_b.py::z"])
    assert [error["files"] for error in found.of("error")] == [["test_a.py"], ["test_a.py"]]
    assert starts(found) == [{"0": 0, "1": 1, "2": 1, "3": 1}, {"4": 0}, {"5": 1}]
    ended = {line["id"]: line["outcome"] for line in found.of("end")}
    assert [(line["test"], ended[line["id"]]) for line in found.of("begin")] == [
        (1, "skipped"), (2, "skipped"), (5, "skipped"), (3, "passed"),
    ]  # fmt: skip


def test_cases_are_added_also_of_a_file_that_runs(tmp_path: Path) -> None:
    """Each runs once; fixtures of their module are found, and are set up once for those that follow each other."""
    write_files(tmp_path, {"test_b.py": CART})
    first, *more = (f"test_a.py::{part}" for part in PARTS)
    added = [f"./{more[0]}", "./test_b.py::test_adds", "./test_a.py::gone", f"./{more[1]}"]
    found = run(tmp_path, {"test_a.py": CART, "conftest.py": ""}, [first], added)
    assert starts(found) == [{"0": 1}, {"1": 1, "3": 0, "4": 1}, {"2": 1}]
    assert [number for number, _ in cases(found)] == [0, 1, 4, 2]
    assert found.code == 0
    assert (tmp_path / "loads").read_text().split().count("test_a") == 1


@pytest.mark.parametrize("content", ["", "{}", '{"tests": [{}]}', None])
def test_a_choice_that_cannot_be_read_ends_the_session(tmp_path: Path, content: str | None) -> None:
    """Nothing runs: neither all nor nothing was meant."""
    write_files(tmp_path, {"test_a.py": CART})
    path = tmp_path / "choice.json"
    if content is not None:
        path.write_text(content)
    found: Any = report_cases(tmp_path, "test_a.py", QUALGENT_CHOICE=str(path))
    assert found.code == pytest.ExitCode.USAGE_ERROR
    assert "the chosen tests cannot be read" in found.output
    assert found.events == []
