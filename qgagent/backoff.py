"""Delays between reconnections and between retries of transfers: exponential, random, as the server asks."""

import asyncio
import random
import time

import httpx

from qgprotocol import retries

FIRST_SECONDS = 0.5
MAX_SECONDS = 30.0
SETTLED_SECONDS = 5.0
GIVE_UP_SECONDS = 600.0
"""Longest delay of a result by its uploads or by a log that is not acknowledged, or of an install by its download,
including time without a connection."""
UNAVAILABLE = frozenset((408, 425, 429, 502, 503, 504, 507))
"""Statuses of a server, gateway or proxy that may do later what it cannot do now."""


class ReconnectBackoff:
    """Exponential delays with full jitter, so that the agents of a fleet do not reconnect simultaneously.

    Only a session of at least SETTLED_SECONDS resets the delay: a server that drops new sessions is not overloaded.
    """

    def __init__(self, *, first_seconds: float = FIRST_SECONDS, max_seconds: float = MAX_SECONDS) -> None:
        self._ceilings = retries.Backoff(first_seconds, max_seconds)
        self._requested_seconds: float | None = None

    def reconnect_after(self, seconds: float) -> None:
        """Add the seconds that the server requests to the next delay."""
        self._requested_seconds = seconds

    def session_ended(self, lasted_seconds: float) -> None:
        """Reset the delays if the session lasted at least SETTLED_SECONDS."""
        if lasted_seconds >= SETTLED_SECONDS:
            self._ceilings.reset()

    def next_delay(self) -> float:
        """Return the seconds to wait: those the server asked for, plus a random part up to a limit (else doubled)."""
        requested, self._requested_seconds = self._requested_seconds, None
        ceiling = self._ceilings.next_seconds() if requested is None else self._ceilings.coming_seconds
        return (requested or 0.0) + random.uniform(0, ceiling)  # noqa: S311 (spreads load, guards nothing)


class UnavailableError(Exception):
    """The transfer may succeed later; ``after_seconds``: what the server asks to wait for.

    ``is_failure``: not because the server is out of reach or busy, so it is repeated a few times only.
    """

    def __init__(self, text: str, after_seconds: float = 0.0, *, is_failure: bool = False) -> None:
        super().__init__(text)
        self.after_seconds = after_seconds
        self.is_failure = is_failure


class TransferPauses:
    """The pauses of one transfer: exponential, of random length, and as long as the server asks for."""

    def __init__(self, deadline: float, failures: int = 1) -> None:
        """``deadline``: on the monotonic clock; ``failures``: number after which the transfer is given up."""
        self._deadline = deadline
        self.failures_left = failures
        self._ceilings = retries.Backoff(FIRST_SECONDS, MAX_SECONDS)

    def next_seconds(self, after_seconds: float) -> float:
        """Return the seconds until the next try: random, at least ``after_seconds``, not past the deadline."""
        ceiling = self._ceilings.next_seconds()
        pause = max(after_seconds, random.uniform(ceiling / 2, ceiling))  # noqa: S311 (spreads load)
        return max(0.0, min(pause, self._deadline - time.monotonic()))

    async def wait(self, error: UnavailableError) -> bool:
        """Sleep until the next try; return False if there is none: past the deadline, or after too many failures."""
        self.failures_left -= error.is_failure
        if not self.failures_left:
            return False
        await asyncio.sleep(self.next_seconds(error.after_seconds))
        return time.monotonic() < self._deadline


def check_available(response: httpx.Response) -> None:
    """Raise UnavailableError for an HTTP status after which a retry may succeed: 408, 422, 425, 429, 5xx."""
    if response.status_code in UNAVAILABLE:
        asked = retries.retry_after_seconds(response.headers.get("Retry-After", ""))
        raise UnavailableError(f"the server answers with HTTP {response.status_code}", asked or 0.0)
    if response.status_code >= 500 or response.status_code == 422:  # 422: corrupted in transit
        raise UnavailableError(f"the server answers with HTTP {response.status_code}", is_failure=True)
