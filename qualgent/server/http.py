"""HTTP connections: Twisted's channel, with limits on size and time.

A deadline is a number per connection, which the factory checks once a second; Twisted's timers would cost each request
a timer cancelled and a new one.
"""

from __future__ import annotations

import asyncio
import time
from enum import Enum, auto
from typing import Any

from twisted.internet import protocol
from twisted.internet.interfaces import IHalfCloseableProtocol
from twisted.web import http
from zope.interface import implementer

from qualgent.observability.metrics.process import measures

from . import guard, limits
from .request import ApplicationServer, Request

NO_DEADLINE = float("inf")


class ConnectionState(Enum):
    """The phase of a connection."""

    IDLE = auto()  # between requests
    HEAD = auto()
    BODY = auto()
    RESPONDING = auto()  # the application has the request: no deadline, unless the client does not read
    REFUSED = auto()  # answered and half closed; further data is discarded
    CLOSED = auto()  # closed, or a WebSocket from now on


@implementer(IHalfCloseableProtocol)
class Channel(http.HTTPChannel):
    """One HTTP connection, which handles its requests one after another (pipelined ones wait)."""

    totalHeadersSize = limits.HEAD_BYTES
    maxHeaders = limits.HEAD_LINES
    MAX_LENGTH = limits.HEAD_BYTES  # of one line
    requestFactory: Any = Request
    factory: HTTPFactory
    transport: Any  # a `Transport`: the interfaces of Twisted's types are zope's, which mypy cannot read

    def __init__(self) -> None:
        super().__init__()
        self.state = ConnectionState.IDLE
        self.deadline = NO_DEADLINE
        self._request_line = b""  # of the present request, as the next ones
        self._head_bytes = 0
        self._body_limit = 0
        self._body_bytes = 0
        self._window_bytes = 0  # of the body, in the current window; of a refused one, since the refusal
        self._input_ended = False  # the client has closed its half, or is gone: which one, only writing shows
        self._expects_continue = False  # the client sends its upload once it is asked to
        self.writable: asyncio.Future[None] | None = None  # pending while the client does not read

    # ------------------------------------------------------------------------------------------ from the transport
    def connectionMade(self) -> None:
        super().connectionMade()
        self._enter(ConnectionState.IDLE, limits.IDLE_SECONDS)
        self.factory.channels.add(self)

    def connectionLost(self, reason: Any = protocol.connectionDone) -> None:
        self.detach()
        super().connectionLost(reason)

    def detach(self) -> None:
        """Stop watching the connection: it is closed, or a WebSocket from now on."""
        self._enter(ConnectionState.CLOSED, None)
        self.factory.channels.discard(self)
        self._resume_writers()

    def dataReceived(self, data: bytes) -> None:
        if self.state is ConnectionState.REFUSED:
            self._window_bytes += len(data)
            if self._window_bytes > limits.LINGER_BYTES:
                # not closed at once: a client that writes and reads at the same time would lose the answer to the reset
                self.transport.pauseProducing()
                self.deadline = min(self.deadline, time.monotonic() + limits.LINGER_UNREAD_SECONDS)
            return
        if self.state is ConnectionState.IDLE:
            self._enter(ConnectionState.HEAD, limits.HEAD_SECONDS)
        super().dataReceived(data)

    def readConnectionLost(self) -> None:
        """Answer the requests received so far, then close; report the end to the application, which may be waiting."""
        self._input_ended = True
        if self.state is ConnectionState.RESPONDING:
            self.deadline = time.monotonic() + limits.IDLE_SECONDS  # for an application that never answers
            self.requests[0].input_ended()
        elif self.state in {ConnectionState.HEAD, ConnectionState.BODY}:
            self.refuse(400, "The connection ended before the request was complete.")
        if self.state is not ConnectionState.RESPONDING:
            self.transport.loseConnection()

    def writeConnectionLost(self) -> None:
        """Do nothing: `refuse` has closed this half."""

    # ------------------------------------------------------------------------------------------ from the parser
    def lineReceived(self, line: bytes) -> Any:
        if self.state is ConnectionState.REFUSED:
            return True  # stop parsing: Twisted goes on after some of its own refusals
        self._request_line = self._request_line or line
        self._head_bytes += len(line)
        if self._head_bytes > self.totalHeadersSize:
            self.lineLengthExceeded(line)
            return True
        return super().lineReceived(line)

    def lineLengthExceeded(self, line: bytes) -> None:
        self.refuse(431, f"The request's headers are larger than {limits.HEAD_BYTES} bytes.")

    def allHeadersReceived(self) -> None:
        request = self.requests[-1]
        # an upgrade is no upload: a WebSocket's request is read whole before the connection is handed over
        is_upload = is_upload_line(self._request_line) and not request.requestHeaders.hasHeader(b"upgrade")
        self._body_limit = self.factory.upload_limit if is_upload else self.factory.body_limit
        if self.length is not None and self.length > self._body_limit:
            self.refuse(*guard.too_large(self._body_limit))
            return
        if not is_upload and not self.factory.has_room(self.length or 0):
            self.refuse(*guard.spool_full(self.factory.spool_limit))
            return
        self._body_bytes = self._window_bytes = 0
        self._enter(ConnectionState.BODY, limits.BODY_WINDOW_SECONDS)
        if is_upload:
            self._expects_continue = request.requestHeaders.hasHeader(b"expect")
            request.requestHeaders.removeHeader(b"expect")  # Twisted would answer at once
        super().allHeadersReceived()
        if self.factory.stopping:
            self.drain()
        if is_upload:
            request.start_upload(self._request_line)

    def continue_body(self) -> None:
        """Ask for the body of an upload, if the client waits for that."""
        if self._expects_continue and self.state is ConnectionState.BODY and not self._body_bytes:
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._expects_continue = False

    @property
    def body_is_whole(self) -> bool:
        return self.state is not ConnectionState.BODY

    def pause_body(self) -> None:
        """Read nothing more of an upload until the application has taken what is there. No deadline meanwhile."""
        if self.state is ConnectionState.BODY:
            self.transport.pauseProducing()
            self.deadline = NO_DEADLINE

    def resume_body(self) -> None:
        if self.state is ConnectionState.BODY and self.deadline == NO_DEADLINE:
            self.transport.resumeProducing()
            self._window_bytes = 0
            self._enter(ConnectionState.BODY, limits.BODY_WINDOW_SECONDS)

    def body_received(self, size: int) -> bool:
        """Count a piece of the body; return False if it must be discarded."""
        self._body_bytes += size
        self._window_bytes += size
        # a chunked body: one with a length was refused before
        if self._body_bytes > self._body_limit and self.state is ConnectionState.BODY:
            self.refuse(*guard.too_large(self._body_limit))
        return self.state is ConnectionState.BODY

    def spool(self, size: int) -> bool:
        """Take room for a piece of a body that is held; without room, refuse the request and return False."""
        if not self.factory.has_room(size):
            self.refuse(*guard.spool_full(self.factory.spool_limit))
            return False
        self.factory.server.spooled_bytes += size
        return True

    def rawDataReceived(self, data: bytes) -> None:
        if self.state is not ConnectionState.REFUSED:
            super().rawDataReceived(data)

    def allContentReceived(self) -> None:
        if self.state is not ConnectionState.REFUSED:
            self._enter(ConnectionState.RESPONDING, None)
            super().allContentReceived()

    def requestDone(self, request: Any) -> None:
        if self.state is ConnectionState.BODY:  # an upload that was refused by its head
            self.requests.remove(request)
            self._linger()
            return
        # first: a pipelined request is parsed inside
        self._request_line, self._head_bytes = b"", 0
        self._enter(ConnectionState.IDLE, limits.IDLE_SECONDS)
        super().requestDone(request)
        if self._input_ended:  # of a further request that was parsed inside, all that will come is here
            self.readConnectionLost()

    # private: twisted.web.http.HTTPChannel._respondToBadRequestAndDisconnect — Twisted's parser refuses through it,
    # without a body and with a reset (tests/integration/test_server_heads.py)
    def _respondToBadRequestAndDisconnect(self) -> None:
        self.refuse(400, "This is not a valid HTTP/1.1 request.")

    # ------------------------------------------------------------------------------------------ refusing and ending
    def refuse(self, status: int, error: str) -> None:
        """Answer with an error, close our half, and discard further data for a moment.

        Closing at once would reset the connection before the client has read the answer.
        """
        if self.state is ConnectionState.REFUSED:
            return
        if self.requests:
            self.requests[-1].abandon()
        measures.http.count_refusal(status)
        body = guard.error_body(error)
        retry = "Retry-After: 1\r\n" if status == 503 else ""
        head = (
            f"HTTP/1.1 {status} {http.RESPONSES.get(status, b'Error').decode()}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n{retry}Connection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self._linger()

    def _linger(self) -> None:
        """Close our half after what was written, and discard further data, for some seconds and bytes at most."""
        self._window_bytes = 0
        self._enter(ConnectionState.REFUSED, limits.LINGER_SECONDS)
        self.transport.resumeProducing()
        self.transport.unregisterProducer()
        self.transport.loseWriteConnection()

    def expire(self) -> None:
        """Refuse or close the connection, whose deadline has passed."""
        if self.state is ConnectionState.HEAD:
            self.refuse(408, f"The request's headers did not arrive in {limits.HEAD_SECONDS:g} seconds.")
        elif self.state is ConnectionState.BODY and self._window_bytes >= limits.BODY_WINDOW_BYTES:
            self._window_bytes = 0
            self._enter(ConnectionState.BODY, limits.BODY_WINDOW_SECONDS)
        elif self.state is ConnectionState.BODY:
            self.refuse(408, "The request's body arrives too slowly.")
        else:
            self.transport.abortConnection()

    def drain(self) -> None:
        """Close the connection: now if no request is in flight, else after the response."""
        self.persistent = 0
        if self.state is ConnectionState.IDLE:
            self.loseConnection()
        elif self.requests:
            self.requests[-1].responseHeaders.setRawHeaders(b"Connection", [b"close"])

    def _enter(self, state: ConnectionState, seconds: float | None) -> None:
        self.state = state
        self.deadline = NO_DEADLINE if seconds is None else time.monotonic() + seconds

    # ------------------------------------------------------------------------------------------ slow readers
    def pauseProducing(self) -> None:
        super().pauseProducing()
        if self.writable is None and self.state is ConnectionState.RESPONDING:
            self.writable = asyncio.get_running_loop().create_future()
            self.deadline = time.monotonic() + limits.IDLE_SECONDS

    def resumeProducing(self) -> None:
        super().resumeProducing()
        if self.writable is not None:
            self._resume_writers()
            if self.state is ConnectionState.RESPONDING:
                self.deadline = NO_DEADLINE

    def _resume_writers(self) -> None:
        writable, self.writable = self.writable, None
        if writable is not None and not writable.done():
            writable.set_result(None)


def is_upload_line(request_line: bytes) -> bool:
    if not request_line.startswith(b"PUT"):
        return False
    method, target, _ = request_line.decode("latin-1").split(" ")
    return guard.is_upload(method, target.partition("?")[0])


class HTTPFactory(http.HTTPFactory):
    """Create the connections and enforce their deadlines. No HTTP/2, which needs TLS."""

    protocol: Any = Channel

    def __init__(self, server: ApplicationServer, body_limit: int, spool_limit: int, upload_limit: int) -> None:
        super().__init__()
        self.server = server
        self.body_limit = body_limit
        self.spool_limit = spool_limit
        self.upload_limit = upload_limit
        self.timeOut = None  # Twisted's own timers: see the module's docstring
        self.channels: set[Channel] = set()
        self.stopping = False

    def startFactory(self) -> None:
        """Do nothing: Twisted would start an access log."""

    def log(self, request: Any) -> None:
        """Do nothing: no access log."""

    def has_room(self, size: int) -> bool:
        return self.server.spooled_bytes + size <= self.spool_limit

    def expire_channels(self) -> None:
        now = time.monotonic()
        for channel in [channel for channel in self.channels if channel.deadline < now]:
            channel.expire()

    def drain(self) -> None:
        """Close all connections, each after the response in flight."""
        self.stopping = True
        for channel in list(self.channels):
            channel.drain()
