"""Hypothetical lanes: a group's waiting jobs of one priority with some added or left out, scored as real ones are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .nodes import GroupNode
from .outlook import RankedLane
from .policy import Policy
from .values import LaneName
from .waiting import GUESSED, WaitingJob


class JobSums:
    """The sums over jobs that rank a lane."""

    __slots__ = ("count", "guessed", "oldest_ms", "work_ms")

    def __init__(self) -> None:
        self.count = self.work_ms = self.guessed = 0
        self.oldest_ms: int | None = None  # the least submit time; None: there are no jobs

    def add(self, job: WaitingJob) -> None:
        """Add a job to the sums."""
        self.count += 1
        self.work_ms += job.expected_ms
        self.guessed += job.expected_seconds == GUESSED
        if self.oldest_ms is None or job.submitted_ms < self.oldest_ms:
            self.oldest_ms = job.submitted_ms

    def add_lane(self, lane: RankedLane) -> None:
        """Add all jobs of a lane to the sums."""
        self.count += lane.count
        self.work_ms += lane.work_ms
        self.guessed += lane.guessed
        if self.oldest_ms is None or lane.oldest_ms() < self.oldest_ms:
            self.oldest_ms = lane.oldest_ms()


class PlannedLane:
    """A lane that would be in the order with these jobs. It is in no ranking, and changes nothing."""

    __slots__ = ("_base", "_more", "count", "due_ms", "group", "guessed", "key", "oldest", "priority", "work_ms")

    def __init__(
        self, policy: Policy, group: GroupNode, priority: int, sums: JobSums, more: Sequence[WaitingJob] = ()
    ) -> None:
        """``more``: those of the jobs that are entries beside those of the lane that has this name now."""
        assert sums.oldest_ms is not None
        self.group = group
        self.priority = priority
        self.key: LaneName = (group.key, priority)
        self.count, self.work_ms, self.guessed = sums.count, sums.work_ms, sums.guessed
        self.oldest = sums.oldest_ms
        self.due_ms = policy.due_ms(sums.oldest_ms, priority, sums.work_ms, group.pool.size)
        self._base = group.lanes.get(priority)
        self._more = more

    @classmethod
    def of_jobs(cls, policy: Policy, group: GroupNode, priority: int, jobs: Iterable[WaitingJob]) -> PlannedLane:
        """Return a planned lane with only these jobs."""
        sums = JobSums()
        for job in jobs:
            sums.add(job)
        return cls(policy, group, priority, sums)

    @property
    def score_ms(self) -> int:
        """Return the score that the lane would have in the ranking."""
        return self.due_ms + self.group.org.offset_ms

    def oldest_ms(self) -> int:
        """Return the submit time (wall-clock ms) of the lane's oldest job."""
        return self.oldest

    def entries(self) -> list[WaitingJob]:
        """Return the lane's jobs: the real lane's entries, some of them outdated, and the added ones."""
        return [*([] if self._base is None else self._base.entries()), *self._more]
