"""Line numbers in attempt logs: line ends per block, lines with a text, lines that look like failures.

A log is read in pieces, so that other reads can run in between. It is searched on a thread, in slices that the
processor's cache holds: what searches a slice holds the interpreter's lock, and the event loop waits for that.
"""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import re2

from qgfailures.log import LogCause, LogScanner

from .log_files import Read
from .logs import AttemptLogs

BLOCK_BYTES = 64 * 1024  # unit of the line index: a full log has about a thousand blocks
PIECE_BYTES = 1024 * 1024  # read at once; the size of a member of a compressed log
MAX_FOUND = 1000  # lines in one answer
LONGEST_TEXT = 200  # characters
SLICE_BYTES = 32 * 1024  # searched at once, in 0.1 ms, and at worst (escape sequences in words) in 4 ms
SCANNED_BYTES = 16 * 1024  # at once, where each line may cost microseconds
WORK_SECONDS = 0.002  # then a pause; the system would suspend a thread that works longer, which has the lock then
PAUSE_SECONDS = 0.0002  # with 0 the event loop would rarely get the lock
OVERLAP_BYTES = 4 * LONGEST_TEXT  # of the slices of a line that is longer than one

Find = Callable[[bytes], Iterator[int]]
"""Yield the positions of matches, one of each line."""

# a terminal escape sequence within a line, after its first byte: invisible, so not searched
_SEQUENCE = rb"(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])"
_UNSEEN = re.compile(rb"\x1b" + _SEQUENCE)

# RE2 takes a millisecond for a megabyte of any text, `re` 20 to 30 for one that nearly matches. It ignores the case of
# Latin-1 too, so bytes of UTF-8 must not be in such a part of a pattern unless more may match.
_OPTIONS = re2.Options()
_OPTIONS.encoding = re2.Options.Encoding.LATIN1
_OPTIONS.case_sensitive = False
_OPTIONS.never_capture = True

_COUNTED = (b"error", b"failed", b"failure")
_OTHERS = (*b"fatal panic exception traceback".split(), b"not ok")
_NOT_OF_ZERO = rb"(?m:$|[^\w:=\n]|[:=](?:$|[^ 0\n]|0[\w\x1b]| (?:$|[^0\n]|0[\w\x1b])))"  # not as in "failed: 0"

_FAILURE = re2.compile(
    rb"(?m:^|[^\w \n]|(?:^|[^0\n]|\w0) )(?:%s)%s" % (b"|".join(_COUNTED), _NOT_OF_ZERO)  # not as in "0 failed"
    + rb"|\b(?:%s)\b|\bassertion" % b"|".join(_OTHERS)
    + rb"|(?-i:\w(?:Error|Exception)\b|\xe2\x9c[\x97\x98]|\xc3\x97 )",
    _OPTIONS,
)
"""Matches in each line that may say why a test did not pass. The last two are the cross marks of test runners."""

_NO_FAILURE = re.compile(rb"\b0 (?:errors?|failed|failures?)\b|\b(?:errors?|failed|failures?)[:=] ?0\b", re.IGNORECASE)


def _broken(word: bytes) -> bytes:
    """Return a regex for a word that may contain terminal escape sequences."""
    return (rb"(?:\x1b%s)*" % _SEQUENCE).join(_bytes_of(word))


def _compile_broken(text: bytes) -> re.Pattern[bytes]:
    """Return a regex that finds where a text may be interrupted by an escape sequence; for long texts.

    Not ``_broken``: with a long text RE2 would need too many states.
    """
    each = _bytes_of(text)
    before = b"".join(each[:-1] or each)
    after = {each[-1], *(rb"%s(?:\x1b|%s)" % two for two in pairwise(each[1:]))}
    return re.compile(rb"\x1b(?<=(?i:[%s])\x1b)(?>%s)(?:\x1b|(?i:%s))" % (before, _SEQUENCE, b"|".join(sorted(after))))


def _bytes_of(text: bytes) -> list[bytes]:
    """Return a regex for each byte of a text."""
    return [rb"\x%02x" % byte for byte in text]


def _any_of(*words: bytes) -> bytes:
    """Return a regex for any of the words, which may contain terminal escape sequences."""
    return b"(?:%s)" % b"|".join(map(_broken, words))


_MAY_FAIL = re2.compile(
    # a byte that is neither a space nor of those after it may end an escape sequence
    rb"(?m:^|[^ \n]|(?:^|[^0\n]|[^ -/\n]0) )"
    + _any_of(*_COUNTED)
    + _NOT_OF_ZERO
    + rb"|"
    + _any_of(*_OTHERS)
    + rb"\b|[^ -/\n]"
    + _any_of(b"error")
    + rb"\b"
    + rb"|"
    + _any_of(b"assertion", b"\xe2\x9c", b"\xc3\x97 "),
    _OPTIONS,
)
"""Matches each text that ``_FAILURE`` matches without its escape sequences, unless its line says "0 failed"."""


