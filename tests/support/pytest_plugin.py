"""Runs of pytest with the plugin pytest-qualgent, in projects that tests write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgprotocol.reporter_folder import PYTEST, reporter_folder

NONCE = "n0nce"
OTHERS = ("-p", "xdist", "-p", "rerunfailures", "-p", "timeout")

PROJECT = {
    "pytest.ini": "[pytest]\npythonpath = .\nxfail_strict = false\n",
    "helpers.py": "def check(total):\n    if total != 42:\n        raise ValueError(total)\n",
    "base.py": "class Base:\n    def test_inherited(self): pass\n",
    "tests/conftest.py": """
import pytest

@pytest.fixture
def bad_setup():
    raise RuntimeError("setup broke")

@pytest.fixture
def bad_teardown():
    yield
    raise RuntimeError("teardown broke")
""",
    "tests/test_cart.py": """
import base, helpers, pytest

class TestCart:
    @pytest.mark.parametrize("n", ["1", "a::b[c]"])
    def test_adds(self, n): pass

class TestHeir(base.Base): pass

def test_setup(bad_setup): pass
def test_teardown(bad_teardown): pass
def test_fails_twice(bad_teardown):
    assert 0
def test_helper():
    helpers.check(41)
def test_package():
    import json
    json.loads("{")
def test_no_fixture(nothing): pass
def test_skips(): pytest.skip("no printer")

@pytest.mark.xfail(reason="known")
def test_xfails(): assert 0
@pytest.mark.xfail(reason="known")
def test_xpasses(): pass
@pytest.mark.xfail(reason="known", strict=True)
def test_xpasses_strictly(): pass

tries = []
@pytest.mark.flaky(reruns=3)
def test_flaky():
    tries.append(1)
    assert len(tries) == 3
@pytest.mark.flaky(reruns=1)
def test_broken(bad_teardown):
    assert 0
""",
    "tests/test_skipped_file.py": "import pytest\npytest.skip('not here', allow_module_level=True)\n",
    "tests/test_values.py": """
import unittest, pytest

def test_float(): assert 41.58 == 42.0
def test_names():
    expected, got = [1, 2], [1, 3]
    total = 5
    assert expected == got
def test_right_is_the_actual_one():
    result = 7
    assert 5 == result, "the message"
def test_attribute():
    class order: expected_total = 9
    assert (
        order.expected_total
        == 8
    )
def test_locals_of_those_names():
    expected, got = "a", "a"
    assert 41 == 42
def test_joined():
    assert 1 == 1 and 2 == 3
def test_either():
    assert 1 == 2 or 3 == 4
def test_negated():
    assert not 1 == 1
def test_order(): assert 5 < 3
def test_in(): assert "x" in ["a"]
def test_not_none(): assert None is not None
def test_caught_before():
    with pytest.raises(AssertionError):
        assert "caught" == "before"
    raise ValueError("another")
def test_caught_and_asserted():
    for n in (1, 2):
        try:
            assert n == 1
        except AssertionError:
            assert n == 3
def test_approx(): assert 41.58 == pytest.approx(42.0)
class TestUnit(unittest.TestCase):
    def test_equal(self): self.assertEqual({"a": 1}, {"a": 2})
    def test_text(self): self.assertEqual("one", "two", "a message")
    def test_almost(self): self.assertAlmostEqual(1.5, 2.5)
class Odd:
    def __repr__(self): raise ValueError("no text")
    def __eq__(self, other): return False
