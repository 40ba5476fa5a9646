"""Connections of the event loop, with real sockets of this machine."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
import uvloop

from qualgent.server.connections import LARGE_READ_BYTES, PAUSE_BYTES, Transport
from tests.support.waiting import aeventually

pytestmark = pytest.mark.usefixtures("jumping_time")


class Noted:
    """A protocol that writes down what happens to it; it ends with its input."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self.seen: list[Any] = []

    def data_received(self, data: bytes) -> None:
        self.seen.append(data)

    def eof_received(self) -> bool:
        return False

    def connection_lost(self, error: Exception | None) -> None:
        self.seen.append("done" if error is None else "lost")

    def pause_writing(self) -> None:
        self.seen.append("pause")

    def resume_writing(self) -> None:
        self.seen.append("resume")


class HalfCloseable(Noted):
    def eof_received(self) -> bool:
        self.seen.append("end of input")
        return True


class Listening:
    """The server's side of one address: its open transports, and all protocols that it has made."""

    def __init__(self, kind: type[Noted]) -> None:
        self.transports: set[Transport] = set()
        self.protocols: list[Any] = []
        self._kind = kind

    def make(self) -> Transport:
        return Transport(self._make_protocol, self.transports, is_local=False)

    def _make_protocol(self, transport: Transport) -> Noted:
        protocol = self._kind(transport)
        self.protocols.append(protocol)
        return protocol


@asynccontextmanager
async def connected(kind: type[Noted] = Noted) -> AsyncIterator[tuple[socket.socket, Any, Listening]]:
    """Connect a client; yield it, the protocol at the other end, and what listens."""
    listening = Listening(kind)
    listener = socket.create_server(("127.0.0.1", 0))
    address = listener.getsockname()
    server = await asyncio.get_running_loop().create_server(listening.make, sock=listener)
    with closing(socket.socket()) as client:
        client.setblocking(False)
        await asyncio.get_running_loop().sock_connect(client, address)
        await aeventually(lambda: bool(listening.protocols))
        yield client, listening.protocols[0], listening
    server.close()


async def received(client: socket.socket) -> bytes:
    """Return all that the client receives, to the end."""
    pieces = []
    async with asyncio.timeout(10):
        while piece := await asyncio.get_running_loop().sock_recv(client, 1 << 20):
            pieces.append(piece)
    return b"".join(pieces)


