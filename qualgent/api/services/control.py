"""Services that cancel, retry and reprioritize jobs: one, or all of a selection, in pages.

Many jobs are changed in pages, one command each, so that the ledger's writer is never busy for long. Idempotent: jobs
that are in the wanted state already are skipped.
"""

from __future__ import annotations

from typing import NamedTuple

from jobs.selectors.selection import Selection, SelectionCount, changeable_by, count_selection, first_ids, next_page
from qualgent.accounts.permissions import Caller
from qualgent.core.errors import ConflictError, LedgerError, NotFoundError
from qualgent.core.keys import new_id
from qualgent.engine.states import Status
from qualgent.engine.values import PriorityEffect
from qualgent.scheduler.job_requests import AuditRef, BarredOrgs, ChangedJobs, ChangeJobs, CheckPriority, JobAction
from qualgent.scheduler.live_requests import MAX_WHAT_IF, GetPriorityEffect
from qualgent.web.gateway import Gateway


async def cancel_job(gateway: Gateway, caller: Caller, *, job_id: str) -> None:
    """Cancel a waiting or running job; idempotent. Raises ConflictError if it ended otherwise, NotFoundError.

    Raises NotFoundError, ConflictError (it ended otherwise), LedgerError.
    """
    page = await _change_job(gateway, caller, "cancel", job_id)
    if not page.changed and page.found[0].status != Status.CANCELLED:
        raise ConflictError(f"the job has ended already: {page.found[0].status}")


async def retry_job(gateway: Gateway, caller: Caller, *, job_id: str) -> None:
    """Requeue an ended job for another round of attempts, as submitted now. Raises NotFoundError, ConflictError."""
    page = await _change_job(gateway, caller, "retry", job_id)
    if not page.changed:
        raise ConflictError(f"only a failed or cancelled job can run again; this one is {page.found[0].status}")


async def set_priority(gateway: Gateway, caller: Caller, *, job_id: str, priority: int) -> None:
    """Set a waiting job's priority; its submit time stays. Raises NotFoundError, ConflictError.

    Raises NotFoundError, ConflictError, InvalidInputError (more urgent than its organization may use).
    """
    page = await _change_job(gateway, caller, "priority", job_id, priority)
    if page.changed:
        return
    job = page.found[0]
    if job.status != Status.PENDING:
        raise ConflictError(f"only a waiting job can change its priority; this one is {job.status}")
    await gateway.port.call(CheckPriority(org_id=job.org_id, priority=priority))


async def _change_job(
    gateway: Gateway, caller: Caller, action: JobAction, job_id: str, priority: int | None = None
) -> ChangedJobs:
    """Send a change of one job to the scheduler; return the outcome. Raises NotFoundError."""
    audit = AuditRef(id=new_id(), job_id=job_id)
    page = await gateway.port.call(
        ChangeJobs(caller=caller, action=action, job_ids=[job_id], audit=audit, priority=priority)
    )
    if not page.found:
        raise NotFoundError(f"there is no job {job_id}")
    return page


async def priority_effect(
    gateway: Gateway, caller: Caller, *, selection: Selection, priority: int
) -> PriorityEffect | None:
    """Return what a selection's waiting jobs would overtake at a priority; None: there are too many jobs."""
    barred = await gateway.port.call(BarredOrgs(priority=priority))
    wanted = changeable_by("priority", priority=priority, barred=barred).within(selection.filters.get("status"))
    ids = await gateway.read(
        first_ids, scope=caller.org_scope, selection=selection, wanted=wanted, limit=MAX_WHAT_IF + 1
    )
    if not ids:  # all have it already
        wanted = wanted._replace(already={})
        ids = await gateway.read(
            first_ids, scope=caller.org_scope, selection=selection, wanted=wanted, limit=MAX_WHAT_IF + 1
        )
    if len(ids) > MAX_WHAT_IF:
        return None
    return await gateway.port.call(GetPriorityEffect(scope=caller.org_scope, job_ids=ids, priority=priority))


class BulkOptions(NamedTuple):
    dry_run: bool = False
    expected: int | None = None  # the count of a dry run; more than that is refused
    note: str = ""  # for the audit


NO_OPTIONS = BulkOptions()


async def change_jobs(
    gateway: Gateway,
    caller: Caller,
    action: JobAction,
    *,
    selection: Selection,
    priority: int | None = None,
    terms: BulkOptions = NO_OPTIONS,
) -> SelectionCount:
    """Change all jobs of a selection submitted until now, in pages; a dry run (``terms``) only counts them.

    A retry skips quarantined jobs unless they are named by id; a priority change skips jobs whose organization may not
    use it. Raises ConflictError, changing nothing, if more jobs match than expected. Raises LedgerError if the ledger
    refuses a page; earlier pages stay changed, and the message says how many jobs that are.
    """
    barred = [] if priority is None else await gateway.port.call(BarredOrgs(priority=priority))
    quarantined, status = selection.ids is not None, selection.filters.get("status")
    wanted = changeable_by(action, priority=priority, barred=barred, quarantined=quarantined).within(status)
    scope = caller.org_scope
    found = await gateway.read(count_selection, scope=scope, selection=selection, wanted=wanted)
    if terms.dry_run:
        return found
    if terms.expected is not None and found.changed > terms.expected:
        raise ConflictError(
            f"{found.changed} jobs would be changed, {terms.expected} were expected: nothing was changed; "
            "repeat the dry run"
        )
    audit = AuditRef(id=new_id(), selection=selection.shown, note=terms.note)
    bounded = selection._replace(until=found.until)
    changed, after = 0, None
    while ids := await gateway.read(next_page, scope=scope, selection=bounded, wanted=wanted, after=after):
        command = ChangeJobs(
            caller=caller,
            action=action,
            job_ids=ids,
            audit=audit,
            priority=priority,
            status=status,
            quarantined=quarantined,
        )
        try:
            page = await gateway.port.call(command)
        except LedgerError as error:
            if changed:
                raise LedgerError(f"only {changed} of {found.changed} jobs were changed; then: {error}") from error
            raise
        changed += len(page.changed)
        after = ids[-1]
    return found._replace(changed=changed)