class LineIndex(NamedTuple):
    """The number of line ends in each block from ``offset`` on; the last block may be incomplete."""

    size: int
    offset: int
    counts: list[int]


class LineMatches(NamedTuple):
    """Line numbers from 1, ascending. ``more``: further lines match."""

    lines: list[int]
    more: bool

    def within(self, first: int, last: int, cause: int | None) -> LineMatches:
        """Return the matches in lines ``first`` to ``last``, plus the line of the cause."""
        own = {line for line in self.lines if first <= line <= last} | ({cause} if cause else set())
        return LineMatches(sorted(own), self.more and self.lines[-1] < last)


async def index_lines(logs: AttemptLogs, attempt_id: str, offset: int) -> LineIndex:
    """Return the number of line ends in each block of a log, from the block that contains ``offset``."""
    start = offset - offset % BLOCK_BYTES
    counts: list[int] = []
    size = start
    async for piece in _pieces(logs, attempt_id, start):
        counts += [piece.count(b"\n", at, at + BLOCK_BYTES) for at in range(0, len(piece), BLOCK_BYTES)]
        size += len(piece)
    return LineIndex(size, start, counts)


async def find_text(logs: AttemptLogs, org_id: str, attempt_id: str, text: str, caller: str = "") -> LineMatches:
    """Find the first 1,000 lines of a log that contain a text, ignoring colors and case. Raises BusyError.

    ``org_id``: whose log it is. ``caller``: who searches; the searches of each are limited.

    Raises BusyError.
    """
    wanted = text.encode().lower()
    broken = _compile_broken(wanted)

    def may_match(slice_: bytes) -> bool:
        return wanted in slice_.lower() or broken.search(slice_) is not None

    def find(text: bytes) -> Iterator[int]:
        """Yield where the text occurs, once for each line."""
        lowered = text.lower()
        at = lowered.find(wanted)  # no pattern: the time of `find` is linear, whatever is wanted
        while at >= 0:
            yield at
            at = lowered.find(wanted, _line_of(lowered, at)[1] + 1)

    return await logs.search(org_id, attempt_id, PIECE_BYTES, partial(_find, find, may_match), caller)


async def find_failures(logs: AttemptLogs, org_id: str, attempt_id: str, caller: str = "") -> LineMatches:
    """Find the first 1,000 lines of a log that look like a failure. Raises BusyError."""
    return await logs.search(
        org_id, attempt_id, PIECE_BYTES, partial(_find, _failure_offsets, _MAY_FAIL.search), caller
    )


async def find_cause(logs: AttemptLogs, org_id: str, attempt_id: str) -> LogCause | None:
    """Find the line of a log that best explains a failed test; None: there is none. Raises BusyError."""
    return await logs.search(org_id, attempt_id, PIECE_BYTES, _scan_for_cause)


def _scan_for_cause(read: Read) -> LogCause | None:
    """Read a whole log, and return the line that best explains the failure; None: there is none."""
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
        """Sleep 0.2 ms if the search has worked for 2 ms, so that the event loop gets the interpreter's lock."""
        if time.perf_counter() - self._paused >= WORK_SECONDS:
            time.sleep(PAUSE_SECONDS)
            self._paused = time.perf_counter()


def _failure_offsets(text: bytes) -> Iterator[int]:
    """Yield offsets of lines that report a failure, one for each line."""
    at = 0
    while (match := _FAILURE.search(text, at)) is not None:
        begin, end = _line_of(text, match.start())
        if _NO_FAILURE.search(text, begin, end) is None:
            yield match.start()
        at = end + 1


def _line_of(text: bytes, at: int) -> tuple[int, int]:
    """Return the begin and end of the line that contains an offset."""
    end = text.find(b"\n", at)
    return text.rfind(b"\n", 0, at) + 1, len(text) if end < 0 else end


def _find(find: Find, may_match: Callable[[bytes], object], read: Read) -> LineMatches:
    """Find the first 1,000 lines with a match of ``find``; escape sequences are removed where ``may_match``."""
    lines: list[int] = []
    line = 1  # the number of the slice's first line
    pace = _Pace()
    for slice_, repeated in _slices(read):
        pace.pause()
        text = slice_
        if b"\x1b" in slice_:
            text = _UNSEEN.sub(b"", slice_) if may_match(slice_) else b""
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


def _slices(read: Read) -> Iterator[tuple[bytes, int]]:
    """Yield a log in slices of whole lines, each with the number of bytes that the next slice repeats."""
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
    """Yield a log in pieces, from ``offset`` to its current end."""
    while True:
        # up to the next multiple, so that no member of a compressed log is decompressed twice
        piece = await logs.read(attempt_id, offset, PIECE_BYTES - offset % PIECE_BYTES)
        if piece is None or not piece.data:
            return
        yield piece.data
        offset += len(piece.data)
