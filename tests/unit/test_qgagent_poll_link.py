"""Frames over long poll: in order, once, soon, whatever breaks between the requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import cycle
from typing import Any

import pytest

from qgagent import poll_link
from qgagent.errors import LinkError, RefusedError
from qgagent.poll_link import PollLink
from tests.unit.qgagent_poll_server import PollServer, poll_server
from tests.unit.qgagent_support import scripted_server


@pytest.fixture
async def server() -> AsyncIterator[PollServer]:
    async with asyncio.timeout(30), poll_server() as made:
        yield made


async def heard(link: PollLink, count: int) -> list[str]:
    """The next so many frames."""
    return [await link.receive() for _ in range(count)]


async def request_with_frames(server: PollServer) -> None:
    """Return once the agent has sent one that it is not answered yet."""
    while not any(request["frames"] for request in server.requests):
        await asyncio.sleep(0.001)


async def test_frames_travel_both_ways_in_order(server: PollServer) -> None:
    """What is sent arrives as it was, quotes and all; so does what the server says."""
    frames = [f'{{"type":"é","n":{number}}}' for number in range(20)]
    async with PollLink(server.url) as link:
        for frame in frames:
            await link.send(frame)
        assert await server.until_taken(20) == frames
        await server.say(*frames)
        assert await heard(link, 20) == frames


async def test_what_is_said_does_not_wait_for_the_waiting_request(server: PollServer) -> None:
    """While one request waits for the server another takes what there is to say."""
    async with PollLink(server.url) as link:
        await server.waiting.wait()
        await link.send("a result")
        assert await server.until_taken(1) == ["a result"]
    waiting, speaking = server.requests[:2]
    assert (waiting["wait"], waiting["frames"], speaking["wait"]) == (25, [], 0)


async def test_broken_requests_lose_and_double_nothing(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost on the way there, on the way back, or answered by a proxy: the same again, until it went well."""
    monkeypatch.setattr(poll_link, "FIRST_PAUSE_SECONDS", 0.001)
    faults = cycle(["request lost", None, "answer lost", 502, "answer lost", None, 429])
    server.fault = lambda _exchange: next(faults)
    said = [f"agent {number}" for number in range(60)]
    told = [f"server {number}" for number in range(60)]
    async with PollLink(server.url) as link:
        for number in range(60):
            await link.send(said[number])
            await server.say(told[number])
            assert await link.receive() == told[number]
        assert await server.until_taken(60) == said


async def test_a_request_has_its_limits(server: PollServer) -> None:
    """At most 500 frames and 4 MiB; what is more goes with the next."""
    server.holding.clear()
    big = "x" * 1_000_000
    async with PollLink(server.url) as link:
        await link.send("first")  # goes alone, the others are queued behind it
        await request_with_frames(server)
        for frame in [*["small"] * 1200, *[big] * 6]:
            await link.send(frame)
        server.holding.set()
        await server.until_taken(1207)
    batches = [[frame["frame"] for frame in request["frames"]] for request in server.requests if request["frames"]]
    assert [len(batch) for batch in batches][:3] == [1, 500, 500]
    assert all(sum(map(len, batch)) <= 4 * 1024 * 1024 for batch in batches)


async def test_sending_waits_for_room(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that takes nothing does not fill the agent's memory."""
    monkeypatch.setattr(poll_link, "MOST_UNACKNOWLEDGED_BYTES", 100)
    server.holding.clear()
    async with PollLink(server.url) as link:
        await link.send("x" * 200)
        more = asyncio.create_task(link.send("more"))
        await request_with_frames(server)
        assert not more.done()
        server.holding.set()
        await more
        assert (await server.until_taken(2))[1] == "more"


async def test_the_last_words_are_heard(server: PollServer) -> None:
    """Then receiving and sending both say that it is over, as often as one asks."""
    async with PollLink(server.url) as link:
        await server.say("refused", "retire", last=True)
        assert await heard(link, 2) == ["refused", "retire"]
        for _ in range(2):
            with pytest.raises(LinkError, match="the server ended the connection"):
                await link.receive()
        with pytest.raises(LinkError):
            await link.send("anything")


@pytest.mark.parametrize(("status", "said"), [(404, "knows this connection no more"), (403, "HTTP 403")])
async def test_a_link_that_is_gone_is_a_broken_connection(server: PollServer, status: int, said: str) -> None:
    """After a restart of the server, say: no use in asking again."""
    async with PollLink(server.url) as link:
        server.fault = lambda _exchange: status
        await link.send("hello")
        with pytest.raises(LinkError, match=said):
            await link.receive()


async def test_it_is_given_up_in_the_end(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests that break for too long are a broken connection, for whoever waits for room as well."""
    monkeypatch.setattr(poll_link, "MOST_UNACKNOWLEDGED_BYTES", 1)
    server.fault = lambda _exchange: "request lost"
    async with PollLink(server.url, give_up_seconds=0.1) as link:
        await link.send("hello")
        with pytest.raises(LinkError, match="the connection broke"):
            await link.send("more")
        with pytest.raises(LinkError, match="the connection broke"):
            await link.receive()


async def test_closing_sends_what_is_queued(server: PollServer) -> None:
    """A goodbye is taken before the link is closed, but after an error nothing is waited for."""
    async with PollLink(server.url) as link:
        await link.send("goodbye")
    assert server.taken == ["goodbye"]
    server.fault = lambda _exchange: "request lost"
    link = await PollLink(server.url).__aenter__()
    await link.send("never mind")
    async with asyncio.timeout(poll_link.CLOSE_SECONDS):
        await link.__aexit__(LinkError, None, None)


@pytest.mark.parametrize(
    ("status", "kind"), [(403, RefusedError), (404, RefusedError), (503, LinkError), (200, LinkError)]
)
async def test_opening_says_why_it_failed(server: PollServer, status: int, kind: type[Exception]) -> None:
    """Refused where the address is wrong or the host unwanted; else worth another try."""
    server.open_status = status
    with pytest.raises(kind, match=f"HTTP {status}"):
        await PollLink(server.url).__aenter__()


async def test_nobody_there() -> None:
    """A server that is down is worth another try too."""
    async with scripted_server() as gone:
        url = gone.url
    with pytest.raises(LinkError, match="no connection"):
        await PollLink(url).__aenter__()


async def test_answers_that_never_wait_make_no_busy_loop(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something in between that answers at once with nothing is asked seldom."""
    pauses: list[float] = []
    slept = asyncio.Event()
    real_sleep = asyncio.sleep

    async def sleep(seconds: float, *_: Any) -> None:
        pauses.append(seconds)
        if len(pauses) == 20:
            slept.set()
        await real_sleep(0)

    monkeypatch.setattr(server, "_exchange", nothing)
    monkeypatch.setattr(poll_link.asyncio, "sleep", sleep)
    async with PollLink(server.url):
        await slept.wait()
    assert [pause for pause in pauses if pause][-1] >= 1.0


async def nothing(_exchange: dict[str, Any]) -> bytes:
    return b'{"ack":0,"frames":[],"open":true}'
