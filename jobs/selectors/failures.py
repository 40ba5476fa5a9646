"""Reads of the ledger that group failures by cause, in a batch, build or period, and label each cause."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Min, Q

from jobs.models import Attempt, Batch, Failure, FailureNote, Job, KnownTest
from qualgent.accounts.pages import given, show_first, within
from qualgent.accounts.scope import OrgScope
from qualgent.core.keys import first_id_at
from qualgent.core.row_view import view
from qualgent.core.times import to_datetime, to_milliseconds, wall_ms
from qualgent.engine.states import ENDED, Status
from qualgent.engine.values import INFRASTRUCTURE, BuildKey, Outcome

from .attempts import attempts_within
from .batch_comparison import BatchTestResult, ResultKey
from .cause_history import DAY_MS, CauseHistory, read_histories
from .comparisons import (
    failed_before,
    failed_before_build,
    failed_last_time,
    get_build_results,
    infrastructure_failures,
)
from .failure_rows import FailedTest, FailureGroup, FailureGroups, NoteRow, SharedCause
from .failure_standing import LABELS, FailedJob, FailureOfJob, find_standing, find_superseded, is_last_run
from .outstanding_agents import AgentRuns, FailedRun
from .passed_since import FailedOnBranch, find_held, find_passed
from .streaks import find_cause_streak

MAX_FAILURES = 50_000  # read for one list; the newest
MAX_GROUPS = 200
MAX_RETRIED = 1_000  # failed jobs of a group that are named
MAX_BUILDS = 5  # named of a group
MAX_EXAMPLES = 20  # tests listed of a group


class FailureScope(NamedTuple):
    """Whose failures: of a job, a batch, a build, or of all attempts leased since (ms since the epoch).

    ``seen``: the organizations that the caller sees; of no other one.
    """

    seen: OrgScope
    job_id: str | None = None
    batch_id: str | None = None
    org_id: str | None = None
    app_version_id: str | None = None
    since_ms: int | None = None
    fingerprint: str | None = None  # only failures of this cause

    @property
    def build(self) -> dict[str, Any] | None:
        """Return organization and version of the build whose failures these are; None: not those of a build."""
        if self.app_version_id is None or self.org_id is None:
            return None
        return {"org_id": self.org_id, "app_version_id": self.app_version_id}

    @property
    def of_failures(self) -> Q:
        """Return the Django condition that selects this scope's failures."""
        since = None if self.since_ms is None else to_datetime(self.since_ms)
        return Q(**self._of_job, **given(at__gte=since, fingerprint=self.fingerprint))

    @property
    def of_attempts(self) -> Q:
        """Return the Django condition that selects this scope's attempts."""
        since = None if self.since_ms is None else UUID(first_id_at(self.since_ms))
        own = {name if name == "job_id" else f"job__{name}": value for name, value in self._of_job.items()}
        return Q(**own, **given(id__gte=since))

    @property
    def _of_job(self) -> dict[str, Any]:
        """Return the Django lookups for this scope's job, batch, organization and build."""
        ids = {name: UUID(text) for name, text in given(job_id=self.job_id, batch_id=self.batch_id).items()}
        return {**ids, **given(org_id=self.org_id, app_version_id=self.app_version_id)}


def newest_id() -> int | None:
    """Return the id of the failure recorded last; None: there are none."""
    return Failure.objects.order_by("-pk").values_list("pk", flat=True).first()


def get_note(*, org_id: str, fingerprint: str) -> NoteRow | None:
    return show_first(FailureNote.objects.filter(org_id=org_id, fingerprint=fingerprint), partial(view, NoteRow))


def group_failures(*, scope: FailureScope) -> FailureGroups:
    """Return the failures of a scope grouped by cause: open ones first (new, then failing), by number of tests."""
    names = [re.sub(r"^attempt_(?=number|simulated)", "attempt__", name) for name in FailureOfJob._fields]
    rows = within(Failure.objects.filter(scope.of_failures), scope.seen).order_by("-at", "-id")
    failures = [FailureOfJob(*row) for row in rows.values_list(*names)[: MAX_FAILURES + 1]]
    more = len(failures) > MAX_FAILURES
    failures = failures[:MAX_FAILURES]
    jobs = _jobs_of(scope, {failure.job_id for failure in failures})
    groups: dict[tuple[str, str], list[FailureOfJob]] = {}
    for failure in failures:
        if failure.job_id in jobs:  # not removed meanwhile
            groups.setdefault((failure.org_id, failure.fingerprint), []).append(failure)
    runs = AgentRuns(attempts_within(scope.seen).filter(scope.of_attempts))
    largest = sorted(groups.values(), key=lambda rows: -len({row.test_id for row in rows}))[:MAX_GROUPS]
    known = _Known.of(scope, largest, jobs)
    found = [
        _make_group(scope, rows, jobs, runs, known)
        for rows in largest
        if (rows[0].org_id, rows[0].fingerprint) in known.histories  # not removed meanwhile
    ]
    found.sort(key=lambda one: (one.is_over, LABELS.index(one.label), -one.tests, one.cause))
    return FailureGroups(
        groups=found,
        shared=[add_up(alike) for alike in by_fingerprint(found).values() if len(alike) > 1],
        tests=len({failure.test_id for failure in failures}),
        cases=len({(failure.test_id, failure.name) for failure in failures if failure.case_number is not None}),
        failures=len({failure.attempt_id for failure in failures}),
        more=more or len(groups) > MAX_GROUPS,
    )


