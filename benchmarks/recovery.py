"""Restart with many waiting jobs: time until the server is ready and the first lease is sent.

    python -m benchmarks.recovery [--jobs 100000]

The server is ended with SIGTERM and started anew on the same ledger; an agent connects as soon as it can. Both figures
count from the start of the process, imports and all.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path

import httpx

from benchmarks.agent_client import AgentError, instant_fleet
from benchmarks.servers import StartError, free_port, make_database, qualgent_process
from benchmarks.tables import table
from qgprotocol.messages import Build

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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--jobs", type=int, default=100_000, help="jobs waiting (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="10,000 jobs")
    options = parser.parse_args()
    jobs = 10_000 if options.quick else options.jobs
    try:
        with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
            make_database(Path(data))
            port = free_port()
            url = f"http://127.0.0.1:{port}"
            with qualgent_process(Path(data), port):
                fill(url, jobs)
            began = time.monotonic()
            with qualgent_process(Path(data), port):
                ready = time.monotonic() - began
                leased = asyncio.run(first_lease(url)) - began
                waiting = json.loads(httpx.get(f"{url}/api/v1/stats", trust_env=False).text)["waiting"]
    except (AgentError, StartError, TimeoutError) as error:
        print(f"recovery: {error}", file=sys.stderr)
        return 1
    title = f"Restart with {jobs:,} jobs waiting: seconds from the start of the process"
    row = [f"{jobs:,}", f"{ready:.2f}", f"{leased:.2f}", f"{waiting:,}"]
    print(table(title, ["jobs waiting", "ready", "first job run and acknowledged", "waiting after"], [row]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
