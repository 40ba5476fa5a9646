"""Pictures put together from engine and ledger, as the API and the live topics show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, cast

from jobs import selectors
from jobs.contract import Count
from jobs.presenters import GroupRow, GroupStateRow, group_state_row
from jobs.scheduler.engine.values import GroupState

if TYPE_CHECKING:
    from jobs.scheduler.runtime import Runtime


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


async def figures(runtime: Runtime) -> Figures:
    """Return the headline figures, as the API and the dashboard show them."""
    snapshot = runtime.engine.snapshot(0)
    ended = await runtime.ledger.read(selectors.jobs.count_ended)
    return {
        "waiting": snapshot.waiting,
        "running": snapshot.running,
        "done": ended["done"],
        "failed": ended["failed"],
        "cancelled": ended["cancelled"],
        "agents": runtime.agent_states(),
        "installs": runtime.measures.installs,
        "installs_avoided": runtime.measures.installs_avoided,
    }


async def live_groups(runtime: Runtime, most: int | None = None) -> dict[str, GroupStateRow]:
    """The engine's half of the groups it holds (the best-ranked ``most``), by id."""
    states: list[GroupState] = runtime.engine.snapshot(most).groups
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
    """A group, with what the ledger and the engine know of it."""


def merge_group(row: GroupRow, state: GroupStateRow | None) -> LiveGroup:
    return cast(LiveGroup, {**row, **(state or NOTHING_LIVE)})
