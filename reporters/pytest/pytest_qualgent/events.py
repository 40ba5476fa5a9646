"""The input of qgagent: a file of events, a line of JSON each, and boundaries of cases in pytest's output."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import Any
from urllib.parse import quote

MAX_LINE_BYTES = 64 * 1024
MAX_TEXT = 20_000
"""Characters of a text: more than are kept of it, so that qgagent removes secrets before it cuts."""
MAX_ERRORS = 10
STDOUT = 1


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


class OutputBoundaries:
    """Write a line to stdout where a case begins or ends, between what pytest and the tests have written.

    It may be in the middle of a line of pytest.
    """

    def __init__(self, nonce: str) -> None:
        self._nonce = nonce
        self._process = os.getpid()
        self._stdout = _identity()

    def write(self, word: str, id: str) -> None:
        """Write a boundary line, if stdout is still what it was at the start."""
        for stream in (sys.__stdout__, sys.stdout, sys.__stderr__, sys.stderr):
            with contextlib.suppress(Exception):  # there may be none, or a test has closed or replaced it
                stream.flush()  # type: ignore[union-attr]
        if self._stdout is None or os.getpid() != self._process or _identity() != self._stdout:
            return  # output is captured, redirected by a test, or another process's
        with contextlib.suppress(OSError):
            os.write(STDOUT, f"::qualgent {self._nonce} {word} {quote(id, safe='')}\n".encode())


def _identity() -> tuple[int, int] | None:
    """Return what stdout is open on; None: it is closed."""
    try:
        found = os.fstat(STDOUT)
    except OSError:
        return None
    return found.st_dev, found.st_ino
