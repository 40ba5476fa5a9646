"""HTTP connections: Twisted's channel, with limits on size and time.

Deadlines are a number per connection that the factory compares once a second; Twisted's timers would cost each request
a cancelled and a new one.
"""

from __future__ import annotations

import asyncio
import time
from enum import Enum, auto
from typing import Any

from twisted.internet import protocol
from twisted.web import http

from qualgent.observability.metrics.process import measures

from . import guard, limits
from .request import ApplicationServer, Request

NEVER = float("inf")


class Phase(Enum):
    """What a connection is at."""

    IDLE = auto()  # between requests
    HEAD = auto()
    BODY = auto()
    ANSWERING = auto()  # the application has the request: no deadline, unless the client does not read
    REFUSED = auto()  # answered and half closed; what still comes is discarded
    GONE = auto()  # closed, or a WebSocket from now on


class Channel(http.HTTPChannel):
    """One connection. Requests on it are handled one after another (pipelined ones wait)."""

    totalHeadersSize = limits.HEAD_BYTES
    maxHeaders = limits.HEAD_LINES
    MAX_LENGTH = limits.HEAD_BYTES  # of one line
    requestFactory: Any = Request
    factory: HTTPFactory
    transport: Any  # a TCP connection: the interfaces of Twisted's types are zope's, which mypy cannot read

    def __init__(self) -> None:
        super().__init__()
        self.phase = Phase.IDLE
        self.deadline = NEVER
        self._request_line = b""  # of the present request, as the next ones
        self._head_bytes = 0
        self._body_limit = 0
        self._body_bytes = 0
        self._window_bytes = 0  # of the body, in the current window
        self._writable: asyncio.Future[None] | None = None  # set while the client does not read

    # ------------------------------------------------------------------------------------------ from the transport
    def connectionMade(self) -> None:
        super().connectionMade()
        self._enter(Phase.IDLE, limits.IDLE_SECONDS)
        self.factory.channels.add(self)

    def connectionLost(self, reason: Any = protocol.connectionDone) -> None:
        self.leave()
        super().connectionLost(reason)

    def leave(self) -> None:
        """The connection is closed, or a WebSocket from now on: no deadline of ours applies."""
        self._enter(Phase.GONE, None)
        self.factory.channels.discard(self)
        self._release_writers()

    def dataReceived(self, data: bytes) -> None:
        if self.phase is Phase.REFUSED:
            return
        if self.phase is Phase.IDLE:
            self._enter(Phase.HEAD, limits.HEAD_SECONDS)
        super().dataReceived(data)

    # ------------------------------------------------------------------------------------------ from the parser
    def lineReceived(self, line: bytes) -> Any:
        if self.phase is Phase.REFUSED:
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
        self._body_limit = self.factory.limit_of(self._request_line)
        if self.length is not None and self.length > self._body_limit:
            self.refuse(*guard.too_large(self._body_limit))
            return
        self._body_bytes = self._window_bytes = 0
        self._enter(Phase.BODY, limits.BODY_WINDOW_SECONDS)
        super().allHeadersReceived()
        if self.factory.stopping:
            self.finish_up()

    def body_received(self, size: int) -> bool:
        """Count a piece of the body; False if it must not be kept."""
        self._body_bytes += size
        self._window_bytes += size
        if self._body_bytes > self._body_limit and self.phase is Phase.BODY:  # a chunked body: no length told
            self.refuse(*guard.too_large(self._body_limit))
        return self.phase is Phase.BODY

    def rawDataReceived(self, data: bytes) -> None:
        if self.phase is not Phase.REFUSED:
            super().rawDataReceived(data)

    def allContentReceived(self) -> None:
        if self.phase is not Phase.REFUSED:
            self._enter(Phase.ANSWERING, None)
            super().allContentReceived()

    def requestDone(self, request: Any) -> None:
        # first: a pipelined request is parsed inside
        self._request_line, self._head_bytes = b"", 0
        self._enter(Phase.IDLE, limits.IDLE_SECONDS)
        super().requestDone(request)

    # private: twisted.web.http.HTTPChannel._respondToBadRequestAndDisconnect — Twisted's parser refuses through it,
    # without a body and with a reset (tests/integration/test_server_heads.py)
    def _respondToBadRequestAndDisconnect(self) -> None:
        self.refuse(400, "This is not a valid HTTP/1.1 request.")

    # ------------------------------------------------------------------------------------------ refusing and ending
    def refuse(self, status: int, error: str) -> None:
        """Answer, close our half, and discard the rest for a moment: closing at once would reset the connection, and
        the client would not see the answer."""
        if self.phase is Phase.REFUSED:
            return
        self._enter(Phase.REFUSED, limits.LINGER_SECONDS)
        measures.http.refuse(status)
        body = guard.error_body(error)
        head = (
            f"HTTP/1.1 {status} {http.RESPONSES.get(status, b'Error').decode()}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        self.transport.unregisterProducer()
        self.transport.write(head.encode() + body)
        self.transport.loseWriteConnection()

    def expire(self) -> None:
        """The deadline has passed."""
        if self.phase is Phase.HEAD:
            self.refuse(408, f"The request's headers did not arrive in {limits.HEAD_SECONDS:g} seconds.")
        elif self.phase is Phase.BODY and self._window_bytes >= limits.BODY_WINDOW_BYTES:
            self._window_bytes = 0
            self._enter(Phase.BODY, limits.BODY_WINDOW_SECONDS)
        elif self.phase is Phase.BODY:
            self.refuse(408, "The request's body arrives too slowly.")
        else:
            self.transport.abortConnection()

    def finish_up(self) -> None:
        """The server stops: close now if nothing is in flight, else after the answer."""
        self.persistent = 0
        if self.phase is Phase.IDLE:
            self.loseConnection()
        elif self.requests:
            self.requests[-1].responseHeaders.setRawHeaders(b"Connection", [b"close"])

    def _enter(self, phase: Phase, seconds: float | None) -> None:
        self.phase = phase
        self.deadline = NEVER if seconds is None else time.monotonic() + seconds

    # ------------------------------------------------------------------------------------------ slow readers
    def pauseProducing(self) -> None:
        super().pauseProducing()
        if self._writable is None and self.phase is Phase.ANSWERING:
            self._writable = asyncio.get_running_loop().create_future()
            self.deadline = time.monotonic() + limits.IDLE_SECONDS

    def resumeProducing(self) -> None:
        super().resumeProducing()
        if self._writable is not None:
            self._release_writers()
            if self.phase is Phase.ANSWERING:
                self.deadline = NEVER

    def _release_writers(self) -> None:
        writable, self._writable = self._writable, None
        if writable is not None and not writable.done():
            writable.set_result(None)

    @property
    def writable(self) -> asyncio.Future[None] | None:
        """What a streaming application waits for while the client does not read; None: go on writing."""
        return self._writable


class HTTPFactory(http.HTTPFactory):
    """Makes the connections and watches their deadlines. No HTTP/2: it needs TLS, which a proxy would do."""

    protocol: Any = Channel

    def __init__(self, server: ApplicationServer, body_limit: int, upload_limit: int) -> None:
        super().__init__()
        self.server = server
        self._body_limit = body_limit
        self._upload_limit = upload_limit
        self.timeOut = None  # Twisted's own timers: see the module's docstring
        self.channels: set[Channel] = set()
        self.stopping = False

    def limit_of(self, request_line: bytes) -> int:
        """Return the size of the largest body that such a request may have, in bytes."""
        method, target, _ = request_line.decode("latin-1").split(" ")
        return self._upload_limit if guard.is_upload(method, target.partition("?")[0]) else self._body_limit

    def startFactory(self) -> None:
        """No access log: Twisted would format a line per request for a log that is not kept."""

    def log(self, request: Any) -> None:
        """No access log."""

    def expire_channels(self) -> None:
        """Deal with the connections that are past their deadline."""
        now = time.monotonic()
        for channel in [channel for channel in self.channels if channel.deadline < now]:
            channel.expire()

    def finish_up(self) -> None:
        """The server stops: no connection is kept alive after what it is doing now."""
        self.stopping = True
        for channel in list(self.channels):
            channel.finish_up()
