"""When a delivery that failed is tried again, and when no more."""

from __future__ import annotations

FIRST_SECONDS = 5.0
FACTOR = 3.0
MOST_SECONDS = 4 * 3600.0
GIVE_UP_SECONDS = 24 * 3600.0  # after the first failure
DISABLE_SECONDS = 3 * 24 * 3600.0  # nothing delivered for so long, and another delivery given up
SPREAD = 0.2  # of each delay, so that what failed together does not come back together
MOST_ASKED_SECONDS = 6 * 3600.0  # a receiver's Retry-After counts up to this
FAILURES_BEFORE_PAUSE = 2  # in a row; then whatever waits for the receiver waits a little
MOST_PAUSE_SECONDS = 60.0


def retry_seconds(failures: int, chance: float, asked_seconds: float | None = None) -> float:
    """How long until the next attempt after so many failures: 5 s, 15 s, 45 s, … at most 4 h, or as asked if longer.

    ``chance``: 0 to 1.
    """
    seconds = min(MOST_SECONDS, FIRST_SECONDS * FACTOR ** min(failures - 1, 20))
    seconds *= 1 - SPREAD + 2 * SPREAD * chance
    return max(seconds, min(asked_seconds or 0.0, MOST_ASKED_SECONDS))


def pause_seconds(failures: int) -> float:
    """How long a receiver is left alone after so many failures in a row, of whatever deliveries."""
    over = failures - FAILURES_BEFORE_PAUSE
    return 0.0 if over < 0 else min(MOST_PAUSE_SECONDS, 2.0 ** min(over, 10))
