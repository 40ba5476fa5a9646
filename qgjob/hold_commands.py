"""``qgjob agents drain``, ``pause``, ``quarantine`` and ``resume``: who gets work."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from .fleet_commands import agents, held_text
from .options import Duration, make_client, path_of, print_json, server_options
from .text import print_field

__all__ = ["agents"]

WHY = {
    "drain": "Let an agent finish what it runs and give it nothing new, as before maintenance.",
    "pause": "Give an agent nothing new for a while; it finishes what it runs.",
    "quarantine": "Give an agent nothing new because its results are not to be trusted; it finishes what it runs.",
}


def _make(action: str, why: str) -> click.Command:
    @click.command(action, help=f"{why} Holds outlive restarts of server and agent; qgjob agents resume ends them.")
    @click.argument("name")
    @click.option("--note", default="", metavar="TEXT", help="Why; shown with the agent.")
    @click.option("--until", metavar="TIME", help="It ends by itself then, such as 2026-01-31T18:00:00Z.")
    @click.option("--for", "duration", type=Duration(), help="It ends by itself after so long, such as 30m, 2h or 1d.")
    @server_options
    def hold(
        *,
        name: str,
        note: str,
        until: str | None,
        duration: timedelta | None,
        url: str,
        patience: float,
        as_json: bool,
    ) -> None:
        if until and duration:
            raise click.UsageError("Give --until or --for, not both.")
        if duration:
            until = (datetime.now(UTC) + duration).isoformat(timespec="milliseconds")
        body = {"note": note, **({"until": until} if until else {})}
        _act(name, action, body, url, patience, as_json)

    return hold


for _action, _why in WHY.items():
    agents.add_command(_make(_action, _why))


@agents.command()
@click.argument("name")
@server_options
def resume(*, name: str, url: str, patience: float, as_json: bool) -> None:
    """Let an agent take work again. Harmless when nothing holds it."""
    _act(name, "resume", {}, url, patience, as_json)


def _act(name: str, action: str, body: dict[str, Any], url: str, patience: float, as_json: bool) -> None:
    path = path_of(f"/api/v1/agents/{{name}}/{action}", name=name)
    agent = make_client(url, patience).post(path, body, key=str(uuid.uuid4()))
    if as_json:
        print_json(agent)
        return
    print_field("agent", agent["name"])
    print_field("state", agent["state"])
    if action == "resume" and agent["held"] is None and agent["paused_reason"]:
        # what the server has heard last; the agent goes on, and says so, once it has heard of this
        print_field("held", f"told to go on, after it paused by itself: {agent['paused_reason']}")
    else:
        print_field("held", held_text(agent) or "no")
