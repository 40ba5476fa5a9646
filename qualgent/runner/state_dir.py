"""The directory where a process keeps what must outlive it: the spool and the journal. One process at a time."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

import platformdirs

from .errors import StateDirError

LOCK_PATIENCE_SECONDS = 5.0
"""How long to wait for a process that is just ending (a server that restarts starts its demo agents again)."""


def default_state_dir(name: str) -> Path:
    """``~/.local/state/qualgent/agents/<name>`` on Linux; the slashes of a name do not make directories."""
    return platformdirs.user_state_path("qualgent") / "agents" / name.replace("/", "_").replace(":", "_")


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
        while not self._try_lock():
            if time.monotonic() >= deadline:
                os.close(self._lock)
                raise StateDirError(
                    f"another qgagent uses the state directory {self.path}: end that one, or give --state-dir"
                )
            time.sleep(0.05)
        return self

    def _try_lock(self) -> bool:
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def __exit__(self, *_: object) -> None:
        os.close(self._lock)
