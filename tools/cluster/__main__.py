"""Run a whole cluster on this machine, to be watched: PostgreSQL, Redis, schedulers, gateways, a balancer, agents.

    python -m tools.cluster                   # until Ctrl+C
    python -m tools.cluster --break 20        # and every 20 s something of it is killed, frozen or flushed

Everything is new and is removed at the end. All parts listen on 127.0.0.1 and serve the user who runs this only; a part
that ends is started again, and only processes that this program has started are ever killed.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import httpx

from tests import postgres
from tools.demo.api import Api, ServerError
from tools.demo.fleet import Fleet, devices
from tools.servers import StartError, free_port

from .balancer import Balancer
from .parts import Part, Redis, make_cluster_database

READY_SECONDS = 60.0
LOOK_SECONDS = 0.25
SUITE_SECONDS = 8.0  # between two submitted suites
SUITE_JOBS = 40
FROZEN_SECONDS = 8.0  # longer than a standby waits
SPEED = 20.0
DATABASE = "qualgent"


class Options(NamedTuple):
    """The command line."""

    port: int
    schedulers: int
    gateways: int
    agents: int
    load: bool
    break_seconds: float
    seconds: float


class Cluster:
    """The running parts, and what is said of them."""

    def __init__(self, options: Options, stack: ExitStack) -> None:
        self._options = options
        self._stack = stack
        self._began = time.monotonic()
        self._chance = random.Random()
        self._active: Part | None = None
        self._lost_at: float | None = None
        self._submitted = 0
        self._breaks = 0
        self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-cluster-")))
        self.database = postgres.new_cluster()
        stack.callback(self.database.end)
        self.redis = Redis(self.folder)
        self.parts: list[Part] = []

    def say(self, text: str) -> None:
        print(f"{time.monotonic() - self._began:7.1f} s  {text}", flush=True)

    def start(self) -> Balancer:
        """Start all parts, each once what it needs works. Raises StartError, OSError."""
        self.database.start()
        self.say(f"PostgreSQL works, in {self.database.folder}")
        self._stack.callback(self.redis.end)
        self.redis.start()
        self.say(f"Redis works, on port {self.redis.port}")
        data, files = self.folder / "data", self.folder / "files"
        for made in (data, files):
            made.mkdir(mode=0o700)
        environment = make_cluster_database(DATABASE, self.database, self.redis.url, data) | {
            "QUALGENT_FILES_URL": files.as_uri(),
            "QUALGENT_STOP_NOTICE_SECONDS": "0",
            "QUALGENT_BALANCER_PORT": str(self._options.port),
        }
        roles = ["scheduler"] * self._options.schedulers + ["gateway"] * self._options.gateways
        numbers = {"scheduler": 0, "gateway": 0}
        for role in roles:
            numbers[role] += 1
            own = self.folder / f"{role}-{numbers[role]}"
            own.mkdir(mode=0o700)
            environment["QUALGENT_DATA_DIR"] = str(own)
            part = Part(role, numbers[role], free_port(), environment, self.folder)
            self._stack.callback(part.end)
            part.start()
            part.wait_ready(READY_SECONDS)
            self.parts.append(part)
            self.say(f"{part.name} works, pid {part.pid}, port {part.port}, log {part.log}")
        return Balancer([part.port for part in self.parts if part.role == "gateway"])

    async def watch(self, url: str) -> None:
        """Supervise the parts, submit suites, break things; until cancelled or for the seconds asked for."""
        until = self._began + self._options.seconds if self._options.seconds else float("inf")
        work = [asyncio.create_task(self._look())]
        if self._options.load:
            work.append(asyncio.create_task(self._submit(url)))
        if self._options.break_seconds:
            work.append(asyncio.create_task(self._break()))
        try:
            await asyncio.wait(work, timeout=max(0.0, until - time.monotonic()), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in work:
                task.cancel()
            for outcome in await asyncio.gather(*work, return_exceptions=True):
                if isinstance(outcome, Exception):
                    raise outcome

    async def _look(self) -> None:
        while True:
            for part in self.parts:
                if happened := part.supervise():
                    self.say(happened)
                if part is self._active and "ended" in happened:
                    self._lost_at = time.monotonic()
            await self._look_who_is_active()
            await asyncio.sleep(LOOK_SECONDS)

    async def _look_who_is_active(self) -> None:
        for part in self.parts:
            if part.role == "scheduler" and await asyncio.to_thread(part.is_active) and part is not self._active:
                after = "" if self._lost_at is None else f", {time.monotonic() - self._lost_at:.1f} s later"
                self.say(f"{part.name} schedules{after}")
                self._active, self._lost_at = part, None

    async def _submit(self, url: str) -> None:
        async with httpx.AsyncClient(base_url=url, timeout=60, trust_env=False) as client:
            while True:
                build = f"shop-1.{self._submitted // 3}"
                jobs = [
                    {"org_id": "acme", "app_version_id": build, "test": f"tests/checkout/{number}.spec.js",
                     "target": ("mobile", "browser")[number % 3 == 0]}
                    for number in range(SUITE_JOBS)
                ]  # fmt: skip
                self._submitted += 1
                key = {"Idempotency-Key": f"cluster-{self._submitted}"}
                while True:
                    try:
                        answer = await client.post("/api/v1/jobs", json=jobs, headers=key)
                    except httpx.HTTPError:  # its gateway was killed: the key makes the repetition harmless
                        await asyncio.sleep(0.2)
                        continue
                    if answer.status_code != 503:
                        break
                    await asyncio.sleep(1)
                if answer.is_error:
                    raise ServerError(f"a suite was answered {answer.status_code}: {answer.text[:200]}")
                await asyncio.sleep(SUITE_SECONDS)

    async def _break(self) -> None:
        while True:
            await asyncio.sleep(self._options.break_seconds)
            self._breaks += 1
            if self._breaks % 3 == 1 and self._active is not None:
                await self._break_scheduler(self._active)
            elif self._breaks % 3 == 2:
                part = self._chance.choice([part for part in self.parts if part.role == "gateway"])
                self.say(f"✂ kill {part.name}")
                part.send(signal.SIGKILL)
            else:
                self.say("✂ flush Redis")
                await asyncio.to_thread(self.redis.command, "FLUSHALL")

    async def _break_scheduler(self, part: Part) -> None:
        self._lost_at = time.monotonic()
        if self._chance.random() < 0.5:
            self.say(f"✂ kill {part.name}, which schedules")
            part.send(signal.SIGKILL)
        else:
            self.say(f"✂ freeze {part.name}, which schedules")
            part.send(signal.SIGSTOP)
            await asyncio.sleep(FROZEN_SECONDS)
            part.send(signal.SIGCONT)

    def report(self, url: str) -> None:
        """Say what ran. Raises ServerError."""
        with httpx.Client(base_url=url, timeout=30, trust_env=False) as client:
            stats = client.get("/api/v1/stats").json()
        self.say(f"{self._submitted} suites submitted, {stats['done']} jobs passed, {stats['waiting']} wait")


async def run(options: Options, stack: ExitStack) -> None:
    cluster = Cluster(options, stack)
    balancer = await asyncio.to_thread(cluster.start)
    url = f"http://127.0.0.1:{options.port}"
    async with balancer.listening(options.port):
        cluster.say(f"the balancer works: open {url}/")
        await play(cluster, url, options, stack)


async def play(cluster: Cluster, url: str, options: Options, stack: ExitStack) -> None:
    chosen = devices(options.agents)
    fleet = Fleet(url, cluster.folder, chosen, speed=SPEED, install_seconds=20.0)
    stack.callback(fleet.stop)
    await asyncio.to_thread(fleet.wait_until_known, Api(url))
    cluster.say(f"{len(chosen)} simulated agents are connected; end with Ctrl+C")
    await cluster.watch(url)
    await asyncio.to_thread(cluster.report, url)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make cluster", description=__doc__.split("\n\n")[0])
    parser.add_argument("--port", type=int, default=3000, help="of the balancer; 0: a free one (default %(default)s)")
    parser.add_argument("--schedulers", type=int, default=2, help="default %(default)s: one works, the others stand by")
    parser.add_argument("--gateways", type=int, default=2, help="default %(default)s")
    parser.add_argument("--agents", type=int, default=6, help="simulated ones (default %(default)s)")
    parser.add_argument("--no-load", action="store_true", help="submit nothing")
    parser.add_argument("--break", type=float, default=0, dest="break_seconds", metavar="SECONDS",
                        help="kill, freeze or flush a part so often (default: never)")  # fmt: skip
    parser.add_argument("--seconds", type=float, default=0, help="end after so long (default: with Ctrl+C)")
    given = parser.parse_args(arguments)
    if min(given.schedulers, given.gateways, given.agents) < 1 or min(given.break_seconds, given.seconds) < 0:
        parser.error("there must be at least one of each part, and no negative times")
    options = Options(given.port or free_port(), given.schedulers, given.gateways, given.agents, not given.no_load,
                      given.break_seconds, given.seconds)  # fmt: skip
    try:
        with ExitStack() as stack:
            asyncio.run(run(options, stack))
    except KeyboardInterrupt:
        return 0
    except (StartError, ServerError, OSError, AssertionError, httpx.HTTPError, subprocess.SubprocessError) as error:
        print(f"cluster: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
