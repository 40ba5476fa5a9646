"""HTTP/1.1 connections: requests one after another, with limits on size and time.

A deadline is a number per connection, which ``HTTPConnections`` checks once a second; timers would cost each request
one that is cancelled and a new one.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

from qualgent.core.measures import measures
from qualgent.web import limits, refusals

from .connections import NO_DEADLINE, ConnectionState, HTTPConnections
from .heads import END, BadRequestError, ChunkedBody, HeadParser, RequestHead, response_lines
from .request import Request
from .websocket import SocketProtocol

AHEAD_BYTES = 16 * 1024  # of further requests; then nothing more is read until the present one has been answered


class Channel:
    """One HTTP connection, which handles its requests one after another (pipelined ones wait)."""

    def __init__(self, http_connections: HTTPConnections, transport: Any) -> None:
        self.http_connections = http_connections
        self.server = http_connections.server
        self.transport = transport
        self.client: tuple[str, int] | None = transport.client  # addresses; None: a unix socket
        self.server_address: tuple[str, int] | None = transport.server
        self.is_persistent = True  # stays open after the present request
        self.writable: asyncio.Future[None] | None = None  # pending while the client does not read
        self._request: Request | None = None
        self._heads = HeadParser()
        self._head = b""  # as far as it has arrived
        self._ahead = b""  # of further requests
        self._blank_bytes = 0  # ahead of a request
        self._is_followed = False  # more than a body has come with its end, and was not kept
        # why nothing is read: the client does not read its answers, or the application not the upload
        self._is_choked = self._is_paused = False
        self._chunks: ChunkedBody | None = None  # of a body without a length
        self._body_left = 0  # of a body with one
        self._body_limit = 0
        self._body_bytes = 0
        self._window_bytes = 0  # of the body, in the current window; of a refused one, since the refusal
        self._input_ended = False  # the client has closed its half, or is gone: which one, only writing shows
        self._expects_continue = False  # the client sends its upload once it is asked to
        self._enter_state(ConnectionState.IDLE, limits.IDLE_SECONDS)
        http_connections.watch(self, True)

    # ------------------------------------------------------------------------------------------ from the transport
    def connection_lost(self, error: Exception | None = None) -> None:
        request, self._request = self._request, None
        self._detach()
        if request is not None:
            request.connection_lost()

    def _detach(self) -> None:
        """Stop watching the connection, which is closed or becomes a WebSocket."""
        self._enter_state(ConnectionState.CLOSED, None)
        self._end_chunks()
        self.http_connections.watch(self, False)
        self._resume_writers()

    def data_received(self, data: bytes) -> None:
        state = self.state
        if state is ConnectionState.REFUSED:
            self._discard_data(data)
        elif state is ConnectionState.BODY:
            self._take_body(data)
        elif state is ConnectionState.RESPONDING or self._is_choked:
            self._keep(data)
        elif state is not ConnectionState.CLOSED:
            self._take_head(data)

    def eof_received(self) -> bool:
        """Answer the requests received so far, then close, as the client closed its half. Always returns True."""
        self._input_ended = True
        if self.state is ConnectionState.RESPONDING:
            self._wait_for_response()
            if self._request is not None:
                self._request.input_ended()
        elif self.state in {ConnectionState.HEAD, ConnectionState.BODY}:
            self.refuse(400, "The connection ended before the request was complete.")
        if self.state is not ConnectionState.RESPONDING:
            self.transport.close()
        return True

    # ------------------------------------------------------------------------------------------ reading
    def _take_head(self, data: bytes) -> None:
        if self.state is ConnectionState.IDLE:
            if data[0] in b"\r\n":  # old clients send a line break behind a body
                size = len(data)
                data = data.lstrip(b"\r\n")
                self._blank_bytes += size - len(data)
                if self._blank_bytes > limits.BLANK_BYTES:
                    self.refuse(400, "There are only line breaks where a request should be.")
                    return
                if not data:
                    return
            self._blank_bytes = 0
            self._enter_state(ConnectionState.HEAD, limits.HEAD_SECONDS)
        searched = max(0, len(self._head) - len(END))
        data, self._head = self._head + data, b""
        end = data.find(END, searched)
        if (end if end >= 0 else len(data)) > limits.HEAD_BYTES:
            self.refuse(431, f"The request's headers are larger than {limits.HEAD_BYTES} bytes.")
        elif end < 0:
            self._head = data
        else:
            end += len(END)
            self._begin(data[:end], data[end:])

    def _begin(self, raw: bytes, rest: bytes) -> None:
        """Begin a request with its complete head (``raw``); ``rest``: bytes that came behind it."""
        try:
            head = self._heads.parse(raw)
        except BadRequestError as error:
            self.refuse(400, str(error))
            return
        if head.is_websocket:
            self._become_websocket(head, rest)
            return
        self.is_persistent = head.keeps_alive and not self.http_connections.stopping
        is_upload = head.is_upload
        self._body_limit = self.http_connections.upload_limit if is_upload else self.http_connections.body_limit
        if head.length is not None and head.length > self._body_limit:
            self.refuse(*refusals.too_large(self._body_limit))
            return
        is_small = head.length is not None and head.length <= limits.SMALL_BODY_BYTES
        request = self._request = Request(self, head)
        self._body_bytes = self._window_bytes = 0
        self._body_left = head.length or 0
        self._chunks = ChunkedBody() if head.length is None else None
        self._enter_state(ConnectionState.BODY, limits.BODY_WINDOW_SECONDS)
        self._expects_continue = head.expects_continue
        if is_upload:
            request.start_upload()
        elif not is_small:
            request.start_before_body()
        elif not rest and head.length != 0:
            self.continue_body()
        if rest or head.length == 0:
            self._take_body(rest)
        if not is_upload and not is_small and self.state is ConnectionState.BODY:
            self._is_paused = True  # but only what comes ahead of `admit_body` costs a system call: mostly nothing does
            self.deadline = NO_DEADLINE

    def _take_body(self, data: bytes) -> None:
        request = self._request
        assert request is not None
        ahead = b""
        if self._chunks is not None:
            try:
                data = self._chunks.feed(data)
            except BadRequestError as error:
                self.refuse(400, str(error))
                return
            is_whole = self._chunks.is_whole
            self._is_followed = self._chunks.is_followed
            self.is_persistent = self.is_persistent and not self._is_followed
        else:
            if len(data) > self._body_left:
                data, ahead = data[: self._body_left], data[self._body_left :]
            self._body_left -= len(data)
            is_whole = not self._body_left
        if data:
            request.add_body(data)
        if not is_whole or self.state is not ConnectionState.BODY:  # refused
            if self._is_paused and self.state is ConnectionState.BODY:
                self._read_or_pause()
            return
        self._end_chunks()
        self._is_paused, was_paused = False, self._is_paused
        self._ahead = ahead
        self._wait_for_response()
        if ahead or was_paused:
            self._read_or_pause()
        request.body_ended()

    def _end_chunks(self) -> None:
        if self._chunks is not None:
            self._chunks.close()
            self._chunks = None

    def _keep(self, data: bytes) -> None:
        """Buffer bytes of further requests until the present one has been answered."""
        self._ahead += data
        if self._is_full:
            if self.state is ConnectionState.RESPONDING:
                self._wait_for_response()
            self._read_or_pause()

    @property
    def _is_full(self) -> bool:
        return len(self._ahead) > AHEAD_BYTES

    def _read_or_pause(self) -> None:
        if self._is_choked or self._is_paused or self._is_full:
            self.transport.pause_reading()
        else:
            self.transport.resume_reading()

    def _wait_for_response(self) -> None:
        """Wait for the application's response, with a deadline only if the client's end would go unnoticed."""
        unnoticed = self._is_choked or self._is_full or self._input_ended
        self._enter_state(ConnectionState.RESPONDING, limits.IDLE_SECONDS if unnoticed else None)

    def _go_on(self) -> None:
        """Parse the next buffered request, unless the client does not read its responses."""
        if self._is_choked or self.state not in {ConnectionState.IDLE, ConnectionState.HEAD}:
            return
        ahead, self._ahead = self._ahead, b""
        if ahead:
            self._read_or_pause()
            self._take_head(ahead)
        if self._input_ended and self.state is not ConnectionState.REFUSED:  # all that will come is here
            self.eof_received()

    def _discard_data(self, data: bytes) -> None:
        self._window_bytes += len(data)
        if self._window_bytes > limits.LINGER_BYTES:
            # not closed at once: a client that writes and reads at the same time would lose the answer to the reset
            self.transport.pause_reading()
            self.deadline = min(self.deadline, time.monotonic() + limits.LINGER_UNREAD_SECONDS)

    def _become_websocket(self, head: RequestHead, rest: bytes) -> None:
        """Hand the connection to a WebSocket, with its request's head and the bytes behind it."""
        transport = self.transport
        try:
            protocol = SocketProtocol(self.server, transport, head)
        except BadRequestError as error:
            self.refuse(400, str(error))
            return
        self._detach()
        transport.protocol = protocol
        protocol.open(rest, self.client, self.server_address)

    # ------------------------------------------------------------------------------------------ from the request
    def continue_body(self) -> None:
        """Send ``100 Continue`` if the client waits for that and no response has begun."""
        begun = self._request is not None and self._request.has_begun
        if self._expects_continue and self.state is ConnectionState.BODY and not self._body_bytes and not begun:
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._expects_continue = False

    @property
    def body_is_whole(self) -> bool:
        return self.state is not ConnectionState.BODY

    def pause_body(self) -> None:
        """Stop reading an upload until the application has taken what arrived. Meanwhile there is no deadline."""
        if self.state is ConnectionState.BODY:
            self._is_paused = True
            self._read_or_pause()
            self.deadline = NO_DEADLINE

    def resume_body(self) -> None:
        if self.state is ConnectionState.BODY and self._is_paused:
            self._is_paused = False
            self._read_or_pause()
            self._window_bytes = 0
            self._enter_state(ConnectionState.BODY, limits.BODY_WINDOW_SECONDS)

    def body_received(self, size: int) -> bool:
        """Count a piece of the body; return False if it must be discarded, as the request was refused."""
        self._body_bytes += size
        self._window_bytes += size
        # a chunked body: one with a length was refused before
        if self._body_bytes > self._body_limit and self.state is ConnectionState.BODY:
            self.refuse(*refusals.too_large(self._body_limit))
        return self.state is ConnectionState.BODY

    def admit_body(self, allowance: refusals.BodyAllowance) -> None:
        """Read the body as the application asks for it; refuse one too large for its sender, or without room."""
        request, spool = self._request, self.server.spool
        assert request is not None
        if allowance.limit is not None:
            self._body_limit = min(self._body_limit, allowance.limit)
        length = self._body_bytes + self._body_left
        if length > self._body_limit:
            self.refuse(*refusals.too_large(self._body_limit))
        elif not spool.has_room(allowance.sender, length):
            self.refuse(*refusals.spool_full(spool.limit))
        elif request.spool(self._body_bytes):
            self.resume_body()
            self.continue_body()

    def spool(self, sender: str, size: int) -> bool:
        """Reserve room for a piece of a held body; if there is none, refuse the request and return False."""
        spool = self.server.spool
        if not spool.take(sender, size):
            self.refuse(*refusals.spool_full(spool.limit))
            return False
        return True

    def request_done(self, request: Request) -> None:
        """Go on to the connection's next request, as this one has been answered."""
        is_whole, self._request = self.body_is_whole, None
        if self.state in {ConnectionState.REFUSED, ConnectionState.CLOSED}:
            return
        if not is_whole:  # an upload that was refused by its head
            self._linger()
        elif not self.is_persistent:
            self._close_answered()
        else:
            self._enter_state(ConnectionState.IDLE, limits.IDLE_SECONDS)
            if self._ahead or self._input_ended:
                self._go_on()

    def _close_answered(self) -> None:
        """Close the connection after a response, without a reset if the client has sent more."""
        if self._ahead.strip(b"\r\n") or self._is_followed:
            self._linger()
            self.deadline = time.monotonic() + limits.IDLE_SECONDS  # a response may be long
        else:
            self._enter_state(ConnectionState.IDLE, limits.IDLE_SECONDS)
            self.transport.close()

    # ------------------------------------------------------------------------------------------ refusing and ending
    def refuse(self, status: int, error: str) -> None:
        """Answer with an error, close the sending half, and discard further data for a moment.

        Closing at once would reset the connection before the client has read the answer.
        """
        if self.state is ConnectionState.REFUSED:
            return
        measures.http.count_refusal(status)
        if self._request is not None:
            self._request.abandon()
            if self._request.has_begun:  # it cannot be taken back, and must not look complete
                self._enter_state(ConnectionState.REFUSED, limits.LINGER_SECONDS)
                self.transport.abort()
                return
        body = refusals.error_body(error)
        lines = response_lines(status, [(b"Content-Type", b"application/json"), (b"Content-Length", b"%d" % len(body))])
        if status == 503:
            lines.append(b"Retry-After: 1")
        self.transport.write(b"\r\n".join([*lines, b"Connection: close", b"", body]))
        self._linger()

    def _linger(self) -> None:
        """Close the sending half after what was written, and discard further data for a limited time."""
        self._window_bytes = 0
        self._ahead = b""
        self._end_chunks()
        self._enter_state(ConnectionState.REFUSED, limits.LINGER_SECONDS)
        self.transport.resume_reading()
        self.transport.write_eof()

    def expire(self) -> None:
        """End the connection, as its deadline has passed; extend that of a body that arrives fast enough."""
        if self.state is ConnectionState.HEAD:
            self.refuse(408, f"The request's headers did not arrive in {limits.HEAD_SECONDS:g} seconds.")
        elif self.state is ConnectionState.BODY and self._window_bytes >= limits.BODY_WINDOW_BYTES:
            self._window_bytes = 0
            self._enter_state(ConnectionState.BODY, limits.BODY_WINDOW_SECONDS)
        elif self.state is ConnectionState.BODY:
            self.refuse(408, "The request's body arrives too slowly.")
        else:
            self.transport.abort()

    def drain(self) -> None:
        """Close the connection as the server stops: now if it is idle, else after the response."""
        self.is_persistent = False
        if self.state is ConnectionState.IDLE:
            self.transport.close()

    def _enter_state(self, state: ConnectionState, seconds: float | None) -> None:
        self.state = state
        self.deadline = NO_DEADLINE if seconds is None else time.monotonic() + seconds

    # ------------------------------------------------------------------------------------------ slow readers
    def pause_writing(self) -> None:
        """Stop reading and answering, as the client does not read its responses."""
        if self.state is ConnectionState.REFUSED:
            return
        self._is_choked = True
        self._read_or_pause()
        if self.writable is None and self.state is ConnectionState.RESPONDING:
            self.writable = asyncio.get_running_loop().create_future()
            self._wait_for_response()

    def resume_writing(self) -> None:
        if self.state is ConnectionState.REFUSED:
            return
        self._is_choked = False
        self._read_or_pause()
        if self.writable is not None:
            self._resume_writers()
            if self.state is ConnectionState.RESPONDING:
                self._wait_for_response()
        self._go_on()

    def _resume_writers(self) -> None:
        writable, self.writable = self.writable, None
        if writable is not None and not writable.done():
            writable.set_result(None)
