"""The scheduler port over Redis: what is lost, late, doubled or hostile changes nothing that a caller can see."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from qgprotocol import messages
from qualgent.accounts.permissions import SERVER
from qualgent.core.errors import InvalidInputError, NotFoundError, NotRunningError, UnknownOutcomeError
from qualgent.scheduler import redis_link, redis_port, redis_server, wire
from qualgent.scheduler.agent_requests import AgentDisconnected, AgentMessage
from qualgent.scheduler.job_requests import BarredOrgs, QuarantineTest
from qualgent.scheduler.live_requests import Explain
from qualgent.scheduler.port import CloseConnection, PortEvent, RowsChanged
from qualgent.scheduler.redis_gateways import ClockDifference
from qualgent.scheduler.redis_port import RedisPort
from qualgent.scheduler.stall_clock import StallClock
from tests.callers import OWNER
from tests.integration.redis_pair import WAIT_SECONDS, Core, Pair
from tests.redis_process import RedisProcess, redis_process
from tests.support.waiting import aeventually


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[RedisProcess]:
    """Make a redis-server that the test may kill or freeze."""
    with redis_process(tmp_path) as made:
        yield made


@pytest.fixture
async def own_pair(own_redis: RedisProcess) -> AsyncIterator[Pair]:
    made = Pair(own_redis.url, Core())
    await made.start()
    yield made
    made.core.going_on.set()
    await made.stop()


# ------------------------------------------------------------------------------------------ calls


async def test_errors_arrive_as_they_were_raised(pair: Pair) -> None:
    """An error of a handler that is a bug is one without details."""
    with pytest.raises(NotFoundError, match="there is no such job"):
        await pair.status("missing")
    with pytest.raises(Exception, match="its log says why"):
        await pair.status("bug")
    with pytest.raises(Exception, match="its log says why"):  # there is no handler
        await pair.gateway.call(BarredOrgs(priority=1))


async def test_a_gateway_knows_the_schedulers_time_at_least(pair: Pair) -> None:
    """Never a later one than it is; an answer that comes after a moment shows that this has passed."""
    before = time.monotonic_ns()  # both ends have the clock of this process
    await pair.status("1")
    now = time.monotonic_ns()
    assert (pair.server.epoch, before) < pair.gateway.scheduler_time(now) < (pair.server.epoch, now)
    assert pair.gateway.scheduler_time(now - 5) < pair.gateway.scheduler_time(now) < (pair.server.epoch + 1, 0)


async def test_a_number_that_no_message_can_carry_is_the_callers_error(pair: Pair) -> None:
    """2**70 has more than 64 bits."""
    with pytest.raises(InvalidInputError, match="too large"):
        await pair.gateway.call(BarredOrgs(priority=2**70))
    assert await pair.status("1") == "1"


async def test_many_calls_at_once_are_each_answered(pair: Pair) -> None:
    """Also in several packets, and large ones."""
    names = [f"{number}" * 200 for number in range(3000)]
    assert await asyncio.gather(*(pair.status(name) for name in names)) == names
    large = "x" * 3_000_000
    assert await pair.status(large) == large


async def test_nothing_is_left_in_redis_or_in_memory(pair: Pair, redis: RedisProcess) -> None:
    """Streams are empty once they are read, and replies are forgotten once they are."""
    await asyncio.gather(*(pair.status(f"{number}") for number in range(100)))
    await aeventually(lambda: not next(iter(pair.server._gateways.values())).replies)
    await aeventually(lambda: redis.command("XLEN", redis_link.COMMANDS) == b":0\r\n")
    assert not pair.gateway._pending
    await aeventually(lambda: not pair.gateway._queue._untaken)
    assert not pair.gateway._queue.left


async def test_a_command_that_arrives_twice_is_executed_once(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same packet, twice in the stream."""
    real = redis_port.append_packet

    def twice(key: str, packet: Any) -> tuple[Any, ...]:
        command = real(key, packet)
        if packet.messages:
            return ("EVAL", f"{'redis.call(unpack(ARGV)) ' * 2}", "0", *command)
        return command

    monkeypatch.setattr(redis_port, "append_packet", twice)
    await asyncio.gather(*(pair.command(f"{number}") for number in range(20)))
    assert sorted(pair.core.commands, key=int) == [f"{number}" for number in range(20)]


