"""The REST API of attempts: their results, logs and test cases."""

from __future__ import annotations

from django.http import HttpResponse
from rest_framework.request import Request
from rest_framework.response import Response

from jobs import contract, selectors
from jobs.errors import GoneError
from jobs.gateway import gateway_of
from jobs.scheduler.engine.values import Outcome
from jobs.scheduler.port import AttemptActive
from jobs.selectors.agents import AttemptRow

from . import request_params
from .downloads import parse_range
from .openapi import CURSOR, LIMIT, object_of, operation, page, query
from .rest import LoopAPIView, found_row, page_response

PIECE_BYTES = 1024 * 1024
LARGEST_PIECE_BYTES = 8 * 1024 * 1024


class AttemptsView(LoopAPIView):
    """The attempts of all jobs."""

    kind = "attempt"

    @operation(
        "list_attempts",
        "attempts",
        page("attempts", AttemptRow),
        errors=(400,),
        parameters=(
            query("agent", "only on this agent"),
            query("outcome", "only those that ended so", enum=list(Outcome)),
            LIMIT,
            CURSOR,
        ),
    )
    async def get(self, request: Request) -> Response:
        """List attempts, newest first: of all agents, or of one."""
        given = request.query_params
        return await page_response(
            request,
            "attempts",
            selectors.agents.list_attempts,
            agent=given.get("agent"),
            outcome=request_params.choice(given, "outcome", list(Outcome)),
        )


class AttemptDetailView(LoopAPIView):
    """One attempt."""

    @operation("attempt_detail", "attempts", contract.AttemptView, errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """One attempt: its outcome, its times, and the size of its log; how many cases and artifacts it has."""
        return Response(await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt))


class CasesView(LoopAPIView):
    """The test cases of an attempt."""

    @operation("attempt_cases", "attempts", object_of(cases=list[contract.CaseView]), errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """Per-case results, in the order of the JUnit file the test wrote."""
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        cases = await gateway_of(request).read(selectors.jobs.list_cases, attempt_id=attempt.id)
        return Response({"cases": cases})


class LogView(LoopAPIView):
    """The log of an attempt."""

    @operation(
        "attempt_log",
        "attempts",
        {(200, "text/plain"): str},
        errors=(400, 404),
        parameters=(
            query("offset", "first byte; default 0", contract.Count),
            query("limit", "most bytes, up to 8 MiB; default 1 MiB", contract.Count),
        ),
    )
    async def get(self, request: Request, attempt_id: str) -> HttpResponse:
        """Raw bytes of the log, from ``offset`` or of a Range."""
        gateway = gateway_of(request)
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        if attempt.log_removed:
            raise GoneError("the log was removed: it was kept as long as the server keeps logs")
        # checked before the bytes are read: else a last piece written in between would count as read
        complete = not await gateway.port.call(AttemptActive(attempt_id=attempt.id))
        offset, limit = bytes_of(request, "offset", 0), bytes_of(request, "limit", None)
        ranged = request.headers.get("Range")
        if ranged:
            size = await gateway.logs.size(attempt.id) or 0
            first, last = parse_range(ranged, size) or (0, size - 1)
            if first > last:
                return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
            offset, limit = first, min(last - first + 1, LARGEST_PIECE_BYTES)
        data, size = await gateway.logs.read(attempt.id, offset, limit) or (b"", 0)
        # no browser must take what a test printed for a page
        answer = HttpResponse(data, content_type="text/plain; charset=utf-8", status=206 if ranged else 200)
        answer["X-Log-Size"] = str(size)
        answer["X-Log-Complete"] = "true" if complete else "false"
        answer["Accept-Ranges"] = "bytes"
        answer["Content-Disposition"] = "inline"
        answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
        if ranged:
            answer["Content-Range"] = f"bytes {offset}-{offset + len(data) - 1}/{size}"
        return answer


def bytes_of(request: Request, name: str, default: int | None) -> int:
    """Return an offset or a number of bytes. Raises InvalidInputError."""
    text = request.query_params.get(name)
    if text is None:
        return PIECE_BYTES if default is None else default
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise request_params.wrong(name, "must be a number of bytes")
    return min(int(text), LARGEST_PIECE_BYTES) if name == "limit" else int(text)
