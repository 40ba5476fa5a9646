"""The live picture that browsers and ``qgjob watch`` follow.

Whoever changes something says so by ``touch``: cheap, at any rate, from the hub's loop. Per topic the hub waits a
moment, asks the topic's source for the newest form of what was touched, and lets every viewer of that topic know.
Topics that nobody looks at cost one dictionary look-up a touch and nothing else.

Channels groups do not carry this: they turn every message into JSON once per viewer and drop silently when full.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Protocol

from . import wire
from .subscriber import Send, Subscriber, anything
from .topic import Row, Topic

log = logging.getLogger(__name__)

EVERYTHING = "*"
MAX_TOUCHED = 1000  # ids waiting for one look at the source; with more, everything is looked at
RETRY_SECONDS = (0.5, 1, 2, 5)  # after a source failed; the last one for ever


class TopicSource(Protocol):
    """Where a topic's rows come from. Both may take their time and may fail: the hub tries again."""

    async def snapshot(self) -> dict[str, Row]:
        """Every row."""

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """The newest form of these rows, None for those that are gone; others that changed with them may be added."""


class Registered(NamedTuple):
    """A topic one may ask for."""

    make: Callable[[str], TopicSource]  # takes what follows the prefix; raises ValueError if that is no id
    whole: bool
    refresh_seconds: float | None
    interval_seconds: float | None


class UnknownTopicError(ValueError):
    """Nobody registered such a topic; the text names it."""


class _Live:
    """A topic somebody looks at."""

    def __init__(self, topic: Topic, source: TopicSource, registered: Registered) -> None:
        self.topic = topic
        self.source = source
        self.registered = registered
        self.subscribers: set[Subscriber] = set()
        self.touched: set[str] = set()
        self.stirred = asyncio.Event()  # set: something was touched and somebody looks
        self.task: asyncio.Task[None] | None = None

    def touch(self, ids: Iterable[str]) -> None:
        waiting = bool(self.touched)
        self.touched.update(ids)
        if self.registered.whole or not self.touched or len(self.touched) > MAX_TOUCHED:
            self.touched = {EVERYTHING}
        if not waiting:
            self.stir()

    def stir(self) -> None:
        if self.touched and self.watched:
            self.stirred.set()

    @property
    def watched(self) -> bool:
        return any(not subscriber.paused for subscriber in self.subscribers)


