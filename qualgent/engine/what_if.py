"""Effect of another priority for waiting jobs: the groups that they would overtake, and when those would start.

The order is that of the queue with planned lanes in place of those that the jobs leave and enter; scores and times are
those of the policy and of explanations. Nothing is changed. The cost is linear in the groups of the pools and in the
jobs of the lanes, in steps.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import accumulate
from math import inf
from typing import Any, NamedTuple

from msgspec.structs import replace

from .explain import Explainer, Waiting
from .fleet import NONE_AVOIDED
from .given_back import GivenBack, won_windows
from .job_table import Place
from .nodes import AgentPool, DelayedJob, GroupNode, Lane, LentJob, OrgNode
from .outlook import Plan, RankedLane, StartTime, work_of
from .planned import JobSums, PlannedLane
from .policy import Policy
from .queue import WorkQueue
from .ranking import Rank, rank_of
from .rebalance import limit_of
from .shared_agents import SharedAgents
from .steps import Steps, parts_of, sort_in_steps
from .still_ahead import find_still_ahead
from .values import Explanation, GroupKey, MovedGroup, OvertakenGroup, PriorityEffect, Reason
from .waiting import WaitingJob
from .wording import joined, overtaking, start_text, staying

MAX_NAMED = 8  # groups that are listed
_MAX_NEAR = 64  # groups that keep their place in the order and whose start may change
_MIN_CHANGE_SECONDS = 1  # of the start of these
_JOBS = 1024  # of a step
_ALL = ([(-inf,)], [(inf,)])  # a range of all ranks


class _Move:
    """The jobs of a group that would change their lane."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.priorities: set[int] = set()
        self.sums = JobSums()
        self.lanes: dict[int, Lane] = {}  # by priority: those that jobs leave
        self.last: Rank | None = None  # of the last lane that they are in now
        self.best: Rank | None = None  # of the first of these
        self.first: tuple[WaitingJob, WaitingJob | DelayedJob | LentJob] | None = None  # the first of them to run
        self.stay: dict[int, WaitingJob] = {}  # by priority of a lane that jobs leave: the first that stays there

    def add(self, job: WaitingJob, place: WaitingJob | DelayedJob | LentJob, rank: Rank) -> None:
        """Add a job that would change lanes, with its present place and its lane's rank."""
        self.ids.add(job.id)
        self.priorities.add(rank[1][1])
        self.sums.add(job)
        self.last = rank if self.last is None else max(self.last, rank)
        self.best = rank if self.best is None else min(self.best, rank)
        if self.first is None or job < self.first[0]:
            self.first = job, place


class _Passed(NamedTuple):
    """A group that would be overtaken, or pass the jobs: by its first lane of which that is true."""

    rank: Rank
    lane: RankedLane
    jobs: int


class _Rest(NamedTuple):
    """The waiting jobs of a group that stay in their lanes, behind those that move."""

    passed: _Passed
    before: Waiting
    after: Waiting


