"""Forecast of which agents get to which group, and when, in pools that share agents: an estimate for explanations.

An estimate, for explanations only. An agent clears its group before it leaves for one that is not much more urgent (an
install counts ``install_weight`` times its duration), takes the next group that no agent runs, or joins a group that
is clearly more urgent than that; at the end it joins those that have most left.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Collection, Iterable
from heapq import heappop, heappush, merge, nsmallest
from itertools import chain, count, tee
from math import inf
from operator import itemgetter

from .crews import Crew, CrewAgent, CrewLane, Free, Install, Leaver, Leavers, Runner, Traits
from .nodes import AgentKind, AgentNode, AgentPool, GroupNode
from .outlook import NO_RELIEF, Plan, RankedLane, Relief, best_rank, free_in, group_of, lanes_of
from .policy import Policy
from .queue import WorkQueue
from .ranking import Rank, rank_of
from .shared_agents import Cluster
from .steps import Steps, parts_of
from .turns import Turns
from .windows import most_held_ms

_MAX_MOVES = 256  # of agents that join a crew, or leave one for a while
_STEP = 16  # moves of a step: a crew may be thousands
_MAX_BEHIND = 256  # groups behind what is asked for, which take agents that would else join a crew
_MAX_LOOKED_AT = 16  # crews that a free agent may join

_first_item = itemgetter(0)


class Forecast:
    """The crews of pools, with those that are expected to form, as of one moment."""

    def __init__(
        self,
        queue: WorkQueue,
        policy: Policy,
        now_ms: int,
        plan: Plan,
        cluster: Cluster,
        relief: Relief = NO_RELIEF,
    ) -> None:
        self._queue = queue
        self._policy = policy
        self._now_ms = now_ms
        self._plan = plan
        self._relief = relief
        self._pools, self._agents = cluster
        self.crews: dict[GroupNode, Crew] = {}
        self._numbers = count()  # keep entries of a heap apart
        kinds = dict.fromkeys(agent.kind for agent in self._agents)
        # by kind of agent, as one takes work of some of the pools only
        self._free: dict[AgentKind | None, list[Free]] = {kind: [] for kind in kinds}
        self._leavers = Leavers(kinds)
        self._by_rank: dict[AgentKind | None, list[CrewLane]] = {kind: [] for kind in kinds}
        self._left: Counter[tuple[Crew, AgentKind | None]] = Counter()  # agents of crews in ``_free``
        self._serving: dict[AgentPool, list[AgentKind | None]] = {}  # kinds of agents by pool
        self._first_agents: dict[AgentPool, tuple[AgentNode, AgentNode]] = {}
        self._bare: Counter[int] = Counter()  # groups without agents that are not placed yet, by priority
        self._rests: list[tuple[Rank, int, Crew, CrewLane]] = []  # lanes that all agents of a crew leave before
        self._moves = 0
        self._next_bare: tuple[Rank, GroupNode] | None = None  # the group without agents that is placed next

    def look(self, lanes: Iterable[RankedLane], held: Collection[GroupNode]) -> Steps[None]:
        """Forecast the crews of these lanes' groups, in steps. ``held``: groups with held builds, ahead of no other."""
        if not self._agents:
            return
        yield from self._find_crews()
        asked: dict[GroupNode, Rank] = {}
        last: Rank | None = None
        for lane in lanes:
            rank = rank_of(lane)
            last = rank if last is None else max(last, rank)
            if lane.group not in self.crews:
                asked[lane.group] = min(rank, asked.get(lane.group, rank))
        if last is None:
            return
        parts: list[list[tuple[Rank, bool, GroupNode]]] = []
        behind: list[tuple[Rank, bool, GroupNode]] = []
        for groups in parts_of([group for pool in self._pools for group in pool.groups.values()]):
            part: list[tuple[Rank, bool, GroupNode]] = []
            for group in groups:
                if group.org.at_limit or group in held:
                    continue
                best = best_rank(group, self._plan)
                if best is not None:
                    asked.pop(group, None)
                    if group not in self.crews:
                        self._bare[best[1][1]] += 1
                    (part if best <= last else behind).append((best, True, group))
            if part:
                parts.append(sorted(part, key=_first_item))
            if len(behind) > 2 * _MAX_BEHIND:
                behind = nsmallest(_MAX_BEHIND + 1, behind, key=_first_item)
            yield
        is_all = len(behind) <= _MAX_BEHIND
        parts.append(sorted(behind, key=_first_item)[:_MAX_BEHIND])
        parts.append(sorted([(rank, False, group) for group, rank in asked.items()], key=_first_item))
        turns, has_agents = Turns(self._queue, self._policy, self._agents, self._plan), self._has_agents
        in_order, ahead = tee(turns.order(merge(*parts, key=_first_item), self.crews))
        bare = ((at, (rank, group)) for at, (rank, takes, group) in enumerate(ahead) if takes and not has_agents(group))
        after, self._next_bare = next(bare, (inf, None))
        growing: list[tuple[float, int, Crew]] = []
        for number, (rank, takes, group) in enumerate(in_order):
            if not number % _STEP:
                yield
            for crew in self._place_rests(rank):
                heappush(growing, (-inf, next(self._numbers), crew))
            while after <= number:
                after, self._next_bare = next(bare, (inf, None))
            is_placed = not self._has_agents(group)
            if is_placed:
                self._place(group, rank, takes=takes)
            if number < _MAX_LOOKED_AT or (is_placed and takes and len(growing) < _MAX_LOOKED_AT):
                heappush(growing, (-inf, next(self._numbers), self.crews[group]))
            while growing and (self._next_bare is None or growing[0][0] <= self._next_bare[0][0]):
                _, first, crew = heappop(growing)
                if (waits_for := (yield from self._let_more_join(crew))) is not None:
                    heappush(growing, (waits_for, first, crew))
        self._place_rests(None)
        if is_all:
            yield from self._join_at_the_end()

    def _find_crews(self) -> Steps[None]:
        """Find the crews of the groups that agents work on now, and the agents that work on none."""
        for part in parts_of(self._agents):
            for agent in part:
                group = group_of(agent)
                if group is None or agent.kind is None or group.pool not in agent.kind.members:
                    busy, guess = free_in(agent, self._now_ms, self._relief)
                    self._push(busy, None, guess, agent.kind, Traits.of(agent))
                elif group not in self.crews:
                    self._add_crew(group)
            yield

    def _add_crew(self, group: GroupNode) -> None:
        """Add the crew of a group that agents work on now."""
        rank = None if group.org.at_limit else best_rank(group, self._plan)
        crew = self.crews[group] = self._crew(group, rank)
        for agent in self._queue.helpers(group):
            busy, guess = free_in(agent, self._now_ms, self._relief)
            is_awaited = agent.promised is not None or (agent.window is not None and agent.id in self._relief)
            member = CrewAgent(busy, busy, guess, agent.kind, Traits.of(agent), is_awaited)
            crew.add(member)
            crew.working.append(agent)
            if agent.kind not in self._free:  # it came between two steps
                continue
            if rank is None:
                self._push(busy, None, guess, agent.kind, Traits.of(agent))
            else:
                self._left[crew, agent.kind] += 1
        crew.plan()
        if rank is not None:
            self._leavers.add(crew)
            self._follow(crew)

    def _crew(self, group: GroupNode, rank: Rank | None) -> Crew:
        """Return a new, empty crew of a group, with its lanes, install time and runner starts."""
        first, holder = self._examples(group.pool)
        start_ms = self._queue.start_ms(group, first)
        most_ms = most_held_ms(self._policy, holder, group.key.target, start_ms)
        estimates, key = self._queue.estimates, group.key
        is_guess = estimates.measured_start(key.org_id, key.target) is None
        runner = Runner(start_ms, is_guess, self._policy.window_jobs, most_ms)
        lanes = () if rank is None else [lane for lane in lanes_of(group, self._plan) if rank_of(lane) >= rank]
        is_guess = first.spec.install_seconds is None and estimates.measured_install(group.install_key) is None
        return Crew(group, rank, lanes, Install(self._queue.install_ms(group, first), is_guess), runner)

    def _examples(self, pool: AgentPool) -> tuple[AgentNode, AgentNode]:
        """Return the first agent that serves a pool, and the first of these with windows (if none: that agent)."""
        if (found := self._first_agents.get(pool)) is None:
            kinds, target = self._kinds_of(pool), pool.key[0]
            serving = [agent for agent in self._agents if agent.kind in kinds] or self._agents
            holder = next((agent for agent in serving if target in agent.spec.windows), serving[0])
            found = self._first_agents[pool] = serving[0], holder
        return found

    def _kinds_of(self, pool: AgentPool) -> list[AgentKind | None]:
        """Return the kinds of agents, of those looked at, that take work of a pool."""
        found = self._serving.get(pool)
        if found is None:
            found = self._serving[pool] = [kind for kind in self._free if kind is None or pool in kind.members]
        return found

    def _push(self, at_ms: float, crew: Crew | None, guessed_ms: float, kind: AgentKind | None, traits: Traits) -> None:
        """Record that one agent of a kind, or each of a crew's, is free at this time (ms from now)."""
        heappush(self._free[kind], Free(at_ms, next(self._numbers), crew, guessed_ms, kind, traits))

    def _push_crew(self, crew: Crew) -> None:
        """Record that the agents of a crew become free when it is done with its group."""
        for kind in {member.kind: None for member in crew.members}:
            if self._left[crew, kind] > 0:
                self._push(crew.clear_ms, crew, crew.guessed_ms, kind, crew.traits)

    def _follow(self, crew: Crew) -> None:
        """Make a crew's lanes joinable for free agents, and its own agents free when it is done."""
        for kind in self._kinds_of(crew.group.pool):
            for lane in crew.lanes:
                insort(self._by_rank[kind], lane, key=_first_item)
        self._push_crew(crew)

    def _place_rests(self, rank: Rank | None) -> list[Crew]:
        """Forecast the crews of lanes before this rank (None: all) that all agents leave before; return these crews."""
        found = []
        while self._rests and (rank is None or self._rests[0][0] < rank):
            lane_rank, _, own, lane = heappop(self._rests)
            crew = self._place(own.group, lane_rank, takes=True)
            own.rest = lane.before, crew
            found.append(crew)
        return found

    def _place(self, group: GroupNode, rank: Rank, *, takes: bool) -> Crew:
        """Forecast the crew of the next group in order, or of what is left of one, from its lane of this rank on.

        ``takes``: its agents are not free for later groups then.
        """
        weight = self._policy.install_weight
        crew = self._crew(group, rank)
        if takes and group not in self.crews:
            self._bare[rank[1][1]] -= 1
        serving = self._kinds_of(group.pool)
        stays_below = rank[0] + weight * crew.install_ms
        while (free := self._next_free(serving)) is not None:
            at_ms, _, before, _, kind, _ = free
            leaver = self._leavers.first(stays_below, serving)
            if leaver is not None and leaver.at_ms < at_ms and self._moves < _MAX_MOVES:
                heappush(self._free[kind], free)
                self._take_leaver(crew, leaver, takes=takes)
                break
            joined = self._joinable(free, rank) if takes else None
            if joined is not None:
                self._leave(before, at_ms, kind)
                self._join(joined, free)
                continue
            crew.add(free.joining(crew))
            if before is not None:
                is_behind = before.rank is not None and before.rank > rank
                first = before if is_behind else before.finishes_first
                if first is not None and first.rank is not None and first.rank > rank:  # not: it is ahead anyway
                    crew.finishes_first = first
            if takes:
                self._leave(before, at_ms, kind)
            else:
                self._let_join(crew)
                heappush(self._free[kind], free)
            break
        if not self._has_agents(group):
            self.crews[group] = crew
        crew.plan()
        if takes and crew.members:
            self._left.update((crew, member.kind) for member in crew.members)
            self._leavers.add(crew, 1)
            self._follow(crew)
        return crew

    def _let_join(self, crew: Crew) -> None:
        """Add the agents that are free next to a crew while it has enough work; they also stay free for others."""
        crew.plan()
        free = chain.from_iterable(self._free[kind] for kind in self._kinds_of(crew.group.pool))
        for one in nsmallest(_MAX_LOOKED_AT, free):
            if crew.clear_ms - one.at_ms > self._policy.join_installs * crew.install_ms:
                crew.add(one.joining(crew))
                crew.plan()

    def _next_free(self, kinds: Iterable[AgentKind | None]) -> Free | None:
        """Remove and return the entry of these kinds that is free first: an agent, or a crew's next one."""
        firsts = [entry for kind in kinds if (entry := self._first_free(self._free[kind])) is not None]
        return heappop(self._free[min(firsts).kind]) if firsts else None

    def _first_free(self, heap: list[Free]) -> Free | None:
        """Return the first valid entry of a heap of free agents; drop or correct outdated ones before it."""
        while heap:
            at_ms, _, crew, _, kind, _ = heap[0]
            if crew is not None and self._left[crew, kind] <= 0:
                heappop(heap)
            elif crew is not None and abs(at_ms - crew.clear_ms) > 0.5 and at_ms < crew.clear_ms:
                heappop(heap)
                self._push(crew.clear_ms, crew, crew.guessed_ms, kind, crew.traits)
            else:
                return heap[0]
        return None

    def _leave(self, crew: Crew | None, at_ms: float, kind: AgentKind | None) -> None:
        """Record that one agent of a crew that is done takes other work; None: it was in no crew."""
        if crew is not None:
            self._left[crew, kind] -= 1
            if self._left[crew, kind] > 0:
                self._push(max(at_ms, crew.clear_ms), crew, crew.guessed_ms, kind, crew.traits)

    def _has_agents(self, group: GroupNode) -> bool:
        """Return whether a group's crew is known, and has agents."""
        return group in self.crews and bool(self.crews[group].members)

    def _let_more_join(self, crew: Crew) -> Steps[float | None]:
        """Move agents from less urgent groups to lanes of a crew that still have much to do.

        Return the score (ms) below which they take the next group without agents first, if that is why none joins.
        """
        serving = self._kinds_of(crew.group.pool)
        price = self._policy.install_weight * crew.install_ms  # of an install, and the same of one of what they leave
        for number, lane in enumerate(crew.lanes):
            if not crew.keeps(lane):
                break
            if self._next_bare is not None:
                rank, other = self._next_bare
                if rank[0] < lane.rank[0] + price and any(kind in serving for kind in self._kinds_of(other.pool)):
                    return lane.rank[0] + price
            stay: list[Leaver] = []
            stays_below = lane.rank[0] + 2 * price
            while self._moves < _MAX_MOVES:
                if (leaver := self._leavers.first(stays_below, serving, may_fall=number > 0)) is None:
                    break
                own, member = leaver.crew, leaver.member
                if not lane.has_enough(leaver.joining(crew), self._installs(lane.rank[1][1])):
                    break
                if own is crew:
                    stay.append(self._leavers.pop(member.kind))
                    continue
                self._take_leaver(crew, leaver, takes=True)
                self._has_grown(crew, member.kind)
                yield
            for leaver in stay:
                self._leavers.push(leaver)
        return None

    def _installs(self, priority: int) -> float:
        """Return how many installs' worth of work a lane must have for another agent to join."""
        policy = self._policy
        contended = any(number > 0 and other <= priority for other, number in self._bare.items())
        return policy.join_installs_contended if contended else policy.join_installs

    def _take_leaver(self, crew: Crew, leaver: Leaver, *, takes: bool) -> None:
        """Move an agent from its group's crew to another one; not ``takes``: add it there only."""
        own, member = leaver.crew, leaver.member
        crew.add(leaver.joining(crew))
        if not takes:
            return
        self._leavers.leave(leaver)
        self._moves += 1
        crew.plan()
        if leaver.lane.before.jobs:  # it does these first
            if own.leaves(leaver.lane):
                heappush(self._rests, (leaver.lane.rank, next(self._numbers), own, leaver.lane))
        else:
            own.members.remove(member)
            own.plan()
        self._left[own, member.kind] -= 1
        if own.members:
            self._push_crew(own)

    def _joinable(self, free: Free, rank: Rank) -> Crew | None:
        """Return the crew that a free agent joins instead of taking the group of this rank; None: there is none."""
        policy = self._policy
        for lane in self._by_rank[free.kind][:_MAX_LOOKED_AT]:
            crew = lane.crew
            if lane.rank[0] + policy.install_weight * crew.install_ms >= rank[0] or self._moves >= _MAX_MOVES:
                return None
            installs = policy.join_installs_contended if rank[1][1] <= lane.rank[1][1] else policy.join_installs
            if crew is not free.crew and crew.keeps(lane) and lane.has_enough(free.joining(crew), installs):
                return crew
        return None

    def _join(self, crew: Crew, free: Free) -> None:
        """Add a free agent to a crew, after an install, and plan the crew anew."""
        self._moves += 1
        crew.add(free.joining(crew))
        crew.plan()
        self._has_grown(crew, free.kind)

    def _has_grown(self, crew: Crew, kind: AgentKind | None) -> None:
        """Record that an agent of a kind has joined a crew, whose agents are free, or leave, sooner now."""
        self._left[crew, kind] += 1
        self._push_crew(crew)
        self._leavers.add(crew, 1, _MAX_LOOKED_AT)

    def _join_at_the_end(self) -> Steps[None]:
        """Add the agents that are left without a group to the crews that have most work left."""
        crews = {kind: [lane.crew for lane in found[: 4 * _MAX_LOOKED_AT]] for kind, found in self._by_rank.items()}
        joining = {kind: None for kind, found in crews.items() if found}
        while self._moves < _MAX_MOVES and (free := self._next_free(joining)) is not None:
            if not self._moves % _STEP:
                yield
            at_ms, _, before, _, kind, _ = free
            self._leave(before, at_ms, kind)
            longest = max(crews[kind], key=lambda crew: crew.clear_ms)
            if longest.clear_ms - at_ms <= self._policy.join_installs * longest.install_ms:
                del joining[kind]
            elif longest is not before:
                self._join(longest, free)
