"""Line index and search of attempt logs: line counts per block, lines with a text, lines that look like failures.

A log is read in pieces, so that other reads can run in between.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import NamedTuple

from .logs import AttemptLogs

Search = Callable[[int], int]
"""Returns where the next match in a piece of a log begins, from an offset on; -1: there is none."""

BLOCK_BYTES = 64 * 1024  # unit of the line index: a full log has about a thousand blocks
PIECE_BYTES = 1024 * 1024  # read at once; the size of a member of a compressed log
MAX_FOUND = 1000  # lines in one answer
LONGEST_TEXT = 200  # characters

FAILURE = re.compile(
    rb"\b(?:error|failed|failure|fatal|panic|exception|traceback|assertion\w*|not ok)\b"
    rb"|(?-i:\w(?:Error|Exception)\b)|\xe2\x9c[\x97\x98]|\xc3\x97 ",
    re.IGNORECASE,
)
"""Matches lines that may say why a test did not pass. The last two are the cross marks of test runners."""

# terminal escape sequences within a line: invisible, so not searched
_UNSEEN = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])")

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


async def find_text(logs: AttemptLogs, attempt_id: str, text: str) -> LineMatches:
    """Find lines that contain the text, ignoring colors and (ASCII) case."""
    wanted = text.encode().lower()

    def search_in(piece: bytes) -> Search:
        # not a regular expression, which takes a second for a MiB of "aaa…" and a text of 200 of them
        return partial(piece.lower().find, wanted)

    return await _find(logs, attempt_id, search_in)


async def find_failures(logs: AttemptLogs, attempt_id: str) -> LineMatches:
    def search_in(piece: bytes) -> Search:
        return lambda at: -1 if (match := FAILURE.search(piece, at)) is None else match.start()

    return await _find(logs, attempt_id, search_in, but=_NO_FAILURE)


async def _find(
    logs: AttemptLogs,
    attempt_id: str,
    search_in: Callable[[bytes], Search],
    but: re.Pattern[bytes] | None = None,
) -> LineMatches:
    lines: list[int] = []
    line, rest = 1, b""  # the number of the next piece's first line, and the part of it that was read already
    async for piece in _pieces(logs, attempt_id, 0):
        text = rest + piece
        end = text.rfind(b"\n") + 1
        # an endless line is searched in parts, to bound memory
        whole, rest = (text[:end], text[end:]) if end or len(text) < PIECE_BYTES * 4 else (text, b"")
        _collect_matches(whole, line, search_in, but, lines)
        if len(lines) > MAX_FOUND:
            return LineMatches(lines[:MAX_FOUND], True)
        line += whole.count(b"\n")
    _collect_matches(rest, line, search_in, but, lines)
    return LineMatches(lines[:MAX_FOUND], len(lines) > MAX_FOUND)


def _collect_matches(
    text: bytes, line: int, search_in: Callable[[bytes], Search], but: re.Pattern[bytes] | None, lines: list[int]
) -> None:
    """Append the numbers of matching lines of ``text``, whose first line has the number ``line``."""
    if b"\x1b" in text:
        text = _UNSEEN.sub(b"", text)
    at = counted = 0
    search = search_in(text)
    while len(lines) <= MAX_FOUND and (found := search(at)) >= 0:
        line += text.count(b"\n", counted, found)
        counted = found
        begin, end = text.rfind(b"\n", 0, counted) + 1, text.find(b"\n", found)
        end = len(text) if end < 0 else end
        if (but is None or not but.search(text, begin, end)) and (not lines or lines[-1] != line):
            lines.append(line)
        at = end + 1


async def _pieces(logs: AttemptLogs, attempt_id: str, offset: int) -> AsyncIterator[bytes]:
    """Yield the log from ``offset`` to its current end."""
    while True:
        # up to the next multiple, so that no member of a compressed log is decompressed twice
        piece = await logs.read(attempt_id, offset, PIECE_BYTES - offset % PIECE_BYTES)
        if piece is None or not piece.data:
            return
        yield piece.data
        offset += len(piece.data)
