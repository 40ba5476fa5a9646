"""Log files of the attempts whose results are not acknowledged, kept in the state directory."""

import asyncio
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .config import MAX_LOG_BYTES
from .spool import SpooledResult, file_name, warn

CUT_LINE = "\n[qgagent] The log ends here: it has reached the limit of {limit} bytes.\n"
URGENT_BYTES = 128 * 1024


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
        """Append the data; at the size limit, append one line that reports it and discard the rest."""
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
        """Open the logs of results left by an earlier process, for appending if unfinished; delete other logs."""
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
        """Create the log of an attempt and its token for uploads."""
        path, limit = self._path(attempt), self._max_bytes
        found = AttemptLog(path=path, attempt=attempt, token=token, max_bytes=limit, on_append=self._signal_written)
        self.by_attempt[attempt] = found
        return found

    def delete(self, attempt: str) -> None:
        """Delete the log of an attempt, if there is one."""
        if found := self.by_attempt.pop(attempt, None):
            found.remove()

    def send_now(self) -> None:
        self.written.set()
        self.urgent.set()

    def _signal_written(self, written_bytes: int) -> None:
        """Wake the log sender; mark it urgent after URGENT_BYTES."""
        self._unsignalled += written_bytes
        if self._unsignalled >= URGENT_BYTES:
            self._unsignalled = 0
            self.urgent.set()
        self.written.set()

    def _path(self, attempt: str) -> Path:
        return self._directory / f"{file_name(attempt)}.log"
