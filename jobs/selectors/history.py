"""Reads of the ledger about events, minutes and the timeline."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Annotated
from uuid import UUID

import msgspec
from django.db.models import Count as CountOf
from django.db.models import F, Q, QuerySet, Sum
from django.db.models.functions import Coalesce
from msgspec import Meta, Struct

from jobs.history.series import Sample
from jobs.history.values import ABOUT_NO_ORG, FeedEvent
from jobs.models import Attempt, Event, Minute
from jobs.presenters import PARKED
from qualgent.accounts.pages import Page, given, read_page
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.keys import first_id_at
from qualgent.core.row_view import view
from qualgent.core.times import to_datetime
from qualgent.engine.values import NOT_PASSED

from .agents import OF_JOB, JobAttempt, attempts_within
from .jobs import parked_among

LONGEST_MS = 6 * 3_600_000  # attempts leased earlier than this before an interval are not searched
SPANS = 5000


class SpanRow(JobAttempt, kw_only=True):
    """An attempt on the timeline: its install, if any, then its test."""

    group: str
    installs: bool
    window: str | None


def minutes_since(*, since_ms: int) -> list[Sample]:
    rows = Minute.objects.filter(at__gte=to_datetime(since_ms)).order_by("at").values_list("figures", flat=True)
    return [msgspec.convert(figures, Sample) for figures in rows]


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


class TimelinePart(Struct, frozen=True, kw_only=True):
    """The attempts of an agent that began within a part of a period."""

    at: int  # seconds since the epoch
    agent: str
    attempts: Count
    failed: Count
    installs: Count
    installs_avoided: Count
    starts_avoided: Annotated[Count, Meta(description="tests that a start of the runner ran after its first one")]
    install_seconds: float
    run_seconds: float


def timeline_parts(
    *, scope: OrgScope, from_ms: int, to_ms: int, step_ms: int, agents: Iterable[str] | None = None
) -> list[TimelinePart]:
    """Return the attempts of a period, summed by agent and part, oldest first; empty parts are left out.

    A query per part, by primary key: it begins with the time, which SQL cannot divide into parts on both databases.
    """
    of_agents = given(agent__in=None if agents is None else list(agents))
    parts = []
    for begin_ms in range(from_ms, to_ms, step_ms):
        ids = {"id__gte": UUID(first_id_at(begin_ms)), "id__lt": UUID(first_id_at(begin_ms + step_ms))}
        rows = attempts_within(scope).filter(**ids, **of_agents).values("agent").annotate(**_PART).order_by()
        parts += [msgspec.convert({"at": begin_ms // 1000, **row}, TimelinePart) for row in rows]
    return parts


_MADE = Q(install_seconds__isnull=False)
AVOIDED_START = Q(window__isnull=False) & ~Q(window=F("pk"))
"""Attempts that ran in a start of the test runner that an attempt before them had begun."""
_PART: dict[str, object] = {
    "attempts": CountOf("pk"),
    "failed": CountOf("pk", Q(outcome__in=NOT_PASSED)),
    "installs": CountOf("pk", _MADE),
    "installs_avoided": CountOf("pk", ~_MADE & Q(started_at__isnull=False)),
    "starts_avoided": CountOf("pk", AVOIDED_START),
    "install_seconds": Coalesce(Sum("install_seconds"), 0.0),
    "run_seconds": Coalesce(Sum("run_seconds"), 0.0),
}


ENDED_PARTS = {name: _PART[name] for name in ("installs", "installs_avoided", "starts_avoided", "install_seconds")}
"""The counts of installs and starts, the same everywhere. An install is made if its time is known, and avoided if a
test began without one."""


def spans_between(
    *, scope: OrgScope, from_ms: int, to_ms: int, agents: Iterable[str] | None = None, limit: int = SPANS
) -> list[SpanRow]:
    """Return the attempts that ran within an interval, newest first. Read by primary key (it begins with the time)."""
    attempts = (
        attempts_within(scope)
        .filter(id__gte=UUID(first_id_at(from_ms - LONGEST_MS)), id__lt=UUID(first_id_at(to_ms)))
        .filter(Q(finished_at__isnull=True) | Q(finished_at__gte=to_datetime(from_ms)))
    )
    if agents is not None:
        attempts = attempts.filter(agent__in=list(agents))
    return _span_rows(attempts.order_by("-id")[:limit])


def spans_of(*, scope: OrgScope, attempt_ids: Iterable[str]) -> dict[str, SpanRow]:
    """Return the attempts that exist, by id."""
    found = _span_rows(attempts_within(scope).filter(pk__in=[UUID(attempt_id) for attempt_id in attempt_ids]))
    return {row.id: row for row in found}


def _span_rows(attempts: QuerySet[Attempt]) -> list[SpanRow]:
    """Return timeline rows; thousands, so without model instances."""
    rows = attempts.annotate(**OF_JOB, group=F("job__group_id")).values_list(*SpanRow.__struct_fields__, named=True)
    spans = [view(SpanRow, row) for row in rows.iterator()]
    parked = parked_among(UUID(span.job_id) for span in spans if span.outcome is None)
    for span in spans if parked else ():
        if span.outcome is None and UUID(span.job_id) in parked:
            span.phase = PARKED
    return spans
