"""WebSockets: limits of frames and buffers, closing, and applications that fail."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from qualgent.web import limits
from tests.integration.wire import ask, handshake, handshake_bytes, is_closed_by_peer
from tests.integration.wire import connect as connect_raw
from tests.server_process import ServerProcess

SECONDS = 20


def open_socket(server: ServerProcess, path: str, **options: object) -> ClientConnection:
    """A socket whose reads are bounded by `SECONDS` (see `recv(timeout=…)`)."""
    url = f"ws://127.0.0.1:{server.port}{path}"
    return connect(url, open_timeout=SECONDS, close_timeout=SECONDS, proxy=None, max_size=None, **options)


def closing(socket: ClientConnection) -> tuple[int, str]:
    """Wait for the server to close; return its code and reason."""
    try:
        while True:
            socket.recv(timeout=SECONDS)
    except ConnectionClosed as closed:
        return (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (0, "the connection ended without a close")


def events(server: ServerProcess) -> dict[str, int]:
    """Return the tiny server's counters."""
    return ask(server, path="/events").json()


def wait_for_left(server: ServerProcess, count: int) -> None:
    """Wait until so many applications have received a disconnect; each request gives the loop another turn."""
    for _ in range(2000):
        if events(server)["left"] >= count:
            return
    raise AssertionError(f"only {events(server)['left']} of {count} applications saw their client leave")


def test_text_and_bytes_come_back(tiny_server: ServerProcess) -> None:
    """Both kinds, up to the largest message taken."""
    with open_socket(tiny_server, "/echo") as socket:
        for message in ("text", "häß", b"bytes", bytes(limits.FRAME_BYTES), "x" * limits.FRAME_BYTES):
            socket.send(message)
            assert socket.recv(timeout=SECONDS) == message


def test_what_is_sent_may_be_larger_than_what_is_taken(tiny_server: ServerProcess) -> None:
    """A state of thousands of rows arrives whole; received messages stay limited."""
    with open_socket(tiny_server, "/large") as socket:
        assert len(socket.recv(timeout=SECONDS)) == 4 * limits.FRAME_BYTES
        socket.send("x" * limits.FRAME_BYTES)
        assert len(socket.recv(timeout=SECONDS)) == limits.FRAME_BYTES
    with open_socket(tiny_server, "/large") as socket:
        socket.recv(timeout=SECONDS)
        with contextlib.suppress(ConnectionClosed):
            socket.send("x" * (limits.FRAME_BYTES + 1))
        assert closing(socket)[0] == 1009


@pytest.mark.parametrize("fragments", [1, 20])
def test_a_message_that_is_too_large_closes_the_socket(tiny_server: ServerProcess, fragments: int) -> None:
    """As one frame and in fragments, with a close that gives the reason; other sockets are unaffected."""
    size = limits.FRAME_BYTES + 1 if fragments == 1 else limits.FRAME_BYTES // 10
    message = bytes(size) if fragments == 1 else [bytes(size)] * fragments
    with open_socket(tiny_server, "/echo") as other, open_socket(tiny_server, "/echo") as socket:
        with contextlib.suppress(ConnectionClosed):  # it may be closed before the last fragment is sent
            socket.send(message)
        assert closing(socket)[0] == 1009
        other.send("still here")
        assert other.recv(timeout=SECONDS) == "still here"


def test_a_client_that_breaks_the_protocol_is_told(tiny_server: ServerProcess) -> None:
    """An unmasked frame: 1002."""
    with open_socket(tiny_server, "/echo") as socket:
        socket.socket.sendall(bytes([0x82, 1, 0]) * 1000)
        assert closing(socket)[0] == 1002


@pytest.mark.parametrize("text", [b"ok \xff", b"cut off \xc3", [b"\xed\xa0", b"\x80 is half a pair"]])
def test_text_that_is_not_utf8_closes_its_socket(tiny_server: ServerProcess, text: bytes | list[bytes]) -> None:
    """1007, for whatever UTF-8 does not allow, and the application sees nothing of it."""
    with open_socket(tiny_server, "/echo") as socket:
        socket.send(text, text=True)
        assert closing(socket)[0] == 1007


def test_a_character_may_be_split_between_fragments(tiny_server: ServerProcess) -> None:
    """Only the whole message has to be UTF-8."""
    with open_socket(tiny_server, "/echo") as socket:
        socket.send([b"h\xc3", b"\xa4\xc3", b"\x9f"], text=True)
        assert socket.recv(timeout=SECONDS) == "häß"


def test_a_handshake_with_a_body_is_refused(tiny_server: ServerProcess) -> None:
    """Where the body ends and the frames begin must not depend on who reads."""
    for headers in ({"Content_Length": "7"}, {"Transfer_Encoding": "chunked"}):
        answer = handshake(tiny_server, "/echo", **headers)
        assert (answer.status, "body" in answer.json()["error"]) == (400, True)


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("http://[", {}),
        ("/echo#part", {}),
        ("/echo", {"Sec_WebSocket_Key": "short"}),
        ("/echo", {"Sec_WebSocket_Protocol": "\xe9"}),
    ],
)
def test_a_handshake_that_is_not_valid_leaves_no_traceback(
    tiny_server: ServerProcess, path: str, headers: dict[str, str]
) -> None:
    """A client could fill the log with them."""
    assert handshake(tiny_server, path, **headers).status == 400
    assert ask(tiny_server).status == 200
    assert "Traceback" not in tiny_server.log_text()


