"""Reads of the ledger about jobs, attempts, batches and groups, one or a page of them, for the API and dashboard.

Results are plain values, not lazy querysets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Count, Max, Min, Q, QuerySet, Sum
from msgspec import Struct
from msgspec.structs import replace

from jobs.derived_ids import GROUP_KEY_COLUMNS, group_key, test_id
from jobs.job_views import (
    AttemptView,
    CaseStepView,
    CaseTryView,
    CaseView,
    JobBatch,
    JobView,
    RetriedView,
    TimedCaseView,
)
from jobs.models import Artifact, Attempt, Batch, Build, Bundle, Case, Group, Job, ParkedJob, WindowLease
from jobs.models.job import FAILED
from jobs.presenters import (
    SHOWN,
    ArtifactRow,
    BatchRow,
    GroupRow,
    artifact_row,
    attempt_view,
    job_view,
)
from qgprotocol.test_names import parse_title_path
from qualgent.accounts.contract import QueueWaits
from qualgent.accounts.models import AuditedJob
from qualgent.accounts.pages import After, Page, given, read_ordered_page, read_page, show_first, within
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import BusyError, ConflictError, ForbiddenError, NotFoundError, QualGentError
from qualgent.core.keys import first_id_at
from qualgent.core.row_view import view
from qualgent.core.times import rfc3339, to_milliseconds
from qualgent.engine.states import Phase, Status
from qualgent.engine.values import GroupKey

from .combined_rows import CombinedRows
from .last_runs import with_reruns
from .search import condition, has_tag, status_is

_OF_BATCH = {"suite": "batch__suite", "branch": "batch__branch", "ci_url": "batch__url"}
JOB_FILTERS = (
    *("status", "org_id", "app_version_id", "target", "test", "batch_id", "group", "agent", "priority", "tag", "q"),
    *_OF_BATCH,
)
WAITS = 1000  # newest jobs of an organization whose waits count
_LOOKUPS = {"test": "test__contains", "group": "group_id", **_OF_BATCH}  # of the others: their own name


def get_job_status(*, job_id: str) -> str | None:
    return Job.objects.filter(pk=UUID(job_id)).values_list("status", flat=True).first()


def get_job(*, job_id: str) -> JobView | None:
    return show_first(Job.objects.filter(pk=UUID(job_id)).annotate(**SHOWN), job_view)


class ParkedRow(NamedTuple):
    """A parked job, as a problem shows it."""

    job_id: str
    org_id: str
    test: str
    reason: str
    parked_ms: int


def list_parked(*, scope: OrgScope, limit: int) -> tuple[list[ParkedRow], int]:
    """Return the parked jobs, oldest first, and how many there are."""
    found = ParkedJob.objects.filter(**scope.lookup("job__org_id"))
    rows = found.order_by("parked_at", "pk").values_list("pk", "job__org_id", "job__test", "reason", "parked_at")
    return [
        ParkedRow(str(pk), org_id, test, reason, to_milliseconds(at)) for pk, org_id, test, reason, at in rows[:limit]
    ], found.count()


def get_job_detail(*, job_id: str) -> JobView | None:
    """Return a job with its attempts, its test's id, project and titles, and who retried it; None: no such job."""
    job = get_job(job_id=job_id)
    if job is None:
        return None
    known = test_id(job.org_id, job.test, job.target)
    case = parse_title_path(job.test)
    tries, retried = list_attempts(job_id=job_id), _list_retried(job_id)
    return replace(job, tries=tries, test_id=known, retried=retried, project=case.project, titles=case.titles)


def _list_retried(job_id: str) -> list[RetriedView]:
    """Return who retried a job and when, oldest first, from the audit."""
    acts = AuditedJob.objects.filter(job_id=UUID(job_id), audit__action="retry").select_related("audit")
    return [
        RetriedView(at=rfc3339(act.audit.at), status=act.before, actor=act.audit.actor, door=act.audit.door)
        for act in acts.order_by("audit_id")
    ]


def list_attempts(*, job_id: str) -> list[AttemptView]:
    return _attempt_views(list(Attempt.objects.filter(job_id=job_id).order_by("number")))


def get_attempt(*, attempt_id: str) -> AttemptView | None:
    attempts = list(Attempt.objects.filter(pk=UUID(attempt_id)))
    return _attempt_views(attempts)[0] if attempts else None


