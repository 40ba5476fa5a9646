"""Pauses between the tries of an upload or a download, while the server does not answer or has no room."""

from __future__ import annotations

import asyncio
import random
import time

import httpx

FIRST_SECONDS = 0.5
MAX_SECONDS = 30.0
GIVE_UP_SECONDS = 600.0
"""Longest delay of a result by its uploads or by a log that is not acknowledged, or of an install by its download,
including time without a connection."""
UNAVAILABLE = frozenset((408, 425, 429, 502, 503, 504, 507))
"""Statuses of a server, gateway or proxy that may do later what it cannot do now."""


class UnavailableError(Exception):
    """The server does not answer or cannot do it now; ``after_seconds``: what it asks to wait for."""

    def __init__(self, text: str, after_seconds: float = 0.0) -> None:
        super().__init__(text)
        self.after_seconds = after_seconds


class TransferPauses:
    """The pauses of one transfer: exponential, of random length, and as long as the server asks for."""

    def __init__(self, deadline: float) -> None:
        """``deadline``: on the monotonic clock."""
        self._deadline = deadline
        self._ceiling = FIRST_SECONDS

    def next_seconds(self, after_seconds: float) -> float:
        """Return the next pause, which ends at the deadline at the latest, and increase the one after it."""
        pause = max(after_seconds, random.uniform(self._ceiling / 2, self._ceiling))  # noqa: S311 (spreads load)
        self._ceiling = min(2 * self._ceiling, MAX_SECONDS)
        return max(0.0, min(pause, self._deadline - time.monotonic()))

    async def wait(self, error: UnavailableError) -> bool:
        """Wait for the next try. Return False at the deadline: there is none."""
        await asyncio.sleep(self.next_seconds(error.after_seconds))
        return time.monotonic() < self._deadline


def check_available(response: httpx.Response) -> None:
    """Raise UnavailableError if the request may succeed later."""
    if response.status_code in UNAVAILABLE:
        asked = response.headers.get("Retry-After", "")
        seconds = float(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 0.0
        raise UnavailableError(f"the server answers with HTTP {response.status_code}", seconds)
