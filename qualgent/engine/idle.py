"""Idle agents, and the order in which rounds of assignment ask them, so that idle ones cost nothing without events.

An agent that became idle is *fresh* until the next round asks it. Those that stayed idle are filed under their kind and
asked again only after an event in one of their pools, one for all: an agent that holds nothing waiting answers for
every other of its kind. One that holds a waiting build always gets work, so those are found by build, not by asking.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heapify, heappop, heappush

from sortedcontainers import SortedList

from .nodes import AgentKind, AgentNode, AgentPool, GroupNode
from .values import BuildKey

Rank = tuple[bool, bool, int, str]
"""(holds nothing waiting, cache full, idle since, id): least is asked first."""

HasWorkFor = Callable[[BuildKey, AgentKind], bool]
"""Return whether work waits for this build in a pool of this kind."""


class IdleAgents:
    """The idle agents, each either fresh or filed."""

    def __init__(self, has_work_for: HasWorkFor, ask_again_ms: int) -> None:
        self._has_work_for = has_work_for
        self._ask_again_ms = ask_again_ms
        self._fresh: dict[str, AgentNode] = {}  # idle since the last round, by id
        self._fresh_kinds: dict[AgentKind, None] = {}  # their kinds
        self._dirty: dict[AgentKind, None] = {}  # kinds with filed agents and an event since they were asked
        self._declined: dict[
            AgentKind, int
        ] = {}  # kinds that left waiting work -> when to ask again; the soonest first

    def add(self, agent: AgentNode) -> None:
        """Add an agent that became idle."""
        if agent.id not in self._fresh:
            kind = agent.kind
            assert kind is not None
            kind.fresh += 1
            self._fresh_kinds[kind] = None
        self._fresh[agent.id] = agent

    def remove(self, agent: AgentNode) -> None:
        """Remove an agent that is not idle any more, or before its kind or installed builds change."""
        if agent.id in self._fresh:
            assert agent.kind is not None
            self._remove_fresh(agent, agent.kind)
        if agent.filed is not None:
            self._unfile_agent(agent)

    def _remove_fresh(self, agent: AgentNode, kind: AgentKind) -> None:
        """Remove an agent from those that became idle since the last round."""
        del self._fresh[agent.id]
        kind.fresh -= 1
        if not kind.fresh:
            del self._fresh_kinds[kind]

    def count_in(self, pool: AgentPool) -> int:
        """Return how many idle agents the pool has."""
        fresh = sum(kind.fresh for kind in self._fresh_kinds if pool in kind.members)
        return fresh + sum(len(kind.idle) for kind in pool.idle_kinds)

    def touch(self, pool: AgentPool) -> None:
        """Mark the pool's idle agents to be asked in the next round, as something changed in it."""
        for kind in pool.idle_kinds:
            self._dirty[kind] = None

    def notify_work(self, group: GroupNode) -> None:
        """Mark the idle agents of a group's pool to be asked in the next round, as it has work to start."""
        if group.org.at_limit:
            return  # nobody may take it; ``notify_org_freed`` follows
        for kind in group.pool.idle_kinds:
            self._dirty[kind] = None
            if group.build in kind.holders:
                kind.ready[group.build] = None

    def notify_org_freed(self, pool: AgentPool, org_id: str) -> None:
        """Mark the pool's idle agents to be asked in the next round, as an org is below its limit again."""
        for kind in pool.idle_kinds:
            self._dirty[kind] = None
            for build in kind.builds_of.get(org_id, ()):
                kind.ready[build] = None

    def wake_ms(self) -> int | None:
        """Return when (monotonic ms) to ask again a kind of agents that declined waiting work; None: none did."""
        return next(iter(self._declined.values()), None)

    def round(self, now_ms: int) -> IdleRound:
        """Start a round over the idle agents to ask: new ones, and those with an event or a due time."""
        while self._declined:
            kind, due_ms = next(iter(self._declined.items()))
            if due_ms > now_ms:
                break
            del self._declined[kind]
            self._dirty[kind] = None
        return IdleRound(self, now_ms)

    def rank_of(self, agent: AgentNode, kind: AgentKind) -> Rank:
        """Return an agent's place in the order of asking; the least is asked first."""
        holds_nothing = not any(self._has_work_for(build, kind) for build in agent.installed)
        return (holds_nothing, agent.cache_full, agent.idle_since_ms, agent.id)

    def best_filed(self, kind: AgentKind) -> tuple[Rank, AgentNode] | None:
        """Return the idle agent of a kind to ask first, of those asked before, with its rank; None: there is none."""
        best: tuple[bool, int, str, AgentNode] | None = None
        for build in list(kind.ready):
            if build in kind.holders and self._has_work_for(build, kind):
                entry = kind.holders[build][0]
                if best is None or entry < best:
                    best = entry
            else:
                del kind.ready[build]
        if best is not None:
            return (False, *best[:3]), best[3]
        if kind.idle:
            entry = kind.idle[0]
            return (True, *entry[:3]), entry[3]
        return None

    def first_filed(self, pool: AgentPool, allows: Callable[[AgentNode], bool]) -> AgentNode | None:
        """Return the first idle agent of the pool that ``allows`` accepts, of those asked before; None: none."""
        found = (entry for kind in pool.idle_kinds for entry in kind.idle if allows(entry[3]))
        best = min(found, key=lambda entry: entry[:3], default=None)
        return None if best is None else best[3]

    def file(self, agent: AgentNode, kind: AgentKind) -> None:
        """Index an agent that stayed idle under its kind, of which one is then asked for all."""
        self._remove_fresh(agent, kind)
        if not kind.idle:
            for pool in kind.pools:
                pool.idle_kinds[kind] = None
        agent.filed = entry = (agent.cache_full, agent.idle_since_ms, agent.id, agent)
        kind.idle.add(entry)
        for build in agent.installed:
            holders = kind.holders.get(build)
            if holders is None:
                kind.holders[build] = SortedList((entry,))
                kind.builds_of.setdefault(build.org_id, {})[build] = None
            else:
                holders.add(entry)

    def kind_declined(self, kind: AgentKind, now_ms: int) -> None:
        """Stop asking a kind whose agents took no job; if work waits for it, ask again after ``ask_again_ms``."""
        self._dirty.pop(kind, None)
        self._declined.pop(kind, None)
        if kind.busy:
            self._declined[kind] = now_ms + self._ask_again_ms

    def _unfile_agent(self, agent: AgentNode) -> None:
        """Remove an idle agent from the indexes of its kind."""
        kind, entry = agent.kind, agent.filed
        assert kind is not None
        kind.idle.remove(entry)
        for build in agent.installed:
            holders = kind.holders[build]
            if len(holders) == 1:
                del kind.holders[build]
                kind.ready.pop(build, None)
                builds = kind.builds_of[build.org_id]
                del builds[build]
                if not builds:
                    del kind.builds_of[build.org_id]
            else:
                holders.remove(entry)
        agent.filed = None
        if not kind.idle:
            for pool in kind.pools:
                del pool.idle_kinds[kind]
            self._dirty.pop(kind, None)
            self._declined.pop(kind, None)


