"""Submission of jobs: admit, store, queue, and lease at once where possible."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import Any

from qualgent.core.errors import ConflictError, InvalidInputError, LimitError, TooLargeError
from qualgent.engine.errors import GroupsFullError, OrgFullError
from qualgent.engine.values import JobSpec, count_by_org
from qualgent.scheduler.admission import groups_full_error, org_full_error
from qualgent.scheduler.core import Core
from qualgent.scheduler.dedupe import find_duplicates
from qualgent.scheduler.dispatcher import Dispatcher
from qualgent.scheduler.idempotency import checked, stored_reply
from qualgent.scheduler.port import SubmitJobs, SubmitReply, Submitted
from qualgent.scheduler.repetition import earlier_reply
from qualgent.scheduler.required_orgs import refuse_deleting, require_orgs
from qualgent.scheduler.submission_unit import StoreResult, SubmissionUnit

FEW = 256  # jobs that are planned at once, and groups whose jobs are queued at once: those of one take microseconds
MANY = 2_000  # jobs of a list that are queued at once, a few milliseconds


async def submit_jobs(core: Core, dispatcher: Dispatcher, command: SubmitJobs) -> SubmitReply:
    """Store, commit and queue the jobs, all or none.

    Jobs with ``dedupe`` that wait already are not stored again. With an Idempotency-Key the reply is stored for 24
    hours and returned again to the same request, regardless of limits.
    """
    submitted = await _submit(core, dispatcher, command)
    orgs = {submission.org_id for submission in command.submissions}
    return SubmitReply(submitted, core.admission.headers(orgs, core.clock.now_ms()))


async def _submit(core: Core, dispatcher: Dispatcher, command: SubmitJobs) -> Submitted:
    request = SubmissionUnit(command, core.clock.submit_ms())
    try:
        await require_orgs(core, {submission.org_id for submission in command.submissions})
        priorities = core.admission.check_priorities(command.submissions)
        if len(command.submissions) > FEW:
            await core.slices.run(request.plan_in_steps(priorities))
        else:
            request.plan_jobs(command.submissions, priorities)
        request.end_planning(core.known_orgs)
        if dedupe_keys := request.dedupe_keys:
            request.exclude_duplicates(await core.ledger.read(find_duplicates, dedupe_keys))
        plan, planned = request.plan, request.planned
        result = await _admit_and_store(core, dispatcher, request, plan.specs)
    except (InvalidInputError, LimitError, TooLargeError) as error:
        return await _earlier_or(error, core, request)
    if result is not None:
        if result.conflict:
            raise ConflictError(result.conflict)
        if result.earlier is not None:
            _check_cancelled()
            return checked(result.earlier)
        assert result.plan is not None
        assert result.submitted is not None
        plan, planned = result.plan, result.submitted
    core.known_orgs |= request.new_orgs
    for row in plan.rows:
        if row.queue_timeout_seconds is not None:
            core.queue_timeouts.add(row.id, row.queue_timeout_seconds)
    core.changes.jobs(plan.rows)
    _check_cancelled()
    return planned


async def _earlier_or(refusal: Exception, core: Core, request: SubmissionUnit) -> Submitted:
    """Return the reply stored under the request's key or id, if any; else raise the refusal."""
    key, sent = request.idempotency, request.sent
    if key is not None:
        caller, now_ms = request.caller, request.submitted_ms
        earlier = await core.ledger.write(lambda cursor: stored_reply(cursor, caller, key, now_ms, Submitted))
        if earlier is not None:
            return checked(earlier)
    elif sent is not None and sent.again:
        replied = await core.ledger.write(lambda cursor: earlier_reply(cursor, sent, Submitted))
        if replied is not None:
            return replied
    raise refusal


