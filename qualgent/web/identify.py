"""Identification of callers in local mode: once per request and socket, in ASGI, ahead of everything else.

The admin needs a user of Django's besides, who exists only while this machine's user alone can reach the server.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache, partial
from ipaddress import IPv6Address
from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import SimpleLazyObject

from qgprotocol.addresses import parse_address
from qgprotocol.messages import AGENT_PATH, LINKS_PATH
from qualgent.accounts.permissions import CALLER_KEY, LOCAL, Caller, Role
from qualgent.core.asgi import Application, Receive, Scope, Send
from qualgent.web.routes import FORM_PREFIX

AGENT_PREFIXES = (AGENT_PATH, LINKS_PATH)


class Identify:
    """ASGI application that puts the caller into each scope. There is no login: everybody let in is the owner."""

    def __init__(self, application: Application) -> None:
        self._application = application
        markcoroutinefunction(self)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] in {"http", "websocket"}:
            scope[CALLER_KEY] = owner(scope)
        return self._application(scope, receive, send)


def anonymous(scope: Scope) -> Caller:
    """Return a caller without rights, for a request that is refused before its credential is looked up."""
    address, _ = scope.get("client") or ("", 0)
    return Caller("", "api", address)


def owner(scope: Scope) -> Caller:
    """Return the owner as the caller of a scope, with the interface that was used."""
    address, client, door = origin_of(scope)
    return Caller(LOCAL, door, address, client, "owner", Role.SITE, None)


def origin_of(scope: Scope) -> tuple[str, str, str]:
    """Return the address and the program of a scope's client, and the interface that it uses."""
    address, _ = scope.get("client") or ("", 0)
    user_agent, from_page = b"", False
    for name, value in scope["headers"]:
        if name == b"user-agent":
            user_agent = value
        elif name == b"sec-fetch-site" or (name == b"origin" and scope["type"] == "websocket"):
            from_page = True  # browsers send it, and the guard lets in our own pages only
    words, path = user_agent.decode("latin-1").split(maxsplit=1), scope["path"]
    client = words[0] if words else ""
    if path.startswith(FORM_PREFIX):
        return address, client, "admin"
    if path.startswith(AGENT_PREFIXES):
        return address, client, "agent"
    return address, client, "dashboard" if from_page else "qgjob" if client.startswith("qgjob/") else "api"


@lru_cache(maxsize=1024)
def is_loopback(host: str) -> bool:
    """Return whether an address is this machine's: 127.0.0.0/8, ::1, or the former written as IPv6."""
    address = parse_address(host)
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return address is not None and address.is_loopback


class LocalUserMiddleware:
    """Make requests under `/admin/` those of the built-in superuser `local`, whoever is logged in.

    That is safe only because `guard` refuses other machines and users; the peer is checked again here, for a server
    that runs without the guard. `local` is created when first needed and has no password, so nobody can log in as it.
    Other users that somebody made in the database count for nothing. The user is looked up when a view asks for it, so
    no request costs a thread here.
    """

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Callable[[HttpRequest], Any]) -> None:
        self.get_response = get_response
        if iscoroutinefunction(get_response):
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> HttpResponseBase | Awaitable[HttpResponseBase]:
        if request.path.startswith(FORM_PREFIX):
            found = partial(find_user, request.user, request.META.get("REMOTE_ADDR", ""))
            request.user = SimpleLazyObject(found)  # type: ignore[assignment]
        return self.get_response(request)


def find_user(user: Any, peer: str) -> Any:
    """Return `local` for a request from this machine, else the user."""
    if is_loopback(peer):
        user, _ = get_user_model().objects.get_or_create(
            username=LOCAL,
            defaults={"is_staff": True, "is_superuser": True, "password": make_password(None)},
        )
    return user
