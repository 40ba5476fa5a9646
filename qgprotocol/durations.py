"""Durations in words, rounded alike wherever they are shown; ``static/js/format.js`` has the same rules."""

from __future__ import annotations

_SHORT_SECONDS = 5


def rounded(seconds: float) -> str:
    """Return an estimated duration rounded to one unit, coarser the longer: "40 s", "4 min", "2 h", "3 days"."""
    if seconds < 95:
        step = 5 if seconds < 20 else 10
        return f"{max(step, _nearest(seconds / step) * step)} s"
    if seconds < 95 * 60:
        return f"{_nearest(seconds / 60)} min"
    if seconds < 48 * 3600:
        return f"{_nearest(seconds / 3600)} h"
    return f"{_nearest(seconds / 86_400)} days"


def elapsed(seconds: float) -> str:
    """Return a measured duration rounded down to one unit: "59 s", "1 min", "2 h", "3 days"."""
    total = max(0, int(seconds))
    for most, size, unit in ((60, 1, "s"), (2 * 3600, 60, "min"), (48 * 3600, 3600, "h")):
        if total < most:
            return f"{total // size} {unit}"
    return f"{total // 86_400} days"


def about(seconds: float) -> str:
    """Return an estimated duration in words: "a few seconds", "about 40 s", "about 4 min"."""
    return "a few seconds" if seconds < _SHORT_SECONDS else f"about {rounded(seconds)}"


def changed_start(seconds: float, later_seconds: float) -> str:
    """Describe a change of an estimated start by ``later_seconds``: "starts in … instead of …", or "… later".

    Negative: so much sooner.
    """
    if abs(later_seconds) < 1:
        return "starts as soon as before"
    first = "now" if seconds < 1 else about(seconds)
    then = about(seconds + later_seconds)
    how = "later" if later_seconds > 0 else "sooner"
    return f"starts {about(abs(later_seconds))} {how}" if first == then else f"starts in {then} instead of {first}"


def _nearest(number: float) -> int:
    """Round a half up, as browsers do."""
    return int(number + 0.5)
