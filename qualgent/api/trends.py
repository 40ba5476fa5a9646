"""The REST API of trends: pass rate, durations, waits, utilization and installs over time."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from msgspec import Meta, Struct
from rest_framework.request import Request

from jobs import selectors
from jobs.history.series import Column
from jobs.selectors.trends import TrendPart, TrendSubject
from qualgent.accounts.permissions import caller_of
from qualgent.accounts.scope import OrgScope
from qualgent.api.services.trend_parts import read_parts
from qualgent.core.fields import Count
from qualgent.core.times import wall_ms
from qualgent.web import request_params
from qualgent.web.gateway import Gateway, gateway_of
from qualgent.web.openapi import ORG, operation, query
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
LEAST_POINTS = 8  # of which an axis can be made


class Period(NamedTuple):
    """A period that can be requested, and its parts."""

    length_ms: int
    step_ms: int


PERIODS = {
    "1h": Period(HOUR_MS, HOUR_MS // 12),
    "24h": Period(DAY_MS, HOUR_MS),
    "7d": Period(7 * DAY_MS, 3 * HOUR_MS),
    "30d": Period(30 * DAY_MS, DAY_MS),
    "90d": Period(90 * DAY_MS, DAY_MS),
}


class Trends(Struct, frozen=True, kw_only=True):
    """Columns by part of a period, oldest first. Null: nothing to measure in this part."""

    range: str
    step: Annotated[int, Meta(ge=0, description="seconds of a part; parts begin at whole steps of UTC")]
    at: Annotated[list[int], Meta(description="begins of parts, in seconds since the epoch; from the first attempt")]
    attempts: Annotated[list[Count], Meta(description="that began within the part, as all below but `busy_agents`")]
    pass_rate: Annotated[Column, Meta(description="share of attempts that passed, of those that ran to their end")]
    run_p50: Annotated[Column, Meta(description="seconds that a test ran")]
    run_p95: Column
    wait_p50: Annotated[Column, Meta(description="seconds from a job's submission to its first attempt")]
    wait_p95: Column
    busy_agents: Annotated[Column, Meta(description="mean number of agents at work; of one agent its utilization")]
    installs: list[Count]
    installs_avoided: list[Count]


class TrendsView(LoopAPIView):
    kind = "figures"

    @operation(
        "trends",
        "history",
        Trends,
        errors=(400,),
        parameters=(
            query("range", "default 7d; 24h or 1h if all attempts of the week are that new", enum=list(PERIODS)),
            ORG,
            query("suite", "only of batches of this suite"),
            query("branch", "only of batches of this branch"),
            query("agent", "only of this agent"),
        ),
    )
    async def get(self, request: Request) -> Response:
        """Pass rate, durations, waits, utilization and installs of a period, in 90 parts at most."""
        given = request.query_params
        name = request_params.choice(given, "range", PERIODS)
        subject = TrendSubject(**{field: given.get(field) for field in TrendSubject.__struct_fields__})
        scope = caller_of(request).org_scope
        return Response(await read_trends(gateway_of(request), scope, subject, name, wall_ms()))


async def read_trends(
    gateway: Gateway, scope: OrgScope, subject: TrendSubject, name: str | None, now_ms: int
) -> Trends:
    """Return a period's trends; ``name`` None: the shortest period that shows all attempts of the week."""
    if name is None:
        name = await _shortest(gateway, scope, subject, now_ms)
    step_ms = PERIODS[name].step_ms
    begins = range(begin_of(PERIODS[name], now_ms), now_ms + 1, step_ms)
    spans = [(begin_ms, begin_ms + step_ms) for begin_ms in begins]
    return _to_columns(name, await read_parts(gateway, scope, subject, spans, now_ms), now_ms)


async def _shortest(gateway: Gateway, scope: OrgScope, subject: TrendSubject, now_ms: int) -> str:
    """Return 7d, 24h or 1h: the shortest that shows all attempts of a week; 24h if there are none."""
    begins = {name: begin_of(PERIODS[name], now_ms) for name in ("7d", "24h", "1h")}
    for name, end_ms in zip(begins, [begins["24h"], begins["1h"], now_ms + 1], strict=True):
        span = {"begin_ms": begins[name], "end_ms": end_ms}
        if await gateway.read(selectors.trends.has_attempts, scope=scope, subject=subject, **span):
            return name
    return "24h"


def begin_of(period: Period, now_ms: int) -> int:
    """Return the begin (ms) of a period's first part, for a period whose last part is now's."""
    return now_ms - now_ms % period.step_ms - period.length_ms + period.step_ms


def _to_columns(name: str, parts: dict[int, TrendPart], now_ms: int) -> Trends:
    """Return parts (by begin in ms) as columns, from the first with an attempt, at least the last eight."""
    step_ms = PERIODS[name].step_ms
    first = next((begin_ms for begin_ms, part in parts.items() if part.attempts), now_ms + 1)
    begins = [begin_ms for begin_ms in parts if begin_ms >= first]
    begins = list(parts)[-max(len(begins), LEAST_POINTS) :]
    shown = [parts[begin_ms] for begin_ms in begins]
    return Trends(
        range=name,
        step=step_ms // 1000,
        at=[begin_ms // 1000 for begin_ms in begins],
        pass_rate=[round(part.passed / part.ran, 4) if part.ran else None for part in shown],
        busy_agents=[
            round(parts[begin_ms].busy_seconds / _seconds(begin_ms, min(begin_ms + step_ms, now_ms)), 3)
            if begin_ms >= first
            else None
            for begin_ms in begins
        ],
        **{field: [getattr(part, field) for part in shown] for field in _PLAIN},
    )


_PLAIN = ("attempts", "run_p50", "run_p95", "wait_p50", "wait_p95", "installs", "installs_avoided")


def _seconds(begin_ms: int, end_ms: int) -> float:
    """Return the length in seconds of a part given by its begin and end (ms), at least one."""
    return max(1.0, (end_ms - begin_ms) / 1000)
