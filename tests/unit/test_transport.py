"""Connections of the event loop behind Twisted's interface, with real sockets of this machine."""

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
from twisted.internet import interfaces
from twisted.internet.protocol import Factory, Protocol
from zope.interface import implementer

from qualgent.server.transport import LARGE_READ_BYTES, PAUSE_BYTES, Transport


class Noted(Protocol):
    """A protocol that writes down what happens to it, and produces on demand."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def dataReceived(self, data: bytes) -> None:
        self.seen.append(data)

    def connectionLost(self, reason: Any = None) -> None:
        self.seen.append(reason.type.__name__)

    def pauseProducing(self) -> None:
        self.seen.append("pause")

    def resumeProducing(self) -> None:
        self.seen.append("resume")

    def stopProducing(self) -> None:
        self.seen.append("stop")


@implementer(interfaces.IHalfCloseableProtocol)
class HalfCloseable(Noted):
    def readConnectionLost(self) -> None:
        self.seen.append("end of input")

    def writeConnectionLost(self) -> None:
        """Never called."""


class Listening:
    """The server's side of one address: its open transports, and all protocols that it has made."""

    def __init__(self, kind: type[Noted]) -> None:
        self.transports: set[Transport] = set()
        self.protocols: list[Any] = []
        self._factory = Factory.forProtocol(kind)

    def make(self) -> Transport:
        return Transport(self, self.transports, is_local=False)

    def buildProtocol(self, address: Any) -> Any:
        protocol = self._factory.buildProtocol(address)
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
        await until(lambda: bool(listening.protocols))
        yield client, listening.protocols[0], listening
    server.close()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.001)


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
        await until(lambda: protocol.seen == [b"hello"])
        transport = protocol.transport
        assert (transport.getPeer().host, transport.getPeer().port) == client.getsockname()
        assert (transport.getHost().host, transport.getHost().port) == client.getpeername()
        transport.write(b"a")
        transport.writeSequence([b"b", b"c"])
        transport.loseConnection()
        transport.write(b"ignored")
        assert transport.disconnecting
        assert await received(client) == b"abc"
        await until(lambda: protocol.seen[1:] == ["ConnectionDone"])
        assert not listening.transports
        for late in (transport.pauseProducing, transport.resumeProducing, transport.loseWriteConnection):
            late()
        transport.abortConnection()


@on_uvloop
async def test_a_turn_of_the_loop_has_one_large_read() -> None:
    """Of each connection, however much it has sent; what its protocol does with it may take long."""
    async with connected() as (client, protocol, _):
        turns = 0
        data, taken = b"x" * 4_000_000, []

        def note(piece: bytes) -> None:
            taken.append((turns, len(piece)))

        protocol.dataReceived = note
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
            protocol.transport.pauseProducing()

        protocol.dataReceived = take
        sending = asyncio.ensure_future(asyncio.get_running_loop().sock_sendall(client, b"x" * 2_000_000))
        await until(lambda: bool(taken))
        for number in range(2, 5):
            for _ in range(10):
                await asyncio.sleep(0.001)
            assert len(taken) == number - 1
            protocol.transport.resumeProducing()
            await until(lambda number=number: len(taken) == number)
        sending.cancel()
        protocol.transport.abortConnection()
        await until(lambda: protocol.seen == ["ConnectionDone"])


@on_uvloop
async def test_a_client_that_does_not_read_pauses_the_producer() -> None:
    """The producer resumes once everything is sent; meanwhile the unsent bytes are counted."""
    async with connected() as (client, protocol, _):
        transport = protocol.transport
        transport.registerProducer(protocol, True)
        sent = 0
        while not protocol.seen:
            transport.write(b"x" * 50_000)
            sent += 50_000
        assert protocol.seen == ["pause"]
        assert transport.unsent_bytes > PAUSE_BYTES
        reading = asyncio.ensure_future(received(client))
        await until(lambda: protocol.seen == ["pause", "resume"])
        assert transport.unsent_bytes == 0
        transport.unregisterProducer()
        transport.loseConnection()
        assert len(await reading) == sent
        await until(lambda: protocol.seen[2:] == ["ConnectionDone"])


@on_uvloop
async def test_a_producer_is_stopped_when_its_client_is_gone() -> None:
    async with connected() as (client, protocol, _):
        protocol.transport.registerProducer(protocol, True)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()
        await until(lambda: len(protocol.seen) == 2)
        assert protocol.seen == ["stop", "ConnectionLost"]


@on_uvloop
async def test_reading_stops_and_goes_on() -> None:
    async with connected() as (client, protocol, _):
        protocol.transport.pauseProducing()
        await asyncio.get_running_loop().sock_sendall(client, b"later")
        await asyncio.sleep(0.05)
        assert protocol.seen == []
        protocol.transport.resumeProducing()
        await until(lambda: protocol.seen == [b"later"])


@pytest.mark.parametrize("kind", [HalfCloseable, Noted])
@on_uvloop
async def test_a_client_that_closes_its_half(kind: type[Noted]) -> None:
    """A protocol that can go on answers; another's connection ends."""
    async with connected(kind) as (client, protocol, listening):
        await asyncio.get_running_loop().sock_sendall(client, b"question")
        client.shutdown(socket.SHUT_WR)
        await until(lambda: len(protocol.seen) == 2)
        if kind is HalfCloseable:
            assert protocol.seen == [b"question", "end of input"]
            protocol.transport.write(b"answer")
            protocol.transport.loseConnection()
            assert await received(client) == b"answer"
        else:
            assert await received(client) == b""
        await until(lambda: protocol.seen[-1] == "ConnectionDone" and not listening.transports)


@on_uvloop
async def test_our_half_is_closed_after_what_was_written() -> None:
    """And the client's is still read."""
    async with connected() as (client, protocol, _):
        protocol.transport.write(b"x" * 3_000_000)
        protocol.transport.loseWriteConnection()
        assert len(await received(client)) == 3_000_000
        await asyncio.get_running_loop().sock_sendall(client, b"still here")
        await until(lambda: protocol.seen == [b"still here"])


@on_uvloop
async def test_an_abort_resets_the_connection() -> None:
    """Unread data is dropped: the system keeps nothing for a client that does not read."""
    async with connected() as (client, protocol, listening):
        protocol.transport.write(b"x" * 3_000_000)
        protocol.transport.abortConnection()
        protocol.transport.abortConnection()
        with pytest.raises(ConnectionResetError):
            await received(client)
        await until(lambda: not listening.transports)
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
    await until(lambda: len(listening.protocols) == 1 and len(listening.transports) == 1)
    next_one.close()
    await until(lambda: listening.protocols[0].seen == ["ConnectionDone"])
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
            await until(lambda: bool(listening.protocols))
            connecting.join()
            (transport,) = listening.transports
            assert not hasattr(transport.getPeer(), "port")
            assert not hasattr(transport.getHost(), "port")
        await until(lambda: not listening.transports)
        server.close()
