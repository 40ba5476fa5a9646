"""Transitions of an attempt in memory and ledger, one function for each (offer, accept, end, lose, undo, …).

Called by agent sessions, actions and the dispatcher, on the event loop. An end holds the lock of its attempt until it
is committed; memory changes after the commit.
"""

from __future__ import annotations

import logging
from collections.abc import Set
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple

from jobs.history.values import BAD
from jobs.statements.attempt_end import AttemptResult
from jobs.statements.attempts import amend_cancelled, undo_attempt
from jobs.statements.jobs import end_backoff
from jobs.statements.jobs import record_wait_reason as record_wait_reason_row
from jobs.statements.stored import add_stored
from jobs.statements.windows import drop_window
from qgprotocol.durations import about
from qualgent.core.errors import UnwritableError
from qualgent.engine.states import Phase
from qualgent.engine.values import BuildKey, Finished, Outcome
from qualgent.scheduler.attempt_record import (
    NOT_APPLIED,
    Conclusion,
    count_savings,
    emit_attempt_ended,
    end_by_commit,
    log_bytes_of,
    record_end,
    with_saving,
)
from qualgent.scheduler.core import Core
from qualgent.scheduler.held_leases import begin_locked, end_undone, give_back_locked, give_back_window
from qualgent.scheduler.lease_release import log_attempt, requeue_reopened
from qualgent.scheduler.leases import AttemptState, Running
from qualgent.scheduler.release_build import end_hold, keep_hold

logger = logging.getLogger("jobs.attempts")


class ResultReply(NamedTuple):
    """The acknowledgement of a result; ``reason`` if it was not accepted."""

    accepted: bool
    reason: str


CANCELLED = AttemptResult(outcome=Outcome.CANCELLED)
STALE = ResultReply(False, "the attempt has ended already; nothing was changed")
PARKED = ResultReply(False, "it cannot be recorded; the job is parked")


def offer(core: Core, running: Running) -> None:
    """Register a committed lease as offered, before it is sent to its agent."""
    running.move(AttemptState.OFFERED)
    core.leases.add(running)
    core.changes.touch_job(running.job_ref)
    core.changes.touch_attempt(running.id)
    core.changes.touch_agents(running.lease.agent_id)


def accept(running: Running) -> None:
    """Record that the agent has accepted the lease. A repeated message is ignored."""
    if running.state is AttemptState.OFFERED:
        running.move(AttemptState.ACTIVE)


def wait_for_agent(core: Core, running: Running, seconds: float) -> None:
    """Mark an attempt as awaiting its lost agent for so many seconds, instead of losing it."""
    running.move(AttemptState.AWAITED)
    renew(core, running, core.clock.now_ms() + round(seconds * 1000))
    reason = f"{running.lease.agent_id} stopped responding; waits {about(seconds)} for it, then runs elsewhere"
    core.changes.touch_agents(running.lease.agent_id)
    core.tasks.spawn(_record_wait_reason(core, running, reason))


def keep_alive(core: Core, running: Running, deadline_ms: int) -> None:
    """Extend the lease of an attempt whose agent sent a message; make an awaited attempt active again."""
    renew(core, running, deadline_ms)
    if running.state is AttemptState.AWAITED:
        running.move(AttemptState.ACTIVE)
        core.changes.touch_agents(running.lease.agent_id)
        core.tasks.spawn(_record_wait_reason(core, running, ""))


def renew(core: Core, running: Running, deadline_ms: int) -> None:
    """Set the deadline of an attempt's lease, in monotonic ms, which the dispatcher then watches."""
    running.deadline_ms = deadline_ms
    core.engine.renew([running.id], deadline_ms)


def withdraw(core: Core, attempt_id: str) -> None:
    """Revoke an attempt on its agent that was cancelled in the ledger; the agent is busy until it releases it."""
    running = core.leases.get(attempt_id)
    if running is None:
        return
    running.move(AttemptState.STOPPING)
    link = core.links.get(running.lease.agent_id)
    if link is not None:
        link.revoke(attempt_id, "the job was cancelled")


def reopen(core: Core, job_ids: Set[str]) -> None:
    """Mark the cancelled attempts of retried jobs, so that each job is queued once its agent releases the attempt."""
    for running in core.leases:
        if running.state is AttemptState.STOPPING and running.lease.job.id in job_ids:
            running.move(AttemptState.REOPENED)


async def end_attempt(core: Core, running: Running, result: AttemptResult) -> ResultReply:
    """Record and commit the result of an attempt. At most one result per attempt is accepted.

    Returns once it is committed: a refused commit is repeated, and the attempt stays as it is until then. If only this
    can never be committed, its job is parked.
    """
    async with running.lock:
        if running.state is AttemptState.ENDED:
            core.measures.stale_results += 1
            return STALE
        if not running.has_begun:
            await begin_locked(core, running, seconds=result.start_seconds)  # it began while its agent was away
        if not running.has_begun:
            await give_back_locked(core, running, "its job has ended")
            return STALE
        if not running.cancelled:
            result = with_saving(core, running, result)
            conclusion = await _record_or_park(core, running, result, persist=True)
            if conclusion is None:
                return PARKED
            if not running.cancelled:
                await _apply_end(core, running, result, conclusion)
                if result.outcome is Outcome.ERROR and not (running.is_executing or result.run_seconds):
                    give_back_window(core, running, "its install failed")
                return ResultReply(True, "") if conclusion.applied else STALE
        await _release(core, running, result)
    return ResultReply(False, "the job was cancelled")


