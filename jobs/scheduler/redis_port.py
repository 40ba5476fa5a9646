"""A gateway's end of the scheduler port over Redis (see ``redis_link``).

A call waits for its reply as long as the scheduler is there, and QUALGENT_FAILOVER_SECONDS for one that is silent. What
agents report waits as long as it takes. Both are sent again, under the same id, until they are answered.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from collections import Counter, deque
from typing import Any

from jobs.errors import BusyError, InvalidInputError, NotRunningError, UnknownOutcomeError
from jobs.times import monotonic_ms

from . import wire
from .port import Command, Listener, Notification, PortRequest, Renew, Reply
from .port_measures import PortMeasures
from .redis_link import (
    APART_SECONDS,
    BEAT_SECONDS,
    COMMANDS,
    ERROR,
    EVENT,
    FOLLOW,
    FOLLOW_ALL,
    LEAVE,
    PACKET_BYTES,
    PACKET_MESSAGES,
    RESEND,
    SKIP,
    UNFOLLOW,
    UNKNOWN,
    Deafness,
    FromGateway,
    FromScheduler,
    Message,
    RedisConnection,
    Retries,
    StreamReader,
    TransportError,
    VersionError,
    append,
    decode_from_scheduler,
    events_of,
)
from .stall_clock import StallClock

logger = logging.getLogger("jobs.scheduler.redis_port")

MOST_PENDING = 20_000  # calls without a reply
STOPPING = "the server is stopping; try again in a moment"


class _Sent:
    """A message of the link, and where it stands."""

    __slots__ = ("again", "body", "future", "hold_seconds", "id", "kind", "number", "request", "sent_at", "taken")

    def __init__(self, kind: str, body: bytes) -> None:
        self.kind = kind
        self.body = body
        self.number = 0  # in the current link
        self.id = 0  # 0: a message of the link itself
        self.request: type[PortRequest[Any]] | None = None
        self.future: asyncio.Future[Any] | None = None
        self.hold_seconds: float | None = None
        self.sent_at = time.monotonic()
        self.again = self.taken = False


class RedisPort:
    """One gateway's end. Used on one event loop only."""

    def __init__(self, url: str, hold_seconds: float, stall_clock: StallClock, address: str = "") -> None:
        """``hold_seconds``: how long calls wait for a silent scheduler. ``address``: of this gateway, for others."""
        self._address = address
        self.gateway = secrets.token_urlsafe(12)
        self.epoch = 0  # of the scheduler; 0: none has answered yet
        self.measures = PortMeasures()
        self.measures.pending = lambda: len(self._pending)
        self._hold_seconds = hold_seconds
        self._sending = RedisConnection(url)
        self._reading = StreamReader(url, events_of(self.gateway))
        self._listeners: list[Listener] = []
        self._renewals: list[Renew] = []
        self._followers: Counter[str] = Counter()
        self._pending: dict[int, _Sent] = {}  # unanswered requests by id, oldest first
        self._next_id = 1
        self._link = 1
        self._last = 0  # number of the last message of the link
        self._packet = 0  # number of the last packet read on the link
        self._unsent: deque[_Sent] = deque()
        self._untaken: deque[_Sent] = deque()  # sent; the scheduler has not said that it has them
        self._wake = asyncio.Event()
        self._stall_clock = stall_clock
        self._deafness = Deafness(stall_clock.running_ms())
        stall_clock.add_deafness(self._deafness.total_ms)
        self._other_version = ""
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []
        self._enqueue(_Sent(FOLLOW_ALL, wire.encode([])))

    # ------------------------------------------------------------------------------------------ the port

    async def call(self, request: PortRequest[Reply]) -> Reply:
        """Return the reply. Raises NotRunningError, UnknownOutcomeError: the scheduler does not answer; BusyError."""
        reply: Reply = await self._post(request)
        return reply

    def follow(self, topic: str, followed: bool) -> None:
        before = self._followers[topic]
        self._followers[topic] += 1 if followed else -1
        if self._followers[topic] <= 0:
            del self._followers[topic]
        if bool(before > 0) != (topic in self._followers):
            self._enqueue(_Sent(FOLLOW if followed else UNFOLLOW, wire.encode(topic)))

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def on_renewal(self, renew: Renew) -> bool:
        self._renewals.append(renew)
        return True

    def silent_seconds(self) -> float:
        """Return for how long nothing has come from a scheduler; one sends something each second."""
        return self._deafness.silent_ms(self._stall_clock.running_ms()) / 1000

    # ------------------------------------------------------------------------------------------ start and stop

    async def start(self) -> None:
        self._deafness.heard(self._stall_clock.running_ms())
        run = asyncio.create_task
        self._tasks = [
            run(self._send_all(), name="port sender"),
            run(self._read_all(), name="port reader"),
            run(self._watch(), name="port deadlines"),
        ]

    async def stop(self) -> None:
        """Leave: the scheduler treats the agents of this gateway as disconnected."""
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._enqueue(_Sent(LEAVE, b""))
        with contextlib.suppress(*TransportError):  # else the scheduler notices in a moment
            await self._send_packet()
            await self._sending.run([("DEL", events_of(self.gateway))])
        for call in self._pending.values():
            self._fail(call, NotRunningError(STOPPING))
        self._pending.clear()
        await self._sending.close()
        await self._reading.close()

    # ------------------------------------------------------------------------------------------ sending

    def _post(self, request: PortRequest[Reply]) -> asyncio.Future[Reply]:
        if self._stopping:
            raise NotRunningError(STOPPING)
        if len(self._pending) >= MOST_PENDING and not isinstance(request, Notification):
            raise BusyError("too many requests wait for the scheduler; try again in a moment")
        kind = type(request)
        try:
            call = _Sent(kind.__name__, wire.encode(request))
        except OverflowError as error:
            raise InvalidInputError("a number is too large") from error
        call.request = kind
        call.future = asyncio.get_running_loop().create_future()
        call.hold_seconds = None if isinstance(request, Notification) else self._hold_seconds
        call.id = self._next_id
        self._next_id += 1
        self._pending[call.id] = call
        self._enqueue(call)
        return call.future

    def _enqueue(self, message: _Sent) -> None:
        self._last += 1
        message.number = self._last
        message.taken = False
        self._unsent.append(message)
        self._wake.set()

    async def _send_all(self) -> None:
        retries = Retries("send to", self.measures.counts)
        while not self._stopping:
            if not self._unsent:
                self._wake.clear()
                with contextlib.suppress(TimeoutError):  # then a packet without messages is sent
                    async with asyncio.timeout(BEAT_SECONDS):
                        await self._wake.wait()
            try:
                await self._send_packet()
            except TransportError as error:
                await retries.failed(error)
            else:
                retries.worked()
                await asyncio.sleep(APART_SECONDS)

    async def _send_packet(self) -> None:
        """Send what is unsent. What is lost on the way is asked for by the scheduler, also after an error here."""
        messages: list[Message] = []
        size = 0
        while self._unsent and len(messages) < PACKET_MESSAGES and size < PACKET_BYTES:
            sent = self._unsent.popleft()
            self._untaken.append(sent)
            hold_ms = 0 if sent.hold_seconds is None else round(sent.hold_seconds * 1000)
            messages.append(Message(sent.number, sent.id, sent.kind, hold_ms, sent.again, sent.body))
            size += len(sent.body)
        packet = FromGateway(
            version=wire.VERSION,
            gateway=self.gateway,
            epoch=self.epoch,
            link=self._link,
            last=messages[-1].number if messages else self._last - len(self._unsent),
            read=self._packet,
            answered=next(iter(self._pending), self._next_id) - 1,
            sent_ms=monotonic_ms(),
            messages=messages,
            address=self._address if messages and messages[0].number == 1 else "",
        )
        await self._sending.run([append(COMMANDS, packet)])

    async def _watch(self) -> None:
        while not self._stopping:
            await asyncio.sleep(min(BEAT_SECONDS, self._hold_seconds) / 4)
            self._give_up_overdue()

    def _give_up_overdue(self) -> None:
        """Fail the calls that have waited too long for a scheduler that is silent, or does not take them."""
        now = time.monotonic()
        silent = self.silent_seconds()
        for call in list(self._pending.values()):
            if call.hold_seconds is None:
                continue
            waited = now - call.sent_at
            if waited < call.hold_seconds:
                if silent < call.hold_seconds:
                    return  # all that follow are younger
                continue
            if call.taken and silent < call.hold_seconds:
                continue
            del self._pending[call.id]
            call.kind, call.body = SKIP, b""
            assert call.request is not None
            if issubclass(call.request, Command):
                self._fail(call, UnknownOutcomeError())
            else:
                self._fail(call, NotRunningError(self._other_version or "the scheduler does not answer; try again"))

    @staticmethod
    def _fail(call: _Sent, error: Exception) -> None:
        if call.future is not None and not call.future.done():
            call.future.set_exception(error)

    # ------------------------------------------------------------------------------------------ receiving

    async def _read_all(self) -> None:
        retries = Retries("read from", self.measures.counts)
        while not self._stopping:
            try:
                packets = await self._reading.read()
            except TransportError as error:
                await retries.failed(error)
                continue
            retries.worked()
            for data in packets:
                try:
                    self._receive(decode_from_scheduler(data))
                except wire.MessageError as error:
                    self.measures.counts["dropped"] += 1
                    if isinstance(error, VersionError):
                        self._other_version = str(error)
                    logger.warning("a packet was dropped: %s", error)
                except Exception:
                    logger.exception("a packet could not be handled")

    def _receive(self, packet: FromScheduler) -> None:
        if packet.epoch < self.epoch:
            self.measures.counts["stale"] += 1
            return
        self._deafness.heard(self._stall_clock.running_ms())
        if packet.epoch > self.epoch:
            first, self.epoch = self.epoch == 0, packet.epoch
            if not first:
                logger.info("another scheduler has taken over, epoch %d", packet.epoch)
                self._relink(new_epoch=True)
                return
        if packet.link != self._link:
            return
        if packet.state == UNKNOWN:
            self._relink()
            return
        while self._untaken and self._untaken[0].number <= packet.taken:
            self._untaken.popleft().taken = True
        if packet.state == RESEND and self._untaken:
            self.measures.counts["resent"] += len(self._untaken)
            self._unsent.extendleft(reversed(self._untaken))
            self._untaken.clear()
            self._wake.set()
        if packet.number <= self._packet:
            return  # no news, or read before
        if not packet.items or packet.number > self._packet + 1:
            self._relink()  # something is missing
            return
        self._packet = packet.number
        for item in packet.items:
            try:
                if item.kind == EVENT:
                    self._deliver(item.body)
                else:
                    self._answer(item.id, item.kind == ERROR, item.body)
            except wire.MessageError as error:
                self.measures.counts["dropped"] += 1
                logger.warning("a message was dropped: %s", error)

    def _deliver(self, body: bytes) -> None:
        event = wire.decode_event(body)
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:
                logger.exception("an event could not be handled")

    def _answer(self, request_id: int, failed: bool, body: bytes) -> None:
        call = self._pending.pop(request_id, None)
        if call is None or call.future is None or call.request is None:
            return
        self.measures.round_trip_seconds.observe(time.monotonic() - call.sent_at)
        if call.future.done():  # its caller has left
            return
        try:
            if failed:
                call.future.set_exception(wire.decode_error(body))
            else:
                call.future.set_result(wire.decode_reply(call.request, body))
        except wire.MessageError as error:
            call.future.set_exception(NotRunningError(str(error)))
            raise

    def _relink(self, *, new_epoch: bool = False) -> None:
        """Begin another link: send again what is followed, what the agents' connections are, and all requests."""
        self.measures.counts["relinked"] += 1
        pending = list(self._pending.values())
        self._link += 1
        self._last = self._packet = 0
        self._unsent.clear()
        self._untaken.clear()
        self._enqueue(_Sent(FOLLOW_ALL, wire.encode(list(self._followers))))
        for renew in self._renewals:
            for report in renew():
                self._post(report)
        for call in pending:
            call.again = call.again or new_epoch
            self._enqueue(call)
