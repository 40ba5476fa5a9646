"""The REST API of the audit: who did what, and when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from accounts.selectors.audit import AUDIT_FILTERS, list_audit
from jobs.api import asked, schemas
from jobs.api.rest import LoopAPIView
from jobs.errors import InvalidInputError
from jobs.keys import parse_id
from jobs.scheduler.runtime import current


class AuditView(LoopAPIView):
    """Who did what."""

    @schemas.control.list_audit
    async def get(self, request: Request) -> Response:
        """What people (and agents by themselves) have changed, newest first."""
        page = await current().ledger.read(
            list_audit, filters=_filters(request), before=asked.cursor_of(request), limit=asked.limit_of(request)
        )
        return Response({"audit": page.rows, "next": page.next})


def _filters(request: Request) -> dict[str, Any]:
    """An unknown one is an error: misspelt, it would match all."""
    filters: dict[str, Any] = {}
    for name, value in request.query_params.items():
        if name in ("limit", "cursor"):
            continue
        if name not in AUDIT_FILTERS:
            raise InvalidInputError(f"{name[:100]} is no filter; the filters are {', '.join(AUDIT_FILTERS)}")
        filters[name] = _value(name, str(value))
    return filters


def _value(name: str, text: str) -> Any:
    if name in ("since", "until"):
        return _moment(name, text)
    if name == "job_id":
        found = parse_id(text)
        if found is None:
            raise InvalidInputError("job_id must be an id", {"job_id": "must be an id"})
        return found
    return text


def _moment(name: str, text: str) -> datetime:
    # a plus sign in a query string is a space unless somebody encoded it
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))
    except ValueError:
        moment = datetime.min
    if moment.tzinfo is None:
        wanted = "must be a time with its zone, such as 2026-01-31T12:00:00Z"
        raise InvalidInputError(f"{name} {wanted}", {name: wanted})
    return moment