def by_fingerprint(groups: Iterable[FailureGroup]) -> dict[str, list[FailureGroup]]:
    """Return groups of failures by the fingerprint of their cause, over all organizations, in the order given."""
    alike: dict[str, list[FailureGroup]] = {}
    for group in groups:
        alike.setdefault(group.fingerprint, []).append(group)
    return alike


def add_up(alike: Sequence[FailureGroup]) -> SharedCause:
    """Return the totals of one cause over organizations. ``alike``: its group of each of them."""
    agents = {group.agent.agent if group.agent else None for group in alike}
    return SharedCause(
        fingerprint=alike[0].fingerprint,
        org_ids=[group.org_id for group in alike],
        label=alike[0].label,
        tests=sum(group.tests for group in alike),
        new_tests=sum(group.new_tests for group in alike),
        failures=sum(group.failures for group in alike),
        first_at=min(group.history.first_at for group in alike),
        last_at=max(group.last_at for group in alike),
        trend=[sum(day) for day in zip(*(group.history.trend for group in alike), strict=True)],
        agent=agents.pop() if len(agents) == 1 else None,
    )


def _jobs_of(scope: FailureScope, job_ids: set[UUID]) -> dict[UUID, FailedJob]:
    """Return by id those jobs of a scope's failures that still exist."""
    failed = within(Failure.objects.filter(scope.of_failures), scope.seen).values("job_id")
    rows = Job.objects.filter(pk__in=failed).values_list(*FailedJob._fields)
    return {row[0]: FailedJob(*row) for row in rows if row[0] in job_ids}


def _start_of(scope: FailureScope) -> datetime:
    """Return the time from which a scope counts: when its batch or build began, or its ``since_ms``."""
    if scope.batch_id is not None:
        return Batch.objects.values_list("created_at", flat=True).get(pk=UUID(scope.batch_id))
    if scope.since_ms is not None:
        return to_datetime(scope.since_ms)
    jobs = Job.objects.filter(org_id=scope.org_id, app_version_id=scope.app_version_id)
    return jobs.aggregate(first=Min("created_at"))["first"] or to_datetime(0)


class _Ordered(NamedTuple):
    """The failures of a cause, and their jobs: of tests that still fail first; then those of the newest builds."""

    rows: list[FailureOfJob]  # in a build: what failed last first
    jobs: list[FailedJob]
    open_on: set[tuple[ResultKey, str]]  # tests that have not passed since, and the branches
    is_held: bool  # a build that fails to install

    def is_open(self, job: FailedJob) -> bool:
        """Return whether a job's test has not passed since on the job's branch."""
        return job.status != Status.DONE and (job.key, job.batch__branch or "") in self.open_on

    @property
    def open_jobs(self) -> list[FailedJob]:
        """Return the jobs whose tests have not passed since."""
        return [job for job in self.jobs if self.is_open(job)]


def _order_failures(
    scope: FailureScope,
    groups: Iterable[list[FailureOfJob]],
    jobs: Mapping[UUID, FailedJob],
    superseded: Set[UUID],
) -> dict[tuple[str, str], _Ordered]:
    """Return the failures of each cause by (organization, fingerprint), newest build first, with their jobs."""
    by_build = [sorted(rows, key=lambda row: jobs[row.job_id].group__created_at, reverse=True) for rows in groups]
    failed = [set(_list_open(rows, jobs)) for rows in by_build]
    held = find_held({row.org_id for rows in by_build for row in rows if row.outcome == Outcome.ERROR})
    passed = {one for one in _find_passed(scope, set().union(*failed)) if one.own_build not in held}
    found = {}
    for rows, own in zip(by_build, failed, strict=True):
        open_on = {(one.key, one.branch) for one in own - passed}
        own_jobs = list({row.job_id: jobs[row.job_id] for row in rows}.values())
        is_held = bool(held) and not held.isdisjoint(_own_build(row, jobs[row.job_id]) for row in rows)
        ordered = _Ordered(rows, own_jobs, open_on, is_held)
        decides = {job.id: job.id not in superseded and ordered.is_open(job) for job in ordered.jobs}
        ordered.jobs.sort(key=lambda job: not decides[job.id])
        found[rows[0].org_id, rows[0].fingerprint] = ordered
    return found


