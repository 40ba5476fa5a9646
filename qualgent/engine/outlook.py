"""Estimates for explanations: the work that is ranked ahead of each lane, and when agents are free.

Estimates, for explanations only. Each function looks once at all of a pool or a lane, whatever is asked of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple, Protocol

from .fleet import Avoided
from .nodes import AgentNode, AgentPool, GroupNode, LentJob, OrgNode
from .ranking import Rank, rank_of
from .steps import Steps, parts_of
from .values import LaneName
from .waiting import GUESSED, WaitingJob

_ON_AGENTS = re.compile(r"^(Next|[\d,]+ jobs? ahead) on .*")


class RankedLane(Protocol):
    """A lane as the outlook needs it: one of the queue, or one that is planned."""

    @property
    def group(self) -> GroupNode: ...
    @property
    def key(self) -> LaneName: ...
    @property
    def priority(self) -> int: ...
    @property
    def score_ms(self) -> int: ...
    @property
    def count(self) -> int: ...
    @property
    def work_ms(self) -> int: ...
    @property
    def guessed(self) -> int: ...
    def oldest_ms(self) -> int: ...
    def entries(self) -> list[WaitingJob]: ...


Plan = Mapping[GroupNode, Sequence[RankedLane]]
"""Lanes in place of those that some groups have."""

NO_PLAN: Plan = {}
Relief = Mapping[str, "Work"]
"""By agent: what it would hold no more."""

NO_RELIEF: Relief = {}


def lanes_of(group: GroupNode, plan: Plan = NO_PLAN) -> Iterable[RankedLane]:
    """Return the lanes of a group, from the plan if it has them, else the real ones."""
    return plan[group] if plan and group in plan else group.lanes.values()


class Work(NamedTuple):
    """Jobs, and the agent time they are expected to take by what is known now, not when they were queued."""

    jobs: float = 0
    ms: float = 0
    guessed_ms: float = 0  # the part of it that is a guess

    def plus(self, other: Work) -> Work:
        """Return the sum of both amounts of work."""
        return Work(self.jobs + other.jobs, self.ms + other.ms, self.guessed_ms + other.guessed_ms)

    def less(self, other: Work) -> Work:
        """Return this work without the other."""
        return Work(self.jobs - other.jobs, self.ms - other.ms, self.guessed_ms - other.guessed_ms)


def work_of(lane: RankedLane) -> Work:
    """Return the jobs of a lane as work, with durations corrected by what was learned since."""
    return corrected(lane.group, lane.count, lane.work_ms, lane.guessed)


def corrected(group: GroupNode, jobs: int, ms: int, guesses: int) -> Work:
    """Return so many jobs and ms of a group as work; ``guesses``: jobs with guessed durations, which are corrected."""
    if not guesses:
        return Work(jobs, ms)
    durations = group.durations
    return Work(jobs, ms + guesses * durations.correction_ms, guesses * durations.guess_ms)


def group_work_ms(group: GroupNode) -> float:
    """Return the expected ms of all waiting and held jobs of a group."""
    return held_work_ms(group) + sum(work_of(lane).ms for lane in group.lanes.values())


def held_work_ms(group: GroupNode) -> float:
    """Return the expected ms of a group's jobs that agents hold."""
    guessed = sum(window.guessed for window in group.windows.values()) if group.lent_ms else 0
    return group.lent_ms + guessed * group.durations.correction_ms


class Ahead(NamedTuple):
    """The work that is ranked before a lane."""

    groups: int  # distinct ones that some agent of its pool may take, its own left out
    all: Work
    own: Work  # that of its own group among it


