"""Causes in formats that say what failed in lines below, nested, or encoded."""

from __future__ import annotations

import json

import pytest

from qgfailures.log import LogCause, find_log_cause
from qgfailures.report import parse_failure


def log_cause(text: str) -> LogCause | None:
    return find_log_cause(text.encode().splitlines())


TAP = {
    "error in YAML": ("not ok 1 - pays\n  ---\n  error: 'connect ECONNREFUSED'\n  ...\n", "connect ECONNREFUSED", 3),
    "block in YAML": (
        "not ok 1 - adds\n  ---\n  error: |-\n    Expected values to be strictly equal:\n    \n    41 !== 42\n  ...\n",
        "Expected values to be strictly equal: 41 !== 42",
        4,
    ),
    "empty message with details": (
        "not ok 1 - adds\n  ---\n    name: AssertionError\n    details:\n"
        "      'Difference (- actual, + expected):': |-\n        - 41\n        + 42\n    message: ''\n    at: >-\n"
        "      run (a.js:1:2)\n  ...\n",
        "Difference (- actual, + expected): expected 42 but got 41",
        5,
    ),
    "detail with a value": (
        "not ok 1 - opens\n  ---\n    details:\n      'Value is not `true`:': 'false'\n    message: ''\n  ...\n",
        "Value is not `true`: false",
        4,
    ),
    "quotes": (
        "not ok 1 - reads\n  ---\n  message: 'Cannot read ''total'''\n  ...\n",
        "Cannot read 'total'",
        3,
    ),
    "comments": (
        "not ok 1 reads\n# (in test file a.bats, line 2)\n#   `cat /a' failed\n# cat: /a: No such file\n",
        "`cat /a' failed",
        3,
    ),
    "text": ("not ok 1 adds\n  total: 41\n  AssertionError: total: 41\n      at a (b.js:1:2)\n", "total: 41", 3),
    "nothing but a name": ("1..2\nnot ok 1 - adds up\nok 2 - fine\n  ---\n  error: 'other'\n  ...\n", "adds up", 2),
    "nothing": ("not ok\n", "not ok", 1),
}


@pytest.mark.parametrize("name", TAP)
def test_a_failed_test_of_tap_has_the_reason_below_it(name: str) -> None:
    """Data, comments and text are those of the failed test only; its name is the cause if they say nothing."""
    text, cause, line = TAP[name]
    assert log_cause(text) == LogCause(cause, line)


BUILDS = {
    "go": (
        "# example.com/a [example.com/a.test]\n./a_test.go:3:28: declared and not used: x\nFAIL\ta [build failed]\n",
        "declared and not used: x",
        2,
    ),
    "go vet": ("# a\nvet: ./a.go:3:2: undefined: y\nFAIL\ta [build failed]\n", "undefined: y", 2),
    "kotlin": (
        "e: file:///home/a/src/CartTest.kt:27:18 Unresolved reference 'cart'.\n\n* What went wrong:\n"
        "Execution failed for task ':compile'.\n> A failure occurred while executing Worker\n"
        "   > Compilation error. See log for more details\n",
        "Unresolved reference 'cart'.",
        1,
    ),
    "older kotlin": (
        "e: /home/a/src/CartTest.kt: (27, 18): Unresolved reference: cart\n",
        "Unresolved reference: cart",
        1,
    ),
    "gradle": (
        "* What went wrong:\nExecution failed for task ':app:check'.\n> Could not resolve all files for 'a'.\n"
        "   > Could not resolve b:1.\n     Required by:\n         project :app\n      > Could not GET 'https://c/b'.\n"
        "         > Read timed out\n\n* Try:\n> Run with --stacktrace option.\n",
        "Read timed out",
        8,
    ),
    "gradle with two causes": (
        "* What went wrong:\nA problem occurred.\n> Could not resolve a.\n   > Timed out\n> Could not resolve b.\n",
        "A problem occurred.",
        2,
    ),
    "cmake": (
        "-- Performing Test HAS_WERROR\n-- Performing Test HAS_WERROR - Failed\n"
        "CMake Error at /usr/share/FindPackage.cmake:230 (message):\n  Could NOT find GTest (missing: GTEST_LIBRARY)\n",
        "Could NOT find GTest (missing: GTEST_LIBRARY)",
        4,
    ),
    "maven": (
        "[INFO] BUILD FAILURE\n[ERROR] Failed to execute goal org.a:surefire:3.2.5:test (default-test) on project "
        "shop: Execution default-test of goal org.a:surefire:3.2.5:test failed: The forked VM terminated without "
        "properly saying goodbye. -> [Help 1]\n[ERROR] Crashed tests:\n[ERROR] a.NativeTest\n",
        "The forked VM terminated without properly saying goodbye.",
        2,
    ),
    "docker compose": (
        " Container db  Starting\n"
        "Error response from daemon: Bind for 0.0.0.0:5432 failed: port is already allocated\n",
        "Error response from daemon: Bind for 0.0.0.0:5432 failed: port is already allocated",
        2,
    ),
}


@pytest.mark.parametrize("name", BUILDS)
def test_a_failed_build_has_the_error_of_the_compiler_or_the_tool(name: str) -> None:
    """The innermost cause, without the place, the goal, and what only points to it."""
    text, cause, line = BUILDS[name]
    assert log_cause(text) == LogCause(cause, line)


