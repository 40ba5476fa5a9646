"""Reads of the ledger about a batch: results of jobs, slowest tests, matrix, JUnit data, report and evidence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Annotated, NamedTuple
from uuid import UUID

import msgspec
from django.db import models
from django.db.models.functions import Coalesce
from msgspec import UNSET, Meta, Struct, UnsetType

from jobs.batch_names import batch_name
from jobs.derived_ids import test_id
from jobs.job_views import CaseView, TreeRow
from jobs.models import Artifact, Attempt, Batch, Case, Failure, Job, KnownTest, ParkedJob
from jobs.models.job import FAILED
from jobs.presenters import PARKED, SHOWN, attempt_view, job_view, parked_fields
from qgprotocol.junit_form import ReportedJob
from qgprotocol.reporter_folder import BATCH_REPORT
from qualgent.accounts.pages import Page, given, read_page
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count, Share
from qualgent.core.row_view import view
from qualgent.engine.states import Status
from qualgent.engine.values import RAN, Outcome

from .comparisons import list_failed
from .tests import usual_run

DIGEST = re.compile(r"(?:^|/)data/[0-9a-f]{40}\.zip\Z", re.IGNORECASE)  # a trace in a report of Playwright
EVIDENCE = {  # of an attempt that did not pass: a kind of artifact → its paths
    "trace": re.compile(rf"(?:^|[/._-])trace\.zip\Z|{DIGEST.pattern}", re.IGNORECASE),
    "video": re.compile(r"\.(?:webm|mp4)\Z", re.IGNORECASE),
}
START_UNKNOWN = models.Q(window=models.F("pk"), start_seconds=None)  # how long it took; it is part of the run time
HAS_PASSED = models.Q(outcome=Outcome.PASSED)
OWN_SECONDS = models.F("run_seconds") - Coalesce("start_seconds", 0.0)
LEAST_RUNS = 3  # of a test, to say what is usual
MAX_MESSAGE = 200  # characters of the first line of an attempt's message in the matrix


class BriefTry(Struct, kw_only=True):
    """An attempt in brief, as in the matrix of a batch."""

    id: str | UnsetType = UNSET  # of one that runs
    number: Count
    agent: str
    outcome: str | None
    phase: str | None
    run_seconds: float | None
    start_seconds: Annotated[
        float | UnsetType, Meta(description="of `run_seconds`, until the test runner's first case, if it is known")
    ] = UNSET
    message: str
    cause: str
    tree: TreeRow | None


class TryRow(BriefTry, kw_only=True):
    """An attempt in brief."""

    id: str
    install_seconds: float | None
    window: Annotated[str | None, Meta(description="the first attempt of the same start of its runner; null: alone")]


class BriefJob(Struct, kw_only=True):
    """A job in brief."""

    id: str
    test: str
    target: str
    status: Status
    phase: str | None
    reason: str
    cause: str
    flaky: bool
    simulated: bool


class ResultRow(BriefJob, kw_only=True):
    """A job of a batch or a group in brief, with all its attempts."""

    org_id: str
    app_version_id: str
    quarantined: bool
    tries: list[TryRow]
    usual_seconds: Annotated[
        float | UnsetType,
        Meta(description="with order=slowest: the median of the newest passed runs of its test, if there are enough"),
    ] = UNSET


class MatrixRow(BriefJob, kw_only=True):
    """A job in the matrix of tests and attempts."""

    group: str
    excused: bool
    tries: list[BriefTry]


def list_results(
    *, scope: OrgScope, before: str | None, limit: int, failure: str | None = None, **of_job: str | bool | None
) -> Page[ResultRow]:
    """Return the jobs of a batch or a group, newest first, each with all its attempts in brief.

    ``of_job``: their ``batch_id`` or ``group_id``, and perhaps ``status`` and ``flaky``. ``failure``: only failed jobs
    of the batch, of this one of FAILURE_KINDS.
    """
    jobs = Job.objects.filter(**scope.lookup(), **given(**of_job)).annotate(**SHOWN)
    if failure is not None:
        jobs = jobs.filter(pk__in=[UUID(one) for one in list_failed(jobs=jobs.filter(FAILED), kind=failure)])
    page: Page[Job] = read_page(jobs, before, limit, lambda job: job)
    return Page(_read_results(page.rows), page.next)


def list_slowest(*, limit: int, **of_job: str | bool | None) -> list[ResultRow]:
    """Return the jobs with the longest attempts (without starts of runners), each with its test's usual seconds.

    ``of_job``: as for ``list_results``.
    """
    within = {f"job__{name}": value for name, value in given(**of_job).items()}
    attempts = Attempt.objects.filter(**within, run_seconds__isnull=False, outcome__in=RAN)
    ordered = attempts.order_by(OWN_SECONDS.desc(), "-pk").values_list("job_id", flat=True)
    slowest = list(dict.fromkeys(ordered[: limit * 4]))[:limit]  # retried jobs occur more than once
    jobs = Job.objects.annotate(**SHOWN).in_bulk(slowest)
    rows = _read_results([jobs[job_id] for job_id in slowest])
    ids = {row.id: UUID(test_id(row.org_id, row.test, row.target)) for row in rows}
    known = KnownTest.objects.in_bulk(set(ids.values()))
    for row in rows:
        if test := known.get(ids[row.id]):
            longest = max((one for one in row.tries if one.outcome in RAN), key=_own_seconds)
            has_start = longest.window == longest.id and longest.start_seconds is UNSET
            usual = usual_run(test, without_start=not has_start, least_runs=LEAST_RUNS)
            row.usual_seconds = _if_known(usual)
    return rows


def _own_seconds(attempt: BriefTry) -> float:
    """Return an attempt's run time in seconds, without the start of its test runner."""
    return (attempt.run_seconds or 0.0) - (attempt.start_seconds or 0.0)


