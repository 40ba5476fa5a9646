"""Compare the ASGI servers: the application on our server, and on uvicorn."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

import httpx
import uvloop

from benchmarks import http_submit
from benchmarks.tables import table, thousands
from benchmarks.usage import processor_seconds
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


def measure(rounds: int, share: float) -> None:
    """Print the table; without uvicorn, ours alone. ``share``: of the work.

    Raises StartError, AgentError, CheckError.
    """
    with ExitStack() as stack:
        servers = {"ours": stack.enter_context(our_server())}
        try:
            servers["uvicorn"] = stack.enter_context(uvicorn())
        except MissingError as error:
            print(error, file=sys.stderr)
        taken: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
        for number in range(rounds + 1):
            for name, server in list(servers.items())[:: 1 if number % 2 else -1]:
                for figure, measured in one_round(server, share).items():
                    if number:  # the first one warms up
                        taken[figure, name].append(measured)
    rows = []
    for (figure, name), measured in taken.items():
        rate, cpu_ms = (median(column) for column in zip(*measured, strict=True))
        rows.append([f"{figure}, {name}", thousands(rate), f"{cpu_ms:.3f}"])
    title = f"The application on two ASGI servers, medians of {rounds} rounds in turns"
    print(table(title, ["", "a second", "server CPU ms each"], sorted(rows)), flush=True)


def one_round(server: OurServer, share: float) -> dict[str, tuple[float, float]]:
    """Return rates, and the server's CPU time for each one in milliseconds."""
    submitted, read = round(share * SUBMITS), round(share * READS)
    uvloop.run(server.drain(round(share * DRAINED)))
    found = {"jobs drained": (server.drained.rates[-1], server.drained.cpu_ms[-1])}
    job = httpx.get(f"{server.url}/api/v1/jobs?limit=1", trust_env=False).json()["jobs"][0]["id"]

    def submits_per_second() -> float:
        submits = http_submit.generate(f"{server.url}/submit-job", reads.CONNECTIONS, submitted, 1)
        return float(submits["requests"] / submits["seconds"])

    for name, count, measured in (
        ("single submits", submitted, submits_per_second),
        ("GET /status/<id>", read, lambda: reads.requests_per_second(f"{server.url}/status/{job}", read)),
    ):
        before = processor_seconds(server.pid)
        rate = measured()
        found[name] = rate, 1000 * (processor_seconds(server.pid) - before) / count
    return found


@contextmanager
def our_server() -> Iterator[OurServer]:
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
