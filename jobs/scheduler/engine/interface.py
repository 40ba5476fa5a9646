"""The one interface of live scheduling state, with its contract.

An engine holds what waits, who can run it and who runs what. It is rebuilt from the ledger at start, decides by the
policy of ``docs/policy.md``, and touches no clock: every call that depends on time is given ``now_ms`` (monotonic).
Methods are async so that an engine may live elsewhere (Redis); ``MemoryEngine`` never awaits inside one, so each call
is atomic on the event loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from .values import (
    AgentSpec,
    Assigned,
    ChangeResult,
    Estimate,
    Explanation,
    Finished,
    GroupKey,
    JobSpec,
    LaneName,
    Lease,
    Snapshot,
)


class Engine(Protocol):
    """Twelve commands; each leaves the state consistent or raises ``EngineError`` and changes nothing."""

    async def submit(self, jobs: Sequence[JobSpec], now_ms: int, *, most_waiting: Mapping[str, int] = {}) -> None:
        """Let jobs wait. A job already waiting or running is left alone, so a repeated call is harmless.

        ``most_waiting`` names organisations and how many of their jobs may wait (those that back off count). Raises
        OrgFullError, and lets none of the jobs wait, when there would be more.
        """

    async def restore(
        self, waiting: Iterable[JobSpec], leases: Iterable[Lease], estimates: Iterable[Estimate], now_ms: int
    ) -> None:
        """Rebuild from the ledger, into an empty engine: estimates first, then what waits, then what runs.

        Restored leases count as running on agents that are not up yet; their deadlines are the grace that the caller
        chose. ``put_agent`` joins an agent with its restored lease.
        """

    async def put_agent(self, agent: AgentSpec, now_ms: int) -> list[Lease]:
        """Register an agent, or replace what is known of it (same id); it is live from now on.

        Returns the leases the engine holds for it: the caller compares them with those the agent says it has.
        An agent that holds a lease is busy until that lease ends.
        """

    async def drop_agent(self, agent_id: str, now_ms: int) -> list[Lease]:
        """The agent is gone: it counts in no pool and gets no work. Unknown ids are ignored.

        Its leases stay until they are released, finished or expire: returned, so that the caller can decide.
        """

    async def assign(self, now_ms: int, deadline_ms: int) -> Assigned:
        """Decide for every idle agent that should start something now; each lease expires at ``deadline_ms``.

        The jobs are no longer waiting and the agents no longer idle when this returns. At most 512 leases a call; with
        more to decide ``wake_ms`` is ``now_ms``.

        What organisations may have is as their ``OrgShares`` say now: of one that runs as many jobs as it may nothing
        is started until one of them ends, and nobody else waits for that.
        """

    async def release(self, lease_id: str, now_ms: int, requeue: bool = True) -> None:
        """Undo an assignment that could not be committed or delivered: charges are taken back, nothing is learnt.

        The job waits again in its old place (not with ``requeue=False``: it was cancelled meanwhile), the agent is
        idle again if it is live. Raises StaleLeaseError.
        """

    async def renew(self, lease_ids: Iterable[str], deadline_ms: int) -> list[str]:
        """Move deadlines. Returns the ids that are not held: the agent must drop those."""

    async def finish(self, lease_id: str, finished: Finished, now_ms: int) -> list[Estimate]:
        """End a lease: correct the charge, learn, free the agent, requeue if told to. Raises StaleLeaseError.

        Returns the figures learnt from it (none when lost, cancelled or failed to install), for the ledger to keep.
        """

    async def change(
        self, job_id: str, now_ms: int, *, priority: int | None = None, cancel: bool = False
    ) -> ChangeResult:
        """Cancel a waiting job, or give it another priority (it keeps its submit time)."""

    async def expire(self, now_ms: int) -> list[Lease]:
        """The leases whose deadline has passed. They stay held until the caller finishes them (after its commit)."""

    async def snapshot(self, limit: int | None = None, *, loads: bool = False) -> Snapshot:
        """The ranked queue and the agents; at most ``limit`` groups, best-ranked first. Not a hot path.

        ``loads``: also what waits and runs per target and org, of all groups whatever the limit.
        """

    async def explain(
        self,
        now_ms: int,
        *,
        jobs: Iterable[str] = (),
        groups: Iterable[GroupKey] = (),
        lanes: Iterable[LaneName] = (),
    ) -> dict[str | GroupKey | LaneName, Explanation]:
        """Why these jobs, or the heads of these groups and lanes, wait. What the engine does not hold is left out."""
