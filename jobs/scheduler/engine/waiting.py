"""The waiting jobs of a lane, in the order they will run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from heapq import heapify, heappop, heappush

from msgspec import Struct

from .values import Labels

LaneKey = tuple[str, str, str, Labels, int]
"""(org, app version, target, labels, priority): decides ties between equal scores."""

_MOST_RESTRICTED = 16  # restricted jobs that are looked at for one agent
_SLACK = 32  # dead entries a heap may hold before they can outnumber the live ones

_NONE_RESTRICTED: list[WaitingJob] = []
"""Shared by all lanes without restricted jobs, which are most; never changed."""

NOWHERE: tuple[()] = ()
"""In place of a lane key: the job is in no lane, or not any more."""

NOT_GIVEN = -1.0
"""In place of the submitter's own estimate: there is none."""


class WaitingJob(Struct, order=True, gc=False):
    """A waiting job, as small as it can be: what all jobs of a group share is kept once, in the group.

    Compared field by field: ``order`` and ``id`` decide between jobs. Entries of one job that was taken out and came
    back meet in a heap as well, hence no None in here. It refers to its lane by key, not by object: with ``gc=False``
    a cycle would never be collected.
    """

    order: int  # place in the lane, see Policy.run_order
    id: str
    lane: LaneKey | tuple[()]  # NOWHERE marks a heap entry that is to be skipped
    test: str
    submitted_ms: int
    expected_ms: int
    expected_seconds: float  # the submitter's own estimate, or NOT_GIVEN


class WaitingJobs:
    """Jobs of one lane. Both orders are lazy heaps: adding, taking the first and removing any are O(log n).

    A job is *restricted* if not every agent may take it: one that failed before avoids the agents it was tried on.

    ``_ages`` minus ``_gone`` are the submit times of what waits (as multisets): the oldest is needed after every take,
    and it need not be the first to run.
    """

    __slots__ = ("_ages", "_gone", "_order", "_restricted", "count", "key", "work_ms")

    def __init__(self, key: LaneKey) -> None:
        self.key = key
        self.count = 0  # waiting jobs
        self.work_ms = 0  # sum of their expected durations
        self._order: list[WaitingJob] = []  # heap of the unrestricted jobs, dead entries included
        self._restricted = _NONE_RESTRICTED  # the same of the restricted ones
        self._ages: list[int] = []  # heap of submit times
        self._gone: list[int] | None = None  # heap of submit times to drop from ``_ages``; made when first needed

    def add(self, job: WaitingJob, *, restricted: bool = False) -> None:
        """Add a job. It must not be the object of an entry that was removed (copy it)."""
        job.lane = self.key
        self.count += 1
        self.work_ms += job.expected_ms
        if restricted and not self._restricted:
            self._restricted = []
        heappush(self._restricted if restricted else self._order, job)
        heappush(self._ages, job.submitted_ms)

    def first(self) -> WaitingJob:
        """Return the next job to run. There must be one."""
        first = _head(self._order)
        if self._restricted:
            restricted = _head(self._restricted)
            if restricted is not None and (first is None or restricted < first):
                first = restricted
        assert first is not None
        return first

    def first_for(self, allowed: Callable[[WaitingJob], bool]) -> WaitingJob | None:
        """Return the next job to run that is allowed. Looks at the first few restricted jobs only."""
        plain = _head(self._order)
        refused: list[WaitingJob] = []
        found = plain
        while len(refused) < _MOST_RESTRICTED and (restricted := _head(self._restricted)) is not None:
            if plain is not None and plain < restricted:
                break
            if allowed(restricted):
                found = restricted
                break
            refused.append(heappop(self._restricted))
        for job in refused:
            heappush(self._restricted, job)
        return found

    @property
    def has_restricted(self) -> bool:
        """Return whether some jobs may not be for every agent."""
        return bool(self._restricted)

    def take(self, job: WaitingJob) -> None:
        """Remove a job that ``first`` or ``first_for`` returned."""
        for heap in (self._order, self._restricted):
            if heap and heap[0] is job:
                heappop(heap)
        self.remove(job)

    def oldest_ms(self) -> int:
        """Return the submit time of the longest waiting job. There must be one."""
        return self._ages[0]

    def jobs(self) -> Iterator[WaitingJob]:
        """Iterate over the waiting jobs in no particular order."""
        return (entry for heap in (self._order, self._restricted) for entry in heap if entry.lane)

    def remove(self, job: WaitingJob) -> None:
        """Remove a job from any place; its entry stays until it surfaces or the dead outnumber the live."""
        job.lane = NOWHERE
        self.count -= 1
        self.work_ms -= job.expected_ms
        ages = self._ages
        if job.submitted_ms == ages[0]:
            heappop(ages)
        else:
            if self._gone is None:
                self._gone = []
            heappush(self._gone, job.submitted_ms)
        if self._gone:
            self._settle_ages(self._gone)
        if len(self._order) + len(self._restricted) > 2 * self.count + _SLACK:
            self._order = [entry for entry in self._order if entry.lane]
            heapify(self._order)
            self._restricted = [entry for entry in self._restricted if entry.lane]
            heapify(self._restricted)

    def _settle_ages(self, gone: list[int]) -> None:
        """Bring the oldest submit time to the top; rebuild when the dropped ones outnumber the others."""
        ages = self._ages
        while gone and gone[0] == ages[0]:
            heappop(gone)
            heappop(ages)
        if len(gone) > self.count + _SLACK:
            # only removals from the middle get here: rebuilding is paid for by as many of them
            self._ages = [entry.submitted_ms for entry in self.jobs()]
            heapify(self._ages)
            gone.clear()


def _head(heap: list[WaitingJob]) -> WaitingJob | None:
    """Return the first live entry, if any; dead ones before it are dropped."""
    while heap and not heap[0].lane:
        heappop(heap)
    return heap[0] if heap else None
