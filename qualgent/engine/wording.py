"""Text formatting of explanations: durations, counts, names of agents and pools."""

from __future__ import annotations

from collections.abc import Sequence

from .values import Explanation, Labels, OvertakenGroup

_SHORT_SECONDS = 5
_MAX_BUILDS = 3  # named in a sentence


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


def guessed(text: str, is_guess: bool) -> str:
    """Return an estimate in words, marked as a guess if it is one."""
    return f"{text}, a guess: nothing like it has run" if is_guess else text


def named(names: Sequence[str]) -> str:
    """Return the names of agents in short: "lab/1", "lab/1 (3 more agents)"; there must be one."""
    others = len(names) - 1
    return f"{names[0]} ({counted(others, 'more agent')})" if others else names[0]


def describe_pool(target: str, labels: Labels) -> str:
    """Return a pool in words: "target ios with os=17"."""
    return f"target {target}" + (f" with {', '.join(f'{name}={value}' for name, value in labels)}" if labels else "")


def overtaking(
    overtaken: Sequence[OvertakenGroup],
    groups: int,
    before: Explanation | None,
    after: Explanation | None,
    *,
    is_guess: bool,
) -> str:
    """Return what jobs with another priority overtake: "Overtakes 4.1.1 and 4.1.2; those start about 6 s later".

    ``groups``: how many there are; ``overtaken``: the first of them, of which the names may be shown. ``before`` and
    ``after``: why the first of the jobs waits.
    """
    if not groups:
        fewer, more = (0 if one is None else one.groups_ahead or 0 for one in (before, after))
        return f"Falls behind {counted(more - fewer, 'group')}" if more > fewer else "Overtakes nothing"
    builds = list(dict.fromkeys(one.group.app_version_id for one in overtaken))
    if not builds or len(overtaken) < groups or len(builds) > _MAX_BUILDS:
        builds = builds[: _MAX_BUILDS - 1]
        rest = groups - sum(one.group.app_version_id in builds for one in overtaken)
        builds.append(counted(rest, "more group" if builds else "group"))
    text = f"Overtakes {' and '.join(filter(None, [', '.join(builds[:-1]), builds[-1]]))}"
    later = [one.later_seconds for one in overtaken if one.later_seconds is not None]
    if not later:
        return text
    which = "it starts" if groups == 1 else "those start"
    if max(later) < 1:
        return f"{text}; {which} as soon as before"
    least, most = about(min(later)), about(max(later))
    when = most if least == most else f"up to {most}"
    return guessed(f"{text}; {which} {when} later", is_guess)
