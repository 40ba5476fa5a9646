"""Headline figures and details of groups, batches and builds, merged from engine and ledger."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct
from msgspec.structs import asdict

from jobs import selectors
from jobs.derived_ids import group_key
from jobs.job_views import ExplanationView
from jobs.presenters import (
    BatchRow,
    BuildRow,
    CombinedStatus,
    GroupRow,
    GroupStateRow,
    build_row,
    explanation_view,
    group_state_row,
)
from jobs.selectors.last_runs import BuildRuns, LastRuns
from jobs.selectors.savings import FailedInstallSeconds, SavedSeconds, Saving, StartsAvoided
from qualgent.accounts.permissions import Resource, not_found_text
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import Count
from qualgent.core.row_view import view
from qualgent.core.times import to_datetime
from qualgent.engine.states import Status, combine_status
from qualgent.engine.values import Explanation, GroupKey
from qualgent.scheduler.live_requests import Explain, GetFigures, LaneRef, RankedGroups, Unserved
from qualgent.web.gateway import Gateway

DEFAULT_PERIOD = "24h"
MAX_BATCHES = 20  # of a build


class PeriodTotals(Struct, frozen=True, kw_only=True):
    """Counts of a period that ends now, as the API shows them."""

    period: Literal["1h", "24h", "7d"]
    since: str
    submitted: Count
    done: Count
    failed: Count
    still_failed: Annotated[Count, Meta(description="jobs that failed and were not retried since")]
    excused: Annotated[Count, Meta(description="of these: in quarantine")]
    cancelled: Count
    installs: Count
    installs_avoided: Count
    starts_avoided: StartsAvoided
    install_seconds: Annotated[float, Meta(description="device time that installs took")]
    mean_install_seconds: Annotated[float | None, Meta(description="of the installs of the last 7 days")]
    saved_seconds: SavedSeconds


class Figures(Struct, frozen=True, kw_only=True):
    """The headline figures: jobs since the first one, installs since the server has this ledger, and a period's totals.

    ``agents``: how many by state; ``statuses``: by the word that screens show; ``lost``: those with that status.
    """

    waiting: Count
    running: Count
    behind: Annotated[Count, Meta(description="of the running: their start of the runner runs others first")]
    done: Count
    failed: Count
    cancelled: Count
    agents: dict[str, Count]
    statuses: dict[str, Count]
    lost: Count
    installs: Count
    installs_avoided: Count
    starts_avoided: Count
    totals: PeriodTotals


async def figures(gateway: Gateway, scope: OrgScope, period: str = DEFAULT_PERIOD) -> Figures:
    """Return the headline figures of a scope, with the totals of a ``period`` such as 24h."""
    live = await gateway.port.call(GetFigures(scope=scope, period=period))
    ended = await gateway.read(selectors.jobs.count_ended, scope=scope)
    since = to_datetime(live.totals.since * 1000)
    failed = await gateway.read(selectors.jobs.count_failed, scope=scope, since=since)
    totals = view(PeriodTotals, live.totals, since=since, **failed._asdict())
    return view(Figures, live, **ended, totals=totals)


async def live_groups(gateway: Gateway, scope: OrgScope, limit: int) -> dict[str, GroupStateRow]:
    """Return the engine's ``limit`` best-ranked groups in the scope, with their states, by id."""
    states = await gateway.port.call(RankedGroups(scope=scope, limit=limit))
    return {row.id: row for row in map(group_state_row, states)}


class LiveGroup(GroupRow, frozen=True, kw_only=True):
    """A group: its counters from the ledger, and its state in the engine, where it has jobs there."""

    position: int | None = None
    waiting: Count = 0
    running: Count = 0
    priority: int | None = None
    oldest_at: str | None = None
    score: float | None = None
    work_seconds: float = 0.0
    agents: list[str] = []
    explanation: ExplanationView | None = None
    held_since: str | None = None
    tests: Annotated[
        LastRuns | None,
        Meta(description="by their last runs; null in lists: of groups with work that have too many jobs together"),
    ] = None


def merge_group(row: GroupRow, state: GroupStateRow | None, tests: LastRuns | None = None) -> LiveGroup:
    """Return a ledger's group merged with its engine state (None: not queued) and the last runs of its tests."""
    merged: dict[str, Any] = asdict(row) | ({} if state is None else asdict(state))
    if tests is not None and not row.unfinished:
        merged["status"] = status_of(tests, started=True)
    return LiveGroup(**merged, tests=tests)


def status_of(tests: LastRuns, *, started: bool) -> Status:
    """Return the combined status of tests by the counts of their last runs."""
    return combine_status(
        unfinished=tests.unfinished,
        started=started,
        failed=tests.failed,
        excused=tests.excused,
        cancelled=tests.cancelled,
    )


async def with_states(gateway: Gateway, rows: Sequence[GroupRow]) -> list[LiveGroup]:
    """Return groups of the ledger merged with their states in the engine."""
    keys = [group_key(row) for row in rows if row.unfinished]
    states = await gateway.port.call(RankedGroups(scope=SITE, only=keys)) if keys else []
    known = {row.id: row for row in map(group_state_row, states)}
    tests = await gateway.read(selectors.last_runs.count_of_groups, groups=rows)
    return [merge_group(row, known.get(row.id), tests.get(row.id)) for row in rows]


class LaneRow(Struct, frozen=True, kw_only=True):
    """The waiting jobs of a group at one priority."""

    priority: int
    waiting: Annotated[Count, Meta(description="ready to start")]
    backing_off: Annotated[Count, Meta(description="waiting for their retry")]
    oldest_at: str
    explanation: ExplanationView | None


