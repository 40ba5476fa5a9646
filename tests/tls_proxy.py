"""A reverse proxy that ends TLS, as nginx or Caddy in front of a server in shared mode: HTTP/1.1 and WebSockets.

It has a certificate for one name by a private CA, made by ``openssl`` for the run, and adds the forwarded headers.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DROPPED = (b"x-forwarded-for:", b"x-forwarded-proto:", b"connection: keep-alive")
FRESH_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")


def make_certificate(folder: Path, name: str) -> tuple[Path, Path, Path]:
    """Return the files of a CA's certificate, and of a certificate by it and its key for a host name."""
    folder.mkdir(parents=True, exist_ok=True)
    ca, ca_key, certificate, key = (folder / part for part in ("ca.pem", "ca.key", "server.pem", "server.key"))
    _openssl("-subj", "/CN=QualGent test CA", "-keyout", str(ca_key), "-out", str(ca),
             "-addext", "keyUsage=critical,keyCertSign,cRLSign")  # fmt: skip
    _openssl("-subj", f"/CN={name}", "-keyout", str(key), "-out", str(certificate), "-CA", str(ca), "-CAkey",
             str(ca_key), "-addext", f"subjectAltName=DNS:{name}",
             "-addext", "basicConstraints=critical,CA:FALSE")  # fmt: skip
    return ca, certificate, key


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", "req", "-x509", *FRESH_KEY, *arguments], check=True, capture_output=True, timeout=60)


class TlsProxy:
    """On an event loop and a port of its own; ``with`` it."""

    def __init__(self, certificate: Path, key: Path, server_port: int, client: str = "198.51.100.7") -> None:
        """``client``: the address that the server is given as the client's."""
        self.port = 0
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, key)
        self._server_port = server_port
        self._forwarded = f"X-Forwarded-For: {client}\r\nX-Forwarded-Proto: https\r\n".encode()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> TlsProxy:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(20)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(20)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(20)
        self._loop.close()

    async def _start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        self._server.close()
        await end_other_tasks()

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """Serve a connection: one request, after which it is closed, or a WebSocket for its life.

        One request a connection: where the next one begins would need a parser of HTTP.
        """
        writers = [to_client]
        try:
            head = await client.readuntil(b"\r\n\r\n")
            server, to_server = await asyncio.open_connection("127.0.0.1", self._server_port)
            writers.append(to_server)
            kept = [line for line in head[:-4].split(b"\r\n") if not line.lower().startswith(DROPPED)]
            closing = b"" if b"upgrade: websocket" in head.lower() else b"Connection: close\r\n"
            to_server.write(b"\r\n".join(kept) + b"\r\n" + self._forwarded + closing + b"\r\n")
            await pump_both(client, to_client, server, to_server)
        except (OSError, EOFError):
            pass  # one of the two is gone
        finally:
            for writer in writers:
                writer.close()
                with contextlib.suppress(OSError, TimeoutError):
                    await asyncio.wait_for(writer.wait_closed(), 2)


async def end_other_tasks() -> None:
    """Cancel all tasks of this loop but the current one, and wait for their end."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def pump_both(
    client: asyncio.StreamReader,
    to_client: asyncio.StreamWriter,
    server: asyncio.StreamReader,
    to_server: asyncio.StreamWriter,
) -> None:
    """Pass on what either side sends until one has ended."""
    pumps = [asyncio.create_task(_pump(client, to_server)), asyncio.create_task(_pump(server, to_client))]
    try:
        await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for pump in pumps:
            pump.cancel()
        await asyncio.gather(*pumps, return_exceptions=True)


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(65_536):
            sink.write(data)
            await sink.drain()


@contextmanager
def tls_proxy(folder: Path, name: str, server_port: int) -> Iterator[TlsProxy]:
    """Run a proxy for a host name for the duration of a test; its CA's certificate is ``folder/ca.pem``."""
    _, certificate, key = make_certificate(folder, name)
    with TlsProxy(certificate, key, server_port) as proxy:
        yield proxy
