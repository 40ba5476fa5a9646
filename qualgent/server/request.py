"""HTTP requests: parsed and written by Twisted, passed to an ASGI application in between.

Daphne's own class costs about twice as much (generators, a queue and a debug line for each message), parses forms
before Django does, collects the body in memory, and lets a client set SCRIPT_NAME by a ``Daphne-Root-Path`` header. It
still hands over WebSockets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import Any, Protocol
from urllib.parse import unquote

from daphne.http_protocol import WebRequest
from daphne.utils import INVALID_HEADER_VALUE_BYTES

from . import guard, limits

ROOT_PATH_HEADER = b"daphne-root-path"
FORBIDDEN = bytes(INVALID_HEADER_VALUE_BYTES)

Receive = Callable[[], Awaitable[dict[str, Any]]]


class ApplicationServer(Protocol):
    """The server, as its requests use it."""

    spooled_bytes: int

    def protocol_connected(self, protocol: Any) -> None: ...

    def protocol_disconnected(self, protocol: Any) -> None: ...

    def start_application(self, protocol: Any, scope: dict[str, Any], receive: Receive) -> None: ...


class RequestFactory(Protocol):
    """The factory of connections, as their requests use it."""

    server: ApplicationServer


class RequestChannel(Protocol):
    """The connection of a request, as the request uses it."""

    factory: RequestFactory
    transport: Any
    writable: asyncio.Future[None] | None  # what a streaming application waits for; None: it may write
    body_is_whole: bool

    def body_received(self, size: int) -> bool: ...

    def spool(self, size: int) -> bool: ...

    def continue_body(self) -> None: ...

    def pause_body(self) -> None: ...

    def resume_body(self) -> None: ...

    def detach(self) -> None: ...


class BadRequestError(ValueError):
    """The request cannot be passed to an application; the message says why."""


class UploadBody:
    """The messages that the application receives of an upload, while it arrives; no more arrives than it reads."""

    def __init__(self, channel: RequestChannel) -> None:
        self._channel = channel
        self._pieces: list[bytes] = []
        self._is_whole = False
        self._is_read = False
        self._is_disconnected = False
        self._changed = asyncio.Event()

    def add(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._changed.set()
        if sum(map(len, self._pieces)) >= limits.BODY_PIECE_BYTES:
            self._channel.pause_body()

    def end(self) -> None:
        self._is_whole = True
        self._changed.set()

    async def receive(self) -> dict[str, Any]:
        """Return the next message: ASGI's `receive`."""
        self._channel.continue_body()
        while self._is_read or not (self._pieces or self._is_whole):
            if self._is_disconnected:
                return {"type": "http.disconnect"}
            self._changed.clear()
            await self._changed.wait()
        piece = b"".join(self._pieces)
        self._pieces.clear()
        self._is_read = self._is_whole
        self._channel.resume_body()
        return {"type": "http.request", "body": piece, "more_body": not self._is_read}

    def disconnect(self, *, keep_rest: bool = False) -> None:
        """Send `http.disconnect` after what has arrived: the client is gone, or has its answer."""
        self._is_disconnected = True
        self._changed.set()


class Body:
    """The messages that the application receives: the body in pieces, then `http.disconnect`."""

    def __init__(self, content: Any) -> None:
        self._content = content
        self._is_read = False
        self._is_disconnected = False
        self._disconnected: asyncio.Future[None] | None = None  # while somebody waits for it

    async def receive(self) -> dict[str, Any]:
        """Return the next message: ASGI's `receive`."""
        if not self._is_read:
            piece = self._content.read(limits.BODY_PIECE_BYTES)
            self._is_read = len(piece) < limits.BODY_PIECE_BYTES
            return {"type": "http.request", "body": piece, "more_body": not self._is_read}
        if not self._is_disconnected:
            self._disconnected = self._disconnected or asyncio.get_running_loop().create_future()
            await asyncio.shield(self._disconnected)
        return {"type": "http.disconnect"}

    def disconnect(self, *, keep_rest: bool = False) -> None:
        """Send `http.disconnect`: the client is gone, or has its answer. `keep_rest`: after the rest of the body."""
        self._is_read = self._is_read or not keep_rest
        self._is_disconnected = True
        if self._disconnected is not None and not self._disconnected.done():
            self._disconnected.set_result(None)


