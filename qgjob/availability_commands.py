"""The commands ``qgjob agents drain``, ``pause``, ``quarantine`` and ``resume``: availability of an agent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import click

from .client import Client
from .fleet_commands import agents, describe_availability
from .options import duration as parse_duration
from .options import format_path, print_json, server_options
from .text import print_field

__all__ = ["agents"]

SUMMARIES = {
    "drain": "Assign an agent no new tests, for maintenance; running tests finish.",
    "pause": "Assign an agent no new tests for a while; running tests finish.",
    "quarantine": "Assign an agent no new tests because its results are unreliable; running tests finish.",
}


def _availability_command(action: str, summary: str) -> click.Command:
    @click.command(action, help=f"{summary} Restarts of server and agent do not end this; qgjob agents resume does.")
    @click.argument("name")
    @click.option("--note", default="", metavar="TEXT", help="The reason, shown with the agent.")
    @click.option("--until", metavar="TIME", help="Resume at this time, such as 2026-01-31T18:00:00Z.")
    @click.option("--for", "duration", type=parse_duration, help="Resume after this time, such as 30m, 2h or 1d.")
    @server_options
    def command(
        *,
        name: str,
        note: str,
        until: str | None,
        duration: timedelta | None,
        client: Client,
        as_json: bool,
    ) -> None:
        if until and duration:
            raise click.UsageError("Give --until or --for, not both.")
        if duration:
            until = (datetime.now(UTC) + duration).isoformat(timespec="milliseconds")
        body = {"note": note, **({"until": until} if until else {})}
        _set_availability(name, action, body, client, as_json)

    return command


for _action, _summary in SUMMARIES.items():
    agents.add_command(_availability_command(_action, _summary))


@agents.command()
@click.argument("name")
@server_options
def resume(*, name: str, client: Client, as_json: bool) -> None:
    """Let an agent run tests again. Does nothing if it is active."""
    _set_availability(name, "resume", {}, client, as_json)


def _set_availability(name: str, action: str, body: dict[str, Any], client: Client, as_json: bool) -> None:
    path = format_path(f"/api/v1/agents/{{name}}/{action}", name=name)
    agent = client.post(path, body)
    if as_json:
        print_json(agent)
        return
    print_field("agent", agent["name"])
    print_field("state", agent["state"])
    if action == "resume" and agent["held"] is None and agent["paused_reason"]:
        # the agent reports that it runs again only after it has received the server's message
        print_field("held", f"resume requested; the agent had paused itself: {agent['paused_reason']}")
    else:
        print_field("held", describe_availability(agent) or "no")
