"""Audit entries of people's pages, their permissions, and the end of revoked credentials' requests."""

from __future__ import annotations

import contextlib
from typing import Any

from allauth.account.internal.userkit import get_user_by_username
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import HttpRequest
from msgspec.structs import replace

from qualgent.accounts import audit
from qualgent.accounts.caller import Caller, caller_of
from qualgent.accounts.models import Member
from qualgent.accounts.permissions import Resource, allowed
from qualgent.core.errors import NotRunningError
from qualgent.core.times import wall_ms
from qualgent.web import blocking
from qualgent.web.gateway import ServingProcess, process_of
from qualgent.web.identify import origin_of

DOOR = "dashboard"


def orgs_of_person(user: Any) -> list[str]:
    """Return whose audit has what concerns a person: each organization that they are in.

    That of an administrator, and of who is in none, is the site's only: the one in the list is empty.
    """
    if user.is_superuser:
        return [""]
    return list(Member.objects.filter(user=user).order_by("pk").values_list("org_id", flat=True)) or [""]


def record_own(request: HttpRequest, user: Any, action: str, **fields: Any) -> None:
    """Record what somebody does to their own account, at a request that may have begun as anonymous.

    In the audit of each of their organizations, by an entry that says nothing of the others.
    """
    address, client, _ = origin_of(request.scope)  # type: ignore[attr-defined]
    caller = Caller(user.get_username(), DOOR, address, client, kind="person", subject=str(user.pk))
    record_for(caller, action, user, **fields)


def record_for(caller: Caller, action: str, user: Any, **fields: Any) -> None:
    """Record what is done to a person, in the audit of each of their organizations. ``fields``: of ``record``."""
    for org_id in orgs_of_person(user):
        record(caller, action, user.get_username(), org_id=org_id, **fields)


def record(
    caller: Caller,
    action: str,
    object_id: str,
    *,
    kind: str = "member",
    before: Any = None,
    after: Any = None,
    note: str = "",
    count: int = 1,
    org_id: str = "",
) -> None:
    """Write an entry, in the open transaction if there is one. The id of a member is the username.

    ``org_id``: empty: the caller's organization, if it acts for one.
    """
    org_id = org_id or caller.org_id
    with connection.cursor() as cursor:
        entry = audit.entry(caller, wall_ms(), action, kind=kind, object_id=object_id, note=note, org_id=org_id)
        entry.write(cursor, before=before, after=after, count=count)


def require(request: HttpRequest, action: str, resource: Resource) -> Caller:
    """Return the caller of a page. Raises PermissionDenied, and records that, unless it may do this."""
    caller = caller_of(request)
    if not allowed(caller, action, resource):
        note_denial(request, action, resource)
        raise PermissionDenied(f"you may not {action} {resource.kind}s; ask the administrator of this server")
    return caller


def note_failure(request: HttpRequest, username: str, reason: str) -> None:
    """Record a failed log-in: one entry a minute for each address and name, however many there are.

    Of names that nobody has the entry says nothing: they may be passwords in the wrong field.
    """
    user, caller = get_user_by_username(username), caller_of(request)
    resource = Resource("login", "" if user is None else user.get_username())
    for org in [""] if user is None else orgs_of_person(user):
        _note_soon(request, replace(caller, orgs=(org,) if org else ()), reason, resource)


def note_denial(request: HttpRequest, action: str, resource: Resource) -> None:
    """Record in the audit what the caller of a page was not permitted; repeated ones are counted."""
    _note_soon(request, caller_of(request), action, resource)


def _note_soon(request: HttpRequest, caller: Caller, action: str, resource: Resource) -> None:
    blocking.call(_note, process_of(request), caller, action, resource)


async def _note(process: ServingProcess, caller: Caller, reason: str, resource: Resource) -> None:
    with contextlib.suppress(NotRunningError):
        process.gateway.denials.note(caller, reason, resource)


def end_revoked(request: HttpRequest) -> None:
    """End requests and sockets of credentials that were revoked by a change that is committed."""
    blocking.call(_end_revoked, process_of(request))


async def _end_revoked(process: ServingProcess) -> None:
    process.parts["credentials"].check_now()
