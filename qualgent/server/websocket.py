"""WebSocket connections: frames are parsed by ``websockets``, with limits on parsing at once and on buffers.

A client may send frames much faster than they can be parsed. So what arrives is parsed in slices, all sockets share the
time of a turn of the event loop (``LoopTurn``), and nothing more is read from a client until its slices are done.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any, Protocol
from urllib.parse import unquote

from websockets.datastructures import Headers
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.server import ServerProtocol

from qualgent.core.asgi import Address, Message, Scope
from qualgent.core.measures import measures
from qualgent.core.tasks import Alarm
from qualgent.web import limits
from qualgent.web.sockets import TURN_KEY, LoopTurn, ReceiveQueue

from .heads import BadRequestError, RequestHead
from .request import ApplicationServer

GOING_ON = 101  # HTTP status: the connection is a WebSocket from now on
NO_CLOSE = 1006  # what an application is told of a connection that ended without a close
INVALID_PAYLOAD = 1007
POLICY_VIOLATION = 1008
TOO_BIG = 1009
FAILED = 1011
SERVICE_RESTART = 1012
REASON_BYTES = 123  # at most, in a close frame

library_logger = logging.getLogger("qualgent.server.websocket.frames")
library_logger.setLevel(logging.WARNING)  # it has a line for each connection, and in debug mode one for each frame


class SocketServer(ApplicationServer, Protocol):
    """The server, as its sockets use it."""

    turn: LoopTurn


def parse_handshake(head: RequestHead) -> tuple[ServerProtocol, Response]:
    """Return a new WebSocket's frame parser, and the response that accepts it. Raises BadRequestError."""
    if head.length != 0:
        raise BadRequestError("The request of a WebSocket has no body.")
    if head.method != "GET" or head.version != "1.1":
        raise BadRequestError("The request of a WebSocket is a GET of HTTP/1.1.")
    if not head.target.startswith(b"/") or b"#" in head.target:
        raise BadRequestError("The target of a WebSocket is a path.")
    if not all(value.isascii() for name, value in head.headers if name == b"sec-websocket-protocol"):
        raise BadRequestError("The names of subprotocols must be ASCII.")
    headers = Headers((name.decode("ascii"), value.decode("latin1")) for name, value in head.headers)
    # open from the beginning: else it would parse a request
    protocol = ServerProtocol(state=State.OPEN, max_size=limits.FRAME_BYTES, logger=library_logger)
    response = protocol.accept(Request(head.target.decode("ascii"), headers))
    if response.status_code != GOING_ON:
        raise BadRequestError(f"This is not a valid handshake of a WebSocket: {protocol.handshake_exc}.")
    return protocol, response