async def _admit_and_store(
    core: Core, dispatcher: Dispatcher, unit: SubmissionUnit, specs: list[JobSpec]
) -> StoreResult | None:
    """Charge the jobs to their orgs' rates and store them; refund those not stored. Raises as submit_jobs."""
    admission, jobs = core.admission, count_by_org(specs)
    admission.take(jobs, core.clock.now_ms())
    try:
        store = _store if len(unit.groups) <= FEW and len(specs) <= MANY else _store_many
        result = await store(core, dispatcher, unit, specs, admission.limits(jobs))
    except OrgFullError as error:
        admission.refund(jobs, core.clock.now_ms())
        raise org_full_error(error, jobs[error.org_id]) from error
    except GroupsFullError as error:
        admission.refund(jobs, core.clock.now_ms())
        raise groups_full_error(error) from error
    except Exception:
        admission.refund(jobs, core.clock.now_ms())
        raise
    if result is not None:
        stored = {} if result.plan is None else count_by_org(result.plan.specs)
        left = {org_id: number - stored.get(org_id, 0) for org_id, number in jobs.items()}
        admission.refund(left, core.clock.now_ms())
    return result


async def _store(
    core: Core,
    dispatcher: Dispatcher,
    unit: Callable[[Any], StoreResult | None],
    specs: list[JobSpec],
    limits: Mapping[str, Mapping[str, int]],
) -> StoreResult | None:
    """Commit the jobs and their immediate leases in one transaction; returns the unit's result.

    The jobs enter the engine first and are discarded if the ledger does not store them. Nothing is published and no
    lease is sent before the commit.
    """
    refuse_deleting(core, {spec.org_id for spec in specs})  # here, as nothing is awaited until it is posted
    try:
        with core.ledger.single_commit():
            now_ms = core.clock.now_ms()
            core.engine.submit(specs, now_ms, **limits, reserved=True)
            posted = core.ledger.post(unit, shielded=True)
            sending = await dispatcher.assign_now()
        try:
            result = await posted
        except asyncio.CancelledError:
            # the client disconnected; the live state must match what was stored nevertheless: the engine would run
            # jobs that a repeated key kept out, and queue timeouts would be missing
            result = posted.result()
        stored_specs = _stored_specs(specs, result)
        stored = {spec.id for spec in stored_specs}
        core.engine.confirm(jobs=stored)
        core.measures.submitted(stored_specs)
        dispatcher.forget([spec.id for spec in specs if spec.id not in stored])
        if sending is not None:  # the lease is sent before the reply, as a device waits for it
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0)  # it was committed with the jobs
                if not sending.done():
                    await asyncio.wait([sending], timeout=1)
                await asyncio.sleep(0)  # lets the connection's writer run
    except Exception:
        dispatcher.forget([spec.id for spec in specs])
        raise
    return result


async def _store_many(
    core: Core,
    dispatcher: Dispatcher,
    unit: Callable[[Any], StoreResult | None],
    specs: list[JobSpec],
    limits: Mapping[str, Mapping[str, int]],
) -> StoreResult | None:
    """Commit the jobs of a long list, then let them enter the engine in slices; returns the unit's result.

    They take their room in the engine before the commit.
    """
    refuse_deleting(core, {spec.org_id for spec in specs})  # here, as nothing is awaited until it is posted
    core.engine.announce(specs, **limits)
    entering: asyncio.Task[StoreResult | None] = core.tasks.spawn(
        _commit_and_enter(core, core.ledger.post(unit), specs)
    )
    try:
        return await asyncio.shield(entering)
    except asyncio.CancelledError:  # the client disconnected; what was stored enters nevertheless
        await asyncio.wait([entering])
        return entering.result()


async def _commit_and_enter(
    core: Core, posted: asyncio.Future[StoreResult | None], specs: list[JobSpec]
) -> StoreResult | None:
    ids = [spec.id for spec in specs]
    core.measures.submitting.update(dict.fromkeys(ids))
    try:
        result = await posted
    except BaseException:
        core.engine.withdraw(ids)
        raise
    finally:
        for job_id in ids:
            del core.measures.submitting[job_id]
    stored_specs = _stored_specs(specs, result)
    core.measures.submitted(stored_specs)
    stored = [spec.id for spec in stored_specs]
    if len(stored) < len(specs):
        core.engine.withdraw(set(ids) - set(stored))
    await core.enter_announced(stored)
    return result


def _stored_specs(specs: list[JobSpec], result: StoreResult | None) -> list[JobSpec]:
    """Return the specs of those of these jobs that the unit has stored."""
    return specs if result is None else result.plan.specs if result.plan is not None else []


def _check_cancelled() -> None:
    """Raise CancelledError if the caller was cancelled meanwhile; called when the live state is complete."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
