"""The fleet with its agents' rows: pauses after failed installs; removal by a user, with an organization, or unused."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from agents.availability import pause_failing
from agents.fleet import Fleet, LiveAgent
from agents.revocation import drop_agents
from agents.rows import AgentRows
from agents.status import MAX_FAILED_INSTALLS
from jobs.history.retention_policy import DAY_MS
from jobs.models import Attempt
from qualgent.accounts import audit
from qualgent.core.errors import ConflictError, NotFoundError
from qualgent.engine.steps import parts_of
from qualgent.engine.values import BuildKey
from qualgent.scheduler.agent_requests import RemoveAgent
from qualgent.scheduler.core import Core

PAGE = 500


class ManagedFleet(Fleet):
    """The fleet, with the rows of its agents; implements ``scheduler.known_agents.KnownAgents``."""

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self.rows = AgentRows(core, self)

    def install_failed(self, name: str, build: BuildKey) -> bool:
        """Count a failed install; pause the agent, and return True, if it keeps failing one that works elsewhere."""
        if (agent := self.get(name)) is None:
            return False
        agent.failed_installs[build.org_id] += 1
        in_a_row = agent.failed_installs.total()
        if in_a_row < MAX_FAILED_INSTALLS or not any(build in other.spec.installed for other in self if other != agent):
            return False
        pause_failing(self._core, self, agent, in_a_row)
        return True

    async def remove_agent(self, command: RemoveAgent) -> None:
        """Delete an agent that is not connected and has no lease. Raises NotFoundError, ConflictError."""
        core, agent = self._core, self.get(command.name)
        if agent is None:
            raise NotFoundError(f"there is no agent {command.name[:100]}")
        if agent.session is not None:
            raise ConflictError(f"{agent.name} is connected: stop its qgagent first")
        if core.leases.of_agent(agent.name):
            raise ConflictError(f"{agent.name} may still run a test: delete it when that has ended or is lost")
        entry = audit.entry(
            command.caller, core.clock.wall_ms(), "delete", kind="agent", object_id=agent.name, org_id=agent.org
        )
        await asyncio.shield(core.tasks.spawn(self._remove([agent], entry)))

    async def expire(self, days: int, *, dry_run: bool) -> int:
        """Delete agents that never ran anything and were last seen over ``days`` ago (0: none); return how many."""
        cutoff_ms, found = self._core.clock.wall_ms() - days * DAY_MS, 0
        if days:
            expired = [agent for agent in self if agent.last_seen_ms < cutoff_ms and self._is_unused(agent)]
            for page in parts_of(expired, PAGE):
                attempts = Attempt.objects.filter(agent__in=[agent.name for agent in page])
                ran = set(await self._core.ledger.read(list, attempts.values_list("agent", flat=True).distinct()))
                unused = [agent for agent in page if agent.name not in ran and self._is_unused(agent)]
                if unused and not dry_run:
                    await self._remove(unused)
                found += len(unused)
        return found

    async def remove_org(self, org_id: str) -> bool:
        """Disconnect and remove the agents of an organization that is being deleted; return False if some have a lease.

        Shared agents forget what they ran for it.
        """
        for agent in self:
            for counts in (agent.jobs_done, agent.installs, agent.failed_installs):
                counts.pop(org_id, None)
        agents = [agent for agent in self if agent.org == org_id]
        drop_agents(self._core, self.rows, [agent for agent in agents if agent.session is not None])
        free = [agent for agent in agents if not self._core.leases.of_agent(agent.name)]
        for page in parts_of(free, PAGE):
            await self._remove(page)
        return len(free) == len(agents)

    async def _remove(self, agents: Sequence[LiveAgent], entry: audit.Entry | None = None) -> None:
        """Remove disconnected agents without leases from memory and ledger; neither if the ledger refuses.

        From memory first: one that connects meanwhile is a new agent, whose row is written after this.
        """
        core, names = self._core, [agent.name for agent in agents]
        self.rows.forget(names)
        for agent in agents:
            self.remove(agent.name)
            note_known(core, agent, known=False)

        def unit(cursor: Any) -> None:
            cursor.executemany("DELETE FROM agents_agent WHERE name = %s", [(name,) for name in names])
            if entry is not None:
                entry.write(cursor, before={"host": agents[0].host, "targets": list(agents[0].spec.targets)})

        try:
            await core.ledger.write(unit)
        except BaseException:
            for agent in agents:
                if self.get(agent.name) is None:
                    self.add(agent)
                    note_known(core, agent)
            raise
        core.changes.touch_agents(*names)
        core.wakeups.wake()

    def _is_unused(self, agent: LiveAgent) -> bool:
        """Return whether an agent is disconnected, has no leases, and is held by no user."""
        return agent.session is None and agent.held is None and not self._core.leases.of_agent(agent.name)


def note_known(core: Core, agent: LiveAgent, *, known: bool = True) -> None:
    """Add a disconnected agent's targets to the engine, so that demo agents leave them; not ``known``: undo that."""
    now_ms = core.clock.now_ms()
    spec = replace(agent.spec, accepting=False)
    core.engine.put_agent(spec if known else replace(spec, targets=(), reserves=False), now_ms)
    core.engine.drop_agent(agent.name, now_ms)
