"""HTTP requests and WebSocket connections to the server; ``ServerLink``, the interface of all transports.

``poll_link`` is the implementation over HTTP; ``link_opener`` chooses between them.
"""

from collections.abc import Mapping
from typing import Any, Protocol, Self

import httpx
import msgspec
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from qgprotocol.addresses import is_loopback
from qgprotocol.codec import MAX_FRAME_BYTES
from qgprotocol.errors import errors_as
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


def http_client(url: str, **options: Any) -> httpx.AsyncClient:
    """Return a client for requests to the server. Raises CAFileError."""
    return httpx.AsyncClient(verify=client_context(), trust_env=not is_loopback(url), **options)


def describe(error: Exception) -> str:
    """Return the text of a connection error; for a certificate error, also what to do."""
    return certificate_problem(error) or str(error) or type(error).__name__


def reason_of(answer: httpx.Response) -> str:
    """Return the error message in the JSON of a server's response; empty: none."""
    try:
        return str(msgspec.json.decode(answer.content)["error"])[:500]
    except (msgspec.MsgspecError, UnicodeDecodeError, KeyError, TypeError):
        return ""


def refused(status: int, reason: str, headers: Mapping[str, str] = NO_HEADERS) -> RefusedError:
    """Return the error for an HTTP status by which the server refuses this host. ``headers``: of the request."""
    if status == 401:
        return RefusedError("credential", reason or "the credential is not valid" if headers else NOT_ENROLLED)
    text = f"the server answers with HTTP {status}"
    return RefusedError("http", f"{text}: {reason}" if reason else text, retry=True)


async def get_health(url: str, headers: Mapping[str, str] = NO_HEADERS) -> httpx.Response:
    """Send GET /healthz and return the response, of any status. Raises httpx.HTTPError."""
    async with http_client(url, timeout=OPEN_SECONDS) as client:
        return await client.get(http_url(url) + "/healthz", headers=headers)


class ServerLink(Protocol):
    """A connection to the server, open until a call raises LinkError or it is closed."""

    async def send(self, frame: str) -> None:
        """Send a frame. Raises LinkError."""

    async def receive(self) -> str | bytes:
        """Wait for the next frame. Raises LinkError once the connection is closed."""


class WebSocketLink:
    """ServerLink over a WebSocket; an async context manager that opens and closes it.

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

    async def __aenter__(self) -> Self:
        try:
            self._socket = await self._connect
        except InvalidStatus as error:
            status = error.response.status_code
            if status in REFUSING_STATUSES:
                raise refused(status, await self._reason(), self._headers) from error
            raise LinkError(f"the server answers with HTTP {status}") from error
        except (OSError, TimeoutError, WebSocketException) as error:
            raise LinkError(f"no connection: {describe(error)}") from error
        return self

    async def _reason(self) -> str:
        """Ask by plain HTTP why the handshake was refused; empty: no reason is given."""
        try:
            answer = await get_health(self._url, self._headers)
        except httpx.HTTPError:
            return ""
        return reason_of(answer) if answer.status_code in REFUSING_STATUSES else ""

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()

    async def send(self, frame: str) -> None:
        """Send a frame. Raises LinkError if the connection is closed."""
        with errors_as(LinkError, "the connection broke", ConnectionClosed):
            await self._socket.send(frame)

    async def receive(self) -> str | bytes:
        """Wait for the next frame and return it. Raises LinkError once the connection is closed."""
        with errors_as(LinkError, "the connection broke", ConnectionClosed):
            return await self._socket.recv()


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
