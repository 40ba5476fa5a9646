"""What people do to jobs that exist: cancel, retry, change the priority. Each works on up to 500 at once.

A command changes a page of jobs in one unit of the ledger together with its entry in the audit; after the commit the
change is applied to the engine, the agents and the live picture.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from accounts import audit
from jobs.ledger.statements.bulk import JobRow, cancel_jobs, lock_jobs, reopen_jobs, set_priorities
from jobs.models import Job
from jobs.selectors.selection import Wanted, wanted_by

from .changes import JobRef
from .core import Core
from .engine.states import Status
from .port import ChangedJobs, ChangeJobs, FoundJob
from .recovery import spec_of


class Act:
    """One action, once. ``write`` may run again after a rollback, so it changes rows and nothing else."""

    sets = "status"  # the field of a job that it changes
    ends = False  # jobs have ended by it
    after: dict[str, Any]  # what it sets, for the audit

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> Any:
        """Change these locked jobs, all of which are wanted. The result is passed to ``apply``."""
        raise NotImplementedError

    def apply(self, core: Core, jobs: Sequence[JobRow], written: Any) -> None:
        """Apply the committed change to the live state."""
        raise NotImplementedError


class Cancel(Act):
    """End jobs that wait or run; those that run are stopped on their agents."""

    after = {"status": "cancelled"}
    ends = True

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> None:
        cancel_jobs(cursor, jobs, at_ms)

    def apply(self, core: Core, jobs: Sequence[JobRow], written: None) -> None:
        now_ms = core.clock.now_ms()
        for job in jobs:
            if job.attempt_id is not None:
                _withdraw(core, job.attempt_id)
        for job in jobs:
            if job.attempt_id is None:
                # if the engine has picked it meanwhile, the dispatcher finds the row cancelled and releases it
                core.engine.change(job.id, now_ms, cancel=True)
            core.queue_timeouts.forget(job.id)
        core.measures.jobs[Status.CANCELLED.value] += len(jobs)


class Retry(Act):
    """Requeue failed and cancelled jobs for another round of attempts, as of now."""

    after = {"status": "pending"}

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> list[Job]:
        reopen_jobs(cursor, jobs, at_ms)
        return list(Job.objects.filter(pk__in=[UUID(job.id) for job in jobs]))

    def apply(self, core: Core, jobs: Sequence[JobRow], written: list[Job]) -> None:
        reopened = {job.id for job in jobs}
        for running in core.leases:
            if running.withdrawn and running.lease.job.id in reopened:
                running.reopened = True  # the engine still counts it as running: it is queued once the agent has let go
        core.engine.submit([spec_of(job) for job in written], core.clock.now_ms())
        for job in written:
            if job.queue_timeout_seconds is not None:
                batch_id = str(job.batch_id) if job.batch_id else None
                core.queue_timeouts.add(spec_of(job), batch_id, job.queue_timeout_seconds)


class SetPriority(Act):
    """Give waiting jobs another priority; they keep their submit times."""

    sets = "priority"

    def __init__(self, priority: int) -> None:
        self.after = {"priority": priority}
        self._priority = priority

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> None:
        set_priorities(cursor, jobs, self._priority)

    def apply(self, core: Core, jobs: Sequence[JobRow], written: None) -> None:
        now_ms = core.clock.now_ms()
        for job in jobs:
            core.engine.change(job.id, now_ms, priority=self._priority)


class _Page(NamedTuple):
    """What a unit found and did."""

    found: list[JobRow]
    changed: list[JobRow]
    written: Any


async def change_jobs(core: Core, command: ChangeJobs) -> ChangedJobs:
    """Apply the action to those of the jobs that it can change: one unit, then the live state.

    A caller that is cancelled meanwhile (its client left) does not keep the change from being applied.
    """
    return await asyncio.shield(core.tasks.spawn(_change(core, command)))


async def _change(core: Core, command: ChangeJobs) -> ChangedJobs:
    act, wanted = _act_of(core, command)
    at_ms = core.clock.submit_ms()
    ref = command.audit
    entry = audit.entry(
        command.caller,
        core.clock.wall_ms(),
        command.action,
        kind="job",
        object_id=ref.job_id,
        selection=ref.selection,
        note=ref.note,
        id=ref.id,
    )

    def unit(cursor: Any) -> _Page:
        found = lock_jobs(command.job_ids)
        changed = [job for job in found if wanted.holds(job)]
        if not changed:
            return _Page(found, [], None)
        written = act.write(cursor, changed, at_ms)
        if act.ends:
            core.outbox.queue_end_events(cursor, [job.id for job in changed], at_ms)
        before = [(job.id, getattr(job, act.sets)) for job in changed]
        alone = {act.sets: before[0][1]} if ref.job_id else None
        entry.write(cursor, count=len(changed), before=alone, after=act.after)
        entry.write_jobs(cursor, before)
        return _Page(found, changed, written)

    page = await core.ledger.write(unit)
    if page.changed:
        act.apply(core, page.changed, page.written)
        core.changes.jobs([JobRef(job.id, job.group_id, job.batch_id) for job in page.changed])
        core.wakeups.wake()
    return ChangedJobs(
        [FoundJob(job.id, job.org_id, job.status) for job in page.found], [job.id for job in page.changed]
    )


def _act_of(core: Core, command: ChangeJobs) -> tuple[Act, Wanted]:
    barred: frozenset[str] = frozenset()
    act: Act
    match command.action:
        case "cancel":
            act = Cancel()
        case "retry":
            act = Retry()
        case "priority":
            assert command.priority is not None
            barred, act = core.orgs.barred_from(command.priority), SetPriority(command.priority)
    wanted = wanted_by(command.action, priority=command.priority, barred=barred, quarantined=command.quarantined)
    return act, wanted.within(command.status)


def _withdraw(core: Core, attempt_id: str) -> None:
    """Revoke an attempt that has ended in the ledger; its agent is busy until it has released it (or is lost)."""
    running = core.leases.get(attempt_id)
    if running is None:
        return
    running.withdrawn = True
    link = core.links.get(running.lease.agent_id)
    if link is not None:
        link.revoke(attempt_id, "the job was cancelled")
