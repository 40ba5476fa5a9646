"""Requests one after another on a connection: in pieces, pipelined, of odd clients; and how responses end."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from qualgent.web import limits
from tests.integration.test_server_bodies import CHUNKED, chunked, length
from tests.integration.wire import ask, connect, is_closed_by_peer, read_all, read_answer, request_bytes
from tests.server_process import ServerProcess
from tests.support.waiting import eventually
from tests.tiny_server import PIECE_BYTES


def begun(connection: socket.socket, server: ServerProcess, headers: tuple[tuple[str, str], ...]) -> bytes:
    """Send the head of an upload that is answered before it is read; return the beginning of the response."""
    connection.sendall(request_bytes(server, "PUT", "/api/v1/builds/acme/early", headers=headers))
    received = b""
    while b"begun" not in received:
        received += connection.recv(4096)
    return received


def test_a_request_may_be_split_anywhere(tiny_server: ServerProcess) -> None:
    """Also within the end of its head."""
    raw = request_bytes(tiny_server, "POST", "/split", headers=(length(3),), body=b"abc")
    with connect(tiny_server) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(1, len(raw)):
            connection.sendall(raw[:at])
            connection.sendall(raw[at:])
            assert read_answer(connection).json()["length"] == 3
        for at in range(len(raw)):
            connection.sendall(raw[at : at + 1])
        assert read_answer(connection).json()["path"] == "/split"


def test_requests_of_any_kind_follow_each_other(tiny_server: ServerProcess) -> None:
    """With a length, in chunks, without a body; after blank lines; in one packet, but for the one behind chunks."""
    first = request_bytes(tiny_server, "POST", "/1", headers=(length(3),), body=b"abc")
    second = request_bytes(tiny_server, path="/2")
    third = request_bytes(tiny_server, "POST", "/3", headers=CHUNKED, body=chunked(b"abcd"))
    with connect(tiny_server) as connection:
        connection.sendall(first + second + b"\r\n" + third)
        answers = [read_answer(connection).json() for _ in range(3)]
        assert [(found["path"], found["length"]) for found in answers] == [("/1", 3), ("/2", 0), ("/3", 4)]
        connection.sendall(request_bytes(tiny_server, path="/4"))
        assert read_answer(connection).json()["path"] == "/4"


@pytest.mark.parametrize("count", [1, 2000])
def test_requests_in_the_packet_of_the_last_chunk_are_not_answered(tiny_server: ServerProcess, count: int) -> None:
    """Their client sees that the connection closes, and repeats them; they are no part of the body, nor its fault."""
    raw = request_bytes(tiny_server, "POST", "/first", headers=CHUNKED, body=chunked(b"abc"))
    with connect(tiny_server) as connection:
        connection.sendall(raw + request_bytes(tiny_server, path="/second") * count)
        answer = read_answer(connection)
        assert (answer.json()["length"], answer.headers["connection"]) == (3, "close")
        assert is_closed_by_peer(connection)


def test_a_client_that_asks_and_never_reads_is_not_answered_for_ever(tiny_server: ServerProcess) -> None:
    """Neither requests nor responses fill the memory; others are served meanwhile, and it gets all in the end."""
    before = ask(tiny_server, path="/events").json()["peak"]
    count = 5_000
    requests = request_bytes(tiny_server, headers=(("X-Fill", "x" * 8000),)) * count  # more than the system buffers
    with connect(tiny_server) as connection:
        sending = threading.Thread(target=connection.sendall, args=(requests,), daemon=True)
        sending.start()
        sending.join(2)
        assert sending.is_alive(), "everything was taken"
        assert ask(tiny_server, path="/events").json()["peak"] - before < 16 * 1024
        found, tail = 0, b""
        while found < count:
            received = tail + connection.recv(1024 * 1024)
            found += received.count(b"HTTP/1.1 200 OK")
            tail = received[-14:]  # one byte less than what is counted
        sending.join(20)
        assert not sending.is_alive()


def test_bad_requests_in_one_packet_end_at_the_first(tiny_server: ServerProcess) -> None:
    """However many: one answer."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server) + b"nonsense\r\n\r\n" * 5000)
        received = read_all(connection)
    assert (received.count(b"HTTP/1.1 200"), received.count(b"HTTP/1.1 400")) == (1, 1)
    assert "Traceback" not in tiny_server.log_text()


def test_a_client_may_ask_whether_to_go_on(tiny_server: ServerProcess) -> None:
    """It is told so once; one that sends its body at once, or none, is not."""
    head = request_bytes(tiny_server, "POST", headers=(length(3), ("Expect", "100-continue")))
    with connect(tiny_server) as connection:
        connection.sendall(head)
        assert connection.recv(4096) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"abc")
        assert read_answer(connection).json()["length"] == 3
        connection.sendall(head + b"abc")
        assert connection.recv(15) == b"HTTP/1.1 200 OK"
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, headers=(("Expect", "100-continue"),)))
        assert connection.recv(15) == b"HTTP/1.1 200 OK"


