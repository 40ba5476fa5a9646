"""Queue timeouts: a job with a limit fails when it has waited too long."""

from __future__ import annotations

import asyncio

from tests.integration.acts import cancel_job, retry_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until


async def expire_timeout(scheduler: Scheduler, job_id: str) -> None:
    """Restart the job's queue timeout as if it had waited for an hour."""
    limits = scheduler.runtime.queue_timeouts
    limits._begin_wait(job_id, 0.0)


async def test_a_job_fails_after_its_queue_timeout(scheduler: Scheduler) -> None:
    """It records the reason and leaves the engine."""
    job_id = await submit(queue_timeout_seconds=1)
    ended = await until(scheduler, job_id, "failed")
    assert ended.reason == "waited for 1 s, its queue timeout"
    assert (ended.attempts, scheduler.runtime.engine.snapshot().waiting) == (0, 0)
    await scheduler.runtime.events.flush()
    event = scheduler.runtime.events.shown[-1]
    assert (event.job_id, event.org_id) == (job_id, "acme")


async def test_a_running_job_is_not_affected(scheduler: Scheduler) -> None:
    """The timeout limits waiting only."""
    host = await scheduler.connect()
    job_id = await submit(queue_timeout_seconds=1)
    lease = await host.begin()
    await expire_timeout(scheduler, job_id)
    await asyncio.sleep(0.05)  # the timer is due at once
    await scheduler.runtime.tasks.settle()
    assert (await job(scheduler, job_id)).status == "running"
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"


async def test_each_wait_has_its_own_timeout(scheduler: Scheduler) -> None:
    """A requeued job starts a new one."""
    host = await scheduler.connect()
    job_id = await submit(queue_timeout_seconds=1, retries=1)
    lease = await host.begin()
    await host.disconnect()
    back = scheduler.host()
    await back.hello(accepting=False)
    ended = await until(scheduler, job_id, "failed")
    assert (ended.reason, ended.attempts) == ("waited for 1 s, its queue timeout", 0)
    assert lease.job.id == job_id


async def test_a_cancelled_job_has_no_timeout(scheduler: Scheduler) -> None:
    """A retry sets it again."""
    job_id = await submit(queue_timeout_seconds=3600)
    await cancel_job(job_id=job_id)
    assert not scheduler.runtime.queue_timeouts._limits
    await retry_job(job_id=job_id)
    await expire_timeout(scheduler, job_id)
    assert (await until(scheduler, job_id, "failed")).reason == "waited for 3600 s, its queue timeout"


async def test_the_timeout_includes_time_before_a_restart(scheduler: Scheduler) -> None:
    """The wait is measured from its start."""
    job_id = await submit(queue_timeout_seconds=1)
    await scheduler.stop()
    await asyncio.sleep(1)
    await scheduler.start()
    async with asyncio.timeout(0.9):
        await until(scheduler, job_id, "failed")