async def test_a_lost_reply_is_sent_again_without_executing_the_command_again(pair: Pair) -> None:
    """The gateway misses a packet, begins another link and sends its requests again."""
    gateway = next(iter(pair.server._gateways.values()))
    pair.core.going_on.clear()
    command = pair.command("1")
    await aeventually(lambda: pair.core.commands)
    gateway.packet += 1  # as if a packet had been lost on its way
    pair.core.going_on.set()
    await asyncio.wait_for(command, WAIT_SECONDS)
    assert pair.core.commands == ["1"]
    assert pair.renewed == 1
    assert pair.server.measures.counts["repeated"] == 1


async def test_a_caller_that_leaves_does_not_take_its_command_back(pair: Pair) -> None:
    """What was sent is executed."""
    pair.core.going_on.clear()
    command = pair.command("1")
    await aeventually(lambda: pair.core.commands)
    command.cancel()
    pair.core.going_on.set()
    assert await pair.status("2") == "2"
    await aeventually(lambda: not pair.gateway._pending)
    assert pair.core.commands == ["1"]


async def test_messages_of_a_connection_stay_in_order_through_losses(pair: Pair, redis: RedisProcess) -> None:
    """Each arrives once, in order, though Redis forgets everything again and again."""

    async def report(number: int) -> None:
        message = messages.Heartbeat(attempts=[str(number)])
        await pair.gateway.call(AgentMessage(connection="c", caller=OWNER, message=message))

    sent: list[asyncio.Task[None]] = []
    for number in range(400):
        sent.append(asyncio.ensure_future(report(number)))
        if number % 40 == 0:
            redis.command("FLUSHALL")
        if number % 7 == 0:
            await asyncio.sleep(0.002)
    await asyncio.wait_for(asyncio.gather(*sent), WAIT_SECONDS)
    came = [report.message.attempts[0] for report in pair.core.reports if isinstance(report, AgentMessage)]  # type: ignore[union-attr]
    assert came == [str(number) for number in range(400)]


# ------------------------------------------------------------------------------------------ Redis


async def test_redis_is_killed_and_started_again(own_pair: Pair, own_redis: RedisProcess) -> None:
    """Commands under way are executed once each, and answered."""
    first = [own_pair.command(f"{number}") for number in range(50)]
    await asyncio.sleep(0)
    own_redis.kill()
    second = [own_pair.command(f"{number}") for number in range(50, 100)]
    await asyncio.sleep(0.3)
    own_redis.start()
    await asyncio.wait_for(asyncio.gather(*first, *second), WAIT_SECONDS)
    assert sorted(own_pair.core.commands, key=int) == [f"{number}" for number in range(100)]


async def test_redis_forgets_everything(pair: Pair, redis: RedisProcess) -> None:
    """FLUSHALL, while commands and replies are under way."""
    calls: list[asyncio.Task[None]] = []
    for number in range(200):
        calls.append(pair.command(f"{number}"))
        if number % 20 == 0:
            await asyncio.sleep(0.005)
            redis.command("FLUSHALL")
    await asyncio.wait_for(asyncio.gather(*calls), WAIT_SECONDS)
    assert sorted(pair.core.commands, key=int) == [f"{number}" for number in range(200)]


