"""Comparison of two batches or builds: new failures, and fixed, still failing, flaky and slower tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from msgspec import Struct

from qgfailures.fingerprint import fingerprint
from qualgent.core.fields import Count
from qualgent.core.row_view import view
from qualgent.engine.states import Status

from .outstanding_agents import LEAST_FAILURES, LEAST_SHARE

SLOWER_TIMES = 1.5  # minimum factor
SLOWER_SECONDS = 1.0  # minimum difference, as short tests vary


class ResultKey(NamedTuple):
    """Identity of a test across batches and builds. ``labels``: as JSON with sorted names; empty: none."""

    org_id: str
    test: str
    target: str
    labels: str


class BatchTestResult(Struct, frozen=True, kw_only=True):
    """The result of a test in a batch or build. ``seconds``: run time of its last attempt that has one.

    ``has_start``: these have the start of a test runner that can run several tests by one start. ``agent``: of its last
    attempt that ran to its end. ``failed_on``: of all its attempts that failed; None: none did, or on several agents.
    """

    job_id: str
    test: str
    target: str
    status: Status
    flaky: bool
    excused: bool
    infrastructure: bool  # its agent was lost, or could not run it: no result of the test
    reason: str
    cause: str
    seconds: float | None
    has_start: bool
    agent: str | None
    failed_on: str | None


class ComparedTest(BatchTestResult, frozen=True, kw_only=True):
    """The result of a test, with its result in the other batch or build."""

    before_job_id: str | None
    before_status: Status | None
    before_seconds: float | None
    before_has_start: bool | None


class ComparedCause(Struct, frozen=True, kw_only=True):
    """Tests that fail for one cause, which is as the newest job has it; empty: no cause is known."""

    fingerprint: str
    cause: str
    tests: Count
    job_ids: list[str]


class TestsOnAgent(Struct, frozen=True, kw_only=True):
    """An agent, and the number of tests that failed on it alone."""

    agent: str
    tests: Count


def find_agent(rows: Iterable[BatchTestResult], now: Iterable[BatchTestResult]) -> TestsOnAgent | None:
    """Return the agent on which alone at least three, and most, of ``rows`` failed; None: none, or it ran all tests.

    ``now``: all tests of the batch or build.
    """
    rows = list(rows)
    on = Counter(row.failed_on for row in rows if row.failed_on is not None).most_common(1)
    if not on or on[0][1] < max(LEAST_FAILURES, LEAST_SHARE * len(rows)):
        return None
    agent, tests = on[0]
    is_only = all(row.agent in (agent, None) for row in now)
    return None if is_only else TestsOnAgent(agent=agent, tests=tests)


def group_by_cause(rows: Iterable[BatchTestResult]) -> list[ComparedCause]:
    """Return failed tests grouped by the fingerprint of their cause; the cause of most tests first."""
    groups: dict[str, list[BatchTestResult]] = {}
    for row in rows:
        groups.setdefault(fingerprint(row.cause) if row.cause else "", []).append(row)
    found = [
        ComparedCause(
            fingerprint=key,
            cause=max(same, key=lambda row: row.job_id).cause,
            tests=len(same),
            job_ids=[row.job_id for row in same],
        )
        for key, same in groups.items()
    ]
    return sorted(found, key=lambda group: -group.tests)


def kind_of_failure(
    test: ResultKey, failed_before: Container[ResultKey], *, excused: bool, infrastructure: bool
) -> str | None:
    """Return which of KINDS a test's failure is; None: in quarantine, and its agent could not run it.

    This is the only definition, also of a new failure (``newly_failing``). ``failed_before``: the tests that failed in
    the predecessor: of a batch the batch before it, of a build the build before it (``selectors.comparisons``). Without
    a predecessor every failure is new, but none of a test in quarantine (``excused``), which is known to fail at times,
    and none of an agent or install (``infrastructure``), which says nothing about the test.
    """
    if infrastructure:
        return None if excused else "infrastructure"
    if test in failed_before:
        return "still_failing"
    return "newly_excused" if excused else "newly_failing"


def is_new_failure(
    test: ResultKey, failed_before: Container[ResultKey], *, excused: bool, infrastructure: bool
) -> bool:
    """Return whether a failure of a test is new (``kind_of_failure``)."""
    return kind_of_failure(test, failed_before, excused=excused, infrastructure=infrastructure) == "newly_failing"


KINDS = (
    "newly_failing", "newly_excused", "infrastructure", "still_failing", "fixed", "flaky", "slower", "new", "gone",
)  # fmt: skip


def compare(
    now: Mapping[ResultKey, BatchTestResult], before: Mapping[ResultKey, BatchTestResult]
) -> dict[str, list[ComparedTest]]:
    """Return the tests of two batches or builds by KINDS of change from ``before`` to ``now``, in the order of ``now``.

    ``newly_failing``: new failures. ``newly_excused``: failures in quarantine that would be new. ``infrastructure``:
    failures of agents or installs. ``still_failing``: other tests that failed both times. ``fixed``: failed before and
    passed now. ``flaky``: passed now after a failed try. ``slower``: passed both times, both with the start of the
    test runner or both without, the largest slowdown first. ``new`` and ``gone``: tests that are in one of the two
    only. Unfinished tests of ``now``, and those in quarantine that an agent could not run, are at most in ``new``.
    """
    found: dict[str, list[ComparedTest]] = {kind: [] for kind in KINDS}
    failed_before = {key for key, other in before.items() if other.status == Status.FAILED}
    for key, one in now.items():
        other = before.get(key)
        row = _compare_test(one, other)
        if other is None:
            found["new"].append(row)
        if one.status == Status.FAILED:
            kind = kind_of_failure(key, failed_before, excused=one.excused, infrastructure=one.infrastructure)
            if kind is not None:
                found[kind].append(row)
        elif one.status == Status.DONE:
            if key in failed_before:
                found["fixed"].append(row)
            elif other is not None and other.status == Status.DONE and _is_slower(one, other):
                found["slower"].append(row)
            if one.flaky:
                found["flaky"].append(row)
    found["slower"].sort(key=lambda row: (row.before_seconds or 0.0) - (row.seconds or 0.0))
    found["gone"] = [_compare_test(other, other) for key, other in before.items() if key not in now]
    return found


def _is_slower(one: BatchTestResult, other: BatchTestResult) -> bool:
    """Return whether a test's run time exceeds the other one clearly, by SLOWER_TIMES and SLOWER_SECONDS."""
    if one.seconds is None or other.seconds is None or one.has_start != other.has_start:
        return False
    return one.seconds >= other.seconds * SLOWER_TIMES and one.seconds - other.seconds >= SLOWER_SECONDS


def _compare_test(one: BatchTestResult, other: BatchTestResult | None) -> ComparedTest:
    """Return a test's result (``one``) with its result in the other batch or build; None: it is not in that."""
    return view(
        ComparedTest,
        one,
        before_job_id=other.job_id if other else None,
        before_status=other.status if other else None,
        before_seconds=other.seconds if other else None,
        before_has_start=other.has_start if other else None,
    )
