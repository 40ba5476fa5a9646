"""The leases in force in this process: what the engine calls a lease, with its token and how far it has come.

An entry is made when the lease is committed (or read back at start) and removed by whoever ends it. ``closing`` is set
before the first await of an ending, so that of two endings that race (a timeout and a result, say) one wins here; the
ledger's conditional update stays the judge.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from jobs.keys import group_id
from jobs.ledger.statements.attempts import Started
from qgprotocol.log_format import about

from .changes import JobRef
from .engine.values import Lease

UNKNOWN = Started()


@dataclass(slots=True)
class Running:
    """One attempt in force."""

    lease: Lease
    token: str
    simulated: bool
    deadline_ms: int  # monotonic; moved by heartbeats, and when it comes by whatever else was heard
    order: Started = UNKNOWN  # what the ledger says of it; complete before it is handed out
    accepted: bool = False  # the agent has said that it has it
    phase: str = "assigned"  # assigned | installing | executing
    install_seconds: float | None = None  # measured; None: not installed (yet)
    closing: bool = False  # somebody is ending it
    waits_until_ms: int = 0  # its agent was lost, and the job waits for it until then; told by the dispatcher
    withdrawn: bool = False  # it has ended in the ledger (cancelled); the agent has yet to let go of it
    log_cut: bool = False  # its org has no room for more: nothing more of it is kept
    reopened: bool = False  # withdrawn, and somebody has let its job run again: the engine is yet to be told

    @property
    def id(self) -> str:
        return self.lease.id

    @property
    def number(self) -> int:
        """1 = the job's first attempt."""
        return self.order.number

    @property
    def about(self) -> dict[str, str]:
        """What a log record on it is about."""
        job = self.lease.job
        return about(org=job.org_id, job=job.id, attempt=self.id, agent=self.lease.agent_id)

    @property
    def job_ref(self) -> JobRef:
        return JobRef(self.lease.job.id, group_id(self.lease.job.group), self.order.batch_id)


class AgentLink(Protocol):
    """The way to one connected agent; registered with the dispatcher by its session."""

    @property
    def simulated(self) -> bool: ...

    def send_lease(self, running: Running) -> bool:
        """Hand it over without blocking; False: the connection is gone."""

    def revoke(self, attempt_id: str, reason: str) -> None:
        """Tell the agent that the attempt is not its any more."""

    def silent_ms(self, attempt_id: str) -> int | None:
        """How long ago the agent last said anything; None: as far as it says, it does not hold the attempt."""


class Leases:
    """All attempts in force, by attempt id."""

    def __init__(self) -> None:
        self._running: dict[str, Running] = {}

    def __len__(self) -> int:
        return len(self._running)

    def __iter__(self) -> Iterator[Running]:
        return iter(list(self._running.values()))

    def add(self, running: Running) -> None:
        self._running[running.id] = running

    def get(self, attempt_id: str) -> Running | None:
        return self._running.get(attempt_id)

    def remove(self, attempt_id: str) -> None:
        self._running.pop(attempt_id, None)

    def of_agent(self, agent_id: str) -> list[Running]:
        return [running for running in self._running.values() if running.lease.agent_id == agent_id]

    def nearest_deadline_ms(self) -> int | None:
        return min((running.deadline_ms for running in self._running.values()), default=None)
