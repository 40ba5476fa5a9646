"""What happens to an attempt once it was handed out: phases, results, losses, and leases taken back.

Called by agents' sessions and the dispatcher, on the event loop.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.keys import test_id
from jobs.ledger.statements.attempts import AttemptEnd, NewCase, amend_cancelled, insert_cases, undo_attempt
from jobs.ledger.statements.attempts import end_attempt as end_attempt_row
from jobs.ledger.statements.attempts import enter_phase as enter_phase_row
from jobs.ledger.statements.jobs import end_backoff
from jobs.ledger.statements.jobs import note_wait as note_wait_row
from jobs.ledger.statements.stored import add_stored
from jobs.models import Job
from jobs.scheduler import verdicts
from jobs.scheduler.attempt_events import tell_end
from jobs.scheduler.core import Core
from jobs.scheduler.engine.errors import StaleLeaseError
from jobs.scheduler.engine.states import Phase, Status
from jobs.scheduler.engine.values import BuildKey, Finished, Outcome
from jobs.scheduler.leases import Running
from jobs.scheduler.recovery import spec_of
from jobs.scheduler.verdicts import Ending, Written, conclude

logger = logging.getLogger("jobs.attempts")


class AttemptResult(NamedTuple):
    """What an agent reports of a try. Seconds as it measured them."""

    outcome: Outcome
    run_seconds: float | None = None
    install_seconds: float | None = None
    exit_code: int | None = None
    message: str = ""
    installed: tuple[BuildKey, ...] | None = None  # what the device has now; None: not said
    peak_memory_bytes: int | None = None
    log_truncated: bool = False
    cases: Sequence[NewCase] = ()


class Ended(NamedTuple):
    """Whether a result was taken, and if not, why."""

    accepted: bool
    reason: str


LEAST_LOG_BYTES = 256 * 1024  # of each log that are kept though its org has no room
CUT_LINE = b"\n[qualgent] The log is cut here: its organisation has no room for more (most_stored_bytes).\n"
STALE = Ended(False, "the attempt has ended already; nothing was changed")


def find_attempt(core: Core, attempt_id: str, token: str) -> Running | None:
    """The attempt in force under this token, or None: stale."""
    running = core.leases.get(attempt_id)
    return running if running is not None and running.token == token else None


async def enter_phase(core: Core, running: Running, phase: Phase, install_seconds: float | None = None) -> bool:
    """The agent installs, or runs the test. False: the attempt is not in force any more."""
    if running.withdrawn:
        return False
    running.phase = phase.value
    running.install_seconds = install_seconds if install_seconds is not None else running.install_seconds
    now_ms = core.clock.wall_ms()

    def unit(cursor: Any) -> bool:
        return enter_phase_row(cursor, running.id, running.token, phase, now_ms, install_seconds)

    fresh = await core.ledger.write(unit)
    if fresh:
        core.changes.job(running.job_ref)
        core.changes.attempt(running.id)
        core.changes.agents(running.lease.agent_id)
    return fresh


async def end_attempt(core: Core, running: Running, result: AttemptResult) -> Ended:
    """Record how an attempt ended; when this returns it is committed. At most one result per attempt is accepted."""
    if result.install_seconds is not None:
        running.install_seconds = result.install_seconds
    if not running.withdrawn:
        written = await _write_end(core, running, result, token=running.token)
        if written.fresh:
            await _after_end(core, running, result, written)
            return Ended(True, "")
        if not running.withdrawn:
            core.measures.stale_results += 1
            return STALE
    await let_go_withdrawn(core, running, result)
    return Ended(False, "the job was cancelled")


async def let_go_withdrawn(core: Core, running: Running, result: AttemptResult | None = None) -> None:
    """A cancelled attempt's device is free again. ``result`` None: it had not begun."""
    result = result or AttemptResult(Outcome.CANCELLED)

    org_id, log_bytes = running.lease.job.org_id, await core.logs.open_size(running.id)

    def unit(cursor: Any) -> bool:
        times = running.install_seconds, result.run_seconds
        amended = amend_cancelled(cursor, running.id, running.token, *times, log_bytes)
        return amended and bool(log_bytes) and add_stored(cursor, org_id, log_bytes or 0)

    if await core.ledger.write(unit):
        core.orgs.add_stored({org_id: log_bytes or 0})
    core.measures.attempt_ended(
        running.lease.job.target, Outcome.CANCELLED, result.run_seconds, running.install_seconds
    )
    await _let_go(
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
    """The agent is gone for good, or has lost the attempt: its job waits again in its old place."""
    if running.closing:
        return
    running.closing = True
    result = AttemptResult(Outcome.LOST, message=reason)
    try:
        written = await _write_end(core, running, result, token=None)
        if running.withdrawn and not written.fresh:
            await let_go_withdrawn(core, running)  # it was cancelled before; its log is yet to be counted
            return
    except BaseException:
        running.closing = False  # not recorded: it expires again
        raise
    logger.warning("attempt %s of job %s on %s is lost: %s", running.id, running.lease.job.id,
                   running.lease.agent_id, reason, extra=running.about)  # fmt: skip
    await _after_end(core, running, result, written)


async def note_wait(core: Core, running: Running, reason: str) -> None:
    """Say why nothing is heard of a running attempt; empty: it is heard of again."""
    if await core.ledger.write(lambda cursor: note_wait_row(cursor, running.lease.job.id, running.id, reason)):
        core.changes.job(running.job_ref)


async def undo_lease(core: Core, running: Running, reason: str) -> None:
    """The lease never got to run: it counts as no attempt, and the job waits again in its old place."""
    if running.closing:
        return
    running.closing = True

    def unit(cursor: Any) -> bool:
        return undo_attempt(cursor, running.id, running.lease.job.id)

    try:
        undone = await core.ledger.write(unit)
    except BaseException:
        running.closing = False
        raise
    logger.info("lease %s of job %s taken back from %s: %s", running.id, running.lease.job.id,
                running.lease.agent_id, reason, extra=running.about)  # fmt: skip
    core.leases.remove(running.id)
    core.measures.leases_undone += undone
    if undone and core.logs.is_open(running.id):
        core.tasks.spawn(core.logs.remove(running.id))
    try:
        core.engine.release(running.id, core.clock.now_ms(), requeue=undone)
    except StaleLeaseError:
        return
    if undone:
        core.queue_timeouts.begin(running.lease.job.id)
    await _let_wait_again(core, running)
    _tell(core, running)


async def _write_end(core: Core, running: Running, result: AttemptResult, *, token: str | None) -> Written:
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
        await core.logs.open_size(running.id),  # after every piece that came before
        result.log_truncated or running.log_cut,
    )

    lease = running.lease
    ending = Ending(
        running.id, running.number, lease.agent_id, result.outcome, result.message, result.run_seconds, now_ms, jitter
    )
    rules = core.rules_of(lease.job.org_id)

    def unit(cursor: Any) -> Written:
        if not end_attempt_row(cursor, end, token):
            return verdicts.STALE
        if result.cases:
            insert_cases(cursor, running.id, result.cases)
        if end.log_bytes:
            add_stored(cursor, lease.job.org_id, end.log_bytes)
        written = conclude(cursor, lease.job, ending, rules)
        if written.status is not None:
            core.outbox.queue_end_events(cursor, [lease.job.id], now_ms)
        return written

    written = await core.ledger.write(unit)
    if written.fresh and end.log_bytes:
        core.orgs.add_stored({lease.job.org_id: end.log_bytes})
    return written


