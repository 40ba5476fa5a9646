"""Shared steps as attempts and held leases end: log the end, and requeue a job that was cancelled and retried."""

from __future__ import annotations

import logging

from jobs.models import Job
from qualgent.core.errors import UnwritableError
from qualgent.engine.states import Status
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import Running
from qualgent.scheduler.recovery import spec_of

logger = logging.getLogger("jobs.attempts")


def log_attempt(level: int, running: Running, what: str) -> None:
    """Log in which state an attempt is now (``what``), with its job and agent."""
    job_id, agent = running.lease.job.id, running.lease.agent_id
    logger.log(level, "attempt %s of job %s on %s is %s", running.id, job_id, agent, what, extra=running.log_context)


async def requeue_reopened(core: Core, running: Running) -> None:
    """Queue a job in the engine that was retried while its agent still had its cancelled attempt.

    Race: the row is read on the writer thread, so a concurrent cancel either shows in it or reaches the engine later.
    """
    job_id = running.lease.job.id
    try:
        job = await core.record(lambda cursor: Job.objects.filter(pk=job_id, status=Status.PENDING).first())
    except UnwritableError as error:
        core.parked.park(running.job_ref, running.lease.job.org_id, "that it was queued again", error)
        return
    if job is not None:
        core.engine.submit([spec_of(job)], core.clock.now_ms())
