"""Indexes of agents and pools by label, so that matching labels needs no scan of all.

Whoever submits chooses the labels, so there may be thousands of pools, of which hardly any concerns an agent.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from .nodes import AgentNode, AgentPool
from .values import Labels

Served = tuple[str, str]
"""(target, the organization that the agents belong to; empty: shared)."""

Label = tuple[str, str]
Key = TypeVar("Key", bound=Hashable)

_NO_AGENTS: Mapping[str, AgentNode] = {}


class AgentIndex:
    """Agents by each of their targets, and by each of their labels: one entry for each, not for each pair of them, as
    a host chooses how many there are. No empty entries are kept."""

    def __init__(self) -> None:
        self._serving: dict[Served, dict[str, AgentNode]] = {}
        self._carrying: dict[tuple[str, Label], dict[str, AgentNode]] = {}  # by owner and label

    def of(self, served: Served) -> Mapping[str, AgentNode]:
        """Return the agents that serve this target for this owner, by id."""
        return self._serving.get(served, _NO_AGENTS)

    def carrying(self, served: Served, labels: Labels) -> Iterable[AgentNode]:
        """Return the agents that serve this target and have all the labels."""
        serving, owner = self.of(served), served[1]
        rarest = min([serving, *(self._carrying.get((owner, label), _NO_AGENTS) for label in labels)], key=len)
        return [agent for agent in rarest.values() if agent.id in serving and agent.carries(labels)]

    def add(self, agent: AgentNode) -> bool:
        """Add an agent. Return whether it is the first agent of one of its targets."""
        owner = agent.spec.owner
        is_first = False
        for target in dict.fromkeys(agent.spec.targets):
            serving = self._serving.setdefault((target, owner), {})
            is_first = is_first or not serving
            serving[agent.id] = agent
        for label in agent.labels:
            self._carrying.setdefault((owner, label), {})[agent.id] = agent
        return is_first

    def remove(self, agent: AgentNode) -> bool:
        """Remove an agent, by the targets and labels it was added with. Return whether a target has none now."""
        owner = agent.spec.owner
        for label in agent.labels:
            _discard(self._carrying, (owner, label), agent.id)
        lost = [_discard(self._serving, (target, owner), agent.id) for target in dict.fromkeys(agent.spec.targets)]
        return any(lost)

    def __bool__(self) -> bool:
        return bool(self._serving or self._carrying)


def _discard(entries: dict[Key, dict[str, AgentNode]], key: Key, agent_id: str) -> bool:
    """Remove an agent from an index entry. Return whether it was the entry's last one."""
    found = entries.get(key)
    if found is None or found.pop(agent_id, None) is None or found:
        return False
    del entries[key]
    return True


class PoolIndex:
    """The pools of one target, each filed under one of its labels: the rarest when it was added."""

    def __init__(self) -> None:
        self._pools: dict[Label | None, dict[AgentPool, None]] = {}  # None: no labels; no empty entries

    def add(self, pool: AgentPool) -> None:
        """Add a pool, under the rarest of its labels."""
        pool.filed_under = min(pool.key[1], key=lambda label: len(self._pools.get(label, ())), default=None)
        self._pools.setdefault(pool.filed_under, {})[pool] = None

    def remove(self, pool: AgentPool) -> None:
        """Remove a pool from the index."""
        filed = self._pools[pool.filed_under]
        del filed[pool]
        if not filed:
            del self._pools[pool.filed_under]

    def carried_by(self, agent: AgentNode) -> Iterator[AgentPool]:
        """Iterate over all pools whose labels the agent has, and some others, which the caller checks."""
        for label in (None, *agent.labels):
            yield from self._pools.get(label, ())

    def __bool__(self) -> bool:
        return bool(self._pools)
