"""Other computers for a test: a network namespace each where that is possible (root), else only a home of their own."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import secrets
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.forwarder import Forwarder, pump_both
from tests.server_process import ROOT, clean_environment

SECONDS = 60
CLONE_NEWNET = 0x40000000


def can_make_networks() -> bool:
    """Return whether network namespaces can be made here."""
    if os.geteuid() != 0 or shutil.which("ip") is None:
        return False
    name = f"qgtry{secrets.token_hex(3)}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False).returncode == 0
    if made:
        subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)
    return made


class Machine:
    """A computer with a home."""

    def __init__(self, name: str, home: Path, namespace: str) -> None:
        self.name = name
        self.home = home
        renamed = ["unshare", "--uts", "sh", "-c", 'hostname "$0" && exec "$@"', name]
        self._prefix = ["ip", "netns", "exec", namespace, *renamed] if namespace else []
        self._processes: list[subprocess.Popen[str]] = []
        home.mkdir(parents=True)

    def _env(self, env: dict[str, str]) -> dict[str, str]:
        return clean_environment(self.home, {"HOME": str(self.home), **env})

    def run(self, *command: str, typed: str = "", **env: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end; ``typed`` is its standard input."""
        return subprocess.run(
            [*self._prefix, *command], cwd=ROOT, env=self._env(env), input=typed, capture_output=True, text=True,
            timeout=SECONDS, check=False,
        )  # fmt: skip

    def start(self, *command: str, **env: str) -> subprocess.Popen[str]:
        """Start a command that ends with the test; its output goes to the file ``log`` in its home."""
        with (self.home / "log").open("a") as log:
            started = subprocess.Popen(
                [*self._prefix, *command], cwd=ROOT, env=self._env(env), stdout=log, stderr=log, text=True
            )
        self._processes.append(started)
        return started

    def log(self) -> str:
        return (self.home / "log").read_text()

    def end(self) -> None:
        for started in self._processes:
            with contextlib.suppress(ProcessLookupError):
                started.terminate()
            try:
                started.wait(20)
            except subprocess.TimeoutExpired:
                started.kill()
                started.wait()


@contextmanager
def machines(names: list[str], folder: Path, server_name: str, port: int) -> Iterator[list[Machine]]:
    """Make computers that reach the test's machine as ``server_name``, at one port.

    Each has an address of its own there, if it has a network of its own.
    """
    with ExitStack() as stack:
        found = []
        for number, name in enumerate(names, 2):
            namespace = (
                stack.enter_context(_network(f"127.0.0.{number}", server_name, port)) if can_make_networks() else ""
            )
            machine = Machine(name, folder / name, namespace)
            stack.callback(machine.end)
            found.append(machine)
        yield found


@contextmanager
def _network(address: str, server_name: str, port: int) -> Iterator[str]:
    """Make a namespace with nothing but a loopback interface, from which one port here is reached; yield its name.

    No link to it: browsers of other tests give up their requests when the addresses of their machine change.
    """
    name = f"qg{secrets.token_hex(3)}"
    hosts = Path("/etc/netns") / name / "hosts"
    hosts.parent.mkdir(parents=True)
    hosts.write_text(f"127.0.0.1 localhost {server_name}\n")
    try:
        _ip("netns", "add", name)
        _ip("-n", name, "link", "set", "lo", "up")
        with PortForwarder(_listen_in(name, port), address, port):
            yield name
    finally:
        subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)
        shutil.rmtree(hosts.parent)


def _listen_in(namespace: str, port: int) -> socket.socket:
    """Listen in a network namespace. A socket stays in the namespace of the thread that made it."""
    made: list[socket.socket] = []

    def listen() -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        with open(f"/var/run/netns/{namespace}") as file:
            assert libc.setns(file.fileno(), CLONE_NEWNET) == 0, os.strerror(ctypes.get_errno())
        made.append(socket.create_server(("127.0.0.1", port)))

    thread = threading.Thread(target=listen)
    thread.start()
    thread.join()
    return made[0]


class PortForwarder(Forwarder):
    """Passes connections on to a port of this machine, from one of its loopback addresses."""

    def __init__(self, listener: socket.socket, address: str, port: int) -> None:
        super().__init__(listener)
        self._address, self._port = address, port

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            server, to_server = await asyncio.open_connection("127.0.0.1", self._port, local_addr=(self._address, 0))
            await pump_both(client, to_client, server, to_server)
            to_server.close()
        to_client.close()


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, timeout=SECONDS)
