"""Figures and groups merged from the engine and the ledger, for the API and the live topics."""

from __future__ import annotations

from typing import Any, TypedDict, cast

from jobs import selectors
from jobs.contract import Count
from jobs.gateway import Gateway
from jobs.presenters import GroupRow, GroupStateRow, group_state_row
from jobs.scheduler.port import GetFigures, RankedGroups


class Figures(TypedDict):
    """The headline figures. ``agents``: how many by state."""

    waiting: Count
    running: Count
    done: Count
    failed: Count
    cancelled: Count
    agents: dict[str, Count]
    installs: Count
    installs_avoided: Count


async def figures(gateway: Gateway) -> Figures:
    """Return the headline figures, as the API and the dashboard show them."""
    live = await gateway.port.call(GetFigures())
    ended = await gateway.read(selectors.jobs.count_ended)
    return {
        "waiting": live.waiting,
        "running": live.running,
        "done": ended["done"],
        "failed": ended["failed"],
        "cancelled": ended["cancelled"],
        "agents": live.agents,
        "installs": live.installs,
        "installs_avoided": live.installs_avoided,
    }


async def live_groups(gateway: Gateway, limit: int | None = None) -> dict[str, GroupStateRow]:
    """Return the engine's state of its groups (the ``limit`` best-ranked), by id."""
    states = await gateway.port.call(RankedGroups(limit=limit))
    return {row["id"]: row for row in map(group_state_row, states)}


NOTHING_LIVE: dict[str, Any] = {
    "position": None,
    "waiting": 0,
    "running": 0,
    "priority": None,
    "oldest_at": None,
    "score": None,
    "work_seconds": 0.0,
    "agents": [],
    "explanation": None,
}


class LiveGroup(GroupRow, GroupStateRow):
    """A group: its counters from the ledger, and its state in the engine."""


def merge_group(row: GroupRow, state: GroupStateRow | None) -> LiveGroup:
    return cast(LiveGroup, {**row, **(state or NOTHING_LIVE)})
