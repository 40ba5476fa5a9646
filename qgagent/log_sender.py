"""Sender of attempt logs over one connection; sends each result after its log.

Continues from the number of bytes stored by the server (Welcome.logs, then each LogAcknowledge). At most
LOG_WINDOW_BYTES of a log are in flight. Small writes are collected for GATHER_SECONDS to limit the rate of frames.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from qgprotocol.messages import LOG_WINDOW_BYTES, FromAgent, LogAcknowledge, LogChunk, Result

from .attempt_log import AttemptLog, PendingLogs
from .backoff import GIVE_UP_SECONDS
from .logger import log
from .tasks import ends_within

CHUNK_BYTES = 128 * 1024
GATHER_SECONDS = 0.1


class SendState:
    def __init__(self, stored: int) -> None:
        self.stored = stored  # bytes stored by the server
        self.sent = stored
        self.rewound = -1  # offset of the last rewind, which is not repeated until more is stored
        self.progressed_at = time.monotonic()  # of the last LogAcknowledge that stored more


@dataclass(eq=False, repr=False)
class LogSender:
    """Log sender of one connection. ``send`` raises LinkError when the connection is closed."""

    logs: PendingLogs
    stored: dict[str, int]  # bytes of the logs of the attempts in the hello
    send: Callable[[FromAgent], Awaitable[None]]
    supports_logs: bool

    def __post_init__(self) -> None:
        self._progress: dict[str, SendState] = {}  # by attempt
        self._results: dict[str, tuple[Result, float]] = {}  # by attempt: result waiting for its log, and since when

    async def send_result(self, result: Result) -> None:
        """Send the result, after the rest of its log if there is one."""
        attempt_log = self.logs.by_attempt.get(result.attempt)
        if not self.supports_logs or attempt_log is None:
            await self.send(result)
        else:
            self._results[result.attempt] = result, time.monotonic()
            self.logs.send_now()

    def handle_acknowledge(self, message: LogAcknowledge) -> None:
        """Advance, or rewind if the server has stored less than was sent."""
        attempt_log, progress = self.logs.by_attempt.get(message.attempt), self._progress.get(message.attempt)
        if attempt_log is None or progress is None:
            return
        offset = min(message.offset, attempt_log.size)
        if offset > progress.stored:
            progress.stored, progress.rewound, progress.progressed_at = offset, -1, time.monotonic()
            progress.sent = max(progress.sent, offset)
        elif progress.sent > offset != progress.rewound:
            # Every chunk in flight behind a lost one gets this answer: rewind for the first of them only.
            log.debug("log of %s: back from %d to %d", message.attempt, progress.sent, offset)
            progress.stored = progress.sent = progress.rewound = offset
        self.logs.send_now()

    async def run(self) -> None:
        """Send logs and results until cancelled."""
        if not self.supports_logs:
            await asyncio.Event().wait()
        while True:
            self.logs.written.clear()
            self.logs.urgent.clear()
            sent = False
            for attempt_log in list(self.logs.by_attempt.values()):
                sent |= await self._advance(attempt_log)
            if not sent:
                await self._wait()

    async def _wait(self) -> None:
        """Wait for output, then GATHER_SECONDS for more; at most a second while a result is waiting."""
        if await ends_within(1.0 if self._results else None, self.logs.written.wait()):
            await ends_within(GATHER_SECONDS, self.logs.urgent.wait())

    async def _advance(self, attempt_log: AttemptLog) -> bool:
        """Send the next chunk of the log, or its waiting result. Return False if there was neither."""
        attempt = attempt_log.attempt
        if self.logs.by_attempt.get(attempt) is not attempt_log:
            return False  # deleted while another log was sent
        progress = self._progress.setdefault(attempt, SendState(min(self.stored.get(attempt, 0), attempt_log.size)))
        room = progress.stored + LOG_WINDOW_BYTES - progress.sent
        data = attempt_log.read(progress.sent, min(CHUNK_BYTES, room)) if room > 0 else b""
        if data:
            chunk = LogChunk(attempt=attempt, token=attempt_log.token, offset=progress.sent, data=data)
            progress.sent += len(data)
            await self.send(chunk)
            return True
        if attempt in self._results:
            result, since = self._results[attempt]
            is_stalled = time.monotonic() - max(since, progress.progressed_at) >= GIVE_UP_SECONDS
            if progress.sent >= attempt_log.size or is_stalled:
                if progress.sent < attempt_log.size:
                    log.warning("the server has not acknowledged the whole log; sending the result without the rest")
                del self._results[attempt]
                await self.send(result)
                return True
        return False
