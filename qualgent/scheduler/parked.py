"""Parked jobs: jobs taken out of the queue because the ledger rejects the writes of their changes.

A parked job is in the ledger as it was, out of the engine, and on no device. Its reason is in a table of its own: an
owner sees it as a problem, and a restart leaves the job alone. Cancel and retry, which write the job's row, end it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Set
from typing import Any

from jobs.history.values import BAD
from jobs.statements.jobs import park_job
from qgprotocol.log_format import about
from qualgent.core.tasks import Tasks
from qualgent.core.times import Clock
from qualgent.ledger.group_commit import Ledger
from qualgent.scheduler.changes import Changes, JobRef
from qualgent.scheduler.events import Events

logger = logging.getLogger("qualgent.scheduler.parked")


class ParkedJobs:
    """The ids of the parked jobs."""

    def __init__(self, ledger: Ledger, tasks: Tasks, clock: Clock, events: Events, changes: Changes) -> None:
        self._ledger = ledger
        self._tasks = tasks
        self._clock = clock
        self._events = events
        self._changes = changes
        self._ids: set[str] = set()

    def __len__(self) -> int:
        return len(self._ids)

    def load(self, job_ids: Iterable[str]) -> None:
        """Restore at start the ids of the jobs that are parked."""
        self._ids = set(job_ids)

    def among(self, job_ids: Iterable[str]) -> Set[str]:
        """Return which of these jobs are parked."""
        return self._ids.intersection(job_ids)

    def park(self, job: JobRef, org_id: str, what: str, error: Exception, agent: str = "") -> None:
        """Park a job whose change (``what``) could not be recorded; log it, emit an event, and store the reason."""
        self._ids.add(job.id)
        reason = f"parked: {what} could not be recorded; cancel or retry it. {error}"
        extra = about(org=org_id, job=job.id, agent=agent or None)
        logger.error("job %s is %s", job.id, reason, extra=extra, exc_info=error)
        self._events.emit(
            "job_parked", BAD, f"a job is {reason}", org_id=org_id, job_id=job.id, batch_id=job.batch_id, agent=agent
        )
        self._tasks.spawn(self._save_reason(job, reason))

    def unpark(self, job_ids: Iterable[str]) -> None:
        """Forget jobs that are no longer parked: a cancel or retry has written their rows."""
        self._ids.difference_update(job_ids)

    async def _save_reason(self, job: JobRef, reason: str) -> None:
        """Store in the ledger why a job is parked, unless it is cancelled meanwhile."""
        now_ms = self._clock.wall_ms()

        def unit(cursor: Any) -> None:
            if job.id in self._ids:  # else it was cancelled between two tries
                park_job(cursor, job.id, reason, now_ms)

        await self._tasks.persist(lambda: self._ledger.write(unit))
        self._changes.touch_job(job)