async def _after_end(core: Core, running: Running, result: AttemptResult, written: Written) -> None:
    tell_end(core, running, result.outcome, written)
    if written.fresh:
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("attempt %s ended: %s", running.id, result.outcome.value, extra=running.about)
        core.measures.attempt_ended(
            running.lease.job.target, result.outcome, result.run_seconds, running.install_seconds
        )
    if written.status is not None:
        core.measures.jobs[written.status.value] += 1
    not_before_ms = 0
    if written.delay_seconds:
        not_before_ms = core.clock.now_ms() + round(written.delay_seconds * 1000)
        core.tasks.later(written.delay_seconds, lambda: _end_backoff(core, running))
    await _let_go(
        core,
        running,
        Finished(
            outcome=result.outcome,
            run_seconds=result.run_seconds,
            install_seconds=running.install_seconds,
            installed=result.installed,
            requeue=written.requeued,
            not_before_ms=not_before_ms,
            simulated=running.simulated,
        ),
    )


async def _end_backoff(core: Core, running: Running) -> None:
    """The engine counts the delay by itself; this is for those who read the row."""
    await core.ledger.write(lambda cursor: end_backoff(cursor, running.lease.job.id))
    core.changes.job(running.job_ref)


async def _let_go(core: Core, running: Running, finished: Finished) -> None:
    """The device is free: tell the engine, keep what it learnt, and look for the next job."""
    if core.leases.get(running.id) is None:
        return
    core.leases.remove(running.id)
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
    await _let_wait_again(core, running)
    _tell(core, running)


async def _let_wait_again(core: Core, running: Running) -> None:
    """Its job was cancelled and then retried while the agent was still at it: only now can the engine take it.

    The row is read on the writer's thread, so that another cancel either shows in it or comes to the engine after us.
    """
    if not running.reopened:
        return

    def unit(cursor: Any) -> Job | None:
        return Job.objects.filter(pk=running.lease.job.id, status=Status.PENDING).first()

    job = await core.ledger.write(unit)
    if job is not None:
        core.engine.submit([spec_of(job)], core.clock.now_ms())


async def store_log(core: Core, running: Running, offset: int, data: bytes) -> int:
    """Add a piece of the attempt's log; returns how much of it the agent need not send again.

    That is what is stored, and more once the log is cut as its org has no room. Raises OSError (disk full).
    """
    room = core.orgs.available_bytes(running.lease.job.org_id)
    if running.log_cut or (room == 0 and offset + len(data) > LEAST_LOG_BYTES):
        stored = await _cut_log(core, running, offset, data)
    else:
        stored = await core.logs.append(running.id, offset, data)
    core.changes.touch(f"log:{running.id}", running.id)
    return stored


async def _cut_log(core: Core, running: Running, offset: int, data: bytes) -> int:
    """The org has no room: keep the first of the log, then a line that says so, then nothing more."""
    logs, first = core.logs, not running.log_cut
    running.log_cut = True  # before anything is awaited: pieces behind this one come here, too
    if first:
        size = await logs.append(running.id, offset, data[: max(0, LEAST_LOG_BYTES - offset)])
        await logs.append(running.id, size, CUT_LINE)
    else:
        await logs.open_size(running.id)  # answers go out in the order of the pieces
    return offset + len(data)


async def _close_log(core: Core, attempt_id: str) -> None:
    await core.logs.compress(attempt_id)
    core.changes.touch(f"log:{attempt_id}", attempt_id)


def _tell(core: Core, running: Running) -> None:
    core.changes.job(running.job_ref)
    core.changes.attempt(running.id)
    job = running.lease.job
    core.changes.test(test_id(job.org_id, job.test, job.target))
    core.changes.agents(running.lease.agent_id)
    core.wakeups.wake()
