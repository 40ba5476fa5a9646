"""Jobs that would rather not run again where they ended badly: their next attempt is another agent's, if there is one.

The wish lapses after a while, so that it delays a job and never keeps it waiting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .fleet import Fleet
from .pools import Agent, Pool

MOST_LOOKED_AT = 64  # jobs with a wish looked at in a round for which an idle agent may do


class Elsewhere:
    """The agents that waiting jobs were tried on, and which of these jobs still wish for another."""

    def __init__(self, fleet: Fleet, patience_ms: int) -> None:
        self._fleet = fleet
        self._patience_ms = patience_ms
        self._tried: dict[str, tuple[str, ...]] = {}  # job id -> agents, oldest first
        self._until: dict[str, int] = {}  # job id -> when its wish lapses (monotonic); the soonest first

    def __bool__(self) -> bool:
        """Some job wishes."""
        return bool(self._until)

    def add(self, job_id: str, tried: tuple[str, ...], now_ms: int) -> None:
        """The job waits from now on."""
        self._tried[job_id] = tried
        if self._patience_ms:
            self._until[job_id] = now_ms + self._patience_ms

    def forget(self, job_id: str) -> tuple[str, ...]:
        """The job does not wait any more. Returns the agents it was tried on."""
        self._until.pop(job_id, None)
        return self._tried.pop(job_id, ())

    def tried(self, job_id: str) -> tuple[str, ...]:
        return self._tried.get(job_id, ())

    def avoided(self, job_id: str) -> tuple[str, ...]:
        """The agents the job would rather not run on, still."""
        return self._tried[job_id] if job_id in self._until else ()

    def takes(self, job_id: str, pool: Pool, agent: Agent) -> bool:
        """Whether the agent may run the job: it was not tried there, or there is no other agent, or it has waited."""
        if job_id not in self._until or agent.id not in self._tried[job_id]:
            return True
        members = 0
        for name in self._tried[job_id]:
            known = self._fleet.agents.get(name)
            if known is not None and known.kind is not None and pool in known.kind.members:
                members += 1
        return pool.size <= members

    def wishing(self) -> Iterator[str]:
        """The jobs that have wished longest."""
        for _, job_id in zip(range(MOST_LOOKED_AT), list(self._until), strict=False):
            yield job_id

    def lapsed(self, now_ms: int) -> Iterable[str]:
        """End the wishes whose time is over."""
        over = []
        for job_id, until_ms in self._until.items():
            if until_ms > now_ms:
                break
            over.append(job_id)
        for job_id in over:
            del self._until[job_id]
        return over

    def wake_ms(self) -> int | None:
        """When the next wish lapses, if any."""
        return next(iter(self._until.values()), None)
