"""Applications that fail, clients that disconnect, and readers that are slow."""

from __future__ import annotations

import http.client

import pytest

from tests.integration.wire import ask, connect, read_answer, request_bytes
from tests.server_process import ServerProcess


@pytest.mark.parametrize("path", ["/fail", "/fail-at-once", "/forget"])
def test_an_application_without_an_answer_is_a_500(tiny_server: ServerProcess, path: str) -> None:
    """As JSON, without the reason, which is in the log; the connection lives on."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path=path))
        answer = read_answer(connection)
        assert (answer.status, list(answer.json())) == (500, ["error"])
        assert b"broken on purpose" not in answer.body
        connection.sendall(request_bytes(tiny_server))
        assert read_answer(connection).status == 200
    assert path == "/forget" or "RuntimeError: broken on purpose" in tiny_server.log_text()


def test_an_answer_that_breaks_off_does_not_look_whole(tiny_server: ServerProcess) -> None:
    """The connection is cut, so the client knows."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/fail-late"))
        with pytest.raises((http.client.IncompleteRead, ConnectionResetError)):
            read_answer(connection)


def test_an_application_hears_that_its_client_left(tiny_server: ServerProcess) -> None:
    """A long poll ends with its client."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/wait"))
        tiny_server.wait_for_log("[waiting]")
    for _ in range(2000):  # each question gives the server another turn
        if ask(tiny_server, path="/events").json()["left"] == 1:
            return
    pytest.fail("the application still waits for a client that left")


def test_a_slow_reader_of_a_stream_slows_it_down(tiny_server: ServerProcess) -> None:
    """64 MiB that nobody reads yet are not collected in memory; when they are read, all are there."""
    before = ask(tiny_server, path="/events").json()["peak"]
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/stream"))
        tiny_server.wait_for_log("[stream waits]")
        assert ask(tiny_server, path="/events").json()["peak"] - before < 16 * 1024
        assert len(read_answer(connection).body) == 64 * 1024 * 1024
    assert ask(tiny_server, path="/events").json()["peak"] - before < 16 * 1024


def test_many_requests_leave_nothing_behind(tiny_server: ServerProcess) -> None:
    """Finished requests are forgotten at once, not at the next scan."""
    with connect(tiny_server) as connection:
        for _ in range(2000):
            connection.sendall(request_bytes(tiny_server))
            read_answer(connection)
        connection.sendall(request_bytes(tiny_server, path="/objects"))
        assert read_answer(connection).json()["requests"] <= 2
