"""Line index and search of attempt logs: line counts per block, lines with a text, lines that look like failures.

A log is read in pieces, so that other reads can run in between. It is searched on a thread, in slices that the
processor's cache holds: what searches a slice holds the interpreter's lock, and the event loop waits for that.
"""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import NamedTuple

from qgfailures.log import LogCause, LogScanner

from .log_files import Read
from .logs import AttemptLogs

BLOCK_BYTES = 64 * 1024  # unit of the line index: a full log has about a thousand blocks
PIECE_BYTES = 1024 * 1024  # read at once; the size of a member of a compressed log
MAX_FOUND = 1000  # lines in one answer
LONGEST_TEXT = 200  # characters
SLICE_BYTES = 32 * 1024  # searched at once, for a text in 0.05 ms, and at worst (escape sequences only) in 1.5 ms
SCANNED_BYTES = 16 * 1024  # at once, where each line may cost microseconds
WORK_SECONDS = 0.002  # then a pause; the system would suspend a thread that works longer, which has the lock then
PAUSE_SECONDS = 0.0002  # with 0 the event loop would rarely get the lock
OVERLAP_BYTES = 4 * LONGEST_TEXT  # of the slices of a line that is longer than one

Find = Callable[[bytes], Iterator[int]]
"""Yield the positions of matches, one of each line."""

FAILURE = re.compile(
    rb"\b(?:error|failed|failure|fatal|panic|exception|traceback|assertion\w*|not ok)\b"
    rb"|(?-i:\w(?:Error|Exception)\b)|\xe2\x9c[\x97\x98]|\xc3\x97 ",
    re.IGNORECASE,
)
"""Matches lines that may say why a test did not pass. The last two are the cross marks of test runners."""

_FAILURE_WORDS = (*b"error fail fatal panic exception traceback assertion \xe2\x9c \xc3\x97".split(), b"not ok")
"""One of these, in lower case, is in all that ``FAILURE`` matches: the pattern alone needs seconds for a full log."""

# terminal escape sequences within a line: invisible, so not searched
_UNSEEN = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])")

_COLOR = re.compile(rb"\x1b\[[0-9;]*m")
MAX_COLORS = 4  # of a slice that are removed one by one, in half the time of the pattern: most logs have no more

_NO_FAILURE = re.compile(rb"\b0 (?:errors?|failed|failures?)\b|\b(?:errors?|failed|failures?)[:=] ?0\b", re.IGNORECASE)


class LineIndex(NamedTuple):
    """The number of line ends in each block from ``offset`` on; the last block may be incomplete."""

    size: int
    offset: int
    counts: list[int]


class LineMatches(NamedTuple):
    """Line numbers from 1, ascending. ``more``: further lines match."""

    lines: list[int]
    more: bool


async def index_lines(logs: AttemptLogs, attempt_id: str, offset: int) -> LineIndex:
    """Count the line ends per block, from the block that contains ``offset``."""
    start = offset - offset % BLOCK_BYTES
    counts: list[int] = []
    size = start
    async for piece in _pieces(logs, attempt_id, start):
        counts += [piece.count(b"\n", at, at + BLOCK_BYTES) for at in range(0, len(piece), BLOCK_BYTES)]
        size += len(piece)
    return LineIndex(size, start, counts)


async def find_text(logs: AttemptLogs, org_id: str, attempt_id: str, text: str) -> LineMatches:
    """Find lines that contain the text, ignoring colors and (ASCII) case. ``org_id``: whose log it is.

    Raises BusyError.
    """
    wanted = text.encode().lower()

    def find(slice_: bytes) -> Iterator[int]:
        lowered = slice_.lower()
        at = lowered.find(wanted)  # no pattern: the time of `find` is linear, whatever is wanted
        while at >= 0:
            yield at
            at = lowered.find(wanted, _line_of(lowered, at)[1] + 1)

    return await logs.search(org_id, attempt_id, PIECE_BYTES, partial(_find, find))


