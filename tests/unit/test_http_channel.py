"""The states of a connection, with reads whose contents a test over sockets could not choose."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from qualgent.server.connections import ConnectionState, HTTPConnections
from qualgent.server.http import Channel
from qualgent.server.spool import BodySpool
from qualgent.web.limits import BLANK_BYTES, SMALL_BODY_BYTES
from qualgent.web.refusals import BODY_KEY, BodyAllowance
from qualgent.web.sockets import LoopTurn

UPLOAD = b"PUT /api/v1/builds/acme/1.0 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"


class Server:
    """Notes the request whose application it is to start."""

    def __init__(self) -> None:
        self.spool = BodySpool(1000, 100)
        self.turn = LoopTurn()
        self.request: Any = None
        self.receive: Any = None
        self.scope: dict[str, Any] = {}

    def protocol_connected(self, protocol: Any) -> None:
        """Do nothing."""

    def protocol_disconnected(self, protocol: Any) -> None:
        """Do nothing."""

    def start_application(self, protocol: Any, scope: dict[str, Any], receive: Any) -> None:
        self.request, self.scope, self.receive = protocol, scope, receive


class Wire:
    """A transport that notes what is done with it."""

    client = server = None

    def __init__(self) -> None:
        self.done: list[str] = []
        self.written = b""

    def write(self, data: bytes) -> None:
        self.written += data

    def __getattr__(self, name: str) -> Any:
        return lambda *_: self.done.append(name)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def channel(server: Server) -> Channel:
    return Channel(HTTPConnections(server, 100, 100), Wire())


async def test_an_upload_that_was_cut_off_is_never_whole(server: Server, channel: Channel) -> None:
    """Its end came in the same read as what was too much, behind the beginning of the response."""
    channel.data_received(UPLOAD)
    server.request.handle_reply({"type": "http.response.start", "status": 200})
    server.request.handle_reply({"type": "http.response.body", "body": b"begun", "more_body": True})
    channel.data_received(b"c8\r\n" + b"y" * 200 + b"\r\n0\r\n\r\n")
    assert (channel.state, channel.transport.done.count("abort")) == (ConnectionState.REFUSED, 1)
    assert channel.transport.written.count(b"HTTP/1.1") == 1
    assert (await server.receive())["type"] == "http.disconnect"


async def test_too_much_and_its_end_in_one_read_are_refused(server: Server, channel: Channel) -> None:
    """The application hears that nothing more comes."""
    channel.data_received(UPLOAD + b"c8\r\n" + b"y" * 200 + b"\r\n0\r\n\r\n")
    assert channel.transport.written.startswith(b"HTTP/1.1 413 ")
    assert (await server.receive())["type"] == "http.disconnect"


async def test_nothing_is_read_while_there_is_a_reason(server: Server, channel: Channel) -> None:
    """Each reason alone: the end of another one does not let more in."""
    wire: Any = channel.transport
    channel.data_received(b"GET / HTTP/1.1\r\n\r\n" + bytes(20_000))
    assert wire.done[-1] == "pause_reading"
    channel.pause_writing()
    channel.resume_writing()
    assert wire.done[-1] == "pause_reading"
    assert channel.deadline < float("inf")


SUBMIT = b"POST /api/v1/jobs HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n"


@pytest.fixture
def large(server: Server) -> Channel:
    """A connection of a server with room for three large bodies."""
    server.spool = BodySpool(300_000, 100_000)
    return Channel(HTTPConnections(server, 100_000, 100), Wire())


async def test_a_large_body_is_read_once_the_application_asks(server: Server, large: Channel) -> None:
    """It finds out first who sends: until then nothing more is read, and no room is taken."""
    large.data_received(SUBMIT % 90_000 + bytes(500))
    large.data_received(bytes(500))
    assert (large.transport.done[-1], server.spool.bytes) == ("pause_reading", 0)
    assert large.deadline == float("inf")
    receiving = asyncio.ensure_future(server.receive())
    await asyncio.sleep(0)
    assert (large.transport.done[-1], server.spool.bytes) == ("resume_reading", 1000)
    assert large.deadline < float("inf")
    large.data_received(bytes(89_000))
    assert len((await receiving)["body"]) == server.spool.bytes == 90_000


async def test_a_refused_sender_takes_no_room(server: Server, large: Channel) -> None:
    """Answered without its body, of which little is read then, and none kept."""
    large.data_received(SUBMIT % 90_000 + bytes(1000))
    server.request.handle_reply({"type": "http.response.start", "status": 401})
    server.request.handle_reply({"type": "http.response.body", "body": b""})
    large.data_received(bytes(50_000))
    assert large.transport.written.startswith(b"HTTP/1.1 401 ")
    assert (large.state, server.spool.bytes) == (ConnectionState.REFUSED, 0)


async def test_a_sender_without_a_credential_may_send_little(server: Server, large: Channel) -> None:
    """By the announced length, without a byte being read."""
    large.data_received(SUBMIT % 90_000)
    server.scope[BODY_KEY] = BodyAllowance(SMALL_BODY_BYTES)
    assert (await server.receive())["type"] == "http.disconnect"
    assert large.transport.written.startswith(b"HTTP/1.1 413 ")
    assert server.spool.bytes == 0


async def test_small_bodies_need_no_room(server: Server, large: Channel) -> None:
    """Large ones keep nobody from logging in."""
    server.spool.take("", 300_000)
    large.data_received(SUBMIT % SMALL_BODY_BYTES + bytes(SMALL_BODY_BYTES))
    assert len((await server.receive())["body"]) == SMALL_BODY_BYTES


async def test_one_organization_leaves_room_for_others(server: Server) -> None:
    """It takes a half at most."""
    sent = []
    for sender in ("acme", "acme", "globex"):
        channel = Channel(HTTPConnections(server, 100_000, 100), Wire())
        server.spool = server.spool if sent else BodySpool(300_000, 100_000)
        channel.data_received(SUBMIT % 80_000 + bytes(79_999))
        server.scope[BODY_KEY] = BodyAllowance(sender=sender)
        receiving = asyncio.ensure_future(server.receive())
        await asyncio.sleep(0)
        sent.append(channel.transport.written[:12])
        receiving.cancel()
    assert sent == [b"", b"HTTP/1.1 503", b""]
    assert server.spool.bytes == 2 * 79_999


@pytest.mark.parametrize("size", [1, 7, 10_000])
async def test_line_breaks_without_end_close_the_connection(channel: Channel, size: int) -> None:
    """However they are cut; a few of them are allowed ahead of each request."""
    for _ in range(50):
        channel.data_received(b"\r\n" * (BLANK_BYTES // 2) + b"GET / HTTP/1.1\r\n\r\n")
        channel.request_done(channel._request)
    assert channel.state is ConnectionState.IDLE
    taken = 0
    while channel.state is ConnectionState.IDLE:
        channel.data_received(b"\r\n"[taken % 2 :][:1] * size)
        taken += size
        assert taken <= BLANK_BYTES + size
    assert channel.transport.written.startswith(b"HTTP/1.1 400 ")