def test_odd(): assert Odd() == 1
""",
}
"""Tests of all outcomes, comparisons and places."""
CASES = {
    "test_skipped_file.py": ["skipped"],
    "TestCart › test_adds[1]": ["passed"],
    "TestCart › test_adds[a::b[c]]": ["passed"],
    "TestHeir › test_inherited": ["passed"],
    "test_skips": ["skipped"],
    "test_xfails": ["skipped"],
    "test_xpasses": ["passed"],
    "test_xpasses_strictly": ["failed"],
    "test_flaky": ["failed", "failed", "passed"],
    "test_broken": ["failed", "failed"],
}
COMPARISONS = {
    "test_float": ("42.0", "41.58"),
    "test_names": ("[1, 2]", "[1, 3]"),
    "test_right_is_the_actual_one": ("5", "7"),
    "test_attribute": ("9", "8"),
    "test_locals_of_those_names": ("42", "41"),
    "test_joined": ("3", "2"),
    "test_either": ("4", "3"),
    "test_negated": (None, None),
    "test_order": ("< 3", "5"),
    "test_in": ("in ['a']", "'x'"),
    "test_not_none": ("is not None", "None"),
    "test_caught_before": (None, None),
    "test_caught_and_asserted": ("3", "2"),
    "test_approx": ("42.0 ± 4.2e-05", "41.58"),
    "TestUnit › test_equal": ("{'a': 2}", "{'a': 1}"),
    "TestUnit › test_text": ("'two'", "'one'"),
    "TestUnit › test_almost": ("2.5", "1.5"),
}
FAILED = (
    "test_setup",
    "test_teardown",
    "test_fails_twice",
    "test_helper",
    "test_package",
    "test_no_fixture",
    "test_odd",
)
CASES.update({name: ["failed"] for name in (*FAILED, *COMPARISONS)})
CART, CONFTEST = "tests/test_cart.py", "tests/conftest.py"
PLACES = {
    "test_setup": [(CONFTEST, 6)],
    "test_teardown": [(CONFTEST, 11)],
    "test_fails_twice": [(CART, 13), (CONFTEST, 11)],
    "test_helper": [("helpers.py", 3)],
    "test_package": [(CART, 18)],
    "test_no_fixture": [(CART, 19)],
    "test_xpasses_strictly": [(CART, 26)],
}
"""File and line of the errors of cases."""


@dataclass(frozen=True)
class PluginRun:
    code: int
    output: str
    events: list[dict[str, Any]]

    def of(self, event: str) -> list[dict[str, Any]]:
        return [line for line in self.events if line["event"] == event]

    def outcomes(self) -> dict[str, list[str]]:
        """Return the outcomes of each case, by its name, one for each try."""
        names = {line["id"]: line["name"] for line in self.of("begin")}
        found: dict[str, list[str]] = {}
        for line in self.of("end"):
            found.setdefault(names[line["id"]], []).append(line["outcome"])
        return found

    def errors_of(self, name: str) -> list[dict[str, Any]]:
        """Return the errors of the last try of the case."""
        (ids) = {line["id"] for line in self.of("begin") if line["name"] == name}
        return next(line["errors"] for line in reversed(self.of("end")) if line["id"] in ids)


def write_files(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def plugin_environment(**more: str) -> dict[str, str]:
    """Return the environment of a pytest that loads no plugin by itself."""
    names = ("PATH", "HOME", "TMPDIR", "LANG")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    path = {"PYTHONPATH": str(reporter_folder(PYTEST)), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return {**environment, **path, **more}


def run_pytest(
    project: Path, *arguments: str, python: str | Path = sys.executable, **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(python), "-m", "pytest", "-p", "pytest_qualgent", "-p", "no:cacheprovider", *arguments],
        cwd=project,
        env=plugin_environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=90,
        check=False,
    )


def report_cases(project: Path, *arguments: str, python: str | Path = sys.executable, **variables: str) -> PluginRun:
    """Run pytest as qgagent does; return the events that the plugin has written."""
    file = project / "events.jsonl"
    file.write_bytes(b"")
    given = {"QUALGENT_CASES": str(file), "QUALGENT_NONCE": NONCE, **variables}
    done = run_pytest(project, *OTHERS, *arguments, python=python, **given)
    lines = [json.loads(line) for line in file.read_bytes().splitlines()]
    assert all(line.pop("nonce") == NONCE for line in lines)
    return PluginRun(done.returncode, done.stdout, lines)


def list_tests(project: Path, *arguments: str, python: str | Path = sys.executable) -> list[dict[str, Any]]:
    """Return the lines that ``--qualgent-list`` writes."""
    run_pytest(project, "--collect-only", "--qualgent-list", "list.jsonl", *arguments, python=python)
    return [json.loads(line) for line in (project / "list.jsonl").read_text(encoding="utf-8").splitlines()]
