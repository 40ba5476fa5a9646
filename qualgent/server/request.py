"""One HTTP request: passes its body to the ASGI application, and the application's response to its connection."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import Any, Protocol
from urllib.parse import unquote

from qualgent.core.asgi import Message, Receive, Scope
from qualgent.web import limits, refusals

from .heads import NO_BODY, RequestHead, response_lines
from .spool import BodySpool

BeginStep = Callable[[], Awaitable[None]]
"""Waits until the turn of the event loop has time for an application."""
LARGE_BYTES = 16 * 1024  # of a piece of a response: copying it costs more than sending it by itself


class ApplicationServer(Protocol):
    """The server, as its requests use it."""

    spool: BodySpool

    def protocol_connected(self, protocol: Any) -> None: ...

    def protocol_disconnected(self, protocol: Any) -> None: ...

    def start_application(
        self, protocol: Any, scope: Scope, receive: Receive, begin_step: BeginStep | None = None
    ) -> None:
        """Start the application for a request or WebSocket, at once or after awaiting ``begin_step``."""


class RequestChannel(Protocol):
    """The connection of a request, as the request uses it."""

    transport: Any
    client: tuple[str, int] | None  # addresses; None: a unix socket
    server_address: tuple[str, int] | None
    is_persistent: bool  # stays open after this request
    writable: asyncio.Future[None] | None  # what a streaming application waits for; None: it may write

    @property
    def server(self) -> ApplicationServer: ...

    @property
    def body_is_whole(self) -> bool: ...

    def body_received(self, size: int) -> bool:
        """Count a piece of the body; return False if it must be discarded, as the request was refused."""

    def admit_body(self, allowance: refusals.BodyAllowance) -> None:
        """Read the body within the sender's allowance, or refuse the request."""

    def spool(self, sender: str, size: int) -> bool:
        """Reserve room for a piece of a held body; if there is none, refuse the request and return False."""

    def continue_body(self) -> None:
        """Send ``100 Continue`` if the client waits for that."""

    def pause_body(self) -> None: ...

    def resume_body(self) -> None: ...

    def request_done(self, request: Request) -> None:
        """Go on to the connection's next request, as this one has been answered."""


class UploadMessages:
    """The messages that the application receives of an upload, while it arrives; no more arrives than it reads."""

    def __init__(self, channel: RequestChannel) -> None:
        self._channel = channel
        self._pieces: list[bytes] = []
        self._is_whole = False
        self._is_read = False
        self._is_disconnected = False
        self._changed = asyncio.Event()

    def add(self, piece: bytes) -> None:
        """Queue a piece of the upload; pause reading from the client while enough is queued."""
        self._pieces.append(piece)
        self._changed.set()
        if sum(map(len, self._pieces)) >= limits.BODY_PIECE_BYTES:
            self._channel.pause_body()

    def end(self) -> None:
        """Mark the upload as complete."""
        self._is_whole = True
        self._changed.set()

    async def receive(self) -> Message:
        """Return the next piece of the upload as an ASGI message, or the disconnect, as soon as there is one."""
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
        """Have ``receive`` return `http.disconnect` after the queued pieces: the client is gone, or answered."""
        self._is_disconnected = True
        self._changed.set()


class BodyMessages:
    """The messages that the application receives: the body in pieces, then `http.disconnect`."""

    def __init__(self, content: Any = None, admit: Callable[[], None] | None = None) -> None:
        """``admit`` is called when the application first asks for the body: no more of it is read until then."""
        self._content = content  # None: the body is not whole
        self._admit = admit
        self._is_read = False
        self._is_disconnected = False
        self._changed: asyncio.Future[None] | None = None  # while somebody waits

    def put(self, content: Any) -> None:
        """Set the complete body (a file), and wake the application that waits for it."""
        self._content = content
        self._wake_reader()

    async def receive(self) -> Message:
        """Return the next piece of the body as an ASGI message, or the disconnect, as soon as there is one."""
        if self._admit is not None:
            admit, self._admit = self._admit, None
            admit()
        while self._content is None and not self._is_disconnected:
            await self._wait_for_piece()
        if not self._is_read:
            piece = self._content.read(limits.BODY_PIECE_BYTES)
            self._is_read = len(piece) < limits.BODY_PIECE_BYTES
            return {"type": "http.request", "body": piece, "more_body": not self._is_read}
        if not self._is_disconnected:
            await self._wait_for_piece()
        return {"type": "http.disconnect"}

    async def _wait_for_piece(self) -> None:
        """Wait until the body is complete or the client is gone."""
        self._changed = self._changed or asyncio.get_running_loop().create_future()
        await asyncio.shield(self._changed)

    def _wake_reader(self) -> None:
        """Wake the application that waits for the body."""
        changed, self._changed = self._changed, None
        if changed is not None and not changed.done():
            changed.set_result(None)

    def disconnect(self, *, keep_rest: bool = False) -> None:
        """Have ``receive`` return `http.disconnect`. ``keep_rest``: after the rest of the body."""
        self._is_read = self._is_read or not keep_rest
        self._is_disconnected = True
        self._admit = self._admit if keep_rest else None
        self._wake_reader()


