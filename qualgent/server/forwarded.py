"""A request's client address and scheme; X-Forwarded headers count only from trusted proxies."""

from __future__ import annotations

from ipaddress import IPv6Address
from typing import NamedTuple

from qgprotocol.addresses import parse_address
from qualgent.core.asgi import Scope
from qualgent.core.proxies import TrustedProxies


class RequestOrigin(NamedTuple):
    """Where a request comes from."""

    address: str  # of the client, as far as trusted proxies say; empty: not known
    scheme: str  # http | https, or ws | wss
    proxied: bool  # through a trusted proxy


def origin_of(scope: Scope, headers: dict[bytes, bytes], proxies: TrustedProxies) -> RequestOrigin:
    """Return a request's client address and scheme, by X-Forwarded-For and -Proto if it came by a trusted proxy."""
    client = scope.get("client")
    peer: str | None = client[0] if client else None  # None: a unix socket
    scheme = scope.get("scheme", "http")
    if not proxies.trusts(peer):
        return RequestOrigin(peer or "", scheme, proxied=False)
    is_secure = headers.get(b"x-forwarded-proto", b"").strip().lower() == b"https"
    names = {"http": "https", "ws": "wss"}
    scheme = names.get(scheme, scheme) if is_secure else scheme
    address = peer or ""
    for text in reversed(headers.get(b"x-forwarded-for", b"").decode("latin-1").split(",")):
        found = parse_address(text.strip())
        if found is None:
            break  # what is left of it was written by somebody else
        mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
        address = str(mapped or found)
        if not proxies.trusts(address):
            break
    return RequestOrigin(address, scheme, proxied=True)
