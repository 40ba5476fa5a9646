"""Search of a runner's report of several tests for the line that has one test's failure message."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .text import clean_line, clean_text

MAX_BLOCK_LINES = 150  # from the heading of a test to the words of its failure
MAX_WORDS = 80  # characters of them that are compared
MAX_PARTIAL = 64 * 1024  # bytes of a line without its end


class SummarySearch:
    """Find the first words of a failure under the name of its test, in a report that is fed in chunks of any size.

    ``file``: of the test; ``message``: what its runner has reported of the failure. A heading with the file counts
    more than one with the name alone, which counts if there is one such failure: tests of two files may share it.
    """

    def __init__(self, name: str, file: str, message: str) -> None:
        self._name, self._file = name.encode(), file.rpartition("/")[2]
        self._heading = re.compile(rf"(?<!\w){re.escape(name)}(?=\s*(?:[^\w\s]|_|$))")
        self._words = next((line for text in message.split("\n") if (line := clean_line(text, MAX_WORDS))), "")
        self._words = self._words.removesuffix("…")
        self._partial = b""
        self._number = 0  # of the last line
        self._left = 0  # lines of the block that is open
        self._has_file = False  # its heading
        self._named: list[int] = []  # lines under headings without the file
        self.line: int | None = None  # under one with it

    def feed(self, data: bytes) -> None:
        """Read the next bytes of the report."""
        *lines, rest = (self._partial + data).split(b"\n")
        self._partial = rest[-MAX_PARTIAL:]
        for line in lines:
            self._read_line(line)

    def end(self) -> int | None:
        """Return the number of the line, from 1; None: none says so, or it may be that of another test."""
        self._read_line(self._partial)
        return self.line or (self._named[0] if len(self._named) == 1 else None)

    def _read_line(self, line: bytes) -> None:
        """Count a line; note its number if it has the failure's words within some lines below the test's name."""
        self._number += 1
        if self.line or not self._words or not (self._left or self._name in line):
            return
        text = clean_text(line.decode("utf-8", "replace"))
        self._left = max(0, self._left - 1)
        if self._heading.search(text):
            self._left, self._has_file = MAX_BLOCK_LINES, bool(self._file) and self._file in text
        if self._left and self._words in " ".join(text.split()):
            self._left = 0
            if self._has_file:
                self.line = self._number
            else:
                self._named.append(self._number)


def find_in_summary(chunks: Iterable[bytes], name: str, file: str, message: str) -> int | None:
    """Return the line of a report, from 1, where it says why the test failed; None: no line, or not surely of it."""
    search = SummarySearch(name, file, message)
    for chunk in chunks:
        search.feed(chunk)
    return search.end()
