"""Expected and actual values of failures as pytest itself reports them, beside variables of any name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qgagent.junit import read_cases
from qgfailures.report import FailureDetails, parse_failure

TESTS = '''
import pytest

def total():
    return 41

def test_compared():
    expected = 42
    got = total()
    assert got == expected

def test_the_other_way_round():
    got = [1, 2, 3]
    want = [1, 2, 4]
    assert want == got

def test_a_result_on_the_right():
    result = "b"
    assert "a" == result

def test_a_message():
    expected = {"a": 1}
    actual = {"a": 2}
    found = "x"
    assert found == "y", f"found = {found}"

def test_not_compared():
    expected = "not compared"
    got = "neither"
    price = 5
    assert price == 7

def test_an_exception():
    expected = 3
    got = 4
    raise ValueError("boom")

@pytest.mark.parametrize("expected", [5])
def test_an_argument(expected):
    left = 1
    assert left + 1 == expected

def test_approximately():
    expected = 9
    assert 1.5 == pytest.approx(2)

def test_a_message_of_labels():
    expected = 9
    raise AssertionError("the totals differ\\nExpected: 3\\nActual: 4")

def test_a_shortened_dict():
    got = {"id": 7, "items": [{"sku": "A-1", "price": 21.0}], "total": 46.49, "coupon": None}
    assert got == {"id": 7, "items": [{"sku": "A-1", "price": 21.0}], "total": 46.5, "coupon": "WELCOME"}

def test_a_shortened_list():
    got = ["the first of these long words", "the second of these long words", "third"]
    assert got == ["the first of these long words", "the second of these long words", "fourth"]

def test_a_shortened_text():
    got = "the receipt with number 17\\napples 3.00\\ntotal 5.95\\nthank you for your visit\\n"
    assert got == "the receipt with number 17\\napples 3.00\\ntotal 5.80\\nthank you for your visit\\n"

def test_long_source():
    expected = 3
    got = 4
''' + "    x = 'so long that the lines of the error are cut off'\n" * 90 + "    assert 1 == 2\n"  # fmt: skip
VALUES = {
    "compared": ("42", "41"),
    "the_other_way_round": ("[1, 2, 4]", "[1, 2, 3]"),
    "a_result_on_the_right": ("'a'", "'b'"),
    "a_message": ("'y'", "'x'"),
    "not_compared": ("7", "5"),
    "an_exception": ("", ""),
    "an_argument[5]": ("5", "(1 + 1)"),
    "approximately": ("2 ± 2.0e-06", "1.5"),
    "a_message_of_labels": ("3", "4"),
    "a_shortened_dict": ("{'coupon': 'WELCOME'}\n{'total': 46.5}", "{'coupon': None}\n{'total': 46.49}"),
    "a_shortened_list": ("[2]: 'fourth'", "[2]: 'third'"),
    "a_shortened_text": (
        "0\ntotal 5.80\nthank you for your visit",  # pytest skips what is alike, to the character
        "0\ntotal 5.95\nthank you for your visit",
    ),
    "long_source": ("2", "1"),
}


@pytest.fixture(scope="module", params=["", "--showlocals"])
def failures(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, FailureDetails]:
    """Run pytest as the preset does; return what is read from its report, by the name of the test."""
    folder: Path = tmp_path_factory.mktemp("pytest")
    (folder / "test_values.py").write_text(TESTS)
    options = [*filter(None, [request.param]), "-p", "no:cacheprovider", "--junitxml=junit.xml"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "test_values.py", *options],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    cases = read_cases(folder)
    return {case.name.removeprefix("test_"): parse_failure(case.message) for case in cases}


def test_local_variables_are_not_what_was_expected(failures: dict[str, FailureDetails]) -> None:
    """Nor are arguments, which pytest shows as well."""
    assert {name: (found.expected, found.actual) for name, found in failures.items()} == VALUES


def test_they_are_not_in_the_cause(failures: dict[str, FailureDetails]) -> None:
    assert failures["an_exception"].cause == "ValueError: boom"
    assert failures["compared"].cause == "assert 41 == 42"


@pytest.mark.parametrize(
    ("message", "expected", "actual"),
    [
        ("AssertionError: assert response.status == 200", "200", ""),
        ("assert total == len(items)", "", ""),
        ("assert rows[0].name() != 'a'", "!= 'a'", ""),
        ("assert datetime.date(2026, 1, 1) == 2", "2", "datetime.date(2026, 1, 1)"),
        ("assert Color.RED == nan", "nan", "Color.RED"),
        ("assert 503 == 200\n +  where 503 = <Response>.status", "200", "503"),
    ],
)
def test_source_code_is_no_value(message: str, expected: str, actual: str) -> None:
    """Source code is neither expected nor actual: only values are."""
    found = parse_failure(message)
    assert (found.expected, found.actual) == (expected, actual)
