"""Log files of the attempts whose results are not acknowledged, with events for the sender."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from .attempt_log import AttemptLog
from .limits import MAX_LOG_BYTES
from .spool import SpooledResult, file_name

URGENT_BYTES = 128 * 1024


class PendingLogs:
    """One file per attempt below ``directory``. Events: ``written`` (data to send), ``urgent`` (send without delay)."""

    def __init__(self, directory: Path, *, max_bytes: int = MAX_LOG_BYTES) -> None:
        self._directory = directory
        self._max_bytes = max_bytes
        self._logs: dict[str, AttemptLog] = {}  # by attempt
        self._unsignalled = 0  # bytes written since the last urgent signal
        self.written = asyncio.Event()
        self.urgent = _ChainedEvent(self.written)
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def resume(self, unreported: Iterable[SpooledResult]) -> None:
        """Open the logs of results left by an earlier process, for appending if unfinished; delete other logs."""
        for spooled in unreported:
            if self._path(spooled.result.attempt).exists():
                found = self.open(spooled.result.attempt, spooled.result.token)
                found.truncated = spooled.result.log_truncated
                if not spooled.unfinished:
                    found.end()
        known = {found.path for found in self._logs.values()}
        for path in self._directory.glob("*.log"):
            if path not in known:
                path.unlink()

    def open(self, attempt: str, token: str) -> AttemptLog:
        """Open the log of an attempt."""
        found = AttemptLog(self._path(attempt), attempt=attempt, token=token, max_bytes=self._max_bytes)
        self._logs[attempt] = found
        return found

    def get(self, attempt: str) -> AttemptLog | None:
        return self._logs.get(attempt)

    def all(self) -> list[AttemptLog]:
        return list(self._logs.values())

    def delete(self, attempt: str) -> None:
        """Delete the log of an attempt, if there is one."""
        if found := self._logs.pop(attempt, None):
            found.remove()

    def with_events(self, output: Callable[[bytes], None]) -> Callable[[bytes], None]:
        """Wrap an output function so that each write sets the events."""

        def write(data: bytes) -> None:
            output(data)
            self._unsignalled += len(data)
            if self._unsignalled >= URGENT_BYTES:
                self._unsignalled = 0
                self.urgent.set()
            self.written.set()

        return write

    def _path(self, attempt: str) -> Path:
        return self._directory / f"{file_name(attempt)}.log"


class _ChainedEvent(asyncio.Event):
    """Event that also sets another event."""

    def __init__(self, other: asyncio.Event) -> None:
        super().__init__()
        self._other = other

    def set(self) -> None:
        self._other.set()
        super().set()
