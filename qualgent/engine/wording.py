"""Wording of explanations in English: expected starts, counts, names of agents and pools, effects of a priority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from qgprotocol.durations import about, changed_start

from .fleet import Avoided
from .outlook import StartTime
from .policy import LEAST_URGENT, MAX_URGENT
from .values import Explanation, Labels, MovedGroup, OvertakenGroup, Reason

_MAX_BUILDS = 3  # named in a sentence
_AHEAD_BY = {"priority": "priority", "wait": "waiting time", "share": "fair share", "size": "less work"}


class StillAhead(NamedTuple):
    """Why groups stay ahead of jobs with another priority."""

    reasons: Mapping[str, int]  # a key of _AHEAD_BY -> groups; none: agents first finish what they have
    priority: int  # of the jobs
    of_priority: int | None  # that all jobs ahead have; None: they have several
    gain_ms: int | None  # of waiting time that the priority of the jobs outweighs against that one
    needed: int | None  # the first with which these would be behind; 10: none; None: not to be told


def counted(number: int, noun: str) -> str:
    """Return a count with its noun: "1 job", "3 jobs", "1,200 jobs"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def guessed(text: str, is_guess: bool) -> str:
    """Return the text of an estimate, marked as a guess if it is one."""
    return f"{text}, a guess: nothing like it has run there" if is_guess else text


def continued(text: str) -> str:
    """Return a text with a lower-case first letter, to continue another one."""
    return text[0].lower() + text[1:]


def start_text(start: StartTime | None, *, also_now: bool = False) -> str:
    """Return an expected start in words ("about 3 min"); empty: unknown, or (not ``also_now``) now."""
    if start is None or not (start.seconds or also_now):
        return ""
    return guessed(about(start.seconds), start.guessed)


def joined(why: str, when: str) -> str:
    """Return a reason with its time appended, if there is one: "3 groups ahead · about 4 min"."""
    return f"{why} · {when}" if when else why


def behind_hold(blocked: Explanation, why: str, start: StartTime | None) -> tuple[Reason, str, str, StartTime | None]:
    """Return reason, text, time in words and start of a job whose build or agents are held, then in its turn.

    Only that time is told, not that of the next try, which may be long before.

    ``why``, ``start``: in its turn alone; None: no agent would take it.
    """
    left = blocked.eta_seconds
    if left is None or start is None:
        return blocked.reason, blocked.why or blocked.text, "", None
    if start.seconds <= left:
        return blocked.reason, blocked.why, blocked.when, StartTime(left, guessed=False)
    return blocked.reason, f"{blocked.why} · then {continued(why)}", start_text(start), start


def named(names: Sequence[str]) -> str:
    """Return the names of agents in short: "lab/1", "lab/1 (3 more agents)"; there must be one."""
    others = len(names) - 1
    return f"{names[0]} ({counted(others, 'more agent')})" if others else names[0]


def avoiding(avoids: Avoided, start: StartTime | None, reason: Reason) -> str:
    """Return the end of a text, that a job avoids these agents, and for how long if its start depends on that."""
    text, left = f" · avoids {named(avoids.agents)}", avoids.ms / 1000
    if start is None or start.seconds > left or not left:
        return text
    if start.seconds == left:
        return f"{text} until then"
    return text if reason is Reason.BACKOFF else f"{text} for {about(left)}"


def describe_pool(target: str, labels: Labels) -> str:
    """Return a pool in words: "target ios with os=17"."""
    return f"target {target}" + (f" with {', '.join(f'{name}={value}' for name, value in labels)}" if labels else "")


