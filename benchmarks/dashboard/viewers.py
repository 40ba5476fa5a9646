"""Many viewers: what the server spends while none, one and many sockets follow the topics of the overview.

Jobs come at a fixed rate. Processor time is that of the server's process, from /proc.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import uvloop

from benchmarks.agent_client import AgentError
from benchmarks.tables import table, thousands
from benchmarks.usage import processor_seconds
from tools.servers import ROOT, free_port, make_database, qualgent_process

from .change import AGENTS, PLAY
from .traffic import client, fleet, jobs_coming

TOPICS = "overview,series,groups,agents,events,jobs"  # what the overview follows
WARM_UP_SECONDS = 3.0
PATIENCE_SECONDS = 90.0
LIMIT = 16 * 1024 * 1024  # a line or frame of ours


class Watched(NamedTuple):
    """Measurements of the server with this many viewers."""

    viewers: int
    seconds: float
    frames: int
    bytes: int  # of payload
    behind_ms: Sequence[float]  # the first viewer: median, 99 of 100, worst
    processor: float  # seconds


class Crowd:
    """A process of viewers."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def says(self) -> str:
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE_SECONDS)
        if not line:
            raise AgentError("the viewers' process ended; what it said is above")
        return line.decode()

    def tell(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")

    async def measure(self, seconds: float) -> dict[str, Any]:
        """Return the viewers' totals over some seconds."""
        self.tell()
        await asyncio.sleep(seconds)
        self.tell()
        return dict(json.loads(await self.says()))


@asynccontextmanager
async def crowd(url: str, viewers: int) -> AsyncIterator[Crowd]:
    """Open this many viewers and wait for their first message. Raises AgentError."""
    command = [sys.executable, "-m", "benchmarks.dashboard.viewer_client", url, "--viewers", str(viewers)]
    command += ["--topics", TOPICS]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=LIMIT
    )
    try:
        there = Crowd(process)
        await there.says()
        yield there
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def measure(viewers: int, rate: float, seconds: float) -> list[Watched]:
    """Measure the server without viewers, with one, then with many."""
    async with AsyncExitStack() as stack:
        data = Path(stack.enter_context(TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True)))
        await asyncio.to_thread(make_database, data)
        port = free_port()
        server = stack.enter_context(qualgent_process(data, port))
        http = await stack.enter_async_context(client(f"http://127.0.0.1:{port}"))
        await stack.enter_async_context(fleet(http, AGENTS, PLAY))
        await stack.enter_async_context(jobs_coming(http, rate))
        await asyncio.sleep(WARM_UP_SECONDS)
        used = processor_seconds(server.pid)
        await asyncio.sleep(seconds)
        cases = [Watched(0, seconds, 0, 0, (), processor_seconds(server.pid) - used)]
        for count in (1, viewers):
            async with crowd(f"ws://127.0.0.1:{port}/ws/live/", count) as there:
                await asyncio.sleep(WARM_UP_SECONDS)
                used = processor_seconds(server.pid)
                seen = await there.measure(seconds)
                used = processor_seconds(server.pid) - used
                cases.append(Watched(count, seen["seconds"], seen["frames"], seen["bytes"], seen["behind_ms"], used))
        return cases


def measure_viewers(viewers: int, rate: float, seconds: float) -> list[Watched]:
    """Raises StartError, AgentError."""
    return uvloop.run(measure(viewers, rate, seconds))


def print_viewers(cases: Sequence[Watched], rate: float) -> None:
    rows = []
    for case in cases:
        cores = f"{case.processor / case.seconds:.2f}"
        if not case.viewers:
            rows.append(["0", *["-"] * 5, cores])
            continue
        rows.append(
            [
                f"{case.viewers:,}",
                thousands(case.frames / case.seconds),
                f"{case.frames / case.viewers / case.seconds:.1f}",
                thousands(60 * case.bytes / case.viewers / case.seconds / 1000),
                f"{case.behind_ms[0]:.0f} / {case.behind_ms[1]:.0f} / {case.behind_ms[2]:.0f}",
                f"{1e6 * case.processor / max(1, case.frames):.0f}",
                cores,
            ]
        )
    title = f"Viewers of the overview, {rate:g} jobs/s, over {cases[0].seconds:g} s"
    headers = ["viewers", "frames/s", "of each", "kB/viewer/min", "behind the first, ms: half / 99 % / worst",
               "CPU µs/frame", "cores"]  # fmt: skip
    print(table(title, headers, rows))
