"""The agents' WebSocket while the server starts, stops or fails to start."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest
from channels.testing import WebsocketCommunicator
from msgspec.structs import replace

from agents.transports import websocket as consumers
from agents.transports.websocket import TRY_LATER, AgentConsumer
from qgprotocol import codec, messages
from qualgent.web.gateway import with_process
from qualgent.web.sockets import LoopTurn
from tests.carry import owned
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, submit_batch
from tests.unit.test_socket_turns import STEPS, Clock

SECONDS = 10
HELLO = messages.Hello(
    protocol=messages.PROTOCOL_VERSION,
    instance="one",
    host="host",
    software="test",
    agents=[messages.AgentHello(name="agent-1", targets=["mobile"])],
)


def ready(name: str) -> messages.AgentHello:
    """Return an agent with the build of the tests' jobs."""
    return messages.AgentHello(
        name=name,
        targets=["mobile"],
        installed=[messages.InstalledBuild(org_id="acme", app_version_id="1.0", target="mobile")],
    )


@asynccontextmanager
async def connected(scheduler: Scheduler, hello: messages.Hello = HELLO) -> AsyncIterator[WebsocketCommunicator]:
    """Return a WebSocket that has sent its hello."""
    socket = WebsocketCommunicator(with_process(scheduler.process, owned(AgentConsumer.as_asgi())), "/ws/agent/")
    accepted, _ = await socket.connect(timeout=SECONDS)
    assert accepted
    await socket.send_to(text_data=codec.encode(hello))
    yield socket
    await socket.disconnect(timeout=SECONDS)


Message = TypeVar("Message", bound=messages.FromServer)


async def received(
    socket: WebsocketCommunicator, kind: type[Message], count: int, *, together: bool = False
) -> list[Message]:
    """Return the next messages of a kind; others are skipped. ``together``: they must not need a frame each."""
    found: list[Message] = []
    frames = 0
    while len(found) < count:
        parts = codec.split_frame(await socket.receive_from(timeout=SECONDS))
        decoded = [codec.decode_from_server(part) for part in parts]
        found += [message for message in decoded if isinstance(message, kind)]
        frames += any(isinstance(message, kind) for message in decoded)
    assert frames < count or not together
    return found


async def send(socket: WebsocketCommunicator, *batch: messages.FromAgent) -> None:
    (frame,) = codec.encode_batches(batch)
    await socket.send_to(text_data=frame)


async def test_frames_of_several_messages(scheduler: Scheduler, request: pytest.FixtureRequest) -> None:
    """Leases of a moment come in one frame and are accepted in one; so are their results and acknowledgements."""
    hello = replace(HELLO, batches=True, agents=[ready(name) for name in ("agent-1", "agent-2", "agent-3")])
    async with connected(scheduler, hello) as socket:
        assert isinstance(codec.decode_from_server(await socket.receive_from(timeout=SECONDS)), messages.Welcome)
        together = "direct" in request.node.name  # the other port delays each message by itself
        jobs = await submit_batch(3)
        leases = await received(socket, messages.LeaseOffer, 3, together=together)
        await send(socket, *(messages.Accept(attempt=lease.attempt, token=lease.token) for lease in leases))
        await received(socket, messages.Start, 3, together=together)
        await send(
            socket,
            *(
                messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1)
                for lease in leases
            ),
        )
        assert all(answer.accepted for answer in await received(socket, messages.Acknowledge, 3, together=together))
        assert {(await job(scheduler, job_id)).status for job_id in jobs} == {"done"}


async def test_agents_that_do_not_ask_get_one_message_in_a_frame(scheduler: Scheduler) -> None:
    """Agents of protocol 1.1, and agents of later versions that read no arrays."""
    agents = [ready(f"agent-{number}") for number in range(3)]
    async with connected(scheduler, replace(HELLO, agents=agents)) as socket:
        await socket.receive_from(timeout=SECONDS)
        await submit_batch(3)
        for _ in range(3):
            frame = await socket.receive_from(timeout=SECONDS)
            assert isinstance(codec.decode_from_server(frame), messages.LeaseOffer)


