"""An old connection's word never outweighs a newer one's, however late and over whichever gateway it comes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from agents.transports.agent_gateway import AgentGateway
from agents.transports.long_poll import PollLinks, ReceivedFrame
from qgprotocol import codec, messages
from qualgent.scheduler import redis_server
from qualgent.scheduler.agent_requests import AgentMessage
from qualgent.scheduler.live_requests import SettingChanges
from qualgent.scheduler.redis_outgoing import IN_TIME_SECONDS
from qualgent.scheduler.redis_port import RedisPort
from qualgent.scheduler.stall_clock import StallClock
from qualgent.web.gateway import Gateway
from tests.callers import OWNER
from tests.cut_service import CutService, cut_redis
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until
from tests.redis_process import RedisProcess, redis_process
from tests.support.waiting import aeventually

WAIT_SECONDS = 30

OTHER = {"instance": "another process"}


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[RedisProcess]:
    with redis_process(tmp_path) as made:
        yield made


class FarGateway:
    """A gateway behind a way to Redis that the test cuts."""

    def __init__(self, scheduler: Scheduler, url: str, way: CutService) -> None:
        runtime = scheduler.runtime
        self.way = way
        self.port = RedisPort(url, 15.0, StallClock())
        gateway = Gateway(self.port, runtime.ledger, runtime.logs, runtime.files, "far", alone=False)
        self.agents = AgentGateway(gateway, StallClock(), 1.0)
        self._sessions = scheduler.server.sessions

    def host(self, **hello: Any) -> ScriptedHost:
        server: Any = SimpleNamespace(agents=self.agents, sessions=self._sessions)
        return ScriptedHost(server, ("agent-1",), **hello)

    async def settle(self) -> None:
        """Wait until the scheduler has answered everything that this gateway has sent or will send."""
        await aeventually(lambda: not self.port._pending, seconds=WAIT_SECONDS)


@asynccontextmanager
async def far_gateway(scheduler: Scheduler, redis: RedisProcess) -> AsyncIterator[FarGateway]:
    with cut_redis(redis.port) as (way, url):
        made = FarGateway(scheduler, url, way)
        await made.port.start()
        try:
            yield made
        finally:
            way.restore()
            await made.port.stop()


@pytest.fixture
async def over_redis(own_redis: RedisProcess, transactional_db: None, settings: Any) -> AsyncIterator[Scheduler]:
    settings.QUALGENT_DEMO_AGENTS = 0
    made = Scheduler(port="redis", redis_url=own_redis.url)
    await made.start()
    yield made
    await made.stop()


def number(connection: int, *, is_numbered: bool) -> dict[str, int]:
    return {"connection": connection} if is_numbered else {}


NUMBERED = pytest.mark.parametrize("is_numbered", [True, False], ids=["1.3", "1.2"])


@NUMBERED
@pytest.mark.parametrize("fault", ["cut", "freeze"])
async def test_a_gateway_returns_with_the_hello_of_a_connection_that_has_ended(
    over_redis: Scheduler, own_redis: RedisProcess, fault: str, *, is_numbered: bool
) -> None:
    """The job that its agent runs over another gateway goes on, and runs once."""
    async with far_gateway(over_redis, own_redis) as far:
        await far.port.call(SettingChanges())
        getattr(far.way, fault)()
        first = far.host(**number(1, is_numbered=is_numbered))
        saying = [asyncio.ensure_future(first.hello())]
        await asyncio.sleep(IN_TIME_SECONDS + 0.5)  # its agent waits for a Welcome for longer
        saying.append(asyncio.ensure_future(first.disconnect()))
        second = await over_redis.connect(**number(2, is_numbered=is_numbered))
        job_id = await submit()
        lease = await second.begin()
        far.way.restore()
        await asyncio.wait_for(asyncio.gather(*saying), WAIT_SECONDS)
        await far.settle()
        await is_done_once(over_redis, second, lease)
        assert (await job(over_redis, job_id)).attempts == 1


@NUMBERED
async def test_a_gateway_returns_with_the_hello_of_a_connection_that_is_half_open(
    over_redis: Scheduler, own_redis: RedisProcess, *, is_numbered: bool
) -> None:
    """Its agent has left it, and TCP does not show that: only the number does, or when it was accepted."""
    async with far_gateway(over_redis, own_redis) as far:
        await far.port.call(SettingChanges())
        far.way.cut()
        first = far.host(**number(1, is_numbered=is_numbered))
        saying = asyncio.ensure_future(first.hello())
        second = await over_redis.connect(**number(2, is_numbered=is_numbered))
        await submit()
        lease = await second.begin()
        far.way.restore()
        await asyncio.wait_for(saying, WAIT_SECONDS)
        await first.until_closed()
        await is_done_once(over_redis, second, lease)


@NUMBERED
async def test_a_gateway_that_was_gone_says_hello_again_for_a_half_open_connection(
    over_redis: Scheduler, own_redis: RedisProcess, monkeypatch: pytest.MonkeyPatch, *, is_numbered: bool
) -> None:
    """Its agent has gone on over another gateway meanwhile, and runs another job."""
    monkeypatch.setattr(redis_server, "GONE_SECONDS", 1.5)
    async with far_gateway(over_redis, own_redis) as far:
        first = far.host(**number(1, is_numbered=is_numbered))
        await first.connect()
        far.way.cut()
        await aeventually(lambda: over_redis.fleet.states()["offline"] == 1, seconds=WAIT_SECONDS)
        second = await over_redis.connect(**number(2, is_numbered=is_numbered))
        await submit()
        lease = await second.begin()
        far.way.restore()
        await first.until_closed()
        await is_done_once(over_redis, second, lease)


@NUMBERED
async def test_a_long_poll_that_was_read_late_does_not_replace_a_newer_connection(
    over_redis: Scheduler, own_redis: RedisProcess, *, is_numbered: bool
) -> None:
    """Its link was opened in time; the frame with its hello came when the gateway went on."""
    async with far_gateway(over_redis, own_redis) as far:
        await far.port.call(SettingChanges())
        link = PollLinks(far.agents).open(OWNER)
        second = await over_redis.connect(**number(2, is_numbered=is_numbered))
        await submit()
        lease = await second.begin()
        agent = messages.AgentHello(name="agent-1", targets=["mobile"])
        fields = second.hello_fields | {"connection": int(is_numbered)}
        hello = messages.Hello(host="h", software="s", agents=[agent], **fields)
        answer = await link.exchange(0, [ReceivedFrame(1, codec.encode(hello))], 0)
        while answer.open:
            answer = await link.exchange(0, [], 1)
        await is_done_once(over_redis, second, lease)
        await link.close()


@NUMBERED
async def test_a_hello_that_its_gateway_read_late_does_not_replace_a_newer_connection(
    scheduler: Scheduler, *, is_numbered: bool
) -> None:
    """The gateway was stopped between the accept and the read; an agent that is still there connects again."""
    first = scheduler.host(**number(1, is_numbered=is_numbered))
    second = await scheduler.connect(**number(2, is_numbered=is_numbered))
    await submit()
    lease = await second.begin()
    await first.hello()
    await first.until_closed()
    assert (await job(scheduler, lease.job.id)).status == "running"
    third = scheduler.host(**number(3, is_numbered=is_numbered))
    welcome = await third.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.drop == []
    await is_done_once(scheduler, third, lease)


async def is_done_once(scheduler: Scheduler, host: ScriptedHost, lease: messages.LeaseOffer) -> None:
    """Check that the attempt has gone on, on this connection."""
    assert (await job(scheduler, lease.job.id)).status == "running"
    assert host.open
    assert (await host.report(lease)).accepted
    assert (await until(scheduler, lease.job.id, "done")).attempts == 1


# ------------------------------------------------------------------------------------------ the scheduler


async def test_a_hello_with_a_lower_number_changes_nothing(scheduler: Scheduler) -> None:
    """Nor does anything else that comes on its connection."""
    second = await scheduler.connect(connection=2)
    await submit()
    lease = await second.begin()
    first = scheduler.host(connection=1)
    await first.hello()
    await first.until_closed()
    await first.say(messages.Heartbeat(accepting=False))
    await first.send_result(lease, "failed")
    await first.say(messages.Goodbye())
    await first.disconnect()
    assert scheduler.fleet.states()["busy"] == 1
    await is_done_once(scheduler, second, lease)


async def test_another_scheduler_knows_the_number(scheduler: Scheduler) -> None:
    """The first that it hears after its start is the old connection's hello, without the attempt."""
    second = await scheduler.connect(connection=2)
    await submit()
    lease = await second.begin()
    await scheduler.stop()
    await scheduler.start()
    first = scheduler.host(connection=1)
    await first.hello()
    await first.until_closed()
    third = scheduler.host(connection=3)
    welcome = await third.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.drop == []
    await is_done_once(scheduler, third, lease)


