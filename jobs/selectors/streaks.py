"""Reads of the ledger about streaks of failures: the build since which a test, or a cause of failures, fails.

Builds count in the order of their first submission on a branch, as they are compared, whenever a job of one is retried.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from jobs.models import Batch, Failure, Job
from jobs.models.job import HAS_RUN
from qualgent.core.keys import first_id_at
from qualgent.core.times import rfc3339, to_milliseconds
from qualgent.engine.states import Status

from .cause_history import BuildTime
from .comparisons import MAX_RUNS
from .predecessors import BASE_BRANCHES

TESTS_ASKED = 10  # of a cause, for the begin of its streak
CLOCKS_APART = timedelta(days=1)  # ids are of the gateways' clocks, which may be behind the scheduler's


class BuildRun(NamedTuple):
    """A job with its place in the order of builds."""

    job_id: UUID
    org_id: str
    test: str
    target: str
    simulated: bool
    branch: str  # empty: none
    build_at: datetime  # when the first job of its build was submitted


def list_runs(jobs: QuerySet[Job]) -> list[BuildRun]:
    """Return jobs as runs with branch and build time, in the order of builds."""
    branch = Coalesce("batch__branch", Value(""))
    columns = ("pk", "org_id", "test", "target", "simulated", branch, "group__created_at")
    return [BuildRun(*row) for row in jobs.order_by("group__created_at", "pk").values_list(*columns)]


class Placed(NamedTuple):
    """A job that failed or passed, with its place in the order of builds."""

    build_at: datetime
    job_id: UUID
    app_version_id: str
    at: datetime

    @property
    def view(self) -> BuildTime:
        """Return the job with its build and time, as responses show it."""
        return BuildTime(app_version_id=self.app_version_id, job_id=str(self.job_id), at=rfc3339(self.at))


class Streak(NamedTuple):
    """The runs of a test after its last pass, up to one of them; the first that failed, and that pass. None: no job."""

    runs: QuerySet[Job]
    first: Placed | None
    passed: Placed | None


_COLUMNS = ("group__created_at", "id", "app_version_id")


def runs_until(run: BuildRun) -> QuerySet[Job]:
    """Return the jobs of a run's test and target up to it, on its branch or, before that began, on a base branch.

    Those of its branch, and of a base branch before it; without a branch, of all: they may be of any line of builds.
    """
    alike = {"test": run.test, "org_id": run.org_id, "target": run.target, "simulated": run.simulated}
    runs = Job.objects.filter(HAS_RUN, pk__lte=run.job_id, group__created_at__lte=run.build_at, **alike)
    if not run.branch:
        return runs
    own = Batch.objects.filter(org_id=run.org_id, branch=run.branch).order_by("pk").values("pk")[:1]
    base = [name for name in BASE_BRANCHES if run.branch not in BASE_BRANCHES]
    return runs.filter(Q(batch__branch=run.branch) | Q(batch__branch__in=base, batch_id__lt=Subquery(own)))


def passes_of(runs: QuerySet[Job]) -> QuerySet[Job]:
    """Return the newest MAX_RUNS of the jobs that passed, newest first."""
    return runs.filter(status=Status.DONE).order_by("-pk")[:MAX_RUNS]


def failures_of(runs: QuerySet[Job], fingerprint: str | None = None) -> QuerySet[Job]:
    """Return the jobs that failed, or with ``fingerprint`` for that cause, oldest first, annotated ``failed_at``."""
    if fingerprint is None:  # excludes other statuses, so that the index of tests is used
        others = [status for status in Status if status != Status.FAILED]
        return runs.exclude(status__in=others).annotate(failed_at=F("finished_at")).order_by("pk")
    # not by the index of causes: a job has few attempts, a cause many failures
    alike = Failure.objects.alias(same=Coalesce("fingerprint", Value(""))).filter(same=fingerprint)
    alike = alike.filter(attempt__job_id=OuterRef("pk")).order_by("at")
    return runs.annotate(failed_at=Subquery(alike.values("at")[:1])).filter(failed_at__isnull=False).order_by("pk")


def find_streak(run: BuildRun, fingerprint: str | None = None) -> Streak:
    """Return the streak of failures of a test that this run is part of; with ``fingerprint``, of one cause."""
    runs = runs_until(run)
    passes = [Placed(*row) for row in passes_of(runs).values_list(*_COLUMNS, "finished_at")]
    passed = max(passes, key=lambda one: one[:2], default=None)  # an older build may have been submitted again
    if passed is not None:
        later = Q(group__created_at__gt=passed.build_at) | Q(group__created_at=passed.build_at, pk__gt=passed.job_id)
        oldest = UUID(first_id_at(to_milliseconds(passed.build_at - CLOCKS_APART)))
        runs = runs.filter(later, pk__gte=oldest)
    first = failures_of(runs, fingerprint).values_list(*_COLUMNS, "failed_at").first()
    return Streak(runs, None if first is None else Placed(*first), passed)


def has_changed_cause(run: BuildRun, since_pass: QuerySet[Job], fingerprint: str) -> bool:
    """Return whether a test that fails for a cause now failed in earlier builds for other causes only.

    ``since_pass``: the runs of its streak, of any cause. This is the only definition.
    """
    earlier = since_pass.filter(group__created_at__lt=run.build_at)
    return failures_of(earlier).exists() and not failures_of(earlier, fingerprint).exists()


class CauseStreak(NamedTuple):
    """Since when a cause fails, by its oldest streak, and where its tests passed last before that.

    None: it does not fail any more; no pass is kept. ``is_changed``: each test failed before for other causes.
    """

    since: BuildTime | None
    last_pass: BuildTime | None
    is_changed: bool


def find_cause_streak(runs: Sequence[BuildRun], fingerprint: str, most: int = TESTS_ASKED) -> CauseStreak:
    """Return since which build a cause fails, and the last pass before; ``runs``: newest of each failing test.

    ``runs``: the newest of each test that failed so, of which the first ``most`` are looked at.
    """
    streaks = [find_streak(run, fingerprint) for run in runs[:most]]
    first = min((one.first for one in streaks if one.first is not None), default=None)
    passes = (
        one.passed
        for one in streaks
        if one.passed and (first is None or one.first == first or one.passed.build_at < first.build_at)
    )
    passed = max(passes, default=None)
    return CauseStreak(
        since=None if first is None else first.view,
        last_pass=None if passed is None else passed.view,
        is_changed=first is not None
        and all(has_changed_cause(run, one.runs, fingerprint) for run, one in zip(runs, streaks, strict=False)),
    )
