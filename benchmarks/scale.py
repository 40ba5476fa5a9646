"""One process on SQLite against gateways and a scheduler on PostgreSQL and Redis: drain, latency, dashboards, CPU.

    python -m benchmarks.scale [--rounds 3] [--jobs 3000] [--rate 500] [--viewers 200] [--gateways 2]

In turns in one run, beside Celery and BullMQ on a Redis of their own, which store nothing. All of ours is durable:
SQLite with synchronous=FULL, PostgreSQL with fsync, both on the disk of the folder for temporary files. The CPU time of
each role per job says what limits it where there are more cores than here.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from statistics import median
from typing import NamedTuple

import httpx
import uvloop

from benchmarks.agent_client import AgentError, instant_fleet
from benchmarks.dashboard.change import AGENTS, PLAY
from benchmarks.dashboard.traffic import client, fleet, jobs_coming
from benchmarks.dashboard.viewers import WARM_UP_SECONDS, crowd
from benchmarks.hot import drain
from benchmarks.hot.peers import Peers
from benchmarks.latency import Ours, measure_ours
from benchmarks.policy.metrics import percentile
from benchmarks.tables import table, thousands
from benchmarks.usage import processor_seconds, require_proc
from tests import postgres
from tools.cluster.parts import Part, Redis, make_cluster_database
from tools.servers import (
    StartError,
    free_port,
    make_database,
    qualgent_process,
)

READY_SECONDS = 60.0
WATCHED_RATE = 20.0  # jobs a second meanwhile


class Watched(NamedTuple):
    """Measurements of the dashboards of all gateways in a round."""

    frames: float  # a second, of all
    median_ms: float  # from the change to the frame, the worst gateway's
    late_ms: float  # of 99 in 100
    share: dict[str, float]  # of a core, by role


class System:
    """A running server of ours: its gateways' addresses, and its processes by role."""

    def __init__(self, name: str, urls: Sequence[str], pids: dict[str, list[int]]) -> None:
        self.name = name
        self.urls = list(urls)
        self.rates: list[float] = []
        self.submit_rates: list[float] = []
        self.latencies: list[float] = []
        self.watched: list[Watched] = []
        self.cpu_ms: dict[str, list[float]] = {role: [] for role in pids}
        self._pids = pids
        self._drained = 0
        self._ours = Ours(self.urls[0])

    async def drain(self, jobs: int) -> None:
        """Drain so many jobs once, agents and lists over all gateways. Raises AgentError."""
        bodies = [drain.encoded_list(first, min(drain.LIST, jobs - first)) for first in range(0, jobs, drain.LIST)]
        first_url, second_url = self.urls[0], self.urls[-1]
        async with (
            instant_fleet(first_url, drain.DEVICES, drain.BUILD, "drain-1") as first,
            instant_fleet(second_url, drain.DEVICES, drain.BUILD, "drain-2") as second,
            httpx.AsyncClient(trust_env=False, timeout=drain.PATIENCE_SECONDS) as client,
        ):
            before, began = self._cpu(), time.monotonic()
            for number, body in enumerate(bodies):
                url = self.urls[number % len(self.urls)]
                headers = {"Content-Type": "application/json"}
                answer = await client.post(f"{url}/api/v1/jobs", content=body, headers=headers)
                if answer.status_code != 201:
                    raise AgentError(f"a list was answered {answer.status_code}: {answer.text[:200]}")
            self.submit_rates.append(jobs / (time.monotonic() - began))
            async with asyncio.timeout(drain.PATIENCE_SECONDS):
                while first.acknowledged + second.acknowledged < jobs:  # noqa: ASYNC110 — two counters
                    await asyncio.sleep(0.005)
            self.rates.append(jobs / (time.monotonic() - began))
            for role, seconds in self._cpu().items():
                self.cpu_ms[role].append(1000 * (seconds - before[role]) / jobs)

    def load(self, rate: float, seconds: float) -> None:
        """Submit single jobs at a rate. Raises AgentError."""
        self.latencies += uvloop.run(measure_ours(self._ours, int(rate * seconds), rate))

    async def watch(self, viewers: int, seconds: float) -> None:
        """Open so many dashboards while jobs come and run. Raises AgentError."""
        async with AsyncExitStack() as stack:
            http = await stack.enter_async_context(client(self.urls[0]))
            await stack.enter_async_context(fleet(http, AGENTS, PLAY))
            await stack.enter_async_context(jobs_coming(http, WATCHED_RATE))
            share, crowds = viewers // len(self.urls), []
            for url in self.urls:
                address = url.replace("http", "ws", 1) + "/ws/live/"
                crowds.append(await stack.enter_async_context(crowd(address, share)))
            await asyncio.sleep(WARM_UP_SECONDS)
            before = self._cpu()
            seen = await asyncio.gather(*(there.measure(seconds) for there in crowds))
            used = {role: (spent - before[role]) / seconds for role, spent in self._cpu().items()}
            late = [max(values) for values in zip(*(one["behind_ms"] for one in seen), strict=True)]
            self.watched.append(Watched(sum(one["frames"] for one in seen) / seconds, late[0], late[1], used))

    def _cpu(self) -> dict[str, float]:
        return {role: sum(map(_seconds, pids)) for role, pids in self._pids.items()}


