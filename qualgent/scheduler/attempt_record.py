"""The unit that records the end of an attempt: its row, cases and failures, its job, and the events of it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from msgspec.structs import replace

from jobs.derived_ids import test_id
from jobs.history.values import BAD, INFO, WARN
from jobs.statements.attempt_end import AttemptEnd, AttemptResult, failures_of
from jobs.statements.attempts import end_attempts, insert_cases
from jobs.statements.failures import FailedAttempt, insert_failures
from jobs.statements.jobs import EndedBatch, EndedBatches
from jobs.statements.stored import add_stored
from qualgent.core.errors import UnwritableError
from qualgent.engine.states import Status
from qualgent.engine.values import Outcome
from qualgent.ledger.writer import NotTogetherError
from qualgent.scheduler import verdicts
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import AttemptState, Running
from qualgent.scheduler.turns import Turn
from qualgent.scheduler.verdicts import Conclusion, conclude, conclude_passes


@contextmanager
def end_by_commit(running: Running) -> Iterator[None]:
    """Move an attempt to ENDING, and to ENDED once the block has committed its end; back, if that is refused.

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

    def __init__(self, core: Core, end: AttemptEnd) -> None:
        self._core = core
        self.end = end
        self._is_first_pass = end.outcome is Outcome.PASSED and end.number == 1

    def __call__(self, cursor: Any) -> Conclusion:
        end = replace(self.end, failures=failures_of(self.end.result))
        if not end_attempts(cursor, [end]):
            return verdicts.STALE
        if end.result.cases:
            insert_cases(cursor, end.attempt_id, end.result.cases)
        if end.failures:
            insert_failures(cursor, _failed_attempt(end), end.failures)
        if end.log_bytes:
            add_stored(cursor, end.job.org_id, end.log_bytes)
        conclusion = conclude(cursor, end, self._core.rules_of(end.job.org_id))
        if conclusion.status is not None:
            self._core.end_listener.jobs_ended(cursor, [end.job.id], end.finished_ms)
        return conclusion

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[_EndUnit]) -> list[Conclusion]:
        """Record first attempts that passed together, then each of the others; return the conclusions."""
        passes = [unit.end for unit in units if unit._is_first_pass]
        ended = _record_passes(cursor, units[0]._core, passes) if passes else {}
        conclusions = []
        for unit in units:
            if not unit._is_first_pass:
                conclusions.append(unit(cursor))
            elif ended and (batch := ended.pop(unit.end.batch_id or "", None)) is not None:
                conclusions.append(verdicts.PASSED._replace(batch_end=batch, flaky=unit.end.has_flaky_case))
            else:
                conclusions.append(verdicts.PASSED._replace(flaky=unit.end.has_flaky_case))
        return conclusions


def _record_passes(cursor: Any, core: Core, ends: Sequence[AttemptEnd]) -> EndedBatches:
    """Record first attempts that passed; return the batches that ended. Raises NotTogetherError."""
    if not end_attempts(cursor, ends):
        raise NotTogetherError
    stored: Counter[str] = Counter()
    for end in ends:
        if end.result.cases:
            insert_cases(cursor, end.attempt_id, end.result.cases)
        stored[end.job.org_id] += end.log_bytes or 0
    for org_id, size in stored.items():
        if size:
            add_stored(cursor, org_id, size)
    if (ended := conclude_passes(cursor, ends)) is None:
        raise NotTogetherError
    core.end_listener.jobs_ended(cursor, [end.job.id for end in ends], max(end.finished_ms for end in ends))
    return ended


