"""Celery with Redis, the latency benchmark's peer, installed and run in an environment of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.servers import ROOT, MissingError, free_port, process, require_peers, run_driver

FOLDER = ROOT / "benchmarks" / "peers" / "celery"
WORKERS = 2


class CeleryPeer:
    """A running broker and worker."""

    def __init__(self, python: Path, redis_port: int) -> None:
        self.redis_port = redis_port
        self._python = python
        self._environment = {"BROKER": broker_url(redis_port)}

    def latencies(self, samples: int, rate: float = 0) -> list[float]:
        """Return milliseconds from publish to start. Raises RuntimeError with the driver's output."""
        command = [str(self._python), "drive.py", "--samples", str(samples), "--rate", str(rate)]
        return [float(value) for value in run_driver(command, FOLDER, self._environment)]

    def drain_seconds(self, tasks: int) -> float:
        """Return the seconds from the first publish of tasks that do nothing to the end of the last one."""
        return float(run_driver([self._python, "drain.py", str(tasks)], FOLDER, self._environment)["seconds"])


def broker_url(redis_port: int) -> str:
    return f"redis://127.0.0.1:{redis_port}/0"


def peer_python() -> Path:
    """Return the interpreter of the peer's virtual environment, made on first use. Raises MissingError."""
    require_peers("Celery")
    environment = FOLDER / ".venv"
    python = environment / "bin" / "python"
    wanted = FOLDER / "requirements.txt"
    stamp = environment / "installed"
    if stamp.exists() and stamp.stat().st_mtime >= wanted.stat().st_mtime:
        return python
    try:
        subprocess.run([sys.executable, "-m", "venv", environment], check=True, capture_output=True, timeout=120)
        install: list[str | Path] = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
            wanted,
        ]
        subprocess.run(install, check=True, capture_output=True, text=True, timeout=300)
    except (OSError, subprocess.SubprocessError) as error:
        reason = str(getattr(error, "stderr", None) or error).strip().splitlines()[-1]
        raise MissingError(f"Celery could not be installed: no comparison with it ({reason})") from error
    stamp.touch()
    return python


@contextmanager
def celery_peer() -> Iterator[CeleryPeer]:
    """Run Redis in memory and two worker processes with Celery's defaults. Raises MissingError, StartError."""
    redis = shutil.which("redis-server")
    if not redis:
        raise MissingError("redis-server is not on this machine: no comparison with Celery")
    python = peer_python()
    port = free_port()
    broker = broker_url(port)
    with tempfile.TemporaryDirectory(prefix="qualgent-redis-") as folder:
        server = [redis, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        # not `redis-cli`, which need not be installed beside the server
        ping = "import redis, sys; redis.Redis.from_url(sys.argv[1]).ping()"
        celery: list[str | Path] = [python, "-m", "celery", "-A", "tasks"]
        worker = [*celery, "worker", "--concurrency", str(WORKERS), "--loglevel", "ERROR"]
        look = [*celery, "inspect", "ping", "--timeout", "2"]
        environment = {"BROKER": broker}

        def succeeds(*command: str | Path) -> bool:
            try:
                done = subprocess.run(
                    command,
                    cwd=FOLDER,
                    env={**os.environ, **environment},
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    timeout=20,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                return False
            return done.returncode == 0

        with (
            process(
                server, name="redis-server", ready=lambda: succeeds(python, "-c", ping, broker), folder=Path(folder)
            ),
            process(
                worker, name="the Celery worker", ready=lambda: succeeds(*look), environment=environment, folder=FOLDER
            ),
        ):
            yield CeleryPeer(python, port)
