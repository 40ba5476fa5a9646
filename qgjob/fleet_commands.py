"""``qgjob queue`` lists groups in order; ``qgjob agents`` lists, pauses, resumes and deletes agents."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import click

from .api_types import ApiAgent
from .client import Client
from .options import Duration, format_path, print_list, server_options, subcommand_follows
from .text import columns, echo, explanation_text, format_labels, format_target, print_answer, print_json, print_table

SUMMARIES = {
    "drain": "Empty an agent for an update or its removal: running tests finish, and no others start.",
    "pause": "Give an agent a break: running tests finish, and no others start for a while.",
    "quarantine": "Keep out an agent whose results are unreliable: running tests finish, and no others start.",
}


def describe_availability(agent: ApiAgent) -> str:
    """Describe why an agent gets no tests: "paused itself: …", or "drained until TIME: note"; "": it gets some."""
    held = agent["held"]
    if held is None:
        return f"paused itself: {agent['paused_reason']}" if agent["paused_reason"] else ""
    until = f" until {held['until']}" if held["until"] else ""
    return f"{held['kind']}{until}" + (f": {held['note']}" if held["note"] else "")


def status_of(agent: ApiAgent) -> str:
    """Return the agent's status; of an older server: its state."""
    return agent.get("status") or agent["state"]


def _first_three(names: list[str]) -> str:
    """Join the first three names, and count the others."""
    return ", ".join(names[:3]) + (f" +{len(names) - 3}" if len(names) > 3 else "")


GROUP_COLUMNS = columns(
    "#=position PRIORITY WAITING RUNNING ORG=org_id BUILD=app_version_id TARGET AGENTS WHY",
    TARGET=format_target,
    AGENTS=lambda group: _first_three(group["agents"]),
    WHY=explanation_text,
)
AGENT_COLUMNS = columns(
    "NAME STATE TARGETS LABELS INSTALLED RUNS HELD",
    STATE=status_of,
    TARGETS=lambda agent: " ".join(agent["targets"]),
    LABELS=lambda agent: format_labels(agent["labels"]),
    INSTALLED=lambda agent: _first_three([f"{app['org_id']} {app['app_version_id']}" for app in agent["installed"]]),
    RUNS=lambda agent: agent["job"] and agent["job"]["test"],
    HELD=describe_availability,
)


@click.command()
@server_options
def queue(*, client: Client, as_json: bool) -> None:
    """List the groups that have waiting or running tests, in ranked order."""
    answer = client.get("/api/v1/queue")
    if as_json:
        print_json(answer)
        return
    echo(f"{answer['waiting']} waiting, {answer['running']} running")
    groups = answer["groups"]
    if not groups:
        return
    print_table(GROUP_COLUMNS, groups)
    if answer["groups_total"] > len(groups):
        echo(f"and {answer['groups_total'] - len(groups)} more groups")


@click.group(invoke_without_command=True)
@server_options
def agents(*, client: Client, as_json: bool) -> None:
    """List agents with their installed builds and running tests; or change the availability of one.

    \b
    Examples:
      qgjob agents
      qgjob agents drain pixel-7 --note "new cable" --for 2h
      qgjob agents resume pixel-7
    """
    if subcommand_follows():
        return
    empty = "no agents; on a device host: qgagent init, then qgagent run"
    print_list(client.get("/api/v1/agents"), "agents", as_json, AGENT_COLUMNS, empty=empty, err=False)


def _availability_command(action: str, summary: str) -> click.Command:
    """Return the command ``drain``, ``pause`` or ``quarantine`` of ``qgjob agents``."""

    @click.command(action, help=f"{summary} Restarts of server and agent do not end this; qgjob agents resume does.")
    @click.argument("name")
    @click.option("--note", default="", metavar="TEXT", help="The reason, shown with the agent.")
    @click.option("--until", metavar="TIME", help="Resume at this time, such as 2026-01-31T18:00:00Z.")
    @click.option(
        "--for",
        "duration",
        type=Duration(0, min_open=True),
        help="Resume after this time, such as 30m, 2h or 1d.",
    )
    @server_options
    def command(
        *, name: str, note: str, until: str | None, duration: float | None, client: Client, as_json: bool
    ) -> None:
        if until and duration:
            raise click.UsageError("Give --until or --for, not both.")
        if duration:
            until = (datetime.now(UTC) + timedelta(seconds=duration)).isoformat(timespec="milliseconds")
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


@agents.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@server_options
def delete(*, names: tuple[str, ...], client: Client, as_json: bool) -> None:
    """Delete agents that are gone for good. Connected ones are refused; what they ran stays."""
    for name in names:
        client.delete(format_path("/api/v1/agents/{name}", name=name))
        print_answer({"agent": name, "deleted": True}, as_json, {"deleted": name})


def _set_availability(name: str, action: str, body: dict[str, Any], client: Client, as_json: bool) -> None:
    """Post an action to an agent and print its new state."""
    path = format_path(f"/api/v1/agents/{{name}}/{action}", name=name)
    agent = client.post(path, body)
    held = describe_availability(agent) or "no"
    if action == "resume" and agent["held"] is None and agent["paused_reason"]:
        # the agent reports that it runs again only after it has received the server's message
        held = f"resume requested; the agent had paused itself: {agent['paused_reason']}"
    print_answer(agent, as_json, {"agent": agent["name"], "state": status_of(agent), "held": held})
