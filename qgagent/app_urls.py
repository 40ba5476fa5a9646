"""Check of a job's ``app_url`` before a command gets it: scheme and addresses, also those of its redirects.

The addresses are those that its name and those of its redirects resolve to on this host now. The command makes
connections of its own later, so this stops URLs that lead inside, not a server that answers the command differently.
"""

import asyncio
import socket
import ssl
from functools import partial
from urllib.parse import urljoin, urlsplit

import httpcore

from qgprotocol.addresses import Allowed, AllowedUrls, parse_address
from qgprotocol.checked_network import CheckedNetwork

from .errors import InstallError, JobRefusedError

SECONDS = 15.0  # for all redirects together
MAX_REDIRECTS = 10
REDIRECTS = (301, 302, 303, 307, 308)


async def check_app_url(url: str, allowed: AllowedUrls) -> None:
    """Follow a URL's redirects; raise JobRefusedError if one leads where it may not, InstallError if none answers."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE  # nothing is sent or kept; the command may verify
    backend = CheckedNetwork(partial(_permitted_addresses, destinations=allowed.destinations))
    try:
        async with asyncio.timeout(SECONDS), httpcore.AsyncConnectionPool(tls, network_backend=backend) as pool:
            for _ in range(MAX_REDIRECTS + 1):
                if refusal := allowed.refusal(url):
                    raise _refusal_error(refusal)
                if urlsplit(url).scheme not in ("http", "https"):
                    return
                headers = [("User-Agent", "qgagent"), ("Range", "bytes=0-0")]
                async with pool.stream("GET", url, headers=headers) as response:
                    location = {name.lower(): value for name, value in response.headers}.get(b"location")
                if response.status not in REDIRECTS or location is None:
                    return
                url = urljoin(url, location.decode("latin-1"))
    except (
        TimeoutError,
        OSError,
        UnicodeError,
        httpcore.TimeoutException,
        httpcore.NetworkError,
        httpcore.ProtocolError,
        httpcore.UnsupportedProtocol,
    ) as error:
        raise InstallError(f"app_url cannot be reached: {str(error) or type(error).__name__}") from error
    raise JobRefusedError(f"app_url redirects more than {MAX_REDIRECTS} times")


async def _permitted_addresses(host: str, port: int, *, destinations: Allowed) -> list[str]:
    """Resolve a host to its addresses; raise JobRefusedError unless the destinations permit all of them."""
    rows = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(row[4][0]) for row in rows]
    for found in addresses:
        address = parse_address(found)
        if address is None or not destinations.permits(host, address):
            raise _refusal_error(f"{host} is {found}, which is no public address")
    return addresses


def _refusal_error(refusal: str) -> JobRefusedError:
    """Return a JobRefusedError with the reason and the key of qgagent.toml that can allow the URL."""
    return JobRefusedError(f"app_url is not allowed: {refusal}; app_url_allow in this host's qgagent.toml can allow it")
