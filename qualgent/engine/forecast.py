"""A forecast of a pool: when its agents get to the work of each group, by the rules of the decision.

An estimate, for explanations only. An agent clears its group before it leaves for one that is not much more urgent (an
install counts ``install_weight`` times its duration), takes the next group that no agent runs, or joins a group that
is clearly more urgent than that; at the end it joins those that have most left.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Sequence
from heapq import heapify, heappop, heappush, merge, nsmallest
from itertools import accumulate
from typing import NamedTuple

from .nodes import AgentNode, AgentPool, GroupNode
from .outlook import Plan, RankedLane, StartTime, Work, free_in, lanes_of, work_of
from .policy import Policy
from .queue import WorkQueue
from .steps import Steps, parts_of
from .values import LaneName

_MAX_MOVES = 256  # of agents that join a crew, or leave one for a while
_STEP = 16  # moves of a step: a crew may be thousands
_MAX_BEHIND = 256  # groups behind what is asked for, which take agents that would else join a crew
_MAX_LOOKED_AT = 16  # crews that a free agent may join

Rank = tuple[int, LaneName]


class CrewAgent(NamedTuple):
    """An agent of a crew: when it takes its next job, and can run it (after an install), in ms from now."""

    takes_ms: float
    ready_ms: float
    guessed_ms: float  # the part of that which is a guess


class Crew:
    """The agents that work on a group, or are expected to, and what waits in it."""

    def __init__(self, group: GroupNode, rank: Rank | None, waiting: Work, install_ms: int, runner: _Runner) -> None:
        self.group = group
        self.rank = rank  # of its best lane; None: nothing waits
        self.waiting = waiting
        self.install_ms = install_ms
        self.members: list[CrewAgent] = []
        self.names: list[str] = []  # of the agents that work on it now
        # ranked behind it, and what its first agent does before: it has that build
        self.finishes_first: Crew | None = None
        self.clear_ms = self.guessed_ms = 0.0
        self._runner = runner
        self._sums: list[float] = []
        self._done: list[float] = []
        self._guesses: list[float] = []
        self._by_turn: list[CrewAgent] = []

    def add(self, member: CrewAgent) -> None:
        """Add an agent; ``plan`` must follow."""
        insort(self.members, member, key=_ready_ms)

    def plan(self) -> None:
        """Find when its agents are done with what waits in it."""
        ready = [member.ready_ms for member in self.members]
        self._sums = list(accumulate(ready))
        # how much work is done when each of them begins, by those before it
        self._done = [
            number * at_ms - done for number, (at_ms, done) in enumerate(zip(ready, self._sums, strict=True), 1)
        ]
        self._guesses = list(accumulate([member.guessed_ms for member in self.members]))
        self._by_turn = sorted(self.members)
        self.clear_ms, self.guessed_ms = self._after(self.waiting)

    def start_after(self, ahead: Work) -> StartTime | None:
        """Return when the job behind so much of the group's own work is expected to start; None: there is no agent."""
        number = len(self.members)
        if not number:
            return None
        turn = int(ahead.jobs)
        first = self._by_turn[min(turn, number - 1)]
        if not turn:
            return _start(first.takes_ms, first.guessed_ms)
        ms, guess = self._after(ahead)
        if turn < number and first.takes_ms < ms:
            return _start(first.takes_ms, first.guessed_ms)
        # they do not end at one moment: the first of them takes it
        return _start(max(0.0, ms - ahead.ms / ahead.jobs * (number - 1) / (2 * number)), guess)

    def _after(self, work: Work) -> tuple[float, float]:
        """Return when the crew has done so much work, and the part of that which is a guess."""
        if not self.members:
            return 0.0, 0.0
        left_ms = work.ms + self._runner.starts_ms(work.jobs, len(self.members))
        number = max(1, bisect_left(self._done, left_ms))
        return (self._sums[number - 1] + left_ms) / number, (self._guesses[number - 1] + work.guessed_ms) / number


def _rank_of(item: tuple[Rank, bool, GroupNode]) -> Rank:
    return item[0]


