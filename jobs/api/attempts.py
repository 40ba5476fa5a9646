"""The REST API of attempts: what they came to, their logs and cases."""

from __future__ import annotations

from django.http import HttpResponse
from rest_framework.request import Request
from rest_framework.response import Response

from jobs import contract, selectors
from jobs.errors import GoneError, InvalidInputError, NotFoundError
from jobs.scheduler.engine.values import Outcome
from jobs.scheduler.runtime import current

from . import asked, schemas
from .downloads import parse_range
from .rest import LoopAPIView

PIECE_BYTES = 1024 * 1024
LARGEST_PIECE_BYTES = 8 * 1024 * 1024


async def found_attempt(text: str) -> contract.AttemptView:
    """Raises NotFoundError."""
    attempt_id = asked.id_of("attempt", text)
    attempt = await current().ledger.read(selectors.jobs.get_attempt, attempt_id=attempt_id)
    if attempt is None:
        raise NotFoundError(f"there is no attempt {attempt_id}")
    return attempt


class AttemptsView(LoopAPIView):
    """Tries of all jobs."""

    @schemas.agents.list_attempts
    async def get(self, request: Request) -> Response:
        """List attempts, newest first: what an agent runs and has run."""
        limit, given = asked.limit_of(request), request.query_params
        outcome = given.get("outcome")
        if outcome is not None and outcome not in list(Outcome):
            raise InvalidInputError(f"outcome must be one of {', '.join(Outcome)}", {"outcome": "unknown"})
        rows = await current().ledger.read(
            selectors.agents.list_attempts, limit=limit + 1, before=asked.cursor_of(request), agent=given.get("agent"),
            outcome=outcome,
        )  # fmt: skip
        following = rows[limit - 1]["id"] if len(rows) > limit else None
        return Response({"attempts": rows[:limit], "next": following})


class AttemptView(LoopAPIView):
    """One try of a job."""

    @schemas.jobs.attempt_detail
    async def get(self, request: Request, attempt_id: str) -> Response:
        """One attempt: its outcome, times, and how much there is of its log, cases and artifacts."""
        return Response(await found_attempt(attempt_id))


class CasesView(LoopAPIView):
    """The test cases of an attempt."""

    @schemas.jobs.attempt_cases
    async def get(self, request: Request, attempt_id: str) -> Response:
        """Per-case results, in the order of the JUnit file the test wrote."""
        attempt = await found_attempt(attempt_id)
        cases = await current().ledger.read(selectors.jobs.list_cases, attempt_id=attempt.id)
        return Response({"cases": cases})


class LogView(LoopAPIView):
    """The log of an attempt."""

    @schemas.jobs.attempt_log
    async def get(self, request: Request, attempt_id: str) -> HttpResponse:
        """Some of the log, as it was written: raw bytes from ``offset``, or a Range."""
        runtime, attempt = current(), await found_attempt(attempt_id)
        if attempt.log_removed:
            raise GoneError("the log was removed: it was kept as long as the server keeps logs")
        # asked before the bytes are read: a last piece that comes in between must not be taken for read
        complete = runtime.leases.get(attempt.id) is None
        offset, limit = bytes_of(request, "offset", 0), bytes_of(request, "limit", None)
        ranged = request.headers.get("Range")
        if ranged:
            size = await runtime.logs.size(attempt.id) or 0
            first, last = parse_range(ranged, size) or (0, size - 1)
            if first > last:
                return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
            offset, limit = first, min(last - first + 1, LARGEST_PIECE_BYTES)
        data, size = await runtime.logs.read(attempt.id, offset, limit) or (b"", 0)
        # text that nothing takes for a page: whatever a test printed stays text
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
    """A place or a number of bytes. Raises InvalidInputError."""
    text = request.query_params.get(name)
    if text is None:
        return PIECE_BYTES if default is None else default
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        wanted = "must be a number of bytes"
        raise InvalidInputError(f"{name} {wanted}", {name: wanted})
    return min(int(text), LARGEST_PIECE_BYTES) if name == "limit" else int(text)
