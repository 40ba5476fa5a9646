"""``qgjob submit``."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

import click

from .client import Client
from .errors import UnreachableError
from .follow import BatchSource, JobsSource, Source
from .options import Label, make_client, print_json, server_options
from .tests_given import jobs_given
from .text import print_field
from .waiting import make_wishes, wait_for, wait_options


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
    org_id: str | None,
    app_version_id: str | None,
    priority: int,
    target: str,
    labels: tuple[tuple[str, str], ...],
    idempotency_key: str | None,
    wait: bool,
    url: str,
    patience: float,
    as_json: bool,
    **waiting: Any,
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
    wishes = make_wishes(waiting, wait=wait)
    given = jobs_given(tests, more_tests, files)
    if not given:
        raise click.UsageError("Name a test: --test tests/login.spec.js, or as an argument.")
    common: dict[str, Any] = {"priority": priority, "target": target}
    for name, value in (("org_id", org_id), ("app_version_id", app_version_id)):
        if value is not None:
            common[name] = value
        elif any(name not in job for job in given):
            raise click.UsageError(f"Missing option '--{name.replace('_', '-')}'.")
    if labels:
        common["labels"] = dict(labels)
    client = make_client(url, patience)
    answer = _send(client, [common | job for job in given], idempotency_key or str(uuid.uuid4()))
    if wait:
        source = _source_of(client, answer)
        announce = partial(_print_ids, {} if as_json else answer)
        ctx.exit(wait_for(client, source, wishes, name="qgjob", as_json=as_json, announce=announce))
    if as_json:
        print_json(answer)
    else:
        _print_ids(answer)
        print_field("status", answer["job"]["status"] if "job" in answer else "pending")


def _print_ids(answer: dict[str, Any]) -> None:
    if "batch" in answer:
        print_field("Batch ID", answer["batch"]["id"])
    for job in answer.get("jobs") or filter(None, [answer.get("job")]):
        print_field("Job ID", job["id"])


def _source_of(client: Client, answer: dict[str, Any]) -> Source:
    if "batch" in answer:
        return BatchSource(client, answer["batch"]["id"])
    return JobsSource(client, [answer["job"]["id"]])


def _send(client: Client, jobs: list[dict[str, Any]], key: str) -> Any:
    hint = f"it may have been submitted; repeat with --idempotency-key {key} and it will not be submitted twice"
    try:
        if len(jobs) == 1:
            return client.post("/submit-job", jobs[0], key=key)
        return client.post("/api/v1/jobs", jobs, key=key)
    except UnreachableError as error:
        raise UnreachableError(f"{error.message}\n{hint}") if error.sent else error from error
    except KeyboardInterrupt:
        click.echo(hint, err=True)
        raise
