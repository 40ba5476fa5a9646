"""Policies for a job whose agent is lost: retry elsewhere, wait for the agent, or fail."""

from __future__ import annotations

import asyncio

import pytest

from jobs import selectors
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.core.times import parse_milliseconds
from qualgent.scheduler.agent_requests import GetAgents
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until


@pytest.fixture
async def quick(scheduler: Scheduler) -> Scheduler:
    """Shorten the time until agents are lost."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.4)
    return scheduler


async def test_fail_ends_the_job(quick: Scheduler) -> None:
    """There is no other attempt, and the reason is recorded."""
    job_id = await submit(on_disconnect="fail")
    host = await quick.connect()
    await host.begin()
    assert await expected_end(quick) is None
    await host.disconnect()
    assert 0 < await awaited_seconds(quick) <= 0.4
    assert await expected_end(quick) == "fail"
    ended = await until(quick, job_id, "failed")
    assert (ended.attempts, ended.quarantined) == (1, False)
    assert ended.reason.startswith("agent-1 was lost (on_disconnect is fail)")


async def test_wait_continues_when_the_agent_reconnects(quick: Scheduler) -> None:
    """The same attempt resumes long after the loss; meanwhile the job shows its reason."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=60)
    host = await quick.connect()
    lease = await host.begin()
    await host.disconnect()
    other = await quick.connect("other")
    waiting = await until_reason(quick, job_id)
    assert (waiting.status, waiting.agent) == ("running", "agent-1")
    assert waiting.reason == "agent-1 stopped responding; waits about 60 s for it, then runs elsewhere"
    assert 50 < await awaited_seconds(quick) <= 60
    assert await expected_end(quick) == "requeue"
    back = quick.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    await quick.runtime.tasks.settle()
    assert (await job(quick, job_id)).reason == ""
    assert await awaited_seconds(quick) == 0
    assert (await back.report(lease)).accepted
    assert (await until(quick, job_id, "done")).attempts == 1
    assert other.inbox.empty()


async def awaited_seconds(scheduler: Scheduler) -> float:
    """Return for how long the job of agent-1 waits for it yet, as the agent's row has it; 0: it does not."""
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"]
    assert row.job is not None
    until = row.job.awaited_until
    return 0 if until is None else (parse_milliseconds(until) - scheduler.runtime.clock.wall_ms()) / 1000


async def expected_end(scheduler: Scheduler) -> str | None:
    """Return what becomes of the job of agent-1 if it is not back by then, as the agent's row has it."""
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"]
    assert row.job is not None
    return row.job.then


async def until_reason(scheduler: Scheduler, job_id: str) -> selectors.jobs.JobView:
    while not (found := await job(scheduler, job_id)).reason:
        await scheduler.runtime.tasks.settle()
    return found


async def test_wait_ends_after_its_limit(quick: Scheduler) -> None:
    """The job is retried elsewhere when its limit is reached, not before."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=1)
    host = await quick.connect()
    await host.begin()
    lost_ms = quick.runtime.clock.now_ms()
    await host.disconnect()
    other = await quick.connect("other")
    beating = asyncio.create_task(beat(other))
    lease = await other.take_lease()
    beating.cancel()
    assert (lease.job.id, lease.number) == (job_id, 2)
    assert quick.runtime.clock.now_ms() - lost_ms >= 1400


async def beat(host: ScriptedHost) -> None:
    """Send heartbeats so that the agent is not lost."""
    while True:
        await host.say(messages.Heartbeat())
        await asyncio.sleep(0.05)


async def test_wait_survives_a_restart(quick: Scheduler) -> None:
    """The restarted server still waits for the agent after its grace period."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=60)
    host = await quick.connect()
    lease = await host.begin()
    await quick.runtime.tasks.settle()
    await quick.stop()
    await quick.start(restart_grace_seconds=0.2)
    await until_reason(quick, job_id)
    back = quick.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert (await back.report(lease)).accepted
    assert (await until(quick, job_id, "done")).attempts == 1


async def test_wait_ends_when_the_agent_reconnects_without_the_attempt(quick: Scheduler) -> None:
    """Its process was restarted, so the attempt cannot resume."""
    job_id = await submit(on_disconnect="wait", disconnect_wait_seconds=60)
    host = await quick.connect(instance="one")
    await host.begin()
    await host.disconnect()
    await until_reason(quick, job_id)
    back = await quick.connect(instance="two")
    lease = await back.take_lease()
    assert (lease.job.id, lease.number) == (job_id, 2)
