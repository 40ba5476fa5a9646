"""Whole suites through QualGent, beside the runner alone on as many workers: wall time and CPU.

    python -m benchmarks.suite [--only playwright] [--files 60] [--rounds 3] [--window on]

Both sides run in turns, the server and its agents throughout. The suites are generated (``projects``); all tests pass.

* playwright, pytest: two devices, beside ``--workers=2`` and ``-n 2``.
* shards: four devices, beside four runners with ``--shard=i/4``, on files that mostly wait, for very different times.
  These are known: QualGent runs the suite once before.
* short, simulated: eight devices and tests of a second (pytest, and the preset that sleeps), beside an eighth of their
  sum and the start of one runner, twice. In the middle a hotfix of another build is submitted.

CPU is that of all processes, from a control group if one can be made: else what is known of children.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import httpx

from benchmarks.tables import table
from tools.servers import MissingError, StartError

from .processor import ProcessorClock, processor_clock
from .projects import PAGE, Suite, playwright_suite, pytest_suite, skewed_seconds
from .sides import (
    ORG,
    TARGET,
    Fleet,
    RunError,
    Runner,
    Taken,
    browser_variables,
    fleet,
    moment,
    pytest_variables,
)

FILES = {"playwright": 24, "pytest": 40, "shards": 24, "short": 100, "simulated": 300}
QUICK = {"playwright": 8, "pytest": 12, "shards": 8, "short": 50, "simulated": 100}
PLAYWRIGHT = ("npx", "playwright", "test", "--output={output}/results")
PYTEST = ("python", "-m", "pytest")
DEVICES = 8  # of short tests
SIMULATED_START_SECONDS = 2.0
HOTFIX_SECONDS = 60.0  # at most until it begins, once all is done


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Suppress the access log."""


