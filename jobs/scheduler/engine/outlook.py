"""The outlook of a lane: the jobs ranked ahead of it, and when an agent is expected to reach it.

Estimates, for explanations only.

A view is made for one question and thrown away: it reads the ranked lists as far as needed and remembers what it
passed.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .nodes import AgentNode, AgentPool, GroupNode, Lane
from .waiting import WaitingJob


class Ahead(NamedTuple):
    """The work that is ranked before a lane in its pool."""

    groups: int  # distinct ones, its own left out
    jobs: int
    work_ms: int
    own_jobs: int  # those of its own group among them
    own_work_ms: int


class LaneOrder:
    """The places of a lane's jobs. Costs one look at each, whatever is asked afterwards.

    Sorting numbers is several times cheaper than sorting jobs: ids are sorted only where they decide.
    """

    def __init__(self, lane: Lane) -> None:
        self._ids: dict[tuple[int, int], list[str]] = {}  # run order -> ids of the jobs that share it
        for job in lane.jobs():
            self._ids.setdefault(job.order, []).append(job.id)
        self._before: dict[tuple[int, int], int] = {}  # run order -> jobs of a lesser one
        passed = 0
        for order in sorted(self._ids):
            ids = self._ids[order]
            ids.sort()
            self._before[order] = passed
            passed += len(ids)

    def place(self, job: WaitingJob) -> int:
        """Return how many jobs of the lane run before this one."""
        return self._before[job.order] + bisect_left(self._ids[job.order], job.id)


class PoolOutlook:
    """One pool's lanes in their order, read lazily, and when its agents are free."""

    def __init__(self, pool: AgentPool, agents: Sequence[AgentNode], now_ms: int) -> None:
        self.pool = pool
        self._now_ms = now_ms
        self._walk = walk_pool(pool)
        self._ahead: dict[Lane, Ahead] = {}
        self._seen: dict[GroupNode, tuple[int, int]] = {}  # group -> (jobs, work) of its lanes passed
        self._jobs = 0
        self._work_ms = 0
        self._orders: dict[Lane, LaneOrder] = {}
        members = [agent for agent in agents if agent.kind is not None and pool in agent.kind.members]
        self._free_in_ms = sorted(self.free_in_ms(agent) for agent in members)

    def ahead(self, lane: Lane) -> Ahead:
        """Return what is ranked before this lane, which must be filed in this pool."""
        while lane not in self._ahead:
            _, passed = next(self._walk)
            group = passed.group
            own_jobs, own_work = self._seen.get(group, (0, 0))
            others = len(self._seen) - (group in self._seen)
            self._ahead[passed] = Ahead(others, self._jobs, self._work_ms, own_jobs, own_work)
            self._seen[group] = (own_jobs + passed.count, own_work + passed.work_ms)
            self._jobs += passed.count
            self._work_ms += passed.work_ms
        return self._ahead[lane]

    def place(self, lane: Lane, job: WaitingJob) -> int:
        """Return how many jobs of the lane run before this one."""
        order = self._orders.get(lane)
        if order is None:
            order = self._orders[lane] = LaneOrder(lane)
        return order.place(job)

    def free_in_ms(self, agent: AgentNode) -> int:
        """Return in how many ms the agent is expected to be free."""
        ends = [active.expected_end_ms for active in agent.leases.values()]
        return max(0, max(ends) - self._now_ms) if ends else 0

    def start_in_seconds(self, jobs_ahead: int, work_ahead_ms: float, agents: Sequence[AgentNode] = ()) -> float | None:
        """Return when the next job behind these is expected to start, on those agents or else on the whole pool."""
        free = sorted(self.free_in_ms(agent) for agent in agents) if agents else self._free_in_ms
        if not free:
            return None
        if jobs_ahead < len(free):
            return free[jobs_ahead] / 1000
        return (work_ahead_ms + sum(free)) / len(free) / 1000


def walk_pool(pool: AgentPool) -> Iterator[tuple[int, Lane]]:
    """Iterate over the lanes of a pool in the order of (score, lane key)."""
    return heapq.merge(pool.bare.walk(), pool.held.walk(), key=lambda item: (item[0], item[1].key))
