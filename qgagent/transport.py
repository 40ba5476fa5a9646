"""How frames travel: by WebSocket, and by ``poll_link`` where that is blocked (``link_opener`` decides).

The session over it (``connection``) knows only what ``Link`` promises.
"""

from __future__ import annotations

from typing import Protocol

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from qgprotocol.messages import MAX_FRAME_BYTES

from .config import is_loopback, websocket_url
from .errors import AgentError, LinkError, RefusedError

OPEN_SECONDS = 10.0
CLOSE_SECONDS = 2.0
PING_SECONDS = 10.0
PONG_SECONDS = 30.0
"""A peer silent for so long after a ping is gone: more than a bad network's stalls, less than the server's 60 s."""

REFUSING_STATUSES = frozenset({400, 401, 403, 404})
"""Answers to the handshake that say we are at the wrong address or not wanted, rather than too early."""


class Link(Protocol):
    """One connection to the server, open until a call raises LinkError or it is closed."""

    async def send(self, frame: str) -> None:
        """Raises LinkError."""

    async def receive(self) -> str | bytes:
        """The next frame. Raises LinkError once the connection is gone."""


class WebSocketLink:
    """A Link over a WebSocket; an async context manager that opens and closes it.

    Opening raises LinkError, or RefusedError where the server turns the handshake down.
    """

    def __init__(self, url: str) -> None:
        # Frames are small and many: compressing them costs both sides more than it saves.
        self._connect = connect(
            websocket_url(url),
            compression=None,
            max_size=MAX_FRAME_BYTES,
            open_timeout=OPEN_SECONDS,
            close_timeout=CLOSE_SECONDS,
            ping_interval=PING_SECONDS,
            ping_timeout=PONG_SECONDS,
            proxy=None if is_loopback(url) else True,
        )
        self._socket: ClientConnection | None = None

    async def __aenter__(self) -> WebSocketLink:
        try:
            self._socket = await self._connect
        except InvalidStatus as error:
            status = error.response.status_code
            if status in REFUSING_STATUSES:
                raise RefusedError("http", f"the server answers with HTTP {status}", retry=True) from error
            raise LinkError(f"the server answers with HTTP {status}") from error
        except (OSError, TimeoutError, WebSocketException) as error:
            raise LinkError(f"no connection: {str(error) or type(error).__name__}") from error
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._socket is not None:
            await self._socket.close()

    async def send(self, frame: str) -> None:
        assert self._socket is not None
        try:
            await self._socket.send(frame)
        except ConnectionClosed as error:
            raise LinkError(f"the connection broke: {error}") from error

    async def receive(self) -> str | bytes:
        assert self._socket is not None
        try:
            return await self._socket.recv()
        except ConnectionClosed as error:
            raise LinkError(f"the connection broke: {error}") from error


def looks_blocked(error: AgentError) -> bool:
    """Whether opening a WebSocketLink failed as it may behind something that lets no WebSocket through.

    It may have failed otherwise: who asks looks whether plain HTTP gets through.
    """
    match error.__cause__:
        case ConnectionRefusedError():
            return False  # nobody is there at all
        case InvalidStatus(response=response):
            return response.status_code != 503  # the server itself: it starts or stops
        case _:
            return isinstance(error.__cause__, OSError | TimeoutError | WebSocketException)
