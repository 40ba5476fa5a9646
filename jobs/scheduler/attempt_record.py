"""The record of the end of an attempt: its row, cases and failures, and what it means for its job, in one commit."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from jobs.errors import is_refusal
from jobs.keys import test_id
from jobs.ledger.statements.attempts import AttemptEnd, NewCase, insert_cases
from jobs.ledger.statements.attempts import end_attempt as end_attempt_row
from jobs.ledger.statements.failures import FailedAttempt, NewFailure, insert_failures
from jobs.ledger.statements.stored import add_stored
from jobs.scheduler import verdicts
from jobs.scheduler.causes import failures_of
from jobs.scheduler.core import Core
from jobs.scheduler.engine.values import BuildKey, Outcome
from jobs.scheduler.leases import Running
from jobs.scheduler.lifecycle import AttemptState
from jobs.scheduler.verdicts import Conclusion, EndedAttempt, conclude

TRIES_OF_A_RESULT = 5  # with an error that is not the database's, in 8 s; then the attempt ends without its details


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
    permanent: bool = False  # an error that another attempt would meet too
    cause: str = ""  # the line of its log that says best why it failed
    cause_line: int | None = None


@contextmanager
def ending(running: Running) -> Iterator[None]:
    """End the attempt around the commit of its end, unless that fails, or the job is cancelled meanwhile."""
    before = running.state
    running.move(AttemptState.ENDING)
    try:
        yield
    except BaseException:
        if running.state is AttemptState.ENDING:
            running.move(before)
        raise
    if running.state is AttemptState.ENDING:
        running.move(AttemptState.ENDED)


async def record_end(core: Core, running: Running, result: AttemptResult, *, persist: bool) -> Conclusion:
    """Commit the end of an attempt and what it means for its job; with ``persist`` until it is committed."""
    now_ms, jitter = core.clock.wall_ms(), random.random()  # noqa: S311 — spreads retries, protects nothing
    lease = running.lease
    rules = core.rules_of(lease.job.org_id)
    log_bytes = await log_bytes_of(core, running, result)
    refused = 0

    def unit(cursor: Any) -> Conclusion:
        recorded = result if refused < TRIES_OF_A_RESULT else _unrecordable(result)
        failures = _failures_of(recorded)
        cause, cause_line = (failures[0].cause, failures[0].line) if failures else ("", None)
        end = AttemptEnd(
            running.id,
            recorded.outcome,
            now_ms,
            recorded.run_seconds,
            recorded.install_seconds,
            recorded.exit_code,
            recorded.message,
            recorded.peak_memory_bytes,
            log_bytes,
            recorded.log_truncated or running.log_cut,
            cause,
            cause_line,
        )
        if not end_attempt_row(cursor, end, running.token_hash):
            return verdicts.STALE
        if recorded.cases:
            insert_cases(cursor, running.id, recorded.cases)
        if failures:
            insert_failures(cursor, _failed_attempt(running, end), failures)
        if log_bytes:
            add_stored(cursor, lease.job.org_id, log_bytes)
        ended = EndedAttempt(
            running.id,
            running.spec.batch_id,
            running.number,
            lease.agent_id,
            end.outcome,
            cause,
            end.run_seconds,
            now_ms,
            jitter,
            recorded.permanent,
        )
        conclusion = conclude(cursor, lease.job, ended, rules)
        if conclusion.status is not None:
            core.outbox.queue_end_events(cursor, [lease.job.id], now_ms)
        return conclusion

    async def write() -> Conclusion:
        nonlocal refused
        try:
            return await core.ledger.write(unit)
        except Exception as error:
            refused += not is_refusal(error)
            raise

    with ending(running):
        conclusion = await (core.tasks.persist(write) if persist else write())
    if conclusion.applied and log_bytes:
        core.orgs.add_stored({lease.job.org_id: log_bytes})
    return conclusion


def _failures_of(result: AttemptResult) -> list[NewFailure]:
    return failures_of(
        result.outcome,
        message=result.message,
        exit_code=result.exit_code,
        cases=result.cases,
        cause=result.cause,
        cause_line=result.cause_line,
    )


def _failed_attempt(running: Running, end: AttemptEnd) -> FailedAttempt:
    job = running.lease.job
    return FailedAttempt(
        running.id,
        job.org_id,
        job.id,
        running.spec.batch_id,
        test_id(job.org_id, job.test, job.target),
        job.app_version_id,
        running.lease.agent_id,
        end.outcome,
        end.finished_ms,
    )


def _unrecordable(result: AttemptResult) -> AttemptResult:
    """Return the end of an attempt whose result the ledger cannot store, so that its job and device go on."""
    message = f"its result ({result.outcome}) could not be recorded; the server's log says why"
    return AttemptResult(Outcome.ERROR, message=message)


async def log_bytes_of(core: Core, running: Running, result: AttemptResult) -> int | None:
    """Return how much is stored of the log: what its gateway reported, else what the storage has."""
    return result.log_bytes if result.log_bytes is not None else await core.logs.open_size(running.id)
