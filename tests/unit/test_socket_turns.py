"""The frames of a flood that are handled in one turn of the event loop, counted by a clock of the test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from qualgent.server.asgi_server import AsgiServer
from qualgent.server.heads import parse_head
from qualgent.server.websocket import SocketProtocol
from qualgent.web import limits
from qualgent.web.sockets import LoopTurn, ReceiveQueue
from tests.support.waiting import aeventually
from tests.unit.turn_clock import STEPS, Clock

pytestmark = pytest.mark.usefixtures("jumping_time")

HEAD = (
    b"GET /ws/ HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)
PING = b"\x89\x80\0\0\0\0"
LETTER = b"\x81\x81\0\0\0\0x"
READ = 256 * 1024  # bytes, as the loop reads them


class Server:
    """Keeps what its sockets' applications receive from."""

    spool: Any = None  # it has no bodies

    def __init__(self) -> None:
        self.clock = Clock()
        self.turn = LoopTurn(self.clock)
        self.receives: list[Callable[[], Any]] = []

    def protocol_connected(self, protocol: Any) -> None:
        """Do nothing."""

    def protocol_disconnected(self, protocol: Any) -> None:
        """Do nothing."""

    def start_application(self, protocol: Any, scope: dict[str, Any], receive: Any, begin_step: Any = None) -> None:
        self.receives.append(receive)


class Wire:
    """A transport that counts what is written in each turn of the loop, and notes the rest."""

    unsent_bytes = 0

    def __init__(self) -> None:
        self.written = b""
        self.done: list[str] = []

    def write(self, data: bytes) -> None:
        self.written += data

    def take(self) -> bytes:
        written, self.written = self.written, b""
        return written

    def __getattr__(self, name: str) -> Any:
        return lambda *_: self.done.append(name)


