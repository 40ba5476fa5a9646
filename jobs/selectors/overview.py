"""Pictures put together from engine and ledger, as the API and the live topics show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobs import selectors
from jobs.presenters import group_state_row
from jobs.scheduler.engine.values import GroupState

if TYPE_CHECKING:
    from jobs.scheduler.runtime import Runtime


async def figures(runtime: Runtime) -> dict[str, Any]:
    """The headline figures, as the API and the dashboard show them."""
    snapshot = runtime.engine.snapshot(0)
    ended = await runtime.ledger.read(selectors.jobs.count_ended)
    return {
        "waiting": snapshot.waiting,
        "running": snapshot.running,
        **ended,
        "agents": runtime.agent_states(),
        "installs": runtime.installs,
        "installs_avoided": runtime.installs_avoided,
    }


async def live_groups(runtime: Runtime, most: int | None = None) -> dict[str, dict[str, Any]]:
    """The engine's half of the groups it holds (the best-ranked ``most``), by id."""
    states: list[GroupState] = runtime.engine.snapshot(most).groups
    return {row["id"]: row for row in map(group_state_row, states)}


NOTHING_LIVE: dict[str, Any] = {
    "position": None, "waiting": 0, "running": 0, "priority": None, "oldest_at": None, "score": None,
    "work_seconds": 0.0, "agents": [], "explanation": None,
}  # fmt: skip


def merge_group(row: dict[str, Any], state: dict[str, Any] | None) -> dict[str, Any]:
    """The ledger's half and the engine's half of a group, as one."""
    return {**row, **(state or NOTHING_LIVE)}
