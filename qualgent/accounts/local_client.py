"""HTTP client of management commands for the running server; a file in its data directory proves whose they are.

In shared mode a command proves that it runs as the server's user: it leaves the SHA-256 of a secret in the data
directory, as the name of a file that is there while the command runs, and presents the secret. What a killed command
leaves behind is worth nothing: the secret was in its memory only. In local mode the kernel says whose process it is.
"""

import contextlib
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
from django.conf import settings

from qgprotocol.addresses import is_loopback
from qgprotocol.tls import client_context
from qualgent.accounts.credentials import COMMAND_PREFIX, command_file, new_secret, secret_hash

_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1", "[::]": "::1", "localhost": "127.0.0.1"}  # noqa: S104 — to connect to


def server_address() -> str:
    """Return where the server of these settings listens: a URL, or a unix socket's path."""
    if settings.QUALGENT_UNIX_SOCKET:
        return str(settings.QUALGENT_UNIX_SOCKET)
    host = _ANY.get(settings.HOST, settings.HOST).strip("[]")
    return f"http://[{host}]:{settings.PORT}" if ":" in host else f"http://{host}:{settings.PORT}"


def program_address() -> str:
    """Return the URL by which programs on this machine reach the server: loopback, else the public one."""
    address = server_address()
    is_reached = is_loopback(address) and not settings.QUALGENT_TRUSTED_PROXIES.trusts(urlsplit(address).hostname)
    return address if is_reached or not settings.QUALGENT_AUTH else str(settings.QUALGENT_PUBLIC_URL)


@contextlib.contextmanager
def command_secret() -> Iterator[str]:
    """As a context, yield a secret with all rights on the server until the end; "" in local mode. Raises OSError."""
    if not settings.QUALGENT_AUTH:
        yield ""
        return
    secret = new_secret(COMMAND_PREFIX)
    file = command_file(secret_hash(secret))
    file.parent.mkdir(0o700, exist_ok=True)
    file.touch(0o600)
    try:
        yield secret
    finally:
        file.unlink(missing_ok=True)


@contextlib.contextmanager
def local_client(timeout_seconds: float) -> Iterator[httpx.Client]:
    """As a context, yield an HTTP client with all rights on the running server. Raises OSError, CAFileError."""
    address, headers = server_address(), {"user-agent": "manage.py"}
    socket = settings.QUALGENT_UNIX_SOCKET or None
    name = None if socket else urlsplit(address).hostname
    if settings.QUALGENT_AUTH:
        if settings.QUALGENT_TRUSTED_PROXIES.trusts(name):  # as the proxy that it is for the server
            headers |= {"host": urlsplit(settings.QUALGENT_PUBLIC_URL).netloc, "x-forwarded-proto": "https"}
        elif not is_loopback(address):  # plain http is refused there
            address = settings.QUALGENT_PUBLIC_URL
    transport = httpx.HTTPTransport(uds=socket, verify=client_context())
    base_url = "http://localhost" if socket else address
    with command_secret() as secret:
        if secret:
            headers["authorization"] = f"Bearer {secret}"
        # not by a proxy of the environment
        with httpx.Client(
            base_url=base_url, headers=headers, timeout=timeout_seconds, transport=transport, trust_env=False
        ) as client:
            yield client
