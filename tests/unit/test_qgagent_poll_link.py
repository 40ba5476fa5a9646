"""The long poll link: ordered, unrepeated and prompt frames, despite failing requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import cycle
from typing import Any

import pytest

from qgagent import poll_link
from qgagent.errors import LinkError, RefusedError
from qgagent.logger import log
from qgagent.poll_link import LongPollLink
from tests.support.waiting import aeventually
from tests.unit.qgagent_poll_server import PollServer, poll_server
from tests.unit.qgagent_support import scripted_server


@pytest.fixture
async def server() -> AsyncIterator[PollServer]:
    async with asyncio.timeout(30), poll_server() as made:
        yield made


async def received(link: LongPollLink, count: int) -> list[str]:
    """Receive ``count`` frames."""
    return [await link.receive() for _ in range(count)]


async def wait_for_request_with_frames(server: PollServer) -> None:
    """Wait until the agent has sent a request with frames."""
    await aeventually(lambda: any(request["frames"] for request in server.requests))


async def test_frames_arrive_in_order_in_both_directions(server: PollServer) -> None:
    """Unchanged, including quotes and non-ASCII text."""
    frames = [f'{{"type":"é","n":{number}}}' for number in range(20)]
    async with LongPollLink(server.url) as link:
        for frame in frames:
            await link.send(frame)
        assert await server.wait_for_frames(20) == frames
        await server.send(*frames)
        assert await received(link, 20) == frames


async def test_sending_does_not_wait_for_the_pending_poll(server: PollServer) -> None:
    """A second request carries the frames."""
    async with LongPollLink(server.url) as link:
        await server.waiting.wait()
        await link.send("a result")
        assert await server.wait_for_frames(1) == ["a result"]
    waiting, sending = server.requests[:2]
    assert (waiting["wait"], waiting["frames"], sending["wait"]) == (25, [], 0)


@pytest.mark.seconds
async def test_failed_requests_neither_lose_nor_repeat_frames(
    server: PollServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost requests, lost answers and answers of proxies are retried."""
    monkeypatch.setattr(poll_link, "FIRST_PAUSE_SECONDS", 0.001)
    faults = cycle(["request lost", None, "answer lost", 502, "answer lost", None, 429])
    server.fault = lambda _exchange: next(faults)
    sent = [f"agent {number}" for number in range(60)]
    replies = [f"server {number}" for number in range(60)]
    async with LongPollLink(server.url) as link:
        for number in range(60):
            await link.send(sent[number])
            await server.send(replies[number])
            assert await link.receive() == replies[number]
        assert await server.wait_for_frames(60) == sent


