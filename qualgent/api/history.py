"""The REST API of the history: figures over time, events, and the timeline of agents."""

from __future__ import annotations

from typing import Annotated

from drf_spectacular.utils import OpenApiParameter
from msgspec import Meta, Struct, field
from rest_framework.request import Request

from jobs import selectors
from jobs.history.series import COUNTED, RANGES
from jobs.history.values import Event
from jobs.selectors.history import SpanRow, TimelinePart
from qualgent.accounts.caller import caller_of
from qualgent.core.errors import InvalidInputError
from qualgent.core.times import time_text, to_milliseconds, wall_ms
from qualgent.scheduler.port import GetSeries
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import list_operation, object_of, operation, query
from qualgent.web.rest import LoopAPIView, page_response
from qualgent.web.rest_json import Response

LONGEST_MS = 24 * 3_600_000
DEFAULT_MS = 3_600_000
WEEK_MS = 7 * LONGEST_MS
PART_MS = 900_000
LEVELS = ("info", "warn", "bad")
Column = list[float | None]
SERIES = object_of(
    range=str,
    step=Annotated[int, Meta(ge=0, description="seconds between two")],
    at=Annotated[Column, Meta(description="seconds since the epoch")],
    **dict.fromkeys(("waiting", "running", *COUNTED, "wait_p50", "wait_p95"), Column),
    agents=dict[str, Column],
)


class Timeline(Struct, frozen=True, kw_only=True):
    """The attempts of a period, newest first."""

    from_: str = field(name="from")
    to: str
    spans: list[SpanRow]
    complete: Annotated[bool, Meta(description="false: there are more, older ones")]


class TimelineParts(Struct, frozen=True, kw_only=True):
    """The attempts of a period, added up by agent and part, oldest first; empty parts are left out."""

    from_: str = field(name="from")
    to: str
    step: Annotated[int, Meta(ge=0, description="seconds of a part")]
    parts: list[TimelinePart]


class SeriesView(LoopAPIView):
    kind = "figures"

    @operation(
        "series", "history", SERIES, errors=(400,), parameters=(query("range", "default 1h", enum=list(RANGES)),)
    )
    async def get(self, request: Request) -> Response:
        """Columns, oldest first: every 5 seconds over 5 minutes or an hour, minutes over a day, hours over a week.

        Before the server's last start there are minutes only.
        """
        name = request_params.choice(request.query_params, "range", RANGES) or "1h"
        columns = await port_of(request).call(GetSeries(scope=caller_of(request).org_scope, range=name))
        return Response({"range": name, **columns})


class EventsView(LoopAPIView):
    kind = "event"

    @list_operation(
        "history",
        "events",
        Event,
        query("agent", "all events of this agent, also the minor ones"),
        query("kind", "only such, as job_failed"),
        query("level", enum=list(LEVELS)),
    )
    async def get(self, request: Request) -> Response:
        """List events, newest first; of one agent: all of them, its connections included."""
        given = request.query_params
        return await page_response(
            request,
            "events",
            selectors.history.list_events,
            agent=given.get("agent"),
            kind=given.get("kind"),
            level=request_params.choice(given, "level", LEVELS),
        )


class TimelineView(LoopAPIView):
    kind = "agent"

    @operation(
        "timeline",
        "history",
        Timeline,
        errors=(400,),
        parameters=(
            query("from", "a time; default an hour before `to`"),
            query("to", "a time; default now"),
            OpenApiParameter("agent", str, many=True, description="only of these agents"),
        ),
    )
    async def get(self, request: Request) -> Response:
        """The attempts of a period, newest first: installs, then tests. The last hour by default."""
        now_ms = wall_ms()
        to_ms = _moment(request, "to", now_ms)
        from_ms = _moment(request, "from", to_ms - DEFAULT_MS)
        if not 0 < to_ms - from_ms <= LONGEST_MS:
            raise InvalidInputError("from must lie before to, by a day at most", {"from": "must lie before to"})
        agents = request.query_params.getlist("agent") or None
        read, scope = gateway_of(request).read, caller_of(request).org_scope
        spans = await read(selectors.history.spans_between, scope=scope, from_ms=from_ms, to_ms=to_ms, agents=agents)
        begin, end = time_text(from_ms), time_text(to_ms)
        return Response(Timeline(from_=begin, to=end, spans=spans, complete=len(spans) < selectors.history.SPANS))


class TimelinePartsView(LoopAPIView):
    kind = "agent"

    @operation(
        "timeline_parts",
        "history",
        TimelineParts,
        errors=(400,),
        parameters=(
            query("from", "a time; default a day before `to`"),
            query("to", "a time; default now"),
            OpenApiParameter("agent", str, many=True, description="only of these agents"),
        ),
    )
    async def get(self, request: Request) -> Response:
        """The attempts of a period of up to a week, added up by agent: by quarters of an hour, or hours beyond a day.

        Parts begin at whole steps of UTC; attempts count where they began.
        """
        to_ms = _moment(request, "to", wall_ms())
        from_ms = _moment(request, "from", to_ms - LONGEST_MS)
        if not 0 < to_ms - from_ms <= WEEK_MS:
            raise InvalidInputError("from must lie before to, by a week at most", {"from": "must lie before to"})
        step_ms = PART_MS if to_ms - from_ms <= LONGEST_MS else 4 * PART_MS
        begin_ms = from_ms // step_ms * step_ms
        agents = request.query_params.getlist("agent") or None
        parts = await gateway_of(request).read(
            selectors.history.timeline_parts,
            scope=caller_of(request).org_scope,
            from_ms=begin_ms,
            to_ms=to_ms,
            step_ms=step_ms,
            agents=agents,
        )
        begin, end = time_text(begin_ms), time_text(to_ms)
        return Response(TimelineParts(from_=begin, to=end, step=step_ms // 1000, parts=parts))


def _moment(request: Request, name: str, default_ms: int) -> int:
    text = request.query_params.get(name)
    return default_ms if text is None else to_milliseconds(request_params.moment(name, text))
