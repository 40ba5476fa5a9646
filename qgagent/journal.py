"""What this process did, one JSON object a line, in ``journal.jsonl`` of its state directory.

Every line has ``event``, ``at`` (wall clock, RFC 3339, UTC), ``monotonic`` (seconds, comparable within one
``instance``) and ``instance``; all but ``process`` lines also ``agent attempt job number org_id app_version_id
target test``.

| event | when | more fields |
| --- | --- | --- |
| `process` | a process begins | `software`, `pid` |
| `start` | the server said Start | |
| `install` | a build was installed for the attempt | `seconds` |
| `install_failed` | it could not be | `seconds`, `message` |
| `execute` | the test begins | |
| `result` | the attempt ended and its result is kept | `outcome`, `run_seconds`, `install_seconds` |
| `revoke` | the server took the lease away | `reason`, `phase` |
| `drop` | a lease that was not started is let go | `reason` |
| `abandon` | the process ends and stops what runs | `phase` |
"""

from __future__ import annotations

import logging
import os
import time
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from qgprotocol.messages import Lease

log = logging.getLogger("qgagent")

MAX_BYTES = 64 * 1024 * 1024
"""Then the file becomes ``journal.jsonl.1`` (replacing the one before) and a new one begins."""


class Journal:
    """Appends lines; whole ones, whatever kills the process, since each is one write.

    A journal that cannot be written (disk full) is said once and stops no test.
    """

    def __init__(self, path: Path, *, instance: str, max_bytes: int = MAX_BYTES) -> None:
        self._path = path
        self._instance = instance
        self._max_bytes = max_bytes
        self._broken = False
        self._file = self._open()

    def _open(self) -> int:
        return os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, event: str, lease: Lease | None = None, agent: str = "", **fields: object) -> None:
        """Append one line."""
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
            self._broken = False
            if os.fstat(self._file).st_size >= self._max_bytes:
                self._turn_over()
        except OSError as error:
            if not self._broken:
                log.warning("journal %s cannot be written: %s", self._path, error.strerror or error)
            self._broken = True

    def _turn_over(self) -> None:
        os.replace(self._path, self._path.with_name(self._path.name + ".1"))
        old, self._file = self._file, self._open()
        os.close(old)

    def close(self) -> None:
        os.close(self._file)

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
