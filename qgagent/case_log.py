"""Places of test cases in the log of their attempt, from the boundaries in the output of their runner."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from qgprotocol.cases import MAX_CASES, CaseResult

from .case_output import Boundary, CaseOutput, case_key


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
        """Pass output on, and record where each boundary in it is."""
        for _, part, boundary in self._output.feed(data):
            if boundary is not None:
                self.note(boundary)
            if part:
                output(part)

    def end(self, output: Callable[[bytes], None]) -> None:
        """Pass on what was kept back, at the end of the output."""
        if rest := self._output.end().data:
            output(rest)

    def with_log_lines(self, key: bytes, case: CaseResult) -> CaseResult:
        """Return the case with the lines of its output, from its first try to its last; unchanged without output."""
        place = self._ranges.get(key)
        if place is None:
            return case
        start, end = place.start, place.end or self._position()
        if end.offset <= start.offset:
            return case
        return replace(case, log_line=start.line, log_last_line=max(start.line, end.last_line))

    def note(self, boundary: Boundary) -> None:
        """Note that a try of a case begins or has ended here."""
        place = self._ranges.get(key := case_key(boundary.case))
        if place is not None:
            place.end = None if boundary.is_begin else self._position()
        elif boundary.is_begin and len(self._ranges) < MAX_CASES:
            self._ranges[key] = _LogRange(self._position())
