"""Check of a job's ``app_url`` before a command gets it: its scheme, and the addresses that it leads to.

The addresses are those that its name and those of its redirects resolve to on this host now. The command makes
connections of its own later, so this stops URLs that lead inside, not a server that answers the command differently.
"""

import asyncio
import socket
import ssl
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

import httpcore

from qgprotocol.addresses import AllowedUrls, parse_address

from .errors import InstallError, JobRefusedError

SECONDS = 15.0  # for all redirects together
CONNECT_SECONDS = 4.0  # to one address
MAX_ADDRESSES = 4
MAX_REDIRECTS = 10
REDIRECTS = (301, 302, 303, 307, 308)


async def check_app_url(url: str, allowed: AllowedUrls) -> None:
    """Raise JobRefusedError if the URL, or one that it redirects to, is not allowed; InstallError if none answers."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE  # nothing is sent or kept; the command may verify
    backend = _CheckedBackend(allowed)
    try:
        async with asyncio.timeout(SECONDS), httpcore.AsyncConnectionPool(tls, network_backend=backend) as pool:
            for _ in range(MAX_REDIRECTS + 1):
                if refusal := allowed.refusal(url):
                    raise _refused(refusal)
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


class _CheckedBackend(httpcore.AnyIOBackend):
    """A network backend that connects to the very address that was checked."""

    def __init__(self, allowed: AllowedUrls) -> None:
        super().__init__()
        self._destinations = allowed.destinations

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        rows = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for found in {str(row[4][0]) for row in rows}:  # all: the command may connect to any of them
            address = parse_address(found)
            if address is None or not self._destinations.permits(host, address):
                raise _refused(f"{host} is {found}, which is no public address")
        failed: Exception = OSError(f"{host} has no address")
        for row in rows[:MAX_ADDRESSES]:
            try:
                return await super().connect_tcp(str(row[4][0]), port, CONNECT_SECONDS, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed


def _refused(refusal: str) -> JobRefusedError:
    return JobRefusedError(f"app_url is not allowed: {refusal}; app_url_allow in this host's qgagent.toml can allow it")
