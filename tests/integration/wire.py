"""Hand-written HTTP requests and WebSocket handshakes, for requests that no well-behaved client sends."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import os
import socket
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from tests.server_process import ServerProcess

SECONDS = 20


@dataclass(frozen=True)
class Answer:
    """One response."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the decoded body."""
        return json.loads(self.body)


def connect(server: ServerProcess, host: str = "127.0.0.1") -> socket.socket:
    """Open a connection with a timeout."""
    return socket.create_connection((host, server.port), timeout=SECONDS)


def request_bytes(
    server: ServerProcess,
    method: str = "GET",
    path: str = "/",
    *,
    host: str | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    body: bytes = b"",
) -> bytes:
    """Return a request with exactly these headers after Host (by default the right one)."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host if host is not None else f'127.0.0.1:{server.port}'}"]
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode("latin1") + body


def read_answer(connection: socket.socket, method: str = "GET") -> Answer:
    """Read the next response; raises OSError or HTTPException if none arrives complete."""
    # a larger buffer would take the beginning of the response to a pipelined request with it
    source: Any = SimpleNamespace(makefile=lambda mode: connection.makefile(mode, buffering=1))
    response = http.client.HTTPResponse(source, method=method)
    try:
        response.begin()
        return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
    finally:
        response.close()


def read_all(connection: socket.socket) -> bytes:
    """Read until the server closes the connection. Raises OSError."""
    found = b""
    while piece := connection.recv(65536):
        found += piece
    return found


def exchange(server: ServerProcess, raw: bytes, *, host: str = "127.0.0.1", method: str = "GET") -> Answer:
    """Send `raw` on a connection of its own; return the response. Sending may fail: a server may refuse early."""
    with connect(server, host) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(raw)
        return read_answer(connection, method)


def ask(server: ServerProcess, method: str = "GET", path: str = "/", **parts: Any) -> Answer:
    """Send a request made by `request_bytes`; return the response."""
    return exchange(server, request_bytes(server, method, path, **parts), method=method)


def is_closed_by_peer(connection: socket.socket) -> bool:
    """Wait for the server to close; return False if it has not within the connection's timeout."""
    try:
        while connection.recv(65536):
            pass
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False
    return True


def handshake_bytes(server: ServerProcess, path: str, *, host: str | None = None, **headers: str) -> bytes:
    """Return a WebSocket request. `Sec_Fetch_Site="cross-site"` is one more header."""
    sent = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
        "Sec-WebSocket-Version": "13",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    return request_bytes(server, path=path, host=host, headers=tuple(sent.items()))


def handshake(server: ServerProcess, path: str, *, host: str | None = None, **headers: str) -> Answer:
    """Send a request made by `handshake_bytes`; status 101 means a WebSocket."""
    return exchange(server, handshake_bytes(server, path, host=host, **headers))