async def test_what_is_wrong_in_a_frame_of_several(scheduler: Scheduler) -> None:
    """A broken result ends its own attempt only; unknown messages are ignored; what is invalid ends the connection."""
    async with connected(scheduler, replace(HELLO, batches=True)) as socket:
        await socket.receive_from(timeout=SECONDS)
        job_id = await submit(max_attempts={"error": 1})
        (lease,) = await received(socket, messages.LeaseOffer, 1)
        held = {"attempt": lease.attempt, "token": lease.token}
        broken = {"type": "result", **held, "outcome": "passed", "run_seconds": -1}
        parts = [{"type": "from_2030"}, {"type": "accept", **held}, broken, {"type": "heartbeat", "attempts": []}]
        await socket.send_to(text_data=json.dumps(parts))
        await received(socket, messages.Acknowledge, 1)
        assert (await job(scheduler, job_id)).status == "failed"
        await socket.send_to(text_data=json.dumps([{"type": "heartbeat"}, {"type": "accept"}, *[5] * 400]))
        (refused,) = await received(socket, messages.Refused, 1)
        assert "not a message of this protocol" in refused.reason
        assert (await socket.receive_output(timeout=SECONDS))["type"] == "websocket.close"  # once, not 400 times


async def test_frames_that_overlap_keep_their_messages_together(scheduler: Scheduler) -> None:
    """As requests of a long poll may: a large frame lets other work run in between, but no message of its own agent."""
    host = await scheduler.connect()
    seen: list[str] = []

    async def receive(message: messages.FromAgent) -> None:
        assert isinstance(message, messages.Heartbeat)
        seen.append(message.attempts[0])

    host.connection.receive = receive  # type: ignore[method-assign]
    host.connection._agents.turn = LoopTurn(Clock())
    names = [f"{number:03}" for number in range(200)]
    (large,) = codec.encode_batches([messages.Heartbeat(attempts=[name]) for name in names])
    turns = 0

    async def count_turns() -> None:
        nonlocal turns
        while len(seen) < 201:
            turns += 1
            await asyncio.sleep(0)

    last = codec.encode(messages.Heartbeat(attempts=["last"]))
    await asyncio.gather(
        host.connection.receive_frame(large), host.connection.receive_frame(last), count_turns()
    )  # fmt: skip
    assert seen == [*names, "last"]
    assert turns >= len(names) // (2 * STEPS)


async def test_a_connection_waits_for_a_starting_server(scheduler: Scheduler) -> None:
    """It is welcomed as soon as the server works."""
    scheduler.process.serve(None)
    scheduler.process.expect()
    async with connected(scheduler) as socket:
        assert await socket.receive_nothing(0.05)
        scheduler.process.serve(scheduler.gateway)
        welcome = codec.decode_from_server(await socket.receive_from(timeout=SECONDS))
        assert isinstance(welcome, messages.Welcome)
        assert [agent.name for agent in scheduler.fleet if agent.session is not None] == ["agent-1"]


async def test_the_wait_for_a_starting_server_is_bounded(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The agent is asked to reconnect before its own welcome timeout."""
    monkeypatch.setattr(consumers, "START_SECONDS", 0.05)
    scheduler.process.serve(None)
    scheduler.process.expect()
    async with connected(scheduler) as socket:
        assert (await socket.receive_output(timeout=SECONDS))["code"] == TRY_LATER


async def test_a_stopping_server_refuses_at_once(scheduler: Scheduler) -> None:
    """A connection does not wait for a server that will not start."""
    scheduler.process.serve(None)
    async with connected(scheduler) as socket:
        assert (await socket.receive_output(timeout=SECONDS))["code"] == TRY_LATER