def look_ahead(
    lanes: Collection[RankedLane],
    rivals: Callable[[AgentPool], Iterable[AgentPool]],
    plan: Plan = NO_PLAN,
    only: OrgNode | None = None,
    held: Collection[GroupNode] = (),
) -> Steps[dict[RankedLane, Ahead]]:
    """Return, by lane, the groups and the work ranked ahead of it, in its pool and those that ``rivals`` returns.

    Organizations at their limit are left out; ``only``: all others are, and it is not. ``held``: groups that are ahead
    of no other.
    """
    asked: dict[AgentPool, list[tuple[Rank, RankedLane]]] = {}
    for lane in lanes:
        for pool in rivals(lane.group.pool):
            asked.setdefault(pool, []).append((rank_of(lane), lane))
    numbers = dict.fromkeys(lanes, 0)
    works = dict.fromkeys(lanes, Work())
    for pool, behind in asked.items():
        behind.sort(key=lambda item: item[0])
        ranks = [rank for rank, _ in behind]
        size = len(ranks) + 1
        groups, jobs = [0] * size, [0] * size  # before the first lane, between it and the second, …
        work_ms, guessed_ms = [0.0] * size, [0.0] * size
        for part in parts_of(list(pool.groups.values())):
            for group in part:
                if (group.org.at_limit if only is None else group.org is not only) or group in held:
                    continue
                first = size
                for lane in lanes_of(group, plan):
                    place = bisect_right(ranks, rank_of(lane))
                    jobs[place] += lane.count
                    if lane.guessed:
                        _, ms, still_ms = work_of(lane)
                        work_ms[place] += ms
                        guessed_ms[place] += still_ms
                    else:
                        work_ms[place] += lane.work_ms
                    if place < first:
                        first = place
                if first < size:
                    groups[first] += 1
            yield
        sums = zip(
            behind, accumulate(groups), accumulate(jobs), accumulate(work_ms), accumulate(guessed_ms), strict=False
        )
        for (_, lane), number, *work in sums:
            numbers[lane] += number
            works[lane] = works[lane].plus(Work(*work))
    return {lane: _without_own(lane, numbers[lane], works[lane], plan, is_held=lane.group in held) for lane in lanes}


def _without_own(lane: RankedLane, groups: int, work: Work, plan: Plan, *, is_held: bool) -> Ahead:
    """Return what is ahead of a lane, with the work of its own group counted separately."""
    rank = rank_of(lane)
    own, before = Work(), False
    for other in lanes_of(lane.group, plan):
        if rank_of(other) < rank:
            own, before = own.plus(work_of(other)), True
    return Ahead(groups, work.plus(own), own) if is_held else Ahead(groups - before, work, own)


def works_before(lane: RankedLane, jobs: Collection[WaitingJob]) -> Steps[dict[str, Work]]:
    """Return, by job id, the work of the lane that runs before each of these jobs, as older or longer."""
    asked = sorted(jobs)
    counts, ms, guesses = [0] * (len(asked) + 1), [0] * (len(asked) + 1), [0] * (len(asked) + 1)
    first, last = asked[0], asked[-1]
    for part in parts_of(lane.entries(), 1024):
        for job in part:
            if not job.lane:
                continue
            if job < first:  # most are before all of them, or behind
                at = 0
            elif job < last:
                at = bisect_right(asked, job)
            else:
                continue
            counts[at] += 1
            ms[at] -= job.longest
            guesses[at] += job.expected_seconds == GUESSED
        yield
    sums = zip(asked, accumulate(counts), accumulate(ms), accumulate(guesses), strict=False)
    return {job.id: corrected(lane.group, *numbers) for job, *numbers in sums}


class StartTime(NamedTuple):
    """When a job is expected to start, and whether most of what that rests on is a guess."""

    seconds: float
    guessed: bool


class FreeTimes:
    """When agents are expected to be free."""

    def __init__(self, agents: Sequence[AgentNode], now_ms: int, relief: Relief = NO_RELIEF) -> None:
        self._first = agents[0] if agents else None
        self._sorted = sorted([free_in(agent, now_ms, relief) for agent in agents])
        self._sum_ms = sum([busy for busy, _ in self._sorted])
        self._sum_guessed_ms = sum([guessed for _, guessed in self._sorted])

    def start_in(self, ahead: Work, starts_ms: Callable[[AgentNode, float], float]) -> StartTime | None:
        """Return when the job behind this work is expected to start, if all these agents do it; None: no agents.

        ``starts_ms``: what an agent needs to start its test runner for so many of those ahead.
        """
        free = self._sorted
        if self._first is None:
            return None
        if ahead.jobs < len(free):
            ms, guessed_ms = free[int(ahead.jobs)]
            return StartTime(ms / 1000, 2 * guessed_ms > ms)
        starting_ms = starts_ms(self._first, ahead.jobs / len(free))
        total_ms, guessed_ms = ahead.ms + self._sum_ms, ahead.guessed_ms + self._sum_guessed_ms
        return StartTime((total_ms / len(free) + starting_ms) / 1000, 2 * guessed_ms > total_ms)


def running_ms(agent: AgentNode, now_ms: int) -> int:
    """Return for how many ms the agent is expected to be busy with the jobs it runs."""
    ends = [active.expected_end_ms for active in agent.leases.values()]
    return max(0, max(ends) - now_ms) if ends else 0


def free_in_ms(agent: AgentNode, now_ms: int) -> int:
    """Return for how many ms the agent is expected to be busy with the jobs it runs and holds."""
    held_ms = 0 if agent.window is None else agent.window.work_ms
    return running_ms(agent, now_ms) + held_ms


