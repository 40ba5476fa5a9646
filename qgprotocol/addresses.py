"""Checks of addresses and URLs: whether they are public, allowed or loopback, and whether a token may be sent to them.

The address of the connection itself is checked, not a name, which may resolve to another one a moment later.
"""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from socket import inet_aton
from typing import NamedTuple
from urllib.parse import urlsplit

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_NAT64 = IPv6Network("64:ff9b::/96")  # its last 32 bits are an IPv4 address
_NOT_PUBLIC: tuple[Network, ...] = (
    # global according to the registry or some version of Python, but no place for a webhook
    IPv4Network("168.63.129.16/32"),  # Azure's host: metadata and keys for the virtual machines on it
    IPv4Network("192.88.99.0/24"),  # relays of 6to4
    IPv4Network("192.0.0.0/24"),
    IPv6Network("2001::/23"),  # Teredo and other protocols
    IPv6Network("3fff::/20"),  # documentation
)
_ASSIGNED = IPv6Network("2000::/3")  # of IPv6 for hosts of the internet, so far


def parse_address(text: str) -> Address | None:
    """Parse an IP address; None if the text is none. A zone, as in ``fe80::1%eth0``, is kept."""
    try:
        return ip_address(text)
    except ValueError:
        return None


def is_public(address: Address) -> bool:
    """Return whether the address is reachable from the internet. One that wraps an IPv4 address counts as that."""
    plain = unwrapped(address)
    return (
        plain.is_global
        and (isinstance(plain, IPv4Address) or plain in _ASSIGNED)
        and not plain.is_multicast
        and not plain.is_reserved
        and not any(plain in network for network in _NOT_PUBLIC)
    )


def unwrapped(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 one stands for (mapped, 6to4, NAT64), else the address itself."""
    if isinstance(address, IPv4Address):
        return address
    wrapped = address.ipv4_mapped or address.sixtofour
    if wrapped is None and address in _NAT64:
        wrapped = IPv4Address(int(address) & 0xFFFFFFFF)
    return wrapped or address


class Allowed(NamedTuple):
    """Destinations allowed besides public addresses."""

    networks: tuple[Network, ...] = ()
    hosts: frozenset[str] = frozenset()  # names, whatever they resolve to
    domains: tuple[str, ...] = ()  # ".example.com": any name that ends so

    @classmethod
    def parse(cls, text: str) -> Allowed:
        """Parse networks, addresses, host names and ``.domain`` endings, separated by commas or spaces.

        Raises ValueError.
        """
        networks, hosts, domains = [], set(), []
        for word in text.replace(",", " ").split():
            name = _normalize_host(word)
            if "/" in word or parse_address(word) is not None:
                try:
                    networks.append(ip_network(word))
                except ValueError as error:
                    raise ValueError(f"has {word!r}, which is no network: {error}") from None
            elif not name.strip(".") or not all(part.replace("-", "").isalnum() for part in name.strip(".").split(".")):
                raise ValueError(f"has {word!r}, which is neither an address, a network nor a host name")
            elif name.startswith("."):
                domains.append(name)
            else:
                hosts.add(name)
        return cls(tuple(networks), frozenset(hosts), tuple(domains))

    def permits(self, host: str, address: Address) -> bool:
        """Return whether an address that a host resolved to is public, or the host or the address is allowed."""
        name = _normalize_host(host)
        plain = unwrapped(address)
        return (
            is_public(address)
            or name in self.hosts
            or name.endswith(self.domains)
            or any(plain in network or address in network for network in self.networks)
        )


class AllowedUrls(NamedTuple):
    """URLs of app builds that are allowed: http and https to allowed destinations, and other schemes on request."""

    destinations: Allowed = Allowed()
    schemes: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> AllowedUrls:
        """Parse destinations as in ``Allowed.parse``, and schemes such as ``gs:``. Raises ValueError."""
        words = text.replace(",", " ").split()
        schemes = {word for word in words if word.endswith(":") and "::" not in word}
        destinations = Allowed.parse(" ".join(word for word in words if word not in schemes))
        return cls(destinations, frozenset(word[:-1].lower() for word in schemes))

    def refusal(self, url: str) -> str:
        """Return why the URL is not allowed, by its scheme and host; empty: it is. Resolves no names."""
        try:
            parts = urlsplit(url)
            scheme, host, port = parts.scheme, parts.hostname or "", parts.port
        except ValueError:
            return "it is no URL that can be used"
        if scheme not in ("http", "https"):
            return "" if scheme in self.schemes else f"its scheme {scheme}: is not http or https"
        if not host or port == 0 or not url.isascii() or "\\" in url or parts.netloc.count("@") > 1:
            return "it has no host, or characters that a URL has percent-encoded"
        address = _literal(host)
        if address is not None and not self.destinations.permits(host, address):
            return f"{host} is no public address"
        return ""


def _literal(host: str) -> Address | None:
    """Return the address that a host is without a look-up, also if written as 127.1, 0x7f.0.0.1 or 2130706433."""
    name = _normalize_host(host)
    if name == "localhost" or name.endswith(".localhost"):
        return IPv4Address("127.0.0.1")
    if (address := parse_address(name)) is not None:
        return address
    try:
        return IPv4Address(inet_aton(name))
    except OSError:
        return None


def is_loopback(url: str) -> bool:
    """Return whether a URL names this machine; proxies of the environment are not used for it."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    address = parse_address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


@lru_cache(maxsize=1024)
def is_loopback_peer(host: str) -> bool:
    """Return whether a peer's address is this machine's: 127.0.0.0/8, ::1, or the former written as IPv6."""
    address = parse_address(host)
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return address is not None and address.is_loopback


def carries_secrets(url: str) -> bool:
    """Return whether a token may be sent to a URL: https and wss, else to this machine only, as others can read it."""
    if not url.isascii() or "\\" in url:
        return False  # programs do not agree on the host of such a URL
    scheme, separator, _ = url.partition("://")
    if scheme.lower() in ("https", "wss"):
        return bool(separator)
    return scheme.lower() in ("http", "ws") and is_loopback(url)


def is_http_url(text: str) -> bool:
    """Return whether a text is an http or https URL with a host."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def parse_base_url(text: str) -> str:
    """Return an http(s) URL without the slash at its end; "" stays. Raises ValueError, also for one with a query."""
    if text and (not is_http_url(text) or any(urlsplit(text)[3:]) or not text.isprintable() or " " in text):
        raise ValueError(f"must be an http or https address such as https://qualgent.example.com, not {text!r}")
    return text.rstrip("/")


def _normalize_host(name: str) -> str:
    """Return a host name in lower case, without a dot at its end."""
    return name.lower().removesuffix(".")
