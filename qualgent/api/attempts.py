"""The REST API of attempts: their results, test cases and logs."""

from __future__ import annotations

from typing import Annotated

from django.http import HttpResponse
from msgspec import Meta, Struct, field
from msgspec.json import decode
from msgspec.structs import replace
from rest_framework.request import Request

from jobs import selectors
from jobs.job_views import AttemptView, CasesSoFar, TimedCaseView
from jobs.selectors.attempts import AttemptRow
from jobs.selectors.owners import owner_of
from qualgent.accounts.permissions import caller_of
from qualgent.core.errors import GoneError, InvalidInputError, StorageUnavailableError
from qualgent.core.fields import Count
from qualgent.core.row_view import view
from qualgent.engine.values import Outcome
from qualgent.scheduler.live_requests import AttemptActive
from qualgent.storage import log_lines
from qualgent.web import request_params
from qualgent.web.gateway import Gateway, gateway_of
from qualgent.web.openapi import list_operation, operation, query, rows_of
from qualgent.web.rest import LoopAPIView, found_row, page_response, unless_left
from qualgent.web.rest_json import Response

from .downloads import parse_range

PIECE_BYTES = 1024 * 1024
LARGEST_PIECE_BYTES = 8 * 1024 * 1024


class LogIndex(Struct, frozen=True, kw_only=True):
    """The number of line ends in each block of a log."""

    size: Count
    complete: bool
    block_bytes: Count
    offset: Count = field(name="from")
    counts: list[Count]


class FoundLines(Struct, frozen=True, kw_only=True):
    """The numbers of the lines that match."""

    lines: list[Count]
    more: bool


async def _attempt_with_log(request: Request, text: str, *, whole: bool = True) -> AttemptView:
    """Return an attempt whose log is not removed; ``whole``: check its length. Raises NotFoundError, GoneError."""
    attempt = await found_row(request, "attempt", text, selectors.jobs.get_attempt)
    if attempt.log_removed:
        raise GoneError("the log was removed: it was kept as long as the server keeps logs")
    if whole and attempt.log_bytes:
        logs = gateway_of(request).logs
        size = await logs.size(attempt.id) or 0
        if size < attempt.log_bytes and logs.forget_index(attempt.id):
            size = await logs.size(attempt.id) or 0
        if size < attempt.log_bytes:
            raise _missing_log_error(request, attempt, size)
    return attempt


def _missing_log_error(request: Request, attempt: AttemptView, offset: int) -> GoneError:
    """Return the error for a log that is stored only up to byte ``offset``."""
    where = gateway_of(request).logs.describe_location(attempt.id)
    return GoneError(
        f"{(attempt.log_bytes or 0) - offset} bytes of the log are missing: {where} was removed or is damaged; restore "
        "it and its index from a copy"
    )


async def with_progress(gateway: Gateway, attempt: AttemptView) -> AttemptView:
    """Return an attempt; a running one with the test cases that its agent has reported so far."""
    if attempt.outcome is not None:
        return attempt
    try:
        found = await gateway.cases.read(attempt.id)
    except StorageUnavailableError:
        found = None  # its agent connects to another gateway soon
    return replace(attempt, progress=decode(found or b"null", type=CasesSoFar | None))


class AttemptsView(LoopAPIView):
    kind = "attempt"

    @list_operation(
        "attempts",
        "attempts",
        AttemptRow,
        query("agent", "only on this agent"),
        query("outcome", "only those that ended so", enum=list(Outcome)),
    )
    async def get(self, request: Request) -> Response:
        """List attempts, newest first: of all agents, or of one."""
        given = request.query_params
        return await page_response(
            request,
            "attempts",
            selectors.attempts.list_attempts,
            agent=given.get("agent"),
            outcome=request_params.choice(given, "outcome", list(Outcome)),
        )