class PriorityWhatIf:
    """A change of priority as of one moment; made for one call."""

    def __init__(self, queue: WorkQueue, policy: Policy, now_ms: int, priority: int) -> None:
        self._queue = queue
        self._policy = policy
        self._now_ms = now_ms
        self._priority = priority
        self._given = GivenBack()

    def effect(
        self, places: Mapping[str, Place], job_ids: Sequence[str], orgs: Collection[str] | None
    ) -> Steps[PriorityEffect]:
        """Return the effect of the new priority on these jobs and others; groups of ``orgs`` (None: all) are named."""
        moves = yield from self._moves(places, job_ids)
        if not moves:
            return (yield from self._unchanged(places, job_ids, orgs))
        plan: dict[GroupNode, list[RankedLane]] = {}
        entered: dict[GroupNode, PlannedLane] = {}
        for group, move in moves.items():
            entered[group], others = yield from self._plan(group, move)
            plan[group] = [entered[group], *others]
        now = Explainer(self._queue, self._policy, self._now_ms)
        later, sooner, near = yield from self._passed(moves, entered, now.shared)
        ranked = sorted(entered.values(), key=rank_of)
        won = yield from won_windows(self._queue, self._policy, self._now_ms, ranked, now.shared)
        for window in won:
            self._given.take(window)
        plan.update(self._given.lanes(self._policy, plan))
        overtaken_jobs = {one.lane.group: one.jobs for one in later}
        given = [
            _given_back(group, plan[group], jobs + overtaken_jobs.get(group, 0))
            for group, jobs in self._given.counts.items()
            if group not in moves
        ]
        groups = {one.lane.group for one in given}
        later, sooner, near = (
            [one for one in found if one.lane.group not in groups] for found in (later, sooner, near)
        )
        later += given
        then = Explainer(self._queue, self._policy, self._now_ms, plan, now.shared, self._given.relief)
        asked = {one.lane.group.key: Waiting(one.lane) for one in [*_named(later, orgs), *_named(sooner, orgs), *near]}
        present = {priority for move in moves.values() for priority in move.priorities}
        firsts = nsmallest(MAX_NAMED, moves, key=lambda group: rank_of(entered[group]))
        rests = {} if self._priority > min(present) else _rests(firsts, moves, plan)
        earlier = yield from now.explain_waiting({**asked, **{key: one.before for key, one in rests.items()}})
        earlier.update((yield from now.heads([group for group in groups if group.key in asked])))
        changed = yield from then.explain_waiting({**asked, **{key: one.after for key, one in rests.items()}})
        last = rank_of(ranked[-1])
        for one in near:  # agents leave it for the jobs, or these for it, though the order is as it was
            change = _change(one, earlier, changed) or 0.0
            if change >= _MIN_CHANGE_SECONDS and self._priority < max(present):
                later.append(one)
            elif -change >= _MIN_CHANGE_SECONDS and self._priority > min(present) and one.rank < last:
                sooner.append(one)
        work = [work_of(lane) for lane in entered.values()]
        is_guess = 2 * sum([one.guessed_ms for one in work]) > sum([one.ms for one in work])
        overtaken, passing = (
            tuple(_passed_group(one, earlier, changed, is_guess=is_guess) for one in _named(passed, orgs))
            for passed in (later, sooner)
        )
        rest = {key: _passed_group(one.passed, earlier, changed, is_guess=is_guess) for key, one in rests.items()}
        waits = yield from self._waits(places, now, then, [(moves[group], entered[group]) for group in firsts], rest)
        first, still = waits[0] if waits else None, None
        if first is not None and not later and not sooner:
            lane = entered[self._queue.groups[first.group]]
            still = yield from find_still_ahead(lane, plan, now.shared, orgs, self._policy)
        return PriorityEffect(
            jobs=sum(len(move.ids) for move in moves.values()),
            text=overtaking(
                overtaken, len(later), passing, len(sooner), waits, still, orgs={group.org.name for group in moves}
            ),
            groups=len(later),
            overtaken=overtaken,
            passing=passing,
            before=None if first is None else first.before,
            after=None if first is None else first.after,
            waits=waits,
            priority=present.pop() if len(present) == 1 else None,
        )

    def _unchanged(
        self, places: Mapping[str, Place], job_ids: Sequence[str], orgs: Collection[str] | None
    ) -> Steps[PriorityEffect]:
        """Return the effect for jobs that have the priority already: none, with why groups are ahead of them."""
        lanes: set[RankedLane] = set()
        for part in parts_of(job_ids):
            for job_id in part:
                place = places.get(job_id)
                if isinstance(place, WaitingJob) and place.lane:
                    lanes.add(self._queue.groups[place.lane[0]].lanes[place.lane[1]])
            yield
        text = "Overtakes nothing: no job waits with another priority"
        if lanes:
            first = min(lanes, key=rank_of)
            now = Explainer(self._queue, self._policy, self._now_ms)
            found = yield from now.explain_waiting({first.group.key: Waiting(first)})
            still = yield from find_still_ahead(first, {}, now.shared, orgs, self._policy)
            text = staying(still, found[first.group.key].groups_ahead or 0)
        return PriorityEffect(jobs=0, text=text, groups=0)

    def _moves(self, places: Mapping[str, Place], job_ids: Sequence[str]) -> Steps[dict[GroupNode, _Move]]:
        """Return, by group, the waiting, delayed or held jobs that have another priority and would change lanes.

        What an agent holds is taken back, to wait in its other lane.
        """
        moves: dict[GroupNode, _Move] = {}
        for part in parts_of(job_ids):
            for job_id in part:
                place = places.get(job_id)
                if isinstance(place, WaitingJob) and place.lane and place.lane[1] != self._priority:
                    key, priority = place.lane
                    group = self._queue.groups[key]
                    lane = group.lanes[priority]
                    move = moves.setdefault(group, _Move())
                    move.lanes[priority] = lane
                    move.add(place, place, rank_of(lane))
                elif isinstance(place, DelayedJob) and place.priority != self._priority:
                    group = place.group
                    known = group.lanes.get(place.priority)
                    ranked = known or PlannedLane.of_jobs(self._policy, group, place.priority, [place.job])
                    moves.setdefault(group, _Move()).add(place.job, place, rank_of(ranked))
                elif isinstance(place, LentJob) and not place.recalled and place.priority != self._priority:
                    group, window = place.group, place.window
                    rank = limit_of(window), (group.key, place.priority)
                    moves.setdefault(group, _Move()).add(place.job, place, rank)
                    self._given.leave(place)
            yield
        return moves

    def _plan(self, group: GroupNode, move: _Move) -> Steps[tuple[PlannedLane, list[RankedLane]]]:
        """Return the lane that a group's jobs would enter, and its other lanes as they would be."""
        others: list[RankedLane] = [
            lane for priority, lane in group.lanes.items() if priority not in move.lanes and priority != self._priority
        ]
        for priority, lane in move.lanes.items():
            left = JobSums()
            for part in parts_of(lane.entries(), _JOBS):
                for job in part:
                    if job.lane and job.id not in move.ids:
                        left.add(job)
                        move.stay[priority] = min(job, move.stay.get(priority, job))
                yield
            if left.count:
                others.append(PlannedLane(self._policy, group, priority, left))
        known = group.lanes.get(self._priority)
        if known is not None:
            move.sums.add_lane(known)
        return PlannedLane(self._policy, group, self._priority, move.sums), others

    def _passed(
        self, moves: Mapping[GroupNode, _Move], entered: Mapping[GroupNode, PlannedLane], shared: SharedAgents
    ) -> Steps[tuple[list[_Passed], list[_Passed], list[_Passed]]]:
        """Return groups that would be overtaken, that would pass the moved jobs, and others whose start may change.

        Also those in other pools that some agent of the moved ones takes work of. The others are groups whose start
        may change though the order does not: all that agents work on, and the first that wait.
        """
        ahead: dict[tuple[AgentPool, OrgNode | None], list[tuple[Rank, Rank]]] = {}
        behind: dict[tuple[AgentPool, OrgNode | None], list[tuple[Rank, Rank]]] = {}
        for group, move in moves.items():
            lane = entered[group]
            assert move.last is not None
            assert move.best is not None
            rank = rank_of(lane)
            alone = group.org if group.org.at_limit else None
            for pool in shared.rivals(group.pool) if alone is None else (group.pool,):
                ahead.setdefault((pool, alone), []).append((rank, move.last))
                behind.setdefault((pool, alone), []).append((move.best, rank))
        later: list[_Passed] = []
        sooner: list[_Passed] = []
        running: list[_Passed] = []
        waiting: list[_Passed] = []
        for (pool, org), passed in ahead.items():
            overtaken = yield from _ranges(passed)
            passing = yield from _ranges(behind[pool, org])
            for part in parts_of(list(pool.groups.values())):
                for group in part:
                    hidden = group.org.at_limit if org is None else group.org is not org
                    if hidden or group in moves:
                        continue
                    if found := _first_between(group, *overtaken):
                        later += found
                    elif found := _first_between(group, *passing):
                        sooner += found
                    elif org is None and (found := _first_between(group, *_ALL)):
                        (running if group.leases or group.windows else waiting).extend(found)
                waiting = nsmallest(_MAX_NEAR, waiting)
                yield
        return later, sooner, [*nsmallest(_MAX_NEAR, running), *waiting]

    def _waits(
        self,
        places: Mapping[str, Place],
        now: Explainer,
        then: Explainer,
        moved: Sequence[tuple[_Move, PlannedLane]],
        rest: Mapping[GroupKey, OvertakenGroup],
    ) -> Steps[tuple[MovedGroup, ...]]:
        """Return why the first moved job of each group waits now, and why it would wait with the new priority."""
        asked: dict[str, Waiting] = {}
        for move, lane in moved:
            assert move.first is not None
            job, place = move.first
            rests_ms = max(0, place.until_ms - self._now_ms) if isinstance(place, DelayedJob) else None
            avoids = NONE_AVOIDED if isinstance(place, LentJob) else now.avoided(place)
            asked[job.id] = Waiting(lane, job, avoids, rests_ms)
        before = yield from now.explain(places, asked, (), ())
        after = yield from then.explain_waiting(asked)
        return tuple(
            MovedGroup(
                group=one.lane.group.key,
                before=before[job_id],
                after=_with_time(after[job_id]),
                rest=rest.get(one.lane.group.key),
            )
            for job_id, one in asked.items()
            if job_id in before and job_id in after
        )


