"""Where the rows of each topic come from: the engine for what waits and runs, the ledger for what was.

The topics of agents are registered by the agents app.
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
from .topic import Row
from .whole import WholeSource

GROUPS_SHOWN = 200  # with waiting or running work, best-ranked first
FINISHED_GROUPS_SHOWN = 20
JOBS_SHOWN = 100
DAY_MS = 86_400_000
RATE_WINDOW_MS = 60_000
WAIT_SECONDS = 300  # the waits in the headline are of jobs leased within this
RATE_LEAST_MS = 10_000  # a rate measured over less says nothing

# explanations and rates drift though nothing happens
OVERVIEW_REFRESH_SECONDS = 5.0
GROUPS_REFRESH_SECONDS = 2.0
JOB_REFRESH_SECONDS = 2.0
LOG_INTERVAL_SECONDS = 0.05  # agents have gathered for 0.1 s already, and a reader is to be 0.25 s behind at most


def register_topics(gateway: Gateway) -> None:
    """Offer everything but ``agents`` and ``agent:``."""

    def job(job_id: str) -> TopicSource:
        return JobSource(gateway, _canonical(job_id))

    def batch(batch_id: str) -> TopicSource:
        return BatchSource(gateway, _canonical(batch_id))

    def log(attempt_id: str) -> TopicSource:
        return LogSource(gateway, _canonical(attempt_id))

    hub = gateway.hub
    hub.register("overview", OverviewSource(gateway), whole=True, refresh_seconds=OVERVIEW_REFRESH_SECONDS)
    hub.register("groups", GroupsSource(gateway), whole=True, refresh_seconds=GROUPS_REFRESH_SECONDS)
    hub.register("jobs", JobsSource(gateway))
    hub.register("job:", job, whole=True, refresh_seconds=JOB_REFRESH_SECONDS)
    hub.register("batch:", batch, whole=True)
    hub.register("log:", log, whole=True, interval_seconds=LOG_INTERVAL_SECONDS)
    register_detail_topics(gateway)
    register_batch_topics(gateway)


def _canonical(text: str) -> str:
    """Touches name topics by canonical ids, so only those may be followed. Raises ValueError."""
    if parse_id(text) != text:
        raise ValueError("a UUID in lower case with hyphens is wanted")
    return text


class OverviewSource(WholeSource):
    """One row, ``overview``: the headline figures."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(gateway)
        self._ended: deque[tuple[int, int]] = deque()  # (monotonic ms, jobs ended until then), oldest first

    async def snapshot(self) -> dict[str, Row]:
        row = await figures(self.gateway)
        ended: int = row["done"] + row["failed"] + row["cancelled"]
        day_ago_ms = wall_ms() - DAY_MS
        failed = await self.gateway.read(selectors.screens.count_failed, submitted_since_ms=day_ago_ms)
        rate = self._rate(monotonic_ms(), ended)
        waits = await self.gateway.port.call(QueueWaits(seconds=WAIT_SECONDS))
        return {"overview": {**row, "rate_per_minute": rate, "failed_day": failed, **waits}}

    def _rate(self, now_ms: int, ended: int) -> float | None:
        """Jobs ended a minute, over the last minute at most; None until there is enough to tell."""
        self._ended.append((now_ms, ended))
        while now_ms - self._ended[0][0] > RATE_WINDOW_MS and len(self._ended) > 2:
            self._ended.popleft()
        since_ms, before = self._ended[0]
        if now_ms - since_ms < RATE_LEAST_MS:
            return None
        return round((ended - before) * 60_000 / (now_ms - since_ms), 1)


class GroupsSource(WholeSource):
    """The ranked queue with what has ended of each group, then the groups that finished last."""

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
    """These groups, and those changed last; the latest first."""
    recent = selectors.jobs.list_groups(before=None, limit=len(group_ids) + FINISHED_GROUPS_SHOWN)
    rows = {row["id"]: row for row in recent}
    missing = [group_id for group_id in group_ids if group_id not in rows]
    return {**rows, **(selectors.jobs.get_groups(group_ids=missing) if missing else {})}


class JobsSource:
    """The jobs that changed last. It remembers which it gave, so that the oldest can leave as others come."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._given: OrderedDict[str, None] = OrderedDict()  # ids, the latest change last

    async def snapshot(self) -> dict[str, Row]:
        jobs = await self._gateway.read(list_recent_jobs, limit=JOBS_SHOWN)
        self._given = OrderedDict.fromkeys(job.id for job in reversed(jobs))
        return {job.id: job for job in jobs}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        found = await self._gateway.read(selectors.jobs.get_jobs, job_ids=ids)
        changes: dict[str, Row | None] = {job_id: None for job_id in ids if job_id not in found}
        for job in sorted(found.values(), key=activity_of)[-JOBS_SHOWN:]:
            changes[job.id] = job
            self._given[job.id] = None
            self._given.move_to_end(job.id)
        while len(self._given) > JOBS_SHOWN:
            oldest, _ = self._given.popitem(last=False)
            changes[oldest] = None
        return changes


class JobSource(WholeSource):
    """One job, its attempts and, while it waits, why."""

    def __init__(self, gateway: Gateway, job_id: str) -> None:
        super().__init__(gateway)
        self._job_id = job_id

    async def snapshot(self) -> dict[str, Row]:
        job = await self.gateway.read(selectors.jobs.get_whole_job, job_id=self._job_id)
        if job is None:
            return {}
        if job.status == "pending":
            explained = await self.gateway.port.call(Explain(job_ids=[job.id]))
            job = msgspec.structs.replace(job, explanation=explanation_view(explained.jobs.get(job.id)))
        return {job.id: job}


class BatchSource(WholeSource):
    """One batch: how many of its jobs have ended, and how."""

    def __init__(self, gateway: Gateway, batch_id: str) -> None:
        super().__init__(gateway)
        self._batch_id = batch_id

    async def snapshot(self) -> dict[str, Row]:
        batch = await self.gateway.read(selectors.jobs.get_batch, batch_id=self._batch_id)
        return {} if batch is None else {batch["id"]: batch}


class LogSource(WholeSource):
    """How much of an attempt's log there is. The bytes are read by offset: the stored file is the truth."""

    def __init__(self, gateway: Gateway, attempt_id: str) -> None:
        super().__init__(gateway)
        self._attempt_id = attempt_id

    async def snapshot(self) -> dict[str, Row]:
        active = await self.gateway.port.call(
            AttemptActive(attempt_id=self._attempt_id)
        )  # first: else a last piece could come in between
        size = await self.gateway.logs.size(self._attempt_id)
        return {self._attempt_id: {"size": size or 0, "complete": not active}}
