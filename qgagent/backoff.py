"""How long to wait before the next try to connect."""

from __future__ import annotations

import random

FIRST_SECONDS = 0.5
MOST_SECONDS = 30.0
SETTLED_SECONDS = 5.0


class Backoff:
    """Exponential from half a second to half a minute, with full jitter, so that a fleet does not come back as one.

    A session counts as a success only when it lasted: a server that welcomes and breaks off is not hammered either.
    """

    def __init__(self, *, first_seconds: float = FIRST_SECONDS, most_seconds: float = MOST_SECONDS) -> None:
        self._first_seconds = first_seconds
        self._most_seconds = most_seconds
        self._failures = 0
        self._asked_seconds: float | None = None

    def come_back_after(self, seconds: float) -> None:
        """The server said when it will be there again."""
        self._asked_seconds = seconds

    def session_ended(self, lasted_seconds: float) -> None:
        if lasted_seconds >= SETTLED_SECONDS:
            self._failures = 0

    def next_delay(self) -> float:
        """Seconds to wait now; longer each time, unless a session lasted in between."""
        ceiling = min(self._most_seconds, self._first_seconds * 2 ** min(self._failures, 30))
        jitter = random.uniform(0, ceiling)  # noqa: S311 (spreads load, guards nothing)
        if self._asked_seconds is not None:
            asked, self._asked_seconds = self._asked_seconds, None
            return asked + jitter
        self._failures += 1
        return jitter