class SlowTest(Struct, kw_only=True):
    """A test of a batch with its share of the batch's run time."""

    test_id: str
    job_id: str
    test: str
    target: str
    runs: Count
    run_seconds: Annotated[float, Meta(description="of all its runs in the batch")]
    share: Annotated[Share, Meta(description="of the run time of all tests of the batch")]
    mean_seconds: Annotated[
        float | None, Meta(description="of the passed runs that compare with ``usual_seconds``; null: none passed")
    ]
    usual_seconds: Annotated[
        float | None,
        Meta(description="of a run without start of the runner: the median of the newest that passed; null: too few"),
    ]
    has_start: Annotated[
        bool, Meta(description="``mean_seconds`` and ``usual_seconds`` have the start: what it took is not known")
    ]


class PassedRuns(NamedTuple):
    """The passed runs of a job: seconds and number; of those whose time without start is known as well."""

    seconds: float
    runs: int
    own_seconds: float
    own_runs: int


class BatchTimes(Struct, frozen=True, kw_only=True):
    """The run time of a batch, and the tests that took most of it, longest first."""

    run_seconds: float
    tests: list[SlowTest]


def get_times(*, batch_id: str, limit: int) -> BatchTimes:
    """Return the run time of a batch without starts of runners, and its slowest tests; all attempts of a test count.

    What is usual is of passed runs, so only these are compared with it.
    """
    attempts = Attempt.objects.filter(job__batch_id=UUID(batch_id), run_seconds__isnull=False).order_by("job_id")
    keys = ("job_id", "job__org_id", "job__test", "job__target")
    found: dict[tuple[str, ...], SlowTest] = {}
    passed: dict[str, list[PassedRuns]] = {}  # by id of a test
    for job_id, org_id, test, target, seconds, runs, *of_passed in attempts.values_list(*keys).annotate(
        own=models.Sum(OWN_SECONDS),
        attempts=models.Count("pk"),
        passed_own=Coalesce(models.Sum(OWN_SECONDS, filter=HAS_PASSED), 0.0),
        passed_attempts=models.Count("pk", filter=HAS_PASSED),
        known_own=Coalesce(models.Sum(OWN_SECONDS, filter=HAS_PASSED & ~START_UNKNOWN), 0.0),
        known_attempts=models.Count("pk", filter=HAS_PASSED & ~START_UNKNOWN),
    ):
        none = SlowTest(
            test_id=test_id(org_id, test, target),
            job_id="",
            test=test,
            target=target,
            runs=0,
            run_seconds=0.0,
            share=0.0,
            mean_seconds=None,
            usual_seconds=None,
            has_start=False,
        )
        row = found.setdefault((org_id, test, target), none)
        row.job_id = str(job_id)
        row.runs += runs
        row.run_seconds += seconds
        passed.setdefault(row.test_id, []).append(PassedRuns(*of_passed))
    total = sum(row.run_seconds for row in found.values())
    slowest = sorted(found.values(), key=lambda row: -row.run_seconds)[:limit]
    known = KnownTest.objects.in_bulk([UUID(row.test_id) for row in slowest])
    for row in slowest:
        row.share = row.run_seconds / total if total else 0.0
        seconds, runs, own_seconds, own_runs = map(sum, zip(*passed[row.test_id], strict=True))
        if not runs:
            continue
        row.has_start = not own_runs
        row.mean_seconds = own_seconds / own_runs if own_runs else seconds / runs
        if test := known.get(UUID(row.test_id)):
            row.usual_seconds = usual_run(test, without_start=not row.has_start, least_runs=LEAST_RUNS)
    return BatchTimes(run_seconds=total, tests=slowest)


