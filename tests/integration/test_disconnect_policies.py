"""What becomes of a job whose agent is lost: it is tried elsewhere, waits for that agent, or fails."""

from __future__ import annotations

import asyncio

import pytest

from jobs import selectors
from qgprotocol import messages
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until


@pytest.fixture
async def quick(scheduler: Scheduler) -> Scheduler:
    """Agents are lost soon."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.4)
    return scheduler


async def test_fail_fails_with_the_agent(quick: Scheduler) -> None:
    """No other attempt, and the reason says why."""
    job_id = await submit(on_disconnect="fail")
    host = quick.host()
    await host.connect()
    await host.begin()
    await host.disconnect()
    ended = await until(quick, job_id, "failed")
    assert (ended.attempts, ended.quarantined) == (1, False)
    assert ended.reason.startswith("agent-1 was lost, and the job was to fail then")


async def test_wait_goes_on_when_the_agent_is_back(quick: Scheduler) -> None:
    """Long after it counts as lost: the same attempt, its result counts; meanwhile the job says what it waits for."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=60)
    host = quick.host()
    await host.connect()
    lease = await host.begin()
    await host.disconnect()
    other = quick.host("other")
    await other.connect()
    waiting = await until_reason(quick, job_id)
    assert (waiting.status, waiting.agent) == ("running", "agent-1")
    assert waiting.reason == "waits for agent-1, which has not been heard of, for about 60 s"
    back = quick.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    await quick.runtime.tasks.settle()
    assert (await job(quick, job_id)).reason == ""
    assert (await back.report(lease)).accepted
    assert (await until(quick, job_id, "done")).attempts == 1
    assert other.inbox.empty()


async def until_reason(scheduler: Scheduler, job_id: str) -> selectors.jobs.JobView:
    while not (found := await job(scheduler, job_id)).reason:
        await scheduler.runtime.tasks.settle()
    return found


async def test_wait_ends_after_its_time(quick: Scheduler) -> None:
    """The agent does not come back: the job is tried elsewhere, once its patience is over and no sooner."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=1)
    host = quick.host()
    await host.connect()
    await host.begin()
    lost_ms = quick.runtime.clock.now_ms()
    await host.disconnect()
    other = quick.host("other")
    await other.connect()
    beating = asyncio.create_task(beat(other))
    lease = await other.take_lease()
    beating.cancel()
    assert (lease.job.id, lease.number) == (job_id, 2)
    assert quick.runtime.clock.now_ms() - lost_ms >= 1400


async def beat(host: ScriptedHost) -> None:
    """An agent that is not lost."""
    while True:
        await host.say(messages.Heartbeat())
        await asyncio.sleep(0.05)


async def test_wait_outlives_a_restart(quick: Scheduler) -> None:
    """The server that starts again still waits for the agent after its grace."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=60)
    host = quick.host()
    await host.connect()
    lease = await host.begin()
    await quick.runtime.tasks.settle()
    await quick.stop()
    await quick.start(restart_grace_seconds=0.2)
    await until_reason(quick, job_id)
    back = quick.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert (await back.report(lease)).accepted
    assert (await until(quick, job_id, "done")).attempts == 1


async def test_an_agent_that_comes_back_without_it_is_not_waited_for(quick: Scheduler) -> None:
    """Its process died: there is nothing to wait for."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=60)
    host = quick.host(instance="one")
    await host.connect()
    await host.begin()
    await host.disconnect()
    await until_reason(quick, job_id)
    back = quick.host(instance="two")
    await back.connect()
    lease = await back.take_lease()
    assert (lease.job.id, lease.number) == (job_id, 2)
