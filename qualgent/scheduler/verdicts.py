"""Decide whether a job is retried or ended after an attempt, within the unit that ends the attempt.

In the order of the checks: a pass ends the job; a lost agent fails a job with ``on_disconnect`` fail; a job with three
lost agents is quarantined; an error that a retry would repeat ends the job; then the retry policy; last, the
retry budget of its batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from jobs.derived_ids import group_id, test_id
from jobs.statements.attempt_end import AttemptEnd
from jobs.statements.attempts import EarlierAttempt, RetryOverrides, earlier_attempts, read_retry_overrides
from jobs.statements.jobs import EndedBatch, EndedBatches, finish_job, pass_jobs, requeue_job, spend_retry
from jobs.statements.known_tests import KnownRun, is_test_quarantined, record_runs
from qualgent.engine import retry
from qualgent.engine.retry import RetryPolicy
from qualgent.engine.states import Phase, Status
from qualgent.engine.values import RAN, Outcome

LOST_AGENTS_TO_QUARANTINE = 3
BAD_RESULTS = (Outcome.FAILED, Outcome.TIMED_OUT)


class RetryBudget(NamedTuple):
    """The retries that the jobs of a batch may use together, unless the batch has its own budget."""

    percent: int  # of its jobs
    least: int


class Rules(NamedTuple):
    """The retry rules of a job's organization."""

    policy: RetryPolicy  # the server's, with the org's overrides
    budget: RetryBudget


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


STALE = Conclusion(False)


def conclude(cursor: Any, end: AttemptEnd, rules: Rules) -> Conclusion:
    """Requeue or end the job of an ended attempt, and update the statistics of its test."""
    job, cause = end.job, end.cause
    earlier = earlier_attempts(cursor, job.id, end.attempt_id) if end.number > 1 else []
    if end.outcome is Outcome.PASSED:
        flaky = end.has_flaky_case or any(attempt.outcome in BAD_RESULTS for attempt in earlier)
        ended = pass_jobs(cursor, [end], flaky=flaky) or {}
        record_runs(cursor, [_known_run(end, ended=True, flaky=flaky)])
        return Conclusion(True, status=Status.DONE, flaky=flaky, batch_end=ended.get(end.batch_id or ""))
    decision = _decide_job(cursor, end, earlier, rules)
    reason = f"{decision.reason}: {cause}" if cause else decision.reason
    if end.outcome in RAN:
        record_runs(cursor, [_known_run(end, ended=not decision.retry)])
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
    """Conclude jobs whose first attempt passed, as ``conclude`` does for each, with a few statements for all.

    Return the batches that ended; None: a job does not run under its attempt, and others are changed.
    """
    ended = pass_jobs(cursor, ends)
    if ended is not None:
        record_runs(cursor, [_known_run(end, ended=True, flaky=end.has_flaky_case) for end in ends])
    return ended


PASSED = Conclusion(True, status=Status.DONE)
"""The conclusion of ``conclude_passes``."""


def _decide_job(cursor: Any, end: AttemptEnd, earlier: Sequence[EarlierAttempt], rules: Rules) -> _Decision:
    """Decide on retry, delay and reason, by the overrides of the job, the rules, and the budget of its batch."""
    overrides = read_retry_overrides(cursor, end.job.id)
    if end.outcome is Outcome.LOST:
        if overrides.on_disconnect == "fail":
            return _Decision(False, 0.0, f"{end.agent} was lost (on_disconnect is fail)")
        lost = list(dict.fromkeys([*(past.agent for past in earlier if past.outcome is Outcome.LOST), end.agent]))
        if len(lost) >= LOST_AGENTS_TO_QUARANTINE:
            return _Decision(
                False, 0.0, f"quarantined: {len(lost)} agents were lost while they ran it ({', '.join(lost)})", True
            )
    if end.outcome is Outcome.ERROR and end.result.permanent:
        return _Decision(False, 0.0, "error that a retry would repeat")
    policy = policy_of(overrides, rules.policy)
    verdict = retry.decide(end.outcome, [past.outcome for past in earlier], policy, end.jitter)
    if verdict.retry and overrides.batch_id is not None and end.outcome is not Outcome.LOST:
        budget = spend_retry(cursor, overrides.batch_id, *rules.budget)
        if budget is not None:
            return _Decision(False, 0.0, f"{end.outcome}, and the {budget} retries of its batch are used up")
    return _Decision(*verdict)


def policy_of(overrides: RetryOverrides, policy: RetryPolicy) -> RetryPolicy:
    """Return the policy with the job's overrides: ``max_attempts`` by outcome, then ``retries`` for bad results."""
    policy = replace(policy, **overrides.max_attempts)
    return replace(policy, failed=policy.failed + overrides.retries, timed_out=policy.timed_out + overrides.retries)


def _known_run(end: AttemptEnd, *, ended: bool, flaky: bool = False) -> KnownRun:
    return KnownRun(
        end.job.org_id,
        end.job.test,
        end.job.target,
        end.job.id,
        end.outcome,
        end.result.run_seconds,
        end.finished_ms,
        ended=ended,
        flaky=flaky,
    )
