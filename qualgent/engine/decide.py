"""The decision for one idle agent: which lane (a group's jobs of one priority) it takes. See ``docs/policy.md``."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import chain

from .nodes import AgentKind, AgentNode, AgentPool, GroupNode, Lane
from .policy import Policy
from .queue import WorkQueue
from .ranking import rank_of


class Decider:
    """Chooses the cheapest lane: its score, plus the cost of the installs it causes."""

    def __init__(self, policy: Policy, queue: WorkQueue) -> None:
        self._policy = policy
        self._queue = queue

    def choose(self, agent: AgentNode, now_ms: int) -> Lane | None:
        """Return the lane whose first job the agent should take; None: it should stay idle for now."""
        kind = agent.kind
        if kind is None or not kind.busy:
            return None
        own = self._best_installed_lane(agent, kind)
        # leaving a waiting lane of its own behind means installing that app once more
        leaving = self._policy.install_weight if own is not None else 0
        best, price = self._own_or_bare(agent, kind, own, leaving)
        return self._join(agent, kind, price, leaving, now_ms) or best

    def _best_installed_lane(self, agent: AgentNode, kind: AgentKind) -> Lane | None:
        """Return the waiting lane with the least score among builds that the agent has installed."""
        best: Lane | None = None
        for build in agent.installed:
            for group in self._queue.groups_of(build, kind):
                for lane in group.lanes.values():
                    better = best is None or rank_of(lane) < rank_of(best)
                    if better and self.has_job_for(agent, lane):
                        best = lane
        return best

    def _own_or_bare(
        self, agent: AgentNode, kind: AgentKind, own: Lane | None, leaving: float
    ) -> tuple[Lane | None, float | None]:
        """Return the cheaper of ``own`` and the best lane of a group without agents, with its price."""
        best, price = own, None if own is None else float(own.score_ms)
        for pool in kind.pools:
            bare = self._first_bare(pool, agent)
            if bare is None:
                continue
            score, lane = bare
            if price is not None and score >= price and (best is own or score > price):
                continue
            cost = score + leaving * self._queue.install_ms(lane.group, agent) if leaving else float(score)
            if price is None or cost < price or (cost == price and best is not own and best and lane.key < best.key):
                best, price = lane, cost
        return best, price

    def _join(self, agent: AgentNode, kind: AgentKind, price: float | None, leaving: float, now_ms: int) -> Lane | None:
        """Return the lane of a group with other agents worth joining at less than ``price``; None: there is none.

        The first one allowed fixes the urgency and how far to look on; among those the longest queue per agent wins.
        """
        if price is not None:
            for pool in kind.pools:
                if pool.held.starts_below(price):
                    break
            else:
                return None
        policy = self._policy
        weight = policy.install_weight
        joined: Lane | None = None
        relief = reach = 0.0
        urgency = 0
        for looked, (score, lane) in enumerate(_walk_held(kind)):
            if looked == policy.walk_lanes:
                break
            if joined is not None:
                if score > reach:
                    break
            elif price is not None and score >= price:
                break
            group = lane.group
            if group.build in agent.installed or (joined is not None and lane.priority > urgency):
                continue
            install_ms = self._queue.install_ms(group, agent)
            if joined is None and price is not None and score + (weight + leaving) * install_ms >= price:
                break
            if not self._worth_joining(lane, install_ms, now_ms) or not self.has_job_for(agent, lane):
                continue
            queue_per_agent = lane.work_ms / (1 + len(group.leases))
            if joined is None:
                joined, relief, urgency, reach = lane, queue_per_agent, lane.priority, score + weight * install_ms
            elif queue_per_agent > relief:
                joined, relief = lane, queue_per_agent
        return joined

    def has_job_for(self, agent: AgentNode, lane: Lane) -> bool:
        """Return whether the agent may run at least one job of the lane: some jobs may avoid it after failures."""
        return not lane.has_restricted or self._queue.first_for(lane, agent) is not None

    def _first_bare(self, pool: AgentPool, agent: AgentNode) -> tuple[int, Lane] | None:
        """Return score and lane of the best lane without agents for which this agent must install the build."""
        first = pool.bare.first()
        if first is None or self._needs_install(agent, first[1]):
            return first
        return next((item for item in pool.bare.walk() if self._needs_install(agent, item[1])), None)

    def _needs_install(self, agent: AgentNode, lane: Lane) -> bool:
        """Return whether the agent lacks the lane's build and may run some job of the lane."""
        return lane.group.build not in agent.installed and self.has_job_for(agent, lane)

    def _worth_joining(self, lane: Lane, install_ms: int, now_ms: int) -> bool:
        """Return whether the agents on a lane's group need so long for its work that one more is worth an install."""
        queue_ms = lane.work_ms + lane.first().longest  # what is left for them if this agent takes the first job
        return not will_clear(self._policy, lane.group, lane.priority, queue_ms, install_ms, now_ms)


def will_clear(
    policy: Policy,
    group: GroupNode,
    priority: int,
    queue_ms: int,
    install_ms: int,
    now_ms: int,
    coming_ms: Iterable[int] = (),
) -> bool:
    """Return whether a group's agents can start ``queue_ms`` of work before joining them would be worth an install.

    Agents that take no more work from its pool (gone, paused, draining) clear nothing. ``coming_ms``: when others
    will begin with it.
    """
    bare = group.pool.bare_priorities
    contended = bool(bare) and min(bare) <= priority
    within = (policy.join_installs_contended if contended else policy.join_installs) * install_ms
    cleared = 0.0
    for left in chain(_free_in_ms(group, now_ms), coming_ms):
        if left < within:
            cleared += within - left if left > 0 else within
            if cleared > queue_ms:
                return True
    return False


def _free_in_ms(group: GroupNode, now_ms: int) -> Iterator[int]:
    """Iterate over the ms from now after which each agent on a group can take more of it."""
    pool = group.pool
    for active in group.leases.values():
        agent = active.agent
        if agent.kind is not None and pool in agent.kind.members:
            left = active.expected_end_ms - now_ms
            yield left if agent.window is None else max(left, 0) + agent.window.work_ms
    for window in group.windows.values():
        kind = window.agent.kind
        if not window.agent.leases and kind is not None and pool in kind.members:
            yield window.work_ms


def _walk_held(kind: AgentKind) -> Iterator[tuple[int, Lane]]:
    """Iterate over (score, lane) of groups that agents work on, in all pools of a kind, least score first."""
    walks = [pool.held.walk() for pool in kind.pools if pool.held]
    if len(walks) == 1:
        return walks[0]
    return heapq.merge(*walks, key=lambda item: (item[0], item[1].key))
