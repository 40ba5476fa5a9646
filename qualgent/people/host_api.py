"""The REST API of device hosts: hosts enroll and rotate credentials; people list and revoke them, and make tokens."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Annotated, Any
from uuid import UUID

from django.conf import settings
from msgspec import Meta, Struct
from rest_framework.request import Request

from jobs.contract import LabelMap
from qgprotocol.hosts import Enrolled, Rotated
from qgprotocol.messages import Name, Slug
from qualgent.accounts import selectors
from qualgent.accounts.credentials import ENROLLMENT_PREFIX, HOST_PREFIX, MAX_BYTES, new_secret, presented, secret_hash
from qualgent.accounts.identities import require_kept_org, require_present_role
from qualgent.accounts.models import Enrollment, Host
from qualgent.accounts.pages import Page, read_page
from qualgent.accounts.permissions import Caller, Resource, caller_of, not_found_text
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import ConflictError, ForbiddenError, InvalidInputError, NotFoundError
from qualgent.core.fields import OrgId, RequestBody, field
from qualgent.core.row_view import view
from qualgent.scheduler.account_requests import NO_ENROLLMENT, EnrollHost, RotateHost
from qualgent.scheduler.agent_requests import DropRevokedHosts
from qualgent.web import request_params
from qualgent.web.gateway import ServingProcess, check, gateway_of, port_of, process_of
from qualgent.web.openapi import list_operation, operation
from qualgent.web.rest import LoopAPIView, page_response
from qualgent.web.rest_json import Response

from .audited import record
from .hosts import (
    MAX_HOSTS,
    MAX_PREFIX,
    MAX_TARGETS,
    AllowedLabels,
    create_enrollment,
    end_host,
    manageable,
    name_space,
)

LOCAL_ONLY = "this server serves its own user only, without enrolling; hosts elsewhere need QUALGENT_AUTH=on"

Secret = Annotated[str, Meta(min_length=1, max_length=MAX_BYTES)]


class Enroll(RequestBody, frozen=True, kw_only=True):
    """An enrollment token, and the machine that enrolls."""

    token: Annotated[str, field(f"text of 1 to {MAX_BYTES} characters", min_length=1, max_length=MAX_BYTES)]
    name: Annotated[
        str,
        field("text of 1 to 100 characters", min_length=1, max_length=100, description="host name of the machine"),
    ]
    replaces: Annotated[
        str,
        field(
            f"text of at most {MAX_BYTES} characters",
            max_length=MAX_BYTES,
            description="credential that the machine had before",
        ),
    ] = ""


class Lookups:
    """Look-ups of enrollment tokens: one query at a time, for all requests that wait.

    A flood of wrong tokens costs a query for each round of waiting requests, and no write.
    """

    def __init__(self, select: Callable[[set[str]], Awaitable[set[str]]]) -> None:
        self._select = select
        self._waiting: dict[str, asyncio.Future[bool]] = {}
        self._task: asyncio.Task[None] | None = None

    async def is_usable(self, token_hash: str) -> bool:
        """Return whether a host can enroll now with the token of this hash. Raises DatabaseError."""
        found = self._waiting.get(token_hash)
        if found is None:
            found = self._waiting[token_hash] = asyncio.get_running_loop().create_future()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._answer_lookups(), name="enrollment look-ups")
        return await asyncio.shield(found)  # others may wait for it, too

    async def _answer_lookups(self) -> None:
        """Answer waiting look-ups, all of a round with one query, until none waits."""
        while self._waiting:
            waiting, self._waiting = self._waiting, {}
            try:
                usable = await self._select(set(waiting))
            except Exception as error:
                for future in waiting.values():
                    future.set_exception(error)
                    future.exception()  # read, if all that waited have left
            else:
                for token_hash, future in waiting.items():
                    future.set_result(token_hash in usable)


def _enrollment_lookups(process: ServingProcess) -> Lookups:
    """Return the process's ``Lookups`` of enrollment tokens, created on first use."""
    found = process.parts.get("enrollments")
    if not isinstance(found, Lookups):
        found = Lookups(lambda hashes: process.gateway.read(selectors.usable_enrollments, hashes))
        process.parts["enrollments"] = found
    return found


class EnrollHostView(LoopAPIView):
    """Open to everybody who has an enrollment token."""

    kind = "host"

    @operation(
        "enroll_host",
        "agents",
        {201: Enrolled},
        body=Enroll,
        errors=(409,),
        action="enroll",
    )
    async def post(self, request: Request) -> Response:
        """Enroll a device host by a token of its organization's owners. The credential is shown only here."""
        given: Enroll = self.data_of(request)
        if not settings.QUALGENT_AUTH:
            raise ConflictError(LOCAL_ONLY)
        caller, gateway = caller_of(request), gateway_of(request)
        name = "".join(char if char.isprintable() else "?" for char in given.name)
        token_hash = secret_hash(given.token)
        is_one = given.token.startswith(ENROLLMENT_PREFIX)
        credential = new_secret(HOST_PREFIX)
        command = EnrollHost(
            caller=caller,
            token_hash=token_hash,
            name=name,
            credential_hash=secret_hash(credential),
            replaced_hash=secret_hash(given.replaces) if given.replaces.startswith(HOST_PREFIX) else "",
        )
        try:
            if not is_one or not await _enrollment_lookups(process_of(request)).is_usable(token_hash):
                raise ForbiddenError(NO_ENROLLMENT)
            host = await gateway.port.call(command)
        except ForbiddenError:
            gateway.denials.note(caller, "enroll", Resource("host"))
            raise
        return Response(view(Enrolled, host, host=host.id, credential=credential), status=201)


