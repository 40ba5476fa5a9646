"""The record of the end of an attempt: its row, cases and failures, and what it means for its job, in one commit."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

from jobs.derived_ids import test_id
from jobs.statements.attempts import AttemptEnd, NewCase, end_attempts, insert_cases
from jobs.statements.failures import FailedAttempt, NewFailure, insert_failures
from jobs.statements.stored import add_stored
from qualgent.core.errors import UnwritableError
from qualgent.engine.values import BuildKey, Outcome
from qualgent.ledger.writer import NotTogetherError
from qualgent.scheduler import verdicts
from qualgent.scheduler.causes import failures_of
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import Running
from qualgent.scheduler.lifecycle import AttemptState
from qualgent.scheduler.turns import Turn
from qualgent.scheduler.verdicts import Conclusion, EndedAttempt, conclude, conclude_passes


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
    log_bytes: int | None = None  # stored of its log; None: nothing, or not reported
    permanent: bool = False  # an error that another attempt would meet too
    cause: str = ""  # the line of its log that says best why it failed
    cause_line: int | None = None
    log_is_reported: bool = False  # by the gateway of its agent, which has looked

    @property
    def may_have_log(self) -> bool:
        return self.log_bytes is not None or not self.log_is_reported


@contextmanager
def ending(running: Running) -> Iterator[None]:
    """End the attempt around the commit of its end, unless that is refused, or the job is cancelled meanwhile.

    Where it can never be committed the attempt ends, too; the caller parks its job.
    """
    before = running.state
    running.move(AttemptState.ENDING)
    try:
        yield
    except BaseException as error:
        if running.state is AttemptState.ENDING:
            running.move(AttemptState.ENDED if isinstance(error, UnwritableError) else before)
        raise
    if running.state is AttemptState.ENDING:
        running.move(AttemptState.ENDED)


class _EndUnit:
    """The unit that records the end of one attempt."""

    turn = Turn.END

    def __init__(self, core: Core, running: Running, result: AttemptResult, log_bytes: int | None) -> None:
        self.result = result
        self._core = core
        self._running = running
        self._log_bytes = log_bytes
        self._now_ms = core.clock.wall_ms()
        self._jitter = random.random()  # noqa: S311 — spreads retries, protects nothing

    def __call__(self, cursor: Any) -> Conclusion:
        job, running = self._running.lease.job, self._running
        failures = _failures_of(self.result)
        end = self._end(failures)
        if not end_attempts(cursor, [(end, running.token_hash)]):
            return verdicts.STALE
        self._insert_cases(cursor)
        if failures:
            insert_failures(cursor, _failed_attempt(running, end), failures)
        if self._log_bytes:
            add_stored(cursor, job.org_id, self._log_bytes)
        conclusion = conclude(cursor, job, self._ended(end), self._core.rules_of(job.org_id))
        if conclusion.status is not None:
            self._core.end_listener.jobs_ended(cursor, [job.id], self._now_ms)
        return conclusion

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[_EndUnit]) -> list[Conclusion]:
        """Record first attempts that passed together, then each of the others; return the conclusions."""
        passes = [unit for unit in units if unit._is_first_pass]
        if passes:
            cls._record_passes(cursor, passes)
        return [verdicts.PASSED if unit._is_first_pass else unit(cursor) for unit in units]

    @classmethod
    def _record_passes(cls, cursor: Any, units: Sequence[_EndUnit]) -> None:
        ends = [unit._end(()) for unit in units]
        pairs = list(zip(units, ends, strict=True))
        if not end_attempts(cursor, [(end, unit._running.token_hash) for unit, end in pairs]):
            raise NotTogetherError
        stored: Counter[str] = Counter()
        for unit in units:
            unit._insert_cases(cursor)
            stored[unit._running.lease.job.org_id] += unit._log_bytes or 0
        for org_id, size in stored.items():
            if size:
                add_stored(cursor, org_id, size)
        if not conclude_passes(cursor, [(unit._running.lease.job, unit._ended(end)) for unit, end in pairs]):
            raise NotTogetherError
        job_ids = [unit._running.lease.job.id for unit in units]
        units[0]._core.end_listener.jobs_ended(cursor, job_ids, max(unit._now_ms for unit in units))

    @property
    def _is_first_pass(self) -> bool:
        return self.result.outcome is Outcome.PASSED and self._running.number == 1 and not _failures_of(self.result)

    def _insert_cases(self, cursor: Any) -> None:
        if self.result.cases:
            insert_cases(cursor, self._running.id, self.result.cases)

    def _end(self, failures: Sequence[NewFailure]) -> AttemptEnd:
        result = self.result
        cause, cause_line = (failures[0].cause, failures[0].line) if failures else ("", None)
        return AttemptEnd(
            self._running.id,
            result.outcome,
            self._now_ms,
            result.run_seconds,
            result.install_seconds,
            result.exit_code,
            result.message,
            result.peak_memory_bytes,
            self._log_bytes,
            result.log_truncated or self._running.log_cut,
            cause,
            cause_line,
        )

    def _ended(self, end: AttemptEnd) -> EndedAttempt:
        running = self._running
        return EndedAttempt(
            running.id,
            running.spec.batch_id,
            running.number,
            running.lease.agent_id,
            end.outcome,
            end.cause,
            end.run_seconds,
            self._now_ms,
            self._jitter,
            self.result.permanent,
        )


async def record_end(core: Core, running: Running, result: AttemptResult, *, persist: bool) -> Conclusion:
    """Commit the end of an attempt and what it means for its job; with ``persist`` through all refusals.

    A result that cannot be written ends the attempt without its details. Raises UnwritableError if that fails, too.
    """
    log_bytes = await log_bytes_of(core, running, result)
    full = _EndUnit(core, running, result, log_bytes)
    without_details = _EndUnit(core, running, _unrecordable(result), log_bytes)
    write, reduced = partial(core.ledger.write, full), partial(core.ledger.write, without_details)
    with ending(running):
        conclusion = await core.tasks.persist(write, reduced=reduced, patient=persist)
    if conclusion.applied and log_bytes:
        core.orgs.add_stored({running.lease.job.org_id: log_bytes})
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
    is_known = result.log_is_reported or result.log_bytes is not None
    return result.log_bytes if is_known else await core.logs.size_at_end(running.id)