def open_socket(server: Server) -> tuple[SocketProtocol, Wire]:
    wire = Wire()
    protocol = SocketProtocol(server, wire, parse_head(HEAD))
    protocol.open(b"", None, None)
    protocol.handle_reply({"type": "websocket.accept"})
    assert wire.take().startswith(b"HTTP/1.1 101 ")
    return protocol, wire


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def any_number_of_pings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pings through, each of which is answered: their number is that of the frames handled."""
    monkeypatch.setattr(limits, "IDLE_FRAMES", 1_000_000)


@pytest.mark.usefixtures("any_number_of_pings")
async def test_a_turn_handles_a_bounded_number_of_frames(server: Server) -> None:
    """The smallest ones there are; nothing is read until all of them are handled."""
    protocol, wire = open_socket(server)
    count = READ // len(PING)
    protocol.data_received(PING * count)
    turns = []
    while wire.written:
        turns.append(len(wire.take()) // 2)
        assert wire.done == (["pause_reading"] if sum(turns) < count else ["pause_reading", "resume_reading"])
        await asyncio.sleep(0)
    assert sum(turns) == count
    assert max(turns) <= (STEPS + 1) * (limits.SLICE_BYTES // len(PING) + 1)


@pytest.mark.usefixtures("any_number_of_pings")
async def test_sockets_share_a_turn(server: Server) -> None:
    """Ten that flood get no more of it than one does, and each of them goes on."""
    opened = [open_socket(server) for _ in range(10)]
    for protocol, _ in opened:
        protocol.data_received(PING * 10_000)
    for _, wire in opened:
        wire.take()
    totals = [0] * len(opened)
    for _ in range(20):
        await asyncio.sleep(0)
        handled = [len(wire.take()) // 2 for _, wire in opened]
        assert 0 < sum(handled) <= (STEPS + 1) * (limits.SLICE_BYTES // len(PING) + 1)
        totals = [before + more for before, more in zip(totals, handled, strict=True)]
    assert min(totals) > 0


async def test_nothing_is_parsed_after_too_many_pings(server: Server) -> None:
    """What still comes is discarded, up to a limit; then it is not read any more."""
    protocol, wire = open_socket(server)
    protocol.data_received(PING * 100_000)
    refused = wire.take()
    assert refused.count(b"\x8a\0") <= limits.IDLE_FRAMES + limits.SLICE_BYTES // len(PING) + 1
    assert b"too many pings" in refused
    assert "write_eof" in wire.done
    wire.done.clear()
    for _ in range(limits.SOCKET_LINGER_BYTES // READ + 1):
        protocol.data_received(PING * (READ // len(PING) + 1))
    assert (wire.take(), wire.done) == (b"", ["pause_reading"])


async def test_a_connection_that_ends_while_it_waits_is_not_parsed(server: Server) -> None:
    """Its application gets what came before, and then the end."""
    protocol, wire = open_socket(server)
    protocol.data_received(LETTER * 100_000)
    protocol.connection_lost()
    received = [await server.receives[0]()]
    while received[-1]["type"] != "websocket.disconnect":
        received.append(await server.receives[0]())
    assert received[-1]["code"] == 1006
    await asyncio.sleep(0)
    assert len(received) < STEPS * (limits.SLICE_BYTES // len(LETTER) + 1) + 3
    assert "resume_reading" not in wire.done


async def test_the_applications_of_new_sockets_begin_in_turns() -> None:
    """However many handshakes come at once: each application takes a whole turn before it waits for a message."""
    begun = 0

    async def application(scope: Any, receive: Any, send: Any) -> None:
        nonlocal begun
        begun += 1
        clock.reads += STEPS
        await receive()
        await asyncio.Event().wait()

    server = AsgiServer(
        application,
        [],
        body_limit=1,
        spool_limit=1,
        upload_limit=1,
        on_listening=lambda: None,
        on_leaving=None,
        on_stopping=None,
        notice_seconds=0.0,
    )
    server.turn = LoopTurn(clock := Clock())
    protocols = [SocketProtocol(server, Wire(), parse_head(HEAD)) for _ in range(10)]
    for protocol in protocols:
        protocol.transport.peer = None
        protocol.open(b"", None, None)
    most = 0
    while begun < len(protocols):
        before = begun
        await asyncio.sleep(0)
        most = max(most, begun - before)
    assert most == 1
    for running in server.connections.values():
        assert running.task is not None
        running.task.cancel()


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 11, 100])
async def test_frames_may_be_split_anywhere(server: Server, size: int) -> None:
    """All kinds of lengths and opcodes, in pieces of any size."""
    sent = [b"", b"a", b"b" * 125, b"c" * 126, b"d" * 300]
    data = b"".join(
        bytes([0x82]) + (bytes([0x80 | len(m)]) if len(m) < 126 else b"\xfe" + len(m).to_bytes(2)) + bytes(4) + m
        for m in sent
    )
    protocol, _ = open_socket(server)
    for start in range(0, len(data), size):
        protocol.data_received(data[start : start + size])
        await asyncio.sleep(0)
    await server.receives[0]()
    assert [(await server.receives[0]())["bytes"] for _ in sent] == sent


async def test_an_application_without_much_to_do_lets_others_have_their_turn(server: Server) -> None:
    """Its messages are there at once, but it does not get them all in one turn."""
    queue = ReceiveQueue(server.turn, lambda: None)
    for _ in range(100):
        queue.put({"type": "websocket.receive", "text": "x"})
    taken = 0

    async def take() -> None:
        nonlocal taken
        for _ in range(100):
            await queue.get()
            taken += 1

    taking, most = asyncio.ensure_future(take()), 0
    while not taking.done():
        before = taken
        await asyncio.sleep(0)
        most = max(most, taken - before)
    assert 0 < most <= 2 * STEPS


async def test_applications_share_a_turn(server: Server) -> None:
    """Twenty whose messages are there at once handle no more of them in a turn than one does; each has its turn."""
    queues = [ReceiveQueue(server.turn, lambda: None) for _ in range(20)]
    taken = [0] * len(queues)

    async def take(number: int) -> None:
        while True:
            await queues[number].get()
            taken[number] += 1

    for queue in queues:
        for _ in range(1000):
            queue.put({"type": "websocket.receive", "text": "x"})
    taking = [asyncio.ensure_future(take(number)) for number in range(len(queues))]
    for _ in range(10 * len(queues)):
        before = sum(taken)
        await asyncio.sleep(0)
        assert sum(taken) - before <= 2 * STEPS
    assert min(taken) > 0
    taking[0].cancel()  # one that ends while it waits costs the others no turn
    taking[1].cancel()
    before = sum(taken[2:])
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert sum(taken[2:]) > before
    for task in taking:
        task.cancel()


async def test_an_application_that_is_cancelled_while_it_waits_for_its_turn_loses_nothing(server: Server) -> None:
    """As with a timeout around its ``receive``: the next one returns the message, in the order of arrival."""
    queue = ReceiveQueue(server.turn, lambda: None)
    sent = [{"type": "websocket.receive", "text": text} for text in "ab"]
    for message in sent:
        queue.put(message)
    taking = asyncio.ensure_future(queue.get())
    while server.turn.has_time():
        pass
    await asyncio.sleep(0)
    taking.cancel()
    await asyncio.wait([taking])
    assert taking.cancelled()
    async with asyncio.timeout(5):
        assert [await queue.get(), await queue.get()] == sent


async def test_an_application_that_waits_for_its_turn_gets_nothing_that_was_dropped_meanwhile(server: Server) -> None:
    """It goes on to wait for what comes next."""
    queue = ReceiveQueue(server.turn, lambda: None)
    queue.put({"type": "websocket.receive", "text": "x"})
    taking = asyncio.ensure_future(queue.get())
    while server.turn.has_time():
        pass
    await asyncio.sleep(0)
    queue.clear()
    for _ in range(5):
        await asyncio.sleep(0)
    assert not taking.done()
    queue.put({"type": "websocket.disconnect"})
    assert await taking == {"type": "websocket.disconnect"}


async def test_what_a_message_takes_beyond_its_turn_is_missing_in_the_next_ones(server: Server) -> None:
    """However many applications have such messages, all turns together give them their share and no more."""
    queues = [ReceiveQueue(server.turn, lambda: None) for _ in range(20)]
    taken, turns, turns_each = 0, 200, 5

    async def take(queue: ReceiveQueue) -> None:
        nonlocal taken
        while True:
            await queue.get()
            taken += 1
            server.clock.reads += turns_each * STEPS

    taking = [asyncio.ensure_future(take(queue)) for queue in queues]
    for _ in range(turns):
        for queue in queues:
            queue.put({"type": "websocket.receive", "text": "x"})  # one at a time, as they arrive
        await asyncio.sleep(0)
    for task in taking:
        task.cancel()
    assert turns / turns_each / 4 < taken <= turns / turns_each + len(queues)


async def test_messages_are_parsed_no_further_than_a_bound_ahead_of_their_application(server: Server) -> None:
    """Else a flood is parsed to its end before the application, which closes at its first message, has seen that."""
    protocol, _ = open_socket(server)
    protocol.data_received(LETTER * 100_000)
    for _ in range(500):
        await asyncio.sleep(0)
    protocol.connection_lost()
    received = [await server.receives[0]()]
    while received[-1]["type"] != "websocket.disconnect":
        received.append(await server.receives[0]())
    assert len(received) <= 256 + limits.SLICE_BYTES // len(LETTER) + 3


async def test_a_full_queue_stops_the_parsing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the application has taken half of it; then all comes, in its order."""
    monkeypatch.setattr(limits, "SOCKET_UNREAD_BYTES", 100)
    protocol, wire = open_socket(server)
    count = 20_000
    protocol.data_received(LETTER * count)
    for _ in range(50):
        await asyncio.sleep(0)
    assert wire.done == ["pause_reading"]
    assert (await server.receives[0]())["type"] == "websocket.connect"
    for _ in range(count):
        assert (await server.receives[0]())["text"] == "x"
    await asyncio.sleep(0)
    assert wire.done == ["pause_reading", "resume_reading"]


