"""Reports of an agent's connection from its gateway to a scheduler in another process."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from agents.transports.agent_gateway import AgentGateway
from agents.transports.connection import MAX_REPORTS, AgentConnection
from agents.transports.long_poll import PollLinks, ReceivedFrame
from qgprotocol import codec, messages
from qualgent.core.errors import InvalidInputError, NotRunningError
from qualgent.scheduler.agent_requests import AgentDisconnected, AgentMessage
from qualgent.scheduler.port import Moment
from qualgent.scheduler.stall_clock import StallClock
from qualgent.web.gateway import Gateway
from qualgent.web.sockets import LoopTurn
from tests.callers import OWNER
from tests.support.waiting import aeventually
from tests.unit.test_agent_mirror import HELLO
from tests.unit.test_socket_turns import STEPS, Clock

pytestmark = pytest.mark.usefixtures("jumping_time")


class FarPort:
    """A port whose scheduler takes what it got only when it is told to."""

    def __init__(self) -> None:
        self.got: list[Any] = []
        self._replies: list[asyncio.Future[None]] = []

    async def call(self, request: Any) -> None:
        self.got.append(request)
        reply = asyncio.get_running_loop().create_future()
        self._replies.append(reply)
        await reply

    def follow(self, topic: str, followed: bool) -> None: ...

    def listen(self, **listeners: Any) -> None: ...

    def scheduler_time(self, monotonic_ns: int) -> Moment:
        return 0, monotonic_ns

    def on_renewal(self, renew: Any) -> bool:
        return True

    def take(self, count: int) -> None:
        taken, self._replies = self._replies[:count], self._replies[count:]
        for reply in taken:
            reply.set_result(None)

    def refuse(self, error: Exception) -> None:
        self._replies.pop(0).set_exception(error)

    def said(self) -> list[str]:
        """Return the attempts of the heartbeats that it got, and the kinds of the other messages."""
        found = []
        for report in self.got:
            message = report.message if isinstance(report, AgentMessage) else report
            found.append(
                message.attempts[0] if isinstance(message, messages.Heartbeat) else type(message).__name__.lower()
            )
        return found


class Agent:
    """A connection, with what its agent is sent."""

    def __init__(self) -> None:
        nothing: Any = None
        self.port = FarPort()
        self.sent: list[messages.FromServer] = []
        self.is_closed = False
        ledger: Any = SimpleNamespace(accepts_writes=nothing)
        gateway = AgentGateway(Gateway(self.port, ledger, nothing, nothing, "epoch"), StallClock(), 0.01)
        self.gateway = gateway
        self.connection: AgentConnection = gateway.connect(OWNER, self._send, self._close)

    def _send(self, message: messages.FromServer) -> bool:
        self.sent.append(message)
        return True

    def _close(self) -> None:
        self.is_closed = True

    async def say(self, *said: Any) -> None:
        for message in said:
            await self.connection.receive_frame(codec.encode(message))


def beat(number: int) -> messages.Heartbeat:
    return messages.Heartbeat(attempts=[str(number)])


@pytest.fixture
async def agent() -> Agent:
    agent = Agent()
    await agent.say(HELLO)
    await asyncio.sleep(0)
    agent.port.take(1)
    return agent


async def test_reports_do_not_wait_for_each_other(agent: Agent) -> None:
    """Over Redis each took a round trip before the next was sent: 230 jobs a second on one connection."""
    async with asyncio.timeout(5):
        await agent.say(*(beat(number) for number in range(MAX_REPORTS)))
    await asyncio.sleep(0)
    assert agent.port.said() == ["hello", *map(str, range(MAX_REPORTS))]


async def test_a_scheduler_that_takes_nothing_stops_the_reading(agent: Agent) -> None:
    """At most MAX_REPORTS reports are in flight; the transport is not read until one of them is taken."""
    await agent.say(*(beat(number) for number in range(MAX_REPORTS)))
    reading = asyncio.create_task(agent.say(beat(-1), beat(-2)))
    await asyncio.sleep(0.05)
    assert len(agent.port.got) == MAX_REPORTS + 1
    agent.port.take(1)
    await asyncio.sleep(0.05)
    assert agent.port.said()[-1] == "-1"
    assert not reading.done()
    agent.port.take(1)
    await asyncio.wait_for(reading, 5)


async def test_the_end_of_a_connection_comes_last(agent: Agent) -> None:
    """Also when everything comes in the same moment."""
    await agent.say(beat(1), beat(2), messages.Goodbye())
    ending = asyncio.create_task(agent.connection.closed())
    await asyncio.sleep(0.05)
    assert agent.port.said() == ["hello", "1", "2", "goodbye", "agentdisconnected"]
    assert isinstance(agent.port.got[-1], AgentDisconnected)
    assert not agent.connection.over.is_set()
    agent.port.take(4)
    await asyncio.wait_for(ending, 5)
    assert agent.connection.over.is_set()


async def test_a_message_that_the_port_refuses_ends_the_connection(agent: Agent) -> None:
    """The agent is told once, what it sent behind is ignored, and its end is reported."""
    await agent.say(beat(1), beat(2))
    await asyncio.sleep(0)
    agent.port.refuse(InvalidInputError("a number is too large"))
    agent.port.refuse(InvalidInputError("a number is too large"))
    await asyncio.sleep(0.01)
    assert agent.is_closed
    assert [type(message) for message in agent.sent] == [messages.Refused]
    await agent.say(beat(3))
    assert agent.port.said() == ["hello", "1", "2"]
    ending = asyncio.create_task(agent.connection.closed())
    await asyncio.sleep(0.01)
    agent.port.take(1)
    await asyncio.wait_for(ending, 5)
    assert agent.connection.over.is_set()


async def test_a_server_that_stops_lets_its_agents_connect_elsewhere(agent: Agent) -> None:
    """It closes the connection, and does not tell them to give up."""
    await agent.say(beat(1))
    await asyncio.sleep(0)
    agent.port.refuse(NotRunningError("the server is stopping"))
    await asyncio.sleep(0.01)
    assert (agent.is_closed, agent.sent) == (True, [])
    ending = asyncio.create_task(agent.connection.closed())
    await asyncio.sleep(0.01)
    agent.port.refuse(NotRunningError("the server is stopping"))
    await asyncio.wait_for(ending, 5)
    assert agent.connection.over.is_set()


async def test_a_failure_of_the_port_closes_the_connection(agent: Agent, caplog: pytest.LogCaptureFixture) -> None:
    """An error that is none of ours is logged; the agent connects again and repeats what was not answered."""
    await agent.say(beat(1))
    await asyncio.sleep(0)
    agent.port.refuse(RuntimeError("a bug"))
    await asyncio.sleep(0.01)
    assert (agent.is_closed, agent.sent) == (True, [])
    assert "could not forward a message" in caplog.text


async def test_a_poll_does_not_wait_for_what_another_request_sends(agent: Agent) -> None:
    """A request with frames is answered once they are taken; one without fetches meanwhile what there is."""
    link = PollLinks(agent.gateway).open(OWNER)
    hello = codec.encode(HELLO)
    sending = asyncio.create_task(link.exchange(0, [ReceivedFrame(n=1, frame=hello)], 0))
    await asyncio.sleep(0.01)
    fetched = await asyncio.wait_for(link.exchange(0, [], 0), 5)
    assert (fetched.ack, fetched.frames, sending.done()) == (1, [], False)
    agent.port.take(1)
    assert (await asyncio.wait_for(sending, 5)).ack == 1


@pytest.mark.parametrize("by_poll", [False, True], ids=["one frame", "many frames of a poll"])
async def test_many_messages_at_once_let_others_have_their_turn(agent: Agent, by_poll: bool) -> None:
    """By the time that they take, however they come."""
    agent.gateway.turn = LoopTurn(Clock())
    encoded = [codec.encode(message) for message in (HELLO, *(beat(number) for number in range(100)))]
    if by_poll:
        frames = [ReceivedFrame(n=number, frame=frame) for number, frame in enumerate(encoded, 1)]
        work: Any = PollLinks(agent.gateway).open(OWNER).exchange(0, frames, 0)
    else:
        work = agent.connection.receive_frame(f"[{','.join(encoded)}]")
    working, most = asyncio.ensure_future(work), 0
    while len(agent.port.got) < 1 + len(encoded):
        before = len(agent.port.got)
        await asyncio.sleep(0)
        most = max(most, len(agent.port.got) - before)
    agent.port.take(len(encoded))
    await working
    assert 0 < most <= 2 * STEPS


async def test_a_gateway_stops_while_its_scheduler_is_gone() -> None:
    """The report of its agents' silence that is under way is never answered."""
    agent = Agent()
    agent.gateway.start()
    await aeventually(lambda: "liveness" in agent.port.said())
    async with asyncio.timeout(20):
        await agent.gateway.stop()