class Request:
    """One request on a `Channel`, from its head to the end of its response."""

    def __init__(self, channel: RequestChannel, head: RequestHead) -> None:
        self.channel: RequestChannel | None = channel
        self.server = channel.server
        self._head = head
        self._first = b""  # piece of the body, which mostly is the whole
        self._content: Any = None  # a file: the body, as far as it is there, once it is more than that piece
        self._body: BodyMessages | UploadMessages | None = None  # once the application has been started
        self._sender: str | None = None  # of a body that takes room, once it is admitted
        self._spooled_bytes = 0  # for which the body has taken room
        self._abandoned = False  # answered by the channel
        self._response: list[bytes] | None = None  # the lines of its head
        self._status = 0
        self.has_begun = False  # to send the response
        self._is_chunked = False  # the response
        self._finished = False
        self.server.protocol_connected(self)

    def __repr__(self) -> str:
        return f"<{self._head.method} {self._head.target.decode('ascii')}>"

    # ------------------------------------------------------------------------------------------ from the channel
    def add_body(self, piece: bytes) -> None:
        """Add a received piece of the body, in memory or a file, unless the channel refuses it."""
        assert self.channel is not None
        if not self.channel.body_received(len(piece)):
            return
        if isinstance(self._body, UploadMessages):
            self._body.add(piece)
        elif self._sender is None or self.spool(len(piece)):
            if self._content is not None:
                self._content.write(piece)
            elif not self._first:
                self._first = piece
            else:
                length = self._head.length
                is_small = length is not None and length <= limits.BODY_IN_MEMORY_BYTES
                # closed by `drop_body`
                self._content = BytesIO() if is_small else SpooledTemporaryFile(limits.BODY_IN_MEMORY_BYTES)  # noqa: SIM115
                self._content.write(self._first)
                self._content.write(piece)
                self._first = b""

    def start_upload(self) -> None:
        """Start the application of a file upload at its head; it refuses the upload or streams the body."""
        assert self.channel is not None
        self._body = UploadMessages(self.channel)
        self.server.start_application(self, self._make_scope(), self._body.receive)

    def start_before_body(self) -> None:
        """Start the application of a request with a large body, which is read once the application asks for it."""
        scope = self._make_scope()
        self._body = BodyMessages(admit=lambda: self._admit(scope.get(refusals.BODY_KEY) or refusals.BodyAllowance()))
        self.server.start_application(self, scope, self._body.receive)

    def _admit(self, allowance: refusals.BodyAllowance) -> None:
        """Have the channel read the body within the sender's allowance, as the application asks for it."""
        if self.channel is not None and not self._abandoned:
            self._sender = allowance.sender
            self.channel.admit_body(allowance)

    def spool(self, size: int) -> bool:
        """Reserve room for a piece of the body; return False if the channel refuses it."""
        assert self.channel is not None
        if not self.channel.spool(self._sender or "", size):
            return False
        self._spooled_bytes += size
        return True

    def body_ended(self) -> None:
        """Pass the complete body to the application; start it, if that has not happened yet."""
        if isinstance(self._body, UploadMessages):
            self._body.end()
            return
        if self._content is None:
            self._content = BytesIO(self._first)  # not a copy
        self._content.seek(0)
        if self._body is not None:
            self._body.put(self._content)
            return
        self._body = BodyMessages(self._content)
        self.server.start_application(self, self._make_scope(), self._body.receive)

    def abandon(self) -> None:
        """Ignore the application's response from now on, as the channel has refused the request."""
        self._abandoned = True
        self.drop_body()

    def input_ended(self) -> None:
        """End the application's wait for further input, as the client closed its half; its response is still sent."""
        if self._body is not None:
            self._body.disconnect(keep_rest=True)

    def connection_lost(self) -> None:
        """Detach the request from its lost connection, and send the application a disconnect."""
        self._disconnect_body()
        self.channel = None
        self.server.protocol_disconnected(self)

    def _make_scope(self) -> Scope:
        """Return the ASGI scope of the request."""
        assert self.channel is not None
        head, client, server = self._head, self.channel.client, self.channel.server_address
        path = head.path.decode("ascii")
        return {
            "type": "http",
            "http_version": head.version,
            "method": head.method,
            "path": unquote(path) if "%" in path else path,
            "raw_path": head.path,
            "root_path": "",
            "scheme": "http",
            "query_string": head.query,
            "headers": head.safe_headers,
            "client": client,
            "server": server,
        }

    def drop_body(self) -> None:
        """Free the body and its reserved room, and send the application a disconnect: the request has ended."""
        self._disconnect_body()
        self._first = b""
        if self._content is not None:
            self._content.close()
            self._content = None
        if self._spooled_bytes:
            self.server.spool.give_back(self._sender or "", self._spooled_bytes)
            self._spooled_bytes = 0

    def _disconnect_body(self) -> None:
        """Send the application a disconnect, if that has not happened yet."""
        if self._body is not None:
            self._body.disconnect()
            self._body = None

    # ------------------------------------------------------------------------------------------ from the application
    def handle_reply(self, message: Message) -> None:
        """Send an ASGI message of the application to the client. Raises ValueError if it is out of order."""
        if self._finished or self.channel is None or self._abandoned:
            return
        kind = message["type"]
        if kind == "http.response.body" and self._response is not None:
            self._write(message.get("body", b""), is_last=not message.get("more_body", False))
        elif kind == "http.response.start" and self._response is None:
            self._status = message["status"]
            self._response = response_lines(self._status, message.get("headers", ()))
        else:
            raise ValueError(f"the application sent {kind!r}, which does not belong here")

    def _write(self, data: bytes, *, is_last: bool) -> None:
        """Send a piece of the response's body; the first one with the head."""
        assert self.channel is not None
        start = b"" if self.has_begun else self._response_head(data, is_last=is_last)
        if self._head.method == "HEAD" or self._status in NO_BODY:
            data = b""
        elif self._is_chunked:
            data = (b"%x\r\n%b\r\n" % (len(data), data) if data else b"") + (b"0\r\n\r\n" if is_last else b"")
        if len(data) > LARGE_BYTES:
            self.channel.transport.writelines((start, data))
        elif start or data:
            self.channel.transport.write(start + data)
        if is_last:
            self._finish_response()

    def _response_head(self, data: bytes, *, is_last: bool) -> bytes:
        """Return the response's head, with how the body's end is recognized: by length, chunks or a close."""
        assert self.channel is not None
        assert self._response is not None
        self.has_begun, lines = True, self._response
        is_open = not any(line[:15].lower() == b"content-length:" for line in lines)
        if is_open and self._status not in NO_BODY and self._head.method != "HEAD":
            if is_last:
                lines.append(b"content-length: %d" % len(data))
            elif self._head.version == "1.1":
                self._is_chunked = True
                lines.append(b"transfer-encoding: chunked")
            else:
                self.channel.is_persistent = False
        if not self.channel.body_is_whole:
            self.channel.is_persistent = False
        if not self.channel.is_persistent:
            lines.append(b"connection: close")
        lines.append(b"\r\n")
        return b"\r\n".join(lines)

    def _finish_response(self) -> None:
        """End the answered request, and let its connection go on to the next one."""
        self._finished = True
        assert self.channel is not None
        self.drop_body()  # first: a pipelined request is parsed inside
        self.channel.request_done(self)
        self.server.protocol_disconnected(self)

    def handle_exception(self, exception: BaseException) -> None:
        """Answer 500 for an application that failed; abort the connection if its response has begun."""
        if self._response is None:
            self._send_error(500, "The server failed on this request; its log says why.")
        elif self.channel is not None:
            self.channel.transport.abort()

    def _send_error(self, status: int, error: str) -> None:
        """Send an error of the server itself as a JSON response."""
        content = refusals.error_body(error)
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
        self.handle_reply({"type": "http.response.start", "status": status, "headers": headers})
        self.handle_reply({"type": "http.response.body", "body": content})
