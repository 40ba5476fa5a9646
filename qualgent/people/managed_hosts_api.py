"""The REST API by which people manage device hosts: those enrolled, their revocation, and enrollment tokens."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import msgspec
from django.utils import timezone
from msgspec import Meta, Struct
from msgspec.structs import asdict
from rest_framework.request import Request

from jobs.contract import LabelMap
from qgprotocol.messages import Name, Slug
from qualgent.accounts import audit
from qualgent.accounts.caller import Caller, caller_of
from qualgent.accounts.credentials import ENROLLMENT_PREFIX, new_secret, secret_hash
from qualgent.accounts.identities import require_kept_org, require_present_role
from qualgent.accounts.models import Enrollment, Host
from qualgent.accounts.pages import Page, read_page
from qualgent.accounts.permissions import Resource, not_found_text
from qualgent.accounts.scope import OrgScope
from qualgent.accounts.selectors import sole_org
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import OrgId, decode_body, explain_field
from qualgent.core.keys import new_id
from qualgent.core.row_view import view
from qualgent.core.times import wall_ms
from qualgent.scheduler.agent_requests import DropRevokedHosts
from qualgent.web import request_params
from qualgent.web.access import check
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import list_operation, operation
from qualgent.web.rest import LoopAPIView, page_response
from qualgent.web.rest_json import Response

from .changes import revoke
from .hosts import MOST_HOSTS, MOST_PREFIX, MOST_TARGETS, AllowedLabels, name_space

MOST_HOURS = 168
FIELD_RULES = {
    "org_id": "text of 1 to 100 characters: whose hosts they are; null, of an administrator: shared by all",
    "prefix": f"the beginning of names of agents, such as lab-1/, of at most {MOST_PREFIX} characters",
    "targets": f"a list of at most {MOST_TARGETS} targets; empty: every target",
    "labels": "an object of at most 20 labels that each agent must have",
    "allowed_labels": "an object of at most 20 lists of values, by the names of labels that agents may have besides",
    "hosts": f"a whole number from 1 to {MOST_HOSTS}",
    "hours": f"a whole number from 1 to {MOST_HOURS}",
}


class HostView(Struct, frozen=True, kw_only=True):
    """An enrolled device host."""

    id: str
    name: str
    org_id: str | None  # null: shared by all
    prefix: str
    targets: list[str]
    labels: dict[str, str]
    allowed_labels: dict[str, list[str]]
    created_at: str
    last_used_at: str | None
    last_address: str | None
    copied_at: str | None
    revoked_at: str | None


class NewEnrollment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new enrollment token."""

    org_id: OrgId | None = None
    prefix: Annotated[Name, Meta(description="that the names of their agents begin with")]
    targets: Annotated[list[Slug], Meta(max_length=MOST_TARGETS, description="that they may serve; empty: all")] = []
    labels: Annotated[LabelMap, Meta(description="that each of their agents must have")] = {}
    allowed_labels: AllowedLabels = {}
    hosts: Annotated[int, Meta(ge=1, le=MOST_HOSTS, description="how many may enroll with it")] = 1
    hours: Annotated[int, Meta(ge=1, le=MOST_HOURS, description="until it expires")] = 24


class EnrollmentView(Struct, frozen=True, kw_only=True):
    """An enrollment token, as it is shown once."""

    id: str
    token: str
    org_id: str | None
    prefix: str
    targets: list[str]
    labels: dict[str, str]
    allowed_labels: dict[str, list[str]]
    hosts: int
    expires_at: str


_new = msgspec.json.Decoder(NewEnrollment)
_explain = partial(explain_field, FIELD_RULES, "a JSON object", "a known field; the fields are")


def list_hosts(*, scope: OrgScope, before: str | None, limit: int) -> Page:
    """Return hosts, newest first. The only organization of a server manages the shared ones as well."""
    mine = {} if sole_org() in (scope.orgs or ()) else scope.lookup()
    return read_page(Host.objects.filter(**mine), before, limit, lambda host: view(HostView, host))


