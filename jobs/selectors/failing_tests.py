"""Reads of the ledger about the test of a failed job: whether its failure is new, and for how long it fails."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from django.db.models import Count as CountOf
from django.db.models import Q, QuerySet
from msgspec import Meta, Struct

from jobs.models import Job
from jobs.models.job import HAS_RUN
from qualgent.core.fields import Count
from qualgent.engine.states import Status

from .cause_history import BuildTime, build_time
from .comparisons import failed_for_agent, has_new_failure


class FailingTest(Struct, frozen=True, kw_only=True):
    """How the test of a failed job has done on its target until that job."""

    new: Annotated[bool, Meta(description="it did not fail in the predecessor of its batch")]
    infrastructure: Annotated[bool, Meta(description="its agent was lost, or could not run it: no result of the test")]
    app_version_id: str
    last_pass: BuildTime | None
    since: Annotated[BuildTime, Meta(description="its first failure after that")]
    failures: Annotated[Count, Meta(description="failed jobs since then, this one included")]
    builds: Annotated[Count, Meta(description="in which it failed since then")]


_TIMES = ("app_version_id", "id", "finished_at")


def runs_of(job: Job) -> QuerySet[Job]:
    """Return the jobs up to this one that have run its test on its target, simulated only if it is."""
    alike = {"test": job.test, "org_id": job.org_id, "target": job.target, "simulated": job.simulated}
    return Job.objects.filter(HAS_RUN, pk__lte=job.pk, **alike)


def last_pass_of(runs: QuerySet[Job]) -> tuple[str, UUID, datetime | None] | None:
    """Return (app version id, job id, end) of the newest of these jobs that passed; None: none did."""
    return runs.filter(status=Status.DONE).order_by("-pk").values_list(*_TIMES).first()


def failures_of(runs: QuerySet[Job]) -> QuerySet[Job]:
    """Return those that failed, oldest first. It excludes other statuses, so that the index of tests is used."""
    return runs.exclude(status__in=[status for status in Status if status != Status.FAILED]).order_by("pk")


def get_failing_test(*, job_id: str) -> FailingTest | None:
    """Return since when a failed job's test fails, and if that is new; None: not failed, or it never ran."""
    job = Job.objects.filter(HAS_RUN, pk=UUID(job_id), status=Status.FAILED).first()
    if job is None:
        return None
    runs = runs_of(job)
    passed = last_pass_of(runs)
    later = runs if passed is None else runs.filter(pk__gt=passed[1])
    is_failed = Q(status=Status.FAILED)
    numbers = later.aggregate(
        failures=CountOf("pk", filter=is_failed),
        builds=CountOf("app_version_id", distinct=True, filter=is_failed),
    )
    since = build_time(failures_of(later).values_list(*_TIMES).first())
    if since is None:
        return None  # removed meanwhile
    return FailingTest(
        new=has_new_failure(job),
        infrastructure=failed_for_agent(job),
        app_version_id=job.app_version_id,
        last_pass=build_time(passed),
        since=since,
        **numbers,
    )
