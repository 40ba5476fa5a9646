"""Counts of jobs and attempts since the newest stored minute, read by id at start after a server was killed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

import msgspec
from django.db.models import Count, F, Max, Q, QuerySet

from jobs.history.series import Marks, OrgFigures
from jobs.models import Attempt, CountedMark, Job, WaitingFailure
from qualgent.accounts.models import AuditedJob
from qualgent.accounts.pages import show_first
from qualgent.engine.states import Status
from qualgent.engine.steps import parts_of

from .savings import COUNTS, INSTALL_SECONDS, SAVED_SECONDS

IDS = 400  # in one query


def read_marks() -> Marks | None:
    """Return the marks that were stored with the newest minute; None: there are none."""
    return show_first(CountedMark.objects.all(), lambda row: msgspec.convert(row.marks, Marks))


def newest_audited() -> int:
    """Return the id of the newest entry of the audit about a job; 0: there are none."""
    return AuditedJob.objects.aggregate(newest=Max("pk"))["newest"] or 0


def newest_waiting_failure() -> int:
    """Return the id of the newest failure of a waiting job not in a stored minute yet; 0: none."""
    return WaitingFailure.objects.aggregate(newest=Max("pk"))["newest"] or 0


def counted_since(*, marks: Marks) -> dict[str, OrgFigures]:
    """Return by organization the jobs, ends and installs that the stored minutes have not counted yet."""
    sums: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for jobs in _since(Job.objects.all(), marks.job, marks.submitting):
        # not grouped by the database: for that SQLite reads the index of all jobs by organization
        for org_id in jobs.values_list("org_id", flat=True).iterator():
            sums[org_id]["submitted"] += 1
    waited = WaitingFailure.objects.annotate(org_id=F("job__org_id")).values("org_id")
    _add_rows(sums, waited.annotate(failed=Count("pk")))
    failed = Q(job__status=Status.FAILED) & ~Q(job__in=WaitingFailure.objects.values("job"))
    ended: dict[str, Any] = {
        Status.DONE: Count("job", Q(job__status=Status.DONE), distinct=True),
        Status.FAILED: Count("job", failed, distinct=True),
    }
    for attempts in _since(Attempt.objects.exclude(outcome=""), marks.attempt, marks.active):
        of_orgs = attempts.annotate(org_id=F("job__org_id")).values("org_id")
        times: dict[str, Any] = {"install_ms": INSTALL_SECONDS, "saved_ms": SAVED_SECONDS}
        rows: list[dict[str, Any]] = list(of_orgs.annotate(**COUNTS, **times, **ended))
        for row in rows:
            row.update({name: round(1000 * (row[name] or 0.0)) for name in times})
        _add_rows(sums, rows)
    audited = AuditedJob.objects.filter(pk__gt=marks.audited, audit__action="cancel").values("job_id")
    cancelled = Job.objects.filter(pk__in=audited, status=Status.CANCELLED)
    _add_rows(sums, cancelled.values("org_id").annotate(cancelled=Count("pk")))
    return {org_id: OrgFigures(**dict[str, Any](found)) for org_id, found in sums.items()}


def _since(rows: QuerySet, newest: str, older: list[str]) -> Iterator[QuerySet]:
    """Yield querysets of the rows with ids after ``newest`` (empty: all), and of the ``older`` ids."""
    yield rows.filter(pk__gt=UUID(newest)) if newest else rows
    for ids in parts_of([UUID(text) for text in older], IDS):
        yield rows.filter(pk__in=ids, **({"pk__lte": UUID(newest)} if newest else {}))


def _add_rows(sums: defaultdict[str, Counter[str]], rows: Iterable[Any]) -> None:
    """Add the numbers of each row to the sums of its organization."""
    for row in rows:
        sums[row["org_id"]].update({name: number for name, number in row.items() if name != "org_id"})
