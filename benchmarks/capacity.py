"""Capacity of one scheduler: its real code, fed with the messages of many gateways and agents, in one process.

    python -m benchmarks.capacity [--agents 1000 10000 100000] [--jobs 10000]

For each size of the fleet: all agents say hello (as they do after a takeover), gateways report each second who is
alive, and jobs of 100 builds are submitted and run by agents that need no time. The ledger is SQLite on the disk of
the folder for temporary files. Agents are ten to a connection and a hundred to a gateway. What the generator itself
needs is taken off. Of what the port over Redis adds, only the encoding of a report is measured here;
``benchmarks.scale`` has the whole.
"""

# ruff: noqa: E402 — Django is set up first

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
os.environ |= {"QUALGENT_DEMO_AGENTS": "0", "QUALGENT_MAX_AGENTS": "1000000"}

import django
import msgspec

django.setup()

from django.core.management import call_command

from accounts.scope import SITE
from agents.commands import AgentMessage, GetAgents, Liveness
from benchmarks.agents.usage import memory as memory_of
from benchmarks.tables import table, thousands
from jobs.contract import Submission
from jobs.scheduler.port import GetFigures, GetQueue, PortEvent, SubmitJobs, ToAgent
from jobs.scheduler.timing import Timing
from jobs.scheduler.wire import decode_request
from qgprotocol import messages
from qualgent.composition import SchedulerRole
from tests.callers import OWNER

AGENTS_OF_A_CONNECTION = 10
CONNECTIONS_OF_A_GATEWAY = 10
BUILDS = 100
LIST = 1_000
REPORTS = 5  # of each gateway
PATIENCE_SECONDS = 120.0


class Found(NamedTuple):
    """Measurements at one size of the fleet. CPU time is the scheduler's, without the generator."""

    agents: int
    memory_bytes: float  # per agent
    hello_ms: float  # CPU per agent
    hello_seconds: float  # of all
    report_share: float  # of a core, for the reports of all gateways each second
    job_ms: float  # CPU per job, from its list to its acknowledgement
    jobs_per_second: float
    rows_ms: float  # a gateway's read of all rows of agents
    queue_ms: float  # and of the queue's first hundred groups with the figures
    wire_us: float  # encoding and decoding of one gateway's report


