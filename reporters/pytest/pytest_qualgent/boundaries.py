"""Boundaries of test cases in pytest's output: lines that qgagent takes out of it."""

from __future__ import annotations

import contextlib
import os
import sys
from urllib.parse import quote

STDOUT = 1


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
