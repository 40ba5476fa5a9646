"""The three things people do to jobs that exist: cancel, run again, re-prioritise. Each works on any number of them.

An act says what it can change, writes a page of jobs in one unit of the ledger together with its entry in the audit,
and after the commit tells the engine, the agents and the live picture.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from accounts import audit
from jobs.ledger.statements.bulk import JobRow, cancel_jobs, lock_jobs, reopen_jobs, set_priorities
from jobs.models import Job
from jobs.scheduler.changes import JobRef
from jobs.scheduler.engine.states import ENDED, JOB_MOVES, Status
from jobs.scheduler.recovery import spec_of
from jobs.scheduler.runtime import Runtime
from jobs.selectors.selection import Wanted


class Act:
    """One of them, once. ``write`` may run again after a rollback, so it changes rows and nothing else."""

    name: str  # in the audit
    wanted: Wanted
    sets = "status"  # of a job
    after: dict[str, Any]  # what it sets, for the audit
    ends = False  # whether jobs have ended by it

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> Any:
        """Change these locked jobs, all of which are wanted. What is returned goes to ``tell``."""
        raise NotImplementedError

    async def tell(self, runtime: Runtime, jobs: Sequence[JobRow], written: Any) -> None:
        """It is committed: make it so in what lives."""
        raise NotImplementedError


class Cancel(Act):
    """End jobs that wait or run; those that run are stopped on their agents."""

    name = "cancel"
    after = {"status": "cancelled"}
    ends = True

    def __init__(self) -> None:
        self.wanted = Wanted(frozenset(set(Status) - ENDED))

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> None:
        cancel_jobs(cursor, jobs, at_ms)

    async def tell(self, runtime: Runtime, jobs: Sequence[JobRow], written: None) -> None:
        now_ms = runtime.clock.now_ms()
        for job in jobs:
            if job.attempt_id is not None:
                _withdraw(runtime, job.attempt_id)
        for job in jobs:
            if job.attempt_id is None:
                # if the engine has picked it meanwhile, the dispatcher finds the row cancelled and lets go
                runtime.engine.change(job.id, now_ms, cancel=True)
            runtime.queue_timeouts.forget(job.id)
        runtime.measures.jobs[Status.CANCELLED.value] += len(jobs)


class Retry(Act):
    """Let failed and cancelled jobs wait for another round of attempts, as of now."""

    name = "retry"
    after = {"status": "pending"}

    def __init__(self, *, quarantined: bool = True) -> None:
        """``quarantined`` False: leave those out, as nobody has named them."""
        statuses = frozenset(old for old in ENDED if Status.PENDING in JOB_MOVES[old])
        self.wanted = Wanted(statuses) if quarantined else Wanted(statuses, already={"quarantined": True})

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> list[Job]:
        reopen_jobs(cursor, jobs, at_ms)
        return list(Job.objects.filter(pk__in=[UUID(job.id) for job in jobs]))

    async def tell(self, runtime: Runtime, jobs: Sequence[JobRow], written: list[Job]) -> None:
        reopened = {job.id for job in jobs}
        for running in runtime.leases:
            if running.withdrawn and running.lease.job.id in reopened:
                running.reopened = True  # the engine still counts it as running: it waits once the agent has let go
        runtime.engine.submit([spec_of(job) for job in written], runtime.clock.now_ms())
        for job in written:
            if job.queue_timeout_seconds is not None:
                batch_id = str(job.batch_id) if job.batch_id else None
                runtime.queue_timeouts.add(spec_of(job), batch_id, job.queue_timeout_seconds)


class SetPriority(Act):
    """Give waiting jobs another priority; they keep their submit times. Those of ``barred`` orgs may not have it."""

    name = "priority"
    sets = "priority"

    def __init__(self, priority: int, barred: frozenset[str]) -> None:
        self.wanted = Wanted(frozenset({Status.PENDING}), {"priority": priority}, barred)
        self.after = {"priority": priority}
        self._priority = priority

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> None:
        set_priorities(cursor, jobs, self._priority)

    async def tell(self, runtime: Runtime, jobs: Sequence[JobRow], written: None) -> None:
        now_ms = runtime.clock.now_ms()
        for job in jobs:
            runtime.engine.change(job.id, now_ms, priority=self._priority)


class Page(NamedTuple):
    """What a unit found and did."""

    found: list[JobRow]
    changed: list[JobRow]
    written: Any


async def apply_act(runtime: Runtime, act: Act, ids: Sequence[str], noted: audit.Note) -> Page:
    """Do it to those of the ids that can be changed so: one unit, then everybody is told. Raises LedgerError.

    A caller that is cancelled here (its client left) does not keep the others from being told of what was committed.
    """
    return await asyncio.shield(runtime.tasks.spawn(_apply(runtime, act, ids, noted)))


async def _apply(runtime: Runtime, act: Act, ids: Sequence[str], noted: audit.Note) -> Page:
    at_ms = runtime.clock.submit_ms()

    def unit(cursor: Any) -> Page:
        found = lock_jobs(ids)
        changed = [job for job in found if act.wanted.holds(job)]
        if not changed:
            return Page(found, [], None)
        written = act.write(cursor, changed, at_ms)
        if act.ends:
            runtime.outbox.note_ends(cursor, [job.id for job in changed], at_ms)
        before = [(job.id, getattr(job, act.sets)) for job in changed]
        alone = {act.sets: before[0][1]} if noted.entry.object_id else None
        noted.write(cursor, count=len(changed), before=alone, after=act.after)
        noted.name_jobs(cursor, before)
        return Page(found, changed, written)

    page = await runtime.ledger.write(unit)
    if page.changed:
        await act.tell(runtime, page.changed, page.written)
        runtime.changes.jobs([JobRef(job.id, job.group_id, job.batch_id) for job in page.changed])
        runtime.wakeups.wake()
    return page


def _withdraw(runtime: Runtime, attempt_id: str) -> None:
    """The attempt has ended in the ledger; its agent is busy until it says that it has let go (or is lost)."""
    running = runtime.leases.get(attempt_id)
    if running is None:
        return
    running.withdrawn = True
    link = runtime.links.get(running.lease.agent_id)
    if link is not None:
        link.revoke(attempt_id, "the job was cancelled")
