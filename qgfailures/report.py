"""Parser of a failed case's text in a report: a JUnit message and body, written by any framework."""

from __future__ import annotations

import re
from typing import NamedTuple

from .headline import find_headline, is_cause
from .lines import read_line
from .location import SourceLine, find_location, find_snippet
from .text import clean_text, cut
from .values import Values, cut_values, describe_values

MAX_TEXT = 16_000
"""Characters that are read: more than a report's message may have."""
MAX_VALUE = 2000
MAX_STACK = 4000
MAX_OTHERS = 5
_SOFT = re.compile(r"^(?=Error: (?:Timed out \d+ms waiting for )?expect\()", re.M)
_TAG = re.compile(
    r"</?(?:h[1-6]|p|pre|br|hr|div|ul|ol|li|table|tr|td|b|i|em|strong|span|code|font)\b[^<>]{0,200}>", re.I
)
"""Markup of a page, ignored only in a text that is one."""


class FailureDetails(NamedTuple):
    cause: str  # one line, as a person would say what failed
    expected: str  # "" if the text has none
    actual: str
    stack: str  # the lines without the cause and the snippet: stack, output
    file: str  # where in the tests, "" if unknown
    line: int | None
    snippet: tuple[SourceLine, ...] = ()  # the source around that line


def says_cause(text: str) -> bool:
    """Return whether any line of a failure's text says more than that something failed."""
    return any(is_cause(read_line(line)) for line in clean_text(text[:MAX_TEXT]).split("\n"))


def parse_failure(
    text: str, *, expected: str = "", actual: str = "", file: str = "", line: int | None = None
) -> FailureDetails:
    """Parse a failure's text into cause, compared values, stack, place and source; all are empty if the text is.

    ``expected`` and ``actual``, ``file`` and ``line``: what the runner compared and where, if it has reported that.
    They are then not looked for.
    """
    reported = Values(clean_text(expected), clean_text(actual)) if expected or actual else None
    text = clean_text(text[:MAX_TEXT])
    if "</pre>" in text or "<br" in text:
        text = _TAG.sub(" ", text)
    lines = text.split("\n")
    headline = find_headline(lines, reported)
    if not file:
        file, line = find_location(lines)
    snippet = find_snippet(lines, file, line)
    without = {headline.place, *(range(snippet.start, snippet.end) if snippet else ())}
    rest = "\n".join(one for place, one in enumerate(lines) if place not in without).strip("\n")
    values = cut_values(headline.values, MAX_VALUE)
    return FailureDetails(
        cause=headline.cause or describe_values(headline.values),
        expected=values.expected,
        actual=values.actual,
        stack=cut(rest.rstrip(), MAX_STACK),
        file=file,
        line=line,
        snippet=snippet.lines if snippet else (),
    )


def parse_others(text: str) -> list[FailureDetails]:
    """Return the soft assertions that failed after the first one, as Playwright's are in one text; the first few."""
    before, *parts = _SOFT.split(clean_text(text[:MAX_TEXT]))
    if before.strip() or len(parts) < 2:
        return []
    first, *others = map(parse_failure, parts[: MAX_OTHERS + 1])
    return [other for other in others if other[:3] != first[:3]]
