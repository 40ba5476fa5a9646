"""State directory of a process, locked while in use: spool, logs, workspaces, journal, number of the last connection.

After a process is killed, guardians may take some seconds to stop its tests. They lock a file in this directory; the
next process waits for that lock, so a device never runs two tests. Other locks between processes are here, too.
"""

import asyncio
import contextlib
import fcntl
import os
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import platformdirs

from qgprotocol.errors import errors_as

from .errors import StateDirError
from .logger import Warner, log

LOCK_TIMEOUT_SECONDS = 5.0
"""Longest wait for an ending process (a restarting server restarts its demo agents)."""

COMMANDS_TIMEOUT_SECONDS = 30.0
"""Longest wait for guardians of a dead process: they send SIGKILL after 2 s and give up after another 20 s."""


MAX_CONNECTION_NUMBER = 2**53


def default_state_dir(name: str) -> Path:
    """Return ``~/.local/state/qualgent/agents/<name>`` (Linux); slashes in the name are replaced."""
    return platformdirs.user_state_path("qualgent") / "agents" / name.replace("/", "_").replace(":", "_")


def commands_lock(state_dir: Path) -> Path:
    """Return the absolute path of the file that guardians lock."""
    return Path(os.path.abspath(state_dir)) / "commands.lock"


def lock_within(file: int, seconds: float) -> bool:
    """Lock the file, waiting up to ``seconds`` for other processes. Return False if they keep it."""
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
    """Create and lock the directory: two processes would delete each other's results. Raises StateDirError."""
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
        """Return a number that is greater than all before."""
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
    """Hold the lock of this file, which is created if needed. The end of the process releases it."""
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
