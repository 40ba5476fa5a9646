"""A job that asked for a limit does not wait for ever, and says so when it ends."""

from __future__ import annotations

import asyncio

from tests.integration.acts import cancel_job, retry_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until


async def wait_over(scheduler: Scheduler, job_id: str) -> None:
    """As if it had waited for an hour: its limit is looked at now."""
    limits = scheduler.runtime.queue_timeouts
    limits._begin(job_id, 0.0)


async def test_a_job_that_waited_too_long_has_failed(scheduler: Scheduler) -> None:
    """By itself, with the reason; nothing of it stays in the engine."""
    job_id = await submit(queue_timeout_seconds=1)
    ended = await until(scheduler, job_id, "failed")
    assert ended.reason == "waited for 1 s, its queue timeout"
    assert (ended.attempts, scheduler.runtime.engine.snapshot().waiting) == (0, 0)


async def test_a_job_that_runs_is_left_alone(scheduler: Scheduler) -> None:
    """Its time was for waiting."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit(queue_timeout_seconds=1)
    lease = await host.begin()
    await wait_over(scheduler, job_id)
    await asyncio.sleep(0.05)  # the timer is due at once
    await scheduler.runtime.tasks.settle()
    assert (await job(scheduler, job_id)).status == "running"
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"


async def test_each_wait_has_its_own_time(scheduler: Scheduler) -> None:
    """It ran in between: the time begins anew when it waits again."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit(queue_timeout_seconds=1, retries=1)
    lease = await host.begin()
    await host.disconnect()
    back = scheduler.host()
    await back.hello(accepting=False)
    ended = await until(scheduler, job_id, "failed")
    assert (ended.reason, ended.attempts) == ("waited for 1 s, its queue timeout", 0)
    assert lease.job.id == job_id


async def test_a_cancelled_job_is_forgotten(scheduler: Scheduler) -> None:
    """And limited again when it is retried."""
    job_id = await submit(queue_timeout_seconds=3600)
    await cancel_job(job_id=job_id)
    assert not scheduler.runtime.queue_timeouts._limits
    await retry_job(job_id=job_id)
    await wait_over(scheduler, job_id)
    assert (await until(scheduler, job_id, "failed")).reason == "waited for 3600 s, its queue timeout"


async def test_the_time_goes_on_over_a_restart(scheduler: Scheduler) -> None:
    """What it has waited counts."""
    job_id = await submit(queue_timeout_seconds=1)
    await scheduler.stop()
    await asyncio.sleep(1)
    await scheduler.start()
    async with asyncio.timeout(0.9):
        await until(scheduler, job_id, "failed")
