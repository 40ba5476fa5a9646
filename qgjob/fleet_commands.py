"""``qgjob queue`` and ``agents``: what waits, and who works."""

from __future__ import annotations

from typing import Any

import click
from click.core import ParameterSource

from .options import make_client, print_json, server_options
from .text import label_text, print_table


@click.command()
@server_options
def queue(*, url: str, patience: float, as_json: bool) -> None:
    """Print the groups of waiting and running tests as they are ranked now."""
    answer = make_client(url, patience).get("/api/v1/queue")
    if as_json:
        print_json(answer)
        return
    click.echo(f"{answer['waiting']} waiting, {answer['running']} running")
    groups = answer["groups"]
    if not groups:
        return
    header = ["#", "PRIORITY", "WAITING", "RUNNING", "ORG", "BUILD", "TARGET", "AGENTS", "WHY"]
    print_table(header, map(_group_row, groups))
    if answer["groups_total"] > len(groups):
        click.echo(f"and {answer['groups_total'] - len(groups)} more groups")


@click.group(invoke_without_command=True)
@server_options
@click.pass_context
def agents(ctx: click.Context, *, url: str, patience: float, as_json: bool) -> None:
    """Print the agents, what is installed on them and what they run; or keep one from new work.

    \b
    Examples:
      qgjob agents
      qgjob agents drain pixel-7 --note "new cable" --for 2h
      qgjob agents resume pixel-7
    """
    if ctx.invoked_subcommand is not None:
        given = [name for name in ctx.params if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE]
        if given:
            raise click.UsageError(f"Give options after {ctx.invoked_subcommand}, not before it.")
        return
    answer = make_client(url, patience).get("/api/v1/agents")
    if as_json:
        print_json(answer)
    elif answer["agents"]:
        header = ["NAME", "STATE", "TARGETS", "LABELS", "INSTALLED", "RUNS", "HELD"]
        print_table(header, map(_agent_row, answer["agents"]))
    else:
        click.echo("no agents; on a device host: qgagent run --url … --name …")


def _group_row(group: dict[str, Any]) -> list[Any]:
    target = " ".join(filter(None, [group["target"], label_text(group["labels"])]))
    return [
        group["position"],
        group["priority"],
        group["waiting"],
        group["running"],
        group["org_id"],
        group["app_version_id"],
        target,
        _some(group["agents"]),
        (group["explanation"] or {}).get("text", ""),
    ]


def _agent_row(agent: dict[str, Any]) -> list[Any]:
    installed = [f"{build['org_id']} {build['app_version_id']}" for build in agent["installed"]]
    job = agent["job"]
    return [
        agent["name"],
        agent["state"],
        " ".join(agent["targets"]),
        label_text(agent["labels"]),
        _some(installed),
        job["test"] if job else None,
        held_text(agent),
    ]


def held_text(agent: dict[str, Any]) -> str:
    """``drained until 2026-01-31T12:00:00.000Z: new cable``; empty when it takes work."""
    held = agent["held"]
    if held is None:
        return f"paused by itself: {agent['paused_reason']}" if agent["paused_reason"] else ""
    until = f" until {held['until']}" if held["until"] else ""
    return f"{held['kind']}{until}" + (f": {held['note']}" if held["note"] else "")


def _some(names: list[str]) -> str:
    """The first three, and how many more."""
    return ", ".join(names[:3]) + (f" +{len(names) - 3}" if len(names) > 3 else "")
