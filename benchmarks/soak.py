"""A soak test: hours of ordinary work in short, to see that a server's memory, files, tasks and sockets do not grow.

    python -m benchmarks.soak [--minutes 20] [--warm-up 3]

Suites of several organizations come all the time and are run by simulated agents; some tests fail, some are cancelled
or retried, dashboards come and go, an agent process ends and another takes its place every half minute. The server is
looked at from outside, by its process and its /metrics, and from two tabs of a real browser: one stays on the overview,
one goes through all screens again and again. The load first runs for a few minutes more, in which caches fill; then
each figure is compared: the middle of the second quarter with that of the last. Exits 1 when one has grown by more than
it may.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import NamedTuple

import httpx
from playwright.async_api import Error as BrowserError
from websockets.asyncio.client import connect

from benchmarks.soak_tabs import Tabs, dashboard_tabs
from benchmarks.tables import table
from benchmarks.usage import memory, require_proc
from tools.servers import ROOT, MissingError, StartError, free_port, make_database, qualgent_process, stop

AGENTS, DEVICES = 3, 4
AGENT_LIVES_SECONDS = 30.0
TEST_SECONDS, INSTALL_SECONDS = 0.15, 0.3
LIST_JOBS, LIST_EVERY_SECONDS = 20, 1.2
DASHBOARDS = 6
SAMPLE_SECONDS = 5.0
MIB = 1024 * 1024
TOPICS = '{"topics": ["overview", "groups", "agents", "jobs"]}'


class Figure(NamedTuple):
    """A watched figure, and the growth allowed for it."""

    name: str
    unit: str
    may_grow: float
    share: float  # or by so much of what it was, if that is more


FIGURES = [
    Figure("memory", "MiB", 16.0, 0.10),
    Figure("files", "", 12, 0.0),
    Figure("threads", "", 3, 0.0),
    Figure("tasks", "", 25, 0.0),
    Figure("database connections", "", 2, 0.0),
    Figure("write-ahead log", "MiB", 24.0, 0.0),
]
TAB_FIGURES = [
    Figure("tab that stays, heap", "MiB", 2.0, 0.15),
    Figure("tab that stays, nodes", "", 600, 0.15),
    Figure("tab that walks, heap", "MiB", 2.0, 0.15),
    Figure("tab that walks, nodes", "", 600, 0.15),
]


class TabError(Exception):
    """The dashboard failed in a browser; the text is for users."""


class Sample(NamedTuple):
    """All figures at one moment."""

    seconds: float
    values: tuple[float, ...]  # in the order of FIGURES; with tabs, those of TAB_FIGURES behind them
    ended: int  # jobs, since the start


class Watch:
    """Sample a server from outside."""

    def __init__(self, pid: int, url: str, database: Path) -> None:
        self._pid, self._url, self._database = pid, url, database
        self._began = time.monotonic()

    def look(self) -> Sample:
        """Take a sample. Raises httpx.HTTPError when the server does not respond."""
        text = httpx.get(f"{self._url}/metrics", timeout=20, trust_env=False).raise_for_status().text
        wal = Path(f"{self._database}-wal")
        return Sample(
            time.monotonic() - self._began,
            (
                memory(self._pid).rss / MIB,
                len(self._files()),
                len(os.listdir(f"/proc/{self._pid}/task")),
                total(text, "qualgent_event_loop_tasks"),
                sum(file == str(self._database) for file in self._files()),
                wal.stat().st_size / MIB if wal.exists() else 0.0,
            ),
            round(total(text, "qualgent_jobs_ended_total")),
        )

    def _files(self) -> list[str]:
        folder, files = Path(f"/proc/{self._pid}/fd"), []
        for name in os.listdir(folder):
            try:
                files.append(os.readlink(folder / name))
            except FileNotFoundError:
                continue  # closed meanwhile
        return files


def total(metrics: str, family: str) -> float:
    """Return the sum of a metric family's samples in the text format."""
    lines = (line for line in metrics.splitlines() if line.startswith((f"{family} ", f"{family}{{")))
    return sum(float(line.rpartition(" ")[2]) for line in lines)


# ------------------------------------------------------------------------------------------ the load


async def submit(url: str, chance: random.Random) -> None:
    """Submit lists repeatedly; cancel the jobs of some, and retry some of these."""
    async with httpx.AsyncClient(base_url=url, timeout=20, trust_env=False) as http:
        number = 0
        while True:
            number += 1
            build = {"org_id": f"org-{number % 5}", "app_version_id": f"1.{number // 5}"}
            jobs = [{**build, "test": f"tests/{n}.spec.js", "priority": chance.randrange(4)} for n in range(LIST_JOBS)]
            answer = await http.post("/api/v1/jobs", json=jobs, headers={"Idempotency-Key": f"soak-{number}"})
            batch = answer.raise_for_status().json()["batch"]["id"]
            if number % 5 == 0:
                await http.post(f"/api/v1/batches/{batch}/cancel", json={})
            if number % 10 == 0:
                await http.post(f"/api/v1/batches/{batch}/retry", json={})
            await http.get("/api/v1/jobs", params={"limit": 100})
            await asyncio.sleep(LIST_EVERY_SECONDS)


