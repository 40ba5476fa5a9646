"""Compare this checkout with another one, side by side: alternating rounds, medians, and their ratio.

    python -m benchmarks.checkouts ../before [--rounds 5] [--only drained]

The other checkout needs a virtual environment of its own in ``.venv``. In each round both servers run from their own
code, each with an empty database, and are measured in turns of a few seconds, so that what else the machine does meets
both. The load and the agents are this checkout's for both. A ratio above 1 means: this one is faster. The CPU time of
the server varies less than the time on the clock; it is known on Linux only.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import NamedTuple, cast

import httpx

from benchmarks import load
from benchmarks.agent_client import AgentError
from benchmarks.hot.drain import OurServer
from benchmarks.latency import Ours
from benchmarks.policy.metrics import percentile
from benchmarks.tables import table
from benchmarks.usage import processor_seconds
from tools.servers import ROOT, StartError, answers, free_port, make_database, process

RATE = 500.0
WARM_UP_SUBMITS = 300
DRAINED_JOBS = 2000


@dataclass
class Taken:
    """The work of one server for one figure, in one turn or all turns of a round."""

    operations: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)  # ms


class Server:
    """A running server of one checkout."""

    def __init__(self, url: str, pid: int) -> None:
        self.url = url
        self.pid = pid
        self.ours = Ours(url)

    def cpu_seconds(self) -> float:
        """Return the CPU time used so far; 0 except on Linux."""
        return processor_seconds(self.pid) if sys.platform == "linux" else 0.0


def idle_turn(server: Server) -> Taken:
    return Taken(latencies=asyncio.run(server.ours.idle(50)))


def loaded_turn(server: Server) -> Taken:
    return Taken(latencies=asyncio.run(server.ours.loaded(750, RATE)))


def submits(path: str, connections: int, requests: int, jobs: int) -> Callable[[Server], Taken]:
    """Return a turn that submits lists of so many jobs."""

    def turn(server: Server) -> Taken:
        phase = asyncio.run(load.run(server.url + path, connections, requests, jobs))
        return Taken(cast(int, phase["requests"]) * jobs, cast(float, phase["seconds"]))

    return turn


def reads(path: str, count: int) -> Callable[[Server], Taken]:
    """Return a turn that reads a page over one connection. ``{job}`` in the path is a job's id."""

    def turn(server: Server) -> Taken:
        with httpx.Client(base_url=server.url, trust_env=False, timeout=30) as client:
            url = path.format(job=newest_job(server))
            began = time.perf_counter()
            for _ in range(count):
                client.get(url).raise_for_status()
            return Taken(count, time.perf_counter() - began)

    return turn


def reads_at_once(path: str, count: int) -> Callable[[Server], Taken]:
    """Return a turn that reads a page over 16 connections. ``{job}`` in the path is a job's id."""

    def turn(server: Server) -> Taken:
        url = f"{server.url}{path.format(job=newest_job(server))}"
        phase = asyncio.run(load.run(url, 16, count, 0))
        return Taken(count, cast(float, phase["seconds"]))

    return turn


def newest_job(server: Server) -> str:
    return str(httpx.get(f"{server.url}/api/v1/jobs?limit=1", trust_env=False).json()["jobs"][0]["id"])


def drain_turn(server: Server) -> Taken:
    """Drain jobs that do nothing through 64 agents on two connections."""
    ours = OurServer(server.url, server.pid)
    asyncio.run(ours.drain(DRAINED_JOBS))
    return Taken(DRAINED_JOBS, DRAINED_JOBS / ours.drained.rates[0])


class Figure(NamedTuple):
    """Something to measure; ``turn`` does it once."""

    name: str
    turn: Callable[[Server], Taken]


FIGURES = [
    Figure("jobs that do nothing, drained", drain_turn),
    Figure("submit to lease, idle", idle_turn),
    Figure("submit to lease, 500/s", loaded_turn),
    Figure("single submits, 16 connections", submits("/submit-job", 16, 1500, 1)),
    Figure("jobs in lists of 1,000", submits("/api/v1/jobs", 4, 12, 1000)),
    Figure("GET /status/<id>, 1 connection", reads("/status/{job}", 600)),
    Figure("GET /api/v1/jobs, 1 connection", reads("/api/v1/jobs", 150)),
    Figure("GET /, 1 connection", reads("/", 40)),
    Figure("GET /status/<id>, 16 connections", reads_at_once("/status/{job}", 3000)),
    Figure("GET /api/v1/jobs, 16 connections", reads_at_once("/api/v1/jobs", 2000)),
]


