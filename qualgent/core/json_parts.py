"""A scanner that finds the elements of the list in a long JSON body in short steps, as decoders do not pause."""

from __future__ import annotations

import re
from collections.abc import Iterator

WINDOW = 16 * 1024  # bytes that are looked at in a step: at most some milliseconds
BLANK = b" \t\r\n"
MAX_DEPTH = 8
MAX_BETWEEN = 128 * 1024  # bytes between two elements; more are an element, and refused as such
_TOKEN = re.compile(rb"""\{(?:[^][{}"\\]|"[^"\\]*+")*+\}|"[^"\\]*"|["\[\]{}]""")  # simple objects and texts as a whole
_IN_TEXT = re.compile(rb'["\\]')


class ListParts:
    """The first list of a body, whose elements are objects; anything else between two of them is an element too.

    Nothing is decoded: whoever decodes each of ``spans`` and the ``rest`` has seen all of the body.
    """

    def __init__(self, body: bytes, most: int) -> None:
        self._body = body
        self._most = most
        self.spans: list[tuple[int, int]] = []  # begin and end of each element, of ``most`` + 1 at most
        self._opened = self._closed = len(body)

    @property
    def rest(self) -> bytes:
        """Return the body with an empty list in place of its list."""
        return self._body[: self._opened] + self._body[self._closed :]

    def find(self) -> Iterator[None]:
        """Find the spans of all elements, yielding after every 16 KiB so that other work can run."""
        body, at, depth, list_depth, begin, is_text = self._body, 0, 0, 0, 0, False
        for end in range(WINDOW, len(body) + WINDOW, WINDOW):
            while len(self.spans) <= self._most and (found := (_IN_TEXT if is_text else _TOKEN).search(body, at, end)):
                token, at = found[0], found.end()
                if is_text:
                    is_text = token != b'"'
                    at += is_text  # what a backslash escapes
                elif token == b'"':
                    is_text = True
                elif token in (b"[", b"{"):
                    depth += 1
                    if depth > MAX_DEPTH:
                        return
                    if depth - 1 == list_depth > 0:
                        begin = at - 1
                        self._add_between(begin)
                    elif token == b"[" and not list_depth:
                        list_depth, self._opened = depth, at
                elif token[:1] == b"{":
                    if depth == list_depth > 0:
                        self._add_between(found.start())
                        self.spans.append(found.span())
                elif token in (b"]", b"}"):
                    depth -= 1
                    if depth == list_depth > 0:
                        self.spans.append((begin, at))
                    elif depth < list_depth:
                        self._closed = at - 1
                        self._add_between(self._closed)
                        return
            at = max(at, end)
            yield

    def _add_between(self, end: int) -> None:
        """Store as an element what is between two elements, unless it is just the comma; decoding then fails."""
        begin = self.spans[-1][1] if self.spans else self._opened
        if end - begin > MAX_BETWEEN:
            self.spans.append((begin, end))
        elif (between := self._body[begin:end].strip(BLANK)) != (b"," if self.spans and end != self._closed else b""):
            begin = self._body.index(between, begin) + (len(between) > 1 and between.startswith(b","))
            self.spans.append((begin, end))
