"""Numbers of the connections of a state directory, by which the server knows an old one that comes late."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .logger import Warner, log

MAX_NUMBER = 2**53


class ConnectionCount:
    """Rising numbers: the time in milliseconds, or one more than the last number where the clock was set back.

    The last one is kept in a file, so they also rise from process to process. Without the file (it cannot be written,
    or is lost), the clock alone decides.
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
        self._last = number if 0 < number < MAX_NUMBER else time.time_ns() // 1_000_000
        half = self._path.with_suffix(".half")
        try:
            half.write_text(str(self._last))
            os.replace(half, self._path)
            self._problems.last = ""
        except OSError as error:
            self._problems.warn(f"{self._path} cannot be written: {error.strerror or error}")
        return self._last
