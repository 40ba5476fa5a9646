"""Restart with many waiting jobs: time until the server is ready and the first lease is sent.

    python -m benchmarks.recovery [--jobs 100000] [--rounds 3]

The server is ended with SIGTERM and started anew on the same ledger; an agent connects as soon as it can. Both figures
count from the start of the process, imports and all. The floor is the same with a single job: what a start costs
without any recovery. Medians of the rounds, in turns.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import httpx

from benchmarks.agent_client import AgentError, instant_fleet
from benchmarks.tables import table
from qgprotocol.messages import Build
from tools.servers import StartError, free_port, make_database, qualgent_process

LIST = 10_000
BUILDS = 50
BUILD = Build("org-0", "build-0", "mobile")
PATIENCE_SECONDS = 120.0


def fill(url: str, jobs: int) -> None:
    """Submit this many jobs, in lists. Raises StartError when a list is refused."""
    with httpx.Client(base_url=url, timeout=60, trust_env=False) as http:
        for first in range(0, jobs, LIST):
            body = [
                {"org_id": f"org-{n % 10}", "app_version_id": f"build-{n % BUILDS}", "test": f"tests/{n % 997}.spec.js"}
                for n in range(first, min(first + LIST, jobs))
            ]
            answer = http.post("/api/v1/jobs", json=body)
            if answer.status_code != 201:
                raise StartError(f"a list was answered {answer.status_code}: {answer.text[:200]}")


async def first_lease(url: str) -> float:
    """Return when it arrived (time.monotonic())."""
    async with instant_fleet(url, 1, BUILD) as fleet:
        await fleet.settled(1, PATIENCE_SECONDS)
        return time.monotonic()


class Restarted:
    """A ledger with waiting jobs, and how long restarts on it took."""

    def __init__(self, data: Path, jobs: int) -> None:
        self.jobs = jobs
        self.ready: list[float] = []
        self.leased: list[float] = []
        self._data = data
        self._port = free_port()
        self._url = f"http://127.0.0.1:{self._port}"
        self._submitted = self._left = jobs
        make_database(data)
        with qualgent_process(data, self._port):
            fill(self._url, jobs)

    def restart(self) -> None:
        """Restart once; a job is run. Raises AgentError, StartError, TimeoutError."""
        if self.jobs == 1:
            with qualgent_process(self._data, self._port):
                fill(self._url, 1 - self._left)
            self._submitted += 1 - self._left
        began = time.monotonic()
        with qualgent_process(self._data, self._port):
            self.ready.append(time.monotonic() - began)
            self.leased.append(asyncio.run(first_lease(self._url)) - began)
            stats = json.loads(httpx.get(f"{self._url}/api/v1/stats", trust_env=False).text)
        self._left = stats["waiting"] + stats["running"]  # the agent may have taken a second one
        if self._left + stats["done"] != self._submitted:
            raise StartError(f"{self._submitted} jobs were submitted, and after the restart there are {stats}")

    def row(self) -> list[str]:
        return [f"{self.jobs:,}", f"{median(self.ready):.2f}", f"{median(self.leased):.2f}"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--jobs", type=int, default=100_000, help="jobs waiting (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="restarts of each (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="10,000 jobs, once")
    options = parser.parse_args()
    jobs, rounds = (10_000, 1) if options.quick else (options.jobs, options.rounds)
    try:
        with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
            both = []
            for number in (jobs, 1):
                folder = Path(data, str(number))
                folder.mkdir()
                both.append(Restarted(folder, number))
            for _ in range(rounds):
                for restarted in both:
                    restarted.restart()
    except (AgentError, StartError, TimeoutError) as error:
        print(f"recovery: {error}", file=sys.stderr)
        return 1
    title = f"Restart with {jobs:,} jobs waiting, and with one: seconds from the start of the process"
    rows = [restarted.row() for restarted in both]
    print(table(title, ["jobs waiting", "ready", "first job run and acknowledged"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
