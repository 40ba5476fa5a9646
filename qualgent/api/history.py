"""The REST API of the past: figures over time, events, and the timelines of agents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from drf_spectacular.utils import OpenApiParameter
from msgspec import Meta, Struct, field
from rest_framework.request import Request

from jobs import selectors
from jobs.history.series import RANGES, Columns
from jobs.history.values import FeedEvent
from jobs.selectors.history import BuildTotal, SpanRow, TimelinePart, TimelineTotal
from qualgent.accounts.permissions import caller_of
from qualgent.core.errors import InvalidInputError
from qualgent.core.fields import Count
from qualgent.core.times import time_text, to_milliseconds, wall_ms
from qualgent.scheduler.live_requests import GetSeries
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import Handler, list_operation, operation, query
from qualgent.web.rest import LoopAPIView, page_response
from qualgent.web.rest_json import Response

LONGEST_MS = 24 * 3_600_000
DEFAULT_MS = 3_600_000
WEEK_MS = 7 * LONGEST_MS
PART_MS = 900_000
MAX_BUILDS = 100
LEVELS = ("info", "warn", "bad")


class Timeline(Struct, frozen=True, kw_only=True):
    """The attempts of a period, newest first."""

    from_: str = field(name="from")
    to: str
    spans: list[SpanRow]
    complete: Annotated[bool, Meta(description="false: there are more, older ones")]


class TimelineParts(Struct, frozen=True, kw_only=True):
    """The ended attempts of a period, summed by agent and part, oldest first; empty parts are left out."""

    from_: str = field(name="from")
    to: str
    step: Annotated[int, Meta(ge=0, description="seconds of a part")]
    parts: list[TimelinePart]
    total: Annotated[TimelineTotal, Meta(description="of all agents, whatever `agent`")]


class TimelineBuilds(Struct, frozen=True, kw_only=True):
    """The ended attempts of a period, summed by build: 100 at most, those whose installs took longest first."""

    from_: str = field(name="from")
    to: str
    builds: list[BuildTotal]
    builds_total: Annotated[Count, Meta(description="with attempts that ended in the period")]
    total: Annotated[TimelineTotal, Meta(description="of all of them")]


class SeriesView(LoopAPIView):
    kind = "figures"

    @operation(
        "series", "history", Columns, errors=(400,), parameters=(query("range", "default 1h", enum=list(RANGES)),)
    )
    async def get(self, request: Request) -> Response:
        """Columns, oldest first: every 5 seconds over 5 minutes or an hour, minutes over a day, hours over a week.

        Before the server's last start there are minutes only.
        """
        name = request_params.choice(request.query_params, "range", RANGES) or "1h"
        return Response(await port_of(request).call(GetSeries(scope=caller_of(request).org_scope, range=name)))


class EventsView(LoopAPIView):
    kind = "event"

    @list_operation(
        "history",
        "events",
        FeedEvent,
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


def _timeline_operation(name: str, answers: Any, default: str) -> Callable[[Handler], Handler]:
    """Decorate a view method as an API operation with the query parameters ``from``, ``to`` and ``agent``."""
    return operation(
        name,
        "history",
        answers,
        errors=(400,),
        parameters=(
            query("from", f"a time; default {default} before `to`"),
            query("to", "a time; default now"),
            OpenApiParameter("agent", str, many=True, description="only of these agents"),
        ),
    )


def _period(request: Request, default_ms: int, longest_ms: int, longest: str) -> tuple[int, int, list[str] | None]:
    """Parse the requested period: begin and end (ms), agents (None: all). Raises InvalidInputError."""
    given = request.query_params
    to_ms = _parse_moment(given, "to", wall_ms())
    from_ms = _parse_moment(given, "from", to_ms - default_ms)
    if not 0 < to_ms - from_ms <= longest_ms:
        raise InvalidInputError(f"from must lie before to, by {longest} at most", {"from": "must lie before to"})
    return from_ms, to_ms, given.getlist("agent") or None


def _parse_moment(given: Mapping[str, str], name: str, default_ms: int) -> int:
    """Parse a query parameter's time to milliseconds since the epoch; default if missing. Raises InvalidInputError."""
    return to_milliseconds(request_params.moment(name, given[name])) if name in given else default_ms


class TimelineView(LoopAPIView):
    kind = "agent"

    @_timeline_operation("timeline", Timeline, "an hour")
    async def get(self, request: Request) -> Response:
        """The attempts of a period, newest first: installs, then tests. The last hour by default."""
        from_ms, to_ms, agents = _period(request, DEFAULT_MS, LONGEST_MS, "a day")
        read, scope = gateway_of(request).read, caller_of(request).org_scope
        spans = await read(selectors.history.spans_between, scope=scope, from_ms=from_ms, to_ms=to_ms, agents=agents)
        begin, end = time_text(from_ms), time_text(to_ms)
        return Response(Timeline(from_=begin, to=end, spans=spans, complete=len(spans) < selectors.history.SPANS))


class TimelinePartsView(LoopAPIView):
    kind = "agent"

    @_timeline_operation("timeline_parts", TimelineParts, "a day")
    async def get(self, request: Request) -> Response:
        """The attempts of a period of up to a week, summed by agent: by quarters of an hour, or hours beyond a day.

        Parts begin at whole steps of UTC; attempts count where they ended, as in `/api/v1/stats`.
        """
        from_ms, to_ms, agents = _period(request, LONGEST_MS, WEEK_MS, "a week")
        step_ms = PART_MS if to_ms - from_ms <= LONGEST_MS else 4 * PART_MS
        span = {"from_ms": from_ms // step_ms * step_ms, "to_ms": to_ms}
        read, scope = gateway_of(request).read, caller_of(request).org_scope
        parts = await read(selectors.history.timeline_parts, scope=scope, agents=agents, **span, step_ms=step_ms)
        total = await read(selectors.history.timeline_total, scope=scope, **span)
        begin, end = time_text(span["from_ms"]), time_text(to_ms)
        return Response(TimelineParts(from_=begin, to=end, step=step_ms // 1000, parts=parts, total=total))


class TimelineBuildsView(LoopAPIView):
    kind = "build"

    @_timeline_operation("timeline_builds", TimelineBuilds, "a day")
    async def get(self, request: Request) -> Response:
        """What installs cost and saved in a period of up to a week, by build; attempts count where they ended."""
        from_ms, to_ms, agents = _period(request, LONGEST_MS, WEEK_MS, "a week")
        read, scope = gateway_of(request).read, caller_of(request).org_scope
        select = selectors.history.timeline_builds
        builds = await read(select, scope=scope, from_ms=from_ms, to_ms=to_ms, agents=agents)
        found = TimelineBuilds(
            from_=time_text(from_ms),
            to=time_text(to_ms),
            builds=builds[:MAX_BUILDS],
            builds_total=len(builds),
            total=selectors.history.sum_totals(builds),
        )
        return Response(found)
