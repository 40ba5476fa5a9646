"""Things that happen at the same moment leave the ledger, the engine and the agents with one picture."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from agents import availability
from agents.models import Agent
from jobs import selectors
from qgprotocol import messages
from qualgent.accounts.models import Audit
from qualgent.accounts.scope import SITE
from qualgent.scheduler.agent_requests import GetAgents
from tests.integration.acts import hold_agent, resume_agent, set_priority
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until
from tests.support.waiting import aeventually


@asynccontextmanager
async def busy_writer(scheduler: Scheduler) -> AsyncIterator[None]:
    """Whatever is posted within the block is committed after it, in the order in which it was posted."""
    release, taken = threading.Event(), threading.Event()

    def block(cursor: Any) -> None:
        taken.set()
        release.wait(10)

    blocked = scheduler.runtime.ledger.post(block)
    await asyncio.to_thread(taken.wait, 10)
    try:
        yield
        await asyncio.sleep(0.05)  # what was called has posted its units
    finally:
        release.set()
    await blocked


async def agent_row(scheduler: Scheduler, name: str = "agent-1") -> Agent:
    await scheduler.runtime.tasks.settle()
    return await scheduler.runtime.ledger.read(lambda: Agent.objects.get(pk=name))


@pytest.mark.parametrize("same_process", [True, False])
async def test_a_drain_during_a_reconnect(scheduler: Scheduler, same_process: bool) -> None:
    """It applies to the connection that is there afterwards: the agent gets nothing, and is told so."""
    await scheduler.connect()
    back = scheduler.host(**({} if same_process else {"instance": "another process"}))
    async with busy_writer(scheduler):
        draining = asyncio.ensure_future(hold_agent(name="agent-1", kind="drained"))
        await asyncio.sleep(0)
        await back.hello()
    await draining
    await back.expect(messages.Welcome)
    assert not (await back.expect(messages.Instruct)).accepting
    await submit()
    assert (await agent_row(scheduler)).held == "drained"
    assert (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"].state == "paused"
    assert back.inbox.empty()


async def test_a_resume_during_a_reconnect(scheduler: Scheduler) -> None:
    """The agent works again."""
    await scheduler.connect()
    await hold_agent(name="agent-1", kind="paused")
    back = scheduler.host()
    async with busy_writer(scheduler):
        resuming = asyncio.ensure_future(resume_agent(name="agent-1"))
        await asyncio.sleep(0)
        await back.hello()
    await resuming
    await back.expect(messages.Welcome)
    job_id = await submit()
    others: list[Any] = []
    while not isinstance(message := await asyncio.wait_for(back.inbox.get(), 10), messages.LeaseOffer):
        others.append(message)
    assert message.job.id == job_id
    assert others[-1].accepting
    assert (await agent_row(scheduler)).held == ""


async def test_two_hellos_of_one_instance_at_once(scheduler: Scheduler) -> None:
    """The later one has the agent; the earlier connection is closed and changes nothing any more."""
    hosts = [scheduler.host(), scheduler.host()]
    await asyncio.gather(*(host.hello() for host in hosts))
    await asyncio.sleep(0.05)
    (winner,) = [host for host in hosts if host.open]
    (loser,) = [host for host in hosts if not host.open]
    job_id = await submit()
    await winner.expect(messages.Welcome)
    lease = await winner.begin()
    await loser.send_result(lease, "failed")
    assert (await job(scheduler, job_id)).status == "running"
    assert (await winner.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"
    assert scheduler.fleet.states()["idle"] == 1


async def test_a_priority_set_while_the_lease_is_being_committed(scheduler: Scheduler) -> None:
    """It counts when the job waits again."""
    job_id = await submit(priority=5)
    host = scheduler.host()
    async with busy_writer(scheduler):
        setting = asyncio.ensure_future(set_priority(job_id=job_id, priority=0))
        await asyncio.sleep(0.05)
        await host.hello()
        await asyncio.sleep(0.05)
    await setting
    await host.expect(messages.Welcome)
    await host.expect(messages.LeaseOffer)
    await host.disconnect()
    await until(scheduler, job_id, "pending")
    await scheduler.runtime.tasks.settle()
    (group,) = scheduler.runtime.engine.snapshot().groups
    assert group.waiting_by_priority == {0: 1}


async def test_a_result_that_beats_the_loss_of_its_attempt(scheduler: Scheduler) -> None:
    """Nothing says that the attempt was lost."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    restarted = scheduler.host(instance="another process")
    async with busy_writer(scheduler):
        await host.send_result(lease)
        await asyncio.sleep(0.02)
        await restarted.hello()  # without the lease: it would be lost
    ended = await until(scheduler, job_id, "done")
    assert ended.attempts == 1
    await scheduler.runtime.tasks.settle()
    await scheduler.runtime.events.flush()
    events = await scheduler.runtime.ledger.read(selectors.history.list_events, scope=SITE, limit=50)
    assert "attempt_lost" not in {event.kind for event in events.rows}


