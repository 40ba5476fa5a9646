"""The HTTP client of webhooks: POSTs within a time limit, to permitted addresses only, without redirects.

The name is resolved once per connection and the connection goes to the address that was checked, which defeats DNS
rebinding. Proxy variables of the environment are ignored.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Future
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import httpcore
from django.conf import settings

from qgprotocol import __version__
from qgprotocol.addresses import Allowed, parse_address
from qgprotocol.checked_network import CheckedNetwork
from qgprotocol.retries import retry_after_seconds
from qgprotocol.tls import CAFileError, client_context

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Returns the addresses of a host, in order of preference. Raises OSError."""

SEND_SECONDS = 10.0
MAX_LOOKUPS = 8  # at once
READ_BYTES = 2048  # of a response
SHOWN_CHARACTERS = 500
KEEPALIVE_SECONDS = 10.0  # of an idle connection
AGENT = f"QualGent/{__version__} (webhooks)"


class SendError(Exception):
    """A request failed, or its result is unknown; the message goes into the delivery log."""


class RefusedAddressError(SendError):
    """The server may not connect to the address."""

    def __init__(self, host: str, addresses: Iterable[str]) -> None:
        shown = ", ".join(addresses)
        where = f"{host} is {shown}" if shown != host else host
        super().__init__(
            f"refused: {where}, which is no public address; QUALGENT_WEBHOOK_ALLOW on the server can allow it"
        )


class ReceiverResponse(NamedTuple):
    """The parts of a receiver's HTTP response that are recorded."""

    status_code: int
    text: str  # the start of the body
    retry_after: float | None  # seconds, of the header Retry-After


class Sender:
    """Sends requests over one connection pool for all receivers."""

    def __init__(self, allowed: Allowed, *, proxy: str = "", most: int = 20, resolve: Resolve | None = None) -> None:
        self._allowed = allowed
        self._resolve = resolve or Resolver()
        self._proxy = proxy
        self._most = most
        self._tls: ssl.SSLContext | None = None
        self._pool: httpcore.AsyncConnectionPool | None = None

    @classmethod
    def from_settings(cls) -> Sender:
        """Return a sender with the permitted addresses and the proxy of the settings."""
        return cls(settings.QUALGENT_WEBHOOK_ALLOW, proxy=settings.QUALGENT_WEBHOOK_PROXY)

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> ReceiverResponse:
        """Send a POST to a webhook's URL and return the response. Raises SendError."""
        sent = {"user-agent": AGENT, "content-type": "application/json", "accept": "*/*", **headers}
        try:
            async with asyncio.timeout(SEND_SECONDS):
                return await self._post_payload(url, sent, body)
        except (TimeoutError, httpcore.TimeoutException):
            raise SendError(f"no answer within {SEND_SECONDS:g} s") from None
        except httpcore.ConnectError as error:
            raise SendError(f"could not connect: {_error_text(error)}") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError) as error:
            raise SendError(f"the connection broke: {_error_text(error)}") from error
        except (httpcore.UnsupportedProtocol, UnicodeError, ValueError) as error:
            raise SendError(f"the URL cannot be used: {_error_text(error)}") from error
        except CAFileError as error:
            raise SendError(f"the server's list of certificate authorities cannot be used: {error}") from error

    async def close(self) -> None:
        """Close the open connections; a later ``post`` opens new ones."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.aclose()

    async def _post_payload(self, url: str, headers: dict[str, str], body: bytes) -> ReceiverResponse:
        """Send a POST; return the response's status, start of the body and Retry-After."""
        if self._tls is None:
            self._tls = await asyncio.to_thread(client_context)  # blocks: reads hundreds of files
        if self._proxy:  # resolves names itself and has its own rules
            self._check_literal(urlsplit(url).hostname or "")
        pool = self._pool = self._pool or self._make_pool(self._tls)
        async with pool.stream("POST", url, headers=list(headers.items()), content=body) as response:
            text = await _read_start(response)
            return ReceiverResponse(response.status, text, _retry_after(response))

    def _check_literal(self, host: str) -> None:
        """Raise RefusedAddressError if the host is an IP address to which webhooks are not permitted."""
        address = parse_address(host)
        if address is not None and not self._allowed.permits(host, address):
            raise RefusedAddressError(host, [host])

    def _make_pool(self, tls: ssl.SSLContext) -> httpcore.AsyncConnectionPool:
        """Return a new connection pool, through the proxy or to permitted addresses only."""
        given: dict[str, Any] = {"network_backend": CheckedNetwork(self._permitted_addresses)}
        if self._proxy:
            parts = urlsplit(self._proxy)
            auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
            address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
            given = {"proxy": httpcore.Proxy(address, auth=auth)}
        return httpcore.AsyncConnectionPool(
            ssl_context=tls, max_connections=self._most, keepalive_expiry=KEEPALIVE_SECONDS, **given
        )

    async def _permitted_addresses(self, host: str, port: int) -> list[str]:
        """Return the permitted IP addresses of a host. Raises SendError if there are none."""
        try:
            found = [host] if parse_address(host) is not None else await self._resolve(host, port)
        except OSError as error:
            raise SendError(f"the name {host} could not be resolved: {error.strerror or error}") from error
        known = [(text, parse_address(text)) for text in found]
        permitted = [text for text, address in known if address and self._allowed.permits(host, address)]
        if not permitted:
            raise RefusedAddressError(host, found)
        return permitted


class Resolver:
    """The system's resolver on daemon threads, with a limit on concurrent lookups.

    A pool's threads are joined when the process ends, and a lookup can take half a minute if a name server is silent;
    asyncio's default pool also serves logs and files.
    """

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(MAX_LOOKUPS)

    async def __call__(self, host: str, port: int) -> list[str]:
        await self._free.acquire()
        loop, found = asyncio.get_running_loop(), Future[list[str]]()
        found.set_running_or_notify_cancel()  # a cancelled caller does not free the thread

        def look() -> None:
            try:
                found.set_result(_look_up(host, port))
            except OSError as error:
                found.set_exception(error)
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._free.release)

        threading.Thread(target=look, name="webhook-resolver", daemon=True).start()
        return await asyncio.wrap_future(found)


def _look_up(host: str, port: int) -> list[str]:
    """Return the IP addresses of a host, blocking. Raises OSError."""
    try:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except UnicodeError as error:  # not a valid name, such as one with an empty label
        raise OSError(f"{host!r} is no host name") from error
    return list(dict.fromkeys(str(row[4][0]) for row in rows))


async def _read_start(response: httpcore.Response) -> str:
    """Return the first bytes of a receiver's response as printable text."""
    read = b""
    async for piece in response.aiter_stream():
        read += piece
        if len(read) >= READ_BYTES:
            break  # an unread rest closes the connection
    text = read[:READ_BYTES].decode("utf-8", "replace")
    return "".join(character if character.isprintable() else " " for character in text)[:SHOWN_CHARACTERS].strip()


def _retry_after(response: httpcore.Response) -> float | None:
    """Return the seconds in a response's Retry-After header; None: it has none."""
    headers = {name.lower(): value for name, value in response.headers}
    return retry_after_seconds(headers.get(b"retry-after", b"").decode("latin-1"))


def _error_text(error: BaseException) -> str:
    """Return the cause of a network error, as the operating system or OpenSSL reported it."""
    words, cause = str(error), error.__cause__ or error.__context__
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            words = f"its certificate is not good: {cause.verify_message}"
        elif isinstance(cause, OSError) and not isinstance(cause, ssl.SSLError) and cause.errno:
            words = os.strerror(cause.errno)
        cause = cause.__cause__ or cause.__context__
    return words or type(error).__name__