def test_frames_may_come_with_the_handshake(tiny_server: ServerProcess) -> None:
    """In one packet, as from a client that does not wait."""
    frame = b"\x81\x85\0\0\0\0hello"
    with connect_raw(tiny_server) as connection:
        connection.sendall(handshake_bytes(tiny_server, "/echo?x=1") + frame)
        received = b""
        while not received.endswith(b"\x81\x05hello"):
            received += connection.recv(4096)
        assert received.startswith(b"HTTP/1.1 101")


def test_frames_before_the_handshake_are_bounded(tiny_server: ServerProcess) -> None:
    """A client that does not wait for the answer to its handshake is cut off."""
    with connect_raw(tiny_server) as connection:
        connection.sendall(handshake_bytes(tiny_server, "/never"))
        tiny_server.wait_for_log("[not accepting]")
        with contextlib.suppress(OSError):
            for _ in range(100):
                connection.sendall(bytes(64 * 1024))
        assert is_closed_by_peer(connection)


def test_the_application_learns_that_its_client_left(tiny_server: ServerProcess) -> None:
    """By a close frame, and by a connection that ends without one."""
    with open_socket(tiny_server, "/echo"):
        pass
    gone = open_socket(tiny_server, "/echo")
    gone.socket.close()
    wait_for_left(tiny_server, 2)


def test_a_reader_that_stops_is_cut_off(tiny_server: ServerProcess) -> None:
    """What it does not read is buffered up to a limit; then the socket ends and its application gets a disconnect."""
    before = events(tiny_server)["peak"]
    socket = open_socket(tiny_server, "/flood", max_queue=1)  # it reads one message and then nothing
    try:
        wait_for_left(tiny_server, 1)
        after = events(tiny_server)
    finally:
        socket.socket.close()
    assert after["sent"] * 256 * 1024 > limits.SOCKET_UNSENT_BYTES
    assert after["peak"] - before < 64 * 1024, f"memory grew by {(after['peak'] - before) // 1024} MiB"


def test_a_client_cannot_fill_the_memory_of_a_slow_application(tiny_server: ServerProcess) -> None:
    """While an application does not take its messages, we stop reading, and the client has to wait."""
    before = events(tiny_server)["peak"]
    socket = open_socket(tiny_server, "/deaf", ping_interval=None)
    try:
        socket.socket.settimeout(1.0)
        frame = bytes([0x82, 0xFE, 0xFF, 0xFF, 0, 0, 0, 0]) + bytes(0xFFFF)  # 64 KiB, masked with zeros
        with pytest.raises(TimeoutError):
            socket.socket.sendall(frame * 2000)  # 125 MiB
    finally:
        socket.socket.close()
    assert events(tiny_server)["peak"] - before < 32 * 1024


def test_reading_goes_on_when_the_application_catches_up(tiny_server: ServerProcess) -> None:
    """Far more than the limit passes through a socket whose application is only slower than its client."""
    with open_socket(tiny_server, "/lagging") as socket:
        for _ in range(200):
            socket.send(bytes(100_000))
        socket.send("count")
        assert socket.recv(timeout=SECONDS) == "20000000"


def test_a_close_carries_the_code_and_the_reason(tiny_server: ServerProcess) -> None:
    """Any code of the specification (Daphne alone: an exception for most of them), and what to do about it."""
    with open_socket(tiny_server, "/close") as socket:
        assert closing(socket) == (1008, "not in these shoes")


def test_an_application_that_fails_closes_its_socket(tiny_server: ServerProcess) -> None:
    """With 1011, and the log says why."""
    with open_socket(tiny_server, "/fail") as socket:
        assert closing(socket)[0] == 1011
    assert "RuntimeError: broken on purpose" in tiny_server.log_text()


def test_an_application_that_returns_closes_its_socket(tiny_server: ServerProcess) -> None:
    """A socket without an application is not left open."""
    with open_socket(tiny_server, "/return") as socket:
        assert closing(socket)[0] == 1011


def test_the_guard_refuses_sockets_before_they_open(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """A real handshake through the real server: 403 for another site's page, a socket for a program."""
    server = tiny_server_factory("--guarded")
    assert handshake(server, "/echo").status == 101
    assert handshake(server, "/echo", Origin=f"http://localhost:{server.port}").status == 101
    assert handshake(server, "/echo", Origin="http://evil.example").status == 403
    assert handshake(server, "/echo", Origin="null").status == 403
    assert handshake(server, "/echo", Origin=f"http://localhost:{server.port + 1}").status == 403
    assert handshake(server, "/echo", host=f"evil.example:{server.port}").status == 403
    assert handshake(server, "/echo", host="localhost").status == 403
    assert handshake(server, "/echo", X_Forwarded_For="192.0.2.1").status == 403
    assert handshake(server, "/echo", Sec_Fetch_Site="cross-site").status == 403
