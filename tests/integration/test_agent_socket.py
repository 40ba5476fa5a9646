"""The agents' WebSocket while the server starts, stops or fails to start."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from channels.testing import WebsocketCommunicator

from accounts.identify import Identify
from agents.transports import websocket as consumers
from agents.transports.websocket import TRY_LATER, AgentConsumer
from jobs.gateway import with_process
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
    """Return a WebSocket that has sent its hello."""
    socket = WebsocketCommunicator(with_process(scheduler.process, Identify(AgentConsumer.as_asgi())), "/ws/agent/")
    accepted, _ = await socket.connect(timeout=SECONDS)
    assert accepted
    await socket.send_to(text_data=messages.encode(HELLO))
    yield socket
    await socket.disconnect(timeout=SECONDS)


async def test_a_connection_waits_for_a_starting_server(scheduler: Scheduler) -> None:
    """It is welcomed as soon as the server works."""
    scheduler.process.serve(None)
    scheduler.process.expect()
    async with connected(scheduler) as socket:
        assert await socket.receive_nothing(0.05)
        scheduler.process.serve(scheduler.gateway)
        welcome = messages.decode_from_server(await socket.receive_from(timeout=SECONDS))
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
