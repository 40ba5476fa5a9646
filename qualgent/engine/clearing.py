"""Forecasts of when all jobs of a group, or what runs of it now, will have run."""

from __future__ import annotations

from collections.abc import Callable

from .forecast import Forecast
from .nodes import AgentNode, GroupNode
from .outlook import FreeTimes, Plan, Work, free_in, lanes_of, work_of


def clear_seconds(
    group: GroupNode,
    free: Forecast | FreeTimes,
    ahead: Work,
    plan: Plan,
    starts_ms: Callable[[AgentNode, float], float],
    now_ms: int,
) -> float | None:
    """Return in how many seconds all jobs of a group, running ones included, have run; None: there are no agents.

    ``ahead`` is the work of others before it, ``starts_ms`` the time for starts of the runner: for free times only.
    """
    begun = begun_seconds(group, now_ms)
    if isinstance(free, Forecast):
        crew = free.crews.get(group)
        return max(begun, crew.done_ms / 1000) if crew is not None and crew.members else None
    for lane in lanes_of(group, plan):
        ahead = ahead.plus(work_of(lane))
    end = free.start_in(ahead, starts_ms)
    return None if end is None else max(begun, end.seconds)


def begun_seconds(group: GroupNode, now_ms: int) -> float:
    """Return in how many seconds the agents of a group have run its jobs that they run and hold."""
    agents = {active.agent.id: active.agent for active in group.leases.values()}
    agents.update({window.agent.id: window.agent for window in group.windows.values()})
    return max((free_in(agent, now_ms)[0] for agent in agents.values()), default=0.0) / 1000
