"""Access control of local mode: only this user's programs and the server's own pages; checks of bodies for both modes.

``Guard`` is an ASGI application around all others. It decides by what cannot be forged: the peer's address of the
socket, the user who made it, and the headers that a browser sets and a page cannot (Host, Origin, Sec-Fetch-*). Each
rule closes an attack:

* the peer is not this machine: the network;
* the peer's socket is another user's: people and services that share this machine, and their proxies;
* forwarding headers: a proxy that would let others in as if they were this machine;
* a foreign or missing Host: DNS rebinding, where a page's own name points to 127.0.0.1;
* a foreign Origin, or Sec-Fetch-Site of another site: a page elsewhere that submits, reads or opens a socket;
* a query in a link of another site: a search or a filter that such a page chose, in a browser of this machine;
* a body that is not JSON: the form posts that browsers send across sites without a preflight;
* a Content-Length over the limit: memory (``http`` cuts off bodies without a length).

There is no login: the caller of all that is passed on is the owner.

A refusal is ``{"error": what to do}`` on HTTP and a close before accept (403) on WebSockets.

``HostRouter`` passes requests that name certain hosts, such as the content host, to another application.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Final

from asgiref.sync import markcoroutinefunction
from django.conf import settings

from qgprotocol.addresses import is_loopback_peer
from qualgent.accounts.permissions import CALLER_KEY, LOCAL, Caller, Role
from qualgent.core.asgi import Application, Receive, Scope, Send
from qualgent.web.refusals import Refusal, reject, too_large
from qualgent.web.routes import DATA_PREFIXES, FORM_PREFIXES, OAUTH_PREFIXES, client_of, is_upload

from .peers import Peers

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
PEER_KEY: Final = "qualgent.peer"  # of scopes: the ``peers.Peer`` of the connection
JSON_TYPES = frozenset({b"application/json", b"application/json; charset=utf-8", b"application/json;charset=utf-8"})
BODY_HEADERS = frozenset({b"content-length", b"content-type"})
OWN_SITE = frozenset({b"same-origin", b"none"})  # of Sec-Fetch-Site; none: typed by the user, or a bookmark
SAME_SITE = frozenset({*OWN_SITE, b"same-site"})  # also other ports of this machine
MAX_PARAMETERS = 1000  # as many as Django takes
PROXY_HEADERS = frozenset(
    (
        b"forwarded",
        b"via",
        b"x-real-ip",
        b"x-client-ip",
        b"client-ip",
        b"true-client-ip",
        b"cf-connecting-ip",
        b"cf-ray",
        b"fastly-client-ip",
        b"x-cluster-client-ip",
        b"x-original-host",
        b"x-original-forwarded-for",
        b"x-envoy-external-address",
        b"x-proxyuser-ip",
        b"x-remote-addr",
        b"x-remote-ip",
        b"x-scheme",
        b"x-host",
        b"x-url-scheme",
        b"x-amzn-trace-id",
    )
)
"""The headers that reverse proxies add, besides X-Forwarded-*. A proxy of another user is recognized without them."""
SINGLE_HEADERS = frozenset(
    {b"host", b"origin", b"content-type", b"content-length", b"sec-fetch-site", b"sec-fetch-mode", b"sec-fetch-dest"}
)


NOT_LOCAL = Refusal(403, "This server is for its own machine only; connect from there.")
PROXIED = Refusal(
    403,
    "A proxy was detected (a Forwarded, X-Forwarded-*, Via or X-Real-IP header, or one like them). This server is for "
    "its own machine only, and must not be put behind a proxy without QUALGENT_AUTH=on. Connect to it directly.",
)
OTHER_SITE = Refusal(403, "A page of another site may not use this server; open the server's own address.")
REPEATED = Refusal(400, "Send each of Host, Origin, Content-Type and Content-Length at most once.")
NOT_JSON = Refusal(415, "Send the body as JSON, with the header Content-Type: application/json.")
QUERY_FROM_ELSEWHERE = Refusal(
    403,
    "This link comes from another site and has a query (the part after ?), which other sites may not send here. If you "
    "trust the link, click into the address bar and press Enter; or open the page without the query.",
)
TOO_MANY_PARAMETERS = Refusal(400, f"Send at most {MAX_PARAMETERS} parameters in the query.")
NOT_UTF8 = Refusal(415, "Send text in UTF-8: Content-Type may name no other charset.")
BAD_LENGTH = Refusal(400, "Content-Length must be one whole number.")


@lru_cache(maxsize=64)
def own_names(port: int, balancer_port: int = 0) -> tuple[frozenset[bytes], frozenset[bytes], Refusal]:
    """Return the values of Host and of Origin that name this server on these ports, and the refusal of others.

    Those on the port of its balancer, if it has one, are its own as well. Browsers and curl leave out port 80, so both
    forms are valid there.
    """
    names = ["localhost", "127.0.0.1", "[::1]"]
    ports = [port, balancer_port] if balancer_port else [port]
    hosts = [f"{name}:{number}" for number in ports for name in names] + (names if 80 in ports else [])
    known = frozenset(host.encode() for host in hosts)
    own = ports[-1]
    refusal = Refusal(403, f"Call this server by its own address: http://127.0.0.1:{own} or http://localhost:{own}.")
    return known, frozenset(b"http://" + host for host in known), refusal


def find_refusal(scope: Scope, peers: Peers | None = None, balancer_port: int = 0) -> Refusal | None:
    """Return why a request or socket is refused in local mode; None: it is admitted. Hot path."""
    raw = scope["headers"]
    headers: dict[bytes, bytes] = dict(raw)
    refusal = find_stranger(scope, headers, peers)
    if refusal is not None:
        return refusal
    if len(headers) != len(raw) and is_repeated(raw):
        return REPEATED
    assert scope["server"] is not None  # as it is no stranger
    own_hosts, own_origins, other_host = own_names(scope["server"][1], balancer_port)
    if headers.get(b"host", b"").lower() not in own_hosts:
        return other_host
    origin = headers.get(b"origin")
    if origin is not None and origin not in own_origins:
        return OTHER_SITE  # "null" too: a sandboxed frame, a file, a redirect from elsewhere
    site = headers.get(b"sec-fetch-site")
    if site is not None and site not in OWN_SITE and not is_navigation(scope, headers):
        return OTHER_SITE
    refusal = check_query(scope, site)
    if refusal is not None:
        return refusal
    return check_body(scope, headers)


def find_stranger(scope: Scope, headers: dict[bytes, bytes], peers: Peers | None) -> Refusal | None:
    """Return the refusal of a request that comes from another user or machine, or by a proxy; None: it does not."""
    client, server = scope.get("client"), scope.get("server")
    if not client or not server or not is_loopback_peer(client[0]):
        return NOT_LOCAL  # no addresses: a Unix socket, which only a proxy would use
    if peers is not None:
        # our server has asked at accept; another one's connections are looked up at each request
        peer = scope[PEER_KEY] if PEER_KEY in scope else peers.of((client[0], client[1]), (server[0], server[1]))
        if not peer.is_owner:
            return Refusal(403, peer.refusal)
    for name in headers:
        if name in PROXY_HEADERS or name.startswith(b"x-forwarded-"):
            return PROXIED
    return None


def is_repeated(raw: list[tuple[bytes, bytes]], single: frozenset[bytes] = SINGLE_HEADERS) -> bool:
    """Return whether a header that must be unique was sent twice."""
    return any(count > 1 and name in single for name, count in Counter(name for name, _ in raw).items())


def check_query(scope: Scope, site: bytes | None) -> Refusal | None:
    """Return the refusal of a query string that another site sent (``site``: Sec-Fetch-Site) or that is too long."""
    query = scope.get("query_string")
    if not query:
        return None
    if site is not None and site not in SAME_SITE:
        return QUERY_FROM_ELSEWHERE
    return TOO_MANY_PARAMETERS if query.count(b"&") >= MAX_PARAMETERS else None


def is_navigation(scope: Scope, headers: dict[bytes, bytes]) -> bool:
    """Return whether a browser followed a link from another site to one of our pages, in a tab (not a frame)."""
    return (
        scope["type"] == "http"
        and scope["method"] in {"GET", "HEAD"}
        and headers.get(b"sec-fetch-mode") == b"navigate"
        and headers.get(b"sec-fetch-dest") == b"document"
        and not scope["path"].startswith(DATA_PREFIXES)
    )


def check_body(scope: Scope, headers: dict[bytes, bytes]) -> Refusal | None:
    """Return the refusal of a request by its body's announced length and type; None: it is admitted."""
    if scope["type"] != "http":
        return None
    if scope["method"] in SAFE_METHODS and BODY_HEADERS.isdisjoint(headers):
        return None
    if is_upload(scope["method"], scope["path"]):
        return check_length(headers, settings.QUALGENT_MAX_UPLOAD_BYTES)
    return check_length(headers, settings.QUALGENT_MAX_BODY_BYTES) or check_type(scope, headers)