class AttemptDetailView(LoopAPIView):
    @operation("attempt_detail", "attempts", AttemptView, errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """One attempt: its outcome, times and size of its log, its numbers of cases and artifacts, its cases so far."""
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        return Response(await with_progress(gateway_of(request), attempt))


class CasesView(LoopAPIView):
    @operation("attempt_cases", "attempts", rows_of("cases", TimedCaseView), errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """Per-case results, in the order of the JUnit file the test wrote."""
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        cases = await gateway_of(request).read(selectors.jobs.list_cases, attempt_id=attempt.id)
        return Response({"cases": cases})


class LogView(LoopAPIView):
    @operation(
        "attempt_log",
        "attempts",
        {(200, "text/plain"): str},
        errors=(400, 404, 410),
        parameters=(
            query("offset", "first byte; default 0", Count),
            query("limit", "most bytes, up to 8 MiB; default 1 MiB", Count),
        ),
    )
    async def get(self, request: Request, attempt_id: str) -> HttpResponse:
        """Raw bytes of the log, from ``offset`` or of a Range."""
        gateway = gateway_of(request)
        attempt = await _attempt_with_log(request, attempt_id, whole=False)
        # checked before the bytes are read: else a last piece written in between would count as read
        complete = not await gateway.port.call(AttemptActive(attempt_id=attempt.id))
        offset, limit = bytes_of(request, "offset", 0), bytes_of(request, "limit", None)
        ranged, recorded = request.headers.get("Range"), attempt.log_bytes or 0
        if ranged:
            size = max(await gateway.logs.size(attempt.id) or 0, recorded)
            first, last = parse_range(ranged, size) or (0, size - 1)
            if first > last:
                return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
            offset, limit = first, min(last - first + 1, LARGEST_PIECE_BYTES)
        data, size = await gateway.logs.read(attempt.id, offset, limit) or (b"", 0)
        if limit and not data and offset < recorded and gateway.logs.forget_index(attempt.id):
            data, size = await gateway.logs.read(attempt.id, offset, limit) or (b"", 0)
        if limit and not data and offset < recorded:
            raise _missing_log_error(request, attempt, offset)
        size = max(size, recorded)  # who follows it learns of what is lost
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


class LogIndexView(LoopAPIView):
    @operation(
        "attempt_log_index",
        "attempts",
        LogIndex,
        errors=(400, 404, 410),
        parameters=(query("from", "a byte: the counts begin with its block; default 0", Count),),
    )
    async def get(self, request: Request, attempt_id: str) -> Response:
        """Return the number of line ends in each block of the log: with it any line can be read by a Range.

        ``from`` is a byte: the counts begin with its block. The last block may still grow.
        """
        gateway, attempt = gateway_of(request), await _attempt_with_log(request, attempt_id)
        complete = not await gateway.port.call(AttemptActive(attempt_id=attempt.id))  # before the log: see LogView
        counting = log_lines.index_lines(gateway.logs, attempt.id, bytes_of(request, "from", 0))
        index = await unless_left(request, counting)
        return Response(view(LogIndex, index, complete=complete, block_bytes=log_lines.BLOCK_BYTES))


class LogFindView(LoopAPIView):
    @operation(
        "attempt_log_find",
        "attempts",
        FoundLines,
        errors=(400, 404, 410),
        parameters=(
            query("text", "text in the lines", Annotated[str, Meta(max_length=log_lines.LONGEST_TEXT)]),
            query("failures", "true: lines that look like a failure, instead of a text", bool),
        ),
    )
    async def get(self, request: Request, attempt_id: str) -> Response:
        """The numbers of the lines that contain ``text``, or that look like a failure; at most 1000.

        Failures are those within the output of the attempt's own cases, and its cause, if its runner ran several tests.
        """
        text, failures = request.query_params.get("text", ""), request_params.flag(request.query_params, "failures")
        if bool(text) == bool(failures):
            raise InvalidInputError("one of text and failures=true is wanted")
        if len(text) > log_lines.LONGEST_TEXT:
            raise request_params.wrong("text", f"must be of at most {log_lines.LONGEST_TEXT} characters")
        attempt, gateway = await _attempt_with_log(request, attempt_id), gateway_of(request)
        org_id = (await gateway.read(owner_of, "attempt", attempt.id)).org or ""
        who = caller_of(request)
        caller = who.subject or who.actor
        if failures:
            search = log_lines.find_failures(gateway.logs, org_id, attempt.id, caller)
        else:
            search = log_lines.find_text(gateway.logs, org_id, attempt.id, text, caller)
        found = await unless_left(request, search)
        if failures and attempt.window is not None:
            own = await gateway.read(selectors.jobs.own_log_lines, attempt_id=attempt.id)
            found = found.within(*own, attempt.cause_line)
        return Response(view(FoundLines, found))


def bytes_of(request: Request, name: str, default: int | None) -> int:
    """Return a query parameter as bytes, or its default; ``limit`` is at most 8 MiB. Raises InvalidInputError."""
    text = request.query_params.get(name)
    if text is None:
        return PIECE_BYTES if default is None else default
    found = request_params.whole_number(name, text, 10**15, "must be a number of bytes")
    return min(found, LARGEST_PIECE_BYTES) if name == "limit" else found
