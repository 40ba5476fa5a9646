"""Event journal of a process: ``journal.jsonl`` in its state directory, one JSON object per line.

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

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import msgspec

from qgprotocol.messages import LeaseOffer

from .logger import Warner

MAX_BYTES = 64 * 1024 * 1024
"""Size at which the file is renamed to ``journal.jsonl.1``, replacing the previous one."""


class Journal:
    """Append-only file. Each line is one write, so a killed process leaves no partial line.

    A failure to write (disk full) is logged once and stops no test.
    """

    def __init__(self, path: Path, *, instance: str, max_bytes: int = MAX_BYTES) -> None:
        self._path = path
        self._instance = instance
        self._max_bytes = max_bytes
        self._problems = Warner()
        self._file = self._open()

    def _open(self) -> int:
        return os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, event: str, lease: LeaseOffer | None = None, agent: str = "", **fields: object) -> None:
        """Append an event, with the ids of the lease; log a failure once."""
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
            if os.fstat(self._file).st_size >= self._max_bytes:
                os.replace(self._path, self._path.with_name(self._path.name + ".1"))
                old, self._file = self._file, self._open()
                os.close(old)
        except OSError as error:
            self._problems.warn(f"journal {self._path} cannot be written: {error.strerror or error}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)
