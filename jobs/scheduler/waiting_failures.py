"""Jobs that fail while they wait: their queue timeout is over, or they cannot be started."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from jobs.history.values import WARN
from jobs.ledger.statements.jobs import finish_job
from jobs.models import Job

from .changes import JobRef
from .core import Core
from .engine.states import Status

TRIES_WITH_WEBHOOKS = 3  # then the job ends without: its row may be what cannot be read


async def fail_waiting(core: Core, reasons: Mapping[str, str], event: str) -> None:
    """Fail these jobs, by id, if they still wait. ``event``: its kind in the feed."""
    await asyncio.gather(*(_fail(core, job_id, reason, event) for job_id, reason in reasons.items()))


async def _fail(core: Core, job_id: str, reason: str, event: str) -> None:
    now_ms, tries = core.clock.wall_ms(), 0

    def unit(cursor: Any) -> tuple[str, JobRef] | None:
        row = Job.objects.filter(pk=UUID(job_id)).values_list("org_id", "group_id", "batch_id").first()
        if row is None:
            return None
        org_id, group, batch = row
        batch_id = None if batch is None else str(batch)
        if not finish_job(cursor, job_id, Status.FAILED, reason, now_ms, attempt_id=None, batch_id=batch_id):
            return None
        if tries <= TRIES_WITH_WEBHOOKS:
            core.outbox.queue_end_events(cursor, [job_id], now_ms)
        return org_id, JobRef(job_id, str(group), batch_id)

    async def write() -> tuple[str, JobRef] | None:
        nonlocal tries
        tries += 1
        return await core.ledger.write(unit)

    ended = await core.tasks.persist(write)
    if ended is None:
        return
    org_id, job = ended
    # race: if the engine has leased it meanwhile, the dispatcher finds the row ended and releases it
    core.engine.change(job_id, core.clock.now_ms(), cancel=True)
    core.measures.count(org_id, Status.FAILED.value)
    core.changes.job(job)
    core.events.emit(event, WARN, f"a job {reason}", org_id=org_id, job_id=job_id, batch_id=job.batch_id)
    core.queue_timeouts.forget(job_id)
    core.wakeups.wake()
