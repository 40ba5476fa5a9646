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
from .comparisons import KEY, newest, newest_of_build, result_key

MAX_CACHED = 1_000  # groups whose counts are kept


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
    """Count the tests of a group by the last runs among its newest jobs, as for a build."""
    return _count(_newest_of_group(group_id))


def count_of_groups(*, groups: Iterable[GroupRow]) -> dict[str, LastRuns]:
    """Count the tests of groups that have ended by their last runs, by group.

    Not of those with work: with each change all jobs of all of them would be read.
    """
    version = attrgetter("changed_at", "total", "done", "failed", "cancelled")
    return {row.id: _count_of_version(row.id, version(row)) for row in groups if not row.unfinished}


@lru_cache(MAX_CACHED)
def _count_of_version(group_id: str, _version: object) -> LastRuns:
    """Count the tests of a group as it was changed last: screens ask for it every two seconds."""
    return count_of_group(group_id=group_id)


def list_failed_of_build(*, org_id: str, app_version_id: str) -> list[str]:
    """Return the failed jobs among the last runs of each test in a build."""
    return _list_failed(newest_of_build(org_id, app_version_id))


def list_failed_of_group(*, group_id: str) -> list[str]:
    """Return the failed jobs among the last runs of each test in a group."""
    return _list_failed(_newest_of_group(group_id))


def _list_failed(jobs: QuerySet[Job]) -> list[str]:
    return [str(job_id) for job_id, status, _ in _read_last(jobs).values() if status == Status.FAILED]


def _newest_of_group(group_id: str) -> QuerySet[Job]:
    return newest(Job.objects.filter(group_id=UUID(group_id)))


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
