"""State directory of an agent process: its lock, results not yet sent (spool), journal, and connection numbers.

After a process is killed, guardians may take some seconds to stop its tests. They lock a file in this directory; the
next process waits for that lock, so a device never runs two tests. Other locks between processes are here, too.
"""

import asyncio
import contextlib
import fcntl
import hashlib
import os
import re
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import msgspec
import platformdirs
from msgspec import Struct
from msgspec.structs import replace

from qgprotocol.cases import MAX_SECONDS
from qgprotocol.errors import errors_as
from qgprotocol.log_format import about
from qgprotocol.messages import LeaseOffer, Result

from .errors import StateDirError
from .logger import Warner, log

LOCK_TIMEOUT_SECONDS = 5.0
"""Longest wait for an ending process (a restarting server restarts its demo agents)."""

COMMANDS_TIMEOUT_SECONDS = 30.0
"""Longest wait for guardians of a dead process: they send SIGKILL after 2 s and give up after another 20 s."""


MAX_CONNECTION_NUMBER = 2**53
MAX_JOURNAL_BYTES = 64 * 1024 * 1024
"""Size at which the journal is renamed to ``journal.jsonl.1``, replacing the previous one."""
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")


def default_state_dir(name: str) -> Path:
    """Return ``~/.local/state/qualgent/agents/<name>`` (Linux); slashes in the name are replaced."""
    return platformdirs.user_state_path("qualgent") / "agents" / name.replace("/", "_").replace(":", "_")


def commands_lock(state_dir: Path) -> Path:
    """Return the absolute path of the file that guardians lock."""
    return Path(os.path.abspath(state_dir)) / "commands.lock"


