"""Pauses between retries: exponential backoff, and those that a server requests by Retry-After."""

from __future__ import annotations


class Backoff:
    """Pauses between tries: each is twice as long as the last one, up to the longest."""

    def __init__(self, first_seconds: float, longest_seconds: float) -> None:
        self._first_seconds = self.coming_seconds = first_seconds
        self._longest_seconds = longest_seconds

    def next_seconds(self) -> float:
        """Return the pause after another failure, and double the one after it, up to the longest."""
        pause, self.coming_seconds = self.coming_seconds, min(2 * self.coming_seconds, self._longest_seconds)
        return pause

    def reset(self) -> None:
        """Begin with the first pause again, after a success."""
        self.coming_seconds = self._first_seconds


def retry_after_seconds(header: str) -> float | None:
    """Return the value of a header Retry-After; None: it is missing, a date, or absurd."""
    return float(header) if header.isascii() and header.isdigit() and len(header) < 10 else None