def get_matrix(*, batch_id: str, job_ids: Collection[str] | None) -> dict[str, MatrixRow]:
    """Return the jobs of a batch by id, each with its attempts, for the matrix of tests and attempts.

    ``job_ids``: only these; None: all, up to 10,000, so rows are read without model instances.
    """
    known = None if job_ids is None else [UUID(job_id) for job_id in job_ids]
    jobs = Job.objects.filter(batch_id=UUID(batch_id))
    attempts = Attempt.objects.filter(job__batch_id=UUID(batch_id))
    if known is not None:
        jobs, attempts = jobs.filter(pk__in=known), attempts.filter(job_id__in=known)
    fields = ("test", "target", "status", "phase", "reason", "cause", "flaky", "excused", "simulated")
    rows: dict[str, MatrixRow] = {}
    for job_id, group_id, *values in jobs.order_by("pk").values_list("id", "group_id", *fields):
        row = dict(zip(fields, values, strict=True))
        rows[str(job_id)] = MatrixRow(id=str(job_id), group=str(group_id), tries=[], **row)
    of_try = [name for name in BriefTry.__struct_fields__ if name != "id"]
    for job_id, attempt_id, *values in attempts.order_by("number").values_list("job_id", "id", *of_try):
        attempt = BriefTry(**dict(zip(of_try, values, strict=True)))
        if not attempt.outcome:
            attempt.outcome, attempt.id = None, str(attempt_id)
        attempt.start_seconds = _if_known(attempt.start_seconds)
        attempt.message = attempt.message.partition("\n")[0][:MAX_MESSAGE]
        if str(job_id) in rows:  # a job inserted between the two reads is in the next answer
            rows[str(job_id)].tries.append(attempt)
    parked = ParkedJob.objects.filter(job__batch_id=UUID(batch_id)).values_list("pk", "reason")
    for shown, reason in [(rows[str(job_id)], reason) for job_id, reason in parked if str(job_id) in rows]:
        shown.phase, shown.reason = PARKED, reason
        _show_parked(shown.tries)
    return rows


def _read_results(jobs: Sequence[Job]) -> list[ResultRow]:
    """Return the rows of jobs with all their attempts in brief; parked jobs are shown as parked."""
    tries: dict[UUID, list[TryRow]] = {}
    for attempt in Attempt.objects.filter(job__in=[job.id for job in jobs]).order_by("number"):
        brief = view(TryRow, attempt)
        brief.start_seconds = _if_known(attempt.start_seconds)
        tries.setdefault(attempt.job_id, []).append(brief)
    rows = [view(ResultRow, job, tries=tries.get(job.id, []), **parked_fields(job)) for job in jobs]
    for row in rows:
        if row.phase == PARKED:
            _show_parked(row.tries)
    return rows


def _if_known(seconds: float | UnsetType | None) -> float | UnsetType:
    """Return the seconds; UNSET, which responses leave out, in place of None."""
    return UNSET if seconds is None else seconds


def _show_parked(tries: Iterable[BriefTry]) -> None:
    """Set the phase of a parked job's attempts that have not ended to PARKED, in place."""
    for attempt in tries:
        attempt.phase = attempt.phase and PARKED  # of one that has not ended


