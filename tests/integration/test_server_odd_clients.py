"""Clients that reset their connection behind a request, close their half of it, or open sockets that nobody serves."""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import time

import pytest

from tests.integration.wire import (
    ask,
    connect,
    handshake,
    handshake_bytes,
    is_closed_by_peer,
    read_all,
    read_answer,
    request_bytes,
)
from tests.server_process import ServerProcess

JOB = b'{"org_id": "acme", "app_version_id": "v1", "test": "login"}'
PATHS = ["/api/v1/agents", "/", "/admin/", "/metrics", "/nothing", "/readyz"]
RESET = struct.pack("ii", 1, 0)  # SO_LINGER: closing sends a reset
PAUSES = [0, 0.001, 0.005, 0.02]


def submit_bytes(server: ServerProcess) -> bytes:
    headers = (("Content-Type", "application/json"), ("Content-Length", str(len(JOB))))
    return request_bytes(server, "POST", "/api/v1/jobs", headers=headers, body=JOB)


def reset_behind(server: ServerProcess, raw: bytes, pause: float) -> None:
    """Send `raw` and reset the connection."""
    with connect(server) as connection, contextlib.suppress(OSError):
        connection.sendall(raw)
        time.sleep(pause)  # the resets meet the request in all its stages
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)


def open_connections(server: ServerProcess) -> int:
    """Return how many HTTP connections the server has, that of this request included."""
    found = re.search(rb'^qualgent_connections{protocol="http"} (\d+)', ask(server, path="/metrics").body, re.MULTILINE)
    assert found is not None
    return int(found[1])


def test_a_reset_behind_a_request_leaves_nothing(server: ServerProcess) -> None:
    """No traceback, and no connection that stays open, whatever was asked."""
    requests = [request_bytes(server, path=path) for path in PATHS]
    requests += [submit_bytes(server), *(handshake_bytes(server, path) for path in ("/ws/live/", "/ws/nothing/"))]
    requests += [requests[0] * 20, submit_bytes(server)[:-10], requests[0][:20]]
    for raw in requests:
        for pause in PAUSES * 2:
            reset_behind(server, raw, pause)
    deadline = time.monotonic() + 20
    while (left := open_connections(server)) > 1:
        assert time.monotonic() < deadline, f"{left} connections are open"
    assert server.stop() == 0
    assert "Traceback" not in server.log_text()
    assert "Exception" not in server.log_text()


def test_a_reset_ends_a_wait(tiny_server: ServerProcess) -> None:
    """The application of a long poll learns of it, also if the reset comes with the request."""
    for pause in PAUSES * 5:
        reset_behind(tiny_server, request_bytes(tiny_server, path="/wait"), pause)
    waiting = tiny_server.log_text().count("[waiting]")
    deadline = time.monotonic() + 20
    while ask(tiny_server, path="/events").json()["left"] < waiting:
        assert time.monotonic() < deadline, "an application waits for a client that has reset its connection"
        waiting = tiny_server.log_text().count("[waiting]")
    assert "Traceback" not in tiny_server.log_text()


@pytest.mark.parametrize("pause", [0, 0.3])
def test_a_half_closed_connection_gets_its_answer(server: ServerProcess, pause: float) -> None:
    """Pages, API and admin: the whole answer, then the end."""
    for raw, status in [*((request_bytes(server, path=path), 200) for path in PATHS), (submit_bytes(server), 201)]:
        with connect(server) as connection:
            if not pause:
                connection.sendall(raw)
            else:  # the end of the input is in the same packet as the end of the request, or comes later
                connection.sendall(raw[:-1])
                time.sleep(pause)
                connection.sendall(raw[-1:])
            connection.shutdown(socket.SHUT_WR)
            answer = read_answer(connection)
            assert answer.status == (404 if b"/nothing" in raw else status), raw
            assert is_closed_by_peer(connection)
    assert "Traceback" not in server.log_text()


def test_a_half_closed_connection_gets_a_late_answer(tiny_server: ServerProcess) -> None:
    """Long after the end of its input; pipelined requests get theirs too, in order."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/slow") + request_bytes(tiny_server, path="/second") * 3)
        connection.shutdown(socket.SHUT_WR)
        responses = read_all(connection)
    assert responses.count(b"HTTP/1.1 200") == 4
    assert responses.index(b'"done"') < responses.index(b"/second")


def test_a_request_that_is_cut_off_is_refused(tiny_server: ServerProcess) -> None:
    """In its head and in its body: 400, at once."""
    head = request_bytes(tiny_server, "POST", headers=(("Content-Length", "100"),))
    for raw in (head[:20], head, head + b"x" * 99):
        with connect(tiny_server) as connection:
            connection.sendall(raw)
            connection.shutdown(socket.SHUT_WR)
            answer = read_answer(connection, "POST")
            assert (answer.status, list(answer.json())) == (400, ["error"])
            assert is_closed_by_peer(connection)


@pytest.mark.parametrize("path", ["/ws/nothing/", "/", "/ws", "/ws/live", "/ws/live/more", "/api/v1/jobs", "/%ff%0a"])
def test_a_socket_that_nobody_serves_is_refused(server: ServerProcess, path: str) -> None:
    """403 to the handshake, and the log has no traceback."""
    assert handshake(server, path).status == 403
    assert ask(server, path="/readyz").status == 200
    assert "Traceback" not in server.log_text()
    assert "ERROR" not in server.log_text()


def test_line_breaks_without_end_are_not_read(server: ServerProcess) -> None:
    """The attack: nothing but line breaks, of which one core read 670 MiB in 4 s; the connection ends instead."""
    with connect(server) as connection:
        connection.sendall(request_bytes(server, path="/readyz"))
        assert read_answer(connection).status == 200
        sent = 0
        with contextlib.suppress(OSError):
            while sent < 200 * 1024**2:
                sent += connection.send(b"\r\n" * 128 * 1024)
        assert sent < 32 * 1024**2  # what is discarded behind the refusal, and the system's buffers
    assert ask(server, path="/readyz").status == 200
