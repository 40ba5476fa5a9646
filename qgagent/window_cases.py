"""Routing of a reporter's events to the several jobs of one start of a runner, and the state of their cases."""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgprotocol.cases import MAX_CASES

from .attempt import DeviceAttempt
from .case_events import (
    AnyEvent,
    BeginEvent,
    EndEvent,
    ErrorEvent,
    EventSink,
    FinishEvent,
    MoreEvent,
    ParallelEvent,
    StartEvent,
)
from .cases import CaseProgress
from .start_files import StartFiles
from .test_files import JobFiles
from .verdicts import says_missing


@dataclass(eq=False, repr=False)
class JobCases:
    """The cases of one job that a start has reported."""

    attempt: DeviceAttempt
    progress: CaseProgress
    has_case: bool = False  # a case of its test has begun
    is_missing: bool = False  # the runner has loaded its file, and found nothing of its test
    is_ended: bool = False  # its verdict is known
    seconds: float = 0.0  # in which its cases ran
    ended_seconds: float = 0.0  # of these, until its last case ended: the end of the runner may follow
    log_offset: int = 0  # at which the output of this start begins in its log
    ends: int = 0  # of tries of its cases, by events
    placed_ends: int = 0  # of these in the output, which may be behind the events

    @property
    def has_failed(self) -> bool:
        """Return whether the job has a failed case, a contradiction, or an error outside of any case."""
        progress = self.progress
        return progress.counts.failed > 0 or progress.problem != "" or progress.outside_error is not None


