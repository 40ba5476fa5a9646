"""Sources of the live topics: the engine for waiting and running jobs, the ledger for ended ones.

The agents app registers the topics of agents.
"""

from __future__ import annotations

from collections import OrderedDict, deque

import msgspec

from jobs import selectors
from jobs.gateway import Gateway
from jobs.keys import parse_id
from jobs.presenters import GroupRow, explanation_view
from jobs.scheduler.port import AttemptActive, Explain, QueueTrends, QueueWaits
from jobs.services.overview import figures, live_groups, merge_group
from jobs.times import monotonic_ms, wall_ms

from .batch_topics import register_batch_topics
from .detail_topics import register_detail_topics
from .hub import TopicSource
from .recent import activity_of, list_recent_jobs
from .snapshot_source import SnapshotSource
from .topic import Row

GROUPS_SHOWN = 200  # with waiting or running work, best-ranked first
FINISHED_GROUPS_SHOWN = 20
JOBS_SHOWN = 100
DAY_MS = 86_400_000
RATE_WINDOW_MS = 60_000
WAIT_SECONDS = 300  # the headline waits are of jobs leased within this
RATE_LEAST_MS = 10_000  # a rate over a shorter time is meaningless

# explanations and rates change even without events
OVERVIEW_REFRESH_SECONDS = 5.0
GROUPS_REFRESH_SECONDS = 2.0
JOB_REFRESH_SECONDS = 2.0
LOG_INTERVAL_SECONDS = 0.05  # agents buffer for 0.1 s already; readers are to be at most 0.25 s behind


def register_topics(gateway: Gateway) -> None:
    """Register all topics but those of agents and of the history."""

    def job(job_id: str) -> TopicSource:
        return JobSource(gateway, _canonical(job_id))

    def batch(batch_id: str) -> TopicSource:
        return BatchSource(gateway, _canonical(batch_id))

    def log(attempt_id: str) -> TopicSource:
        return LogSource(gateway, _canonical(attempt_id))

    hub = gateway.hub
    hub.register("overview", OverviewSource(gateway), full_refresh=True, refresh_seconds=OVERVIEW_REFRESH_SECONDS)
    hub.register("groups", GroupsSource(gateway), full_refresh=True, refresh_seconds=GROUPS_REFRESH_SECONDS)
    hub.register("jobs", JobsSource(gateway))
    hub.register("job:", job, full_refresh=True, refresh_seconds=JOB_REFRESH_SECONDS)
    hub.register("batch:", batch, full_refresh=True)
    hub.register("log:", log, full_refresh=True, interval_seconds=LOG_INTERVAL_SECONDS)
    register_detail_topics(gateway)
    register_batch_topics(gateway)


def _canonical(text: str) -> str:
    """Return the id if it is canonical, as touches use canonical ids. Raises ValueError."""
    if parse_id(text) != text:
        raise ValueError("a UUID in lower case with hyphens is wanted")
    return text