def check_length(headers: dict[bytes, bytes], limit: int) -> Refusal | None:
    """Return the refusal of a body whose Content-Length is invalid or above the limit (bytes); None: it is not."""
    length = headers.get(b"content-length")
    if length is None:
        return None
    if not length.isdigit():
        return BAD_LENGTH
    return too_large(limit) if len(length) > 18 or int(length) > limit else None


def check_type(scope: Scope, headers: dict[bytes, bytes]) -> Refusal | None:
    """Return the refusal of a body that is not announced as JSON, or not in UTF-8; None: it is fine."""
    length, content_type = headers.get(b"content-length"), headers.get(b"content-type", b"")
    empty = scope["method"] in SAFE_METHODS or (length in {None, b"0"} and b"transfer-encoding" not in headers)
    if not empty and not is_json(content_type) and not scope["path"].startswith((*FORM_PREFIXES, *OAUTH_PREFIXES)):
        return NOT_JSON
    return None if is_utf8(content_type) else NOT_UTF8  # Django would decode the query by it


def is_utf8(content_type: bytes) -> bool:
    """Return whether a Content-Type names UTF-8 or no charset."""
    if b"charset" not in content_type.lower():
        return True
    names = (part.partition(b"=") for part in content_type.lower().split(b";")[1:])
    encodings = [value.strip(b' "') for name, _, value in names if name.strip().startswith(b"charset")]
    return set(encodings) <= {b"utf-8"}


