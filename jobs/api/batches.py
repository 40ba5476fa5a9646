"""The REST API of what a batch came to: its jobs in short, its JUnit file, how it differs from another batch."""

from __future__ import annotations

import asyncio
import io
from typing import Any

from django.http import HttpResponse
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.permissions import READ, Thing, demand
from jobs import selectors
from jobs.errors import InvalidInputError, NotFoundError
from jobs.keys import parse_id
from jobs.scheduler.runtime import current
from jobs.selectors.batch_comparison import compare
from qgprotocol.junit_form import Reported, junit_report

from . import asked, schemas
from .rest import LoopAPIView, caller_of

ORDERS = ("newest", "slowest")
WITH = "must be previous, base, or the id of a batch"


async def found_batch(text: str) -> dict[str, Any]:
    """Raises NotFoundError."""
    known = asked.id_of("batch", text)
    row = await current().ledger.read(selectors.jobs.get_batch, batch_id=known)
    if row is None:
        raise NotFoundError(f"there is no batch {known}")
    return row


class BatchResultsView(LoopAPIView):
    """The jobs of a batch, in short."""

    @schemas.batches.batch_results
    async def get(self, request: Request, batch_id: str) -> Response:
        """Its jobs, each with all its attempts: newest first, or those that took longest first (one page)."""
        return await _results(request, batch_id=(await found_batch(batch_id))["id"])


class GroupResultsView(LoopAPIView):
    """The jobs of a group, in short."""

    @schemas.batches.group_results
    async def get(self, request: Request, group_id: str) -> Response:
        """Its jobs, each with all its attempts: newest first, or those that took longest first (one page)."""
        known = asked.id_of("group", group_id)
        if known not in await current().ledger.read(selectors.jobs.get_groups, group_ids=[known]):
            raise NotFoundError(f"there is no group {known}")
        return await _results(request, group_id=known)


async def _results(request: Request, **within: str) -> Response:
    limit, order = asked.limit_of(request), request.query_params.get("order", ORDERS[0])
    if order not in ORDERS:
        raise InvalidInputError("order must be newest or slowest", {"order": "must be newest or slowest"})
    before = asked.cursor_of(request)
    only: dict[str, Any] = {"status": _status(request), "flaky": asked.flag_of(request, "flaky"), **within}
    if order == "slowest":
        if before is not None:
            wanted = "goes with order=newest: the slowest are one page"
            raise InvalidInputError(f"cursor {wanted}", {"cursor": wanted})
        rows = await current().ledger.read(selectors.batches.list_slowest, limit=limit, **only)
        return Response({"results": rows, "next": None})
    page = await current().ledger.read(selectors.batches.list_results, before=before, limit=limit, **only)
    return Response({"results": page.rows, "next": page.next})


def _status(request: Request) -> str | None:
    text = request.query_params.get("status")
    return None if text is None else str(asked.filter_value("status", text))


class BatchCompareView(LoopAPIView):
    """A batch against another."""

    @schemas.batches.batch_compare
    async def get(self, request: Request, batch_id: str) -> Response:
        """Which tests began to fail, were mended or became slower since the previous batch, a base branch's, or any.

        ``with`` is null, and the lists are empty, if there is no batch to compare it with.
        """
        batch = await found_batch(batch_id)
        other = await _other(request, batch["id"])
        if other is None:
            return Response({"batch": batch, "with": None, **compare({}, {})})
        demand(caller_of(request), READ, Thing("batch", other["id"]))
        read = current().ledger.read
        now = await read(selectors.batches.get_standings, batch_id=batch["id"])
        before = await read(selectors.batches.get_standings, batch_id=other["id"])
        # of two times 10,000 tests it takes a while: off the loop
        return Response({"batch": batch, "with": other, **await asyncio.to_thread(compare, now, before)})


async def _other(request: Request, batch_id: str) -> dict[str, Any] | None:
    """What it is to be compared with. Raises InvalidInputError, and NotFoundError for an id that is none."""
    wanted, branch = request.query_params.get("with", "previous"), request.query_params.get("branch")
    read = current().ledger.read
    if branch is not None and wanted != "base":
        raise InvalidInputError("branch goes with with=base", {"branch": "goes with with=base"})
    if wanted == "previous":
        found = await read(selectors.batches.find_previous, batch_id=batch_id)
    elif wanted == "base":
        found = await read(selectors.batches.find_base, batch_id=batch_id, branch=branch)
    else:
        if parse_id(wanted) is None:
            raise InvalidInputError(f"with {WITH}", {"with": WITH})
        return await found_batch(wanted)
    return None if found is None else await found_batch(found)


class BatchJUnitView(LoopAPIView):
    """The JUnit file of a batch."""

    @schemas.batches.batch_junit
    async def get(self, request: Request, batch_id: str) -> HttpResponse:
        """What CI servers show: one testcase per job, as ``qgjob`` writes it with --junit."""
        batch = await found_batch(batch_id)
        name, reported = await current().ledger.read(selectors.batches.list_reported, batch_id=batch["id"])
        text = await asyncio.to_thread(_xml, name, reported)
        answer = HttpResponse(text, content_type="application/xml; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="junit-{batch["id"]}.xml"'
        answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return answer


def _xml(name: str, reported: list[Reported]) -> bytes:
    file = io.BytesIO()
    junit_report(name, reported).write(file, pretty=True)
    return file.getvalue()
