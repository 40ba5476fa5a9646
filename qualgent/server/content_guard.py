"""Access control of the content host: which requests are sent to it, and how they must come.

Its links are valid by their signatures alone: cookies, tokens and the page that asks do not count. Like all requests
they come over https by a trusted proxy, or in local mode from this machine's user.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from qualgent.core.asgi import Scope
from qualgent.core.proxies import TrustedProxies
from qualgent.web.identify import is_loopback
from qualgent.web.refusals import Refusal

from . import guard
from .forwarded import origin_of
from .peers import Peers
from .shared_guard import INSECURE, REPEATED, UNKNOWN_PROXY


class ContentGuard:
    """Recognizes the requests of the content host."""

    def __init__(self, base: str, proxies: TrustedProxies | None, peers: Peers | None, balancer_port: int = 0) -> None:
        """``base``: its address. ``proxies``: None in local mode. ``peers``: as of ``guard.Guard``, in local mode."""
        parts = urlsplit(base)
        self._proxies = proxies
        self._peers = peers
        name, port = parts.netloc.rpartition(":")[0] if parts.port else parts.netloc, parts.port
        ports = {port or (443 if parts.scheme == "https" else 80)}
        if balancer_port:
            ports.add(balancer_port)
        usual = {443} if parts.scheme == "https" else {80}
        hosts = {f"{name}:{number}" for number in ports} | ({name} if ports & usual else set())
        self._hosts = frozenset(host.encode() for host in hosts)

    def is_for_content(self, scope: Scope) -> bool:
        """Return whether a request or socket names the content host; one that also names another does."""
        # hot path: a list of mostly one costs less than a generator
        return not self._hosts.isdisjoint([value.lower() for name, value in scope["headers"] if name == b"host"])

    def find_refusal(self, scope: Scope) -> Refusal | None:
        """Return why a request for the content host is refused, or None."""
        raw = scope["headers"]
        headers: dict[bytes, bytes] = dict(raw)
        if len(headers) != len(raw) and guard.is_repeated(raw, guard.SINGLE_HEADERS | REPEATED):
            return guard.REPEATED
        if self._proxies is None:
            return guard.find_stranger(scope, headers, self._peers)
        origin = origin_of(scope, headers, self._proxies)
        if not origin.proxied and is_loopback(origin.address):
            return UNKNOWN_PROXY
        return None if origin.scheme in {"https", "wss"} else INSECURE
