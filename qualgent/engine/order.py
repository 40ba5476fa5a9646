"""The order in which all groups with work are shown in the queue, and their positions, computed in steps."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from heapq import nsmallest
from itertools import accumulate

from .nodes import GroupNode
from .queue import WorkQueue
from .steps import Steps, parts_of
from .values import QueuePlace

Entry = tuple[QueuePlace, GroupNode]
"""Places differ, so groups are never compared."""

READY, AT_LIMIT, RESTING, RUNNING, UNSERVED, UNSERVED_AT_LIMIT = range(6)
"""The phases of the order: what may start, what its org's limit holds back, what backs off, what only runs; and what no
agent takes, which is not next whatever its priority."""


def place_of(group: GroupNode) -> QueuePlace:
    """Return a group's place in the order: whether its work may start, then its best lane's score."""
    lane = group.first_lane()
    if lane is None:
        return QueuePlace(RESTING if group.delayed else RUNNING, 0, group.key, 0)
    phase = READY if group.pool.size else UNSERVED
    return QueuePlace(phase + group.org.at_limit, lane.score_ms, group.key, lane.priority)


def look_at_groups(queue: WorkQueue, is_hidden: Callable[[GroupNode], bool]) -> Steps[list[Entry]]:
    """Return (place, group) of all groups with work but the hidden ones, unsorted."""
    entries: list[Entry] = []
    for part in parts_of(list(queue.groups.values())):
        entries += [(place_of(group), group) for group in part if not group.empty and not is_hidden(group)]
        yield
    return entries


def first_entries(entries: Sequence[Entry], limit: int | None, after: QueuePlace | None) -> Steps[list[Entry]]:
    """Return the first entries in order behind the place ``after``, at most ``limit``."""
    found: list[Entry] = []
    for part in parts_of(entries, 2048):
        found += part if after is None else [entry for entry in part if entry[0] > after]
        if limit is not None:
            found = nsmallest(limit, found)
        yield
    return sorted(found)


def positions_of(shown: Sequence[Entry], entries: Sequence[Entry]) -> Steps[list[int]]:
    """Return the positions of sorted entries among all, from 1; 0: no agent takes it, or nothing of it waits."""
    places = [place for place, _ in shown]
    between = [0] * (len(places) + 1)  # entries before the first place, between it and the second, …
    for part in parts_of(entries, 1024):
        for place, _ in part:
            between[bisect_right(places, place)] += 1
        yield
    counts = accumulate(between)
    return [1 + count if place.phase < RUNNING else 0 for place, count in zip(places, counts, strict=False)]
