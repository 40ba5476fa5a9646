"""The states of a connection, with reads whose contents a test over sockets could not choose."""

from __future__ import annotations

from typing import Any

import pytest

from qualgent.server.http import Channel, ConnectionState, HTTPFactory

UPLOAD = b"PUT /api/v1/builds/acme/1.0 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"


class Server:
    """Notes the request whose application it is to start."""

    spooled_bytes = 0
    ws_factory: Any = None

    def __init__(self) -> None:
        self.request: Any = None
        self.receive: Any = None

    def protocol_connected(self, protocol: Any) -> None:
        """Do nothing."""

    def protocol_disconnected(self, protocol: Any) -> None:
        """Do nothing."""

    def start_application(self, protocol: Any, scope: dict[str, Any], receive: Any) -> None:
        self.request, self.receive = protocol, receive


class Wire:
    """A transport that notes what is done with it."""

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
    made = Channel(HTTPFactory(server, 100, 1000, 100))
    made.makeConnection(Wire())
    return made


async def test_an_upload_that_was_cut_off_is_never_whole(server: Server, channel: Channel) -> None:
    """Its end came in the same read as what was too much, behind the beginning of the response."""
    channel.dataReceived(UPLOAD)
    server.request.handle_reply({"type": "http.response.start", "status": 200})
    server.request.handle_reply({"type": "http.response.body", "body": b"begun", "more_body": True})
    channel.dataReceived(b"c8\r\n" + b"y" * 200 + b"\r\n0\r\n\r\n")
    assert (channel.state, channel.transport.done.count("abortConnection")) == (ConnectionState.REFUSED, 1)
    assert channel.transport.written.count(b"HTTP/1.1") == 1
    assert (await server.receive())["type"] == "http.disconnect"


async def test_too_much_and_its_end_in_one_read_are_refused(server: Server, channel: Channel) -> None:
    """The application hears that nothing more comes."""
    channel.dataReceived(UPLOAD + b"c8\r\n" + b"y" * 200 + b"\r\n0\r\n\r\n")
    assert channel.transport.written.startswith(b"HTTP/1.1 413 ")
    assert (await server.receive())["type"] == "http.disconnect"


async def test_nothing_is_read_while_there_is_a_reason(server: Server, channel: Channel) -> None:
    """Each reason alone: the end of another one does not let more in."""
    wire: Any = channel.transport
    channel.dataReceived(b"GET / HTTP/1.1\r\n\r\n" + bytes(20_000))
    assert wire.done[-1] == "pauseProducing"
    channel.pauseProducing()
    channel.resumeProducing()
    assert wire.done[-1] == "pauseProducing"
    assert channel.deadline < float("inf")
