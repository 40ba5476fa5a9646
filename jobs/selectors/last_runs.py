"""Counts of the tests of a build or group by their last run: one that passed when it ran again is not failed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from operator import attrgetter
from typing import Annotated
from uuid import UUID

from django.db.models import QuerySet
from msgspec import Meta, Struct

from jobs.models import Job
from jobs.presenters import GroupRow
from qualgent.core.fields import Count
from qualgent.engine.states import ENDED, Status

from .batch_comparison import ResultKey
from .comparisons import KEY, newest_of_build, result_key

MAX_CACHED = 1_000  # groups whose counts are kept
MAX_OPEN = 2_000  # jobs of an unfinished group that is counted in lists: with each change all are read


class LastRuns(Struct, frozen=True, kw_only=True):
    """The tests of a build or group by the status of their last run."""

    total: Annotated[Count, Meta(description="tests; each counts once for each target and set of labels")]
    done: Count
    failed: Count
    excused: Annotated[Count, Meta(description="of the failed: in quarantine")]
    cancelled: Count
    running: Count
    unfinished: Annotated[Count, Meta(description="tests that wait or run")]


def count_of_build(*, org_id: str, app_version_id: str) -> LastRuns:
    """Count the tests of a build by their last runs, which are those of ``comparisons.get_build_results``."""
    return _count(newest_of_build(org_id, app_version_id))


def count_of_group(*, group_id: str) -> LastRuns:
    """Count the tests of a group by their last runs. Reads all its jobs."""
    return _count(Job.objects.filter(group_id=UUID(group_id)))


def count_of_groups(*, groups: Iterable[GroupRow]) -> dict[str, LastRuns]:
    """Count the tests of groups by their last runs, by group: of those that ended, or ran a test again.

    Not of one with work that has more than MAX_OPEN jobs.
    """
    version = attrgetter("changed_at", "total", "done", "failed", "cancelled")
    return {
        row.id: _count_of_version(row.id, version(row))
        for row in groups
        if not row.unfinished or (row.total <= MAX_OPEN and _has_reruns(row.id, row.total))
    }


@lru_cache(MAX_CACHED)
def _has_reruns(group_id: str, total: int) -> bool:
    """Return whether a group of so many jobs has several of one test."""
    return count_of_group(group_id=group_id).total < total


@lru_cache(MAX_CACHED)
def _count_of_version(group_id: str, _version: object) -> LastRuns:
    """Count the tests of a group as it was changed last: screens ask for it every two seconds."""
    return count_of_group(group_id=group_id)


def list_failed_of_group(*, group_id: str) -> list[str]:
    """Return the failed jobs among the last runs of each test in a group."""
    last = _read_last(Job.objects.filter(group_id=UUID(group_id)))
    return [str(job_id) for job_id, status, _ in last.values() if status == Status.FAILED]


def _read_last(jobs: QuerySet[Job]) -> dict[ResultKey, tuple[UUID, str, bool]]:
    """Return the last of the jobs of each test: id, status, and whether its failure is excused."""
    rows = jobs.order_by("pk").values_list(*KEY, "pk", "status", "excused")
    return {result_key(*key): (job_id, status, excused) for *key, job_id, status, excused in rows}


def _count(jobs: QuerySet[Job]) -> LastRuns:
    last = _read_last(jobs)
    counts = Counter(status for _, status, _ in last.values())
    return LastRuns(
        total=len(last),
        done=counts[Status.DONE],
        failed=counts[Status.FAILED],
        excused=sum(excused for _, status, excused in last.values() if status == Status.FAILED),
        cancelled=counts[Status.CANCELLED],
        running=counts[Status.RUNNING],
        unfinished=sum(counts[status] for status in set(Status) - ENDED),
    )
