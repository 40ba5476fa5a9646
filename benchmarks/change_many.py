"""Bulk changes of waiting jobs: their duration, and the latency of other requests meanwhile.

    python -m benchmarks.change_many [--jobs 10000]

Three clients go on asking all the time: for what needs the event loop only (as heartbeats do), for what a reader of
the ledger answers, and for submissions, which need its writer.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from benchmarks.recovery import fill
from benchmarks.tables import table
from tools.servers import StartError, qualgent_server

PAUSE_SECONDS = 0.002
IDLE_SECONDS = 3.0
OTHER = {"org_id": "other", "app_version_id": "1", "test": "tests/other.spec.js"}
ASKED: dict[str, Callable[[httpx.Client], httpx.Response]] = {
    "loop": lambda http: http.get("/healthz"),
    "reader": lambda http: http.get("/api/v1/jobs", params={"limit": 1}),
    "writer": lambda http: http.post("/submit-job", json=OTHER),
}


class Others:
    """Concurrent clients, each with a thread and a connection of its own; milliseconds per response."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._over = threading.Event()
        self._taken: dict[str, list[float]] = {name: [] for name in ASKED}
        self._threads = [threading.Thread(target=self._ask, args=(name,)) for name in ASKED]

    def _ask(self, name: str) -> None:
        with httpx.Client(base_url=self._url, timeout=60, trust_env=False) as http:
            while not self._over.is_set():
                began = time.perf_counter()
                ASKED[name](http).raise_for_status()
                self._taken[name].append((time.perf_counter() - began) * 1000)
                time.sleep(PAUSE_SECONDS)

    @contextmanager
    def asking(self) -> Iterator[Others]:
        for thread in self._threads:
            thread.start()
        try:
            yield self
        finally:
            self._over.set()
            for thread in self._threads:
                thread.join()

    def figures(self) -> list[str]:
        """Return median and maximum of each since the last call."""
        cells = []
        for name in ASKED:
            taken, self._taken[name] = sorted(self._taken[name]), []
            cells.append(f"{taken[len(taken) // 2]:.0f} / {taken[-1]:.0f}" if taken else "-")
        return cells


def measure(url: str, jobs: int) -> list[list[str]]:
    """Return a row for each kind of change, and one without a change. Raises StartError."""
    fill(url, jobs)
    wanted: list[tuple[str, dict[str, Any]]] = [
        ("priority", {"all": True, "priority": 5}),
        ("cancel", {"all": True}),
        ("retry", {"all": True}),
    ]
    with httpx.Client(base_url=url, timeout=600, trust_env=False) as http, Others(url).asking() as others:
        time.sleep(IDLE_SECONDS)
        rows = [["nothing", "-", "-", *others.figures()]]
        for action, body in wanted:
            began = time.monotonic()
            answer = http.post(f"/api/v1/jobs/{action}", json=body)
            took = time.monotonic() - began
            if answer.status_code != 200:
                raise StartError(f"{action} was answered {answer.status_code}: {answer.text[:200]}")
            rows.append([action, f"{answer.json()['changed']:,}", f"{took:.2f}", *others.figures()])
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--jobs", type=int, default=10_000, help="jobs waiting (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="2,000 jobs")
    options = parser.parse_args()
    jobs = 2_000 if options.quick else options.jobs
    try:
        with qualgent_server() as url:
            rows = measure(url, jobs)
    except (StartError, httpx.HTTPError) as error:
        print(f"change_many: {error}", file=sys.stderr)
        return 1
    print(
        table(
            f"{jobs:,} waiting jobs changed at once; what others wait meanwhile, median / longest in ms",
            ["change", "jobs", "seconds", *ASKED],
            rows,
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
