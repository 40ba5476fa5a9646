"""The end of an attempt: its ledger unit, the decision whether its job is retried, and the events that follow.

Whether the job is retried is decided in the order of these checks: a pass ends the job; a lost agent fails a job with
``on_disconnect`` fail; a job with three lost agents is quarantined; an error or a failure that a retry would repeat
ends the job; then the retry policy; last, the retry budget of its batch.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable, Iterator, Sequence, Set
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

from msgspec.structs import replace

from jobs.batch_names import describe_jobs
from jobs.derived_ids import group_id, test_id
from jobs.history.values import BAD, INFO, WARN
from jobs.statements.attempt_end import AttemptEnd, AttemptResult, failures_of
from jobs.statements.attempts import (
    EarlierAttempt,
    RetryOverrides,
    earlier_attempts,
    end_attempts,
    insert_cases,
    outcomes_before,
    read_retry_overrides,
)
from jobs.statements.failures import FailedAttempt, insert_failures
from jobs.statements.jobs import EndedBatch, EndedBatches, finish_job, pass_jobs, requeue_job, spend_retry
from jobs.statements.known_tests import KnownRun, is_test_quarantined, record_runs
from jobs.statements.stored import add_stored
from qualgent.core.errors import UnwritableError
from qualgent.engine import retry
from qualgent.engine.retry import RetryPolicy
from qualgent.engine.states import Phase, Status, combine_status
from qualgent.engine.values import RAN, Outcome
from qualgent.ledger.writer import NotTogetherError
from qualgent.scheduler.commit_order import Turn
from qualgent.scheduler.core import Core, Rules
from qualgent.scheduler.leases import AttemptState, Running
from qualgent.scheduler.phases import end_ms, missed_start_ms


@contextmanager
def end_by_commit(running: Running) -> Iterator[None]:
    """Hold an attempt in state ENDING while the block commits its end; then ENDED, or its old state if refused.

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
            return NOT_APPLIED
        if end.result.cases:
            insert_cases(cursor, end.attempt_id, end.result.cases)
        if end.failures:
            insert_failures(cursor, _failed_attempt(end), end.failures)
        if end.log_bytes:
            add_stored(cursor, end.job.org_id, end.log_bytes)
        conclusion = conclude(cursor, end, self._core.rules_of(end.job.org_id))
        if conclusion.status is not None:
            self._core.end_listener.jobs_ended(cursor, [end.job.id], end.recorded_ms)
        return conclusion

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[_EndUnit]) -> list[Conclusion]:
        """Record the ends of attempts in one transaction, first-try passes in bulk; return their conclusions."""
        passes = [unit.end for unit in units if unit._is_first_pass]
        ended = _record_passes(cursor, units[0]._core, passes) if passes else {}
        conclusions = []
        for unit in units:
            if not unit._is_first_pass:
                conclusions.append(unit(cursor))
            elif ended and (batch := ended.pop(unit.end.batch_id or "", None)) is not None:
                conclusions.append(PASSED._replace(batch_end=batch, flaky=unit.end.has_flaky_case))
            else:
                conclusions.append(PASSED._replace(flaky=unit.end.has_flaky_case))
        return conclusions


def _record_passes(cursor: Any, core: Core, ends: Sequence[AttemptEnd]) -> EndedBatches:
    """Record in bulk first attempts that passed; return ended batches by id. Raises NotTogetherError."""
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
    core.end_listener.jobs_ended(cursor, [end.job.id for end in ends], max(end.recorded_ms for end in ends))
    return ended


async def record_end(core: Core, running: Running, result: AttemptResult, *, persist: bool) -> Conclusion:
    """Commit an attempt's result and what follows for its job; ``persist``: retry the commit until it succeeds.

    A result that cannot be written ends the attempt without its details. Raises UnwritableError if that fails, too.
    """
    recorded_ms = core.clock.wall_ms()
    log_bytes, finished_ms = await log_bytes_of(core, running, result), end_ms(running, result, recorded_ms)
    end = AttemptEnd(
        attempt_id=running.id,
        token_hash=running.token_hash,
        number=running.number,
        agent=running.lease.agent_id,
        job=running.lease.job,
        batch_id=running.spec.batch_id,
        result=result,
        recorded_ms=recorded_ms,
        finished_ms=finished_ms,
        log_bytes=log_bytes,
        log_truncated=result.log_truncated or running.log_cut,
        jitter=random.random(),  # noqa: S311 — spreads retries, protects nothing
        missed_start_ms=missed_start_ms(core, running, result, finished_ms),
        is_held=running.is_held,
    )

    def write_without_details() -> Awaitable[Conclusion]:
        # an error in place of a result that the ledger cannot store, so that job and device go on
        message = f"its result ({result.outcome}) could not be recorded; the server's log says why"
        error = AttemptResult(outcome=Outcome.ERROR, message=message)
        return core.ledger.write(_EndUnit(core, replace(end, result=error, log_truncated=running.log_cut)))

    write = partial(core.ledger.write, _EndUnit(core, end))
    with end_by_commit(running):
        conclusion = await core.tasks.persist(write, reduced=write_without_details, patient=persist)
    if conclusion.applied and log_bytes:
        core.orgs.add_stored({running.lease.job.org_id: log_bytes})
    return conclusion