async def record_end(core: Core, running: Running, result: AttemptResult, *, persist: bool) -> Conclusion:
    """Commit the end of an attempt and what it means for its job; with ``persist`` through all refusals.

    A result that cannot be written ends the attempt without its details. Raises UnwritableError if that fails, too.
    """
    log_bytes = await log_bytes_of(core, running, result)
    end = AttemptEnd(
        attempt_id=running.id,
        token_hash=running.token_hash,
        number=running.number,
        agent=running.lease.agent_id,
        job=running.lease.job,
        batch_id=running.spec.batch_id,
        result=result,
        finished_ms=core.clock.wall_ms(),
        log_bytes=log_bytes,
        log_truncated=result.log_truncated or running.log_cut,
        jitter=random.random(),  # noqa: S311 — spreads retries, protects nothing
    )

    def write_without_details() -> Awaitable[Conclusion]:
        reduced = replace(end, result=_replace_unrecordable(result), log_truncated=running.log_cut)
        return core.ledger.write(_EndUnit(core, reduced))

    write = partial(core.ledger.write, _EndUnit(core, end))
    with end_by_commit(running):
        conclusion = await core.tasks.persist(write, reduced=write_without_details, patient=persist)
    if conclusion.applied and log_bytes:
        core.orgs.add_stored({running.lease.job.org_id: log_bytes})
    return conclusion


def _failed_attempt(end: AttemptEnd) -> FailedAttempt:
    job = end.job
    return FailedAttempt(
        id=end.attempt_id,
        org_id=job.org_id,
        job_id=job.id,
        batch_id=end.batch_id,
        test_id=test_id(job.org_id, job.test, job.target),
        app_version_id=job.app_version_id,
        agent=end.agent,
        outcome=end.outcome,
        finished_ms=end.finished_ms,
    )


def _replace_unrecordable(result: AttemptResult) -> AttemptResult:
    """Return an error in place of a result that the ledger cannot store, so that job and device go on."""
    message = f"its result ({result.outcome}) could not be recorded; the server's log says why"
    return AttemptResult(outcome=Outcome.ERROR, message=message)


async def log_bytes_of(core: Core, running: Running, result: AttemptResult) -> int | None:
    """Return how much is stored of the log: what its gateway reported, else what the storage has."""
    is_known = result.log_is_reported or result.log_bytes is not None
    return result.log_bytes if is_known else await core.logs.size_at_end(running.id)


def emit_attempt_ended(core: Core, running: Running, outcome: Outcome, conclusion: Conclusion) -> None:
    """Emit an event for a failure, a quarantine, a flaky pass, an error or a lost agent; none for a plain pass."""
    found = _event_of_end(running, outcome, conclusion)
    if found is not None:
        job, batch_id, agent = running.lease.job, running.spec.batch_id, running.lease.agent_id
        core.events.emit(*found, org_id=job.org_id, job_id=job.id, batch_id=batch_id, agent=agent)
    if conclusion.batch_end is not None:
        emit_batch_ended(core, conclusion.batch_end)


def emit_batch_ended(core: Core, batch: EndedBatch) -> None:
    origin = " ".join(filter(None, [batch.suite, batch.branch, batch.commit[:10]]))
    counts = (batch.failed, "failed"), (batch.cancelled, "cancelled"), (batch.done, "passed")
    ends = [f"{number} {word}" for number, word in counts if number]
    if batch.excused:
        ends.append(f"{batch.excused} of the failed in quarantine")
    text = f"{origin or f'a batch of {batch.total}'} has ended: {', '.join(ends)}"
    level = BAD if batch.failed > batch.excused else INFO
    core.events.emit("batch_ended", level, text, org_id=batch.org_id or "", batch_id=batch.id)


def _event_of_end(running: Running, outcome: Outcome, conclusion: Conclusion) -> tuple[str, str, str] | None:
    """Return kind, level and text of the event for an ended attempt; None: there is none."""
    test, agent = running.lease.job.test, running.lease.agent_id
    why = conclusion.cause or conclusion.reason
    if conclusion.quarantined:
        return "job_quarantined", BAD, f"{test} is {conclusion.reason}"
    if conclusion.excused:
        return "job_excused", INFO, f"{test}, in quarantine, failed on {agent}: {why}"
    if conclusion.status is Status.FAILED:
        return "job_failed", BAD, f"{test} failed on {agent}: {why}"
    if conclusion.flaky:
        when = f"attempt {running.number}" if running.number > 1 else "a retry of its runner"
        return "job_flaky", WARN, f"{test} passed on {agent}, at {when}"
    if outcome is Outcome.LOST:
        return "attempt_lost", WARN, f"{agent} was lost while it ran {test}"
    if outcome is Outcome.ERROR:
        return "attempt_error", WARN, f"{agent} could not run {test}: {why}"
    return None
