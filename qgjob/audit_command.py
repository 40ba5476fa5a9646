"""The command ``qgjob audit``: list the audit log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import click

from .client import Client
from .options import duration, server_options
from .pages import PageOptions, get_page, page_options, print_list

DOORS = ["api", "qgjob", "dashboard", "admin", "agent", "server"]


@click.command()
@click.option("--job", "job_id", metavar="ID", help="Only changes of this job, including bulk actions that matched it.")
@click.option("--actor", metavar="NAME", help="Only actions of this user or program.")
@click.option("--door", type=click.Choice(DOORS), help="Only actions through this interface.")
@click.option("--action", metavar="WORD", help="Only this action, such as cancel, retry, priority, drain or resume.")
@click.option("--kind", metavar="WORD", help="Only actions on this kind of object: job, agent, org, build, …")
@click.option("--object", "object_id", metavar="ID", help="Only actions on this object, such as an agent's name.")
@click.option("--since", metavar="TIME", help="Only actions since this time, such as 2026-01-31T18:00:00Z.")
@click.option("--until", metavar="TIME", help="Only actions before this time.")
@click.option("--last", type=duration, help="Only actions of the last 30m, 2h or 1d.")
@page_options
@server_options
def audit(
    *,
    page: PageOptions,
    since: str | None,
    last: timedelta | None,
    client: Client,
    as_json: bool,
    **filters: Any,
) -> None:
    """List who changed what and when, newest first.

    \b
    Examples:
      qgjob audit --last 1d
      qgjob audit --job 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob audit --kind agent --object pixel-7
    """
    if since and last:
        raise click.UsageError("Give --since or --last, not both.")
    if last:
        since = (datetime.now(UTC) - last).isoformat(timespec="milliseconds")
    answer = get_page(client, "audit", page, {**filters, "since": since})
    header = ["AT", "WHO", "BY", "DID", "TO", "COUNT", "NOW", "NOTE"]
    print_list(answer, "audit", as_json, header, _row, empty="no matching audit entries")


def _row(entry: dict[str, Any]) -> list[Any]:
    target = f"{entry['kind']} {entry['object_id'] or _pairs(entry['selection'])}"
    door = entry["client"] or entry["door"]
    after = _pairs(entry["after"])
    return [entry["at"], entry["actor"], door, entry["action"], target, entry["count"], after, entry["note"]]


def _pairs(values: Any) -> str:
    """Format an object as ``name=value`` pairs, without those that have no value."""
    if not isinstance(values, dict):
        return "" if values is None else str(values)
    return " ".join(f"{name}={value}" for name, value in values.items() if value is not None)
