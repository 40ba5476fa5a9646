"""Helpers of people's pages (permission checks, transactions, audit entries), and signal receivers that audit log-ins.

Receivers of signals of Django and allauth (``connect``) write the audit entries of log-ins, log-outs and changes of
passwords and second factors. Failed log-ins and denials are recorded, repeated ones as one entry a minute, and requests
of revoked credentials are ended.
"""

import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.account.signals import password_changed
from allauth.account.utils import filter_users_by_username
from allauth.mfa import signals as mfa
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.core.exceptions import PermissionDenied
from django.db import connection, transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from msgspec.structs import replace

from qualgent.accounts import audit
from qualgent.accounts.models import Member
from qualgent.accounts.permissions import Caller, Resource, Role, allowed, caller_of, needs
from qualgent.core.errors import NotRunningError
from qualgent.web import blocking
from qualgent.web.gateway import ServingProcess, process_of
from qualgent.web.routes import client_of

View = Callable[..., HttpResponse]
DOOR = "dashboard"


def page(kind: str, *methods: str) -> Callable[[View], View]:
    """Decorate a page view: only for callers who may read the kind, never cached, limited to HTTP methods."""

    def make(view: View) -> View:
        return needs(kind)(never_cache(require_http_methods(methods or ("GET", "HEAD", "POST"))(view)))

    return make


def sender_of(request: HttpRequest) -> Caller:
    """Return an unauthenticated caller with the address and client program of a request."""
    address, client, _ = client_of(request.scope)  # type: ignore[attr-defined]
    return Caller("", DOOR, address, client)


def as_person(caller: Caller, user: Any) -> Caller:
    """Return the caller with a person as its actor, for audit entries of log-ins and links."""
    return replace(caller, actor=user.get_username(), door=DOOR, kind="person", subject=str(user.pk))


def orgs_of_person(user: Any) -> list[str]:
    """Return the ids of the organizations whose audit gets changes of a person: each one they are a member of.

    That of an administrator, and of who is in none, is the site's only: the one in the list is empty.
    """
    if user.is_superuser:
        return [""]
    return list(Member.objects.filter(user=user).order_by("pk").values_list("org_id", flat=True)) or [""]


def record_own(request: HttpRequest, user: Any, action: str, **fields: Any) -> None:
    """Audit an action of a person on their own account; the request may have begun before they logged in.

    In the audit of each of their organizations, by an entry that says nothing of the others.
    """
    record_for(as_person(sender_of(request), user), action, user, **fields)


def record_for(caller: Caller, action: str, user: Any, **fields: Any) -> None:
    """Audit an action on a person in each of their organizations. ``fields`` go to ``record``."""
    for org_id in orgs_of_person(user):
        record(caller, action, user.get_username(), org_id=org_id, **fields)


def record(
    caller: Caller, action: str, object_id: object, *, kind: str = "member", org_id: str | None = "", **fields: Any
) -> None:
    """Write an audit entry, in the open transaction if there is one. A member's ``object_id`` is the username.

    ``org_id``: empty: the caller's organization, if it acts for one. ``fields``: of ``audit.record``.
    """
    with connection.cursor() as cursor:
        org_id = org_id or caller.org_id
        audit.record(cursor, caller, action, kind=kind, object_id=str(object_id), org_id=org_id, **fields)


def require(request: HttpRequest, action: str, resource: Resource) -> Caller:
    """Return the caller of a page. Raises PermissionDenied, after auditing that, if the action is not permitted."""
    caller = caller_of(request)
    if not allowed(caller, action, resource):
        note_denial(request, action, resource)
        who = "administrator of this server" if caller.role >= Role.OWNER else "owner of your organization"
        raise PermissionDenied(f"you may not {action} {resource.kind}s; ask an {who}")
    return caller


