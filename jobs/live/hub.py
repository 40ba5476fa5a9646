"""The hub of live topics, which browsers and ``qgjob watch`` follow.

Changes are reported by ``touch``: cheap, at any rate, on the hub's loop. Per followed topic the hub waits a moment,
reads the changed rows from the topic's source, and wakes the viewers of that topic. A touch of a topic that nobody
follows costs one dictionary lookup.

Channels groups were rejected: they encode every message once per viewer, and drop silently when full.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from accounts.scope import OrgScope

from . import wire
from .source import TopicSource
from .subscriber import Access, Send, Subscriber, Traffic
from .topic import Topic

log = logging.getLogger(__name__)

EVERYTHING = "*"
MAX_TOUCHED = 1000  # ids in one read of the source; with more, all rows are read
BUSY_SECONDS = 1.0  # for topics whose rows change several times with each job
RETRY_SECONDS = (0.5, 1, 2, 5)  # after failures of a source; the last one repeats


MakeSource = Callable[[str, OrgScope], TopicSource]
"""Makes the source of a topic for a scope. Takes the id after the prefix; raises ValueError if it is invalid."""


class _Registration(NamedTuple):
    make: MakeSource
    full_refresh: bool
    refresh_seconds: float | None
    interval_seconds: float | None
    busy_seconds: float


class UnknownTopicError(ValueError):
    """No such topic is registered; the message names it."""


class _FollowedTopic:
    """A topic that is followed in one scope: its rows, source, subscribers and pending changes."""

    task: asyncio.Task[None]

    def __init__(self, topic: Topic, source: TopicSource, registration: _Registration) -> None:
        self.topic = topic
        self.source = source
        self.registration = registration
        self.subscribers: set[Subscriber] = set()
        self.touched: set[str] = set()
        self.due = asyncio.Event()  # set: rows were touched and a subscriber is not paused
        self.read_at = float("-inf")  # the loop's time of the last read

    def touch(self, ids: Iterable[str]) -> None:
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


_NOBODY: Mapping[OrgScope, _FollowedTopic] = MappingProxyType({})


class Hub:
    """The topics, their subscribers, and one task per topic and scope that is followed.

    Viewers of one scope see the same rows, which are read and encoded once for all of them.

    ``epoch`` identifies this run of the server: sequence numbers of other epochs are invalid. ``interval_seconds`` is
    how long changes are collected before they are sent.
    """

    def __init__(
        self,
        epoch: str,
        follow: Callable[[str, bool], None] = lambda topic, followed: None,
        *,
        interval_seconds: float = 0.15,
        beat_seconds: float = 5.0,
    ) -> None:
        """``follow(topic, followed)`` is called when a topic gets its first follower, or has lost its last."""
        self._follow = follow
        self.epoch = epoch
        self.interval_seconds = interval_seconds
        self.beat_seconds = beat_seconds
        self._registrations: dict[str, _Registration] = {}
        self._topics: dict[str, dict[OrgScope, _FollowedTopic]] = {}
        self._subscribers: dict[Subscriber, Callable[[], None]] = {}  # and their callbacks for when the hub stops
        self._beat_task: asyncio.Task[None] | None = None
        self.traffic = Traffic()

    @property
    def viewers(self) -> int:
        return len(self._subscribers)

    @property
    def followed(self) -> int:
        return len(self._topics)

    def register(
        self,
        name: str,
        make: MakeSource,
        *,
        full_refresh: bool = False,
        refresh_seconds: float | None = None,
        interval_seconds: float | None = None,
        busy_seconds: float = 0.0,
    ) -> None:
        """Register how sources are made, under a topic's name or a prefix such as ``job:``.

        ``full_refresh``: always read all rows, as a change of one row may change others (ranks, for example).
        ``refresh_seconds``: read all rows this often even without touches, for values that change with time.
        ``interval_seconds``: of this topic, instead of the hub's. ``busy_seconds``: from one read to the next at least,
        while rows change all the time; the first change after a rest does not wait for that.
        """
        self._registrations[name] = _Registration(make, full_refresh, refresh_seconds, interval_seconds, busy_seconds)

    def touch(self, topic: str, *ids: str) -> None:
        """Mark rows of the topic as changed, added or deleted; without ids, all rows."""
        for entry in self._topics.get(topic, _NOBODY).values():
            entry.touch(ids or (EVERYTHING,))

    async def page_state(self, topic: str, scope: OrgScope) -> dict[str, Any]:
        """Return the current ``{epoch, seq, snapshot}`` of the scope for a page's HTML. Raises UnknownTopicError.

        ``seq`` is 0 when nobody follows the topic; the page requests a snapshot when it connects anyway.
        """
        entry = self._topics.get(topic, _NOBODY).get(scope)
        if entry is not None and entry.topic.seq:
            return entry.topic.page_state()
        source, _ = self._find(topic, scope)
        return {"epoch": self.epoch, "seq": 0, "snapshot": await source.snapshot()}

    def _find(self, name: str, scope: OrgScope) -> tuple[TopicSource, _Registration]:
        prefix, colon, rest = name.partition(":")
        registration = self._registrations.get(prefix + colon)
        if registration is None:
            raise UnknownTopicError(f"no topic {name!r}")
        try:
            return registration.make(rest, scope), registration
        except ValueError as error:
            raise UnknownTopicError(f"no topic {name!r}: {error}") from error

    async def start(self) -> None:
        """Start to send beats. Topics start when they get their first follower."""
        self._beat_task = asyncio.create_task(self._beat(), name="hub beat")

    async def stop(self) -> None:
        """End all tasks, then call the ``closed`` callbacks of all viewers."""
        tasks = [entry.task for entries in self._topics.values() for entry in entries.values()]
        if self._beat_task is not None:
            tasks.append(self._beat_task)
            self._beat_task = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for name in self._topics:
            self._follow(name, False)
        self._topics.clear()
        closers, self._subscribers = list(self._subscribers.values()), {}
        for closed in closers:
            closed()

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self.beat_seconds)
            text = wire.beat_frame(self.epoch, time.time())
            for subscriber in self._subscribers:
                subscriber.beat(text)

    def connect(
        self,
        send: Send,
        closed: Callable[[], None],
        scope: OrgScope,
        access: Callable[[str], Access] = lambda topic: Access.OPEN,
        *,
        compact: bool = False,
    ) -> Subscriber:
        """Add a viewer. Its connection runs ``subscriber.run()`` and ends with ``disconnect``.

        ``closed`` is called when the hub stops. ``scope``: of the rows that it sees. ``access`` says what each topic is
        to it. ``compact``: of its frames.
        """
        subscriber = Subscriber(send, scope, access, self.traffic, compact=compact)
        self._subscribers[subscriber] = closed
        return subscriber

    def disconnect(self, subscriber: Subscriber) -> None:
        self._subscribers.pop(subscriber, None)
        for name in list(subscriber.topics):
            self._leave(subscriber, name)

    def receive(self, subscriber: Subscriber, text: str) -> None:
        """Process a frame from a viewer. Invalid frames raise nothing; the viewer is sent an error."""
        try:
            frame = wire.decode(text)
        except wire.ClientFrameError as error:
            subscriber.error(wire.error_frame(str(error)))
            return
        if frame.pause is not None:
            self.pause(subscriber, frame.pause)
        if frame.topics is not None:
            self.follow(subscriber, frame.topics)
        for name in frame.resync or ():
            subscriber.restart(name)
        if frame.ack is not None:
            subscriber.acknowledge(frame.ack)

    def follow(self, subscriber: Subscriber, topics: Iterable[str]) -> None:
        """Set the topics that the viewer follows; each unknown one is answered by an error frame."""
        wanted = dict.fromkeys(topics)
        for name in [name for name in subscriber.topics if name not in wanted]:
            self._leave(subscriber, name)
        for name in wanted:
            if name in subscriber.topics:
                continue
            try:
                self._follow_if_open(subscriber, name)
            except UnknownTopicError as error:
                subscriber.error(wire.error_frame(str(error)))

    def _follow_if_open(self, subscriber: Subscriber, name: str) -> None:
        access = subscriber.access(name)
        if access is Access.OPEN:
            self._join(subscriber, name)
            return
        self._find(name, subscriber.scope)  # unknown to everybody
        if access is Access.DENIED:
            subscriber.error(wire.error_frame(f"you may not follow {name}"))
            return
        empty = Topic(name, self.epoch)
        empty.replace({})
        subscriber.join(empty)

    def pause(self, subscriber: Subscriber, paused: bool) -> None:
        """Pause or resume a viewer: nothing is sent to it, and topics with only paused viewers are not read."""
        if paused == subscriber.paused:
            return
        followed = (self._topics.get(name, _NOBODY).get(subscriber.scope) for name in subscriber.topics)
        asleep = [entry for entry in followed if entry is not None and not entry.active]
        subscriber.paused = paused
        for entry in asleep if not paused else ():
            if entry.registration.refresh_seconds is not None:
                entry.touch((EVERYTHING,))  # values that change with time are out of date
            entry.schedule()
        subscriber.wake()

    def _join(self, subscriber: Subscriber, name: str) -> None:
        scope, entries = subscriber.scope, self._topics.get(name, _NOBODY)
        entry = entries.get(scope)
        if entry is None:
            source, registration = self._find(name, scope)
            entry = _FollowedTopic(Topic(name, self.epoch), source, registration)
            self._topics.setdefault(name, {})[scope] = entry
            if not entries:
                self._follow(name, True)
            # touches are collected from here on, so none is lost while the first snapshot is read
            entry.task = asyncio.create_task(self._run(entry), name=f"hub topic {name}")
        entry.subscribers.add(subscriber)
        entry.schedule()
        subscriber.join(entry.topic)

    def _leave(self, subscriber: Subscriber, name: str) -> None:
        subscriber.topics.pop(name, None)
        entries = self._topics.get(name, _NOBODY)
        entry = entries.get(subscriber.scope)
        if entry is None:
            return
        entry.subscribers.discard(subscriber)
        if entry.subscribers:
            return
        del self._topics[name][subscriber.scope]
        entry.task.cancel()
        if not entries:
            del self._topics[name]
            self._follow(name, False)

    async def _run(self, entry: _FollowedTopic) -> None:
        """Load the topic, then apply changes and wake its viewers."""
        failures = 0
        ids = {EVERYTHING}
        while True:
            try:
                if EVERYTHING in ids or not entry.topic.seq:
                    changed = entry.topic.replace(await entry.source.snapshot())
                else:
                    changed = entry.topic.apply(await entry.source.rows(ids))
                if changed:
                    for subscriber in entry.subscribers:
                        subscriber.wake()
                failures = 0
            except Exception:
                log.exception("live topic %s could not be read; trying again", entry.topic.name)
                if not failures:
                    for subscriber in entry.subscribers:
                        subscriber.error(wire.error_frame(f"{entry.topic.name} cannot be read just now; trying again"))
                entry.touch(ids)
                await asyncio.sleep(RETRY_SECONDS[min(failures, len(RETRY_SECONDS) - 1)])
                failures += 1
            ids = await self._wait_until_due(entry)

    async def _wait_until_due(self, entry: _FollowedTopic) -> set[str]:
        """Wait until the source is to be read again; returns the ids to read."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(entry.registration.refresh_seconds):
                    await entry.due.wait()
                # a fixed delay after the first touch: further touches cannot postpone the frame
                own = entry.registration.interval_seconds
                earliest = entry.read_at + entry.registration.busy_seconds
                left = earliest - asyncio.get_running_loop().time()
                await asyncio.sleep(max(left, self.interval_seconds if own is None else own))
            entry.due.clear()  # without active viewers, the next one sets it again
            if entry.active:
                ids, entry.touched = entry.touched or {EVERYTHING}, set()
                entry.read_at = asyncio.get_running_loop().time()
                return ids
