"""Handlers of port requests about jobs, queue, files, logs, failures and the server, by request type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec.structs import replace

from qualgent.engine.snapshots import Part, SnapshotQuery
from qualgent.engine.states import Status
from qualgent.engine.steps import run_steps
from qualgent.engine.values import Explanation, GroupState, Lease, PriorityEffect, Reason, Snapshot

from . import (
    account_requests,
    failure_requests,
    file_requests,
    job_requests,
    live_requests,
    log_requests,
    server_requests,
)
from .direct_port import Handler
from .files import storage_room_of, store_artifact, store_build_file, store_bundle, store_report_file
from .hold_explanations import NO_ORG, describe_holds, name_holders, to_wall_ms
from .job_actions import change_jobs
from .leases import RUNNING
from .log_handlers import LogHandlers
from .release_build import release_build
from .scheduler import Scheduler
from .submission import submit_jobs
from .triage import note_failure, quarantine_test, record_failures


def handlers_of(scheduler: Scheduler, gateway_address: Callable[[str], str]) -> dict[type[Any], Handler]:
    """Return the handlers of all requests about jobs and the scheduler itself.

    ``gateway_address``: of a gateway for others, by its id; empty: it cannot be reached.
    """
    sampler, retention = scheduler.sampler, scheduler.retention
    logs = LogHandlers(scheduler, gateway_address)
    return {
        job_requests.SubmitJobs: partial(submit_jobs, scheduler, scheduler.dispatcher),
        job_requests.ChangeJobs: partial(change_jobs, scheduler),
        job_requests.QuarantineTest: partial(quarantine_test, scheduler),
        job_requests.ReleaseBuild: partial(release_build, scheduler),
        account_requests.DeleteOrg: scheduler.org_removal.delete,
        failure_requests.RecordFailures: partial(record_failures, scheduler),
        failure_requests.NoteFailure: partial(note_failure, scheduler),
        file_requests.StoreArtifact: partial(store_artifact, scheduler),
        file_requests.StoreBuildFile: partial(store_build_file, scheduler),
        file_requests.StoreBundle: partial(store_bundle, scheduler),
        file_requests.StoreReportFile: partial(store_report_file, scheduler),
        server_requests.RunRetention: lambda command: retention.run(dry_run=command.dry_run),
        server_requests.GetServerStatus: partial(_server_status, scheduler),
        # reads of the live state
        job_requests.CheckPriority: _read(
            lambda query: scheduler.admission.check_priority(query.org_id, query.priority)
        ),
        job_requests.BarredOrgs: _read(lambda query: sorted(scheduler.orgs.barred_from(query.priority))),
        file_requests.StorageRoom: _read(lambda query: storage_room_of(scheduler, query.org_id)),
        live_requests.GetFigures: _read(lambda query: _read_figures(scheduler, query)),
        live_requests.BlockedGroups: partial(_blocked_groups, scheduler),
        live_requests.RankedGroups: partial(_ranked_groups, scheduler),
        live_requests.GetQueue: partial(_read_queue, scheduler),
        live_requests.Explain: partial(_explain_waits, scheduler),
        live_requests.GetPriorityEffect: partial(_priority_effect, scheduler),
        live_requests.Unserved: partial(_explain_unserved, scheduler),
        live_requests.LiveStatus: _read(lambda query: _live_status(scheduler, query.job_id)),
        log_requests.LocateLog: logs.locate_log,
        log_requests.ClaimLog: logs.claim_log,
        log_requests.RecordLog: logs.record_log,
        log_requests.LocateGateway: _read(lambda query: gateway_address(query.gateway)),
        live_requests.AttemptActive: _read(lambda query: scheduler.leases.get(query.attempt_id) is not None),
        live_requests.RecentSamples: _read(lambda query: sampler.series.latest(query.seconds, query.scope)),
        live_requests.GetSeries: _read(
            lambda query: sampler.series.columns(query.range, scheduler.clock.wall_ms() // 1000, query.scope)
        ),
        live_requests.RecentQueueWaits: _read(
            lambda query: sampler.series.waits(query.seconds, scheduler.clock.wall_ms() // 1000, query.scope)
        ),
        live_requests.QueueTrends: _read(lambda query: {key: list(trend) for key, trend in sampler.trends.items()}),
        live_requests.RecentEvents: _read(lambda query: scheduler.events.newest(query.scope)),
        live_requests.SettingChanges: _read(lambda query: scheduler.changes.setting_changes(query.ids)),
        server_requests.GetRetention: _read(
            lambda query: server_requests.RetentionStatus(retention.policy, retention.last)
        ),
    }


def _read(answer: Callable[[Any], object]) -> Handler:
    """Wrap a function as the handler of a query that needs no await."""

    async def handle(query: Any) -> object:
        return answer(query)

    return handle


def _read_figures(scheduler: Scheduler, query: live_requests.GetFigures) -> live_requests.LiveFigures:
    """Return the overview's live figures within the scope: waiting, running, agents, installs avoided."""
    snapshot = run_steps(scheduler.engine.snapshot_steps(SnapshotQuery(orgs=query.scope.orgs)))
    counts, statuses = scheduler.measures.counts_within(query.scope), scheduler.agents.statuses(query.scope)
    return live_requests.LiveFigures(
        waiting=snapshot.waiting,
        running=snapshot.running,
        behind=scheduler.leases.count_behind(query.scope.orgs),
        agents=scheduler.agents.states(query.scope),
        statuses=statuses,
        lost=statuses["lost"],
        installs=counts["installs"],
        installs_avoided=counts["installs_avoided"],
        starts_avoided=counts["starts_avoided"],
        totals=scheduler.sampler.totals(query.period, query.scope),
    )


