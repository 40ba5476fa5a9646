"""Progress display of a wait: a bar on a terminal, a line per ended test elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

from qgprotocol.junit_form import flaky_note, seconds_between

from .api_types import ApiJob
from .job_polling import ENDED, JobsSnapshot, is_excused
from .text import echo, format_seconds, plain

if TYPE_CHECKING:
    from rich.progress import Progress

OUTCOMES = {"done": "passed", "failed": "failed", "cancelled": "cancelled"}
STATUS_COLORS = {"done": "green", "failed": "red", "cancelled": "yellow"}


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
        """Allow other output during the block."""
        return nullcontext()

    def update(self, snapshot: JobsSnapshot) -> None:
        """Print the jobs that have ended since the last update."""
        for job in snapshot.jobs:
            if job["status"] in ENDED and job["id"] not in self._printed:
                self._printed.add(job["id"])
                echo(format_ended_job(job), err=self._err)

    def print_line(self, text: str) -> None:
        """Print a line among those of the tests."""
        echo(text, err=self._err)

    def print_message(self, text: str) -> None:
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
    """Show a bar if both output streams are a terminal that can draw one, else lines."""
    if sys.stdout.isatty() and sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        bar = ProgressBar()
        with bar.progress:
            yield bar
    else:
        yield ProgressLines(err=as_json)
