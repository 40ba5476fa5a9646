"""Reads of the ledger about all kept failures of a cause: counts by day, first and last time, its first failure."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

from django.db.models import Count as CountOf
from django.db.models import Max, Min, Q
from msgspec import Meta, Struct

from jobs.models import Failure
from qualgent.accounts.pages import within
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.times import rfc3339, to_datetime

DAY_MS = 86_400_000
TREND_DAYS = 7


class CauseHistory(Struct, frozen=True, kw_only=True):
    """All failures of a cause that the server keeps of an organization: of each case, else of the attempt."""

    first_at: str
    last_at: str
    failures: Count
    trend: Annotated[list[Count], Meta(description=f"of the last {TREND_DAYS} times 24 hours, the oldest first")]


class BuildTime(Struct, frozen=True, kw_only=True):
    """A build and when it failed or passed first or last."""

    app_version_id: str
    job_id: str
    at: str


def read_histories(
    *, seen: OrgScope, fingerprints: Collection[str], now_ms: int
) -> dict[tuple[str, str], CauseHistory]:
    """Return the history of causes by organization and fingerprint, in one query of the index ``failure_seen``."""
    days = [to_datetime(now_ms - (TREND_DAYS - day) * DAY_MS) for day in range(TREND_DAYS)]
    trend = {
        f"day{day}": CountOf("pk", Q(at__gte=begin, **({"at__lt": days[day + 1]} if day + 1 < TREND_DAYS else {})))
        for day, begin in enumerate(days)
    }
    rows = within(Failure.objects.filter(fingerprint__in=fingerprints), seen).values_list("org_id", "fingerprint")
    found = rows.annotate(Min("at"), Max("at"), CountOf("pk"), **trend).order_by()
    return {
        (org_id, fingerprint): CauseHistory(
            first_at=rfc3339(first), last_at=rfc3339(last), failures=failures, trend=counts
        )
        for org_id, fingerprint, first, last, failures, *counts in found
    }


def find_first_failure(key: tuple[str, str]) -> BuildTime | None:
    """Return the first failure of a cause (org, fingerprint); None: none is kept."""
    failures = Failure.objects.filter(org_id=key[0], fingerprint=key[1]).order_by("at")
    row = failures.values_list("app_version_id", "job_id", "at").first()
    return None if row is None else BuildTime(app_version_id=row[0], job_id=str(row[1]), at=rfc3339(row[2]))
