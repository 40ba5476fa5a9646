"""The TLS socket of qgjob's WebSocket: read in one thread, written in another."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path

import pytest

from qgjob.tls_socket import TlsSocket
from tests.private_ca import PrivateCA

SECONDS = 20
SIZE = 4 * 1024 * 1024
Peer = Callable[[Callable[[ssl.SSLSocket], object]], AbstractContextManager[TlsSocket]]


@pytest.fixture
def peer(tmp_path: Path) -> Peer:
    """Return a function that connects to a server, whose end `serve` gets."""
    ca = PrivateCA(tmp_path)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(*ca.sign("localhost"))
    client = ssl.create_default_context(cafile=str(ca.file))

    @contextmanager
    def make(serve: Callable[[ssl.SSLSocket], object]) -> Iterator[TlsSocket]:
        with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:

            def accept() -> None:
                accepted, _ = listener.accept()
                accepted.settimeout(SECONDS)
                with server.wrap_socket(accepted, server_side=True) as connection:
                    serve(connection)

            served = pool.submit(accept)
            plain = socket.create_connection(listener.getsockname(), timeout=SECONDS)
            with closing(TlsSocket(client.wrap_socket(plain, server_hostname="localhost"))) as made:
                yield made
            served.result(SECONDS)

    return make


def echo(connection: ssl.SSLSocket) -> None:
    while piece := connection.recv(65536):
        connection.sendall(piece)


def read(source: TlsSocket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        found += source.recv(65536)
    return found


def test_both_directions_at_once(peer: Peer) -> None:
    """More than all buffers hold, so that reading and writing wait for each other."""
    content = os.urandom(SIZE)
    with peer(echo) as connection, ThreadPoolExecutor(1) as pool:
        received = pool.submit(read, connection, SIZE)
        connection.sendall(content)
        assert received.result(SECONDS) == content


def test_a_reader_without_data_blocks_neither_a_writer_nor_the_end(peer: Peer) -> None:
    """Session tickets make the socket readable, but are no data."""
    with peer(read_all) as connection, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(end_of, connection)
        connection.sendall(b"request")
        assert not waiting.done()
        connection.close()
        assert waiting.result(SECONDS)


def read_all(connection: ssl.SSLSocket) -> None:
    with suppress(OSError):  # the client ends without a closing alert
        while connection.recv(65536):
            pass


def end_of(connection: TlsSocket) -> bool:
    try:
        return connection.recv(65536) == b""
    except OSError:
        return True


def test_a_peer_that_reads_nothing(peer: Peer) -> None:
    """Sending ends at the timeout."""
    read_on = threading.Event()
    with peer(lambda _: read_on.wait(SECONDS)) as connection:
        connection.settimeout(0.05)
        with pytest.raises(TimeoutError):
            connection.sendall(bytes(16 * SIZE))
        read_on.set()
