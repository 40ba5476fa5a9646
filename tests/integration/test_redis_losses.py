"""The scheduler port over Redis: what is sent again after a loss, in which order, and what is not."""

from __future__ import annotations

import asyncio

import pytest

from qgprotocol import messages
from qualgent.scheduler import redis_outgoing
from qualgent.scheduler.agent_requests import AgentDisconnected, AgentMessage
from qualgent.scheduler.port import AgentReport
from qualgent.scheduler.redis_link import RedisConnection
from tests.callers import OWNER
from tests.integration.redis_pair import WAIT_SECONDS, Core, Pair
from tests.redis_process import RedisProcess
from tests.support.waiting import aeventually


def hello(connection: str, number: int = 0, *, renews: bool = False) -> AgentMessage:
    agent = messages.AgentHello(name=f"agent-of-{connection}", targets=["mobile"])
    message = messages.Hello(protocol="1.3", instance="i", host="h", software="s", agents=[agent], connection=number)
    return AgentMessage(connection=connection, caller=OWNER, message=message, renews=renews)


def beat(connection: str, name: str) -> AgentMessage:
    return AgentMessage(connection=connection, caller=OWNER, message=messages.Heartbeat(attempts=[name]))


def came(pair: Pair) -> list[str]:
    """Return what the scheduler was told, in order: the numbers of hellos, and the names of other messages."""
    told = []
    for report in pair.core.reports:
        match report:
            case AgentMessage(message=messages.Hello() as message, renews=renews):
                told.append(f"hello {message.connection}{' again' if renews else ''}")
            case AgentMessage(message=messages.Heartbeat() as message):
                told.append(message.attempts[0])
            case AgentDisconnected():
                told.append("end")
    return told


async def test_the_newest_hello_of_a_connection_takes_the_place_of_the_older_ones(pair: Pair) -> None:
    """After three losses, none of which anything was answered in between: it comes once, before the rest."""
    versions = iter(range(2, 9))
    pair.renewals = lambda: [hello("c", next(versions), renews=True)]
    await stop_reading(pair)
    sent = [asyncio.ensure_future(pair.gateway.call(report)) for report in (hello("c", 1), beat("c", "beat"))]
    await asyncio.sleep(0)
    for _ in range(3):
        pair.gateway._relink()
    following = pair.new_server(pair.server.epoch)
    await following.start()
    await asyncio.wait_for(asyncio.gather(*sent), WAIT_SECONDS)
    assert came(pair) == ["hello 4 again", "beat"]
    assert not pair.gateway._pending
    await following.stop()


async def test_what_is_repeated_for_a_connection_comes_once(pair: Pair) -> None:
    """An unanswered message that the gateway repeats behind the hello is not sent a second time at its old place."""
    accept = beat("c", "accept")
    pair.renewals = lambda: [hello("c", 2, renews=True), accept]
    await stop_reading(pair)
    sent = [asyncio.ensure_future(pair.gateway.call(report)) for report in (beat("c", "first"), accept)]
    await asyncio.sleep(0)
    pair.gateway._relink()
    following = pair.new_server(pair.server.epoch)
    await following.start()
    await asyncio.wait_for(asyncio.gather(*sent), WAIT_SECONDS)
    assert came(pair) == ["hello 2 again", "accept", "first"]
    await following.stop()


@pytest.mark.parametrize("signed_off", [False, True])
async def test_what_a_connection_left_unsent_is_dropped_with_its_end(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, *, signed_off: bool
) -> None:
    """Another connection's is not; nor that of one whose process said goodbye, and which connects no more."""
    monkeypatch.setattr(redis_outgoing, "IN_TIME_SECONDS", 0.0)
    await stop_reading(pair)
    end = AgentDisconnected(connection="c", silent_ms=0, signed_off=signed_off)
    reports: list[AgentReport] = [hello("c", 1), beat("c", "beat"), beat("d", "other"), end]
    sent = [asyncio.ensure_future(pair.gateway.call(report)) for report in reports]
    await aeventually(lambda: not pair.gateway._queue.may_send)
    following = pair.new_server()
    await following.start()
    await asyncio.wait_for(asyncio.gather(*sent), WAIT_SECONDS)
    assert came(pair) == (["hello 1", "beat", "other", "end"] if signed_off else ["other", "end"])
    assert not pair.gateway._queue.left
    await following.stop()


async def test_the_last_words_of_a_connection_are_sent_if_they_can_be_at_once(pair: Pair) -> None:
    """A result before the end of its connection counts, as long as nothing holds it up."""
    reports: list[AgentReport] = [hello("c", 1), beat("c", "result"), AgentDisconnected(connection="c", silent_ms=0)]
    await asyncio.wait_for(asyncio.gather(*(pair.gateway.call(report) for report in reports)), WAIT_SECONDS)
    assert came(pair) == ["hello 1", "result", "end"]


async def test_the_first_takeover_is_marked(redis: RedisProcess) -> None:
    """A scheduler executes a command and ends, before its gateway has had a word from any scheduler."""
    redis.command("FLUSHALL")
    pair = Pair(redis.url, Core())
    await pair.server.start()
    pair.server._tasks[0].cancel()  # it sends nothing
    await pair.gateway.start()
    command = pair.command("1")
    await aeventually(lambda: pair.core.commands)
    await stop_reading(pair)
    assert pair.gateway.epoch == 0
    following = pair.new_server()
    await following.start()
    await asyncio.wait_for(command, WAIT_SECONDS)
    assert pair.core.commands == ["1", "1"]
    assert pair.core.sent[1] is not None
    assert pair.core.sent[1].again
    await following.stop()
    await pair.gateway.stop()


async def test_a_packet_that_an_earlier_scheduler_may_have_read_is_marked(pair: Pair, redis: RedisProcess) -> None:
    """It executed a command and ended, before it removed the packet."""
    kept: list[tuple[object, ...]] = []
    run = RedisConnection.run

    async def keep(self: RedisConnection, commands: list[tuple[object, ...]], *args: float) -> list[object]:
        kept.extend(command for command in commands if command[0] == "XADD" and command[1] == "qualgent:commands")
        return await run(self, commands, *args)

    await pair.gateway.stop()
    pair.gateway = pair.new_gateway()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(RedisConnection, "run", keep)
        await pair.gateway.start()
        await asyncio.wait_for(pair.command("1"), WAIT_SECONDS)
    await stop_reading(pair)
    for command in kept:
        await pair.redis(command)
    following = pair.new_server()
    await following.start()
    await aeventually(lambda: len(pair.core.commands) == 2)
    assert pair.core.sent[1] is not None
    assert pair.core.sent[1].again
    await following.stop()


async def stop_reading(pair: Pair) -> None:
    """End the scheduler as if it had been killed."""
    for task in pair.server._tasks:
        task.cancel()
    await asyncio.gather(*pair.server._tasks, return_exceptions=True)
