"""Results that the server has not acknowledged yet, kept on disk: what ran is reported, whatever happens in between.

A result is kept from the moment its command has ended, and sent once its artifacts are uploaded. Should the process be
killed in between, the next one goes on from there (``late``).
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import re
from pathlib import Path

import msgspec
from msgspec import Struct

from qgprotocol.log_format import about
from qgprotocol.messages import Result

log = logging.getLogger("qgagent")

_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")


def file_name(attempt: str) -> str:
    """The attempt's id as the name of a file. The id is the server's: it must not name a file elsewhere."""
    return attempt if _PLAIN_NAME.fullmatch(attempt) else hashlib.sha256(attempt.encode()).hexdigest()


class Unreported(Struct, frozen=True, kw_only=True):
    """A result and the agent that has it to report."""

    agent: str
    result: Result
    unfinished: bool = False  # what the test left behind is still to be collected, and the result to be completed


class Spool:
    """One file per result under ``directory``, oldest first, each written whole and synced before it counts as kept."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._kept: dict[str, Unreported] = {}  # by attempt, oldest first
        self.empty = asyncio.Event()
        self._forgotten = asyncio.Event()
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._load()
        self._signal()

    def unreported(self) -> list[Unreported]:
        """What is to be sent first after a reconnect or a restart."""
        return [kept for kept in self._kept.values() if not kept.unfinished]

    def unfinished(self) -> list[Unreported]:
        """What is still to be completed."""
        return [kept for kept in self._kept.values() if kept.unfinished]

    def all(self) -> list[Unreported]:
        """Both."""
        return list(self._kept.values())

    def get(self, attempt: str) -> Unreported | None:
        return self._kept.get(attempt)

    async def put(self, unreported: Unreported) -> None:
        """Return once the result is on disk. If it cannot be written it is kept in memory, and that is said."""
        attempt = unreported.result.attempt
        self._kept[attempt] = unreported
        self._signal()
        try:
            # In a thread: a sync may take long, and the heartbeats of all devices are on this loop.
            await asyncio.to_thread(self._write, self._path(attempt), msgspec.json.encode(unreported))
        except OSError as error:
            log.warning("result of %s cannot be kept on disk, only in memory: %s", attempt, error.strerror or error,
                        extra=about(attempt=attempt))  # fmt: skip
        if attempt not in self._kept:  # sent with a new hello and acknowledged while it was written
            self._remove(attempt)

    def forget(self, attempt: str) -> bool:
        """The server has it, or does not want it. False: it was not here (an acknowledgement that came twice)."""
        if self._kept.pop(attempt, None) is None:
            return False
        self._remove(attempt)
        self._signal()
        self._forgotten.set()
        return True

    async def reported(self, agent: str) -> None:
        """Return once nothing of that agent is left to report."""
        while any(kept.agent == agent for kept in self._kept.values()):
            self._forgotten.clear()
            await self._forgotten.wait()

    def _remove(self, attempt: str) -> None:
        # Not synced, and a failure is only said: a file that stays, or comes back after a power cut, is sent again at
        # the next start, which is harmless.
        try:
            self._path(attempt).unlink(missing_ok=True)
        except OSError as error:
            log.warning("result of %s cannot be removed from disk: %s", attempt, error.strerror or error,
                        extra=about(attempt=attempt))  # fmt: skip

    def _signal(self) -> None:
        if self._kept:
            self.empty.clear()
        else:
            self.empty.set()

    def _path(self, attempt: str) -> Path:
        return self._directory / f"{file_name(attempt)}.json"

    def _write(self, path: Path, content: bytes) -> None:
        partial = path.with_suffix(".partial")
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
        directory = os.open(self._directory, os.O_RDONLY)
        try:
            os.fsync(directory)  # or a power cut could take the name of the file
        finally:
            os.close(directory)

    def _load(self) -> None:
        for partial in self._directory.glob("*.partial"):
            partial.unlink()
        for path in sorted(self._directory.glob("*.json"), key=lambda path: path.stat().st_mtime_ns):
            try:
                unreported = msgspec.json.decode(path.read_bytes(), type=Unreported)
            except msgspec.MsgspecError as error:
                log.warning("%s is no result and is set aside as .unreadable: %s", path, error)
                path.rename(path.with_suffix(".unreadable"))
                continue
            self._kept[unreported.result.attempt] = unreported
