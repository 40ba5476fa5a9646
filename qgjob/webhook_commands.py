"""The command ``qgjob webhooks``: list, add, change, test and remove webhooks; their secrets and deliveries."""

from __future__ import annotations

import time
from itertools import islice
from typing import Any

import click
from click.exceptions import Exit

from qgprotocol.webhooks import DELIVERY_STATES, END_STATUSES, EVENTS

from .api_types import ApiWebhook
from .client import Client
from .errors import EXIT_NOT_PASSED
from .options import Duration, collect, format_path, print_list, server_options, subcommand_follows
from .text import columns, echo, format_seconds, print_answer, print_json

TEST_TIMEOUT_SECONDS = 30.0  # longer than the 10 s that the server waits for a receiver
POLL_SECONDS = 0.1
SHOWN_ONCE = "shown once: store it where the receiver runs"


def _format_statuses(row: ApiWebhook) -> str:
    """Return the statuses that a webhook is called for, separated by spaces, or "all"."""
    return " ".join(row["statuses"]) or "all"


def _format_state(row: ApiWebhook) -> str:
    """Return "disabled", "failing since TIME" or "enabled"."""
    if not row["enabled"]:
        return "disabled"
    return f"failing since {row['failing_since']}" if row["failing_since"] else "enabled"


WEBHOOK_COLUMNS = columns(
    "ID ORG EVENTS STATUSES STATE URL",
    ORG=lambda row: row["org_id"] or "all",
    EVENTS=lambda row: " ".join(row["events"]),
    STATUSES=_format_statuses,
    STATE=_format_state,
)
DELIVERY_COLUMNS = columns(
    "ID EVENT STATE TRIES=attempts LAST=last_attempt_at NEXT=next_attempt_at WHY",
    WHY=lambda row: row["error"] or row["status_code"],
)


@click.group(invoke_without_command=True)
@click.option("--org-id", metavar="ORG", help="Only webhooks of this organization.")
@server_options
def webhooks(*, org_id: str | None, client: Client, as_json: bool) -> None:
    """List webhooks, which are called when jobs and batches end; or add, change, test and remove them.

    \b
    Examples:
      qgjob webhooks add https://ci.example.com/qualgent --org-id acme --only-failures
      qgjob webhooks test 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob webhooks deliveries 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --state failed
    """
    if subcommand_follows():
        return
    answer = {"webhooks": list(client.rows("/api/v1/webhooks", "webhooks", org_id=org_id))}
    print_list(answer, "webhooks", as_json, WEBHOOK_COLUMNS, err=False)


def _event_fields(
    *, events: tuple[str, ...], statuses: tuple[str, ...], only_failures: bool, description: str | None
) -> dict[str, Any]:
    """Return the request fields of the given options. Raises click.UsageError."""
    if only_failures and statuses:
        raise click.UsageError("Give --only-failures or --status, not both.")
    statuses = ("failed",) if only_failures else statuses
    given = {"events": list(dict.fromkeys(events)), "statuses": list(dict.fromkeys(statuses))}
    body: dict[str, Any] = {name: value for name, value in given.items() if value}
    return body if description is None else body | {"description": description}


_event_options = collect(
    "body",
    _event_fields,
    events=click.option(
        "--event",
        "events",
        type=click.Choice(EVENTS),
        multiple=True,
        help="Only this type of event; repeatable. Default: all.",
    ),
    statuses=click.option(
        "--status",
        "statuses",
        type=click.Choice(END_STATUSES),
        multiple=True,
        help="Only events with this status; repeatable. Default: all.",
    ),
    only_failures=click.option("--only-failures", is_flag=True, help="The same as --status failed."),
    description=click.option("--description", metavar="TEXT", help="A description for people."),
)


@webhooks.command("add")
@click.argument("target", metavar="URL")
@click.option("--org-id", metavar="ORG", help="Only events of this organization. Default: all organizations.")
@_event_options
@server_options
def add(*, target: str, org_id: str | None, body: dict[str, object], client: Client, as_json: bool) -> None:
    """Add a webhook: send a POST request to URL when jobs and batches end.

    Prints the secret that signs deliveries. The server does not show it again.
    """
    org = {} if org_id is None else {"org_id": org_id}
    row = client.post("/api/v1/webhooks", {"url": target, **body, **org})
    _print_secret(row, as_json, {"webhook": row["id"]})


def _print_secret(row: ApiWebhook, as_json: bool, fields: dict[str, object]) -> None:
    """Print fields of a webhook with its secret, or that the secret is not shown a second time."""
    print_answer(row, as_json, {**fields, "secret": row.get("secret", "not shown")})
    if not as_json or "secret" not in row:
        echo(row.get("secret_note", SHOWN_ONCE), err=True)


@webhooks.command("show")
@click.argument("webhook", metavar="ID")
@server_options
def show(*, webhook: str, client: Client, as_json: bool) -> None:
    """Print a webhook, and why the server disabled it."""
    _print_webhook(client.get(_webhook_path(webhook)), as_json)