def _running(agent: AgentNode, now_ms: int) -> tuple[float, float]:
    """Return for how many ms the agent is busy with what it runs, by the newest estimates; how much is a guess.

    A job that takes longer than expected is expected to take as long again as it is late.
    """
    busy = guessed_ms = 0.0
    for active in agent.leases.values():
        durations, expected_ms = active.group.durations, active.job.expected_ms
        is_guess = active.job.expected_seconds == GUESSED
        run_ms = (durations.guessed_run_ms if is_guess else expected_ms) * agent.pace.factor
        left = active.expected_end_ms - expected_ms - now_ms + run_ms
        if not active.charged_ms:  # restored: it began before that, it is not known when
            left += expected_ms
        if is_late := left < 0:
            left = -left
        if left > busy:
            is_known = not is_guess or durations.mean is not None
            # where nothing ran, no install was measured either
            guesses_all = is_late or (active.lease.installs and agent.spec.install_seconds is None)
            busy, guessed_ms = left, 0.0 if is_known else left if guesses_all else min(left, durations.guess_ms)
    return busy, guessed_ms


def free_in(agent: AgentNode, now_ms: int, relief: Relief = NO_RELIEF) -> tuple[float, float]:
    """Return for how many ms an agent is busy with what it runs and holds, and how much of that is a guess."""
    busy, guessed_ms = _running(agent, now_ms)
    if (window := agent.window) is not None:
        durations = window.group.durations
        held = Work(len(window.jobs), window.work_ms + window.guessed * durations.correction_ms)
        held = held._replace(guessed_ms=window.guessed * durations.guess_ms).less(relief.get(agent.id, Work()))
        pace = agent.pace.factor
        busy, guessed_ms = busy + pace * held.ms, guessed_ms + pace * held.guessed_ms
    return busy, guessed_ms


def group_of(agent: AgentNode) -> GroupNode | None:
    """Return the group whose jobs an agent runs or holds; None: neither."""
    for active in agent.leases.values():
        return active.group
    return None if agent.window is None else agent.window.group


def best_rank(group: GroupNode, plan: Plan) -> Rank | None:
    """Return the rank of a group's best lane; None: nothing waits."""
    return min([rank_of(lane) for lane in lanes_of(group, plan)], default=None)


def free_times(agents: Iterable[AgentNode], now_ms: int, relief: Relief = NO_RELIEF) -> list[tuple[float, str, float]]:
    """Return (busy ms, agent id, guessed ms) of these agents, the soonest free first."""
    busy = [(agent.id, *free_in(agent, now_ms, relief)) for agent in agents]
    return sorted([(ms, name, guessed_ms) for name, ms, guessed_ms in busy])


def start_elsewhere(
    start: StartTime, why: str, avoids: Avoided, free: Iterable[tuple[float, str, float]]
) -> tuple[StartTime, str]:
    """Return start and reason of a job that avoids agents: when another one is free, or it avoids none any more.

    ``why``: the same, if it avoided none; "Next on a" names agents that start it. ``free``: see ``free_times``.
    """
    others = ((ms, guessed_ms) for ms, name, guessed_ms in free if name not in avoids.agents)
    ms, guessed_ms = min(next(others, (avoids.ms, 0)), (avoids.ms, 0))
    if ms / 1000 <= start.seconds:
        return start, why
    if ms == avoids.ms:  # which agent it is then, is not known
        why = _ON_AGENTS.sub(r"\1", why)
    return StartTime(ms / 1000, 2 * guessed_ms > ms), why


def held_start(lent: LentJob, now_ms: int, share: float = 0.5) -> StartTime:
    """Return when a held job is expected to start, if this share of what is held beside it runs before.

    Runners choose the order: 0.5 is the middle of the window, 1 the latest.
    """
    window, durations = lent.window, lent.group.durations
    running, guessed_ms = _running(lent.agent, now_ms)
    other = window.guessed - (lent.job.expected_seconds == GUESSED)
    part = share * lent.agent.pace.factor
    held_ms = (window.work_ms - lent.job.expected_ms + other * durations.correction_ms) * part
    guessed_ms += other * durations.guess_ms * part
    return StartTime((running + held_ms) / 1000, 2 * guessed_ms > running + held_ms)


def next_start(agent: AgentNode, now_ms: int) -> StartTime:
    """Return when an agent's next held job is expected to start: after what it runs."""
    running, guessed_ms = _running(agent, now_ms)
    return StartTime(running / 1000, 2 * guessed_ms > running)
