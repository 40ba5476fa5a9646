"""``qgjob webhooks``: who is told when jobs and batches end, and what became of it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from datetime import timedelta
from itertools import islice
from typing import Any

import click
from click.core import ParameterSource

from .client import Client
from .errors import EXIT_NOT_PASSED
from .options import Duration, make_client, path_of, print_json, server_options
from .text import print_field, print_fields, print_table, seconds

EVENTS = ("job.ended", "batch.ended")
STATUSES = ("done", "failed", "cancelled")
STATES = ("pending", "delivered", "failed", "given_up")
TEST_SECONDS = 30.0  # the server waits 10 s for an answer
LOOK_SECONDS = 0.1
SHOWN_ONCE = "shown once: keep it where the receiver runs"


@click.group(invoke_without_command=True)
@click.option("--org-id", metavar="ORG", help="Only those of this organisation.")
@server_options
@click.pass_context
def webhooks(ctx: click.Context, *, org_id: str | None, url: str, patience: float, as_json: bool) -> None:
    """Print the webhooks: who is told when jobs and batches end; or add, change, test and remove them.

    \b
    Examples:
      qgjob webhooks add https://ci.example.com/qualgent --org-id acme --only-failures
      qgjob webhooks test 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob webhooks deliveries 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --state failed
    """
    if ctx.invoked_subcommand is not None:
        given = [name for name in ctx.params if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE]
        if given:
            raise click.UsageError(f"Give options after {ctx.invoked_subcommand}, not before it.")
        return
    rows = list(make_client(url, patience).rows("/api/v1/webhooks", "webhooks", org_id=org_id))
    if as_json:
        print_json({"webhooks": rows})
    elif rows:
        print_table(["ID", "ORG", "EVENTS", "STATUSES", "STATE", "URL"], map(_row, rows))
    else:
        click.echo("no webhooks: nobody is told anything")


def _row(row: dict[str, Any]) -> list[Any]:
    return [row["id"], row["org_id"] or "all", " ".join(row["events"]), _statuses(row), _state(row), row["url"]]


def _statuses(row: dict[str, Any]) -> str:
    return " ".join(row["statuses"]) or "all"


def _state(row: dict[str, Any]) -> str:
    if not row["enabled"]:
        return "disabled"
    return f"failing since {row['failing_since']}" if row["failing_since"] else "enabled"


def _what_options(function: Callable[..., Any]) -> Callable[..., Any]:
    for add in (
        click.option("--description", metavar="TEXT", help="What it is for."),
        click.option("--only-failures", is_flag=True, help="The same as --status failed."),
        click.option(
            "--status", "statuses", type=click.Choice(STATUSES), multiple=True,
            help="Tell it only of what ended so; repeatable. Usual: however it ended.",
        ),
        click.option(
            "--event", "events", type=click.Choice(EVENTS), multiple=True,
            help="What it is told; repeatable. Usual: both.",
        ),
    ):  # fmt: skip
        function = add(function)
    return function


def _what(events: tuple[str, ...], statuses: tuple[str, ...], only_failures: bool, description: str | None) -> Any:
    """Those fields of a request that were given."""
    if only_failures and statuses:
        raise click.UsageError("Give --only-failures or --status, not both.")
    given = {
        "events": list(dict.fromkeys(events)),
        "statuses": ["failed"] if only_failures else list(dict.fromkeys(statuses)),
    }
    body: dict[str, Any] = {name: value for name, value in given.items() if value}
    return body if description is None else body | {"description": description}


@webhooks.command("add")
@click.argument("target", metavar="URL")
@click.option("--org-id", metavar="ORG", help="Only what is this organisation's. Usual: everybody's.")
@_what_options
@server_options
def add(
    *, target: str, org_id: str | None, events: tuple[str, ...], statuses: tuple[str, ...], only_failures: bool,
    description: str | None, url: str, patience: float, as_json: bool,
) -> None:  # fmt: skip
    """Have URL told when jobs and batches end.

    Prints the secret that deliveries are signed with. The server does not show it again.
    """
    body = {"url": target, **_what(events, statuses, only_failures, description)}
    if org_id is not None:
        body["org_id"] = org_id
    row = make_client(url, patience).post("/api/v1/webhooks", body, key=str(uuid.uuid4()))
    if as_json:
        print_json(row)
        return
    print_field("webhook", row["id"])
    _print_secret(row)


def _print_secret(row: dict[str, Any]) -> None:
    print_field("secret", row["secret"])
    click.echo(SHOWN_ONCE, err=True)


@webhooks.command("show")
@click.argument("webhook", metavar="ID")
@server_options
def show(*, webhook: str, url: str, patience: float, as_json: bool) -> None:
    """Print one webhook, and why it is disabled if the server did that."""
    _print(make_client(url, patience).get(_path(webhook)), as_json)


def _path(webhook: str, rest: str = "", **parts: str) -> str:
    return path_of("/api/v1/webhooks/{webhook}" + rest, webhook=webhook, **parts)


def _print(row: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(row)
        return
    print_field("webhook", row["id"])
    print_field("url", row["url"])
    print_field("org", row["org_id"] or "all")
    print_field("events", " ".join(row["events"]))
    print_field("statuses", _statuses(row))
    print_field("state", _state(row))
    print_fields(row, ["disabled_reason", "description", "created_at"])


@webhooks.command("set")
@click.argument("webhook", metavar="ID")
@click.option("--target", metavar="URL", help="Where it leads.")
@click.option("--enable/--disable", "enabled", default=None, help="A disabled one is told nothing.")
@click.option("--any-status", is_flag=True, help="Tell it however it ended.")
@_what_options
@server_options
def set_webhook(
    *, webhook: str, target: str | None, enabled: bool | None, any_status: bool, events: tuple[str, ...],
    statuses: tuple[str, ...], only_failures: bool, description: str | None, url: str, patience: float, as_json: bool,
) -> None:  # fmt: skip
    """Change a webhook. What is not named stays."""
    body = _what(events, statuses, only_failures, description)
    if any_status:
        if "statuses" in body:
            raise click.UsageError("Give --any-status alone.")
        body["statuses"] = []
    for name, value in (("url", target), ("enabled", enabled)):
        if value is not None:
            body[name] = value
    if not body:
        raise click.UsageError("Say what to change, for example --disable.")
    _print(make_client(url, patience).patch(_path(webhook), body), as_json)


@webhooks.command("rotate")
@click.argument("webhook", metavar="ID")
@click.option(
    "--keep", type=Duration(), default="1d", show_default=True,
    help="So long deliveries are signed with the old secret as well.",
)  # fmt: skip
@click.option("--at-once", is_flag=True, help="The old secret is no good any more: sign with the new one alone.")
@server_options
def rotate(*, webhook: str, keep: timedelta, at_once: bool, url: str, patience: float, as_json: bool) -> None:
    """Give a webhook a new secret, and print it."""
    body = {"keep_seconds": 0 if at_once else keep.total_seconds()}
    row = make_client(url, patience).post(_path(webhook, "/rotate"), body, key=str(uuid.uuid4()))
    if as_json:
        print_json(row)
    else:
        _print_secret(row)


@webhooks.command("remove")
@click.argument("webhook", metavar="ID")
@server_options
def remove(*, webhook: str, url: str, patience: float, as_json: bool) -> None:
    """Remove a webhook with its delivery log."""
    make_client(url, patience).delete(_path(webhook))
    if as_json:
        print_json({"id": webhook, "removed": True})
    else:
        print_field("removed", webhook)


@webhooks.command("test")
@click.argument("webhook", metavar="ID")
@server_options
@click.pass_context
def test(ctx: click.Context, *, webhook: str, url: str, patience: float, as_json: bool) -> None:
    """Send a webhook an event of its own, and wait for what becomes of it. Exit code 1: it did not arrive."""
    client = make_client(url, patience)
    row = client.post(_path(webhook, "/test"), {}, key=str(uuid.uuid4()))
    row = _outcome(client, _path(webhook, "/deliveries/{delivery}", delivery=row["id"]))
    if as_json:
        print_json(row)
    elif row["state"] == "delivered":
        click.echo(f"delivered: answered {row['status_code']} in {seconds(row['seconds'])}")
    else:
        click.echo(f"not delivered: {row['error'] or row['state']}")
    ctx.exit(0 if row["state"] == "delivered" else EXIT_NOT_PASSED)


def _outcome(client: Client, path: str) -> Any:
    """The delivery once it is no longer on its way, or we have waited long enough."""
    deadline = time.monotonic() + TEST_SECONDS
    while True:
        row = client.get(path)
        if row["state"] != "pending" or time.monotonic() > deadline:
            return row
        time.sleep(LOOK_SECONDS)


@webhooks.command("deliveries")
@click.argument("webhook", metavar="ID")
@click.option("--state", type=click.Choice(STATES), help="Only such deliveries.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="At most so many, newest first.")
@server_options
def deliveries(*, webhook: str, state: str | None, limit: int, url: str, patience: float, as_json: bool) -> None:
    """Print what became of what a webhook was to be told, newest first."""
    found = make_client(url, patience).rows(_path(webhook, "/deliveries"), "deliveries", state=state)
    rows = list(islice(found, limit))
    if as_json:
        print_json({"deliveries": rows})
    elif rows:
        print_table(["ID", "EVENT", "STATE", "TRIES", "LAST", "NEXT", "WHY"], map(_delivery_row, rows))
    else:
        click.echo("no deliveries")


def _delivery_row(row: dict[str, Any]) -> list[Any]:
    return [
        row["id"], row["event"], row["state"], row["attempts"], row["last_attempt_at"], row["next_attempt_at"],
        row["error"] or row["status_code"],
    ]  # fmt: skip


@webhooks.command("redeliver")
@click.argument("webhook", metavar="ID")
@click.argument("delivery_ids", metavar="DELIVERY...", nargs=-1, required=True)
@server_options
def redeliver(*, webhook: str, delivery_ids: tuple[str, ...], url: str, patience: float, as_json: bool) -> None:
    """Send deliveries again, under the same webhook-id."""
    client = make_client(url, patience)
    for delivery in delivery_ids:
        path = _path(webhook, "/deliveries/{delivery}/redeliver", delivery=delivery)
        row = client.post(path, {}, key=str(uuid.uuid4()))
        if as_json:
            print_json(row)
        else:
            click.echo(f"{row['id']}: to be sent again")