def own_log_lines(*, attempt_id: str) -> tuple[int, int]:
    """Return the numbers of the first and last log line of an attempt's cases; 0 and 0: they have no output."""
    lines = Case.objects.filter(attempt_id=UUID(attempt_id)).aggregate(Min("log_line"), Max("log_last_line"))
    return lines["log_line__min"] or 0, lines["log_last_line__max"] or 0


def _attempt_views(attempts: list[Attempt]) -> list[AttemptView]:
    """Return attempts with their numbers of cases, by outcome, and of artifacts."""
    cases: dict[UUID, dict[str, int]] = {}
    counted = Case.objects.filter(attempt__in=attempts).values_list("attempt_id", "outcome").annotate(Count("id"))
    for attempt_id, outcome, count in counted.order_by("attempt_id", "outcome"):
        cases.setdefault(attempt_id, {})[outcome] = count
    artifacts = dict(
        Artifact.objects.filter(attempt__in=attempts).values_list("attempt_id").annotate(Count("id")).order_by()
    )
    parked = parked_among(attempt.job_id for attempt in attempts if not attempt.outcome)
    return [
        attempt_view(
            attempt,
            cases.get(attempt.id),
            artifacts.get(attempt.id, 0),
            parked=not attempt.outcome and attempt.job_id in parked,
        )
        for attempt in attempts
    ]


def parked_among(job_ids: Iterable[UUID]) -> Set[UUID]:
    """Return the ids of those of the jobs that are parked (stopped, as a change of them could not be recorded)."""
    ids = set(job_ids)
    return set(ParkedJob.objects.filter(pk__in=ids).values_list("pk", flat=True)) if ids else ids


def list_last_cases(*, job_id: str, limit: int) -> list[CaseView]:
    """Return up to ``limit`` test cases of the job's last attempt, failed ones first."""
    last = Attempt.objects.filter(job_id=UUID(job_id)).order_by("-number").values_list("pk", flat=True).first()
    if last is None:
        return []
    cases = Case.objects.filter(attempt_id=last).order_by("number")
    bad = list(cases.exclude(outcome__in=["passed", "skipped"])[:limit])
    good = cases.filter(outcome__in=["passed", "skipped"])[: limit - len(bad)]
    return [view(CaseView, case) for case in [*bad, *good]]


def list_cases(*, attempt_id: str) -> list[TimedCaseView]:
    """Return the test cases of an attempt, in the order of their file."""
    return [
        view(
            TimedCaseView,
            case,
            tries=[CaseTryView(**one) for one in case.tries or ()],
            steps=[CaseStepView(**one) for one in case.steps or ()],
        )
        for case in Case.objects.filter(attempt_id=UUID(attempt_id)).order_by("number")
    ]


def get_jobs(*, scope: OrgScope, job_ids: Iterable[str]) -> dict[str, JobView]:
    """Return those of the jobs that exist within the scope, by id."""
    found = Job.objects.filter(pk__in=[UUID(job_id) for job_id in job_ids], **scope.lookup()).annotate(**SHOWN)
    return {str(job.id): job_view(job) for job in found}


def list_artifacts(*, attempt_id: str) -> list[ArtifactRow]:
    return [artifact_row(row) for row in Artifact.objects.filter(attempt_id=UUID(attempt_id)).order_by("path")]


def get_artifact(*, attempt_id: str, path: str, org_id: str | None = None) -> Artifact | None:
    """Return an artifact of an attempt; ``org_id``: if the attempt is of this organization."""
    rows = Artifact.objects.filter(attempt_id=UUID(attempt_id), path=path, **given(attempt__job__org_id=org_id))
    return rows.first()


class LogEnd(NamedTuple):
    """The end of an attempt's log. ``log_bytes`` None: not recorded."""

    ended: bool
    removed: bool
    log_bytes: int | None


def log_ends(*, attempt_ids: Iterable[str]) -> dict[str, LogEnd]:
    """Return of each attempt whether it ended, whether its log was removed, and the log's size (None: unknown)."""
    rows = Attempt.objects.filter(pk__in=[UUID(attempt_id) for attempt_id in attempt_ids])
    found = rows.values_list("id", "outcome", "log_removed", "log_bytes")
    return {str(pk): LogEnd(bool(outcome), removed, size) for pk, outcome, removed, size in found}


