"""Agent anti-affinity: a job that ended badly avoids the agents it was tried on, if another one can take it.

The restriction expires after a while, so that it delays a job and never keeps it waiting.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from .fleet import EngineFleet
from .nodes import AgentNode, AgentPool

MAX_LOOKED_AT = 64  # restricted jobs a round tries to place on idle agents that were not asked


class AgentAntiAffinity:
    """The agents that waiting jobs were tried on, and which of these jobs still avoid them."""

    def __init__(self, fleet: EngineFleet, duration_ms: int) -> None:
        self._fleet = fleet
        self._duration_ms = duration_ms
        self.fleet_changed = False  # since ``expire``: the other agent of a job may have come or gone
        self._tried: dict[str, tuple[str, ...]] = {}  # job id -> agents, oldest first
        self._until: dict[str, int] = {}  # job id -> when its restriction expires (monotonic); the soonest first

    def __bool__(self) -> bool:
        """Return whether any job is restricted."""
        return bool(self._until)

    def add(self, job_id: str, tried: tuple[str, ...], now_ms: int) -> None:
        """Restrict a job that waits from now on."""
        self._tried[job_id] = tried
        if self._duration_ms:
            self._until[job_id] = now_ms + self._duration_ms

    def remove(self, job_id: str) -> tuple[str, ...]:
        """Remove a job that no longer waits. Return the agents it was tried on."""
        self._until.pop(job_id, None)
        return self._tried.pop(job_id, ())

    def avoided(self, job_id: str) -> tuple[str, ...]:
        """Return the agents the job still avoids."""
        return self._tried[job_id] if job_id in self._until else ()

    def allows(self, job_id: str, pool: AgentPool, agent: AgentNode) -> bool:
        """Return whether the agent may run the job: not tried there, no other agent, or restriction expired."""
        if job_id not in self._until or agent.id not in self._tried[job_id]:
            return True
        members = 0
        for name in self._tried[job_id]:
            known = self._fleet.agents.get(name)
            if known is not None and known.kind is not None and pool in known.kind.members:
                members += 1
        return pool.size <= members

    def restricted_jobs(self) -> tuple[str, ...]:
        """Return the ids of the jobs restricted longest."""
        return tuple(islice(self._until, MAX_LOOKED_AT))

    def expire(self, now_ms: int) -> Iterable[str]:
        """End the restrictions whose time has passed. Return the jobs that other agents may take now."""
        expired = []
        for job_id, until_ms in self._until.items():
            if until_ms > now_ms:
                break
            expired.append(job_id)
        for job_id in expired:
            del self._until[job_id]
        if self.fleet_changed:
            self.fleet_changed = False
            expired += self.restricted_jobs()
        return expired

    def wake_ms(self) -> int | None:
        """Return when the next restriction expires, if any."""
        return next(iter(self._until.values()), None)
