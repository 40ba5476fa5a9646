"""Reads of the ledger for the feed (events), charts (figures of minutes) and the timeline (attempts as spans)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from django.db.models import BigIntegerField, Case, F, Q, QuerySet, Sum, Value, When
from django.db.models import Count as CountOf
from django.db.models.functions import Coalesce
from msgspec import Struct

from jobs.history.series import Sample
from jobs.history.values import ABOUT_NO_ORG, FeedEvent
from jobs.models import Attempt, Event, Minute
from jobs.models.attempt import includes_runner_start
from jobs.presenters import PARKED
from qualgent.accounts.pages import Page, given, read_page
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.keys import first_id_at
from qualgent.core.row_view import view
from qualgent.core.times import to_datetime, to_milliseconds
from qualgent.engine.values import NOT_PASSED

from .attempts import OF_JOB, JobAttempt, attempts_within
from .jobs import parked_among
from .savings import (
    COUNTS,
    FAILED_INSTALLS,
    INSTALL_SECONDS,
    SAVED_SECONDS,
    FailedInstallSeconds,
    SavedSeconds,
    StartsAvoided,
)

LONGEST_MS = 6 * 3_600_000  # attempts leased earlier than this before an interval are not searched
SPANS = 5000
HELD_MS = 600_000  # attempts leased earlier than this before they began are not counted as first ones
MAX_STARTS = 50_000


class SpanRow(JobAttempt, kw_only=True):
    """An attempt on the timeline: its install, if any, then its test."""

    group: str
    installs: bool
    run_seconds: float | None
    start_seconds: float | None
    has_start: bool
    saved_seconds: float | None
    window: str | None


_SPAN_COLUMNS = tuple(name for name in SpanRow.__struct_fields__ if name != "has_start")


def minutes_since(*, since_ms: int) -> list[Sample]:
    """Return the stored figures of the minutes since a time (ms since the epoch), oldest first."""
    rows = Minute.objects.filter(at__gte=to_datetime(since_ms)).order_by("at").values_list("figures", flat=True)
    return [msgspec.convert(figures, Sample) for figures in rows]


class FirstAttempt(NamedTuple):
    """When a job was submitted and first leased (ms since the epoch)."""

    org_id: str
    submitted_ms: int
    leased_ms: int


def first_attempts_since(*, since_ms: int) -> list[FirstAttempt]:
    """Return the first attempts of jobs leased since then, the newest 50,000.

    Those that an agent held before they began have older ids than their begin.
    """
    attempts = Attempt.objects.filter(number=1, id__gte=UUID(first_id_at(since_ms - HELD_MS)))
    rows = attempts.filter(leased_at__gte=to_datetime(since_ms)).order_by("-id")
    found = rows.values_list("job__org_id", "job__created_at", "leased_at")[:MAX_STARTS]
    return [FirstAttempt(org_id, to_milliseconds(at), to_milliseconds(leased)) for org_id, at, leased in found]


def list_events(
    *,
    scope: OrgScope,
    limit: int,
    before: str | None = None,
    agent: str | None = None,
    kind: str | None = None,
    level: str | None = None,
) -> Page[FeedEvent]:
    """Return a page of events, newest first. Of an agent: also those that another event summarizes."""
    shown = {"told": True} if agent is None else {"agent": agent}
    events = Event.objects.filter(**shown, **given(kind=kind, level=level))
    if scope.orgs is not None:
        events = events.filter(Q(**scope.lookup()) | Q(**ABOUT_NO_ORG))
    return read_page(events, before, limit, partial(view, FeedEvent))


class TimelineTotal(Struct, frozen=True, kw_only=True):
    """Sums over the attempts that ended within a period."""

    attempts: Count
    failed: Count
    installs: Count
    installs_avoided: Count
    starts_avoided: StartsAvoided
    install_seconds: float
    failed_installs: Count
    failed_install_seconds: FailedInstallSeconds
    saved_seconds: SavedSeconds
    run_seconds: float


class BuildTotal(TimelineTotal, kw_only=True, frozen=True):
    """Sums over the attempts of one build that ended within a period."""

    org_id: str
    app_version_id: str


class TimelinePart(TimelineTotal, kw_only=True, frozen=True):
    """Sums over the attempts of one agent within a part of the period."""

    at: int  # seconds since the epoch
    agent: str


def _ended_between(scope: OrgScope, from_ms: int, to_ms: int) -> QuerySet[Attempt]:
    """Return the attempts that ended within an interval."""
    ended = {"finished_at__gte": to_datetime(from_ms), "finished_at__lt": to_datetime(to_ms)}
    return _near(scope, from_ms, to_ms).filter(**ended)


def _near(scope: OrgScope, from_ms: int, to_ms: int) -> QuerySet[Attempt]:
    """Return the attempts leased within an interval, or up to LONGEST_MS before or after, by primary key (by time).

    After the clock was set back, ids are ahead of it.
    """
    first, last = first_id_at(from_ms - LONGEST_MS), first_id_at(to_ms + LONGEST_MS)
    return attempts_within(scope).filter(id__gte=UUID(first), id__lt=UUID(last))


def timeline_parts(
    *, scope: OrgScope, from_ms: int, to_ms: int, step_ms: int, agents: Iterable[str] | None = None
) -> list[TimelinePart]:
    """Return the attempts that ended within a period as sums by agent and part, oldest first, without empty parts."""
    ended = _ended_between(scope, from_ms, to_ms).filter(**given(agent__in=None if agents is None else list(agents)))
    ended = ended.annotate(at=_part_of(range(from_ms, to_ms, step_ms)))
    rows = ended.values("at", "agent").annotate(**_PART).order_by("at", "agent")
    return [msgspec.convert(row, TimelinePart) for row in rows]


def timeline_total(*, scope: OrgScope, from_ms: int, to_ms: int) -> TimelineTotal:
    """Return sums over the attempts of all agents that ended within a period."""
    return msgspec.convert(_ended_between(scope, from_ms, to_ms).aggregate(**_PART), TimelineTotal)


def timeline_builds(
    *, scope: OrgScope, from_ms: int, to_ms: int, agents: Iterable[str] | None = None
) -> list[BuildTotal]:
    """Return the attempts that ended within a period as sums by build, those whose installs took longest first."""
    ended = _ended_between(scope, from_ms, to_ms).filter(**given(agent__in=None if agents is None else list(agents)))
    ended = ended.annotate(org_id=F("job__org_id"), app_version_id=F("job__app_version_id"))
    rows = ended.values("org_id", "app_version_id").annotate(**_PART)
    found = [msgspec.convert(row, BuildTotal) for row in rows.order_by()]
    return sorted(found, key=lambda row: (-row.install_seconds, -row.installs_avoided, row.org_id, row.app_version_id))


def sum_totals(rows: Iterable[TimelineTotal]) -> TimelineTotal:
    """Return the sums over rows; ``saved_seconds`` is null if it is in all of them."""
    sums: dict[str, Any] = dict.fromkeys(TimelineTotal.__struct_fields__, 0) | {"saved_seconds": None}
    for row in rows:
        for name in sums:
            if (value := getattr(row, name)) is not None:
                sums[name] = (sums[name] or 0) + value
    return TimelineTotal(**sums)


def _part_of(begins: range) -> Case | Value:
    """Return the SQL expression of the part (begin, Unix s) in which an attempt ended; ``begins``: of parts, in ms."""
    if len(begins) == 1:
        return Value(begins[0] // 1000, output_field=BigIntegerField())
    middle = len(begins) // 2
    before = When(finished_at__lt=to_datetime(begins[middle]), then=_part_of(begins[:middle]))
    return Case(before, default=_part_of(begins[middle:]))


_PART: dict[str, object] = {
    **FAILED_INSTALLS,  # before the sums that take the names of columns, which these read
    "attempts": CountOf("pk"),
    "failed": CountOf("pk", Q(outcome__in=NOT_PASSED)),
    **COUNTS,
    "install_seconds": INSTALL_SECONDS,
    "saved_seconds": SAVED_SECONDS,
    "run_seconds": Coalesce(Sum("run_seconds"), 0.0),
}


def spans_between(
    *, scope: OrgScope, from_ms: int, to_ms: int, agents: Iterable[str] | None = None, limit: int = SPANS
) -> list[SpanRow]:
    """Return the attempts that ran within an interval, newest first. Read by primary key (it begins with the time)."""
    attempts = _near(scope, from_ms, to_ms).filter(
        Q(finished_at__isnull=True) | Q(finished_at__gte=to_datetime(from_ms)), leased_at__lt=to_datetime(to_ms)
    )
    if agents is not None:
        attempts = attempts.filter(agent__in=list(agents))
    return _span_rows(attempts.order_by("-id")[:limit])


def spans_of(*, scope: OrgScope, attempt_ids: Iterable[str]) -> dict[str, SpanRow]:
    """Return timeline rows of these attempts by id, of those that exist within the scope."""
    found = _span_rows(attempts_within(scope).filter(pk__in=[UUID(attempt_id) for attempt_id in attempt_ids]))
    return {row.id: row for row in found}


def _span_rows(attempts: QuerySet[Attempt]) -> list[SpanRow]:
    """Return timeline rows of attempts, read without model instances; parked ones are shown as parked."""
    rows = attempts.annotate(**OF_JOB, group=F("job__group_id")).values_list(*_SPAN_COLUMNS, named=True)
    spans = [
        view(SpanRow, row, has_start=includes_runner_start(row.id, row.window, row.start_seconds))
        for row in rows.iterator()
    ]
    parked = parked_among(UUID(span.job_id) for span in spans if span.outcome is None)
    for span in spans if parked else ():
        if span.outcome is None and UUID(span.job_id) in parked:
            span.phase = PARKED
    return spans