async def _blocked_groups(scheduler: Scheduler, query: live_requests.BlockedGroups) -> list[GroupState]:
    """Return groups of which nothing may start (no agent, or a held build), but not while agents are expected back."""
    found = (await scheduler.snapshot(SnapshotQuery(Part.BLOCKED, query.limit, query.scope.orgs))).blocked
    awaited = scheduler.agents.awaited()
    return _with_holds(scheduler, [state for state in found if not _waits_for_return(state, awaited)])


def _waits_for_return(state: GroupState, awaited: set[tuple[str, str]]) -> bool:
    """Return whether the group may be served soon by an agent that has just disconnected (``awaited``)."""
    is_held = state.explanation is not None and state.explanation.reason is Reason.BUILD_HELD
    return not is_held and not awaited.isdisjoint({("", state.key.target), (state.key.org_id, state.key.target)})


def _with_holds(scheduler: Scheduler, states: list[GroupState]) -> list[GroupState]:
    """Return group states with who paused their agents, and since when their builds are held, in the explanations."""
    explained = zip(states, name_holders(scheduler, [state.explanation for state in states]), strict=True)
    return [_with_hold(scheduler, replace(state, explanation=explanation)) for state, explanation in explained]


def _with_hold(scheduler: Scheduler, state: GroupState) -> GroupState:
    """Return a group's state with since when (wall-clock ms) its build is held, if it is."""
    if state.explanation is None or state.explanation.reason is not Reason.BUILD_HELD:
        return state
    note = scheduler.engine.build_note(state.key.build)
    return state if note is None else replace(state, held_since_ms=to_wall_ms(note.since_ms, scheduler.clock))


async def _ranked_groups(scheduler: Scheduler, query: live_requests.RankedGroups) -> list[GroupState]:
    """Return the groups with waiting or running jobs, with their explanations, best ranked first."""
    only = None if query.only is None else frozenset(query.only)
    found = await scheduler.snapshot(SnapshotQuery(Part.GROUPS, query.limit, query.scope.orgs, only=only))
    return _with_holds(scheduler, found.groups)


async def _read_queue(scheduler: Scheduler, query: live_requests.GetQueue) -> Snapshot:
    """Return a page of the ranked queue; the first page also has the groups that nobody serves."""
    parts = Part.GROUPS if query.after is not None else Part.GROUPS | Part.STRANDED
    found = await scheduler.snapshot(SnapshotQuery(parts, query.limit, query.scope.orgs, query.after))
    stranded = _with_holds(scheduler, found.stranded)
    return replace(found, groups=_with_holds(scheduler, found.groups), stranded=stranded)


async def _explain_waits(scheduler: Scheduler, query: live_requests.Explain) -> live_requests.Explanations:
    """Return why jobs and lanes wait, and which of the jobs are held by a build or by agents."""
    names = [(lane.group, lane.priority) for lane in query.lanes]
    steps = scheduler.engine.explain_steps(scheduler.clock.now_ms(), jobs=query.job_ids, lanes=names)
    found = await scheduler.slices.run(steps)
    jobs: dict[str, Explanation] = {job_id: found[job_id] for job_id in query.job_ids if job_id in found}
    jobs, holds = describe_holds(scheduler, jobs, query.scope or NO_ORG)
    if query.brief:
        jobs = {job_id: replace(explanation, agents=()) for job_id, explanation in jobs.items()}
    lanes = name_holders(scheduler, [found.get(name) for name in names])
    return live_requests.Explanations(jobs, lanes, holds)


async def _priority_effect(scheduler: Scheduler, query: live_requests.GetPriorityEffect) -> PriorityEffect:
    """Return what another priority would change for waiting jobs: their places and start times."""
    now_ms, orgs = scheduler.clock.now_ms(), query.scope.orgs
    return await scheduler.slices.run(
        scheduler.engine.priority_effect_steps(query.job_ids, query.priority, now_ms, orgs)
    )


def _live_status(scheduler: Scheduler, job_id: str) -> str | None:
    """Return a job's status in the engine, "pending" or "running"; None: not there, or its attempt is ending."""
    found = scheduler.engine.find(job_id)
    if not isinstance(found, Lease):
        return Status.PENDING.value if found else None
    running = scheduler.leases.get(found.id)
    return Status.RUNNING.value if running is not None and running.state in RUNNING else None


async def _explain_unserved(scheduler: Scheduler, query: live_requests.Unserved) -> list[Explanation | None]:
    """Return for each of these groups why no agent takes its work; None: one does, or there is none."""
    steps = scheduler.engine.unserved_steps(scheduler.clock.now_ms(), query.groups)
    found = await scheduler.slices.run(steps)
    return name_holders(scheduler, [found.get(key) for key in query.groups])


async def _server_status(scheduler: Scheduler, query: server_requests.GetServerStatus) -> server_requests.ServerStatus:
    """Return the server's epoch, stored bytes, reasons for not being ready, and the last error of retention."""
    return server_requests.ServerStatus(
        epoch=scheduler.epoch,
        stored_bytes=sum(size for org_id, size in scheduler.orgs.stored_bytes.items() if query.scope.covers(org_id)),
        reasons=await scheduler.reasons_not_ready() if query.check else [],
        retention_error=scheduler.retention.error,
    )