async def test_nothing_reaches_an_application_that_has_closed(server: Server) -> None:
    """Neither what waits for it nor what comes; the client's close ends the connection."""
    protocol, wire = open_socket(server)
    assert (await server.receives[0]())["type"] == "websocket.connect"
    protocol.data_received(LETTER * 50)
    protocol.handle_reply({"type": "websocket.close", "code": 4000, "reason": "é" * 100})
    assert wire.take() == b"\x88\x7c" + (4000).to_bytes(2) + ("é" * 61).encode()
    protocol.data_received(LETTER * 50 + b"\x88\x82\0\0\0\0" + (4000).to_bytes(2))
    for _ in range(100):
        await asyncio.sleep(0)
    assert wire.done[-1] == "close"
    protocol.connection_lost()
    assert await server.receives[0]() == {"type": "websocket.disconnect", "code": 4000}


async def test_a_silent_client_gets_a_ping_and_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless it answers. Whose frames we do not read is not silent."""
    now = 1000.0
    monkeypatch.setattr("qualgent.server.websocket.time.monotonic", lambda: now)
    protocol, wire = open_socket(server)
    for seconds, sent in ((limits.PING_SECONDS, b""), (limits.PING_SECONDS + 1, b"\x89\0"), (limits.PONG_SECONDS, b"")):
        protocol.check_silence(now + seconds)
        assert wire.take() == sent
    now += limits.PING_SECONDS + 2
    protocol.data_received(b"\x8a\x80\0\0\0\0")
    protocol.check_silence(now + limits.PING_SECONDS + 1)
    assert (wire.take(), wire.done) == (b"\x89\0", [])
    protocol.check_silence(now + limits.PING_SECONDS + limits.PONG_SECONDS + 1)
    assert wire.done == ["abort"]


async def test_an_application_that_accepts_too_late_is_not_sent_for(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The handshake was rejected by then, and our half of the connection is closed."""
    monkeypatch.setattr(limits, "ACCEPT_SECONDS", 0.0)
    wire = Wire()
    protocol = SocketProtocol(server, wire, parse_head(HEAD))
    protocol.open(LETTER, None, None)
    await aeventually(lambda: wire.written)
    assert wire.take().startswith(b"HTTP/1.1 503 ")
    for late in ({"type": "websocket.accept"}, {"type": "websocket.send", "text": "x"}, {"type": "websocket.close"}):
        protocol.handle_reply(late)
    protocol.close_or_reject(1012)
    assert (wire.written, wire.done) == (b"", ["write_eof"])


async def test_an_application_that_closes_unread_messages_sees_the_close_of_its_client(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading goes on, although it has taken nothing."""
    monkeypatch.setattr(limits, "SOCKET_UNREAD_BYTES", 5)
    protocol, wire = open_socket(server)
    protocol.data_received(LETTER * 10)
    assert wire.done == ["pause_reading"]
    protocol.handle_reply({"type": "websocket.close"})
    assert wire.done == ["pause_reading", "resume_reading"]