async def test_another_scheduler_asks_an_agent_without_numbers_what_it_runs(scheduler: Scheduler) -> None:
    """The gateway of the old, half-open connection says hello again before that of the newer one does."""
    second = await scheduler.connect()
    await submit()
    lease = await second.begin()
    await scheduler.stop()
    await scheduler.start()
    first, third = scheduler.host(), scheduler.host()
    await scheduler.port.call(renewed(first))
    await first.until_closed()
    await third.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    await is_done_once(scheduler, third, lease)


def renewed(host: ScriptedHost) -> AgentMessage:
    """Return what an older gateway says for a connection that goes on."""
    connection = host.connection
    return AgentMessage(connection=connection.id, caller=connection.caller, message=hello_without_number(), renews=True)


async def test_a_process_that_began_earlier_is_refused_for_now(scheduler: Scheduler) -> None:
    """Its hello was late, or its clock was set back: until the newer process may return no more, nobody can know."""
    newer = await scheduler.connect(connection=2)
    await submit()
    lease = await newer.begin()
    older = scheduler.host(connection=1, **OTHER)
    await older.hello()
    refused = await older.expect(messages.Refused)
    assert (refused.code, refused.retry) == ("replaced", True)
    assert "agent-1" in refused.reason
    await is_done_once(scheduler, newer, lease)


