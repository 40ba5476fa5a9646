"""Reads of trends for charts: counts, exact percentiles and busy seconds of the attempts in one part of a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import connection
from django.db.models import Count as CountOf
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce, Greatest, Least
from msgspec import Struct

from jobs.models import Attempt, Job
from qualgent.accounts.pages import given
from qualgent.accounts.scope import OrgScope
from qualgent.core.keys import first_id_at
from qualgent.core.times import to_datetime
from qualgent.engine.values import RAN, Outcome
from qualgent.ledger.seconds_between import SecondsBetween

from .attempts import attempts_within
from .history import LONGEST_MS
from .jobs import percentiles
from .savings import COUNTS


class TrendSubject(Struct, frozen=True, kw_only=True):
    """The attempts that a trend is about; None: whatever theirs is."""

    org_id: str | None = None
    suite: str | None = None
    branch: str | None = None
    agent: str | None = None


class TrendPart(Struct, frozen=True, kw_only=True):
    """The attempts that began within a part of a period. Durations and waits in seconds; None: there are none."""

    attempts: int
    ran: int  # to their end
    passed: int
    installs: int
    installs_avoided: int
    run_p50: float | None
    run_p95: float | None
    wait_p50: float | None  # from a job's submission to its first attempt
    wait_p95: float | None
    busy_seconds: float  # of agents within the part, also by attempts that began before it


_RELEASED_MS = 24 * 3_600_000
_COUNTS = {
    "attempts": CountOf("pk"),
    "ran": CountOf("pk", Q(outcome__in=RAN)),
    "passed": CountOf("pk", Q(outcome=Outcome.PASSED)),
    **{name: COUNTS[name] for name in ("installs", "installs_avoided")},
}


def read_part(*, scope: OrgScope, subject: TrendSubject, begin_ms: int, end_ms: int, now_ms: int) -> TrendPart:
    """Return counts, percentiles and busy seconds of the attempts in one part of a trend's period."""
    rows = _attempts(scope, subject, begin_ms, end_ms)
    counts = rows.aggregate(**_COUNTS)
    runs: list[float] = []
    waits: list[float] = []
    if counts["attempts"]:
        ended = rows.filter(outcome__in=RAN, run_seconds__isnull=False).order_by("run_seconds")
        runs = [seconds or 0.0 for seconds in ended.values_list("run_seconds", flat=True)]
        first = rows.filter(number=1).annotate(wait=SecondsBetween("leased_at", "job__created_at"))
        waits = list(first.order_by("wait").values_list("wait", flat=True))
    run_p50, run_p95 = (_round_seconds(seconds) for seconds in percentiles(runs))
    wait_p50, wait_p95 = (_round_seconds(seconds) for seconds in percentiles(waits))
    busy_seconds = _busy_seconds(scope, subject, begin_ms, end_ms, to_datetime(now_ms))
    return TrendPart(
        run_p50=run_p50, run_p95=run_p95, wait_p50=wait_p50, wait_p95=wait_p95, busy_seconds=busy_seconds, **counts
    )


def is_settled(*, begin_ms: int, end_ms: int, now_ms: int) -> bool:
    """Return whether all attempts that a past part of a trend counts have ended, so that its figures can be cached.

    One that was cancelled may get its times when its agent releases it, for a day.
    """
    ids = {"id__gte": UUID(first_id_at(begin_ms - LONGEST_MS)), "id__lt": UUID(first_id_at(end_ms))}
    is_late = Q(outcome=Outcome.CANCELLED, log_bytes=None, finished_at__gt=to_datetime(now_ms - _RELEASED_MS))
    return not Attempt.objects.filter(Q(finished_at=None) | is_late, **ids).exists()


def fingerprint_parts(*, spans: Sequence[tuple[int, int]]) -> list[str]:
    """Return for each (begin, end) in ms a text that changes if its attempts are added or deleted: a cache key.

    Their number, the first and the last, those before it included that a part counts too: one statement, which reads
    nothing but the index of primary keys.
    """
    to_value = Attempt._meta.pk.get_db_prep_value
    within = "FROM jobs_attempt WHERE id >= %s AND id < %s"
    parts = ("COUNT(*) {}", "id {} ORDER BY id LIMIT 1", "id {} ORDER BY id DESC LIMIT 1")
    one = [f"(SELECT {part.format(within)})" for part in parts]
    ids = [
        to_value(UUID(first_id_at(at_ms)), connection) for begin, end in spans for at_ms in (begin - LONGEST_MS, end)
    ]
    values = [value for number in range(len(spans)) for value in ids[2 * number : 2 * number + 2] * len(one)]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(one * len(spans))}", values)
        row = list(map(str, cursor.fetchone()))
    return [" ".join(row[at : at + len(one)]) for at in range(0, len(row), len(one))]


def _round_seconds(seconds: float | None) -> float | None:
    """Return seconds to a thousandth; negative ones, from a clock that was set back, as 0."""
    return None if seconds is None else round(max(0.0, seconds), 3)


def has_attempts(*, scope: OrgScope, subject: TrendSubject, begin_ms: int, end_ms: int) -> bool:
    return _attempts(scope, subject, begin_ms, end_ms).exists()


def _attempts(scope: OrgScope, subject: TrendSubject, begin_ms: int, end_ms: int) -> QuerySet[Attempt]:
    """Return the attempts of a trend's subject that were leased within a part (ms since the epoch)."""
    ids = {"id__gte": UUID(first_id_at(begin_ms)), "id__lt": UUID(first_id_at(end_ms))}
    rows = attempts_within(scope).filter(**ids, **given(agent=subject.agent))
    of_job = given(org_id=subject.org_id, batch__suite=subject.suite, batch__branch=subject.branch)
    # not a join, for which SQLite would read all jobs of the organization or the batches
    return rows.filter(Exists(Job.objects.filter(pk=OuterRef("job_id"), **of_job))) if of_job else rows


def _busy_seconds(scope: OrgScope, subject: TrendSubject, begin_ms: int, end_ms: int, now: datetime) -> float:
    """Return for how many seconds of a part attempts occupied agents, summed over agents."""
    begin, end = to_datetime(begin_ms), to_datetime(end_ms)
    ended = Least(Coalesce(F("finished_at"), Value(now)), Value(end))
    rows = _attempts(scope, subject, begin_ms - LONGEST_MS, end_ms)
    began = Greatest(F("leased_at"), Value(begin))
    rows = rows.filter(Q(finished_at__isnull=True) | Q(finished_at__gt=began))
    busy = rows.aggregate(busy=Sum(SecondsBetween(ended, began)))["busy"]
    return max(0.0, busy or 0.0)
