"""The REST API of failures: of an attempt; by cause in a batch, a build and all builds; notes on causes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

from msgspec import Struct
from rest_framework.request import Request

from jobs import selectors
from jobs.selectors.cause_detail import CauseDetail
from jobs.selectors.failure_details import AttemptFailures
from jobs.selectors.failure_rows import FailureGroups, NoteRow
from jobs.selectors.failures import FailureScope
from qualgent.accounts.permissions import caller_of
from qualgent.api.services.failures import attempt_failures, failure_groups
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import RequestBody, field
from qualgent.core.times import to_milliseconds, wall_ms
from qualgent.scheduler.failure_requests import NoteFailure
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import ORG, operation, query
from qualgent.web.rest import LoopAPIView, found_row, unless_left
from qualgent.web.rest_json import Response

HOUR_MS = 3_600_000
PERIODS = {"24h": 24 * HOUR_MS, "7d": 7 * 24 * HOUR_MS}
_PLAIN = r"^[^\x00-\x1f\x7f]*\Z"
_URL = r"^(?:https?://[^\s\x00-\x1f\x7f]+)?\Z"
_FINGERPRINT = re.compile(r"[0-9a-f]{16}\Z")


def period_of(given: Mapping[str, str]) -> str:
    """Return the period in a page's URL parameter ``since``: 24h (default) or 7d."""
    since = given.get("since", "")
    return since if since in PERIODS else "24h"


class FailureNoteChange(RequestBody, frozen=True, kw_only=True):
    """A note on a cause; an empty one removes it."""

    note: Annotated[str, field("text of at most 500 characters", max_length=500, pattern=_PLAIN)] = ""
    owner: Annotated[str, field("text of at most 200 characters", max_length=200, pattern=_PLAIN)] = ""
    ticket_url: Annotated[str, field("a URL of http or https", max_length=2000, pattern=_URL)] = ""


class NoteAnswer(Struct, frozen=True):
    """The note on a cause; null: it has none."""

    note: NoteRow | None


async def _groups_response(request: Request, scope: FailureScope) -> Response:
    """Return the response with a scope's failures by cause, in one page; derives outdated ones first."""
    return Response(await unless_left(request, failure_groups(gateway_of(request), scope)))


class AttemptFailuresView(LoopAPIView):
    @operation("attempt_failures", "attempts", AttemptFailures, errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """Why it did not pass, the most telling cause first: a row per failing case, else one from its log.

        ``test``: whether the failure of its job is new, and since which build the test has failed.
        """
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        finding = attempt_failures(gateway_of(request), caller_of(request).org_scope, attempt.id)
        return Response(await unless_left(request, finding))


class BatchFailuresView(LoopAPIView):
    @operation("batch_failures", "failures", FailureGroups, errors=(404,))
    async def get(self, request: Request, batch_id: str) -> Response:
        """The failures of a batch by cause, new ones first."""
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        return await _groups_response(request, FailureScope(caller_of(request).org_scope, batch_id=batch.id))


class BuildFailuresView(LoopAPIView):
    @operation("build_failures", "failures", FailureGroups, errors=(404,))
    async def get(self, request: Request, org_id: str, app_version_id: str) -> Response:
        """The failures of an app build by cause, on all targets and in all batches."""
        scope = FailureScope(caller_of(request).org_scope, org_id=org_id, app_version_id=app_version_id)
        return await _groups_response(request, scope)


class FailuresView(LoopAPIView):
    kind = "failure"

    @operation(
        "list_failures",
        "failures",
        FailureGroups,
        errors=(400,),
        parameters=(query("since", "`24h` (default), `7d`, or a time, RFC 3339"), ORG),
    )
    async def get(self, request: Request) -> Response:
        """The failures of all builds since a time, by cause."""
        given = request.query_params
        since = given.get("since", "24h")
        if since in PERIODS:
            since_ms = wall_ms() - PERIODS[since]
        else:
            since_ms = to_milliseconds(request_params.moment("since", since))
        scope = FailureScope(caller_of(request).org_scope, org_id=given.get("org_id"), since_ms=since_ms)
        return await _groups_response(request, scope)


class CauseView(LoopAPIView):
    kind = "failure"

    @operation("cause_detail", "failures", CauseDetail, errors=(404,))
    async def get(self, request: Request, org_id: str, fingerprint: str) -> Response:
        """One cause of failures: its last seven days, its first failure and last pass, its builds and agents."""
        seen = caller_of(request).org_scope
        reading = gateway_of(request).read(
            selectors.cause_detail.get_cause, seen=seen, org_id=org_id, fingerprint=fingerprint[:50]
        )
        found = await unless_left(request, reading)
        if found is None:
            raise NotFoundError(f"there is no failure {fingerprint[:50]}")
        return Response(found)

    @operation(
        "note_failure",
        "failures",
        NoteAnswer,
        body=FailureNoteChange,
        errors=(404,),
        action="annotate",
    )
    async def put(self, request: Request, org_id: str, fingerprint: str) -> Response:
        """Set note, owner and ticket of a cause; what is left out is removed."""
        if not _FINGERPRINT.match(fingerprint):
            raise NotFoundError(f"there is no failure {fingerprint[:50]}")
        wanted = self.data_of(request)
        command = NoteFailure(
            caller=caller_of(request),
            org_id=org_id,
            fingerprint=fingerprint,
            note=wanted.note,
            owner=wanted.owner,
            ticket_url=wanted.ticket_url,
        )
        await port_of(request).call(command)
        note = await gateway_of(request).read(selectors.failures.get_note, org_id=org_id, fingerprint=fingerprint)
        return Response(NoteAnswer(note))