class _Known(NamedTuple):
    """Rows that label groups of failures, and the histories of their causes."""

    failed_before: Mapping[UUID | None, set[ResultKey]]  # by batch
    quarantined: set[UUID]  # tests
    notes: dict[tuple[str, str], FailureNote]
    histories: dict[tuple[str, str], CauseHistory]
    ordered: dict[tuple[str, str], _Ordered]
    superseded: set[UUID]  # jobs whose tests failed in a newer build of their branch, too
    not_run: set[UUID]  # failed jobs whose last attempt failed for its agent
    last_runs: dict[ResultKey, BatchTestResult] | None  # of the tests of a build; None: not of a build

    @classmethod
    def of(cls, scope: FailureScope, groups: Iterable[list[FailureOfJob]], jobs: Mapping[UUID, FailedJob]) -> _Known:
        """Read what labels groups of failures: earlier failures, quarantines, notes, histories, passes."""
        groups = list(groups)
        prints = {rows[0].fingerprint for rows in groups}
        tests = {row.test_id for rows in groups for row in rows[:MAX_EXAMPLES]}
        failed = within(Failure.objects.filter(scope.of_failures), scope.seen).values("job_id")
        notes = FailureNote.objects.filter(fingerprint__in=prints)
        not_run = infrastructure_failures(Attempt.objects.filter(job__in=failed, job__status=Status.FAILED))
        superseded = set() if scope.since_ms is None else find_superseded(jobs.values(), not_run)
        ordered = _order_failures(scope, groups, jobs, superseded)
        return cls(
            _failed_before(scope, [one.jobs[0] for one in ordered.values()]),
            set(KnownTest.objects.filter(pk__in=tests, quarantined=True).values_list("pk", flat=True)),
            {(note.org_id, note.fingerprint): note for note in notes},
            read_histories(seen=scope.seen, fingerprints=prints, now_ms=wall_ms()),
            ordered,
            superseded,
            not_run,
            None if scope.build is None else get_build_results(**scope.build),
        )


def _own_build(row: FailureOfJob, job: FailedJob) -> BuildKey | None:
    """Return the build of a failed install or run; None: the test failed, or its agent was lost."""
    return BuildKey(job.org_id, job.app_version_id, job.target) if row.outcome == Outcome.ERROR else None


def _find_passed(scope: FailureScope, failed: Set[FailedOnBranch]) -> set[FailedOnBranch]:
    """Return the failed tests that have passed since; empty if the scope is of one job or batch."""
    if scope.since_ms is None and scope.app_version_id is None:
        return set()
    of_build = scope.since_ms is None
    # ids are of the gateways' clocks, which may be behind the scheduler's
    since_ms = to_milliseconds(_start_of(scope)) - (DAY_MS if of_build else 0)
    return find_passed(failed=failed, since_ms=since_ms, same_build=of_build)


def _list_open(rows: Iterable[FailureOfJob], jobs: Mapping[UUID, FailedJob]) -> list[FailedOnBranch]:
    """Return the last failure of each test in the newest build of each branch, if its job has not passed.

    ``rows``: in the order of ``_Ordered``.
    """
    newest: dict[tuple[ResultKey, str | None], tuple[FailureOfJob, FailedJob]] = {}
    for row in rows:
        job = jobs[row.job_id]
        newest.setdefault((job.key, job.batch__branch), (row, job))
    return [
        FailedOnBranch(
            job.key,
            row.test_id,
            job.batch__branch or "",
            job.group__created_at,
            row.at,
            row.attempt_simulated,
            _own_build(row, job),
        )
        for row, job in newest.values()
        if job.status != Status.DONE
    ]


def _failed_before(scope: FailureScope, newest: Iterable[FailedJob]) -> Mapping[UUID | None, set[ResultKey]]:
    """Return by batch the tests that failed in the predecessor of the build or batch.

    ``newest``: the job in the newest build, of each group: in a list of several batches its batch decides.
    """
    if scope.build is not None:
        failed = failed_before_build(**scope.build)
        return defaultdict(lambda: failed)
    newest = list(newest)
    before = failed_before(batch_ids={job.batch_id for job in newest if job.batch_id is not None})
    alone = [
        failed_last_time(job_id=job.id, build=job.app_version_id, test=job.key)
        for job in newest
        if job.batch_id is None
    ]
    return {None: set().union(*alone)} | before


