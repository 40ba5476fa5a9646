"""The handlers of port requests about jobs and the scheduler."""

from __future__ import annotations

from functools import partial
from typing import Any

from jobs.history.retention_policy import Report
from jobs.history.series import Sample
from jobs.history.values import Event

from . import port
from .direct_port import Handler
from .engine.values import Explanation, GroupState, Load, Snapshot
from .files import storage_room_of, store_artifact, store_build_file
from .job_actions import change_jobs
from .quarantine import quarantine_test
from .release_build import release_build
from .scheduler import Scheduler
from .submission import submit_jobs


def handlers_of(scheduler: Scheduler) -> dict[type[Any], Handler]:
    """Return the handlers of all requests about jobs and the scheduler itself."""
    queries = Queries(scheduler)
    return {
        port.SubmitJobs: partial(submit_jobs, scheduler, scheduler.dispatcher),
        port.ChangeJobs: partial(change_jobs, scheduler),
        port.QuarantineTest: partial(quarantine_test, scheduler),
        port.ReleaseBuild: partial(release_build, scheduler),
        port.StoreArtifact: partial(store_artifact, scheduler),
        port.StoreBuildFile: partial(store_build_file, scheduler),
        port.RunRetention: queries.run_retention,
        port.CheckPriority: queries.check_priority,
        port.BarredOrgs: queries.barred_orgs,
        port.StorageRoom: queries.storage_room,
        port.GetFigures: queries.figures,
        port.RankedGroups: queries.ranked_groups,
        port.GetQueue: queries.queue,
        port.GetLoads: queries.loads,
        port.Explain: queries.explain,
        port.Unserved: queries.unserved,
        port.AttemptActive: queries.attempt_active,
        port.RecentSamples: queries.recent_samples,
        port.GetSeries: queries.series,
        port.QueueWaits: queries.queue_waits,
        port.QueueTrends: queries.queue_trends,
        port.RecentEvents: queries.recent_events,
        port.SettingChanges: queries.setting_changes,
        port.GetRetention: queries.retention,
        port.GetServerStatus: queries.server_status,
    }


class Queries:
    """Reads of the scheduler's live state."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler

    async def check_priority(self, query: port.CheckPriority) -> None:
        self._scheduler.admission.check_priority(query.org_id, query.priority)

    async def barred_orgs(self, query: port.BarredOrgs) -> list[str]:
        return sorted(self._scheduler.orgs.barred_from(query.priority))

    async def storage_room(self, query: port.StorageRoom) -> port.Room:
        return storage_room_of(self._scheduler, query.org_id)

    async def figures(self, query: port.GetFigures) -> port.LiveFigures:
        scheduler = self._scheduler
        snapshot = scheduler.engine.snapshot(0)
        return port.LiveFigures(
            waiting=snapshot.waiting,
            running=snapshot.running,
            agents=scheduler.agent_states(),
            installs=scheduler.measures.installs,
            installs_avoided=scheduler.measures.installs_avoided,
        )

    async def ranked_groups(self, query: port.RankedGroups) -> list[GroupState]:
        return self._scheduler.engine.snapshot(query.limit).groups

    async def queue(self, query: port.GetQueue) -> Snapshot:
        return self._scheduler.engine.snapshot(query.limit)

    async def loads(self, query: port.GetLoads) -> list[Load]:
        return self._scheduler.engine.snapshot(0, loads=True).loads

    async def explain(self, query: port.Explain) -> port.Explanations:
        names = [(lane.group, lane.priority) for lane in query.lanes]
        found = self._scheduler.engine.explain(self._scheduler.clock.now_ms(), jobs=query.job_ids, lanes=names)
        jobs: dict[str, Explanation] = {job_id: found[job_id] for job_id in query.job_ids if job_id in found}
        return port.Explanations(jobs, [found.get(name) for name in names])

    async def unserved(self, query: port.Unserved) -> list[Explanation | None]:
        found = self._scheduler.engine.unserved(self._scheduler.clock.now_ms(), query.groups)
        return [found.get(key) for key in query.groups]

    async def attempt_active(self, query: port.AttemptActive) -> bool:
        return self._scheduler.leases.get(query.attempt_id) is not None

    async def recent_samples(self, query: port.RecentSamples) -> list[Sample]:
        return list(self._scheduler.sampler.series.latest(query.seconds))

    async def series(self, query: port.GetSeries) -> dict[str, Any]:
        return self._scheduler.sampler.series.columns(query.range, self._scheduler.clock.wall_ms() // 1000)

    async def queue_waits(self, query: port.QueueWaits) -> dict[str, float | None]:
        return self._scheduler.sampler.series.waits(query.seconds)

    async def queue_trends(self, query: port.QueueTrends) -> dict[str, list[int]]:
        return {group_id: list(trend) for group_id, trend in self._scheduler.sampler.trends.items()}

    async def recent_events(self, query: port.RecentEvents) -> list[Event]:
        return list(self._scheduler.events.shown)

    async def setting_changes(self, query: port.SettingChanges) -> dict[str, int]:
        return dict(self._scheduler.changes.settings)

    async def retention(self, query: port.GetRetention) -> port.RetentionStatus:
        return port.RetentionStatus(self._scheduler.retention.policy, self._scheduler.retention.last)

    async def run_retention(self, command: port.RunRetention) -> Report:
        return await self._scheduler.retention.run(dry_run=command.dry_run)

    async def server_status(self, query: port.GetServerStatus) -> port.ServerStatus:
        scheduler = self._scheduler
        return port.ServerStatus(
            epoch=scheduler.epoch,
            stored_bytes=sum(scheduler.orgs.stored_bytes.values()),
            reasons=await scheduler.reasons_not_ready() if query.check else [],
        )
