"""The logs of all attempts that the server may still want, and signals for whoever sends them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from .attempt_log import AttemptLog
from .limits import MAX_LOG_BYTES
from .spool import Unreported, file_name

URGENT_BYTES = 128 * 1024


class LogBook:
    """One file per attempt below ``directory``. ``written``: there is something to do; ``urgent``: at once."""

    def __init__(self, directory: Path, *, max_bytes: int = MAX_LOG_BYTES) -> None:
        self._directory = directory
        self._max_bytes = max_bytes
        self._logs: dict[str, AttemptLog] = {}  # by attempt
        self._unsignalled = 0  # bytes written since the last urgent signal
        self.written = asyncio.Event()
        self.urgent = _Both(self.written)
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def resume(self, unreported: Iterable[Unreported]) -> None:
        """Take up the logs of results that an earlier process could not report; remove those of what it never ended.

        That of an unfinished one goes on.
        """
        for kept in unreported:
            if self._path(kept.result.attempt).exists():
                found = self.open(kept.result.attempt, kept.result.token)
                found.truncated = kept.result.log_truncated
                if not kept.unfinished:
                    found.end()
        known = {found.path for found in self._logs.values()}
        for path in self._directory.glob("*.log"):
            if path not in known:
                path.unlink()

    def open(self, attempt: str, token: str) -> AttemptLog:
        """The log of an attempt that begins."""
        found = AttemptLog(self._path(attempt), attempt=attempt, token=token, max_bytes=self._max_bytes)
        self._logs[attempt] = found
        return found

    def get(self, attempt: str) -> AttemptLog | None:
        return self._logs.get(attempt)

    def all(self) -> list[AttemptLog]:
        return list(self._logs.values())

    def forget(self, attempt: str) -> None:
        """The server has all it wants of it."""
        if found := self._logs.pop(attempt, None):
            found.remove()

    def noticing(self, output: Callable[[bytes], None]) -> Callable[[bytes], None]:
        """The same output, whose every write is signalled."""

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


class _Both(asyncio.Event):
    """Setting it sets the other event too."""

    def __init__(self, other: asyncio.Event) -> None:
        super().__init__()
        self._other = other

    def set(self) -> None:
        self._other.set()
        super().set()
