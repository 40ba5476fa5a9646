"""Wrappers of the event loop's transports for HTTP and WebSocket, and the closing of HTTP connections past deadline.

An HTTP connection has a phase and a deadline, and all have the limits of bodies in common.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Any, Protocol, cast

from qualgent.core.measures import measures

from .peers import NOBODY, Peer, detected
from .websocket import SocketServer

PAUSE_BYTES = 64 * 1024  # unsent, with which the protocol has to pause, until all is sent
LARGE_READ_BYTES = 64 * 1024  # then the next read waits for the next turn of the loop: libuv makes up to 32 in one
NO_DEADLINE = float("inf")
RESET_AT_ONCE = struct.pack("ii", 1, 0)  # SO_LINGER: drop what the system has not sent yet


class Transport(asyncio.Protocol):
    """A TCP or unix connection."""

    peer: Peer = NOBODY
    protocol: Any = None  # a request that becomes a WebSocket replaces it
    client: tuple[str, int] | None = None  # addresses; None: a unix socket
    server: tuple[str, int] | None = None

    def __init__(
        self, make_protocol: Callable[[Transport], Any], open_transports: set[Transport], *, is_local: bool
    ) -> None:
        """``is_local``: find out whose the other end is."""
        self._make_protocol = make_protocol
        self._open = open_transports
        self._is_local = is_local
        self._is_paused = False  # by the protocol, which is to receive nothing

    # ------------------------------------------------------------------------------------------ from the event loop
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the addresses and, in local mode, the user of a new connection; create its protocol."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(PAUSE_BYTES, 0)
        self._open.add(self)
        client, server = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
        if transport.get_extra_info("socket").family != socket.AF_UNIX:
            if client is None:  # it has gone already
                self._transport.abort()
                return
            self.client, self.server = client[:2], server[:2]
            if self._is_local:  # at once: later the client may have gone
                self.peer = detected().of(client[:2], server[:2])
        self.protocol = self._make_protocol(self)

    def data_received(self, data: bytes) -> None:
        """Pass received data to the protocol; after a large read, let other connections be read first."""
        if len(data) >= LARGE_READ_BYTES:
            self._transport.pause_reading()
            asyncio.get_running_loop().call_soon(self._read_on)
        self.protocol.data_received(data)

    def _read_on(self) -> None:
        """Resume reading in the next turn after a large read, unless the protocol paused it."""
        if not self._is_paused and not self.is_closing:
            self._transport.resume_reading()

    def eof_received(self) -> bool:
        """Pass on that the client closed its half; return True, as what is unsent is still sent."""
        if not self.protocol.eof_received():
            self._transport.abort()  # what the system has is sent all the same
        return True

    def pause_writing(self) -> None:
        """Pass on to the protocol that the client does not read fast enough."""
        self.protocol.pause_writing()

    def resume_writing(self) -> None:
        """Pass on to the protocol that the client reads again."""
        self.protocol.resume_writing()

    def connection_lost(self, error: Exception | None) -> None:
        """Forget the connection, and pass its end on to the protocol."""
        self._open.discard(self)
        if self.protocol is not None:
            self.protocol.connection_lost(error)

    # ------------------------------------------------------------------------------------------ from the protocol
    @property
    def is_closing(self) -> bool:
        """Return whether this side has closed the connection, so that nothing more is received."""
        return self._transport.is_closing()

    @property
    def unsent_bytes(self) -> int:
        """Return how many written bytes are not in the system's send buffer yet."""
        return self._transport.get_write_buffer_size()

    def write(self, data: bytes) -> None:
        """Send data, unless the connection is closing."""
        if not self.is_closing:
            self._transport.write(data)

    def writelines(self, pieces: Any) -> None:
        """Send the pieces, unless the connection is closing."""
        if not self.is_closing:
            self._transport.writelines(pieces)

    def write_eof(self) -> None:
        """Close the sending half of the connection once everything is sent."""
        if not self.is_closing:
            self._transport.write_eof()

    def close(self) -> None:
        """Close the connection once everything is sent."""
        self._transport.close()

    def abort(self) -> None:
        """Close the connection at once, with a TCP reset."""
        if self in self._open:
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_ONCE)
            self._transport.abort()

    def pause_reading(self) -> None:
        """Stop reading from the client until ``resume_reading``."""
        self._is_paused = True
        if not self.is_closing:
            self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Read from the client again, after ``pause_reading``."""
        self._is_paused = False
        if not self.is_closing:
            self._transport.resume_reading()


class ConnectionState(Enum):
    """The phase of a connection."""

    IDLE = auto()  # between requests
    HEAD = auto()
    BODY = auto()
    RESPONDING = auto()  # the application has the request: no deadline, unless the client does not read
    REFUSED = auto()  # answered and half closed; further data is discarded
    CLOSED = auto()  # closed, or a WebSocket from now on


class Expirable(Protocol):
    """A connection with a deadline."""

    deadline: float  # monotonic

    def expire(self) -> None:
        """End the connection, as its deadline has passed."""

    def drain(self) -> None:
        """Close the connection after the response that is being sent, if any."""


class HTTPConnections:
    """The open connections and the limits of their bodies; enforces their deadlines. No HTTP/2, which needs TLS."""

    def __init__(self, server: SocketServer, body_limit: int, upload_limit: int) -> None:
        self.server = server
        self.body_limit = body_limit
        self.upload_limit = upload_limit
        self.channels: set[Expirable] = set()
        self.stopping = False

    def watch(self, channel: Expirable, is_open: bool) -> None:
        """Add an open HTTP connection to those whose deadlines are checked, or remove a closed one."""
        (self.channels.add if is_open else self.channels.discard)(channel)
        measures.connections["http"] = len(self.channels)

    def expire_channels(self) -> None:
        """End the HTTP connections whose deadlines have passed."""
        now = time.monotonic()
        for channel in [channel for channel in self.channels if channel.deadline < now]:
            channel.expire()

    def drain(self) -> None:
        """Close all HTTP connections as the server stops, each after the response that is being sent."""
        self.stopping = True
        for channel in list(self.channels):
            channel.drain()
