"""The outlook of lanes: the work ranked ahead of them, and when an agent is expected to reach it.

Estimates, for explanations only. Each function looks once at all of a pool or a lane, whatever is asked of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from itertools import accumulate
from typing import NamedTuple

from .nodes import AgentNode, AgentPool, Lane
from .steps import Steps, parts_of
from .waiting import WaitingJob


class Ahead(NamedTuple):
    """The work that is ranked before a lane in its pool."""

    groups: int  # distinct ones, its own left out
    jobs: int
    work_ms: int
    own_jobs: int  # those of its own group among them
    own_work_ms: int


def look_ahead(pool: AgentPool, lanes: Collection[Lane]) -> Steps[dict[Lane, Ahead]]:
    """Return the groups, jobs and work that are ranked ahead of each of these lanes of the pool."""
    asked = sorted((lane.score_ms, lane.key, lane) for lane in lanes)
    ranks = [(score, key) for score, key, _ in asked]
    size = len(ranks) + 1
    groups, jobs, work_ms = [0] * size, [0] * size, [0] * size  # before the first lane, between it and the second, …
    for part in parts_of(list(pool.groups.values())):
        for group in part:
            if group.org.at_limit or not group.lanes:
                continue
            first = size
            for lane in group.lanes.values():
                place = bisect_right(ranks, (lane.score_ms, lane.key))
                jobs[place] += lane.count
                work_ms[place] += lane.work_ms
                if place < first:
                    first = place
            groups[first] += 1
        yield
    sums = zip(asked, accumulate(groups), accumulate(jobs), accumulate(work_ms), strict=False)
    return {lane: _without_own(lane, (score, key), *ahead) for (score, key, lane), *ahead in sums}


def _without_own(lane: Lane, rank: tuple[int, object], groups: int, jobs: int, work_ms: int) -> Ahead:
    """Return what is ahead of a lane, with the work of its own group counted apart."""
    own = [other for other in lane.group.lanes.values() if (other.score_ms, other.key) < rank]
    own_work_ms = sum(other.work_ms for other in own)
    return Ahead(groups - bool(own), jobs, work_ms, sum(other.count for other in own), own_work_ms)


def places_of(lane: Lane, jobs: Collection[WaitingJob]) -> Steps[dict[str, int]]:
    """Return by job id how many jobs of the lane run before each of these."""
    asked = sorted(jobs)
    between = [0] * (len(asked) + 1)
    for part in parts_of(lane.entries(), 1024):
        for job in part:
            if job.lane:
                between[bisect_right(asked, job)] += 1
        yield
    return {job.id: count for job, count in zip(asked, accumulate(between), strict=False)}


class FreeTimes:
    """When agents are expected to be free."""

    def __init__(self, agents: Sequence[AgentNode], now_ms: int) -> None:
        self._first = agents[0] if agents else None
        self._sorted_ms = sorted(free_in_ms(agent, now_ms) for agent in agents)
        self._sum_ms = sum(self._sorted_ms)

    def start_in_seconds(
        self, jobs_ahead: int, work_ahead_ms: float, starts_ms: Callable[[AgentNode, float], float]
    ) -> float | None:
        """Return when the next job behind these is expected to start; None: there are no agents.

        ``starts_ms``: what an agent needs to start its test runner for so many of those ahead.
        """
        free = self._sorted_ms
        if self._first is None:
            return None
        if jobs_ahead < len(free):
            return free[jobs_ahead] / 1000
        starting_ms = starts_ms(self._first, jobs_ahead / len(free))
        return ((work_ahead_ms + self._sum_ms) / len(free) + starting_ms) / 1000


def running_ms(agent: AgentNode, now_ms: int) -> int:
    """Return for how long the agent is expected to be busy with what it runs."""
    ends = [active.expected_end_ms for active in agent.leases.values()]
    return max(0, max(ends) - now_ms) if ends else 0


def free_in_ms(agent: AgentNode, now_ms: int) -> int:
    """Return for how long the agent is expected to be busy with what it runs and holds."""
    held_ms = 0 if agent.window is None else agent.window.work_ms
    return running_ms(agent, now_ms) + held_ms
