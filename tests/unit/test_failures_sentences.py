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
    "an output that is not indented": (
        "2/2 Check #2: imports ......***Failed 0.2 sec\nreading a.csv\nimport failed: row 12 has no price\n"
        "\nErrors while running checks\n",
        LogCause("import failed: row 12 has no price", 3),
    ),
    "a place and a mark before the sentence": (
        "a.zig:6: failed: retries(3) == 3 for: 2 == 3\nassertions: 4 | 1 failed\n",
        LogCause("a.zig:6: failed: retries(3) == 3 for: 2 == 3", 1),
    ),
    "a place in place of a sentence": (
        "cart:adds failed on line 5\nReason: {badmatch,2}\n*** FAILED 1 of 2 ***\n",
        LogCause("{badmatch,2}", 2),
    ),
    "the marked line of a source": (
        " FAIL  rooms: a room has a door\n\n  Failed at rooms.py:5\n\n"
        "      4     room = {}\n    ❱ 5     assert room[0] == 1\n",
        LogCause("assert room[0] == 1", 6),
    ),
    "an error of the failed test before another failure": (
        "→ Health\n  GET /health [errored]\n     connect ECONNREFUSED 127.0.0.1:39\n"
        "  AssertionError: expected {} to have property 'code'\n",
        LogCause("connect ECONNREFUSED 127.0.0.1:39", 3),
    ),
    "an assertion behind a place": (
        "[----] mail.c:2: Assertion Failed\n[----]\n[----]   the mail is still queued\n[FAIL] mail::is_sent: (0.00s)\n",
        LogCause("the mail is still queued", 3),
    ),
    "a skipped test after a failed one": (
        "✖ opens (2 ms)\n  TypeError [Error]: fetch failed\n    [cause]: Error: connect ECONNREFUSED ::1:39\n"
        "﹣ matches (1 ms) # test name does not match\n",
        LogCause("connect ECONNREFUSED ::1:39", 3),
    ),
    "an exit of a process": (
        "1) asks the bank\n   ** (exit) exited in: call(:bank)\n       ** (EXIT) no process\n1 test, 1 failure\n",
        LogCause("** (exit) exited in: call(:bank)", 2),
    ),
    "an error in parentheses": (
        "Scenario: Ambiguous\n  When the shop closes\n    no answer (IOError)\nFailing Scenarios:\nrun a.feature:6\n",
        LogCause("no answer (IOError)", 3),
    ),
    "values below a sentence": (
        "• [FAILED] [0.1 seconds]\n  [FAILED] Timed out after 0.1s.\n  Expected\n      <string>: pending\n  to equal\n"
        "      <string>: paid\n",
        LogCause("Timed out after 0.1s: expected paid but got pending", 2),
    ),
    "a test of a build that logs tests at its lowest level": (
        "[info] - has room *** FAILED ***\n[info]   3 did not equal 4 (A.scala:18)\n"
        "[error] Failed tests:\n[error] \tA\n",
        LogCause("3 did not equal 4 (A.scala:18)", 2),
    ),
    "a failure of a level of its own": (
        "a.c:59: TPASS: is set as expected\na.c:61: TFAIL: open(/x) failed: EACCES (13)\nfailed   1\n",
        LogCause("TFAIL: open(/x) failed: EACCES (13)", 2),
    ),
    "a threshold": (
        "Ran 2 tests\nMutation score 66.67 under breaking threshold 80, setting exit code to 1 (failure).\n",
        LogCause("Mutation score 66.67 under breaking threshold 80, setting exit code to 1 (failure).", 2),
    ),
    "values of a label that only one tool has": (
        "  ✘  performance failure for minScore\n\n        expected: >=0.9\n           found: 0.62\n",
        LogCause("performance failure for minScore: expected >=0.9 but got 0.62", 1),
    ),
    "an unknown command of Windows": (
        "'adb' is not recognized as an internal or external command,\nerror: exit code 1\n",
        LogCause("'adb' is not recognized as an internal or external command, error: exit code 1", 1),
    ),
    "an error of Lua": (
        "lua: cart.lua:3: attempt to call a nil value (global 'pay')\nstack traceback:\n\t[C]: in ?\n",
        LogCause("lua: cart.lua:3: attempt to call a nil value (global 'pay')", 1),
    ),
    "no response": (
        "kafka:9092 - no response within 30 s\nError: Process completed with exit code 1.\n",
        LogCause("kafka:9092 - no response within 30 s", 1),
    ),
    "a linter's error": (
        "src/app.css\n  3:10  ✖  Unexpected unit  unit-list\n✖ 1 problem (1 error, 0 warnings)\n",
        LogCause("3:10 ✖ Unexpected unit unit-list", 2),
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
        (
            "unexpected exception\n- file: unknown location\n- line: 0\nswitch 9 is not wired",
            "switch 9 is not wired",
            ("", ""),
        ),
        ("Timed out\nTest 'pays' did not complete within 5s", "Test 'pays' did not complete within 5s", ("", "")),
        ("Error: Test suite failed to run\n\n  SyntaxError: a", "SyntaxError: a", ("", "")),
        ("exception\n   cannot evict a pinned entry", "cannot evict a pinned entry", ("", "")),
        ("1 assertion(s) failed.\ncr.c:2: the mail is still queued", "the mail is still queued", ("", "")),
        ("Test adds failed!\n{{badmatch,2},\n [{cart,adds,1}]}", "{{badmatch,2}, [{cart,adds,1}]}", ("", "")),
        ("Scenario: Ambiguous\n\nMessage:\nno answer from the shop", "no answer from the shop", ("", "")),
        ("(in test file a.bats, line 6)\n  `[ 1 -eq 0 ]' failed\ncurl: (7) No route", "curl: (7) No route", ("", "")),
        ("::in function a:b/0 (a.erl, line 3)\n**error:{undef,[]}\n", "**error:{undef,[]}", ("", "")),
        ("Test failed\nRequest failed with status code 500", "Request failed with status code 500", ("", "")),
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
        "unexpected exception",
        "An error occurred.",
        "1 assertion(s) failed.",
        "Rejected promise returned by test",
        "Dubious, test returned 1 (wstat 256, 0x100)",
        "Errors while running CTest",
        "[error] Failed tests:",
        "cart_SUITE:adds failed on line 5",
        "> There were failing tests. See the report at: file:///a",
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
