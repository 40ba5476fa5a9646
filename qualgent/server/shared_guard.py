"""Access control of shared mode, ahead of authentication: the called host, proxies and TLS, and pages of other sites.

``SharedGuard`` is an ASGI application around all others. What ``guard`` says of bodies holds here, too. Besides:

* forwarded headers count from trusted proxies only, and never reach the application;
* plain http is served on the loopback interface only: a token or cookie sent over it may be read by others;
* a foreign Host: DNS rebinding; a foreign Origin, or Sec-Fetch-Site of another site: a page elsewhere;
* a cookie without the public Origin on an unsafe request or a socket: cross-site requests in a person's name;
* a cookie and a token in one request: whose it is must not be left to chance.

Identity providers send browsers to two pages with a query, as others may not. Health probes, which say nothing, are
answered on every address.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from asgiref.sync import markcoroutinefunction
from django.conf import settings

from qgprotocol.addresses import is_loopback_peer
from qualgent.core.asgi import Application, Receive, Scope, Send
from qualgent.core.proxies import TrustedProxies
from qualgent.web.refusals import Refusal

from . import guard
from .forwarded import origin_of
from .probes import PROBES

INSECURE = Refusal(403, "This server is used over https only: what is sent over http can be read on the way.")
UNKNOWN_PROXY = Refusal(403, "This comes by a proxy that is not among QUALGENT_TRUSTED_PROXIES of this server.")
NO_ORIGIN = Refusal(403, "A request with a session cookie must come from a page of this server (header Origin).")
TWO_CREDENTIALS = Refusal(400, "Send a session cookie or an Authorization header, not both.")
FROM_PROVIDERS = re.compile(r"/accounts/provider/[a-z0-9-]{1,30}/(?:login|callback)/")
"""The pages that identity providers lead to. The state in the query says whether a browser of ours asked for it."""

REPEATED = frozenset((b"authorization", b"cookie", b"x-forwarded-for", b"x-forwarded-proto"))


class SharedGuard:
    """ASGI application that passes on what was sent to this server's public address, by its own pages or programs."""

    def __init__(
        self,
        app: Application,
        public_url: str,
        proxies: TrustedProxies,
        on_denied: Callable[[Scope, str], None] | None = None,
    ) -> None:
        """``on_denied(scope, reason)`` is called for what is refused with 403."""
        self._app = app
        self._proxies = proxies
        self._on_denied = on_denied
        host = urlsplit(public_url).netloc.lower().encode()
        self._hosts = frozenset((host, host + b":443"))
        self._origins = frozenset((public_url.lower().encode(),))
        self._other_host = Refusal(403, f"Call this server by its own address: {public_url}.")
        self._cookie = settings.SESSION_COOKIE_NAME.encode()  # anywhere: parsers take spaces away, and may do more
        markcoroutinefunction(self)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        refusal = self.find_refusal(scope) if scope["type"] in {"http", "websocket"} else None
        if refusal is None:
            return self._app(scope, receive, send)
        return guard.refuse_and_note(scope, refusal, self._on_denied, receive, send)

    def find_refusal(self, scope: Scope) -> Refusal | None:
        """Return why a request or socket is refused; None: admitted. Sets its true client and scheme in the scope."""
        raw = scope["headers"]
        headers: dict[bytes, bytes] = dict(raw)
        if len(headers) != len(raw) and guard.is_repeated(raw, guard.SINGLE_HEADERS | REPEATED):
            return guard.REPEATED
        origin = origin_of(scope, headers, self._proxies)
        is_local = not origin.proxied and is_loopback_peer(origin.address)
        scope["client"], scope["scheme"] = (origin.address, 0), origin.scheme
        scope["headers"] = [pair for pair in raw if not pair[0].startswith(b"x-forwarded-")]
        if scope["type"] == "http" and scope["path"] in PROBES:
            return guard.check_length(headers, settings.QUALGENT_MAX_BODY_BYTES)
        if origin.scheme not in {"https", "wss"} and not is_local:
            return INSECURE
        hosts, origins = self._hosts, self._origins
        if is_local and (server := scope.get("server")):
            if headers.get(b"host", b"").lower() in hosts:
                return UNKNOWN_PROXY  # plain http may have been used in front of it
            hosts, origins, _ = guard.own_names(server[1])
        if headers.get(b"host", b"").lower() not in hosts:
            return self._other_host
        return self._check_page(scope, headers, origins) or guard.check_body(scope, headers)

    def _check_page(self, scope: Scope, headers: dict[bytes, bytes], origins: frozenset[bytes]) -> Refusal | None:
        """Return the refusal of a request that a page of another site sent, or may have sent; None: none did."""
        origin, site = headers.get(b"origin"), headers.get(b"sec-fetch-site")
        if origin is not None and origin not in origins:
            return guard.OTHER_SITE
        if site is not None and site not in guard.OWN_SITE and not guard.is_navigation(scope, headers):
            return guard.OTHER_SITE
        if self._cookie in headers.get(b"cookie", b""):
            if b"authorization" in headers:
                return TWO_CREDENTIALS
            is_safe = scope["type"] == "http" and scope["method"] in guard.SAFE_METHODS
            if origin is None and not is_safe:
                return NO_ORIGIN
        return guard.check_query(scope, None if FROM_PROVIDERS.fullmatch(scope["path"]) else site)
