"""Indexes of agents and pools by label, so that matching them needs no scan of all.

Whoever submits chooses the labels, so there may be thousands of pools, of which hardly any concerns an agent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .nodes import AgentNode, AgentPool
from .values import Labels

Served = tuple[str, str]
"""(target, the organization that the agents belong to; empty: shared)."""

Label = tuple[str, str]

_NO_AGENTS: Mapping[str, AgentNode] = {}


class AgentIndex:
    """Agents by what they serve, and by each of their labels. No empty entries are kept."""

    def __init__(self) -> None:
        self._agents: dict[tuple[Served, Label | None], dict[str, AgentNode]] = {}  # label None: all

    def of(self, served: Served) -> Mapping[str, AgentNode]:
        """Return the agents that serve this, by id."""
        return self._agents.get((served, None), _NO_AGENTS)

    def carrying(self, served: Served, labels: Labels) -> Iterable[AgentNode]:
        """Return the agents that serve this and carry the labels. Looks at those with the rarest label."""
        carriers = [self._agents.get((served, label), _NO_AGENTS) for label in labels or (None,)]
        rarest = min(carriers, key=len)
        return [agent for agent in rarest.values() if agent.carries(labels)]

    def add(self, served: Served, agent: AgentNode) -> bool:
        """Add an agent. Return whether it is the first that serves this."""
        for label in (None, *agent.labels):
            self._agents.setdefault((served, label), {})[agent.id] = agent
        return len(self._agents[served, None]) == 1

    def remove(self, served: Served, agent: AgentNode) -> bool:
        """Remove an agent, if it is known, by the labels it was added with. Return whether it was the last."""
        if agent.id not in self.of(served):
            return False
        for label in (None, *agent.labels):
            agents = self._agents[served, label]
            del agents[agent.id]
            if not agents:
                del self._agents[served, label]
        return not self.of(served)

    def __bool__(self) -> bool:
        return bool(self._agents)


class PoolIndex:
    """The pools of one target, each filed under one of its labels: the rarest when it was added."""

    def __init__(self) -> None:
        self._pools: dict[Label | None, dict[AgentPool, None]] = {}  # None: no labels; no empty entries

    def add(self, pool: AgentPool) -> None:
        pool.filed_under = min(pool.key[1], key=lambda label: len(self._pools.get(label, ())), default=None)
        self._pools.setdefault(pool.filed_under, {})[pool] = None

    def remove(self, pool: AgentPool) -> None:
        """Remove a pool from the label that it was filed under."""
        filed = self._pools[pool.filed_under]
        del filed[pool]
        if not filed:
            del self._pools[pool.filed_under]

    def carried_by(self, agent: AgentNode) -> Iterator[AgentPool]:
        """Iterate over all pools whose labels the agent carries, and some others."""
        for label in (None, *agent.labels):
            yield from self._pools.get(label, ())

    def __bool__(self) -> bool:
        return bool(self._pools)
