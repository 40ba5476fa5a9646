"""Finding one's way in a log without reading it all: where its lines are, and which hold a text or look like a failure.

Logs are bytes in files (``logs``). Counting and searching go through one in pieces, so that a long one lets others read
in between.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import NamedTuple

from .logs import AttemptLogs

BLOCK_BYTES = 64 * 1024  # what lines are counted by: an index of a whole log is a thousand numbers
PIECE_BYTES = 1024 * 1024  # read at once; as long as a member of a compressed log
MOST_FOUND = 1000  # lines told at once
LONGEST_TEXT = 200  # characters

FAILURE = re.compile(
    rb"\b(?:error|failed|failure|fatal|panic|exception|traceback|assertion\w*|not ok)\b"
    rb"|(?-i:\w(?:Error|Exception)\b)|\xe2\x9c[\x97\x98]|\xc3\x97 ",
    re.IGNORECASE,
)
"""What a line looks like that tells why a test did not pass. The last two are the crosses of test runners."""

# what a terminal takes for orders, within a line: nobody sees it, so nobody looks for it
_UNSEEN = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])")

_NO_FAILURE = re.compile(rb"\b0 (?:errors?|failed|failures?)\b|\b(?:errors?|failed|failures?)[:=] ?0\b", re.IGNORECASE)


class LineIndex(NamedTuple):
    """How many line ends each block of the log has, from ``offset`` on; the last block may be a part of one."""

    size: int
    offset: int
    counts: list[int]


class FoundLines(NamedTuple):
    """Numbers of lines, the first being 1, in order. ``more``: there are others after them."""

    lines: list[int]
    more: bool


async def index_lines(logs: AttemptLogs, attempt_id: str, offset: int) -> LineIndex:
    """From the block on in which ``offset`` is."""
    start = offset - offset % BLOCK_BYTES
    counts: list[int] = []
    size = start
    async for piece in _pieces(logs, attempt_id, start):
        counts += [piece.count(b"\n", at, at + BLOCK_BYTES) for at in range(0, len(piece), BLOCK_BYTES)]
        size += len(piece)
    return LineIndex(size, start, counts)


async def find_text(logs: AttemptLogs, attempt_id: str, text: str) -> FoundLines:
    """Lines that show it, whatever its colours, and whether in upper or lower case (of ASCII)."""
    return await _find(logs, attempt_id, re.compile(re.escape(text.encode()), re.IGNORECASE))


async def find_failures(logs: AttemptLogs, attempt_id: str) -> FoundLines:
    """Lines that look like a failure."""
    return await _find(logs, attempt_id, FAILURE, but=_NO_FAILURE)


async def _find(
    logs: AttemptLogs, attempt_id: str, pattern: re.Pattern[bytes], but: re.Pattern[bytes] | None = None
) -> FoundLines:
    lines: list[int] = []
    line, rest = 1, b""  # of what comes next: its first line's number, and what of that line was read already
    async for piece in _pieces(logs, attempt_id, 0):
        text = rest + piece
        end = text.rfind(b"\n") + 1
        # a line that never ends is searched in parts rather than gathered for ever
        whole, rest = (text[:end], text[end:]) if end or len(text) < PIECE_BYTES * 4 else (text, b"")
        _look(whole, line, pattern, but, lines)
        if len(lines) > MOST_FOUND:
            return FoundLines(lines[:MOST_FOUND], True)
        line += whole.count(b"\n")
    _look(rest, line, pattern, but, lines)
    return FoundLines(lines[:MOST_FOUND], len(lines) > MOST_FOUND)


def _look(text: bytes, line: int, pattern: re.Pattern[bytes], but: re.Pattern[bytes] | None, lines: list[int]) -> None:
    """Add the numbers of the lines that match; of ``text``, whose first line is ``line``."""
    if b"\x1b" in text:
        text = _UNSEEN.sub(b"", text)
    at = counted = 0
    while len(lines) <= MOST_FOUND and (match := pattern.search(text, at)) is not None:
        line += text.count(b"\n", counted, match.start())
        counted = match.start()
        begin, end = text.rfind(b"\n", 0, counted) + 1, text.find(b"\n", match.start())
        end = len(text) if end < 0 else end
        if (but is None or not but.search(text, begin, end)) and (not lines or lines[-1] != line):
            lines.append(line)
        at = end + 1


async def _pieces(logs: AttemptLogs, attempt_id: str, offset: int) -> AsyncIterator[bytes]:
    """The log from there on, as far as it goes by now."""
    while True:
        # up to the next multiple, so that no member of a compressed log is read twice
        piece = await logs.read(attempt_id, offset, PIECE_BYTES - offset % PIECE_BYTES)
        if piece is None or not piece.data:
            return
        yield piece.data
        offset += len(piece.data)
