"""What people do to jobs that exist: cancel, run again, re-prioritise."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from msgspec.structs import replace

from jobs import records
from jobs.changes import JobRef
from jobs.engine.states import ENDED, JOB_MOVES, Status
from jobs.engine.values import Outcome
from jobs.errors import ConflictError, NotFoundError
from jobs.keys import database_id
from jobs.models import Job
from jobs.recovery import spec_of
from jobs.runtime import Runtime, current


class _Found(NamedTuple):
    job: Job
    attempt_id: str | None
    changed: bool

    @property
    def ref(self) -> JobRef:
        return JobRef(str(self.job.id), str(self.job.group_id), str(self.job.batch_id) if self.job.batch_id else None)


async def cancel_job(*, job_id: str) -> None:
    """End a job that waits or runs; a running one is stopped on its agent. Cancelling twice is harmless.

    Raises NotFoundError, ConflictError (it ended otherwise), LedgerError.
    """
    runtime = current()
    now_ms = runtime.clock.wall_ms()

    def unit(cursor: Any) -> _Found | None:
        job = _get(job_id)
        if job is None or job.status in ENDED:
            return None if job is None else _Found(job, None, False)
        attempt_id = str(job.attempt_id) if job.attempt_id else None
        if attempt_id is not None:
            end = records.AttemptEnd(attempt_id, Outcome.CANCELLED, now_ms, message="cancelled by a person")
            records.end_attempt(cursor, end, token=None)
        records.finish_job(cursor, job_id, Status.CANCELLED, "cancelled", now_ms, attempt_id=attempt_id)
        return _Found(job, attempt_id, True)

    found = _known(await runtime.ledger.write(unit), job_id)
    if not found.changed:
        if found.job.status != Status.CANCELLED:
            raise ConflictError(f"the job has ended already: {found.job.status}")
        return
    if found.attempt_id is None:
        # if the engine has picked it meanwhile, the dispatcher finds the row cancelled and lets go
        await runtime.engine.change(job_id, runtime.clock.now_ms(), cancel=True)
    else:
        _withdraw(runtime, found.attempt_id)
    runtime.changes.job(found.ref)
    runtime.dispatcher.wake()


def _withdraw(runtime: Runtime, attempt_id: str) -> None:
    """The attempt has ended in the ledger; its agent is busy until it says that it has let go (or is lost)."""
    running = runtime.leases.get(attempt_id)
    if running is None:
        return
    running.withdrawn = True
    link = runtime.dispatcher.links.get(running.lease.agent_id)
    if link is not None:
        link.revoke(attempt_id, "the job was cancelled")


async def retry_job(*, job_id: str) -> None:
    """Let an ended job wait for another round of attempts, as of now. Raises NotFoundError, ConflictError."""
    runtime = current()
    queued_ms = runtime.clock.submit_ms()

    def unit(cursor: Any) -> _Found | None:
        job = _get(job_id)
        if job is None:
            return None
        if job.status not in ENDED or Status.PENDING not in JOB_MOVES[Status(job.status)]:
            return _Found(job, None, False)
        return _Found(job, None, records.reopen_job(cursor, job_id, Status(job.status), queued_ms))

    found = _known(await runtime.ledger.write(unit), job_id)
    if not found.changed:
        raise ConflictError(f"only a failed or cancelled job can run again; this one is {found.job.status}")
    spec = replace(spec_of(found.job), submitted_ms=queued_ms)
    await runtime.engine.submit([spec], runtime.clock.now_ms())
    runtime.changes.job(found.ref)
    runtime.dispatcher.wake()


async def set_priority(*, job_id: str, priority: int) -> None:
    """Give a waiting job another priority; it keeps its submit time. Raises NotFoundError, ConflictError."""
    runtime = current()

    def unit(cursor: Any) -> _Found | None:
        job = _get(job_id)
        return None if job is None else _Found(job, None, records.set_priority(cursor, job_id, priority))

    found = _known(await runtime.ledger.write(unit), job_id)
    if not found.changed:
        raise ConflictError(f"only a waiting job has a use for a priority; this one is {found.job.status}")
    await runtime.engine.change(job_id, runtime.clock.now_ms(), priority=priority)
    runtime.changes.job(found.ref)
    runtime.dispatcher.wake()


def _get(job_id: str) -> Job | None:
    """Read inside a unit: on the writer's connection and in its transaction."""
    return Job.objects.filter(pk=UUID(database_id(job_id))).first()


def _known(found: _Found | None, job_id: str) -> _Found:
    if found is None:
        raise NotFoundError(f"there is no job {job_id}")
    return found