class SocketProtocol(asyncio.Protocol):
    """One WebSocket, from its handshake."""

    def __init__(self, server: SocketServer, transport: Any, head: RequestHead) -> None:
        """Raises BadRequestError for a handshake that is not valid."""
        self._frames, self._response = parse_handshake(head)
        self._server = server
        self._head = head
        self.transport = transport
        self._queue = ReceiveQueue(server.turn, self._go_on)  # for the application
        self._is_accepted = False
        self._is_closed = False  # by the application, which takes no more messages
        self._is_refused = False  # what still comes is discarded
        self._is_paused = False  # nothing is read
        self._is_lost = False
        self._unparsed = b""
        self._parsed_bytes = 0  # at the beginning of it
        self._slice_bytes = limits.SLICE_BYTES
        self._is_waiting = False  # for a turn of the loop, to parse the next slice
        self._fragments: list[bytes] = []  # of a message whose end has not come
        self._is_text = False  # that message
        self._idle_frames = 0  # since:
        self._counted_since = 0.0
        self._discarded_bytes = 0
        self._received_at = self._pinged_at = time.monotonic()
        self._alarm = Alarm(self._expire)  # at the end of a handshake, or of a connection that is closed

    def __repr__(self) -> str:
        return f"<WebSocket {self._head.target.decode('ascii')}>"

    def open(self, early: bytes, client: Address | None, server: Address | None) -> None:
        """Start the application. ``early``: bytes that came behind the handshake; ``client``, ``server``: addresses."""
        head = self._head
        offered = b",".join(value for name, value in head.headers if name == b"sec-websocket-protocol").decode("ascii")
        scope: Scope = {
            "type": "websocket",
            "path": unquote(head.path.decode("ascii")),
            "raw_path": head.path,
            "root_path": "",
            "query_string": head.query,
            "headers": head.safe_headers,
            "client": client,
            "server": server,
            "subprotocols": [name.strip() for name in unquote(offered).split(",")] if offered else [],
            TURN_KEY: self._server.turn,
        }
        self._server.protocol_connected(self)
        self._server.start_application(self, scope, self._queue.get, self._queue.begin_step)
        self._queue.put({"type": "websocket.connect"})
        self._alarm.set(limits.ACCEPT_SECONDS)
        if early:
            self.data_received(early)

    # ------------------------------------------------------------------------------------------ from the transport
    def data_received(self, data: bytes) -> None:
        """Parse received data once the socket is accepted; discard data after a refusal."""
        self._received_at = time.monotonic()
        if self._is_refused:
            self._discard_data(data)
            return
        self._unparsed = self._unparsed[self._parsed_bytes :] + data if self._unparsed else data
        self._parsed_bytes = 0
        if self._is_accepted:
            self._parse()
        elif len(self._unparsed) > limits.HEAD_BYTES:
            self.transport.abort()

    def connection_lost(self, error: Exception | None = None) -> None:
        """Discard unparsed data, and send the application a disconnect."""
        self._is_lost = self._is_refused = True
        self._unparsed = b""
        self._alarm.cancel()
        self._server.protocol_disconnected(self)
        close = self._frames.close_rcvd
        self._queue.put({"type": "websocket.disconnect", "code": close.code if close else NO_CLOSE})

    # ------------------------------------------------------------------------------------------ parsing
    def _parse(self) -> None:
        """Parse received data, as far as the application takes messages and the turn of the loop has time."""
        while self._may_parse and not self._is_waiting and self._server.turn.has_time():
            self._parse_slice()
        self._wait_or_read()

    def _parse_next(self) -> None:
        """Parse one slice of received data in a later turn of the event loop, and schedule the next."""
        self._is_waiting = False
        if self._may_parse:
            self._parse_slice()
        self._wait_or_read()

    @property
    def _may_parse(self) -> bool:
        """Return whether there is unparsed data, and the application's queue has room."""
        return bool(self._unparsed) and not self._queue.is_full

    def _wait_or_read(self) -> None:
        """Schedule the parsing of what is left; read on once all is parsed and the application has taken most."""
        if self._is_refused:
            return
        if self._may_parse and not self._is_waiting:
            self._is_waiting = True
            self._server.turn.later(self._parse_next)
        self._pause_reading(bool(self._unparsed) or self._queue.is_full)

    def _pause_reading(self, paused: bool) -> None:
        """Pause reading from the client, or resume it."""
        if paused != self._is_paused:
            self._is_paused = paused
            if paused:
                self.transport.pause_reading()
            else:
                self._received_at = time.monotonic()  # what it has sent meanwhile has not been read
                self.transport.resume_reading()

    def _parse_slice(self) -> None:
        """Parse the next slice of received data; adapt the slices' size to how many frames it had."""
        end = self._parsed_bytes + self._slice_bytes
        piece = self._unparsed[self._parsed_bytes : end]
        if end < len(self._unparsed):
            self._parsed_bytes = end
        else:
            self._unparsed, self._parsed_bytes = b"", 0
        self._frames.receive_data(piece)
        found = self._frames.events_received()
        for frame in found:
            self._handle_frame(frame)
        if len(found) > limits.SLICE_FRAMES:
            self._slice_bytes = limits.SLICE_BYTES
        else:  # a slice without the end of a frame is inside a large one
            most = limits.FRAMES_SLICE_BYTES if found else limits.LARGE_SLICE_BYTES
            self._slice_bytes = min(self._slice_bytes * 2, most)
        self._flush()

    def _handle_frame(self, frame: Any) -> None:
        """Process a parsed frame: pass on complete messages, collect fragments within limits."""
        assert isinstance(frame, Frame)
        if self._is_refused:
            return
        kind, data = frame.opcode, bytes(frame.data)
        if kind is Opcode.CLOSE:
            return  # it is answered by the library
        if self._is_closed or kind is Opcode.PING or kind is Opcode.PONG:
            self._count_idle()
        elif frame.fin and kind is not Opcode.CONT:
            self._pass_on(kind is Opcode.TEXT, data)
        else:
            if kind is not Opcode.CONT:
                self._is_text = kind is Opcode.TEXT
            self._fragments.append(data)
            if frame.fin:
                fragments, self._fragments = self._fragments, []
                self._pass_on(self._is_text, b"".join(fragments))
            elif len(self._fragments) >= limits.FRAGMENTS:
                self._fail(TOO_BIG, f"a message has more than {limits.FRAGMENTS} fragments")
            elif len(data) < limits.TINY_FRAGMENT_BYTES:
                self._count_idle()

    def _count_idle(self) -> None:
        """Count a frame with next to no content; refuse a client that sends many of them."""
        if self._received_at - self._counted_since > limits.IDLE_FRAMES_SECONDS:
            self._idle_frames, self._counted_since = 0, self._received_at
        self._idle_frames += 1
        if self._idle_frames > limits.IDLE_FRAMES:
            self._fail(POLICY_VIOLATION, "too many pings, pongs or tiny fragments")

    def _pass_on(self, is_text: bool, data: bytes) -> None:
        """Queue a complete message for the application; close the socket if its text is not UTF-8."""
        if not is_text:
            self._queue.put({"type": "websocket.receive", "bytes": data})
            return
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            self._fail(INVALID_PAYLOAD, f"the text is not UTF-8 at byte {error.start}")
        else:
            self._queue.put({"type": "websocket.receive", "text": text})

    # ------------------------------------------------------------------------------------------ sending and closing
    def _flush(self) -> None:
        """Send the frames that the library has to send; disconnect a client that reads too slowly."""
        pieces = self._frames.data_to_send()
        if not pieces:
            return
        self.transport.write(b"".join(pieces))
        if self.transport.unsent_bytes > limits.SOCKET_UNSENT_BYTES:
            if not self._is_lost and not self._is_refused:
                measures.sockets_cut_off += 1
            self._is_refused = True
            self.transport.abort()
        elif not pieces[-1]:  # the library's sign for the end
            self._end()

    def _end(self) -> None:
        """Close the sending half of the connection, and discard further data."""
        self._is_refused = True
        self._unparsed = b""
        self._alarm.set(limits.LINGER_SECONDS)
        if self._frames.close_rcvd is not None:
            self.transport.close()  # the client expects it
        else:
            self.transport.write_eof()  # a reset could overtake the reason
            self._pause_reading(False)

    def _discard_data(self, data: bytes) -> None:
        """Count data after a refusal, and stop reading a client that sends much of it."""
        self._discarded_bytes += len(data)
        if self._discarded_bytes > limits.SOCKET_LINGER_BYTES and not self._is_paused:
            self._pause_reading(True)
            self._alarm.set(limits.LINGER_UNREAD_SECONDS)

    def _fail(self, code: int, reason: str) -> None:
        """Close the socket with a code and a reason, as the client broke a rule, and parse nothing more."""
        self._frames.fail(code, _cut(reason))
        self._flush()

    def _close(self, code: int, reason: str = "") -> None:
        """Send a close frame if the socket is open, and limit the wait for the client's."""
        if self._is_open:
            self._frames.send_close(code, _cut(reason))
            self._alarm.set(limits.CLOSE_SECONDS)
            self._flush()

    def _accept_handshake(self, subprotocol: str | None) -> None:
        """Accept the WebSocket's handshake, and parse what has arrived since."""
        if subprotocol:
            self._response.headers["Sec-WebSocket-Protocol"] = subprotocol
        self._is_accepted = True
        self._alarm.cancel()
        self.transport.write(self._response.serialize())
        self._parse()

    def _reject_handshake(self, status: int, text: str) -> None:
        """Answer the WebSocket's handshake with an error, and close."""
        self.transport.write(self._frames.reject(status, text).serialize())
        self._end()

    @property
    def _is_connecting(self) -> bool:
        """Return whether the handshake has been neither accepted nor rejected."""
        return not self._is_accepted and not self._is_refused

    @property
    def _is_open(self) -> bool:
        """Return whether frames may be sent: accepted, and not closing."""
        return self._is_accepted and not self._is_refused and self._frames.state is State.OPEN

    # ------------------------------------------------------------------------------------------ from the server
    def handle_reply(self, message: Message) -> None:
        """Send an ASGI message of the application to the client. Raises ValueError if it is out of order."""
        kind = message["type"]
        if kind == "websocket.send":
            self._send(message)
        elif kind == "websocket.close":
            self._is_closed = True
            self._queue.clear()
            if self._is_connecting:
                self._reject_handshake(403, "Access denied\n")
            else:
                self._close(message.get("code") or 1000, message.get("reason") or "")
                self._wait_or_read()  # the client's close
        elif kind != "websocket.accept" or self._is_accepted:
            raise ValueError(f"the application sent {kind!r}, which does not belong here")
        elif self._is_connecting:
            self._accept_handshake(message.get("subprotocol"))

    def _send(self, message: Message) -> None:
        """Send a message of any size to the client."""
        if self._is_connecting:
            raise ValueError("the application has not accepted the socket that it sends to")
        if self._is_open:
            text = message.get("text")
            if text is not None:
                self._frames.send_text(text.encode())
            else:
                self._frames.send_binary(message["bytes"] or b"")
            self._flush()

    def close_or_reject(self, code: int) -> None:
        """Close the WebSocket, or reject its handshake, with this code, as the server stops."""
        if self._is_connecting:
            self._reject_handshake(403, "Access denied\n")
        else:
            self._close(code)

    def handle_exception(self, exception: BaseException) -> None:
        """Close the WebSocket of an application that failed, or returned without closing it."""
        self._is_closed = True
        if self._is_connecting:
            self._reject_handshake(500, "The server failed on this request; its log says why.\n")
        else:
            self._close(FAILED)

    def _go_on(self) -> None:
        """Resume parsing and reading, as the application has taken most of the queued messages."""
        if self._is_accepted and not self._is_refused:
            self._parse()

    def _expire(self) -> None:
        """Reject a handshake that takes too long, or abort a connection that does not close."""
        if self._is_connecting:
            self._reject_handshake(503, "The server is too busy; try again in a moment.\n")
        else:
            self.transport.abort()

    def check_silence(self, now: float) -> None:
        """Ping a silent client, and disconnect one that does not answer. ``now``: monotonic seconds."""
        # paused: its pongs are not read
        if self._is_open and not self._is_paused:
            if now - self._received_at > limits.PING_SECONDS + limits.PONG_SECONDS:
                self.transport.abort()
            elif now - max(self._received_at, self._pinged_at) > limits.PING_SECONDS:
                self._pinged_at = now
                self._frames.send_ping(b"")
                self._flush()


def _cut(reason: str) -> str:
    """Return a close reason, cut to the bytes that fit in a close frame."""
    return reason.encode()[:REASON_BYTES].decode(errors="ignore")
