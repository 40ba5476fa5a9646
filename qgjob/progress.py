"""What is shown while one waits: a bar on a terminal, a line for each ended test elsewhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

import click

from .follow import ENDED, Standing, is_excused
from .text import plain, seconds, seconds_between

if TYPE_CHECKING:
    from rich.progress import Progress

OUTCOMES = {"done": "passed", "failed": "failed", "cancelled": "cancelled"}
COLOURS = {"done": "green", "failed": "red", "cancelled": "yellow"}


def ended_line(job: dict[str, Any]) -> str:
    """``failed     3.2 s  tests/login.spec.js  0198…  why``"""
    aside = "  (in quarantine)" if is_excused(job) else ""
    why = f"  {plain(job['reason'])}" if job["reason"] and job["status"] != "done" else ""
    took = seconds(seconds_between(job["started_at"], job["finished_at"]))
    return f"{OUTCOMES[job['status']]:<9}  {took:>8}  {plain(job['test'])}  {job['id']}{aside}{why}"


def summary_line(standing: Standing, elapsed_seconds: float) -> str:
    """``5 passed, 2 failed (1 in quarantine) in 12.3 s (all simulated, not run)``"""
    failed = f"failed ({standing.excused} in quarantine)" if standing.excused else "failed"
    counts = [(standing.count(status), word) for status, word in {**OUTCOMES, "failed": failed}.items()]
    counts.append((len(standing.unfinished), "not ended"))
    text = ", ".join(f"{count} {word}" for count, word in counts if count) or "no tests"
    simulated = sum(job["simulated"] for job in standing.jobs)
    note = ""
    if simulated:
        note = f" ({'all' if simulated == len(standing.jobs) else simulated} simulated, not run)"
    return f"{text} in {elapsed_seconds:.1f} s{note}"


class Lines:
    """For pipes, files and CI logs: each ended test on a line of its own, in the order they end."""

    def __init__(self, *, err: bool) -> None:
        self._err = err  # on standard error: standard output is for JSON
        self._told: set[str] = set()

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        pass

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """While something else is printed."""
        yield

    def looked(self, standing: Standing) -> None:
        for job in standing.jobs:
            if job["status"] in ENDED and job["id"] not in self._told:
                self._told.add(job["id"])
                click.echo(ended_line(job), err=self._err)

    def say(self, text: str) -> None:
        click.echo(text, err=True)


class Bar:
    """For people: one bar; above it, those tests that did not pass."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._console = Console(stderr=True)
        columns = [BarColumn(bar_width=30), MofNCompleteColumn(), TextColumn("{task.description}"), TimeElapsedColumn()]
        self._progress: Progress = Progress(*columns, console=self._console, transient=True)
        self._task = self._progress.add_task("waiting", total=None)
        self._told: set[str] = set()

    def __enter__(self) -> Bar:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        self._progress.stop()
        yield
        self._progress.start()

    def looked(self, standing: Standing) -> None:
        from rich.text import Text

        for job in standing.jobs:
            if job["status"] in ("failed", "cancelled") and job["id"] not in self._told:
                self._told.add(job["id"])
                self._console.print(Text(ended_line(job), style=COLOURS[job["status"]]))
        ended = len(standing.jobs) - len(standing.unfinished)
        running = standing.count("running")
        words = [f"{running} running"] if running else []
        words += [
            f"[{COLOURS[status]}]{n} {OUTCOMES[status]}[/]" for status in OUTCOMES if (n := standing.count(status))
        ]
        if len(standing.jobs) == 1 and (text := waits_text(standing.jobs[0])):
            words = [text]
        self._progress.update(
            self._task, total=len(standing.jobs), completed=ended, description=", ".join(words) or "waiting"
        )

    def say(self, text: str) -> None:
        from rich.text import Text

        self._console.print(Text(text))


def waits_text(job: dict[str, Any]) -> str:
    """Why a single job waits, or what it does."""
    from rich.markup import escape

    explanation = job.get("explanation")
    return escape(plain(explanation["text"] if explanation else job["phase"] or ""))


Display = Bar | Lines


def make_display(*, as_json: bool) -> AbstractContextManager[Display]:
    """A bar where a person looks at both streams and the terminal can draw one."""
    if sys.stdout.isatty() and sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        return Bar()
    return Lines(err=as_json)


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._started = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started