class IdleRound:
    """One pass over the agents to ask, in order: holders of waiting builds, empty caches, longest idle, id.

    ``next`` gives an agent to decide for; the caller starts it (and takes it off the idle list) or calls ``decline``.
    What a round did not get to is asked in the next one.
    """

    __slots__ = ("_asked", "_declined", "_heap", "_idle", "_now_ms", "_only")

    def __init__(self, idle: IdleAgents, now_ms: int) -> None:
        self._idle = idle
        self._now_ms = now_ms
        self._declined: set[AgentKind] = set()  # only asked whether one is in it
        self._asked: AgentKind | None = None  # the kind whose filed agent was given last: its next one is due
        self._heap: list[tuple[Rank, AgentNode, AgentKind]] = []
        self._only: AgentNode | None = None  # when there is no other: the common case under load needs no ranks
        if len(idle._fresh) == 1 and not idle._dirty:
            (self._only,) = idle._fresh.values()
            return
        for agent in idle._fresh.values():
            assert agent.kind is not None
            self._heap.append((idle.rank_of(agent, agent.kind), agent, agent.kind))
        for kind in idle._dirty:
            best = idle.best_filed(kind)
            if best is not None:
                self._heap.append((*best, kind))
        heapify(self._heap)  # ranks end in the agent's id: agents are compared with themselves at most

    def next(self) -> AgentNode | None:
        """Return the next idle agent to decide for; None: the round is over."""
        if self._only is not None:
            only, self._only = self._only, None
            return only
        idle = self._idle
        if self._asked is not None:
            self._push_filed(self._asked)
            self._asked = None
        while self._heap:
            rank, agent, kind = heappop(self._heap)
            filed = agent.filed is not None
            if filed:
                best = idle.best_filed(kind)
                if best is None:
                    continue
                if best[0] != rank:  # what it held is gone meanwhile, or it was given work
                    heappush(self._heap, (*best, kind))
                    continue
            elif not rank[0]:
                fresh_rank = idle.rank_of(agent, kind)
                if fresh_rank != rank:
                    heappush(self._heap, (fresh_rank, agent, kind))
                    continue
            if rank[0] and kind in self._declined:
                if not filed:
                    idle.file(agent, kind)
                continue
            if filed:
                self._asked = kind
            return agent
        return None

    def decline(self, agent: AgentNode) -> None:
        """Record that the agent returned last took no job; others of its kind without waiting builds are skipped."""
        kind = agent.kind
        assert kind is not None
        self._asked = None
        self._declined.add(kind)
        if agent.filed is None:
            self._idle.file(agent, kind)
        self._idle.kind_declined(kind, self._now_ms)

    def _push_filed(self, kind: AgentKind) -> None:
        """Add the next idle agent of a kind to those that the round asks."""
        best = self._idle.best_filed(kind)
        if best is not None:
            heappush(self._heap, (*best, kind))
