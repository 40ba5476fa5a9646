"""Takeover with many waiting jobs: the longest pause in an agent's work.

    python -m benchmarks.takeover [--jobs 100000] [--rounds 3]

A gateway and two schedulers on PostgreSQL and Redis, and an agent that runs jobs that need no time, all the while. The
active scheduler is killed, frozen and stopped in turns, and then started again as the standby. Medians of the rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from benchmarks.agent_client import AgentError, InstantFleet, instant_fleet
from benchmarks.recovery import BUILD, fill
from benchmarks.tables import table
from tests import postgres
from tools.cluster.parts import Part, Redis, make_cluster_database
from tools.servers import StartError, free_port

READY_SECONDS = 60.0
WATCH_SECONDS = 25.0  # after a fault
SETTLE_SECONDS = 3.0  # before a fault: the standby is ready
FAULTS = {"killed": signal.SIGKILL, "frozen": signal.SIGSTOP, "stopped": signal.SIGTERM}
REACH = {"killed": 10.0, "frozen": 10.0, "stopped": 3.0}  # seconds


class Cluster:
    """The parts of a cluster, all running."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        redis, database = Redis(folder), postgres.new_cluster(Path(tempfile.gettempdir()))
        stack.callback(database.end)
        database.start()
        redis.start()
        stack.callback(redis.end)
        (folder / "data").mkdir()
        environment = make_cluster_database("takeover", database, redis.url, folder / "data")
        self.schedulers = [Part("scheduler", number, free_port(), environment, folder) for number in (1, 2)]
        self.gateway = Part("gateway", 1, free_port(), environment, folder)
        self.url = f"http://127.0.0.1:{self.gateway.port}"
        for part in (*self.schedulers, self.gateway):
            part.start()
            stack.callback(part.end)
            part.wait_ready(READY_SECONDS)

    def active(self) -> Part:
        """Return the active scheduler. Raises StartError."""
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            for part in self.schedulers:
                if part.is_active():
                    return part
        raise StartError("no scheduler is active")


async def longest_pause(cluster: Cluster, fault: str, fleet: InstantFleet) -> float:
    """Do this to the active scheduler; return the longest time without an acknowledged result, in seconds."""
    await asyncio.sleep(SETTLE_SECONDS)
    part = await asyncio.to_thread(cluster.active)
    last, count, longest = time.monotonic(), fleet.acknowledged, 0.0
    part.send(FAULTS[fault])
    end = last + WATCH_SECONDS
    while (now := time.monotonic()) < end:
        if fleet.acknowledged != count:
            count, last = fleet.acknowledged, now
        longest = max(longest, now - last)
        await asyncio.sleep(0.01)
    if now - last > WATCH_SECONDS / 2:
        raise AgentError(f"no job has run since the scheduler was {fault}")
    await asyncio.to_thread(part.end)
    part.start()
    await asyncio.to_thread(part.wait_ready, READY_SECONDS)
    return longest


async def measure(cluster: Cluster, rounds: int) -> dict[str, list[float]]:
    """Return the pauses by fault. Raises StartError, AgentError."""
    pauses: dict[str, list[float]] = {fault: [] for fault in FAULTS}
    async with instant_fleet(cluster.url, 1, BUILD) as fleet:
        for _ in range(rounds):
            for fault, found in pauses.items():
                found.append(await longest_pause(cluster, fault, fleet))
    return pauses


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.takeover", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--jobs", type=int, default=100_000, metavar="N", help="that wait (default: 100000)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
            cluster = Cluster(stack, Path(name))
            fill(cluster.url, options.jobs)
            pauses = asyncio.run(measure(cluster, options.rounds))
    except (StartError, AgentError) as error:
        print(error, file=sys.stderr)
        return 1
    rows = [
        [fault, f"{median(found):.1f} s", f"{max(found):.1f} s", f"{REACH[fault]:g} s"]
        for fault, found in pauses.items()
    ]
    print(table(f"Takeover with {options.jobs:,} waiting", ["the scheduler was", "pause", "longest", "reach"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