class Hub:
    """Topics, who follows them, and one task per topic that is followed.

    ``epoch`` names this life of the server: numbers of another epoch mean nothing. ``interval_seconds`` is the longest
    a change waits for others to go with it.
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
        self._registered: dict[str, Registered] = {}
        self._live: dict[str, _Live] = {}
        self._subscribers: dict[Subscriber, Callable[[], None]] = {}  # and what to call when the hub stops
        self._beat_task: asyncio.Task[None] | None = None
        self._sent_to_gone = 0  # frames, to viewers that have left
        self._skipped_by_gone = 0

    @property
    def viewers(self) -> int:
        return len(self._subscribers)

    @property
    def followed(self) -> int:
        """How many topics somebody follows."""
        return len(self._live)

    @property
    def frames_sent(self) -> int:
        return self._sent_to_gone + sum(subscriber.sent for subscriber in self._subscribers)

    @property
    def states_skipped(self) -> int:
        """States of topics that viewers were not sent one by one, as they were behind: the next frame had them all."""
        return self._skipped_by_gone + sum(subscriber.skipped for subscriber in self._subscribers)

    # ------------------------------------------------------------------------------------------- topics

    def register(
        self,
        name: str,
        source: TopicSource | Callable[[str], TopicSource],
        *,
        whole: bool = False,
        refresh_seconds: float | None = None,
        interval_seconds: float | None = None,
    ) -> None:
        """Offer a topic: a source under its exact name, or under a prefix such as ``job:`` a factory taking the rest.

        ``whole``: a touch of one row may change others (ranks do), so always ask for everything.
        ``refresh_seconds``: ask for everything this often even if nothing is touched (what drifts with time).
        ``interval_seconds``: of this topic, instead of the hub's.
        """
        if name.endswith(":"):
            assert callable(source), "a prefix needs a factory"
            make: Callable[[str], TopicSource] = source
        else:
            exact: Any = source
            make = lambda _: exact  # noqa: E731
        self._registered[name] = Registered(make, whole, refresh_seconds, interval_seconds)

    def touch(self, topic: str, *ids: str) -> None:
        """These rows of the topic changed, appeared or went; without ids, any of them may have."""
        live = self._live.get(topic)
        if live is not None:
            live.touch(ids or (EVERYTHING,))

    async def picture(self, topic: str) -> dict[str, Any]:
        """``{epoch, seq, snapshot}`` as of now, for a page's HTML. Raises UnknownTopicError.

        Number 0 when nobody follows the topic: the page asks for a snapshot when it connects anyway.
        """
        live = self._live.get(topic)
        if live is not None and live.topic.seq:
            return live.topic.picture()
        source, _ = self._find(topic)
        return {"epoch": self.epoch, "seq": 0, "snapshot": await source.snapshot()}

    def _find(self, name: str) -> tuple[TopicSource, Registered]:
        prefix, colon, rest = name.partition(":")
        registered = self._registered.get(prefix + colon)
        if registered is None:
            raise UnknownTopicError(f"no topic {name!r}")
        try:
            return registered.make(rest), registered
        except ValueError as error:
            raise UnknownTopicError(f"no topic {name!r}: {error}") from error

    # ------------------------------------------------------------------------------------------- life

    async def start(self) -> None:
        """Begin to say now and then that the server lives. Topics start by themselves, when someone follows them."""
        self._beat_task = asyncio.create_task(self._beat(), name="hub beat")

    async def stop(self) -> None:
        """End every task and tell every viewer's connection; returns when all tasks have ended."""
        tasks = [live.task for live in self._live.values() if live.task is not None]
        if self._beat_task is not None:
            tasks.append(self._beat_task)
            self._beat_task = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for name in self._live:
            self._follow(name, False)
        self._live.clear()
        closers, self._subscribers = list(self._subscribers.values()), {}
        for closed in closers:
            closed()

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self.beat_seconds)
            text = wire.beat_frame(self.epoch, time.time())
            for subscriber in self._subscribers:
                subscriber.beat(text)

    # ------------------------------------------------------------------------------------------- viewers

    def connect(self, send: Send, closed: Callable[[], None], may: Callable[[str], bool] = anything) -> Subscriber:
        """A viewer: its connection runs ``subscriber.run()`` and ends with ``disconnect``.

        ``closed`` is called when the hub stops. ``may`` says which topics it is allowed to follow.
        """
        subscriber = Subscriber(send, may)
        self._subscribers[subscriber] = closed
        return subscriber

    def disconnect(self, subscriber: Subscriber) -> None:
        """Forget a viewer. Doing so twice is harmless."""
        if self._subscribers.pop(subscriber, None) is not None:
            self._sent_to_gone += subscriber.sent
            self._skipped_by_gone += subscriber.skipped
        for name in list(subscriber.topics):
            self._leave(subscriber, name)

    def take(self, subscriber: Subscriber, text: str) -> None:
        """What a viewer said. Nothing it can say raises: it is told what was wrong."""
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
        """Make this the whole set of topics the viewer follows; unknown ones are answered by an error frame each."""
        wanted = dict.fromkeys(topics)
        for name in [name for name in subscriber.topics if name not in wanted]:
            self._leave(subscriber, name)
        for name in wanted:
            if name in subscriber.topics:
                continue
            if not subscriber.may(name):
                subscriber.error(wire.error_frame(f"you may not follow {name}"))
                continue
            try:
                self._join(subscriber, name)
            except UnknownTopicError as error:
                subscriber.error(wire.error_frame(str(error)))

    def pause(self, subscriber: Subscriber, paused: bool) -> None:
        """A hidden tab is sent nothing, and topics that only hidden tabs follow are not looked at."""
        if paused == subscriber.paused:
            return
        asleep = [live for name in subscriber.topics if (live := self._live.get(name)) and not live.watched]
        subscriber.paused = paused
        for live in asleep if not paused else ():
            if live.registered.refresh_seconds is not None:
                live.touch((EVERYTHING,))  # what drifts with time did so while nobody looked
            live.stir()
        subscriber.wake()

    def _join(self, subscriber: Subscriber, name: str) -> None:
        live = self._live.get(name)
        if live is None:
            source, registered = self._find(name)
            live = self._live[name] = _Live(Topic(name, self.epoch), source, registered)
            self._follow(name, True)
            # from here on touches are kept, so nothing is lost while the first snapshot is read
            live.task = asyncio.create_task(self._run(live), name=f"hub topic {name}")
        live.subscribers.add(subscriber)
        live.stir()
        subscriber.join(live.topic)

    def _leave(self, subscriber: Subscriber, name: str) -> None:
        subscriber.leave(name)
        live = self._live.get(name)
        if live is None:
            return
        live.subscribers.discard(subscriber)
        if not live.subscribers:
            del self._live[name]
            self._follow(name, False)
            if live.task is not None:
                live.task.cancel()

    # ------------------------------------------------------------------------------------------- one topic

    async def _run(self, live: _Live) -> None:
        """Load, then follow what is touched. Viewers read the topic itself; this only moves it on and wakes them."""
        failures = 0
        ids = {EVERYTHING}
        while True:
            try:
                if await self._look(live, ids):
                    for subscriber in live.subscribers:
                        subscriber.wake()
                failures = 0
            except Exception:
                log.exception("live topic %s could not be read; trying again", live.topic.name)
                if not failures:
                    for subscriber in live.subscribers:
                        subscriber.error(wire.error_frame(f"{live.topic.name} cannot be read just now; trying again"))
                live.touch(ids)
                await asyncio.sleep(RETRY_SECONDS[min(failures, len(RETRY_SECONDS) - 1)])
                failures += 1
            ids = await self._stirred(live)

    async def _look(self, live: _Live, ids: set[str]) -> bool:
        if EVERYTHING in ids or not live.topic.seq:
            return live.topic.replace(await live.source.snapshot())
        return live.topic.apply(await live.source.rows(ids))

    async def _stirred(self, live: _Live) -> set[str]:
        """Wait until it is time to look at the source again; returns the ids to look at."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(live.registered.refresh_seconds):
                    await live.stirred.wait()
                # a fixed wait from the first touch on, however many follow: nobody can hold a frame back
                own = live.registered.interval_seconds
                await asyncio.sleep(self.interval_seconds if own is None else own)
            live.stirred.clear()  # when nobody looks any more, the next to look stirs it again
            if live.watched:
                ids, live.touched = live.touched or {EVERYTHING}, set()
                return ids