@contextlib.contextmanager
def change(request: HttpRequest, action: str, kind: str) -> Iterator[Callable[..., None]]:
    """As a context, check the permission and open a transaction; yield a function that writes the audit entry.

    Raises PermissionDenied unless the caller may make it to the kind.
    """
    caller = require(request, action, Resource(kind))
    with transaction.atomic():
        yield partial(record, caller, action, kind=kind)


def revoke(model: type[Model], key: object) -> bool:
    """Set ``revoked_at`` of a row (token, host, …); return False if it was revoked before, or concurrently."""
    found = model._default_manager.filter(pk=key, revoked_at=None)
    return found.update(revoked_at=timezone.now()) == 1


def note_failure(request: HttpRequest, username: str, reason: str) -> None:
    """Audit a failed log-in; repeated ones of an address and name are counted in one entry a minute.

    Of names that nobody has the entry says nothing: they may be passwords in the wrong field.
    """
    found, caller = filter_users_by_username(username)[:2], caller_of(request)
    user = found[0] if len(found) == 1 else None
    resource = Resource("login", "" if user is None else user.get_username())
    for org in [""] if user is None else orgs_of_person(user):
        _note_soon(request, replace(caller, orgs=(org,) if org else ()), reason, resource)


def note_denial(request: HttpRequest, action: str, resource: Resource) -> None:
    """Audit that the caller of a page was refused an action; repeated denials are counted in one entry."""
    _note_soon(request, caller_of(request), action, resource)


def _note_soon(request: HttpRequest, caller: Caller, action: str, resource: Resource) -> None:
    """Pass a denial to the audit's queue of denials, which the event loop owns; for views in threads."""
    blocking.call(_note_denial, process_of(request), caller, action, resource)


async def _note_denial(process: ServingProcess, caller: Caller, reason: str, resource: Resource) -> None:
    """Count a denial for the audit on the event loop, unless no gateway runs."""
    with contextlib.suppress(NotRunningError):
        process.gateway.denials.note(caller, reason, resource)


def end_revoked(request: HttpRequest) -> None:
    """End requests and sockets in progress whose credentials a committed change revoked; for views in threads."""
    blocking.call(_recheck_credentials, process_of(request))


async def _recheck_credentials(process: ServingProcess) -> None:
    """Make the process check all credentials in use against the database again, now."""
    process.parts["credentials"].check_now()


FACTOR_CHANGES = (
    (mfa.authenticator_added, "add factor"),
    (mfa.authenticator_removed, "remove factor"),
    (mfa.authenticator_reset, "reset factor"),
)


def connect() -> None:
    """Connect the signal receivers that audit log-ins and accounts; called once at start, in shared mode."""
    user_logged_in.connect(on_login)
    user_logged_out.connect(on_logout)
    password_changed.connect(on_password)
    for signal, action in FACTOR_CHANGES:
        signal.connect(partial(record_factor, action), weak=False)
    mfa.authentication_failed.connect(on_wrong_factor)


def on_login(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    """Audit a log-in with its methods (password, totp, provider), and reset the session's expiry to the default."""
    request.session.set_expiry(None)  # not that of a log-in by a provider that was begun here
    # how they proved who they are: password, totp, …, or the issuer of an identity provider
    found = get_authentication_records(request, user)
    methods = [str(one.get("type") or one.get("provider") or one["method"]) for one in found]
    record_own(request, user, "login", note=", ".join(methods))


def on_logout(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    """Audit the log-out of a person who was logged in."""
    if user is not None and user.is_authenticated:
        record_own(request, user, "logout")


def on_password(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    """Audit that a person changed their password, and end requests and sockets of the sessions that this ended."""
    record_own(request, user, "password")
    end_revoked(request)


def record_factor(action: str, sender: Any, request: HttpRequest, user: Any, authenticator: Any, **_: Any) -> None:
    """Audit that a person added, removed or reset a second factor (``action``)."""
    record_own(request, user, action, note=authenticator.type)


def on_wrong_factor(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    """Audit a failed log-in whose second factor was wrong."""
    note_failure(request, user.get_username(), "wrong second factor")
