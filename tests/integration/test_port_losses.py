"""A whole scheduler with agents over Redis: agents and clients do not notice what is lost on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from agents.session import AgentSession
from jobs.models import Attempt, Job
from qgprotocol import messages
from qualgent.scheduler.core import Timing
from qualgent.scheduler.live_requests import SettingChanges
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, until
from tests.redis_process import OverRedis, RedisProcess, redis_process
from tests.support.waiting import aeventually

WAIT_SECONDS = 30


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[RedisProcess]:
    """Make a redis-server that the test may kill or freeze."""
    with redis_process(tmp_path) as made:
        yield made


@pytest.fixture
async def scheduler(own_redis: RedisProcess, transactional_db: None, settings: Any) -> AsyncIterator[Scheduler]:
    settings.QUALGENT_DEMO_AGENTS = 0
    made = Scheduler(port="redis", redis_url=own_redis.url)
    await made.start()
    yield made
    await made.stop()


def near(scheduler: Scheduler) -> OverRedis:
    port = scheduler.server.port
    assert isinstance(port, OverRedis)
    return port


async def run_jobs(host: ScriptedHost, number: int) -> list[str]:
    """Run the jobs that come, as an agent does; return their attempts."""
    attempts: list[str] = []
    while len(attempts) < number:
        message = await asyncio.wait_for(host.inbox.get(), WAIT_SECONDS)
        match message:
            case messages.LeaseOffer():
                await host.say(messages.Accept(attempt=message.attempt, token=message.token))
                lease = message
            case messages.Start():
                assert message.attempt == lease.attempt
                await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
                result = messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0)
                await host.say(result)
            case messages.Acknowledge():
                if message.attempt not in attempts:
                    attempts.append(message.attempt)
    return attempts


@pytest.mark.parametrize("fault", ["flush", "kill", "freeze"])
async def test_submits_and_agents_go_on(scheduler: Scheduler, own_redis: RedisProcess, fault: str) -> None:
    """Every submit is answered, stored and run once; the agent keeps its connection."""
    host = await scheduler.connect()
    running = asyncio.ensure_future(run_jobs(host, 40))
    submits = []
    for number in range(40):
        submits.append(asyncio.ensure_future(submit(test=f"test-{number}")))
        await asyncio.sleep(0.01)
        match fault, number:
            case "flush", 10 | 15 | 20 | 25 | 30:
                own_redis.command("FLUSHALL")
            case "kill", 20:
                own_redis.kill()
            case "kill", 30:
                own_redis.start()
            case "freeze", 20:
                own_redis.freeze()
            case "freeze", 30:
                await asyncio.sleep(4)
                own_redis.thaw()
    ids = await asyncio.wait_for(asyncio.gather(*submits), WAIT_SECONDS)
    attempts = await asyncio.wait_for(running, WAIT_SECONDS)
    assert len(set(ids)) == len(set(attempts)) == 40
    jobs, tries = await scheduler.runtime.ledger.read(lambda: (list(Job.objects.all()), list(Attempt.objects.all())))
    assert {str(job.id) for job in jobs} == set(ids)
    assert {job.status for job in jobs} == {"done"}
    assert {str(one.id) for one in tries if one.outcome == "passed"} == set(attempts)
    assert host.open
    assert near(scheduler).server.measures.counts["gone"] == 0


async def test_no_attempt_is_lost_while_nobody_can_be_heard(
    own_redis: RedisProcess, transactional_db: None, settings: Any
) -> None:
    """Redis is frozen for longer than it takes to lose an agent: its attempt goes on, on the same connection."""
    settings.QUALGENT_DEMO_AGENTS = 0
    timing = Timing(heartbeat_seconds=0.5, suspect_seconds=2, lost_seconds=4, accept_seconds=4, restart_grace_seconds=4)
    scheduler = Scheduler(timing, port="redis", redis_url=own_redis.url)
    await scheduler.start()
    outage = near(scheduler).server._outage
    scheduler.runtime.stall_clock.add_outage(outage.total_ms)  # as in a process of its own
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    own_redis.freeze()
    beats = [asyncio.ensure_future(host.say(messages.Heartbeat(attempts=[lease.attempt])))]
    for _ in range(18):
        await asyncio.sleep(0.5)
        if beats[-1].done():
            beats.append(asyncio.ensure_future(host.say(messages.Heartbeat(attempts=[lease.attempt]))))
    own_redis.thaw()
    await asyncio.wait_for(asyncio.gather(*beats), WAIT_SECONDS)
    assert (await host.report(lease)).accepted
    assert host.open
    assert (await until(scheduler, job_id, "done")).attempts == 1
    await scheduler.stop()


async def test_an_agent_goes_on_when_a_message_to_it_was_lost(scheduler: Scheduler) -> None:
    """A Start: the gateway repeats the Accept for it; the agent is not asked to connect again."""
    host = await scheduler.connect()
    await submit()
    lease = await host.expect(messages.LeaseOffer)
    gateway = next(iter(near(scheduler).server._gateways.values()))
    lost: list[Any] = []
    session = host.session
    assert session is not None
    emit, session._emit = session._emit, lost.append
    await host.say(messages.Accept(attempt=lease.attempt, token=lease.token))
    assert [type(event.message) for event in lost] == [messages.Start]
    session._emit = emit
    gateway.packet += 1
    start = await host.expect(messages.Start)
    assert start.attempt == lease.attempt
    assert (await host.report(lease)).accepted
    assert host.open


async def test_a_lease_that_was_lost_goes_to_an_agent_again(scheduler: Scheduler) -> None:
    """It counts as no attempt."""
    host = await scheduler.connect()
    session = host.session
    assert session is not None
    lost: list[Any] = []
    emit, session._emit = session._emit, lost.append
    job_id = await submit()
    session._emit = emit
    assert [type(event.message) for event in lost] == [messages.LeaseOffer]
    next(iter(near(scheduler).server._gateways.values())).packet += 1
    lease = await host.take_lease()
    assert lease.job.id == job_id
    assert lease.attempt != lost[0].message.attempt
    assert (await host.report(lease)).accepted
    await until(scheduler, job_id, "done")


async def test_an_acknowledgement_that_was_lost_is_sent_again(scheduler: Scheduler) -> None:
    """The gateway repeats the result, which is stale by then."""
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    session = host.session
    assert session is not None
    lost: list[Any] = []
    emit, session._emit = session._emit, lost.append
    await host.send_result(lease)
    await aeventually(
        lambda: any(getattr(event, "message", None).__class__ is messages.Acknowledge for event in lost),
        seconds=WAIT_SECONDS,
    )
    session._emit = emit
    next(iter(near(scheduler).server._gateways.values())).packet += 1
    acknowledged = await host.expect(messages.Acknowledge)
    assert acknowledged.attempt == lease.attempt
    assert host.open


async def test_of_two_contradicting_results_the_first_counts(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both were taken by a scheduler that ended before it committed one; the gateway repeats the first."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    taken: list[str] = []

    async def take(session: AgentSession, result: messages.Result, log_bytes: int | None) -> None:
        taken.append(result.outcome)

    with monkeypatch.context() as patch:
        patch.setattr(AgentSession, "_end_by_result", take)
        await host.send_result(lease, "passed")
        await host.send_result(lease, "failed")
        assert taken == ["passed", "failed"]
    next(iter(near(scheduler).server._gateways.values())).packet += 1
    assert (await host.expect(messages.Acknowledge)).accepted
    assert (await until(scheduler, job_id, "done")).attempts == 1


async def test_followed_topics_are_read_again(scheduler: Scheduler) -> None:
    """What changed while events were lost is seen by viewers."""
    gateway = scheduler.gateway
    touched: list[str] = []
    gateway.hub.touch = lambda topic, *ids: touched.append(topic)  # type: ignore[method-assign]
    gateway.hub._topics["tests"] = {}
    await scheduler.port.call(SettingChanges())  # the two ends know each other
    next(iter(near(scheduler).server._gateways.values())).packet += 1
    await aeventually(lambda: "tests" in touched, seconds=WAIT_SECONDS)
    del gateway.hub._topics["tests"]
