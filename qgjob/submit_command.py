"""The command ``qgjob submit``, with interrupts deferred while it submits."""

from __future__ import annotations

import os
import signal
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import click
from click.exceptions import Exit

from qgprotocol.errors import errors_as
from qgprotocol.messages import DEFAULT_TARGET

from .bundle import upload_bundle
from .client import Client
from .errors import FileError
from .job_polling import JobSource
from .options import Duration, Function, max_attempts_option, parse_label, parse_variable, server_options
from .selection import SubmitCommand, TestSelection, selection_options
from .submission import detect_origin, merge_job_fields, source_of_tests, submit_jobs, upload_app_file
from .text import print_field, print_json
from .waiting import WaitSettings, wait_for, wait_options

NUMBERS = (signal.SIGINT, signal.SIGTERM)
DAY = 86_400  # seconds


class DeferredInterrupt:
    """Defers the first interrupt within its block until ``raise_deferred``; a second one interrupts at once."""

    def __init__(self, *, enabled: bool) -> None:
        self._numbers = NUMBERS if enabled else ()
        self._before: dict[signal.Signals, object] = {}
        self._is_deferred = False

    def __enter__(self) -> DeferredInterrupt:
        for number in self._numbers:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._record_signal)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def raise_deferred(self) -> None:
        """Raise KeyboardInterrupt if an interrupt was deferred."""
        if self._is_deferred:
            raise KeyboardInterrupt

    def _record_signal(self, number: int, frame: FrameType | None) -> None:
        """Defer the first signal; raise KeyboardInterrupt at the second."""
        if self._is_deferred:
            raise KeyboardInterrupt
        self._is_deferred = True


def _seconds_option(name: str, most: int, help_text: str) -> Callable[[Function], Function]:
    """Return an option of a duration from 1 to ``most`` seconds, passed as ``NAME_seconds``."""
    field = name.removeprefix("--").replace("-", "_") + "_seconds"
    return click.option(name, field, type=Duration(1, most), help=help_text)


