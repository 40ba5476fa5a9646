"""A rate limit that allows bursts: tokens come in steadily up to a most, and everything costs some."""

from __future__ import annotations


class TokenBucket:
    """Times are monotonic milliseconds, and given. It begins full.

    What costs more than the bucket holds is possible all the same: it takes a full bucket, and leaves a debt that has
    to be paid back before anything else is. So the rate holds in the long run, and nothing is too large for ever.
    """

    __slots__ = ("_at_ms", "_burst", "_per_ms", "_tokens")

    def __init__(self, per_minute: float, burst: int, now_ms: int) -> None:
        self._per_ms = per_minute / 60_000
        self._burst = burst
        self._tokens = float(burst)
        self._at_ms = now_ms

    def change(self, per_minute: float, burst: int, now_ms: int) -> None:
        """Another rate and size from now on; what is in it stays, as far as it fits."""
        self._fill(now_ms)
        self._per_ms = per_minute / 60_000
        self._burst = burst
        self._tokens = min(self._tokens, burst)

    def take(self, cost: int, now_ms: int) -> bool:
        """Take so many tokens, or none. False: they are not there."""
        self._fill(now_ms)
        if self._missing(cost) > 0:
            return False
        self._tokens -= cost
        return True

    def wait_ms(self, cost: int, now_ms: int) -> int:
        """How long until so many could be taken, if nothing else is taken meanwhile; rounded up."""
        self._fill(now_ms)
        missing = self._missing(cost)
        return 0 if missing <= 0 else int(missing / self._per_ms) + 1

    def put_back(self, cost: int, now_ms: int) -> None:
        """What was taken was not used."""
        self._fill(now_ms)
        self._tokens = min(self._tokens + cost, self._burst)

    def spend(self, cost: int, now_ms: int) -> None:
        """It was used, whether the tokens are there or not."""
        self._fill(now_ms)
        self._tokens -= cost

    def left(self, now_ms: int) -> int:
        """Whole tokens that could be taken now."""
        self._fill(now_ms)
        return max(0, int(self._tokens))

    def _missing(self, cost: int) -> float:
        # a full bucket may be a rounding error away from full
        return min(cost, self._burst) - self._tokens - 1e-6

    def _fill(self, now_ms: int) -> None:
        if now_ms > self._at_ms:
            self._tokens = min(self._tokens + (now_ms - self._at_ms) * self._per_ms, self._burst)
            self._at_ms = now_ms