def _seconds(pid: int) -> float:
    """Return the processor time of a process and of all that it has started."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ended = (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")
    return processor_seconds(pid) + ended + sum(map(processor_seconds, _children(pid)))


def _children(pid: int) -> Iterator[int]:
    for path in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield int(path)


def start_single(stack: ExitStack, folder: Path) -> System:
    make_database(folder)
    port = free_port()
    server = stack.enter_context(qualgent_process(folder, port))
    return System("1 process, SQLite", [f"http://127.0.0.1:{port}"], {"gateway + scheduler": [server.pid]})


def start_roles(stack: ExitStack, folder: Path, gateways: int, redis: Redis, database: postgres.Cluster) -> System:
    """Start so many gateways and a scheduler on a database of their own. Raises StartError."""
    environment = make_cluster_database(f"scale{gateways}", database, f"{redis.url}/{gateways}", folder)
    numbered = [("scheduler", 1), *(("gateway", number) for number in range(1, gateways + 1))]
    parts = [Part(role, number, free_port(), environment, folder) for role, number in numbered]
    for part in parts:
        stack.callback(part.end)
        part.start()
        part.wait_ready(READY_SECONDS)
    pids = {role: [part.pid for part in parts if part.role == role] for role in ("gateway", "scheduler")}
    pids |= {"PostgreSQL": [database.pid], "Redis": [redis.pid]}
    urls = [f"http://127.0.0.1:{part.port}" for part in parts if part.role == "gateway"]
    return System(f"{gateways} + 1, PostgreSQL", urls, pids)


def compare(
    rounds: int, jobs: int, rate: float, seconds: float, viewers: int, gateways: Sequence[int]
) -> tuple[list[System], Peers, list[float]]:
    """Measure all systems in turns; return them, and Celery's latencies in ms.

    Raises StartError, AgentError, RuntimeError.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-scale-")))
        database = postgres.new_cluster(Path(tempfile.gettempdir()))
        stack.callback(database.end)
        database.start()
        redis = Redis(folder)
        stack.callback(redis.end)
        redis.start()
        folders = {count: folder / str(count) for count in (0, *gateways)}
        for made in folders.values():
            made.mkdir(mode=0o700)
        systems = [start_single(stack, folders[0])]
        systems += [start_roles(stack, folders[count], count, redis, database) for count in gateways]
        peers = Peers(stack)
        for system in systems:  # imports, learned durations
            uvloop.run(system.drain(min(jobs, drain.LIST)))
            for figures in (system.rates, system.submit_rates, *system.cpu_ms.values()):
                figures.clear()
        for _ in range(rounds):
            for system in systems:
                uvloop.run(system.drain(jobs))
            peers.measure(jobs)
        celery: list[float] = []
        for _ in range(rounds):
            for system in systems:
                system.load(rate, seconds)
            if peers.celery is not None:
                celery += peers.celery.latencies(int(rate * seconds), rate)
        for _ in range(rounds if viewers else 0):
            for system in systems:
                asyncio.run(system.watch(viewers, 2 * seconds))
        return systems, peers, celery


