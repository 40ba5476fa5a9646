"""Expected and actual value of every kind of assertion: of Playwright, pytest, unittest, Maestro and plain logs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from qgagent.junit import read_cases
from qgfailures.report import parse_failure, parse_others
from tests.failure_corpus import CORPUS
from tests.support.pytest_plugin import PluginRun, report_cases, write_files

RECORDED: list[dict[str, Any]] = json.loads((CORPUS.parent / "assertions" / "playwright.json").read_text())
"""Messages that Playwright has written, with the values that are in them."""


@pytest.mark.parametrize("sample", RECORDED, ids=[f"{one['name']} {one['version']}" for one in RECORDED])
def test_playwright(sample: dict[str, Any]) -> None:
    found = parse_failure(sample["message"])
    assert (found.expected, found.actual) == (sample["expected"], sample["actual"])


def test_soft_assertions_of_playwright() -> None:
    """Each has its own values; other texts are of one failure."""
    for sample in RECORDED:
        others = [(other.expected, other.actual) for other in parse_others(sample["message"])]
        assert others == ([("4", "3"), ("2", "1")] if sample["name"] == "soft" else []), sample["name"]


TESTS = """
import unittest, pytest

LONG = "a" * 9000

def test_text(): assert "41.99" == "42.00"
def test_lines(): assert "one\\\\ntwo\\\\nthree" == "one\\\\n2\\\\nthree"
def test_long(): assert LONG + "x" + LONG == LONG + "y" + LONG
def test_list(): assert [1, 2, 3] == [1, 2, 4]
def test_dict(): assert {"a": 1} == {"a": 2}
def test_large(): assert {"name": "n" * 60, "total": 41} == {"name": "n" * 60, "total": 42}
def test_larger(): assert {"id": 7, "total": 41} == {"id": 7, "name": "n" * 60, "total": 42}
def test_set(): assert {1, 2} == {1, 3}
def test_in(): assert "x" in ["a", "b"]
def test_not_in(): assert "a" not in ["a", "b"]
def test_quoted(): assert "x in y" == "x is y"
def test_is(): assert None is True
def test_is_not(): assert None is not None
def test_less(): assert 5 < 3
def test_unequal(): assert 1 != 1
def test_approx(): assert 1.5 == pytest.approx(2)
def test_approx_list(): assert [1.0, 2.5] == pytest.approx([1.0, 2.0])
def test_raises():
    with pytest.raises(ValueError): pass
def test_raises_match():
    with pytest.raises(ValueError, match="no price"): raise ValueError("no total")
def test_truth(): assert not [1]
def test_exception(): raise ValueError("boom")

class TestUnit(unittest.TestCase):
    maxDiff = None
    def test_equal(self): self.assertEqual(41, 42)
    def test_not_equal(self): self.assertNotEqual(42, 42)
    def test_lists(self): self.assertListEqual([1, 2], [1, 3])
    def test_dicts(self): self.assertDictEqual({"a": 1}, {"a": 2})
    def test_texts(self): self.assertMultiLineEqual("one\\\\ntwo\\\\n", "one\\\\n2\\\\n")
    def test_almost(self): self.assertAlmostEqual(1.5, 2)
    def test_in(self): self.assertIn(3, [1, 2])
    def test_not_in(self): self.assertNotIn(1, [1, 2])
    def test_true(self): self.assertTrue(0)
    def test_false(self): self.assertFalse([1])
    def test_none(self): self.assertIsNone(5)
    def test_not_none(self): self.assertIsNotNone(None)
    def test_is(self): self.assertIs(1, 2)
    def test_instance(self): self.assertIsInstance(1, str)
    def test_greater(self): self.assertGreater(1, 2)
    def test_regex(self): self.assertRegex("order 41", r"order \\\\d{3}")
    def test_raises(self):
        with self.assertRaises(ValueError): pass
    def test_message(self): self.assertEqual(41, 42, "the total")
