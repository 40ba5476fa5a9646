"""Reads of the ledger about failed tests that have passed since: on the same branch, in that build or a later one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Max

from jobs.models import Group, Job, KnownTest
from jobs.models.job import HAS_RUN
from qualgent.core.keys import first_id_at
from qualgent.engine.states import Status
from qualgent.engine.steps import parts_of

from .batch_comparison import ResultKey
from .comparisons import result_key

IDS = 400  # in one query
MAX_TESTS = 2_000  # looked for; others count as not passed


class FailedOnBranch(NamedTuple):
    """The newest failure of a test on a branch."""

    key: ResultKey
    test_id: UUID
    branch: str  # empty: none
    build_at: datetime  # when the first job of its build was submitted
    at: datetime
    simulated: bool


class _Pass(NamedTuple):
    build_at: datetime
    at: datetime
    simulated: bool


def find_passed(*, failed: Collection[FailedOnBranch], since_ms: int, same_build: bool) -> set[FailedOnBranch]:
    """Return those whose tests have passed since, in jobs submitted since then (ms since the epoch).

    ``same_build``: passes in later builds do not count. A simulated pass proves nothing of a real failure.
    """
    wanted = sorted(failed, key=lambda one: one.at, reverse=True)[:MAX_TESTS]
    ran_at: dict[UUID, datetime] = {}
    for ids in parts_of(sorted({one.test_id for one in wanted}), IDS):
        ran_at.update(KnownTest.objects.filter(pk__in=ids).values_list("pk", "last_at"))
    again = [one for one in wanted if one.test_id in ran_at and ran_at[one.test_id] > one.at]  # mostly few
    passes = _read_passes({one.key for one in again}, since_ms)
    return {
        one
        for one in again
        if any(
            found.at > one.at
            and (found.build_at == one.build_at if same_build else found.build_at >= one.build_at)
            and found.simulated <= one.simulated
            for found in passes[one.key, one.branch]
        )
    }


def _read_passes(keys: Collection[ResultKey], since_ms: int) -> defaultdict[tuple[ResultKey, str], list[_Pass]]:
    """Return the last passes of tests in each build, by test and branch."""
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
