"""Addresses that the server listens on, and its errors when it cannot."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.integration.wire import ask, connect, exchange, request_bytes
from tests.server_process import ROOT, ServerProcess


def has_ipv6_loopback() -> bool:
    """Whether this machine has ::1 (containers often have not)."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6_loopback(), reason="this machine has no ::1")


def run_to_its_end(*args: str) -> subprocess.CompletedProcess[str]:
    """A tiny server that is not expected to stay."""
    command = [sys.executable, "-m", "tests.tiny_server", *args]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_it_says_where_it_is_in_one_line(tiny_server: ServerProcess) -> None:
    """One line on its output, and it is true when it is printed."""
    assert ask(tiny_server).status == 200
    assert tiny_server.log_text() == f"QualGent is at http://127.0.0.1:{tiny_server.port}/\n"


@needs_ipv6
def test_the_default_is_both_loopback_addresses(tiny_server: ServerProcess) -> None:
    """`localhost`, 127.0.0.1 and [::1] all lead to it, on one port."""
    assert exchange(tiny_server, request_bytes(tiny_server), host="::1").json()["server"] == ["::1", tiny_server.port]
    assert exchange(tiny_server, request_bytes(tiny_server)).json()["server"] == ["127.0.0.1", tiny_server.port]


@needs_ipv6
def test_an_ipv6_host_is_that_alone(tiny_server_factory: Callable[..., ServerProcess]) -> None:
    """HOST=::1 does not listen on 127.0.0.1."""
    server = tiny_server_factory("--host", "::1")
    assert f"http://[::1]:{server.port}/" in server.log_text()
    assert exchange(server, request_bytes(server), host="::1").status == 200
    with pytest.raises(ConnectionRefusedError):
        connect(server, "127.0.0.1")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.20", "example.com", ""])
def test_it_listens_nowhere_else(host: str) -> None:
    """Without a login, an address that others can reach is refused: one line, exit code 2."""
    ended = run_to_its_end("--host", host)
    assert (ended.returncode, ended.stdout) == (2, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith(f"qualgent: HOST is {host!r}, ")
    assert "without QUALGENT_AUTH=on" in line


def test_a_busy_port_is_named(tiny_server: ServerProcess) -> None:
    """One line that says which port and how to take another; exit code 1."""
    ended = run_to_its_end("--port", str(tiny_server.port))
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert f"port {tiny_server.port} is in use" in line
    assert "PORT=" in line


@needs_ipv6
def test_a_port_busy_on_the_other_address_is_busy() -> None:
    """Half of `localhost` would be another program."""
    with socket.socket(socket.AF_INET6) as other:
        other.bind(("::1", 0))
        other.listen()
        ended = run_to_its_end("--port", str(other.getsockname()[1]))
    assert (ended.returncode, "is in use" in ended.stderr) == (1, True)


def test_a_restart_takes_the_port_back_at_once(tiny_server: ServerProcess) -> None:
    """Connections that linger after the end do not hold the port."""
    port = tiny_server.port
    ask(tiny_server)
    tiny_server.restart()
    assert tiny_server.port == port
    assert ask(tiny_server).status == 200


def test_a_thousand_connections_at_once_are_taken(tiny_server: ServerProcess) -> None:
    """A fleet that comes back after a restart does not wait for retries of refused connections."""
    idle = [connect(tiny_server) for _ in range(1000)]
    try:
        assert ask(tiny_server).status == 200
    finally:
        for connection in idle:
            connection.close()


def test_an_application_that_cannot_load_ends_the_process() -> None:
    """With its traceback and exit code 1, and without claiming to listen."""
    ended = run_to_its_end("--failing")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "RuntimeError: the application cannot be loaded" in ended.stderr