def _make_group(
    scope: FailureScope,
    rows: list[FailureOfJob],
    jobs: Mapping[UUID, FailedJob],
    runs: AgentRuns,
    known: _Known,
) -> FailureGroup:
    """Return the view of the failures of one cause, newest first: label, counts, agent and examples."""
    newest = rows[0]
    key = (newest.org_id, newest.fingerprint)
    ordered = known.ordered[key]
    own = {job.id: job for job in ordered.jobs}
    passed_later = sum(job.status == Status.DONE for job in own.values())
    tests: dict[UUID, FailureOfJob] = {}  # the last failure of each in its newest build
    for row in ordered.rows:
        tests.setdefault(row.test_id, row)
    left = {test for test, _ in ordered.open_on}
    decide = ordered.jobs
    if scope.app_version_id is None:  # of several batches the newest decides
        batch_id = decide[0].batch_id
        decide = decide[:1] if batch_id is None else [job for job in decide if job.batch_id == batch_id]
    before = known.failed_before[decide[0].batch_id]
    standing = find_standing(
        left,
        rows,
        decide,
        before=before,
        not_run=known.not_run,
        superseded=known.superseded,
        last_runs=known.last_runs,
    )
    label, retrying = standing.label, sum(job.status not in ENDED for job in own.values())
    if all(row.outcome in INFRASTRUCTURE for row in rows):
        label = "infrastructure"
    elif all(job.excused for job in own.values()) or known.quarantined.issuperset(tests):
        label = "quarantined"
    elif passed_later == len(own):
        label = "flaky"
    elif label == "passed" and retrying:  # in an older build
        label = "retrying"
    still = ordered.open_jobs
    failed = [job for job in still if job.status == Status.FAILED and job.id not in known.superseded]
    # of a job with several causes, only that of its last attempt: no retry is offered twice
    last = {row.job_id for row in rows if row.number == 0 and row.attempt_number == own[row.job_id].attempts}
    failed = [job for job in failed if job.id in last and is_last_run(job, known.last_runs)]
    agent = runs.find_outstanding([_failed_run(row, own[row.job_id]) for row in rows])
    # a cause names device and figures: those of the agent that it is shown of
    cause = next(row.cause for row in ordered.rows if agent is None or row.agent == agent.agent)
    newest_runs = [job.run for job in {job.key: job for job in reversed(still)}.values()]
    streak = find_cause_streak(newest_runs, newest.fingerprint) if label == "failing" else None
    if streak is not None and streak.is_changed:
        label = "changed"
    unexcused = [job for job in own.values() if job.status == Status.FAILED and not job.excused]
    note = known.notes.get(key)
    listed = sorted(tests.values(), key=lambda row: own[row.job_id].key not in left)  # those that still fail, first
    return view(
        FailureGroup,
        newest,
        cause=cause,
        label=label,
        tests=len(tests),
        new_tests=len(standing.new),
        jobs=len(own),
        failures=len({row.attempt_id for row in rows}),
        passed_later=passed_later,
        before_quarantine=len(unexcused) if label == "quarantined" else 0,
        simulated=all(row.attempt_simulated for row in rows),
        is_over=not (left or ordered.is_held),
        only_agent=newest.agent if all(row.agent == newest.agent for row in rows) else None,
        failed_job_ids=[str(job.id) for job in failed][:MAX_RETRIED],
        new_job_ids=[str(job_id) for job_id in standing.new][:MAX_RETRIED],
        retrying=retrying,
        builds=list(dict.fromkeys(job.app_version_id for job in own.values()))[:MAX_BUILDS],
        first_at=rows[-1].at,
        last_at=newest.at,
        history=known.histories[key],
        since=None if streak is None else streak.since,
        last_pass=None if streak is None else streak.last_pass,
        agent=agent,
        note=None if note is None else view(NoteRow, note),
        examples=[_make_example(row, own[row.job_id]) for row in listed[:MAX_EXAMPLES]],
    )


def _failed_run(row: FailureOfJob, job: FailedJob) -> FailedRun:
    """Return a failure's attempt, agent and test, to find an agent that stands out."""
    return FailedRun(row.attempt_id, row.agent, row.org_id, job.test, job.target)


def _make_example(row: FailureOfJob, job: FailedJob) -> FailedTest:
    """Return a failure's test and attempt, as an example of its cause in responses."""
    of_job = {"test": job.test, "target": job.target, "status": Status(job.status)}
    return view(FailedTest, row, attempt=row.attempt_number, **of_job)
