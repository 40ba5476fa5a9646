"""Reads of the ledger about a cause of failures beyond what a list shows: its history, last pass and first failure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Annotated, Protocol
from uuid import UUID

from django.db.models import Count as CountOf
from django.db.models import Max, Min, Q
from msgspec import Meta, Struct

from jobs.models import Failure, Job
from jobs.models.job import HAS_RUN
from qualgent.accounts.pages import within
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.times import rfc3339, to_datetime
from qualgent.engine.states import Status

DAY_MS = 86_400_000
TREND_DAYS = 7
TESTS_ASKED = 10  # of a group, for its last pass


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


class _Tested(Protocol):
    @property
    def test(self) -> str: ...
    @property
    def target(self) -> str: ...


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


def find_last_pass(org_id: str, jobs: Sequence[_Tested], start: datetime, most: int = TESTS_ASKED) -> BuildTime | None:
    """Return the newest build in which one of the first ``most`` tests passed before ``start``; None: none."""
    passed = Job.objects.filter(HAS_RUN, org_id=org_id, status=Status.DONE, simulated=False, created_at__lt=start)
    newest = passed.order_by("-pk").values_list("id", "app_version_id", "finished_at")
    # one query a test: each reads its own part of the index of tests, not all jobs of the organization
    tests = dict.fromkeys((job.test, job.target) for job in jobs[:most])
    found = [row for test, target in tests if (row := newest.filter(test=test, target=target).first()) is not None]
    if not found:
        return None
    job_id, version, finished_at = max(found)
    return build_time((version, job_id, finished_at))


def find_first_failure(key: tuple[str, str], last_pass: BuildTime | None) -> BuildTime | None:
    """Return the first failure of a cause (org, fingerprint), after ``last_pass`` if given; None: none."""
    failures = Failure.objects.filter(org_id=key[0], fingerprint=key[1])
    if last_pass is not None:
        failures = failures.filter(at__gt=last_pass.at)
    return build_time(failures.order_by("at").values_list("app_version_id", "job_id", "at").first())


def build_time(row: tuple[str, UUID, datetime | None] | None) -> BuildTime | None:
    """Return (build, job id, time) of a row as BuildTime; None: there is no row, or it has no time."""
    if row is None or row[2] is None:
        return None
    return BuildTime(app_version_id=row[0], job_id=str(row[1]), at=rfc3339(row[2]))
