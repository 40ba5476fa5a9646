"""Other computers for a test: a network namespace each where that is possible (root), else only a home of their own."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.server_process import ROOT, clean_environment

SECONDS = 60


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
    """A computer with a home, from which the test's machine is reached at ``server_address``."""

    def __init__(self, name: str, home: Path, namespace: str, server_address: str) -> None:
        self.name = name
        self.home = home
        self.server_address = server_address
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
def machines(names: list[str], folder: Path, server_name: str) -> Iterator[list[Machine]]:
    """Make computers that know the test's machine as ``server_name``, if they have networks of their own."""
    with ExitStack() as stack:
        found = []
        for number, name in enumerate(names):
            namespace, address = "", "127.0.0.1"
            if can_make_networks():
                namespace, address = stack.enter_context(_network(number, server_name))
            machine = Machine(name, folder / name, namespace, address)
            stack.callback(machine.end)
            found.append(machine)
        yield found


@contextmanager
def _network(number: int, server_name: str) -> Iterator[tuple[str, str]]:
    """Make a namespace that is connected with this machine; yield its name, and this machine's address in it."""
    name, part = f"qg{secrets.token_hex(3)}", f"10.231.{os.getpid() % 250}.{4 * number}"
    here, there = (f"{part.rpartition('.')[0]}.{4 * number + last}" for last in (1, 2))
    hosts = Path("/etc/netns") / name / "hosts"
    hosts.parent.mkdir(parents=True)
    hosts.write_text(f"127.0.0.1 localhost\n{here} {server_name}\n")
    try:
        _ip("netns", "add", name)
        _ip("link", "add", f"{name}a", "type", "veth", "peer", "name", f"{name}b", "netns", name)
        _ip("addr", "add", f"{here}/30", "dev", f"{name}a")
        _ip("link", "set", f"{name}a", "up")
        for command in (["addr", "add", f"{there}/30", "dev", f"{name}b"], ["link", "set", f"{name}b", "up"],
                        ["link", "set", "lo", "up"]):  # fmt: skip
            _ip("-n", name, *command)
        yield name, here
    finally:
        subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)  # its end of the link, too
        subprocess.run(["ip", "link", "del", f"{name}a"], capture_output=True, check=False)
        shutil.rmtree(hosts.parent)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, timeout=SECONDS)
