"""Request bodies over the limit are cut off while they arrive; those within it arrive as sent."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest

from tests.integration.wire import Answer, ask, connect, exchange, is_closed_by_peer, read_answer, request_bytes
from tests.server_process import ServerProcess
from tests.tiny_server import BODY_LIMIT

CHUNKED = (("Transfer-Encoding", "chunked"),)
MULTIPART = (("Content-Type", "multipart/form-data; boundary=xx"),)


def chunked(body: bytes, size: int = 10_000) -> bytes:
    """The body in chunks of `size`."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def length(body: bytes | int) -> tuple[str, str]:
    """Its Content-Length."""
    return ("Content-Length", str(body if isinstance(body, int) else len(body)))


def assert_too_large(answer: Answer) -> None:
    """A 413 that says what the limit is, on a connection that ends."""
    assert answer.status == 413
    assert answer.headers["connection"] == "close"
    assert str(BODY_LIMIT) in answer.json()["error"]


@pytest.mark.parametrize("size", [0, 1, 8192, 100_000, BODY_LIMIT])
def test_bodies_up_to_the_limit_arrive_as_sent(tiny_server: ServerProcess, size: int) -> None:
    """With a length and in chunks."""
    body = bytes(index % 251 for index in range(size))
    for answer in (
        ask(tiny_server, "POST", headers=(length(body),), body=body),
        ask(tiny_server, "POST", headers=CHUNKED, body=chunked(body)),
    ):
        assert answer.json()["sha256"] == hashlib.sha256(body).hexdigest()


def test_a_length_over_the_limit_is_refused_before_the_body(tiny_server: ServerProcess) -> None:
    """The answer comes though not a byte of the body was sent."""
    assert_too_large(exchange(tiny_server, request_bytes(tiny_server, "POST", headers=(length(BODY_LIMIT + 1),))))


def test_no_client_is_told_to_go_on_with_a_body_that_is_too_large(tiny_server: ServerProcess) -> None:
    """curl asks first with larger bodies; the answer is the refusal, not `100 Continue`."""
    headers = (length(10 * BODY_LIMIT), ("Expect", "100-continue"))
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, "POST", headers=headers))
        assert connection.recv(12) == b"HTTP/1.1 413"


def test_a_client_that_sends_everything_first_still_sees_the_answer(tiny_server: ServerProcess) -> None:
    """Most clients read only when they have written; closing at once would show them a reset instead."""
    body = bytes(20 * BODY_LIMIT)
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, "POST", headers=(length(body),), body=body))
        assert_too_large(read_answer(connection))


def test_chunks_are_counted(tiny_server: ServerProcess) -> None:
    """A chunked body tells no length; it is cut off at the limit."""
    assert_too_large(ask(tiny_server, "POST", headers=CHUNKED, body=chunked(bytes(BODY_LIMIT + 1))))
    assert_too_large(ask(tiny_server, "POST", headers=CHUNKED, body=chunked(bytes(BODY_LIMIT * 20))))


def test_the_last_chunk_of_a_refused_body_starts_nothing(tiny_server: ServerProcess) -> None:
    """What follows the limit in the same packet is not taken for the end of the request, nor for another one."""
    refused = request_bytes(tiny_server, "POST", headers=CHUNKED, body=chunked(bytes(BODY_LIMIT + 1), BODY_LIMIT + 1))
    with connect(tiny_server) as connection:
        connection.sendall(refused + request_bytes(tiny_server))
        assert_too_large(read_answer(connection))
        assert is_closed_by_peer(connection)


def test_bodies_are_not_collected_beyond_the_limit(tiny_server: ServerProcess) -> None:
    """200 MiB by length, in chunks and as a form cost next to no memory (Daphne alone: 1.2 GiB for 100 MiB)."""
    before = ask(tiny_server, path="/events").json()["peak"]
    huge = 200 * 1024 * 1024
    for headers in (CHUNKED, (length(huge),), (*MULTIPART, length(huge)), (*MULTIPART, *CHUNKED)):
        with connect(tiny_server) as connection:
            connection.sendall(request_bytes(tiny_server, "POST", headers=headers))
            chunk = b"%x\r\n%b\r\n" % (2**20, bytes(2**20)) if headers[-1] == CHUNKED[0] else bytes(2**20)
            for _ in range(200):
                try:
                    connection.sendall(chunk)
                except OSError:
                    break
    after = ask(tiny_server, path="/events").json()["peak"]
    assert after - before < 32 * 1024, f"memory grew by {(after - before) // 1024} MiB"


def test_forms_reach_the_application_unparsed(tiny_server: ServerProcess) -> None:
    """Twisted would parse a form into memory, and refuse a bad one by itself."""
    body = b"--xx\r\nthis is no multipart\r\n"
    answer = ask(tiny_server, "POST", headers=(*MULTIPART, length(body)), body=body)
    assert (answer.status, answer.json()["length"]) == (200, len(body))


def test_a_body_that_drips_is_cut_off(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """Each window must bring some of it."""
    server = tiny_server_factory("--fast")
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "POST", headers=(length(1000),), body=b"x"))
        answer = read_answer(connection)
    assert (answer.status, "too slowly" in answer.json()["error"]) == (408, True)


@pytest.mark.parametrize(
    "headers",
    [
        (("Content-Length", "5"), ("Content-Length", "6")),
        (("Content-Length", "5"), ("Transfer-Encoding", "chunked")),
        (("Content-Length", "-5"),),
        (("Content-Length", "5x"),),
        (("Transfer-Encoding", "gzip"),),
    ],
    ids=["two lengths", "length and chunked", "negative", "not a number", "unknown encoding"],
)
def test_ambiguous_lengths_are_refused(tiny_server: ServerProcess, headers: tuple[tuple[str, str], ...]) -> None:
    """Two readings of where a body ends are how requests are smuggled."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, "POST", headers=headers, body=b"hello" * 3))
        answer = read_answer(connection)
        assert (answer.status, list(answer.json())) == (400, ["error"])
        assert is_closed_by_peer(connection)