async def release_cancelled(core: Core, running: Running) -> None:
    """End the lease of a cancelled attempt that its agent does not run, so that the device is free."""
    async with running.lock:
        if running.cancelled:
            await _release(core, running, CANCELLED)
            give_back_window(core, running, "its first lease was cancelled before it ran")


async def lose_attempt(core: Core, running: Running, reason: str, *, expired: bool = False) -> None:
    """End an attempt as lost, and retry or end its job.

    ``expired``: only if its deadline has passed. Raises LedgerError if the commit was refused: its agent may still
    return, so the state is as before.
    """
    async with running.lock:
        if running.state is AttemptState.ENDED or (expired and running.deadline_ms > core.clock.now_ms()):
            return
        if not running.has_begun:
            await give_back_locked(core, running, f"lost: {reason}")
            return
        if not running.cancelled:
            result = with_saving(core, running, AttemptResult(outcome=Outcome.LOST, message=reason))
            conclusion = await _record_or_park(core, running, result, persist=not expired)
            if conclusion is None:
                return
            if not running.cancelled:
                log_attempt(logging.WARNING, running, f"lost: {reason}")
                await _apply_end(core, running, result, conclusion)
                return
        await _release(core, running, CANCELLED)  # its log is not counted yet


def begin_undo(core: Core, running: Running, reason: str) -> None:
    """Undo a lease that never ran in a background task; from now on its agent cannot accept it."""
    running.is_returned = True
    core.tasks.spawn(undo_lease(core, running, reason))


async def undo_lease(core: Core, running: Running, reason: str) -> None:
    """Undo a lease that never ran: delete the attempt and requeue its job with its original submit time.

    A cancelled attempt is released. A refused commit is repeated: the agent knows it, so this cannot be undone.
    """
    async with running.lock:
        if running.state is AttemptState.ENDED:
            return
        if not running.has_begun:
            await give_back_locked(core, running, reason)
            return
        window = core.leases.window_of(running) if core.leases.any_held else ()
        undone = False
        if not running.cancelled:
            try:
                with end_by_commit(running):
                    undone = await core.record(partial(_undo, running=running, has_window=bool(window)))
            except UnwritableError as error:
                if not running.cancelled:
                    await _park(core, running, CANCELLED, "that its lease was undone", error)
                    return
        if running.cancelled:
            await _release(core, running, CANCELLED)
            if running.phase == "assigned":
                give_back_window(core, running, "its first lease was cancelled before it ran")
            return
        log_attempt(logging.INFO, running, f"taken back: {reason}")
        for held in window:
            await end_undone(core, held, reason)
        core.remove_lease(running)
        core.measures.leases_undone += undone
        if undone and core.logs.is_open(running.id):
            core.tasks.spawn(core.logs.remove(running.id))
        core.engine.release(running.id, core.clock.now_ms(), requeue=undone)
        if undone:
            core.queue_timeouts.begin(running.lease.job.id)
        core.publish_end(running)


def _undo(cursor: Any, running: Running, *, has_window: bool) -> bool:
    """Delete in the ledger the attempt of a lease that never ran, and its window. False: the attempt has ended."""
    undone = undo_attempt(cursor, running.id, running.lease.job.id)
    if undone and has_window:
        drop_window(cursor, running.id)
    return undone


async def _record_or_park(core: Core, running: Running, result: AttemptResult, *, persist: bool) -> Conclusion | None:
    """Record the end of an attempt; None: the ledger rejects it for good, and the job is parked."""
    try:
        return await record_end(core, running, result, persist=persist)
    except UnwritableError as error:
        if running.cancelled:  # which was recorded
            return NOT_APPLIED
        await _park(core, running, result, f"the end of its attempt ({result.outcome})", error)
        return None


async def _park(core: Core, running: Running, result: AttemptResult, what: str, error: UnwritableError) -> None:
    """Park the job of an attempt whose end the ledger rejects, and release the device. ``what``: was not recorded."""
    core.parked.park(running.job_ref, running.lease.job.org_id, what, error, running.lease.agent_id)
    await _finish_lease(core, running, result)


async def _release(core: Core, running: Running, result: AttemptResult) -> None:
    """Release the device of a cancelled attempt, and record the figures that its agent reports of it."""
    result = with_saving(core, running, result)
    org_id, log_bytes = running.lease.job.org_id, await log_bytes_of(core, running, result)

    def unit(cursor: Any) -> bool:
        amended = amend_cancelled(cursor, running.id, running.token_hash, result, log_bytes)
        return amended and bool(log_bytes) and add_stored(cursor, org_id, log_bytes or 0)

    with suppress(UnwritableError):  # its figures, which ``persist`` has logged; the job is cancelled without them
        if await core.record(unit):
            core.orgs.add_stored({org_id: log_bytes or 0})
    core.measures.attempt_ended(running.lease.job.target, Outcome.CANCELLED, result.run_seconds, result.install_seconds)
    count_savings(core, running, result)
    await _finish_lease(core, running, result)


