"""The REST API of organizations: their settings, limits and usage."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiExample
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.commands import GetOrgs, OrgState, SetOrg
from accounts.contract import OrgChange, OrgUse, OrgView, decode_change, org_view
from accounts.selectors import orgs as org_selectors
from jobs.api import request_params
from jobs.api.openapi import CURSOR, LIMIT, operation, page
from jobs.api.rest import LoopAPIView, caller_of
from jobs.errors import InvalidInputError, NotFoundError
from jobs.gateway import Gateway, gateway_of, port_of

LIMITS_EXAMPLE = OpenApiExample(
    "limits",
    value={"most_running": 4, "submits_per_minute": 600, "most_waiting": "unlimited"},
    request_only=True,
)


class OrgsView(LoopAPIView):
    """Organizations that have submitted jobs or were set up."""

    kind = "org"

    @operation("list_orgs", "orgs", page("orgs", OrgView), errors=(400,), parameters=(LIMIT, CURSOR))
    async def get(self, request: Request) -> Response:
        """List organizations by id, with settings, effective limits and usage."""
        orgs, following = await org_page(
            gateway_of(request), after=request.query_params.get("cursor", ""), limit=request_params.limit(request)
        )
        return Response({"orgs": orgs, "next": following})


class OrgDetailView(LoopAPIView):
    """One organization."""

    decode = staticmethod(decode_change)

    @operation("org_detail", "orgs", OrgView, errors=(404,))
    async def get(self, request: Request, org_id: str) -> Response:
        """Return an organization's settings, effective limits and usage."""
        return Response(await _found(gateway_of(request), org_id))

    @operation("set_org", "orgs", OrgView, body=OrgChange, examples=[LIMITS_EXAMPLE], action="settings")
    async def patch(self, request: Request, org_id: str) -> Response:
        """Set limits, weight or priority ceiling of an org, which may be new. Omitted fields keep their values."""
        if not 1 <= len(org_id) <= 100 or not org_id.isprintable():
            raise InvalidInputError("an organization's id is text of 1 to 100 characters")
        changes = self.data_of(request).changes()
        await port_of(request).call(SetOrg(caller=caller_of(request), org_id=org_id, changes=changes))
        return Response(await _found(gateway_of(request), org_id))


async def org_page(gateway: Gateway, *, after: str, limit: int) -> tuple[list[OrgView], str | None]:
    """Return a page of organizations by id, and the cursor of the next page."""
    rows = await gateway.read(org_selectors.list_orgs, after=after, limit=limit + 1)
    following = rows[limit - 1][0] if len(rows) > limit else None
    states = await gateway.port.call(GetOrgs(org_ids=[org_id for org_id, _ in rows[:limit]]))
    return [_view(org_id, created_at, states[org_id]) for org_id, created_at in rows[:limit]], following


async def _found(gateway: Gateway, org_id: str) -> OrgView:
    """Return the organization. Raises NotFoundError."""
    row: Any = await gateway.read(org_selectors.get_org, org_id=org_id)
    if row is None:
        raise NotFoundError(f"there is no organization {org_id[:100]}; PATCH sets one up, and so does its first submit")
    states = await gateway.port.call(GetOrgs(org_ids=[org_id]))
    org_id, created_at = row
    return _view(org_id, created_at, states[org_id])


def _view(org_id: str, created_at: str, state: OrgState) -> OrgView:
    used = OrgUse(waiting=state.waiting, running=state.running, stored_bytes=state.stored_bytes)
    return org_view(org_id, created_at, state.settings, state.limits, used)
