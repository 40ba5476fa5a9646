"""Snapshots of the engine, for the dashboard and the queue page."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice

import msgspec

from .explain import Explainer
from .nodes import ActiveLease, AgentPool, DelayedJob, GroupNode
from .outlook import walk_pool
from .queue import WorkQueue
from .values import AgentState, GroupKey, GroupState, LaneName, Load, Snapshot
from .waiting import WaitingJob


class Hidden:
    """Reservations: jobs that a snapshot leaves out, and leases whose jobs it shows as waiting."""

    def __init__(
        self,
        places: Mapping[str, WaitingJob | DelayedJob | ActiveLease],
        jobs: Collection[str],
        leases: Collection[ActiveLease],
    ) -> None:
        self.jobs = len(jobs)
        self.leases = len(leases)
        self.work_ms: Counter[GroupKey] = Counter()  # to leave out of what waits
        self._waiting: defaultdict[GroupKey, Counter[int]] = defaultdict(Counter)  # the same, in jobs by priority
        for job_id in jobs:
            where = places[job_id]
            if isinstance(where, WaitingJob) and where.lane:
                self._leave_out(*where.lane, 1, where)
        for active in leases:
            number = 0 if active.job.id in jobs else -1
            self._leave_out(active.group.key, active.priority, number, active.job)

    def _leave_out(self, group: GroupKey, priority: int, number: int, job: WaitingJob) -> None:
        self._waiting[group][priority] += number
        self.work_ms[group] += number * job.expected_ms

    def ready(self, group: GroupNode) -> dict[int, int]:
        """Return the numbers of committed jobs that wait and do not back off, by priority; no zeros."""
        counts = Counter({priority: lane.count for priority, lane in group.lanes.items()})
        if group.key in self._waiting:
            counts.subtract(self._waiting[group.key])
        return {priority: count for priority, count in counts.items() if count}

    def covers(self, group: GroupNode) -> bool:
        """Return whether nothing of the group is committed."""
        return (
            group.key in self._waiting
            and not group.delayed
            and all(active.reserved for active in group.leases.values())
            and not self.ready(group)
        )

    def groups(self, queue: WorkQueue) -> int:
        """Return how many groups of the queue are left out."""
        return sum(self.covers(queue.groups[key]) for key in self._waiting if key in queue.groups)


def take_snapshot(
    queue: WorkQueue,
    explainer: Explainer,
    jobs: int,
    running: int,
    limit: int | None,
    hidden: Hidden,
    *,
    orgs: Collection[str] | None,
    loads: bool,
    agents: bool,
) -> Snapshot:
    """Return at most ``limit`` groups, best-ranked first.

    Costs what it shows: groups beyond the limit are not looked at, unless those shown do not even wait. ``loads`` are
    sums over all groups, about a microsecond each; with ``orgs`` the other numbers are, too. ``agents`` costs two for
    each.
    """
    ranked = _placed(group for group in _ranked_groups(queue) if not hidden.covers(group))
    groups = islice(((place, group) for place, group in ranked if orgs is None or group.key.org_id in orgs), limit)
    stranded = islice((group for group in _within(orgs, _stranded_groups(queue)) if not hidden.covers(group)), limit)
    stuck = _within(orgs, _blocked_groups(queue, explainer))
    blocked = islice((group for group in stuck if not hidden.covers(group)), limit)
    sums = _loads(queue, hidden, orgs) if loads or orgs is not None else []
    if orgs is None:
        running -= hidden.leases
        waiting, total = jobs - hidden.jobs - running, len(queue.groups) - hidden.groups(queue)
    else:
        waiting, running = sum(load.waiting for load in sums), sum(load.running for load in sums)
        total = sum(not hidden.covers(group) for group in _within(orgs, queue.groups.values()))
    return Snapshot(
        groups=[_group_state(group, position, explainer, hidden) for position, group in groups],
        agents=_agent_states(queue) if agents else [],
        waiting=waiting,
        running=running,
        groups_total=total,
        stranded=[_group_state(group, 0, explainer, hidden) for group in stranded],
        blocked=[_group_state(group, 0, explainer, hidden) for group in blocked],
        loads=sums if loads else [],
    )


def _within(orgs: Collection[str] | None, groups: Iterable[GroupNode]) -> Iterator[GroupNode]:
    return (group for group in groups if orgs is None or group.key.org_id in orgs)


def _ranked_groups(queue: WorkQueue) -> Iterator[GroupNode]:
    """Iterate over all groups: those with waiting work by their best lane, those that back off, those that only run.

    Those that no agent takes work of come last, whatever their priority: they are not next.
    """
    pools = queue.fleet.pools.values()
    yield from _by_best_lane(pool for pool in pools if pool.size)
    rest = [group for group in queue.groups.values() if not group.lanes]
    yield from sorted(rest, key=lambda group: (not group.delayed, group.key))
    yield from _by_best_lane(pool for pool in pools if not pool.size)


def _placed(groups: Iterable[GroupNode]) -> Iterator[tuple[int, GroupNode]]:
    """Iterate over groups with their positions from 1; 0: no agent takes work of it."""
    place = 0
    for group in groups:
        is_served = bool(group.pool.size) or not group.lanes
        place += is_served
        yield (place if is_served else 0), group


def _stranded_groups(queue: WorkQueue) -> Iterator[GroupNode]:
    """Iterate over the groups with waiting work in pools without any registered agent, paused ones included."""
    fleet = queue.fleet
    pools = (pool for pool in fleet.pools.values() if pool.groups and not pool.size and not fleet.paused(pool))
    return _by_best_lane(pools)


def _blocked_groups(queue: WorkQueue, explainer: Explainer) -> Iterator[GroupNode]:
    """Iterate over the groups with waiting work of which nothing may start: no agent takes it, or its build is held."""
    if queue.build_notes:
        groups = [group for group in queue.groups.values() if group.build in queue.build_notes]
        yield from (group for group in groups if explainer.is_held(group) and (group.lanes or group.delayed))
    unserved = (pool for pool in queue.fleet.pools.values() if pool.groups and not pool.size)
    yield from (group for group in _by_best_lane(unserved) if not explainer.is_held(group))


def _by_best_lane(pools: Iterable[AgentPool]) -> Iterator[GroupNode]:
    """Iterate over the groups with waiting lanes in these pools by rank; those of orgs at their limit last."""
    pools = list(pools)
    walks = [walk_pool(pool) for pool in pools if pool.busy]
    seen: set[GroupNode] = set()
    for _, lane in heapq.merge(*walks, key=lambda item: (item[0], item[1].key)):
        if lane.group not in seen:
            seen.add(lane.group)
            yield lane.group
    held_back = [group for pool in pools for group in pool.groups.values() if group.lanes and group.org.at_limit]
    yield from sorted(held_back, key=_rank)


def _rank(group: GroupNode) -> tuple[int, LaneName]:
    """Return the rank of a group with waiting work, as if its org were not at its limit."""
    return min((lane.score_ms, lane.key) for lane in group.lanes.values())


def _group_state(group: GroupNode, position: int, explainer: Explainer, hidden: Hidden) -> GroupState:
    lane = group.first_lane()
    by_priority = hidden.ready(group)
    running = [active for active in group.leases.values() if not active.reserved]
    submitted = [lane.oldest_ms() for lane in group.lanes.values()]
    for delayed in group.delayed.values():
        by_priority[delayed.priority] = by_priority.get(delayed.priority, 0) + 1
        submitted.append(delayed.job.submitted_ms)
    work_ms = sum(lane.work_ms for lane in group.lanes.values())
    work_ms -= hidden.work_ms[group.key]
    work_ms += sum(delayed.job.expected_ms for delayed in group.delayed.values())
    return GroupState(
        key=group.key,
        position=position,
        waiting=sum(by_priority.values()),
        running=len(running),
        priority=min(by_priority, default=None),
        waiting_by_priority=dict(sorted(by_priority.items())),
        oldest_submitted_ms=min(submitted, default=None),
        score=lane.score_ms / 1000 if lane is not None else None,
        work_seconds=work_ms / 1000,
        agents=tuple(sorted({active.agent.id for active in running})),
        explanation=explainer.head(group),
    )


def _loads(queue: WorkQueue, hidden: Hidden, orgs: Collection[str] | None) -> list[Load]:
    sums: dict[tuple[str, str], tuple[int, int, int | None]] = {}
    for group in _within(orgs, queue.groups.values()):
        key = group.key
        waiting, running, oldest = sums.get((key.target, key.org_id), (0, 0, None))
        waiting += sum(hidden.ready(group).values())
        for lane in group.lanes.values():
            oldest = lane.oldest_ms() if oldest is None else min(oldest, lane.oldest_ms())
        for delayed in group.delayed.values():
            waiting += 1
            submitted_ms = delayed.job.submitted_ms
            oldest = submitted_ms if oldest is None else min(oldest, submitted_ms)
        running += sum(not active.reserved for active in group.leases.values())
        sums[key.target, key.org_id] = waiting, running, oldest
    return [
        Load(target=target, org_id=org_id, waiting=waiting, running=running, oldest_submitted_ms=oldest)
        for (target, org_id), (waiting, running, oldest) in sorted(sums.items())
    ]


def _agent_states(queue: WorkQueue) -> list[AgentState]:
    states = []
    for agent in sorted(queue.fleet.agents.values(), key=lambda agent: agent.id):
        if agent.live:
            lease = next((active.lease for active in agent.leases.values() if not active.reserved), None)
            since = agent.idle_since_ms if lease is None else None
            spec = agent.spec
            if spec.installed != agent.installed:  # it was told at the start, the engine has seen more since
                spec = msgspec.structs.replace(spec, installed=agent.installed)
            states.append(AgentState(spec=spec, lease=lease, idle_since_ms=since))
    return states
