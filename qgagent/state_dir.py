"""The directory where a process keeps what must outlive it: the spool and the journal. One process at a time.

A process that was killed may leave a test behind that its guardian is still ending, for seconds at most. Guardians lock
a file here as long as there is something of theirs, and the next process waits for them: a device never has two tests.
"""

from __future__ import annotations

import fcntl
import logging
import os
import time
from pathlib import Path

import platformdirs

from .errors import StateDirError

log = logging.getLogger("qgagent")

LOCK_PATIENCE_SECONDS = 5.0
"""How long to wait for a process that is just ending (a server that restarts starts its demo agents again)."""

COMMANDS_PATIENCE_SECONDS = 30.0
"""How long to wait for the guardians of a process that died: they kill after 2 s, and give up after another 20 s."""


def default_state_dir(name: str) -> Path:
    """``~/.local/state/qualgent/agents/<name>`` on Linux; the slashes of a name do not make directories."""
    return platformdirs.user_state_path("qualgent") / "agents" / name.replace("/", "_").replace(":", "_")


def commands_lock(state_dir: Path) -> Path:
    """The file that guardians lock; an absolute path."""
    return Path(os.path.abspath(state_dir)) / "commands.lock"


def _try_lock(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class StateDir:
    """Made if missing and locked while in use: two processes would send and forget each other's results."""

    def __init__(self, path: Path, *, patience_seconds: float = LOCK_PATIENCE_SECONDS) -> None:
        self.path = path
        self._patience_seconds = patience_seconds
        self._lock = -1

    @property
    def spool(self) -> Path:
        return self.path / "spool"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def work(self) -> Path:
        return self.path / "work"

    @property
    def journal(self) -> Path:
        return self.path / "journal.jsonl"

    def __enter__(self) -> StateDir:
        """Raises StateDirError."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StateDirError(f"the state directory {self.path} cannot be used: {error.strerror or error}") from error
        deadline = time.monotonic() + self._patience_seconds
        while not _try_lock(self._lock):
            if time.monotonic() >= deadline:
                os.close(self._lock)
                raise StateDirError(
                    f"another qgagent uses the state directory {self.path}: end that one, or give --state-dir"
                )
            time.sleep(0.05)
        self._wait_for_commands()
        return self

    def _wait_for_commands(self) -> None:
        """Return once nothing runs any more of what an earlier process started."""
        try:
            lock = os.open(commands_lock(self.path), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StateDirError(f"the state directory {self.path} cannot be used: {error.strerror or error}") from error
        try:
            if _try_lock(lock):
                return
            log.info("waiting for what an earlier process ran to end")
            deadline = time.monotonic() + COMMANDS_PATIENCE_SECONDS
            while not _try_lock(lock):
                if time.monotonic() >= deadline:
                    log.warning("something that an earlier process ran does not end; going on beside it")
                    return
                time.sleep(0.05)
        finally:
            os.close(lock)

    def __exit__(self, *_: object) -> None:
        os.close(self._lock)
