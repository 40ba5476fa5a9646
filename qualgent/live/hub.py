"""The hub of live topics: reads changed rows once, and sends them to all browsers and ``qgjob watch`` that follow.

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
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType

from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import QualGentError
from qualgent.core.tasks import Alarm

from . import wire
from .subscriber import MAX_ERRORS, Access, Send, Subscriber, TopicAdmission, Traffic
from .topic import EVERYTHING, FollowedTopic, MakeSource, Registration, Topic, TopicSource

log = logging.getLogger(__name__)

BUSY_SECONDS = 1.0  # for topics whose rows change several times with each job
KEEP_SECONDS = 10.0  # of a topic that a page was made of: its socket goes on from the page's rows
MAX_KEPT = 30  # topics at a time, in all scopes together; further ones are kept only if they are followed
RETRY_SECONDS = (0.5, 1, 2, 5)  # after failures of a source; the last one repeats


class NotFollowedError(ValueError):
    """A viewer does not follow a topic that it named; the message says why."""


class UnknownTopicError(NotFollowedError):
    """No such topic is registered; the message names it."""


_NOBODY: Mapping[OrgScope, FollowedTopic] = MappingProxyType({})


class Hub:
    """The topics, their subscribers, and one task per topic and scope that is followed or kept.

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
        self._registrations: dict[str, Registration] = {}
        self._topics: dict[str, dict[OrgScope, FollowedTopic]] = {}
        self._opened = 0  # topics so far
        self._kept = 0
        self._subscribers: dict[Subscriber, Callable[[], None]] = {}  # and their callbacks for when the hub stops
        self._beat_task: asyncio.Task[None] | None = None
        self.traffic = Traffic()

    @property
    def viewers(self) -> int:
        """Return how many viewers are connected."""
        return len(self._subscribers)

    @property
    def followed(self) -> int:
        """Return how many topics have followers, or are kept for a page that was just served."""
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
        """Register how the rows of a topic, or of topics with a prefix such as ``job:``, are read.

        ``full_refresh``: always read all rows, as a change of one row may change others (ranks, for example).
        ``refresh_seconds``: read all rows this often even without touches, for values that change with time.
        ``interval_seconds``: of this topic, instead of the hub's. ``busy_seconds``: from one read to the next at least,
        while rows change all the time; the first change after a rest does not wait for that.
        """
        self._registrations[name] = Registration(make, full_refresh, refresh_seconds, interval_seconds, busy_seconds)

    def touch(self, topic: str, *ids: str) -> None:
        """Mark rows of a topic as changed, added or deleted, to be read again and sent; without ids, all rows."""
        for entry in self._topics.get(topic, _NOBODY).values():
            entry.touch(ids or (EVERYTHING,))

    def touch_all(self) -> None:
        """Mark all rows of all followed topics as changed."""
        for name in list(self._topics):
            self.touch(name)

    async def page_state(self, topic: str, scope: OrgScope, *, keep: bool = False) -> dict[str, object]:
        """Return a topic's current ``{epoch, seq, life, snapshot}``, to put into a page. Raises UnknownTopicError.

        ``keep`` the topic for ``KEEP_SECONDS``, so that the page's socket is sent what changed since, not all again.
        What changes before that socket comes is read then, or for the next page.
        ``seq`` is 0, and there is no ``life``, when the topic is neither followed nor kept.
        """
        entry = self._find(topic, scope)
        if entry is None:
            found = self._source_of(topic, scope)
            if not keep or self._kept >= MAX_KEPT:
                return {"epoch": self.epoch, "seq": 0, "snapshot": await found[0].snapshot()}
            entry = self._open_topic(topic, scope, found, TopicAdmission())
        if keep:
            self._kept += not entry.kept.is_set
            entry.kept.set(KEEP_SECONDS)
        await entry.load(self._interval_of(entry))
        return entry.topic.page_state()

    def _end_keeping(self, entry: FollowedTopic, scope: OrgScope) -> None:
        """Stop keeping a topic for a page; close it if nobody follows it."""
        self._kept -= 1
        self._close_unused(entry, scope)

    def _find(self, name: str, scope: OrgScope) -> FollowedTopic | None:
        """Return an open topic (followed, or kept for a page) of this scope; None: it is not open."""
        return self._topics.get(name, _NOBODY).get(scope)

    def _source_of(self, name: str, scope: OrgScope) -> tuple[TopicSource, Registration]:
        """Return a new source of a topic's rows, and its registration. Raises UnknownTopicError."""
        prefix, colon, rest = name.partition(":")
        registration = self._registrations.get(prefix + colon)
        if registration is None:
            raise UnknownTopicError(f"no topic {name!r}")
        try:
            return registration.make(rest, scope), registration
        except ValueError as error:
            raise UnknownTopicError(f"no topic {name!r}: {error}") from error

    async def start(self) -> None:
        """Start to send beats to all viewers. Topics start when they get their first follower."""
        self._beat_task = asyncio.create_task(self._send_beats(), name="hub beat")

    async def stop(self) -> None:
        """Stop all topics and beats, then call the ``closed`` callbacks of all viewers."""
        opened = [entry for entries in self._topics.values() for entry in entries.values()]
        tasks = [entry.task for entry in opened]
        for entry in opened:
            entry.kept.cancel()
        self._kept = 0
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

    async def _send_beats(self) -> None:
        """Send all viewers a beat now and then, by which they see that the server is alive."""
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
        admission: TopicAdmission | None = None,
        *,
        compact: bool = False,
    ) -> Subscriber:
        """Add a viewer, a live socket. Its connection runs ``subscriber.run()`` and ends with ``disconnect``.

        ``closed`` is called when the hub stops. ``scope``: of the rows that it sees. ``compact``: of its frames.
        """
        subscriber = Subscriber(send, scope, admission or TopicAdmission(), self.traffic, compact=compact)
        self._subscribers[subscriber] = closed
        return subscriber

    def disconnect(self, subscriber: Subscriber) -> None:
        """Remove a viewer, and close the topics that only it followed."""
        self._subscribers.pop(subscriber, None)
        for name in list(subscriber.topics):
            self._leave_topic(subscriber, name)

    async def receive(self, subscriber: Subscriber, frame: wire.ClientFrame) -> None:
        """Process a viewer's frame: pause, topics to follow, resync, acknowledgement."""
        if frame.pause is not None:
            self.pause(subscriber, frame.pause)
        if frame.topics is not None:
            await self._set_topics(subscriber, frame.topics, frame.have or {})
        for name in frame.resync or ():
            subscriber.restart(name)
        if frame.ack is not None:
            subscriber.acknowledge(frame.ack)

    async def _set_topics(
        self, subscriber: Subscriber, topics: Iterable[str], have: Mapping[str, tuple[str, int]]
    ) -> None:
        """Set which topics a viewer follows; an error frame names those that it does not get.

        ``have``: life and number of the rows that the viewer has, by topic. A viewer that has all there is gets a beat,
        so that it knows.
        """
        wanted = dict.fromkeys(topics)
        for name in [name for name in subscriber.topics if name not in wanted]:
            self._leave_topic(subscriber, name)
        errors: deque[str] = deque(maxlen=MAX_ERRORS)
        for number, name in enumerate([name for name in wanted if name not in subscriber.topics]):
            if number:
                await subscriber.admission.rest()
            try:
                await self._follow_topic(subscriber, name, have.get(name))
            except NotFollowedError as error:
                errors.append(str(error))
        if errors:
            subscriber.error(wire.error_frame("; ".join(errors)))
        if have and subscriber.is_up_to_date:
            subscriber.beat(wire.beat_frame(self.epoch, time.time()))

    async def _follow_topic(self, subscriber: Subscriber, name: str, at: tuple[str, int] | None) -> None:
        """Make a viewer follow a topic, if its access allows that. Raises NotFollowedError."""
        scope, admission = subscriber.scope, subscriber.admission
        found = None if self._find(name, scope) else self._source_of(name, scope)
        access = await admission.access(name, is_read=found is not None and ":" in name)
        if access is Access.DENIED:
            raise NotFollowedError(f"you may not follow {name}")
        if access is Access.TOO_MANY:
            raise NotFollowedError(f"{name} is not followed: too many topics in a short time; try again in a moment")
        if subscriber not in self._subscribers:
            return  # it has left meanwhile, or the hub has stopped
        if access is Access.ABSENT:
            empty = Topic(name, self.epoch)
            empty.replace({})
            subscriber.join(empty)
            return
        # another viewer may have opened or closed it meanwhile
        entry = self._find(name, scope) or self._open_topic(
            name, scope, found or self._source_of(name, scope), admission
        )
        if not entry.active:
            entry.expire()
        entry.subscribers.add(subscriber)
        entry.schedule()
        subscriber.join(entry.topic, at)

    def pause(self, subscriber: Subscriber, paused: bool) -> None:
        """Pause or resume a viewer: paused, it is sent nothing, and topics with only paused viewers are not read."""
        if paused == subscriber.paused:
            return
        followed = (self._find(name, subscriber.scope) for name in subscriber.topics)
        asleep = [entry for entry in followed if entry is not None and not entry.active]
        subscriber.paused = paused
        for entry in asleep if not paused else ():
            entry.expire()
            entry.schedule()
        subscriber.wake()

    def _open_topic(
        self, name: str, scope: OrgScope, found: tuple[TopicSource, Registration], admission: TopicAdmission
    ) -> FollowedTopic:
        """Open a topic for a scope and start its task; report it as followed if it is the first of its name."""
        source, registration = found
        self._opened += 1
        entry = FollowedTopic(Topic(name, self.epoch, f"{self.epoch}.{self._opened}"), source, registration)
        entry.kept = Alarm(partial(self._end_keeping, entry, scope))
        entries = self._topics.setdefault(name, {})
        entries[scope] = entry
        if len(entries) == 1:
            self._follow(name, True)
        # touches are collected from here on, so none is lost while the first snapshot is read
        entry.task = asyncio.create_task(self._run(entry, admission), name=f"hub topic {name}")
        return entry

    def _leave_topic(self, subscriber: Subscriber, name: str) -> None:
        """Remove a viewer from a topic's followers; close the topic if it was the last."""
        subscriber.topics.pop(name, None)
        entry = self._find(name, subscriber.scope)
        if entry is not None:
            entry.subscribers.discard(subscriber)
            self._close_unused(entry, subscriber.scope)

    def _close_unused(self, entry: FollowedTopic, scope: OrgScope) -> None:
        """Stop and remove a topic without followers that is not kept for a page."""
        if entry.subscribers or entry.kept.is_set:
            return
        name = entry.topic.name
        entry.task.cancel()
        del self._topics[name][scope]
        if not self._topics[name]:
            del self._topics[name]
            self._follow(name, False)

    async def _run(self, entry: FollowedTopic, admission: TopicAdmission) -> None:
        """Load a topic's rows, then read changed ones when due, until cancelled; report failures and try again."""
        failures = 0
        while True:
            try:
                if entry.topic.seq or failures:
                    await self._wait_until_due(entry)
                    await entry.read()
                else:
                    async with admission.reading() if ":" in entry.topic.name else contextlib.nullcontext():
                        await entry.load()
                failures = 0
            except Exception as error:
                is_outage = isinstance(error, QualGentError) and error.status == 503  # logged where it was noticed
                log.log(
                    logging.DEBUG if is_outage else logging.ERROR,
                    "live topic %s could not be read; trying again",
                    entry.topic.name,
                    exc_info=not is_outage,
                )
                if not failures:
                    for subscriber in entry.subscribers:
                        subscriber.error(wire.error_frame(f"{entry.topic.name} cannot be read just now; trying again"))
                await asyncio.sleep(RETRY_SECONDS[min(failures, len(RETRY_SECONDS) - 1)])
                failures += 1

    def _interval_of(self, entry: FollowedTopic) -> float:
        """Return for how many seconds a topic's changes are collected before they are sent."""
        own = entry.registration.interval_seconds
        return self.interval_seconds if own is None else own

    async def _wait_until_due(self, entry: FollowedTopic) -> None:
        """Wait until a topic is to be read: rows were touched or are out of date, and its interval has passed."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(entry.refresh_seconds):
                    await entry.due.wait()
                # a fixed delay after the first touch: further touches cannot postpone the frame
                earliest = entry.read_at + entry.registration.busy_seconds
                left = earliest - asyncio.get_running_loop().time()
                await asyncio.sleep(max(left, self._interval_of(entry)))
            entry.due.clear()  # without active viewers, the next one sets it again
            if entry.active:
                return
