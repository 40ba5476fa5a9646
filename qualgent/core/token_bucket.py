"""Rate limiting by token bucket: a rate per minute, and a burst that is allowed at once."""

from __future__ import annotations


class TokenBucket:
    """A token bucket that starts full. Times are monotonic milliseconds, passed as arguments.

    A cost above the bucket's size needs a full bucket and leaves a debt that must be refilled first. So the rate holds
    in the long run, and no cost is refused forever.
    """

    __slots__ = ("_at_ms", "_burst", "_per_ms", "_tokens")

    def __init__(self, per_minute: float, burst: int, now_ms: int) -> None:
        self._per_ms = per_minute / 60_000
        self._burst = burst
        self._tokens = float(burst)
        self._at_ms = now_ms

    def change(self, per_minute: float, burst: int, now_ms: int) -> None:
        """Change rate and burst; present tokens are kept up to the new burst."""
        self._add_tokens(now_ms)
        self._per_ms = per_minute / 60_000
        self._burst = burst
        self._tokens = min(self._tokens, burst)

    def take(self, cost: int, now_ms: int) -> bool:
        """Take ``cost`` tokens, or none if there are too few; return whether they were taken."""
        self._add_tokens(now_ms)
        if self._missing_tokens(cost) > 0:
            return False
        self._tokens -= cost
        return True

    def wait_ms(self, cost: int, now_ms: int) -> int:
        """Return in how many ms ``cost`` tokens are available if no others are taken, rounded up."""
        self._add_tokens(now_ms)
        missing = self._missing_tokens(cost)
        return 0 if missing <= 0 else int(missing / self._per_ms) + 1

    def put_back(self, cost: int, now_ms: int) -> None:
        """Put back ``cost`` tokens that were taken and not used."""
        self._add_tokens(now_ms)
        self._tokens = min(self._tokens + cost, self._burst)

    def spend(self, cost: int, now_ms: int) -> None:
        """Take ``cost`` tokens even if that leaves a debt."""
        self._add_tokens(now_ms)
        self._tokens -= cost

    def left(self, now_ms: int) -> int:
        """Return the number of whole tokens available now."""
        self._add_tokens(now_ms)
        return max(0, int(self._tokens))

    def _missing_tokens(self, cost: int) -> float:
        """Return how many tokens are missing for a cost, which counts as at most a full bucket."""
        # tolerance for rounding: a full bucket may be slightly below its size
        return min(cost, self._burst) - self._tokens - 1e-6

    def _add_tokens(self, now_ms: int) -> None:
        """Add the tokens that are due since the last call."""
        if now_ms > self._at_ms:
            self._tokens = min(self._tokens + (now_ms - self._at_ms) * self._per_ms, self._burst)
            self._at_ms = now_ms
