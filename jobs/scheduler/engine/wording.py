"""How waiting is put into words."""

from __future__ import annotations

from collections.abc import Sequence

from .values import Labels

_SHORT_SECONDS = 5


def about(seconds: float) -> str:
    """A duration as precisely as an estimate deserves: "about 40 s", "about 4 min", "about 2 h"."""
    if seconds < _SHORT_SECONDS:
        return "a few seconds"
    if seconds < 95:
        step = 5 if seconds < 20 else 10
        return f"about {max(step, round(seconds / step) * step)} s"
    if seconds < 95 * 60:
        return f"about {round(seconds / 60)} min"
    return f"about {round(seconds / 3600)} h"


def counted(number: int, noun: str) -> str:
    """ "1 job", "3 jobs", "1,200 jobs"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def named(names: Sequence[str]) -> str:
    """ "agent-1", "agent-1 and agent-2", "agent-1 and 3 more"; there must be one."""
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return f"{names[0]} and {names[1]}"
    return f"{names[0]} and {len(names) - 1:,} more"


def describe_pool(target: str, labels: Labels) -> str:
    """A pool in words: "target ios with os=17"."""
    return f"target {target}" + (f" with {', '.join(f'{name}={value}' for name, value in labels)}" if labels else "")