@pytest.mark.parametrize("end", ["goodbye", "lost"])
async def test_a_process_with_a_lower_number_follows_one_that_is_over(scheduler: Scheduler, end: str) -> None:
    """Its clock was set back and its state directory is new: its agent must not be kept out for ever."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.4)
    newer = await scheduler.connect(connection=2)
    if end == "goodbye":
        await newer.say(messages.Goodbye())
    await newer.disconnect()
    async with asyncio.timeout(WAIT_SECONDS):
        while True:
            older = scheduler.host(connection=1, **OTHER)
            await older.hello()
            if isinstance(await older.inbox.get(), messages.Welcome):
                break
            assert end == "lost"
            await asyncio.sleep(0.05)
    assert scheduler.fleet.states()["idle"] == 1


async def test_a_late_hello_brings_back_no_device_that_was_detached(scheduler: Scheduler) -> None:
    """The newer hello of the process does not name it: also one that the scheduler has never seen stays unknown."""
    await scheduler.connect("agent-1", "agent-2", instance="i", connection=1)
    third = await scheduler.connect("agent-1", instance="i", connection=3)
    for names in (("agent-2",), ("agent-3",)):
        second = scheduler.host(*names, instance="i", connection=2)
        await second.hello()
        await second.until_closed()
    assert third.open
    assert scheduler.fleet.get("agent-3") is None
    assert (scheduler.fleet.states()["idle"], scheduler.fleet.states()["offline"]) == (1, 1)


async def test_what_comes_on_a_replaced_connection_does_not_reach_a_device_that_moved(scheduler: Scheduler) -> None:
    """A device is detached from one process and attached to another; then the first one's old connection ends."""
    first = await scheduler.connect("agent-1", "agent-2", instance="i", connection=1)
    await scheduler.connect("agent-1", instance="i", connection=2)
    other = scheduler.host("agent-2", connection=3, **OTHER)
    await other.connect(targets=["tablet"])
    await submit(target="tablet")
    lease = await other.begin()
    await first.say(messages.Heartbeat(accepting=False))
    await first.say(messages.Goodbye())
    await first.disconnect()
    assert scheduler.fleet.states()["busy"] == 1
    await is_done_once(scheduler, other, lease)


async def test_connections_of_an_older_gateway_are_ordered_by_their_arrival(scheduler: Scheduler) -> None:
    """It does not report when it accepted them. One that it renews does not replace a newer one."""
    first = await scheduler.connect()
    second = await scheduler.connect()
    await submit()
    lease = await second.begin()
    await scheduler.port.call(renewed(first))
    assert scheduler.fleet.states()["busy"] == 1
    await is_done_once(scheduler, second, lease)
    third = scheduler.host()
    await scheduler.port.call(replace(renewed(third), renews=False))
    await third.expect(messages.Welcome)
    await second.until_closed()


def hello_without_number() -> messages.Hello:
    agent = messages.AgentHello(name="agent-1", targets=["mobile"])
    return messages.Hello(protocol="1.2", instance="the process of agent-1", host="h", software="s", agents=[agent])
