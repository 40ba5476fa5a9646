"""The REST API of what was: figures over time, events, what ran where and when."""

from __future__ import annotations

from datetime import datetime

from rest_framework.request import Request
from rest_framework.response import Response

from jobs import selectors
from jobs.errors import InvalidInputError
from jobs.history.series import RANGES
from jobs.scheduler.runtime import current
from jobs.times import rfc3339, to_datetime, to_milliseconds

from . import asked, schemas
from .rest import LoopAPIView

LONGEST_MS = 24 * 3_600_000
DEFAULT_MS = 3_600_000
LEVELS = ("info", "warn", "bad")


class SeriesView(LoopAPIView):
    """The headline figures over time."""

    @schemas.history.series
    async def get(self, request: Request) -> Response:
        """Columns, oldest first: every 5 seconds over 5 minutes or an hour, or every minute over a day.

        Before the server's last start there are minutes only.
        """
        name = request.query_params.get("range", "1h")
        if name not in RANGES:
            raise InvalidInputError(f"range must be one of {', '.join(RANGES)}", {"range": "unknown"})
        runtime = current()
        return Response({"range": name, **runtime.sampler.series.columns(name, runtime.clock.wall_ms() // 1000)})


class EventsView(LoopAPIView):
    """What people want to hear of."""

    @schemas.history.list_events
    async def get(self, request: Request) -> Response:
        """List events, newest first; of one agent: every one, its connections included."""
        limit, asked_for = asked.limit_of(request), request.query_params
        level = asked_for.get("level")
        if level is not None and level not in LEVELS:
            raise InvalidInputError(f"level must be one of {', '.join(LEVELS)}", {"level": "unknown"})
        events = await current().ledger.read(
            selectors.history.list_events,
            limit=limit + 1,
            before=asked.cursor_of(request),
            agent=asked_for.get("agent"),
            kind=asked_for.get("kind"),
            level=level,
        )
        return Response({"events": events[:limit], "next": events[limit - 1].id if len(events) > limit else None})


class TimelineView(LoopAPIView):
    """What ran where and when."""

    @schemas.history.timeline
    async def get(self, request: Request) -> Response:
        """The attempts of a stretch of time, newest first: installs, then tests. An hour unless told otherwise."""
        now_ms = current().clock.wall_ms()
        to_ms = _moment(request, "to", now_ms)
        from_ms = _moment(request, "from", to_ms - DEFAULT_MS)
        if not 0 < to_ms - from_ms <= LONGEST_MS:
            raise InvalidInputError("from must lie before to, by a day at most", {"from": "must lie before to"})
        agents = request.query_params.getlist("agent") or None
        spans = await current().ledger.read(
            selectors.history.spans_between, from_ms=from_ms, to_ms=to_ms, agents=agents
        )
        return Response(
            {
                "from": rfc3339(to_datetime(from_ms)),
                "to": rfc3339(to_datetime(to_ms)),
                "spans": spans,
                "complete": len(spans) < selectors.history.SPANS,
            }
        )


def _moment(request: Request, name: str, default_ms: int) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default_ms
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    if moment.tzinfo is None:
        wanted = "must be a time as 2026-01-31T12:00:00Z"
        raise InvalidInputError(f"{name} {wanted}", {name: wanted})
    return to_milliseconds(moment)