@contextmanager
def served_page() -> Iterator[str]:
    """Serve the page of the browser tests from a thread of this process, which no side counts."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


class Round(NamedTuple):
    plain: Taken
    ours: Taken


def measure_playwright(files: int, rounds: int, keys: dict[str, str], *, is_sharded: bool) -> tuple[Suite, list[Round]]:
    """Raises MissingError, StartError, RunError."""
    if is_sharded:
        devices = 4
        commands = [[*PLAYWRIGHT, "--workers=1", f"--shard={number}/4"] for number in range(1, 5)]
    else:
        devices, commands = 2, [[*PLAYWRIGHT, "--workers=2"]]
    with served_page() as url, tempfile.TemporaryDirectory(prefix="qualgent-suite-") as folder:
        variables = browser_variables(url)
        suite = playwright_suite(Path(folder), files, waits_only=is_sharded)
        variables_ours = {**variables, "AUTH_FILE": "{workdir}/user.json"}
        target = {"preset": "playwright", "test_root": folder, "variables": variables_ours, **keys}
        ours = partial(fleet, devices=devices, target=target)
        return suite, alternate(suite, Runner(commands, variables), ours, rounds, first=is_sharded)


def measure_pytest(files: int, rounds: int, keys: dict[str, str]) -> tuple[Suite, list[Round]]:
    """Raises StartError, RunError."""
    variables = pytest_variables()
    with tempfile.TemporaryDirectory(prefix="qualgent-suite-") as folder:
        suite = pytest_suite(Path(folder), files)
        runner = Runner([[*PYTEST, "-p", "xdist", "-n", "2"]], variables)
        target = {"preset": "pytest", "test_root": folder, "variables": variables, **keys}
        ours = partial(fleet, devices=2, target=target)
        return suite, alternate(suite, runner, ours, rounds)


def alternate(
    suite: Suite, runner: Runner, ours: Callable[..., Any], rounds: int, *, first: bool = False
) -> list[Round]:
    """Run both sides in turns. ``first``: QualGent runs the suite once before, to learn its durations."""
    found = []
    with processor_clock() as plain_clock, processor_clock() as clock, ours(clock) as ready:
        if first:
            ready.run(suite)
        for number in range(rounds):
            if number % 2 == 0:
                plain, taken = runner.run(suite, plain_clock), ready.run(suite)[0]
            else:
                taken, plain = ready.run(suite)[0], runner.run(suite, plain_clock)
            found.append(Round(plain, taken))
            print(f"round {number + 1} of {rounds}: {plain.wall:.1f} and {taken.wall:.1f} s", file=sys.stderr)
    return found


def row(name: str, suite: Suite, rounds: Sequence[Round]) -> list[str]:
    """Return the medians of a suite, and those of the ratios within a round."""

    def middle(value: Callable[[Round], float]) -> float:
        return median(map(value, rounds))

    return [
        f"{name}: {len(suite.tests)} files, {suite.cases} cases",
        f"{middle(lambda one: one.plain.wall):.1f}",
        f"{middle(lambda one: one.ours.wall):.1f}",
        f"{middle(lambda one: one.ours.wall / one.plain.wall):.2f}x",
        f"{middle(lambda one: one.plain.cpu):.1f}",
        f"{middle(lambda one: one.ours.cpu):.1f}",
        f"{middle(lambda one: one.ours.cpu / max(one.plain.cpu, 0.01)):.2f}x",
        f"{middle(lambda one: one.ours.own) / len(suite.tests):.3f}",
    ]


class Short(NamedTuple):
    makespan: float
    bound: float  # sum / devices + start
    start: float
    cpu: float
    hotfix: float  # until it began


class Hotfix:
    """A test of another build and priority 0, submitted once some jobs have ended."""

    def __init__(self, ready: Fleet, test: str, after: int) -> None:
        self._ready = ready
        self._test = test
        self._after = self._passed(1000) + after
        self.build = uuid.uuid4().hex[:8]

    def submit(self) -> None:
        while self._passed(self._after) < self._after:
            time.sleep(0.2)
        job = {"org_id": ORG, "app_version_id": self.build, "test": self._test, "target": TARGET, "priority": 0}
        httpx.post(f"{self._ready.url}/api/v1/jobs", json={"jobs": [job]}, trust_env=False).raise_for_status()

    def _passed(self, limit: int) -> int:
        """Return how many jobs have passed, at most ``limit``."""
        query = {"status": "done", "limit": str(limit)}
        answer = httpx.get(f"{self._ready.url}/api/v1/jobs", params=query, trust_env=False)
        return len(answer.raise_for_status().json()["jobs"])

    def waited(self) -> float:
        """Return its seconds from the submission to the begin. Raises RunError."""
        deadline = time.monotonic() + HOTFIX_SECONDS
        while time.monotonic() < deadline:
            (job,) = self._ready.jobs_of(self.build)
            if job["status"] == "done":
                return moment(job["started_at"]) - moment(job["created_at"])
            time.sleep(0.2)
        raise RunError("the hotfix has not passed")


def measure_short(files: int, keys: dict[str, str], *, is_simulated: bool) -> list[Short]:
    """Return a first run, and one whose durations are known. Raises StartError, RunError."""
    with tempfile.TemporaryDirectory(prefix="qualgent-suite-") as name, processor_clock() as clock:
        folder, variables, start = Path(name), pytest_variables(), 0.0
        if is_simulated:
            seconds = skewed_seconds(files, 1.0, 0.8)
            suite = Suite(folder, [f"tests/{number}.js" for number in range(files)], files, sum(seconds))
            durations = folder / "durations.json"
            durations.write_text(json.dumps(dict(zip(suite.tests, seconds, strict=True))))
            start = SIMULATED_START_SECONDS
            options = ["--preset", "simulated", "--durations", str(durations), "--install-seconds", "0"]
            ours = fleet(clock, DEVICES, {}, *options, "--start-seconds", str(start))
        else:
            suite = pytest_suite(folder, files)
            start = start_seconds(suite, variables, clock)
            target = {"preset": "pytest", "test_root": name, "variables": variables, **keys}
            ours = fleet(clock, DEVICES, target)
        with ours as ready:
            return [_run_short(ready, suite, start), _run_short(ready, suite, start)]


def _run_short(ready: Fleet, suite: Suite, start: float) -> Short:
    hotfix = Hotfix(ready, suite.tests[0], len(suite.tests) // 2)
    taken, jobs = ready.run(suite, hotfix.submit)
    makespan = max(moment(job["finished_at"]) for job in jobs) - min(moment(job["created_at"]) for job in jobs)
    return Short(makespan, suite.seconds / DEVICES + start, start, taken.cpu, hotfix.waited())


def start_seconds(suite: Suite, variables: dict[str, str], clock: ProcessorClock) -> float:
    """Return how long the runner takes to its first case: a start of one that only has the fixture."""
    (suite.folder / "tests" / "test_none.py").write_text("def test_none(session):\n    pass\n")
    runner = Runner([[*PYTEST, "tests/test_none.py"]], variables)
    return min(runner.run(suite, clock).wall for _ in range(2))


def short_row(name: str, files: int, found: Sequence[Short]) -> list[str]:
    return [
        f"{name}: {files} tests",
        f"{median(one.bound for one in found):.1f}",
        f"{median(one.start for one in found):.1f}",
        f"{median(one.makespan for one in found):.1f}",
        f"{median(one.makespan / one.bound for one in found):.2f}x",
        f"{median(one.cpu for one in found):.1f}",
        f"{max(one.hotfix for one in found):.2f}",
    ]


def measure(options: argparse.Namespace) -> None:
    """Raises StartError, RunError, HTTPError."""
    keys = {"window": options.window} if options.window else {}
    runs, short = [], []
    for name in options.only or FILES:
        files = options.files or (QUICK if options.quick else FILES)[name]
        try:
            if name in ("short", "simulated"):
                is_simulated = name == "simulated"
                found = [measure_short(files, keys, is_simulated=is_simulated) for _ in range(options.rounds)]
                for text, runs_of in zip(("first run", "durations known"), zip(*found, strict=True), strict=True):
                    short.append(short_row(f"{name}, {text}", files, runs_of))
                continue
            if name == "pytest":
                suite, rounds = measure_pytest(files, options.rounds, keys)
            else:
                suite, rounds = measure_playwright(files, options.rounds, keys, is_sharded=name == "shards")
        except MissingError as error:
            print(f"suite: {error}", file=sys.stderr)
            continue
        runs.append(row(name, suite, rounds))
    title = f"Median of {options.rounds} rounds, window {options.window or 'as configured by default'}"
    if runs:
        headers = ["", "alone, s", "QualGent, s", "ratio", "alone, CPU s", "QualGent, CPU s", "ratio"]
        print(table(title, [*headers, "server and qgagent, CPU s a job"], runs))
    if short:
        headers = ["", "sum/8 + R, s", "R, s", "makespan, s", "ratio", "CPU s", "hotfix waits, at most s"]
        print(table(title, headers, short))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.suite", description="Whole suites through QualGent, beside the runner alone."
    )
    parser.add_argument("--only", action="append", choices=FILES, help="only this suite (repeatable)")
    parser.add_argument("--files", type=int, help="files of each suite (default: by suite)")
    parser.add_argument("--rounds", type=int, default=3, help="(default %(default)s)")
    parser.add_argument("--window", choices=["on", "off"], help="of the target (default: not given)")
    parser.add_argument("--quick", action="store_true", help="one round of fewer files")
    options = parser.parse_args()
    if options.quick:
        options.rounds = 1
    if options.rounds < 1 or (options.files or 1) < 1:
        parser.error("all of these must be more than nothing")
    try:
        measure(options)
    except (StartError, RunError, httpx.HTTPError, OSError) as error:
        print(f"suite: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