def count_waiting(*, batch_id: str) -> dict[str, int]:
    """Return how many jobs of a batch wait, by the ids of their groups."""
    waiting = Job.objects.filter(batch_id=UUID(batch_id), status=Status.PENDING).order_by()
    return {str(group): number for group, number in waiting.values_list("group_id").annotate(models.Count("pk"))}


def list_reported(*, batch_id: str) -> tuple[str, list[ReportedJob]]:
    """Return the name and the jobs of a batch, in submit order, for its JUnit file."""
    name = batch_name(Batch.objects.get(pk=UUID(batch_id)))
    jobs = list(Job.objects.filter(batch_id=UUID(batch_id)).annotate(**SHOWN).order_by("pk"))
    tries: dict[UUID, list[Attempt]] = {}
    for attempt in Attempt.objects.filter(job__batch_id=UUID(batch_id)).order_by("number"):
        tries.setdefault(attempt.job_id, []).append(attempt)
    cases: dict[UUID, list[dict[str, object]]] = {}
    shown = CaseView.__struct_fields__
    of_last = Case.objects.filter(attempt__in=[attempts[-1].id for attempts in tries.values()])
    for row in of_last.order_by("attempt_id", "number").values("attempt_id", *shown):
        cases.setdefault(row.pop("attempt_id"), []).append(row)
    reported = []
    for job in jobs:
        attempts = tries.get(job.id, [])
        own = cases.get(attempts[-1].id, []) if attempts else []
        views = [msgspec.to_builtins(attempt_view(attempt)) for attempt in attempts]
        reported.append(ReportedJob(msgspec.to_builtins(job_view(job)), views, list(own)))
    return name, reported


class Evidence(Struct, frozen=True, kw_only=True):
    """The evidence of why a job did not pass: the cause of its last such attempt, and artifacts of each kind."""

    cause: tuple[str, str] | None  # organization and fingerprint
    artifacts: dict[str, tuple[str, list[str]]]  # kind of EVIDENCE → id of the last attempt with any, and paths

    def closest_to(self, case: str) -> dict[str, tuple[str, str]]:
        """Return (attempt id, path) of one artifact of each kind: the one most like the name of a test case.

        Playwright names folders by titles, and in its report files by digests. A retry comes before the first try.
        """
        words = _words_of(case)
        return {
            kind: (
                attempt,
                max(sorted(paths), key=lambda path: (len(words & _words_of(path)), not DIGEST.search(path))),
            )
            for kind, (attempt, paths) in self.artifacts.items()
        }


def _words_of(text: str) -> set[str]:
    """Return the lowercase words of a text, to compare names."""
    return set(re.findall(r"\w+", text.lower()))


def find_report(*, batch_id: str) -> tuple[str, str] | None:
    """Return (attempt id, organization id) of the attempt that has the newest report of a batch; None: none has."""
    pages = Artifact.objects.filter(attempt__job__batch_id=UUID(batch_id), path=f"{BATCH_REPORT}index.html")
    found = pages.order_by("-pk").values_list("attempt_id", "attempt__job__org_id").first()
    return None if found is None else (str(found[0]), found[1])


def list_evidence(*, batch_id: str) -> dict[str, Evidence]:
    """Return causes and artifacts of the jobs of a batch that have any, by job id."""
    batch = UUID(batch_id)
    failures = Failure.objects.filter(batch_id=batch).order_by("attempt__number", "-number")  # the last one counts
    causes = {job_id: (org, text) for job_id, org, text in failures.values_list("job_id", "org_id", "fingerprint")}
    files = Artifact.objects.filter(attempt__job__batch_id=batch).exclude(attempt__outcome__in=["", Outcome.PASSED])
    files = files.exclude(path__startswith=BATCH_REPORT)
    artifacts: dict[UUID, dict[str, tuple[str, list[str]]]] = {}
    for job_id, attempt_id, path in files.order_by("attempt__number").values_list(
        "attempt__job_id", "attempt_id", "path"
    ):
        for kind, form in EVIDENCE.items():
            if form.search(path):
                of_job, last = artifacts.setdefault(job_id, {}), str(attempt_id)
                if of_job.get(kind, ("",))[0] != last:
                    of_job[kind] = last, []
                of_job[kind][1].append(path)
    return {
        str(job_id): Evidence(cause=causes.get(job_id), artifacts=artifacts.get(job_id, {}))
        for job_id in {*causes, *artifacts}
    }