def is_json(content_type: bytes) -> bool:
    """Return whether a Content-Type is application/json, in UTF-8 if it names a charset."""
    if content_type in JSON_TYPES:
        return True
    media_type, *parameters = [part.strip() for part in content_type.lower().split(b";")]
    encodings = {b"", b"charset=utf-8", b'charset="utf-8"'}
    return media_type == b"application/json" and encodings.issuperset(parameters)


class Guard:
    """ASGI application that passes on the requests of this machine's programs and the server's own pages only."""

    def __init__(
        self, app: Application, peers: Peers | None = None, on_denied: Callable[[Scope, str], None] | None = None
    ) -> None:
        """``peers`` recognizes the connections of this server's user; None: every user of this machine is served.

        ``on_denied(scope, reason)`` is called for what is refused with 403.
        """
        self._app = app
        self._peers = peers
        self._on_denied = on_denied
        self._balancer_port: int = settings.QUALGENT_BALANCER_PORT
        markcoroutinefunction(self)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] not in {"http", "websocket"}:
            return self._app(scope, receive, send)
        refusal = find_refusal(scope, self._peers, self._balancer_port)
        if refusal is None:
            scope[CALLER_KEY] = owner(scope)
            return self._app(scope, receive, send)
        return refuse_and_note(scope, refusal, self._on_denied, receive, send)


def owner(scope: Scope) -> Caller:
    """Return the local user as the caller of a request or socket, with the interface (web, API, …) that it uses."""
    address, client, door = client_of(scope)
    return Caller(LOCAL, door, address, client, "owner", Role.SITE, None)


def refuse_and_note(
    scope: Scope, refusal: Refusal, on_denied: Callable[[Scope, str], None] | None, receive: Receive, send: Send
) -> Awaitable[None]:
    """Refuse a request or socket; call ``on_denied`` for the audit if the status is 403."""
    if refusal.status == 403 and on_denied is not None:
        on_denied(scope, refusal.error)
    return reject(scope, refusal, receive, send)


class HostRouter:
    """ASGI application that passes on what names one of these hosts to ``named``, and all else to ``application``."""

    def __init__(self, hosts: frozenset[bytes], named: Application, application: Application) -> None:
        self._hosts = hosts
        self._named = named
        self._application = application
        markcoroutinefunction(self)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        application = self._named if self.is_named(scope) else self._application
        return application(scope, receive, send)

    def is_named(self, scope: Scope) -> bool:
        """Return whether a request's Host header names one of the router's hosts."""
        if scope["type"] not in {"http", "websocket"}:
            return False
        # hot path: a list of mostly one costs less than a generator
        return not self._hosts.isdisjoint([value.lower() for name, value in scope["headers"] if name == b"host"])
