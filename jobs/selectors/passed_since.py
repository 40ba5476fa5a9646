"""Reads of the ledger that find failed tests which have passed since, in their build or a later one of the branch.

Builds count in the order of their first submission: the retry of an older build ends and begins nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Max

from jobs.models import Batch, Group, HeldBuild, Job, KnownTest
from jobs.models.job import HAS_RUN
from qualgent.core.keys import first_id_at
from qualgent.core.times import to_datetime, to_milliseconds, wall_ms
from qualgent.engine.states import Status
from qualgent.engine.steps import parts_of
from qualgent.engine.values import BuildKey

from .batch_comparison import ResultKey
from .comparisons import result_key
from .streaks import CLOCKS_APART

IDS = 400  # in one query
MAX_TESTS = 2_000  # looked for; others count as not passed


class FailedOnBranch(NamedTuple):
    """The last failure of a test in the newest build of a branch in which it failed."""

    key: ResultKey
    test_id: UUID
    branch: str  # empty: none
    build_at: datetime  # when the first job of its build was submitted
    at: datetime
    simulated: bool
    own_build: BuildKey | None  # where its install or run failed: passes in other builds do not count


class _Pass(NamedTuple):
    build_at: datetime
    at: datetime
    simulated: bool


def find_passed(*, failed: Collection[FailedOnBranch], since_ms: int, same_build: bool) -> set[FailedOnBranch]:
    """Return the failed tests that have passed since, in the same build or (unless ``same_build``) a later one.

    ``since_ms`` (since the epoch): of jobs submitted since then, or since the build of an older failure.
    ``same_build``: passes in later builds do not count. A simulated pass proves nothing of a real failure.
    """
    wanted = sorted(failed, key=lambda one: one.at, reverse=True)[:MAX_TESTS]
    ran_at: dict[UUID, datetime] = {}
    for ids in parts_of(sorted({one.test_id for one in wanted}), IDS):
        ran_at.update(KnownTest.objects.filter(pk__in=ids).values_list("pk", "last_at"))
    newer = set() if same_build else _retried_later(wanted)
    again = [one for one in wanted if one in newer or (one.test_id in ran_at and ran_at[one.test_id] > one.at)]
    since = to_datetime(since_ms)
    passes = _read_passes({one.key for one in again if one.build_at >= since}, since_ms)
    older = [one for one in again if one.build_at < since]
    if older:
        oldest = min(one.build_at for one in older) - CLOCKS_APART
        passes |= _read_passes({one.key for one in older}, to_milliseconds(oldest))
    return {
        one
        for one in again
        if any(
            (found.build_at == one.build_at and found.at > one.at)
            or (found.build_at > one.build_at and not (same_build or one.own_build))
            for found in passes[one.key, one.branch]
            if found.simulated <= one.simulated
        )
    }


def find_held(org_ids: Collection[str]) -> set[BuildKey | None]:
    """Return the builds of organizations that are held because they fail to install."""
    if not org_ids:
        return set()
    held = HeldBuild.objects.filter(org_id__in=org_ids, until__gt=to_datetime(wall_ms()))
    return {BuildKey(*row) for row in held.values_list(*BuildKey._fields)}


def _retried_later(failed: Collection[FailedOnBranch]) -> set[FailedOnBranch]:
    """Return the failures that happened after a newer build of their branch began: it may have passed before them.

    Without a branch: all, as jobs need no batch.
    """
    if not failed:
        return set()
    oldest = to_milliseconds(min(one.build_at for one in failed) - CLOCKS_APART)
    batches = Batch.objects.filter(pk__gte=UUID(first_id_at(oldest)), org_id__in={one.key.org_id for one in failed})
    begun: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for org_id, branch, at in batches.order_by("created_at").values_list("org_id", "branch", "created_at"):
        begun[org_id, branch].append(at)

    def is_late(one: FailedOnBranch) -> bool:
        times = begun[one.key.org_id, one.branch]
        return bisect_right(times, one.build_at) < bisect_right(times, one.at)

    return {one for one in failed if not one.branch or is_late(one)}


def _read_passes(keys: Collection[ResultKey], since_ms: int) -> defaultdict[tuple[ResultKey, str], list[_Pass]]:
    """Return the last pass of each test in each build since a time, by (test, branch)."""
    found: defaultdict[tuple[ResultKey, str], list[_Pass]] = defaultdict(list)
    orgs, since = {key.org_id for key in keys}, UUID(first_id_at(since_ms))
    for tests in parts_of(sorted({key.test for key in keys}), IDS):
        jobs = Job.objects.filter(HAS_RUN, test__in=tests, org_id__in=orgs, pk__gte=since, status=Status.DONE)
        columns = ("test", "group_id", "batch__branch", "simulated")
        rows = list(jobs.order_by().values_list(*columns).annotate(Max("finished_at")))
        groups = Group.objects.in_bulk({row[1] for row in rows})
        for test, group_id, branch, simulated, at in rows:
            group = groups.get(group_id)
            if group is not None and at is not None:
                key = result_key(group.org_id, test, group.target, group.labels)
                found[key, branch or ""].append(_Pass(group.created_at, at, simulated))
    return found
