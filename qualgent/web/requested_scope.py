"""Parsing of the scope (organization or whole site) that a request names, by header, query or cookie.

In this order: the header ``QualGent-Scope``, which the scripts of pages send; the query parameter ``scope``, of
sockets, links and forms; the cookie ``qualgent_scope``, the one that the person was in last. All are percent-encoded
UTF-8. The cookie begins with the id of its person, as browsers are shared, and a period; it is no credential: scripts
write it, and anybody may send any.
"""

from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote

import msgspec
from django.conf import settings

from qualgent.accounts.scope import SITE_NAME, org_of_scope
from qualgent.core.asgi import Scope
from qualgent.core.fields import OrgId
from qualgent.web.routes import FORM_PREFIX

HEADER = b"qualgent-scope"
PARAMETER = "scope"
COOKIE = "qualgent_scope"
COOKIE_SECONDS = 365 * 24 * 3600
LONGEST_ORG = 100  # characters
MAX_BYTES = 12 * LONGEST_ORG + 20  # percent-encoded
UNKNOWN = "?"  # what is no scope, which nobody has a right to
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


class RequestedScope(NamedTuple):
    """The scope that a request asks for."""

    name: str = ""  # empty: none
    is_required: bool = False  # without a right to it the request is refused; else it is served in the person's first
    cookie: str | None = None  # the value of the cookie, of requests whose response may set another; None: no such
    user: str = ""  # whose request it is for, if the cookie asks; empty: it does not


def requested_scope(scope: Scope, *, is_page: bool) -> RequestedScope:
    """Return the scope that a request or socket names. ``is_page``: pages may fall back to another scope.

    The admin is in the site's scope, whatever is asked for.
    """
    if scope["path"].startswith(FORM_PREFIX):
        return RequestedScope(SITE_NAME)
    headers = [value for name, value in scope["headers"] if name == HEADER]
    if headers:
        return RequestedScope(_decode_scope(headers[0]) if len(headers) == 1 else UNKNOWN, is_required=True)
    in_query, cookie = _of_query(scope.get("query_string", b"")), _cookie(scope["headers"])
    if in_query:
        return RequestedScope(in_query, not is_page, cookie)
    user, separator, name = cookie.partition(".")
    if not separator or not user.isdecimal():
        return RequestedScope(cookie=cookie)
    # a form of a page must not act on another organization than the page showed
    is_change = scope["type"] == "http" and scope["method"] not in SAFE_METHODS
    return RequestedScope(_decode_scope(name.encode("latin-1")), is_change, cookie, user)


def cookie_value(user: str, name: str) -> str:
    """Return the value of the scope cookie for a person and a scope."""
    return f"{user}.{encoded_scope(name)}"


def scope_cookie(value: str) -> bytes:
    """Return a Set-Cookie value that keeps the selected scope for later pages."""
    secure = "; Secure" if settings.SESSION_COOKIE_SECURE else ""
    return f"{COOKIE}={value}; Path=/; Max-Age={COOKIE_SECONDS}; SameSite=Lax{secure}".encode()


def encoded_scope(name: str) -> str:
    """Return a scope's name encoded for header, query or cookie."""
    return quote(name, safe=":")


def _of_query(query: bytes) -> str:
    """Return the scope named in a query string; empty: none; UNKNOWN: several, or an invalid one."""
    if b"scope=" not in query:
        return ""
    try:
        found = [value for name, value in parse_qsl(query.decode("ascii"), errors="strict") if name == PARAMETER]
    except ValueError:  # no ASCII, or no UTF-8
        return UNKNOWN
    return "" if not found else _valid_or_unknown(found[0]) if len(found) == 1 else UNKNOWN


def _cookie(headers: list[tuple[bytes, bytes]]) -> str:
    """Return the value of the scope cookie in headers; empty: there is none."""
    begin = f"{COOKIE}=".encode()
    for name, value in headers:
        if name == b"cookie" and begin in value:
            for part in value.split(b";"):
                if part.strip().startswith(begin):
                    return part.strip().removeprefix(begin).decode("latin-1")
    return ""


def _decode_scope(value: bytes) -> str:
    """Decode a scope's name from header, query or cookie; UNKNOWN: it is invalid."""
    if len(value) > MAX_BYTES:
        return UNKNOWN
    try:
        return _valid_or_unknown(unquote(value.decode("ascii"), errors="strict"))
    except ValueError:
        return UNKNOWN


def _valid_or_unknown(name: str) -> str:
    """Return a scope's name if it is well-formed, else UNKNOWN, which no scope has."""
    if name == SITE_NAME:
        return name
    try:
        msgspec.convert(org_of_scope(name), OrgId)
    except msgspec.ValidationError:
        return UNKNOWN
    return name
