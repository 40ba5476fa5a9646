"""Sends the logs of all attempts over one connection, and each result once its log has gone before it.

What the server has stored (Welcome.logs, then each LogAcknowledge) decides where to go on. At most LOG_WINDOW_BYTES of
a log are under way; small writes are collected for GATHER_SECONDS, so that a chatty test is some frames a second.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from qgprotocol.messages import LOG_WINDOW_BYTES, FromAgent, LogAcknowledge, LogChunk, Result

from .attempt_log import AttemptLog
from .log_book import LogBook

log = logging.getLogger("qgagent")

CHUNK_BYTES = 128 * 1024
GATHER_SECONDS = 0.1
PATIENCE_SECONDS = 30.0
"""How long a result waits for a server that acknowledges nothing more of its log: the result matters more."""


class Progress:
    """How far one log is on this connection."""

    def __init__(self, stored: int) -> None:
        self.stored = stored  # the server has so many bytes
        self.sent = stored
        self.rewound = -1  # the offset last gone back to: once is enough until more is stored
        self.heard = time.monotonic()  # when the server last stored something


class LogSender:
    """Of one connection. ``send`` raises LinkError when it is gone."""

    def __init__(
        self, book: LogBook, stored: dict[str, int], send: Callable[[FromAgent], Awaitable[None]], *, speaks_logs: bool
    ) -> None:
        self._book = book
        self._send = send
        self._speaks_logs = speaks_logs
        self._stored = stored  # of the attempts of the hello
        self._progress: dict[str, Progress] = {}  # by attempt
        self._results: dict[str, tuple[Result, float]] = {}  # by attempt: waits for the rest of its log, since when

    async def result(self, result: Result) -> None:
        """Send it now, or once its log is sent."""
        attempt_log = self._book.get(result.attempt)
        if not self._speaks_logs or attempt_log is None:
            await self._send(result)
        else:
            self._results[result.attempt] = result, time.monotonic()
            self._book.urgent.set()

    def acknowledged(self, message: LogAcknowledge) -> None:
        """The server says what it has; where that is not what was sent, go back or ahead."""
        attempt_log, progress = self._book.get(message.attempt), self._progress.get(message.attempt)
        if attempt_log is None or progress is None:
            return
        offset = min(message.offset, attempt_log.size)
        if offset > progress.stored:
            progress.stored, progress.rewound, progress.heard = offset, -1, time.monotonic()
            progress.sent = max(progress.sent, offset)
        elif progress.sent > offset != progress.rewound:
            # Every chunk that was under way behind a lost one gets this answer: go back for the first of them only.
            log.debug("log of %s: back from %d to %d", message.attempt, progress.sent, offset)
            progress.stored = progress.sent = progress.rewound = offset
        self._book.urgent.set()

    async def run(self) -> None:
        """Send what there is, for as long as the connection lasts."""
        if not self._speaks_logs:
            await asyncio.Event().wait()
        while True:
            self._book.written.clear()
            self._book.urgent.clear()
            moved = False
            for attempt_log in self._book.all():
                moved |= await self._advance(attempt_log)
            if not moved:
                await self._wait()

    async def _wait(self) -> None:
        """Until something was written, and then a little longer for more of it; never long past a waiting result."""
        timeout = 1.0 if self._results else None
        try:
            async with asyncio.timeout(timeout):
                await self._book.written.wait()
            async with asyncio.timeout(GATHER_SECONDS):
                await self._book.urgent.wait()
        except TimeoutError:
            pass

    async def _advance(self, attempt_log: AttemptLog) -> bool:
        """Send one chunk, or the result that nothing is missing for. False: there was neither."""
        attempt = attempt_log.attempt
        if self._book.get(attempt) is not attempt_log:
            return False  # acknowledged or dropped while another log was sent: its file is closed
        progress = self._progress.setdefault(attempt, Progress(min(self._stored.get(attempt, 0), attempt_log.size)))
        room = progress.stored + LOG_WINDOW_BYTES - progress.sent
        data = attempt_log.read(progress.sent, min(CHUNK_BYTES, room)) if room > 0 else b""
        if data:
            chunk = LogChunk(attempt=attempt, token=attempt_log.token, offset=progress.sent, data=data)
            progress.sent += len(data)
            await self._send(chunk)
            return True
        if attempt in self._results:
            result, since = self._results[attempt]
            if progress.sent >= attempt_log.size or self._overdue(max(since, progress.heard)):
                del self._results[attempt]
                await self._send(result)
                return True
        return False

    @staticmethod
    def _overdue(since: float) -> bool:
        if time.monotonic() - since < PATIENCE_SECONDS:
            return False
        log.warning("the server takes no more of a log; its result is sent all the same")
        return True
