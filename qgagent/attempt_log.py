"""Log file of one attempt, kept in the state directory until the server has stored it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from qgprotocol.log_format import about

from .limits import MAX_LOG_BYTES
from .redaction import Redactor

log = logging.getLogger("qgagent")

CUT_LINE = "\n[qgagent] The log ends here: it has reached the limit of {limit} bytes.\n"


class AttemptLog:
    """Append-only log file; readable from any offset.

    Written bytes never change, so an offset stays valid. A full disk truncates the log but does not stop the test.
    """

    def __init__(self, path: Path, *, attempt: str, token: str, max_bytes: int = MAX_LOG_BYTES) -> None:
        self.path = path
        self.attempt = attempt
        self.token = token
        self.ended = False  # complete: nothing is appended any more
        self.truncated = False
        self._max_bytes = max_bytes
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        self.size = os.fstat(self._file).st_size

    def append(self, data: bytes) -> None:
        """Append the data; at the size limit, append one line that reports it and discard the rest."""
        if self.truncated or self.ended or not data:
            return
        cut = CUT_LINE.format(limit=self._max_bytes).encode()
        if self.size + len(data) > self._max_bytes - len(cut):
            data = data[: max(0, self._max_bytes - len(cut) - self.size)] + cut
            self.truncated = True
        try:
            while data:
                written = os.write(self._file, data)
                self.size += written
                data = data[written:]
        except OSError as error:
            self._warn("the log of %s cannot be written: %s", error)
            self.truncated = True

    def end(self) -> None:
        self.ended = True

    def read(self, offset: int, max_bytes: int) -> bytes:
        """Read up to ``max_bytes`` from the offset; empty at the end of the log."""
        try:
            return os.pread(self._file, min(max_bytes, max(0, self.size - offset)), offset)
        except OSError as error:
            self._warn("the log of %s cannot be read: %s", error)
            return b""

    def remove(self) -> None:
        """Close and delete the file."""
        self.ended = True
        os.close(self._file)
        self.path.unlink(missing_ok=True)

    def _warn(self, text: str, error: OSError) -> None:
        log.warning(text, self.attempt, error.strerror or error, extra=about(attempt=self.attempt))


class RedactedOutput:
    """Replace secrets in the output of a command and append it to a log; finds secrets split across writes."""

    def __init__(self, target: AttemptLog, redactor: Redactor) -> None:
        self._target = target
        self._redactor = redactor

    def __call__(self, data: bytes) -> None:
        self._target.append(self._redactor.feed(data))

    def end(self) -> None:
        self._target.append(self._redactor.end())
