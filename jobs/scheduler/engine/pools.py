"""Pools of agents, and the agents themselves.

A pool is all agents that serve one target and carry some labels. An agent belongs to every pool it satisfies. Agents
that belong to the same pools and declare the same install time form a *kind*: those that hold nothing waiting would
all decide alike, so one of them is asked for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sortedcontainers import SortedList

from .ranked import Ranked
from .values import AgentSpec, BuildKey, GroupKey, Labels

if TYPE_CHECKING:
    from .groups import Group, Run

PoolKey = tuple[str, Labels]
"""(target, labels asked for)."""

KindKey = tuple[tuple[PoolKey, ...], float | None]
"""(pools, declared install seconds)."""

IdleEntry = tuple[bool, int, str, "Agent"]
"""(its cache is full, idle since, id, agent): who is asked first. Ids differ, so agents are never compared."""


class Pool:
    """One target with the labels asked for: its agents and its lanes."""

    __slots__ = ("bare", "bare_priorities", "groups", "held", "idle_kinds", "key", "size")

    def __init__(self, key: PoolKey) -> None:
        self.key = key
        self.size = 0  # N: its live agents that take work
        self.groups: dict[GroupKey, Group] = {}  # all that have work here
        self.bare = Ranked()  # lanes of groups that no agent runs
        self.held = Ranked()  # lanes of groups that some agent runs
        self.bare_priorities: dict[int, int] = {}  # priority -> bare lanes, but of orgs at their limit; no zeros
        self.idle_kinds: dict[Kind, None] = {}  # kinds of its agents of which some are filed as idle

    @property
    def busy(self) -> bool:
        """Work waits here that may start."""
        return bool(self.bare) or bool(self.held)


class Kind:
    """Agents that see the same heads at the same prices, and which of them are idle."""

    __slots__ = ("builds_of", "holders", "idle", "key", "members", "pools", "ready", "size")

    def __init__(self, key: KindKey, pools: tuple[Pool, ...]) -> None:
        self.key = key
        self.pools = pools  # in the order of their keys
        self.members = frozenset(pools)  # for asking whether a pool is one of them; never iterated
        self.size = 0
        self.idle = SortedList()  # IdleEntry of its agents that were asked and stayed idle
        self.holders: dict[BuildKey, SortedList] = {}  # build -> those of `idle` that have it installed
        self.builds_of: dict[str, dict[BuildKey, None]] = {}  # org -> its builds in `holders`; no empty ones
        self.ready: dict[BuildKey, None] = {}  # builds of `holders` that got waiting work since

    @property
    def busy(self) -> bool:
        """Work waits in one of its pools."""
        return any(pool.busy for pool in self.pools)


class Agent:
    """One device: what it is, what it has installed, what it runs."""

    __slots__ = ("_labels", "filed", "id", "idle_since_ms", "installed", "kind", "live", "runs", "spec")

    def __init__(self, spec: AgentSpec) -> None:
        self.id = spec.id
        self.describe(spec)
        self.live = False  # registered and not dropped
        self.kind: Kind | None = None  # None: it takes no work (dropped, paused or draining)
        self.runs: dict[str, Run] = {}  # lease id -> run; more than one only if a restart brought more
        self.idle_since_ms = 0
        self.filed: IdleEntry | None = None  # how it is filed as idle; None: it is not

    def describe(self, spec: AgentSpec) -> None:
        """Take what it says of itself."""
        self.spec = spec
        self.installed: tuple[BuildKey, ...] = tuple(dict.fromkeys(spec.installed))  # most recently used first
        self._labels = frozenset(spec.labels)

    def carries(self, labels: Labels) -> bool:
        """Whether it has all these labels."""
        return self._labels.issuperset(labels)

    @property
    def idle(self) -> bool:
        """It could start something now."""
        return self.kind is not None and not self.runs

    @property
    def cache_full(self) -> bool:
        """The next install throws another build out."""
        return len(self.installed) >= self.spec.cache_builds

    def used(self, build: BuildKey) -> None:
        """The build was installed or used: it is the most recent now, and the oldest beyond the cache is gone."""
        if self.installed[:1] != (build,):
            others = tuple(known for known in self.installed if known != build)
            self.installed = (build, *others)[: max(1, self.spec.cache_builds)]


def describe_pool(key: PoolKey) -> str:
    """A pool in words: "target ios with os=17"."""
    target, labels = key
    return f"target {target}" + (f" with {', '.join(f'{name}={value}' for name, value in labels)}" if labels else "")
