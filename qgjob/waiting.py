"""The command ``qgjob wait`` and the option --wait: progress, JUnit report, fail fast, interrupts, exit codes."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.exceptions import Exit

from qgprotocol.errors import errors_as
from qgprotocol.junit_form import ReportedJob, junit_report

from .client import Client
from .errors import (
    EXIT_NOT_PASSED,
    BadInputError,
    CliError,
    FileError,
    SimulatedError,
    UnreachableError,
    WaitTimeoutError,
)
from .failures import read_causes
from .files import replace_atomically
from .job_polling import ENDED, JobSource, JobsSnapshot, describe_stranded, wait_until_ended
from .live_socket import LiveSocket
from .logs import last_attempt, print_log
from .options import Duration, Function, collect, format_path, job_ids_argument, server_options
from .playwright_report import check_report, write_report
from .progress import CaseLines, Display, format_summary, open_display
from .text import echo, is_terminal, plain, print_json

if TYPE_CHECKING:
    from junitparser import JUnitXml

DEFAULT_STRANDED_SECONDS = 600.0
INTERRUPT_PATIENCE_SECONDS = 5.0  # for a request of an interrupted qgjob, which may be killed soon
MAX_IDS_PER_REQUEST = 10_000  # the server's limit


@dataclass(frozen=True, kw_only=True)
class WaitSettings:
    """The values of ``wait_options``."""

    wait_timeout: float | None  # seconds
    stranded_timeout: float | None  # seconds
    verbose: bool
    logs: bool
    junit: Path | None
    playwright_report: Path | None
    fail_fast: bool
    cancel_on_interrupt: bool
    allow_simulated: bool

    def prepare(self, *, wait: bool) -> None:
        """Check the options of a wait and create the JUnit report's folder, before anything is submitted.

        Raises click.UsageError, also if an option was given without ``wait``, FileError, ToolError.
        """
        for name, value in vars(self).items():
            if value and not wait:
                raise click.UsageError(f"--{name.replace('_', '-')} needs --wait.")
        if self.playwright_report is not None:
            check_report(self.playwright_report)
        if self.junit is not None:
            folder = self.junit.parent
            with errors_as(click.UsageError, f"--junit: the folder {folder} cannot be created"):
                folder.mkdir(parents=True, exist_ok=True)


def wait_options(*timeout_names: str) -> Callable[[Function], Function]:
    """Return the options of a command that waits, with these names of the wait timeout; they pass ``settings``."""
    return collect(
        "settings",
        WaitSettings,
        wait_timeout=click.option(
            *timeout_names,
            "wait_timeout",
            type=Duration(0, min_open=True),
            help="Stop waiting after this time (exit code 4); the tests keep running.",
        ),
        stranded_timeout=click.option(
            "--stranded-timeout",
            type=Duration(0),
            help="Stop waiting when no agent could run any unfinished test for this time (exit code 4); 0: at once. "
            f"[default: {DEFAULT_STRANDED_SECONDS:g}]",
        ),
        verbose=click.option(
            "-v",
            "--verbose",
            is_flag=True,
            help="Print test cases as they begin and end, if their runner reports them.",
        ),
        logs=click.option("--logs", is_flag=True, help="Print the log of each test when it has ended."),
        junit=click.option(
            "--junit",
            type=click.Path(dir_okay=False, writable=True, path_type=Path),
            metavar="FILE",
            help="Write a JUnit report: a suite of each test that reports cases, and one of all others.",
        ),
        playwright_report=click.option(
            "--playwright-report",
            type=click.Path(file_okay=False, path_type=Path),
            metavar="DIR",
            help="Write one HTML report of all tests of the batch, merged by the Playwright of this folder.",
        ),
        fail_fast=click.option("--fail-fast", is_flag=True, help="Cancel unfinished tests as soon as one has failed."),
        cancel_on_interrupt=click.option(
            "--cancel-on-interrupt",
            is_flag=True,
            help="On an interrupt (Ctrl-C, SIGTERM), cancel unfinished tests. Without this option, qgjob asks on a "
            "terminal, and elsewhere lets them run.",
        ),
        allow_simulated=click.option(
            "--allow-simulated",
            is_flag=True,
            help="Accept tests that were simulated, not run, as by demo agents; without this option, exit with 5.",
        ),
    )


def wait_for(
    client: Client,
    source: JobSource,
    settings: WaitSettings,
    *,
    name: str,
    as_json: bool,
    announce: Callable[[], None] = lambda: None,
) -> int:
    """Wait until all jobs have ended, showing progress; write reports, print the result, return the exit code.

    ``name`` is that of the JUnit report of jobs that are no batch: a batch has its own. ``announce`` prints the ids of
    the jobs; it is called here so that an interrupt after it is handled as the settings say. Raises CliError, such as
    SimulatedError, KeyboardInterrupt.
    """
    started, observer = time.monotonic(), _WaitObserver(client, source, settings, as_json=as_json)
    stranded = DEFAULT_STRANDED_SECONDS if settings.stranded_timeout is None else settings.stranded_timeout
    try:
        announce()
        with open_display(as_json=as_json) as display:
            snapshot = wait_until_ended(
                client,
                source,
                timeout_seconds=settings.wait_timeout,
                stranded_seconds=stranded,
                on_snapshot=partial(observer.on_snapshot, display),
                live_topics=observer.live_topics,
                on_live=partial(observer.on_live, display),
            )
    except WaitTimeoutError:
        _write_report(settings.junit, lambda: _report_of(client, source, name))
        raise
    except KeyboardInterrupt:
        _end_interrupted(client, source, settings, observer.snapshot, name)
        raise
    _write_report(settings.junit, lambda: _report_of(client, source, name))
    if as_json:
        print_json(
            {
                "jobs": [
                    {**job, "passed_on_attempt": job["attempts"] if job["status"] == "done" else None}
                    for job in snapshot.jobs
                ]
            }
        )
    else:
        if source.batch_id and snapshot.count("failed"):
            for line in read_causes(client, source.batch_id):
                echo(line)
        echo(format_summary(snapshot, time.monotonic() - started))
    if settings.playwright_report is not None:
        try:
            write_report(client, source.batch_id, source.ids, settings.playwright_report)
        except CliError as error:
            if snapshot.all_passed:
                raise
            error.show()  # the exit code says that tests have failed
    if not snapshot.all_passed:
        return EXIT_NOT_PASSED
    if snapshot.simulated and not settings.allow_simulated:
        raise SimulatedError(
            f"{snapshot.simulated} of {len(snapshot.jobs)} tests were simulated, not run. Start an agent that runs "
            "them (qgagent init), or accept simulated results with --allow-simulated."
        )
    return 0


@click.command()
@job_ids_argument
@click.option("--batch", "batch_id", metavar="ID", help="Wait for all jobs of this batch.")
@wait_options("--wait-timeout", "--timeout")
@server_options
def wait(*, ids: tuple[str, ...], batch_id: str | None, settings: WaitSettings, client: Client, as_json: bool) -> None:
    """Wait until jobs, or all jobs of a batch, have ended; exit with 0 if they were run and passed.

    \b
    Examples:
      qgjob wait 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob wait --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --junit report.xml

    qgjob keeps waiting while the server restarts, up to five minutes.
    """
    if bool(ids) == bool(batch_id):
        raise click.UsageError("Give job ids, or --batch with the id of one batch.")
    source = JobSource(client, ids, batch_id=batch_id)
    settings.prepare(wait=True)
    raise Exit(wait_for(client, source, settings, name="qgjob", as_json=as_json))


class _WaitObserver:
    """Handles each state of the jobs: updates the display, prints logs and what cannot start, and fails fast."""

    def __init__(self, client: Client, source: JobSource, settings: WaitSettings, *, as_json: bool) -> None:
        self.snapshot: JobsSnapshot | None = None
        self._client = client
        self._fail_fast = settings.fail_fast
        self._logs = settings.logs
        self._logged: set[str] = set()
        self._stranded: set[str] = set()  # reasons printed, without the last part: it may be a time that changes
        self._cases = CaseLines(client, source.batch_id) if settings.verbose else None
        self._err = as_json  # print logs to standard error, because standard output is JSON

    @property
    def live_topics(self) -> list[str]:
        """Return further live topics to follow: those of test cases with --verbose, else none."""
        return [] if self._cases is None else self._cases.topics

    def on_live(self, display: Display, live: LiveSocket) -> bool:
        """Print what has changed of test cases; return whether jobs are as they were."""
        return self._cases is not None and self._cases.update(live, display.print_line)

    def on_snapshot(self, display: Display, snapshot: JobsSnapshot) -> None:
        """Show a new state of the jobs and print logs; on the first failure with --fail-fast, cancel the rest."""
        self.snapshot = snapshot
        if self._cases is not None:
            self._cases.print_rest(snapshot.jobs, display.print_line)
        display.update(snapshot)
        stranded = {reason.rpartition(" · ")[0] or reason for reason in snapshot.stranded}
        if stranded - self._stranded:
            for line in describe_stranded(snapshot):
                display.print_message(line)
        self._stranded = stranded
        if self._logs:
            self._print_logs(display, snapshot)
        if self._fail_fast and snapshot.count("failed") > snapshot.excused and snapshot.ours:
            self._fail_fast = False
            display.print_message(f"a test failed: cancelling the other {len(snapshot.ours)}")
            _cancel_jobs(self._client, [job["id"] for job in snapshot.ours])

    def _print_logs(self, display: Display, snapshot: JobsSnapshot) -> None:
        """Print the logs of the jobs that have ended since the last call."""
        for job in snapshot.jobs:
            if job["status"] not in ENDED or job["id"] in self._logged:
                continue
            self._logged.add(job["id"])
            attempt = last_attempt(self._client, job["id"], wait=False)
            if attempt is not None and attempt.get("log_bytes"):
                with display.paused():
                    echo(f"--- log of {plain(job['test'])} ({job['id']})", err=self._err)
                    print_log(self._client, attempt["id"], follow=False, err=self._err)
                    echo(f"--- end of the log of {plain(job['test'])}", err=self._err)


def _cancel_jobs(client: Client, ids: Sequence[str]) -> int:
    """Cancel jobs by their ids; skip those that have ended. Return how many were cancelled."""
    cancelled = 0
    for begin in range(0, len(ids), MAX_IDS_PER_REQUEST):
        some_ids = list(ids[begin : begin + MAX_IDS_PER_REQUEST])
        cancelled += client.post("/api/v1/jobs/cancel", {"filter": {"ids": some_ids}})["changed"]
    return cancelled


def _end_interrupted(
    client: Client, source: JobSource, settings: WaitSettings, snapshot: JobsSnapshot | None, name: str
) -> None:
    """After an interrupt, write the JUnit report, cancel the jobs if that is wanted, and write it again."""
    if snapshot is not None:
        known = [ReportedJob(job, [], []) for job in snapshot.jobs]
        try:
            _write_report(settings.junit, lambda: junit_report(name, known))  # at once, without asking the server
        except FileError as error:
            error.show()
    client.patience_seconds = INTERRUPT_PATIENCE_SECONDS
    _handle_interrupt(client, source, settings)
    client.patience_seconds = 0.0
    with contextlib.suppress(CliError):
        # replaced by what has ended meanwhile, and with cases, if the server answers now
        _write_report(settings.junit, lambda: _report_of(client, source, name))


def _handle_interrupt(client: Client, source: JobSource, settings: WaitSettings) -> None:
    """Cancel the unfinished jobs if the settings say so or the user confirms, else print how to wait again."""
    cancel = settings.cancel_on_interrupt
    if not cancel and is_terminal():
        echo(err=True)
        cancel = click.confirm("Cancel the unfinished tests?", default=False, err=True)
    if not cancel:
        echo(f"the tests keep running; to wait again: {source.resume_command()}", err=True)
        return
    try:
        cancelled = _cancel_jobs(client, source.own_ids)
        if source.batch_id:
            path = format_path("/api/v1/batches/{id}/cancel", id=source.batch_id)
            cancelled += client.post(path, {})["changed"]
        echo(f"cancelled {cancelled} unfinished tests", err=True)
    except (BadInputError, UnreachableError) as error:
        echo(f"could not cancel: {error.message}", err=True)


def _write_report(path: Path | None, build: Callable[[], JUnitXml]) -> None:
    """Build and write the JUnit report, atomically; without a path do nothing. Raises FileError."""
    if path is None:
        return
    report = build()
    with errors_as(FileError, f"{path} could not be written"), replace_atomically(path) as temporary:
        report.write(str(temporary), pretty=True)


def _report_of(client: Client, source: JobSource, name: str) -> JUnitXml:
    """Build the JUnit report of the jobs from the server's data: a batch's in one request, others one by one.

    Raises BadInputError, UnreachableError.
    """
    from junitparser import JUnitXml

    report = junit_report(name, [_fetch_report(client, job_id) for job_id in source.ids])
    if source.batch_id is None:
        return report
    path = format_path("/api/v1/batches/{id}/junit", id=source.batch_id)
    # without the server's indentation, to which the report's own would be added
    served = JUnitXml.fromstring(re.sub(rb">\s+<", b"><", client.download(path).content))
    jobs, *suites = report
    first = next(iter(served))
    for case in jobs:
        first.append(case)
    for suite in suites:
        served.append(suite)
    served.update_statistics()
    return served


def _fetch_report(client: Client, job_id: str) -> ReportedJob:
    """Request a job with the test cases of its last attempt, for the report."""
    job, cases = client.get(format_path("/api/v1/jobs/{id}", id=job_id)), []
    if job["tries"] and job["tries"][-1].get("cases"):
        cases = client.get(format_path("/api/v1/attempts/{id}/cases", id=job["tries"][-1]["id"]))["cases"]
    return ReportedJob(job, job["tries"], cases, {"url": f"{client.url}/jobs/{job_id}"})
