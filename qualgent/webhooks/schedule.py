"""The retry schedule of deliveries (backoff with jitter), and the pauses of a failing receiver (circuit breaker)."""

from __future__ import annotations

FIRST_SECONDS = 5.0
FACTOR = 3.0
MAX_SECONDS = 4 * 3600.0
GIVE_UP_SECONDS = 24 * 3600.0  # after the first failure
DISABLE_SECONDS = 3 * 24 * 3600.0  # without a success, when another delivery is given up
SPREAD = 0.2  # jitter, as a fraction of each delay
MAX_RETRY_AFTER_SECONDS = 6 * 3600.0  # longer values of Retry-After are cut to this
FAILURES_BEFORE_PAUSE = 2  # consecutive
MAX_PAUSE_SECONDS = 60.0


def retry_seconds(failures: int, chance: float, retry_after: float | None = None) -> float:
    """Return the delay before the next attempt: 5 s, 15 s, 45 s, … up to 4 h, or ``retry_after`` if longer.

    ``chance``: 0 to 1, for the jitter.
    """
    seconds = min(MAX_SECONDS, FIRST_SECONDS * FACTOR ** min(failures - 1, 20))
    seconds *= 1 - SPREAD + 2 * SPREAD * chance
    return max(seconds, min(retry_after or 0.0, MAX_RETRY_AFTER_SECONDS))


def pause_seconds(failures: int) -> float:
    """Return for how long a webhook is paused after so many failures in a row."""
    over = failures - FAILURES_BEFORE_PAUSE
    return 0.0 if over < 0 else min(MAX_PAUSE_SECONDS, 2.0 ** min(over, 10))
