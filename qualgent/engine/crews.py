"""Crews for forecasts: the agents expected to work on a group, and when they are done with what waits in it."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from heapq import heappop, heappush, heapreplace
from itertools import accumulate
from math import inf
from typing import NamedTuple

from .nodes import AgentKind, AgentNode, AgentPool, GroupNode
from .outlook import RankedLane, StartTime, Work, work_of
from .ranking import Rank, rank_of

_EXACT_MS = 0.5  # times that differ by less are the same
_LEAST_PACE = 0.01  # a run that takes no time says nothing


class Traits(NamedTuple):
    """Traits of an agent that waits depend on; of several: what they have in common."""

    windows: tuple[str, ...]  # the targets of which it takes several jobs at once; empty: none, or not known
    speed: float = 1.0  # expected ms of work that it does in a ms: the inverse of its pace; of several: their mean

    @staticmethod
    def of(agent: AgentNode) -> Traits:
        """Return the traits of one agent."""
        return Traits(agent.spec.windows, 1 / max(agent.pace.factor, _LEAST_PACE))


class CrewAgent(NamedTuple):
    """An agent of a crew: when it takes its next job, and can run it (after an install), in ms from now."""

    takes_ms: float
    ready_ms: float
    guessed_ms: float  # the part of ``takes_ms`` that is a guess
    kind: AgentKind | None  # the pools it may take work of; None: it is paused, and the forecast is of one pool
    traits: Traits
    is_awaited: bool = False  # what it holds is taken back, for it to take other work
    number: int = 0  # within its crew


class Crew:
    """The agents that work on a group, or are expected to, and what waits in it."""

    def __init__(
        self, group: GroupNode, rank: Rank | None, lanes: Iterable[RankedLane], install: Install, runner: Runner
    ) -> None:
        self.group = group
        self.rank = rank  # of its best lane; None: nothing waits
        self.waiting = Work()
        self.lanes: list[CrewLane] = []  # in order
        for lane in sorted(lanes, key=rank_of):
            until = self.waiting.plus(work_of(lane))
            self.lanes.append(CrewLane(rank_of(lane), self, self.waiting, until))
            self.waiting = until
        self.install_ms = install.ms
        self._is_install_guessed = install.is_guess
        self.members: list[CrewAgent] = []
        self.working: list[AgentNode] = []  # those that work on it now
        self._leaving = 0  # agents that leave before its last lanes
        self._most_jobs = inf  # that are done when all have left
        self.rest: tuple[Work, Crew] | None = None  # if all leave after this work: the crew of what is left then
        # ranked behind it, and what its first agent does before: it has that build
        self.finishes_first: Crew | None = None
        self.clear_ms = self.guessed_ms = 0.0
        self._added = 0  # agents so far
        self._combining = 0  # agents that take several jobs for one start of their runner
        self._runner = runner
        self._speeds: list[float] = []  # sums of the speed of those that are ready, one after the other
        self._sums: list[float] = []
        self._done: list[float] = []
        self._guesses: list[float] = []
        self._by_turn: list[CrewAgent] = []

    def add(self, member: CrewAgent) -> None:
        """Add an agent to the crew; ``plan`` must follow."""
        self._added += 1
        insort(self.members, member._replace(number=self._added), key=ready_ms)

    @property
    def traits(self) -> Traits:
        """Return the traits that the crew's agents share."""
        windows = {member.traits.windows for member in self.members}
        return Traits(windows.pop() if len(windows) == 1 else (), self._mean_speed)

    @property
    def _mean_speed(self) -> float:
        return self._speeds[-1] / len(self._speeds) if self._speeds else 1.0

    def names_in(self, pool: AgentPool) -> list[str]:
        """Return ids of the agents now on the group that also take work of a pool; if none does: of all on it."""
        own = [agent.id for agent in self.working if agent.kind is not None and pool in agent.kind.members]
        return sorted(own or [agent.id for agent in self.working])

    def plan(self) -> None:
        """Compute when the crew is done with its group's waiting work; call it after its agents have changed."""
        self._speeds = list(accumulate([member.traits.speed for member in self.members]))
        self._sums = list(accumulate([member.traits.speed * member.ready_ms for member in self.members]))
        # how much work is done when each of them begins, by those before it
        self._done = [
            speed * member.ready_ms - done
            for member, speed, done in zip(self.members, self._speeds, self._sums, strict=True)
        ]
        self._guesses = list(accumulate([member.traits.speed * self._guess_of(member) for member in self.members]))
        self._combining = sum([self.group.key.target in member.traits.windows for member in self.members])
        self._by_turn = sorted(self.members, key=lambda member: member[:3])
        self.clear_ms, self.guessed_ms = self._after(self.waiting)

    def leaves_before(self, ahead: Work) -> bool:
        """Return whether all of its agents leave before the job behind so much of the group's work."""
        return self.rest is not None and ahead.jobs >= self.rest[0].jobs

    def start_after(self, ahead: Work) -> StartTime | None:
        """Return when the job behind so much of the group's work is expected to start; None: there are no agents."""
        if self.rest is not None and self.leaves_before(ahead):
            return self.rest[1].start_after(ahead.less(self.rest[0]))
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
        job_ms = ahead.ms / ahead.jobs / self._mean_speed
        return _start(max(0.0, ms - job_ms * (number - 1) / (2 * number)), guess)

    def leaves_ms(self, member: CrewAgent, lane: CrewLane) -> float:
        """Return in how many ms an agent may leave before a lane: when all before it is done."""
        return max(member.takes_ms, self.end_of(lane.before)) if lane.before.jobs else member.takes_ms

    def leaves(self, lane: CrewLane) -> bool:
        """Record that one of its agents leaves before this lane; return whether all have left then."""
        self._leaving += 1
        if self._leaving < len(self.members):
            return False
        self._most_jobs = lane.before.jobs
        return True

    def keeps(self, lane: CrewLane) -> bool:
        """Return whether the crew itself does this lane of its group: not all have left before."""
        return lane.before.jobs < self._most_jobs

    @property
    def done_ms(self) -> float:
        """Return when all that waits in the group is done, by the next crew if this one leaves before."""
        return self.clear_ms if self.rest is None else self.rest[1].done_ms

    def is_taken(self, work: Work, other: CrewAgent) -> bool:
        """Return whether the crew takes all of this work, in one start of a runner, before another agent comes."""
        target = self.group.key.target
        takes = [member.takes_ms for member in self.members if target in member.traits.windows]
        if not takes or other.is_awaited or not self._runner.fits(work):  # its share is left to one that is awaited
            return False
        both_idle = other.takes_ms <= 0 and target in other.traits.windows  # they share it
        return min(takes) <= other.takes_ms and not both_idle

    def end_of(self, work: Work, *, less_ms: float = 0) -> float:
        """Return in how many ms the crew has done this work, less ``less_ms`` of it."""
        return self._after(work._replace(ms=max(0.0, work.ms - less_ms)))[0]

    def _after(self, work: Work) -> tuple[float, float]:
        """Return in how many ms the crew has done this work, and how much of that is a guess."""
        if not self.members:
            return 0.0, 0.0
        starts_ms = self._runner.start_ms * self._starts(work.jobs)
        left_ms, guessed_ms = work.ms + starts_ms, work.guessed_ms + self._runner.is_guess * starts_ms
        number = max(1, bisect_left(self._done, left_ms))
        speed = self._speeds[number - 1]
        return (self._sums[number - 1] + left_ms) / speed, (self._guesses[number - 1] + guessed_ms) / speed

    def _guess_of(self, member: CrewAgent) -> float:
        """Return how much of the ms until an agent can run its next job is a guess."""
        return member.guessed_ms + self._is_install_guessed * (member.ready_ms - member.takes_ms)

    def _starts(self, jobs: float) -> float:
        """Return how many runner starts so many jobs take: one per agent that combines jobs, else one per job."""
        return min(jobs, self._combining) + jobs * (1 - self._combining / len(self.members))


