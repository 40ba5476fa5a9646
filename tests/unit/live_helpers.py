"""A source and a viewer of the hub for tests: rows in a dict, and frames that are waited for, never slept for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from qualgent.accounts.scope import SITE, OrgScope
from qualgent.live import wire
from qualgent.live.hub import Hub
from qualgent.live.topic import MakeSource, Row, TopicSource


def constant(source: TopicSource) -> MakeSource:
    """Make the same source for every topic and scope."""
    return lambda text, scope: source


class DictSource:
    """Rows as they are in ``data``. ``gate``, when given, holds every answer back until it is set."""

    def __init__(self, **data: Row) -> None:
        self.data: dict[str, Row] = dict(data)
        self.snapshots = 0
        self.asked: list[set[str]] = []
        self.reading = asyncio.Event()
        self.gate: asyncio.Event | None = None
        self.failures = 0

    async def snapshot(self) -> dict[str, Row]:
        self.snapshots += 1
        return await self._answer(dict(self.data))

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        self.asked.append(set(ids))
        return await self._answer({row_id: self.data.get(row_id) for row_id in ids})

    async def _answer(self, answer: dict[str, Any]) -> dict[str, Any]:
        self.reading.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.failures:
            self.failures -= 1
            raise OSError("the ledger is away")
        return answer


class Viewer:
    """What a browser tab does: keeps rows, checks numbers, acknowledges (unless it is told to be slow)."""

    def __init__(self, hub: Hub, acknowledges: bool = True, scope: OrgScope = SITE) -> None:
        self.hub = hub
        self.acknowledges = acknowledges
        self.rows: dict[str, dict[str, Row]] = {}
        self.seqs: dict[str, int] = {}
        self.frames: list[dict[str, Any]] = []
        self.texts: list[str] = []
        self.gaps = 0
        self.taken = 0
        self.stopped = False
        self.news = asyncio.Condition()
        self.subscriber = hub.connect(self._receive, self._stop, scope)

    def say(self, **frame: Any) -> None:
        """Have a frame processed at once: nothing holds this viewer back."""
        with pytest.raises(StopIteration):
            self.hub.receive(self.subscriber, wire.decode(json.dumps(frame))).send(None)

    def acknowledge(self) -> None:
        self.say(ack=self.taken)

    async def until(self, found: Any) -> None:
        """Wait until ``found()`` holds after some frame."""
        async with self.news:
            await asyncio.wait_for(self.news.wait_for(found), 10)

    async def _receive(self, text: str | bytes) -> None:
        assert isinstance(text, str)
        frame = json.loads(text)
        self.texts.append(text)
        self.frames.append(frame)
        self._take(frame)
        if "error" not in frame:
            self.taken += 1
            if self.acknowledges:
                self.acknowledge()
        async with self.news:
            self.news.notify_all()

    def _take(self, frame: dict[str, Any]) -> None:
        topic = frame.get("topic")
        if "snapshot" in frame:
            self.rows[topic], self.seqs[topic] = dict(frame["snapshot"]), frame["seq"]
        elif "put" in frame:
            if self.seqs.get(topic) != frame["from"]:
                self.gaps += 1
            self.rows[topic].update(frame["put"])
            for row_id in frame["del"]:
                del self.rows[topic][row_id]
            self.seqs[topic] = frame["to"]

    def _stop(self) -> None:
        self.stopped = True


@asynccontextmanager
async def viewing(hub: Hub, *topics: str, acknowledges: bool = True, scope: OrgScope = SITE) -> AsyncIterator[Viewer]:
    """A viewer of these topics whose connection runs until the block ends."""
    viewer = Viewer(hub, acknowledges, scope)
    writer = asyncio.create_task(viewer.subscriber.run())
    if topics:
        viewer.say(topics=list(topics))
    try:
        yield viewer
    finally:
        hub.disconnect(viewer.subscriber)
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)
