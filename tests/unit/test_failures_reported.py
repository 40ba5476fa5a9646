"""Causes of cases whose runner has reported what it compared, and of screenshots."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jobs.statements.attempt_end import AttemptResult, failures_of
from qgfailures.fingerprint import fingerprint
from qgfailures.report import parse_failure
from qgprotocol.cases import CaseResult
from qualgent.engine.values import Outcome


def screenshot(pixels: int, picture: str = "search/home.png", *, run: str = "a1") -> CaseResult:
    """What Playwright 1.65 and its reporter say; paths, log and number differ from run to run."""
    message = f"""Error: expect(page).toHaveScreenshot(expected) failed

  {pixels} pixels (ratio 0.01 of all image pixels) are different.

  Snapshot: {picture}

Call log:
  - Expect "toHaveScreenshot({picture})" with timeout 5000ms
    - verifying given screenshot expectation
  - taking page screenshot
    - disabled all CSS animations
  - waiting for fonts to load...
  - fonts loaded
  - {pixels + 7} pixels (ratio 0.02 of all image pixels) are different.
  - waiting {pixels}ms before taking screenshot
  - captured a stable screenshot
"""
    expected, actual = f"/srv/e2e/{picture}", f"/var/lib/work/{run}/artifacts/results/{run}-actual.png"
    return CaseResult(name="shot", outcome="failed", message=message, expected=expected, actual=actual)


def cause_of(case: CaseResult) -> str:
    (failure,) = failures_of(AttemptResult(outcome=Outcome.FAILED, cases=[case]))
    return failure.cause


def test_a_screenshot_says_how_many_pixels_differ_in_which_picture() -> None:
    """And is the same failure in each run of it, not in another picture."""
    case = screenshot(111)
    assert cause_of(case) == "expect(page).toHaveScreenshot(expected) failed: 111 pixels differ (home.png)"
    again, other = screenshot(98_765, run="b2"), screenshot(111, "search/cart.png")
    assert fingerprint(cause_of(again)) == fingerprint(cause_of(case)) != fingerprint(cause_of(other))
    details = parse_failure(case.message, expected=case.expected, actual=case.actual)
    assert (details.expected, details.actual) == ("", "")  # the pictures are artifacts
    assert parse_failure(case.message).cause == cause_of(case)


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        (  # of 1.45
            "Error: Screenshot comparison failed:\n\n  111 pixels (ratio 0.01 of all image pixels) are different\n\n"
            "Call log:\n  - page._expectScreenshot with timeout 5000ms\n  -   waiting for fonts to load...\n\n"
            "Expected: /srv/e2e/a.spec.ts-snapshots/home-linux.png\nReceived: /tmp/x1/home-actual.png\n",
            "Screenshot comparison failed: 111 pixels differ (home-linux.png)",
        ),
        (
            "Error: expect(locator).toHaveScreenshot(expected) failed\n\nLocator: getByRole('main')\n"
            "  Expected an image 1280px by 720px, received 1280px by 800px. 222 pixels "
            "(ratio 0.22 of all image pixels) are different.\n\n  Snapshot: home.png\n",
            "expect(locator).toHaveScreenshot(expected) failed: "
            "Expected an image 1280px by 720px, received 1280px by 800px. 222 pixels differ (home.png)",
        ),
        (
            "Error: expect(page).toHaveScreenshot(expected) failed\n\n  Timeout 5000ms exceeded.\n\nCall log:\n"
            "  - waiting for fonts to load...\n  - fonts loaded\n"
            "  - 5 pixels (ratio 0.01 of all image pixels) are different.\n",
            "expect(page).toHaveScreenshot(expected) failed: 5 pixels differ",
        ),
        (
            "Error: expect(page).toHaveTitle(expected) failed\n\nExpected: 'A'\nReceived: 'B'\n"
            "log: 5 pixels (ratio 0.01 of all image pixels) are different.\n",
            "expect(page).toHaveTitle(expected) failed: expected 'A' but got 'B'",
        ),
    ],
)
def test_other_comparisons(message: str, cause: str) -> None:
    assert parse_failure(message).cause == cause


LOCALS = """AssertionError: the totals
Expected: 3
Actual: 4
assert total == other

    def test_total():
        expected = 3
        got = 4
>       assert total == other
E       AssertionError: the totals
E       Expected: 3
E       Actual: 4

