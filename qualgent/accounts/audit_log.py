"""The audit log: committed audit entries as JSON lines, to a file or standard output (QUALGENT_AUDIT_LOG).

A committed entry is queued by the thread that has committed it, and written by a thread of its own: a full disk or a
reader that does not read holds up no request. While nothing can be written the queue keeps lines; those that it has no
room for are counted, in a line of their own, the metrics and the doctor's report. Imports nothing of Django: the
settings use it.
"""

from __future__ import annotations

import atexit
import json
import logging
import os
import threading
import time
from collections import deque
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

logger = logging.getLogger("qualgent.accounts.audit_log")

STDOUT = "stdout"  # of a server; of a command, whose own output is there, standard error
MAX_QUEUED = 20_000  # lines; some 10 MB
RETRY_SECONDS = 1.0
END_SECONDS = 5.0  # for what is queued when the process ends


def parse_destination(text: str) -> str:
    """Parse QUALGENT_AUDIT_LOG: ``stdout``, an absolute path, or empty for no log. Raises ValueError."""
    if not text or text.lower() == STDOUT:
        return text.lower()
    path = Path(text)
    if not path.is_absolute() or path.is_dir():
        raise ValueError("must be stdout or the absolute path of a file")
    return str(path)


class AuditLog:
    """The lines of this process. ``add`` never waits and never raises."""

    is_of_server = False  # set in a serving process

    def __init__(self, destination: str) -> None:
        self.lost = 0  # lines, since the start
        self._destination = destination
        self._queue: deque[bytes] = deque()
        self._new = threading.Event()
        self._unsaid = 0  # lost lines that no line reports yet
        self._handle = -1
        self._ending = False
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()  # to add: to the queue, or to what is lost

    @property
    def queued(self) -> int:
        """Return the number of lines not written yet."""
        return len(self._queue)

    def add(self, fields: dict[str, Any]) -> None:
        """Queue an entry's fields as a line for the writing thread; beyond 20,000 lines, drop and count it."""
        with self._lock:
            if self._thread is None:
                self._start()
            if len(self._queue) >= MAX_QUEUED:
                self.lost += 1
                self._unsaid += 1
                return
            if self._unsaid:
                self._queue.append(_encode({"at": _now(), "action": "lines lost", "count": self._unsaid}))
                self._unsaid = 0
            self._queue.append(_encode(fields))
        self._new.set()

    def _start(self) -> None:
        """Start the writing thread, and register closing the log at the process's exit."""
        self._thread = threading.Thread(target=self._run, name="audit-log", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def close(self) -> None:
        """Write the queued lines, waiting at most END_SECONDS."""
        self._ending = True
        self._new.set()
        if self._thread is not None:
            self._thread.join(END_SECONDS)

    def _run(self) -> None:
        """Write queued lines until the log is closed, retrying every second while writing fails."""
        was_refused = False
        while True:
            if not self._queue:
                if self._ending:
                    return
                self._new.wait()
                self._new.clear()
                continue
            try:
                self._write_first()
                was_refused = False
            except OSError as error:
                if not was_refused:
                    logger.error("the audit log cannot be written, its lines are kept: %s", error)
                was_refused = True
                if self._ending:
                    return
                time.sleep(RETRY_SECONDS)

    def _write_first(self) -> None:
        """Write the queue's first line, and remove what was written. Raises OSError."""
        line = self._queue[0]
        written = os.write(self._open(), line)  # appended at once: other processes may write to the same file
        if written < len(line):
            self._queue[0] = line[written:]
        else:
            self._queue.popleft()

    def _open(self) -> int:
        """Return the file descriptor to write to: standard output, or the file, reopened if it was moved."""
        if self._destination == STDOUT:
            return 1 if self.is_of_server else 2
        if self._handle >= 0 and not _is_at(self._handle, self._destination):
            os.close(self._handle)
            self._handle = -1
        if self._handle < 0:
            self._handle = os.open(self._destination, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640)
        return self._handle


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _encode(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields).encode() + b"\n"  # ASCII: line breaks and lone surrogates are escaped


@cache
def log_to(destination: str) -> AuditLog:
    """Return this process's audit log for a destination, created on the first call and cached."""
    return AuditLog(destination)


def _is_at(handle: int, path: str) -> bool:
    """Return whether an open file descriptor still is the file at this path (not rotated away)."""
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path))
    except OSError:
        return False
