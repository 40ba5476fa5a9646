"""Statistical comparison of the pass rates of one agent and the others."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

LEAST = 20  # required runs on both sides
Z = 1.96  # for 95 %

Verdict = Literal["more", "less", "usual", "too_few"]


class Tally(NamedTuple):
    """Counts of tests that ran to their end."""

    ran: int
    failed: int  # or timed out

    @property
    def share(self) -> float | None:
        """The share of failed tests; None: none ran."""
        return self.failed / self.ran if self.ran else None


def interval(tally: Tally) -> tuple[float, float]:
    """Return the 95 % confidence interval (Wilson) of the share of failures; at least one run is required."""
    share, ran = tally.failed / tally.ran, tally.ran
    spread = Z * math.sqrt(share * (1 - share) / ran + Z * Z / (4 * ran * ran))
    middle, scale = share + Z * Z / (2 * ran), 1 + Z * Z / ran
    return (middle - spread) / scale, (middle + spread) / scale


def judge(mine: Tally, others: Tally) -> Verdict:
    """Return whether an agent fails ``more`` or ``less`` than the others, as ``usual``, or has ``too_few`` runs.

    ``more`` and ``less`` require disjoint intervals, so that no device is blamed for the tests it happened to run.
    """
    if min(mine.ran, others.ran) < LEAST:
        return "too_few"
    low, high = interval(mine)
    others_low, others_high = interval(others)
    if low > others_high:
        return "more"
    return "less" if high < others_low else "usual"
