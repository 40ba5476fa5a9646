"""Usage of an organization by month, from the rows that the ledger has; retention removes the oldest."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Count, F, FloatField, QuerySet, Sum
from django.db.models.functions import Coalesce, TruncMonth

from jobs.models import Artifact, Attempt, Build, Bundle, Job
from qualgent.core.keys import first_id_at

MONTHS = 12  # that are shown
_SECONDS = Coalesce("run_seconds", 0.0) + Coalesce("install_seconds", 0.0)


class MonthlyUsage(NamedTuple):
    """Jobs submitted, tests run and bytes stored in a calendar month, in UTC."""

    month: datetime  # its first day
    jobs: int
    attempts: int
    agent_seconds: float  # that agents installed and ran
    stored_bytes: int  # of builds, artifacts and logs that were stored then and are there still

    @property
    def agent_minutes(self) -> float:
        return self.agent_seconds / 60


def usage_by_month(*, org_id: str, now: datetime) -> list[MonthlyUsage]:
    """Return an organization's jobs, agent time and stored bytes by month, latest month first.

    Of jobs that were submitted within these months.
    """
    since = _months_before(now, MONTHS - 1)
    first = UUID(first_id_at(int(since.timestamp() * 1000)))
    jobs = Job.objects.filter(org_id=org_id, id__gte=first)
    # by the index of jobs, not by the attempts of all organizations
    attempts = Attempt.objects.filter(job__org_id=org_id, job__id__gte=first)
    artifacts = Artifact.objects.filter(attempt__job__org_id=org_id, attempt__job__id__gte=first)
    builds = Build.objects.filter(org_id=org_id, created_at__gte=since)
    bundles = Bundle.objects.filter(org_id=org_id, created_at__gte=since)
    sums = [
        _by_month(jobs, "created_at", jobs=Count("pk")),
        _by_month(attempts, "leased_at", attempts=Count("pk"), agent_seconds=Sum(_SECONDS, output_field=FloatField())),
        _by_month(attempts.filter(log_removed=False), "leased_at", stored_bytes=Sum("log_bytes")),
        _by_month(artifacts, "created_at", stored_bytes=Sum("size")),
        _by_month(builds, "created_at", stored_bytes=Sum("size")),
        _by_month(bundles, "created_at", stored_bytes=Sum("size")),
    ]
    months: defaultdict[datetime, Counter[str]] = defaultdict(Counter)
    for row in chain.from_iterable(sums):
        months[row.pop("month")].update({name: value or 0 for name, value in row.items()})
    fields = MonthlyUsage._fields[1:]
    return [MonthlyUsage(month, *map(months[month].__getitem__, fields)) for month in sorted(months, reverse=True)]


def _by_month(rows: QuerySet[Any], at: str, **sums: Any) -> Iterable[dict[str, Any]]:
    """Return aggregates (``sums``) of rows by UTC month of the column ``at``."""
    return rows.annotate(month=TruncMonth(F(at), tzinfo=UTC)).values("month").annotate(**sums).order_by()


def _months_before(now: datetime, months: int) -> datetime:
    """Return the first day of the month that many months earlier."""
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    return datetime(year, month + 1, 1, tzinfo=UTC)
