"""Uploads are asked for by their head, passed on while they arrive, and limited all together."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from websockets.sync.client import connect as connect_socket

from qgprotocol import codec, messages
from qualgent.web import limits
from tests.integration.client import Client
from tests.integration.wire import Answer, ask, connect, exchange, read_answer, request_bytes
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

HUGE = 2 * 1024**3 - 1
MIB = 1024 * 1024
BUILD = "/api/v1/builds/acme/1.0"


def head(server: ServerProcess, path: str, size: int, *more: tuple[str, str]) -> bytes:
    return request_bytes(server, "PUT", path, headers=(("Content-Length", str(size)), *more))


@contextmanager
def leased(server: ServerProcess, client: Client) -> Iterator[messages.LeaseOffer]:
    """An attempt on the way to its agent, which stays connected."""
    client.submit()
    agent = messages.AgentHello(name="writer", targets=["mobile"])
    hello = messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=[agent])
    with connect_socket(server.url.replace("http", "ws") + messages.AGENT_PATH, proxy=None) as agent_socket:
        agent_socket.send(codec.encode(hello))
        while not isinstance(message := codec.decode_from_server(agent_socket.recv(20)), messages.LeaseOffer):
            pass
        yield message


def incoming(server: ServerProcess) -> list[str]:
    return [path.name for path in (server.data_dir / "files").glob("incoming-*")]


def test_an_upload_is_refused_before_its_body(server: ServerProcess, client: Client) -> None:
    """By token, attempt, path, organization, and for a URL that takes none: not a byte of 2 GiB is sent."""
    with leased(server, client) as lease:
        own = f"/api/v1/attempts/{lease.attempt}/artifacts"
        right, wrong = (("Authorization", f"Bearer {token}") for token in (lease.token, "wrong"))
        unknown = own.replace(lease.attempt, "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f")
        for path, headers, status in [
            (f"{own}/a.txt", [], 403),
            (f"{own}/a.txt", [wrong], 403),
            (f"{unknown}/a.txt", [right], 404),
            (f"{own}/a/../b", [right], 400),
            (own, [right], 405),
            ("/api/v1/attempts/nothing/here", [right], 404),
            ("/api/v1/builds/acme", [], 404),
        ]:
            answer = exchange(server, head(server, path, HUGE, *headers))
            assert (answer.status, answer.headers["connection"]) == (status, "close"), path
        client.post(f"/api/v1/jobs/{lease.job.id}/cancel")
        answer = exchange(server, head(server, f"{own}/a.txt", HUGE, right))
        assert (answer.status, "has ended (cancelled)" in answer.json()["error"]) == (409, True)
    client.send("PATCH", "/api/v1/orgs/acme", json={"most_stored_bytes": 5})
    assert exchange(server, head(server, BUILD, HUGE)).status == 413
    assert incoming(server) == []


def test_a_client_that_asks_is_answered(server: ServerProcess) -> None:
    """``Expect: 100-continue``, as curl sends it: the refusal, or "go on" once the application wants the body."""
    expects = ("Expect", "100-continue")
    refused = head(server, "/api/v1/attempts/019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f/artifacts/a", 5, expects)
    with connect(server) as connection:
        connection.sendall(refused)
        assert connection.recv(12) == b"HTTP/1.1 403"
    with connect(server) as connection:
        connection.sendall(head(server, BUILD, 5, expects))
        assert connection.recv(25) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"hello")
        assert read_answer(connection, "PUT").status == 201


def test_a_client_that_sends_everything_first_sees_the_refusal(server: ServerProcess) -> None:
    """Some MiB of its body are discarded. Then nothing is read, so that a client that gets stuck has time to read."""
    path = "/api/v1/attempts/019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f/artifacts/a"
    with connect(server) as connection:
        connection.sendall(head(server, path, limits.LINGER_BYTES) + bytes(limits.LINGER_BYTES))
        assert read_answer(connection, "PUT").status == 403
    with connect(server) as connection:
        connection.settimeout(limits.LINGER_UNREAD_SECONDS / 4)
        with pytest.raises(TimeoutError):
            connection.sendall(head(server, path, HUGE) + bytes(100 * MIB))
        assert read_answer(connection, "PUT").status == 403


def test_a_connection_goes_on_after_an_upload(server: ServerProcess) -> None:
    """Also if the next request comes with the last piece of the body."""
    with connect(server) as connection:
        for _ in range(2):
            connection.sendall(head(server, BUILD, 10) + b"01234")
            connection.sendall(b"56789" + request_bytes(server, path=BUILD))
            assert read_answer(connection, "PUT").status in (200, 201)
            assert read_answer(connection).json()["size"] == 10


@contextmanager
def half_sent(server: ServerProcess, path: str, size: int, sent: int) -> Iterator[socket.socket]:
    """An upload of which only a part is sent so far, and stored."""
    with connect(server) as connection:
        connection.sendall(head(server, path, size) + bytes(sent))
        eventually(lambda: len(incoming(server)) > 0)
        yield connection


def put(server: ServerProcess, path: str, size: int) -> Answer:
    return ask(server, "PUT", path, headers=(("Content-Length", str(size)),), body=bytes(size))


@pytest.fixture
def small_server(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """A server that receives 4 MiB at a time."""
    return server_factory(QUALGENT_MAX_INCOMING_BYTES=str(4 * MIB))


def test_all_uploads_together_are_limited(small_server: ServerProcess) -> None:
    """Further ones are refused with what to do, and taken when there is room: a client that leaves makes room."""
    with half_sent(small_server, BUILD, 4 * MIB, 3 * MIB) as connection:
        eventually(lambda: put(small_server, "/api/v1/builds/acme/2.0", 2 * MIB).status == 503)
        refused = put(small_server, "/api/v1/builds/acme/2.0", 2 * MIB)
        assert (refused.headers["retry-after"], "try again" in refused.json()["error"]) == ("1", True)
        chunked = (("Transfer-Encoding", "chunked"),)
        body = b"%x\r\n%b\r\n0\r\n\r\n" % (2 * MIB, bytes(2 * MIB))
        assert ask(small_server, "PUT", "/api/v1/builds/acme/2.0", headers=chunked, body=body).status == 503
        assert put(small_server, "/api/v1/builds/acme/3.0", MIB // 2).status == 201
        connection.sendall(bytes(MIB // 2))
    eventually(lambda: put(small_server, "/api/v1/builds/acme/2.0", 2 * MIB).status == 201)
    eventually(lambda: incoming(small_server) == [])
    assert "Traceback" not in small_server.log_text()


def test_a_file_that_never_fits_is_refused_for_good(small_server: ServerProcess) -> None:
    """By its length before it is sent, and in chunks when it is too long."""
    answer = exchange(small_server, head(small_server, BUILD, 4 * MIB + 1))
    assert (answer.status, "QUALGENT_MAX_INCOMING_BYTES" in json.dumps(answer.json())) == (413, True)
    body = b"%x\r\n%b\r\n" % (MIB, bytes(MIB)) * 6 + b"0\r\n\r\n"
    answer = ask(small_server, "PUT", BUILD, headers=(("Transfer-Encoding", "chunked"),), body=body)
    assert answer.status == 413
    eventually(lambda: incoming(small_server) == [])
    assert put(small_server, BUILD, 4 * MIB).status == 201


def test_a_client_that_leaves_frees_its_upload(server: ServerProcess) -> None:
    """At once, without an error in the log."""
    with half_sent(server, BUILD, 10 * MIB, 2 * MIB):
        assert len(incoming(server)) == 1
    eventually(lambda: incoming(server) == [])
    assert "Traceback" not in server.log_text()


def test_an_upload_that_drips_is_cut_off(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """The application learns of it, and its answer does not follow that of the server."""
    server = tiny_server_factory("--fast")
    with connect(server) as connection:
        connection.sendall(head(server, BUILD, 1000) + b"x")
        answer = read_answer(connection, "PUT")
        assert (answer.status, "too slowly" in answer.json()["error"]) == (408, True)
        assert connection.recv(1000) == b""
    assert "the application failed" not in server.log_text()
