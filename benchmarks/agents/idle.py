"""A thousand idle agents on one server: CPU time, and memory per connection.

Compared in the same run with as many sockets on Daphne and Channels as they come, which are sent the same heartbeats
and pings. Every case has a server of its own. Memory is how much more it has with all of them connected and their first
heartbeats over, divided by the connections.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import uvloop
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.agent_client import AgentError
from benchmarks.tables import table
from qgagent.transport import PING_SECONDS, PONG_SECONDS
from qgprotocol.messages import Build, Heartbeat, encode
from tools.servers import free_port, make_database, qualgent_process

from .host import OPENING_AT_ONCE, light_hosts
from .peers import framework_server
from .usage import KIB, Memory, memory, processor_seconds

BUILD = Build("idle", "build-1", "mobile")
HEARTBEAT_SECONDS = 10.0  # the server's default
WARM_UP = 20  # connections made and closed first: what a server loads once is not theirs


class Idling(NamedTuple):
    """The measurements of one case."""

    name: str
    connections: int
    agents: int
    share: float  # of one core
    rss: float  # bytes a connection
    pss: float


def measure_idle(agents: int, hosted: int, seconds: float) -> list[Idling]:
    """Measure the framework alone, ours with an agent per connection, and ours with ``hosted`` agents on each."""
    return [
        uvloop.run(_framework(agents, seconds)),
        uvloop.run(_ours(agents, 1, seconds)),
        uvloop.run(_ours(agents, hosted, seconds)),
    ]


def print_idle(cases: Sequence[Idling], seconds: float) -> None:
    rows = [
        [
            case.name,
            f"{case.connections:,} × {case.agents // case.connections}",
            f"{100 * case.share:.1f} %",
            f"{case.rss / KIB:.1f}",
            f"{case.pss / KIB:.1f}",
            f"{case.rss * case.connections / case.agents / KIB:.1f}",
        ]
        for case in cases
    ]
    title = f"{cases[0].agents:,} idle agents, heartbeats every {HEARTBEAT_SECONDS:g} s, over {seconds:g} s"
    headers = ["", "connections × agents", "of one core", "RSS KiB/connection", "PSS KiB/connection", "RSS KiB/agent"]
    print(table(title, headers, rows))
    bare, single = cases[0], cases[1]
    if bare.share and bare.rss:
        print(f"Ours / the framework alone: {single.share / bare.share:.2f} of its processor time,", end=" ")
        print(f"{single.rss / bare.rss:.2f} of its memory.\n")


async def _ours(agents: int, hosted: int, seconds: float) -> Idling:
    names = [[f"idle-{first}/{n}" for n in range(hosted)] for first in range(agents // hosted)]
    warm_up = [[f"warm-{n}"] for n in range(WARM_UP)]
    async with AsyncExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-benchmark-")))
        await asyncio.to_thread(make_database, data)
        port = free_port()
        server = stack.enter_context(
            qualgent_process(data, port, {"QUALGENT_HEARTBEAT_SECONDS": f"{HEARTBEAT_SECONDS:g}"})
        )
        url = f"http://127.0.0.1:{port}"
        async with light_hosts(url, warm_up, BUILD):
            pass
        return await _measure(
            "QualGent", server.pid, len(names), agents, seconds, lambda: light_hosts(url, names, BUILD)
        )


async def _framework(sockets: int, seconds: float) -> Idling:
    with (
        tempfile.TemporaryDirectory(prefix="qualgent-benchmark-") as folder,
        framework_server(Path(folder)) as (port, server),
    ):
        async with _sockets(port, WARM_UP):
            pass
        return await _measure(
            "Daphne + Channels alone", server.pid, sockets, sockets, seconds, lambda: _sockets(port, sockets)
        )


async def _measure(
    name: str,
    pid: int,
    connections: int,
    agents: int,
    seconds: float,
    opened: Callable[[], AbstractAsyncContextManager[object]],
) -> Idling:
    await asyncio.sleep(2)  # the warm-up's connections are closed and forgotten
    before = memory(pid)
    gc.collect()
    async with opened():
        await asyncio.sleep(HEARTBEAT_SECONDS)  # every agent has sent a heartbeat
        began, used = asyncio.get_running_loop().time(), processor_seconds(pid)
        await asyncio.sleep(seconds)
        share = (processor_seconds(pid) - used) / (asyncio.get_running_loop().time() - began)
        grown = _difference(memory(pid), before)
    return Idling(name, connections, agents, share, grown.rss / connections, grown.pss / connections)


def _difference(after: Memory, before: Memory) -> Memory:
    return Memory(after.rss - before.rss, after.pss - before.pss)


# ------------------------------------------------------------------------------------------ sockets of the peer


@asynccontextmanager
async def _sockets(port: int, count: int) -> AsyncIterator[None]:
    """Open sockets that send heartbeats for the duration of the block. Raises AgentError."""
    tasks: list[asyncio.Task[None]] = []
    try:
        for first in range(0, count, OPENING_AT_ONCE):
            answered = [asyncio.Event() for _ in range(first, min(count, first + OPENING_AT_ONCE))]
            tasks += [asyncio.create_task(_socket(port, event)) for event in answered]
            try:
                async with asyncio.timeout(30):
                    await asyncio.gather(*(event.wait() for event in answered))
            except TimeoutError as error:
                raise AgentError("the framework peer did not answer") from error
        yield
        if any(task.done() for task in tasks):
            raise AgentError("the framework peer closed a socket")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _socket(port: int, answered: asyncio.Event) -> None:
    async with connect(
        f"ws://127.0.0.1:{port}/echo",
        proxy=None,
        compression=None,
        ping_interval=PING_SECONDS,
        ping_timeout=PONG_SECONDS,
    ) as socket:
        beat = encode(Heartbeat())
        await socket.send(beat)
        await socket.recv()
        answered.set()
        reading = asyncio.create_task(_read(socket))
        try:
            await asyncio.sleep(random.uniform(0, HEARTBEAT_SECONDS))
            while True:
                await socket.send(beat)
                await asyncio.sleep(HEARTBEAT_SECONDS)
        finally:
            reading.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await reading


async def _read(socket: ClientConnection) -> None:
    async for _ in socket:
        pass