async def test_redis_is_frozen(own_pair: Pair, own_redis: RedisProcess) -> None:
    """For longer than it takes to give a connection up: nobody is answered meanwhile, and everybody afterwards."""
    own_redis.freeze()
    calls = [own_pair.command(f"{number}") for number in range(50)]
    done, _ = await asyncio.wait(calls, timeout=redis_link.ANSWER_SECONDS + 2)
    assert not done
    own_redis.thaw()
    await asyncio.wait_for(asyncio.gather(*calls), WAIT_SECONDS)
    assert sorted(own_pair.core.commands, key=int) == [f"{number}" for number in range(50)]
    assert own_pair.clock.missed_ms() > 2 * 2500  # at both ends: agents' deadlines are extended by that time
    assert not own_pair.core.reports  # no gateway counted as gone


async def test_nobody_waits_longer_for_a_silent_scheduler_than_allowed(own_redis: RedisProcess) -> None:
    """A query fails, and a command with an unknown outcome, which is not executed later either."""
    pair = Pair(own_redis.url, Core(), hold_seconds=1.0)
    await pair.start()
    own_redis.freeze()
    command = pair.command("late")
    with pytest.raises(NotRunningError, match="does not answer"):
        await pair.status("1")
    with pytest.raises(UnknownOutcomeError):
        await command
    await asyncio.sleep(0.2)  # its packet was sent a moment after the call, and counts from there
    own_redis.thaw()
    assert await pair.status("2") == "2"
    assert pair.core.commands == []
    await pair.stop()


async def test_what_agents_report_waits_as_long_as_it_takes(own_redis: RedisProcess) -> None:
    """It is not given up with the calls of clients."""
    pair = Pair(own_redis.url, Core(), hold_seconds=0.2)
    await pair.start()
    own_redis.kill()
    report = AgentMessage(connection="c", caller=OWNER, message=messages.Heartbeat())
    sent = asyncio.ensure_future(pair.gateway.call(report))
    with pytest.raises(NotRunningError):
        await pair.status("1")
    own_redis.start()
    await asyncio.wait_for(sent, WAIT_SECONDS)
    assert pair.core.reports == [report]
    await pair.stop()


# ------------------------------------------------------------------------------------------ events


async def test_a_gap_in_the_events_renews_everything(pair: Pair) -> None:
    """The gateway reads again what is followed and introduces its agents again."""
    pair.gateway.follow("tests", True)
    assert await pair.status("1") == "1"
    packet = redis_link.FromScheduler(wire.VERSION, pair.server.epoch, 1, 99, 99, redis_link.OK)
    await pair.put(redis_link.events_of(pair.gateway.gateway), wire.encode(packet))
    await aeventually(lambda: pair.renewed == 1)
    assert await pair.status("2") == "2"
    pair.core.subscriptions.touch("tests", "1")
    await aeventually(lambda: pair.events == [RowsChanged("tests", ("1",))])  # still followed


async def test_the_last_event_may_be_lost_as_well(pair: Pair) -> None:
    """The next beat shows it."""
    next(iter(pair.server._gateways.values())).packet += 1
    await aeventually(lambda: pair.renewed == 1)


async def test_events_of_an_older_scheduler_are_dropped(pair: Pair) -> None:
    """A frozen one wakes up and sends what it had."""
    event = redis_link.Item(redis_link.EVENT, 0, wire.encode(CloseConnection(connection="c")))
    packet = redis_link.FromScheduler(wire.VERSION, pair.server.epoch - 1, 1, 2, 1, redis_link.OK, [event])
    await pair.put(redis_link.events_of(pair.gateway.gateway), wire.encode(packet))
    await aeventually(lambda: pair.gateway.measures.counts["stale"])
    assert pair.events == []


async def test_changed_rows_are_sent_once_for_each_packet(pair: Pair) -> None:
    """However often they change, and without ids if there are many."""
    pair.gateway.follow("tests", True)
    assert await pair.status("1") == "1"
    for number in range(100):
        pair.core.subscriptions.touch("tests", str(number % 10))
    await aeventually(lambda: pair.events)
    assert pair.events == [RowsChanged("tests", tuple(map(str, range(10))))]
    pair.core.subscriptions.touch("tests", *map(str, range(5000)))
    await aeventually(lambda: len(pair.events) == 2)
    assert pair.events[1] == RowsChanged("tests", ())


