"""Whole suites through QualGent, beside the runner alone on as many workers: wall time and CPU.

    python -m benchmarks.suite [--only playwright] [--rounds 3] [--files 60] [--window on]

Both sides run in turns, the server and the agents of a suite throughout, after each has run two files. The suites are
generated (``projects``); all tests pass. Both sides write the same reports; QualGent's also reports each case.

* playwright, pytest: two devices, beside ``--workers=2`` and ``-n 2``.
* shards: four devices, beside four runners with ``--shard=i/4``, on files that mostly wait, for very different times.
  These are known: QualGent runs the suite once before.
* simulated: eight devices that sleep for about a second a test, beside an eighth of the sum and a start of a runner.
  The durations are known after a first run. In the middle a hotfix of another build is submitted.

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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import httpx

from benchmarks.tables import table
from tools.servers import MissingError, StartError

from .figures import REACH, Round, Short, compared, shown_short, summarized, summarized_short
from .processor import processor_clock
from .projects import PAGE, Suite, playwright_suite, pytest_suite, skewed_seconds
from .sides import (
    ORG,
    Fleet,
    RunError,
    Runner,
    Server,
    browser_variables,
    fleet,
    moment,
    pytest_variables,
    started_server,
)

PLAYWRIGHT = ("npx", "playwright", "test", "--output={output}/results", "--add-reporter=html,blob")
PLAYWRIGHT_VARIABLES = {
    "AUTH_FILE": "{output}/user.json",
    "PLAYWRIGHT_HTML_OUTPUT_DIR": "{output}/report",
    "PLAYWRIGHT_HTML_OPEN": "never",
    "PLAYWRIGHT_BLOB_OUTPUT_FILE": "{output}/blob.zip",
}
PYTEST = ("python", "-m", "pytest", "--junitxml={output}/junit.xml")
WARM_FILES = 2
DEVICES = 8  # that are simulated
START_SECONDS = 2.0  # of their runners
HOTFIX_SECONDS = 60.0  # at most until it begins, once all is done


class Job(NamedTuple):
    """The options of a measurement. ``keys``: further ones of the target; ``speed``: of simulated devices."""

    files: int
    rounds: int
    keys: dict[str, str]
    speed: float


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


def measure_playwright(name: str, server: Server, job: Job) -> tuple[str, list[str]]:
    """Return a table and a row of the last one. Raises MissingError, StartError, RunError."""
    is_sharded = name == "shards"
    alone = [*PLAYWRIGHT, "--workers=1"]
    commands = (
        [[*alone, f"--shard={number}/4"] for number in range(1, 5)] if is_sharded else [[*PLAYWRIGHT, "--workers=2"]]
    )
    with served_page() as url, tempfile.TemporaryDirectory(prefix="qualgent-suite-") as folder:
        variables = browser_variables(url)
        suite = playwright_suite(Path(folder), job.files, waits_only=is_sharded)
        ours = {**variables, "AUTH_FILE": "{workdir}/user.json"}
        target = {"preset": "playwright", "test_root": folder, "variables": ours, **job.keys}
        runner = Runner(commands, alone, {**variables, **PLAYWRIGHT_VARIABLES})
        devices = 4 if is_sharded else 2
        rounds = alternate(suite, runner, server, name, devices, target, job.rounds, learns=is_sharded)
    return compared(name, suite, rounds), summarized(name, suite, rounds)


def measure_pytest(name: str, server: Server, job: Job) -> tuple[str, list[str]]:
    """Return a table and a row of the last one. Raises StartError, RunError."""
    variables = pytest_variables()
    with tempfile.TemporaryDirectory(prefix="qualgent-suite-") as folder:
        suite = pytest_suite(Path(folder), job.files)
        runner = Runner([[*PYTEST, "-p", "xdist", "-n", "2"]], PYTEST, variables)
        target = {"preset": "pytest", "test_root": folder, "variables": variables, **job.keys}
        rounds = alternate(suite, runner, server, name, 2, target, job.rounds)
    return compared(name, suite, rounds), summarized(name, suite, rounds)


def alternate(
    suite: Suite,
    runner: Runner,
    server: Server,
    name: str,
    devices: int,
    target: dict[str, object],
    rounds: int,
    *,
    learns: bool = False,
) -> list[Round]:
    """Run both sides in turns, after a few files of each. ``learns``: QualGent runs the whole suite in their place."""
    found = []
    some = suite._replace(tests=suite.tests[:WARM_FILES])
    with (
        processor_clock() as plain_clock,
        processor_clock() as clock,
        fleet(server, name, devices, target, clock) as ready,
    ):
        if len(suite.tests) > WARM_FILES:
            runner.warm(some, plain_clock)
            ready.run(suite if learns else some)
        for number in range(rounds):
            if number % 2 == 0:
                plain, ours = runner.run(suite, plain_clock), ready.run(suite)[0]
            else:
                ours, plain = ready.run(suite)[0], runner.run(suite, plain_clock)
            found.append(Round(plain, ours))
            print(f"{name}, round {number + 1} of {rounds}: {plain.wall:.1f} and {ours.wall:.1f} s", file=sys.stderr)
    return found


class Hotfix:
    """A test of another build and priority 0, submitted once some jobs have ended."""

    def __init__(self, ready: Fleet, test: str, after: int) -> None:
        self._ready = ready
        self._test = test
        self._after = after
        self.build = uuid.uuid4().hex[:8]

    def submit(self, build: str) -> None:
        """Submit it once so many jobs of the build have passed."""
        while len(self._ready.jobs_of(build, status="done", limit=str(self._after))) < self._after:
            time.sleep(0.2)
        job = {"org_id": ORG, "app_version_id": self.build, "test": self._test, "priority": 0}
        job["target"] = self._ready.target
        self._ready.server.client.post("/api/v1/jobs", json={"jobs": [job]}).raise_for_status()

    def waited(self) -> float:
        """Return its seconds from the submission to the begin. Raises RunError."""
        deadline = time.monotonic() + HOTFIX_SECONDS
        while time.monotonic() < deadline:
            (job,) = self._ready.jobs_of(self.build)
            if job["status"] == "done":
                return moment(job["started_at"]) - moment(job["created_at"])
            time.sleep(0.2)
        raise RunError("the hotfix has not passed")


def measure_simulated(name: str, server: Server, job: Job) -> tuple[str, list[str]]:
    """Return a table and a row of the last one. Raises StartError, RunError."""
    with tempfile.TemporaryDirectory(prefix="qualgent-suite-") as folder, processor_clock() as clock:
        seconds = skewed_seconds(job.files, 1.0, 0.8)
        tests = [f"tests/{number}.js" for number in range(job.files)]
        suite = Suite(Path(folder), tests, job.files, sum(seconds) / job.speed)
        durations = Path(folder, "durations.json")
        durations.write_text(json.dumps(dict(zip(suite.tests, seconds, strict=True))))
        options = ["--preset", "simulated", "--durations", str(durations), "--install-seconds", "0"]
        options += ["--start-seconds", str(START_SECONDS), "--speed", str(job.speed)]
        with fleet(server, name, DEVICES, {}, clock, *options) as ready:
            first, *known = [run_short(ready, suite, START_SECONDS / job.speed) for _ in range(job.rounds + 1)]
    return shown_short(name, job.files, first, known), summarized_short(name, known)


def run_short(ready: Fleet, suite: Suite, start: float) -> Short:
    hotfix = Hotfix(ready, suite.tests[0], len(suite.tests) // 2)
    taken, jobs = ready.run(suite, hotfix.submit)
    makespan = max(moment(job["finished_at"]) for job in jobs) - min(moment(job["created_at"]) for job in jobs)
    return Short(makespan, suite.seconds / DEVICES + start, taken.cpu, hotfix.waited())


class Part(NamedTuple):
    measure: Callable[[str, Server, Job], tuple[str, list[str]]]
    files: int
    quick: int
    seconds: float  # a file and round, of both sides; a first run counts as a round

    def estimate(self, files: int, rounds: int) -> float:
        return 15 + self.seconds * files * (rounds + (self.measure is measure_simulated))


PARTS = {
    "playwright": Part(measure_playwright, 60, 8, 8.5),
    "pytest": Part(measure_pytest, 40, 12, 1.6),
    "shards": Part(measure_playwright, 24, 8, 4.5),
    "simulated": Part(measure_simulated, 300, 100, 0.2),
}


def measure(options: argparse.Namespace) -> None:
    """Raises StartError, RunError, HTTPError."""
    keys = {"window": options.window} if options.window else {}
    jobs = {
        name: Job(
            options.files or (PARTS[name].quick if options.quick else PARTS[name].files),
            options.rounds,
            keys,
            options.speed,
        )
        for name in options.only or PARTS
    }
    seconds = {name: PARTS[name].estimate(job.files, job.rounds) for name, job in jobs.items()}
    parts = ", ".join(f"{name} {value / 60:.1f}" for name, value in seconds.items())
    print(f"about {sum(seconds.values()) / 60:.0f} minutes on two cores: {parts}", file=sys.stderr, flush=True)
    rows = []
    with started_server() as server:
        for name, job in jobs.items():
            try:
                shown, row = PARTS[name].measure(name, server, job)
            except MissingError as error:
                print(f"suite: {error}", file=sys.stderr)
                continue
            print(shown, flush=True)
            rows.append(row)
    title = f"Medians of {options.rounds} rounds, window {options.window or 'as by default'}"
    if rows:
        print(table(title, ["", *REACH], rows))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.suite", description="Whole suites through QualGent, beside the runner alone."
    )
    parser.add_argument("--only", action="append", choices=PARTS, help="only this suite (repeatable)")
    parser.add_argument("--files", type=int, help="files of each suite (default: by suite)")
    parser.add_argument("--rounds", type=int, default=3, help="(default %(default)s)")
    parser.add_argument("--window", choices=["on", "off"], help="of the target (default: not given)")
    parser.add_argument("--speed", type=float, default=1.0, help="of simulated devices (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="one round of fewer files")
    options = parser.parse_args()
    if options.quick:
        options.rounds = 1
    if options.rounds < 1 or (options.files or 1) < 1 or options.speed <= 0:
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
