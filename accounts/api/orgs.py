"""The REST API of organizations: their settings, limits and usage."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiExample
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.contract import OrgChange, OrgUse, OrgView, decode_change, org_view
from accounts.selectors import orgs as org_selectors
from accounts.services import set_org
from jobs.api import request_params
from jobs.api.openapi import CURSOR, LIMIT, operation, page
from jobs.api.rest import LoopAPIView
from jobs.errors import InvalidInputError, NotFoundError
from jobs.scheduler.runtime import Runtime, current

LIMITS_EXAMPLE = OpenApiExample(
    "limits",
    value={"most_running": 4, "submits_per_minute": 600, "most_waiting": "unlimited"},
    request_only=True,
)


class OrgsView(LoopAPIView):
    """Organizations: all that have submitted or were set up."""

    kind = "org"

    @operation("list_orgs", "orgs", page("orgs", OrgView), errors=(400,), parameters=(LIMIT, CURSOR))
    async def get(self, request: Request) -> Response:
        """List orgs by id: what is set for them, the limits in force, and what they use."""
        orgs, following = await org_page(
            after=request.query_params.get("cursor", ""), limit=request_params.limit(request)
        )
        return Response({"orgs": orgs, "next": following})


class OrgDetailView(LoopAPIView):
    """One org."""

    decode = staticmethod(decode_change)

    @operation("org_detail", "orgs", OrgView, errors=(404,))
    async def get(self, request: Request, org_id: str) -> Response:
        """What is set for an org, the limits in force, and what it uses."""
        return Response(await _found(org_id))

    @operation("set_org", "orgs", OrgView, body=OrgChange, examples=[LIMITS_EXAMPLE], action="settings")
    async def patch(self, request: Request, org_id: str) -> Response:
        """Set limits, weight or priority ceiling of an org, which may be new; what is left out stays as it is."""
        if not 1 <= len(org_id) <= 100 or not org_id.isprintable():
            raise InvalidInputError("an org's id is text of 1 to 100 characters")
        await set_org(org_id=org_id, changes=self.data_of(request).changes())
        return Response(await _found(org_id))


async def org_page(*, after: str, limit: int) -> tuple[list[OrgView], str | None]:
    """Orgs by id, and the cursor of the next page."""
    runtime = current()
    rows = await runtime.ledger.read(org_selectors.list_orgs, after=after, limit=limit + 1)
    following = rows[limit - 1][0] if len(rows) > limit else None
    jobs = _jobs_now(runtime)
    return [_view(runtime, jobs, *row) for row in rows[:limit]], following


async def _found(org_id: str) -> OrgView:
    """Raises NotFoundError."""
    runtime = current()
    row: Any = await runtime.ledger.read(org_selectors.get_org, org_id=org_id)
    if row is None:
        raise NotFoundError(f"there is no org {org_id[:100]}; PATCH sets one up, and so does its first submit")
    return _view(runtime, _jobs_now(runtime), *row)


def _jobs_now(runtime: Runtime) -> dict[str, tuple[int, int]]:
    """How many jobs of each org with any wait and run."""
    sums: dict[str, tuple[int, int]] = {}
    for load in runtime.engine.snapshot(0, loads=True).loads:
        waiting, running = sums.get(load.org_id, (0, 0))
        sums[load.org_id] = (waiting + load.waiting, running + load.running)
    return sums


def _view(runtime: Runtime, jobs: dict[str, tuple[int, int]], org_id: str, created_at: str) -> OrgView:
    orgs = runtime.orgs
    waiting, running = jobs.get(org_id, (0, 0))
    used = OrgUse(waiting=waiting, running=running, stored_bytes=orgs.stored_bytes.get(org_id, 0))
    return org_view(org_id, created_at, orgs.settings_of(org_id), orgs.limits_of(org_id), used)
