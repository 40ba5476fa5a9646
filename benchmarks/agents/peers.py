"""Start the servers for comparison, each in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.servers import free_port, process


@contextmanager
def framework_server(folder: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Start Daphne with its defaults and a backlog for a thousand sockets; yield its port. Raises StartError."""
    port = free_port()
    endpoint = f"tcp:port={port}:interface=127.0.0.1:backlog=2048"
    daphne = [sys.executable, "-m", "daphne", "--verbosity", "0", "-e", endpoint]
    command = [*daphne, "benchmarks.agents.framework_peer:application"]
    environment = {"FRAMEWORK_PEER_FOLDER": str(folder)}
    with process(command, name="the framework peer", ready=listens(port), environment=environment) as server:
        yield port, server


@contextmanager
def tcp_server(folder: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Start ``tcp_peer``; yield its port. Raises StartError."""
    port = free_port()
    command = [sys.executable, "-m", "benchmarks.agents.tcp_peer", str(port), str(folder)]
    with process(command, name="the TCP peer", ready=listens(port)) as server:
        yield port, server


def listens(port: int) -> Callable[[], bool]:
    """Return whether the port accepts connections."""

    def ask() -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=2).close()
        except OSError:
            return False
        return True

    return ask
