"""Latency from submitting a job to its lease on an agent: ours over HTTP and WebSocket, against Celery with Redis.

    python -m benchmarks.latency [--rounds 5] [--samples 200] [--rate 500]

Both are measured in turns in one run. Idle: one job at a time, the agent waiting. Loaded: jobs are due at a fixed rate,
and a job's latency counts from when it was due. Ours includes the HTTP request, the commit of the job and the commit of
the lease (SQLite, synchronous=FULL); Celery's is ``delay()`` straight into a Redis that writes nothing to disk. Both
clocks are CLOCK_MONOTONIC of this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import subprocess
import sys
import time
from contextlib import ExitStack
from urllib.parse import urlsplit

import httpx
import uvloop

from benchmarks.agent_client import AgentError, InstantFleet, instant_fleet
from benchmarks.celery_peer import CeleryPeer, celery_peer
from benchmarks.policy.metrics import percentile
from benchmarks.tables import table
from qgprotocol.messages import InstalledBuild
from tools.servers import MissingError, StartError, qualgent_server

DEVICES = 128  # enough that one is always idle at the rate
CONNECTIONS = 64  # enough that none waits for one
PAUSE_SECONDS = 0.02  # between idle samples, plus up to as much again by chance
PATIENCE_SECONDS = 30.0
WARM_UP_JOBS = 5  # a round, not measured
BUILD = InstalledBuild("latency", "build-1", "mobile")


class Submitter:
    """One keep-alive HTTP connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str) -> None:
        self._reader = reader
        self._writer = writer
        self._host = host

    @classmethod
    async def open(cls, url: str) -> Submitter:
        address = urlsplit(url)
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        return cls(reader, writer, address.netloc)

    async def submit(self, test: str) -> None:
        """Submit a job. Raises AgentError when the response is not 201."""
        job = {"org_id": BUILD.org_id, "app_version_id": BUILD.app_version_id, "test": test, "target": BUILD.target}
        body = json.dumps(job)
        lines = ["POST /submit-job HTTP/1.1", f"Host: {self._host}", "Content-Type: application/json"]
        self._writer.write("\r\n".join([*lines, f"Content-Length: {len(body)}", "", body]).encode())
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length:")[2].split(b"\r", 1)[0])
        answer = await self._reader.readexactly(length)
        if not head.startswith(b"http/1.1 201"):
            raise AgentError(f"a submit was answered {head[9:12].decode()}: {answer[:200].decode(errors='replace')}")

    def close(self) -> None:
        self._writer.close()


