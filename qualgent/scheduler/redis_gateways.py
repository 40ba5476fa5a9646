"""The scheduler's record of each gateway on the port over Redis: link, followed topics, packets, replies to repeat."""

from __future__ import annotations

import time
from collections import deque

from . import wire
from .port import RowsChanged
from .redis_link import EVENT, OK, PACKET_BYTES, PACKET_MESSAGES, WINDOW_BYTES, FromScheduler, Item


class ClockDifference:
    """The least difference between two clocks within a sliding time: they may drift, or one may stop."""

    PERIOD_MS, PACKETS = 15_000, 10  # of which both pass before an older least difference is given up

    def __init__(self) -> None:
        self._earlier_ms: int | None = None
        self._least_ms: int | None = None
        self._since_ms = 0
        self._packets = 0

    def beyond_least_ms(self, apart_ms: int, now_ms: int) -> int:
        """Add a measured clock difference; return by how many ms it exceeds the least recent one."""
        if self._packets >= self.PACKETS and now_ms - self._since_ms > self.PERIOD_MS:
            self._earlier_ms, self._least_ms = self._least_ms, None
            self._packets = 0
        if self._least_ms is None:
            self._since_ms = now_ms
        self._packets += 1
        self._least_ms = apart_ms if self._least_ms is None else min(self._least_ms, apart_ms)
        return apart_ms - min(self._least_ms, self._least_ms if self._earlier_ms is None else self._earlier_ms)


class KnownGateway:
    """The state of one gateway."""

    def __init__(self, gateway: str) -> None:
        self.id = gateway
        self.address = ""  # for other gateways; empty: they cannot reach it
        self.link = 0
        self.heard_ms = 0
        self.left = False
        self.followed: set[str] = set()
        self.connections: set[str] = set()  # of its agents
        self.replies: dict[int, Item | None] = {}  # by id of the request; None: it is being executed
        self._clocks = ClockDifference()
        self.begin(0)

    def begin(self, link: int) -> None:
        """Begin a new link to the gateway: its messages and packets are numbered from 1 again."""
        self.link = link
        self.taken = 0  # number of the last message taken
        self.packet = 0  # number of the last packet sent
        self.unread: deque[tuple[int, int]] = deque()  # (packet, id) of replies that it may not have read
        self._sizes: deque[tuple[int, int]] = deque()  # (packet, bytes) of those that it may not have read
        self.unread_bytes = 0
        self.is_kept = False  # its stream expires
        self.changed: dict[str, dict[str, None] | None] = {}  # rows of followed topics; None: any
        self.items: list[Item] = []
        self.state = OK

    @property
    def has_room(self) -> bool:
        """Return whether the gateway's stream may take more items: it has read enough of the earlier ones."""
        return self.unread_bytes < WINDOW_BYTES

    def next_packet(self, epoch: int) -> FromScheduler:
        """Return the next packet: changed rows, then items, as many as fit; an empty one if the stream is full."""
        state, self.state = self.state, OK
        now_ns = time.monotonic_ns()
        if not self.has_room:
            return FromScheduler(wire.VERSION, epoch, self.link, self.packet, self.taken, state, sent_ns=now_ns)
        changed, self.changed = self.changed, {}
        self.items[:0] = [
            Item(EVENT, 0, wire.encode(RowsChanged(topic, () if ids is None else tuple(ids))))
            for topic, ids in changed.items()
        ]
        end = size = 0
        while end < min(len(self.items), PACKET_MESSAGES) and size < PACKET_BYTES:
            size += len(self.items[end].body)
            end += 1
        part, self.items = self.items[:end], self.items[end:]
        if part:
            self.packet += 1
            self.unread += [(self.packet, item.id) for item in part if item.kind != EVENT]
            self._sizes.append((self.packet, size))
            self.unread_bytes += size
        return FromScheduler(wire.VERSION, epoch, self.link, self.packet, self.taken, state, part, now_ns)

    def delay_ms(self, sent_ms: int, now_ms: int) -> int:
        """Return how many ms longer than the quickest packet one was under way; the clocks may differ."""
        return self._clocks.beyond_least_ms(now_ms - sent_ms, now_ms)

    def forget(self, read: int, answered: int) -> None:
        """Drop the replies that the gateway has read (packets up to ``read``, calls up to ``answered``)."""
        while self.unread and self.unread[0][0] <= read:
            self.replies.pop(self.unread.popleft()[1], None)
        while self._sizes and self._sizes[0][0] <= read:
            self.unread_bytes -= self._sizes.popleft()[1]
        while self.replies and (oldest := next(iter(self.replies))) <= answered:
            del self.replies[oldest]
