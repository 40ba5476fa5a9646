"""Agents over long polling: the same connection, whatever fails between the requests."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from agents.connections import poll_links_of
from agents.transports import long_poll as polling
from agents.transports.long_poll import PollLink, PollLinks, ReceivedFrame
from agents.transports.long_poll_api import LinkView
from qgprotocol import codec, messages
from qualgent.core.errors import InvalidInputError, NotFoundError
from qualgent.web.rest import LoopAPIView
from tests.callers import OWNER
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until
from tests.support.waiting import aeventually


class PollingHost:
    """The agent's side of a link, whose sequence numbers the test controls."""

    def __init__(self, link: PollLink) -> None:
        self.link = link
        self.said = 0
        self.heard = 0

    def frame(self, message: messages.FromAgent) -> ReceivedFrame:
        self.said += 1
        return ReceivedFrame(self.said, codec.encode(message))

    async def exchange(self, *frames: ReceivedFrame, wait: float = 0.0) -> list[messages.FromServer]:
        turn = await self.link.exchange(self.heard, list(frames), wait)
        news = [frame for frame in turn.frames if frame.n > self.heard]
        self.heard = max([self.heard, *(frame.n for frame in news)])
        return [codec.decode_from_server(frame.frame) for frame in news]

    async def answer(self, frame: ReceivedFrame) -> list[messages.FromServer]:
        """What the server has to say to a frame: with the same response, or with the next."""
        return await self.exchange(frame) or await self.exchange(wait=10)

    async def hear(self, kind: type[messages.FromServer]) -> messages.FromServer:
        (message,) = await self.exchange(wait=10)
        assert isinstance(message, kind), message
        return message

    def hello(self) -> ReceivedFrame:
        return self.frame(
            messages.Hello(
                protocol="1.1",
                instance="i",
                host="h",
                software="s",
                agents=[messages.AgentHello(name="poller", targets=["mobile"])],
            )
        )


def links(scheduler: Scheduler) -> PollLinks:
    return poll_links_of(scheduler.process)


@pytest.fixture
async def host(scheduler: Scheduler) -> PollingHost:
    made = PollingHost(links(scheduler).open(OWNER))
    (welcome,) = await made.answer(made.hello())
    assert isinstance(welcome, messages.Welcome)
    return made


async def test_a_job_runs_over_long_poll(scheduler: Scheduler, host: PollingHost) -> None:
    """A waiting request returns the lease, and the result is acknowledged."""
    waiting = asyncio.create_task(host.exchange(wait=20))
    await asyncio.sleep(0)
    job_id = await submit()
    (lease,) = await asyncio.wait_for(waiting, 10)
    assert isinstance(lease, messages.LeaseOffer)
    (start,) = await host.answer(host.frame(messages.Accept(attempt=lease.attempt, token=lease.token)))
    assert isinstance(start, messages.Start)
    result = messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0)
    heard = await host.exchange(host.frame(result)) or [await host.hear(messages.Acknowledge)]
    assert isinstance(heard[-1], messages.Acknowledge)
    assert (await job(scheduler, job_id)).status == "done"