class Fleet:
    """The agents' side of many connections: answers leases and starts at once."""

    def __init__(self, role: SchedulerRole, agents: int) -> None:
        self.acknowledged = 0
        self.own_seconds = 0.0  # CPU time of the generator
        self._port = role.direct
        self._names = {
            f"connection-{number}": [
                f"agent-{number * AGENTS_OF_A_CONNECTION + place}" for place in range(AGENTS_OF_A_CONNECTION)
            ]
            for number in range(agents // AGENTS_OF_A_CONNECTION)
        }
        self._welcomed = 0
        self._leases: dict[str, messages.Lease] = {}
        self._events: deque[ToAgent] = deque()
        self._some = asyncio.Event()
        self._port.listen(self._take)

    def _take(self, event: PortEvent) -> None:
        if isinstance(event, ToAgent):
            self._events.append(event)
            self._some.set()

    async def hello(self) -> None:
        """Introduce all agents, and wait for their welcomes."""
        for connection, names in self._names.items():
            agents = [messages.AgentHello(name=name, targets=["mobile"], cache_builds=2) for name in names]
            hello = messages.Hello(
                protocol=messages.PROTOCOL_VERSION, instance=connection, host=connection, software="", agents=agents
            )
            await self._port.call(AgentMessage(connection=connection, caller=OWNER, message=hello))
        await self._until(lambda: self._welcomed == len(self._names))

    def reports(self) -> list[Liveness]:
        """Return the report of each gateway."""
        connections = list(self._names)
        return [
            Liveness(silent_ms=dict.fromkeys(connections[first : first + CONNECTIONS_OF_A_GATEWAY], 500))
            for first in range(0, len(connections), CONNECTIONS_OF_A_GATEWAY)
        ]

    async def report(self) -> None:
        """Report once that all are alive."""
        for report in self.reports():
            await self._port.call(report)

    async def drain(self, jobs: int) -> None:
        """Submit jobs in lists and run them all."""
        goal = self.acknowledged + jobs
        for first in range(0, jobs, LIST):
            submissions = [
                Submission(org_id="acme", app_version_id=f"build-{number % BUILDS}", test=f"tests/{number % 997}.js")
                for number in range(first, min(first + LIST, jobs))
            ]
            await self._port.call(SubmitJobs(caller=OWNER, submissions=submissions))
        await self._until(lambda: self.acknowledged >= goal)

    async def _until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not reached():
                await self._some.wait()
                self._some.clear()
                while self._events:
                    with self._own_time():
                        answer = self._answer(self._events.popleft())
                    if answer is not None:
                        await self._port.call(answer)

    def _answer(self, event: ToAgent) -> AgentMessage | None:
        reply: messages.Accept | messages.Result
        match event.message:
            case messages.Welcome():
                self._welcomed += 1
                return None
            case messages.Lease() as lease:
                self._leases[lease.attempt] = lease
                reply = messages.Accept(attempt=lease.attempt, token=lease.token)
            case messages.Start(attempt=attempt):
                token = self._leases.pop(attempt).token
                reply = messages.Result(attempt=attempt, token=token, outcome="passed", run_seconds=0.0)
            case messages.Acknowledge():
                self.acknowledged += 1
                return None
            case _:
                return None
        return AgentMessage(connection=event.connection, caller=OWNER, message=reply)

    @contextmanager
    def _own_time(self) -> Iterator[None]:
        began = time.thread_time()
        yield
        self.own_seconds += time.thread_time() - began


async def measure(agents: int, jobs: int) -> Found:
    """Run a scheduler with so many agents."""
    role = SchedulerRole(Timing.from_settings())
    await role.start()
    fleet = Fleet(role, agents)
    gc.collect()
    memory, cpu, began = memory_of(os.getpid()).rss, time.process_time(), time.monotonic()
    await fleet.hello()
    hello_seconds = time.monotonic() - began
    hello_cpu = time.process_time() - cpu - fleet.own_seconds
    gc.collect()
    memory = memory_of(os.getpid()).rss - memory

    cpu = time.thread_time()
    for _ in range(REPORTS):
        await fleet.report()
    report_share = (time.thread_time() - cpu) / REPORTS

    await fleet.drain(min(jobs, LIST))  # agents install, estimates are learned
    own, cpu, began = fleet.own_seconds, time.process_time(), time.monotonic()
    await fleet.drain(jobs)
    seconds = time.monotonic() - began
    job_cpu = time.process_time() - cpu - (fleet.own_seconds - own)

    cpu = time.thread_time()
    await role.direct.call(GetAgents(scope=SITE))
    rows_cpu = time.thread_time() - cpu
    cpu = time.thread_time()
    await role.direct.call(GetQueue(scope=SITE, limit=100))
    await role.direct.call(GetFigures(scope=SITE))
    queue_cpu = time.thread_time() - cpu

    liveness = fleet.reports()[0]
    cpu = time.thread_time()
    for _ in range(1_000):
        decode_request("Liveness", msgspec.msgpack.encode(liveness))
    wire_us = (time.thread_time() - cpu) * 1_000
    await role.stop()
    return Found(
        agents,
        memory / agents,
        1000 * hello_cpu / agents,
        hello_seconds,
        report_share,
        1000 * job_cpu / jobs,
        jobs / seconds,
        1000 * rows_cpu,
        1000 * queue_cpu,
        wire_us,
    )


def report(found: Sequence[Found]) -> str:
    """Return the tables."""
    headers = ["agents", *(thousands(one.agents) for one in found)]
    rows = [
        ["memory per agent, bytes", *(thousands(one.memory_bytes) for one in found)],
        ["hello, CPU per agent", *(f"{one.hello_ms:.3f} ms" for one in found)],
        ["all hellos", *(f"{one.hello_seconds:.1f} s" for one in found)],
        ["reports of all gateways, each second: share of a core", *(f"{one.report_share:.1%}" for one in found)],
        ["the same, encoded and decoded, per gateway", *(f"{one.wire_us:.1f} µs" for one in found)],
        ["job, CPU from list to acknowledgement", *(f"{one.job_ms:.3f} ms" for one in found)],
        ["jobs per second", *(thousands(one.jobs_per_second) for one in found)],
        ["a gateway reads all rows of agents", *(f"{one.rows_ms:.0f} ms" for one in found)],
        ["and queue and figures", *(f"{one.queue_ms:.1f} ms" for one in found)],
    ]
    return table("One scheduler, by the size of its fleet", headers, rows)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.capacity", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--agents", type=int, nargs="+", default=[1_000, 10_000, 100_000], metavar="N")
    parser.add_argument("--jobs", type=int, default=10_000, metavar="N")
    parser.add_argument("--raw", action="store_true", help="measure the first size in this process, and print JSON")
    options = parser.parse_args(arguments)
    if min(options.agents) < AGENTS_OF_A_CONNECTION or options.jobs < 1:
        parser.error(f"at least {AGENTS_OF_A_CONNECTION} agents and one job")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    if options.raw:
        call_command("migrate", verbosity=0)
        print(msgspec.json.encode(asyncio.run(measure(options.agents[0], options.jobs))).decode())
        return 0
    found = []
    for agents in options.agents:  # each with a ledger and a memory of its own
        with tempfile.TemporaryDirectory(prefix="qualgent-capacity-") as folder:
            command = [sys.executable, "-m", "benchmarks.capacity", "--raw"]
            command += ["--agents", str(agents), "--jobs", str(options.jobs)]
            environment = {**os.environ, "QUALGENT_DATA_DIR": folder}
            ended = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
        found.append(Found(*msgspec.json.decode(ended.stdout.splitlines()[-1])))
    print(report(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
