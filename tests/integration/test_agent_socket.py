"""The agents' WebSocket while the server starts, stops, or does not serve at all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from channels.testing import WebsocketCommunicator

from agents.transports import websocket as consumers
from agents.transports.websocket import TRY_LATER, AgentConsumer
from jobs.gateway import carrying
from qgprotocol import messages
from tests.integration.conftest import Scheduler

SECONDS = 10
HELLO = messages.Hello(
    protocol=messages.PROTOCOL_VERSION,
    instance="one",
    host="host",
    software="test",
    agents=[messages.AgentHello(name="agent-1", targets=["mobile"])],
)


@asynccontextmanager
async def connected(scheduler: Scheduler) -> AsyncIterator[WebsocketCommunicator]:
    """A socket that has said hello."""
    socket = WebsocketCommunicator(carrying(scheduler.process, AgentConsumer.as_asgi()), "/ws/agent/")
    accepted, _ = await socket.connect(timeout=SECONDS)
    assert accepted
    await socket.send_to(text_data=messages.encode(HELLO))
    yield socket
    await socket.disconnect(timeout=SECONDS)


async def test_a_connection_waits_for_a_server_that_starts(scheduler: Scheduler) -> None:
    """It is welcomed as soon as the server works: a fleet is not turned away to come back a moment later."""
    scheduler.process.serve(None)
    scheduler.process.expect()
    async with connected(scheduler) as socket:
        assert await socket.receive_nothing(0.05)
        scheduler.process.serve(scheduler.gateway)
        welcome = messages.decode_from_server(await socket.receive_from(timeout=SECONDS))
        assert isinstance(welcome, messages.Welcome)
        assert [agent.name for agent in scheduler.fleet if agent.session is not None] == ["agent-1"]


async def test_the_wait_has_an_end(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the agent gives up on its welcome it is told to try later."""
    monkeypatch.setattr(consumers, "START_SECONDS", 0.05)
    scheduler.process.serve(None)
    scheduler.process.expect()
    async with connected(scheduler) as socket:
        assert (await socket.receive_output(timeout=SECONDS))["code"] == TRY_LATER


async def test_a_server_that_does_not_start_is_not_waited_for(scheduler: Scheduler) -> None:
    """One that stops has nothing to wait for: the agent is told at once."""
    scheduler.process.serve(None)
    async with connected(scheduler) as socket:
        assert (await socket.receive_output(timeout=SECONDS))["code"] == TRY_LATER