def lock_within(file: int, seconds: float) -> bool:
    """Lock an open file exclusively, blocking up to ``seconds``; return False if other processes keep it."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            if time.monotonic() >= deadline:
                return False
        time.sleep(0.05)


@contextmanager
def lock_state_dir(path: Path, *, timeout_seconds: float = LOCK_TIMEOUT_SECONDS) -> Iterator[None]:
    """Create and lock the directory for the block, once earlier commands have ended. Raises StateDirError."""
    with ExitStack() as stack:
        with errors_as(StateDirError, f"the state directory {path} cannot be used"):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
            stack.callback(os.close, lock)
            commands = os.open(commands_lock(path), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if not lock_within(lock, timeout_seconds):
                raise StateDirError(
                    f"another qgagent uses the state directory {path}: end that one, or give --state-dir"
                )
            if not lock_within(commands, 0):
                log.info("waiting for commands of an earlier process to end")
                if not lock_within(commands, COMMANDS_TIMEOUT_SECONDS):
                    log.warning("a command of an earlier process still runs; starting anyway")
        finally:
            os.close(commands)
        yield


class ConnectionCount:
    """Numbers of connections, by which the server knows an old one that comes late.

    Each is the time in milliseconds, or one more than the last where the clock was set back. The last one is kept in a
    file, so they also rise from process to process. Without the file (it cannot be written, or is lost), the clock
    alone decides.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last = 0
        self._problems = Warner()
        try:
            self._last = int(path.read_text())
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
            log.warning("%s cannot be read: %s", path, error)

    def next(self) -> int:
        """Return a connection number greater than all before, and store it in the file."""
        number = max(time.time_ns() // 1_000_000, self._last + 1)
        self._last = number if 0 < number < MAX_CONNECTION_NUMBER else time.time_ns() // 1_000_000
        half = self._path.with_suffix(".half")
        try:
            half.write_text(str(self._last))
            os.replace(half, self._path)
            self._problems.last = ""
        except OSError as error:
            self._problems.warn(f"{self._path} cannot be written: {error.strerror or error}")
        return self._last


@contextlib.asynccontextmanager
async def locked(path: Path, *, shared: bool = False) -> AsyncIterator[None]:
    """Wait for the lock of a file, created if needed, and hold it for the block; ``shared``: with others."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        while True:
            try:
                fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                await asyncio.sleep(0.05)
        yield
    finally:
        os.close(file)


class Journal:
    """Events of a process: ``journal.jsonl`` in its state directory, one JSON object per line.

    Each line is one write, so a killed process leaves no partial line. A failure to write (disk full) is logged once
    and stops no test.

    Every line has ``event``, ``at`` (wall clock, RFC 3339, UTC), ``monotonic`` (seconds, comparable within one
    ``instance``) and ``instance``; all but ``process`` lines also ``agent attempt job number org_id app_version_id
    target test``. The names of the events stay for compatibility.

    | event | when | more fields |
    | --- | --- | --- |
    | `process` | the process started | `software`, `pid` |
    | `start` | the server sent Start | |
    | `install` | a build was installed for the attempt | `seconds` |
    | `install_failed` | the install failed | `seconds`, `message` |
    | `execute` | the test started | |
    | `result` | the attempt ended and its result is stored | `outcome`, `run_seconds`, `install_seconds` |
    | `revoke` | the server revoked the lease | `reason`, `phase` |
    | `begin` | a lease that was held in a window has begun | |
    | `drop` | a lease that was not started was dropped | `reason` |
    | `abandon` | the process stopped the test because it exits | `phase` |
    """

    def __init__(self, path: Path, *, instance: str) -> None:
        self._path = path
        self._instance = instance
        self._problems = Warner()
        self._file = self._open()

    def _open(self) -> int:
        """Open the journal's file for appending; return its descriptor."""
        return os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, event: str, lease: LeaseOffer | None = None, agent: str = "", **fields: object) -> None:
        """Append an event with the ids of the lease; rotate the file at its limit; log a failure once."""
        line: dict[str, object] = {
            "event": event,
            "at": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "monotonic": round(time.monotonic(), 6),
            "instance": self._instance,
        }
        if lease is not None:
            job = lease.job
            line |= {"agent": agent, "attempt": lease.attempt, "job": job.id, "number": lease.number}
            line |= {"org_id": job.org_id, "app_version_id": job.app_version_id, "target": job.target, "test": job.test}
        try:
            os.write(self._file, msgspec.json.encode(line | fields) + b"\n")
            self._problems.last = ""
            if os.fstat(self._file).st_size >= MAX_JOURNAL_BYTES:
                os.replace(self._path, self._path.with_name(self._path.name + ".1"))
                old, self._file = self._file, self._open()
                os.close(old)
        except OSError as error:
            self._problems.warn(f"journal {self._path} cannot be written: {error.strerror or error}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)


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
    """Sync the entries of a directory to disk, so that a power failure does not lose them."""
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
    ended_ms: int | None = None  # wall clock; when its test ended; None: an older process stored it


class ResultSpool:
    """Results on disk, kept until the server acknowledges them: one file each below ``directory``, oldest first.

    A result is written, atomically and synced, when its test has ended, and sent once its artifacts are uploaded. If
    the process is killed in between, the next one completes it (``process``).
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.by_attempt: dict[str, SpooledResult] = {}  # oldest first
        self._ended_at: dict[str, float] = {}  # by attempt: monotonic; of the tests of this process
        self.empty = asyncio.Event()
        self._deleted = asyncio.Event()
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._load()
        self._update_empty()

    def unreported(self) -> list[SpooledResult]:
        """Return the complete results, to send after a reconnect or restart."""
        return [spooled for spooled in self.by_attempt.values() if not spooled.unfinished]

    def unfinished(self) -> list[SpooledResult]:
        """Return the results to which artifacts and cases are still to be added."""
        return [spooled for spooled in self.by_attempt.values() if spooled.unfinished]

    def dated(self, result: Result) -> Result:
        """Return the result with the seconds since its test ended, for sending now; without them if not known."""
        spooled = self.by_attempt.get(result.attempt)
        if (ended_at := self._ended_at.get(result.attempt)) is not None:
            seconds = time.monotonic() - ended_at
        elif spooled is not None and spooled.ended_ms is not None:
            seconds = time.time() - spooled.ended_ms / 1000
        else:
            return result
        return replace(result, ended_seconds_ago=seconds) if 0 <= seconds <= MAX_SECONDS else result

    async def put(self, spooled: SpooledResult, *, ended_at: float | None = None) -> None:
        """Write the result to disk; if that fails, log a warning and keep it in memory.

        ``ended_at``: when (monotonic) its test ended.
        """
        attempt = spooled.result.attempt
        if ended_at is not None:
            self._ended_at[attempt] = ended_at
            spooled = replace(spooled, ended_ms=round(1000 * (time.time() - time.monotonic() + ended_at)))
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
        self._ended_at.pop(attempt, None)
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
