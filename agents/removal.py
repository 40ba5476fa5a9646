"""Removal of agents: by a user, or of those that never ran anything, after a while."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any

from msgspec.structs import replace

from accounts import audit
from agents.commands import RemoveAgent
from agents.fleet import Fleet, LiveAgent
from agents.revocation import drop_agents
from agents.rows import AgentRows
from jobs.errors import ConflictError, NotFoundError
from jobs.history.retention_policy import DAY_MS
from jobs.models import Attempt
from jobs.scheduler.core import Core
from jobs.scheduler.direct_port import Handler

PAGE = 500


def handlers_of(core: Core, fleet: Fleet, rows: AgentRows) -> dict[type[Any], Handler]:
    return {RemoveAgent: partial(remove_agent, core, fleet, rows)}


async def remove_agent(core: Core, fleet: Fleet, rows: AgentRows, command: RemoveAgent) -> None:
    agent = fleet.get(command.name)
    if agent is None:
        raise NotFoundError(f"there is no agent {command.name[:100]}")
    if agent.session is not None:
        raise ConflictError(f"{agent.name} is connected: stop its qgagent first")
    if core.leases.of_agent(agent.name):
        raise ConflictError(f"{agent.name} may still run a test: delete it when that has ended or is lost")
    entry = audit.entry(command.caller, core.clock.wall_ms(), "delete", kind="agent", object_id=agent.name,
                        org_id=agent.org)  # fmt: skip
    await asyncio.shield(core.tasks.spawn(_remove(core, fleet, rows, [agent], entry)))


async def _remove(
    core: Core, fleet: Fleet, rows: AgentRows, agents: Sequence[LiveAgent], entry: audit.Entry | None = None
) -> None:
    """Remove disconnected agents without leases from memory and ledger; neither if the ledger refuses.

    From memory first: one that connects meanwhile is a new agent, whose row is written after this.
    """
    names = [agent.name for agent in agents]
    rows.forget(names)
    for agent in agents:
        fleet.remove(agent.name)
        set_reserving(core, agent, reserves=False)

    def unit(cursor: Any) -> None:
        cursor.executemany("DELETE FROM agents_agent WHERE name = %s", [(name,) for name in names])
        if entry is not None:
            entry.write(cursor, before={"host": agents[0].host, "targets": list(agents[0].spec.targets)})

    try:
        await core.ledger.write(unit)
    except BaseException:
        for agent in agents:
            if fleet.get(agent.name) is None:
                fleet.add(agent)
                set_reserving(core, agent, reserves=agent.spec.reserves)
        raise
    core.changes.agents(*names)
    core.wakeups.wake()


def set_reserving(core: Core, agent: LiveAgent, *, reserves: bool) -> None:
    """Let a disconnected agent keep demo agents from its targets, or no longer."""
    now_ms = core.clock.now_ms()
    core.engine.put_agent(replace(agent.spec, accepting=False, reserves=reserves), now_ms)
    core.engine.drop_agent(agent.name, now_ms)


async def expire_agents(core: Core, fleet: Fleet, rows: AgentRows, days: int, dry_run: bool) -> int:
    """Remove, or only count, the agents that have not been connected for so many days and ran nothing."""
    cutoff_ms, found = core.clock.wall_ms() - days * DAY_MS, 0
    if days:
        expired = [agent for agent in fleet if agent.last_seen_ms < cutoff_ms and _is_unused(core, agent)]
        for begin in range(0, len(expired), PAGE):
            page = expired[begin : begin + PAGE]
            attempts = Attempt.objects.filter(agent__in=[agent.name for agent in page])
            ran = set(await core.ledger.read(list, attempts.values_list("agent", flat=True).distinct()))
            unused = [agent for agent in page if agent.name not in ran and _is_unused(core, agent)]
            if unused and not dry_run:
                await _remove(core, fleet, rows, unused)
            found += len(unused)
    return found


async def remove_agents_of(core: Core, fleet: Fleet, rows: AgentRows, org_id: str) -> bool:
    """Disconnect and remove the agents of an organization that is being deleted; return False if some have a lease.

    Shared agents forget what they ran for it.
    """
    for agent in fleet:
        agent.jobs_done.pop(org_id, None)
        agent.installs.pop(org_id, None)
    agents = [agent for agent in fleet if agent.org == org_id]
    drop_agents(core, rows, [agent for agent in agents if agent.session is not None])
    free = [agent for agent in agents if not core.leases.of_agent(agent.name)]
    for begin in range(0, len(free), PAGE):
        await _remove(core, fleet, rows, free[begin : begin + PAGE])
    return len(free) == len(agents)


def _is_unused(core: Core, agent: LiveAgent) -> bool:
    """Return whether it is disconnected, without leases, and no user has held it."""
    return agent.session is None and agent.held is None and not core.leases.of_agent(agent.name)