def test_lines_of_go_test_json_are_decoded() -> None:
    """The output within them is read as that of a run without ``-json``; other lines stay as they are."""
    output = ["=== RUN   TestTotal\n", '    cart_test.go:6: got "41", want 42\n', "--- FAIL: TestTotal (0.00s)\n"]
    events: list[dict[str, object]] = [{"Action": "run", "Test": "TestTotal"}]
    events += [{"Action": "output", "Test": "TestTotal", "Output": line} for line in output]
    events += [{"Action": "fail", "Test": "TestTotal", "Elapsed": 0}]
    lines = [json.dumps(event, separators=(",", ":")).encode() for event in events]
    assert find_log_cause(lines) == LogCause('got "41", want 42', 3)
    assert find_log_cause([rb'{"Action":"output","Output":"Error: \x"}']) == LogCause(r"\x", 1)
    assert find_log_cause([rb'{"Action":"output","Output":"\ud800 KeyError"}']) is not None


def test_a_panic_has_its_own_line() -> None:
    """The line of a panic after a Go test's output is counted, and whether it was recovered is no part of it."""
    log = "=== RUN   TestNil\n    a_test.go:1: retrying after error: EOF\n"
    log += "--- FAIL: TestNil (0.00s)\npanic: boom [recovered]\n"
    assert log_cause(log) == LogCause("boom", 4)


def test_an_uncaught_exception_of_cypress_is_the_message_below() -> None:
    """The sentence on where it originated is the same for all of them."""
    text = "TypeError: The following error originated from your application code, not from Cypress.\n"
    text += "\n  > x is not a function\n"
    assert parse_failure(text).cause == "x is not a function"


def test_a_syntax_error_of_pytest_comes_after_its_source() -> None:
    """The lines of the source are marked as the error is."""
    text = 'E     File "/a/test_a.py", line 2\nE       assert (1, 2\nE              ^\n'
    text += "E   SyntaxError: '(' was never closed\n"
    assert log_cause(text) == LogCause("SyntaxError: '(' was never closed", 4)


@pytest.mark.parametrize(
    "following",
    [
        "2) Cart total\n  Message:\n    Expected 41 to be 42.\n",
        "FAILED: total\njava.lang.AssertionError: expected [42] but found [41]\n",
        "not ok 2 - total\n  ---\n  expected: 42\n  actual: 41\n",
        "[ RUN      ] Cart.total\nExpected: 42\n  Actual: 41\n",
    ],
)
def test_values_of_another_failure_are_not_taken(following: str) -> None:
    """What is compared after the title of the next test does not belong to a failure without values."""
    found = log_cause("AssertionError: the session has no cookie\n" + following)
    assert found == LogCause("the session has no cookie", 1)


@pytest.mark.parametrize(
    ("text", "expected", "actual"),
    [
        ("Expected values to be strictly equal:41 !== 42\n\n    actual: 41,\n    expected: 42,\n", "42", "41"),
        ("AssertionError [ERR_ASSERTION]: 41 !== 42", "42", "41"),
        ("AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n41 !== 42\n", "42", "41"),
        ("Expected values to be strictly equal:\n\n'in cart' !== 'paid for'\n", "'paid for'", "'in cart'"),
        (
            "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  {\n+   a: 1\n-   a: 2\n  }\n",
            "{\n  a: 2\n}",
            "{\n  a: 1\n}",
        ),
        (
            "E   assert 0.35 == 0.3 ± 3.0e-07\nE     Obtained: 0.35\nE     Expected: 0.3 ± 3.0e-07",
            "0.3 ± 3.0e-07",
            "0.35",
        ),
        ("expected: 42      got: 41  (compared using ==)", "42", "41"),
        ("Failure/Error: a\n\n  expected: 42\n       got: 41\n\n  (compared using ==)", "42", "41"),
        ('java.lang.AssertionError: \n\nExpecting ArrayList:\n  ["a"]\nto contain:\n  ["b"]\n', '["b"]', '["a"]'),
        ("Expected condition failed: waiting for element to be visible", "", ""),
        ("Expected IllegalArgumentException to be thrown, but nothing was thrown.", "", ""),
        ("city (2 failures) ==> expected: <a> but was: <b>  org.junit.AssertionFailedError: zip ==> not <c>", "a", "b"),
        ("expected: <a> b> but was: <c> d>", "a> b", "c> d"),
        ("1) EUR != USD", "USD", "EUR"),
        (
            'Compared values are not the same\n   Actual   (title("x")): "Edit"\n   Expected ("File"): "File"',
            '"File"',
            '"Edit"',
        ),
        ('Expected equality of these values:\n  label(1)\n    Which is: "a"\n  "b"\n', '"a"', '"b"'),
        ("**error:{assertEqual,[{line,3},\n {expected,{ok,4}},\n {value,{ok,3}}]}", "{ok,4}", "{ok,3}"),
    ],
)
def test_values_are_found_however_they_are_written(text: str, expected: str, actual: str) -> None:
    """Without commas, in one line of a report's attribute, and not where a state was waited for."""
    details = parse_failure(text)
    assert (details.expected, details.actual) == (expected, actual)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (
            'unknown file\nC++ exception with description "no stock" thrown',
            'C++ exception with description "no stock" thrown',
        ),
        ("None\nFailing step: Given a step ... undefined", "Failing step: Given a step ... undefined"),
        ("expected: 42      got: 41  (compared using ==)", "expected: 42 got: 41 (compared using ==)"),
    ],
)
def test_lines_that_say_nothing_are_skipped(text: str, cause: str) -> None:
    """Reports start with an unknown place, or with a message that is not set."""
    assert parse_failure(text).cause == cause


def test_a_logged_error_is_no_summary_of_pytest() -> None:
    """A level with a logger's name is weaker than the exception after it."""
    log = "10:11:41 ERROR shop.e2e - test pays failed\nTimeoutError: waiting for the order\n"
    assert log_cause(log) == LogCause("TimeoutError: waiting for the order", 2)