class GroupBreakdown(Saving, frozen=True, kw_only=True):
    """The lanes of a group and its saved installs."""

    lanes: list[LaneRow]


class GroupDetail(LiveGroup, frozen=True, kw_only=True):
    """A group with its breakdown."""

    installs: Count
    installs_avoided: Count
    starts_avoided: StartsAvoided
    install_seconds: Annotated[float | None, Meta(description="of an install, on average")]
    saved_seconds: SavedSeconds
    failed_installs: Count
    failed_install_seconds: FailedInstallSeconds
    lanes: list[LaneRow]


async def group_detail(gateway: Gateway, group_id: str, breakdown: GroupBreakdown | None = None) -> GroupDetail | None:
    """Return a group's details; None: no such group. ``breakdown``: an earlier one to reuse."""
    row = await gateway.read(selectors.jobs.get_group, group_id=group_id)
    if row is None:
        return None
    [merged] = await with_states(gateway, [row])
    found = asdict(breakdown or await read_breakdown(gateway, row))
    return GroupDetail(**asdict(merged) | found)


class StrandedJobs(Struct, frozen=True, kw_only=True):
    """The waiting jobs of a batch in one group that no agent can run now, and why."""

    group: str
    jobs: Count
    explanation: ExplanationView


class BatchDetail(BatchRow, frozen=True, kw_only=True):
    """A batch, and its jobs that no agent can run now."""

    stranded: list[StrandedJobs]


async def read_batch_detail(gateway: Gateway, batch: BatchRow) -> BatchDetail:
    """Return a batch with its stranded jobs."""
    return BatchDetail(**asdict(batch), stranded=await read_stranded(gateway, batch))


async def read_stranded(gateway: Gateway, batch: BatchRow) -> list[StrandedJobs]:
    """Return a batch's waiting jobs that no agent can run now, by group, with the reason."""
    if not batch.unfinished:
        return []
    waiting, keys = await gateway.read(_waiting_groups, batch.id)
    reasons = await gateway.port.call(Unserved(groups=list(keys.values())))
    return await asyncio.to_thread(_list_stranded, waiting, keys, reasons)


def _waiting_groups(batch_id: str) -> tuple[dict[str, int], dict[str, GroupKey]]:
    """Return a batch's waiting jobs by group id: numbers of jobs, and the groups' keys."""
    waiting = selectors.batches.count_waiting(batch_id=batch_id)
    return waiting, {group: group_key(row) for group, row in selectors.jobs.get_groups(group_ids=waiting).items()}


def _list_stranded(
    waiting: Mapping[str, int], keys: Iterable[str], reasons: Sequence[Explanation | None]
) -> list[StrandedJobs]:
    """Return the groups that have a reason why no agent can run them, with their numbers of waiting jobs."""
    return [
        StrandedJobs(group=group, jobs=waiting[group], explanation=explanation)
        for group, explanation in zip(keys, map(explanation_view, reasons), strict=True)
        if explanation is not None
    ]


async def read_breakdown(gateway: Gateway, row: GroupRow) -> GroupBreakdown:
    """Return a group's lanes (jobs by priority) with explanations, and its saved installs."""
    read = gateway.read
    lanes = await read(selectors.jobs.list_lanes, group_id=row.id)
    key = group_key(row)
    waiting = [lane.priority for lane in lanes if lane.waiting]
    resting = [lane.oldest for lane in lanes if not lane.waiting]
    refs = [LaneRef(key, priority) for priority in waiting]
    explained = await gateway.port.call(Explain(job_ids=resting, lanes=refs))
    by_priority = dict(zip(waiting, explained.lanes, strict=True))
    found = [by_priority[lane.priority] if lane.waiting else explained.jobs.get(lane.oldest) for lane in lanes]
    shown = [view(LaneRow, lane, explanation=explanation_view(why)) for lane, why in zip(lanes, found, strict=True)]
    saving = await read(selectors.builds.get_saving, group_ids=[row.id])
    return view(GroupBreakdown, saving, lanes=shown)


class BuildSummary(Saving, frozen=True, kw_only=True):
    """A build: where agents get it (null: not through the server), its groups by target, and its newest batches."""

    org_id: str
    app_version_id: str
    build: BuildRow | None
    status: Annotated[CombinedStatus, Meta(description="of `tests`")]
    tests: BuildRuns
    groups: Annotated[
        list[LiveGroup], Meta(description="their counters are of all jobs, also of earlier runs of a test")
    ]
    batches: list[BatchRow]


async def read_build(gateway: Gateway, org_id: str, app_version_id: str) -> BuildSummary:
    """Return a build with its groups, newest batches and saved installs. Raises NotFoundError."""
    read, name = gateway.read, {"org_id": org_id, "app_version_id": app_version_id}
    build = await read(selectors.jobs.get_build, **name)
    rows = await read(selectors.builds.list_build_groups, **name)
    if build is None and not rows:
        raise NotFoundError(not_found_text(Resource("build", app_version_id, org_id)))
    group_ids = [row.id for row in rows]
    tests = await read(selectors.last_runs.count_of_build, **name)
    return view(
        BuildSummary,
        await read(selectors.builds.get_saving, group_ids=group_ids),
        org_id=org_id,
        app_version_id=app_version_id,
        build=None if build is None else build_row(build),
        status=status_of(tests, started=any(row.status != "pending" for row in rows)),
        tests=tests,
        groups=await with_states(gateway, rows),
        batches=await read(selectors.builds.list_build_batches, group_ids=group_ids, limit=MAX_BATCHES),
    )