def on_uvloop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a test on the kind of event loop that the server has."""

    @wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        uvloop.run(test(*arguments, **named))

    return run


@on_uvloop
async def test_both_directions_and_the_addresses() -> None:
    async with connected() as (client, protocol, listening):
        await asyncio.get_running_loop().sock_sendall(client, b"hello")
        await aeventually(lambda: protocol.seen == [b"hello"])
        transport = protocol.transport
        assert (transport.client, transport.server) == (client.getsockname(), client.getpeername())
        transport.write(b"a")
        transport.writelines([b"b", b"c"])
        transport.close()
        transport.write(b"ignored")
        assert transport.is_closing
        assert await received(client) == b"abc"
        await aeventually(lambda: protocol.seen[1:] == ["done"])
        assert not listening.transports
        for late in (transport.pause_reading, transport.resume_reading, transport.write_eof):
            late()
        transport.abort()


@on_uvloop
async def test_a_turn_of_the_loop_has_one_large_read() -> None:
    """Of each connection, however much it has sent; what its protocol does with it may take long."""
    async with connected() as (client, protocol, _):
        turns = 0
        data, taken = b"x" * 4_000_000, []

        def note(piece: bytes) -> None:
            taken.append((turns, len(piece)))

        protocol.data_received = note
        sending = asyncio.ensure_future(asyncio.get_running_loop().sock_sendall(client, data))
        while sum(size for _, size in taken) < len(data):
            turns += 1
            time.sleep(0.002)  # noqa: ASYNC251 (more arrives meanwhile)
            await asyncio.sleep(0)
        await sending
    most = max(Counter(turn for turn, size in taken if size >= LARGE_READ_BYTES).values())
    assert most == 1


@on_uvloop
async def test_a_protocol_that_pauses_in_a_large_read_stays_paused() -> None:
    """Until it resumes."""
    async with connected() as (client, protocol, _):
        taken: list[int] = []

        def take(piece: bytes) -> None:
            taken.append(len(piece))
            protocol.transport.pause_reading()

        protocol.data_received = take
        sending = asyncio.ensure_future(asyncio.get_running_loop().sock_sendall(client, b"x" * 2_000_000))
        await aeventually(lambda: bool(taken))
        for number in range(2, 5):
            for _ in range(10):
                await asyncio.sleep(0.001)
            assert len(taken) == number - 1
            protocol.transport.resume_reading()
            await aeventually(lambda number=number: len(taken) == number)
        sending.cancel()
        protocol.transport.abort()
        await aeventually(lambda: protocol.seen == ["done"])


@on_uvloop
async def test_a_client_that_does_not_read_pauses_the_protocol() -> None:
    """The protocol resumes once everything is sent; meanwhile the unsent bytes are counted."""
    async with connected() as (client, protocol, _):
        transport = protocol.transport
        sent = 0
        while not protocol.seen:
            transport.write(b"x" * 50_000)
            sent += 50_000
        assert protocol.seen == ["pause"]
        assert transport.unsent_bytes > PAUSE_BYTES
        reading = asyncio.ensure_future(received(client))
        await aeventually(lambda: protocol.seen == ["pause", "resume"])
        assert transport.unsent_bytes == 0
        transport.close()
        assert len(await reading) == sent
        await aeventually(lambda: protocol.seen[2:] == ["done"])


@on_uvloop
async def test_a_client_that_is_gone_is_reported_as_lost() -> None:
    async with connected() as (client, protocol, _):
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()
        await aeventually(lambda: protocol.seen == ["lost"])


@on_uvloop
async def test_reading_stops_and_goes_on() -> None:
    async with connected() as (client, protocol, _):
        protocol.transport.pause_reading()
        await asyncio.get_running_loop().sock_sendall(client, b"later")
        await asyncio.sleep(0.05)
        assert protocol.seen == []
        protocol.transport.resume_reading()
        await aeventually(lambda: protocol.seen == [b"later"])


@pytest.mark.parametrize("kind", [HalfCloseable, Noted])
@on_uvloop
async def test_a_client_that_closes_its_half(kind: type[Noted]) -> None:
    """A protocol that can go on answers; another's connection ends."""
    async with connected(kind) as (client, protocol, listening):
        await asyncio.get_running_loop().sock_sendall(client, b"question")
        client.shutdown(socket.SHUT_WR)
        await aeventually(lambda: len(protocol.seen) == 2)
        if kind is HalfCloseable:
            assert protocol.seen == [b"question", "end of input"]
            protocol.transport.write(b"answer")
            protocol.transport.close()
            assert await received(client) == b"answer"
        else:
            assert await received(client) == b""
        await aeventually(lambda: protocol.seen[-1] == "done" and not listening.transports)


@on_uvloop
async def test_our_half_is_closed_after_what_was_written() -> None:
    """And the client's is still read."""
    async with connected() as (client, protocol, _):
        protocol.transport.write(b"x" * 3_000_000)
        protocol.transport.write_eof()
        assert len(await received(client)) == 3_000_000
        await asyncio.get_running_loop().sock_sendall(client, b"still here")
        await aeventually(lambda: protocol.seen == [b"still here"])


@on_uvloop
async def test_an_abort_resets_the_connection() -> None:
    """Unread data is dropped: the system keeps nothing for a client that does not read."""
    async with connected() as (client, protocol, listening):
        protocol.transport.write(b"x" * 3_000_000)
        protocol.transport.abort()
        protocol.transport.abort()
        with pytest.raises(ConnectionResetError):
            await received(client)
        await aeventually(lambda: not listening.transports)
        assert len(protocol.seen) == 1


@on_uvloop
async def test_a_client_that_is_gone_before_it_is_accepted() -> None:
    """No protocol is made for it, and the next one is served."""
    listening = Listening(Noted)
    listener = socket.create_server(("127.0.0.1", 0))
    gone = socket.create_connection(listener.getsockname())
    gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    gone.close()
    next_one = socket.create_connection(listener.getsockname())
    server = await asyncio.get_running_loop().create_server(listening.make, sock=listener)
    await aeventually(lambda: len(listening.protocols) == 1 and len(listening.transports) == 1)
    next_one.close()
    await aeventually(lambda: listening.protocols[0].seen == ["done"])
    server.close()


@on_uvloop
async def test_a_unix_socket(tmp_path: Path) -> None:
    """Its clients have no address."""
    listening = Listening(Noted)
    with closing(socket.socket(socket.AF_UNIX)) as listener:
        listener.bind(str(tmp_path / "socket"))
        server = await asyncio.get_running_loop().create_unix_server(listening.make, sock=listener)
        with closing(socket.socket(socket.AF_UNIX)) as client:
            connecting = threading.Thread(target=client.connect, args=[str(tmp_path / "socket")])
            connecting.start()
            await aeventually(lambda: bool(listening.protocols))
            connecting.join()
            (transport,) = listening.transports
            assert (transport.client, transport.server) == (None, None)
        await aeventually(lambda: not listening.transports)
        server.close()