async def test_a_message_on_another_connection_has_no_effect(scheduler: Scheduler) -> None:
    """Though it has the token: accept, progress, result and decline count only from the agent that has the lease."""
    host, thief = scheduler.host(), scheduler.host("agent-2", instance="thief")
    await host.connect()
    job_id = await submit()
    lease = await host.expect(messages.LeaseOffer)
    await thief.connect(targets=["other"])
    identity = {"attempt": lease.attempt, "token": lease.token}
    await thief.say(messages.Accept(**identity))
    assert isinstance(await thief.expect(messages.Revoke), messages.Revoke)
    await thief.say(messages.Progress(**identity, phase="executing"))
    await thief.expect(messages.Revoke)
    await thief.say(messages.Decline(**identity, reason="no"))
    assert not (await thief.report(lease, "failed")).accepted
    await host.say(messages.Accept(**identity))
    await host.expect(messages.Start)
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"


async def test_an_agent_that_declines_everything(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked less and less often, others get the job, and it is paused with the reason."""
    monkeypatch.setattr(availability, "DECLINED_SECONDS", 0.02)
    host = await scheduler.connect()
    job_id = await submit()
    declined = 0
    while isinstance(message := await asyncio.wait_for(host.inbox.get(), 10), messages.LeaseOffer):
        declined += 1
        await host.say(messages.Decline(attempt=message.attempt, token=message.token, reason="my disk is full"))
    assert isinstance(message, messages.Instruct)
    assert (declined, message.accepting) == (availability.MAX_DECLINED, False)
    await scheduler.runtime.tasks.settle()  # the last lease is taken back
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"]
    assert (row.state, row.held.kind) == ("paused", "paused")
    assert "my disk is full" in row.held.note
    assert (await job(scheduler, job_id)).attempts == 0
    other = await scheduler.connect("agent-2")
    assert (await other.take_lease()).job.id == job_id


async def test_one_decline_lets_others_go_first(scheduler: Scheduler) -> None:
    """The job goes to another agent at once."""
    hosts = [scheduler.host(f"agent-{number}") for number in range(2)]
    for host in hosts:
        await host.connect()
    job_id = await submit()
    getting = {asyncio.ensure_future(host.expect(messages.LeaseOffer)): host for host in hosts}
    (first,), (second,) = await asyncio.wait(getting, return_when=asyncio.FIRST_COMPLETED)
    lease = first.result()
    await getting[first].say(messages.Decline(attempt=lease.attempt, token=lease.token, reason="not now"))
    assert (await asyncio.wait_for(second, 5)).job.id == job_id


async def test_a_pause_by_itself_is_audited_once_over_a_restart(scheduler: Scheduler) -> None:
    """The server remembers it."""

    def pauses() -> int:
        return Audit.objects.filter(object_id="agent-1", action="pause").count()

    host = await scheduler.connect()
    await host.disconnect()
    for number in range(3):
        host = scheduler.host()
        await host.connect(accepting=False, paused_reason="3 installs failed")
        await host.say(messages.Heartbeat(accepting=False, paused={"agent-1": "3 installs failed"}))
        await scheduler.runtime.tasks.settle()
        assert await scheduler.runtime.ledger.read(pauses) == 1, number
        await host.disconnect()
        await scheduler.stop()
        await scheduler.start()


async def test_when_an_agent_was_last_heard_of_is_stored(scheduler: Scheduler) -> None:
    """At every heartbeat while it is connected, so that a killed server does not show the time of its handshake."""
    host: ScriptedHost = scheduler.host()
    await host.connect()
    first = (await agent_row(scheduler)).last_seen_at
    await scheduler.stop()
    await scheduler.start(heartbeat_seconds=0.02)
    host = await scheduler.connect()
    await host.say(messages.Heartbeat())
    stored = await aeventually(
        lambda: agent_row(scheduler), lambda stored: stored.last_seen_at != first and stored.connected
    )
    async with asyncio.timeout(10):
        while (await agent_row(scheduler)).last_seen_at == stored.last_seen_at:
            await host.say(messages.Heartbeat())
            await asyncio.sleep(0.02)
