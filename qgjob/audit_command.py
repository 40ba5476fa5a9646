"""``qgjob audit``: who did what, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import click

from .options import Duration, make_client, page_options, print_json, server_options
from .text import print_table


@click.command()
@click.option("--job", "job_id", metavar="ID", help="Only what changed this job, alone or among many.")
@click.option("--actor", metavar="NAME", help="Only what they did.")
@click.option("--door", type=click.Choice(["api", "qgjob", "dashboard", "admin", "agent", "server"]),
              help="Only what was done this way.")  # fmt: skip
@click.option("--action", metavar="WORD", help="Only this, such as cancel, retry, priority, drain or resume.")
@click.option("--kind", metavar="WORD", help="Only what was done to such things: job, agent, org, build, …")
@click.option("--object", "object_id", metavar="ID", help="Only what was done to this one, such as an agent's name.")
@click.option("--since", metavar="TIME", help="Not before then, such as 2026-01-31T18:00:00Z.")
@click.option("--until", metavar="TIME", help="Only before then.")
@click.option("--last", type=Duration(), help="Only of the last 30m, 2h or 1d.")
@page_options
@server_options
def audit(
    *,
    limit: int,
    cursor: str | None,
    everything: bool,
    since: str | None,
    last: timedelta | None,
    url: str,
    patience: float,
    as_json: bool,
    **filters: Any,
) -> None:
    """Print who did what and when, newest first.

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
    client = make_client(url, patience)
    asked = {**filters, "since": since}
    if everything:
        if cursor:
            raise click.UsageError("--all prints every page: it goes without --cursor.")
        answer: dict[str, Any] = {"audit": list(client.rows("/api/v1/audit", "audit", **asked)), "next": None}
    else:
        answer = client.get("/api/v1/audit", limit=limit, cursor=cursor, **asked)
    if as_json:
        print_json(answer)
        return
    if answer["audit"]:
        print_table(["AT", "WHO", "BY", "DID", "TO", "COUNT", "NOW", "NOTE"], map(_row, answer["audit"]))
    else:
        click.echo("nobody did anything of the kind", err=True)
    if answer["next"]:
        click.echo(f"more: --cursor {answer['next']}", err=True)


def _row(entry: dict[str, Any]) -> list[Any]:
    """Selections and states as ``name=value``, without what has no value."""
    what = entry["object_id"] or _pairs(entry["selection"])
    door = entry["client"] or entry["door"]
    return [
        entry["at"], entry["actor"], door, entry["action"], f"{entry['kind']} {what}", entry["count"],
        _pairs(entry["after"]), entry["note"],
    ]  # fmt: skip


def _pairs(values: Any) -> str:
    if not isinstance(values, dict):
        return "" if values is None else str(values)
    return " ".join(f"{name}={value}" for name, value in values.items() if value is not None)
