"""The scheduler's end of the scheduler port over Redis: executes the requests of many gateways, and sends them events.

Each request is executed once: one that comes again gets the reply of the first time, as long as its gateway may send it
again. A gateway that is silent for GONE_SECONDS is gone, and its agents count as disconnected.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
from msgspec.structs import replace

from qualgent.core.errors import NotRunningError, QualGentError

from . import wire
from .agent_requests import AgentDisconnected
from .direct_port import DirectPort
from .port import AgentEvent, AgentReport, PortRequest, RowsChanged, Sent, WriteRequest
from .port_measures import PortMeasures
from .redis_gateways import KnownGateway
from .redis_link import (
    APART_SECONDS,
    BEAT_SECONDS,
    COMMANDS,
    ERROR,
    EVENT,
    FOLLOW,
    FOLLOW_ALL,
    LEAVE,
    OK,
    REPLY,
    RESEND,
    SKIP,
    UNFOLLOW,
    UNKNOWN,
    FromGateway,
    FromScheduler,
    Item,
    LinkMessage,
    ReceiveOutage,
    RedisConnection,
    Retries,
    StreamReader,
    TransportError,
    append_packet,
    decode_from_gateway,
    events_of,
    expire_stream,
)
from .stall_clock import StallClock

logger = logging.getLogger("qualgent.scheduler.redis_server")

GONE_SECONDS = 10.0  # of silence
REMEMBERED_SECONDS = 600.0  # replies to a gateway that is gone
MAX_CHANGED = 1000  # rows of a topic in one event; with more, any row may have changed
STOP_SECONDS = 3.0
TOO_LATE = "the request reached the scheduler too late and was not executed; try again"

_text = msgspec.msgpack.Decoder(str)
_texts = msgspec.msgpack.Decoder(list[str])

Ended = Callable[[str, int], AgentDisconnected]
"""Return the report that a connection has ended; milliseconds since its gateway's last message."""


