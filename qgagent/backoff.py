"""Exponential backoff between connection attempts."""

from __future__ import annotations

import random

FIRST_SECONDS = 0.5
MAX_SECONDS = 30.0
SETTLED_SECONDS = 5.0


class Backoff:
    """Exponential delays with full jitter, so that the agents of a fleet do not reconnect simultaneously.

    Only a session of at least SETTLED_SECONDS resets the delay: a server that drops new sessions is not overloaded.
    """

    def __init__(self, *, first_seconds: float = FIRST_SECONDS, max_seconds: float = MAX_SECONDS) -> None:
        self._first_seconds = first_seconds
        self._max_seconds = max_seconds
        self._failures = 0
        self._requested_seconds: float | None = None

    def reconnect_after(self, seconds: float) -> None:
        """Set the next delay to the one requested by the server."""
        self._requested_seconds = seconds

    def session_ended(self, lasted_seconds: float) -> None:
        """Reset the delay if the session lasted long enough."""
        if lasted_seconds >= SETTLED_SECONDS:
            self._failures = 0

    def next_delay(self) -> float:
        """Return the seconds to wait before the next attempt, and increase the delay."""
        ceiling = min(self._max_seconds, self._first_seconds * 2 ** min(self._failures, 30))
        jitter = random.uniform(0, ceiling)  # noqa: S311 (spreads load, guards nothing)
        if self._requested_seconds is not None:
            requested, self._requested_seconds = self._requested_seconds, None
            return requested + jitter
        self._failures += 1
        return jitter