def _failed_attempt(end: AttemptEnd) -> FailedAttempt:
    """Return the facts of a failed attempt that are stored with its failures."""
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


async def log_bytes_of(core: Core, running: Running, result: AttemptResult) -> int | None:
    """Return the stored size of an attempt's log: as its gateway reported it, else as found here; None: unknown."""
    is_known = result.log_is_reported or result.log_bytes is not None
    return result.log_bytes if is_known else await core.logs.size_at_end(running.id)


def emit_attempt_ended(core: Core, running: Running, outcome: Outcome, conclusion: Conclusion) -> None:
    """Emit events for an attempt's bad or flaky end (none for a plain pass) and for its batch, if that ended."""
    found = _event_of_end(running, outcome, conclusion)
    if found is not None:
        job, batch_id, agent = running.lease.job, running.spec.batch_id, running.lease.agent_id
        core.events.emit(*found, org_id=job.org_id, job_id=job.id, batch_id=batch_id, agent=agent)
    if conclusion.batch_end is not None:
        emit_batch_ended(core, conclusion.batch_end)


def emit_batch_ended(core: Core, batch: EndedBatch) -> None:
    """Emit the feed event that a batch has ended, with its counts of passed, failed and cancelled jobs."""
    origin = " ".join(
        filter(None, [batch.suite or f"a batch of {describe_jobs(batch)}", batch.branch, batch.commit[:10]])
    )
    counts = (batch.failed, "failed"), (batch.cancelled, "cancelled"), (batch.done, "passed")
    ends = [f"{number} {word}" for number, word in counts if number]
    if batch.excused:
        ends.append(f"{batch.excused} of the failed in quarantine")
    text = f"{origin} has ended: {', '.join(ends)}"
    status = combine_status(unfinished=0, failed=batch.failed, excused=batch.excused, cancelled=batch.cancelled)
    level = BAD if status is Status.FAILED else INFO
    core.events.emit("batch_ended", level, text, org_id=batch.org_id or "", batch_id=batch.id)


def _event_of_end(running: Running, outcome: Outcome, conclusion: Conclusion) -> tuple[str, str, str] | None:
    """Return kind, level and text of the feed event for an ended attempt; None: none is due, as for a plain pass."""
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


LOST_AGENTS_TO_QUARANTINE = 3
BAD_RESULTS = (Outcome.FAILED, Outcome.TIMED_OUT)


class Conclusion(NamedTuple):
    """The decision about a job, as it was written."""

    applied: bool  # False: the attempt had ended already; nothing was changed
    requeued: bool = False
    delay_seconds: float = 0.0
    status: Status | None = None  # of the job, if it ended
    reason: str = ""  # the decision, and why it did not pass
    cause: str = ""  # why it did not pass
    flaky: bool = False
    quarantined: bool = False
    excused: bool = False  # it failed, and its test is in quarantine
    batch_end: EndedBatch | None = None  # the end of its batch, whose last job it was


class _Decision(NamedTuple):
    retry: bool
    delay_seconds: float
    reason: str
    quarantined: bool = False


NOT_APPLIED = Conclusion(False)


def conclude(cursor: Any, end: AttemptEnd, rules: Rules) -> Conclusion:
    """Requeue or end the job of an ended attempt by its org's retry rules, and update its test's statistics."""
    job, cause = end.job, end.cause
    before = outcomes_before(cursor, job.id, end.number) if end.number > 1 else set()
    if end.outcome in RAN:
        record_runs(cursor, [_known_run(end, before)])
    if end.outcome is Outcome.PASSED:
        flaky = _is_flaky(end, before)
        ended = pass_jobs(cursor, [end], flaky=flaky) or {}
        return Conclusion(True, status=Status.DONE, flaky=flaky, batch_end=ended.get(end.batch_id or ""))
    earlier = earlier_attempts(cursor, job.id, end.attempt_id) if end.number > 1 else []
    decision = _decide_job(cursor, end, earlier, rules)
    reason = f"{decision.reason}: {cause}" if cause else decision.reason
    if decision.retry:
        phase = Phase.BACKOFF if decision.delay_seconds else Phase.WAITING
        requeue_job(cursor, job.id, end.attempt_id, phase, reason, cause)
        return Conclusion(True, True, decision.delay_seconds, reason=reason, cause=cause)
    status = Status.CANCELLED if end.outcome is Outcome.CANCELLED else Status.FAILED
    excused = end.outcome in BAD_RESULTS and is_test_quarantined(cursor, test_id(job.org_id, job.test, job.target))
    ended = (
        finish_job(
            cursor,
            job.id,
            status,
            reason,
            end.finished_ms,
            recorded_ms=end.recorded_ms,
            group_id=group_id(job.group),
            attempt_id=end.attempt_id,
            batch_id=end.batch_id,
            quarantined=decision.quarantined,
            excused=excused,
            cause=cause,
        )
        or {}
    )
    return Conclusion(
        True,
        status=status,
        reason=reason,
        cause=cause,
        quarantined=decision.quarantined,
        excused=excused,
        batch_end=ended.get(end.batch_id or ""),
    )


