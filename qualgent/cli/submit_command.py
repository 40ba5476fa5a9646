"""``qgjob submit``."""

from __future__ import annotations

import uuid
from typing import Any

import click

from .client import Client
from .errors import UnreachableError
from .options import Label, make_client, print_json, server_options
from .text import print_field


@click.command()
@click.argument("tests", nargs=-1)
@click.option("--org-id", required=True, help="The organisation the tests belong to.")
@click.option("--app-version-id", required=True, help="The app build to test.")
@click.option("--test", "more_tests", multiple=True, help="A test; the same as giving it as an argument.")
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
@server_options
def submit(
    *,
    tests: tuple[str, ...],
    more_tests: tuple[str, ...],
    org_id: str,
    app_version_id: str,
    priority: int,
    target: str,
    labels: tuple[tuple[str, str], ...],
    idempotency_key: str | None,
    url: str,
    patience: float,
    as_json: bool,
) -> None:
    """Submit one test, or many as one batch (all of them or none).

    \b
    Examples:
      qgjob submit --org-id acme --app-version-id 1.4.0 --test tests/login.spec.js
      qgjob submit --org-id acme --app-version-id 1.4.0 tests/*.spec.js

    Prints "Job ID: <id>" for each test, in the order given, and "status: pending". What it printed is stored.
    """
    wanted = [*more_tests, *tests]
    if not wanted:
        raise click.UsageError("Name a test: --test tests/login.spec.js, or as an argument.")
    common: dict[str, Any] = {
        "org_id": org_id,
        "app_version_id": app_version_id,
        "priority": priority,
        "target": target,
    }
    if labels:
        common["labels"] = dict(labels)
    jobs = [common | {"test": test} for test in wanted]
    answer = _send(make_client(url, patience), jobs, idempotency_key or str(uuid.uuid4()))
    if as_json:
        print_json(answer)
    elif len(jobs) == 1:
        print_field("Job ID", answer["job"]["id"])
        print_field("status", answer["job"]["status"])
    else:
        print_field("Batch ID", answer["batch"]["id"])
        for job in answer["jobs"]:
            print_field("Job ID", job["id"])
        print_field("status", "pending")


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
