"""A topic of the hub that somebody follows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import NamedTuple

from qualgent.accounts.scope import OrgScope
from qualgent.core.timers import Alarm

from .source import TopicSource
from .subscriber import Subscriber
from .topic import Topic

EVERYTHING = "*"
MAX_TOUCHED = 1000  # ids in one read of the source; with more, all rows are read


MakeSource = Callable[[str, OrgScope], TopicSource]
"""Makes the source of a topic for a scope. Takes the id after the prefix; raises ValueError if it is invalid."""


class Registration(NamedTuple):
    """How the sources of a kind of topic are made and read."""

    make: MakeSource
    full_refresh: bool
    refresh_seconds: float | None
    interval_seconds: float | None
    busy_seconds: float


class FollowedTopic:
    """A topic that is followed or kept in one scope: its rows, source, subscribers and pending changes."""

    task: asyncio.Task[None]
    kept: Alarm  # set: it is kept until then, though nobody may follow it; not read meanwhile, but for pages

    def __init__(self, topic: Topic, source: TopicSource, registration: Registration) -> None:
        self.topic = topic
        self.source = source
        self.registration = registration
        self.subscribers: set[Subscriber] = set()
        self.touched: set[str] = set()
        self.due = asyncio.Event()  # set: rows were touched and somebody waits for them
        self.reading = asyncio.Lock()
        self.read_at = float("-inf")  # the loop's time of the last read for followers
        self._rows_at = float("-inf")  # the same of the last read of any kind

    @property
    def refresh_seconds(self) -> float | None:
        """Return how often all rows are read without touches; never for an object that does not exist."""
        is_absent = ":" in self.topic.name and self.topic.is_empty
        return None if is_absent else self.registration.refresh_seconds

    def touch(self, ids: Iterable[str]) -> None:
        """Add changed rows to those that the next read is of."""
        waiting = bool(self.touched)
        self.touched.update(ids)
        if self.registration.full_refresh or not self.touched or len(self.touched) > MAX_TOUCHED:
            self.touched = {EVERYTHING}
        if not waiting:
            self.schedule()

    def schedule(self) -> None:
        if self.touched and self.active:
            self.due.set()

    @property
    def active(self) -> bool:
        return any(not subscriber.paused for subscriber in self.subscribers)

    def expire(self) -> None:
        """Mark all rows as changed if they are due for a refresh: values that change with time are out of date."""
        refresh_seconds = self.refresh_seconds
        if refresh_seconds is not None and self._age() >= refresh_seconds:
            self.touch((EVERYTHING,))

    async def load(self, least_seconds: float = float("inf")) -> None:
        """Read all rows, unless that was done before. Raises what the source raises.

        While nobody follows the topic, read what has changed as well, if the last read is ``least_seconds`` ago.
        """
        if self._is_loaded(least_seconds):
            return  # without waiting for a read in progress
        async with self.reading:
            if not self._is_loaded(least_seconds):
                await self._read_rows()

    def _is_loaded(self, least_seconds: float) -> bool:
        if not self.topic.seq or self.active:
            return self.topic.seq > 0
        self.expire()
        return not self.touched or self._age() < max(least_seconds, self.registration.busy_seconds)

    def _age(self) -> float:
        """Return for how many seconds the rows have not been read."""
        return asyncio.get_running_loop().time() - self._rows_at

    async def read(self) -> None:
        """Read what was touched, or all rows. Raises what the source raises."""
        async with self.reading:
            self.read_at = asyncio.get_running_loop().time()
            await self._read_rows()

    async def _read_rows(self) -> None:
        """Read the rows that were touched, or all of them; wake the subscribers if any has changed."""
        began = asyncio.get_running_loop().time()
        ids, self.touched = self.touched or {EVERYTHING}, set()
        try:
            if EVERYTHING in ids or not self.topic.seq:
                changed = self.topic.replace(await self.source.snapshot())
            else:
                changed = self.topic.apply(await self.source.rows(ids))
        except Exception:
            self.touch(ids)
            raise
        self._rows_at = began
        if changed:
            for subscriber in self.subscribers:
                subscriber.wake()
