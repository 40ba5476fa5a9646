"""The REST API of organizations (list, create, settings, limits, usage, export, delete), caller and audit log."""

from typing import Any
from urllib.parse import quote

from django.http import StreamingHttpResponse
from django.http.response import HttpResponseBase
from msgspec import structs
from rest_framework.request import Request

from jobs.selectors.agents import DAY_MS
from jobs.selectors.jobs import queue_waits
from jobs.selectors.org_contents import OrgContents, get_contents
from qualgent.accounts import selectors
from qualgent.accounts.contract import UNLIMITED, CallerView, NewOrg, OrgChange, OrgDetail, OrgView
from qualgent.accounts.identities import memberships_of_caller
from qualgent.accounts.limits import LIMITS, NO_LIMIT
from qualgent.accounts.permissions import Resource, caller_of, not_found_text
from qualgent.accounts.scope import OrgScope, scope_of_org
from qualgent.core.errors import InvalidInputError, NotFoundError
from qualgent.core.row_view import view
from qualgent.core.times import wall_ms
from qualgent.people.org_export import export_org
from qualgent.scheduler.account_requests import CreateOrg, DeleteOrg, GetOrgs, SetOrg
from qualgent.scheduler.live_requests import GetFigures
from qualgent.web import request_params
from qualgent.web.gateway import Gateway, gateway_of, port_of
from qualgent.web.openapi import CURSOR, FILE, LIMIT, operation, page, query
from qualgent.web.rest import LoopAPIView, page_response
from qualgent.web.rest_json import Response

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
        scopes = None if caller.scopes is None else sorted(caller.scopes)
        memberships = await gateway_of(request).read(memberships_of_caller, caller) if caller.kind == "person" else []
        role, scope = caller.role.name.lower(), caller.scope_name
        shown = view(CallerView, caller, role=role, scope=scope, memberships=memberships, scopes=scopes)
        return Response(shown, headers={"Cache-Control": "no-store"})


class OrgsView(LoopAPIView):
    """Organizations: made by an administrator; on one's own machine also by their first job."""

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

    @operation("create_org", "orgs", {201: OrgDetail}, body=NewOrg, errors=(409,), action="create")
    async def post(self, request: Request) -> Response:
        """Make an organization, perhaps with settings. 409: there is one of this id."""
        new: NewOrg = self.data_of(request)
        _check_id(new.id)
        await port_of(request).call(CreateOrg(caller=caller_of(request), org_id=new.id, changes=new.changes()))
        return Response(await org_detail(gateway_of(request), new.id), status=201)


class OrgDetailView(LoopAPIView):
    """One organization."""

    @operation("org_detail", "orgs", OrgDetail, errors=(404,))
    async def get(self, request: Request, org_id: str) -> Response:
        """Return an organization's settings, effective limits and usage, its part of the fleet, and its waits."""
        return Response(await org_detail(gateway_of(request), org_id))

    @operation("set_org", "orgs", OrgDetail, body=OrgChange, errors=(404,), action="settings")
    async def patch(self, request: Request, org_id: str) -> Response:
        """Set limits, weight or priority ceiling of an org, which may be new. Omitted fields keep their values."""
        _check_id(org_id)
        changes = self.data_of(request).changes()
        await port_of(request).call(SetOrg(caller=caller_of(request), org_id=org_id, changes=changes))
        return await self.get(request, org_id)

    @operation(
        "delete_org",
        "orgs",
        {202: OrgContents},
        errors=(400, 404, 409),
        parameters=(query("cancel", "true: cancel its jobs that wait or run; else they prevent it", bool),),
        action="delete",
    )
    async def delete(self, request: Request, org_id: str) -> Response:
        """Delete an organization with all that is its, in the background: 202, and what it had. People stay.

        `GET /api/v1/orgs/<org_id>/contents` says what that is, `…/export` returns it. 409: jobs of it wait or run.
        """
        cancel = request_params.choice(request.query_params, "cancel", ("true", "false")) == "true"
        contents = await read_contents(gateway_of(request), org_id)
        await port_of(request).call(DeleteOrg(caller=caller_of(request), org_id=org_id, cancel=cancel))
        return Response(structs.replace(contents, deleting=True), status=202)


class OrgContentsView(LoopAPIView):
    """The contents of an organization, which are deleted with it."""

    @operation("org_contents", "orgs", OrgContents, errors=(404,))
    async def get(self, request: Request, data_of: str) -> Response:
        """Count what an organization has: rows by kind, and bytes."""
        return Response(await read_contents(gateway_of(request), data_of))


class OrgExportView(LoopAPIView):
    """All that is an organization's."""

    long_work = True  # of many reads

    @operation("org_export", "orgs", {(200, "application/x-tar"): FILE}, errors=(404,))
    async def get(self, request: Request, data_of: str) -> HttpResponseBase:
        """Return a tar of its rows (NDJSON, without secrets), logs, builds and artifacts, as they are read."""
        gateway = gateway_of(request)
        await read_contents(gateway, data_of)
        answer = StreamingHttpResponse(export_org(gateway, data_of), content_type="application/x-tar")
        name = quote(f"qualgent-{data_of}.tar", safe="")
        answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
        answer["X-Content-Type-Options"] = "nosniff"
        return answer


async def read_contents(gateway: Gateway, org_id: str) -> OrgContents:
    """Return the numbers of rows by kind and of bytes that an organization has. Raises NotFoundError."""
    contents = await gateway.read(get_contents, org_id=org_id)
    if contents is None:
        raise NotFoundError(not_found_text(Resource("org", org_id)))
    return contents


def _check_id(org_id: str) -> None:
    """Raise InvalidInputError unless this can be an organization's id."""
    if not 1 <= len(org_id) <= 100 or not org_id.isprintable():
        raise InvalidInputError("an organization's id is text of 1 to 100 characters")


async def org_detail(gateway: Gateway, org_id: str) -> OrgDetail:
    """Return an organization's settings, limits, use, share of the fleet and waits. Raises NotFoundError."""
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
    """Return a page of organizations in the scope, by id after ``after``, and the next page's cursor."""
    found = await gateway.read(selectors.list_orgs, scope=scope, after=after, limit=limit + 1)
    rows = dict(list(found.items())[:limit])
    return await _views(gateway, rows), list(rows)[-1] if len(found) > limit else None


async def _views(gateway: Gateway, created: dict[str, str]) -> list[OrgView]:
    """Return organizations with the scheduler's settings, limits and use, given creation times by id."""
    states = await gateway.port.call(GetOrgs(org_ids=list(created)))
    views = []
    for org_id, state in states.items():
        shown = structs.asdict(state.settings) | {"limits": state.limits, "used": state.used}
        shown |= {name: UNLIMITED for name in LIMITS if shown[name] == NO_LIMIT}
        views.append(OrgView(id=org_id, created_at=created[org_id], deleting=state.deleting, **shown))
    return views


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
        return await page_response(request, "audit", selectors.list_audit, fresh=True, filters=filters)


def _filter_value(name: str, text: str) -> Any:
    """Return a filter of the audit as an id, a time or text. Raises InvalidInputError."""
    if name == "job_id":
        return request_params.valid_id(name, text)
    return request_params.moment(name, text) if name in ("since", "until") else text
