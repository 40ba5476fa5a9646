"""Request bodies of all connections together are limited, and the count of their bytes is exact."""

from __future__ import annotations

import contextlib
import select
import socket
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from tests.integration.client import Client
from tests.integration.test_server_bodies import CHUNKED, chunked, length
from tests.integration.wire import ask, connect, handshake_bytes, is_closed_by_peer, read_answer, request_bytes
from tests.server_process import ServerProcess
from tests.support.waiting import eventually
from tests.tiny_server import BODY_LIMIT, SPOOL_LIMIT

MIB = 1024 * 1024
PART = BODY_LIMIT * 3 // 4
JSON = ("Content-Type", "application/json")
CONNECTIONS = 60

Spooled = Callable[[], int]
Ending = Callable[[ServerProcess], None]


def wait_for(count: Spooled, expected: int) -> None:
    eventually(lambda: count() == expected)


def spooled_by(server: ServerProcess) -> Spooled:
    return lambda: int(ask(server, path="/events").json()["spooled"])


def send_part(connection: socket.socket, raw: bytes) -> None:
    """Send part of a request, and perhaps be refused meanwhile."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        connection.sendall(raw)


def test_many_bodies_that_stop_before_their_end_are_refused_at_the_limit(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], at_end: ExitStack
) -> None:
    """The attack: 60 connections send most of a large body and stop. When they leave, other requests work."""
    server = server_factory(QUALGENT_MAX_BODY_BYTES=str(MIB), QUALGENT_MAX_SPOOLED_BYTES=str(8 * MIB))
    client = client_of(server)

    def spooled() -> int:
        lines = str(client.send("GET", "/metrics").body).splitlines()
        return int(float(next(line for line in lines if line.startswith("qualgent_spooled_bytes ")).split()[1]))

    part = MIB * 3 // 4
    attackers = [at_end.enter_context(connect(server)) for _ in range(CONNECTIONS)]
    for number, attacker in enumerate(attackers):
        headers, body = [(length(MIB), bytes(part)), (CHUNKED[0], b"%x\r\n" % MIB + bytes(part))][number % 2]
        send_part(attacker, request_bytes(server, "POST", "/submit-job", headers=(JSON, headers), body=body))

    def answered_ones() -> list[socket.socket]:
        return select.select(attackers, [], [], 0)[0]

    eventually(lambda: len(answered_ones()) * part + spooled() == CONNECTIONS * part)
    assert 0 < spooled() <= 8 * MIB
    refused = [read_answer(attacker) for attacker in answered_ones()]
    for answer in refused:
        assert answer.status == 503
        assert (answer.headers["retry-after"], answer.headers["connection"]) == ("1", "close")
        assert "QUALGENT_MAX_SPOOLED_BYTES" in answer.json()["error"]
        assert "try again" in answer.json()["error"]
    assert len(refused) >= CONNECTIONS - 8 * MIB // part
    assert client.send("GET", "/api/v1/stats").status == 200  # without a body
    for attacker in attackers:
        attacker.close()
    wait_for(spooled, 0)
    client.submit()
    assert spooled() == 0
    assert "Traceback" not in server.log_text()


def test_a_refused_client_sees_the_answer_though_it_sends_on(tiny_server: ServerProcess, at_end: ExitStack) -> None:
    """By its length before the body is sent, in chunks while it arrives; then the connection ends."""
    for _ in range(SPOOL_LIMIT // BODY_LIMIT):
        holder = at_end.enter_context(connect(tiny_server))
        holder.sendall(request_bytes(tiny_server, "POST", headers=(length(BODY_LIMIT),), body=bytes(BODY_LIMIT - 1)))
    wait_for(spooled_by(tiny_server), SPOOL_LIMIT - SPOOL_LIMIT // BODY_LIMIT)
    body = bytes(BODY_LIMIT)
    for headers, sent in [((length(body),), body), (CHUNKED, chunked(body))]:
        with connect(tiny_server) as connection:
            send_part(connection, request_bytes(tiny_server, "POST", headers=headers, body=sent + body))
            assert read_answer(connection).status == 503
            assert is_closed_by_peer(connection)
    with connect(tiny_server) as connection:  # curl asks first with larger bodies
        asks = (length(body), ("Expect", "100-continue"))
        connection.sendall(request_bytes(tiny_server, "POST", headers=asks))
        assert connection.recv(12) == b"HTTP/1.1 503"
    assert ask(tiny_server, "POST", headers=(length(4),), body=b"tiny").status == 200  # for which there is room


def answered(server: ServerProcess) -> None:
    """Several on one connection, the next one sent with the end of the one before."""
    request = request_bytes(server, "POST", headers=(length(BODY_LIMIT),), body=bytes(BODY_LIMIT))
    with connect(server) as connection:
        connection.sendall(request + request[:1000])
        assert read_answer(connection).status == 200
        connection.sendall(request[1000:])
        assert read_answer(connection).status == 200


def failed(server: ServerProcess) -> None:
    """Answered 500, and cut off in the middle of the answer."""
    body = bytes(BODY_LIMIT)
    assert ask(server, "POST", "/fail", headers=(length(body),), body=body).status == 500
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "POST", "/fail-late", headers=(length(body),), body=body))
        assert is_closed_by_peer(connection)


def left_in_the_body(server: ServerProcess) -> None:
    """Reset by the client before the end."""
    with connect(server) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.sendall(request_bytes(server, "POST", headers=(length(BODY_LIMIT),), body=bytes(PART)))
        wait_for(spooled_by(server), PART)


def half_closed_in_the_body(server: ServerProcess) -> None:
    """Ended by the client before the end."""
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "POST", headers=(length(BODY_LIMIT),), body=bytes(PART)))
        connection.shutdown(socket.SHUT_WR)
        assert read_answer(connection).status == 400


def left_while_answered(server: ServerProcess) -> None:
    """Counted while the application has the request, though its client is gone."""
    with connect(server) as connection:
        body = bytes(BODY_LIMIT)
        connection.sendall(request_bytes(server, "POST", "/hold", headers=(length(body),), body=body))
        wait_for(spooled_by(server), BODY_LIMIT)
    eventually(lambda: ask(server, path="/events").json()["connections"] == 1)
    assert spooled_by(server)() == BODY_LIMIT
    ask(server, path="/release")


def refused_as_too_large(server: ServerProcess) -> None:
    """Given back with the refusal, though the connection lingers."""
    with connect(server) as connection:
        raw = request_bytes(server, "POST", headers=CHUNKED, body=chunked(bytes(BODY_LIMIT * 2)))
        connection.sendall(raw)
        assert read_answer(connection).status == 413
        assert spooled_by(server)() == 0


def refused_as_malformed(server: ServerProcess) -> None:
    """A chunk without a size."""
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "POST", headers=CHUNKED, body=chunked(bytes(PART))[:-5] + b"what\r\n"))
        assert read_answer(connection).status == 400


def refused_as_too_slow(server: ServerProcess) -> None:
    """Nothing comes after the first part."""
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "POST", headers=(length(BODY_LIMIT),), body=bytes(PART)))
        wait_for(spooled_by(server), PART)
        assert read_answer(connection).status == 408


def refused_by_its_head(server: ServerProcess) -> None:
    """Not ASCII: answered without the application."""
    raw = request_bytes(server, "POST", "/\u00e9", headers=(length(BODY_LIMIT),), body=bytes(BODY_LIMIT))
    with connect(server) as connection:
        connection.sendall(raw)
        assert read_answer(connection).status == 400


def refused_as_a_handshake(server: ServerProcess) -> None:
    """The request of a WebSocket has no body."""
    frame = b"\x81\x85\0\0\0\0hello"
    with connect(server) as connection:
        connection.sendall(handshake_bytes(server, "/echo", Content_Length=str(len(frame))) + frame)
        assert read_answer(connection).status == 400


ENDINGS: list[Ending] = [
    answered,
    failed,
    left_in_the_body,
    half_closed_in_the_body,
    left_while_answered,
    refused_as_too_large,
    refused_as_malformed,
    refused_as_too_slow,
    refused_by_its_head,
    refused_as_a_handshake,
]


@pytest.mark.parametrize("end", ENDINGS, ids=lambda end: end.__name__)
def test_the_bytes_of_a_request_are_given_back_once(
    tiny_server_factory: Callable[..., ServerProcess], end: Ending
) -> None:
    """However the request ends: the count is zero then."""
    server = tiny_server_factory("--fast")
    end(server)
    wait_for(spooled_by(server), 0)
    assert end is failed or "Traceback" not in server.log_text()


def test_uploads_are_not_counted(tiny_server: ServerProcess) -> None:
    """They are passed on while they arrive, and have a limit of their own."""
    with connect(tiny_server) as connection:
        head = request_bytes(tiny_server, "PUT", "/api/v1/builds/acme/1.0", headers=(length(BODY_LIMIT),))
        connection.sendall(head + bytes(PART))
        assert spooled_by(tiny_server)() == 0
        connection.sendall(bytes(BODY_LIMIT - PART))
        assert read_answer(connection, "PUT").json()["length"] == BODY_LIMIT


def test_a_stop_gives_all_back(tiny_server: ServerProcess) -> None:
    """Of a body that arrives, and of one whose request is being answered; the server stops in order."""
    with connect(tiny_server) as arriving, connect(tiny_server) as waiting:
        arriving.sendall(request_bytes(tiny_server, "POST", headers=(length(BODY_LIMIT),), body=bytes(PART)))
        body = bytes(BODY_LIMIT)
        waiting.sendall(request_bytes(tiny_server, "POST", "/wait", headers=(length(body),), body=body))
        wait_for(spooled_by(tiny_server), PART + BODY_LIMIT)
        assert tiny_server.stop() == 0
    assert "spooled at the end" not in tiny_server.log_text()