def _rests(groups: Sequence[GroupNode], moves: Mapping[GroupNode, _Move], plan: Plan) -> dict[GroupKey, _Rest]:
    """Return what stays of these groups, behind the lane that jobs enter, which is the plan's first of each."""
    found = {}
    for group in groups:
        entered, *others = plan[group]
        behind = [lane for lane in others if rank_of(lane) > rank_of(entered)]
        if behind:
            lane = min(behind, key=rank_of)
            before = Waiting(group.lanes.get(lane.priority, lane), moves[group].stay.get(lane.priority))
            passed = _Passed(rank_of(lane), lane, sum([one.count for one in behind]))
            found[group.key] = _Rest(passed, before, Waiting(lane))
    return found


def _with_time(then: Explanation) -> Explanation:
    """Return an explanation whose text also has the time of a start that is expected now."""
    if then.eta_seconds != 0 or then.reason not in {Reason.NEXT, Reason.IN_GROUP, Reason.BEHIND_GROUPS}:
        return then
    return replace(then, text=joined(then.text, start_text(StartTime(0.0, guessed=False), also_now=True)))


def _given_back(group: GroupNode, lanes: Sequence[RankedLane], jobs: int) -> _Passed:
    """Return a group as overtaken by so many jobs, because agents give some of its held jobs back."""
    first = min(lanes, key=rank_of)
    return _Passed(rank_of(first), first, jobs)