def migrate(checkout: Path, python: Path, environment: Mapping[str, str]) -> None:
    """Create the database of another checkout by its own code. Raises StartError."""
    command: list[str | Path] = [python, "manage.py", "migrate", "--verbosity", "0"]
    made = subprocess.run(command, cwd=checkout, env={**os.environ, **environment}, capture_output=True, check=False)
    if made.returncode:
        raise StartError(f"the database of {checkout} could not be made:\n{made.stderr.decode()[-2000:]}")


@contextmanager
def running(checkout: Path) -> Iterator[Server]:
    """Run a checkout's server on an empty database. Raises StartError."""
    python = checkout / ".venv" / "bin" / "python"
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
        environment = {
            "HOST": "127.0.0.1", "PORT": str(port), "QUALGENT_DATA_DIR": data, "QUALGENT_DEMO_AGENTS": "0",
            "QUALGENT_LOG_LEVEL": "WARNING",
        }  # fmt: skip
        if checkout == ROOT:
            make_database(Path(data))
        else:
            migrate(checkout, python, environment)
        url = f"http://127.0.0.1:{port}"
        ready = answers(f"{url}/readyz")
        with process(
            [python, "-m", "qualgent.server"], name=str(checkout), ready=ready, environment=environment, folder=checkout
        ) as started:
            yield Server(url, started.pid)


def measure(servers: list[Server], figures: list[Figure], turns: int) -> list[dict[str, Taken]]:
    """Return the figures of one round by name, for each of the servers, which take turns."""
    taken: list[dict[str, Taken]] = [defaultdict(Taken) for _ in servers]
    for server in servers:
        asyncio.run(load.run(f"{server.url}/submit-job", 16, WARM_UP_SUBMITS, 1))
    for figure in figures:
        for turn in range(turns):
            sides = list(zip(servers, taken, strict=True))
            for server, found in sides if turn % 2 == 0 else reversed(sides):
                add_turn(found[figure.name], server, figure)
    return taken


def add_turn(taken: Taken, server: Server, figure: Figure) -> None:
    before = server.cpu_seconds()
    turn = figure.turn(server)
    taken.cpu_seconds += server.cpu_seconds() - before
    taken.operations += turn.operations or len(turn.latencies)
    taken.seconds += turn.seconds
    taken.latencies += turn.latencies


def rows(name: str, before: list[Taken], now: list[Taken]) -> Iterator[list[str]]:
    """Yield the table's rows of one figure; each list has one entry a round."""
    if now[0].latencies:
        for share in (0.5, 0.99):
            old, new = (median(percentile(one.latencies, share) for one in side) for side in (before, now))
            yield [f"{name}, p{100 * share:.0f} ms", f"{old:,.1f}", f"{new:,.1f}", f"{old / new:.2f}x"]
    else:
        old, new = (median(one.operations / one.seconds for one in side) for side in (before, now))
        yield [f"{name}, /s", f"{old:,.0f}", f"{new:,.0f}", f"{new / old:.2f}x"]
    old, new = (median(1000 * one.cpu_seconds / one.operations for one in side) for side in (before, now))
    if new:
        yield [f"{name}, CPU ms each", f"{old:,.3f}", f"{new:,.3f}", f"{old / new:.2f}x"]


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare this checkout with another one, side by side.")
    parser.add_argument("other", type=Path, help="the other checkout, with its .venv")
    parser.add_argument("--rounds", type=int, default=5, help="alternating rounds (default 5)")
    parser.add_argument("--turns", type=int, default=4, help="of each server in a round (default 4)")
    parser.add_argument("--only", default="", help="only figures whose name has this text")
    arguments = parser.parse_args()
    figures = [figure for figure in FIGURES if arguments.only in figure.name]
    taken: dict[str, tuple[list[Taken], list[Taken]]] = {figure.name: ([], []) for figure in figures}
    try:
        for number in range(arguments.rounds):
            with ExitStack() as stack:
                servers = [stack.enter_context(running(path)) for path in (arguments.other.resolve(), ROOT)]
                for side, found in enumerate(measure(servers, figures, arguments.turns)):
                    for name, one in found.items():
                        taken[name][side].append(one)
            print(f"round {number + 1} of {arguments.rounds}", file=sys.stderr)
    except (StartError, AgentError, OSError, httpx.HTTPError) as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return 1
    title = f"Medians of {arguments.rounds} alternating rounds"
    lines = [row for name, sides in taken.items() for row in rows(name, *sides)]
    print(table(title, ["", "before", "now", "now is faster by"], lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
