"""The REST API for finding one's way in long logs. The bytes themselves: ``api_attempts.LogView``."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs.contract import AttemptView
from jobs.errors import GoneError, InvalidInputError
from jobs.scheduler.runtime import current
from jobs.storage import log_lines

from . import schemas
from .asked import flag_of
from .attempts import bytes_of, found_attempt
from .rest import LoopAPIView


async def _kept(text: str) -> AttemptView:
    """Raises NotFoundError, GoneError."""
    attempt = await found_attempt(text)
    if attempt.log_removed:
        raise GoneError("the log was removed: it was kept as long as the server keeps logs")
    return attempt


class LogIndexView(LoopAPIView):
    """Where the lines of a log are."""

    @schemas.logs.log_index
    async def get(self, request: Request, attempt_id: str) -> Response:
        """How many line ends each block of the log has: enough to read any of its lines by a Range.

        ``from`` is a byte: what is counted begins with the block it is in. The last block may still grow.
        """
        runtime, attempt = current(), await _kept(attempt_id)
        complete = runtime.leases.get(attempt.id) is None  # before the log: see LogView
        index = await log_lines.index_lines(runtime.logs, attempt.id, bytes_of(request, "from", 0))
        return Response(
            {"size": index.size, "complete": complete, "block_bytes": log_lines.BLOCK_BYTES, "from": index.offset,
             "counts": index.counts}
        )  # fmt: skip


class LogFindView(LoopAPIView):
    """Lines of a log."""

    @schemas.logs.log_find
    async def get(self, request: Request, attempt_id: str) -> Response:
        """The numbers of the lines that hold ``text``, or of those that look like a failure; at most 1000."""
        text, failures = request.query_params.get("text", ""), flag_of(request, "failures")
        if bool(text) == bool(failures):
            raise InvalidInputError("one of text and failures=true is wanted")
        if len(text) > log_lines.LONGEST_TEXT:
            wanted = f"must be of at most {log_lines.LONGEST_TEXT} characters"
            raise InvalidInputError(f"text {wanted}", {"text": wanted})
        attempt, logs = await _kept(attempt_id), current().logs
        if failures:
            found = await log_lines.find_failures(logs, attempt.id)
        else:
            found = await log_lines.find_text(logs, attempt.id, text)
        return Response({"lines": found.lines, "more": found.more})
