"""What can be asked of the ledger about tests; see ``selectors``."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from .engine.values import Outcome
from .models import Attempt, Job, KnownTest
from .presenters import optional_rfc3339, rfc3339

HISTORY = 50  # attempts


def list_tests(
    *, before: tuple[datetime, str] | None, limit: int, org_id: str | None, target: str | None, test: str | None,
    flaky: bool | None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Last run first; ``before`` is (last_at, id) of the last row of the page before, ``test`` a part of the name."""
    tests = KnownTest.objects.order_by("-last_at", "-id")
    if org_id is not None:
        tests = tests.filter(org_id=org_id)
    if target is not None:
        tests = tests.filter(target=target)
    if test is not None:
        tests = tests.filter(test__contains=test)
    if flaky is not None:
        tests = tests.filter(flaky__gt=0) if flaky else tests.filter(flaky=0)
    if before is not None:
        moment, last = before
        tests = tests.filter(last_at__lte=moment).exclude(last_at=moment, id__gte=UUID(last))
    return [test_row(row) for row in tests[:limit]]


def get_test(*, test_id: str) -> dict[str, Any] | None:
    """With its newest attempts, newest first."""
    known = KnownTest.objects.filter(pk=UUID(test_id)).first()
    if known is None:
        return None
    jobs = Job.objects.filter(test=known.test, org_id=known.org_id, target=known.target).order_by("-id")
    ran = (Outcome.PASSED, Outcome.FAILED, Outcome.TIMED_OUT)
    attempts = Attempt.objects.filter(job__in=list(jobs.values_list("id", flat=True)[:HISTORY]), outcome__in=ran)
    history = [
        {
            "attempt": str(attempt.id),
            "job_id": str(attempt.job_id),
            "app_version_id": attempt.job.app_version_id,
            "agent": attempt.agent,
            "outcome": attempt.outcome,
            "run_seconds": attempt.run_seconds,
            "simulated": attempt.simulated,
            "finished_at": optional_rfc3339(attempt.finished_at),
        }
        for attempt in attempts.select_related("job").order_by("-id")[:HISTORY]
    ]
    return {**test_row(known), "history": history}


def test_row(known: KnownTest) -> dict[str, Any]:
    """Rates are shares from 0 to 1; null: nothing to tell one from."""
    return {
        "id": str(known.id),
        "org_id": known.org_id,
        "test": known.test,
        "target": known.target,
        "jobs": known.jobs,
        "attempts": known.attempts,
        "passed": known.passed,
        "pass_rate": known.passed / known.attempts if known.attempts else None,
        "flaky": known.flaky,
        "flaky_rate": known.flaky / known.jobs if known.jobs else None,
        "mean_seconds": known.mean_seconds,
        "last_outcome": known.last_outcome,
        "last_seconds": known.last_seconds,
        "last_job_id": str(known.last_job_id),
        "last_at": rfc3339(known.last_at),
    }
