"""A gateway's end of the scheduler port over Redis: sends requests, and receives replies and events.

A call waits for its reply as long as the scheduler is there, and QUALGENT_FAILOVER_SECONDS for one that is silent. What
agents report waits as long as it takes. Both are sent again, under the same id, until they are answered.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from collections import Counter
from functools import partial
from typing import Any

from qualgent.core.errors import BusyError, InvalidInputError, NotRunningError, UnknownOutcomeError
from qualgent.core.times import monotonic_ms

from . import wire
from .port import (
    AgentListener,
    AgentReport,
    Moment,
    Notification,
    PortRequest,
    Renew,
    Reply,
    RowsChanged,
    RowsListener,
    WriteRequest,
)
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
    RESEND,
    UNFOLLOW,
    UNKNOWN,
    FromGateway,
    FromScheduler,
    ReceiveOutage,
    RedisConnection,
    Retries,
    StreamReader,
    TransportError,
    VersionError,
    append_packet,
    decode_from_scheduler,
    events_of,
)
from .redis_outgoing import OutgoingMessage, SendQueue
from .stall_clock import StallClock

logger = logging.getLogger("qualgent.scheduler.redis_port")

MAX_PENDING = 20_000  # calls without a reply
STOPPING = "the server is stopping; try again in a moment"


class RedisPort:
    """One gateway's end. Used on one event loop only."""

    def __init__(self, url: str, hold_seconds: float, stall_clock: StallClock, address: str = "") -> None:
        """``hold_seconds``: how long calls wait for a silent scheduler. ``address``: of this gateway, for others."""
        self._address = address
        self.gateway = secrets.token_urlsafe(12)
        self.epoch = 0  # of the scheduler; 0: none has answered yet
        self._ahead_ns = 0  # of this clock is the scheduler's, at least: by its last packet, which was under way
        self.measures = PortMeasures(pending=lambda: len(self._pending))
        self._hold_seconds = hold_seconds
        self._sending = RedisConnection(url)
        self._reading = StreamReader(url, events_of(self.gateway), self.measures.counts)
        self._rows_listeners: list[RowsListener] = []
        self._agent_listeners: list[AgentListener] = []
        self._renewals: list[Renew] = []
        self._followers: Counter[str] = Counter()
        self._pending: dict[int, OutgoingMessage] = {}  # unanswered requests by id, oldest first
        self._next_id = 1
        self._packet = 0  # number of the last packet read on the link
        self._queue = SendQueue(self._expire_call)
        self._stall_clock = stall_clock
        self._outage = ReceiveOutage(stall_clock)
        self._wrote_ms = self._read_ms = stall_clock.running_ms()  # last
        self._other_version = ""
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []
        self._queue.add(OutgoingMessage(FOLLOW_ALL, wire.encode([])))

    # ------------------------------------------------------------------------------------------ the port

    async def call(self, request: PortRequest[Reply]) -> Reply:
        """Send a request; return its reply. Raises NotRunningError, UnknownOutcomeError (no answer), BusyError."""
        reply: Reply = await self._post_request(request)
        return reply

    def follow(self, topic: str, followed: bool) -> None:
        """Count a follower of a topic in or out; report the first and the loss of the last to the scheduler."""
        before = self._followers[topic]
        self._followers[topic] += 1 if followed else -1
        if self._followers[topic] <= 0:
            del self._followers[topic]
        if bool(before > 0) != (topic in self._followers):
            self._queue.add(OutgoingMessage(FOLLOW if followed else UNFOLLOW, wire.encode(topic)))

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        """Add a listener of changed rows, of events for agents' connections, or both."""
        if rows is not None:
            self._rows_listeners.append(rows)
        if agents is not None:
            self._agent_listeners.append(agents)

    def on_renewal(self, renew: Renew) -> bool:
        """Call ``renew`` when events may have been lost or another scheduler has taken over; return True."""
        self._renewals.append(renew)
        return True

    def scheduler_time(self, monotonic_ns: int) -> Moment:
        """Return the scheduler's clock (epoch, ns) at a monotonic time of this process; never a later one."""
        return self.epoch, monotonic_ns + self._ahead_ns

    def silent_seconds(self) -> float:
        """Return seconds since anything came from a scheduler, which sends something each second."""
        return self._outage.silent_ms() / 1000

    def cut_off_seconds(self) -> float:
        """Return for how many seconds reads from Redis, or writes to it, have failed."""
        return (self._stall_clock.running_ms() - min(self._wrote_ms, self._read_ms)) / 1000

    # ------------------------------------------------------------------------------------------ start and stop

    async def start(self) -> None:
        """Start the tasks that send packets, read packets, and fail overdue calls."""
        self._wrote_ms = self._read_ms = self._stall_clock.running_ms()
        self._outage.note_packet()
        run = asyncio.create_task
        self._tasks = [
            run(self._send_all(), name="port sender"),
            run(self._read_all(), name="port reader"),
            run(self._watch_scheduler(), name="port deadlines"),
        ]

    async def stop(self) -> None:
        """Fail open calls and leave; the scheduler then treats this gateway's agents as disconnected."""
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._queue.add(OutgoingMessage(LEAVE, b""))
        with contextlib.suppress(*TransportError):  # else the scheduler notices in a moment
            await self._send_packet()
            await self._sending.run([("DEL", events_of(self.gateway))])
        for call in self._pending.values():
            call.fail(NotRunningError(STOPPING))
        self._pending.clear()
        await self._sending.close()
        await self._reading.close()

    # ------------------------------------------------------------------------------------------ sending

    def _post_request(self, request: PortRequest[Reply]) -> asyncio.Future[Reply]:
        """Queue a request and return the future of its reply. Raises BusyError if too many wait."""
        if self._stopping:
            raise NotRunningError(STOPPING)
        if len(self._pending) >= MAX_PENDING and not isinstance(request, Notification):
            raise BusyError("too many requests wait for the scheduler; try again in a moment")
        kind = type(request)
        try:
            call = OutgoingMessage(kind.__name__, wire.encode(request))
        except OverflowError as error:
            raise InvalidInputError("a number is too large") from error
        call.request = kind
        call.future = asyncio.get_running_loop().create_future()
        call.hold_seconds = None if isinstance(request, Notification) else self._hold_seconds
        if isinstance(request, AgentReport):
            call.report = request
            if request.drops_unsent:
                self._queue.left.add(request.connection)
        call.id = self._next_id
        self._next_id += 1
        self._pending[call.id] = call
        self._queue.add(call)
        return call.future

    def _expire_call(self, call: OutgoingMessage) -> None:
        """End the call of an outdated report without an error, and count it as expired."""
        self.measures.counts["expired"] += 1
        self._pending.pop(call.id, None)
        if call.future is not None and not call.future.done():
            call.future.set_result(None)

    async def _send_all(self) -> None:
        """Send packets until stopped, one each second at least; pause after failures."""
        retries = Retries("send to", self.measures.counts)
        while not self._stopping:
            if not self._queue.may_send:
                self._queue.wake.clear()
                with contextlib.suppress(TimeoutError):  # then a packet without messages is sent
                    async with asyncio.timeout(BEAT_SECONDS):
                        await self._queue.wake.wait()
            try:
                await self._send_packet()
            except TransportError as error:
                await retries.log_and_pause(error)
            else:
                retries.worked()
                self._wrote_ms = self._stall_clock.running_ms()
                await asyncio.sleep(APART_SECONDS)

    async def _send_packet(self) -> None:
        """Send a packet with the next messages, or with none; the scheduler requests lost ones."""
        messages = self._queue.next_packet(self.epoch)
        packet = FromGateway(
            version=wire.VERSION,
            gateway=self.gateway,
            epoch=self.epoch,
            link=self._queue.link,
            last=self._queue.last_sent,
            read=self._packet,
            answered=next(iter(self._pending), self._next_id) - 1,
            sent_ms=monotonic_ms(),
            messages=messages,
            address=self._address if messages and messages[0].number == 1 else "",
        )
        await self._sending.run([append_packet(COMMANDS, packet)])

    async def _watch_scheduler(self) -> None:
        """Fail overdue calls, a few times a second, until the port is stopped."""
        while not self._stopping:
            await asyncio.sleep(min(BEAT_SECONDS, self._hold_seconds) / 4)
            self._give_up_overdue()

    def _give_up_overdue(self) -> None:
        """Fail the calls that have waited too long while the scheduler is silent or does not acknowledge them."""
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
            call.skip()
            assert call.request is not None
            if issubclass(call.request, WriteRequest):
                call.fail(UnknownOutcomeError())
            else:
                call.fail(NotRunningError(self._other_version or "the scheduler does not answer; try again"))

    # ------------------------------------------------------------------------------------------ receiving

    async def _read_all(self) -> None:
        """Read and process the scheduler's packets until stopped."""
        async for _ in self._reading.read_all(self._receive_data):
            self._read_ms = self._stall_clock.running_ms()

    def _receive_data(self, data: bytes) -> None:
        """Decode and process a packet of the scheduler; note if it has another version of the port."""
        try:
            packet = decode_from_scheduler(data)
        except VersionError as error:
            self._other_version = str(error)
            raise
        self._receive_packet(packet)

    def _receive_packet(self, packet: FromScheduler) -> None:
        """Process a packet of the scheduler: its epoch, acknowledgements, replies and events."""
        if packet.epoch < self.epoch:
            self.measures.counts["stale"] += 1
            return
        self._outage.note_packet()
        self._ahead_ns = packet.sent_ns - time.monotonic_ns()
        if packet.epoch > self.epoch:
            first, self.epoch = self.epoch == 0, packet.epoch
            if not first:
                logger.info("connected to another scheduler, epoch %d", packet.epoch)
                self._relink()
                return
        if packet.link != self._queue.link:
            return
        if packet.state == UNKNOWN:
            self._relink()
            return
        self._queue.take(packet.taken)
        if packet.state == RESEND:
            self.measures.counts["resent"] += self._queue.resend()
        if packet.number <= self._packet:
            return  # no news, or read before
        if not packet.items or packet.number > self._packet + 1:
            self._relink()  # something is missing
            return
        self._packet = packet.number
        for item in packet.items:
            try:
                if item.kind == EVENT:
                    self._deliver_event(item.body)
                else:
                    self._resolve_call(item.id, item.kind == ERROR, item.body)
            except wire.MessageError as error:
                self.measures.counts["dropped"] += 1
                logger.warning("dropped a message of the scheduler: %s", error)

    def _deliver_event(self, body: bytes) -> None:
        """Decode an event and pass it to the listeners of its kind."""
        event = wire.decode_event(body)
        listeners: list[Any] = self._rows_listeners if isinstance(event, RowsChanged) else self._agent_listeners
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                logger.exception("could not handle the event %s", type(event).__name__)

    def _resolve_call(self, request_id: int, failed: bool, body: bytes) -> None:
        """End the call with this id with the reply or the error (``failed``) that the scheduler sent."""
        call = self._pending.pop(request_id, None)
        if call is None or call.future is None or call.request is None:
            return
        if call.report is not None and call.report.ends:
            self._queue.left.discard(call.report.connection)
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

    def _relink(self) -> None:
        """Begin another link: send followed topics, renewals of the agents' connections, and open requests again."""
        self.measures.counts["relinked"] += 1
        pending = list(self._pending.values())
        self._packet = 0
        self._queue.begin_link()
        self._queue.add(OutgoingMessage(FOLLOW_ALL, wire.encode(list(self._followers))))
        renewed: dict[object, asyncio.Future[None]] = {}
        for renew in self._renewals:
            for report in renew():
                renewed[_report_key(report)] = self._post_request(report)
        for call in pending:
            replacement = None if call.report is None else renewed.get(_report_key(call.report))
            if replacement is None:
                self._queue.add(call)
            else:  # an older hello, or what the gateway has just said again
                del self._pending[call.id]
                if call.future is not None:
                    replacement.add_done_callback(partial(_copy_result, call.future))


def _report_key(report: AgentReport) -> object:
    """Return the key under which a later report replaces an earlier one."""
    return report.connection if report.opens else id(report)


def _copy_result(future: asyncio.Future[None], replacement: asyncio.Future[None]) -> None:
    """Set a future to the result, error or cancellation of the one that replaced it."""
    if future.done():
        return
    if replacement.cancelled():
        future.cancel()
    elif (error := replacement.exception()) is not None:
        future.set_exception(error)
    else:
        future.set_result(None)