def ready_ms(member: CrewAgent) -> float:
    """Return the sort key of crew members: when each can run its next job, in ms from now."""
    return member.ready_ms


class Free(NamedTuple):
    """An agent that is free then (ms from now), or one by one those of a crew that is done."""

    at_ms: float
    number: int  # keeps entries apart
    crew: Crew | None
    guessed_ms: float
    kind: AgentKind | None
    traits: Traits

    def joining(self, crew: Crew) -> CrewAgent:
        """Return this free agent as a member of a crew, which it joins after an install."""
        return CrewAgent(self.at_ms, self.at_ms + crew.install_ms, self.guessed_ms, self.kind, self.traits)


class Leaver(NamedTuple):
    """An agent that may leave its crew when it has done all before a lane, for what is more urgent than that."""

    at_ms: float
    number: int  # keeps entries apart
    crew: Crew
    member: CrewAgent
    lane: CrewLane

    def joining(self, crew: Crew) -> CrewAgent:
        """Return this agent as a member of another crew, which it joins after an install."""
        return self.member._replace(takes_ms=self.at_ms, ready_ms=self.at_ms + crew.install_ms)


class Leavers:
    """The agents of crews that may leave them, by kind of agent: before which lane each may, and when."""

    def __init__(self, kinds: Iterable[AgentKind | None]) -> None:
        self._heaps: dict[AgentKind | None, list[Leaver]] = {kind: [] for kind in kinds}
        self._gone: set[tuple[Crew, int]] = set()  # those that have left, by their number in the crew
        self._count = 0

    def add(self, crew: Crew, first: int = 0, most: int | None = None) -> None:
        """Record that agents of a crew (``most``: so many) may leave before each of its lanes from the ``first`` on."""
        for member in crew.members[:most]:
            heap = self._heaps.get(member.kind)
            if heap is not None and (crew, member.number) not in self._gone:
                for lane in crew.lanes[first:]:
                    self._count += 1
                    heappush(heap, Leaver(crew.leaves_ms(member, lane), self._count, crew, member, lane))

    def first(self, score_ms: float, kinds: Iterable[AgentKind | None], *, may_fall: bool = False) -> Leaver | None:
        """Return the first agent of these kinds that would leave its group for a lane with this score (ms).

        Those before it that do not leave are forgotten, as prices rise; ``may_fall``: the next price may be lower.
        """
        firsts = []
        for kind in kinds:
            heap = self._heaps[kind]
            while heap:
                at_ms, number, own, member, lane = heap[0]
                if (own, member.number) in self._gone or (not may_fall and lane.rank[0] <= score_ms):
                    heappop(heap)
                elif abs(at_ms - (then_ms := own.leaves_ms(member, lane))) > _EXACT_MS:
                    heapreplace(heap, Leaver(then_ms, number, own, member, lane))  # agents have come or left
                else:
                    break
            if heap and heap[0].lane.rank[0] > score_ms:
                firsts.append(heap[0])
        return min(firsts, default=None)

    def pop(self, kind: AgentKind | None) -> Leaver:
        """Remove and return the first of a kind."""
        return heappop(self._heaps[kind])

    def push(self, leaver: Leaver) -> None:
        """Put back one that was removed."""
        heappush(self._heaps[leaver.member.kind], leaver)

    def leave(self, leaver: Leaver) -> None:
        """Remove the first of its kind, which leaves its crew, and all else about it."""
        self.pop(leaver.member.kind)
        self._gone.add((leaver.crew, leaver.member.number))