""".replace("\\\\", "\\")
NONE = ("", "")
UNIT = "TestUnit › "
VALUES: dict[str, tuple[str, str]] = {
    "test_text": ("'42.00'", "'41.99'"),
    "test_list": ("[1, 2, 4]", "[1, 2, 3]"),
    "test_dict": ("{'a': 2}", "{'a': 1}"),
    "test_set": ("{1, 3}", "{1, 2}"),
    "test_in": ("in ['a', 'b']", "'x'"),
    "test_not_in": ("not in ['a', 'b']", "'a'"),
    "test_quoted": ("'x is y'", "'x in y'"),
    "test_is": ("True", "None"),
    "test_is_not": ("is not None", "None"),
    "test_less": ("< 3", "5"),
    "test_unequal": ("!= 1", "1"),
    "test_approx": ("2 ± 2.0e-06", "1.5"),
    "test_raises": ("ValueError", "did not raise"),
    "test_raises_match": ("'no price'", "'no total'"),
    "test_truth": NONE,
    "test_exception": NONE,
    f"{UNIT}test_equal": ("42", "41"),
    f"{UNIT}test_not_equal": ("!= 42", "42"),
    f"{UNIT}test_lists": ("[1, 3]", "[1, 2]"),
    f"{UNIT}test_dicts": ("{'a': 2}", "{'a': 1}"),
    f"{UNIT}test_almost": ("2", "1.5"),
    f"{UNIT}test_in": ("in [1, 2]", "3"),
    f"{UNIT}test_not_in": ("not in [1, 2]", "1"),
    f"{UNIT}test_true": ("true", "0"),
    f"{UNIT}test_false": ("false", "[1]"),
    f"{UNIT}test_none": ("None", "5"),
    f"{UNIT}test_not_none": ("not None", "None"),
    f"{UNIT}test_is": ("2", "1"),
    f"{UNIT}test_instance": ("instance of <class 'str'>", "1"),
    f"{UNIT}test_greater": ("> 2", "1"),
    f"{UNIT}test_raises": ("ValueError", "not raised"),
    f"{UNIT}test_message": ("42", "41"),
}
"""Equal in both ways: as the plugin has them from pytest, and as they are read from its JUnit report."""
ONLY_REPORTED = {
    "test_lines": ("one\n2\nthree", "one\ntwo\nthree"),
    "test_large": (f"{{'name': '{'n' * 60}',\n 'total': 42}}", f"{{'name': '{'n' * 60}',\n 'total': 41}}"),
    "test_larger": (f"{{'id': 7,\n 'name': '{'n' * 60}',\n 'total': 42}}", "{'id': 7,\n 'total': 41}"),
    f"{UNIT}test_texts": ("one\n2\n", "one\ntwo\n"),
    f"{UNIT}test_regex": ("re.compile('order \\\\d{3}')", "'order 41'"),
}
"""Over several lines where the plugin has the values."""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[PluginRun, Path]:
    folder = write_files(tmp_path_factory.mktemp("assertions"), {"test_all.py": TESTS})
    return report_cases(folder, "--junitxml=junit.xml"), folder


def test_pytest_and_unittest_as_reported(run: tuple[PluginRun, Path]) -> None:
    """With what the server reads from the text where the plugin has no values."""
    reported, _ = run
    found = {}
    for name in {**VALUES, **ONLY_REPORTED}:
        error = reported.errors_of(name)[0]
        details = parse_failure(error["message"], expected=error.get("expected", ""), actual=error.get("actual", ""))
        found[name] = (details.expected, details.actual)
    assert found == VALUES | ONLY_REPORTED


def test_pytest_and_unittest_in_a_report(run: tuple[PluginRun, Path]) -> None:
    cases = {
        (UNIT if case.classname.endswith("TestUnit") else "") + case.name: parse_failure(case.message)
        for case in read_cases(run[1])
    }
    assert {name: (cases[name].expected, cases[name].actual) for name in VALUES} == VALUES


def test_a_long_text_shows_its_difference(run: tuple[PluginRun, Path]) -> None:
    """Of 18,001 characters, the one that differs is in the middle."""
    error = run[0].errors_of("test_long")[0]
    assert "ayaa" in error["expected"]
    assert "axaa" in error["actual"]
    assert len(error["expected"]) <= 4000


def test_each_failure_has_its_line_of_source(run: tuple[PluginRun, Path]) -> None:
    """Also those of unittest, whose innermost frames are its own."""
    reported, _ = run
    for name in ("test_text", f"{UNIT}test_dicts", "test_raises"):
        error = reported.errors_of(name)[0]
        (failed,) = [
            line for line in parse_failure(error["message"] + "\n\n" + error["snippet"]).snippet if line.is_failed
        ]
        assert failed.number == error["line"]
        assert failed.text == TESTS.split("\n")[error["line"] - 1]


OTHERS = {
    'Assertion is false: "Pay" is visible': ('"Pay" is visible', ""),
    "[Failed] checkout (12s) (Assertion is false: id: total is visible)": ("id: total is visible", ""),
    "AssertionError: total: expected 42.00 EUR but got 41.99 EUR": ("42.00 EUR", "41.99 EUR"),
    "✗ transfer: balance is 90, should be 100": ("", ""),
    "    sum_test.go:9: got 41, want 42": ("42", "41"),
    "expected:<42> but was:<41>": ("42", "41"),
    'XCTAssertEqual failed: ("41") is not equal to ("42") - total': ("42", "41"),
    "10 is not equal to 12": ("12", "10"),
    "TimeoutError: waiting for #pay": ("", ""),
    "connect ECONNREFUSED 127.0.0.1:5432": ("", ""),
    "button is not visible": ("", ""),
}
"""Lines of Maestro and of logs."""


@pytest.mark.parametrize(("text", "values"), OTHERS.items())
def test_a_line_of_a_log(text: str, values: tuple[str, str]) -> None:
    found = parse_failure(text)
    assert (found.expected, found.actual) == values


@pytest.mark.parametrize(
    "unit", ["'", '"', "\\'", "assert ", " in ", "E   assert '", "- a\n", "Expected x: 1\n", ": assert "]
)
def test_hostile_assertions_end_soon(unit: str) -> None:
    """As much text as is read of a failure, with which some patterns might try all ways to part it."""
    for start in ("assert ", "AssertionError: assert '", "- Expected\n+ Received\n", "E       assert "):
        parse_failure((start + unit * 16_000)[:16_000])
