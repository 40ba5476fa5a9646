"""Clients that send frames by the million: the server goes on answering others, and closes what brings nothing."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
from websockets.exceptions import ConnectionClosed

from qualgent.web import limits
from tests.integration.test_server_sockets import SECONDS, closing, open_socket
from tests.integration.wire import ask, connect, handshake_bytes, is_closed_by_peer, read_all, read_answer
from tests.server_process import ServerProcess

MIB = 1024**2
TURN_CPU_SECONDS = 0.02  # the most of a turn: 0.3 to 5 ms were measured; 12 MiB of pings at once take several seconds
MASK = b"\0\0\0\0"
PING = b"\x89\x80" + MASK
PONG = b"\x8a\x80" + MASK
FIRST, FRAGMENT, LAST = b"\x01\x80" + MASK, b"\x00\x80" + MASK, b"\x80\x80" + MASK
TEXT = b"\x81\x80" + MASK
LETTER = b"\x81\x81" + MASK + b"x"
LETTERS = b"\x01\x81" + MASK + b"x" + (b"\x00\x81" + MASK + b"x") * 500 + LAST  # a message in fragments of a letter
FRAGMENTS = b"\x01\xc0" + MASK + b"x" * 64 + (b"\x00\xc0" + MASK + b"x" * 64) * (limits.FRAGMENTS - 2)  # but the last


def frames(frame: bytes, size: int = 12 * MIB) -> bytes:
    return frame * (size // len(frame))


@contextlib.contextmanager
def opened(server: ServerProcess, path: str, status: int = 101) -> Iterator[socket.socket]:
    """Open a socket; yield its bare connection."""
    with connect(server) as connection:
        connection.sendall(handshake_bytes(server, path))
        assert read_answer(connection).status == status
        yield connection


def flood(server: ServerProcess, connection: socket.socket, data: bytes) -> float:
    """Send as much of the data as the server takes, while others ask; return the busiest turn of the loop."""
    ask(server, path="/turns")
    sending = threading.Thread(target=send_all, args=(connection, data))
    sending.start()
    answered = 0
    while sending.is_alive() or answered < 20:
        assert ask(server, path="/events").status == 200
        answered += 1
    sending.join()
    return float(ask(server, path="/turns").json()["busiest_seconds"])


def assert_short_turns(flooded: Callable[[], float]) -> None:
    """Assert that the busiest turn of one of three floods is short: what else a processor does is not ours."""
    assert any(flooded() < TURN_CPU_SECONDS for _ in range(3))


def send_all(connection: socket.socket, data: bytes) -> None:
    with contextlib.suppress(OSError):  # the server closes
        connection.sendall(data)


@pytest.mark.parametrize("path", ["/echo", "/close", "/deaf"])
@pytest.mark.parametrize(
    "flooding",
    [frames(PING), frames(PONG), FIRST + frames(FRAGMENT), frames(LETTERS)],
    ids=["pings", "pongs", "empty fragments", "fragments of a letter"],
)
def test_frames_that_bring_nothing_close_their_socket(tiny_server: ServerProcess, path: str, flooding: bytes) -> None:
    """On an accepted socket, one that the application closes, and one that it does not read."""

    def flooded() -> float:
        with opened(tiny_server, path) as connection:
            busiest = flood(tiny_server, connection, flooding)
            assert is_closed_by_peer(connection)
            return busiest

    assert_short_turns(flooded)


@pytest.mark.parametrize("flooding", [frames(PING), FIRST + frames(FRAGMENT)], ids=["pings", "empty fragments"])
def test_a_rejected_socket_is_not_parsed(tiny_server: ServerProcess, flooding: bytes) -> None:
    """It has its answer, and ends."""

    def flooded() -> float:
        with opened(tiny_server, "/reject", 403) as connection:
            busiest = flood(tiny_server, connection, flooding)
            assert is_closed_by_peer(connection)
            return busiest

    assert_short_turns(flooded)


@pytest.mark.parametrize(
    "flooding",
    [frames(TEXT, 4 * MIB), frames(LETTER, 4 * MIB)],
    ids=["empty messages", "messages of a letter"],
)
def test_tiny_messages_by_the_million_let_others_have_their_turn(tiny_server: ServerProcess, flooding: bytes) -> None:
    """They are messages, so they are passed on, in many turns of the loop."""

    def flooded() -> float:
        with opened(tiny_server, "/echo") as connection:
            reading = threading.Thread(target=is_closed_by_peer, args=(connection,))
            reading.start()
            busiest = flood(tiny_server, connection, flooding)
            connection.shutdown(socket.SHUT_RDWR)
            reading.join()
            return busiest

    assert_short_turns(flooded)


@pytest.mark.parametrize(
    ("flooding", "close"),
    [
        (PING * (limits.IDLE_FRAMES + 1), 1008),
        (PONG * (limits.IDLE_FRAMES + 1), 1008),
        (FIRST + FRAGMENT * limits.IDLE_FRAMES, 1008),
        (LETTERS, 1008),
        (FRAGMENTS + b"\x00\xc0" + MASK + b"x" * 64, 1009),
    ],
    ids=["pings", "pongs", "empty fragments", "fragments of a letter", "fragments"],
)
def test_too_many_of_them_are_refused_by_a_close_with_a_reason(
    tiny_server: ServerProcess, flooding: bytes, close: int
) -> None:
    """The client sees which rule it broke."""
    with open_socket(tiny_server, "/echo", ping_interval=None) as client:
        with contextlib.suppress(ConnectionClosed):
            client.socket.sendall(flooding)
        code, reason = closing(client)
        assert (code, "too many" in reason or "more than" in reason) == (close, True)


def test_as_many_as_are_allowed_change_nothing(tiny_server: ServerProcess) -> None:
    """Each ping has its pong, and the fragments are one message."""
    with opened(tiny_server, "/echo") as connection:
        connection.sendall(PING * limits.IDLE_FRAMES + FRAGMENTS + LAST)
        length = 64 * (limits.FRAGMENTS - 1)
        expected = b"\x8a\0" * limits.IDLE_FRAMES + b"\x81\x7e" + length.to_bytes(2) + b"x" * length
        found = b""
        while len(found) < len(expected):
            found += connection.recv(65536)
        assert found == expected


def test_a_frame_may_arrive_byte_by_byte(tiny_server: ServerProcess) -> None:
    """Split at each byte of its header, mask and content."""
    with opened(tiny_server, "/echo") as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in b"\x81\xfe\0\x80" + MASK + b"y" * 128:
            connection.sendall(bytes([byte]))
            ask(tiny_server)  # a turn of the loop
        found = b""
        while len(found) < 132:
            found += connection.recv(65536)
        assert found == b"\x81\x7e\0\x80" + b"y" * 128


def test_a_socket_accepted_late_keeps_what_came_before(tiny_server: ServerProcess) -> None:
    """With the subprotocol that the application chose."""
    with connect(tiny_server) as connection:
        headers = {"Sec_WebSocket_Protocol": "first, second"}
        connection.sendall(handshake_bytes(tiny_server, "/accept-late", **headers) + LETTER)
        answer = read_answer(connection)
        assert (answer.status, answer.headers["sec-websocket-protocol"]) == (101, "second")
        assert connection.recv(3) == b"\x81\x01x"


def test_a_socket_is_rejected_with_a_status(tiny_server: ServerProcess) -> None:
    """What came behind the handshake does not reset the connection before the answer is read."""
    with connect(tiny_server) as connection:
        connection.sendall(handshake_bytes(tiny_server, "/reject") + LETTER * 100)
        assert read_answer(connection).status == 403
        assert connection.recv(1) == b""


def test_a_close_in_the_middle_of_a_flood_is_clean(tiny_server: ServerProcess) -> None:
    """Messages before a close count; the rest behind it is not parsed, and the application learns of the end."""
    left = ask(tiny_server, path="/events").json()["left"]
    with opened(tiny_server, "/echo") as connection:
        connection.sendall(LETTER * 2000 + b"\x88\x82" + MASK + b"\x03\xe8" + b"\xff" * 100)
        assert read_all(connection).endswith(b"\x88\x02\x03\xe8")
    for _ in range(SECONDS * 100):
        if ask(tiny_server, path="/events").json()["left"] > left:
            return
    raise AssertionError("the application was not told")