async def test_an_event_goes_to_the_gateway_of_its_connection(pair: Pair) -> None:
    """And to no other."""
    other = RedisPort(pair.url, 15, StallClock())
    seen: list[PortEvent] = []
    other.listen(rows=seen.append, agents=seen.append)
    await other.start()
    await other.call(AgentMessage(connection="theirs", caller=OWNER, message=messages.Heartbeat()))
    await pair.gateway.call(AgentMessage(connection="ours", caller=OWNER, message=messages.Heartbeat()))
    for name in ("theirs", "ours", "nobody's"):
        pair.core.subscriptions.send(CloseConnection(connection=name))
    await aeventually(lambda: seen and pair.events)
    assert (seen, pair.events) == ([CloseConnection(connection="theirs")], [CloseConnection(connection="ours")])
    await other.stop()


# ------------------------------------------------------------------------------------------ schedulers and gateways


async def test_another_scheduler_takes_over(pair: Pair) -> None:
    """What was not answered goes to it, marked as perhaps executed; the gateway renews everything."""
    pair.core.going_on.clear()
    command = pair.command("1")
    await aeventually(lambda: pair.core.commands)
    for task in pair.server._tasks:
        task.cancel()  # it ends without an answer
    pair.core.going_on.set()
    await asyncio.sleep(0)
    following = pair.new_server()
    await following.start()
    await asyncio.wait_for(command, WAIT_SECONDS)
    assert pair.core.commands == ["1", "1"]
    first, second = pair.core.sent
    assert first is not None
    assert second is not None
    assert (first.id, first.again, second.again) == (second.id, False, True)
    assert pair.renewed == 1
    assert await pair.status("2") == "2"
    await following.stop()


async def test_a_scheduler_learns_that_it_was_superseded(pair: Pair, redis: RedisProcess) -> None:
    """A packet of a gateway that knows a later one."""
    noticed: list[int] = []
    pair.server._superseded = noticed.append
    packet = redis_link.FromGateway(wire.VERSION, "g", pair.server.epoch + 1, 1, 0, 0, 0, 0)
    for _ in range(2):
        await pair.put(redis_link.COMMANDS, wire.encode(packet))
    await aeventually(lambda: pair.server.measures.counts["superseded"] == 2)
    assert noticed == [pair.server.epoch + 1]


async def test_a_message_of_an_unknown_gateway_is_not_executed(pair: Pair) -> None:
    """In the middle of a link that this scheduler does not know: what came before it may be missing."""
    body = wire.encode(QuarantineTest(caller=SERVER, test_id="stranger", quarantined=True, note=""))
    message = redis_link.LinkMessage(7, 7, "QuarantineTest", 0, False, body)
    packet = redis_link.FromGateway(wire.VERSION, "stranger", 0, 3, 7, 0, 0, 0, [message])
    await pair.put(redis_link.COMMANDS, wire.encode(packet))
    reader = redis_link.StreamReader(pair.url, redis_link.events_of("stranger"), Counter())
    answers: list[bytes] = []
    while not answers:
        answers = await reader.read()
    assert redis_link.decode_from_scheduler(answers[0]).state == redis_link.UNKNOWN
    assert pair.core.commands == []
    await reader.close()


async def test_hostile_messages_are_dropped_and_counted(pair: Pair) -> None:
    """Truncated ones, other versions, numbers beyond 64 bits, and unknown types; the rest goes on."""
    whole = wire.encode(redis_link.FromGateway(wire.VERSION, "g", 0, 1, 0, 0, 0, 0))
    huge = b"\xc7\x09\x01" + (2**70).to_bytes(9, "big")  # msgpack has no such number but as an extension
    hostile = [
        whole[:-1],
        b"",
        b"\xc1",
        wire.encode([2, "g"]),
        wire.encode({"a": 1}),
        b"\x91" * 4000,
        b"\x99\x01" + huge,
    ]
    for data in hostile:
        await pair.put(redis_link.COMMANDS, data)
        await pair.put(redis_link.events_of(pair.gateway.gateway), data)
    await aeventually(lambda: pair.server.measures.counts["dropped"] == len(hostile))
    await aeventually(lambda: pair.gateway.measures.counts["dropped"] == len(hostile))
    assert await pair.status("1") == "1"


