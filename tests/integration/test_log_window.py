"""Logs of agents while storage is slower than they are: a connection is read no further, and nothing is lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator

import pytest

from agents.connections import poll_links_of
from agents.transports.log_store import MAX_RESULTS
from agents.transports.long_poll import ReceivedFrame
from qgprotocol import codec, messages
from qualgent.scheduler.file_requests import Room, StorageRoom
from qualgent.storage.log_files import LogFiles
from tests.callers import OWNER
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit

MAX_UNSTORED_BYTES = 8 * 1024**2  # of a connection
PIECES, PIECE = 400, b"0123456789abcdef" * 12_500  # 200 kB each, together just what a log may have
TURNS = 3000  # of the loop, in which a sender that nobody holds back sends all its pieces


class Stall:
    """Log files that cannot be written until ``end``."""

    def __init__(self) -> None:
        self._over = threading.Event()

    def wait(self) -> None:
        assert self._over.wait(60)

    def end(self) -> None:
        self._over.set()


@pytest.fixture
def stall(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stall]:
    stall, append = Stall(), LogFiles.append

    def append_late(files: LogFiles, attempt_id: str, offset: int, data: bytes) -> int:
        stall.wait()
        return append(files, attempt_id, offset, data)

    monkeypatch.setattr(LogFiles, "append", append_late)
    yield stall
    stall.end()


class Sender:
    """Sends all pieces of a log without waiting for acknowledgements, and counts those that were taken."""

    def __init__(self, lease: messages.LeaseOffer, send: Callable[[messages.LogChunk], Awaitable[object]]) -> None:
        self._lease = lease
        self._send = send
        self.taken = 0

    async def run(self) -> None:
        for number in range(PIECES):
            offset = number * len(PIECE)
            await self._send(
                messages.LogChunk(attempt=self._lease.attempt, token=self._lease.token, offset=offset, data=PIECE)
            )
            self.taken += 1


async def check_held_back(sender: Sender, stall: Stall) -> None:
    """Check that few pieces are taken while storage stalls, and that all are stored after it."""
    sending = asyncio.create_task(sender.run())
    for _ in range(TURNS):
        await asyncio.sleep(0)
    assert 0 < sender.taken * len(PIECE) <= MAX_UNSTORED_BYTES
    stall.end()
    await sending


async def begin(scheduler: Scheduler) -> tuple[ScriptedHost, messages.LeaseOffer]:
    host = await scheduler.connect()
    await submit()
    return host, await host.begin()


async def test_a_connection_is_held_back(scheduler: Scheduler, stall: Stall) -> None:
    """Its silence meanwhile does not count, and the result comes after all pieces."""
    host, lease = await begin(scheduler)

    async def send(chunk: messages.LogChunk) -> None:
        await host.connection.receive(chunk)

    await check_held_back(Sender(lease, send), stall)
    await host.report(lease)
    assert await scheduler.runtime.logs.size(lease.attempt) == PIECES * len(PIECE)


async def test_silence_does_not_count_while_held_back(scheduler: Scheduler, stall: Stall) -> None:
    """The server does not read what would end it."""
    host, lease = await begin(scheduler)
    connection = host.connection
    connection._heard_ms -= 10_000
    assert connection.silent_ms() >= 10_000

    async def send(chunk: messages.LogChunk) -> None:
        await connection.receive(chunk)

    sending = asyncio.create_task(Sender(lease, send).run())
    for _ in range(TURNS):
        await asyncio.sleep(0)
    connection._heard_ms -= 10_000
    assert connection.silent_ms() == 0
    stall.end()
    await sending
    assert connection.silent_ms() < 10_000


async def test_a_poll_link_is_held_back(scheduler: Scheduler, stall: Stall) -> None:
    """Its requests wait, one after another."""
    link = poll_links_of(scheduler.process).open(OWNER)
    sent = read = 0

    async def say(message: messages.FromAgent) -> None:
        nonlocal sent
        sent += 1
        await link.exchange(read, [ReceivedFrame(sent, codec.encode(message))], 0)

    async def expect(kind: type[messages.FromServer]) -> messages.FromServer:
        nonlocal read
        while True:
            turn = await link.exchange(read, [], 10)  # which returns at once while there is a frame that was not read
            for frame in turn.frames:
                read = frame.n
                if isinstance(message := codec.decode_from_server(frame.frame), kind):
                    return message

    agents = [messages.AgentHello(name="poller", targets=["mobile"])]
    await say(messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=agents))
    await submit()
    lease = await expect(messages.LeaseOffer)
    assert isinstance(lease, messages.LeaseOffer)
    await say(messages.Accept(attempt=lease.attempt, token=lease.token))
    await check_held_back(Sender(lease, say), stall)
    await link.close()
    assert await scheduler.runtime.logs.size(lease.attempt) == PIECES * len(PIECE)


async def test_a_closed_connection_is_held_back_no_longer(scheduler: Scheduler, stall: Stall) -> None:
    """The transport ends it, and what was not stored can be sent again."""
    host, lease = await begin(scheduler)

    async def send(chunk: messages.LogChunk) -> None:
        await host.connection.receive(chunk)

    sending = asyncio.create_task(Sender(lease, send).run())
    for _ in range(TURNS):
        await asyncio.sleep(0)
    sending.cancel()  # as the server does with the consumer of a socket that has ended
    stall.end()
    await host.disconnect()
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    stored = welcome.logs[lease.attempt]
    assert 0 < stored <= MAX_UNSTORED_BYTES
    rest = PIECE[stored % len(PIECE) :]
    await back.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=stored, data=rest))
    assert (await back.expect(messages.LogAcknowledge)).offset == stored + len(rest)


async def test_few_results_of_an_attempt_wait(scheduler: Scheduler, stall: Stall) -> None:
    """However often an agent repeats it while its log is not stored."""
    host, lease = await begin(scheduler)
    await host.connection.receive(
        messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"the end\n")
    )
    for _ in range(50):
        await host.send_result(lease, "failed")
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(host.connection._pending) == 1 + MAX_RESULTS
    stall.end()
    assert (await host.expect(messages.LogAcknowledge)).offset == 8
    await host.expect(messages.Acknowledge)


async def test_all_logs_wait_for_the_room_at_once(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """One question for the logs of an organization, and another organization's is asked meanwhile."""
    asked: list[str] = []
    answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def room(query: StorageRoom) -> Room:
        if query.org_id not in asked:
            asked.append(query.org_id)
        await asyncio.shield(answer)
        return Room(0, None)

    monkeypatch.setitem(scheduler.server.role.direct._handlers, StorageRoom, room)
    monkeypatch.setattr("agents.transports.log_store.ROOM_SECONDS", 60.0)
    store = scheduler.server.agents.log_store
    waiting = [asyncio.create_task(store.is_full(org)) for org in ("acme", "acme", "globex", "acme", "globex")]
    while len(asked) < 2:
        await asyncio.sleep(0)
    assert asked == ["acme", "globex"]
    assert len(store._asking) == 2
    answer.set_result(None)
    assert await asyncio.gather(*waiting) == [False] * 5
    assert store._asking == {}
