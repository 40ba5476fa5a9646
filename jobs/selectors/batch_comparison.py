"""Comparison of two batches: newly failing, fixed, still failing and slower tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from qgfailures.fingerprint import fingerprint
from qualgent.core.fields import Count
from qualgent.core.row_view import view
from qualgent.engine.states import Status

SLOWER_TIMES = 1.5  # minimum factor
SLOWER_SECONDS = 1.0  # minimum difference, as short tests vary


class BatchTestResult(Struct, frozen=True, kw_only=True):
    """The result of a test in a batch. ``seconds``: run time of its last attempt; None: it never ran."""

    job_id: str
    test: str
    target: str
    status: Status
    flaky: bool
    reason: str
    cause: str
    seconds: float | None


class ComparedTest(BatchTestResult, frozen=True, kw_only=True):
    """The result of a test, with its result in the other batch."""

    before_job_id: str | None
    before_status: Status | None
    before_seconds: float | None


class ComparedCause(Struct, frozen=True, kw_only=True):
    """Tests that fail for one cause, which is as the newest job has it; empty: no cause is known."""

    fingerprint: str
    cause: str
    tests: Count
    job_ids: list[str]


def group_by_cause(rows: Iterable[BatchTestResult]) -> list[ComparedCause]:
    """Return the tests by cause, as lists of failures group them: the cause of most tests first."""
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


def compare(now: Mapping[str, BatchTestResult], before: Mapping[str, BatchTestResult]) -> dict[str, list[ComparedTest]]:
    """Return tests by kind of change, in the order of ``now``. Both arguments are keyed by what identifies a test.

    ``newly_failing``: passed before and failed now, or new and failed. ``fixed``: failed before and passed now.
    ``still_failing``: failed both times. ``slower``: passed both times, the largest slowdown first. ``new`` and
    ``gone``: in one of the two only. Unfinished tests appear only in ``new`` and ``gone``.
    """
    found: dict[str, list[ComparedTest]] = {
        kind: [] for kind in ("newly_failing", "fixed", "still_failing", "slower", "new", "gone")
    }
    for key, one in now.items():
        other = before.get(key)
        row = _compare_test(one, other)
        if other is None:
            found["new"].append(row)
        if one.status == Status.FAILED:
            if other is None or other.status == Status.DONE:
                found["newly_failing"].append(row)
            elif other.status == Status.FAILED:
                found["still_failing"].append(row)
        elif one.status == Status.DONE and other is not None:
            if other.status == Status.FAILED:
                found["fixed"].append(row)
            elif other.status == Status.DONE and _is_slower(one.seconds, other.seconds):
                found["slower"].append(row)
    found["slower"].sort(key=lambda row: (row.before_seconds or 0.0) - (row.seconds or 0.0))
    found["gone"] = [_compare_test(other, other) for key, other in before.items() if key not in now]
    return found


def _is_slower(seconds: float | None, before: float | None) -> bool:
    if seconds is None or before is None:
        return False
    return seconds >= before * SLOWER_TIMES and seconds - before >= SLOWER_SECONDS


def _compare_test(one: BatchTestResult, other: BatchTestResult | None) -> ComparedTest:
    return view(
        ComparedTest,
        one,
        before_job_id=other.job_id if other else None,
        before_status=other.status if other else None,
        before_seconds=other.seconds if other else None,
    )
