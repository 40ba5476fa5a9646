"""A TCP proxy that passes plain HTTP and blocks WebSockets, as some networks do."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 11\r\nConnection: close\r\n\r\nno upgrades"


class BlockingProxy:
    """In threads of its own. ``upgrades`` counts the handshakes it saw; it looks at the first request of a connection.

    What it does with one: ``forbid`` answers 403, ``reset`` breaks off, ``swallow`` says nothing, ``pass`` lets it
    through to ``socket_port``. ``cut_bytes`` is how much a client may send on a connection before that is cut.
    """

    def __init__(self, http_port: int, socket_port: int) -> None:
        self.does = "forbid"
        self.upgrades = 0
        self.cut_bytes: int | None = None
        self.cuts = 0
        self._http_port, self._socket_port = http_port, socket_port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._spawn(self._accept)

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(10)
        for end in self._open:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        for end in (self._listening, *self._open):
            end.close()

    def _spawn(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:  # closed
                return
            self._open.append(client)
            self._spawn(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        head = b""
        with contextlib.suppress(OSError):
            while b"\r\n\r\n" not in head and (data := client.recv(65536)):
                head += data
            upgrade = b"upgrade: websocket" in head.lower()
            self.upgrades += upgrade
            if upgrade and self.does == "reset":
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                client.close()  # with a reset, by the option above
            elif upgrade and self.does == "forbid":
                client.sendall(FORBIDDEN)
                client.shutdown(socket.SHUT_RDWR)
            elif head and not (upgrade and self.does == "swallow"):
                self._join(client, self._socket_port if upgrade else self._http_port, head)

    def _join(self, client: socket.socket, port: int, head: bytes) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", port))
        except OSError:  # it is away: so are we, for this connection
            client.shutdown(socket.SHUT_RDWR)
            return
        self._open.append(server)
        # the server takes requests for its own address only
        ours, its = self.url.removeprefix("http://").encode(), b"127.0.0.1:%d" % port
        server.sendall(head.replace(ours, its))
        self._spawn(_pump, server, client)
        passed = 0

        def change(data: bytes) -> bytes:
            nonlocal passed
            passed += len(data)
            if self.cut_bytes is not None and passed > self.cut_bytes:
                self.cuts += 1
                raise ConnectionAbortedError
            return data.replace(ours, its)

        _pump(client, server, change)


def _pump(source: socket.socket, sink: socket.socket, change: Callable[[bytes], bytes] = lambda data: data) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(change(data))
    for end in (source, sink):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def blocking_proxy(http_port: int, socket_port: int | None = None) -> Iterator[BlockingProxy]:
    """Run a proxy for the duration of a test."""
    proxy = BlockingProxy(http_port, http_port if socket_port is None else socket_port)
    try:
        yield proxy
    finally:
        proxy.close()
