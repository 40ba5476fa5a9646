"""Reads of the ledger about a failed job's test: whether its failure is new, and the build since which it fails."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from django.db.models import Count as CountOf
from django.db.models import Q
from msgspec import Meta, Struct

from jobs.models import Failure, Job
from jobs.models.job import HAS_RUN
from qualgent.core.fields import Count
from qualgent.engine.states import Status

from .cause_history import BuildTime
from .comparisons import failed_for_agent, has_new_failure
from .streaks import find_streak, has_changed_cause, list_runs


class FailingTest(Struct, frozen=True, kw_only=True):
    """The record of a failed job's test on its target until that job, in the order of builds of its branch."""

    new: Annotated[bool, Meta(description="it did not fail in the predecessor of its batch")]
    changed: Annotated[bool, Meta(description="it is not new, but failed for other causes in earlier builds")]
    infrastructure: Annotated[bool, Meta(description="its agent was lost, or could not run it: no result of the test")]
    app_version_id: str
    last_pass: BuildTime | None
    since: Annotated[BuildTime, Meta(description="its first failure after that")]
    failures: Annotated[Count, Meta(description="failed jobs since then, this one included")]
    builds: Annotated[Count, Meta(description="in which it failed since then")]


def get_failing_test(*, job_id: str) -> FailingTest | None:
    """Return since which build a failed job's test fails, and if that is new; None: not failed, or never ran."""
    own = Job.objects.filter(HAS_RUN, pk=UUID(job_id), status=Status.FAILED)
    job, runs = own.first(), list_runs(own)
    if job is None or not runs:
        return None
    streak = find_streak(runs[0])
    if streak.first is None:
        return None  # removed meanwhile
    is_failed = Q(status=Status.FAILED)
    numbers = streak.runs.aggregate(
        failures=CountOf("pk", filter=is_failed),
        builds=CountOf("app_version_id", distinct=True, filter=is_failed),
    )
    causes = Failure.objects.filter(attempt__job=job, attempt__number=job.attempts, number=0)
    cause = causes.values_list("fingerprint", flat=True).first()
    new = has_new_failure(job)
    return FailingTest(
        new=new,
        changed=not new and cause is not None and has_changed_cause(runs[0], streak.runs, cause),
        infrastructure=failed_for_agent(job),
        app_version_id=job.app_version_id,
        last_pass=None if streak.passed is None else streak.passed.view,
        since=streak.first.view,
        **numbers,
    )
