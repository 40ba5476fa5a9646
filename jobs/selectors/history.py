"""What can be asked of the ledger about what was; see ``selectors``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import msgspec
from django.db.models import Q, QuerySet

from ..clock import to_datetime
from ..history.series import Sample
from ..history.values import Event as EventRow
from ..keys import first_id_at
from ..models import Attempt, Event, Minute
from ..presenters import optional_rfc3339, rfc3339

LONGEST_MS = 6 * 3_600_000  # an attempt that began longer before a stretch is not looked for in it
SPANS = 5000


def minutes_since(*, since_ms: int) -> list[Sample]:
    rows = Minute.objects.filter(at__gte=to_datetime(since_ms)).order_by("at").values_list("figures", flat=True)
    return [msgspec.convert(figures, Sample) for figures in rows]


def list_events(
    *, limit: int, before: str | None = None, agent: str | None = None, kind: str | None = None,
    level: str | None = None,
) -> list[EventRow]:  # fmt: skip
    """Newest first. Of an agent: all of them, also those that were summed up."""
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
        id=str(event.id), at=rfc3339(event.at), kind=event.kind, level=event.level, text=event.text,
        org_id=event.org_id, job_id=str(event.job_id) if event.job_id else None,
        batch_id=str(event.batch_id) if event.batch_id else None, agent=event.agent,
    )  # fmt: skip


def spans_between(*, from_ms: int, to_ms: int, agents: Iterable[str] | None = None) -> list[dict[str, Any]]:
    """What ran in a stretch of time, at most the newest SPANS, newest first. Read by primary key, which begins with
    the time."""
    attempts = Attempt.objects.filter(
        id__gte=UUID(first_id_at(from_ms - LONGEST_MS)), id__lt=UUID(first_id_at(to_ms))
    ).filter(Q(finished_at__isnull=True) | Q(finished_at__gte=to_datetime(from_ms)))
    if agents is not None:
        attempts = attempts.filter(agent__in=list(agents))
    return _span_rows(attempts.order_by("-id")[:SPANS])


def spans_of(*, attempt_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Those of the attempts that exist."""
    found = _span_rows(Attempt.objects.filter(pk__in=[UUID(attempt_id) for attempt_id in attempt_ids]))
    return {row["id"]: row for row in found}


def _span_rows(attempts: QuerySet[Attempt]) -> list[dict[str, Any]]:
    """``leased_at``, then ``install_seconds`` (null: none), then the test from ``started_at`` to ``finished_at``."""
    return [
        {
            "id": str(attempt.id),
            "agent": attempt.agent,
            "job_id": str(attempt.job_id),
            "test": attempt.job.test,
            "org_id": attempt.job.org_id,
            "app_version_id": attempt.job.app_version_id,
            "group": str(attempt.job.group_id),
            "phase": attempt.phase or None,
            "outcome": attempt.outcome or None,
            "leased_at": rfc3339(attempt.leased_at),
            "install_seconds": attempt.install_seconds,
            "installs": attempt.installs,
            "started_at": optional_rfc3339(attempt.started_at),
            "finished_at": optional_rfc3339(attempt.finished_at),
            "simulated": attempt.simulated,
        }
        for attempt in attempts.select_related("job")
    ]
