"""Transport selection: WebSocket, with fallback to long poll."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from qgagent import link_opener
from qgagent.errors import LinkError, RefusedError
from qgagent.link_opener import LinkOpener
from qgagent.poll_link import LongPollLink
from qgagent.transport import WebSocketLink
from tests.blocking_proxy import BlockingProxy, blocking_proxy
from tests.unit.qgagent_poll_server import PollServer, poll_server
from tests.unit.qgagent_support import ScriptedServer, scripted_server


@pytest.fixture
async def server() -> AsyncIterator[PollServer]:
    async with asyncio.timeout(30), poll_server() as made:
        yield made


@pytest.fixture
async def sockets() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as made:
        yield made


@pytest.fixture
def proxy(server: PollServer, sockets: ScriptedServer) -> Iterator[BlockingProxy]:
    """Forward plain HTTP to the one server and, if allowed, WebSockets to the other."""
    with blocking_proxy(server.port, sockets.port) as made:
        yield made


def opener(proxy: BlockingProxy, messages: list[str]) -> LinkOpener:
    return LinkOpener(proxy.url, "auto", notify=messages.append)


async def opened(open_link: LinkOpener) -> type:
    """Open a link and return its type."""
    async with open_link() as link:
        return type(link)


@pytest.mark.parametrize("does", ["forbid", "reset"])
async def test_blocked_websockets_cause_a_fallback(proxy: BlockingProxy, does: str) -> None:
    """Immediately, with one message; later reconnects use long poll for a while."""
    messages: list[str] = []
    proxy.does = does
    open_link = opener(proxy, messages)
    assert [await opened(open_link) for _ in range(3)] == [LongPollLink] * 3
    assert proxy.upgrades == 1
    assert open_link.transport_name == "long poll"
    (line,) = messages
    assert line.startswith(f"WebSockets to {proxy.url} are blocked (")
    assert line.endswith("): using long poll")


async def test_an_unanswered_handshake_causes_a_fallback(proxy: BlockingProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some proxies drop it silently."""
    monkeypatch.setattr("qgagent.transport.OPEN_SECONDS", 0.2)
    messages: list[str] = []
    proxy.does = "swallow"
    assert await opened(opener(proxy, messages)) is LongPollLink
    assert "timed out" in messages[0]


async def test_the_websocket_is_retried_later(proxy: BlockingProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a message when it works again, but none when it does not."""
    monkeypatch.setattr("qgagent.link_opener.POLL_SECONDS", 0.0)
    messages: list[str] = []
    open_link = opener(proxy, messages)
    assert [await opened(open_link) for _ in range(2)] == [LongPollLink] * 2
    assert (proxy.upgrades, len(messages)) == (2, 1)
    proxy.does = "pass"
    assert await opened(open_link) is WebSocketLink
    assert messages[1:] == ["WebSockets to the server work again: using a WebSocket"]
    assert open_link.transport_name == "WebSocket"


async def test_a_fallback_after_success_needs_three_failures(proxy: BlockingProxy) -> None:
    """A restarting server fails handshakes too."""
    messages: list[str] = []
    open_link = opener(proxy, messages)
    proxy.does = "pass"
    assert await opened(open_link) is WebSocketLink
    proxy.does = "reset"
    for _ in range(link_opener.TRIES - 1):
        with pytest.raises(LinkError, match="no connection"):
            await opened(open_link)
    assert messages == []
    assert await opened(open_link) is LongPollLink


async def test_no_fallback_if_plain_http_fails(proxy: BlockingProxy, server: PollServer) -> None:
    """The error of the WebSocket is raised."""
    server.alive = False
    with pytest.raises(RefusedError, match="HTTP 403"):
        await opened(opener(proxy, []))
    assert server.opened == 0


async def test_no_fallback_to_a_server_without_long_poll(proxy: BlockingProxy, server: PollServer) -> None:
    """The error of the WebSocket is raised."""
    server.open_status = 404
    with pytest.raises(RefusedError, match="HTTP 403"):
        await opened(opener(proxy, []))


async def test_a_starting_or_absent_server_causes_no_fallback(server: PollServer) -> None:
    """503 is an answer of the server itself."""
    async with scripted_server(status=503) as starting:
        with blocking_proxy(server.port, starting.port) as proxy:
            proxy.does = "pass"
            with pytest.raises(LinkError, match="HTTP 503"):
                await opened(opener(proxy, []))
    with pytest.raises(LinkError, match="no connection"):
        await opened(LinkOpener(starting.url, "auto"))
    assert server.opened == 0


async def test_a_refused_long_poll_returns_to_the_websocket(proxy: BlockingProxy, server: PollServer) -> None:
    """The server may have been replaced."""
    open_link = opener(proxy, [])
    assert await opened(open_link) is LongPollLink
    server.open_status = 404
    with pytest.raises(RefusedError, match="HTTP 404"):
        await opened(open_link)
    proxy.does = "pass"
    assert await opened(open_link) is WebSocketLink


async def test_an_explicit_transport_has_no_fallback(proxy: BlockingProxy, server: PollServer) -> None:
    """Neither from websocket to poll nor the reverse."""
    with pytest.raises(RefusedError, match="HTTP 403"):
        await opened(LinkOpener(proxy.url, "websocket"))
    assert (await opened(LinkOpener(proxy.url, "poll")), proxy.upgrades, server.opened) == (LongPollLink, 1, 1)
