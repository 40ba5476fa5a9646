"""The order in which groups get agents as organizations are charged for those before them, for forecasts.

The first start of a group is charged when an agent takes the group, the rest while it runs: when as many other groups
have been taken as there are agents.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import heappop, heappush, heapreplace
from math import inf
from typing import NamedTuple

from .nodes import AgentNode, GroupNode, OrgNode
from .outlook import Plan, held_work_ms, lanes_of, work_of
from .policy import Policy, charge_us
from .queue import WorkQueue
from .ranking import Rank, rank_of

Entry = tuple[Rank, bool, GroupNode]
"""A group with its rank now, and whether it takes agents that would else go on to others."""


class _Charge(NamedTuple):
    """Charge of a group to the scores of its organization, in ms."""

    first: int  # with its first start
    rest: int


class Turns:
    """The order of groups in a cluster of agents, as of one moment."""

    def __init__(self, queue: WorkQueue, policy: Policy, agents: Sequence[AgentNode], plan: Plan) -> None:
        """``agents``: those of the cluster."""
        self._queue = queue
        self._policy = policy
        self._agents = agents
        self._plan = plan
        self._used: Counter[OrgNode] = Counter()  # ms that are added to scores
        self._later: deque[tuple[OrgNode, int]] = deque()  # charges of the last groups, not added yet
        self._coming: dict[OrgNode, deque[Entry]] = {}  # by rank
        self._first: list[tuple[int, int, OrgNode]] = []  # the score of each org's next entry, or a lower one

    def order(self, entries: Iterable[Entry], crewed: Collection[GroupNode]) -> Iterator[Entry]:
        """Yield the entries, which come by rank, by turn. ``crewed``: groups that agents are on; it may grow."""
        for group in crewed:
            self._used[group.org] += self._charge(group).rest
        for number, entry in enumerate(entries):
            (score_ms, _), _, group = entry
            yield from self._until(score_ms, crewed)
            coming = self._coming.setdefault(group.org, deque())
            if not coming:
                heappush(self._first, (score_ms + self._used[group.org], number, group.org))
            coming.append(entry)
        yield from self._until(inf, crewed)

    def _until(self, score_ms: float, crewed: Collection[GroupNode]) -> Iterator[Entry]:
        """Yield what comes up to a score, and charge it."""
        while self._first and self._first[0][0] <= score_ms:
            known_ms, number, org = self._first[0]
            coming = self._coming[org]
            rank, takes, group = entry = coming[0]
            if (turn_ms := rank[0] + self._used[org]) > known_ms:
                heapreplace(self._first, (turn_ms, number, org))
                continue
            is_new = takes and group not in crewed
            coming.popleft()
            yield entry
            if is_new:
                self._add(group)
            if coming:
                heapreplace(self._first, (coming[0][0][0] + self._used[org], number, org))
            else:
                heappop(self._first)

    def _add(self, group: GroupNode) -> None:
        """Charge a group's first start now, and the rest as its agent is done."""
        charge = self._charge(group)
        self._used[group.org] += charge.first
        self._later.append((group.org, charge.rest))
        if len(self._later) >= len(self._agents):
            org, rest_ms = self._later.popleft()
            self._used[org] += rest_ms

    def _charge(self, group: GroupNode) -> _Charge:
        """Return what a group's waiting and held jobs will add to its organization's scores."""
        works = [(rank_of(lane), work_of(lane)) for lane in lanes_of(group, self._plan)]
        rest_ms, first_ms = held_work_ms(group) + sum(work.ms for _, work in works), 0.0
        if works:
            _, first = min(works)
            job_ms = first.ms / max(1.0, first.jobs)
            rest_ms -= job_ms
            first_ms = job_ms + self._queue.install_ms(group, self._agents[0])
        return _Charge(self._score_ms(group, first_ms), self._score_ms(group, rest_ms))

    def _score_ms(self, group: GroupNode, agent_ms: float) -> int:
        return self._policy.offset_ms(charge_us(int(agent_ms), self._queue.fleet.size, group.org.share.weight))
