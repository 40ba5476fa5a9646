"""Spool of results on disk, kept until the server acknowledges them.

A result is written when its test has ended, and sent once its artifacts are uploaded. If the process is killed in
between, the next one completes it (``process``).
"""

import asyncio
import hashlib
import os
import re
from pathlib import Path

import msgspec
from msgspec import Struct

from qgprotocol.log_format import about
from qgprotocol.messages import Result

from .logger import log

_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")


def file_name(attempt: str) -> str:
    """Return a file name for an attempt id. Ids come from the server and must not refer to other directories."""
    return attempt if _PLAIN_NAME.fullmatch(attempt) else hashlib.sha256(attempt.encode()).hexdigest()


def warn(text: str, attempt: str, error: OSError) -> None:
    """Log a failure to read or write a file of the attempt; ``text`` has places for the attempt and the error."""
    log.warning(text, attempt, error.strerror or error, extra=about(attempt=attempt))


def write_synced(path: Path, content: bytes) -> None:
    """Replace the file, durably: after a crash or power cut it is either the old or the new one. Raises OSError."""
    partial = path.with_suffix(".partial")
    partial.unlink(missing_ok=True)  # of a process that was killed; it may be somebody else's link
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(partial, path)
    sync_directory(path.parent)


def sync_directory(path: Path) -> None:
    """Store the entries of the directory, which a power failure may lose else."""
    directory = os.open(path, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


class SpooledResult(Struct, frozen=True, kw_only=True):
    """An unreported result and its agent; the format of a file in the spool."""

    agent: str
    result: Result
    unfinished: bool = False  # artifacts and cases are still to be added


class ResultSpool:
    """One file per result below ``directory``, oldest first; written atomically and synced."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.by_attempt: dict[str, SpooledResult] = {}  # oldest first
        self.empty = asyncio.Event()
        self._deleted = asyncio.Event()
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._load()
        self._update_empty()

    def unreported(self) -> list[SpooledResult]:
        """Return the complete results, to send after a reconnect or restart."""
        return [spooled for spooled in self.by_attempt.values() if not spooled.unfinished]

    def unfinished(self) -> list[SpooledResult]:
        return [spooled for spooled in self.by_attempt.values() if spooled.unfinished]

    async def put(self, spooled: SpooledResult) -> None:
        """Write the result to disk; if that fails, log a warning and keep it in memory."""
        attempt = spooled.result.attempt
        self.by_attempt[attempt] = spooled
        self._update_empty()
        try:
            # In a thread: a slow fsync must not delay the heartbeats on this event loop.
            await asyncio.to_thread(write_synced, self._path(attempt), msgspec.json.encode(spooled))
        except OSError as error:
            warn("result of %s cannot be kept on disk, only in memory: %s", attempt, error)
        if attempt not in self.by_attempt:  # acknowledged during the write
            self._remove(attempt)

    def delete(self, attempt: str) -> bool:
        """Delete the result. Return False if there is none (repeated acknowledgement)."""
        if self.by_attempt.pop(attempt, None) is None:
            return False
        self._remove(attempt)
        self._update_empty()
        self._deleted.set()
        return True

    async def wait_until_reported(self, agent: str) -> None:
        """Wait until no result of the agent is left."""
        while any(spooled.agent == agent for spooled in self.by_attempt.values()):
            self._deleted.clear()
            await self._deleted.wait()

    def _remove(self, attempt: str) -> None:
        """Delete a result's file; log a failure, as the server ignores a repeated result."""
        # Not synced, and errors are only logged: a file that remains is sent again at the next start, without effect.
        try:
            self._path(attempt).unlink(missing_ok=True)
        except OSError as error:
            warn("result of %s cannot be removed from disk: %s", attempt, error)

    def _update_empty(self) -> None:
        """Set or clear the event ``empty``."""
        if self.by_attempt:
            self.empty.clear()
        else:
            self.empty.set()

    def _path(self, attempt: str) -> Path:
        return self._directory / f"{file_name(attempt)}.json"

    def _load(self) -> None:
        """Read the results of an earlier process; rename files that are not valid."""
        for partial in self._directory.glob("*.partial"):
            partial.unlink()
        for path in sorted(self._directory.glob("*.json"), key=lambda path: path.stat().st_mtime_ns):
            try:
                spooled = msgspec.json.decode(path.read_bytes(), type=SpooledResult)
            except msgspec.MsgspecError as error:
                log.warning("renamed %s to .unreadable, as it holds no valid result: %s", path, error)
                path.rename(path.with_suffix(".unreadable"))
                continue
            self.by_attempt[spooled.result.attempt] = spooled
