"""The REST API of the audit log."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from accounts.selectors.audit import AUDIT_FILTERS, AuditRow, list_audit
from jobs.api import request_params
from jobs.api.openapi import CURSOR, LIMIT, operation, page, query
from jobs.api.rest import LoopAPIView, page_response

MEANING = {
    "job_id": "changes of this job, also as one of many",
    "since": "not before this time, RFC 3339",
    "until": "before this time, RFC 3339",
}


class AuditView(LoopAPIView):
    """The audit log."""

    kind = "audit"

    @operation(
        "list_audit",
        "audit",
        page("audit", AuditRow),
        errors=(400,),
        parameters=(
            *(query(name, MEANING.get(name, "only entries with this value")) for name in AUDIT_FILTERS),
            LIMIT,
            CURSOR,
        ),
    )
    async def get(self, request: Request) -> Response:
        """List the changes by users, agents and the server, newest first."""
        filters = request_params.filters(request, AUDIT_FILTERS, _value)
        return await page_response(request, "audit", list_audit, filters=filters)


def _value(name: str, text: str) -> Any:
    if name in ("since", "until"):
        return _moment(name, text)
    if name == "job_id":
        return request_params.valid_id(name, text)
    return text


def _moment(name: str, text: str) -> datetime:
    # an unencoded plus sign of a query string is decoded as a space
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))
    except ValueError:
        moment = datetime.min
    if moment.tzinfo is None:
        raise request_params.wrong(name, "must be a time with a time zone, such as 2026-01-31T12:00:00Z")
    return moment