class Request(WebRequest):
    """One request on a `Channel`."""

    channel: RequestChannel | None
    server: ApplicationServer
    __hash__ = object.__hash__  # by identity, as Daphne's, but not in Python
    __eq__ = object.__eq__

    def __init__(self, channel: RequestChannel, *_queued: Any) -> None:
        # private: daphne.http_protocol.WebRequest.application_queue — Daphne puts disconnects into it unless it is None
        # (tests/integration/test_server_failures.py)
        self.application_queue = None
        self.client_addr: list[Any] | None = None
        # Twisted's own, as in `finish`: Daphne calls it through a proxy of the module, which costs more than the call.
        # It would read a form's whole body into memory, and parse each POST's Content-Type by the email package.
        super(WebRequest, self).__init__(channel, parsePOSTFormSubmission=False)
        self.server = channel.factory.server
        self.server.protocol_connected(self)
        self._body: Body | UploadBody | None = None  # instead of that queue
        self._upload: UploadBody | None = None
        self._spooled_bytes = 0  # of the body, in `content`
        self._abandoned = False  # answered by the channel
        self._response_started = False

    # ------------------------------------------------------------------------------------------ from the channel
    def gotLength(self, length: int | None) -> None:
        if length is not None and length <= limits.BODY_IN_MEMORY_BYTES:
            self.content: Any = BytesIO()
        else:
            self.content = SpooledTemporaryFile(limits.BODY_IN_MEMORY_BYTES)  # noqa: SIM115 (Twisted closes it)

    def handleContentChunk(self, data: bytes) -> None:
        assert self.channel is not None
        if not self.channel.body_received(len(data)):
            return
        if self._upload is not None:
            self._upload.add(data)
        elif self.channel.spool(len(data)):
            self._spooled_bytes += len(data)
            self.content.write(data)

    def start_upload(self, request_line: bytes) -> None:
        """Start the application before the body arrives: it refuses an upload by its head, or reads it."""
        assert self.channel is not None
        self._upload = self._body = UploadBody(self.channel)
        super().requestReceived(*request_line.split(b" "))

    def requestReceived(self, command: bytes, path: bytes, version: bytes) -> None:
        if self._upload is not None:
            self._upload.end()
        else:
            super().requestReceived(command, path, version)

    def abandon(self) -> None:
        """Take no answer of the application any more: the channel has refused the request."""
        self._abandoned = True
        self.drop_body()

    def process(self) -> Any:
        """Start the application for the complete request, or make the connection a WebSocket."""
        try:
            scope = self._scope()
        except BadRequestError as error:
            self.basic_error(400, b"Bad Request", str(error))
            return
        if any(value.lower() == b"websocket" for value in self.requestHeaders.getRawHeaders(b"upgrade", ())):
            self._become_websocket()
            return
        self._body = self._body or Body(self.content)
        self.server.start_application(self, scope, self._body.receive)

    # private: daphne.http_protocol.WebRequest.process transport — hands the connection to a WebSocket and sets
    # transport to None (tests/integration/test_server_sockets.py)
    def _become_websocket(self) -> None:
        channel = self.channel
        assert channel is not None
        self.requestHeaders.removeHeader(ROOT_PATH_HEADER)
        super().process()
        if self.transport is None:  # handed over
            channel.detach()

    def _scope(self) -> dict[str, Any]:
        path, _, query = self.uri.partition(b"?")
        if not self.uri.isascii():
            raise BadRequestError("The path and the query must be ASCII; encode other characters.")
        headers = []
        for name, values in self.requestHeaders.getAllRawHeaders():
            lowered = name.lower()
            if b"_" in name or lowered == ROOT_PATH_HEADER:  # CVE-2015-0219: X_Y would pass for X-Y in META
                continue
            for value in values:
                if len(value.translate(None, FORBIDDEN)) != len(value):
                    raise BadRequestError(f"The header {name.decode('latin1')} has a character that is not allowed.")
                headers.append((lowered, value))
        client, server = self.client, self.host
        is_tcp = hasattr(client, "port")  # else a unix socket, whose peer has no address
        self.client_addr = [client.host, client.port] if is_tcp else None
        text_path = path.decode("ascii")
        return {
            "type": "http",
            "http_version": self.clientproto[5:].decode("ascii"),
            "method": self.method.decode("ascii"),
            "path": unquote(text_path) if "%" in text_path else text_path,
            "raw_path": path,
            "root_path": "",
            "scheme": "http",
            "query_string": query,
            "headers": headers,
            "client": self.client_addr,
            "server": [server.host, server.port] if is_tcp else None,
        }

    def connectionLost(self, reason: Any) -> None:
        self._disconnect_body()
        super().connectionLost(reason)

    def input_ended(self) -> None:
        """End the application's wait for its client; an answer is still sent."""
        if self._body is not None:
            self._body.disconnect(keep_rest=True)

    def finish(self) -> None:
        self.drop_body()  # first: a pipelined request is parsed inside
        super(WebRequest, self).finish()
        self.server.protocol_disconnected(self)

    def drop_body(self) -> None:
        """Send the application a disconnect, and give the body's room back: the request has ended."""
        self._disconnect_body()
        if self._spooled_bytes:
            self.content.close()
            self.server.spooled_bytes -= self._spooled_bytes
            self._spooled_bytes = 0

    def _disconnect_body(self) -> None:
        if self._body is not None:
            self._body.disconnect()

    # ------------------------------------------------------------------------------------------ from the application
    def handle_reply(self, message: dict[str, Any]) -> None:
        """Send a message of the application. Raises ValueError for one that is not valid here."""
        if self.finished or self.channel is None or self._abandoned:
            return
        kind = message["type"]
        if kind == "http.response.body" and self._response_started:
            self.write(message.get("body", b""))
            if not message.get("more_body", False):
                self.finish()
        elif kind == "http.response.start" and not self._response_started:
            self._response_started = True
            if not self.channel.body_is_whole:
                self.responseHeaders.setRawHeaders(b"Connection", [b"close"])
            self.setResponseCode(message["status"])
            for name, value in message.get("headers", ()):
                self.responseHeaders.addRawHeader(name, value)
        else:
            raise ValueError(f"the application sent {kind!r}, which does not belong here")

    def handle_exception(self, exception: BaseException) -> None:
        """Answer 500 for an application that failed; cut off a response that has started, lest it look complete."""
        if self._response_started:
            if self.channel is not None:
                self.channel.transport.abortConnection()
        else:
            self.basic_error(500, b"Internal Server Error", "The server failed on this request; its log says why.")

    def basic_error(self, status: int, status_text: bytes, body: str) -> None:
        """Send an error of the server's own as JSON."""
        content = guard.error_body(body)
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
        self.handle_reply({"type": "http.response.start", "status": status, "headers": headers})
        self.handle_reply({"type": "http.response.body", "body": content})