expected   = 3
got        = 4
tests/test_cart.py:7: AssertionError
"""


def test_reported_values_are_not_looked_for_in_the_text() -> None:
    """Which may have others: messages, locals, several comparisons."""
    case = CaseResult(name="a", outcome="failed", message=LOCALS, expected="42.0", actual="41.58")
    assert cause_of(case) == "the totals: expected 42.0 but got 41.58"
    details = parse_failure(LOCALS, expected="42.0", actual="41.58")
    assert (details.expected, details.actual) == ("42.0", "41.58")


def test_a_sentence_that_has_both_values_is_the_cause() -> None:
    message = "assert 41.58 == 42.0\ndef test_a():\n        expected = 3\n>       assert 41.58 == 42.0\n"
    assert cause_of(CaseResult(name="a", outcome="failed", message=message, expected="42.0", actual="41.58")) == (
        "assert 41.58 == 42.0"
    )


ORDER = """{'currency': 'EUR',
 'items': [{'price': 10, 'sku': 'S-0'}, {'price': %d, 'sku': 'S-1'}],
 'shipping': {'days': %d},
 'total': %d}"""
CUT = "assert {'currency': ...ays': 5}, ...} == {'currency': ...ays': 3}, ...}"


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        (CUT, "3 values differ: items[1].price 25 -> 20, shipping.days 3 -> 5, total 180 -> 175"),
        (
            f"AssertionError: the order\n{CUT}",
            "the order: 3 values differ: items[1].price 25 -> 20",
        ),
    ],
)
def test_collections_say_where_they_differ(message: str, cause: str) -> None:
    """Whatever else they have; other figures are the same failure."""
    case = CaseResult(name="a", outcome="failed", message=message)
    case = replace(case, expected=ORDER % (25, 3, 180), actual=ORDER % (20, 5, 175))
    assert cause_of(case).startswith(cause)
    other = replace(case, expected=ORDER % (24, 4, 7), actual=ORDER % (2, 1, 3))
    assert fingerprint(cause_of(other)) == fingerprint(cause_of(case))


WORDS = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau phi %s omega"


@pytest.mark.parametrize(
    ("message", "expected", "actual", "cause"),
    [
        (
            "AssertionError: assert 'alpha beta g...phi chi omega' == 'alpha beta g...phi psi omega'",
            WORDS % "psi",
            WORDS % "chi",
            "expected …i rho sigma tau phi psi omega but got …i rho sigma tau phi chi omega",
        ),
        (
            "assert 'Receipt 4711...nPaid by card' == 'Receipt 4711...nPaid by card'",
            "Receipt 4711\nCheese 7.20\nPaid by card",
            "Receipt 4711\nCheese 7.02\nPaid by card",
            "expected Cheese 7.20 but got Cheese 7.02",
        ),
    ],
)
def test_long_texts_say_where_they_differ(message: str, expected: str, actual: str, cause: str) -> None:
    """Not how pytest has shortened both to the same."""
    case = CaseResult(name="a", outcome="failed", message=message, expected=expected, actual=actual)
    assert cause_of(case) == cause


def test_items_that_pytest_lists_say_where_collections_differ() -> None:
    """Of one that it has cut, only its key is known."""
    text = f"""    def test_a():
>       assert order() == wanted
E       AssertionError: {CUT}
E         Differing items:
E         {{'total': 175}} != {{'total': 180}}
E         {{'items': [{{'price': 20}}, {{'pri...': 1}}]}} != {{'items': [{{'price': 25}}, {{'pri...
"""
    assert parse_failure(text).cause == "values differ: items, total 180 -> 175"


def test_values_without_a_message_are_the_cause() -> None:
    case = CaseResult(name="a", outcome="failed", expected="\x1b[31mred\x1b[0m", actual="\u202eblue")
    assert cause_of(case) == "expected red but got blue"
    assert cause_of(CaseResult(name="a", outcome="failed", expected="red")) == "a failed without a message"


@pytest.mark.parametrize(
    ("outcome", "message"),
    [
        (Outcome.ERROR, "ended by SIGSEGV in 'pay'"),
        (Outcome.TIMED_OUT, "stopped: it took longer than 30 s in 'pay'"),
        (Outcome.LOST, "agent lost"),
    ],
)
def test_a_killed_attempt_and_the_case_that_it_stopped_are_one_failure(outcome: Outcome, message: str) -> None:
    """Which is its cause, before those of other cases; an attempt that failed otherwise has its own."""
    total = CaseResult(name="total", outcome="failed", message="expected 1 but got 2")
    pay = CaseResult(name="pay", outcome="error", message=message)
    killed = failures_of(AttemptResult(outcome=outcome, message=message, cases=[total, pay], cause_line=9))
    assert [(row.cause, row.source, row.case_number, row.line) for row in killed] == [
        (message, "case", 1, 9),
        ("expected 1 but got 2", "case", 0, None),
    ]
    said_last = [total, replace(pay, log_line=3, log_last_line=5)]
    unknown = failures_of(AttemptResult(outcome=outcome, message=message, cases=said_last))
    assert [row.line for row in unknown] == [5, None]
    other = failures_of(AttemptResult(outcome=outcome, message="no space left on device", cases=[total]))
    assert [(row.cause, row.source) for row in other] == [
        ("no space left on device", "agent"),
        ("expected 1 but got 2", "case"),
    ]
