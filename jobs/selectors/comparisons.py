"""Reads of the ledger for comparisons of batches and builds: results by test, and new failures."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from jobs.models import Attempt, Group, Job
from jobs.models.attempt import includes_runner_start
from qualgent.accounts.pages import given
from qualgent.engine.states import Status
from qualgent.engine.values import INFRASTRUCTURE, NOT_PASSED, RAN, Outcome

from .batch_comparison import BatchTestResult, ResultKey, is_new_failure, kind_of_failure
from .predecessors import find_predecessor_build, find_predecessors

MAX_RESULTS = 20_000  # newest jobs of a build that are compared
HAS_RESULT = (Status.DONE, Status.FAILED)
MAX_RUNS = 20  # newest jobs of a test that are looked at for one with the same labels
KEY = ("org_id", "test", "target", "labels")
RUN_ORDER = ("queued_at", "pk")  # of the jobs of a test: one that is retried is its last run


def get_batch_results(*, batch_id: str, is_base: bool = False) -> dict[ResultKey, BatchTestResult]:
    """Return the results of a batch by test; of several jobs of a test one that failed counts, else the last.

    ``is_base``: as that with which others are compared, where a test that runs again has its result until then.
    """
    of_batch = UUID(batch_id)
    jobs = Job.objects.filter(batch_id=of_batch).order_by("pk")
    attempts = Attempt.objects.filter(job__batch_id=of_batch)
    return _read_results(jobs, attempts, failed_first=True, is_base=is_base)


def get_build_results(*, org_id: str, app_version_id: str, is_base: bool = False) -> dict[ResultKey, BatchTestResult]:
    """Return the results by test of the newest MAX_RESULTS jobs of a build; of several of one test the last counts.

    ``is_base``: as that with which others are compared, where a test that runs again has its result until then.
    """
    jobs = newest_of_build(org_id, app_version_id)
    attempts = Attempt.objects.filter(job__in=jobs.values("pk"))
    return _read_results(jobs.order_by(*RUN_ORDER), attempts, failed_first=False, is_base=is_base)


def newest_of_build(org_id: str, app_version_id: str) -> QuerySet[Job]:
    """Return the newest MAX_RESULTS jobs of a build, in no order."""
    groups = list(Group.objects.filter(org_id=org_id, app_version_id=app_version_id).values_list("pk", flat=True))
    return newest(Job.objects.filter(group_id__in=groups))


def newest(jobs: QuerySet[Job]) -> QuerySet[Job]:
    """Return the newest MAX_RESULTS of these jobs, in no order."""
    oldest = jobs.order_by("-pk").values_list("pk", flat=True)[MAX_RESULTS - 1 : MAX_RESULTS].first()
    return jobs.filter(**given(pk__gte=oldest))


def _read_results(
    jobs: QuerySet[Job], attempts: QuerySet[Attempt], *, failed_first: bool, is_base: bool
) -> dict[ResultKey, BatchTestResult]:
    """Return one result for each test: of its last job or, with ``failed_first``, of its last failed one, if any.

    With ``is_base``, of the last job with a result, if any; that of a job that runs again is its failure.
    """
    failed_and_open = set(_failed_and_open(jobs).values_list("pk", flat=True)) if is_base else set()
    timed = attempts.filter(run_seconds__isnull=False).order_by("number")
    seconds: dict[UUID, tuple[float | None, bool]] = {}
    failed_on: dict[UUID, set[str]] = {}
    last_agents: dict[UUID, str] = {}
    columns = ("job_id", "pk", "window", "start_seconds", "run_seconds", "agent", "outcome")
    for job_id, attempt_id, window, start_seconds, run_seconds, agent, outcome in timed.values_list(*columns):
        seconds[job_id] = (run_seconds, includes_runner_start(attempt_id, window, start_seconds))
        if outcome not in RAN:
            continue
        last_agents[job_id] = agent
        if outcome != Outcome.PASSED:
            failed_on.setdefault(job_id, set()).add(agent)
    not_run = infrastructure_failures(attempts)
    found: dict[ResultKey, BatchTestResult] = {}
    names = ("id", "status", "flaky", "excused", "reason", "cause", *KEY)
    for job_id, now, flaky, excused, reason, cause, *key in jobs.values_list(*names):
        known = result_key(*key)
        status = Status.FAILED if job_id in failed_and_open else Status(now)
        if is_base and status not in HAS_RESULT and known in found:
            continue
        if failed_first and status != Status.FAILED and known in found and found[known].status == Status.FAILED:
            continue
        on = failed_on.get(job_id, set())
        took, with_start = seconds.get(job_id, (None, False))
        found[known] = BatchTestResult(
            job_id=str(job_id),
            test=known.test,
            target=known.target,
            status=status,
            flaky=flaky,
            excused=excused,
            infrastructure=status == Status.FAILED and job_id in not_run,
            reason=reason,
            cause=cause,
            seconds=took,
            has_start=with_start,
            agent=last_agents.get(job_id),
            failed_on=min(on) if len(on) == 1 else None,
        )
    return found


def result_key(org_id: str, test: str, target: str, labels: Mapping[str, str]) -> ResultKey:
    """Return the identity of a test across batches and builds."""
    return ResultKey(org_id, test, target, json.dumps(labels, sort_keys=True) if labels else "")


def failed_jobs(batch_ids: Iterable[UUID]) -> QuerySet[Job]:
    """Return the failed jobs of batches. The order makes SQLite use the index ``job_failed``, not all that failed."""
    return Job.objects.filter(batch_id__in=batch_ids, status=Status.FAILED).order_by("batch_id")


def _failed_and_open(jobs: QuerySet[Job]) -> QuerySet[Job]:
    """Return the jobs that failed and run or wait again after a retry: until they end, they count as failed."""
    failed = Attempt.objects.filter(job=OuterRef("pk"), outcome__in=NOT_PASSED)
    # not by status, whose index has what waits and was cancelled of all batches
    return jobs.exclude(status__in=HAS_RESULT).filter(Exists(failed), attempts__gt=0)


def _failed_in_base(batch_ids: Collection[UUID], **only: str) -> list[tuple[UUID, ResultKey]]:
    """Return (batch id, test) for each test that failed in these batches, with which others are compared."""
    has_open = Q(batch__total__gt=F("batch__done") + F("batch__failed"))  # few are: their jobs need not be read
    found = [failed_jobs(batch_ids), _failed_and_open(Job.objects.filter(has_open, batch_id__in=batch_ids))]
    rows = chain.from_iterable(jobs.filter(**only).values_list("batch_id", *KEY) for jobs in found)
    return [(of_batch, result_key(*key)) for of_batch, *key in rows]


def failed_before(*, batch_ids: Iterable[UUID]) -> dict[UUID, set[ResultKey]]:
    """Return by batch the tests that failed in its predecessors; an empty set if it has none."""
    previous = {batch_id: find_predecessors(batch_id=str(batch_id)) for batch_id in batch_ids}
    before = {UUID(found) for bases in previous.values() for found in bases.values()}
    failed: dict[tuple[str, str], set[ResultKey]] = {}  # by target and batch
    for of_batch, key in _failed_in_base(before):
        failed.setdefault((key.target, str(of_batch)), set()).add(key)
    return {
        batch_id: set().union(*(failed.get(base, ()) for base in bases.items())) for batch_id, bases in previous.items()
    }


def failed_before_build(*, org_id: str, app_version_id: str) -> set[ResultKey]:
    """Return the tests whose last run in the predecessor of a build failed; an empty set if it has none."""
    previous = find_predecessor_build(org_id=org_id, app_version_id=app_version_id)
    results = {} if previous is None else get_build_results(org_id=org_id, app_version_id=previous, is_base=True)
    return {key for key, result in results.items() if result.status == Status.FAILED}


def failed_last_time(*, job_id: UUID, build: str, test: ResultKey) -> set[ResultKey]:
    """Return {test} if the last run of it without a batch, in another build, failed; else an empty set."""
    earlier = Job.objects.filter(test=test.test, org_id=test.org_id, attempts__gt=0, pk__lt=job_id)
    earlier = earlier.exclude(app_version_id=build)
    runs = earlier.filter(batch=None, target=test.target).order_by("-pk")
    rows = runs.values_list("pk", "status", *KEY)[:MAX_RUNS]
    alike = [(run_id, status) for run_id, status, *key in rows if result_key(*key) == test]
    failed = {run_id for run_id, status in alike if status == Status.FAILED}
    if any(status not in HAS_RESULT for _, status in alike):
        failed |= set(_failed_and_open(Job.objects.filter(pk__in=dict(alike))).values_list("pk", flat=True))
    last = next((run_id for run_id, status in alike if status in HAS_RESULT or run_id in failed), None)
    return {test} if last in failed else set()


def has_new_failure(job: Job) -> bool:
    """Return whether the failure of a failed job is new, as in the list of its batch."""
    test = result_key(job.org_id, job.test, job.target, job.labels)
    if job.batch_id is None:
        before = failed_last_time(job_id=job.id, build=job.app_version_id, test=test)
    else:
        bases = find_predecessors(batch_id=str(job.batch_id), target=job.target).values()
        found = _failed_in_base([UUID(base) for base in bases], test=job.test, target=job.target)
        before = {key for _, key in found}
    return is_new_failure(test, before, excused=job.excused, infrastructure=failed_for_agent(job))


def failed_for_agent(job: Job) -> bool:
    """Return whether the last attempt of a failed job failed for its agent or install, not for the test."""
    return bool(infrastructure_failures(Attempt.objects.filter(job=job)))


def list_new_failures(*, batch_id: str) -> list[str]:
    """Return the ids of the failed jobs of a batch whose failure is new."""
    return list_failed(jobs=failed_jobs([UUID(batch_id)]), kind="new")


def infrastructure_failures(attempts: QuerySet[Attempt]) -> set[UUID]:
    """Return the ids of jobs whose last attempt is among ``attempts`` and failed for its agent, not for the test."""
    last = attempts.filter(number=F("job__attempts"), outcome__in=INFRASTRUCTURE)
    return set(last.values_list("job_id", flat=True))


def _new_failures(jobs: QuerySet[Job]) -> list[UUID]:
    """Return the ids of those of the failed jobs whose test did not fail in the predecessor of their batch."""
    rows = [
        (job_id, batch_id, build, excused, result_key(*key))
        for job_id, batch_id, build, excused, *key in jobs.values_list(
            "id", "batch_id", "app_version_id", "excused", *KEY
        )
    ]
    not_run = infrastructure_failures(Attempt.objects.filter(job__in=jobs.values("pk")))
    before = failed_before(batch_ids={batch_id for _, batch_id, *_ in rows if batch_id is not None})
    return [
        job_id
        for job_id, batch_id, build, excused, key in rows
        if is_new_failure(
            key,
            failed_last_time(job_id=job_id, build=build, test=key) if batch_id is None else before[batch_id],
            excused=excused,
            infrastructure=job_id in not_run,
        )
    ]


FAILURE_KINDS = ("new", "infrastructure")


def list_failed_of_build(*, org_id: str, app_version_id: str, kind: str) -> list[str]:
    """Return the ids of failed jobs of one kind (``new``, ``infrastructure``) among the last runs of a build."""
    results = get_build_results(org_id=org_id, app_version_id=app_version_id)
    before = failed_before_build(org_id=org_id, app_version_id=app_version_id)
    wanted = {"new": "newly_failing", "infrastructure": "infrastructure"}[kind]
    return [
        result.job_id
        for key, result in results.items()
        if result.status == Status.FAILED
        and kind_of_failure(key, before, excused=result.excused, infrastructure=result.infrastructure) == wanted
    ]


def list_failed(*, jobs: QuerySet[Job], kind: str) -> list[str]:
    """Return the ids of those failed ``jobs`` that are of a kind: ``latest`` (all), ``new`` or ``infrastructure``."""
    if kind == "latest":
        return [str(job_id) for job_id in jobs.values_list("pk", flat=True)]
    if kind == "new":
        return [str(job_id) for job_id in _new_failures(jobs)]
    attempts = Attempt.objects.filter(job__in=jobs.values("pk"), job__excused=False)
    return [str(job_id) for job_id in infrastructure_failures(attempts)]
