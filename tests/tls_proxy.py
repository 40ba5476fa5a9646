"""A reverse proxy that ends TLS, as nginx or Caddy in front of a server in shared mode: HTTP/1.1 and WebSockets.

It has a certificate for one name by a private CA, and adds the forwarded headers.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from pathlib import Path

from tests.forwarder import Forwarder, pump_both
from tests.private_ca import PrivateCA

DROPPED = (b"x-forwarded-for:", b"x-forwarded-proto:", b"connection: keep-alive")


class TlsProxy(Forwarder):
    """A proxy for one name. Its port is known before that of the server, ``server_port``."""

    def __init__(self, folder: Path, name: str, client: str = "198.51.100.7") -> None:
        """``client``: the address that the server is given as the client's."""
        folder.mkdir(parents=True, exist_ok=True)
        ca = PrivateCA(folder)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*ca.sign(name))
        listener = socket.create_server(("127.0.0.1", 0))
        super().__init__(listener, context)
        self.ca_file = ca.file
        self.port = int(listener.getsockname()[1])
        self.url = f"https://{name}:{self.port}"
        self.server_port = 0
        self._forwarded = f"X-Forwarded-For: {client}\r\nX-Forwarded-Proto: https\r\n".encode()

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """Serve a connection: one request, after which it is closed, or a WebSocket for its life.

        One request a connection: where the next one begins would need a parser of HTTP.
        """
        writers = [to_client]
        with contextlib.suppress(OSError, EOFError):
            head = await client.readuntil(b"\r\n\r\n")
            server, to_server = await asyncio.open_connection("127.0.0.1", self.server_port)
            writers.append(to_server)
            kept = [line for line in head[:-4].split(b"\r\n") if not line.lower().startswith(DROPPED)]
            closing = b"" if b"upgrade: websocket" in head.lower() else b"Connection: close\r\n"
            to_server.write(b"\r\n".join(kept) + b"\r\n" + self._forwarded + closing + b"\r\n")
            await pump_both(client, to_client, server, to_server)
        for writer in writers:
            writer.close()