@pytest.mark.seconds
async def test_repeated_requests_are_reported(
    server: PollServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Once, with the reason, when they have failed for a moment; and once when they succeed again."""
    monkeypatch.setattr(poll_link, "FIRST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(poll_link, "REPORT_SECONDS", 0.1)
    monkeypatch.setattr(log, "propagate", True)
    caplog.set_level("INFO", log.name)
    failures = iter([502] * 8)
    server.fault = lambda _exchange: next(failures, None)
    async with LongPollLink(server.url) as link:
        await server.send("a frame")
        assert await link.receive() == "a frame"
        await link.send("another")
        await server.wait_for_frames(1)
        # once the reply has arrived
        await aeventually(lambda: "succeed again" in caplog.text)
    said = [record.getMessage() for record in caplog.records if "requests" in record.getMessage()]
    once = ["requests to the server fail: HTTP 502; trying again for 30 s", "requests to the server succeed again"]
    # twice if the failures fall on two requests, one after the other or at once, each for longer than a moment
    assert sorted(said) in (sorted(once), sorted(once * 2))


async def test_requests_are_limited_in_frames_and_bytes(server: PollServer) -> None:
    """To 500 frames and 4 MiB; more frames follow in the next."""
    server.answering.clear()
    big = "x" * 1_000_000
    async with LongPollLink(server.url) as link:
        await link.send("first")  # goes alone, the others are queued behind it
        await wait_for_request_with_frames(server)
        for frame in [*["small"] * 1200, *[big] * 6]:
            await link.send(frame)
        server.answering.set()
        await server.wait_for_frames(1207)
    batches = [[frame["frame"] for frame in request["frames"]] for request in server.requests if request["frames"]]
    assert [len(batch) for batch in batches][:3] == [1, 500, 500]
    assert all(sum(map(len, batch)) <= 4 * 1024 * 1024 for batch in batches)


async def test_sending_waits_for_acknowledgements(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stalled server does not fill the agent's memory."""
    monkeypatch.setattr(poll_link, "MAX_UNACKNOWLEDGED_BYTES", 100)
    server.answering.clear()
    async with LongPollLink(server.url) as link:
        await link.send("x" * 200)
        more = asyncio.create_task(link.send("more"))
        await wait_for_request_with_frames(server)
        assert not more.done()
        server.answering.set()
        await more
        assert (await server.wait_for_frames(2))[1] == "more"


async def test_final_frames_are_received(server: PollServer) -> None:
    """Then receiving and sending raise LinkError, repeatedly."""
    async with LongPollLink(server.url) as link:
        await server.send("refused", "retire", last=True)
        assert await received(link, 2) == ["refused", "retire"]
        for _ in range(2):
            with pytest.raises(LinkError, match="the server ended the connection"):
                await link.receive()
        with pytest.raises(LinkError):
            await link.send("anything")


@pytest.mark.parametrize(("status", "message"), [(404, "has closed this connection"), (403, "HTTP 403")])
async def test_a_closed_link_is_a_broken_connection(server: PollServer, status: int, message: str) -> None:
    """For example after a restart of the server."""
    async with LongPollLink(server.url) as link:
        server.fault = lambda _exchange: status
        await link.send("hello")
        with pytest.raises(LinkError, match=message):
            await link.receive()


async def test_requests_that_keep_failing_close_the_link(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for a caller that waits to send."""
    monkeypatch.setattr(poll_link, "MAX_UNACKNOWLEDGED_BYTES", 1)
    monkeypatch.setattr(poll_link, "GIVE_UP_SECONDS", 0.1)
    server.fault = lambda _exchange: "request lost"
    async with LongPollLink(server.url) as link:
        await link.send("hello")
        with pytest.raises(LinkError, match="the connection broke"):
            await link.send("more")
        with pytest.raises(LinkError, match="the connection broke"):
            await link.receive()


async def test_closing_sends_queued_frames(server: PollServer) -> None:
    """But not after an error."""
    async with LongPollLink(server.url) as link:
        await link.send("goodbye")
    assert server.received == ["goodbye"]
    server.fault = lambda _exchange: "request lost"
    link = await LongPollLink(server.url).__aenter__()
    await link.send("never mind")
    async with asyncio.timeout(poll_link.CLOSE_SECONDS):
        await link.__aexit__(LinkError, None, None)


@pytest.mark.parametrize(
    ("status", "kind"), [(403, RefusedError), (404, RefusedError), (503, LinkError), (200, LinkError)]
)
async def test_errors_of_opening_are_classified(server: PollServer, status: int, kind: type[Exception]) -> None:
    """Refused if the URL is wrong or the host not allowed; otherwise retryable."""
    server.open_status = status
    with pytest.raises(kind, match=f"HTTP {status}"):
        await LongPollLink(server.url).__aenter__()


async def test_an_unreachable_server_is_retryable() -> None:
    """Opening raises LinkError."""
    async with scripted_server() as gone:
        url = gone.url
    with pytest.raises(LinkError, match="no connection"):
        await LongPollLink(url).__aenter__()


async def test_immediate_empty_answers_are_throttled(server: PollServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy may answer without waiting."""
    pauses: list[float] = []
    slept = asyncio.Event()
    real_sleep = asyncio.sleep

    async def sleep(seconds: float, *_: Any) -> None:
        pauses.append(seconds)
        if len(pauses) == 20:
            slept.set()
        await real_sleep(0)

    monkeypatch.setattr(server, "_exchange", _empty_answer)
    monkeypatch.setattr(poll_link.asyncio, "sleep", sleep)
    async with LongPollLink(server.url):
        await slept.wait()
    assert [pause for pause in pauses if pause][-1] >= 1.0


async def _empty_answer(_exchange: dict[str, Any]) -> bytes:
    return b'{"ack":0,"frames":[],"open":true}'
