"""Label of a cause of failures (new, failing, retrying, superseded, passed), by the last attempts of its tests."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from qualgent.engine.states import ENDED, Status

from .batch_comparison import BatchTestResult, ResultKey, is_new_failure
from .comparisons import result_key
from .streaks import BuildRun

LABELS = ("new", "changed", "failing", "retrying", "flaky", "infrastructure", "quarantined", "superseded", "passed")
"""Labels of a group, in the order of the list: a failure of it is new (``is_new_failure``); none is, but each test
failed for other causes before (``streaks.has_changed_cause``); none is; its tests wait or run again; all its jobs
passed in the end; of agents and installs, not of tests; of tests in quarantine only; the last attempts of its tests
failed for other causes; each test has passed since."""

LastRuns = Mapping[ResultKey, BatchTestResult]


class FailureOfJob(NamedTuple):
    """The columns of a failure."""

    fingerprint: str
    org_id: str
    cause: str
    job_id: UUID
    test_id: UUID
    agent: str
    outcome: str
    case_number: int | None
    at: datetime
    attempt_id: UUID
    attempt_number: int
    number: int  # 0: the cause of the attempt
    name: str
    line: int | None
    attempt_simulated: bool


class FailedJob(NamedTuple):
    """The columns of a job with a failure."""

    id: UUID
    org_id: str
    test: str
    app_version_id: str
    target: str
    labels: dict[str, str]
    batch_id: UUID | None
    status: str
    excused: bool
    attempts: int
    simulated: bool
    batch__branch: str | None
    group__created_at: datetime

    @property
    def key(self) -> ResultKey:
        """Return the identity of the job's test across batches and builds."""
        return result_key(self.org_id, self.test, self.target, self.labels)

    @property
    def run(self) -> BuildRun:
        """Return the job with its place in the order of builds."""
        branch, build_at = self.batch__branch or "", self.group__created_at
        return BuildRun(self.id, self.org_id, self.test, self.target, self.simulated, branch, build_at)


class Standing(NamedTuple):
    """The last attempts of the tests of a cause together: a label, and the jobs that fail newly."""

    label: str  # new, failing, retrying, superseded or passed
    new: list[UUID]  # jobs with a new failure whose cause this is: a job has one, whichever of its cases failed


def is_last_run(job: FailedJob, last_runs: LastRuns | None) -> bool:
    """Return whether a job is the last run of its test in a build; ``last_runs`` None: not of a build, always true."""
    return last_runs is None or (job.key in last_runs and last_runs[job.key].job_id == str(job.id))


def find_superseded(jobs: Iterable[FailedJob], not_run: Container[UUID]) -> set[UUID]:
    """Return the ids of jobs whose test failed in a newer build of the same branch, too; retries count as their build.

    ``not_run``: those whose last attempt failed for its agent; they supersede none.
    """
    newest: set[tuple[ResultKey, str, bool]] = set()
    found: set[UUID] = set()
    for job in sorted(jobs, key=lambda job: (job.group__created_at, job.id), reverse=True):
        test = job.key, job.batch__branch or "", job.simulated
        if test in newest:
            found.add(job.id)
        elif job.id not in not_run:
            newest.add(test)
    return found


def find_standing(
    left: Container[ResultKey],
    rows: Iterable[FailureOfJob],
    jobs: Iterable[FailedJob],
    *,
    before: Container[ResultKey],
    not_run: Container[UUID],
    superseded: Container[UUID],
    last_runs: LastRuns | None,
) -> Standing:
    """Return a cause's label (new, failing, …) and its newly failing jobs; ``left``: tests not passed since.

    ``rows``: the failures of the cause; ``jobs``: those that decide, what failed last first. ``before``: the tests that
    failed in the predecessor; ``not_run``: jobs whose last attempt failed for its agent; ``superseded``:
    those whose tests failed in a newer build, too; ``last_runs``: of a build.
    """
    open_jobs = {job.id: job for job in jobs if job.key in left and job.status != Status.DONE}
    is_cause: dict[UUID, bool] = {}  # of jobs whose last attempt failed so
    for row in rows:
        if row.job_id in open_jobs and open_jobs[row.job_id].attempts == row.attempt_number:
            is_cause[row.job_id] = is_cause.get(row.job_id, False) or row.number == 0
    failed: dict[ResultKey, FailedJob] = {}
    runs_again = False
    for job in open_jobs.values():
        last = job.status if last_runs is None or job.key not in last_runs else last_runs[job.key].status
        runs_again = runs_again or last not in ENDED
        is_current = job.id not in superseded and is_last_run(job, last_runs)
        if job.status == Status.FAILED and job.id in is_cause and is_current:
            failed.setdefault(job.key, job)
    new = [
        job.id
        for key, job in failed.items()
        if is_new_failure(key, before, excused=job.excused, infrastructure=job.id in not_run)
    ]
    label = (
        "new" if new else "failing" if failed else "retrying" if runs_again else "superseded" if open_jobs else "passed"
    )
    return Standing(label, [job_id for job_id in new if is_cause[job_id]])
