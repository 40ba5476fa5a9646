"""What people do to jobs that exist: cancel, run again, re-prioritise; one, or all that a selection holds.

Many jobs are changed in pages, a unit of the ledger each, so that nobody else waits long for the writer; results and
heartbeats come in between. All of it is safe to repeat: what is so already is left as it is.
"""

from __future__ import annotations

from typing import NamedTuple

from accounts import audit
from jobs.errors import ConflictError, LedgerError, NotFoundError
from jobs.scheduler.engine.states import Status
from jobs.scheduler.runtime import current
from jobs.selectors.selection import Selection, look_at, next_ids
from jobs.services.acts import Act, Cancel, Page, Retry, SetPriority, apply_act


async def cancel_job(*, job_id: str) -> None:
    """End a job that waits or runs; a running one is stopped on its agent. Cancelling twice is harmless.

    Raises NotFoundError, ConflictError (it ended otherwise), LedgerError.
    """
    page = await _change_one(Cancel(), job_id)
    if not page.changed and page.found[0].status != Status.CANCELLED:
        raise ConflictError(f"the job has ended already: {page.found[0].status}")


async def retry_job(*, job_id: str) -> None:
    """Let an ended job wait for another round of attempts, as of now. Raises NotFoundError, ConflictError."""
    page = await _change_one(Retry(), job_id)
    if not page.changed:
        raise ConflictError(f"only a failed or cancelled job can run again; this one is {page.found[0].status}")


async def set_priority(*, job_id: str, priority: int) -> None:
    """Give a waiting job another priority; it keeps its submit time.

    Raises NotFoundError, ConflictError, InvalidInputError (more urgent than its org may use).
    """
    runtime = current()
    page = await _change_one(SetPriority(priority, runtime.orgs.barred_from(priority)), job_id)
    if page.changed:
        return
    if page.found[0].status != Status.PENDING:
        raise ConflictError(f"only a waiting job has a use for a priority; this one is {page.found[0].status}")
    runtime.admission.check_priority(page.found[0].org_id, priority)


async def _change_one(act: Act, job_id: str) -> Page:
    noted = audit.note(act.name, kind="job", object_id=job_id)
    page = await apply_act(current(), act, [job_id], noted)
    if not page.found:
        raise NotFoundError(f"there is no job {job_id}")
    return page


class Changed(NamedTuple):
    """What a selection held, and what was changed of it (or would be, in a dry run)."""

    by_status: dict[str, int]  # before
    changed: int
    until: str | None  # the newest job when it was looked at: give it back to change no newer one

    @property
    def matched(self) -> int:
        return sum(self.by_status.values())


class Terms(NamedTuple):
    """How many jobs are to be changed: only looked at, or no more than were expected; and why."""

    dry_run: bool = False
    expected: int | None = None  # as a dry run said; more than that is refused
    note: str = ""  # for the audit


NO_TERMS = Terms()


async def cancel_jobs(*, selection: Selection, terms: Terms = NO_TERMS) -> Changed:
    """End all that wait or run. Raises as ``change_jobs``."""
    return await change_jobs(Cancel(), selection=selection, terms=terms)


async def retry_jobs(*, selection: Selection, terms: Terms = NO_TERMS) -> Changed:
    """Let all that failed or were cancelled wait again, but for quarantined ones unless they are named by id.

    Raises as ``change_jobs``.
    """
    return await change_jobs(Retry(quarantined=selection.ids is not None), selection=selection, terms=terms)


async def set_priorities(*, selection: Selection, priority: int, terms: Terms = NO_TERMS) -> Changed:
    """Give all that wait another priority, but for those whose org may not use it. Raises as ``change_jobs``."""
    act = SetPriority(priority, current().orgs.barred_from(priority))
    return await change_jobs(act, selection=selection, terms=terms)


async def change_jobs(act: Act, *, selection: Selection, terms: Terms = NO_TERMS) -> Changed:
    """Do it to all of a selection that can be changed so, and that was submitted before now (or its ``until``).

    Raises ConflictError when more would be changed than were expected: nothing is, then. Raises LedgerError when the
    ledger refuses in the middle; pages written by then stay so, and the message says how many jobs that are.
    """
    runtime = current()
    act.wanted = act.wanted.within(selection.filters.get("status"))
    found = await runtime.ledger.read(look_at, selection=selection, wanted=act.wanted)
    result = Changed(found.by_status, found.changes, found.until)
    if terms.dry_run:
        return result
    if terms.expected is not None and found.changes > terms.expected:
        raise ConflictError(
            f"{found.changes} jobs would be changed, {terms.expected} were expected: nothing was; look again (dry_run)"
        )
    noted = audit.note(act.name, kind="job", selection=selection.shown, note=terms.note)
    bounded = selection._replace(until=found.until)
    changed, after = 0, None
    while ids := await runtime.ledger.read(next_ids, selection=bounded, wanted=act.wanted, after=after):
        try:
            page = await apply_act(runtime, act, ids, noted)
        except LedgerError as error:
            if changed:
                raise LedgerError(f"only {changed} of {found.changes} jobs were changed; then: {error}") from error
            raise
        changed += len(page.changed)
        after = ids[-1]
    return result._replace(changed=changed)
