"""Connections of the event loop, as Twisted's protocols use them.

Twisted reads and writes its own in Python, a sixth of the loop's work for a small request; uvloop does it in C.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any, cast

from twisted.internet import address, interfaces, main
from twisted.python.failure import Failure
from zope.interface import implementer

from .peers import NOBODY, Peer, detected

PAUSE_BYTES = 64 * 1024  # unsent, with which the protocol's producer has to pause, until all is sent
LARGE_READ_BYTES = 64 * 1024  # then the next read waits for the next turn of the loop: libuv makes up to 32 in one
RESET_AT_ONCE = struct.pack("ii", 1, 0)  # SO_LINGER: drop what the system has not sent yet
DONE, LOST = Failure(main.CONNECTION_DONE), Failure(main.CONNECTION_LOST)


@implementer(interfaces.ITransport, interfaces.IPushProducer, interfaces.IConsumer)
class Transport(asyncio.Protocol):
    """A TCP or unix connection of a protocol of Twisted's: its transport, and the producer of what it receives."""

    peer: Peer = NOBODY
    protocol: Any = None  # a request that becomes a WebSocket replaces it

    def __init__(self, factory: Any, open_transports: set[Transport], *, is_local: bool) -> None:
        """``is_local``: the protocol is told whose the other end is."""
        self._factory = factory
        self._open = open_transports
        self._is_local = is_local
        self._producer: Any = None  # of what is sent
        self._is_paused = False  # by the protocol, which is to receive nothing

    # ------------------------------------------------------------------------------------------ from the event loop
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(PAUSE_BYTES, 0)
        self._open.add(self)
        client, server = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
        if transport.get_extra_info("socket").family == socket.AF_UNIX:
            self._client: Any = address.UNIXAddress(None)
            self._server: Any = self._client
        elif client is None:  # it has gone already
            self._transport.abort()
            return
        else:
            kind = address.IPv6Address if len(client) == 4 else address.IPv4Address
            self._client, self._server = kind("TCP", *client[:2]), kind("TCP", *server[:2])
            if self._is_local:  # at once: later the client may have gone
                self.peer = detected().of(client[:2], server[:2])
        self.protocol = self._factory.buildProtocol(self._client)
        self.protocol.makeConnection(self)

    def data_received(self, data: bytes) -> None:
        if len(data) >= LARGE_READ_BYTES:
            self._transport.pause_reading()
            asyncio.get_running_loop().call_soon(self._read_on)
        self.protocol.dataReceived(data)

    def _read_on(self) -> None:
        if not self._is_paused and not self.disconnecting:
            self._transport.resume_reading()

    def eof_received(self) -> bool:
        """Return whether the connection stays open, for what is to be sent."""
        if interfaces.IHalfCloseableProtocol.providedBy(self.protocol):
            self.protocol.readConnectionLost()
        else:
            self._transport.abort()  # what the system has is sent all the same
        return True

    def pause_writing(self) -> None:
        if self._producer is not None:
            self._producer.pauseProducing()

    def resume_writing(self) -> None:
        if self._producer is not None:
            self._producer.resumeProducing()

    def connection_lost(self, error: Exception | None) -> None:
        self._open.discard(self)
        producer, self._producer = self._producer, None
        if producer is not None:
            producer.stopProducing()
        if self.protocol is not None:
            self.protocol.connectionLost(DONE if error is None else LOST)

    # ------------------------------------------------------------------------------------------ from the protocol
    @property
    def disconnecting(self) -> bool:
        """True once this side has closed the connection: it receives nothing more."""
        return self._transport.is_closing()

    @property
    def unsent_bytes(self) -> int:
        """Bytes written that are not yet in the system's send buffer."""
        return self._transport.get_write_buffer_size()

    def write(self, data: bytes) -> None:
        if not self.disconnecting:
            self._transport.write(data)

    def writeSequence(self, pieces: Any) -> None:
        if not self.disconnecting:
            self._transport.writelines(pieces)

    def loseWriteConnection(self) -> None:
        """Close this half once everything is sent."""
        if not self.disconnecting:
            self._transport.write_eof()

    def loseConnection(self) -> None:
        """Close once everything is sent."""
        self._transport.close()

    def abortConnection(self) -> None:
        """Close at once, with a reset."""
        if self in self._open:
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_ONCE)
            self._transport.abort()

    def registerProducer(self, producer: Any, streaming: bool) -> None:
        self._producer = producer

    def unregisterProducer(self) -> None:
        self._producer = None

    def pauseProducing(self) -> None:
        """Read nothing more."""
        self._is_paused = True
        if not self.disconnecting:
            self._transport.pause_reading()

    def resumeProducing(self) -> None:
        self._is_paused = False
        if not self.disconnecting:
            self._transport.resume_reading()

    def stopProducing(self) -> None:
        self.loseConnection()

    def getPeer(self) -> Any:
        return self._client

    def getHost(self) -> Any:
        return self._server
