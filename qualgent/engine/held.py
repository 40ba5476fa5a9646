"""Blocked work, whose build is held or that no agent serves: how many jobs, and their lanes if it were released."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from msgspec.structs import replace

from .nodes import AgentPool, GroupNode
from .outlook import RankedLane
from .planned import JobSums, PlannedLane
from .policy import Policy
from .queue import WorkQueue
from .steps import Steps, parts_of
from .values import BuildKey, BuildNote
from .waiting import WaitingJob

_JOBS = 1024  # of a step
_MAX_RELEASES = 8  # held groups that are looked at one by one, as if each were released


class HeldWork:
    """The work of held builds, and of pools that no agent serves, as of one moment."""

    def __init__(self, queue: WorkQueue, policy: Policy, now_ms: int) -> None:
        self._queue = queue
        self._policy = policy
        self._now_ms = now_ms
        self.plan: dict[GroupNode, list[RankedLane]] = {}  # of groups that were looked at, if their build is held
        self.jobs: dict[GroupNode, int] = {}  # of those: the waiting jobs that are held together with theirs
        self._counted: dict[BuildKey | AgentPool, int] = {}

    @cached_property
    def groups(self) -> frozenset[GroupNode]:
        """Return the groups of all builds that are held now."""
        notes = self._queue.build_notes.items()
        held = [build for build, note in notes if note.until_ms > self._now_ms]
        return frozenset([group for build in held for group in self._queue.all_groups_of(build)])

    def note_of(self, group: GroupNode) -> BuildNote | None:
        """Return the note on why the group's build is held; None: it is not held."""
        note = self._queue.build_notes.get(group.build)
        return None if note is None or note.until_ms <= self._now_ms else note

    def lane_of(self, lane: RankedLane) -> RankedLane:
        """Return the lane as it would be if its build were released; the same if ``look_at`` did not plan it."""
        planned = self.plan.get(lane.group, ())
        return next((other for other in planned if other.priority == lane.priority), lane)

    def look_at(self, group: GroupNode) -> Steps[None]:
        """Count the jobs held for the same reason as a group's; plan its lanes as if its held build were released."""
        if group in self.jobs:
            return
        key = group.pool if self.note_of(group) is None else group.build
        if key not in self._counted:
            together = list(key.groups.values()) if isinstance(key, AgentPool) else self._queue.all_groups_of(key)
            number = 0
            for groups in parts_of(together):
                number += sum([_count_waiting(other) for other in groups])
                yield
            self._counted[key] = number
        if group in self.groups:
            self.plan[group] = yield from self._released_lanes(group)
        self.jobs[group] = self._counted[key]

    def by_release(self, lanes: Iterable[RankedLane]) -> list[tuple[frozenset[GroupNode], list[RankedLane]]]:
        """Return lanes by the held groups that a forecast of them takes as released: each held group by itself.

        After the first few that are asked for, all others together.
        """
        found: dict[frozenset[GroupNode], list[RankedLane]] = {}
        rest: list[RankedLane] = []
        for lane in lanes:
            released = frozenset([lane.group]) & self.groups
            if released in found or len(found) < _MAX_RELEASES:
                found.setdefault(released, []).append(lane)
            else:
                rest.append(lane)
        return [*found.items(), *([(self.groups, rest)] if rest else [])]

    def _released_lanes(self, group: GroupNode) -> Steps[list[RankedLane]]:
        """Return the lanes of a group as if its delayed jobs waited in them too, as after a release."""
        more: dict[int, list[WaitingJob]] = {}
        sums: dict[int, JobSums] = {}
        for part in parts_of(list(group.delayed.values()), _JOBS):
            for delayed in part:
                job = replace(delayed.job, lane=(group.key, delayed.priority))
                more.setdefault(delayed.priority, []).append(job)
                sums.setdefault(delayed.priority, JobSums()).add(job)
            yield
        lanes: list[RankedLane] = [lane for priority, lane in group.lanes.items() if priority not in more]
        for priority, jobs in more.items():
            if (lane := group.lanes.get(priority)) is not None:
                sums[priority].add_lane(lane)
            lanes.append(PlannedLane(self._policy, group, priority, sums[priority], jobs))
        return lanes


def _count_waiting(group: GroupNode) -> int:
    """Return how many jobs of a group wait in lanes or are delayed."""
    return sum([lane.count for lane in group.lanes.values()]) + len(group.delayed)
