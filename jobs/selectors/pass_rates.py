"""Whether one agent fails more tests than the others do, or whether that may be chance. Pure."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

LEAST = 20  # runs on both sides, before anything is said
Z = 1.96  # of 95 %

Verdict = Literal["more", "less", "usual", "too_few"]


class Tally(NamedTuple):
    """Tests that ran to an end of their own."""

    ran: int
    failed: int  # or timed out

    @property
    def share(self) -> float | None:
        """Of those that ran; None: nothing ran."""
        return self.failed / self.ran if self.ran else None


def interval(tally: Tally) -> tuple[float, float]:
    """Where the true share of failures lies, 19 times out of 20 (Wilson's interval); of at least one run."""
    share, ran = tally.failed / tally.ran, tally.ran
    spread = Z * math.sqrt(share * (1 - share) / ran + Z * Z / (4 * ran * ran))
    middle, scale = share + Z * Z / (2 * ran), 1 + Z * Z / ran
    return (middle - spread) / scale, (middle + spread) / scale


def judge(mine: Tally, others: Tally) -> Verdict:
    """``more`` or ``less`` failures than the others have, ``usual``, or ``too_few`` runs to tell.

    More or less only where the two intervals do not even touch: better to be silent than to blame a device for the
    tests it was given.
    """
    if min(mine.ran, others.ran) < LEAST:
        return "too_few"
    low, high = interval(mine)
    others_low, others_high = interval(others)
    if low > others_high:
        return "more"
    return "less" if high < others_low else "usual"
