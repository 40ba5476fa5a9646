"""The status of a job from the scheduler's memory is that of its row, or the row is asked."""

from __future__ import annotations

import asyncio
import uuid

from jobs.selectors.jobs import get_job_status
from qgprotocol import messages
from qualgent.scheduler.live_requests import LiveStatus
from tests.integration.acts import cancel_job, retry_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until
from tests.integration.test_races import busy_writer


async def known(scheduler: Scheduler, job_id: str) -> str | None:
    return await scheduler.port.call(LiveStatus(job_id=job_id))


async def check(scheduler: Scheduler, job_id: str, status: str, *, live: bool) -> None:
    """Check the row's status, and whether the memory has it, too."""
    assert await scheduler.runtime.ledger.read(get_job_status, job_id=job_id) == status
    assert await known(scheduler, job_id) == (status if live else None)


async def test_a_job_from_its_submission_to_its_end(scheduler: Scheduler) -> None:
    """Waiting and running from memory, ended from its row."""
    job_id = await submit(max_attempts={"failed": 2})
    await check(scheduler, job_id, "pending", live=True)
    host = await scheduler.connect()
    lease = await host.begin()
    await check(scheduler, job_id, "running", live=True)
    await host.report(lease, "failed", exit_code=1)
    second = await host.begin()
    await check(scheduler, job_id, "running", live=True)
    await host.report(second)
    await until(scheduler, job_id, "done")
    await check(scheduler, job_id, "done", live=False)
    assert await known(scheduler, str(uuid.uuid4())) is None


async def test_what_is_not_committed_is_unknown(scheduler: Scheduler) -> None:
    """A job on its way into the ledger, a lease of it, and an end on its way."""
    waiting = await submit()
    host = scheduler.host()
    async with busy_writer(scheduler):
        submitting = asyncio.ensure_future(submit(test="tests/other.spec.js"))
        await host.hello()
        await asyncio.sleep(0.02)
        assert await known(scheduler, waiting) in (None, "pending")  # its lease is not committed
    await submitting
    await host.expect(messages.Welcome)
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()  # an end waits for the begin before it
    async with busy_writer(scheduler):
        await host.send_result(lease)
        await asyncio.sleep(0.02)
        assert await known(scheduler, lease.job.id) is None
    await until(scheduler, lease.job.id, "done")
    await check(scheduler, lease.job.id, "done", live=False)


async def test_a_cancelled_job_whose_agent_has_not_released_it(scheduler: Scheduler) -> None:
    """It is cancelled, and waits again when it is retried before that; which its row knows."""
    job_id = await submit()
    host = await scheduler.connect()
    await host.begin()
    await cancel_job(job_id=job_id)
    await check(scheduler, job_id, "cancelled", live=False)
    await retry_job(job_id=job_id)
    await check(scheduler, job_id, "pending", live=False)
