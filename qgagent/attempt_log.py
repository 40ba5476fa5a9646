"""Log files of attempts that are not acknowledged yet, and their sending, each before its result."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from qgprotocol.messages import LOG_WINDOW_BYTES, FromAgent, LogAcknowledge, LogChunk, Result

from .backoff import GIVE_UP_SECONDS
from .config import MAX_LOG_BYTES
from .logger import log
from .state_dir import SpooledResult, file_name, warn
from .tasks import ends_within

CUT_LINE = "\n[qgagent] The log ends here: it has reached the limit of {limit} bytes.\n"
URGENT_BYTES = 128 * 1024
CHUNK_BYTES = 128 * 1024
GATHER_SECONDS = 0.1


@dataclass(eq=False, repr=False, kw_only=True)
class AttemptLog:
    """Append-only log file; readable from any offset.

    Written bytes never change, so an offset stays valid. A full disk truncates the log but does not stop the test.
    ``on_append`` is called with the number of bytes of each write.
    """

    path: Path
    attempt: str
    token: str
    max_bytes: int
    on_append: Callable[[int], None]
    ended: bool = False  # complete: nothing is appended any more
    truncated: bool = False

    def __post_init__(self) -> None:
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        self.size = os.fstat(self._file).st_size
        self.lines = 0  # complete ones, appended by this process
        self.is_at_line_start = True

    def append(self, data: bytes) -> None:
        """Append output; at the limit append a line that says so, and drop the rest. Warn and stop at an OSError."""
        if self.truncated or self.ended or not data:
            return
        cut = CUT_LINE.format(limit=self.max_bytes).encode()
        if self.size + len(data) > self.max_bytes - len(cut):
            data = data[: max(0, self.max_bytes - len(cut) - self.size)] + cut
            self.truncated = True
        try:
            while data:
                written = os.write(self._file, data)
                self.size += written
                self.lines += data.count(b"\n", 0, written)
                self.is_at_line_start = data[written - 1 : written] == b"\n"
                self.on_append(written)
                data = data[written:]
        except OSError as error:
            warn("the log of %s cannot be written: %s", self.attempt, error)
            self.truncated = True

    def read(self, offset: int, max_bytes: int) -> bytes:
        """Read up to ``max_bytes`` from the offset; empty at the end of the log."""
        try:
            return os.pread(self._file, min(max_bytes, max(0, self.size - offset)), offset)
        except OSError as error:
            warn("the log of %s cannot be read: %s", self.attempt, error)
            return b""

    def remove(self) -> None:
        """End the log, close its file and delete it."""
        self.ended = True
        os.close(self._file)
        self.path.unlink(missing_ok=True)


class PendingLogs:
    """One file per attempt below ``directory``. Events: ``written`` (data to send), ``urgent`` (send without delay)."""

    def __init__(self, directory: Path, *, max_bytes: int = MAX_LOG_BYTES) -> None:
        self._directory = directory
        self._max_bytes = max_bytes
        self.by_attempt: dict[str, AttemptLog] = {}
        self._unsignalled = 0  # bytes written since the last urgent signal
        self.written = asyncio.Event()
        self.urgent = asyncio.Event()
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def resume(self, unreported: Iterable[SpooledResult]) -> None:
        """Open the logs of results that an earlier process left, for appending if unfinished; delete other logs."""
        for spooled in unreported:
            if self._path(spooled.result.attempt).exists():
                found = self.open(spooled.result.attempt, spooled.result.token)
                found.truncated = spooled.result.log_truncated
                found.ended = not spooled.unfinished
        known = {found.path for found in self.by_attempt.values()}
        for path in self._directory.glob("*.log"):
            if path not in known:
                path.unlink()

    def open(self, attempt: str, token: str) -> AttemptLog:
        """Create the log of an attempt, or open what is there; return it."""
        path, limit = self._path(attempt), self._max_bytes
        found = AttemptLog(path=path, attempt=attempt, token=token, max_bytes=limit, on_append=self._signal_written)
        self.by_attempt[attempt] = found
        return found

    def delete(self, attempt: str) -> None:
        """Close and delete the log of an attempt, if there is one."""
        if found := self.by_attempt.pop(attempt, None):
            found.remove()

    def send_now(self) -> None:
        """Wake the log sender to send without delay."""
        self.written.set()
        self.urgent.set()

    def _signal_written(self, written_bytes: int) -> None:
        """Wake the log sender; without delay once URGENT_BYTES were written."""
        self._unsignalled += written_bytes
        if self._unsignalled >= URGENT_BYTES:
            self._unsignalled = 0
            self.urgent.set()
        self.written.set()

    def _path(self, attempt: str) -> Path:
        return self._directory / f"{file_name(attempt)}.log"


class SendState:
    def __init__(self, stored: int) -> None:
        self.stored = stored  # bytes stored by the server
        self.sent = stored
        self.rewound = -1  # offset of the last rewind, which is not repeated until more is stored
        self.progressed_at = time.monotonic()  # of the last LogAcknowledge that stored more


@dataclass(eq=False, repr=False)
class LogSender:
    """Sender of attempt logs over one connection; sends each result after its log.

    Continues from the number of bytes stored by the server (Welcome.logs, then each LogAcknowledge). At most
    LOG_WINDOW_BYTES of a log are in flight. Small writes are collected for GATHER_SECONDS to limit the rate of frames.
    ``send`` raises LinkError when the connection is closed.
    """

    logs: PendingLogs
    stored: dict[str, int]  # bytes of the logs of the attempts in the hello
    send: Callable[[FromAgent], Awaitable[None]]
    supports_logs: bool

    def __post_init__(self) -> None:
        self._progress: dict[str, SendState] = {}  # by attempt
        self._results: dict[str, tuple[Result, float]] = {}  # by attempt: result waiting for its log, and since when

    async def send_result(self, result: Result) -> None:
        """Send the result at once if it has no log, else queue it to follow its log."""
        attempt_log = self.logs.by_attempt.get(result.attempt)
        if not self.supports_logs or attempt_log is None:
            await self.send(result)
        else:
            self._results[result.attempt] = result, time.monotonic()
            self.logs.send_now()

    def handle_acknowledge(self, message: LogAcknowledge) -> None:
        """Continue a log from the server's number of stored bytes, further back if less was stored than sent."""
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
        """Send new parts of logs, then their queued results, until cancelled; only wait if logs are unsupported."""
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
        """Wait for output (at most 1 s while a result is queued), then up to 0.1 s more to batch it."""
        if await ends_within(1.0 if self._results else None, self.logs.written.wait()):
            await ends_within(GATHER_SECONDS, self.logs.urgent.wait())

    async def _advance(self, attempt_log: AttemptLog) -> bool:
        """Send a log's next chunk or, after the last (or 600 s without progress), its result; else return False."""
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
