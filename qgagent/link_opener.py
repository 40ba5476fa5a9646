"""Which way frames travel: by WebSocket, and by long poll where no WebSocket gets through."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import httpx

from .config import Transport, http_url, is_loopback
from .errors import AgentError, LinkError, RefusedError
from .poll_link import PollLink
from .transport import OPEN_SECONDS, Link, WebSocketLink, looks_blocked

log = logging.getLogger("qgagent")

POLL_SECONDS = 600.0
"""After falling back: how long reconnects go by long poll before the socket is tried again."""
TRIES = 3
"""Handshakes that must fail in a row once one has worked: then it is more likely a server that restarts."""


class LinkOpener:
    """Call it for a new Link, as a context manager. It remembers what worked.

    ``auto`` opens a WebSocket. Where its handshake fails as it does behind a proxy that lets none through, while the
    server answers plain HTTP, it opens a long poll instead, and says so to ``say``.
    """

    def __init__(
        self,
        url: str,
        transport: Transport,
        *,
        poll_seconds: float = POLL_SECONDS,
        say: Callable[[str], None] = log.warning,
    ) -> None:
        self._url = url
        self._transport = transport
        self._poll_seconds = poll_seconds
        self._say = say
        self._poll_until = 0.0  # on the monotonic clock; auto only
        self._polling = transport == "poll"
        self._failures = 0  # handshakes in a row
        self._worked = False  # a handshake once did

    @property
    def speaks(self) -> str:
        """What the last link that was opened is, for a person."""
        return "long poll" if self._polling else "WebSocket"

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[Link]:
        async with AsyncExitStack() as stack:
            if self._transport == "auto":
                yield await self._either(stack)
            elif self._transport == "poll":
                yield await stack.enter_async_context(PollLink(self._url))
            else:
                yield await stack.enter_async_context(WebSocketLink(self._url))

    async def _either(self, stack: AsyncExitStack) -> Link:
        """Raises LinkError, RefusedError."""
        if time.monotonic() < self._poll_until:
            try:
                return await stack.enter_async_context(PollLink(self._url))
            except RefusedError:
                self._poll_until = 0.0
                raise
        try:
            link = await stack.enter_async_context(WebSocketLink(self._url))
        except (LinkError, RefusedError) as error:
            return await self._instead(stack, error)
        if self._polling:
            self._say("a WebSocket gets through to the server again: going on with that")
        self._polling, self._worked, self._failures = False, True, 0
        return link

    async def _instead(self, stack: AsyncExitStack, error: AgentError) -> Link:
        """A long poll, if the socket's failure is of that kind; else raises that failure."""
        if not looks_blocked(error) or not await _alive(self._url):
            raise error
        self._failures += 1
        if self._worked and self._failures < TRIES:
            raise error
        try:
            link = await stack.enter_async_context(PollLink(self._url))
        except AgentError:  # an older server, or one that will not have us: the first answer says more
            raise error from None
        if not self._polling:
            self._say(f"no WebSocket gets through to {self._url} ({error}): going on by long poll")
        self._polling, self._worked = True, False
        self._poll_until = time.monotonic() + self._poll_seconds
        return link


async def _alive(url: str) -> bool:
    """Whether the server, and no login page in front of it, answers plain HTTP."""
    try:
        async with httpx.AsyncClient(timeout=OPEN_SECONDS, trust_env=not is_loopback(url)) as client:
            answer = await client.get(http_url(url) + "/healthz")
            return answer.status_code == 200 and answer.json().get("status") == "alive"
    except (httpx.HTTPError, ValueError, AttributeError):
        return False