def test_a_response_without_a_length_is_sent_in_chunks(tiny_server: ServerProcess) -> None:
    """Several pieces are sent in chunks, a single one with its length; the connection stays open."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/plain-stream"))
        streamed = read_answer(connection)
        assert (streamed.headers["transfer-encoding"], streamed.body) == ("chunked", b"one two three")
        connection.sendall(request_bytes(tiny_server, path="/without-length"))
        short = read_answer(connection)
        assert (short.headers["content-length"], short.body) == ("5", b"short")


@pytest.mark.parametrize("path", ["/", "/plain-stream", "/without-length"])
def test_http_1_0_reads_until_the_end(tiny_server: ServerProcess, path: str) -> None:
    """No chunks, and the connection closes, whatever the client asked for."""
    raw = request_bytes(tiny_server, path=path, headers=(("Connection", "keep-alive"),)).replace(b"/1.1\r", b"/1.0\r")
    with connect(tiny_server) as connection:
        connection.sendall(raw)
        received = read_all(connection)
    assert b"transfer-encoding" not in received
    assert b"connection: close" in received
    assert not received.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(("method", "path"), [("HEAD", "/"), ("HEAD", "/plain-stream"), ("GET", "/not-modified")])
def test_responses_without_a_body_are_followed_by_the_next(tiny_server: ServerProcess, method: str, path: str) -> None:
    """HEAD tells the length of what it leaves out."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, method, path) + request_bytes(tiny_server, path="/next"))
        answer = read_answer(connection, method)
        assert answer.body == b""
        assert ("content-length" in answer.headers) == (path == "/")
        assert read_answer(connection).json()["path"] == "/next"


def test_a_client_may_end_the_connection_with_its_request(tiny_server: ServerProcess) -> None:
    """The answer says so too; what it sends behind it does not cost it the answer."""
    with connect(tiny_server) as connection:
        raw = request_bytes(tiny_server, path="/last", headers=(("Connection", "Keep-Alive, Close"),))
        connection.sendall(raw + b"more" * 100_000)
        answer = read_answer(connection)
        assert (answer.json()["path"], answer.headers["connection"]) == ("/last", "close")
        assert is_closed_by_peer(connection)


def test_a_header_with_a_line_break_is_not_sent(tiny_server: ServerProcess) -> None:
    """It would be a header of the client's choice: the application fails instead."""
    answer = ask(tiny_server, path="/split-header")
    assert (answer.status, "set-cookie" in answer.headers) == (500, False)
    tiny_server.wait_for_log("line break")


def test_a_response_that_has_begun_is_cut_off_rather_than_followed_by_a_refusal(tiny_server: ServerProcess) -> None:
    """The rest of the upload is not valid; without a reset the refusal would look like a part of the response."""
    with connect(tiny_server) as connection:
        received = begun(connection, tiny_server, CHUNKED)
        connection.sendall(b"nonsense\r\n")
        with pytest.raises(ConnectionResetError):
            received += read_all(connection)
    assert received.count(b"HTTP/1.1") == 1
    assert not received.endswith(b"0\r\n\r\n")


def test_a_continue_does_not_get_into_a_response(tiny_server: ServerProcess) -> None:
    """The application has begun its response before it reads the body."""
    with connect(tiny_server) as connection:
        received = begun(connection, tiny_server, (length(3), ("Expect", "100-continue")))
        connection.sendall(b"abc")
        received += read_all(connection)
    assert received.count(b"HTTP/1.1") == 1
    assert received.endswith(b"5\r\nended\r\n0\r\n\r\n")


@pytest.mark.parametrize("size", [10, PIECE_BYTES, 100_000, 200_000])
def test_a_connection_goes_on_after_an_upload_that_was_read_late(tiny_server: ServerProcess, size: int) -> None:
    """Reading was paused at its end, with nothing left to read."""
    raw = request_bytes(tiny_server, "PUT", "/api/v1/builds/acme/late", headers=(length(size),), body=bytes(size))
    with connect(tiny_server) as connection:
        connection.sendall(raw)
        assert read_answer(connection).body == b"%d" % size
        connection.settimeout(5)
        connection.sendall(request_bytes(tiny_server, path="/next"))
        assert read_answer(connection).json()["path"] == "/next"


def test_what_is_sent_behind_the_last_request_does_not_cut_off_a_long_response(tiny_server: ServerProcess) -> None:
    """A line break, as old clients send it, and another request."""
    with ExitStack() as stack:
        connections = [stack.enter_context(connect(tiny_server)) for _ in range(2)]
        for connection, more in zip(connections, (b"\r\n", request_bytes(tiny_server)), strict=True):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 * 1024)
            connection.sendall(
                request_bytes(tiny_server, path="/large-body", headers=(("Connection", "close"),)) + more
            )
        time.sleep(limits.LINGER_SECONDS + 1.5)
        for connection in connections:
            assert len(read_all(connection).partition(b"\r\n\r\n")[2]) == 12 * 1024 * 1024


def test_a_client_that_has_sent_much_ahead_and_left_is_noticed(
    tiny_server_factory: Callable[..., ServerProcess],
) -> None:
    """Nothing is read of what it has sent ahead, so only a deadline shows it."""
    server = tiny_server_factory("--fast")
    with connect(server) as connection:
        connection.sendall(request_bytes(server, path="/wait") + bytes(400_000))
        server.wait_for_log("[waiting]")
    eventually(
        lambda: ask(server, path="/events").json(), lambda events: events["left"] == 1 and events["connections"] == 1
    )