async def find_failures(logs: AttemptLogs, org_id: str, attempt_id: str) -> LineMatches:
    """Find lines that look like a failure. Raises BusyError."""
    return await logs.search(org_id, attempt_id, PIECE_BYTES, partial(_find, _failures))


async def find_cause(logs: AttemptLogs, org_id: str, attempt_id: str) -> LogCause | None:
    """Find the line that says best why the test failed. Raises BusyError."""
    return await logs.search(org_id, attempt_id, PIECE_BYTES, _cause)


def _cause(read: Read) -> LogCause | None:
    scanner, offset, pace = LogScanner(), 0, _Pace()
    while (piece := read(offset)) is not None and piece.data:
        for at in range(0, len(piece.data), SCANNED_BYTES):
            scanner.feed(piece.data[at : at + SCANNED_BYTES])
            pace.pause()
        offset += len(piece.data)
    return scanner.end()


class _Pace:
    """The pauses of a search, in which the event loop gets the interpreter's lock."""

    def __init__(self) -> None:
        self._paused = time.perf_counter()

    def pause(self) -> None:
        """Pause if the search has worked for long enough."""
        if time.perf_counter() - self._paused >= WORK_SECONDS:
            time.sleep(PAUSE_SECONDS)
            self._paused = time.perf_counter()


def _failures(text: bytes) -> Iterator[int]:
    lowered = text.lower()
    if not any(word in lowered for word in _FAILURE_WORDS):
        return
    at = 0
    while (match := FAILURE.search(text, at)) is not None:
        begin, end = _line_of(text, match.start())
        if _NO_FAILURE.search(text, begin, end) is None:
            yield match.start()
        at = end + 1


def _line_of(text: bytes, at: int) -> tuple[int, int]:
    end = text.find(b"\n", at)
    return text.rfind(b"\n", 0, at) + 1, len(text) if end < 0 else end


def _find(find: Find, read: Read) -> LineMatches:
    lines: list[int] = []
    line = 1  # the number of the slice's first line
    pace = _Pace()
    for slice_, repeated in _slices(read):
        pace.pause()
        text = _visible(slice_)
        number, counted = line, 0
        for at in find(text):
            number += text.count(b"\n", counted, at)
            counted = at
            if not lines or lines[-1] != number:
                lines.append(number)
            if len(lines) > MAX_FOUND:
                return LineMatches(lines[:MAX_FOUND], True)
        line += slice_.count(b"\n", 0, len(slice_) - repeated)
    return LineMatches(lines, False)


def _visible(text: bytes) -> bytes:
    """Return the text without escape sequences."""
    for _ in range(MAX_COLORS):
        at = text.find(b"\x1b")
        if at < 0:
            return text
        color = _COLOR.match(text, at)
        if color is None:
            break
        text = text.replace(color[0], b"")
    return _UNSEEN.sub(b"", text)


def _slices(read: Read) -> Iterator[tuple[bytes, int]]:
    """Yield the log in slices of whole lines; a longer line in several, with the bytes that the next one repeats."""
    offset, rest = 0, b""
    while (piece := read(offset)) is not None and piece.data:
        offset += len(piece.data)
        text, at = rest + piece.data, 0
        while len(text) - at > SLICE_BYTES:
            end = text.rfind(b"\n", at, at + SLICE_BYTES) + 1
            repeated = 0 if end else OVERLAP_BYTES
            end = end or at + SLICE_BYTES
            yield text[at:end], repeated
            at = end - repeated
        rest = text[at:]
    yield rest, 0


async def _pieces(logs: AttemptLogs, attempt_id: str, offset: int) -> AsyncIterator[bytes]:
    """Yield the log from ``offset`` to its current end."""
    while True:
        # up to the next multiple, so that no member of a compressed log is decompressed twice
        piece = await logs.read(attempt_id, offset, PIECE_BYTES - offset % PIECE_BYTES)
        if piece is None or not piece.data:
            return
        yield piece.data
        offset += len(piece.data)
