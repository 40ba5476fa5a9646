"""Agents by pool, and the pools that compete for the same agents, as of one moment, for forecasts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .nodes import AgentKind, AgentNode, AgentPool
from .outlook import RankedLane
from .queue import WorkQueue


class Cluster(NamedTuple):
    """Pools that compete for agents, directly or through others between them, and all their agents."""

    pools: tuple[AgentPool, ...]
    agents: tuple[AgentNode, ...]


class SharedAgents:
    """Which agents take work of which pools; made for one call."""

    def __init__(self, queue: WorkQueue) -> None:
        self._queue = queue
        self._kinds: dict[AgentKind, list[AgentNode]] = {}
        for agent in queue.fleet.agents.values():
            if agent.kind is not None:
                self._kinds.setdefault(agent.kind, []).append(agent)
        self._rivals: dict[AgentPool, tuple[AgentPool, ...]] = {}
        self._clusters: dict[AgentPool, Cluster] = {}

    def of_pool(self, pool: AgentPool) -> list[AgentNode]:
        """Return the agents that take work of a pool."""
        return [agent for kind, agents in self._kinds.items() if pool in kind.members for agent in agents]

    def rivals(self, pool: AgentPool) -> Sequence[AgentPool]:
        """Return the pools that share an agent with this pool; it is the first of them."""
        found = self._rivals.get(pool)
        if found is None:
            kinds = [kind for kind in self._kinds if pool in kind.members]
            found = self._rivals[pool] = tuple({pool: None} | {other: None for kind in kinds for other in kind.pools})
        return found

    def cluster_of(self, pool: AgentPool) -> Cluster:
        """Return all pools that compete with a pool for agents, directly or not, and their agents."""
        if not pool.size:
            return Cluster((pool,), tuple(self._queue.fleet.paused(pool)))
        found = self._clusters.get(pool)
        if found is None:
            pools = {pool: None}
            kinds: dict[AgentKind, None] = {}
            left = [pool]
            while left:
                one = left.pop()
                for kind in self._kinds:
                    if kind not in kinds and one in kind.members:
                        kinds[kind] = None
                        left += [other for other in kind.pools if other not in pools]
                        pools.update(dict.fromkeys(kind.pools))
            # in the order of the fleet, whichever pool is asked for: it decides between agents that are free at once
            agents = tuple(agent for kind, own in self._kinds.items() if kind in kinds for agent in own)
            found = Cluster(tuple(pools), agents)
            self._clusters.update(dict.fromkeys(pools, found))
        return found

    def by_cluster(self, lanes: Iterable[RankedLane]) -> dict[Cluster, list[RankedLane]]:
        """Return lanes by the cluster of pools that compete for the same agents."""
        found: dict[Cluster, list[RankedLane]] = {}
        for lane in lanes:
            found.setdefault(self.cluster_of(lane.group.pool), []).append(lane)
        return found
