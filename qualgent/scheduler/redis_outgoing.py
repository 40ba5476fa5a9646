"""Outgoing messages of a gateway to the scheduler over Redis: the unsent ones, and those not yet acknowledged."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from .port import AgentReport, PortRequest
from .redis_link import PACKET_BYTES, PACKET_MESSAGES, SKIP, WINDOW_BYTES, LinkMessage

IN_TIME_SECONDS = 2.5  # within which what a connection said is sent, though it has ended


class OutgoingMessage:
    """A message of the link, with its number, its request and whether the scheduler has it."""

    __slots__ = (
        "body",
        "epoch",
        "future",
        "hold_seconds",
        "id",
        "kind",
        "number",
        "report",
        "request",
        "sent_at",
        "taken",
    )

    def __init__(self, kind: str, body: bytes) -> None:
        self.kind = kind
        self.body = body
        self.number = 0  # in the current link
        self.id = 0  # 0: a message of the link itself
        self.request: type[PortRequest[Any]] | None = None
        self.report: AgentReport | None = None  # the request, if it is one
        self.future: asyncio.Future[Any] | None = None
        self.hold_seconds: float | None = None
        self.sent_at = time.monotonic()
        self.epoch: int | None = None  # that was known when it was first sent
        self.taken = False

    def fail(self, error: Exception) -> None:
        """Fail the call that waits for the reply to this message."""
        if self.future is not None and not self.future.done():
            self.future.set_exception(error)

    def skip(self) -> None:
        """Replace the message's content by an empty one, which keeps its number in the link."""
        self.kind, self.body, self.report = SKIP, b"", None

    def encode(self, epoch: int) -> LinkMessage:
        """Return the message as it is sent; ``epoch``: of the scheduler that receives it."""
        if self.epoch is None:
            self.epoch = epoch
        hold_ms = 0 if self.hold_seconds is None else round(self.hold_seconds * 1000)
        again = self.epoch != epoch  # an earlier scheduler may have executed it
        return LinkMessage(self.number, self.id, self.kind, hold_ms, again, self.body)


class SendQueue:
    """The messages of a link, in order. At most WINDOW_BYTES of them are under way, read or not."""

    def __init__(self, expire: Callable[[OutgoingMessage], None]) -> None:
        """``expire`` is called with reports that are not sent any more: their connection has ended."""
        self.link = 1
        self.wake = asyncio.Event()  # set when there may be something to send
        self.left: set[str] = set()  # agents' connections that have ended; others may have taken their place
        self._expire = expire
        self._last = 0  # number of the last message of the link
        self._unsent: deque[OutgoingMessage] = deque()
        self._untaken: deque[OutgoingMessage] = deque()  # sent; the scheduler has not said that it has them
        self._untaken_bytes = 0

    @property
    def may_send(self) -> bool:
        """Return whether a message waits and the window of unacknowledged ones has room."""
        return bool(self._unsent) and self._untaken_bytes < WINDOW_BYTES

    @property
    def last_sent(self) -> int:
        """Return the number of the last message that was sent."""
        return self._last - len(self._unsent)

    def add(self, message: OutgoingMessage) -> None:
        """Number a message and queue it."""
        self._last += 1
        message.number = self._last
        message.taken = False
        self._unsent.append(message)
        self.wake.set()

    def next_packet(self, epoch: int) -> list[LinkMessage]:
        """Return the messages of the next packet, without outdated ones, and mark them as sent."""
        messages: list[LinkMessage] = []
        size = 0
        while self.may_send and len(messages) < PACKET_MESSAGES and size < PACKET_BYTES:
            sent = self._unsent.popleft()
            if self._is_outdated(sent):
                self._expire(sent)
                sent.skip()
            self._untaken.append(sent)
            self._untaken_bytes += len(sent.body)
            messages.append(sent.encode(epoch))
            size += len(sent.body)
        return messages

    def _is_outdated(self, sent: OutgoingMessage) -> bool:
        """Return whether a report waited too long to be sent, and its agent's connection has ended since.

        Its agent may have said hello elsewhere meanwhile, and repeats there what counts.
        """
        report = sent.report
        if report is None or report.ends or report.connection not in self.left:
            return False
        return time.monotonic() - sent.sent_at > IN_TIME_SECONDS

    def take(self, number: int) -> None:
        """Drop the messages up to this number, which the scheduler has acknowledged."""
        while self._untaken and self._untaken[0].number <= number:
            taken = self._untaken.popleft()
            taken.taken = True
            self._untaken_bytes -= len(taken.body)
            self.wake.set()

    def resend(self) -> int:
        """Queue again the messages that were sent and not acknowledged; return their number."""
        number = len(self._untaken)
        self._unsent.extendleft(reversed(self._untaken))
        self._clear_untaken()
        self.wake.set()
        return number

    def begin_link(self) -> None:
        """Begin another link: drop all queued messages and number from 1 again."""
        self.link += 1
        self._last = 0
        self._unsent.clear()
        self._clear_untaken()

    def _clear_untaken(self) -> None:
        """Drop the messages that were sent and not acknowledged."""
        self._untaken.clear()
        self._untaken_bytes = 0
