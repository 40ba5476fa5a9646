"""Viewers that send frames as fast as they can: what they cost, and what ends them."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from channels.testing import WebsocketCommunicator

from jobs.selectors.owners import ObjectOwner
from qualgent.accounts.permissions import CALLER_KEY, Caller, Role
from qualgent.api import live_socket as consumer
from qualgent.api.live_socket import TOO_MANY, LiveConsumer
from qualgent.live import allowance
from qualgent.live.allowance import Allowances
from qualgent.live.hub import Hub
from qualgent.live.subscriber import MAX_ERRORS
from qualgent.live.wire import MAX_TOPICS, ClientFrame
from qualgent.web.gateway import ServingProcess, with_process
from qualgent.web.sockets import TURN_KEY, LoopTurn
from tests.support.clock import JumpingTime
from tests.support.waiting import aeventually
from tests.unit.live_helpers import DictSource, constant, viewing
from tests.unit.turn_clock import STEPS, Clock

READER = Caller("rita", "api", kind="person", role=Role.VIEWER, orgs=("acme",))


class Tab:
    """The socket of a reader, or of another caller, whose reads of objects' owners are noted."""

    def __init__(
        self, allowances: Allowances | None = None, turn: LoopTurn | None = None, caller: Caller = READER
    ) -> None:
        self.allowances = allowances or Allowances()
        self.turn = turn
        self.caller = caller
        self.hub = Hub("e1", interval_seconds=0)
        self.named: list[str] = []  # topics of jobs, each time that one is looked up
        self.hub.register("jobs", constant(DictSource(a={"n": 0})))
        self.hub.register("job:", self._source_of)
        self.reads: list[str] = []
        process = ServingProcess()
        serving: Any = SimpleNamespace(
            hub=self.hub,
            live_allowances=self.allowances,
            denials=SimpleNamespace(note=lambda *_: None),
            read=self._owner_of,
        )
        process.serve(serving)
        self.socket = WebsocketCommunicator(with_process(process, self._identified), "/ws/live/")

    def _source_of(self, text: str, scope: object) -> DictSource:
        self.named.append(f"job:{text}")
        uuid.UUID(text)
        return DictSource()

    async def _owner_of(self, select: Any, kind: str, object_id: str) -> ObjectOwner:
        self.reads.append(object_id)
        return ObjectOwner(org="acme")

    async def _identified(self, scope: Any, receive: Any, send: Any) -> None:
        await LiveConsumer.as_asgi()({**scope, CALLER_KEY: self.caller, TURN_KEY: self.turn}, receive, send)

    async def say(self, **frame: Any) -> None:
        await self.socket.send_json_to(frame)

    async def outputs(self) -> list[dict[str, Any]]:
        """Return what the server sends until it sends nothing for a moment, errors as their text.

        The moment passes without waiting; it is longer than this process is ever kept from running.
        """
        found = []
        while not await self.socket.receive_nothing(10, 1):
            found.append(await self.socket.receive_output())
        return found


@pytest.fixture
async def tab(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Tab]:
    """A viewer whose clock stands still: nothing is refilled, and no step takes so long that others wait for turns."""
    monkeypatch.setattr(consumer, "monotonic_ms", lambda: 1000)
    monkeypatch.setattr(allowance, "MAX_FRAMES", 200)
    monkeypatch.setattr(allowance, "MAX_NEW_TOPICS", 1000)
    monkeypatch.setattr(allowance, "READ_INTERVAL_SECONDS", 0.0)
    async with opened(turn=LoopTurn(lambda: 0.0)) as made:
        yield made


@asynccontextmanager
async def opened(
    allowances: Allowances | None = None, turn: LoopTurn | None = None, caller: Caller = READER
) -> AsyncIterator[Tab]:
    made = Tab(allowances, turn, caller)
    with JumpingTime().installed(asyncio.get_running_loop()):  # "nothing more is sent" is when nothing is left to do
        assert (await made.socket.connect())[0]
        yield made
        await made.socket.disconnect()


def job_topics(count: int = MAX_TOPICS) -> list[str]:
    return [f"job:{uuid.uuid4()}" for _ in range(count)]


