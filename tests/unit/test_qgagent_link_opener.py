"""``--transport auto``: a WebSocket where one gets through, long poll where none does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from qgagent import link_opener
from qgagent.errors import LinkError, RefusedError
from qgagent.link_opener import LinkOpener
from qgagent.poll_link import PollLink
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
    """In front of both: plain HTTP to the one, WebSockets, when it lets them through, to the other."""
    with blocking_proxy(server.port, sockets.port) as made:
        yield made


def opener(proxy: BlockingProxy, said: list[str], *, poll_seconds: float = 600) -> LinkOpener:
    return LinkOpener(proxy.url, "auto", poll_seconds=poll_seconds, say=said.append)


async def opened(open_link: LinkOpener) -> type:
    """What kind of link it opens now."""
    async with open_link() as link:
        return type(link)


@pytest.mark.parametrize("does", ["forbid", "reset"])
async def test_blocked_sockets_are_fallen_back_from(proxy: BlockingProxy, does: str) -> None:
    """At once, saying so in one line; reconnects do not try again for a while."""
    said: list[str] = []
    proxy.does = does
    open_link = opener(proxy, said)
    assert [await opened(open_link) for _ in range(3)] == [PollLink] * 3
    assert proxy.upgrades == 1
    assert open_link.speaks == "long poll"
    (line,) = said
    assert line.startswith(f"no WebSocket gets through to {proxy.url} (")
    assert line.endswith("): going on by long poll")


async def test_a_handshake_without_an_answer_is_blocked(proxy: BlockingProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some proxies swallow it."""
    monkeypatch.setattr("qgagent.transport.OPEN_SECONDS", 0.2)
    said: list[str] = []
    proxy.does = "swallow"
    assert await opened(opener(proxy, said)) is PollLink
    assert "timed out" in said[0]


async def test_the_socket_is_tried_again_later(proxy: BlockingProxy) -> None:
    """At a reconnect after the time; it says when one gets through again, and not that one still does not."""
    said: list[str] = []
    open_link = opener(proxy, said, poll_seconds=0)
    assert [await opened(open_link) for _ in range(2)] == [PollLink] * 2
    assert (proxy.upgrades, len(said)) == (2, 1)
    proxy.does = "pass"
    assert await opened(open_link) is WebSocketLink
    assert said[1:] == ["a WebSocket gets through to the server again: going on with that"]
    assert open_link.speaks == "WebSocket"


async def test_one_bad_handshake_after_good_ones_is_not_enough(proxy: BlockingProxy) -> None:
    """A server that restarts breaks handshakes too: three in a row are blocked."""
    said: list[str] = []
    open_link = opener(proxy, said)
    proxy.does = "pass"
    assert await opened(open_link) is WebSocketLink
    proxy.does = "reset"
    for _ in range(link_opener.TRIES - 1):
        with pytest.raises(LinkError, match="no connection"):
            await opened(open_link)
    assert said == []
    assert await opened(open_link) is PollLink


async def test_a_login_page_is_no_server(proxy: BlockingProxy, server: PollServer) -> None:
    """Where plain HTTP does not reach the server either, the socket's own trouble is what is said."""
    server.alive = False
    with pytest.raises(RefusedError, match="HTTP 403"):
        await opened(opener(proxy, []))
    assert server.opened == 0


async def test_an_older_server_without_long_poll(proxy: BlockingProxy, server: PollServer) -> None:
    """The socket's own trouble again."""
    server.open_status = 404
    with pytest.raises(RefusedError, match="HTTP 403"):
        await opened(opener(proxy, []))


async def test_a_server_that_starts_is_not_blocked(server: PollServer) -> None:
    """503 is its own word; nor is a server blocked that is not there."""
    async with scripted_server(status=503) as starting:
        with blocking_proxy(server.port, starting.port) as proxy:
            proxy.does = "pass"
            with pytest.raises(LinkError, match="HTTP 503"):
                await opened(opener(proxy, []))
    with pytest.raises(LinkError, match="no connection"):
        await opened(LinkOpener(starting.url, "auto"))
    assert server.opened == 0


async def test_a_refused_long_poll_goes_back_to_the_socket(proxy: BlockingProxy, server: PollServer) -> None:
    """The server that offered it is another one now."""
    open_link = opener(proxy, [])
    assert await opened(open_link) is PollLink
    server.open_status = 404
    with pytest.raises(RefusedError, match="HTTP 404"):
        await opened(open_link)
    proxy.does = "pass"
    assert await opened(open_link) is WebSocketLink


async def test_a_transport_that_was_asked_for_is_the_only_one(proxy: BlockingProxy, server: PollServer) -> None:
    """websocket does not fall back, poll does not try a socket."""
    with pytest.raises(RefusedError, match="HTTP 403"):
        await opened(LinkOpener(proxy.url, "websocket"))
    assert (await opened(LinkOpener(proxy.url, "poll")), proxy.upgrades, server.opened) == (PollLink, 1, 1)