def conclude_passes(cursor: Any, ends: Sequence[AttemptEnd]) -> EndedBatches | None:
    """End jobs whose first attempt passed, as ``conclude`` does one by one, with a few statements for all.

    Return the batches that ended; None: a job does not run under its attempt, and others are changed.
    """
    ended = pass_jobs(cursor, ends)
    if ended is not None:
        record_runs(cursor, [_known_run(end, set()) for end in ends])
    return ended


PASSED = Conclusion(True, status=Status.DONE)
"""The conclusion of ``conclude_passes``."""


def _decide_job(cursor: Any, end: AttemptEnd, earlier: Sequence[EarlierAttempt], rules: Rules) -> _Decision:
    """Decide whether a job is retried, after which delay and why: by its overrides, the rules, its batch's budget."""
    overrides = read_retry_overrides(cursor, end.job.id)
    if end.outcome is Outcome.LOST:
        if overrides.on_disconnect == "fail":
            return _Decision(False, 0.0, f"{end.agent} was lost (on_disconnect is fail)")
        lost = list(dict.fromkeys([*(past.agent for past in earlier if past.outcome is Outcome.LOST), end.agent]))
        if len(lost) >= LOST_AGENTS_TO_QUARANTINE:
            return _Decision(
                False, 0.0, f"quarantined: {len(lost)} agents were lost while they ran it ({', '.join(lost)})", True
            )
    if end.outcome in (Outcome.ERROR, Outcome.FAILED) and end.result.permanent:
        return _Decision(False, 0.0, f"{end.outcome}: a retry would repeat it")
    policy = policy_of(overrides, rules.policy)
    verdict = retry.decide(end.outcome, [past.outcome for past in earlier], policy, end.jitter)
    if verdict.retry and overrides.batch_id is not None and end.outcome is not Outcome.LOST:
        budget = spend_retry(cursor, overrides.batch_id, *rules.budget)
        if budget is not None:
            used_up = "its batch's one retry is" if budget == 1 else f"the {budget} retries of its batch are"
            return _Decision(False, 0.0, f"{end.outcome}, and {used_up} used up")
    return _Decision(*verdict)


def policy_of(overrides: RetryOverrides, policy: RetryPolicy) -> RetryPolicy:
    """Return the retry policy with a job's overrides: ``max_attempts`` by outcome, then ``retries`` for bad results."""
    policy = replace(policy, **overrides.max_attempts)
    return replace(policy, failed=policy.failed + overrides.retries, timed_out=policy.timed_out + overrides.retries)


def _is_flaky(end: AttemptEnd, before: Set[Outcome]) -> bool:
    """Return whether an attempt passed although a case or an earlier attempt (outcomes ``before``) failed."""
    return end.outcome is Outcome.PASSED and (end.has_flaky_case or not before.isdisjoint(BAD_RESULTS))


def _known_run(end: AttemptEnd, before: Set[Outcome]) -> KnownRun:
    """Return an attempt as a run for its test's statistics. ``before``: outcomes of the job's earlier attempts."""
    return KnownRun(
        end.job.org_id,
        end.job.test,
        end.job.target,
        end.job.id,
        end.outcome,
        end.result.run_seconds,
        end.finished_ms,
        is_first=before.isdisjoint(RAN),
        flaky=Outcome.PASSED not in before and _is_flaky(end, before),
    )


def with_saving(core: Core, running: Running, result: AttemptResult) -> AttemptResult:
    """Return the result with ``install_seconds``, or with ``saved_seconds`` if the attempt needed no install."""
    seconds = result.install_seconds if result.install_seconds is not None else running.install_seconds
    saved = core.install_times.mean(running.lease.job.build) if _avoided(running, result, seconds) else None
    return replace(result, install_seconds=seconds, saved_seconds=saved)


def _avoided(running: Running, result: AttemptResult, install_seconds: float | None) -> bool:
    """Return whether a job's first attempt reached its test without an install: an install avoided."""
    is_first = running.number == 1
    has_begun = running.is_executing or bool(result.run_seconds)
    return is_first and install_seconds is None and (has_begun or result.outcome in RAN)


def count_savings(core: Core, running: Running, result: AttemptResult) -> None:
    """Count in the measures the installs and runner starts that a recorded attempt made or avoided."""
    org_id, seconds, build = running.lease.job.org_id, result.install_seconds, running.lease.job.build
    if running.window:
        core.measures.count(org_id, "starts_avoided")
    if result.saved_seconds is not None:
        core.measures.count(org_id, "saved_ms", round(result.saved_seconds * 1000))
    if seconds is not None:
        core.install_times.add(build, seconds)
        core.measures.count(org_id, "installs")
        core.measures.count(org_id, "install_ms", round(seconds * 1000))
        core.agents.count_install(running.lease.agent_id, org_id)
    elif _avoided(running, result, seconds):
        core.measures.count(org_id, "installs_avoided")
