"""Compare the ASGI servers: the application on Daphne, as we run it, and on uvicorn."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

import httpx
import uvloop

from benchmarks import http_submit
from benchmarks.tables import table, thousands
from tools.servers import (
    ROOT,
    MissingError,
    answers,
    free_port,
    make_database,
    process,
    qualgent_process,
    require_peers,
)

from . import reads
from .drain import OurServer

PEER = ROOT / "benchmarks" / "peers" / "uvicorn"
DRAINED, SUBMITS, READS = 2000, 2000, 2000


def measure(rounds: int) -> None:
    """Print the table. Raises MissingError, StartError, AgentError, CheckError."""
    with ExitStack() as stack:
        servers = {"Daphne": stack.enter_context(daphne()), "uvicorn": stack.enter_context(uvicorn())}
        taken: dict[str, dict[str, list[float]]] = {name: {} for name in servers}
        for number in range(rounds):
            for name, server in list(servers.items())[:: 1 if number % 2 else -1]:
                for figure, rate in one_round(server).items():
                    taken[name].setdefault(figure, []).append(rate)
    rows = []
    for figure in taken["Daphne"]:
        ours, other = (median(taken[name][figure]) for name in ("Daphne", "uvicorn"))
        rows.append([figure, thousands(ours), thousands(other), f"{other / ours:.2f}"])
    title = f"The application on two ASGI servers, medians of {rounds} rounds in turns"
    print(table(title, ["a second", "Daphne", "uvicorn", "uvicorn / Daphne"], rows), flush=True)


def one_round(server: OurServer) -> dict[str, float]:
    uvloop.run(server.drain(DRAINED))
    submits = http_submit.generate(f"{server.url}/submit-job", reads.CONNECTIONS, SUBMITS, 1)
    job = httpx.get(f"{server.url}/api/v1/jobs?limit=1", trust_env=False).json()["jobs"][0]["id"]
    return {
        "jobs drained": server.drained.rates[-1],
        "single submits": submits["requests"] / submits["seconds"],
        "GET /status/<id>": reads.requests_per_second(f"{server.url}/status/{job}", READS),
    }


@contextmanager
def daphne() -> Iterator[OurServer]:
    with new_folder() as data:
        port = free_port()
        with qualgent_process(data, port) as server:
            yield OurServer(f"http://127.0.0.1:{port}", server.pid)


@contextmanager
def uvicorn() -> Iterator[OurServer]:
    packages = installed()
    with new_folder() as data:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        environment = {
            "PORT": str(port), "QUALGENT_DATA_DIR": str(data), "QUALGENT_DEMO_AGENTS": "0",
            "QUALGENT_LOG_LEVEL": "WARNING", "PYTHONPATH": os.pathsep.join([str(ROOT), str(packages)]),
        }  # fmt: skip
        command = [sys.executable, str(PEER / "serve.py")]
        with process(command, name="uvicorn", ready=answers(f"{url}/readyz"), environment=environment) as server:
            yield OurServer(url, server.pid)


@contextmanager
def new_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="qualgent-", ignore_cleanup_errors=True) as folder:
        make_database(Path(folder))
        yield Path(folder)


def installed() -> Path:
    """Return the folder of uvicorn's packages, made on first use. Raises MissingError."""
    require_peers("uvicorn")
    packages = PEER / "packages"
    if not (packages / "uvicorn").is_dir():
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"]
        try:
            subprocess.run(
                [*install, packages, "-r", PEER / "requirements.txt"], check=True, capture_output=True, timeout=300
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise MissingError(f"uvicorn could not be installed: no comparison with it ({error})") from error
    return packages
