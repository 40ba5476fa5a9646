"""The output of one attempt, kept in a file of the state directory until the server has it."""

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
    """Appended to by the attempt, read from any offset by whoever sends it.

    ``size`` never falls, and what was written is never changed: an offset means the same for ever. A disk that takes
    nothing more ends the log, and not the test.
    """

    def __init__(self, path: Path, *, attempt: str, token: str, max_bytes: int = MAX_LOG_BYTES) -> None:
        self.path = path
        self.attempt = attempt
        self.token = token
        self.ended = False  # nothing more will be appended
        self.truncated = False
        self._max_bytes = max_bytes
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        self.size = os.fstat(self._file).st_size

    def append(self, data: bytes) -> None:
        """Add to the end; past the limit one line that says so, and then nothing any more."""
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
            log.warning("the log of %s cannot be written: %s", self.attempt, error.strerror or error,
                        extra=about(attempt=self.attempt))  # fmt: skip
            self.truncated = True

    def end(self) -> None:
        self.ended = True

    def read(self, offset: int, most: int) -> bytes:
        """At most so many bytes from there; empty where there is nothing (more)."""
        try:
            return os.pread(self._file, min(most, max(0, self.size - offset)), offset)
        except OSError as error:
            log.warning("the log of %s cannot be read: %s", self.attempt, error.strerror or error,
                        extra=about(attempt=self.attempt))  # fmt: skip
            return b""

    def remove(self) -> None:
        """The server has it, or nobody wants it."""
        self.ended = True
        os.close(self._file)
        self.path.unlink(missing_ok=True)


class RedactedOutput:
    """What a command writes on its way to the log: whole secrets are replaced, however they were cut."""

    def __init__(self, target: AttemptLog, redactor: Redactor) -> None:
        self._target = target
        self._redactor = redactor

    def __call__(self, data: bytes) -> None:
        self._target.append(self._redactor.feed(data))

    def end(self) -> None:
        self._target.append(self._redactor.end())
