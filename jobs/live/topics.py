"""What can be followed, and where its rows come from. The agents' topic is registered by their own app."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import msgspec

from jobs import selectors
from jobs.contract import JobView
from jobs.keys import parse_id
from jobs.overview import figures, live_groups, merge_group
from jobs.presenters import explanation_view

if TYPE_CHECKING:
    from jobs.runtime import Runtime

MOST_GROUPS = 200  # ranked; who needs more asks the API
ENDED_GROUPS = 20  # most recently changed, shown after those with work
MOST_JOBS = 100
REFRESH_SECONDS = 5.0  # waiting times and estimates drift though nothing happens


class Overview:
    """One row: the headline figures."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def snapshot(self) -> dict[str, Any]:
        return {"overview": await figures(self._runtime)}

    async def rows(self, ids: set[str]) -> dict[str, Any]:
        return await self.snapshot()


class Groups:
    """The ranked queue, then the groups that ended last."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def snapshot(self) -> dict[str, Any]:
        runtime = self._runtime
        states = await live_groups(runtime, MOST_GROUPS)
        known = await runtime.ledger.read(selectors.get_groups, group_ids=list(states))
        recent = await runtime.ledger.read(selectors.list_groups, before=None, limit=ENDED_GROUPS)
        ended = {row["id"]: row for row in recent if not row["unfinished"]}
        return {group_id: merge_group(row, states.get(group_id)) for group_id, row in {**ended, **known}.items()}

    async def rows(self, ids: set[str]) -> dict[str, Any]:
        return await self.snapshot()


class Jobs:
    """The jobs that changed last, newest change first to go in, oldest to go out."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._shown: OrderedDict[str, None] = OrderedDict()  # oldest change first

    async def snapshot(self) -> dict[str, Any]:
        if not self._shown:
            page = await self._runtime.ledger.read(selectors.list_jobs, filters={}, before=None, limit=MOST_JOBS)
            self._shown = OrderedDict.fromkeys(job.id for job in reversed(page.rows))
        return await self._read(set(self._shown))

    async def rows(self, ids: set[str]) -> dict[str, Any]:
        rows = await self._read(ids)
        for job_id in sorted(rows):
            self._shown.pop(job_id, None)
            self._shown[job_id] = None
        while len(self._shown) > MOST_JOBS:
            oldest, _ = self._shown.popitem(last=False)
            rows[oldest] = None
        return rows

    async def _read(self, ids: set[str]) -> dict[str, Any]:
        jobs: dict[str, JobView] = await self._runtime.ledger.read(selectors.get_jobs, job_ids=ids)
        return dict(jobs)


class OneJob:
    """A job with its attempts and, while it waits, the reason."""

    def __init__(self, runtime: Runtime, job_id: str) -> None:
        self._runtime = runtime
        self._id = job_id

    async def snapshot(self) -> dict[str, Any]:
        runtime = self._runtime
        job = await runtime.ledger.read(selectors.get_job, job_id=self._id)
        if job is None:
            return {}
        tries = await runtime.ledger.read(selectors.list_attempts, job_id=self._id)
        job = msgspec.structs.replace(job, tries=tries)
        if job.status == "pending":
            explanations = await runtime.engine.explain(runtime.clock.now_ms(), jobs=[self._id])
            job = msgspec.structs.replace(job, explanation=explanation_view(explanations.get(self._id)))
        return {self._id: job}

    async def rows(self, ids: set[str]) -> dict[str, Any]:
        return await self.snapshot()


class OneBatch:
    """A batch's progress."""

    def __init__(self, runtime: Runtime, batch_id: str) -> None:
        self._runtime = runtime
        self._id = batch_id

    async def snapshot(self) -> dict[str, Any]:
        row = await self._runtime.ledger.read(selectors.get_batch, batch_id=self._id)
        return {} if row is None else {self._id: row}

    async def rows(self, ids: set[str]) -> dict[str, Any]:
        return await self.snapshot()


def register_topics(runtime: Runtime) -> None:
    """Offer them on the runtime's hub."""
    hub = runtime.hub
    hub.register("overview", Overview(runtime), whole=True)
    hub.register("groups", Groups(runtime), whole=True, refresh_seconds=REFRESH_SECONDS)
    hub.register("jobs", Jobs(runtime))
    hub.register("job:", lambda text: OneJob(runtime, _id(text)), whole=True, refresh_seconds=REFRESH_SECONDS)
    hub.register("batch:", lambda text: OneBatch(runtime, _id(text)), whole=True)


def _id(text: str) -> str:
    found = parse_id(text)
    if found is None:
        raise ValueError("not an id")
    return found
