"""The live socket: what goes through it, what closes it and with which code."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from channels.testing import WebsocketCommunicator

from jobs.selectors.owners import ObjectOwner
from qualgent.accounts.permissions import CALLER_KEY, Caller
from qualgent.accounts.scope import SITE
from qualgent.api.live_socket import RESTARTING, TEXT_ONLY, TOO_BIG, TRY_LATER, LiveConsumer
from qualgent.live.allowance import Allowances
from qualgent.live.hub import Hub
from qualgent.live.wire import MAX_FRAME_BYTES, MAX_TOPICS
from qualgent.web.gateway import ServingProcess, with_process
from tests.carry import owned
from tests.unit.live_helpers import DictSource, constant

pytestmark = pytest.mark.usefixtures("jumping_time")

process = ServingProcess()


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A hub with one topic, in a process that counts as serving."""
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(DictSource(a={"n": 0})))
    serving: Any = SimpleNamespace(hub=hub, live_allowances=Allowances())
    process.serve(serving)
    yield hub
    process.serve(None)


@asynccontextmanager
async def connected(query: str = "") -> AsyncIterator[WebsocketCommunicator]:
    socket = WebsocketCommunicator(with_process(process, owned(LiveConsumer.as_asgi())), "/ws/live/" + query)
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
        source: Any = hub._topics["jobs"][SITE].source
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        assert (await socket.receive_json_from())["put"] == {"a": {"n": 1}}


async def test_a_tab_that_asks_for_compact_frames_gets_them(hub: Hub) -> None:
    """Long ones compressed, the changed fields of its rows; what it says, and what others get, stays text."""
    job = {"id": "a", "n": 0, "text": "x" * 300}
    hub.register("jobs", constant(DictSource(a=job)))
    async with connected("?frames=compact") as socket, connected() as other:
        for one in (socket, other):
            await one.send_json_to({"topics": ["jobs"]})
        snapshot = json.loads(zlib.decompress(await socket.receive_from(), -15))
        assert snapshot == await other.receive_json_from()
        assert snapshot["snapshot"] == {"a": job}
        source: Any = hub._topics["jobs"][SITE].source
        source.data["a"] = {**job, "n": 1}
        hub.touch("jobs", "a")
        change = await socket.receive_json_from()
        assert (change["put"], change["patch"]) == ({}, {"a": {"n": 1}})
        assert (await other.receive_json_from())["put"] == {"a": {**job, "n": 1}}


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        "[1]",
        '{"topics": "jobs"}',
        '{"topics": [1]}',
        '{"ack": -1}',
        '{"pause": 1}',
        '{"shout": true}',
        json.dumps({"topics": [f"job:{number}" for number in range(MAX_TOPICS + 1)]}),
        json.dumps({"topics": ["x" * 201]}),
    ],
)
async def test_nonsense_is_answered_on_an_open_socket(hub: Hub, text: str) -> None:
    """Every malformed frame gets an error frame and changes nothing, and the tab can go on."""
    async with connected() as socket:
        await socket.send_json_to({"topics": ["jobs"]})
        assert (await socket.receive_json_from())["topic"] == "jobs"
        await socket.send_to(text_data=text)
        assert "not a frame of the live socket" in (await socket.receive_json_from())["error"]
        source: Any = hub._topics["jobs"][SITE].source
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        await socket.send_json_to({"ack": 1})
        assert (await socket.receive_json_from())["put"] == {"a": {"n": 1}}


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


class Nobody:
    """ASGI application that puts a caller without any permission into the scope."""

    def __init__(self, application: Any) -> None:
        self._application = application

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        await self._application({**scope, CALLER_KEY: Caller("", "api")}, receive, send)


@asynccontextmanager
async def connected_as_nobody(hub: Hub) -> AsyncIterator[WebsocketCommunicator]:
    serving: Any = SimpleNamespace(
        hub=hub, live_allowances=Allowances(), denials=SimpleNamespace(note=lambda *denial: None), read=no_org
    )
    process.serve(serving)
    socket = WebsocketCommunicator(with_process(process, Nobody(LiveConsumer.as_asgi())), "/ws/live/")
    assert (await socket.connect())[0]
    yield socket
    await socket.disconnect()


async def no_org(select: Any, kind: str, object_id: str) -> ObjectOwner:
    """Every object is unknown."""
    return ObjectOwner()


async def test_who_may_not_follow_a_topic_is_told_so(hub: Hub) -> None:
    """Also where the frame writes the word in another way than the check looks for; an unknown topic is just that."""
    async with connected_as_nobody(hub) as socket:
        for frame in ('{"topics": ["jobs"]}', '{"\\u0074opics": ["jobs"]}'):
            await socket.send_to(text_data=frame)
            assert await socket.receive_json_from() == {"error": "you may not follow jobs"}
        await socket.send_json_to({"topics": ["secrets"]})
        assert "secrets" in (await socket.receive_json_from())["error"]
        assert hub._topics == {}


async def test_an_object_that_one_may_not_see_is_followed_as_one_that_does_not_exist(hub: Hub) -> None:
    """Its topic has no rows, now and later; leaving it works as with any other."""
    known = DictSource(a={"n": 0})
    hub.register("job:", lambda text, scope: known if text == "a" else DictSource())
    async with connected() as socket:
        await socket.send_json_to({"topics": ["job:b"]})
        absent = await socket.receive_json_from()
    async with connected_as_nobody(hub) as socket:
        await socket.send_json_to({"topics": ["job:a"]})
        assert await socket.receive_json_from() == {**absent, "topic": "job:a"}
        hub.touch("job:a", "a")
        await socket.send_json_to({"topics": []})
        assert await socket.receive_nothing(0.3)
        assert hub._topics == {}