class RedisServer:
    """Serves the scheduler's direct port. Used on the scheduler's event loop only."""

    def __init__(
        self,
        url: str,
        direct: DirectPort,
        ended: Ended,
        stall_clock: StallClock,
        *,
        superseded: Callable[[int], None] = lambda epoch: None,
    ) -> None:
        """``superseded`` is called with a later epoch that a gateway knows."""
        self.epoch = direct.epoch
        self.measures = PortMeasures(gateways=lambda: len(self._gateways))
        self._direct = direct
        self._ended = ended
        self._superseded = superseded
        self._reading = StreamReader(url, COMMANDS, self.measures.counts)
        self._sending = RedisConnection(url)
        self._gateways: dict[str, KnownGateway] = {}
        self._gone: dict[str, KnownGateway] = {}
        self._owners: dict[str, KnownGateway] = {}  # by connection
        self._strangers: dict[str, int] = {}  # links that are not known, by gateway
        self._doomed: list[str] = []  # streams to delete
        self._dirty: set[KnownGateway] = set()
        self._measures_depth = False
        self._wake = asyncio.Event()
        self._stall_clock = stall_clock
        self._outage = ReceiveOutage(stall_clock)
        self._reached_ms = stall_clock.running_ms()  # when it last wrote, or a gateway's packet came
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []
        self._executing: set[asyncio.Task[None]] = set()
        direct.listen(rows=self._emit_rows, agents=self._emit_event)

    def cut_off_seconds(self) -> float:
        """Return for how many seconds Redis could be neither written to nor read from."""
        return (self._stall_clock.running_ms() - self._reached_ms) / 1000

    async def start(self) -> None:
        """Start the tasks that read packets and send them, at least one to each gateway every second."""
        self._reached_ms = self._stall_clock.running_ms()
        self._outage.note_packet()
        run = asyncio.create_task
        self._tasks = [
            run(self._send_all(), name="port sender"),
            run(self._beat(), name="port beat"),
            run(self._read_all(), name="port reader"),
        ]

    async def stop(self) -> None:
        """Stop reading; wait for running requests and send their replies, within STOP_SECONDS."""
        self._stopping = True
        for task in self._tasks[1:]:
            task.cancel()
        await asyncio.gather(*self._tasks[1:], return_exceptions=True)
        if self._executing:
            await asyncio.wait(self._executing, timeout=STOP_SECONDS)
        self._tasks[0].cancel()
        await asyncio.gather(self._tasks[0], return_exceptions=True)
        with contextlib.suppress(*TransportError):
            await self._send_dirty()
        await self._reading.close()
        await self._sending.close()

    def address_of(self, gateway: str) -> str:
        """Return the address at which other gateways reach this one; empty: unknown, or not reachable."""
        known = self._gateways.get(gateway)
        return "" if known is None else known.address

    # ------------------------------------------------------------------------------------------ receiving

    async def _read_all(self) -> None:
        """Read and process the gateways' packets until stopped."""
        async for _ in self._reading.read_all(lambda data: self._receive_packet(decode_from_gateway(data))):
            self._outage.note_packet()  # after the packets: they show that gateways were alive meanwhile

    def _receive_packet(self, packet: FromGateway) -> None:
        """Process a packet of a gateway: its link, acknowledgements and messages in order; request missing ones."""
        if packet.epoch > self.epoch:
            self.measures.counts["superseded"] += 1
            superseded, self._superseded = self._superseded, lambda epoch: None
            superseded(packet.epoch)
            return
        now_ms = self._reached_ms = self._stall_clock.running_ms()
        gateway = self._gateways.get(packet.gateway)
        if gateway is None or packet.link > gateway.link:
            if packet.last and not (packet.messages and packet.messages[0].number == 1):
                self._strangers[packet.gateway] = packet.link
                self._wake.set()
                return
            gateway = self._begin(packet)
        if packet.link < gateway.link:
            return
        gateway.heard_ms = now_ms
        self.measures.lag_ms = gateway.delay_ms(packet.sent_ms, now_ms)
        gateway.forget(packet.read, packet.answered)
        if gateway.items:  # there may be room for them now
            self._mark_dirty(gateway)
        for message in packet.messages:
            if message.number > gateway.taken + 1:
                break
            if message.number == gateway.taken + 1:
                gateway.taken = message.number
                self._take(gateway, message, is_first=packet.epoch == self.epoch)
        if packet.last > gateway.taken and gateway.state == OK:
            gateway.state = RESEND
            self._mark_dirty(gateway)
        if gateway.left:
            self._forget(gateway)

    def _begin(self, packet: FromGateway) -> KnownGateway:
        """Begin a new link of a gateway, and return its record."""
        gateway = self._gateways.get(packet.gateway) or self._gone.pop(packet.gateway, None)
        if gateway is None:
            gateway = KnownGateway(packet.gateway)
            logger.info("gateway %s connected", packet.gateway)
        self._gateways[packet.gateway] = gateway
        gateway.begin(packet.link)
        gateway.address = packet.address
        gateway.left = False
        return gateway

    def _take(self, gateway: KnownGateway, message: LinkMessage, *, is_first: bool) -> None:
        """Process a gateway's message. ``is_first``: no earlier scheduler can have read its packet."""
        kind, body = message.kind, message.body
        try:
            if kind == FOLLOW_ALL:
                wanted = set(wire.decode_as(_texts, body, "list of topics"))
                for topic in gateway.followed ^ wanted:
                    self._follow_topic(gateway, topic, topic in wanted)
            elif kind in (FOLLOW, UNFOLLOW):
                self._follow_topic(gateway, wire.decode_as(_text, body, "topic"), kind == FOLLOW)
            elif kind == LEAVE:
                gateway.left = True
            elif kind != SKIP:
                self._take_request(gateway, message, is_first=is_first)
        except wire.MessageError as error:
            self.measures.counts["dropped"] += 1
            logger.warning("dropped a message of gateway %s: %s", gateway.id, error)

    def _take_request(self, gateway: KnownGateway, message: LinkMessage, *, is_first: bool) -> None:
        """Execute a request once: answer a repeated one from its stored reply, refuse one that is too late."""
        if message.id in gateway.replies:
            self.measures.counts["repeated"] += 1
            known = gateway.replies[message.id]
            if known is not None:
                self._add_item(gateway, known)
            return
        if message.hold_ms and self.measures.lag_ms > message.hold_ms:
            self.measures.counts["expired"] += 1  # its caller has given up, if the clocks tell
            self._add_item(gateway, Item(ERROR, message.id, wire.encode_error(NotRunningError(TOO_LATE))))
            return
        try:
            request = wire.decode_request(message.kind, message.body)
        except wire.MessageError as error:
            self.measures.counts["dropped"] += 1
            logger.warning("refused a request of gateway %s: %s", gateway.id, error)
            self._add_item(gateway, Item(ERROR, message.id, wire.encode_error(NotRunningError(str(error)))))
            return
        if isinstance(request, WriteRequest):
            request = replace(request, sent=Sent(f"{gateway.id}-{message.id}", message.again or not is_first))
        elif isinstance(request, AgentReport):
            self._track_owner(gateway, request)
        gateway.replies[message.id] = None
        self._spawn_work(self._execute_request(gateway, message.id, request))

    def _spawn_work(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a request's work in a task that ``stop`` waits for."""
        task = asyncio.get_running_loop().create_task(work)
        self._executing.add(task)
        task.add_done_callback(self._executing.discard)

    async def _execute_request(self, gateway: KnownGateway, request_id: int, request: PortRequest[Any]) -> None:
        """Execute a request; store its reply or error, and send it to the gateway."""
        try:
            item = Item(REPLY, request_id, wire.encode(await self._direct.call(request)))
        except Exception as error:
            if not isinstance(error, QualGentError):
                logger.exception("%s failed", type(request).__name__)
            item = Item(ERROR, request_id, wire.encode_error(error))
        if request_id in gateway.replies:  # else its gateway has given it up
            gateway.replies[request_id] = item
            self._add_item(gateway, item)

    def _track_owner(self, gateway: KnownGateway, report: AgentReport) -> None:
        """Record which gateway has an agent's connection, from the gateway's report about it."""
        if report.ends:
            gateway.connections.discard(report.connection)
            self._owners.pop(report.connection, None)
        elif self._owners.get(report.connection) is not gateway:
            gateway.connections.add(report.connection)
            self._owners[report.connection] = gateway

    def _follow_topic(self, gateway: KnownGateway, topic: str, followed: bool) -> None:
        """Record that a gateway follows a live topic, or no longer does."""
        if followed != (topic in gateway.followed):
            (gateway.followed.add if followed else gateway.followed.discard)(topic)
            self._direct.follow(topic, followed)
            gateway.changed.pop(topic, None)

    # ------------------------------------------------------------------------------------------ sending

    def _emit_rows(self, event: RowsChanged) -> None:
        """Add the ids of changed rows to the next packets of the gateways that follow their topic."""
        for gateway in self._gateways.values():
            if event.topic in gateway.followed:
                self._collect_change(gateway, event)

    def _emit_event(self, event: AgentEvent) -> None:
        """Queue an event for the gateway that has the agent's connection; drop it if there is none."""
        # of a connection that has ended, its gateway may still have a log
        owner = self._owners.get(event.connection) or self._gateways.get(event.connection.rpartition(".")[0])
        if owner is not None:
            self._add_item(owner, Item(EVENT, 0, wire.encode(event)))

    def _collect_change(self, gateway: KnownGateway, event: RowsChanged) -> None:
        """Collect changed rows until the next packet, in which they precede the replies."""
        known = gateway.changed.setdefault(event.topic, {})
        if known is not None:
            known.update(dict.fromkeys(event.ids))
            if not event.ids or len(known) > MAX_CHANGED:
                gateway.changed[event.topic] = None
        self._mark_dirty(gateway)

    def _add_item(self, gateway: KnownGateway, item: Item) -> None:
        """Queue a reply or event for a gateway's next packet."""
        gateway.items.append(item)
        self._mark_dirty(gateway)

    def _mark_dirty(self, gateway: KnownGateway) -> None:
        """Mark a gateway as having data to send, and wake the sender, which sends all marked gateways one packet."""
        self._dirty.add(gateway)
        self._wake.set()

    async def _send_all(self) -> None:
        """Send due packets until stopped; pause after failures."""
        retries = Retries("send to", self.measures.counts)
        while not self._stopping:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._send_dirty()
            except TransportError as error:  # what was in the packets is lost: their gateways begin other links
                await retries.log_and_pause(error)
            else:
                retries.worked()
                await asyncio.sleep(APART_SECONDS)

    async def _send_dirty(self) -> None:
        """Send the due packets to all gateways by one round trip to Redis."""
        commands: list[tuple[Any, ...]] = []
        now_ns = time.monotonic_ns()
        for stranger, link in self._strangers.items():
            key = events_of(stranger)
            commands += [
                append_packet(key, FromScheduler(wire.VERSION, self.epoch, link, 0, 0, UNKNOWN, sent_ns=now_ns)),
                expire_stream(key),
            ]
        self._strangers.clear()
        commands += [("DEL", key) for key in self._doomed]
        self._doomed.clear()
        dirty, self._dirty = self._dirty, set()
        measures_depth, self._measures_depth = self._measures_depth, False  # it may be set again meanwhile
        for gateway in dirty:
            key = events_of(gateway.id)
            commands.append(append_packet(key, gateway.next_packet(self.epoch)))
            while gateway.items and gateway.has_room:
                commands.append(append_packet(key, gateway.next_packet(self.epoch)))
            if measures_depth or not gateway.is_kept:
                commands.append(expire_stream(key))
                gateway.is_kept = True
        if measures_depth:
            commands.append(("XLEN", COMMANDS))
        if commands:
            results = await self._sending.run(commands)
            self._reached_ms = self._stall_clock.running_ms()
            if measures_depth:
                self.measures.depth = results[-1]

    # ------------------------------------------------------------------------------------------ presence

    async def _beat(self) -> None:
        """Send every gateway a packet each second, and give up those that are silent for too long."""
        while not self._stopping:
            await asyncio.sleep(BEAT_SECONDS)
            now_ms = self._stall_clock.running_ms()
            is_cut_off = self._outage.silent_ms() > ReceiveOutage.TOLERATED_MS
            for gateway in list(self._gateways.values()):
                if is_cut_off:
                    gateway.heard_ms += round(BEAT_SECONDS * 1000)  # nobody could be heard
                if now_ms - gateway.heard_ms > GONE_SECONDS * 1000:
                    self.measures.counts["gone"] += 1
                    logger.warning("gateway %s stopped responding; its agents count as disconnected", gateway.id)
                    self._forget(gateway)
                else:
                    self._mark_dirty(gateway)
            for gateway in list(self._gone.values()):
                if now_ms - gateway.heard_ms > REMEMBERED_SECONDS * 1000:
                    del self._gone[gateway.id]
            self._measures_depth = True
            self._wake.set()

    def _forget(self, gateway: KnownGateway) -> None:
        """Report the agents of a silent gateway as disconnected, and drop what waits for it."""
        self._gateways.pop(gateway.id, None)
        self._dirty.discard(gateway)
        self._gone[gateway.id] = gateway  # its replies, should it return
        for topic in list(gateway.followed):
            self._follow_topic(gateway, topic, False)
        silent_ms = self._stall_clock.running_ms() - gateway.heard_ms
        for connection in gateway.connections:
            if self._owners.get(connection) is gateway:
                del self._owners[connection]
                self._spawn_work(self._report_disconnect(self._ended(connection, silent_ms)))
        gateway.connections.clear()
        self._doomed.append(events_of(gateway.id))
        self._wake.set()

    async def _report_disconnect(self, report: AgentDisconnected) -> None:
        """Report to the scheduler the end of an agent's connection, for a gateway that is gone."""
        try:
            await self._direct.call(report)
        except Exception:
            logger.exception("could not handle the end of connection %s", report.connection)
