"""Progress display of a wait: a bar on a terminal, else a line per ended test; optional lines of test cases."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from qgprotocol.junit_form import flaky_note, full_name, seconds_between

from .api_types import ApiAttempt, ApiJob
from .client import Client
from .job_polling import ENDED, MAX_TOPICS, JobsSnapshot, is_excused, topic_name
from .live_socket import LiveSocket
from .options import format_path
from .text import echo, format_seconds, plain

if TYPE_CHECKING:
    from rich.progress import Progress

OUTCOMES = {"done": "passed", "failed": "failed", "cancelled": "cancelled"}
STATUS_COLORS = {"done": "green", "failed": "red", "cancelled": "yellow"}
Case = Mapping[str, Any]


def format_ended_job(job: ApiJob) -> str:
    """Format an ended job as a line: ``failed     3.2 s  tests/login.spec.js  0198…  reason``."""
    note = flaky_note(job) and f"  {flaky_note(job)}"
    marks = ["in quarantine"] * is_excused(job) + ["simulated, not run"] * job["simulated"]
    marked = "".join(f"  ({mark})" for mark in marks)
    why = job["cause"] or job["reason"]
    reason = f"  {plain(why)}" if why and job["status"] != "done" else ""
    duration = format_seconds(seconds_between(job["started_at"], job["finished_at"]))
    return f"{OUTCOMES[job['status']]:<9}  {duration:>8}  {plain(job['test'])}  {job['id']}{note}{marked}{reason}"


def format_summary(snapshot: JobsSnapshot, elapsed_seconds: float) -> str:
    """Format the result of a wait: ``5 passed (1 flaky), 2 failed (1 in quarantine) in 12.3 s``."""
    flaky = sum(bool(flaky_note(job)) for job in snapshot.jobs)
    words = {
        **OUTCOMES,
        "done": f"passed ({flaky} flaky)" if flaky else "passed",
        "failed": f"failed ({snapshot.excused} in quarantine)" if snapshot.excused else "failed",
    }
    counts = [(snapshot.count(status), word) for status, word in words.items()]

    text = ", ".join(f"{count} {word}" for count, word in counts if count) or "no tests"
    note = ""
    if snapshot.simulated:
        note = f" ({'all' if snapshot.simulated == len(snapshot.jobs) else snapshot.simulated} simulated, not run)"
    return f"{text} in {elapsed_seconds:.1f} s{note}"


class ProgressLines:
    """Display for pipes, files and CI logs: prints a line for each test as it ends."""

    def __init__(self, *, err: bool) -> None:
        self._err = err  # print to standard error, because standard output is JSON
        self._printed: set[str] = set()

    def paused(self) -> AbstractContextManager[None]:
        """Do nothing: other output may be printed at any time."""
        return nullcontext()

    def update(self, snapshot: JobsSnapshot) -> None:
        """Print a line for each job that has ended since the last update."""
        for job in snapshot.jobs:
            if job["status"] in ENDED and job["id"] not in self._printed:
                self._printed.add(job["id"])
                echo(format_ended_job(job), err=self._err)

    def print_line(self, text: str) -> None:
        """Print a line among those of the tests."""
        echo(text, err=self._err)

    def print_message(self, text: str) -> None:
        """Print a message to standard error."""
        echo(text, err=True)


class ProgressBar:
    """Display for terminals: a progress bar, and above it the tests that did not pass, or not at once."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._console = Console(stderr=True)
        columns = [BarColumn(bar_width=30), MofNCompleteColumn(), TextColumn("{task.description}"), TimeElapsedColumn()]
        self.progress: Progress = Progress(*columns, console=self._console, transient=True)
        self._task = self.progress.add_task("waiting", total=None)
        self._printed: set[str] = set()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Hide the bar during the block."""
        self.progress.stop()
        yield
        self.progress.start()

    def update(self, snapshot: JobsSnapshot) -> None:
        """Redraw the bar and print the jobs that failed, were cancelled or flaky since the last update."""
        from rich.text import Text

        for job in snapshot.jobs:
            bad = job["status"] in ("failed", "cancelled")
            if (bad or flaky_note(job)) and job["id"] not in self._printed:
                self._printed.add(job["id"])
                self._console.print(
                    Text(plain(format_ended_job(job)), style=STATUS_COLORS[job["status"]] if bad else "yellow")
                )
        ended = len(snapshot.jobs) - len(snapshot.unfinished)
        running = snapshot.count("running")
        parts = [f"{running} running"] if running else []
        for status, outcome in OUTCOMES.items():
            if count := snapshot.count(status):
                parts.append(f"[{STATUS_COLORS[status]}]{count} {outcome}[/]")
        if len(snapshot.jobs) == 1 and (text := describe_wait(snapshot.jobs[0])):
            parts = [text]
        description = ", ".join(parts) or "waiting"
        self.progress.update(self._task, total=len(snapshot.jobs), completed=ended, description=description)

    def print_line(self, text: str) -> None:
        """Print a line above the bar."""
        self.print_message(text)

    def print_message(self, text: str) -> None:
        """Print a message above the bar."""
        from rich.text import Text

        self._console.print(Text(plain(text)))


def describe_wait(job: ApiJob) -> str:
    """Describe why a job waits, or its phase, as rich markup."""
    from rich.markup import escape

    explanation = job.get("explanation")
    return escape(plain(explanation["text"] if explanation else job["phase"] or ""))


Display = ProgressBar | ProgressLines


@contextmanager
def open_display(*, as_json: bool) -> Iterator[Display]:
    """Yield a progress bar if both output streams are a terminal that can draw one, else a display of lines."""
    if sys.stdout.isatty() and sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        bar = ProgressBar()
        with bar.progress:
            yield bar
    else:
        yield ProgressLines(err=as_json)


class _Printed:
    """The cases of one attempt that are printed."""

    def __init__(self) -> None:
        self.lines: Counter[str] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.has_retries = False
        self.running: frozenset[str] = frozenset()


class CaseLines:
    """The option --verbose of a wait: a line for each test case as it ends, and for each one that begins.

    Cases come from the live socket, and those it missed from the attempt once its job has ended: each is printed once,
    and again if its runner has tried it again.
    """

    def __init__(self, client: Client, batch_id: str | None) -> None:
        self._client = client
        self._results = topic_name("results", batch_id) if batch_id else ""
        self._attempts: dict[str, _Printed] = {}  # by id
        self._ended: set[str] = set()  # jobs

    @property
    def topics(self) -> list[str]:
        """Return the topics that list attempts, besides those of single jobs."""
        return [self._results] if self._results else []

    def update(self, live: LiveSocket, print_line: Callable[[str], None]) -> bool:
        """Print new cases from the live rows, and follow running attempts; return whether only cases changed."""
        running = dict(_running_in(live.state.rows))
        names = {topic_name("cases", attempt): attempt for attempt in running}
        others = [topic for topic in live.topics if not topic.startswith("cases:")]
        live.follow([*others, *list(names)[: MAX_TOPICS - len(others)]])
        for topic, attempt in names.items():
            row = live.state.rows.get(topic, {}).get(attempt)
            if row and row["progress"]:
                self._print_new_cases(attempt, running[attempt], row["progress"], print_line)
        return live.changed.startswith(("cases:", "results:"))

    def _print_new_cases(
        self, attempt: str, test: str, progress: Mapping[str, Any], print_line: Callable[[str], None]
    ) -> None:
        """Print the cases of an attempt that have ended or begun since the last call."""
        printed = self._attempts.setdefault(attempt, _Printed())
        _print_cases(printed, progress["ended"], test, print_line)
        running = frozenset(progress["running"])
        for name in progress["running"]:
            if name not in printed.running:
                print_line(f"{'running':<9}  {'':>8}  {plain(name)}  in {plain(test)}")
        printed.running = running

    def print_rest(self, jobs: Iterable[ApiJob], print_line: Callable[[str], None]) -> None:
        """Print the cases of jobs that have ended since the last call that were not printed while they ran."""
        for job in jobs:
            if job["status"] not in ENDED or job["id"] in self._ended:
                continue
            self._ended.add(job["id"])
            detail: ApiJob = self._client.get(format_path("/api/v1/jobs/{id}", id=job["id"]))
            for attempt in detail["tries"]:
                self._print_rest(attempt, job["test"], print_line)

    def _print_rest(self, attempt: ApiAttempt, test: str, print_line: Callable[[str], None]) -> None:
        """Request the cases of an attempt unless all were printed, and print the missing ones."""
        printed = self._attempts.setdefault(attempt["id"], _Printed())
        counts = attempt.get("cases") or {}
        if not printed.has_retries and all(printed.outcomes[outcome] == number for outcome, number in counts.items()):
            return
        path = format_path("/api/v1/attempts/{id}/cases", id=attempt["id"])
        _print_cases(printed, self._client.get(path)["cases"], test, print_line)


def _print_cases(printed: _Printed, cases: Iterable[Case], test: str, print_line: Callable[[str], None]) -> None:
    """Print the lines of cases that are not printed as often as they occur here."""
    found: Counter[str] = Counter()
    for case in cases:
        name = full_name(case["name"], case["project"]) + "  (flaky)" * case["flaky"]
        line = f"{case['outcome']:<9}  {format_seconds(case['seconds']):>8}  {plain(name)}  in {plain(test)}"
        found[line] += 1
        if found[line] > printed.lines[line]:
            printed.lines[line] += 1
            printed.outcomes[case["outcome"]] += 1
            printed.has_retries = printed.has_retries or bool(case.get("retries"))
            print_line(line)


def _running_in(rows: Mapping[str, Mapping[str, Any]]) -> Iterable[tuple[str, str]]:
    """Yield the running attempts of followed jobs and batches, each with the test of its job."""
    for topic, found in rows.items():
        if topic.startswith(("job:", "results:")):
            for job in found.values():
                for attempt in job.get("tries") or ():
                    if not attempt["outcome"]:
                        yield attempt["id"], job["test"]
