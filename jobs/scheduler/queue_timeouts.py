"""Queue timeouts: fail jobs that wait longer than their ``queue_timeout_seconds``.

One timer for the nearest timeout. Race: a job may have started or been requeued meanwhile; the row decides.
"""

from __future__ import annotations

import asyncio
from heapq import heappop, heappush
from typing import Any

from jobs.history.events import Events
from jobs.history.values import WARN
from jobs.keys import group_id
from jobs.ledger.group_commit import Ledger
from jobs.ledger.statements.jobs import finish_job
from webhooks.outbox import Outbox

from .changes import Changes, JobRef
from .clock import Clock
from .engine.engine import Engine
from .engine.states import Status
from .engine.values import JobSpec
from .measures import Measures
from .tasks import Tasks
from .wakeups import Wakeups


class QueueTimeouts:
    """The jobs with a ``queue_timeout_seconds`` that have not ended."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        engine: Engine,
        events: Events,
        changes: Changes,
        outbox: Outbox,
        measures: Measures,
        tasks: Tasks,
        wakeups: Wakeups,
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._engine = engine
        self._events = events
        self._changes = changes
        self._outbox = outbox
        self._measures = measures
        self._tasks = tasks
        self._wakeups = wakeups
        self._limits: dict[str, float] = {}  # job id -> seconds
        self._until: dict[str, int] = {}  # job id -> timeout of its current wait (monotonic ms)
        self._jobs: dict[str, JobRef] = {}
        self._heap: list[tuple[int, str]] = []  # entries that ``_until`` no longer has are skipped
        self._timer: asyncio.TimerHandle | None = None

    def add(self, job: JobSpec, batch_id: str | None, seconds: float, waited_seconds: float = 0.0) -> None:
        """Watch a waiting job with a limit; it has waited ``waited_seconds`` already."""
        self._limits[job.id] = seconds
        self._jobs[job.id] = JobRef(job.id, group_id(job.group), batch_id)
        self._begin(job.id, max(0.0, seconds - waited_seconds))

    def begin(self, job_id: str) -> None:
        """Restart the timeout of a requeued job."""
        seconds = self._limits.get(job_id)
        if seconds is not None:
            self._begin(job_id, seconds)

    def forget(self, job_id: str) -> None:
        """Remove an ended job."""
        if self._limits.pop(job_id, None) is not None:
            self._until.pop(job_id, None)
            self._jobs.pop(job_id, None)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _begin(self, job_id: str, seconds: float) -> None:
        until_ms = self._clock.now_ms() + round(seconds * 1000)
        self._until[job_id] = until_ms
        heappush(self._heap, (until_ms, job_id))
        if self._heap[0] == (until_ms, job_id):
            self._set_timer()

    def _set_timer(self) -> None:
        self.stop()
        if self._heap:
            delay = max(0, self._heap[0][0] - self._clock.now_ms()) / 1000
            self._timer = asyncio.get_running_loop().call_later(delay, self._due)

    def _due(self) -> None:
        now_ms = self._clock.now_ms()
        over = []
        while self._heap and self._heap[0][0] <= now_ms:
            until_ms, job_id = heappop(self._heap)
            if self._until.get(job_id) == until_ms:
                del self._until[job_id]
                over.append(job_id)
        if over:
            self._tasks.spawn(self._end(over))
        self._set_timer()

    async def _end(self, job_ids: list[str]) -> None:
        now_ms = self._clock.wall_ms()
        reasons = {
            job_id: f"waited for {self._limits[job_id]:g} s, its queue timeout"
            for job_id in job_ids
            if job_id in self._limits
        }

        def unit(cursor: Any) -> list[str]:
            ended = [
                job_id
                for job_id, reason in reasons.items()
                if finish_job(cursor, job_id, Status.FAILED, reason, now_ms, attempt_id=None)
            ]
            self._outbox.queue_end_events(cursor, ended, now_ms)
            return ended

        for job_id in await self._ledger.write(unit):
            # race: if the engine has leased it meanwhile, the dispatcher finds the row ended and releases it
            self._engine.change(job_id, self._clock.now_ms(), cancel=True)
            self._measures.jobs[Status.FAILED.value] += 1
            self._changes.job(self._jobs[job_id])
            self._events.emit(
                "queue_timeout", WARN, f"a job {reasons[job_id]}", job_id=job_id, batch_id=self._jobs[job_id].batch_id
            )
            self.forget(job_id)
        self._wakeups.wake()
