"""Agents, the pools they belong to, and which jobs avoid which agents.

An agent belongs to the pools of its targets whose labels it carries. Fallback agents serve those of their targets that
no other live agent serves, and leave when one comes up; one that is paused still serves its target, lest a demo agent
take the work of a device that somebody is repairing. A real device keeps them away from its targets for good, there or
not: what waits for it while it restarts must not be played and called passed.

An agent that belongs to an organization is in that organization's pools only; the shared ones are in everybody's. So
fallback agents leave a target to the agents of an organization in its own pools, and go on in the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from typing import NamedTuple

from .idle import IdleAgents
from .label_index import AgentIndex, Label, PoolIndex, Served
from .nodes import AgentKind, AgentNode, AgentPool, KindKey, PoolKey
from .values import AgentSpec, Labels, without_capabilities

_LOOKED_AT_FOR_LABELS = 100
_MAX_OTHER_LABELS = 3
_KEPT_POOLS = 256  # pools without work that are kept: else one would come and go with every job of a quiet day


class EngineFleet:
    """Agents and their pools. Keeps ``IdleAgents`` consistent when an agent changes pools."""

    def __init__(self, idle: IdleAgents) -> None:
        self._idle = idle
        self.agents: dict[str, AgentNode] = {}  # by id; dropped ones stay while they hold a lease
        self.pools: dict[PoolKey, AgentPool] = {}  # all with work, and some without
        self.size = 0  # live shared agents that take work, of any pool
        self.changes = 0  # how often agents changed their pools
        self.owners: set[str] = set()  # organizations that have, or had, agents of their own
        self._of_target: dict[str, PoolIndex] = {}  # target -> its pools; no empty ones
        self._kinds: dict[KindKey, AgentKind] = {}  # those with agents
        self._serving = AgentIndex()  # live agents, fallback ones left out
        self._fallback: dict[str, AgentNode] = {}  # live fallback agents by id
        self._reserved: dict[Served, set[str]] = {}  # ids of those that keep fallback agents away, there or not
        self._reserving: dict[str, tuple[Served, ...]] = {}  # id -> what it does that for, by its newest word
        self._away: dict[Served, dict[str, Labels]] = {}  # disconnected agents by id, fallback ones left out
        self._away_from: dict[str, tuple[Served, ...]] = {}  # id -> where it is in `_away`
        self._unused: dict[PoolKey, None] = {}  # pools without work, the longest unused first

    def pool(self, key: PoolKey) -> AgentPool:
        """Return the pool of agents with this key and mark it as used; agents join it when it is new."""
        self._unused.pop(key, None)
        pool = self.pools.get(key)
        if pool is None:
            pool = self.pools[key] = AgentPool(key)
            self._of_target.setdefault(key[0], PoolIndex()).add(pool)
            self._change_kinds(pool, lambda pools: sorted([*pools, pool], key=_key_of))
        return pool

    def release_pool(self, pool: AgentPool) -> None:
        """Mark a pool without work as unused; beyond 256 of these, remove the one unused longest."""
        self._unused[pool.key] = None
        if len(self._unused) > _KEPT_POOLS:
            key = next(iter(self._unused))
            oldest = self.pools.pop(key)
            del self._unused[key]
            of_target = self._of_target[key[0]]
            of_target.remove(oldest)
            if not of_target:
                del self._of_target[key[0]]
            self._change_kinds(oldest, lambda pools: [other for other in pools if other is not oldest])

    def put(self, spec: AgentSpec, now_ms: int) -> AgentNode:
        """Register an agent, or update it to what it declares now."""
        agent = self.agents.get(spec.id)
        if agent is None:
            agent = self.agents[spec.id] = AgentNode(spec)
        self._idle.remove(agent)
        if agent.live:
            self._remove_from_targets(agent)
        if not agent.idle:
            agent.idle_since_ms = now_ms
        agent.live = True
        self._note_away(agent.spec, away=False)
        agent.update(spec)
        self._reserve_targets(spec)
        self._serve_targets(agent)
        self._place(agent)
        if agent.idle:
            self._idle.add(agent)
        return agent

    def drop(self, agent: AgentNode) -> None:
        """Disconnect a live agent. It stays known while it holds leases."""
        agent.live = False
        self._note_away(agent.spec, away=True)
        self._place(agent)
        self._remove_from_targets(agent)
        self.remove_if_gone(agent)

    def placeholder(self, agent_id: str) -> AgentNode:
        """Return the agent of a lease from before a restart, known by id only until it connects."""
        agent = self.agents.get(agent_id)
        if agent is None:
            agent = self.agents[agent_id] = AgentNode(AgentSpec(id=agent_id, targets=()))
        return agent

    def remove_if_gone(self, agent: AgentNode) -> None:
        """Remove a disconnected agent that holds no lease."""
        if not agent.live and not agent.leases and agent.window is None:
            self.agents.pop(agent.id, None)

    def paused(self, pool: AgentPool) -> list[AgentNode]:
        """Return the agents that could serve the pool but take no new jobs now."""
        return [agent for agent in self._candidates(pool.key) if not agent.spec.accepting]

    def outdated(self, pool: AgentPool) -> list[str]:
        """Return the ids of live agents that would serve the pool if they had the capabilities that it needs."""
        target, labels, owner = pool.key
        plain = without_capabilities(labels)
        return [] if plain == labels else sorted(agent.id for agent in self._candidates((target, plain, owner)))

    def disconnected(self, pool: AgentPool) -> list[str]:
        """Return the ids of disconnected agents that would serve the pool; with labels only some of them."""
        wanted = set(without_capabilities(pool.key[1]))
        away = chain.from_iterable(self._away.get(served, {}).items() for served in _served_for(pool.key))
        known = islice(away, _LOOKED_AT_FOR_LABELS) if wanted else away
        return sorted(agent_id for agent_id, labels in known if wanted.issubset(labels))

    def _note_away(self, spec: AgentSpec, *, away: bool) -> None:
        """Record, by target, that an agent is disconnected, or (not ``away``) connected again."""
        for served in self._away_from.pop(spec.id, ()):
            del self._away[served][spec.id]
            if not self._away[served]:
                del self._away[served]
        if away and not spec.fallback and spec.targets:
            self._away_from[spec.id] = tuple((target, spec.owner) for target in dict.fromkeys(spec.targets))
            for served in self._away_from[spec.id]:
                self._away.setdefault(served, {})[spec.id] = spec.labels

    def other_labels(self, pool: AgentPool) -> list[Label]:
        """Return a few labels of agents on the pool's target with other values than the pool asks for.

        Looks at so many agents only, as thousands may serve the target, and thousands of pools have none.
        """
        wanted = without_capabilities(pool.key[1])
        names = {name for name, _ in wanted}
        serving = chain.from_iterable(self._serving.of(served).values() for served in _served_for(pool.key))
        carried = {label for agent in islice(serving, _LOOKED_AT_FOR_LABELS) for label in agent.labels}
        return sorted(label for label in carried - set(wanted) if label[0] in names)[:_MAX_OTHER_LABELS]

    def _candidates(self, key: PoolKey) -> list[AgentNode]:
        """Return the live agents that match the pool, those included that take no work now."""
        if self._is_kept(key):
            return [agent for served in _served_for(key) for agent in self._serving.carrying(served, key[1])]
        return [
            agent
            for agent in self._fallback.values()
            if key[0] in agent.spec.targets and agent.spec.owner in ("", key[2]) and agent.carries(key[1])
        ]

    def _is_kept(self, key: PoolKey) -> bool:
        """Return whether fallback agents must not serve the pool, as other agents serve or reserve its target."""
        return any(self._serving.of(served) or served in self._reserved for served in _served_for(key))

    def _reserve_targets(self, spec: AgentSpec) -> None:
        """Update the targets that an agent keeps from fallback agents; reassign these if they changed."""
        old = self._reserving.pop(spec.id, ())
        new = tuple((target, spec.owner) for target in dict.fromkeys(spec.targets)) if spec.reserves else ()
        for served in old:
            self._reserved[served].discard(spec.id)
        for served in new:
            self._reserved.setdefault(served, set()).add(spec.id)
        if new:
            self._reserving[spec.id] = new
        for served in old:
            if not self._reserved[served]:
                del self._reserved[served]
        if set(old) != set(new):
            self._place_all(list(self._fallback.values()))

    def _serve_targets(self, agent: AgentNode) -> None:
        """Add an agent to the index by target; fallback agents leave a target that it is the first to serve."""
        if agent.spec.fallback:
            self._fallback[agent.id] = agent
            return
        if self._serving.add(agent):
            self._place_all(list(self._fallback.values()))

    def _remove_from_targets(self, agent: AgentNode) -> None:
        """Remove an agent from the index by target; fallback agents may then serve its targets."""
        if agent.spec.fallback:
            self._fallback.pop(agent.id, None)
            return
        if self._serving.remove(agent):
            self._place_all(list(self._fallback.values()))

    def _place_all(self, agents: Iterable[AgentNode]) -> None:
        """Assign each of these agents to the kind that it belongs to now."""
        for agent in agents:
            self._place(agent)

    def _place(self, agent: AgentNode) -> None:
        """Assign an agent to its present kind (agents that serve the same pools); none if it takes no work."""
        old = agent.kind
        new = self._kind_of(agent) if agent.live and agent.spec.accepting else None
        if new is old:
            return
        self.changes += 1
        self._idle.remove(agent)
        if old is not None:
            self._resize_pools(old, -1)
        agent.kind = new
        if new is not None:
            self._resize_pools(new, 1)
        if agent.idle:
            self._idle.add(agent)

    def _kind_of(self, agent: AgentNode) -> AgentKind:
        """Return the kind of an agent, by the pools whose work it may take, its install time and its owner."""
        spec = agent.spec
        pools = [
            pool
            for target in dict.fromkeys(spec.targets)
            for pool in (self._of_target[target].carried_by(agent) if target in self._of_target else ())
            if agent.carries(pool.key[1])
            and spec.owner in ("", pool.key[2])
            and not (spec.fallback and self._is_kept(pool.key))
        ]
        pools.sort(key=_key_of)
        return self._find_or_make_kind(pools, spec.install_seconds, spec.owner)

    def _find_or_make_kind(self, pools: Sequence[AgentPool], install_seconds: float | None, owner: str) -> AgentKind:
        """Return the kind of agents with these pools, install time and owner; create it if it is new."""
        key = (tuple(pool.key for pool in pools), install_seconds, owner)
        return self._kinds.get(key) or AgentKind(key, tuple(pools))

    def _change_kinds(self, pool: AgentPool, change: Callable[[Sequence[AgentPool]], list[AgentPool]]) -> None:
        """Reassign the agents of a pool that is added or removed, to kinds with the pools that ``change`` returns.

        Looks at the agents that carry its labels, and at the pools of a kind once for all its agents.
        """
        moving: dict[AgentKind, list[AgentNode]] = {}
        for agent in self._candidates(pool.key):
            if agent.kind is not None:
                moving.setdefault(agent.kind, []).append(agent)
        self.changes += len(moving)
        for old, agents in moving.items():
            new = self._find_or_make_kind(change(old.pools), *old.key[1:])
            for agent in agents:
                self._idle.remove(agent)
            self._resize_pools(old, -len(agents))
            self._resize_pools(new, len(agents))
            for agent in agents:
                agent.kind = new
                if agent.idle:
                    self._idle.add(agent)

    def _resize_pools(self, kind: AgentKind, change: int) -> None:
        """Add ``change`` to the number of agents of a kind and of its pools."""
        kind.size += change
        if kind.shared:
            self.size += change
        for pool in kind.pools:
            pool.resize(change)
            if change < 0:
                self._idle.touch(pool)  # fewer agents clear a queue: a join may be allowed now
        if kind.size:
            self._kinds[kind.key] = kind
        else:
            del self._kinds[kind.key]


def _key_of(pool: AgentPool) -> PoolKey:
    """Return the sort key of a pool."""
    return pool.key


def _served_for(key: PoolKey) -> tuple[Served, ...]:
    """Return the (target, owner) pairs of agents that may run work of a pool: shared ones, and its organization's."""
    target, _, owner = key
    return ((target, ""), (target, owner)) if owner else ((target, ""),)


