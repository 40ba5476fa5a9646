"""Limits of request heads: size, time, and headers that are ignored."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from qualgent.web import limits
from tests.integration.wire import ask, connect, exchange, handshake, is_closed_by_peer, read_answer, request_bytes
from tests.server_process import ServerProcess


@pytest.mark.parametrize(
    "headers",
    [(("X-Long", "x" * limits.HEAD_BYTES),), tuple((f"X-{n}", "x" * 1000) for n in range(20))],
    ids=["one long header", "many together"],
)
def test_large_heads_are_refused(tiny_server: ServerProcess, headers: tuple[tuple[str, str], ...]) -> None:
    """With an answer, also when they never end."""
    answer = ask(tiny_server, headers=headers)
    assert (answer.status, str(limits.HEAD_BYTES) in answer.json()["error"]) == (431, True)


def test_a_line_that_never_ends_is_refused(tiny_server: ServerProcess) -> None:
    """Nothing is kept of it."""
    assert exchange(tiny_server, b"GET /" + b"x" * 3 * limits.HEAD_BYTES).status == 431


def test_many_headers_are_refused(tiny_server: ServerProcess) -> None:
    """However small they are."""
    headers = tuple((f"X-{number}", "") for number in range(limits.HEAD_LINES + 1))
    assert ask(tiny_server, headers=headers).status == 400


@pytest.mark.parametrize(
    "raw", [b"nonsense\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\nno colon\r\nA: b\r\n\r\n"]
)
def test_what_is_not_http_is_refused_as_json(tiny_server: ServerProcess, raw: bytes) -> None:
    """And the connection closes."""
    with connect(tiny_server) as connection:
        connection.sendall(raw)
        answer = read_answer(connection)
        assert (answer.status, list(answer.json())) == (400, ["error"])
        assert is_closed_by_peer(connection)


def test_a_head_that_drips_is_cut_off(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """The deadline runs from the first byte; further bytes do not move it."""
    server = tiny_server_factory("--fast")
    stop = threading.Event()
    with connect(server) as connection:

        def drip() -> None:
            connection.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
            while not stop.wait(0.1):
                try:
                    connection.sendall(b"x")
                except OSError:
                    return

        dripping = threading.Thread(target=drip)
        dripping.start()
        try:
            answer = read_answer(connection)
            assert (answer.status, "did not arrive" in answer.json()["error"]) == (408, True)
        finally:
            stop.set()
            dripping.join()


def test_an_idle_connection_is_closed(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """Before its first request, and after one."""
    server = tiny_server_factory("--fast")
    with connect(server) as never_used, connect(server) as used:
        used.sendall(request_bytes(server))
        assert read_answer(used).status == 200
        assert is_closed_by_peer(never_used)
        assert is_closed_by_peer(used)


def test_a_connection_is_used_again_and_again(tiny_server: ServerProcess) -> None:
    """Keep-alive, also with requests that are sent before the answers are read."""
    with connect(tiny_server) as connection:
        for _ in range(3):
            connection.sendall(request_bytes(tiny_server))
            assert read_answer(connection).status == 200
        connection.sendall(request_bytes(tiny_server, path="/a") + request_bytes(tiny_server, path="/wait"))
        assert read_answer(connection).json()["path"] == "/a"
        tiny_server.wait_for_log("[waiting]")


@pytest.mark.parametrize("name", ["Daphne-Root-Path", "daphne-root-path", "DAPHNE-ROOT-PATH"])
def test_a_client_cannot_set_the_root_path(tiny_server: ServerProcess, name: str) -> None:
    """Daphne would make it SCRIPT_NAME, and so part of every link."""
    told = ask(tiny_server, headers=((name, "/evil"),)).json()
    assert told["root_path"] == ""
    assert handshake(tiny_server, "/root-path", **{name: "/evil"}).status == 101
    tiny_server.wait_for_log("[root path '']")


def test_nothing_is_told_about_the_software(tiny_server: ServerProcess) -> None:
    """No Server header on answers, refusals and handshakes."""
    refused = exchange(tiny_server, b"nonsense\r\n\r\n")
    for answer in (ask(tiny_server), ask(tiny_server, path="/fail"), refused, handshake(tiny_server, "/echo")):
        assert "server" not in answer.headers