def overtaking(
    overtaken: Sequence[OvertakenGroup],
    groups: int,
    passing: Sequence[OvertakenGroup],
    passing_groups: int,
    waits: Sequence[MovedGroup],
    still: StillAhead | None = None,
    *,
    orgs: Collection[str],
) -> str:
    """Return in words what jobs with another priority overtake or fall behind, and when those groups would start.

    "Overtakes 2 groups: 4.1.1 starts in about 70 s instead of about 30 s, 4.1.2 as soon as before". ``groups``: how
    many there are; ``overtaken``: the first of them, of which the names may be shown. ``passing``: likewise those that
    the jobs fall behind. ``waits``: why the first of the jobs wait, by group, and ``still``: why if nothing is passed;
    ``orgs``: whose the jobs are.
    """
    if groups:
        return f"Overtakes {_group_starts(overtaken, groups, orgs)}"
    if passing_groups:
        return f"Falls behind {_group_starts(passing, passing_groups, orgs)}"
    if not waits:
        return "Overtakes nothing: no job waits with another priority"
    before, after = waits[0].before, waits[0].after
    own = (before.jobs_ahead or 0) - (after.jobs_ahead or 0)
    if own > 0:
        return f"Overtakes {counted(own, 'job')} of its own group, no other group"
    if own < 0:
        return f"Falls behind {counted(-own, 'job')} of its own group, no other group"
    more = after.groups_ahead or 0
    if any(one.rest is not None and (one.rest.later_seconds or 0) >= 1 for one in waits):
        return f"Overtakes other jobs of {'its own group' if len(waits) == 1 else 'their own groups'}, no other group"
    return f"Overtakes nothing: {_groups_ahead(more, still)}" if more else "Already first: overtakes nothing"


def staying(still: StillAhead, more: int) -> str:
    """Return in words that jobs have the wanted priority already, and why ``more`` groups are ahead."""
    return f"Priority {still.priority} already: " + (_groups_ahead(more, still) if more else "no group is ahead")


def _groups_ahead(more: int, still: StillAhead | None) -> str:
    """Return in words that so many groups are ahead, and why."""
    return f"{counted(more, 'group')} {'is' if more == 1 else 'are'} ahead{_still_ahead(still, more) if still else ''}"


def _still_ahead(still: StillAhead, more: int) -> str:
    """Return the end of a text: why groups are ahead, and which priority would change that."""
    reasons, it = still.reasons, "it has" if more == 1 else "they have"
    them = "it" if more == 1 else "them"
    if not reasons:
        return ", as agents first finish the builds that they have"
    if len(reasons) > 1:
        listed = [f"{number} by {_AHEAD_BY[reason]}" for reason, number in reasons.items()]
        why = f": {', '.join(listed)}"
    elif "share" in reasons:
        why = " by fair share: less agent time was used for " + them
    elif "priority" in reasons:
        why = ", as " + (f"{it} priority {still.of_priority}" if still.of_priority is not None else f"{it} priority")
    elif "wait" in reasons:
        why = f", as {it} waited longer"
        if still.gain_ms:
            hours, minutes = divmod(round(still.gain_ms / 60_000), 60)
            worth = " ".join(f"{number} {unit}" for number, unit in ((hours, "h"), (minutes, "min")) if number)
            why += f", by more than the {worth} that priority {still.priority} is worth against {still.of_priority}"
    else:
        why = f", as {it} less work"
    if still.priority > MAX_URGENT or still.needed is None:
        return why
    if still.needed > LEAST_URGENT:
        return f"{why}. Not even priority {LEAST_URGENT} would put {them} behind"
    later = " or later" if still.needed < LEAST_URGENT else ""
    return f"{why}. Priority {still.needed}{later} would put {them} behind"


def _group_starts(passed: Sequence[OvertakenGroup], groups: int, orgs: Collection[str]) -> str:
    """Return a number of groups in words, with the first few named and when they start."""
    shown = passed[:_MAX_BUILDS]
    if len(shown) < groups > _MAX_BUILDS:
        shown = shown[: _MAX_BUILDS - 1]
    builds = Counter(one.group.app_version_id for one in shown)
    parts = []
    for one in shown:
        org, version, target, *_ = one.group
        name = f"{version} on {target}" if builds[version] > 1 else version
        parts.append(f"{name if org in orgs else f'{org} {name}'}{_later(one)}")
    if not shown:
        return counted(groups, "group")
    if rest := groups - len(shown):
        parts.append(counted(rest, "more group"))
    return f"{counted(groups, 'group')}: {', '.join(parts)}"


def _later(one: OvertakenGroup) -> str:
    """Return, as the end of a text behind a group's name, when it starts then; empty: not known."""
    if one.eta_seconds is None or one.later_seconds is None:
        return ""
    return f" {changed_start(one.eta_seconds, one.later_seconds)}{' (a guess)' if one.eta_guessed else ''}"