async def test_unknown_topics_cost_no_read_and_end_in_a_close(tab: Tab) -> None:
    """Names of no kind, and ids that are none: some are answered by an error, too many close the socket."""
    for number in range(allowance.MAX_NEW_TOPICS // MAX_TOPICS):
        await tab.say(topics=[f"{kind}{number}.{n}" for kind in ("none", "none:", "job:", "agent") for n in range(12)])
        await tab.say(topics=["none", "jobs:"])
    sent = await tab.outputs()
    assert 0 < len(sent) <= MAX_ERRORS * allowance.MAX_NEW_TOPICS // MAX_TOPICS
    assert all("no topic" in json.loads(one["text"])["error"] for one in sent)
    await tab.say(topics=["none"])
    assert (await tab.socket.receive_output())["code"] == TOO_MANY
    assert (tab.reads, tab.hub.followed) == ([], 0)


async def test_topics_of_objects_are_read_up_to_a_bound(tab: Tab) -> None:
    """Those beyond it are refused clearly, for now, and the socket goes on."""
    asked = []
    for _ in range(allowance.MAX_NEW_OBJECTS // MAX_TOPICS + 3):
        asked = job_topics()
        await tab.say(topics=asked)
    sent = [json.loads(one["text"]) for one in await tab.outputs()]
    errors = [frame["error"] for frame in sent if "error" in frame]
    assert errors
    assert all("too many topics in a short time; try again" in error for error in errors)
    assert asked[-1] in errors[-1]
    assert (len(tab.reads), tab.hub.followed) == (allowance.MAX_NEW_OBJECTS, 0)
    await tab.say(topics=["jobs"], ack=100)
    assert [json.loads(one["text"])["topic"] for one in await tab.outputs()] == ["jobs"]


async def test_a_topic_named_again_costs_nothing(tab: Tab) -> None:
    """In one frame, and while it is followed."""
    [topic] = job_topics(1)
    for _ in range(50):
        await tab.say(topics=[topic] * MAX_TOPICS)
    assert [json.loads(one["text"])["topic"] for one in await tab.outputs()] == [topic]
    assert len(tab.reads) == 1


@pytest.mark.parametrize("frame", [{"pause": True}, {"ack": 10**9}, {"resync": ["jobs"]}, {"nonsense": 1}, {}])
async def test_too_many_frames_close_the_socket(tab: Tab, frame: dict[str, Any]) -> None:
    """Whatever is in them."""
    for _ in range(allowance.MAX_FRAMES):
        await tab.socket.send_json_to(frame)
    assert not [one for one in await tab.outputs() if one["type"] == "websocket.close"]
    await tab.socket.send_json_to(frame)
    closed = await tab.socket.receive_output()
    assert (closed["type"], closed["code"]) == ("websocket.close", TOO_MANY)


async def test_acknowledgements_of_what_was_sent_are_free(tab: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many: there is at most one for each frame of ours."""
    monkeypatch.setattr(allowance, "MAX_FRAMES", 3)
    async with opened() as other:
        await other.say(topics=["jobs"])
        for number in range(1, 30):
            frame = await other.socket.receive_json_from()
            assert frame["topic"] == "jobs"
            await other.say(ack=number)
            source: Any = next(iter(other.hub._topics["jobs"].values())).source
            source.data["a"] = {"n": number}
            other.hub.touch("jobs", "a")


async def test_what_is_spent_comes_back(tab: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a minute of rest there is at least what a minute gives."""
    for _ in range(allowance.MAX_FRAMES):
        await tab.say(pause=False)
    await tab.outputs()
    monkeypatch.setattr(consumer, "monotonic_ms", lambda: 61_000)
    await tab.say(topics=["jobs"])
    assert (await tab.socket.receive_json_from())["topic"] == "jobs"


async def test_who_connects_again_does_not_begin_anew(tab: Tab) -> None:
    """The sockets of a caller share what it may send."""
    for _ in range(allowance.MAX_FRAMES):
        await tab.say()
    await tab.outputs()
    async with opened(tab.allowances) as other:
        await other.say()
        assert (await other.socket.receive_output())["code"] == TOO_MANY


async def test_a_topic_that_another_viewer_follows_takes_no_read(tab: Tab) -> None:
    """However many tabs follow one batch."""
    scope = READER.org_scope
    topics = job_topics(20)
    for topic in topics:
        await tab.hub.receive(tab.hub.connect(SimpleNamespace(), lambda: None, scope), ClientFrame(topics=[topic]))
    for _ in range(allowance.MAX_NEW_OBJECTS // 20 * 2):
        await tab.say(topics=topics, ack=10**6)
        await tab.say(topics=[])
    assert not [one for one in await tab.outputs() if "error" in one["text"]]


def test_callers_of_long_ago_are_forgotten() -> None:
    """The others keep what they have spent."""
    allowances = Allowances()
    first = [allowances.of(name, 0) for name in ("a", "b")]
    for number in range(allowance.MAX_CALLERS - 1):
        allowances.of("b", 0)
        allowances.of(str(number), 0)
    assert (allowances.of("b", 0) is first[1], allowances.of("a", 0) is first[0]) == (True, False)


async def test_hiding_and_showing_a_tab_reads_no_more_often() -> None:
    """Values that change with time are read when they are out of date, not at each return."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source), full_refresh=True, refresh_seconds=1000)
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        for number in range(50):
            source.data["a"] = {"n": number}
            viewer.say(pause=True)
            viewer.say(pause=False)
            if number % 10 == 0:
                hub.touch("jobs", "a")
            await viewer.until(lambda number=number: viewer.rows["jobs"]["a"]["n"] >= number // 10 * 10)
    assert source.snapshots <= 2 + 5


ADMINISTRATOR, NEIGHBOR = (Caller(name, "api", kind="person", role=Role.OWNER, orgs=None) for name in ("ada", "nick"))


async def test_a_turn_of_the_loop_handles_a_few_topics(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many a frame names and however many sockets send such frames; all of them go on."""
    monkeypatch.setattr(allowance, "MAX_NEW_OBJECTS", 0)
    turn, allowances, wanted = LoopTurn(Clock()), Allowances(), 4 * MAX_TOPICS
    async with (
        opened(allowances, turn, ADMINISTRATOR) as first,
        opened(allowances, turn, ADMINISTRATOR) as second,
        opened(allowances, turn, ADMINISTRATOR) as third,
    ):
        tabs = (first, second, third)
        for tab in tabs:
            for _ in range(4):
                await tab.say(topics=job_topics())
        turns = []
        while sum(turns) < wanted * len(tabs):
            before = sum(len(tab.named) for tab in tabs)
            await asyncio.sleep(0)
            turns.append(sum(len(tab.named) for tab in tabs) - before)
            if sum(turns) == wanted:
                assert min(len(tab.named) for tab in tabs) > wanted // 6
        assert max(turns) <= STEPS + len(tabs)


@pytest.mark.parametrize("caller", [READER, ADMINISTRATOR])
async def test_a_topic_is_looked_up_once(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """For what a viewer may follow, for what it gets no more of, and for what is no topic."""
    monkeypatch.setattr(allowance, "READ_INTERVAL_SECONDS", 0.0)
    async with opened(caller=caller) as tab:
        for _ in range(allowance.MAX_NEW_OBJECTS // MAX_TOPICS + 1):
            await tab.say(topics=job_topics())
        await tab.say(topics=["job:none"])
        await aeventually(lambda: "job:none" in tab.named)
        await tab.outputs()
        assert len(tab.named) == allowance.MAX_NEW_OBJECTS + MAX_TOPICS + 1
        assert len(set(tab.named)) == len(tab.named)


async def test_a_frame_gets_one_error() -> None:
    """It names what is not followed, of many the last ones."""
    async with opened() as tab:
        await tab.say(topics=[f"none{number}" for number in range(MAX_TOPICS)])
        [sent] = await tab.outputs()
        error = json.loads(sent["text"])["error"]
        assert error.count("no topic") == MAX_ERRORS
        assert error.endswith(f"no topic 'none{MAX_TOPICS - 1}'")


@pytest.mark.parametrize("caller", [READER, ADMINISTRATOR])
async def test_a_caller_reads_few_objects_at_once(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether of owners or of rows; those of another caller go on meanwhile."""
    gate, begun = asyncio.Event(), []

    async def read(self: Any, *_: Any) -> Any:
        begun.append(1)
        await gate.wait()
        return ObjectOwner(org="acme")

    async def snapshot(self: Any) -> Any:
        begun.append(1)
        await gate.wait()
        return {}

    monkeypatch.setattr(Tab, "_owner_of", read)
    monkeypatch.setattr(DictSource, "snapshot", snapshot)
    allowances = Allowances()
    async with AsyncExitStack() as stack:
        tabs = [
            await stack.enter_async_context(opened(allowances, caller=caller)) for _ in range(2 * allowance.MAX_READS)
        ]
        for tab in tabs:
            await tab.say(topics=job_topics())
        await aeventually(lambda: len(begun) >= allowance.MAX_READS)
        await tabs[0].outputs()
        assert len(begun) == allowance.MAX_READS
        async with opened(allowances, caller=NEIGHBOR) as neighbor:
            await neighbor.say(topics=job_topics(1))
            await aeventually(lambda: len(begun) > allowance.MAX_READS)
            await neighbor.outputs()
            assert len(begun) == allowance.MAX_READS + 1
            gate.set()


async def test_an_object_that_does_not_exist_is_not_read_again_and_again() -> None:
    """Until it is touched: then its values change with time as those of others do."""
    source, lists = DictSource(), DictSource()
    hub = Hub("e1", interval_seconds=0)
    hub.register("job:", constant(source), refresh_seconds=0.0)
    hub.register("problems", constant(lists), refresh_seconds=0.0)
    async with viewing(hub, "job:a", "problems") as viewer:
        await viewer.until(lambda: len(viewer.rows) == 2)
        await aeventually(lambda: lists.snapshots >= 5)
        assert source.snapshots == 1
        source.data["a"] = {"n": 1}
        hub.touch("job:a")
        await viewer.until(lambda: viewer.rows["job:a"])
        await aeventually(lambda: source.snapshots >= 5)


async def test_a_cancelled_application_leaves_its_topics() -> None:
    """As the server cancels one that does not return after its client's disconnect."""
    tab = Tab()
    await tab.socket.connect()
    await tab.say(topics=["jobs"])
    await aeventually(lambda: tab.hub.followed == 1)
    tab.socket.future.cancel()
    await asyncio.wait([tab.socket.future])
    assert (tab.hub.followed, tab.hub.viewers) == (0, 0)