def _webhook_path(webhook: str, rest: str = "", **parts: str) -> str:
    """Return the API path of a webhook, followed by ``rest`` with its parts filled in."""
    return format_path("/api/v1/webhooks/{webhook}" + rest, webhook=webhook, **parts)


def _print_webhook(row: ApiWebhook, as_json: bool) -> None:
    """Print a webhook's fields, or as JSON."""
    fields = {"webhook": row["id"], "url": row["url"], "org": row["org_id"] or "all"}
    fields |= {"events": " ".join(row["events"]), "statuses": _format_statuses(row), "state": _format_state(row)}
    fields |= {name: row[name] for name in ("disabled_reason", "description", "created_at") if row[name]}
    print_answer(row, as_json, fields)


@webhooks.command("set")
@click.argument("webhook", metavar="ID")
@click.option("--target", metavar="URL", help="The new URL.")
@click.option("--enable/--disable", "enabled", default=None, help="A disabled webhook gets no events.")
@click.option("--any-status", is_flag=True, help="Events with any status.")
@_event_options
@server_options
def set_webhook(
    *,
    webhook: str,
    target: str | None,
    enabled: bool | None,
    any_status: bool,
    body: dict[str, Any],
    client: Client,
    as_json: bool,
) -> None:
    """Change a webhook. Options that are not given keep their values."""
    if any_status:
        if "statuses" in body:
            raise click.UsageError("Give --any-status alone.")
        body["statuses"] = []
    for name, value in (("url", target), ("enabled", enabled)):
        if value is not None:
            body[name] = value
    if not body:
        raise click.UsageError("Give an option to change, for example --disable.")
    _print_webhook(client.patch(_webhook_path(webhook), body), as_json)


@webhooks.command("rotate")
@click.argument("webhook", metavar="ID")
@click.option(
    "--keep",
    type=Duration(0, min_open=True),
    default="1d",
    show_default=True,
    help="How long deliveries are also signed with the old secret.",
)
@click.option("--at-once", is_flag=True, help="Stop signing with the old secret now, for example because it leaked.")
@server_options
def rotate(*, webhook: str, keep: float, at_once: bool, client: Client, as_json: bool) -> None:
    """Replace the secret of a webhook, and print the new one."""
    body = {"keep_seconds": 0 if at_once else keep}
    row = client.post(_webhook_path(webhook, "/rotate"), body)
    _print_secret(row, as_json, {})


@webhooks.command("remove")
@click.argument("webhook", metavar="ID")
@server_options
def remove(*, webhook: str, client: Client, as_json: bool) -> None:
    """Remove a webhook and its delivery log."""
    client.delete(_webhook_path(webhook))
    print_answer({"id": webhook, "removed": True}, as_json, {"removed": webhook})


@webhooks.command("test")
@click.argument("webhook", metavar="ID")
@server_options
def test(*, webhook: str, client: Client, as_json: bool) -> None:
    """Send a test event to a webhook and wait for the result. Exit with 1 if it was not delivered."""
    row = client.post(_webhook_path(webhook, "/test"), {})
    row = _wait_for_delivery(client, _webhook_path(webhook, "/deliveries/{delivery}", delivery=row["id"]))
    if as_json:
        print_json(row)
    elif row["state"] == "delivered":
        echo(f"delivered: answered {row['status_code']} in {format_seconds(row['seconds'])}")
    else:
        echo(f"not delivered: {row['error'] or row['state']}")
    if row["state"] != "delivered":
        raise Exit(EXIT_NOT_PASSED)


def _wait_for_delivery(client: Client, path: str) -> Any:
    """Poll a delivery until it is no longer pending, for at most TEST_TIMEOUT_SECONDS, and return it."""
    deadline = time.monotonic() + TEST_TIMEOUT_SECONDS
    while True:
        row = client.get(path)
        if row["state"] != "pending" or time.monotonic() > deadline:
            return row
        time.sleep(POLL_SECONDS)


@webhooks.command("deliveries")
@click.argument("webhook", metavar="ID")
@click.option("--state", type=click.Choice(DELIVERY_STATES), help="Only deliveries in this state.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="The most deliveries to list.")
@server_options
def deliveries(*, webhook: str, state: str | None, limit: int, client: Client, as_json: bool) -> None:
    """List the deliveries of a webhook, newest first."""
    found = client.rows(_webhook_path(webhook, "/deliveries"), "deliveries", state=state)
    print_list({"deliveries": list(islice(found, limit))}, "deliveries", as_json, DELIVERY_COLUMNS, err=False)


@webhooks.command("redeliver")
@click.argument("webhook", metavar="ID")
@click.argument("delivery_ids", metavar="DELIVERY...", nargs=-1, required=True)
@server_options
def redeliver(*, webhook: str, delivery_ids: tuple[str, ...], client: Client, as_json: bool) -> None:
    """Send deliveries again, with the same webhook-id."""
    for delivery in delivery_ids:
        path = _webhook_path(webhook, "/deliveries/{delivery}/redeliver", delivery=delivery)
        row = client.post(path, {})
        if as_json:
            print_json(row)
        else:
            echo(f"{row['id']}: to be sent again")