class HostsView(LoopAPIView):
    """Hosts that the caller manages."""

    kind = "host"

    @list_operation("agents", "hosts", HostView)
    async def get(self, request: Request) -> Response:
        """List enrolled device hosts, newest first, revoked ones as well."""
        return await page_response(request, "hosts", list_hosts, fresh=True)


class ManagedHostView(LoopAPIView):
    """One host."""

    @operation("revoke_host", "agents", {204: None}, errors=(404,), action="revoke")
    async def delete(self, request: Request, host_id: str) -> Response:
        """Revoke a host's credential: its agents are disconnected, and their tests are lost. Harmless if repeated."""
        known = request_params.path_id("host", host_id)
        if not await gateway_of(request).write(partial(revoke_host, caller=caller_of(request), host_id=known)):
            raise NotFoundError(not_found_text(Resource("host", host_id)))
        await port_of(request).call(DropRevokedHosts())
        return Response(status=204)


class EnrollmentsView(LoopAPIView):
    """Enrollment tokens."""

    kind = "host"

    def decode(self, body: bytes) -> NewEnrollment:
        return decode_body(_new, body, _explain)

    @operation("create_enrollment", "agents", {201: EnrollmentView}, body=NewEnrollment, action="invite")
    async def post(self, request: Request) -> Response:
        """Make a token with which device hosts enroll. The response has it, and it is not shown again."""
        new, caller, gateway = self.data_of(request), caller_of(request), gateway_of(request)
        org_id = new.org_id or caller.org_id or None
        await check(gateway, caller, "invite", Resource("host", org=org_id))
        space = name_space(org_id) if org_id else ""
        prefix = new.prefix if new.prefix.startswith(space) else space + new.prefix
        if len(prefix) > MOST_PREFIX:
            raise request_params.wrong("prefix", f"must be {FIELD_RULES['prefix']}, with {space} before it")
        fields = {"org_id": org_id, "prefix": prefix, "targets": new.targets, "labels": dict(new.labels),
                  "allowed_labels": dict(new.allowed_labels)}  # fmt: skip
        secret = new_secret(ENROLLMENT_PREFIX)
        unit = partial(create_enrollment, caller=caller, secret_hash=secret_hash(secret), new=new, fields=fields)
        made = await gateway.write(unit)
        shown = view(EnrollmentView, made, token=secret, hosts=made.most)
        return Response(shown, status=201, headers={"Cache-Control": "no-store"})


def create_enrollment(
    cursor: Any, *, caller: Caller, secret_hash: str, new: NewEnrollment, fields: dict[str, Any]
) -> Enrollment:
    """Make an enrollment token. Raises ForbiddenError, InvalidInputError. A unit of work."""
    require_present_role(caller)
    org_id, now = fields["org_id"], timezone.now()
    if org_id:
        require_kept_org(org_id)
    made = Enrollment.objects.create(
        id=new_id(), secret_hash=secret_hash, most=new.hosts, made_by=caller.actor, created_at=now,
        expires_at=now + timedelta(hours=new.hours), **fields,
    )  # fmt: skip
    made.pk = UUID(str(made.pk))
    entry = audit.entry(caller, wall_ms(), "invite", kind="host", object_id=str(made.pk), org_id=org_id or "")
    entry.write(cursor, after={**asdict(new), **fields})
    return made


def revoke_host(cursor: Any, *, caller: Caller, host_id: str) -> bool:
    """Revoke a host; return False if there is none. A unit of work."""
    host = Host.objects.filter(pk=UUID(host_id)).first()
    if host is None:
        return False
    if revoke(Host, host.pk):
        entry = audit.entry(caller, wall_ms(), "revoke", kind="host", object_id=host_id, org_id=host.org_id or "")
        entry.write(cursor, before={"name": host.name, "prefix": host.prefix})
    return True