async def test_polling_counts_as_a_sign_of_life(scheduler: Scheduler) -> None:
    """An agent whose upload takes longer than the silence limit is kept while it polls."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.4)
    host = PollingHost(links(scheduler).open(OWNER))
    await host.answer(host.hello())
    job_id = await submit()
    lease = await host.hear(messages.LeaseOffer)
    assert isinstance(lease, messages.LeaseOffer)
    await host.exchange(host.frame(messages.Accept(attempt=lease.attempt, token=lease.token)))
    for _ in range(12):
        await host.exchange(wait=0.1)
    assert scheduler.fleet.states()["busy"] == 1
    assert (await until(scheduler, job_id, "pending")).attempts == 1  # and now it asks no more


async def test_a_repeated_request_is_processed_once(scheduler: Scheduler, host: PollingHost) -> None:
    """After a lost response the same frames change nothing, and unread messages are sent again."""
    await submit()
    lease = await host.hear(messages.LeaseOffer)
    assert isinstance(lease, messages.LeaseOffer)
    accept = host.frame(messages.Accept(attempt=lease.attempt, token=lease.token))
    await host.link.exchange(host.heard, [accept], 0)
    first = await host.link.exchange(host.heard, [], 10)
    again = await host.link.exchange(host.heard, [accept], 0)
    assert first == again
    assert len(again.frames) == 1


async def test_a_frame_whose_request_ends_while_it_is_processed_is_not_lost(
    scheduler: Scheduler, host: PollingHost
) -> None:
    """Its request is cancelled, as a proxy does after a timeout; the result in it counts, once."""
    job_id = await submit()
    lease = await host.hear(messages.LeaseOffer)
    assert isinstance(lease, messages.LeaseOffer)
    await host.answer(host.frame(messages.Accept(attempt=lease.attempt, token=lease.token)))
    result = messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0)
    last = host.frame(result)
    async with host.link.connection._one_frame:  # what was sent before takes long
        asking = asyncio.create_task(host.link.exchange(host.heard, [last], 0))
        await asyncio.sleep(0.01)
        asking.cancel()
        await asyncio.wait({asking})
        assert (await host.link.exchange(host.heard, [], 0)).ack == last.n - 1
        again = asyncio.create_task(host.exchange(last))
        await asyncio.sleep(0.01)
    heard = await again or [await host.hear(messages.Acknowledge)]
    assert [type(message) for message in heard] == [messages.Acknowledge]
    assert (await host.link.exchange(host.heard, [last], 0)).ack == last.n
    assert (await until(scheduler, job_id, "done")).attempts == 1
    assert scheduler.runtime.measures.stale_results == 0


async def test_frames_out_of_order_are_not_taken(scheduler: Scheduler, host: PollingHost) -> None:
    """The acknowledgement names the first missing frame."""
    first, second = host.frame(messages.Heartbeat()), host.frame(messages.Heartbeat(accepting=False))
    assert (await host.link.exchange(host.heard, [second], 0)).ack == first.n - 1
    assert (await host.link.exchange(host.heard, [first, second], 0)).ack == second.n
    assert scheduler.fleet.states()["paused"] == 1


async def test_a_link_without_requests_is_a_broken_connection(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The agent is shown as disconnected, and a request on the old link must open a new one."""
    monkeypatch.setattr(polling, "IDLE_SECONDS", 0.1)
    host = PollingHost(links(scheduler).open(OWNER))
    await host.exchange(host.hello())
    await aeventually(lambda: scheduler.fleet.states()["offline"] == 1)
    with pytest.raises(NotFoundError):
        links(scheduler).find(host.link.id, OWNER.subject)


async def test_a_goodbye_ends_the_link(scheduler: Scheduler, host: PollingHost) -> None:
    """The agent is offline at once, waiting requests are answered, and the link is gone."""
    waiting = asyncio.create_task(host.link.exchange(host.heard, [], 20))
    await asyncio.sleep(0)
    assert not (await host.link.exchange(host.heard, [host.frame(messages.Goodbye(reason="done"))], 0)).open
    assert scheduler.fleet.states()["offline"] == 1
    assert not (await asyncio.wait_for(waiting, 10)).open
    with pytest.raises(NotFoundError):
        links(scheduler).find(host.link.id, OWNER.subject)


