"""Starts the servers that ours is compared with, each in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.servers import free_port, process


@contextmanager
def framework_server(folder: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Daphne with its defaults, but for a backlog that a thousand sockets fit in; gives its port. Raises StartError."""
    port = free_port()
    endpoint = f"tcp:port={port}:interface=127.0.0.1:backlog=2048"
    daphne = [sys.executable, "-m", "daphne", "--verbosity", "0", "-e", endpoint]
    command = [*daphne, "benchmarks.agents.framework_peer:application"]
    environment = {"FRAMEWORK_PEER_FOLDER": str(folder)}
    with process(command, name="the framework peer", ready=listens(port), environment=environment) as server:
        yield port, server


@contextmanager
def tcp_server(folder: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """``tcp_peer``; gives its port. Raises StartError."""
    port = free_port()
    command = [sys.executable, "-m", "benchmarks.agents.tcp_peer", str(port), str(folder)]
    with process(command, name="the TCP peer", ready=listens(port)) as server:
        yield port, server


def listens(port: int) -> Callable[[], bool]:
    """Whether a connection to the port is taken."""

    def ask() -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=2).close()
        except OSError:
            return False
        return True

    return ask
