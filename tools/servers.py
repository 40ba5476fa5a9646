"""Servers that a benchmark starts for itself, on free ports of 127.0.0.1."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parent.parent
EXPRESS = ROOT / "benchmarks" / "peers" / "express"
START_SECONDS = 60.0  # the first start also migrates a new database
STOP_SECONDS = 15.0
DRIVER_SECONDS = 180.0


class MissingError(Exception):
    """A requirement of this comparison is missing; the text names it. Its rows are left out."""


class StartError(Exception):
    """A server did not start; the text has the end of its log."""


def require_peers(name: str) -> None:
    """Check that peers may be started and installed: not by tests. Raises MissingError."""
    if os.environ.get("BENCHMARK_PEERS") == "none":
        raise MissingError(f"BENCHMARK_PEERS=none: no comparison with {name}")


def free_port() -> int:
    """Return a free port. Another process may take it first: the start then fails and says so."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def process(
    command: Sequence[str | Path],
    *,
    name: str,
    ready: Callable[[], bool],
    environment: Mapping[str, str] | None = None,
    folder: Path = ROOT,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server for the duration of the block. Raises StartError when it is not ready within START_SECONDS."""
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            deadline = time.monotonic() + START_SECONDS
            while not ready():
                if server.poll() is not None or time.monotonic() > deadline:
                    log.seek(0)
                    end = log.read()[-2000:].decode(errors="replace")
                    raise StartError(f"{name} did not start:\n{end}")
                time.sleep(0.05)
            yield server
        finally:
            stop(server)


def stop(server: subprocess.Popen[bytes]) -> None:
    """Terminate the process; kill it if it does not end within STOP_SECONDS."""
    if server.poll() is None:
        server.terminate()
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def answers(url: str) -> Callable[[], bool]:
    """Return whether a GET of the address is answered with 200."""

    def ask() -> bool:
        try:
            return httpx.get(url, timeout=2, trust_env=False).status_code == 200
        except httpx.TransportError:
            return False

    return ask


@contextmanager
def qualgent_server(port: int | None = None, **settings: str) -> Iterator[str]:
    """Run our server on a new data folder, without demo agents; yield its address. ``settings``: environment."""
    port = port or free_port()
    with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
        make_database(Path(data), settings)
        with qualgent_process(Path(data), port, settings):
            yield f"http://127.0.0.1:{port}"


def make_database(data: Path, settings: Mapping[str, str] | None = None) -> None:
    """Create the database of a data folder, or copy that of BENCHMARK_DATABASE, a folder. Raises StartError."""
    if not settings and (made_before := os.environ.get("BENCHMARK_DATABASE")):
        shutil.copytree(made_before, data, dirs_exist_ok=True)
        return
    environment = {**os.environ, **_environment(data, 0, settings or {})}
    migrate = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    made = subprocess.run(migrate, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if made.returncode:
        raise StartError(f"the database could not be made:\n{made.stderr[-2000:]}")


@contextmanager
def qualgent_process(
    data: Path, port: int, settings: Mapping[str, str] | None = None, *, ready: Callable[[], bool] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run our server on a folder prepared by ``make_database``. ``ready``: waited for instead of its /readyz."""
    command = [sys.executable, "-m", "qualgent.server"]
    ready = ready or answers(f"http://127.0.0.1:{port}/readyz")
    environment = _environment(data, port, settings or {})
    with process(command, name="the server", ready=ready, environment=environment) as server:
        yield server


def _environment(data: Path, port: int, settings: Mapping[str, str]) -> dict[str, str]:
    return {
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "QUALGENT_DATA_DIR": str(data),
        "QUALGENT_DEMO_AGENTS": "0",
        "QUALGENT_LOG_LEVEL": "WARNING",
        **settings,
    }


def node_with_packages(folder: Path, name: str) -> str:
    """Return the path of node, once the packages of a peer's folder are installed. Raises MissingError."""
    require_peers(name)
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise MissingError(f"node and npm are not on this machine: no comparison with {name}")
    if not (folder / "node_modules").is_dir():
        install = [npm, "install", "--no-audit", "--no-fund", "--omit=dev"]
        try:
            subprocess.run(install, cwd=folder, check=True, capture_output=True, text=True, timeout=180)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            reason = str(error.stderr or error).strip().splitlines()[-1]
            raise MissingError(f"{name} could not be installed: no comparison with it ({reason})") from error
    return node


def run_driver(command: Sequence[str | Path], folder: Path, environment: Mapping[str, str]) -> Any:
    """Run a peer's own program and return the JSON it prints. Raises RuntimeError with its complaint."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=DRIVER_SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{folder.name}: {done.stderr.strip()[-500:]}")
    return json.loads(done.stdout)


@contextmanager
def express_server() -> Iterator[str]:
    """Run the Express peer; yield its address. Raises MissingError without node, npm or its packages."""
    node = node_with_packages(EXPRESS, "Express")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {"PORT": str(port), "NODE_ENV": "production"}
    with process(
        [node, "server.js"],
        name="the Express peer",
        ready=answers(f"{url}/stats"),
        environment=environment,
        folder=EXPRESS,
    ):
        yield url