class OverviewSource(SnapshotSource):
    """One row, ``overview``: the headline figures."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(gateway)
        self._ended: deque[tuple[int, int]] = deque()  # (monotonic ms, jobs ended until then), oldest first

    async def snapshot(self) -> dict[str, Row]:
        row = await figures(self.gateway)
        ended: int = row["done"] + row["failed"] + row["cancelled"]
        day_ago_ms = wall_ms() - DAY_MS
        failed = await self.gateway.read(selectors.jobs.count_failed, submitted_since_ms=day_ago_ms)
        rate = self._rate(monotonic_ms(), ended)
        waits = await self.gateway.port.call(QueueWaits(seconds=WAIT_SECONDS))
        return {"overview": {**row, "rate_per_minute": rate, "failed_day": failed, **waits}}

    def _rate(self, now_ms: int, ended: int) -> float | None:
        """Return jobs ended per minute, over at most the last minute; None: not enough data yet."""
        self._ended.append((now_ms, ended))
        while now_ms - self._ended[0][0] > RATE_WINDOW_MS and len(self._ended) > 2:
            self._ended.popleft()
        since_ms, before = self._ended[0]
        if now_ms - since_ms < RATE_LEAST_MS:
            return None
        return round((ended - before) * 60_000 / (now_ms - since_ms), 1)


class GroupsSource(SnapshotSource):
    """The ranked queue with the counters of each group, then the groups that finished last."""

    async def snapshot(self) -> dict[str, Row]:
        states = await live_groups(self.gateway, GROUPS_SHOWN)
        ledger = await self.gateway.read(_ledger_groups, list(states))
        finished = [row for row in ledger.values() if row["id"] not in states and not row["unfinished"]]
        shown = [*(ledger[known] for known in states if known in ledger), *finished[:FINISHED_GROUPS_SHOWN]]
        trends = await self.gateway.port.call(QueueTrends())
        return {
            row["id"]: {**merge_group(row, states.get(row["id"])), "trend": list(trends.get(row["id"], ()))}
            for row in shown
        }


def _ledger_groups(group_ids: list[str]) -> dict[str, GroupRow]:
    """Return these groups and those changed last, latest first."""
    recent = selectors.jobs.list_groups(after=None, limit=len(group_ids) + FINISHED_GROUPS_SHOWN)
    rows = {row["id"]: row for row in recent.rows}
    missing = [group_id for group_id in group_ids if group_id not in rows]
    return {**rows, **(selectors.jobs.get_groups(group_ids=missing) if missing else {})}


class JobsSource:
    """The jobs that changed last. Remembers the sent ids, to remove the oldest as others are added."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._sent_ids: OrderedDict[str, None] = OrderedDict()  # ids, the latest change last

    async def snapshot(self) -> dict[str, Row]:
        jobs = await self._gateway.read(list_recent_jobs, limit=JOBS_SHOWN)
        self._sent_ids = OrderedDict.fromkeys(job.id for job in reversed(jobs))
        return {job.id: job for job in jobs}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        found = await self._gateway.read(selectors.jobs.get_jobs, job_ids=ids)
        changes: dict[str, Row | None] = {job_id: None for job_id in ids if job_id not in found}
        for job in sorted(found.values(), key=activity_of)[-JOBS_SHOWN:]:
            changes[job.id] = job
            self._sent_ids[job.id] = None
            self._sent_ids.move_to_end(job.id)
        while len(self._sent_ids) > JOBS_SHOWN:
            oldest, _ = self._sent_ids.popitem(last=False)
            changes[oldest] = None
        return changes


class JobSource(SnapshotSource):
    """One job, with its attempts and, while it waits, the explanation."""

    def __init__(self, gateway: Gateway, job_id: str) -> None:
        super().__init__(gateway)
        self._job_id = job_id

    async def snapshot(self) -> dict[str, Row]:
        job = await self.gateway.read(selectors.jobs.get_job_detail, job_id=self._job_id)
        if job is None:
            return {}
        if job.status == "pending":
            explained = await self.gateway.port.call(Explain(job_ids=[job.id]))
            job = msgspec.structs.replace(job, explanation=explanation_view(explained.jobs.get(job.id)))
        return {job.id: job}


class BatchSource(SnapshotSource):
    """One batch, with the counters of its jobs."""

    def __init__(self, gateway: Gateway, batch_id: str) -> None:
        super().__init__(gateway)
        self._batch_id = batch_id

    async def snapshot(self) -> dict[str, Row]:
        batch = await self.gateway.read(selectors.jobs.get_batch, batch_id=self._batch_id)
        return {} if batch is None else {batch["id"]: batch}


class LogSource(SnapshotSource):
    """The size of an attempt's log, and whether it is complete. Clients read the bytes by offset."""

    def __init__(self, gateway: Gateway, attempt_id: str) -> None:
        super().__init__(gateway)
        self._attempt_id = attempt_id

    async def snapshot(self) -> dict[str, Row]:
        active = await self.gateway.port.call(
            AttemptActive(attempt_id=self._attempt_id)
        )  # before the size: a last piece could arrive in between
        size = await self.gateway.logs.size(self._attempt_id)
        return {self._attempt_id: {"size": size or 0, "complete": not active}}
