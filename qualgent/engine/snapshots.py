"""Snapshots of the engine for the dashboard and metrics: numbers of jobs, group states in order, agents, loads."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Mapping, Sequence
from enum import Flag, auto
from typing import NamedTuple

import msgspec

from .explain import Explainer
from .job_table import Place
from .nodes import ActiveLease, AgentPool, DelayedJob, GroupNode, LentJob, OrgNode
from .order import UNSERVED, Entry, first_entries, look_at_groups, positions_of
from .outlook import group_work_ms
from .queue import WorkQueue
from .steps import Steps, parts_of
from .values import AgentState, Explanation, GroupKey, GroupState, Load, QueuePlace, Snapshot
from .waiting import WaitingJob


class Part(Flag):
    """Optional parts of a snapshot; the numbers of all jobs and groups are always in it."""

    NOTHING = 0
    GROUPS = auto()
    STRANDED = auto()
    BLOCKED = auto()
    LOADS = auto()
    AGENTS = auto()


class SnapshotQuery(NamedTuple):
    """The parts to return, with at most ``limit`` groups each, of these organizations (None: all).

    ``after``: only groups behind this place of the order; ``only``: no other groups than these.
    """

    parts: Part = Part.NOTHING
    limit: int | None = None
    orgs: Collection[str] | None = None
    after: QueuePlace | None = None
    only: Container[GroupKey] | None = None


class Hidden:
    """Reservations: jobs that a snapshot leaves out, and leases whose jobs it shows as waiting."""

    def __init__(
        self,
        places: Mapping[str, Place],
        jobs: Collection[str],
        leases: Collection[ActiveLease],
    ) -> None:
        self.waiting: Counter[str] = Counter()  # to leave out, by organization
        self.running: Counter[str] = Counter()
        self.work_ms: Counter[GroupKey] = Counter()  # to leave out of what waits
        self._waiting: defaultdict[GroupKey, Counter[int]] = defaultdict(Counter)  # the same, in jobs by priority
        for job_id in jobs:
            where = places[job_id]
            if isinstance(where, WaitingJob) and where.lane:
                self._leave_out(*where.lane, 1, where)
            elif isinstance(where, LentJob):
                self._leave_out(where.group.key, where.priority, 1, where.job)
            elif isinstance(where, DelayedJob):
                self.waiting[where.group.key.org_id] += 1
        for active in leases:
            self.running[active.group.key.org_id] += 1
            number = 0 if active.job.id in jobs else -1
            self._leave_out(active.group.key, active.priority, number, active.job)

    def _leave_out(self, group: GroupKey, priority: int, number: int, job: WaitingJob) -> None:
        """Count an uncommitted job, so that snapshots subtract it."""
        self.waiting[group.org_id] += number
        self._waiting[group][priority] += number
        self.work_ms[group] += number * job.expected_ms

    def numbers(self, org: OrgNode) -> tuple[int, int]:
        """Return how many committed jobs of an organization wait (delayed ones included), and how many run."""
        waiting = org.waiting + org.lent + org.delayed - self.waiting[org.name]
        return waiting, org.running - self.running[org.name]

    def ready(self, group: GroupNode) -> dict[int, int]:
        """Return, by priority, how many committed jobs of a group wait in lanes; no zeros."""
        counts = Counter({priority: lane.count for priority, lane in group.lanes.items()})
        counts.update(group.lent)
        if group.key in self._waiting:
            counts.subtract(self._waiting[group.key])
        return {priority: count for priority, count in counts.items() if count > 0}

    def covers(self, group: GroupNode) -> bool:
        """Return whether a group has only uncommitted jobs."""
        return (
            bool(self._waiting)
            and group.key in self._waiting
            and not group.delayed
            and all(active.reserved for active in group.leases.values())
            and not self.ready(group)
        )

    def groups(self, queue: WorkQueue, orgs: Collection[str] | None) -> int:
        """Return how many groups of these organizations (None: all) have only uncommitted jobs."""
        known = (queue.groups[key] for key in self._waiting if key in queue.groups)
        return sum(self.covers(group) for group in known if _is_of(orgs, group))


def take_snapshot(
    queue: WorkQueue, explainer: Explainer, jobs: int, running: int, hidden: Hidden, query: SnapshotQuery
) -> Steps[Snapshot]:
    """Return a snapshot with the numbers of jobs and groups and the queried parts, made in steps.

    The groups of an organization keep their positions among all. ``jobs`` and ``running`` are the numbers of all.
    """
    parts, orgs = query.parts, query.orgs
    total = len(queue.groups)
    if orgs is None:
        running -= hidden.running.total()
        waiting = jobs - running - hidden.waiting.total() - hidden.running.total()
    else:
        known = [org for org in map(queue.org, orgs) if org is not None]
        numbers = [hidden.numbers(org) for org in known]
        waiting, running = sum(number for number, _ in numbers), sum(number for _, number in numbers)
        total = sum(org.groups for org in known)
    total -= hidden.groups(queue, orgs)
    agents = _agent_states(queue) if Part.AGENTS in parts else []
    entries: list[Entry] = []
    if parts & (Part.GROUPS | Part.STRANDED | Part.BLOCKED):
        entries = yield from look_at_groups(queue, hidden.covers)
    own = [entry for entry in entries if _is_of(orgs, entry[1])]
    shown, following = yield from _page(own, query)
    held = {group for _, group in entries if explainer.is_held(group)} if queue.build_notes else set()
    positions = yield from positions_of(shown, [entry for entry in entries if entry[1] not in held])
    positions = [0 if group in held else at for (_, group), at in zip(shown, positions, strict=True)]
    groups = yield from _group_states(shown, positions, explainer, hidden)
    stranded = (yield from _stranded(queue, own, query)) if Part.STRANDED in parts else []
    blocked = (yield from _blocked(queue, explainer, own, query)) if Part.BLOCKED in parts else []
    return Snapshot(
        groups=groups,
        agents=agents,
        waiting=waiting,
        running=running,
        groups_total=total,
        stranded=(yield from _group_states(stranded, [0] * len(stranded), explainer, hidden)),
        blocked=(yield from _group_states(blocked, [0] * len(blocked), explainer, hidden)),
        loads=(yield from _sum_loads(queue, hidden, orgs)) if Part.LOADS in parts else [],
        next=following,
    )


def _is_of(orgs: Collection[str] | None, group: GroupNode) -> bool:
    """Return whether a group belongs to one of these organizations (None: any)."""
    return orgs is None or group.key.org_id in orgs


def _page(own: list[Entry], query: SnapshotQuery) -> Steps[tuple[list[Entry], QueuePlace | None]]:
    """Return the page of groups to show, and the place of its last one if more follow."""
    if Part.GROUPS not in query.parts or query.limit == 0:
        return [], None
    asked = own if query.only is None else [entry for entry in own if entry[1].key in query.only]
    more = None if query.limit is None else query.limit + 1
    found = yield from first_entries(asked, more, query.after)
    shown = found[: query.limit]
    return shown, shown[-1][0] if len(found) > len(shown) else None


def _stranded(queue: WorkQueue, entries: Sequence[Entry], query: SnapshotQuery) -> Steps[list[Entry]]:
    """Return groups with waiting jobs that no registered agent could serve, not even a paused one."""
    unserved = [(place, group) for place, group in entries if place.phase >= UNSERVED]
    paused: dict[AgentPool, bool] = {}
    for part in parts_of(unserved):
        for _, group in part:
            if group.pool not in paused:
                paused[group.pool] = bool(queue.fleet.paused(group.pool))
        yield
    found = [entry for entry in unserved if not paused[entry[1].pool]]
    return (yield from first_entries(found, query.limit, None))


def _blocked(
    queue: WorkQueue, explainer: Explainer, entries: Sequence[Entry], query: SnapshotQuery
) -> Steps[list[Entry]]:
    """Return groups with waiting jobs of which none may start: no agent takes them, or their build is held."""
    builds = queue.build_notes
    held = [entry for entry in entries if entry[1].build in builds and explainer.is_held(entry[1])] if builds else []
    known = {group for _, group in held}
    held = [(place, group) for place, group in held if group.lanes or group.delayed]
    held = [entry for entry in held if not builds[entry[1].build].provisional]
    rest = [(place, group) for place, group in entries if place.phase >= UNSERVED and group not in known]
    found = yield from first_entries(rest, query.limit, None)
    return [*held, *found][: query.limit]


def _group_states(
    shown: Sequence[Entry], positions: Sequence[int], explainer: Explainer, hidden: Hidden
) -> Steps[list[GroupState]]:
    """Return the states of groups with the explanations of their first jobs, made in steps."""
    explained = yield from explainer.heads([group for _, group in shown])
    states: list[GroupState] = []
    for part in parts_of(list(zip(shown, positions, strict=True))):
        states += [_group_state(group, at, explained.get(group.key), hidden) for (_, group), at in part]
        yield
    return states


def _group_state(group: GroupNode, position: int, explanation: Explanation | None, hidden: Hidden) -> GroupState:
    """Return the state of a group at this position, without uncommitted jobs."""
    lane = group.first_lane()
    by_priority = hidden.ready(group)
    running = [active for active in group.leases.values() if not active.reserved]
    submitted = _oldest_waiting(group)
    for delayed in group.delayed.values():
        by_priority[delayed.priority] = by_priority.get(delayed.priority, 0) + 1
        submitted.append(delayed.job.submitted_ms)
    work_ms = group_work_ms(group)
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
        explanation=explanation,
    )


def _oldest_waiting(group: GroupNode) -> list[int]:
    """Return the submit times (wall-clock ms) of the oldest job of each lane and window of a group."""
    lanes = [lane.oldest_ms() for lane in group.lanes.values()]
    return lanes + [window.oldest_ms() for window in group.windows.values()]


def _sum_loads(queue: WorkQueue, hidden: Hidden, orgs: Collection[str] | None) -> Steps[list[Load]]:
    """Return the numbers of waiting and running jobs by target and organization."""
    sums: dict[tuple[str, str], tuple[int, int, int | None]] = {}
    for part in parts_of(list(queue.groups.values())):
        for group in part:
            if _is_of(orgs, group):
                _add_load(sums, group, hidden)
        yield
    return [
        Load(target=target, org_id=org_id, waiting=waiting, running=running, oldest_submitted_ms=oldest)
        for (target, org_id), (waiting, running, oldest) in sorted(sums.items())
    ]


def _add_load(sums: dict[tuple[str, str], tuple[int, int, int | None]], group: GroupNode, hidden: Hidden) -> None:
    """Add the waiting and running jobs of a group, and its oldest submit time, to the sums."""
    key = group.key
    waiting, running, oldest = sums.get((key.target, key.org_id), (0, 0, None))
    waiting += sum(hidden.ready(group).values())
    for submitted_ms in _oldest_waiting(group):
        oldest = submitted_ms if oldest is None else min(oldest, submitted_ms)
    for delayed in group.delayed.values():
        waiting += 1
        submitted_ms = delayed.job.submitted_ms
        oldest = submitted_ms if oldest is None else min(oldest, submitted_ms)
    running += sum(not active.reserved for active in group.leases.values())
    sums[key.target, key.org_id] = waiting, running, oldest


def _agent_states(queue: WorkQueue) -> list[AgentState]:
    """Return the states of the live agents, by id."""
    states = []
    for agent in sorted(queue.fleet.agents.values(), key=lambda agent: agent.id):
        if agent.live:
            lease = next((active.lease for active in agent.leases.values() if not active.reserved), None)
            since = agent.idle_since_ms if lease is None and agent.window is None else None
            held = 0 if agent.window is None else len(agent.window.jobs)
            spec = agent.spec
            if spec.installed != agent.installed:  # it was told at the start, the engine has seen more since
                spec = msgspec.structs.replace(spec, installed=agent.installed)
            states.append(AgentState(spec=spec, lease=lease, idle_since_ms=since, held=held))
    return states