def upload_org(*, attempt_id: str, token_hash: str, path: str, sha256: str | None) -> str | QualGentError:
    """Return the organization of an attempt that may store this artifact; otherwise the error that says why not.

    An ended attempt stores nothing new; the same file again is harmless.
    """
    row = Attempt.objects.filter(pk=UUID(attempt_id)).values_list("token", "outcome", "job__org_id").first()
    if row is None and WindowLease.objects.filter(pk=UUID(attempt_id), token=token_hash).exists():
        return BusyError("the attempt has not begun, or that is not recorded yet; try again in a moment")
    if row is None:
        return NotFoundError(f"there is no attempt {attempt_id}")
    own_hash, outcome, org_id = row
    if token_hash != own_hash:
        return ForbiddenError("send the attempt's own token: Authorization: Bearer …")
    if outcome and not Artifact.objects.filter(attempt_id=UUID(attempt_id), path=path, sha256=sha256 or "").exists():
        return ConflictError(f"the attempt has ended ({outcome}): artifacts are stored until then only")
    return str(org_id)


def report_org(*, batch_id: str, attempt_id: str) -> str | QualGentError:
    """Return the organization of an attempt that may keep a file of its batch's report; otherwise the error."""
    of_batch = Attempt.objects.filter(pk=UUID(attempt_id), job__batch_id=UUID(batch_id))
    found = of_batch.values_list("outcome", "job__org_id").first()
    if found is None:
        return NotFoundError(f"the batch has no attempt {attempt_id}")
    outcome, org_id = found
    return str(org_id) if outcome else ConflictError("the attempt has not ended: its own artifacts come first")


def get_bundle(*, org_id: str, sha256: str) -> Bundle | None:
    return Bundle.objects.filter(org_id=org_id, sha256=sha256).first()


def get_build(*, org_id: str, app_version_id: str) -> Build | None:
    return Build.objects.filter(org_id=org_id, app_version_id=app_version_id).first()


def list_jobs(
    *, scope: OrgScope, filters: dict[str, object], before: str | None, limit: int, oldest_first: bool = False
) -> Page[JobView]:
    """Return a page of jobs, newest first, each with its batch and later run. ``filters``: see ``filter_jobs``."""
    jobs = filter_jobs(scope, filters).annotate(**SHOWN)
    page = read_page(jobs, before, limit, job_view, ascending=oldest_first)
    return page._replace(rows=with_batches(scope, with_reruns(page.rows)))


def with_batches(scope: OrgScope, jobs: Iterable[JobView]) -> list[JobView]:
    """Return copies of jobs with the suite and branch of their batches, read in one query."""
    jobs = list(jobs)
    wanted = {UUID(job.batch_id) for job in jobs if job.batch_id is not None}
    found = Batch.objects.filter(pk__in=wanted, **scope.lookup())
    rows = found.values_list("pk", "suite", "branch") if wanted else ()
    batches = {str(pk): JobBatch(suite=suite, branch=branch) for pk, suite, branch in rows}
    return [replace(job, batch=batches.get(job.batch_id or "")) for job in jobs]


def filter_jobs(scope: OrgScope, filters: Mapping[str, Any]) -> QuerySet[Job]:
    """Filter jobs by JOB_FILTERS; ``test`` matches a part, ``q`` is a search (``jobs.selectors.search``).

    Lazy: for this module and ``jobs.selectors.selection``.
    """
    jobs = within(Job.objects.all(), scope) if filters else Job.objects.filter(**scope.lookup())
    for name, value in filters.items():
        if name == "q":
            jobs = jobs.filter(condition(value)) if value else jobs
        elif name == "tag":
            jobs = jobs.filter(has_tag(value))
        else:
            jobs = jobs.filter(status_is(value) if name == "status" else Q(**{_LOOKUPS.get(name, name): value}))
    return jobs


def list_batches(
    *,
    scope: OrgScope,
    before: str | None,
    limit: int,
    ids: Iterable[str] | None = None,
    org_id: str | None = None,
    suite: str | None = None,
    branch: str | None = None,
) -> Page[BatchRow]:
    known = None if ids is None else [UUID(one) for one in ids]
    batches = within(Batch.objects.all(), scope).filter(
        **given(pk__in=known, org_id=org_id, suite=suite, branch=branch)
    )
    page: Page[Batch] = read_page(batches, before, limit, lambda batch: batch)
    return Page(CombinedRows().batches(page.rows), page.next)


def get_batch(*, batch_id: str) -> BatchRow | None:
    return next(iter(CombinedRows().batches(Batch.objects.filter(pk=UUID(batch_id)))), None)


