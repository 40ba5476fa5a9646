"""The REST API of batches, groups, the ranked queue and the headline figures."""

from __future__ import annotations

import re
from typing import Annotated, Any

from msgspec import Meta, Struct
from msgspec.structs import replace
from rest_framework.request import Request

from jobs import selectors
from jobs.derived_ids import group_id, group_key
from jobs.history.series import PERIODS
from jobs.presenters import BatchRow, GroupStateRow, group_state_row
from qualgent.accounts.permissions import caller_of
from qualgent.accounts.scope import OrgScope
from qualgent.api.services.overview import (
    DEFAULT_PERIOD,
    BatchDetail,
    Figures,
    GroupDetail,
    LiveGroup,
    figures,
    group_detail,
    read_batch_detail,
    with_states,
)
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import Count
from qualgent.core.keys import parse_id
from qualgent.core.row_view import view
from qualgent.engine.values import QueuePlace
from qualgent.scheduler.live_requests import GetQueue
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import CURSOR, LIMIT, ORG, list_operation, operation, query
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response


class Queue(Struct, frozen=True, kw_only=True):
    """The ranked queue."""

    waiting: Count
    running: Count
    groups_total: Count
    groups: list[GroupStateRow]
    next: Annotated[str | None, Meta(description="the `cursor` of the next page; null: this is the last")]
    stranded: list[GroupStateRow]


class BatchesView(LoopAPIView):
    kind = "batch"

    @list_operation(
        "overview",
        "batches",
        BatchRow,
        ORG,
        query("suite", "only of this suite"),
        query("branch", "only of this branch"),
        query("id", "only these: ids with commas between them, 100 at most"),
    )
    async def get(self, request: Request) -> Response:
        """List batches, newest first; by ``id`` those of them that exist."""
        filters: dict[str, Any] = {name: request.query_params.get(name) for name in ("org_id", "suite", "branch")}
        ids = request_params.ids(request)
        return await page_response(request, "batches", selectors.jobs.list_batches, ids=ids, **filters)


class BatchDetailView(LoopAPIView):
    @operation("batch_detail", "overview", BatchDetail, errors=(404,))
    async def get(self, request: Request, batch_id: str) -> Response:
        """One batch: how many of its jobs have ended and how. Its jobs: ``/api/v1/jobs?batch_id=…``.

        ``simulated``: its jobs whose last attempt was simulated, not run. ``stranded``: its waiting jobs that no agent
        can run now, by group, with the reason.
        """
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        return Response(await read_batch_detail(gateway_of(request), batch))


class GroupsView(LoopAPIView):
    kind = "group"

    @list_operation("overview", "groups", LiveGroup, ORG)
    async def get(self, request: Request) -> Response:
        """List groups, most recently changed first, each with its waiting and running jobs."""
        gateway, scope = gateway_of(request), caller_of(request).org_scope
        found = await gateway.read(
            selectors.jobs.list_groups,
            scope=scope,
            after=request_params.ordered_cursor(request.query_params, request_params.time_of_cursor),
            limit=request_params.limit(request),
            org_id=request.query_params.get("org_id"),
        )
        return Response({"groups": await with_states(gateway, found.rows), "next": found.next})


class GroupDetailView(LoopAPIView):
    @operation("group_detail", "overview", GroupDetail, errors=(404,))
    async def get(self, request: Request, group_id: str) -> Response:
        """One group: its counts, the position of the group and of each lane and why, and the installs avoided."""
        known = request_params.path_id("group", group_id)
        row = await group_detail(gateway_of(request), known)
        if row is None:
            raise NotFoundError(f"there is no group {known}")
        return Response(row)


class QueueView(LoopAPIView):
    kind = "group"

    @operation("queue", "overview", Queue, errors=(400,), parameters=(LIMIT, CURSOR))
    async def get(self, request: Request) -> Response:
        """The groups with waiting or running jobs in their current order, each with the reason it waits.

        ``stranded``: groups that no registered agent can serve; on the first page, at most ``limit``. A group that
        moves between two pages may be on both, or on neither.
        """
        scope, limit = caller_of(request).org_scope, request_params.limit(request)
        after = await _place_of_cursor(request, scope)
        snapshot = await port_of(request).call(GetQueue(scope=scope, limit=limit, after=after))
        stranded = [replace(group_state_row(state), position=None) for state in snapshot.stranded]
        groups, following = list(map(group_state_row, snapshot.groups)), snapshot.next
        cursor = None
        if following is not None:
            cursor = f"{following.phase}_{following.score_ms}_{following.priority}_{group_id(following.group)}"
        return Response(view(Queue, snapshot, groups=groups, stranded=stranded, next=cursor))


_QUEUE_CURSOR = re.compile(r"([0-9])_(-?[0-9]{1,17})_([0-9])_(.{36})", re.ASCII)


async def _place_of_cursor(request: Request, scope: OrgScope) -> QueuePlace | None:
    """Parse the query parameter ``cursor`` to a place in the queue; None: first page. Raises InvalidInputError."""
    text = request.query_params.get("cursor")
    if text is None:
        return None
    parts = _QUEUE_CURSOR.fullmatch(text)
    row = None
    if parts is not None and (known := parse_id(parts[4])) is not None:
        row = await gateway_of(request).read(selectors.jobs.get_group, group_id=known)
    if parts is None or row is None or not scope.covers(row.org_id):
        raise request_params.wrong("cursor", request_params.WANTED_CURSOR)
    return QueuePlace(int(parts[1]), int(parts[2]), group_key(row), int(parts[3]))


class StatsView(LoopAPIView):
    kind = "figures"

    @operation(
        "stats",
        "overview",
        Figures,
        errors=(400,),
        parameters=(query("period", f"of the totals, default {DEFAULT_PERIOD}", enum=list(PERIODS)),),
    )
    async def get(self, request: Request) -> Response:
        """Return the numbers of jobs by status, of installs made and avoided, and of agents by state.

        ``totals``: what ended, and what grouping saved, within a period that ends now.
        """
        period = request_params.choice(request.query_params, "period", PERIODS) or DEFAULT_PERIOD
        return Response(await figures(gateway_of(request), caller_of(request).org_scope, period))
