"""Stalls of a server's event loop: its longest turn while callers try to hold it, and beside a large fleet.

    python -m benchmarks.stalls [--agents 5000] [--jobs 10000] [--seconds 10]

A real server process measures its own turns (``metered_server``): *turn* is the time in which nobody else could be
served, *CPU* the part of it that the loop's thread computed but for garbage collection, *gc* the longest collection by
CPU time. On a machine that does much else only the last two count.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import Process
from pathlib import Path
from typing import Any

import httpx
from websockets.sync.client import connect

from benchmarks.playing_fleet import Play, devices, play_fleet
from benchmarks.tables import table
from qgprotocol.codec import decode_from_server, encode
from qgprotocol.messages import AGENT_PATH, PROTOCOL_VERSION, AgentHello, Hello, Welcome
from tools.servers import StartError, answers, free_port, make_database, process

PATIENCE_SECONDS = 120.0
ALL_JOBS = {"filter": {"org_id": "acme"}}


class Metered:
    """A metered server and its client."""

    def __init__(self, data: Path, agents: int) -> None:
        self.agents = agents
        self.rows: list[list[str]] = []
        self._data, self._file, self._port = data, data / "meter.json", free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self.http = httpx.Client(base_url=self.url, timeout=PATIENCE_SECONDS, trust_env=False)

    @contextmanager
    def served(self, name: str) -> Iterator[None]:
        """Run the server for the duration of the block; add a row of its start."""
        environment = {
            "HOST": "127.0.0.1",
            "PORT": str(self._port),
            "QUALGENT_DATA_DIR": str(self._data),
            "QUALGENT_DEMO_AGENTS": "0",
            "QUALGENT_LOG_LEVEL": "WARNING",
            "METER_FILE": str(self._file),
        }
        command = [sys.executable, "-m", "benchmarks.metered_server"]
        ready, began = answers(f"{self.url}/readyz"), time.perf_counter()
        with process(command, name="the server", ready=ready, environment=environment) as self._process:
            self._add(name, time.perf_counter() - began)
            yield

    def measure(self, name: str, work: Callable[[], object]) -> None:
        """Add a row of the longest turn during the work, and for a quarter of a second after it."""
        self._figures()
        began = time.perf_counter()
        work()
        took = time.perf_counter() - began
        time.sleep(0.25)
        self._add(name, took)

    def _add(self, name: str, took: float) -> None:
        found = self._figures()
        self.rows.append([name, *(f"{found[key]:.1f}" for key in ("turn", "cpu", "gc")), f"{took * 1000:,.0f}"])

    def _figures(self) -> dict[str, float]:
        self._file.unlink(missing_ok=True)
        self._process.send_signal(signal.SIGUSR1)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self._file.exists():
            if time.monotonic() > deadline:
                raise StartError("the meter does not answer")
            time.sleep(0.005)
        found: dict[str, float] = json.loads(self._file.read_text())
        return found

    def get(self, path: str) -> Any:
        found = self.http.get(path, headers={"Accept": "application/json" if "/api" in path else "text/html"})
        return found.raise_for_status().json() if "json" in found.headers["Content-Type"] else found.raise_for_status()

    def post(self, path: str, body: object) -> Any:
        return self.http.post(path, json=body).raise_for_status().json()

    def walk(self, path: str) -> None:
        """Get all pages of a list."""
        cursor = ""
        while (cursor := self.get(f"{path}?limit=100{cursor}").get("next") or "") != "":
            cursor = f"&cursor={cursor}"

    def follow(self, *topics: str) -> None:
        """Follow topics until each has answered."""
        with connect(f"ws{self.url[4:]}/ws/live/", proxy=None, max_size=None) as socket:
            socket.send(json.dumps({"topics": topics}))
            left, received = set(topics), 0
            while left:
                frame = json.loads(socket.recv(PATIENCE_SECONDS))
                if "error" in frame:
                    raise StartError(f"the live socket answered {frame}")
                left.discard(frame.get("topic"))
                received += 1
                socket.send(json.dumps({"ack": received}))

    def connect_fleet(self) -> None:
        """Connect busy agents. Raises StartError."""
        self.fleet = Process(target=play, args=(self.url, self.agents), daemon=True)
        self.fleet.start()
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.get("/api/v1/stats")["running"] < self.agents * 0.6:
            if time.monotonic() > deadline or not self.fleet.is_alive():
                raise StartError("the agents do not run the jobs")
            time.sleep(0.1)

    def end_fleet(self) -> None:
        self.fleet.terminate()
        time.sleep(2.0)


def play(url: str, agents: int) -> None:
    asyncio.run(play_fleet(url, devices(agents), Play(install_seconds=0.0, run_seconds=100_000.0)))


def say_hello(url: str) -> None:
    """Introduce as many agents with as many targets as one hello may have."""
    agents = [AgentHello(name=f"most/{n}", targets=[f"target-{n}-{m}" for m in range(15)]) for n in range(1000)]
    hello = Hello(protocol=PROTOCOL_VERSION, instance="most", host="most", software="stalls", agents=agents)
    with connect(f"ws{url[4:]}{AGENT_PATH}", proxy=None, compression=None) as socket:
        socket.send(encode(hello))
        if not isinstance(answer := decode_from_server(socket.recv(PATIENCE_SECONDS)), Welcome):
            raise StartError(f"the hello was answered by {answer}")


def job(number: int, **fields: Any) -> dict[str, Any]:
    return {"org_id": "acme", "app_version_id": "build-1", "test": f"tests/{number}.spec.js", **fields}


def attack(server: Metered, jobs: int) -> None:
    """Add a row for each kind of work of callers."""
    groups = [job(n, labels={"l": f"{n:05}"}) for n in range(min(jobs, 5000))]
    own = [job(n, org_id=f"org-{n % 500}", app_version_id=f"build-{n}") for n in range(jobs)]
    batch: list[str] = []

    def submit(submitted: Sequence[dict[str, Any]]) -> None:
        batch[:] = [server.post("/api/v1/jobs", submitted)["batch"]["id"]]

    server.measure("nothing", lambda: time.sleep(1))
    server.measure(f"submit {len(groups):,} groups", lambda: submit(groups))
    server.measure("the queue, page by page", lambda: server.walk("/api/v1/queue"))
    server.measure("topics groups and overview", lambda: server.follow("groups", "overview"))
    for name, fields in (("cancel", {}), ("retry", {}), ("priority", {"priority": 7}), ("cancel", {})):
        server.measure(f"{name} them", lambda: server.post(f"/api/v1/jobs/{name}", {**ALL_JOBS, **fields}))  # noqa: B023
    server.measure(f"submit {jobs:,} jobs", lambda: submit([job(n) for n in range(jobs)]))
    deduped = [job(n, dedupe=True) for n in range(jobs)]
    server.measure("submit them with dedupe", lambda: server.post("/api/v1/jobs", deduped))
    server.measure("submit groups of 500 organizations", lambda: submit(own))
    server.measure("cancel the batch", lambda: server.post(f"/api/v1/batches/{batch[0]}/cancel", {}))
    server.measure("retry the batch", lambda: server.post(f"/api/v1/batches/{batch[0]}/retry", {}))
    ids = [row["id"] for row in server.get("/api/v1/jobs?limit=100")["jobs"]]
    server.measure("100 jobs, explained", lambda: [server.get(f"/api/v1/jobs/{job_id}") for job_id in ids])
    server.measure("JUnit of the batch", lambda: server.get(f"/api/v1/batches/{batch[0]}/junit"))
    server.measure("50 topics of jobs", lambda: server.follow(*(f"job:{job_id}" for job_id in ids[:50])))
    many = ["overview", "groups", "jobs", "batches", "tests", "timeline", "series", "events", f"results:{batch[0]}"]
    server.measure("topics of all kinds", lambda: server.follow(*many))
    unknown = {"filter": {"ids": [f"{n:08x}-0000-7000-8000-000000000000" for n in range(10_000)]}}
    server.measure("the largest hello", lambda: say_hello(server.url))
    server.measure("cancel 10,000 unknown ids", lambda: server.post("/api/v1/jobs/cancel", unknown))


def look_at_fleet(server: Metered, seconds: float) -> None:
    """Add a row for each kind of look at busy agents, their arrival and their end."""
    server.measure(f"{server.agents:,} agents connect and start", server.connect_fleet)
    for path in ("/", "/fleet"):
        server.get(path)  # the first compiles templates
    for path in ("/api/v1/agents", "/api/v1/stats", "/", "/fleet", "/metrics"):
        server.measure(f"GET {path}", lambda: server.get(path))  # noqa: B023 — called at once
    server.measure("topics agents and timeline", lambda: server.follow("agents", "timeline"))
    server.measure(f"heartbeats for {seconds:g} s", lambda: time.sleep(seconds))
    server.measure("cancel what runs", lambda: server.post("/api/v1/jobs/cancel", {"filter": {"status": "running"}}))
    server.measure("the agents disconnect", server.end_fleet)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--agents", type=int, default=5000, help="busy agents (default %(default)s)")
    parser.add_argument("--jobs", type=int, default=10_000, help="jobs of a list (default %(default)s)")
    parser.add_argument("--seconds", type=float, default=10.0, help="of heartbeats (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="1,000 agents, 2,000 jobs")
    options = parser.parse_args()
    agents, jobs = (1000, 2000) if options.quick else (options.agents, options.jobs)
    with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
        server = Metered(Path(data), agents)
        try:
            make_database(Path(data))
            with server.served("a start"):
                attack(server, jobs)
                look_at_fleet(server, options.seconds)
            with server.served("a restart with what waits"):
                pass
        except (StartError, httpx.HTTPError, TimeoutError) as error:
            print(f"stalls: {error!r}", file=sys.stderr)
            return 1
        finally:
            title = f"The longest turn of the event loop, in ms; {jobs:,} jobs, {agents:,} agents"
            print(table(title, ["while", "turn", "CPU", "gc", "took"], server.rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
