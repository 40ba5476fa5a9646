"""One start of a test runner that runs several jobs: applies limits, splits logs and files, reports each result."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from qgagent.case_events import CaseReader, FinishEvent
from qgagent.child import ChildExit, ExceededLimit
from qgagent.errors import InstallError
from qgagent.tasks import cancel, ends_within, spawn, wait_uncancelled
from qgagent.test_files import JobFiles
from qgagent.verdicts import CommandLimits, RunOutcome, judge_reported, outcome_of
from qgagent.window import LeaseWindow
from qgagent.window_cases import JobCases, WindowCases
from qgagent.workspace import StartWorkspace
from qgprotocol.messages import LeaseOffer

from .staying import AddedJob, StayingRunner
from .window_output import WindowOutput

WATCH_SECONDS = 0.2
TESTS_FAILED = 1  # exit code of runners


class StartStop(Struct, frozen=True):
    """Why a runner is stopped."""

    job: JobCases | None = None  # that has exceeded a limit
    exceeded: ExceededLimit | None = None


@dataclass(eq=False, repr=False, kw_only=True)
class RunnerStart:
    """The start, for jobs whose files are known. ``limits``: of a lease."""

    window: LeaseWindow
    jobs: list[JobCases]
    files: JobFiles[JobCases]
    workspace: StartWorkspace
    reader: CaseReader[WindowCases] = field(init=False)
    limits: Callable[[LeaseOffer], CommandLimits]
    framework: str
    nonce: str
    redact: Callable[[str], str]
    staying: StayingRunner | None = None

    def __post_init__(self) -> None:
        self.cases = WindowCases(
            jobs=self.jobs,
            files=self.files,
            nonce=self.nonce,
            redact=self.redact,
            began=self._began,
            attached=self._attached,
            switched=self._switched,
            asked=self._asked,
            is_wanted=self._is_wanted,
        )
        self.reader = self.workspace.open_events(self.cases, self.nonce)
        self._started_at = self._counted_until = time.monotonic()
        first = self.jobs[0]
        self._output = WindowOutput(self.reader, self.nonce, first if first.attempt.has_begun else None)
        self.output = self._output.feed
        first.log_offset = 0 if first.attempt.workspace.log is None else first.attempt.workspace.log.size
        self._is_barren = False  # it has ended before any case
        self._complete: set[JobCases] | None = None  # when the runner was stopped; None: it has ended by itself
        self._files_turn = asyncio.Lock()  # the last job gets what others have left
        self._has_ended = self._has_failed = False  # a job that is in ``jobs`` no more
        self._senders: dict[JobCases, asyncio.Task[None]] = {}
        self._reports: set[asyncio.Task[None]] = set()

    async def run(self, command: Coroutine[None, None, ChildExit]) -> bool:
        """Run the command to its end, or stop it; cancelled, it is stopped too. Return whether a job has run.

        Results of jobs that have ended are on their way then.
        """
        self._started_at = self._counted_until = self._output.last_at = time.monotonic()
        work = asyncio.create_task(command, name="start of a runner")
        watch = asyncio.create_task(self._watch(), name="limits of its jobs")
        follow = asyncio.create_task(self.reader.follow(), name="events of its cases")
        self.window.read_begins = self.reader.read_some
        try:
            await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            is_stopped = watch.done() and not work.done()
            if not work.done():  # now: a runner that is stopped ends what runs, as interrupted
                self.cases.is_stopping = True
                self._complete = {job for job in self.jobs if job.progress.is_complete}
            work.cancel()
            try:
                await wait_uncancelled(work)
            finally:
                await cancel(watch, follow)
                stop = watch.result() if is_stopped else None
                await self._finish(None if work.cancelled() or work.exception() else work.result(), stop)
        if not work.cancelled():
            work.result()  # raises its exception
        return not self._is_barren

    async def _finish(self, end: ChildExit | None, stop: StartStop | None) -> None:
        """Read the last events and output, end all jobs, and wait for their reports."""
        self.window.read_begins = bool
        await self.reader.close()
        self._output.end()
        if self.staying is not None:
            self.staying.close()
        self._settle(end, stop)
        while self._reports:
            await asyncio.wait(set(self._reports))
        await cancel(*self._senders.values())

    # ------------------------------------------------------------------------------------------ while it runs

    async def _watch(self) -> StartStop:
        """While the runner runs, end jobs whose file does not load and add requested ones; return why to stop it."""
        while True:
            self.window.changed.clear()
            if self.cases.has_started:
                self._conclude_failed_files()
            if self.staying is not None:
                ends = self.cases.is_closed or self.reader.is_half_full
                self._add(self.staying.answer(ends=ends))
            if (stop := self._find_stop()) is not None:
                return stop
            await ends_within(WATCH_SECONDS, self.window.changed.wait())

    def _find_stop(self) -> StartStop | None:
        """Return why the runner is to be stopped now; None: it goes on."""
        left = [job for job in self.jobs if not job.is_ended]
        wanted = [job for job in left if self._is_wanted(job)]
        if self.cases.is_stopping:  # it runs several cases at once
            return StartStop()
        is_over = all(job.progress.is_complete for job in wanted) and len(wanted) < len(left)
        if self.cases.is_closed or self.cases.unwanted is not None or is_over or not left:
            return StartStop()
        if any(job.attempt.is_stopped and job.attempt.has_begun for job in left):
            return StartStop()
        return self._find_exceeded(wanted[0])

    def _find_exceeded(self, first: JobCases) -> StartStop | None:
        """Return the job that exceeds a time limit, and which; None: none does. ``first``: charged before any case."""
        now = time.monotonic()
        self.cases.count_time()
        job, began_at = self.cases.current, self._started_at
        if self.cases.loading:
            job, first, began_at = None, self.cases.loading[0], self.cases.last_event_at
        if job is None:
            limits, waited = self.limits(first.attempt.lease), now - began_at
            limit, exceeded = min((limits.start_seconds, ExceededLimit.START), (limits.job_seconds, ExceededLimit.TIME))
            return StartStop(first, exceeded) if waited >= limit else None
        limits = self.limits(job.attempt.lease)
        if job.seconds >= limits.job_seconds:
            return StartStop(job, ExceededLimit.TIME)
        silent = now - max(self._output.last_at, self.cases.last_event_at)
        return StartStop(job, ExceededLimit.SILENCE) if silent >= limits.silence_seconds else None

    def _asked(self, number: int) -> None:
        """Record the runner's request for more jobs, and wake ``_watch``."""
        if self.staying is not None:
            self.staying.ask(number)
            self.window.changed.set()

    def _add(self, added: Sequence[AddedJob]) -> None:
        """Add the jobs that the running runner was given to the jobs of this start."""
        if added:
            self.cases.count_time()
            self.cases.last_event_at = time.monotonic()
            self.cases.loading = [one.job for one in added]
            self.jobs += self.cases.loading
            for one in added:
                self.files.add(one.path, one.job)

    def _is_wanted(self, job: JobCases) -> bool:
        """Return whether a job is still to be run: held or executing, and not stopped."""
        return self.window.is_open(job.attempt) and not job.attempt.is_stopped

    def _began(self, job: JobCases) -> None:
        """Begin a job's attempt when its first case runs, or it ends without one: log, files, case reports."""
        workspace, opener = job.attempt.workspace, self._output.first or job
        self.window.begin(job.attempt, opener.attempt, time.monotonic() - self._started_at)
        if self.staying is not None:
            self.staying.begun()
        workspace.progress = job.progress
        try:
            workspace.prepare_results()
        except InstallError as error:  # the disk is full, say
            job.progress.report(str(error))
        if self._output.first not in (None, job):
            first = self._output.first.attempt.lease.job
            workspace.note(f"one start of the runner runs several jobs; its first output is in the log of {first.test}")
        job.log_offset = 0 if workspace.log is None else workspace.log.size
        self._output.begin(job)
        sending = workspace.send_cases(job.progress)
        self._senders[job] = asyncio.create_task(sending, name=f"cases of {job.attempt.lease.attempt}")

    def _switched(self) -> None:
        """Conclude the jobs whose cases have all ended, when a case of another job begins."""
        current = self.cases.current
        if self.cases.unwanted is not None or self.cases.is_stopping:
            self.window.changed.set()
        if not self._output.has_boundaries and current is not None:
            self._output.write_to(current)
        if self.cases.unwanted is None and not self.cases.is_stopping:
            self._conclude_missing()
        for job in self.jobs:
            if job is not current and not job.is_ended and job.has_case and job.progress.is_complete:
                self._conclude(job, self._outcome_by_cases(job))

    def _conclude_failed_files(self) -> None:
        """Conclude, as failed, the jobs whose test file does not load."""
        for job in self.jobs:
            has_failed = job.progress.outside_error is not None and not job.has_case and job.progress.total is None
            if has_failed and not job.is_ended and self._is_wanted(job):
                self._conclude(job, RunOutcome(outcome="failed"))

    def _conclude_missing(self) -> None:
        """Conclude, as failed for good, the jobs whose test the runner did not find."""
        for job in self.jobs:
            is_missing = job.is_missing and job.progress.outside_error is None
            if is_missing and not job.is_ended and self._is_wanted(job):
                message = f"no test is found: {job.attempt.lease.job.test}"
                self._conclude(job, RunOutcome(outcome="failed", message=message, permanent=True))

    def _attached(self, job: JobCases, path: Path) -> None:
        """Link a file that a case attached into its job's artifacts."""
        target = job.attempt.workspace.artifacts
        self.cases.owners.attach(job.attempt.lease.attempt, path, self.workspace.artifacts, target)

    # ---------------------------------------------------------------------------------------------- how jobs end

    def _settle(self, end: ChildExit | None, stop: StartStop | None) -> None:
        """Conclude or release all jobs after the runner ended with ``end``, or was stopped for ``stop``."""
        self._conclude_failed_files()
        if self.cases.is_finished and not self.cases.has_error:  # else its counts are not those of what would run
            self._conclude_missing()
        left = [job for job in self.jobs if not job.is_ended and self.window.is_open(job.attempt)]
        concluded: list[tuple[JobCases, RunOutcome]] = []
        stopped: list[JobCases] = []
        for job in left:
            if (outcome := self._outcome_at_end(job, end, stop)) is not None:
                concluded.append((job, outcome))
            elif job.attempt.is_stopped:
                job.is_ended = True
                job.progress.stop()
                stopped.append(job)
        has_ended = self._has_ended or any(job.is_ended for job in self.jobs)
        has_none = self.cases.first_case_at is None and not has_ended
        self._is_barren = has_none and stop is not None and stop.exceeded is not None
        if has_none and not concluded and left and (end is not None or self.cases.is_closed):
            self._is_barren = True
            concluded.append((left[0], self._charge(left[0], end)))
        last = next((job for job, _ in concluded if job is self.cases.current), concluded[-1][0] if concluded else None)
        for job, outcome in sorted(concluded, key=lambda pair: pair[0] is last):
            self._conclude(job, outcome, is_last=job is last)
        for job in stopped:
            is_last = last is None and job is stopped[0]
            spawn(self._reports, self._report_stopped(job, is_last), name=f"end of {job.attempt.lease.attempt}")

    def _outcome_at_end(self, job: JobCases, end: ChildExit | None, stop: StartStop | None) -> RunOutcome | None:
        """Return the outcome of a job open at the runner's end; None: another start runs it, or it is stopped."""
        limits = self.limits(job.attempt.lease)
        if end is not None and self.cases.loading and not self.cases.is_finished:  # the runner died as it loaded a file
            if job is self.cases.loading[0]:
                return outcome_of(end, limits)
            if not job.progress.is_complete:
                return None
        is_complete = job.progress.is_complete if self._complete is None else job in self._complete
        others = (other for other in self.jobs if other is not job and not other.is_ended)
        if stop is not None and stop.job is job and not (is_complete and any(map(self._is_wanted, others))):
            return outcome_of(ChildExit(exceeded=stop.exceeded), limits)
        is_last = job is self.cases.current
        if job.has_case and is_complete and (end is None or not is_last):
            return self._outcome_by_cases(job)
        if job.attempt.is_stopped:
            return None
        if job.progress.outside_error is not None and not job.has_case:
            return RunOutcome(outcome="failed")
        if job.has_case and self.cases.is_closed:
            return RunOutcome(outcome="error", message=job.progress.problem or self.cases.problem)
        is_to_follow = not is_last and not job.progress.running and not self.cases.is_finished
        if end is None or not job.has_case or is_to_follow:
            return None
        job.progress.is_finished = self.cases.is_finished
        outcome = outcome_of(end, limits)
        is_explained = end.exit_code == TESTS_FAILED and self._has_failed_besides(job)
        is_complete = self.cases.is_finished and job.progress.is_complete
        return self._outcome_by_cases(job) if is_explained and is_complete else outcome

    def _has_failed_besides(self, job: JobCases) -> bool:
        """Return whether a job of this start other than this one has failed."""
        return self._has_failed or any(other.has_failed for other in self.jobs if other is not job)

    def _outcome_by_cases(self, job: JobCases) -> RunOutcome:
        """Return the outcome of a job all of whose cases have ended, whatever the runner does afterwards."""
        job.progress.process(FinishEvent(nonce=self.nonce))
        failed = job.progress.counts.failed
        if failed:
            return RunOutcome(outcome="failed", message="1 case failed" if failed == 1 else f"{failed} cases failed")
        return RunOutcome(outcome="passed")

    def _charge(self, job: JobCases, end: ChildExit | None) -> RunOutcome:
        """Return the outcome for the first job of a start in which no case ran: it counts as its attempt."""
        if self.cases.error is not None:
            job.progress.process(self.cases.error)
        if self.cases.problem:
            job.progress.report(self.cases.problem)
        job.progress.is_finished = self.cases.is_finished
        if end is None:
            return RunOutcome(outcome="error", message=self.cases.problem)
        return outcome_of(end, self.limits(job.attempt.lease))

    def _conclude(self, job: JobCases, outcome: RunOutcome, *, is_last: bool = False) -> None:
        """End a job with an outcome: set its run time, ignore further events, and report it in the background."""
        self.cases.count_time()
        job.attempt.note_end()
        job.progress.stop()
        if not job.has_case:
            self._began(job)
        self._senders[job].cancel()
        attempt, first, first_at = job.attempt, self._output.first or job, self.cases.first_case_at
        attempt.run_seconds = job.ended_seconds if job.progress.is_complete else job.seconds
        if job is first and first_at is not None:
            outcome = replace(outcome, start_seconds=first_at - self._started_at)
            attempt.run_seconds += first_at - self._started_at
        elif first_at is None and (job is first or first.is_ended):
            now = time.monotonic()  # no case ran: the start, and what follows, counts for those that end
            attempt.run_seconds, self._counted_until = now - self._counted_until, now
        job.is_ended = True
        spawn(self._reports, self._report(job, outcome, is_last), name=f"end of {attempt.lease.attempt}")

    async def _report(self, job: JobCases, outcome: RunOutcome, is_last: bool) -> None:
        """Complete the log of a job, find the cause of its failure, and report its outcome."""
        workspace = job.attempt.workspace
        if not is_last:
            await self._keep_files(job)
            await self._output.wait(job)
        # the runner's summary in the last log begins with failures of others: the cases know where this one failed
        is_misleading = is_last and job.progress.counts.failed > 0 and self._has_failed_besides(job)
        if outcome.outcome == "failed" and is_misleading:
            case = next(case for case in job.progress.results() if case.outcome in ("failed", "error"))
            outcome = replace(outcome, cause_line=await workspace.find_case_failure(case, job.log_offset))
        elif outcome.outcome == "failed" and not outcome.permanent:
            found = await workspace.find_cause(self.framework, job.log_offset)
            if found is not None:
                outcome = replace(outcome, cause=found.cause, cause_line=found.line)
        if is_last:
            await self._hand_over(job)
        self.window.end(job.attempt, judge_reported(outcome, job.progress, self.files.root))
        self._forget(job)

    def _forget(self, job: JobCases) -> None:
        """Free the cases and files kept of a concluded job; remember whether it failed."""
        self._has_ended, self._has_failed = True, self._has_failed or job.has_failed
        self.cases.forget(job)
        self.files.forget(job)
        self.jobs.remove(job)
        self._senders.pop(job, None)

    async def _report_stopped(self, job: JobCases, is_last: bool) -> None:
        """Report to the server a job that was stopped, or drop it if this process stopped it."""
        if is_last:
            await self._hand_over(job)
        self.window.end_stopped(job.attempt)

    async def _hand_over(self, job: JobCases) -> None:
        """Move to the last job of the start its files, and files of the whole start such as a report."""
        await self._keep_files(job, is_last=True)
        await asyncio.to_thread(self.workspace.hand_over, job.attempt.workspace)

    async def _keep_files(self, job: JobCases, *, is_last: bool = False) -> None:
        """Copy a job's files to its artifacts; ``is_last``: delete other jobs' copied files from the start's folder."""
        owners, lease = self.cases.owners, job.attempt.lease
        keep = owners.part if is_last else owners.keep_own
        places = self.workspace.artifacts, job.attempt.workspace.artifacts
        async with self._files_turn:
            with contextlib.suppress(OSError):  # the test has replaced a folder, say
                await asyncio.to_thread(keep, lease.attempt, lease.job.test, *places)