def _ranges(passed: Sequence[tuple[Rank, Rank]]) -> Steps[tuple[list[Rank], list[Rank]]]:
    """Return the sorted begins of rank ranges, and the greatest end up to each, for ``_first_between``."""
    in_order = yield from sort_in_steps([one for one in passed if one[0] < one[1]])
    return [begin for begin, _ in in_order], list(accumulate([end for _, end in in_order], max))


def _first_between(group: GroupNode, begins: Sequence[Any], ends: Sequence[Any]) -> Iterable[_Passed]:
    """Return the group as passed if lanes of it are within one of the rank ranges, else nothing; see ``_ranges``."""
    first: tuple[Rank, Lane] | None = None
    jobs = 0
    for lane in group.lanes.values():
        rank = rank_of(lane)
        at = bisect_left(begins, rank)
        if at and rank < ends[at - 1]:
            jobs += lane.count
            if first is None or rank < first[0]:
                first = rank, lane
    return [] if first is None else [_Passed(*first, jobs)]


def _named(passed: Iterable[_Passed], orgs: Collection[str] | None) -> list[_Passed]:
    """Return the first few of these groups that the caller may see (``orgs``; None: all)."""
    return nsmallest(MAX_NAMED, [one for one in passed if orgs is None or one.lane.group.key.org_id in orgs])


def _change(
    one: _Passed, earlier: Mapping[GroupKey, Explanation], later: Mapping[GroupKey, Explanation]
) -> float | None:
    """Return by how many seconds later a group would start (negative: sooner); None: not known."""
    key = one.lane.group.key
    if key not in earlier or key not in later:
        return None
    before, after = earlier[key].eta_seconds, later[key].eta_seconds
    return None if before is None or after is None else after - before


def _passed_group(
    one: _Passed,
    earlier: Mapping[GroupKey, Explanation],
    later: Mapping[GroupKey, Explanation],
    *,
    is_guess: bool,
) -> OvertakenGroup:
    """Return how a group's start would change, as shown. ``is_guess``: most of the jobs' work is guessed."""
    key = one.lane.group.key
    change = _change(one, earlier, later)
    return OvertakenGroup(
        group=key,
        jobs=one.jobs,
        eta_seconds=earlier[key].eta_seconds,
        later_seconds=change,
        eta_guessed=earlier[key].eta_guessed or later[key].eta_guessed or (is_guess and abs(change or 0) >= 1),
    )