class Ours:
    """Our server with its agents connected, counting its samples."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.submitted = 0

    async def idle(self, samples: int) -> list[float]:
        """Return milliseconds of one job at a time."""
        async with instant_fleet(self.url, DEVICES, BUILD) as fleet:
            return (await self._one_by_one(fleet, WARM_UP_JOBS + samples))[WARM_UP_JOBS:]

    async def _one_by_one(self, fleet: InstantFleet, count: int) -> list[float]:
        chance = random.Random(count)
        taken = []
        submitter = await Submitter.open(self.url)
        try:
            for number in range(count):
                test = f"idle-{self.submitted}"
                self.submitted += 1
                here = fleet.expect(test)
                sent = time.monotonic()
                await submitter.submit(test)
                taken.append(1000 * (await asyncio.wait_for(here, PATIENCE_SECONDS) - sent))
                await fleet.settled(number + 1, PATIENCE_SECONDS)
                await asyncio.sleep(PAUSE_SECONDS * (1 + chance.random()))
        finally:
            submitter.close()
        return taken

    async def loaded(self, samples: int, rate: float) -> list[float]:
        """Return milliseconds from when each job was due."""
        async with instant_fleet(self.url, DEVICES, BUILD) as fleet:
            await self._one_by_one(fleet, WARM_UP_JOBS)
            due: asyncio.Queue[str] = asyncio.Queue()
            senders = [asyncio.create_task(self._send(fleet, due)) for _ in range(CONNECTIONS)]
            start = time.monotonic() + 0.05
            arrivals = []
            try:
                for number in range(samples):
                    at = start + number / rate
                    test = f"loaded-{self.submitted}"
                    self.submitted += 1
                    arrivals.append((at, fleet.expect(test)))
                    await asyncio.sleep(max(0.0, at - time.monotonic()))
                    due.put_nowait(test)
                taken = [1000 * (await asyncio.wait_for(here, PATIENCE_SECONDS) - at) for at, here in arrivals]
                await fleet.settled(WARM_UP_JOBS + samples, PATIENCE_SECONDS)
                return taken
            finally:
                for sender in senders:
                    sender.cancel()
                await asyncio.gather(*senders, return_exceptions=True)

    async def _send(self, fleet: InstantFleet, due: asyncio.Queue[str]) -> None:
        """Submit due jobs in order; pass a failure to the waiter for the lease."""
        submitter = await Submitter.open(self.url)
        try:
            while True:
                test = await due.get()
                try:
                    await submitter.submit(test)
                except (OSError, EOFError, AgentError) as error:
                    fleet.fail(test, error)
                    return
        finally:
            submitter.close()

    def check(self) -> None:
        """Check that the server ended exactly the measured jobs. Raises AgentError."""
        stats = httpx.get(f"{self.url}/api/v1/stats", timeout=30, trust_env=False).json()
        if stats["done"] != self.submitted or stats["waiting"] or stats["running"]:
            raise AgentError(f"{self.submitted} jobs were submitted, the server says {stats}")


async def measure_ours(ours: Ours, samples: int, rate: float | None) -> list[float]:
    """Measure ours. Raises AgentError, also when a lease does not arrive."""
    try:
        return await (ours.idle(samples) if rate is None else ours.loaded(samples, rate))
    except (OSError, EOFError) as error:
        raise AgentError(f"the server at {ours.url} broke a connection: {error!r}") from error
    except TimeoutError as error:
        raise AgentError(f"no lease or acknowledgement within {PATIENCE_SECONDS:g} s") from error


def compare(rounds: int, samples: int, rate: float, seconds: float) -> dict[str, list[float]]:
    """Return milliseconds of every sample, by row. Raises StartError, AgentError, RuntimeError."""
    taken: dict[str, list[float]] = {}
    loaded = int(rate * seconds)
    with ExitStack() as stack:
        ours = Ours(stack.enter_context(qualgent_server()))
        peer: CeleryPeer | None = None
        try:
            peer = stack.enter_context(celery_peer())
        except MissingError as error:
            print(error, file=sys.stderr)
        for _ in range(rounds):
            taken.setdefault("QualGent, idle", []).extend(uvloop.run(measure_ours(ours, samples, None)))
            if peer:
                taken.setdefault("Celery + Redis, idle", []).extend(peer.latencies(samples))
        for _ in range(rounds):
            name = f"{rate:g} submits/s"
            taken.setdefault(f"QualGent, {name}", []).extend(uvloop.run(measure_ours(ours, loaded, rate)))
            if peer:
                taken.setdefault(f"Celery + Redis, {name}", []).extend(peer.latencies(loaded, rate))
        ours.check()
    return taken


def print_table(taken: dict[str, list[float]], rounds: int) -> None:
    rows = [
        [name, len(values), *(f"{percentile(values, share):.2f}" for share in (0.5, 0.99)), f"{max(values):.2f}"]
        for name, values in taken.items()
    ]
    title = f"Submit to lease on the agent, in turns over {rounds} rounds"
    print(table(title, ["", "jobs", "p50 ms", "p99 ms", "worst ms"], rows))
    for theirs in (name for name in taken if name.startswith("Celery")):
        ours = theirs.replace("Celery + Redis", "QualGent")
        ratios = [percentile(taken[ours], share) / percentile(taken[theirs], share) for share in (0.5, 0.99)]
        print(f"{ours} / {theirs}: p50 {ratios[0]:.2f}, p99 {ratios[1]:.2f}")
    print()


def main() -> int:
    parser = argparse.ArgumentParser(description="Submit-to-lease latency, against Celery with Redis.")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each (default 5)")
    parser.add_argument("--samples", type=int, default=200, help="idle samples a round (default 200)")
    parser.add_argument("--rate", type=float, default=500, help="submits per second under load (default 500)")
    parser.add_argument("--seconds", type=float, default=5, help="length of a round under load (default 5)")
    parser.add_argument("--quick", action="store_true", help="2 rounds of 100 idle samples and 2 s of load")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rounds, arguments.samples, arguments.seconds = 2, 100, 2.0
    if min(arguments.rounds, arguments.samples) < 1 or arguments.rate <= 0 or arguments.seconds * arguments.rate < 1:
        parser.error("--rounds, --samples, --rate and --seconds must give at least one job")
    try:
        taken = compare(arguments.rounds, arguments.samples, arguments.rate, arguments.seconds)
        print_table(taken, arguments.rounds)
    except (StartError, AgentError, RuntimeError, subprocess.TimeoutExpired, httpx.HTTPError) as error:
        print(f"latency: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
