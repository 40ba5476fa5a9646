"""What another priority of waiting jobs would change: which groups they would overtake, and what each then waits.

The order is that of the queue with planned lanes in place of those that the jobs leave and enter; scores and times are
those of the policy and of explanations. Nothing is changed. The cost is linear in the groups of the pools and in the
jobs of the lanes, in steps.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import accumulate
from typing import NamedTuple

from .explain import Explainer, Waiting
from .job_table import Place
from .nodes import AgentPool, DelayedJob, GroupNode, Lane, OrgNode
from .outlook import RankedLane, work_of
from .planned import JobSums, PlannedLane
from .policy import Policy
from .queue import WorkQueue
from .shared_agents import SharedAgents
from .steps import Steps, parts_of, sort_in_steps
from .values import Explanation, GroupKey, LaneName, OvertakenGroup, PriorityEffect
from .waiting import WaitingJob
from .wording import overtaking

MAX_NAMED = 8  # overtaken groups that are listed
_JOBS = 1024  # of a step

Rank = tuple[int, LaneName]


class _Move:
    """The jobs of a group that would change their lane."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.sums = JobSums()
        self.lanes: dict[int, Lane] = {}  # by priority: those that jobs leave
        self.last: Rank | None = None  # of the last lane that they are in now
        self.first: tuple[WaitingJob, WaitingJob | DelayedJob] | None = None  # the first of them to run

    def add(self, job: WaitingJob, place: WaitingJob | DelayedJob, rank: Rank) -> None:
        self.ids.add(job.id)
        self.sums.add(job)
        self.last = rank if self.last is None else max(self.last, rank)
        if self.first is None or job < self.first[0]:
            self.first = job, place


class _Overtaken(NamedTuple):
    """A group that would be overtaken: by its first lane of which that is true."""

    rank: Rank
    lane: RankedLane
    jobs: int


