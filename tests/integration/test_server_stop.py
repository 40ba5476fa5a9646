"""The server stops gracefully, with exit code 0, in bounded time."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect as open_websocket

from tests.integration.wire import ask, connect, is_closed_by_peer, read_answer, request_bytes
from tests.server_process import ServerProcess


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_success(tiny_server: ServerProcess, number: signal.Signals) -> None:
    """SIGTERM and Ctrl-C; nothing more is logged."""
    address = tiny_server.log_text()
    assert tiny_server.signal(number) == 0
    assert tiny_server.log_text() == address


def test_a_request_in_flight_is_answered(tiny_server: ServerProcess) -> None:
    """With `Connection: close`; meanwhile no connection is accepted, and idle ones close."""
    with connect(tiny_server) as idle, connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/slow"))
        tiny_server.wait_for_log("[working]")
        stopping = threading.Thread(target=tiny_server.stop)
        stopping.start()
        assert is_closed_by_peer(idle)
        with pytest.raises(ConnectionRefusedError):
            connect(tiny_server)
        answer = read_answer(connection)
        assert (answer.status, answer.headers.get("connection"), answer.body) == (200, "close", b'"done"')
        stopping.join()


def test_a_long_poll_does_not_hold_it(tiny_server: ServerProcess) -> None:
    """It is cancelled after a moment."""
    with connect(tiny_server) as connection:
        connection.sendall(request_bytes(tiny_server, path="/wait"))
        tiny_server.wait_for_log("[waiting]")
        started = time.monotonic()
        assert tiny_server.stop() == 0
        assert time.monotonic() - started < 10
    assert "[cancelled]" in tiny_server.log_text()


def test_sockets_are_told_that_it_restarts(tiny_server: ServerProcess) -> None:
    """With 1012, on which clients reconnect; their applications receive a disconnect."""
    with open_websocket(f"ws://127.0.0.1:{tiny_server.port}/echo", proxy=None) as socket:
        stopping = threading.Thread(target=tiny_server.stop)
        stopping.start()
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=20)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1012
        stopping.join()
    assert "cancelled" not in tiny_server.log_text()


def test_a_deaf_application_does_not_hold_it(tiny_server: ServerProcess) -> None:
    """An application that never receives is cancelled."""
    with open_websocket(f"ws://127.0.0.1:{tiny_server.port}/deaf", proxy=None):
        assert tiny_server.stop() == 0


def test_a_hanging_server_ends_all_the_same(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """A bug that blocks the loop cannot block the exit; the exit code shows that it was not graceful."""
    server = tiny_server_factory("--fast")
    with connect(server) as connection:
        connection.sendall(request_bytes(server, path="/stuck-at-the-end"))
        server.wait_for_log("[waiting]")
        assert server.stop() == 1
    assert "qualgent: did not stop in time" in server.log_text()


def test_a_second_signal_does_not_wait(tiny_server: ServerProcess) -> None:
    """A second Ctrl-C a while later exits at once; two at once count as one (of a terminal and of a parent)."""
    ask(tiny_server, path="/hook?hang")
    for _ in range(2):
        tiny_server.send_signal(signal.SIGINT)
    tiny_server.wait_for_log("[hook began]")
    time.sleep(1.2)  # a while: what tells the two cases apart is time itself
    assert tiny_server.signal(signal.SIGINT) == 128 + signal.SIGINT
    assert "stopped at once" in tiny_server.log_text()


def test_hooks_of_the_application_run_last(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """When they run, no request is in flight any more, so what was acknowledged can be stored."""
    server = tiny_server_factory()
    with connect(server) as connection:
        connection.sendall(request_bytes(server, path="/wait"))
        server.wait_for_log("[waiting]")
        ask(server, path="/hook")
        assert server.stop() == 0
    log = server.log_text()
    assert log.index("[cancelled]") < log.index("[hook began]") < log.index("[hook ended]")
