"""Takes secrets out of a stream of bytes before anybody sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable

REPLACEMENT = b"***"
MIN_SECRET_BYTES = 4
"""A shorter value would be found everywhere, and be given away by what is missing."""


class Redactor:
    """Replaces every secret by ``***``, also one that comes in pieces.

    What might be the beginning of a secret is held back until more comes, or the end: never more than the longest
    secret, and nothing of output that looks like none. The result does not depend on how the stream was cut.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        values = {value.encode(errors="surrogateescape") for value in secrets}
        self._secrets = sorted((value for value in values if len(value) >= MIN_SECRET_BYTES), key=len, reverse=True)
        self._pattern = re.compile(b"|".join(map(re.escape, self._secrets))) if self._secrets else None
        self._firsts = frozenset(value[0] for value in self._secrets)
        self._held = b""

    def feed(self, data: bytes) -> bytes:
        """What can be passed on by now."""
        if self._pattern is None:
            return data
        data = self._held + data
        parts: list[bytes] = []
        done = 0
        beginnings = self._beginnings(data)
        for found in self._pattern.finditer(data):
            if self._first_from(beginnings, done) <= found.start():
                break  # a longer secret may begin here or before
            parts += (data[done : found.start()], REPLACEMENT)
            done = found.end()
        hold = min(self._first_from(beginnings, done), len(data))
        self._held = data[hold:]
        return b"".join((*parts, data[done:hold]))

    def end(self) -> bytes:
        """The rest: nothing more comes."""
        if self._pattern is None:
            return b""
        rest, self._held = self._pattern.sub(REPLACEMENT, self._held), b""
        return rest

    def text(self, text: str) -> str:
        """A whole text without secrets. Of a redactor that is fed nothing else."""
        if self._pattern is None:
            return text
        return self._pattern.sub(REPLACEMENT, text.encode(errors="surrogateescape")).decode(errors="replace")

    def _beginnings(self, data: bytes) -> list[int]:
        """Where a secret may begin whose rest has not come yet."""
        longest = len(self._secrets[0])
        return [
            start
            for start in range(max(0, len(data) - longest + 1), len(data))
            if data[start] in self._firsts
            and any(len(value) > len(data) - start and value.startswith(data[start:]) for value in self._secrets)
        ]

    @staticmethod
    def _first_from(beginnings: list[int], start: int) -> int:
        return next((place for place in beginnings if place >= start), 2**63)
