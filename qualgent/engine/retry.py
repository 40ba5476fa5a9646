"""Retry rules: whether an ended attempt's job gets another one, and after which delay. Pure: the jitter is an argument.

Attempts are counted by how they ended: a test that failed is a result, a device that was lost is not, so each outcome
has its own allowance. A job ends as soon as the outcome at hand has used up its allowance, however many attempts other
outcomes took.

Only ``error`` (the attempt could not be made: an install failed, a command was missing) backs off: trying again at
once would meet the same error. A lost device says nothing about the next one, so its job is queued again at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from .values import Outcome


class RetryPolicy(Struct, frozen=True, kw_only=True):
    """Limits of attempts by outcome (1: no retry), and how long errors back off.

    Raises ValueError when a figure makes no sense.
    """

    failed: int = 1  # attempts
    timed_out: int = 1  # attempts
    lost: int = 3  # attempts
    error: int = 3  # attempts
    backoff_base_seconds: float = 5.0  # after the first error; doubles with each further one
    backoff_max_seconds: float = 300.0

    def __post_init__(self) -> None:
        for name in ("failed", "timed_out", "lost", "error"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must allow at least 1 attempt")
        if not 0 <= self.backoff_base_seconds <= self.backoff_max_seconds:
            raise ValueError("backoff_base_seconds must lie between 0 and backoff_max_seconds")

    def attempts(self, outcome: Outcome) -> int:
        """Return how many attempts of a job may end with this outcome."""
        if outcome is Outcome.FAILED:
            return self.failed
        if outcome is Outcome.TIMED_OUT:
            return self.timed_out
        if outcome is Outcome.LOST:
            return self.lost
        if outcome is Outcome.ERROR:
            return self.error
        return 1


class Verdict(NamedTuple):
    """The decision on a job after an attempt."""

    retry: bool
    delay_seconds: float  # 0: it is queued again at once
    reason: str  # for people and logs: "lost, attempt 1 of 3: queued again at once"


def decide(outcome: Outcome, previous: Sequence[Outcome], policy: RetryPolicy, jitter: float) -> Verdict:
    """Decide on a retry after an attempt that ended as ``outcome``; ``previous``: outcomes of the earlier ones.

    ``jitter`` (0..1, drawn by the caller from its seeded source) spreads the backoff over the upper half of the delay,
    so that jobs which failed together do not come back together. Raises ValueError for a jitter outside 0..1.
    """
    if not 0.0 <= jitter <= 1.0:
        raise ValueError(f"jitter must lie between 0 and 1, not {jitter}")
    if outcome in (Outcome.PASSED, Outcome.CANCELLED):
        return Verdict(False, 0.0, f"{outcome}: final")
    used = sum(1 for earlier in previous if earlier is outcome) + 1
    allowed = policy.attempts(outcome)
    if used >= allowed:
        return Verdict(False, 0.0, f"{outcome}, attempt {used} of {allowed}: no attempts left")
    if outcome is Outcome.ERROR:
        delay = backoff_seconds(used, policy, jitter)
        return Verdict(True, delay, f"{outcome}, attempt {used} of {allowed}: retried after {delay:.1f} s")
    return Verdict(True, 0.0, f"{outcome}, attempt {used} of {allowed}: queued again at once")


def backoff_seconds(errors: int, policy: RetryPolicy, jitter: float) -> float:
    """Return the delay after the n-th error: doubled each time, capped, its upper half spread by jitter (0..1)."""
    # the exponent is capped first: a float power beyond 2**1023 would raise
    full = min(policy.backoff_max_seconds, policy.backoff_base_seconds * 2.0 ** min(errors - 1, 60))
    return full * (0.5 + 0.5 * jitter)


def retries_allowed(own: int | None, jobs: int, percent: int, least: int) -> int:
    """Return the retries that a batch's jobs may use together: its own budget, else ``percent`` of its jobs."""
    return max(jobs * percent // 100, least) if own is None else own
