"""Compare this checkout with another one, side by side: alternating rounds, medians, and their ratio.

    python -m benchmarks.checkouts ../before [--rounds 5]

The other checkout needs a virtual environment of its own in ``.venv``. Both servers run from their own code with an
empty database each; the load and the agents are this checkout's for both. A ratio above 1 means: this one is faster.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import httpx

from benchmarks import load
from benchmarks.agent_client import AgentError
from benchmarks.latency import Ours
from benchmarks.servers import ROOT, StartError, answers, free_port, process

SUBMITS = 3000
LISTS = 15
LIST_JOBS = 1000
READS = 1500
SAMPLES = 150  # idle submits that are timed until their lease
LOADED = 1500  # submits at 500/s that are timed so
RATE = 500.0


@contextmanager
def server(checkout: Path) -> Iterator[str]:
    """Run a checkout's server on an empty database; yield its address. Raises StartError."""
    python = checkout / ".venv" / "bin" / "python"
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as data:
        environment = {
            "HOST": "127.0.0.1", "PORT": str(port), "QUALGENT_DATA_DIR": data, "QUALGENT_DEMO_AGENTS": "0",
            "QUALGENT_LOG_LEVEL": "WARNING",
        }  # fmt: skip
        migrate = [python, "manage.py", "migrate", "--verbosity", "0"]
        made = subprocess.run(
            migrate, cwd=checkout, env={**os.environ, **environment}, capture_output=True, check=False
        )
        if made.returncode:
            raise StartError(f"the database of {checkout} could not be made:\n{made.stderr.decode()[-2000:]}")
        command, url = [python, "-m", "qualgent.server"], f"http://127.0.0.1:{port}"
        ready = answers(f"{url}/readyz")
        with process(command, name=str(checkout), ready=ready, environment=environment, folder=checkout):
            yield url


async def measure(url: str) -> dict[str, float]:
    """Return the figures of one round on an empty server, in the order in which they are taken."""
    found: dict[str, float] = {}
    ours = Ours(url)
    idle, loaded = sorted(await ours.idle(SAMPLES)), sorted(await ours.loaded(LOADED, RATE))
    found["submit to lease, idle, p50 ms"] = median(idle)
    found["submit to lease, idle, p99 ms"] = idle[int(len(idle) * 0.99)]
    found["submit to lease, 500/s, p50 ms"] = median(loaded)
    found["submit to lease, 500/s, p99 ms"] = loaded[int(len(loaded) * 0.99)]
    submits = await load.run(f"{url}/submit-job", 16, SUBMITS, 1)
    found["single submits, 16 connections, /s"] = _rate(submits)
    lists = await load.run(f"{url}/api/v1/jobs", 4, LISTS, LIST_JOBS)
    found["jobs in lists of 1,000, /s"] = _rate(lists) * LIST_JOBS
    found.update(reads(url))
    return found


def _rate(phase: dict[str, Any]) -> float:
    return float(phase["requests"] / phase["seconds"])


def reads(url: str) -> dict[str, float]:
    """Return the rates of reads over one connection."""
    found = {}
    with httpx.Client(base_url=url, trust_env=False, timeout=30) as client:
        job_id = client.get("/api/v1/jobs?limit=1").json()["jobs"][0]["id"]
        for name, path, count in (
            ("GET /status/<id>, 1 connection, /s", f"/status/{job_id}", READS),
            ("GET /api/v1/jobs, 1 connection, /s", "/api/v1/jobs", READS // 5),
            ("GET /, 1 connection, /s", "/", READS // 20),
        ):
            began = time.perf_counter()
            for _ in range(count):
                client.get(path).raise_for_status()
            found[name] = count / (time.perf_counter() - began)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare this checkout with another one, side by side.")
    parser.add_argument("other", type=Path, help="the other checkout, with its .venv")
    parser.add_argument("--rounds", type=int, default=5, help="alternating rounds (default 5)")
    arguments = parser.parse_args()
    taken: dict[str, dict[str, list[float]]] = defaultdict(lambda: {"before": [], "now": []})
    try:
        for number in range(arguments.rounds):
            turns = [("before", arguments.other.resolve()), ("now", ROOT)]
            for side, checkout in turns if number % 2 == 0 else reversed(turns):
                with server(checkout) as url:
                    for name, figure in asyncio.run(measure(url)).items():
                        taken[name][side].append(figure)
            print(f"round {number + 1} of {arguments.rounds}", file=sys.stderr)
    except (StartError, AgentError, OSError, httpx.HTTPError) as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return 1
    print(f"| medians of {arguments.rounds} alternating rounds | before | now | now is faster by |\n|---|---|---|---|")
    for name, sides in taken.items():
        before, now = median(sides["before"]), median(sides["now"])
        ratio = before / now if name.endswith(" ms") else now / before
        print(f"| {name} | {before:,.1f} | {now:,.1f} | {ratio:.2f}x |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
