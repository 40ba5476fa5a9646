"""Addresses of trusted reverse proxies: parsed from the settings, matched with peers. Imports nothing of Django."""

from __future__ import annotations

from ipaddress import ip_network
from typing import NamedTuple

from qgprotocol.addresses import Network, parse_address, unwrapped


class TrustedProxies(NamedTuple):
    """The peers whose forwarded headers are believed."""

    networks: tuple[Network, ...] = ()
    unix: bool = False  # whoever connects to the unix socket: its file permissions decide who can

    @classmethod
    def parse(cls, text: str) -> TrustedProxies:
        """Parse addresses, networks and ``unix``, separated by commas or spaces. Raises ValueError."""
        networks, unix = [], False
        for word in text.replace(",", " ").split():
            if word == "unix":
                unix = True
                continue
            try:
                networks.append(ip_network(word))
            except ValueError as error:
                raise ValueError(f"has {word!r}, which is neither an address, a network nor unix: {error}") from None
        return cls(tuple(networks), unix)

    def trusts(self, host: str | None) -> bool:
        """Return whether this peer address is a trusted proxy's; None: the peer of the unix socket."""
        if host is None:
            return self.unix
        address = parse_address(host)
        return address is not None and any(unwrapped(address) in network for network in self.networks)
