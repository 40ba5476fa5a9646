"""The source lines of a failure in its text: code frames, pytest's source, and frames of a Python traceback."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

BEFORE, AFTER = 6, 3
"""Lines kept around the one that failed."""
MAX_WIDTH = 300
_FRAME_LINE = re.compile(r"\s{0,20}(?P<mark>[>❯])?\s{0,20}(?P<number>\d{1,7}) ?[|│](?P<text> ?.*)$")
_CARET = re.compile(r"\s{0,20}[>❯]?\s{0,20}[|│·]\s{0,400}[\^~]+\s{0,20}$")
_PYTEST_MARK = re.compile(r">(?P<text> {3,}.*)$")
_PYTEST_ERROR = re.compile(r"E {3}")
_PYTEST_PLACE = re.compile(r"(?P<file>\S.{0,500}?):(?P<number>\d{1,7}):(?:$| (?!\d))")
_TRACEBACK = re.compile(r"\s{0,40}File \"(?P<file>[^\"\n]{1,500})\", line (?P<number>\d{1,7})(?:, in \S.{0,200})?$")
_FOREIGN = re.compile(r"site-packages|dist-packages|/lib/python\d|<frozen|_pytest|unittest/")


class SourceLine(NamedTuple):
    number: int | None  # None: not known
    text: str
    is_failed: bool  # the failure is on this line


class Snippet(NamedTuple):
    """Lines of one file, with their places in the text."""

    file: str  # "" if the text does not name it
    lines: tuple[SourceLine, ...]
    start: int
    end: int

    @property
    def failed_number(self) -> int | None:
        return next((line.number for line in self.lines if line.is_failed), None)


def find_snippet(lines: Sequence[str], file: str = "", line: int | None = None) -> Snippet | None:
    """Return the source around the failure; of several, that of this place, else the first one of the best kind.

    Of tracebacks, which end with the innermost frame, it is the last one that is no package's.
    """
    for find, is_last in ((_code_frames, False), (_pytest_sources, True), (_traceback_frames, True)):
        found = [one for one in find(lines) if any(part.text.strip() for part in one.lines)]
        if not found:
            continue
        here = [one for one in found if line is not None and one.failed_number == line and _is_same(one.file, file)]
        own = here or [one for one in found if not _FOREIGN.search(one.file)] or found
        return _fit(own[-1 if is_last else 0])
    return None


def is_code_line(text: str) -> bool:
    """Return whether a line is of a code frame."""
    return bool(_FRAME_LINE.match(text))


def _is_same(found: str, file: str) -> bool:
    """Return whether two paths may be of one file: one is the end of the other."""
    return not found or not file or f"/{found}".endswith(f"/{file}") or f"/{file}".endswith(f"/{found}")


def _code_frames(lines: Sequence[str]) -> Iterator[Snippet]:
    """Yield runs of numbered lines of which one is marked or has a caret below it."""
    start = 0
    while start < len(lines):
        end, failed = start, -1
        found: list[tuple[int, str]] = []
        while end < len(lines):
            if match := _FRAME_LINE.match(lines[end]):
                number = int(match["number"])
                if found and number != found[-1][0] + 1:
                    break
                if match["mark"]:
                    failed = len(found)
                found.append((number, match["text"]))
            elif found and _CARET.match(lines[end]):
                failed = len(found) - 1 if failed < 0 else failed
            else:
                break
            end += 1
        if failed >= 0:
            parts = tuple(SourceLine(number, text, place == failed) for place, (number, text) in enumerate(found))
            yield Snippet("", parts, start, end)
        start = max(end, start + 1)


def _pytest_sources(lines: Sequence[str]) -> Iterator[Snippet]:
    """Yield the source before each line that pytest marks with ``>``; its number is in the place below the error."""
    for marked, text in enumerate(lines):
        if not _PYTEST_MARK.match(text):
            continue
        start = marked
        while start and lines[start - 1].startswith("    ") and not _PYTEST_ERROR.match(lines[start - 1]):
            start -= 1
        end = marked + 1
        while end < len(lines) and lines[end].startswith("    "):
            end += 1
        after = (match for below in lines[end : end + 100] if (match := _PYTEST_PLACE.match(below)))
        place = next(after, None)
        number = None if place is None else int(place["number"])
        parts = tuple(
            SourceLine(None if number is None else number + at - marked, lines[at][4:], at == marked)
            for at in range(start, end)
        )
        yield Snippet("" if place is None else place["file"], parts, start, end)


def _traceback_frames(lines: Sequence[str]) -> Iterator[Snippet]:
    """Yield the line of source below each frame of a Python traceback."""
    for index, text in enumerate(lines[:-1]):
        match = _TRACEBACK.match(text)
        below = lines[index + 1]
        if match and below.startswith(" ") and not _TRACEBACK.match(below):
            yield Snippet(match["file"], (SourceLine(int(match["number"]), below, True),), index + 1, index + 2)


def _fit(snippet: Snippet) -> Snippet:
    """Return the lines around the one that failed, without their common indentation."""
    failed = next(place for place, line in enumerate(snippet.lines) if line.is_failed)
    shown = snippet.lines[max(0, failed - BEFORE) : failed + AFTER + 1]
    texts = textwrap.dedent("\n".join(line.text.rstrip() for line in shown)).split("\n")
    fitted = (line._replace(text=text[:MAX_WIDTH]) for line, text in zip(shown, texts, strict=True))
    return snippet._replace(lines=tuple(fitted))
