"""What became of the tests of a batch since another one."""

from __future__ import annotations

from typing import Any

import pytest

from jobs.selectors.batch_comparison import (
    KINDS,
    BatchTestResult,
    ResultKey,
    compare,
    find_agent,
    group_by_cause,
    is_new_failure,
)
from qualgent.engine.states import Status

KEY = ResultKey("acme", "t", "mobile", "")


def standing(status: str = "done", seconds: float | None = 10.0, **more: Any) -> BatchTestResult:
    usual: dict[str, Any] = {"job_id": "j", "test": "t", "target": "mobile", "flaky": False, "excused": False}
    usual |= {"infrastructure": False, "reason": "", "cause": "", "agent": "a", "failed_on": None, "has_start": False}
    return BatchTestResult(**{**usual, "status": Status(status), "seconds": seconds, **more})


def kinds(now: BatchTestResult | None, before: BatchTestResult | None) -> set[str]:
    """The lists one test is in."""
    found = compare({KEY: now} if now else {}, {KEY: before} if before else {})
    return {kind for kind, rows in found.items() if rows}


@pytest.mark.parametrize(
    ("failed_on", "others", "expected"),
    [
        ("bbb", "a", ("b", 3)),
        ("bbbc", "a", ("b", 3)),
        ("bbbcc", "ac", ("b", 3)),
        ("bbbccc", "a", None),  # half of them
        ("bb", "a", None),  # may be chance
        ("bbb", "b", None),  # no other agent ran any
        ("---", "a", None),  # each on several
    ],
)
def test_an_agent_that_most_tests_failed_on_alone_is_named(
    failed_on: str, others: str, expected: tuple[str, int] | None
) -> None:
    """If several agents ran tests."""
    rows = [standing("failed", agent="b", failed_on=None if one == "-" else one) for one in failed_on]
    found = find_agent(rows, [*rows, *(standing(agent=one) for one in others)])
    assert (found and (found.agent, found.tests)) == expected


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (standing("failed"), standing("done"), {"newly_failing"}),
        (standing("failed"), None, {"newly_failing", "new"}),
        (standing("failed", excused=True), standing("done"), {"newly_excused"}),
        (standing("failed", excused=True), standing("failed"), {"still_failing"}),
        (standing("failed", infrastructure=True), standing("done"), {"infrastructure"}),
        (standing("failed", infrastructure=True), standing("failed"), {"infrastructure"}),
        (standing("failed", infrastructure=True, excused=True), standing("failed"), set()),
        (standing("done"), standing("failed"), {"fixed"}),
        (standing("failed"), standing("failed"), {"still_failing"}),
        (standing("done"), None, {"new"}),
        (None, standing("done"), {"gone"}),
        (standing("pending", None), standing("done"), set()),
        (standing("failed"), standing("cancelled"), {"newly_failing"}),
        (standing("failed"), standing("pending", None), {"newly_failing"}),
        (standing(flaky=True), standing("failed"), {"fixed", "flaky"}),
        (standing(flaky=True, seconds=30.0), standing(), {"slower", "flaky"}),
        (standing("failed", flaky=True), standing(), {"newly_failing"}),
        (standing(seconds=15.0), standing(seconds=10.0), {"slower"}),
        (standing(seconds=15.0, has_start=True), standing(seconds=10.0, has_start=True), {"slower"}),
        (standing(seconds=15.0, has_start=True), standing(seconds=10.0), set()),  # one started the runner
        (standing(seconds=14.9), standing(seconds=10.0), set()),
        (standing(seconds=1.5), standing(seconds=0.6), set()),
        (standing(seconds=None), standing(seconds=0.6), set()),
        (standing("failed", 30.0), standing(seconds=10.0), {"newly_failing"}),
    ],
)
def test_each_test_is_where_it_belongs(
    now: BatchTestResult | None, before: BatchTestResult | None, expected: set[str]
) -> None:
    """By how it ended both times, and slower only by a part and by a length that are no chance."""
    assert kinds(now, before) == expected


def test_a_failure_is_new_if_its_test_did_not_fail_before() -> None:
    """Nothing else decides: every kind of change is a list, and a test with other labels is another one."""
    assert set(compare({}, {})) == set(KINDS)
    assert not is_new_failure(KEY, {KEY}, excused=False, infrastructure=False)
    assert not is_new_failure(KEY, set(), excused=True, infrastructure=False)
    assert not is_new_failure(KEY, set(), excused=False, infrastructure=True)
    assert is_new_failure(KEY, {KEY._replace(labels='{"os": "17"}')}, excused=False, infrastructure=False)


def test_the_most_slowed_down_come_first() -> None:
    """By seconds lost; each row says what it was before."""
    a, b = KEY, KEY._replace(test="u")
    now = {a: standing(seconds=20.0, job_id="a"), b: standing(seconds=90.0, job_id="b")}
    before = {a: standing(seconds=2.0, job_id="x"), b: standing(seconds=10.0, job_id="y")}
    rows = compare(now, before)["slower"]
    assert [(row.job_id, row.before_job_id, row.before_seconds) for row in rows] == [
        ("b", "y", 10.0),
        ("a", "x", 2.0),
    ]


def test_tests_of_one_cause_are_one_group() -> None:
    """Causes that differ in numbers only are the same; the largest group is first, and an unknown cause is one, too."""
    causes = {
        "a": "no route",
        "b": "expected 1, got 2",
        "c": "",
        "d": "expected 30, got 4",
        "e": "no route",
        "f": "No route",
    }
    groups = group_by_cause(standing("failed", job_id=name, cause=cause) for name, cause in causes.items())
    assert [(group.cause, group.tests, group.job_ids) for group in groups] == [
        ("No route", 3, ["a", "e", "f"]),
        ("expected 30, got 4", 2, ["b", "d"]),
        ("", 1, ["c"]),
    ]
    assert groups[-1].fingerprint == ""