async def test_a_poll_ends_when_its_client_disconnects(
    scheduler: Scheduler, host: PollingHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Messages it did not deliver stay unread."""
    left = asyncio.Event()
    waiting = asyncio.create_task(host.link.exchange(host.heard, [], 20, left.wait))
    await asyncio.sleep(0)
    left.set()
    assert (await asyncio.wait_for(waiting, 10)).open
    await submit()
    assert isinstance(await host.hear(messages.LeaseOffer), messages.LeaseOffer)


async def test_a_link_is_idle_from_its_clients_disconnect(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Idle time does not wait for the request's timeout."""
    monkeypatch.setattr(polling, "IDLE_SECONDS", 0.1)
    host = PollingHost(links(scheduler).open(OWNER))
    await host.answer(host.hello())  # with the welcome read, the next request waits for something new
    left = asyncio.Event()
    waiting = asyncio.create_task(host.link.exchange(host.heard, [], 20, left.wait))
    await asyncio.sleep(0.2)  # longer than it may be idle: with a request in hand it is not
    assert scheduler.fleet.states()["idle"] == 1
    left.set()
    await asyncio.wait_for(waiting, 10)
    await aeventually(lambda: scheduler.fleet.states()["offline"] == 1)


async def test_the_last_messages_of_a_closed_link_can_be_read(scheduler: Scheduler) -> None:
    """The next request returns the refusal."""
    host = PollingHost(links(scheduler).open(OWNER))
    turn = await host.link.exchange(0, [ReceivedFrame(1, "nonsense")], 0)
    assert not turn.open
    assert isinstance(codec.decode_from_server(turn.frames[0].frame), messages.Refused)


async def test_a_server_stop_answers_waiting_polls(scheduler: Scheduler, host: PollingHost) -> None:
    """The response asks the agent to reconnect later."""
    waiting = asyncio.create_task(host.exchange(wait=20))
    await asyncio.sleep(0)
    await submit()
    heard = await asyncio.wait_for(waiting, 10)
    assert isinstance(heard[0], messages.LeaseOffer)
    waiting = asyncio.create_task(host.exchange(wait=20))
    await asyncio.sleep(0.01)
    await scheduler.stop()
    (retire,) = await asyncio.wait_for(waiting, 10)
    assert isinstance(retire, messages.Retire)
    await scheduler.start()
    await until(scheduler, heard[0].job.id, "pending")  # it was not accepted


def test_links_over_http(shared_client: Client) -> None:
    """Open a link, send hello and receive the welcome; invalid requests and unknown links are errors."""
    link = shared_client.post("/api/v1/agent-links", {}).body["link"]
    hello = codec.encode(
        messages.Hello(
            protocol="1.1",
            instance="i",
            host="h",
            software="s",
            agents=[messages.AgentHello(name="over-http", targets=["mobile"])],
        )
    )
    path = f"/api/v1/agent-links/{link}"
    answer = shared_client.post(path, {"ack": 0, "frames": [{"n": 1, "frame": hello}], "wait": 0})
    assert answer.status == 200
    assert answer.body["ack"] == 1
    assert '"type":"welcome"' in answer.body["frames"][0]["frame"]
    assert shared_client.post(path, {"ack": "x"}).status == 400
    assert shared_client.post("/api/v1/agent-links/unknown", {"ack": 0}).status == 404


@pytest.mark.parametrize("end", ["]}", '],"frames":[]}', "]", '],"more":1}'], ids=["", "twice", "cut", "unknown"])
def test_many_tiny_frames_are_refused_undecoded(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The attack: 5 MiB of frames of a few bytes take 30 ms in one turn of the loop if each becomes an object."""
    decoded: list[int] = []

    def decode(self: LoopAPIView, body: bytes) -> None:
        decoded.append(body.count(b'"n"'))

    monkeypatch.setattr(LoopAPIView, "decode", decode)
    tiny = ",".join(['{"n":9,"frame":""}'] * 250_000)
    with contextlib.suppress(InvalidInputError):
        LinkView().decode(f'{{"frames":[{tiny}{end}'.encode())
    assert sum(decoded) <= 500


def test_what_has_piled_up_is_sent_in_one_request(shared_client: Client) -> None:
    """Logs of a time without a server: up to 4 MiB of frames at once; more is refused before it is decoded."""
    path = f"/api/v1/agent-links/{shared_client.post('/api/v1/agent-links', {}).body['link']}"
    frames = [{"n": number, "frame": "x" * 8192} for number in range(2, 502)]
    assert shared_client.post(path, {"frames": frames}).status == 200
    frames += [{"n": number, "frame": "x" * 1_000_000} for number in range(502, 504)]
    assert shared_client.post(path, {"frames": frames}).status == 413