async def _record_wait_reason(core: Core, running: Running, reason: str) -> None:
    """Record in a running job's row that it waits for its lost agent, and why; empty: it goes on."""

    def unit(cursor: Any) -> bool:
        return record_wait_reason_row(cursor, running.lease.job.id, running.id, reason)

    async def write() -> bool:
        awaited = running.state is AttemptState.AWAITED
        return awaited == bool(reason) and await core.ledger.write(unit)  # another state may have come meanwhile

    if await core.tasks.persist(write):
        core.changes.touch_job(running.job_ref)


async def _apply_end(core: Core, running: Running, result: AttemptResult, conclusion: Conclusion) -> None:
    """Apply a recorded end to the live state: emit events, count it, hold or free the build, finish the lease."""
    emit_attempt_ended(core, running, result.outcome, conclusion)
    if conclusion.applied:
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("attempt %s ended: %s", running.id, result.outcome.value, extra=running.log_context)
        core.measures.attempt_ended(
            running.lease.job.target, result.outcome, result.run_seconds, result.install_seconds
        )
        count_savings(core, running, result)
    if conclusion.status is not None:
        core.measures.count(running.lease.job.org_id, conclusion.status.value)
    _judge_build(core, running, result)
    if conclusion.delay_seconds:
        core.tasks.later(conclusion.delay_seconds, lambda: _end_backoff(core, running))
    await _finish_lease(core, running, result, conclusion)


def _judge_build(core: Core, running: Running, result: AttemptResult) -> None:
    """Hold the build of an attempt whose install failed, if that is the build's fault; end its hold if it installed."""
    build = running.lease.job.build
    for old in core.build_holds.forget_oldest():
        end_hold(core, old)
    if result.outcome in (Outcome.PASSED, Outcome.FAILED) or result.install_seconds is not None:
        if core.build_holds.install_succeeded(build):
            end_hold(core, build)
    elif result.outcome is Outcome.ERROR and running.phase == Phase.INSTALLING:
        agent, now_ms = running.lease.agent_id, core.clock.now_ms()
        if core.agents.install_failed(agent, build):
            if core.build_holds.acquit(build, agent):
                end_hold(core, build)
            return
        at_work = {other.lease.agent_id: other.lease.expected_end_ms for other in core.leases if _is_of(other, build)}
        hold = core.build_holds.install_failed(build, agent, result.message, now_ms, at_work)
        if hold is None:
            return
        core.engine.note_build(build, *hold)
        core.tasks.spawn(keep_hold(core, build))
        if not hold.provisional:
            text = f"{build.app_version_id} of {build.org_id}: {hold.reason}"
            core.events.emit("build_held", BAD, text, org_id=build.org_id, agent=agent)


def _is_of(running: Running, build: BuildKey) -> bool:
    """Return whether an attempt is of this build, has begun and is not cancelled."""
    return running.lease.job.build == build and running.has_begun and not running.cancelled


async def _end_backoff(core: Core, running: Running) -> None:
    """Record in a job's row that its delay before a retry is over; the engine keeps that time by itself."""
    await core.record(lambda cursor: end_backoff(cursor, running.lease.job.id))
    core.changes.touch_job(running.job_ref)


async def _finish_lease(
    core: Core, running: Running, result: AttemptResult, conclusion: Conclusion | None = None
) -> None:
    """Finish the lease in the engine, save learned durations, and wake the dispatcher.

    ``conclusion`` None: the job was cancelled or parked.
    """
    now_ms, delay_ms = core.clock.now_ms(), round(conclusion.delay_seconds * 1000) if conclusion else 0
    finished = Finished(
        outcome=result.outcome if conclusion else Outcome.CANCELLED,
        run_seconds=result.run_seconds,
        install_seconds=result.install_seconds,
        start_seconds=result.start_seconds,
        installed=result.installed,
        requeue=conclusion is not None and conclusion.requeued,
        not_before_ms=now_ms + delay_ms if delay_ms else 0,
    )
    reopened = running.state is AttemptState.REOPENED
    if running.cancelled:
        running.move(AttemptState.ENDED)
    core.remove_lease(running)
    if result.may_have_log and core.logs.is_open(running.id):
        core.tasks.spawn(_close_log(core, running.id))
    core.learned.keep(core.engine.finish(running.id, finished, now_ms))
    if finished.requeue:
        core.queue_timeouts.begin(running.lease.job.id)
    elif reopened:
        await requeue_reopened(core, running)
    else:
        core.queue_timeouts.forget(running.lease.job.id)
    core.publish_end(running)


async def _close_log(core: Core, attempt_id: str) -> None:
    """Compress the log of an ended attempt, and publish that it has ended."""
    await core.logs.compress(attempt_id)
    core.changes.touch(f"log:{attempt_id}", attempt_id)