def print_tables(systems: Sequence[System], peers: Peers, celery: Sequence[float], rounds: int, rate: float) -> None:
    theirs = {name: median(drained.rates) for name, drained in peers.drained.items()}
    rows = []
    for system in systems:
        drained = median(system.rates)
        ratios = (f"{drained / theirs[name]:.2f}" if name in theirs else "" for name in ("Celery", "BullMQ"))
        rows.append([system.name, thousands(median(system.submit_rates)), thousands(drained), *ratios])
    rows += [[name, "", thousands(value), "", ""] for name, value in theirs.items()]
    title = f"Lists of at most {drain.LIST:,} jobs that do nothing, medians of {rounds} rounds in turns"
    print(table(title, ["", "submitted/s", "drained/s", "/ Celery", "/ BullMQ"], rows))
    rows = [
        [system.name, role, f"{median(values):.3f}"] for system in systems for role, values in system.cpu_ms.items()
    ]
    print(table("CPU time a drained job", ["", "role", "ms"], rows))
    taken = {**{system.name: system.latencies for system in systems}, "Celery": celery}
    base = percentile(celery, 0.99) if celery else None
    rows = [
        [name, f"{percentile(values, 0.5):.2f}", f"{percentile(values, 0.99):.2f}",
         "" if base is None else f"{percentile(values, 0.99) / base:.2f}"]
        for name, values in taken.items() if values
    ]  # fmt: skip
    print(table(f"Submit to lease at {rate:g} single submits/s", ["", "p50 ms", "p99 ms", "p99 / Celery"], rows))
    print_watched([system for system in systems if system.watched])


def print_watched(systems: Sequence[System]) -> None:
    rows = []
    for system in systems:
        watched = system.watched
        frames = median(one.frames for one in watched)
        behind = [f"{median(one.median_ms for one in watched):.0f}", f"{median(one.late_ms for one in watched):.0f}"]
        shares = [f"{role} {median(one.share[role] for one in watched):.0%}" for role in watched[0].share]
        rows.append([system.name, thousands(frames), *behind, ", ".join(shares)])
    headers = ["", "frames/s", "behind, p50 ms", "p99 ms", "share of a core"]
    print(table(f"Dashboards at {WATCHED_RATE:g} jobs/s", headers, rows))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__.split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=3, help="turns of each (default %(default)s)")
    parser.add_argument("--jobs", type=int, default=3000, help="drained in a turn (default %(default)s)")
    parser.add_argument("--rate", type=float, default=500, help="single submits/s (default %(default)s)")
    parser.add_argument("--viewers", type=int, default=200, help="dashboards; 0: none (default %(default)s)")
    parser.add_argument(
        "--seconds", type=float, default=4, help="of load in a round, half of that of dashboards (default 4)"
    )
    parser.add_argument(
        "--gateways", type=int, nargs="+", default=[1, 2], help="numbers of gateways compared (default 1 2)"
    )
    options = parser.parse_args()
    if (
        options.rounds < 1
        or options.jobs < 1
        or min(options.rate, options.seconds, *options.gateways) <= 0
        or options.viewers < 0
    ):
        parser.error("all must be positive (--viewers may be 0)")
    try:
        require_proc()
        systems, peers, celery = compare(
            options.rounds, options.jobs, options.rate, options.seconds, options.viewers, options.gateways
        )
    except (StartError, AgentError, RuntimeError, OSError, httpx.HTTPError, subprocess.SubprocessError) as error:
        print(f"scale: {error}", file=sys.stderr)
        return 1
    print_tables(systems, peers, celery, options.rounds, options.rate)
    return 0


if __name__ == "__main__":
    sys.exit(main())
