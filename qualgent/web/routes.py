"""Kinds of URL paths (upload, public, page, agent), and routes in which an encoded slash separates nothing.

``scope["path"]`` is decoded, so ``builds/team%2Fmobile/1.0`` and ``builds/team/mobile/1.0`` are the same there. Routes
are resolved on the path of this module instead, in which a mark stands for an encoded slash; parameters are decoded
after they have been separated.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import unquote

from django.conf import settings
from django.http import HttpRequest
from django.urls import ResolverMatch, URLPattern, is_valid_path, re_path
from django.utils.deprecation import MiddlewareMixin
from django.utils.http import escape_leading_slashes

from qgprotocol.messages import AGENT_PATH, LINKS_PATH
from qualgent.accounts.credentials import ATTEMPTS_PATH
from qualgent.core.asgi import Scope

AGENT_PREFIXES = (AGENT_PATH, LINKS_PATH)
PUBLIC_PREFIXES = ("/static/", "/accounts/", "/install/")
MARK = "\udc2f"  # occurs in no decoded path: a lone surrogate is no UTF-8

FORM_PREFIX = "/admin/"
FORM_PREFIXES = (FORM_PREFIX, "/accounts/", "/team/")  # pages that post forms, whose CSRF tokens Django checks
# RFC 6749 has form bodies; what is posted there counts by what is in it, not by whose browser it comes from
OAUTH_PREFIXES = ("/api/v1/device/", "/api/v1/ci/")
ORIGINAL_PREFIXES = ("/submit-job", "/status/", "/job/")  # of the original API
DATA_PREFIXES = ("/api/v1/", *ORIGINAL_PREFIXES, "/metrics")  # no pages to navigate to
UPLOAD_PREFIXES = (
    ATTEMPTS_PATH,
    "/api/v1/builds/",
    "/api/v1/bundles/",
    "/api/v1/batches/",
)  # files of any type, by PUT, which browsers preflight


def is_upload(method: str, path: str) -> bool:
    """Return whether a request uploads a file: streamed, of any media type."""
    return method == "PUT" and path.startswith(UPLOAD_PREFIXES)


def client_of(scope: Scope) -> tuple[str, str, str]:
    """Return (address, client program, interface such as api or dashboard) of a request or socket."""
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


_PARAMETER = re.compile(r"(?<!\?P)<(\w+)>")
_public: set[str] = set()
_routes = cache(import_module)


def route(pattern: str, view: type) -> URLPattern:
    """Return the URL pattern of an API view, named after the view; ``<name>`` is a parameter.

    ``pattern``: a regular expression, in which ``<name>`` is a parameter without slashes. A trailing slash is optional.
    """
    expression = _PARAMETER.sub(r"(?P<\1>[^/]+)", pattern.lstrip("/"))
    return re_path(rf"^{expression}/?\Z", view.as_view(), name=view.__name__)  # type: ignore[attr-defined]


def public(path: str) -> str:
    """Register a route's path as public, for ``is_public``, and return it."""
    _public.add("/" + path.lstrip("/"))
    return path


def is_public(path: str) -> bool:
    """Return whether a path is served without a credential."""
    _routes(settings.ROOT_URLCONF)  # call ``public``
    return path in _public or path.startswith(PUBLIC_PREFIXES)


def routed_path(scope: Scope) -> str:
    """Return a request's decoded path for routing, with encoded slashes replaced by a mark."""
    raw: bytes = scope.get("raw_path") or b""
    if b"%2" not in raw or b"%2f" not in raw.lower():
        return str(scope["path"])
    parts = raw.decode("ascii").replace("%2f", "%2F").split("%2F")
    return MARK.join(unquote(part) for part in parts)


def decode_parameters(match: ResolverMatch) -> ResolverMatch:
    """Replace the marks in a match's URL parameters by slashes, and return it."""
    match.kwargs |= {name: value.replace(MARK, "/") for name, value in match.kwargs.items() if isinstance(value, str)}
    return match


def sent_address(request: HttpRequest) -> str:
    """Return path and query as the client sent them, with slashes in parameters still encoded."""
    scope = request.scope  # type: ignore[attr-defined]
    raw: bytes = scope.get("raw_path") or b""
    if b"%2" not in raw:
        return request.get_full_path()
    query = request.META.get("QUERY_STRING", "")
    return escape_leading_slashes(raw.decode("ascii") + (f"?{query}" if query else ""))


class RoutedPathMiddleware(MiddlewareMixin):
    """Let Django resolve the routed path, and give views decoded parameters."""

    def __call__(self, request: HttpRequest) -> Any:
        path = routed_path(request.scope)  # type: ignore[attr-defined]
        if path != request.path:
            # what no route has is shown in error pages
            request.path_info = path if is_valid_path(path) else path.replace(MARK, "%2F")
        return self.get_response(request)  # awaited by the caller, if it is a coroutine

    async def process_view(self, request: HttpRequest, *_arguments: Any) -> None:
        """Replace the marks in the view's URL parameters by slashes."""
        assert request.resolver_match is not None
        decode_parameters(request.resolver_match)