async def watch_live(url: str, chance: random.Random) -> None:
    """Run a dashboard that subscribes to everything for a while, disconnects and connects again."""
    address = url.replace("http", "ws", 1) + "/ws/live/"
    while True:
        async with connect(address, proxy=None, max_size=None) as socket:
            await socket.send(TOPICS)
            seen, until = 0, time.monotonic() + chance.uniform(2, 20)
            while (left := until - time.monotonic()) > 0:
                try:
                    await asyncio.wait_for(socket.recv(), left)
                except TimeoutError:
                    break
                seen += 1
                await socket.send(f'{{"ack": {seen}}}')


class Fleet:
    """Agent processes, of which one at a time is replaced."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url, self._folder = url, folder
        self._processes = [self._start(number) for number in range(AGENTS)]

    def _start(self, number: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "qgagent", "run", "--url", self._url, "--name", f"lab-{number}"]
        command += ["--devices", str(DEVICES), "--preset", "simulated", "--seconds", str(TEST_SECONDS)]
        command += ["--install-seconds", str(INSTALL_SECONDS), "--state-dir", str(self._folder / f"lab-{number}")]
        command += ["--exit-with-parent", "--quiet"]
        with (self._folder / "agents.log").open("ab") as log:
            return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=log, stderr=log)

    async def renew(self) -> None:
        number = 0
        while True:
            await asyncio.sleep(AGENT_LIVES_SECONDS)
            self._processes[number].kill()
            await asyncio.to_thread(self._processes[number].wait)
            self._processes[number] = self._start(number)
            number = (number + 1) % AGENTS

    def stop(self) -> None:
        for process in self._processes:
            stop(process)


async def open_tabs(stack: AsyncExitStack, url: str) -> Tabs | None:
    """Open the tabs, or yield None without a browser: the server is sampled all the same."""
    try:
        return await stack.enter_async_context(dashboard_tabs(url))
    except MissingError as error:
        print(f"soak: {error}", file=sys.stderr)
        return None


async def play(watch: Watch, url: str, folder: Path, seconds: float, warm_up_seconds: float) -> list[Sample]:
    """Run the load for some time, and sample once it is warm."""
    chance = random.Random(12)
    samples: list[Sample] = []
    async with AsyncExitStack() as stack:
        fleet = Fleet(url, folder)
        stack.callback(fleet.stop)
        tabs = await open_tabs(stack, url)
        loads = [submit(url, chance), fleet.renew(), *(watch_live(url, chance) for _ in range(DASHBOARDS))]
        tasks = [asyncio.create_task(work) for work in loads]
        warm = time.monotonic() + warm_up_seconds
        pause = min(SAMPLE_SECONDS, seconds / 8)
        while time.monotonic() < warm + seconds or len(samples) < 4:
            done, _ = await asyncio.wait(tasks, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()  # the load never ends by itself: this raises
            sample = await asyncio.to_thread(watch.look)
            whole = sample if tabs is None else sample._replace(values=(*sample.values, *await tabs.look()))
            if time.monotonic() >= warm:
                samples.append(whole)
            if tabs is not None and tabs.faults:
                raise TabError(f"a script failed in a tab: {tabs.faults[0]}")
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return samples


# ------------------------------------------------------------------------------------------ the verdict


def quarter(samples: Sequence[Sample], which: int, column: int) -> float:
    """Return the median of a figure in one quarter of the time, the first being 0."""
    part = samples[len(samples) * which // 4 : len(samples) * (which + 1) // 4]
    return statistics.median(sample.values[column] for sample in part)


def verdict(samples: Sequence[Sample]) -> tuple[list[list[str]], list[str]]:
    """Return the table's rows, and the figures that have grown too much."""
    rows, grown = [], []
    figures = [*FIGURES, *TAB_FIGURES][: len(samples[0].values)]
    for column, figure in enumerate(figures):
        quarters = [quarter(samples, which, column) for which in range(4)]
        most = max(sample.values[column] for sample in samples)
        by = quarters[3] - quarters[1]
        allowed = max(figure.may_grow, figure.share * quarters[1])
        shown: Callable[[float], str] = "{:.1f}".format if figure.unit else "{:.0f}".format
        name = f"{figure.name}, {figure.unit}" if figure.unit else figure.name
        rows.append([name, *map(shown, quarters), shown(most), f"{by:+.1f}", shown(allowed)])
        if by > allowed:
            grown.append(f"{figure.name} grew by {by:.1f}")
    return rows, grown


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--minutes", type=float, default=20.0, help="how long (default %(default)s)")
    parser.add_argument("--warm-up", type=float, default=3.0, help="minutes before that (default %(default)s)")
    options = parser.parse_args()
    try:
        require_proc()
        with tempfile.TemporaryDirectory(prefix="qualgent-soak-", ignore_cleanup_errors=True) as folder:
            data, port = Path(folder) / "data", free_port()
            data.mkdir()
            make_database(data)
            with qualgent_process(data, port) as server:
                url = f"http://127.0.0.1:{port}"
                watch = Watch(server.pid, url, data / "qualgent.sqlite3")
                samples = asyncio.run(play(watch, url, Path(folder), options.minutes * 60, options.warm_up * 60))
    except (MissingError, StartError, TabError, BrowserError, httpx.HTTPError) as error:
        print(f"soak: {error}", file=sys.stderr)
        return 1
    rows, grown = verdict(samples)
    title = f"{options.minutes:g} minutes, {samples[-1].ended:,} jobs ended: medians of each quarter"
    print(table(title, ["", "1st", "2nd", "3rd", "4th", "most", "4th - 2nd", "may grow"], rows))
    print("\n".join(grown) or "flat")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