@dataclass(eq=False, repr=False)
class WindowCases(EventSink):
    """State of all cases of a start, by job.

    Calls ``began`` before the first case of a job, ``attached`` for files, and ``switched`` after a case of another job
    than before has begun, also of an unwanted one.

    An event of a job that has ended, or that none of the jobs explains, is a problem of the job whose case runs: only
    its code, or its runner, can have written it.
    """

    jobs: Sequence[JobCases]
    files: JobFiles[JobCases]
    nonce: str
    redact: Callable[[str], str]
    began: Callable[[JobCases], None]
    attached: Callable[[JobCases, Path], None]
    switched: Callable[[], None]
    asked: Callable[[int], None]  # for more tests, by the runner
    is_wanted: Callable[[JobCases], bool]
    current: JobCases | None = None  # whose case began last
    unwanted: JobCases | None = None  # it has begun although it must not run in this start
    is_finished: bool = False  # the runner ended by itself
    is_stopping: bool = False  # the runner is being stopped: no other job begins
    is_parallel: bool = False  # several cases run at once
    has_started: bool = False  # it is known which cases will run
    problem: str = ""  # the first that no job was to blame for
    error: ErrorEvent | None = None  # the first outside of any case, while no job ran
    has_error: bool = False  # outside of any case; not that there was nothing to run
    last_event_at: float = 0.0
    first_case_at: float | None = None  # monotonic
    loading: list[JobCases] = field(default_factory=list)  # of tests that the runner got while it ran, in their order
    owners: StartFiles = field(default_factory=StartFiles)  # of files
    begun: dict[str, JobCases] = field(default_factory=dict)  # by case, of jobs whose output may follow
    _of_case: dict[str, JobCases | None] = field(default_factory=dict)  # running cases; None: ignored
    _since: float = 0.0  # of which the time of ``current`` is not counted yet

    @property
    def _is_to_stop(self) -> bool:
        """Return whether the runner is stopped, or will be: what begins now runs again in another start."""
        return self.is_stopping or self.unwanted is not None

    def report(self, problem: str, *, closes: bool = False) -> None:
        """Record a contradiction for the job whose case runs, else for the start; ``closes``: take no more events."""
        self.is_closed = self.is_closed or closes
        if self.current is not None and not self.current.is_ended:
            self.current.progress.report(problem)
        else:
            self.problem = self.problem or self.redact(problem)

    def count_time(self) -> None:
        """Add the time since the last call to the job whose case began last, unless other tests are being loaded."""
        now = time.monotonic()
        if self.current is not None and not self.loading:
            self.current.seconds += now - self._since
        self._since = now

    def forget(self, job: JobCases) -> None:
        """Free the cases kept of a job that has ended."""
        self.begun = {case: owner for case, owner in self.begun.items() if owner is not job}

    def process(self, event: AnyEvent) -> None:
        """Dispatch an event to the job that it concerns, and update the state of the start."""
        self.is_present, self.last_event_at = True, time.monotonic()
        match event:
            case StartEvent():
                self._announce(event)
            case BeginEvent():
                self._begin(event)
            case EndEvent():
                self._end(event)
            case ErrorEvent():
                self._take_error(event)
            case MoreEvent(number=number):
                self._end_loading()
                self.asked(number)
            case ParallelEvent():
                self.is_parallel, self.is_stopping = True, self.is_stopping or len(self.jobs) > 1
                self.switched()
            case FinishEvent():
                self.is_finished = True

    def _end_loading(self, loaded: Collection[JobCases | None] | None = None) -> None:
        """Stop waiting for the test files of jobs (None: of all) to load: their time counts as a case's again."""
        if self.loading:
            self.count_time()
            self.loading = [job for job in self.loading if loaded is not None and job not in loaded]
            self.last_event_at = time.monotonic()

    def _announce(self, event: StartEvent) -> None:
        """Set each job's expected number of cases from the runner's announcement, by number or file of its test."""
        self.is_finished, self.has_started = False, True
        counted = [(self.files.at(test), number) for test, number in event.tests.items()] or [
            (job, number) for file, number in event.files.items() for job in self.files.find(file)
        ]
        self._end_loading([job for job, _ in counted])
        for job, number in counted:
            if job is not None and number:
                job.progress.total = (job.progress.total or 0) + number
            elif job is not None and number == 0:
                job.is_missing = True

    def _begin(self, event: BeginEvent) -> None:
        """Assign a case that begins to the job of its file; stop the runner at one that must not run."""
        left = (job for job in self.jobs if not job.is_ended and self.is_wanted(job))  # the first has the setup's cases
        job = next(left, None) if event.setup else self.files.find_one(event.file, event.test)
        self._of_case[event.id] = None  # ignored, unless it is of a job that may run
        self._end_loading()
        if job is None and self.files.was_owned(event.file, event.test) and not event.setup:
            self.report(f"the case {event.name[:300]!r} has run again after its job had ended")
        elif job is None:
            if not event.setup:
                self.report(f"the case {event.name[:300]!r} is of {event.file[:300]!r}, of no job of this start")
        elif event.setup:
            self._of_case[event.id] = job
            job.progress.expect_setup(event)
            job.progress.process(event)
        elif job.is_ended:
            self.report(f"the case {event.name[:300]!r} has run again after its job had ended")
        elif not self.is_wanted(job) or (self._is_to_stop and not job.has_case):
            self.unwanted = self.unwanted or job
            self.switched()
        else:
            self._begin_case(job, event)

    def _begin_case(self, job: JobCases, event: BeginEvent) -> None:
        """Record the begin of a case; the first one of a job begins that job."""
        self.count_time()
        self._of_case[event.id] = job
        if len(self.begun) < MAX_CASES:
            self.begun[event.id] = job
        now = time.time()
        at = now if event.at is None else min(event.at, now)
        self.owners.begin_case(job.attempt.lease.attempt, at)
        if not job.has_case:
            job.has_case, job.progress.begun_at = True, at
            if self.first_case_at is None:
                self.first_case_at = self._since
            if self.error is not None:
                job.progress.process(self.error)
            self.began(job)
        if self.problem:
            job.progress.report(self.problem)
            self.problem = ""
        job.progress.process(event)
        before, self.current = self.current, job
        if before is not job:
            self.switched()

    def _end(self, event: EndEvent) -> None:
        """End a case of a job, and keep its attachments."""
        if event.id not in self._of_case:
            if self.is_stopping:  # the interrupt came before its begin was written
                return
            self.report(f"a case ended that was not running: {event.id[:300]!r}")
            return
        job = self._of_case.pop(event.id)
        if job is not None and not job.is_ended:
            job.ends += 1
            self.count_time()
            job.ended_seconds = job.seconds
            job.progress.process(event)
            self.owners.end_case(job.attempt.lease.attempt, event.at, event.seconds)
            for attachment in event.attachments:
                self.attached(job, Path(attachment.path))

    def _take_error(self, event: ErrorEvent) -> None:
        """Pass an error outside of any case to the jobs of its file, else to the running ones; else keep it."""
        self.has_error = self.has_error or not says_missing(event.message)
        owners = [self.files.find(file) for file in event.files]
        self._end_loading([job for jobs in owners for job in jobs])
        named = next(filter(None, [*owners, self.files.find(event.file or "")]), [])
        open_named = [job for job in named if not job.is_ended and self.is_wanted(job)]
        running = [job for job in self.jobs if job.has_case and not job.is_ended]
        for job in [job for job in open_named if job.has_case] or open_named or running:
            job.progress.process(event)
        if not open_named and not running:
            self.error = self.error or event
