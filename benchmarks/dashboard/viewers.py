"""Many viewers: the cost of the same changes on our server and by Channels' ``group_send``.

First one viewer follows the topics of the overview while jobs come at a fixed rate; what it is sent is kept, with its
times. Then so many viewers do, while jobs come at the same rate. Then Daphne and Channels as they come send the kept
frames, at the same times, to as many sockets by ``group_send``: the same payload, without the work of a scheduler, and
without having to gather changes, which our frames have done for it. Processor time is that of the server's process,
from /proc.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import uvloop
from websockets.asyncio.client import connect

from benchmarks.agent_client import AgentError
from benchmarks.agents.peers import listens
from benchmarks.agents.usage import processor_seconds
from benchmarks.tables import table, thousands
from tools.servers import ROOT, free_port, make_database, process, qualgent_process

from .change import AGENTS, PLAY
from .traffic import client, ended, fleet, jobs_coming

TOPICS = "overview,series,groups,agents,events,jobs"  # what the overview follows
WARM_UP_SECONDS = 3.0
PATIENCE_SECONDS = 90.0
LIMIT = 16 * 1024 * 1024  # a line or frame of ours


class Watched(NamedTuple):
    """Measurements of one server with this many viewers."""

    name: str
    viewers: int
    seconds: float
    frames: int
    bytes: int  # of payload
    least: int  # frames of one viewer
    most: int
    behind_ms: Sequence[float]  # the first viewer: median, 99 of 100, worst
    processor: float  # seconds
    fed: int = 0  # frames that every viewer should have had; 0: that depends on how fast it is


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
async def crowd(
    url: str, viewers: int, *, silent: bool = False, headers: Sequence[Mapping[str, str]] = ()
) -> AsyncIterator[Crowd]:
    """Open this many viewers and wait for their first message. ``headers``: of groups of them. Raises AgentError."""
    command = [sys.executable, "-m", "benchmarks.dashboard.viewer_client", url, "--viewers", str(viewers)]
    command += ["--topics", TOPICS, *(["--silent"] if silent else [])]
    for own in headers:
        command += ["--headers", json.dumps(own)]
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


async def watched(name: str, there: Crowd, pid: int, viewers: int, seconds: float, fed: int = 0) -> Watched:
    """Measure viewers and server for some time."""
    used = processor_seconds(pid)
    seen = await there.measure(seconds)
    used = processor_seconds(pid) - used
    return Watched(
        name, viewers, seen["seconds"], seen["frames"], seen["bytes"], seen["least"], seen["most"],
        seen["behind_ms"], used, fed,
    )  # fmt: skip


async def keep_frames(url: str, seconds: float) -> list[tuple[float, str]]:
    """Record one viewer's frames after its first snapshots, with the seconds since the start."""
    kept: list[tuple[float, str]] = []
    async with connect(url, proxy=None, compression=None, max_size=LIMIT) as socket:
        await socket.send(json.dumps({"topics": TOPICS.split(",")}))
        began, number = time.monotonic(), 0
        while (elapsed := time.monotonic() - began) < seconds:
            try:
                text = str(await asyncio.wait_for(socket.recv(), seconds - elapsed))
            except TimeoutError:
                break
            number += 1
            await socket.send(f'{{"ack": {number}}}')
            if '"snapshot"' not in text[:200]:
                kept.append((time.monotonic() - began, text))
    return kept


