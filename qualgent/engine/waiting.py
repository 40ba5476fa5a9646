"""The waiting jobs of a lane (a group's jobs of one priority), in the order in which they will run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop, heappush

from msgspec import Struct

from .estimates import RunDurations
from .values import LaneName

_MAX_SKIPPED = 64  # jobs with other run keys that are passed over for one window
_MAX_RESTRICTED = 16  # restricted jobs that are looked at for one agent
_SLACK = 32  # dead entries a heap may hold before they can outnumber the live ones
_FEW = 16  # jobs among which the oldest is looked for one by one

_NONE_RESTRICTED: list[WaitingJob] = []
"""Shared by all lanes without restricted jobs, which are most; never changed."""

NOWHERE: tuple[()] = ()
"""In place of a lane key: the job is in no lane, or not any more."""

ALONE = "\0alone"
"""In place of a run key: the job runs in a start of its own."""

NOT_GIVEN = -1.0
"""In place of the submitter's own estimate: there is none."""

GUESSED = -2.0
"""In place of it, of a job whose duration is a guess: nothing like it had run when it was queued."""


class WaitingJob(Struct, order=True, gc=False):
    """A waiting job, as small as it can be: what all jobs of a group share is kept once, in the group.

    Compared field by field: ``minute``, ``longest`` and ``id`` decide between jobs. Entries of one job that was taken
    out and came back meet in a heap as well, hence no None in here. It refers to its lane by key, not by object: with
    ``gc=False`` a cycle would never be collected.
    """

    minute: int  # with ``longest`` its place in the lane, see Policy.run_order
    longest: int
    id: str
    lane: LaneName | tuple[()]  # NOWHERE marks a heap entry that is to be skipped
    test: str
    submitted_ms: int
    expected_seconds: float  # the submitter's own estimate, or NOT_GIVEN or GUESSED
    run_key: str = ""  # jobs with the same one may run in one start of a test runner; ALONE: with no other

    @property
    def expected_ms(self) -> int:
        """Return the job's expected duration, as estimated when it was queued."""
        return -self.longest

    @property
    def given_seconds(self) -> float | None:
        """Return the submitter's own estimate of the job's duration; None: there is none."""
        return None if self.expected_seconds < 0 else self.expected_seconds

    def usual_seconds(self, durations: RunDurations) -> float:
        """Return the job's usual seconds by its test's runs, else by its submitter's estimate; 0: unknown."""
        usual = durations.usual_seconds(self.test)
        return self.given_seconds or 0.0 if usual is None else usual

    @property
    def order(self) -> tuple[int, int]:
        """Return the job's sort key in its lane, see ``Policy.run_order``."""
        return self.minute, self.longest


