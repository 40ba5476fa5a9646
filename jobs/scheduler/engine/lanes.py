"""A lane: the waiting jobs of one group at one priority, in the order they will run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from msgspec import Struct

from .values import Labels

if TYPE_CHECKING:
    from .groups import Group

LaneKey = tuple[str, str, str, Labels, int]
"""(org, app version, target, labels, priority): decides ties between equal scores."""

LaneEntry = tuple[int, LaneKey, "Lane"]
"""(due, key, lane): how a lane is filed. Keys differ, so lanes themselves are never compared."""

_WISHES = 16  # heads of the jobs with a wish that are looked at for one agent
_SLACK = 32  # dead entries a heap may hold before they can outnumber the live ones


NOWHERE: tuple[()] = ()
"""In place of a lane key: the job is in no lane, or not any more."""

NOT_GIVEN = -1.0
"""In place of the submitter's own estimate: there is none."""


class Waiting(Struct, order=True, gc=False):
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


class Lane:
    """Both orders are heaps that forget lazily: adding, taking the first and removing any are O(log n).

    ``_ages`` minus ``_gone`` are the submit times of what waits (as multisets): the oldest is wanted after every take,
    and it need not be the first to run.
    """

    __slots__ = (
        "_ages", "_gone", "_order", "_wishing", "count", "due_ms", "entry", "group", "held", "key", "priority",
        "work_ms",
    )  # fmt: skip

    def __init__(self, group: Group, priority: int) -> None:
        self.group = group
        self.priority = priority
        key = group.key
        self.key: LaneKey = (key.org_id, key.app_version_id, key.target, key.labels, priority)
        self.count = 0  # waiting jobs
        self.work_ms = 0  # sum of their expected durations
        self.due_ms = 0
        self.entry: LaneEntry | None = None  # how it is filed now; None: it is not
        self.held = False  # where it is filed: among the held or among the bare
        self._order: list[Waiting] = []
        self._wishing: list[Waiting] = []  # as ``_order``: those that not every agent may take (``elsewhere``)
        self._ages: list[int] = []
        self._gone: list[int] | None = None  # made when it is needed, which is seldom

    @property
    def score_ms(self) -> int:
        """Its due time plus what its org has used: least goes first."""
        return self.due_ms + self.group.org.offset_ms

    def add(self, job: Waiting, *, wishes: bool = False) -> None:
        """Let a job wait here. It must not be the object of an entry that was removed (copy it)."""
        job.lane = self.key
        self.count += 1
        self.work_ms += job.expected_ms
        heappush(self._wishing if wishes else self._order, job)
        heappush(self._ages, job.submitted_ms)

    def first(self) -> Waiting:
        """The next job to run. The lane must not be empty."""
        first = _head(self._order)
        if self._wishing and (wishing := _head(self._wishing)) is not None and (first is None or wishing < first):
            first = wishing
        assert first is not None
        return first

    def first_for(self, takes: Callable[[Waiting], bool]) -> Waiting | None:
        """The next job to run where not every job may. Looks at the first few of those that wish."""
        plain = _head(self._order)
        refused: list[Waiting] = []
        found = plain
        while len(refused) < _WISHES and (wishing := _head(self._wishing)) is not None:
            if plain is not None and plain < wishing:
                break
            if takes(wishing):
                found = wishing
                break
            refused.append(heappop(self._wishing))
        for job in refused:
            heappush(self._wishing, job)
        return found

    @property
    def has_wishes(self) -> bool:
        """Some jobs may not be for every agent."""
        return bool(self._wishing)

    def take(self, job: Waiting) -> None:
        """Take a job out that ``first`` or ``first_for`` gave."""
        for heap in (self._order, self._wishing):
            if heap and heap[0] is job:
                heappop(heap)
        self.remove(job)

    def oldest_ms(self) -> int:
        """The submit time of the longest waiting job. The lane must not be empty."""
        return self._ages[0]

    def jobs(self) -> Iterator[Waiting]:
        """What waits, in no particular order."""
        return (entry for heap in (self._order, self._wishing) for entry in heap if entry.lane)

    def remove(self, job: Waiting) -> None:
        """Take a job out, from wherever it is; its entry stays until it surfaces or the dead outnumber the live."""
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
        if len(self._order) + len(self._wishing) > 2 * self.count + _SLACK:
            self._order = [entry for entry in self._order if entry.lane]
            heapify(self._order)
            self._wishing = [entry for entry in self._wishing if entry.lane]
            heapify(self._wishing)

    def _settle_ages(self, gone: list[int]) -> None:
        """Bring the oldest submit time to the top; rebuild when those that are gone outnumber the others."""
        ages = self._ages
        while gone and gone[0] == ages[0]:
            heappop(gone)
            heappop(ages)
        if len(gone) > self.count + _SLACK:
            # only removals from the middle get here: rebuilding is paid for by as many of them
            self._ages = [entry.submitted_ms for entry in self.jobs()]
            heapify(self._ages)
            gone.clear()


def _head(heap: list[Waiting]) -> Waiting | None:
    """The first live entry, dead ones before it dropped; None: there is none."""
    while heap and not heap[0].lane:
        heappop(heap)
    return heap[0] if heap else None
