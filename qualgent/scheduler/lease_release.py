"""Release of a lease in memory: the steps that all ends of attempts and of held leases share."""

from __future__ import annotations

import logging

from jobs.derived_ids import test_id
from jobs.models import Job
from qualgent.core.errors import UnwritableError
from qualgent.engine.states import Status
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import Running
from qualgent.scheduler.port import AttemptEnded
from qualgent.scheduler.recovery import spec_of

logger = logging.getLogger("jobs.attempts")


def log_attempt(level: int, running: Running, what: str) -> None:
    job_id, agent = running.lease.job.id, running.lease.agent_id
    logger.log(level, "attempt %s of job %s on %s is %s", running.id, job_id, agent, what, extra=running.log_context)


def remove_lease(core: Core, running: Running) -> None:
    """Remove a lease from the active ones and end its log, on the last connection if its agent is disconnected."""
    core.leases.remove(running.id)
    link = core.links.get(running.lease.agent_id)
    if link is not None:
        link.attempt_ended(running.id)
    elif running.connection:  # its agent is gone, but the gateway of its last connection may have its log
        core.send(AttemptEnded(connection=running.connection, attempt=running.id))


async def requeue_reopened(core: Core, running: Running) -> None:
    """Queue a job that was cancelled and retried before its agent released the attempt.

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


def publish_changes(core: Core, running: Running) -> None:
    """Touch the topics of an ended lease, and wake the dispatcher."""
    core.changes.touch_job(running.job_ref)
    core.changes.touch_attempt(running.id)
    job = running.lease.job
    core.changes.touch_test(test_id(job.org_id, job.test, job.target))
    core.changes.touch_agents(running.lease.agent_id)
    core.wakeups.wake()