class WaitingJobs:
    """Jobs of one lane. Their order is a lazy heap: adding, taking the first and removing any are O(log n).

    A job is *restricted* if not every agent may take it: one that failed before avoids the agents it was tried on.
    """

    __slots__ = ("_ages", "_oldest_ms", "_order", "_restricted", "count", "guessed", "key", "work_ms")

    def __init__(self, key: LaneName) -> None:
        self.key = key
        self.count = 0  # waiting jobs
        self.work_ms = 0  # sum of their expected durations
        self.guessed = 0  # how many of these were guesses
        self._order: list[WaitingJob] = []  # heap of the unrestricted jobs, dead entries included
        self._restricted = _NONE_RESTRICTED  # the same of the restricted ones
        self._oldest_ms = 0  # the least submit time; the oldest job need not be the first to run
        self._ages: _Ages | None = None  # made when the oldest of many jobs is removed

    def add(self, job: WaitingJob, *, restricted: bool = False) -> None:
        """Add a job; ``restricted``: it avoids some agents. Must not be the object of an entry that was removed."""
        job.lane = self.key
        self.work_ms -= job.longest
        self.guessed += job.expected_seconds == GUESSED
        if restricted and not self._restricted:
            self._restricted = []
        heappush(self._restricted if restricted else self._order, job)
        submitted_ms = job.submitted_ms
        if not self.count or submitted_ms < self._oldest_ms:
            self._oldest_ms = submitted_ms
        self.count += 1
        if self._ages is not None:
            heappush(self._ages.waiting, submitted_ms)

    def add_all(self, jobs: Sequence[WaitingJob]) -> None:
        """Add jobs that avoid no agents."""
        if self._ages is not None:
            for job in jobs:
                self.add(job)
            return
        order, work_ms, guessed = self._order, self.work_ms, self.guessed
        is_short = len(jobs) < len(order)
        for job in jobs:
            job.lane = self.key
            work_ms -= job.longest
            guessed += job.expected_seconds == GUESSED
            if is_short:
                heappush(order, job)
        if not is_short:
            order.extend(jobs)
            heapify(order)
        self.work_ms, self.guessed = work_ms, guessed
        oldest_ms = min([job.submitted_ms for job in jobs])
        self._oldest_ms = min(oldest_ms, self._oldest_ms) if self.count else oldest_ms
        self.count += len(jobs)

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
        """Return the next job to run that is ``allowed``. Looks at the first few restricted jobs only."""
        plain = _head(self._order)
        refused: list[WaitingJob] = []
        found = plain
        while len(refused) < _MAX_RESTRICTED and (restricted := _head(self._restricted)) is not None:
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
        """Return whether some jobs may avoid some agents."""
        return bool(self._restricted)

    def take(self, job: WaitingJob) -> None:
        """Remove a job that ``first`` or ``first_for`` returned."""
        for heap in (self._order, self._restricted):
            if heap and heap[0] is job:
                heappop(heap)
        self.remove(job)

    def take_window(self, run_key: str, work_ms: int, most: int) -> list[WaitingJob]:
        """Remove and return the next jobs with this run key, at most so much work and so many; restricted jobs stay."""
        looked_at: list[WaitingJob] = []
        found: list[WaitingJob] = []
        while len(found) < most and len(looked_at) - len(found) <= _MAX_SKIPPED:
            job = _head(self._order)
            if job is None or (job.run_key == run_key and job.expected_ms > work_ms):
                break
            looked_at.append(heappop(self._order))
            if job.run_key == run_key:
                work_ms -= job.expected_ms
                found.append(job)
        for job in looked_at:
            heappush(self._order, job)
        for job in found:  # each is removed from a complete heap: its age may be the oldest
            self.remove(job)
        return found

    def oldest_ms(self) -> int:
        """Return the submit time (wall-clock ms) of the oldest waiting job. There must be one."""
        return self._oldest_ms

    def jobs(self) -> Iterator[WaitingJob]:
        """Iterate over the waiting jobs in no particular order."""
        return (entry for entry in self.entries() if entry.lane)

    def entries(self) -> list[WaitingJob]:
        """Return the waiting jobs in no particular order, with removed ones among them (no ``lane``) to skip."""
        return [*self._order, *self._restricted]

    def remove(self, job: WaitingJob) -> None:
        """Remove a job from any place in the order, lazily."""
        job.lane = NOWHERE
        self.count -= 1
        self.work_ms += job.longest
        self.guessed -= job.expected_seconds == GUESSED
        if self._ages is not None:
            self._oldest_ms = self._ages.remove(job.submitted_ms, self)
        elif job.submitted_ms == self._oldest_ms and self.count:
            self._find_oldest()
        if len(self._order) + len(self._restricted) > 2 * self.count + _SLACK:
            self._order = [entry for entry in self._order if entry.lane]
            heapify(self._order)
            self._restricted = [entry for entry in self._restricted if entry.lane]
            heapify(self._restricted)

    def _find_oldest(self) -> None:
        """Compute the submit time of the oldest waiting job."""
        if self.count <= _FEW:
            self._oldest_ms = min([entry.submitted_ms for entry in self.jobs()])
        else:
            self._ages = _Ages(self)
            self._oldest_ms = self._ages.waiting[0]


class _Ages:
    """The submit times of a lane's jobs: ``waiting`` minus ``gone``, as multisets.

    Both are heaps: the oldest is needed after every take, and it need not be the first to run.
    """

    __slots__ = ("gone", "waiting")

    def __init__(self, jobs: WaitingJobs) -> None:
        self._collect_ages(jobs)

    def _collect_ages(self, jobs: WaitingJobs) -> None:
        """Collect the submit times of all waiting jobs anew."""
        self.gone: list[int] = []
        self.waiting = [entry.submitted_ms for entry in jobs.jobs()]
        heapify(self.waiting)

    def remove(self, submitted_ms: int, jobs: WaitingJobs) -> int:
        """Remove a submit time. Return the least that is left; 0: none. ``jobs``: those that still wait."""
        gone, waiting = self.gone, self.waiting
        if submitted_ms == waiting[0]:
            heappop(waiting)
            while gone and gone[0] == waiting[0]:
                heappop(gone)
                heappop(waiting)
        else:
            heappush(gone, submitted_ms)
        if len(gone) > jobs.count + _SLACK:
            self._collect_ages(jobs)  # only removals from the middle get here: paid for by as many of them
        return self.waiting[0] if jobs.count else 0


def _head(heap: list[WaitingJob]) -> WaitingJob | None:
    """Return the first entry of a heap that still waits, and drop removed ones before it; None: none waits."""
    while heap and not heap[0].lane:
        heappop(heap)
    return heap[0] if heap else None
