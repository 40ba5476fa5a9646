"""Interface ``Link`` for a connection that carries frames, and its implementation over WebSocket.

``poll_link`` is the implementation over HTTP; ``link_opener`` chooses between them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import httpx
import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from qgprotocol.addresses import is_loopback
from qgprotocol.messages import MAX_FRAME_BYTES
from qgprotocol.tls import certificate_problem, client_context, websocket_context

from .config import http_url, websocket_url
from .errors import AgentError, LinkError, RefusedError

NO_HEADERS: Mapping[str, str] = {}
OPEN_SECONDS = 10.0
CLOSE_SECONDS = 2.0
PING_SECONDS = 10.0
PONG_SECONDS = 30.0
"""Timeout of a ping: longer than stalls of bad networks, shorter than the server's 60 s."""

REFUSING_STATUSES = frozenset({400, 401, 403, 404})
"""HTTP statuses of the handshake that mean a wrong URL or no permission, rather than a starting server."""


NOT_ENROLLED = "this server serves enrolled device hosts only: enroll this machine, qgagent enroll --url … --token …"


def refused(status: int, body: bytes, headers: Mapping[str, str] = NO_HEADERS) -> RefusedError:
    """Return the error for a status of REFUSING_STATUSES, with the reason that the server gives in the body, if any.

    ``headers``: of the request.
    """
    try:
        reason = ": " + msgspec.json.decode(body)["error"]
    except (msgspec.MsgspecError, UnicodeDecodeError, KeyError, TypeError):
        reason = ""
    if status == 401:
        return RefusedError("credential", reason[2:502] or "the credential is not valid" if headers else NOT_ENROLLED)
    return RefusedError("http", f"the server answers with HTTP {status}{reason[:500]}", retry=True)


async def _reason(url: str, headers: Mapping[str, str]) -> bytes:
    """Return what the server answers to a plain request: a refused handshake has no body."""
    try:
        async with httpx.AsyncClient(
            timeout=OPEN_SECONDS, verify=client_context(), trust_env=not is_loopback(url)
        ) as client:
            answer = await client.get(http_url(url) + "/healthz", headers=headers)
            return answer.content if answer.status_code in REFUSING_STATUSES else b""
    except httpx.HTTPError:
        return b""


class Link(Protocol):
    """A connection to the server, open until a call raises LinkError or it is closed."""

    async def send(self, frame: str) -> None:
        """Send a frame. Raises LinkError."""

    async def receive(self) -> str | bytes:
        """Wait for the next frame. Raises LinkError once the connection is closed."""


class WebSocketLink:
    """Link over a WebSocket; an async context manager that opens and closes it.

    Opening raises LinkError, or RefusedError if the server refuses the handshake.
    """

    def __init__(self, url: str, headers: Mapping[str, str] = NO_HEADERS) -> None:
        self._url = url
        self._headers = headers
        # Frames are small and frequent: compression costs both sides more than it saves.
        self._connect = connect(
            websocket_url(url),
            compression=None,
            max_size=MAX_FRAME_BYTES,
            open_timeout=OPEN_SECONDS,
            close_timeout=CLOSE_SECONDS,
            ping_interval=PING_SECONDS,
            ping_timeout=PONG_SECONDS,
            proxy=None if is_loopback(url) else True,
            ssl=websocket_context(url),
            additional_headers=dict(headers),
        )
        self._socket: ClientConnection | None = None

    async def __aenter__(self) -> WebSocketLink:
        try:
            self._socket = await self._connect
        except InvalidStatus as error:
            status = error.response.status_code
            if status in REFUSING_STATUSES:
                raise refused(status, await _reason(self._url, self._headers), self._headers) from error
            raise LinkError(f"the server answers with HTTP {status}") from error
        except (OSError, TimeoutError, WebSocketException) as error:
            raise LinkError(
                f"no connection: {certificate_problem(error) or str(error) or type(error).__name__}"
            ) from error
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
    """Return whether the error of a WebSocketLink may be caused by a proxy that blocks WebSockets.

    Other causes are possible, so the caller also checks whether plain HTTP works.
    """
    match error.__cause__:
        case ConnectionRefusedError():
            return False  # no server is listening
        case InvalidStatus(response=response):
            return response.status_code != 503  # 503: the server itself, starting or stopping
        case _:
            return isinstance(error.__cause__, OSError | TimeoutError | WebSocketException)