def get_batches(*, scope: OrgScope, batch_ids: Iterable[str]) -> dict[str, BatchRow]:
    """Return those of the batches that exist within the scope, by id."""
    found = Batch.objects.filter(pk__in=[UUID(batch_id) for batch_id in batch_ids], **scope.lookup())
    return {row.id: row for row in CombinedRows().batches(found)}


def list_groups(*, scope: OrgScope, after: After | None, limit: int, org_id: str | None = None) -> Page[GroupRow]:
    """Return a page of groups, most recently changed first."""
    groups = within(Group.objects.filter(**given(org_id=org_id)), scope)
    return read_ordered_page(groups, "changed_at", after, limit, CombinedRows().group)


def get_group(*, group_id: str) -> GroupRow | None:
    return get_groups(group_ids=[group_id]).get(group_id)


def groups_of_jobs(job_ids: Iterable[str]) -> list[GroupKey]:
    """Return the keys (build, target, labels, needs) of the groups that the jobs are in."""
    groups = Group.objects.filter(pk__in=Job.objects.filter(pk__in=list(job_ids)).values("group_id"))
    return [group_key(row) for row in groups.values_list(*GROUP_KEY_COLUMNS, named=True)]


def get_groups(*, group_ids: Iterable[str]) -> dict[str, GroupRow]:
    """Return those of the groups that exist, by id."""
    found = Group.objects.filter(pk__in=[UUID(group_id) for group_id in group_ids])
    rows = CombinedRows()
    return {str(group.id): rows.group(group) for group in found}


class WaitingLane(Struct):
    """The waiting jobs of a group at one priority."""

    priority: int
    oldest: str  # the id of the longest waiting job, preferring ready ones
    oldest_at: str  # when it was queued
    waiting: int = 0  # ready to start
    backing_off: int = 0  # waiting for their retry


def list_lanes(*, group_id: str) -> list[WaitingLane]:
    """Return a summary of a group's waiting jobs for each priority, the most urgent (lowest number) first."""
    lanes: dict[int, WaitingLane] = {}
    waiting = Job.objects.filter(group_id=UUID(group_id), status=Status.PENDING).order_by("queued_at", "pk")
    for job_id, priority, phase, queued_at in waiting.values_list("id", "priority", "phase", "queued_at"):
        resting = phase == Phase.BACKOFF
        lane = lanes.setdefault(priority, WaitingLane(priority, str(job_id), rfc3339(queued_at)))
        if not resting and not lane.waiting:
            lane.oldest, lane.oldest_at = str(job_id), rfc3339(queued_at)
        lane.backing_off += resting
        lane.waiting += not resting
    return [lanes[priority] for priority in sorted(lanes)]


def queue_waits(*, org_id: str, since_ms: int) -> QueueWaits:
    """Return how long an organization's newest jobs, submitted since then, waited for their first attempt."""
    jobs = Job.objects.filter(org_id=org_id, pk__gte=UUID(first_id_at(since_ms))).order_by("-pk")[:WAITS]
    first = Attempt.objects.filter(job__in=jobs.values("pk"), number=1)
    times = first.values_list("leased_at", "job__created_at")
    waits = sorted(max(0.0, (leased - submitted).total_seconds()) for leased, submitted in times)
    p50, p95 = percentiles(waits)
    return QueueWaits(jobs=len(waits), p50=p50, p95=p95)


def percentiles(ascending: Sequence[float]) -> tuple[float | None, float | None]:
    """Return the 50th and the 95th percentile of sorted values; None: there are none."""
    number = len(ascending)
    p50, p95 = (ascending[min(number - 1, int(number * share))] if number else None for share in (0.5, 0.95))
    return p50, p95


class FailedJobs(NamedTuple):
    """How many jobs are failed, and how many of them in quarantine."""

    still_failed: int
    excused: int


def count_failed(*, scope: OrgScope, since: datetime) -> FailedJobs:
    """Count the jobs that ended since a time and are failed now (not retried), and those of them in quarantine."""
    failed = Job.objects.filter(FAILED, finished_at__gte=since, **scope.lookup())
    found = failed.aggregate(failed=Count("*"), excused=Count("excused", Q(excused=True)))
    return FailedJobs(found["failed"], found["excused"])


def count_ended(*, scope: OrgScope) -> dict[str, int]:
    """Return the numbers of ended jobs by status, from the groups' counters."""
    sums = Group.objects.filter(**scope.lookup()).aggregate(
        done=Sum("done"), failed=Sum("failed"), cancelled=Sum("cancelled")
    )
    return {status: count or 0 for status, count in sums.items()}