def _ready_ms(member: CrewAgent) -> float:
    return member.ready_ms


class _Runner(NamedTuple):
    """The starts of the test runner on agents of the pool."""

    start_ms: int
    combines: bool  # one start for all jobs of an agent

    def starts_ms(self, jobs: float, agents: int) -> float:
        return self.start_ms * (min(jobs, agents) if self.combines else jobs)


def _start(ms: float, guessed_ms: float) -> StartTime:
    return StartTime(ms / 1000, 2 * guessed_ms > ms)


class Forecast:
    """The crews of a pool, with those that are expected to form, as of one moment."""

    def __init__(
        self, queue: WorkQueue, policy: Policy, now_ms: int, plan: Plan, pool: AgentPool, agents: Sequence[AgentNode]
    ) -> None:
        self._queue = queue
        self._policy = policy
        self._now_ms = now_ms
        self._plan = plan
        self._pool = pool
        self._agents = agents
        self.crews: dict[GroupNode, Crew] = {}
        self._count = 0  # keeps entries of a heap apart
        # (when, count, crew): agents that are free then, one by one or those of a crew that has cleared its group
        self._free: list[tuple[float, int, Crew | None, float]] = []
        self._may_leave: list[tuple[float, int, Crew, CrewAgent]] = []  # agents whose group has more
        self._by_rank: list[tuple[Rank, Crew]] = []  # crews with work
        self._left: dict[Crew, int] = {}  # agents of crews in ``_free``
        self._moves = 0

    def look(self, lanes: Iterable[RankedLane], held: Collection[GroupNode]) -> Steps[None]:
        """Find the crews of these lanes. ``held``: groups whose build is, which are ahead of no other."""
        if not self._agents:
            return
        yield from self._find_crews()
        asked: dict[GroupNode, Rank] = {}
        last: Rank | None = None
        for lane in lanes:
            rank = lane.score_ms, lane.key
            last = rank if last is None else max(last, rank)
            if lane.group not in self.crews:
                asked[lane.group] = min(rank, asked.get(lane.group, rank))
        if last is None:
            return
        parts: list[list[tuple[Rank, bool, GroupNode]]] = []
        behind: list[tuple[Rank, bool, GroupNode]] = []
        for groups in parts_of(list(self._pool.groups.values())):
            part: list[tuple[Rank, bool, GroupNode]] = []
            for group in groups:
                if group in self.crews or group.org.at_limit or group in held:
                    continue
                rank_of = _best_rank(group, self._plan)
                if rank_of is not None:
                    asked.pop(group, None)
                    (part if rank_of <= last else behind).append((rank_of, True, group))
            if part:
                parts.append(sorted(part, key=_rank_of))
            if len(behind) > 2 * _MAX_BEHIND:
                behind = nsmallest(_MAX_BEHIND + 1, behind, key=_rank_of)
            yield
        is_all = len(behind) <= _MAX_BEHIND
        parts.append(sorted(behind, key=_rank_of)[:_MAX_BEHIND])
        parts.append(sorted([(rank, False, group) for group, rank in asked.items()], key=_rank_of))
        for number, (rank, takes, group) in enumerate(merge(*parts, key=_rank_of)):
            if not number % _STEP:
                yield
            yield from self._place(group, rank, takes=takes)
        if is_all:
            yield from self._join_at_the_end()

    def _find_crews(self) -> Steps[None]:
        """Find the crews that work now."""
        own = {agent.id for agent in self._agents}
        for part in parts_of(self._agents):
            for agent in part:
                group = _group_of(agent)
                if group is None or agent.kind is None or group.pool not in agent.kind.members:
                    busy, guess = free_in(agent, self._now_ms)
                    self._push(busy, None, guess)
                elif group not in self.crews:
                    self._add_crew(group, own)
            yield
        heapify(self._may_leave)

    def _add_crew(self, group: GroupNode, own: Collection[str]) -> None:
        rank = None if group.org.at_limit else _best_rank(group, self._plan)
        crew = self.crews[group] = self._crew(group, rank)
        helpers = self._queue.helpers(group)
        for agent in helpers:
            busy, guess = free_in(agent, self._now_ms)
            member = CrewAgent(busy, busy, guess)
            crew.members.append(member)
            crew.names.append(agent.id)
            if agent.id not in own:
                continue
            if rank is None:
                self._push(busy, None, guess)
            else:
                self._left[crew] = self._left.get(crew, 0) + 1
                self._count += 1
                self._may_leave.append((busy, self._count, crew, member))
        crew.members.sort(key=_ready_ms)
        crew.names.sort()
        crew.plan()
        if rank is not None and crew in self._left:
            insort(self._by_rank, (rank, crew), key=lambda item: item[0])
            self._push(crew.clear_ms, crew, crew.guessed_ms)

    def _crew(self, group: GroupNode, rank: Rank | None) -> Crew:
        waiting = Work()
        if rank is not None:
            for lane in lanes_of(group, self._plan):
                waiting = waiting.plus(work_of(lane))
        first = self._agents[0]
        runner = _Runner(self._queue.start_ms(group, first), group.key.target in first.spec.windows)
        return Crew(group, rank, waiting, self._queue.install_ms(group, first), runner)

    def _push(self, at_ms: float, crew: Crew | None, guessed_ms: float) -> None:
        self._count += 1
        heappush(self._free, (at_ms, self._count, crew, guessed_ms))

    def _place(self, group: GroupNode, rank: Rank, *, takes: bool) -> Steps[None]:
        """Find the agent that takes the next group in order. ``takes``: the others find it taken."""
        weight = self._policy.install_weight
        crew = self._crew(group, rank)
        returns = 0  # agents that go back to their own group
        stays_below = rank[0] + weight * crew.install_ms
        while (free := self._next_free()) is not None:
            at_ms, _, before, guess = free
            leaver = self._next_leaver(stays_below)
            if leaver is not None and leaver[0] < at_ms and self._moves < _MAX_MOVES:
                heappush(self._free, free)
                self._take_leaver(crew, leaver, takes=takes)
                returns = 1
                if takes:
                    returns += yield from self._let_leave(crew, rank)
                break
            joined = self._joinable(at_ms, rank, before) if takes else None
            if joined is not None:
                self._leave(before, at_ms)
                self._join(joined, at_ms, guess)
                continue
            crew.add(CrewAgent(at_ms, at_ms + crew.install_ms, guess))
            if before is not None:
                is_behind = before.rank is not None and before.rank > rank
                crew.finishes_first = before if is_behind else before.finishes_first
            if takes:
                self._leave(before, at_ms)
            else:
                self._let_join(crew)
                heappush(self._free, free)
            break
        self.crews[group] = crew
        crew.plan()
        if takes and crew.members:
            self._left[crew] = len(crew.members) - returns
            insort(self._by_rank, (rank, crew), key=lambda item: item[0])
            self._push(crew.clear_ms, crew, crew.guessed_ms)

    def _let_join(self, crew: Crew) -> None:
        """Let the agents that are free next join a crew, and find them free nevertheless."""
        crew.plan()
        for at_ms, _, _, guess in nsmallest(_MAX_LOOKED_AT, self._free):
            if crew.clear_ms - at_ms > self._policy.join_installs * crew.install_ms:
                crew.add(CrewAgent(at_ms, at_ms + crew.install_ms, guess))
                crew.plan()

    def _next_free(self) -> tuple[float, int, Crew | None, float] | None:
        """Remove and return the agent, or the crew, that is free first."""
        while self._free:
            entry = heappop(self._free)
            at_ms, _, crew, _ = entry
            if crew is None:
                return entry
            if self._left.get(crew, 0) <= 0:
                continue
            if abs(at_ms - crew.clear_ms) > 0.5 and at_ms < crew.clear_ms:
                self._push(crew.clear_ms, crew, crew.guessed_ms)
                continue
            return entry
        return None

    def _leave(self, crew: Crew | None, at_ms: float) -> None:
        """Record that one agent of a crew that has cleared its group takes other work."""
        if crew is not None:
            self._left[crew] -= 1
            if self._left[crew] > 0:
                self._push(max(at_ms, crew.clear_ms), crew, crew.guessed_ms)

    def _next_leaver(self, score_ms: float) -> tuple[float, int, Crew, CrewAgent] | None:
        """Return the agent that is free first among those who leave their group for one of this price."""
        heap = self._may_leave
        while heap:
            _, _, crew, _ = heap[0]
            assert crew.rank is not None
            if crew.rank[0] > score_ms:
                return heap[0]
            heappop(heap)
        return None

    def _let_leave(self, crew: Crew, rank: Rank) -> Steps[int]:
        """Let more agents leave their groups for a crew that is more urgent and has much to do; return their number."""
        number = 0
        stays_below = rank[0] + self._policy.install_weight * crew.install_ms
        while self._moves < _MAX_MOVES and (leaver := self._next_leaver(stays_below)) is not None:
            at_ms, _, own, _ = leaver
            assert own.rank is not None
            if not self._has_enough(crew, at_ms, rank, own.rank):
                break
            self._take_leaver(crew, leaver, takes=True)
            number += 1
            yield
        return number

    def _take_leaver(self, crew: Crew, leaver: tuple[float, int, Crew, CrewAgent], *, takes: bool) -> None:
        """Let an agent take the work of a crew and then return to its own group."""
        at_ms, _, own, member = leaver
        crew.add(CrewAgent(at_ms, at_ms + crew.install_ms, member.guessed_ms))
        if not takes:
            return
        heappop(self._may_leave)
        self._moves += 1
        crew.plan()
        own.members.remove(member)
        own.add(CrewAgent(crew.clear_ms, crew.clear_ms + own.install_ms, crew.guessed_ms))
        own.plan()
        self._push(own.clear_ms, own, own.guessed_ms)

    def _joinable(self, at_ms: float, rank: Rank, before: Crew | None) -> Crew | None:
        """Return the crew that an agent joins rather than to take the group of this rank."""
        weight = self._policy.install_weight
        for other, crew in self._by_rank[:_MAX_LOOKED_AT]:
            if other[0] + weight * crew.install_ms >= rank[0] or self._moves >= _MAX_MOVES:
                return None
            if crew is not before and self._has_enough(crew, at_ms, other, rank):
                return crew
        return None

    def _has_enough(self, crew: Crew, at_ms: float, rank: Rank, instead: Rank) -> bool:
        """Return whether a crew has so much left that an agent joins it. ``rank``: its; ``instead``: of other work."""
        policy = self._policy
        installs = policy.join_installs_contended if instead[1][1] <= rank[1][1] else policy.join_installs
        return crew.clear_ms - at_ms > installs * crew.install_ms

    def _join(self, crew: Crew, at_ms: float, guessed_ms: float) -> None:
        self._moves += 1
        crew.add(CrewAgent(at_ms, at_ms + crew.install_ms, guessed_ms))
        crew.plan()
        self._left[crew] += 1
        self._push(crew.clear_ms, crew, crew.guessed_ms)

    def _join_at_the_end(self) -> Steps[None]:
        """Let agents that find no group without agents join those that have most left."""
        crews = [crew for _, crew in self._by_rank[: 4 * _MAX_LOOKED_AT]]
        while crews and self._moves < _MAX_MOVES and (free := self._next_free()) is not None:
            if not self._moves % _STEP:
                yield
            at_ms, _, before, guess = free
            self._leave(before, at_ms)
            longest = max(crews, key=lambda crew: crew.clear_ms)
            if longest.clear_ms - at_ms <= self._policy.join_installs * longest.install_ms:
                return
            if longest is not before:
                self._join(longest, at_ms, guess)


def _group_of(agent: AgentNode) -> GroupNode | None:
    """Return the group that an agent works on."""
    for active in agent.leases.values():
        return active.group
    return None if agent.window is None else agent.window.group


def _best_rank(group: GroupNode, plan: Plan) -> Rank | None:
    """Return the rank of a group's best lane; None: nothing waits."""
    return min([(lane.score_ms, lane.key) for lane in lanes_of(group, plan)], default=None)
