"""Output of a runner split by test case, at boundary lines of its reporter, which also locate cases in the log.

The lines ``::qualgent NONCE begin ID`` and ``::qualgent NONCE end ID``, see reporters/README.md. Tests can find the
nonce and write them, too: they decide where output is shown, nothing else.
"""

import hashlib
import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from qgprotocol.cases import MAX_CASES, CaseResult

MAX_BOUNDARY_BYTES = 4096  # of a line; a pipe takes as many in one piece
MAX_RUNNING = 1000  # cases at once

_FORM = re.compile(rb"(begin|end) ([!-~]+)\n")


class Boundary(NamedTuple):
    """A try of a case begins, or has ended."""

    is_begin: bool
    case: str  # its id, as in the events of the reporter


class Piece(NamedTuple):
    """Consecutive output, without boundaries."""

    case: str | None  # that it belongs to: of those that run, the one that began last; None: none runs
    data: bytes  # may be empty
    boundary: Boundary | None = None  # that precedes it


def case_key(id: str) -> bytes:
    """Return a hash of a case's id, 16 bytes, to keep in place of long ids."""
    return hashlib.blake2b(id.encode("utf-8", "replace"), digest_size=16).digest()


class CaseOutput:
    """Take the boundaries out of the output of one start of a runner; all else passes unchanged.

    They need not be at the beginning of a line: a tool may have written half of one. Of the output, at most
    MAX_BOUNDARY_BYTES are kept back, if these may be the beginning of a boundary.
    """

    def __init__(self, nonce: str) -> None:
        self._mark = f"::qualgent {nonce} ".encode()
        self._rest = b""
        self._running: dict[str, None] = {}  # in the order in which they began

    def feed(self, data: bytes) -> list[Piece]:
        """Return the output that is complete: a piece for what precedes the first boundary, and one after each."""
        data = self._rest + data
        pieces: list[Piece] = []
        boundary: Boundary | None = None
        done = at = 0
        while (at := data.find(self._mark, at)) >= 0:
            start, most = at + len(self._mark), at + MAX_BOUNDARY_BYTES
            end = data.find(b"\n", start, most) + 1
            if not end and len(data) < most:
                break  # the line is not complete
            form = _FORM.fullmatch(data, start, end) if end else None
            if form is None:
                at = start
                continue
            pieces.append(self._piece(data[done:at], boundary))
            boundary = Boundary(form[1] == b"begin", unquote(form[2].decode("ascii"), errors="replace"))
            self._running.pop(boundary.case, None)
            if boundary.is_begin and len(self._running) < MAX_RUNNING:
                self._running[boundary.case] = None  # the newest of those that run has the output
            done = at = end
        kept = at if at >= 0 else len(data) - self._unfinished_mark(data, done)
        pieces.append(self._piece(data[done:kept], boundary))
        self._rest = data[kept:]
        return pieces

    def end(self) -> Piece:
        """Return the bytes that were held back as a possible boundary, at the end of the output."""
        rest, self._rest = self._rest, b""
        return self._piece(rest, None)

    def _piece(self, data: bytes, boundary: Boundary | None) -> Piece:
        """Return a piece of output for the running case that began last, with the boundary before it."""
        return Piece(next(reversed(self._running), None), data, boundary)

    def _unfinished_mark(self, data: bytes, start: int) -> int:
        """Return how many bytes at the end of ``data`` may be the beginning of a boundary's mark."""
        longest = min(len(self._mark) - 1, len(data) - start)
        return next((size for size in range(longest, 0, -1) if self._mark.startswith(data[-size:])), 0)


class LogPosition(NamedTuple):
    """The end of a log that grows."""

    offset: int  # bytes
    line: int  # of the next byte, from 1
    last_line: int  # of the byte before


class _LogRange(Struct):
    start: LogPosition
    end: LogPosition | None = None  # None: it runs


class CaseLog:
    """Pass output on without the boundaries, and note where the output of each case is."""

    def __init__(self, nonce: str, position: Callable[[], LogPosition]) -> None:
        self._output = CaseOutput(nonce)
        self._position = position
        self._ranges: dict[bytes, _LogRange] = {}  # by key of the case

    def feed(self, data: bytes, output: Callable[[bytes], None]) -> None:
        """Pass output to ``output`` without its boundary lines, and record where in the log each boundary is."""
        for _, part, boundary in self._output.feed(data):
            if boundary is not None:
                self.note(boundary)
            if part:
                output(part)

    def end(self, output: Callable[[bytes], None]) -> None:
        """Pass on the bytes that were held back as a possible boundary, at the end of the output."""
        if rest := self._output.end().data:
            output(rest)

    def with_log_lines(self, key: bytes, case: CaseResult) -> CaseResult:
        """Return the case with the first and the last line of its output in the log; unchanged without output."""
        place = self._ranges.get(key)
        if place is None:
            return case
        start, end = place.start, place.end or self._position()
        if end.offset <= start.offset:
            return case
        return replace(case, log_line=start.line, log_last_line=max(start.line, end.last_line))

    def note(self, boundary: Boundary) -> None:
        """Record the current end of the log as the begin or the end of a case's output."""
        place = self._ranges.get(key := case_key(boundary.case))
        if place is not None:
            place.end = None if boundary.is_begin else self._position()
        elif boundary.is_begin and len(self._ranges) < MAX_CASES:
            self._ranges[key] = _LogRange(self._position())
