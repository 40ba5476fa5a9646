"""Failing of waiting jobs, because their queue timeout is over or they cannot be started."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from jobs.history.values import WARN
from jobs.models import Job, WaitingFailure
from jobs.statements.jobs import EndedBatch, finish_job
from jobs.statements.windows import forget_held
from qualgent.core.errors import UnwritableError
from qualgent.engine.states import Status
from qualgent.engine.values import ChangeResult

from .attempt_record import emit_batch_ended
from .changes import JobRef
from .core import Core
from .held_leases import cancel_held


class _Failed(NamedTuple):
    org_id: str
    job: JobRef
    counted: int  # id of its WaitingFailure
    batch_ends: list[EndedBatch]


async def fail_waiting(core: Core, reasons: Mapping[str, str], event: str) -> None:
    """Fail jobs that still wait; ``reasons`` by job id, ``event``: the kind of the feed event."""
    await asyncio.gather(*(_fail_job(core, job_id, reason, event) for job_id, reason in reasons.items()))


async def _fail_job(core: Core, job_id: str, reason: str, event: str) -> None:
    """Fail a waiting job in ledger and engine, with its batch and event; park it if that cannot be recorded."""
    now_ms = core.clock.wall_ms()

    def unit(cursor: Any, *, listened: bool = True) -> _Failed | None:
        found = _find(job_id)
        if found is None:
            return None
        org_id, job = found
        ended = finish_job(
            cursor,
            job_id,
            Status.FAILED,
            reason,
            now_ms,
            group_id=job.group,
            attempt_id=None,
            batch_id=job.batch_id,
        )
        if ended is None:
            return None
        forget_held(cursor, [job_id])
        if listened:
            core.end_listener.jobs_ended(cursor, [job_id], now_ms)
        return _Failed(org_id, job, WaitingFailure.objects.create(job_id=UUID(job_id)).pk, list(ended.values()))

    write = partial(core.ledger.write, unit)
    unheard = partial(core.ledger.write, partial(unit, listened=False))  # its row may be what cannot be read
    try:
        failed = await core.tasks.persist(write, reduced=unheard)
    except UnwritableError as error:
        await _park_job(core, job_id, reason, error)
        return
    if failed is None:
        return
    org_id, job, counted, batch_ends = failed
    # race: if the engine has leased it meanwhile, the dispatcher finds the row ended and releases it
    core.engine.change(job_id, core.clock.now_ms(), cancel=True)
    cancel_held(core, job_id)
    core.measures.count(org_id, Status.FAILED.value)
    core.measures.newest_waiting_failure = max(core.measures.newest_waiting_failure, counted)
    core.changes.touch_job(job)
    core.events.emit(event, WARN, f"a job {reason}", org_id=org_id, job_id=job_id, batch_id=job.batch_id)
    for batch in batch_ends:
        emit_batch_ended(core, batch)
    core.queue_timeouts.forget(job_id)
    core.wakeups.wake()


def _find(job_id: str) -> tuple[str, JobRef] | None:
    """Return a job's organization, and its ids of job, group and batch; None: there is no such job."""
    row = Job.objects.filter(pk=UUID(job_id)).values_list("org_id", "group_id", "batch_id").first()
    if row is None:
        return None
    org_id, group, batch = row
    return org_id, JobRef(job_id, str(group), None if batch is None else str(batch))


async def _park_job(core: Core, job_id: str, reason: str, error: UnwritableError) -> None:
    """Park a waiting job whose failure cannot be recorded, unless it has been leased meanwhile."""
    if core.engine.change(job_id, core.clock.now_ms(), cancel=True) is ChangeResult.RUNNING:
        return  # it has been leased meanwhile, and ends as others do
    cancel_held(core, job_id)
    found = await core.ledger.read(_find, job_id)
    if found is not None:
        org_id, job = found
        core.parked.park(job, org_id, f"that it {reason}", error)
        core.queue_timeouts.forget(job_id)
        core.wakeups.wake()
