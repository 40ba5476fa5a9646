"""Redaction of secrets in streams of bytes and in texts."""

import re
from collections.abc import Iterable

REPLACEMENT = b"***"
MIN_SECRET_BYTES = 4
"""A shorter value would match everywhere, and its redactions would reveal it."""


class Redactor:
    """Replace every secret by ``***``, also one that is split across chunks.

    A possible beginning of a secret is buffered until the next chunk or the end; at most the length of the longest
    secret. The result does not depend on the chunk boundaries.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        values = {value.encode(errors="surrogateescape") for value in secrets}
        self._secrets = sorted((value for value in values if len(value) >= MIN_SECRET_BYTES), key=len, reverse=True)
        self._pattern = re.compile(b"|".join(map(re.escape, self._secrets))) if self._secrets else None
        self._firsts = frozenset(value[0] for value in self._secrets)
        self.buffered = b""

    def feed(self, data: bytes) -> bytes:
        """Redact a chunk; return what is safe to pass on, keeping back a possible beginning of a secret."""
        if self._pattern is None:
            return data
        data = self.buffered + data
        parts: list[bytes] = []
        done = 0
        beginnings = self._beginnings(data)
        for found in self._pattern.finditer(data):
            if self._first_from(beginnings, done) <= found.start():
                break  # a longer secret may begin here or before
            parts += (data[done : found.start()], REPLACEMENT)
            done = found.end()
        safe = min(self._first_from(beginnings, done), len(data))
        self.buffered = data[safe:]
        return b"".join((*parts, data[done:safe]))

    def end(self) -> bytes:
        """Return the rest that was kept back, redacted, at the end of the stream."""
        if self._pattern is None:
            return b""
        rest, self.buffered = self._pattern.sub(REPLACEMENT, self.buffered), b""
        return rest

    def text(self, text: str) -> str:
        """Redact a complete text, independently of the stream."""
        if self._pattern is None:
            return text
        return self._pattern.sub(REPLACEMENT, text.encode(errors="surrogateescape")).decode(errors="replace")

    def _beginnings(self, data: bytes) -> list[int]:
        """Return the offsets at which an incomplete secret may begin."""
        longest = len(self._secrets[0])
        return [
            start
            for start in range(max(0, len(data) - longest + 1), len(data))
            if data[start] in self._firsts
            and any(len(value) > len(data) - start and value.startswith(data[start:]) for value in self._secrets)
        ]

    @staticmethod
    def _first_from(beginnings: list[int], start: int) -> int:
        """Return the first of the offsets that is not below ``start``; 2**63 if there is none."""
        return next((place for place in beginnings if place >= start), 2**63)