class RotateHostView(LoopAPIView):
    """For device hosts themselves."""

    kind = "host"

    @operation("rotate_host", "agents", Rotated, errors=(400,), action="rotate")
    async def post(self, request: Request) -> Response:
        """Return a host's next credential. The current one works until that is used for the first time."""
        caller = caller_of(request)
        scope = request.scope  # type: ignore[attr-defined]
        current = presented(scope) if caller.kind == "host" else None
        if current is None:
            raise InvalidInputError("only a device host has a credential that can be rotated here: send it as a bearer")
        credential = new_secret(HOST_PREFIX)
        await port_of(request).call(
            RotateHost(caller=caller, credential_hash=current.secret, next_hash=secret_hash(credential))
        )
        return Response(Rotated(credential))


MAX_HOURS = 168
_PREFIX = f"the beginning of names of agents, such as lab-1/, of at most {MAX_PREFIX} characters"


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


class NewEnrollment(RequestBody, frozen=True, kw_only=True):
    """A new enrollment token."""

    org_id: Annotated[
        OrgId | None,
        field("text of 1 to 100 characters: whose hosts they are; null, of an administrator: shared by all"),
    ] = None
    prefix: Annotated[Name, field(_PREFIX, description="that the names of their agents begin with")]
    targets: Annotated[
        list[Slug],
        field(
            f"a list of at most {MAX_TARGETS} targets; empty: every target",
            max_length=MAX_TARGETS,
            description="that they may serve; empty: all",
        ),
    ] = []
    labels: Annotated[
        LabelMap,
        field(
            "an object of at most 20 labels that each agent must have",
            description="that each of their agents must have",
        ),
    ] = {}
    allowed_labels: AllowedLabels = {}
    hosts: Annotated[
        int,
        field(
            f"a whole number from 1 to {MAX_HOSTS}",
            ge=1,
            le=MAX_HOSTS,
            description="how many may enroll with it",
        ),
    ] = 1
    hours: Annotated[
        int,
        field(f"a whole number from 1 to {MAX_HOURS}", ge=1, le=MAX_HOURS, description="until it expires"),
    ] = 24


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


def list_hosts(*, scope: OrgScope, before: str | None, limit: int) -> Page[HostView]:
    """Return a page of the hosts within the scope, newest first, revoked ones too."""
    return read_page(Host.objects.filter(**manageable(scope)), before, limit, partial(view, HostView))


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
        if not await gateway_of(request).write(partial(_revoke_host, caller=caller_of(request), host_id=known)):
            raise NotFoundError(not_found_text(Resource("host", host_id)))
        await port_of(request).call(DropRevokedHosts())
        return Response(status=204)


class EnrollmentsView(LoopAPIView):
    """Enrollment tokens."""

    kind = "host"

    @operation("create_enrollment", "agents", {201: EnrollmentView}, body=NewEnrollment, action="invite")
    async def post(self, request: Request) -> Response:
        """Make a token with which device hosts enroll. The response has it, and it is not shown again."""
        new, caller, gateway = self.data_of(request), caller_of(request), gateway_of(request)
        org_id = new.org_id or caller.org_id or None
        await check(gateway, caller, "invite", Resource("host", org=org_id))
        space = name_space(org_id) if org_id else ""
        prefix = new.prefix if new.prefix.startswith(space) else space + new.prefix
        if len(prefix) > MAX_PREFIX:
            raise request_params.wrong("prefix", f"must be {_PREFIX}, with {space} before it")
        unit = partial(_create_enrollment, caller=caller, new=new, org_id=org_id, prefix=prefix)
        made, secret = await gateway.write(unit)
        shown = view(EnrollmentView, made, token=secret, hosts=made.most)
        return Response(shown, status=201, headers={"Cache-Control": "no-store"})


def _create_enrollment(
    cursor: Any, *, caller: Caller, new: NewEnrollment, org_id: str | None, prefix: str
) -> tuple[Enrollment, str]:
    """Create an enrollment token; return it and its secret. Raises ForbiddenError, InvalidInputError."""
    require_present_role(caller)
    if org_id:
        require_kept_org(org_id)
    return create_enrollment(
        partial(record, caller, "invite", kind="host"),
        caller=caller,
        hours=new.hours,
        org_id=org_id,
        prefix=prefix,
        targets=new.targets,
        labels=dict(new.labels),
        allowed_labels=dict(new.allowed_labels),
        most=new.hosts,
    )


def _revoke_host(cursor: Any, *, caller: Caller, host_id: str) -> bool:
    """Revoke a host, whose permission was checked before, and audit that; return False if there is none."""
    host = Host.objects.filter(pk=UUID(host_id)).first()
    if host is not None:
        end_host(partial(record, caller, "revoke", kind="host"), host)
    return host is not None
