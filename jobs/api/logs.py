"""The REST API of the lines of logs: where they are, and which match. The bytes: ``attempts.LogView``."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, field
from rest_framework.request import Request
from rest_framework.response import Response

from jobs import selectors
from jobs.contract import AttemptView, Count
from jobs.errors import GoneError, InvalidInputError
from jobs.gateway import gateway_of
from jobs.scheduler.port import AttemptActive
from jobs.storage import log_lines

from . import request_params
from .attempts import bytes_of
from .openapi import operation, query
from .rest import LoopAPIView, found_row


class LogIndex(Struct, frozen=True, kw_only=True):
    """How many line ends each block of a log has."""

    size: Count
    complete: bool
    block_bytes: Count
    offset: Count = field(name="from")
    counts: list[Count]


class FoundLines(Struct, frozen=True, kw_only=True):
    """The numbers of the lines that match."""

    lines: list[Count]
    more: bool


async def _kept(request: Request, text: str) -> AttemptView:
    """Raises NotFoundError, GoneError."""
    attempt = await found_row(request, "attempt", text, selectors.jobs.get_attempt)
    if attempt.log_removed:
        raise GoneError("the log was removed: it was kept as long as the server keeps logs")
    return attempt


class LogIndexView(LoopAPIView):
    """The line index of a log."""

    @operation(
        "attempt_log_index",
        "attempts",
        LogIndex,
        errors=(400, 404, 410),
        parameters=(query("from", "a byte: the counts begin with its block; default 0", Count),),
    )
    async def get(self, request: Request, attempt_id: str) -> Response:
        """How many line ends each block of the log has: with it any line can be read by a Range.

        ``from`` is a byte: the counts begin with its block. The last block may still grow.
        """
        gateway, attempt = gateway_of(request), await _kept(request, attempt_id)
        complete = not await gateway.port.call(AttemptActive(attempt_id=attempt.id))  # before the log: see LogView
        index = await log_lines.index_lines(gateway.logs, attempt.id, bytes_of(request, "from", 0))
        return Response(
            LogIndex(
                size=index.size,
                complete=complete,
                block_bytes=log_lines.BLOCK_BYTES,
                offset=index.offset,
                counts=index.counts,
            )
        )


class LogFindView(LoopAPIView):
    """A search in a log."""

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
        """The numbers of the lines that contain ``text``, or that look like a failure; at most 1000."""
        text, failures = request.query_params.get("text", ""), request_params.flag(request.query_params, "failures")
        if bool(text) == bool(failures):
            raise InvalidInputError("one of text and failures=true is wanted")
        if len(text) > log_lines.LONGEST_TEXT:
            raise request_params.wrong("text", f"must be of at most {log_lines.LONGEST_TEXT} characters")
        attempt, logs = await _kept(request, attempt_id), gateway_of(request).logs
        if failures:
            found = await log_lines.find_failures(logs, attempt.id)
        else:
            found = await log_lines.find_text(logs, attempt.id, text)
        return Response(FoundLines(lines=found.lines, more=found.more))