class PriorityWhatIf:
    """A change of priority as of one moment; made for one call."""

    def __init__(self, queue: WorkQueue, policy: Policy, now_ms: int, priority: int) -> None:
        self._queue = queue
        self._policy = policy
        self._now_ms = now_ms
        self._priority = priority

    def effect(
        self, places: Mapping[str, Place], job_ids: Sequence[str], orgs: Collection[str] | None
    ) -> Steps[PriorityEffect]:
        """Return the effect on these jobs and on others; only groups of ``orgs`` are named (None: all are)."""
        moves = yield from self._moves(places, job_ids)
        plan: dict[GroupNode, list[RankedLane]] = {}
        entered: dict[GroupNode, PlannedLane] = {}
        for group, move in moves.items():
            entered[group], others = yield from self._plan(group, move)
            plan[group] = [entered[group], *others]
        now = Explainer(self._queue, self._policy, self._now_ms)
        found = yield from self._overtaken(moves, entered, now.shared)
        named = nsmallest(MAX_NAMED, [one for one in found if orgs is None or one.lane.group.key.org_id in orgs])
        then = Explainer(self._queue, self._policy, self._now_ms, plan, now.shared)
        asked = {one.lane.group.key: Waiting(one.lane) for one in named}
        earlier = yield from now.explain_waiting(asked)
        later = yield from then.explain_waiting(asked)
        overtaken = tuple(_overtaken_group(one, earlier, later) for one in named)
        work = [work_of(lane) for lane in entered.values()]
        is_guess = 2 * sum([one.guessed_ms for one in work]) > sum([one.ms for one in work])
        before = after = None
        if moves:
            first = min(moves, key=lambda group: (entered[group].score_ms, entered[group].key))
            before, after = yield from self._of_first(places, now, then, moves[first], entered[first])
        return PriorityEffect(
            jobs=sum(len(move.ids) for move in moves.values()),
            text=overtaking(
                overtaken, len(found), before, after, orgs={group.org.name for group in moves}, is_guess=is_guess
            ),
            groups=len(found),
            overtaken=overtaken,
            before=before,
            after=after,
        )

    def _moves(self, places: Mapping[str, Place], job_ids: Sequence[str]) -> Steps[dict[GroupNode, _Move]]:
        """Return the moves by group: of the jobs that wait or back off with another priority."""
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
                    move.add(place, place, (lane.score_ms, lane.key))
                elif isinstance(place, DelayedJob) and place.priority != self._priority:
                    group = place.group
                    known = group.lanes.get(place.priority)
                    ranked = known or PlannedLane.of_jobs(self._policy, group, place.priority, [place.job])
                    moves.setdefault(group, _Move()).add(place.job, place, (ranked.score_ms, ranked.key))
            yield
        return moves

    def _plan(self, group: GroupNode, move: _Move) -> Steps[tuple[PlannedLane, list[RankedLane]]]:
        """Return the lane that the jobs of a group would enter, and the other lanes as they would be."""
        others: list[RankedLane] = [
            lane for priority, lane in group.lanes.items() if priority not in move.lanes and priority != self._priority
        ]
        for priority, lane in move.lanes.items():
            left = JobSums()
            for part in parts_of(lane.entries(), _JOBS):
                for job in part:
                    if job.lane and job.id not in move.ids:
                        left.add(job)
                yield
            if left.count:
                others.append(PlannedLane(self._policy, group, priority, left))
        known = group.lanes.get(self._priority)
        if known is not None:
            move.sums.add_lane(known)
        return PlannedLane(self._policy, group, self._priority, move.sums), others

    def _overtaken(
        self, moves: Mapping[GroupNode, _Move], entered: Mapping[GroupNode, PlannedLane], shared: SharedAgents
    ) -> Steps[list[_Overtaken]]:
        """Return the other groups of which jobs are before the moved ones now, and would be behind them.

        Also those in other pools that some agent of the moved ones takes work of.
        """
        ranges: dict[tuple[AgentPool, OrgNode | None], list[tuple[Rank, Rank]]] = {}
        for group, move in moves.items():
            lane = entered[group]
            assert move.last is not None
            if (rank := (lane.score_ms, lane.key)) < move.last:
                alone = group.org if group.org.at_limit else None
                for pool in shared.rivals(group.pool) if alone is None else (group.pool,):
                    ranges.setdefault((pool, alone), []).append((rank, move.last))
        found: list[_Overtaken] = []
        for (pool, org), passed in ranges.items():
            in_order = yield from sort_in_steps(passed)
            begins = [begin for begin, _ in in_order]
            ends = list(accumulate([end for _, end in in_order], max))
            for part in parts_of(list(pool.groups.values())):
                for group in part:
                    hidden = group.org.at_limit if org is None else group.org is not org
                    if not hidden and group not in moves:
                        found += _first_between(group, begins, ends)
                yield
        return found

    def _of_first(
        self, places: Mapping[str, Place], now: Explainer, then: Explainer, move: _Move, lane: PlannedLane
    ) -> Steps[tuple[Explanation | None, Explanation | None]]:
        """Return why the first of the moved jobs waits now, and why it would."""
        assert move.first is not None
        job, place = move.first
        rests_ms = max(0, place.until_ms - self._now_ms) if isinstance(place, DelayedJob) else None
        before = yield from now.explain(places, [job.id], (), ())
        after = yield from then.explain_waiting({job.id: Waiting(lane, job, now.avoided(place), rests_ms)})
        return before.get(job.id), after.get(job.id)


def _first_between(group: GroupNode, begins: Sequence[Rank], ends: Sequence[Rank]) -> Iterable[_Overtaken]:
    """Return the group, if lanes of it are in one of these ranges. ``ends``: the greatest until each begin."""
    first: tuple[Rank, Lane] | None = None
    jobs = 0
    for lane in group.lanes.values():
        rank = (lane.score_ms, lane.key)
        at = bisect_left(begins, rank)
        if at and rank < ends[at - 1]:
            jobs += lane.count
            if first is None or rank < first[0]:
                first = rank, lane
    return [] if first is None else [_Overtaken(*first, jobs)]


def _overtaken_group(
    one: _Overtaken, earlier: Mapping[GroupKey, Explanation], later: Mapping[GroupKey, Explanation]
) -> OvertakenGroup:
    key = one.lane.group.key
    before, after = earlier[key].eta_seconds, later[key].eta_seconds
    return OvertakenGroup(
        group=key,
        jobs=one.jobs,
        eta_seconds=before,
        later_seconds=None if before is None or after is None else max(0.0, after - before),
    )
