"""The live socket: what goes through it, what closes it and with which code."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from channels.testing import WebsocketCommunicator

from accounts.identify import Identify
from jobs.gateway import ServingProcess, with_process
from jobs.live.consumer import RESTARTING, TEXT_ONLY, TOO_BIG, TRY_LATER, LiveConsumer
from jobs.live.hub import Hub
from jobs.live.wire import MAX_FRAME_BYTES
from tests.unit.live_helpers import DictSource

process = ServingProcess()


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A hub with one topic, in a process that counts as serving."""
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", DictSource(a={"n": 0}))
    serving: Any = SimpleNamespace(hub=hub)
    process.serve(serving)
    yield hub
    process.serve(None)


@asynccontextmanager
async def connected() -> AsyncIterator[WebsocketCommunicator]:
    socket = WebsocketCommunicator(with_process(process, Identify(LiveConsumer.as_asgi())), "/ws/live/")
    accepted, _ = await socket.connect()
    assert accepted
    yield socket
    await socket.disconnect()


async def test_a_tab_follows_a_topic(hub: Hub) -> None:
    """It asks, gets a snapshot and later a change."""
    async with connected() as socket:
        await socket.send_json_to({"topics": ["jobs"]})
        assert await socket.receive_json_from() == {
            "topic": "jobs", "epoch": "e1", "seq": 1, "snapshot": {"a": {"n": 0}}
        }  # fmt: skip
        source: Any = hub._topics["jobs"].source
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        assert (await socket.receive_json_from())["put"] == {"a": {"n": 1}}


async def test_nonsense_is_answered_on_an_open_socket(hub: Hub) -> None:
    """An error frame, and the tab can go on."""
    async with connected() as socket:
        await socket.send_to(text_data="nonsense")
        assert "not a frame of the live socket" in (await socket.receive_json_from())["error"]
        await socket.send_json_to({"topics": ["jobs"]})
        assert (await socket.receive_json_from())["topic"] == "jobs"


async def test_closing_the_tab_leaves_its_topics(hub: Hub) -> None:
    """Nothing is looked at for a tab that is gone, and nothing of it keeps running."""
    async with connected() as socket:
        await socket.send_json_to({"topics": ["jobs"]})
        await socket.receive_json_from()
        assert set(hub._topics) == {"jobs"}
    assert hub._topics == {}
    assert hub._subscribers == {}
    await asyncio.sleep(0)
    assert not [task for task in asyncio.all_tasks() if task.get_name() in {"live viewer", "hub topic jobs"}]


@pytest.mark.parametrize(
    ("frame", "code"),
    [({"text_data": " " * (MAX_FRAME_BYTES + 1)}, TOO_BIG), ({"bytes_data": b"\x00"}, TEXT_ONLY)],
)
async def test_frames_of_the_wrong_kind_close_the_socket(hub: Hub, frame: dict[str, Any], code: int) -> None:
    """Too large, or binary."""
    async with connected() as socket:
        await socket.send_to(**frame)
        assert (await socket.receive_output())["code"] == code


async def test_a_process_that_does_not_serve_says_to_come_back() -> None:
    """While the scheduler starts or stops the tab is told to try later, and what it says is ignored."""
    async with connected() as socket:
        assert (await socket.receive_output())["code"] == TRY_LATER
        await socket.send_json_to({"topics": ["jobs"]})


async def test_a_server_that_stops_closes_every_socket(hub: Hub) -> None:
    """With the code that says so, so that a tab knows to reconnect."""
    async with connected() as socket:
        await socket.send_json_to({"topics": ["jobs"]})
        await socket.receive_json_from()
        await hub.stop()
        assert (await socket.receive_output())["code"] == RESTARTING
