"""The lifecycle of a leased attempt: phases, results, lost agents, and undone leases.

Called by agent sessions and the dispatcher, on the event loop.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from jobs.keys import test_id
from jobs.ledger.statements.attempts import AttemptEnd, NewCase, amend_cancelled, insert_cases, undo_attempt
from jobs.ledger.statements.attempts import end_attempt as end_attempt_row
from jobs.ledger.statements.attempts import enter_phase as enter_phase_row
from jobs.ledger.statements.jobs import end_backoff
from jobs.ledger.statements.jobs import record_wait_reason as record_wait_reason_row
from jobs.ledger.statements.stored import add_stored
from jobs.models import Job
from jobs.scheduler import verdicts
from jobs.scheduler.attempt_events import emit_attempt_ended
from jobs.scheduler.core import Core
from jobs.scheduler.engine.errors import StaleLeaseError
from jobs.scheduler.engine.states import Phase, Status
from jobs.scheduler.engine.values import BuildKey, Finished, Outcome
from jobs.scheduler.leases import Running
from jobs.scheduler.recovery import spec_of
from jobs.scheduler.verdicts import Conclusion, EndedAttempt, conclude

logger = logging.getLogger("jobs.attempts")


class AttemptResult(NamedTuple):
    """The result of an attempt as its agent reports it. The agent measured the seconds."""

    outcome: Outcome
    run_seconds: float | None = None
    install_seconds: float | None = None
    exit_code: int | None = None
    message: str = ""
    installed: tuple[BuildKey, ...] | None = None  # builds on the device now; None: not reported
    peak_memory_bytes: int | None = None
    log_truncated: bool = False
    cases: Sequence[NewCase] = ()
    log_bytes: int | None = None  # stored of its log; None: not reported


class ResultReply(NamedTuple):
    """The acknowledgement of a result; ``reason`` if it was not accepted."""

    accepted: bool
    reason: str


STALE = ResultReply(False, "the attempt has ended already; nothing was changed")


def find_attempt(core: Core, attempt_id: str, token: str) -> Running | None:
    """Return the active attempt if the token is its own; None: stale."""
    running = core.leases.get(attempt_id)
    return running if running is not None and running.token == token else None


async def enter_phase(core: Core, running: Running, phase: Phase, install_seconds: float | None = None) -> bool:
    """Record that the agent installs or runs the test. False: the attempt is no longer active."""
    if running.withdrawn:
        return False
    running.phase = phase.value
    running.install_seconds = install_seconds if install_seconds is not None else running.install_seconds
    now_ms = core.clock.wall_ms()

    def unit(cursor: Any) -> bool:
        return enter_phase_row(cursor, running.id, running.token, phase, now_ms, install_seconds)

    applied = await core.ledger.write(unit)
    if applied:
        core.changes.job(running.job_ref)
        core.changes.attempt(running.id)
        core.changes.agents(running.lease.agent_id)
    return applied


async def end_attempt(core: Core, running: Running, result: AttemptResult) -> ResultReply:
    """Record and commit the result of an attempt. At most one result per attempt is accepted."""
    if result.install_seconds is not None:
        running.install_seconds = result.install_seconds
    if not running.withdrawn:
        conclusion = await _record_end(core, running, result, token=running.token)
        if conclusion.applied:
            await _after_end(core, running, result, conclusion)
            return ResultReply(True, "")
        if not running.withdrawn:
            core.measures.stale_results += 1
            return STALE
    await finish_withdrawn(core, running, result)
    return ResultReply(False, "the job was cancelled")


async def finish_withdrawn(core: Core, running: Running, result: AttemptResult | None = None) -> None:
    """Release the device of a cancelled attempt. ``result`` None: it had not started."""
    result = result or AttemptResult(Outcome.CANCELLED)

    org_id, log_bytes = running.lease.job.org_id, await _log_bytes(core, running, result)

    def unit(cursor: Any) -> bool:
        times = running.install_seconds, result.run_seconds
        amended = amend_cancelled(cursor, running.id, running.token, *times, log_bytes)
        return amended and bool(log_bytes) and add_stored(cursor, org_id, log_bytes or 0)

    if await core.ledger.write(unit):
        core.orgs.add_stored({org_id: log_bytes or 0})
    core.measures.attempt_ended(
        running.lease.job.target, Outcome.CANCELLED, result.run_seconds, running.install_seconds
    )
    await _finish_lease(
        core,
        running,
        Finished(
            outcome=Outcome.CANCELLED,
            run_seconds=result.run_seconds,
            install_seconds=running.install_seconds,
            installed=result.installed,
        ),
    )


async def lose_attempt(core: Core, running: Running, reason: str) -> None:
    """End an attempt as lost, and retry or end its job."""
    if running.closing:
        return
    result = AttemptResult(Outcome.LOST, message=reason)
    with _closing(running):
        conclusion = await _record_end(core, running, result, token=None)
        if running.withdrawn and not conclusion.applied:
            await finish_withdrawn(core, running)  # cancelled before; its log is not counted yet
            return
    logger.warning(
        "attempt %s of job %s on %s is lost: %s",
        running.id,
        running.lease.job.id,
        running.lease.agent_id,
        reason,
        extra=running.log_context,
    )
    await _after_end(core, running, result, conclusion)


async def record_wait_reason(core: Core, running: Running, reason: str) -> None:
    """Record why a running attempt makes no progress; empty: its agent is connected again."""
    if await core.ledger.write(lambda cursor: record_wait_reason_row(cursor, running.lease.job.id, running.id, reason)):
        core.changes.job(running.job_ref)


async def undo_lease(core: Core, running: Running, reason: str) -> None:
    """Undo a lease that never ran: delete the attempt and requeue its job with its original submit time."""
    if running.closing:
        return

    def unit(cursor: Any) -> bool:
        return undo_attempt(cursor, running.id, running.lease.job.id)

    with _closing(running):
        undone = await core.ledger.write(unit)
    logger.info(
        "lease %s of job %s taken back from %s: %s",
        running.id,
        running.lease.job.id,
        running.lease.agent_id,
        reason,
        extra=running.log_context,
    )
    _remove_lease(core, running)
    core.measures.leases_undone += undone
    if undone and core.logs.is_open(running.id):
        core.tasks.spawn(core.logs.remove(running.id))
    try:
        core.engine.release(running.id, core.clock.now_ms(), requeue=undone)
    except StaleLeaseError:
        return
    if undone:
        core.queue_timeouts.begin(running.lease.job.id)
    await _requeue_reopened(core, running)
    _publish_changes(core, running)


@contextmanager
def _closing(running: Running) -> Iterator[None]:
    """Mark the attempt as closing; what fails is not recorded, and the lease expires again."""
    running.closing = True
    try:
        yield
    except BaseException:
        running.closing = False
        raise


async def _record_end(core: Core, running: Running, result: AttemptResult, *, token: str | None) -> Conclusion:
    now_ms, jitter = core.clock.wall_ms(), random.random()  # noqa: S311 — spreads retries, protects nothing
    end = AttemptEnd(
        running.id,
        result.outcome,
        now_ms,
        result.run_seconds,
        result.install_seconds,
        result.exit_code,
        result.message,
        result.peak_memory_bytes,
        await _log_bytes(core, running, result),
        result.log_truncated or running.log_cut,
    )

    lease = running.lease
    ending = EndedAttempt(
        running.id, running.number, lease.agent_id, result.outcome, result.message, result.run_seconds, now_ms, jitter
    )
    rules = core.rules_of(lease.job.org_id)

    def unit(cursor: Any) -> Conclusion:
        if not end_attempt_row(cursor, end, token):
            return verdicts.STALE
        if result.cases:
            insert_cases(cursor, running.id, result.cases)
        if end.log_bytes:
            add_stored(cursor, lease.job.org_id, end.log_bytes)
        conclusion = conclude(cursor, lease.job, ending, rules)
        if conclusion.status is not None:
            core.outbox.queue_end_events(cursor, [lease.job.id], now_ms)
        return conclusion

    conclusion = await core.ledger.write(unit)
    if conclusion.applied and end.log_bytes:
        core.orgs.add_stored({lease.job.org_id: end.log_bytes})
    return conclusion


async def _log_bytes(core: Core, running: Running, result: AttemptResult) -> int | None:
    """Return how much is stored of the log: what its gateway reported, else what the storage has."""
    return result.log_bytes if result.log_bytes is not None else await core.logs.open_size(running.id)


async def _after_end(core: Core, running: Running, result: AttemptResult, conclusion: Conclusion) -> None:
    emit_attempt_ended(core, running, result.outcome, conclusion)
    if conclusion.applied:
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("attempt %s ended: %s", running.id, result.outcome.value, extra=running.log_context)
        core.measures.attempt_ended(
            running.lease.job.target, result.outcome, result.run_seconds, running.install_seconds
        )
    if conclusion.status is not None:
        core.measures.jobs[conclusion.status.value] += 1
    not_before_ms = 0
    if conclusion.delay_seconds:
        not_before_ms = core.clock.now_ms() + round(conclusion.delay_seconds * 1000)
        core.tasks.later(conclusion.delay_seconds, lambda: _end_backoff(core, running))
    await _finish_lease(
        core,
        running,
        Finished(
            outcome=result.outcome,
            run_seconds=result.run_seconds,
            install_seconds=running.install_seconds,
            installed=result.installed,
            requeue=conclusion.requeued,
            not_before_ms=not_before_ms,
            simulated=running.simulated,
        ),
    )


async def _end_backoff(core: Core, running: Running) -> None:
    """Record the end of a backoff in the row; the engine keeps its own time."""
    await core.ledger.write(lambda cursor: end_backoff(cursor, running.lease.job.id))
    core.changes.job(running.job_ref)


async def _finish_lease(core: Core, running: Running, finished: Finished) -> None:
    """Finish the lease in the engine, save learned durations, and wake the dispatcher."""
    if core.leases.get(running.id) is None:
        return
    _remove_lease(core, running)
    if core.logs.is_open(running.id):
        core.tasks.spawn(_close_log(core, running.id))
    if running.install_seconds is not None:
        core.measures.installs += 1
    elif running.phase == Phase.EXECUTING or finished.run_seconds is not None:
        core.measures.installs_avoided += 1
    try:
        estimates = core.engine.finish(running.id, finished, core.clock.now_ms())
    except StaleLeaseError:
        return
    core.learned.keep(estimates)
    if finished.requeue:
        core.queue_timeouts.begin(running.lease.job.id)
    elif not running.reopened:
        core.queue_timeouts.forget(running.lease.job.id)
    await _requeue_reopened(core, running)
    _publish_changes(core, running)


def _remove_lease(core: Core, running: Running) -> None:
    core.leases.remove(running.id)
    link = core.links.get(running.lease.agent_id)
    if link is not None:
        link.attempt_ended(running.id)


async def _requeue_reopened(core: Core, running: Running) -> None:
    """Queue a job that was cancelled and retried before its agent released the attempt.

    Race: the row is read on the writer thread, so a concurrent cancel either shows in it or reaches the engine later.
    """
    if not running.reopened:
        return

    def unit(cursor: Any) -> Job | None:
        return Job.objects.filter(pk=running.lease.job.id, status=Status.PENDING).first()

    job = await core.ledger.write(unit)
    if job is not None:
        core.engine.submit([spec_of(job)], core.clock.now_ms())


async def _close_log(core: Core, attempt_id: str) -> None:
    await core.logs.compress(attempt_id)
    core.changes.touch(f"log:{attempt_id}", attempt_id)


def _publish_changes(core: Core, running: Running) -> None:
    core.changes.job(running.job_ref)
    core.changes.attempt(running.id)
    job = running.lease.job
    core.changes.test(test_id(job.org_id, job.test, job.target))
    core.changes.agents(running.lease.agent_id)
    core.wakeups.wake()
