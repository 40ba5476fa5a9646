"""The handlers of port requests about jobs and the scheduler."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qualgent.engine.snapshots import Part, SnapshotQuery
from qualgent.engine.states import Status
from qualgent.engine.steps import run_steps
from qualgent.engine.values import Explanation, GroupState, Lease, Snapshot

from . import failure_requests, port
from .direct_port import Handler
from .failure_actions import note_failure, record_failures
from .files import storage_room_of, store_artifact, store_build_file, store_bundle, store_report_file
from .job_actions import change_jobs
from .leases import RUNNING
from .log_requests import LogRequests
from .quarantine import quarantine_test
from .release_build import release_build
from .scheduler import Scheduler
from .submission import submit_jobs


def handlers_of(scheduler: Scheduler, gateway_address: Callable[[str], str]) -> dict[type[Any], Handler]:
    """Return the handlers of all requests about jobs and the scheduler itself.

    ``gateway_address``: of a gateway for others, by its id; empty: it cannot be reached.
    """
    sampler, retention = scheduler.sampler, scheduler.retention
    logs = LogRequests(scheduler, gateway_address)
    return {
        port.SubmitJobs: partial(submit_jobs, scheduler, scheduler.dispatcher),
        port.ChangeJobs: partial(change_jobs, scheduler),
        port.QuarantineTest: partial(quarantine_test, scheduler),
        port.ReleaseBuild: partial(release_build, scheduler),
        port.DeleteOrg: scheduler.org_removal.delete,
        failure_requests.RecordFailures: partial(record_failures, scheduler),
        failure_requests.NoteFailure: partial(note_failure, scheduler),
        port.StoreArtifact: partial(store_artifact, scheduler),
        port.StoreBuildFile: partial(store_build_file, scheduler),
        port.StoreBundle: partial(store_bundle, scheduler),
        port.StoreReportFile: partial(store_report_file, scheduler),
        port.RunRetention: lambda command: retention.run(dry_run=command.dry_run),
        port.GetServerStatus: partial(_server_status, scheduler),
        # reads of the live state
        port.CheckPriority: _read(lambda query: scheduler.admission.check_priority(query.org_id, query.priority)),
        port.BarredOrgs: _read(lambda query: sorted(scheduler.orgs.barred_from(query.priority))),
        port.StorageRoom: _read(lambda query: storage_room_of(scheduler, query.org_id)),
        port.GetFigures: _read(lambda query: _read_figures(scheduler, query)),
        port.BlockedGroups: partial(_blocked_groups, scheduler),
        port.RankedGroups: partial(_ranked_groups, scheduler),
        port.GetQueue: partial(_read_queue, scheduler),
        port.Explain: partial(_explain_waits, scheduler),
        port.Unserved: partial(_explain_unserved, scheduler),
        port.LiveStatus: _read(lambda query: _live_status(scheduler, query.job_id)),
        port.LocateLog: logs.locate_log,
        port.ClaimLog: logs.claim_log,
        port.RecordLog: logs.record_log,
        port.LocateGateway: _read(lambda query: gateway_address(query.gateway)),
        port.AttemptActive: _read(lambda query: scheduler.leases.get(query.attempt_id) is not None),
        port.RecentSamples: _read(lambda query: sampler.series.latest(query.seconds, query.scope)),
        port.GetSeries: _read(
            lambda query: sampler.series.columns(query.range, scheduler.clock.wall_ms() // 1000, query.scope)
        ),
        port.RecentQueueWaits: _read(lambda query: sampler.series.waits(query.seconds, query.scope)),
        port.QueueTrends: _read(lambda query: {key: list(trend) for key, trend in sampler.trends.items()}),
        port.RecentEvents: _read(lambda query: scheduler.events.newest(query.scope)),
        port.SettingChanges: _read(lambda query: scheduler.changes.setting_changes(query.ids)),
        port.GetRetention: _read(lambda query: port.RetentionStatus(retention.policy, retention.last)),
    }


def _read(answer: Callable[[Any], object]) -> Handler:
    """Return the handler of a query that is answered at once."""

    async def handle(query: Any) -> object:
        return answer(query)

    return handle


def _read_figures(scheduler: Scheduler, query: port.GetFigures) -> port.LiveFigures:
    snapshot = run_steps(scheduler.engine.snapshot_steps(SnapshotQuery(orgs=query.scope.orgs)))
    counts = scheduler.measures.counts_within(query.scope)
    return port.LiveFigures(
        waiting=snapshot.waiting,
        running=snapshot.running,
        agents=scheduler.agents.states(query.scope),
        lost=scheduler.agents.count_lost(query.scope),
        installs=counts["installs"],
        installs_avoided=counts["installs_avoided"],
        starts_avoided=counts["starts_avoided"],
        totals=scheduler.sampler.totals(query.period, query.scope),
    )


async def _blocked_groups(scheduler: Scheduler, query: port.BlockedGroups) -> list[GroupState]:
    return (await scheduler.snapshot(SnapshotQuery(Part.BLOCKED, query.limit, query.scope.orgs))).blocked


async def _ranked_groups(scheduler: Scheduler, query: port.RankedGroups) -> list[GroupState]:
    only = None if query.only is None else frozenset(query.only)
    return (await scheduler.snapshot(SnapshotQuery(Part.GROUPS, query.limit, query.scope.orgs, only=only))).groups


async def _read_queue(scheduler: Scheduler, query: port.GetQueue) -> Snapshot:
    parts = Part.GROUPS if query.after is not None else Part.GROUPS | Part.STRANDED
    return await scheduler.snapshot(SnapshotQuery(parts, query.limit, query.scope.orgs, query.after))


async def _explain_waits(scheduler: Scheduler, query: port.Explain) -> port.Explanations:
    names = [(lane.group, lane.priority) for lane in query.lanes]
    steps = scheduler.engine.explain_steps(scheduler.clock.now_ms(), jobs=query.job_ids, lanes=names)
    found = await scheduler.slices.run(steps)
    jobs: dict[str, Explanation] = {job_id: found[job_id] for job_id in query.job_ids if job_id in found}
    return port.Explanations(jobs, [found.get(name) for name in names])


def _live_status(scheduler: Scheduler, job_id: str) -> str | None:
    """Return "pending" or "running"; None: the engine does not have the job, or its attempt is ending."""
    found = scheduler.engine.find(job_id)
    if not isinstance(found, Lease):
        return Status.PENDING.value if found else None
    running = scheduler.leases.get(found.id)
    return Status.RUNNING.value if running is not None and running.state in RUNNING else None


async def _explain_unserved(scheduler: Scheduler, query: port.Unserved) -> list[Explanation | None]:
    steps = scheduler.engine.unserved_steps(scheduler.clock.now_ms(), query.groups)
    found = await scheduler.slices.run(steps)
    return [found.get(key) for key in query.groups]


async def _server_status(scheduler: Scheduler, query: port.GetServerStatus) -> port.ServerStatus:
    return port.ServerStatus(
        epoch=scheduler.epoch,
        stored_bytes=sum(size for org_id, size in scheduler.orgs.stored_bytes.items() if query.scope.covers(org_id)),
        reasons=await scheduler.reasons_not_ready() if query.check else [],
        retention_error=scheduler.retention.error,
    )