@click.command(cls=SubmitCommand)
@click.option("--org-id", help="The organization of the tests; required unless each line of a file has one.")
@click.option("--app-version-id", help="The app build to test; required unless each line of a file has one.")
@selection_options
@click.option(
    "--priority", type=click.IntRange(0, 9), default=1, show_default=True, help="0 to 9, lower is more urgent, 0 = now."
)
@click.option("--target", default=DEFAULT_TARGET, show_default=True, help="The kind of device to run on.")
@click.option(
    "--label",
    "labels",
    type=parse_label,
    metavar="NAME=VALUE",
    multiple=True,
    help="A label that the agent must have, such as os=android; repeatable.",
)
@click.option(
    "--env",
    "environment",
    type=parse_variable,
    metavar="NAME=VALUE",
    multiple=True,
    help="An environment variable of the tests, which their device host must allow; repeatable.",
)
@click.option("--tag", "tags", metavar="TEXT", multiple=True, help="A tag to find the jobs by; repeatable.")
@click.option("--app-url", metavar="ADDRESS", help="The URL of the build's app file; the first one of a build is kept.")
@click.option(
    "--app-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Upload the build's app file to the server, from which agents download it.",
)
@click.option(
    "--retries", type=click.IntRange(0, 10), metavar="N", help="Retry a failed test up to N times. [default: 0]"
)
@max_attempts_option(
    "Attempts that may end with this outcome (failed, timed_out, lost, error), such as lost=5; repeatable."
)
@click.option(
    "--retry-budget",
    type=click.IntRange(0),
    metavar="N",
    help="The most retries of all tests together. [default: a fifth of the number of tests, at least 10]",
)
@click.option(
    "--on-disconnect",
    type=click.Choice(["requeue", "wait", "fail"]),
    help="If the agent is lost: requeue the test, wait for the agent, or fail the test. [default: requeue]",
)
@_seconds_option("--disconnect-wait", 7 * DAY, "How long to wait for a lost agent. [default: the server's]")
@_seconds_option("--queue-timeout", 30 * DAY, "Fail a test that has waited this long for an agent. [default: no limit]")
@_seconds_option("--timeout", DAY, "The longest run of a test, within the agent's own limit.")
@_seconds_option("--install-timeout", DAY, "The longest install of the build, within the agent's own limit.")
@_seconds_option("--silence-timeout", DAY, "The longest time without output of a test, within the agent's own limit.")
@click.option(
    "--dedupe",
    is_flag=True,
    default=None,
    help="Do not submit a test that waits already for the same build and kind of device.",
)
@click.option("--suite", metavar="TEXT", help="The name of the suite. In CI, the name of the workflow or job.")
@click.option("--branch", metavar="TEXT", help="The branch under test. In CI, detected.")
@click.option("--commit", metavar="TEXT", help="The commit under test. In CI, detected.")
@click.option("--ci-url", metavar="ADDRESS", help="The page of the CI run. In CI, detected.")
@click.option("--repository", metavar="ADDRESS", help="The URL of the commit's repository. In CI, detected.")
@click.option(
    "--tests-commit",
    metavar="HASH",
    help="The commit that the tests are run at, all digits; empty: any. [default: --commit, if it is that]",
)
@click.option(
    "--bundle",
    is_flag=True,
    help="Run the files of this git repository as they are on disk: those that git does not ignore are uploaded.",
)
@click.option(
    "--include",
    multiple=True,
    metavar="GLOB",
    help="With --bundle: add files that git ignores, such as dist/**, from the repository's top folder; repeatable.",
)
@click.option("--tests-repository", metavar="ADDRESS", help="The URL of its repository. [default: --repository]")
@click.option(
    "--idempotency-key",
    metavar="KEY",
    help="A repeated submission with the same key is submitted only once. [default: a new key]",
)
@click.option(
    "--batch-file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the batch's id to this file, empty until it is known, for qgjob cancel --batch in a later step.",
)
@click.option("--wait", is_flag=True, help="Wait until all tests have ended; exit with 0 if they were run and passed.")
@wait_options("--wait-timeout")
@server_options
def submit(
    *,
    selection: TestSelection,
    app_file: Path | None,
    suite: str | None,
    branch: str | None,
    commit: str | None,
    ci_url: str | None,
    repository: str | None,
    tests_commit: str | None,
    tests_repository: str | None,
    bundle: bool,
    include: tuple[str, ...],
    retry_budget: int | None,
    idempotency_key: str | None,
    batch_file: Path | None,
    wait: bool,
    settings: WaitSettings,
    client: Client,
    as_json: bool,
    **fields: Any,
) -> None:
    """Submit one test, or several as one batch.

    \b
    Examples:
      qgjob submit --org-id acme --app-version-id 1.4.0 --test tests/login.spec.js
      qgjob submit --org-id acme --app-version-id 1.4.0 tests/*.spec.js --wait --junit report.xml
      qgjob submit --org-id acme --app-version-id 1.4.0 --playwright -- --project chromium --grep @smoke
      list-tests | qgjob submit --org-id acme --app-version-id 1.4.0 -

    A test is a name that the agents know. A pattern with * or ? is replaced by the matching files in this folder; "**"
    matches any number of folders. "-" reads standard input in the format of --from-file.

    With --playwright, --pytest or --maestro, the tool's own list of tests is submitted: its arguments that select tests
    follow --, and TESTS are files, folders and patterns that the listed files must be in.

    Prints "Batch ID: <id>" if they are one, "Job ID: <id>" for each test, in the given order, and "status: pending".
    The jobs are stored by then. If a test is invalid, no test is submitted.
    """
    settings.prepare(wait=wait)
    if batch_file is not None:
        _write_batch(batch_file, "")  # not that of an earlier run, whatever happens now
    jobs = merge_job_fields(selection.select(client), fields)
    given_origin = {"suite": suite, "branch": branch, "commit": commit, "url": ci_url, "repository": repository}
    origin: dict[str, Any] = detect_origin(given_origin, os.environ)
    if include and not bundle:
        raise click.UsageError("--include goes with --bundle.")
    if bundle and (tests_commit or tests_repository):
        raise click.UsageError("--bundle goes without --tests-commit and --tests-repository.")
    if bundle:
        origin["source"] = upload_bundle(client, {str(job["org_id"]) for job in jobs}, include)
    elif (of_tests := source_of_tests(tests_commit, tests_repository, origin)) is not None:
        origin["source"] = of_tests
    if retry_budget is not None:
        origin["retry_budget"] = retry_budget
    if settings.wait_timeout is not None:
        client.rate_limit_deadline = time.monotonic() + settings.wait_timeout
    if app_file is not None:
        upload_app_file(client, jobs, app_file)
    # jobs whose ids are not known could not be cancelled
    with DeferredInterrupt(enabled=settings.cancel_on_interrupt) as interrupt:
        key = idempotency_key or str(uuid.uuid4())
        answer = submit_jobs(client, jobs, origin, key, as_batch=batch_file is not None)
        if batch_file is not None and answer.get("batch"):
            _write_batch(batch_file, f"{answer['batch']['id']}\n")
    if wait:

        def announce() -> None:
            _print_ids({} if as_json else answer)
            interrupt.raise_deferred()

        name = origin.get("suite", "qgjob")
        source = _source_of(client, answer)
        raise Exit(wait_for(client, source, settings, name=name, as_json=as_json, announce=announce))
    if as_json:
        print_json(answer)
    else:
        _print_ids(answer)
        print_field("status", answer["job"]["status"] if "job" in answer else "pending")


def _write_batch(path: Path, text: str) -> None:
    """Write a text to the batch file. Raises FileError."""
    with errors_as(FileError, f"{path} cannot be written"):
        path.write_text(text, encoding="utf-8")


def _print_ids(answer: dict[str, Any]) -> None:
    """Print the ids of the submitted batch and jobs."""
    if answer.get("batch"):
        print_field("Batch ID", answer["batch"]["id"])
    for job in answer.get("jobs") or filter(None, [answer.get("job")]):
        print_field("Job ID", job["id"])


def _source_of(client: Client, answer: dict[str, Any]) -> JobSource:
    """Return what to wait for: the submitted jobs, and those that --dedupe found waiting."""
    batch, existing = answer.get("batch"), answer.get("existing", [])
    if batch is None:
        return JobSource(client, existing or [answer["job"]["id"]], shared=bool(existing))
    return JobSource(client, existing, batch_id=batch["id"], shared=True)