class Avoided(NamedTuple):
    """The agents that a job avoids, as attempts of it ended badly on them."""

    agents: tuple[str, ...] = ()
    ms: int = 0  # from now on: for how long it waits for another agent at most


NONE_AVOIDED = Avoided()
MAX_LOOKED_AT = 64  # restricted jobs a round tries to place on idle agents that were not asked


class AgentAntiAffinity:
    """The agents that waiting jobs were tried on, and which of these jobs still avoid them."""

    def __init__(self, fleet: EngineFleet, duration_ms: int) -> None:
        self._fleet = fleet
        self._duration_ms = duration_ms
        self.fleet_changed = False  # since ``expire``: the other agent of a job may have come or gone
        self._tried: dict[str, tuple[str, ...]] = {}  # job id -> agents, oldest first
        self._until: dict[str, int] = {}  # job id -> when its restriction expires (monotonic); the soonest first

    def __bool__(self) -> bool:
        """Return whether any job is restricted."""
        return bool(self._until)

    def add(self, job_id: str, tried: tuple[str, ...], now_ms: int) -> None:
        """Record the agents that a waiting job failed on, which it avoids for a while if there are others."""
        self._tried[job_id] = tried
        if self._duration_ms:
            self._until[job_id] = now_ms + self._duration_ms

    def remove(self, job_id: str) -> tuple[str, ...]:
        """Forget a job that no longer waits. Return the agents that it was tried on."""
        self._until.pop(job_id, None)
        return self._tried.pop(job_id, ())

    def avoided(self, job_id: str, pool: AgentPool, now_ms: int) -> Avoided:
        """Return the agents that a waiting job avoids in this pool, and for how many ms; none if it has no others."""
        if job_id not in self._until or not self._has_others(pool, self._tried[job_id]):
            return NONE_AVOIDED
        return Avoided(self._tried[job_id], max(0, self._until[job_id] - now_ms))

    def avoided_after(self, rests_ms: int, tried: tuple[str, ...], pool: AgentPool) -> Avoided:
        """Return the agents that a delayed job will avoid after ``rests_ms``, and for how many ms from now."""
        if not tried or not self._duration_ms or not self._has_others(pool, tried):
            return NONE_AVOIDED
        return Avoided(tried, rests_ms + self._duration_ms)

    def allows(self, job_id: str, pool: AgentPool, agent: AgentNode) -> bool:
        """Return whether the agent may run the job: not tried on it, no other agent in the pool, or time is over."""
        if job_id not in self._until or agent.id not in self._tried[job_id]:
            return True
        return not self._has_others(pool, self._tried[job_id])

    def _has_others(self, pool: AgentPool, names: Iterable[str]) -> bool:
        """Return whether the pool has agents besides these."""
        members = 0
        for name in names:
            known = self._fleet.agents.get(name)
            if known is not None and known.kind is not None and pool in known.kind.members:
                members += 1
        return pool.size > members

    def restricted_jobs(self) -> tuple[str, ...]:
        """Return the ids of jobs that avoid agents, those that have for longest, a limited number."""
        return tuple(islice(self._until, MAX_LOOKED_AT))

    def expire(self, now_ms: int) -> Iterable[str]:
        """End the restrictions whose time is over. Return the jobs that other agents may now take, by id."""
        expired = []
        for job_id, until_ms in self._until.items():
            if until_ms > now_ms:
                break
            expired.append(job_id)
        for job_id in expired:
            del self._until[job_id]
        if self.fleet_changed:
            self.fleet_changed = False
            expired += self.restricted_jobs()
        return expired

    def wake_ms(self) -> int | None:
        """Return when (monotonic ms) the next job stops avoiding agents; None: no job avoids any."""
        return next(iter(self._until.values()), None)
