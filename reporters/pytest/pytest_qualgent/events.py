"""The file of events that qgagent reads: a line of JSON each."""

from __future__ import annotations

import json
import os
from typing import Any

MAX_LINE_BYTES = 64 * 1024
MAX_TEXT = 20_000
"""Characters of a text: more than are kept of it, so that qgagent removes secrets before it cuts."""
MAX_ERRORS = 10


class EventFile:
    """Append events to a file that exists. One that cannot be written ends the writing, not the tests.

    It is opened for each event: tests may close files that they do not know.
    """

    def __init__(self, path: str, nonce: str) -> None:
        self._path = os.path.abspath(path)
        self._nonce = nonce
        self._process = os.getpid()
        self._is_broken = False

    def write(self, event: str, **fields: Any) -> None:
        """Append an event; stop writing after an error."""
        if self._is_broken or os.getpid() != self._process:  # a test has forked and goes on in both processes
            return
        line = encode({"nonce": self._nonce, "event": event, **fields})
        try:
            file = os.open(self._path, os.O_WRONLY | os.O_APPEND)
            try:
                self._is_broken = os.write(file, line) < len(line)
            finally:
                os.close(file)
        except OSError:
            self._is_broken = True


def encode(event: dict[str, Any]) -> bytes:
    """Return the event as a line, with its texts cut to the length that fits."""
    for limit in (MAX_TEXT, 4000, 1000, 200):
        line = json.dumps(_cut(event, limit), ensure_ascii=False).encode() + b"\n"
        if len(line) <= MAX_LINE_BYTES:
            break
    return line


def _cut(value: Any, limit: int) -> Any:
    """Return a value with all of its texts cut to the limit."""
    if isinstance(value, str):
        return value[:limit].encode("utf-8", "replace").decode()  # half of a surrogate pair is no UTF-8
    if isinstance(value, dict):
        return {key: _cut(one, limit) for key, one in value.items()}
    if isinstance(value, list):
        return [_cut(one, limit) for one in value[:MAX_ERRORS]]
    return value
