"""A ranking of lanes by score, grouped by organization, so that a change of an org's use moves one entry only.

Score = due + the org's offset. Lanes are kept by due within their org and orgs by their least score, so that a new
meter moves one entry, not all lanes; and an org that runs all it may leaves the order, and comes back, as one entry.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from heapq import heappop, heappush, heapreplace
from typing import Any, Generic, Protocol, TypeVar

from sortedcontainers import SortedList

from .values import LaneName

Ordered = Any
"""A list or a SortedList (which has no types), ascending.

Read it by ``[0]``, ``len`` and iteration; change it by the functions here only.
"""

LONGEST_LIST = 512  # items; moving half of so many is a copy of 2 KiB


def insert(ordered: Ordered, item: Any) -> Ordered:
    """Insert an item into a sorted collection; return the collection to use from now on, which may be another."""
    if type(ordered) is list:
        insort(ordered, item)
        return ordered if len(ordered) <= LONGEST_LIST else SortedList(ordered)
    ordered.add(item)
    return ordered


def remove(ordered: Ordered, item: Any) -> None:
    """Remove an item from a sorted collection that has it."""
    if type(ordered) is list:
        del ordered[bisect_left(ordered, item)]
    else:
        ordered.remove(item)


class Ranked(Protocol):
    """Facts about an org that the order depends on."""

    name: str
    at_limit: bool  # none of its lanes is in the order
    offset_ms: int  # added to the due time of all its lanes


OrgT = TypeVar("OrgT", bound=Ranked)
LaneT = TypeVar("LaneT")

Rank = tuple[int, LaneName]
"""The place of a lane among others: the least goes first."""


class Scored(Protocol):
    """A lane with a place among others."""

    @property
    def score_ms(self) -> int: ...
    @property
    def key(self) -> LaneName: ...


def rank_of(lane: Scored) -> Rank:
    """Return a lane's sort key: its score, then its key."""
    return lane.score_ms, lane.key


Entry = tuple[int, LaneName, LaneT]
"""(due, key, lane): keys differ, so lanes themselves are never compared."""


class Ranking(Generic[OrgT, LaneT]):
    """One ranked list of lanes: the bare or the held ones of a pool.

    ``add`` and ``remove`` leave the org's own place for ``rescore``, which the caller owes once per change of an org:
    a start changes a lane and the meter, and need not pay twice.
    """

    __slots__ = ("_heads", "_lanes", "_orgs")

    def __init__(self) -> None:
        self._lanes: dict[str, Ordered] = {}  # org name -> its lane entries by due; no empty ones
        self._orgs: Ordered = []  # (least score, name, org), ascending; names differ, so orgs are never compared
        self._heads: dict[str, tuple[int, str, OrgT]] = {}  # org name -> its entry in _orgs

    def __bool__(self) -> bool:
        return bool(self._heads)

    def __iter__(self) -> Iterator[LaneT]:
        return (entry[2] for lanes in self._lanes.values() for entry in lanes)

    def add(self, entry: Entry[LaneT]) -> None:
        """Add a lane to the ranking."""
        name = entry[1][0].org_id
        lanes = self._lanes.get(name)
        if lanes is None:
            self._lanes[name] = [entry]
        else:
            self._lanes[name] = insert(lanes, entry)

    def remove(self, entry: Entry[LaneT]) -> None:
        """Remove a lane from the ranking, by the entry it was added with."""
        name = entry[1][0].org_id
        lanes = self._lanes[name]
        if len(lanes) == 1:
            del self._lanes[name]
        else:
            remove(lanes, entry)

    def rescore(self, org: OrgT) -> None:
        """Move an org to where its first lane and its meter put it; remove it if it is at its limit."""
        lanes = self._lanes.get(org.name)
        old = self._heads.get(org.name)
        if lanes is None or org.at_limit:
            if old is not None:
                remove(self._orgs, old)
                del self._heads[org.name]
            return
        score = lanes[0][0] + org.offset_ms
        if old is not None:
            if old[0] == score:
                return
            remove(self._orgs, old)
        self._heads[org.name] = head = (score, org.name, org)
        self._orgs = insert(self._orgs, head)

    def first_org(self) -> OrgT | None:
        """Return the org whose lane is first; None: the ranking is empty."""
        if not self._heads:
            return None
        entry: tuple[int, str, OrgT] = self._orgs[0]
        return entry[2]

    def starts_below(self, price: float) -> bool:
        """Return whether there is a lane with a score below this."""
        return bool(self._heads) and self._orgs[0][0] < price

    def first(self) -> tuple[int, LaneT] | None:
        """Return score and lane of the first lane; None: the ranking is empty."""
        if not self._heads:
            return None
        score, name, _ = self._orgs[0]
        return score, self._lanes[name][0][2]

    def walk(self) -> Iterator[tuple[int, LaneT]]:
        """Iterate over (score, lane) by score, then lane key. The ranking must not change meanwhile."""
        heads = iter(self._orgs)
        head = next(heads, None)
        # (score, key, lane, the rest of its org's lanes, the org's offset); keys differ
        ahead: list[tuple[int, LaneName, LaneT, Iterator[Entry[LaneT]], int]] = []
        while head is not None or ahead:
            # every org whose first lane could be next joins the merge
            while head is not None and (not ahead or head[0] <= ahead[0][0]):
                _, name, org = head
                lanes = iter(self._lanes[name])
                due, key, lane = next(lanes)
                heappush(ahead, (due + org.offset_ms, key, lane, lanes, org.offset_ms))
                head = next(heads, None)
            score, _, lane, lanes, offset = ahead[0]
            yield score, lane
            following = next(lanes, None)
            if following is None:
                heappop(ahead)
            else:
                heapreplace(ahead, (following[0] + offset, following[1], following[2], lanes, offset))
