"""Causes in the output of tools that no rule knows: differences, details below titles, and wrappers."""

from __future__ import annotations

import pytest

from qgfailures.log import LogCause
from qgfailures.report import parse_failure
from qgfailures.sentences import is_wrapper, states_difference
from tests.unit.test_failures_formats import log_cause

LOGS = {
    "detail below a status at the end": (
        "probe 01 valve ..... ok (11 ms)\nprobe 02 pump ...... FAILED (201 ms)\n"
        "         pump pressure 3.1 bar, allowed 2.5 bar\nprobe 03 valve ..... ok (9 ms)\n1 of 3 probes failed\n",
        LogCause("pump pressure 3.1 bar, allowed 2.5 bar", 3),
    ),
    "detail below a mark": (
        "✔ login\n✗ cart badge\n    cart badge shows 2, not 3\n✔ logout\nmake: *** [e2e] Error 1\n",
        LogCause("cart badge shows 2, not 3", 3),
    ),
    "a difference of the failed test after an error of a server": (
        "[WebServer] Error: read ECONNRESET\n✗ transfer (40 ms)\n    balance is 90 EUR, should be 100 EUR\n",
        LogCause("balance is 90 EUR, should be 100 EUR", 3),
    ),
    "a sentence on the line of the mark": (
        "== smoke tests ==\n  FAIL  health: /health answered 503 instead of 200\n  ok    login\n"
        "make: *** [x] Error 1\n",
        LogCause("FAIL health: /health answered 503 instead of 200", 2),
    ),
    "an announced detail": (
        "receipt: FAIL\nReason:\nThe receipt never arrived\nDuration: 30 s\n",
        LogCause("The receipt never arrived", 3),
    ),
    "labels without a mark": (
        "walks :PASSED 22ms\nheals :FAILED 31ms\n\tExpecting:\n\t '100'\n\t but was\n\t '80'\n",
        LogCause("Expecting: '100' but was '80'", 3),
    ),
    "a wrapper alone": ("Running suite\nmake: *** [e2e] Error 1\n", LogCause("make: *** [e2e] Error 1", 2)),
    "a passed test after a failed one": (
        "cart: FAILED\n  login answered in 12 ms ... ok\nlogout: ok\n",
        LogCause("cart: FAILED", 1),
    ),
}


@pytest.mark.parametrize("name", LOGS)
def test_a_log_of_an_unknown_tool_has_its_cause(name: str) -> None:
    log, expected = LOGS[name]
    assert log_cause(log) == expected


@pytest.mark.parametrize(
    ("text", "cause", "values"),
    [
        ("probe 02 failed\npump pressure 3.1 bar\nat probes/pump.mw:31", "pump pressure 3.1 bar", ("", "")),
        ("Step 'upload' failed\nCaused by: HTTP 507\nCaused by: disk quota exceeded", "disk quota exceeded", ("", "")),
        ("Check failed\n10 is not equal to 12", "10 is not equal to 12", ("12", "10")),
        ("list differs\n have: [1]\n want: [2]", "list differs: expected [2] but got [1]", ("[2]", "[1]")),
        ("Expecting:\n '100'\n but was\n '80'", "Expecting: '100' but was '80'", ("'100'", "'80'")),
        ("Expecting:\n  41\nto be equal to:\n  42\n", "Expecting: 41 to be equal to: 42", ("42", "41")),
        ("total should be 12 but was 10", "total should be 12 but was 10", ("12", "10")),
        ("- message: check total == 12 has failed [10 != 12]", "", ("12", "10")),
    ],
)
def test_a_report_of_an_unknown_tool_has_its_cause(text: str, cause: str, values: tuple[str, str]) -> None:
    found = parse_failure(text)
    assert found.cause == cause or not cause
    assert (found.expected, found.actual) == values


@pytest.mark.parametrize(
    "text",
    [
        "1 of 2 tests failed.",
        "Build failed",
        "Failed: 1, Passed: 2",
        "Error: Mismatch errors found.",
        "exit status 2",
        "Test 'pay' failed.",
        "make: *** [x] Error 2",
        "java.lang.AssertionError: Dart test failed: login works",
    ],
)
def test_a_sentence_that_names_no_reason_is_a_wrapper(text: str) -> None:
    assert is_wrapper(text)
    assert not states_difference(text)


@pytest.mark.parametrize(
    "text",
    [
        "Test failed: No element found",
        "assertion `left == right` failed",
        "expect(a).toBe(b) failed",
        "Server error",
        "Failed: 10 should be 12",
        "Failed to connect to db",
        "connection refused",
    ],
)
def test_a_sentence_with_a_reason_is_no_wrapper(text: str) -> None:
    assert not is_wrapper(text)