class CrewLane(NamedTuple):
    """A lane of a crew's group: its rank, the work of the group that is done before, and all until its end."""

    rank: Rank
    crew: Crew
    before: Work
    until: Work

    def has_enough(self, agent: CrewAgent, installs: float) -> bool:
        """Return whether the lane's remaining work as an agent comes takes longer than so many installs.

        One joins then.
        """
        crew, jobs = self.crew, self.until.jobs - self.before.jobs
        first_ms = (self.until.ms - self.before.ms) / max(1.0, jobs)  # what the agent takes itself
        begins_ms = max(agent.takes_ms, crew.end_of(self.before)) if self.before.jobs else agent.takes_ms
        left_ms = crew.end_of(self.until, less_ms=first_ms) - begins_ms
        return left_ms > installs * crew.install_ms and not crew.is_taken(self.until, agent)


class Install(NamedTuple):
    """The install of a group's build on an agent of the pool."""

    ms: int
    is_guess: bool  # none was measured, nor is one declared


class Runner(NamedTuple):
    """The starts of the test runner on agents of the pool."""

    start_ms: int
    is_guess: bool  # none was measured
    most_jobs: int  # of one start
    most_ms: float

    def fits(self, work: Work) -> bool:
        """Return whether this work fits into one start of the test runner, by number and duration of its jobs."""
        return work.jobs <= self.most_jobs and work.ms <= self.most_ms


def _start(ms: float, guessed_ms: float) -> StartTime:
    """Return a start time in seconds from ms; it counts as guessed if more than half of it is."""
    return StartTime(ms / 1000, 2 * guessed_ms > ms)
