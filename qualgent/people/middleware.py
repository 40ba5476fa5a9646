"""Django's middleware: permissions of views, signed session cookies, and the admin's user in local mode."""

import contextlib
import logging
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.sessions.middleware import SessionMiddleware
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.deprecation import MiddlewareMixin
from django.utils.functional import SimpleLazyObject

from qgprotocol.addresses import is_loopback_peer
from qualgent.accounts.credentials import session_cookie, session_key
from qualgent.accounts.permissions import CHECKS_ITSELF, LOCAL, READ, Resource, Role, allowed, caller_of
from qualgent.core.errors import NotRunningError
from qualgent.web.gateway import gateway_of
from qualgent.web.routes import FORM_PREFIX

logger = logging.getLogger("qualgent.accounts.permissions")


class LocalUserMiddleware(MiddlewareMixin):
    """Make requests under `/admin/` those of the built-in superuser `local`, whoever is logged in.

    That is safe only because `guard` refuses other machines and users; the peer is checked again here, for a server
    that runs without the guard. `local` is created when first needed and has no password, so nobody can log in as it.
    Other users that somebody made in the database count for nothing. The user is looked up when a view asks for it, so
    no request costs a thread here.
    """

    def __call__(self, request: HttpRequest) -> Any:
        if request.path.startswith(FORM_PREFIX):
            found = partial(find_user, request.user, request.META.get("REMOTE_ADDR", ""))
            request.user = SimpleLazyObject(found)  # type: ignore[assignment]
        return self.get_response(request)  # awaited by the caller, if it is a coroutine


def find_user(user: Any, peer: str) -> Any:
    """Return the superuser `local`, created if missing, if ``peer`` is this machine's address; else the given user."""
    if is_loopback_peer(peer):
        user, _ = get_user_model().objects.get_or_create(
            username=LOCAL,
            defaults={"is_staff": True, "is_superuser": True, "password": make_password(None)},
        )
    return user


class SignedSessionMiddleware(SessionMiddleware):
    """Read and set the key of the session as the cookie has it: signed."""

    def process_request(self, request: HttpRequest) -> None:
        """Load the session whose key is in the signed cookie."""
        cookie = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
        request.session = self.SessionStore((cookie and session_key(cookie)) or None)

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Save the session, and sign its key in the response's cookie."""
        response = super().process_response(request, response)
        cookie = response.cookies.get(settings.SESSION_COOKIE_NAME)
        if cookie is not None and cookie.value:  # set, not deleted
            signed = session_cookie(cookie.value)
            cookie.set(cookie.key, signed, signed)
        return response


class PermissionMiddleware(MiddlewareMixin):
    """Ask the permission that a view is marked with (``permissions.needs``); refuse a view without a mark."""

    async def process_view(self, request: HttpRequest, view: Any, *_arguments: Any) -> None:
        """Raise PermissionDenied, noted in the audit, unless the caller may read the view's kind."""
        kind, caller = kind_of(request.resolver_match, view), caller_of(request)
        if kind == CHECKS_ITSELF or (kind is not None and allowed(caller, READ, Resource(kind))):
            return
        if kind is None:
            logger.error("refused: there is no permission rule for %s", request.path[:200])
        with contextlib.suppress(NotRunningError):
            gateway_of(request).denials.note(caller, READ, Resource(kind or "page"))
        raise PermissionDenied  # answered by ``forbidden``


def kind_of(match: Any, view: Any) -> str | None:
    """Return the kind of object that a view's callers must be allowed to read; None: the view is not marked."""
    if match.namespaces[:1] == ["admin"]:
        return "admin"
    kind: str | None = getattr(view, "permission_kind", None)
    return kind


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Return the 403 response: a page for browsers, JSON for others (Django's handler403)."""
    caller = caller_of(request)
    who = "an administrator of this server" if caller.role >= Role.OWNER else "an owner of your organization"
    reason = str(exception or "") or f"you may not see this page; ask {who} for permission"
    if "text/html" not in request.META.get("HTTP_ACCEPT", ""):
        return JsonResponse({"error": reason}, status=403)
    name = caller.actor if caller.kind == "person" else ""
    layout = "manage" if name and allowed(caller, READ, Resource("org")) else "entrance"
    context = {"reason": reason[0].upper() + reason[1:] + ".", "name": name, "layout": f"allauth/layouts/{layout}.html"}
    return render(request, "account/forbidden.html", context, status=403)
