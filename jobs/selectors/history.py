"""Reads of the ledger about events, minutes and the timeline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict
from uuid import UUID

import msgspec
from django.db.models import Q, QuerySet

from jobs.history.series import Sample
from jobs.history.values import Event as EventRow
from jobs.keys import first_id_at
from jobs.models import Attempt, Event, Minute
from jobs.times import optional_rfc3339, rfc3339, to_datetime

LONGEST_MS = 6 * 3_600_000  # attempts leased earlier than this before an interval are not searched
SPANS = 5000


class SpanRow(TypedDict):
    """An attempt on the timeline: its install, if any, then its test."""

    id: str
    agent: str
    job_id: str
    test: str
    org_id: str
    app_version_id: str
    group: str
    phase: str | None
    outcome: str | None
    leased_at: str
    install_seconds: float | None
    installs: bool
    started_at: str | None
    finished_at: str | None
    simulated: bool


def minutes_since(*, since_ms: int) -> list[Sample]:
    rows = Minute.objects.filter(at__gte=to_datetime(since_ms)).order_by("at").values_list("figures", flat=True)
    return [msgspec.convert(figures, Sample) for figures in rows]


def list_events(
    *,
    limit: int,
    before: str | None = None,
    agent: str | None = None,
    kind: str | None = None,
    level: str | None = None,
) -> list[EventRow]:
    """Return events, newest first. Of an agent: also those that another event summarizes."""
    events = Event.objects.order_by("-id")
    events = events.filter(told=True) if agent is None else events.filter(agent=agent)
    for name, value in (("kind", kind), ("level", level)):
        if value is not None:
            events = events.filter(**{name: value})
    if before is not None:
        events = events.filter(id__lt=UUID(before))
    return [_event_row(event) for event in events[:limit]]


def _event_row(event: Event) -> EventRow:
    return EventRow(
        id=str(event.id),
        at=rfc3339(event.at),
        kind=event.kind,
        level=event.level,
        text=event.text,
        org_id=event.org_id,
        job_id=str(event.job_id) if event.job_id else None,
        batch_id=str(event.batch_id) if event.batch_id else None,
        agent=event.agent,
    )


def spans_between(
    *, from_ms: int, to_ms: int, agents: Iterable[str] | None = None, limit: int = SPANS
) -> list[SpanRow]:
    """Return the attempts that ran within an interval, newest first. Read by primary key (it begins with the time)."""
    attempts = Attempt.objects.filter(
        id__gte=UUID(first_id_at(from_ms - LONGEST_MS)), id__lt=UUID(first_id_at(to_ms))
    ).filter(Q(finished_at__isnull=True) | Q(finished_at__gte=to_datetime(from_ms)))
    if agents is not None:
        attempts = attempts.filter(agent__in=list(agents))
    return _span_rows(attempts.order_by("-id")[:limit])


def spans_of(*, attempt_ids: Iterable[str]) -> dict[str, SpanRow]:
    """Return the attempts that exist, by id."""
    found = _span_rows(Attempt.objects.filter(pk__in=[UUID(attempt_id) for attempt_id in attempt_ids]))
    return {row["id"]: row for row in found}


def _span_rows(attempts: QuerySet[Attempt]) -> list[SpanRow]:
    """Return timeline rows; thousands, so without model instances."""
    rows = attempts.values_list(
        "id",
        "agent",
        "job_id",
        "job__test",
        "job__org_id",
        "job__app_version_id",
        "job__group_id",
        "phase",
        "outcome",
        "leased_at",
        "install_seconds",
        "installs",
        "started_at",
        "finished_at",
        "simulated",
    )
    return [
        {
            "id": str(row[0]),
            "agent": row[1],
            "job_id": str(row[2]),
            "test": row[3],
            "org_id": row[4],
            "app_version_id": row[5],
            "group": str(row[6]),
            "phase": row[7] or None,
            "outcome": row[8] or None,
            "leased_at": rfc3339(row[9]),
            "install_seconds": row[10],
            "installs": row[11],
            "started_at": optional_rfc3339(row[12]),
            "finished_at": optional_rfc3339(row[13]),
            "simulated": row[14],
        }
        for row in rows.iterator()
    ]
