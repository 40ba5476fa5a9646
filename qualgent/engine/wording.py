"""Text formatting of explanations: durations, counts, names of agents and pools."""

from __future__ import annotations

from collections.abc import Sequence

from .values import Labels

_SHORT_SECONDS = 5


def about(seconds: float) -> str:
    """Return an estimated duration in words: "about 40 s", "about 4 min", "about 2 h"."""
    if seconds < _SHORT_SECONDS:
        return "a few seconds"
    if seconds < 95:
        step = 5 if seconds < 20 else 10
        return f"about {max(step, round(seconds / step) * step)} s"
    if seconds < 95 * 60:
        return f"about {round(seconds / 60)} min"
    return f"about {round(seconds / 3600)} h"


def counted(number: int, noun: str) -> str:
    """Return a count with its noun: "1 job", "3 jobs", "1,200 jobs"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def named(names: Sequence[str]) -> str:
    """Return the names of agents in short: "agent-1", "agent-1 (3 more agents)"; there must be one."""
    others = len(names) - 1
    return f"{short(names[0])} ({counted(others, 'more agent')})" if others else short(names[0])


def short(name: str) -> str:
    """Return an agent's name without its host, unless it is a number: "galaxy-s24" of "lab-1/galaxy-s24"."""
    device = name.rpartition("/")[2]
    return name if device.isdecimal() else device


def describe_pool(target: str, labels: Labels) -> str:
    """Return a pool in words: "target ios with os=17"."""
    return f"target {target}" + (f" with {', '.join(f'{name}={value}' for name, value in labels)}" if labels else "")
