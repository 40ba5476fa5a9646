"""WebSockets: Daphne's protocol, with limits on what is buffered in both directions."""

from __future__ import annotations

import asyncio
from typing import Any

from autobahn.util import encode_truncate
from autobahn.websocket.protocol import WebSocketProtocol as Autobahn
from daphne.ws_protocol import WebSocketProtocol as DaphneProtocol

from qualgent.observability.metrics.process import measures

from . import limits

INVALID_PAYLOAD = 1007
SERVICE_RESTART = 1012


class ReceiveQueue(asyncio.Queue[dict[str, Any]]):
    """Messages for the application of one socket; while it is full, nothing is read from the client."""

    def __init__(self, transport: Any) -> None:
        super().__init__()
        self._transport = transport
        self._bytes = 0
        self._full = False

    def put_nowait(self, item: dict[str, Any]) -> None:
        self._bytes += _size(item)
        super().put_nowait(item)
        if self._bytes > limits.SOCKET_UNREAD_BYTES and not self._full:
            self._full = True
            self._transport.pauseProducing()

    async def get(self) -> dict[str, Any]:
        item = await super().get()
        self._bytes -= _size(item)
        if self._full and self._bytes <= limits.SOCKET_UNREAD_BYTES // 2:
            self._full = False
            self._transport.resumeProducing()
        return item


def _size(message: dict[str, Any]) -> int:
    return 256 + len(message.get("text") or message.get("bytes") or "")  # 256: roughly the overhead of a message


class SocketProtocol(DaphneProtocol):
    """One WebSocket."""

    __hash__ = object.__hash__  # by identity, as Daphne's, but not in Python
    __eq__ = object.__eq__

    _failing = False  # a close with the reason was sent; further data is ignored
    _early_bytes = 0  # received before the handshake was answered
    _cut_off = False  # its reader was too far behind
    maxMessagePayloadSize: int  # Autobahn's limit of what is received, and of what is sent

    # private: autobahn.websocket.protocol.WebSocketProtocol._dataReceived — its only caller formats a debug line for
    # each read, half the cost of receiving a small message (tests/integration/test_server_sockets.py)
    def dataReceived(self, data: bytes) -> None:
        if self._failing:
            return
        if self.state == Autobahn.STATE_CONNECTING:  # Autobahn would keep all frames until the handshake is answered
            if self._early_bytes > limits.HEAD_BYTES:
                self.transport.abortConnection()
                return
            self._early_bytes += len(data)
        self._dataReceived(data)

    def onMessage(self, payload: bytes, is_binary: bool) -> None:
        """Pass a message on; close the socket on text that is not UTF-8.

        Decoding notices that at no extra cost. Autobahn's own check is switched off (``asgi_server``): it was half the
        cost of receiving a log.
        """
        try:
            super().onMessage(payload, is_binary)
        except UnicodeDecodeError as error:
            self._fail_connection(INVALID_PAYLOAD, f"the text is not UTF-8 at byte {error.start}")

    # private: autobahn.websocket.protocol.WebSocketProtocol._fail_connection failedByMe — Autobahn drops the connection
    # without a close frame, or goes on parsing what is broken (tests/integration/test_server_sockets.py)
    def _fail_connection(self, code: int = 1001, reason: str = "going away") -> None:
        """Close with a code and a reason: the client broke the protocol, or its message is too large."""
        self._failing = self.failedByMe = True
        if self.state == Autobahn.STATE_OPEN:
            self.serverClose(code, reason)
        else:
            self.dropConnection(abort=True)

    # private: autobahn.websocket.protocol.WebSocketProtocol.maxMessagePayloadSize — Autobahn has one limit for both
    # directions and drops a larger message silently (tests/integration/test_server_sockets.py)
    def sendMessage(self, *args: Any, **kwargs: Any) -> None:
        """Send a message of any size: the state of thousands of agents is larger than what clients may send."""
        most, self.maxMessagePayloadSize = self.maxMessagePayloadSize, 0
        try:
            super().sendMessage(*args, **kwargs)
        finally:
            self.maxMessagePayloadSize = most

    def sendData(self, data: bytes, sync: bool = False, chopsize: int | None = None) -> None:
        """Write a frame; cut off a reader that is too far behind, which will reconnect and ask again.

        Autobahn's own formats a debug line for each frame (4 µs), and can send in pieces, which nothing here does.
        """
        transport = self.transport
        transport.write(data)
        if transport.unsent_bytes > limits.SOCKET_UNSENT_BYTES:
            if not self._cut_off:
                self._cut_off = True
                measures.sockets_cut_off += 1
            transport.abortConnection()

    # private: daphne.ws_protocol.WebSocketProtocol.server — set by the handshake; Daphne's close fails without it
    # (tests/integration/test_server_sockets.py)
    def onClose(self, was_clean: bool, code: int | None, reason: str | None) -> None:
        """Tell the application, unless the handshake was not valid: then there is none."""
        if hasattr(self, "server"):
            super().onClose(was_clean, code, reason)

    def handle_reply(self, message: dict[str, Any]) -> None:
        """Send a message of the application; a close may have a `reason`, as the ASGI specification allows."""
        if message["type"] == "websocket.close" and self.state != Autobahn.STATE_CONNECTING:
            self.serverClose(message.get("code"), message.get("reason"))
        elif self.state in {Autobahn.STATE_CONNECTING, Autobahn.STATE_OPEN}:
            super().handle_reply(message)

    def serverClose(self, code: int | None = None, reason: str | None = None) -> None:
        """Close with any code; Autobahn's own `sendClose` accepts only 1000 and those from 3000 up."""
        self.sendCloseFrame(code=code or 1000, reasonUtf8=encode_truncate(reason or "", 123) or None, isReply=False)

    # private: daphne.ws_protocol.WebSocketProtocol.handshake_deferred — only it shows whether the handshake was
    # answered (tests/integration/test_server_stop.py)
    def close_or_reject(self, code: int) -> None:
        """Close the socket, or reject its handshake."""
        if self.state == Autobahn.STATE_OPEN:
            self.serverClose(code)
        elif self.state == Autobahn.STATE_CONNECTING and hasattr(self, "handshake_deferred"):
            self.serverReject()

    def handle_exception(self, exception: BaseException) -> None:
        """Close the socket of an application that failed or returned without closing it."""
        if self.state == Autobahn.STATE_OPEN:
            self.serverClose(1011)
        elif hasattr(self, "handshake_deferred"):
            super().handle_exception(exception)
            del self.handshake_deferred
