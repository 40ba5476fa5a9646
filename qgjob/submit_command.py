"""``qgjob submit``."""

from __future__ import annotations

import os
import time
import uuid
from functools import partial
from pathlib import Path
from typing import Any

import click

from .client import Client
from .follow import BatchAndJobsSource, BatchSource, JobsSource, Source
from .options import Attempts, Label, make_client, print_json, server_options
from .origin import origin_of
from .submission import complete_jobs, send, store_app_file
from .tests_given import jobs_given
from .text import print_field
from .waiting import make_wishes, wait_for, wait_options

SUITE = "qgjob"  # what the suite of a JUnit file is called unless --suite or CI names one


@click.command()
@click.argument("tests", nargs=-1)
@click.option("--org-id", help="The organisation the tests belong to; required unless each line of a file names one.")
@click.option("--app-version-id", help="The app build to test; required unless each line of a file names one.")
@click.option("--test", "more_tests", multiple=True, help="A test, taken as it is, never as a pattern; repeatable.")
@click.option(
    "--from-file",
    "files",
    multiple=True,
    metavar="FILE",
    help="Read tests from a file: on each line a test, or a JSON object of a job's fields (NDJSON); # begins a remark.",
)
@click.option(
    "--priority",
    type=click.IntRange(0, 9),
    default=1,
    show_default=True,
    help="0 to 9, lower is more urgent, 0 = now.",
)
@click.option("--target", default="mobile", show_default=True, help="The kind of device to run on.")
@click.option(
    "--label", "labels", type=Label(), multiple=True, help="What the device must have, as os=android; repeatable."
)
@click.option("--app-url", metavar="ADDRESS", help="Where the agents get the build; its first address stays.")
@click.option(
    "--app-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Store the build's file on the server, from where the agents get it.",
)
@click.option(
    "--retries", type=click.IntRange(0, 10), metavar="N", help="Try a test that failed up to N more times. [default: 0]"
)
@click.option(
    "--max-attempts",
    type=Attempts(),
    multiple=True,
    help="Attempts that may end so (failed, timed_out, lost, error), as lost=5; repeatable.",
)
@click.option(
    "--retry-budget",
    type=click.IntRange(0),
    metavar="N",
    help="The attempts after bad ones that all tests may have together. [default: a fifth of them, at least 10]",
)
@click.option(
    "--on-disconnect",
    type=click.Choice(["requeue", "wait", "fail"]),
    help="When the agent is lost: try elsewhere, wait for that agent, or fail. [default: requeue]",
)
@click.option(
    "--queue-timeout",
    "queue_timeout_seconds",
    type=click.FloatRange(1, 2_592_000),
    metavar="SECONDS",
    help="The longest a test may wait to be run, then it has failed. [default: for ever]",
)
@click.option(
    "--timeout",
    "timeout_seconds",
    type=click.FloatRange(1, 86_400),
    metavar="SECONDS",
    help="The longest a test may take, within the agent's own limit.",
)
@click.option(
    "--install-timeout",
    "install_timeout_seconds",
    type=click.FloatRange(1, 86_400),
    metavar="SECONDS",
    help="The longest an install of the build may take, within the agent's own limit.",
)
@click.option(
    "--silence-timeout",
    "silence_timeout_seconds",
    type=click.FloatRange(1, 86_400),
    metavar="SECONDS",
    help="The longest a test may write nothing, within the agent's own limit.",
)
@click.option(
    "--dedupe",
    is_flag=True,
    default=None,
    help="A test that waits already for the same build and kind of device is not submitted again.",
)
@click.option("--suite", metavar="TEXT", help="What is run. In CI: the workflow's or job's name.")
@click.option("--branch", metavar="TEXT", help="The branch that is tested. In CI: known.")
@click.option("--commit", metavar="TEXT", help="The commit that is tested. In CI: known.")
@click.option("--ci-url", metavar="ADDRESS", help="The page of the run that submits. In CI: known.")
@click.option(
    "--idempotency-key",
    metavar="KEY",
    help="Give the same key again and nothing is submitted twice. Without it: a new one.",
)
@click.option("--wait", is_flag=True, help="Wait until all have ended; the exit code says whether they passed.")
@wait_options
@server_options
@click.pass_context
def submit(
    ctx: click.Context,
    *,
    tests: tuple[str, ...],
    more_tests: tuple[str, ...],
    files: tuple[str, ...],
    app_file: Path | None,
    suite: str | None,
    branch: str | None,
    commit: str | None,
    ci_url: str | None,
    retry_budget: int | None,
    idempotency_key: str | None,
    wait: bool,
    url: str,
    patience: float,
    as_json: bool,
    **more: Any,
) -> None:
    """Submit one test, or many as one batch (all of them or none).

    \b
    Examples:
      qgjob submit --org-id acme --app-version-id 1.4.0 --test tests/login.spec.js
      qgjob submit --org-id acme --app-version-id 1.4.0 tests/*.spec.js --wait --junit report.xml
      list-tests | qgjob submit --org-id acme --app-version-id 1.4.0 -

    A test is a name that the agents know. A pattern with * or ? is replaced by the files here that it matches, "**" by
    any folders; "-" reads from standard input as --from-file reads from a file.

    Prints "Job ID: <id>" for each test, in the order given, and "status: pending". What it printed is stored.
    """
    fields = {name: more.pop(name) for name in JOB_OPTIONS}
    wishes = make_wishes(more, wait=wait)
    given = jobs_given(tests, more_tests, files)
    if not given:
        raise click.UsageError("Name a test: --test tests/login.spec.js, or as an argument.")
    jobs = complete_jobs(given, fields)
    origin: dict[str, Any] = origin_of({"suite": suite, "branch": branch, "commit": commit, "url": ci_url}, os.environ)
    if retry_budget is not None:
        origin["retry_budget"] = retry_budget
    client = make_client(url, patience)
    if wishes.wait_timeout is not None:
        client.limits_until = time.monotonic() + wishes.wait_timeout
    if app_file is not None:
        store_app_file(client, jobs, app_file)
    answer = send(client, jobs, origin, idempotency_key or str(uuid.uuid4()))
    if wait:
        announce = partial(_print_ids, {} if as_json else answer)
        name = origin.get("suite", SUITE)
        code = wait_for(client, _source_of(client, answer), wishes, name=name, as_json=as_json, announce=announce)
        ctx.exit(code)
    if as_json:
        print_json(answer)
    else:
        _print_ids(answer)
        print_field("status", answer["job"]["status"] if "job" in answer else "pending")


JOB_OPTIONS = (
    "org_id", "app_version_id", "priority", "target", "labels", "app_url", "retries", "max_attempts", "on_disconnect",
    "queue_timeout_seconds", "timeout_seconds", "install_timeout_seconds", "silence_timeout_seconds",
    "dedupe",
)  # fmt: skip


def _print_ids(answer: dict[str, Any]) -> None:
    if answer.get("batch") and "job" not in answer:
        print_field("Batch ID", answer["batch"]["id"])
    for job in answer.get("jobs") or filter(None, [answer.get("job")]):
        print_field("Job ID", job["id"])


def _source_of(client: Client, answer: dict[str, Any]) -> Source:
    """All that was asked for, what waited already included."""
    batch, existing = answer.get("batch"), answer.get("existing", [])
    if batch is None:
        return JobsSource(client, existing or [answer["job"]["id"]], shared=existing)
    return BatchAndJobsSource(client, batch["id"], existing) if existing else BatchSource(client, batch["id"])