async def test_an_unknown_request_is_refused_with_what_to_do(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scheduler is of an older release than the gateway."""
    monkeypatch.setattr(wire, "request_types", dict)
    with pytest.raises(NotRunningError, match="knows no request 'LiveStatus'; update it"):
        await pair.status("1")


async def test_the_agents_of_a_gateway_that_is_gone_are_disconnected(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, redis: RedisProcess
) -> None:
    """And what waits for it in Redis is removed."""
    monkeypatch.setattr(redis_server, "GONE_SECONDS", 1.5)
    other = RedisPort(pair.url, 15, StallClock())
    await other.start()
    await other.call(AgentMessage(connection="theirs", caller=OWNER, message=messages.Heartbeat()))
    for task in other._tasks:
        task.cancel()  # killed
    await aeventually(lambda: len(pair.core.reports) == 2)
    report = pair.core.reports[1]
    assert isinstance(report, AgentDisconnected)
    assert report.connection == "theirs"
    assert report.silent_ms >= 1500
    await aeventually(lambda: redis.command("EXISTS", redis_link.events_of(other.gateway)) == b":0\r\n")
    assert pair.server.measures.gateways() == 1
    await other._reading.close()
    await other._sending.close()


async def test_a_gateway_that_returns_introduces_its_agents_again(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was frozen for longer than it takes to be gone; its requests are executed once all the same."""
    pair.core.going_on.clear()
    command = pair.command("1")
    await aeventually(lambda: pair.core.commands)
    pair.server._forget(next(iter(pair.server._gateways.values())))
    await aeventually(lambda: pair.renewed == 1)
    pair.core.going_on.set()
    await asyncio.wait_for(command, WAIT_SECONDS)
    assert pair.core.commands == ["1"]


async def test_a_gateway_that_leaves_is_forgotten_at_once(pair: Pair) -> None:
    """Its agents are disconnected."""
    other = RedisPort(pair.url, 15, StallClock())
    await other.start()
    await other.call(AgentMessage(connection="theirs", caller=OWNER, message=messages.Heartbeat()))
    await other.stop()
    await aeventually(lambda: len(pair.core.reports) == 2)
    assert pair.server.measures.gateways() == 1


async def test_a_call_after_the_stop_fails_at_once(redis: RedisProcess) -> None:
    """Rather than wait for a scheduler."""
    pair = Pair(redis.url, Core())
    await pair.start()
    pair.core.going_on.clear()
    command = pair.command("1")
    await aeventually(lambda: pair.core.commands)
    await pair.gateway.stop()
    with pytest.raises(NotRunningError, match="stopping"):
        await command
    with pytest.raises(NotRunningError, match="stopping"):
        await pair.gateway.call(Explain())
    pair.core.going_on.set()
    await pair.server.stop()


def test_a_late_packet_is_told_from_clocks_that_differ() -> None:
    """By the least difference of the last moments; one that a stopped clock has made is accepted after a while."""
    clocks = ClockDifference()
    for second in range(40):
        assert clocks.beyond_least_ms(-5000, second * 1000) == 0
    assert clocks.beyond_least_ms(-5000 + 700, 40_000) == 700
    # nothing for a minute, then everything at once
    assert [clocks.beyond_least_ms(-5000 + late, 100_000) for late in (60_000, 30_000, 0)] == [60_000, 30_000, 0]
    # the other machine slept for a minute
    assert clocks.beyond_least_ms(55_000, 101_000) == 60_000
    for second in range(102, 145):
        late_ms = clocks.beyond_least_ms(55_000, second * 1000)
    assert late_ms == 0
