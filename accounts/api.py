"""The REST API of organizations (settings, limits, usage) and of the audit log."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiExample
from msgspec import structs
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller_of
from accounts.commands import GetOrgs, SetOrg
from accounts.contract import CallerView, OrgChange, OrgDetail, OrgView, decode_change, org_view
from accounts.identities import memberships_of_caller
from accounts.permissions import Resource, not_found_text
from accounts.scope import OrgScope, scope_of_org
from jobs.api import request_params
from jobs.api.openapi import CURSOR, LIMIT, operation, page, query
from jobs.api.rest import LoopAPIView, fresh_page_response
from jobs.errors import InvalidInputError, NotFoundError
from jobs.gateway import Gateway, gateway_of, port_of
from jobs.scheduler.port import GetFigures
from jobs.selectors.agents import DAY_MS
from jobs.selectors.jobs import queue_waits
from jobs.times import optional_rfc3339, wall_ms

from . import selectors

LIMITS_EXAMPLE = OpenApiExample(
    "limits",
    value={"most_running": 4, "submits_per_minute": 600, "most_waiting": "unlimited"},
    request_only=True,
)
AUDIT_FILTERS = {
    **dict.fromkeys(selectors.AUDIT_FILTERS, "only entries with this value"),
    "job_id": "changes of this job, also as one of many",
    "since": "not before this time, RFC 3339",
    "until": "before this time, RFC 3339",
}


class CallerDetailView(LoopAPIView):
    """The caller of the request."""

    kind = "caller"

    @operation("me", "server", CallerView)
    async def get(self, request: Request) -> Response:
        """Return the caller: its role, organizations and scopes, and when its token expires."""
        caller = caller_of(request)
        orgs = None if caller.orgs is None else list(caller.orgs)
        scopes = None if caller.scopes is None else sorted(caller.scopes)
        memberships = await gateway_of(request).read(memberships_of_caller, caller)
        view = CallerView(
            kind=caller.kind,
            actor=caller.actor,
            role=caller.role.name.lower(),
            orgs=orgs,
            scope=caller.scope_name,
            memberships=memberships,
            scopes=scopes,
            expires_at=optional_rfc3339(caller.expires_at),
        )
        return Response(view, headers={"Cache-Control": "no-store"})


class OrgsView(LoopAPIView):
    """Organizations that have submitted jobs or were set up."""

    kind = "org"

    @operation("list_orgs", "orgs", page("orgs", OrgView), errors=(400,), parameters=(LIMIT, CURSOR))
    async def get(self, request: Request) -> Response:
        """List organizations by id, with settings, effective limits and usage."""
        orgs, following = await org_page(
            gateway_of(request),
            caller_of(request).org_scope,
            after=request.query_params.get("cursor", ""),
            limit=request_params.limit(request),
        )
        return Response({"orgs": orgs, "next": following})


class OrgDetailView(LoopAPIView):
    """One organization."""

    decode = staticmethod(decode_change)

    @operation("org_detail", "orgs", OrgDetail, errors=(404,))
    async def get(self, request: Request, org_id: str) -> Response:
        """Return an organization's settings, effective limits and usage, its part of the fleet, and its waits."""
        return Response(await org_detail(gateway_of(request), org_id))

    @operation(
        "set_org", "orgs", OrgDetail, body=OrgChange, errors=(404,), examples=[LIMITS_EXAMPLE], action="settings"
    )
    async def patch(self, request: Request, org_id: str) -> Response:
        """Set limits, weight or priority ceiling of an org, which may be new. Omitted fields keep their values."""
        if not 1 <= len(org_id) <= 100 or not org_id.isprintable():
            raise InvalidInputError("an organization's id is text of 1 to 100 characters")
        changes = self.data_of(request).changes()
        await port_of(request).call(SetOrg(caller=caller_of(request), org_id=org_id, changes=changes))
        return await self.get(request, org_id)


async def org_detail(gateway: Gateway, org_id: str) -> OrgDetail:
    """Raises NotFoundError."""
    created_at = await gateway.read(selectors.get_org, org_id=org_id)
    if created_at is None:
        raise NotFoundError(not_found_text(Resource("org", org_id)))
    (org,) = await _views(gateway, {org_id: created_at})
    waits = await gateway.read(queue_waits, org_id=org_id, since_ms=wall_ms() - DAY_MS)
    states = (await gateway.port.call(GetFigures(scope=scope_of_org(org_id)))).agents
    connected = sum(count for state, count in states.items() if state != "offline")
    share = org.used.running / connected if connected else 0.0
    return OrgDetail(**structs.asdict(org), agents=connected, share=min(1.0, share), waits=waits)


async def org_page(gateway: Gateway, scope: OrgScope, *, after: str, limit: int) -> tuple[list[OrgView], str | None]:
    """Return a page of organizations within the scope by id, and the cursor of the next page."""
    found = await gateway.read(selectors.list_orgs, scope=scope, after=after, limit=limit + 1)
    rows = dict(list(found.items())[:limit])
    return await _views(gateway, rows), list(rows)[-1] if len(found) > limit else None


async def _views(gateway: Gateway, created: dict[str, str]) -> list[OrgView]:
    """Return organizations, given their times of creation by id."""
    states = await gateway.port.call(GetOrgs(org_ids=list(created)))
    return [
        org_view(org_id, created_at, states[org_id].settings, states[org_id].limits, states[org_id].used)
        for org_id, created_at in created.items()
    ]


class AuditView(LoopAPIView):
    """The audit log."""

    kind = "audit"

    @operation(
        "list_audit",
        "audit",
        page("audit", selectors.AuditRow),
        errors=(400,),
        parameters=(*(query(name, meaning) for name, meaning in AUDIT_FILTERS.items()), LIMIT, CURSOR),
    )
    async def get(self, request: Request) -> Response:
        """List the changes by users, agents and the server, newest first."""
        filters = request_params.filters(request, AUDIT_FILTERS, _filter_value)
        return await fresh_page_response(request, "audit", selectors.list_audit, filters=filters)


def _filter_value(name: str, text: str) -> Any:
    if name == "job_id":
        return request_params.valid_id(name, text)
    return request_params.moment(name, text) if name in ("since", "until") else text
