"""Stalls of the event loop: how long it is blocked while somebody looks at a large fleet, or searches large logs.

    python -m benchmarks.stalls [--agents 5000] [--searches 8]

Gateway and scheduler run in this process, on a ledger of its own; a task that only sleeps measures the longest time
between two of its turns. Every agent is busy.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from accounts.caller import SERVER
from benchmarks.tables import table
from qgprotocol import messages
from tools.servers import StartError, make_database

PER_CONNECTION = 1000  # the most that one hello may introduce
LOG_BYTES = 64 * 1024 * 1024
TICK_SECONDS = 0.001
PATIENCE_SECONDS = 120.0


class StallMeter:
    """The longest time for which the event loop was blocked, in milliseconds."""

    def __init__(self) -> None:
        self._longest = 0.0

    async def run(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(TICK_SECONDS)
            self._longest = max(self._longest, time.perf_counter() - began - TICK_SECONDS)

    async def of(self, work: Awaitable[object]) -> tuple[float, float]:
        """Return the longest stall during the work, and how long the work took."""
        await asyncio.sleep(0.05)
        self._longest, began = 0.0, time.perf_counter()
        await work
        taken = time.perf_counter() - began
        await asyncio.sleep(0.05)
        return self._longest * 1000, taken * 1000


class BusyHost:
    """A host whose agents accept what they get, and run it for ever."""

    def __init__(self, server: Any, names: list[str]) -> None:
        self.busy = asyncio.Event()  # all its agents are
        self._started = 0
        self._names = names
        self._outbox: asyncio.Queue[messages.FromAgent] = asyncio.Queue()
        self._connection = server.agents.connect(SERVER, self._take, lambda: None)

    def _take(self, message: messages.FromServer) -> bool:
        if isinstance(message, messages.Lease):
            self._outbox.put_nowait(messages.Accept(attempt=message.attempt, token=message.token))
        elif isinstance(message, messages.Start):
            self._started += 1
            if self._started == len(self._names):
                self.busy.set()
        return True

    async def run(self) -> None:
        agents = [messages.AgentHello(name=name, targets=["mobile"]) for name in self._names]
        hello = messages.Hello(
            protocol=messages.PROTOCOL_VERSION, instance=self._names[0], host="host", software="stalls", agents=agents
        )
        await self._connection.receive(hello)
        while True:
            await self._connection.receive(await self._outbox.get())


async def make_busy(server: Any, agents: int) -> list[asyncio.Task[None]]:
    """Connect the agents and give each a job. Raises TimeoutError."""
    from accounts.caller import SERVER
    from jobs.contract import Origin, Submission
    from jobs.scheduler.port import SubmitJobs

    names = [f"agent-{number:05}" for number in range(agents)]
    hosts = [BusyHost(server, names[at : at + PER_CONNECTION]) for at in range(0, agents, PER_CONNECTION)]
    tasks = [asyncio.create_task(host.run()) for host in hosts]
    jobs = [
        # a build for each: jobs of one would share few agents
        Submission(org_id=f"org-{n % 10}", app_version_id=f"build-{n}", test=f"tests/{n}.js")
        for n in range(agents)
    ]
    for at in range(0, agents, 1000):
        part = jobs[at : at + 1000]
        await server.port.call(
            SubmitJobs(caller=SERVER, submissions=part, as_batch=False, origin=Origin(), idempotency=None)
        )
    async with asyncio.timeout(PATIENCE_SECONDS):
        for host in hosts:
            await host.busy.wait()
    return tasks


async def get(path: str, accept: str = "application/json") -> bytes:
    """Ask our ASGI application; return the body. Raises StartError."""
    from qualgent.asgi import application

    headers = [(b"host", f"127.0.0.1:{os.environ['PORT']}".encode()), (b"accept", accept.encode())]
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "scheme": "http",
        "query_string": b"",
        "headers": headers,
        "client": ["127.0.0.1", 1],
        "server": ["127.0.0.1", int(os.environ["PORT"])],
    }
    status, body, asked = 0, b"", False

    async def receive() -> dict[str, Any]:
        nonlocal asked
        if asked:
            await asyncio.Future()
        asked = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status, body
        status = message.get("status", status)
        body += message.get("body", b"")

    await application(scope, receive, send)
    if status != 200:
        raise StartError(f"{path} was answered {status}: {body[:200]!r}")
    return body


async def first_snapshot(server: Any, topic: str) -> str:
    """Follow a topic until its first snapshot."""
    arrived: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def send(text: str) -> None:
        if not arrived.done():
            arrived.set_result(text)

    hub = server.gateway.hub
    viewer = hub.connect(send, lambda: None)
    running = asyncio.create_task(viewer.run())
    hub.follow(viewer, [topic])
    try:
        return await asyncio.wait_for(arrived, PATIENCE_SECONDS)
    finally:
        running.cancel()
        hub.disconnect(viewer)


def log_text() -> bytes:
    """Return the largest log that an agent sends: colored lines, some of which look like a failure but are none."""
    lines = b"".join(
        b"\x1b[32m12:00:%02d\x1b[0m step %d: clicked the button, 0 errors, waiting\n" % (n % 60, n) for n in range(5000)
    )
    return (lines * (LOG_BYTES // len(lines) + 1))[:LOG_BYTES]


async def measure(agents: int, searches: int) -> list[list[str]]:
    """Return a row for each kind of work: longest stall, duration."""
    from jobs.models import Attempt
    from jobs.scheduler.timing import Timing
    from jobs.storage.log_lines import find_failures, find_text
    from qualgent.composition import CombinedServer, process
    from qualgent.server.main import freeze_garbage

    timing = replace(Timing.from_settings(), suspect_seconds=3600, lost_seconds=7200)  # the hosts send no heartbeats
    server = CombinedServer(process, timing)
    await server.start()
    meter = StallMeter()
    ticking = asyncio.create_task(meter.run())
    tasks = await make_busy(server, agents)
    freeze_garbage()
    attempt = str(await server.gateway.read(lambda: Attempt.objects.values_list("id", flat=True)[0]))
    logs, data = server.gateway.logs, log_text()
    for at in range(0, len(data), 1024 * 1024):
        await logs.append(attempt, at, data[at : at + 1024 * 1024])

    def all_at_once(find: Callable[[], Awaitable[object]], times: int) -> Awaitable[object]:
        return asyncio.gather(*(find() for _ in range(times)))

    # the pages once before: the first compiles templates
    for path in ("/", "/fleet"):
        await get(path, accept="text/html")
    work: dict[str, Callable[[], Awaitable[object]]] = {
        "nothing": lambda: asyncio.sleep(1),
        "GET /api/v1/agents": lambda: get("/api/v1/agents"),
        "topic agents, first snapshot": lambda: first_snapshot(server, "agents"),
        "topic overview, first snapshot": lambda: first_snapshot(server, "overview"),
        "the overview's page": lambda: get("/", accept="text/html"),
        "the page of the fleet": lambda: get("/fleet", accept="text/html"),
        "a search for a text in 64 MiB": lambda: find_text(logs, "acme", attempt, "not there"),
        "a search for failures in 64 MiB": lambda: find_failures(logs, "acme", attempt),
        f"{searches} searches for failures at once": lambda: all_at_once(
            lambda: find_failures(logs, "acme", attempt), searches
        ),
    }
    rows = []
    for name, make in work.items():
        stall, taken = await meter.of(make())
        rows.append([name, f"{stall:.0f}", f"{taken:,.0f}"])
    for task in [ticking, *tasks]:
        task.cancel()
    await server.stop()
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--agents", type=int, default=5000, help="busy agents (default %(default)s)")
    parser.add_argument("--searches", type=int, default=8, help="searches at once (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="1,000 agents")
    options = parser.parse_args()
    agents = 1000 if options.quick else options.agents
    try:
        with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
            make_database(Path(data))
            settings = {"QUALGENT_DATA_DIR": data, "QUALGENT_DEMO_AGENTS": "0", "QUALGENT_LOG_LEVEL": "WARNING"}
            os.environ.update(settings, PORT="3000", DJANGO_SETTINGS_MODULE="qualgent.settings")
            from qualgent.server.main import install_loop

            loop = install_loop()
            import django

            django.setup()
            rows = loop.run_until_complete(measure(agents, options.searches))
    except (StartError, TimeoutError) as error:
        print(f"stalls: {error!r}", file=sys.stderr)
        return 1
    title = f"Stalls of the event loop with {agents:,} busy agents"
    print(table(title, ["while", "longest stall, ms", "took, ms"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
