"""``--wait``, ``qgjob wait`` and what comes with them: progress, JUnit file, fail fast, interrupts, exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from .client import Client
from .control import cancel_jobs
from .errors import EXIT_NOT_PASSED, BadInputError, FileError, UnreachableError, WaitTimeoutError
from .follow import ENDED, Source, Standing, follow
from .junit_report import write_report
from .logs import last_attempt, print_log
from .options import print_json
from .progress import Display, Stopwatch, make_display, summary_line
from .text import plain

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What ``wait_options`` asked for."""

    wait_timeout: float | None  # seconds
    logs: bool
    junit: Path | None
    fail_fast: bool
    cancel_on_interrupt: bool


def wait_options(function: Function) -> Function:
    """The options of every command that waits; they arrive as the fields of Wishes."""
    return _add_options(function, "--wait-timeout")


def wait_options_of_wait(function: Function) -> Function:
    """The same, where --timeout can mean nothing else (in submit it is the tests')."""
    return _add_options(function, "--wait-timeout", "--timeout")


def _add_options(function: Function, *timeout_names: str) -> Function:
    for add in (
        click.option(
            "--cancel-on-interrupt",
            is_flag=True,
            help="When interrupted (Ctrl-C, SIGTERM), cancel what has not ended. Without it: on a terminal you are "
            "asked, elsewhere the tests go on.",
        ),
        click.option("--fail-fast", is_flag=True, help="When a test has failed, cancel those that have not ended."),
        click.option(
            "--junit",
            type=click.Path(dir_okay=False, writable=True, path_type=Path),
            metavar="FILE",
            help="Write a JUnit file: a testcase for each test, and a suite of its cases where it reports cases.",
        ),
        click.option("--logs", is_flag=True, help="Print the log of each test when it has ended."),
        click.option(
            *timeout_names,
            "wait_timeout",
            type=click.FloatRange(0, min_open=True),
            metavar="SECONDS",
            help="Wait no longer (exit code 4); the tests go on.",
        ),
    ):
        function = add(function)
    return function


def make_wishes(waiting: dict[str, Any], *, wait: bool) -> Wishes:
    """What the options say. Called before anything is sent: a mistake in them must not cost an hour.

    Raises click.UsageError: without ``wait``, none of them may be given, for they would be forgotten in silence.
    """
    for name, value in waiting.items():
        if value and not wait:
            raise click.UsageError(f"--{name.replace('_', '-')} needs --wait.")
    wishes = Wishes(**waiting)
    if wishes.junit is not None:
        try:
            wishes.junit.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            where = wishes.junit.parent
            raise click.UsageError(f"--junit: the folder {where} cannot be made: {error.strerror}") from None
    return wishes


def wait_for(
    client: Client,
    source: Source,
    wishes: Wishes,
    *,
    name: str,
    as_json: bool,
    announce: Callable[[], None] = lambda: None,
) -> int:
    """Wait until all have ended, or as the wishes say. Return the exit code. Raises CliError, KeyboardInterrupt.

    ``name`` is what the suite of the JUnit file is called. ``announce`` is called first: whoever has seen what it
    prints may interrupt, and the wishes for that case hold.
    """
    watch, watcher = Stopwatch(), _Watcher(client, wishes, as_json=as_json)
    try:
        announce()
        with make_display(as_json=as_json) as display:
            watcher.display = display
            standing = follow(client, source, timeout_seconds=wishes.wait_timeout, looked=watcher.looked)
    except WaitTimeoutError:
        if wishes.junit is not None and watcher.standing is not None:
            _write_report(wishes.junit, watcher.standing, client=client, name=name)
        raise
    except KeyboardInterrupt:
        _interrupted(client, source, wishes)
        raise
    if wishes.junit is not None:
        _write_report(wishes.junit, standing, client=client, name=name)
    if as_json:
        print_json({"jobs": standing.jobs})
    else:
        click.echo(summary_line(standing, watch.seconds))
    return 0 if standing.all_passed else EXIT_NOT_PASSED


class _Watcher:
    """Sees every look: shows it; prints logs, and cancels the rest once one has failed, if that is wanted."""

    def __init__(self, client: Client, wishes: Wishes, *, as_json: bool) -> None:
        self.display: Display | None = None
        self.standing: Standing | None = None
        self._client = client
        self._fail_fast = wishes.fail_fast
        self._logs = wishes.logs
        self._logged: set[str] = set()
        self._err = as_json  # standard output is for JSON

    def looked(self, standing: Standing) -> None:
        self.standing = standing
        assert self.display is not None
        self.display.looked(standing)
        if self._logs:
            self._print_logs(standing)
        if self._fail_fast and standing.count("failed") > standing.excused and standing.ours:
            self._fail_fast = False
            self.display.say(f"a test failed: cancelling the other {len(standing.ours)}")
            cancel_jobs(self._client, [job["id"] for job in standing.ours])

    def _print_logs(self, standing: Standing) -> None:
        assert self.display is not None
        for job in standing.jobs:
            if job["status"] not in ENDED or job["id"] in self._logged:
                continue
            self._logged.add(job["id"])
            attempt = last_attempt(self._client, job["id"], wait=False)
            if attempt is not None and attempt.get("log_bytes"):
                with self.display.set_aside():
                    click.echo(f"--- log of {plain(job['test'])} ({job['id']})", err=self._err)
                    print_log(self._client, attempt["id"], follow=False, err=self._err)
                    click.echo(f"--- end of the log of {plain(job['test'])}", err=self._err)


def _interrupted(client: Client, source: Source, wishes: Wishes) -> None:
    """Cancel what has not ended if that is wanted, or say how to go on."""
    wanted = wishes.cancel_on_interrupt
    if not wanted and sys.stdin.isatty() and sys.stderr.isatty():
        click.echo(err=True)
        wanted = click.confirm("Cancel the tests that have not ended?", default=False, err=True)
    if not wanted:
        click.echo(f"the tests go on; wait again: {source.again()}", err=True)
        return
    try:
        unfinished = source.look().ours
        cancelled = cancel_jobs(client, [job["id"] for job in unfinished])
        click.echo(f"cancelled {cancelled} of {len(unfinished)} tests that had not ended", err=True)
    except (BadInputError, UnreachableError) as error:
        click.echo(f"could not cancel: {error.message}", err=True)


def _write_report(path: Path, standing: Standing, *, client: Client, name: str) -> None:
    try:
        write_report(path, standing, client=client, name=name)
    except OSError as error:
        raise FileError(f"{path} could not be written: {error.strerror}") from error