async def ours(viewers: int, rate: float, seconds: float) -> tuple[list[Watched], list[tuple[float, str]]]:
    """Measure with one viewer, then with many; return also what one viewer was sent."""
    async with AsyncExitStack() as stack:
        data = Path(stack.enter_context(TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True)))
        await asyncio.to_thread(make_database, data)
        port = free_port()
        server = stack.enter_context(qualgent_process(data, port))
        http = await stack.enter_async_context(client(f"http://127.0.0.1:{port}"))
        await stack.enter_async_context(fleet(http, AGENTS, PLAY))
        await stack.enter_async_context(jobs_coming(http, rate))
        address = f"ws://127.0.0.1:{port}/ws/live/"
        await asyncio.sleep(WARM_UP_SECONDS)
        used = processor_seconds(server.pid)
        await asyncio.sleep(seconds)
        nobody = Watched("QualGent", 0, seconds, 0, 0, 0, 0, (), processor_seconds(server.pid) - used)
        kept = await keep_frames(address, seconds)
        cases = [nobody]
        for count in (1, viewers):
            async with crowd(address, count) as there:
                await asyncio.sleep(WARM_UP_SECONDS)
                cases.append(await watched("QualGent", there, server.pid, count, seconds))
        return cases, kept


async def channels(group: str, viewers: int, seconds: float, kept: Sequence[tuple[float, str]]) -> Watched:
    """Send the recorded frames to the viewers by ``group_send``, as "rows" or "text"."""
    port = free_port()
    endpoint = f"tcp:port={port}:interface=127.0.0.1:backlog=2048"
    command = [sys.executable, "-m", "daphne", "--verbosity", "0", "-e", endpoint]
    command.append("benchmarks.dashboard.group_send_peer:application")
    with process(command, name="the group_send peer", ready=listens(port)) as server:
        async with crowd(f"ws://127.0.0.1:{port}/{group}", viewers, silent=True) as there:
            feeding = asyncio.create_task(feed(f"ws://127.0.0.1:{port}/feed", group, kept))
            try:
                case = await watched(f"group_send of {group}", there, server.pid, viewers, seconds, len(kept))
            finally:
                await ended(feeding)
    return case


async def feed(url: str, group: str, kept: Sequence[tuple[float, str]]) -> None:
    """Send each frame at its time, without waiting for responses."""
    async with connect(url, proxy=None, compression=None, max_size=LIMIT) as socket:
        reading = asyncio.create_task(_read(socket))
        try:
            await socket.send(group)
            began = time.monotonic()
            for at, text in kept:
                await asyncio.sleep(max(0.0, began + at - time.monotonic()))
                await socket.send(text)
        finally:
            await ended(reading)


async def _read(socket: Any) -> None:
    async for _ in socket:
        pass


def measure_viewers(viewers: int, rate: float, seconds: float) -> list[Watched]:
    """Raises StartError, AgentError."""
    cases, kept = uvloop.run(ours(viewers, rate, seconds))
    return [*cases, *(uvloop.run(channels(group, viewers, seconds, kept)) for group in ("rows", "text"))]


def print_viewers(cases: Sequence[Watched], rate: float) -> None:
    rows = []
    for case in cases:
        if not case.viewers:
            rows.append([case.name, "0", *["-"] * 6, f"{case.processor / case.seconds:.2f}"])
            continue
        each = case.frames / case.viewers
        had = "all it asked for"
        if case.fed:
            had = f"{100 * each / case.fed:.0f} % ({100 * case.least / case.fed:.0f}–{100 * case.most / case.fed:.0f})"
        rows.append(
            [
                case.name,
                f"{case.viewers:,}",
                thousands(case.frames / case.seconds),
                f"{each / case.seconds:.1f}",
                thousands(60 * case.bytes / case.viewers / case.seconds / 1000),
                f"{case.behind_ms[0]:.0f} / {case.behind_ms[1]:.0f} / {case.behind_ms[2]:.0f}",
                had,
                f"{1e6 * case.processor / case.frames:.0f}",
                f"{case.processor / case.seconds:.2f}",
            ]
        )
    title = f"Viewers of the overview, {rate:g} jobs/s, over {cases[0].seconds:g} s"
    headers = ["server", "viewers", "frames/s", "of each", "kB/viewer/min", "behind the first, ms: half / 99 % / worst",
               "had of what was sent", "CPU µs/frame", "cores"]  # fmt: skip
    print(table(title, headers, rows))
