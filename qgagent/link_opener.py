"""Choice of the transport of a connection: WebSocket, with fallback to long poll where those are blocked."""

import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import httpx

from .config import Transport
from .credential import HostCredential
from .errors import AgentError, LinkError, RefusedError
from .logger import log
from .poll_link import LongPollLink
from .transport import NO_HEADERS, ServerLink, WebSocketLink, get_health, looks_blocked

POLL_SECONDS = 600.0
"""Time after a fallback before a WebSocket is tried again."""
TRIES = 3
"""Consecutive handshake failures before a fallback, if one has succeeded before: the server may be restarting."""


@dataclass(eq=False, repr=False)
class LinkOpener:
    """Callable that returns a context manager for a new ServerLink; remembers which transport worked.

    ``auto`` opens a WebSocket. If its handshake fails as behind a blocking proxy, but the server answers plain HTTP, a
    long poll is opened instead. ``notify`` is called when the transport changes.
    """

    url: str
    transport: Transport
    notify: Callable[[str], None] = log.warning
    credential: HostCredential | None = None

    def __post_init__(self) -> None:
        self._poll_until = 0.0  # on the monotonic clock; auto only
        self._polling = self.transport == "poll"
        self._failures = 0  # consecutive failed handshakes
        self._websocket_worked = False

    @property
    def transport_name(self) -> str:
        """Return the name of the last link's transport: "long poll" or "WebSocket"."""
        return "long poll" if self._polling else "WebSocket"

    @property
    def _headers(self) -> Mapping[str, str]:
        """Return the headers with the host's credential; none without one."""
        return NO_HEADERS if self.credential is None else self.credential.headers

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[ServerLink]:
        if self.credential is not None:
            await self.credential.rotate_if_due()  # between two links: neither uses the one that this ends
        async with AsyncExitStack() as stack:
            if self.transport == "auto":
                yield await self._open_auto(stack)
            else:
                link = LongPollLink if self.transport == "poll" else WebSocketLink
                yield await stack.enter_async_context(link(self.url, self._headers))

    async def _open_auto(self, stack: AsyncExitStack) -> ServerLink:
        """Open a WebSocket, or a long poll if that is (or recently was) blocked. Raises LinkError, RefusedError."""
        if time.monotonic() < self._poll_until:
            try:
                return await stack.enter_async_context(LongPollLink(self.url, self._headers))
            except RefusedError:
                self._poll_until = 0.0
                raise
        try:
            link = await stack.enter_async_context(WebSocketLink(self.url, self._headers))
        except (LinkError, RefusedError) as error:
            return await self._fall_back(stack, error)
        if self._polling:
            self.notify("WebSockets to the server work again: using a WebSocket")
        self._polling, self._websocket_worked, self._failures = False, True, 0
        return link

    async def _fall_back(self, stack: AsyncExitStack, error: AgentError) -> ServerLink:
        """Open a long poll if WebSockets seem to be blocked, else raise the error."""
        if not looks_blocked(error) or not await _answers_http(self.url):
            raise error
        self._failures += 1
        if self._websocket_worked and self._failures < TRIES:
            raise error
        try:
            link = await stack.enter_async_context(LongPollLink(self.url, self._headers))
        except AgentError:  # an older or refusing server: the first error is more specific
            raise error from None
        if not self._polling:
            self.notify(f"WebSockets to {self.url} are blocked ({error}): using long poll")
        self._polling, self._websocket_worked = True, False
        self._poll_until = time.monotonic() + POLL_SECONDS
        return link


async def _answers_http(url: str) -> bool:
    """Return whether the server's health answers plain HTTP as QualGent does, and not as a proxy's login page."""
    try:
        answer = await get_health(url)
        return answer.status_code == 200 and answer.json().get("status") == "alive"
    except (httpx.HTTPError, ValueError, AttributeError):
        return False
