"""Actions on existing jobs, up to 500 at once: cancel, retry, change the priority.

A command changes a page of jobs and writes its audit entry in one unit of the ledger. After the commit the change is
applied to the engine, the agents and the live topics.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from jobs.models import Job
from jobs.selectors.counted import newest_audited
from jobs.selectors.jobs import groups_of_jobs
from jobs.selectors.selection import Eligibility, changeable_by
from jobs.statements.bulk import JobRow, cancel_jobs, lock_jobs, reopen_jobs, set_priorities
from jobs.statements.jobs import EndedBatches, unpark_jobs
from qualgent.accounts import audit
from qualgent.accounts.permissions import LOCAL
from qualgent.engine.errors import GroupsFullError
from qualgent.engine.states import ENDED, Status

from .admission import groups_full_error
from .attempt_record import emit_batch_ended
from .attempts import reopen, withdraw
from .changes import JobRef
from .core import Core
from .held_leases import cancel_held
from .job_requests import ChangedJobs, ChangeJobs, FoundJob
from .recovery import spec_of
from .repetition import earlier_reply, store_replies


class JobChange:
    """One execution of an action. ``write`` may run again after a rollback, so it changes only rows."""

    sets = "status"  # the changed field of a job
    ends = False  # whether it ends jobs
    unparks = True  # whether it takes parked jobs, which the engine does not have
    requeues = False  # whether ``apply`` only announces the jobs to the engine
    after: dict[str, object]  # new values, for the audit

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> Any:
        """Write the change of these locked, eligible jobs within a unit; return what ``apply`` needs."""
        raise NotImplementedError

    def apply(self, core: Core, jobs: Sequence[JobRow], written: Any) -> None:
        """Apply the committed change to engine, agents and live topics. ``written``: the result of ``write``."""
        raise NotImplementedError


class Cancel(JobChange):
    """Cancel waiting and running jobs; running ones are stopped on their agents."""

    after = {"status": "cancelled"}
    ends = True

    def __init__(self, actor: str, note: str) -> None:
        by = "" if actor == LOCAL else f" by {actor}"
        self._reason = f"cancelled{by}: {note}"[:500] if note else f"cancelled{by}"

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> EndedBatches:
        """Cancel the rows of the jobs, with who did it and why; return the batches that this ended."""
        return cancel_jobs(cursor, jobs, at_ms, self._reason)

    def apply(self, core: Core, jobs: Sequence[JobRow], written: EndedBatches) -> None:
        """Stop running jobs on their agents, remove waiting ones from the engine, count them, report ended batches."""
        now_ms = core.clock.now_ms()
        for job in jobs:
            if job.attempt_id is not None:
                withdraw(core, job.attempt_id)
        for job in jobs:
            if job.attempt_id is None:
                # race: if the engine has leased it meanwhile, the dispatcher finds the row cancelled and releases it
                core.engine.change(job.id, now_ms, cancel=True)
                cancel_held(core, job.id)
            core.queue_timeouts.forget(job.id)
        for org_id, number in Counter(job.org_id for job in jobs).items():
            core.measures.count(org_id, Status.CANCELLED.value, number)
        for batch in written.values():
            emit_batch_ended(core, batch)


class Retry(JobChange):
    """Requeue failed, cancelled and parked jobs for another round of attempts, as of now."""

    after = {"status": "pending"}
    requeues = True

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> list[Job]:
        """Reset the rows of ended jobs to waiting (parked ones are cancelled first); return the rows."""
        parked = [job for job in jobs if job.status not in ENDED]
        cancel_jobs(cursor, parked, at_ms)
        ended = [job for job in jobs if job.status in ENDED]
        reopen_jobs(cursor, [*ended, *(job._replace(status=Status.CANCELLED) for job in parked)], at_ms)
        return list(Job.objects.filter(pk__in=[UUID(job.id) for job in jobs]))

    def apply(self, core: Core, jobs: Sequence[JobRow], written: list[Job]) -> None:
        """Queue the retried jobs in the engine, except those whose agents have yet to release a cancelled attempt."""
        reopen(core, {job.id for job in jobs})
        held = core.leases.held_of_job  # of those that an agent has yet to drop: they are queued when it has
        core.engine.announce([spec_of(job) for job in written if held(str(job.id)) is None])
        for job in written:
            if job.queue_timeout_seconds is not None:
                core.queue_timeouts.add(str(job.id), job.queue_timeout_seconds)


class SetPriority(JobChange):
    """Change the priority of waiting jobs; they keep their submit times."""

    sets = "priority"
    unparks = False

    def __init__(self, priority: int) -> None:
        self.after = {"priority": priority}
        self._priority = priority

    def write(self, cursor: Any, jobs: Sequence[JobRow], at_ms: int) -> None:
        """Set the priority in the rows of the jobs."""
        set_priorities(cursor, jobs, self._priority)

    def apply(self, core: Core, jobs: Sequence[JobRow], written: None) -> None:
        """Set the priority of the jobs in the engine, and wake the dispatcher."""
        now_ms = core.clock.now_ms()
        for job in jobs:
            core.engine.change(job.id, now_ms, priority=self._priority)


class _ChangedPage(NamedTuple):
    found: list[JobRow]
    changed: list[JobRow]
    written: Any
    audited: int = 0  # the newest entry of the audit about a job that was ended


async def change_jobs(core: Core, command: ChangeJobs) -> ChangedJobs:
    """Apply an action to the eligible jobs: one unit, then the live state.

    The change is applied even if the caller is cancelled because its client disconnected.
    """
    return await asyncio.shield(core.tasks.spawn(_write_changes(core, command)))


async def _write_changes(core: Core, command: ChangeJobs) -> ChangedJobs:
    """Commit an action on the eligible jobs with its audit, then apply it to the live state."""
    change, wanted = _job_change(core, command)
    if change.requeues:
        await _check_groups(core, command.job_ids)
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

    def unit(cursor: Any) -> _ChangedPage | ChangedJobs:
        earlier = earlier_reply(cursor, command.sent, ChangedJobs)
        if earlier is not None:
            return earlier
        found = lock_jobs(command.job_ids)
        parked = core.parked.among(command.job_ids) if change.unparks else frozenset()
        changed = [job for job in found if wanted.holds(job) or job.id in parked]
        if not changed:
            return _ChangedPage(found, [], None)
        written = change.write(cursor, changed, at_ms)
        unpark_jobs(cursor, parked)
        if change.ends:
            core.end_listener.jobs_ended(cursor, [job.id for job in changed], at_ms)
        before = [(job.id, getattr(job, change.sets)) for job in changed]
        alone = {change.sets: before[0][1]} if ref.job_id else None
        orgs = {job.org_id for job in changed}
        own_entry = entry._replace(org_id=orgs.pop() if len(orgs) == 1 else "")
        own_entry.write(cursor, count=len(changed), before=alone, after=change.after)
        entry.write_jobs(cursor, before)
        page = _ChangedPage(found, changed, written, newest_audited() if change.ends else 0)
        store_replies(cursor, [(command.sent, _reply_of(page))], at_ms)
        return page

    page = await core.ledger.write(unit)
    if isinstance(page, ChangedJobs):
        return page
    if page.changed:
        if change.unparks:
            core.parked.unpark(job.id for job in page.changed)
        core.measures.newest_audited = max(core.measures.newest_audited, page.audited)
        change.apply(core, page.changed, page.written)
        if change.requeues:
            await core.enter_announced([job.id for job in page.changed])
        core.changes.touch_jobs([JobRef(job.id, job.group_id, job.batch_id) for job in page.changed])
        core.wakeups.wake()
    return _reply_of(page)


async def _check_groups(core: Core, job_ids: Sequence[str]) -> None:
    """Raise LimitError or TooLargeError if the jobs would give an organization more groups than it may have."""
    keys = await core.ledger.read(groups_of_jobs, job_ids)
    try:
        core.engine.check_groups(keys, core.admission.limits({key.org_id for key in keys})["most_groups"])
    except GroupsFullError as error:
        raise groups_full_error(error) from error


def _reply_of(page: _ChangedPage) -> ChangedJobs:
    """Return the reply for a changed page: the jobs found with their status, and the ids of the changed ones."""
    found = [FoundJob(job.id, job.org_id, job.status) for job in page.found]
    return ChangedJobs(found, [job.id for job in page.changed])


def _job_change(core: Core, command: ChangeJobs) -> tuple[JobChange, Eligibility]:
    """Return the change that a command makes, and the condition for jobs that it may change."""
    barred: frozenset[str] = frozenset()
    change: JobChange
    match command.action:
        case "cancel":
            change = Cancel(command.caller.actor, command.audit.note)
        case "retry":
            change = Retry()
        case "priority":
            assert command.priority is not None
            barred, change = core.orgs.barred_from(command.priority), SetPriority(command.priority)
    wanted = changeable_by(command.action, priority=command.priority, barred=barred, quarantined=command.quarantined)
    return change, wanted.within(command.status)
