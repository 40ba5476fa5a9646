"""Decide whether a job is retried or ended after an attempt, within the unit that ends the attempt.

In the order of the checks: a pass ends the job; a lost agent fails a job with ``on_disconnect`` fail; a job with three
lost agents is quarantined; an error that another attempt would meet too ends the job; then the retry policy; last, the
retry budget of its batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from msgspec.structs import replace

from jobs.derived_ids import group_id, test_id
from jobs.statements.attempts import EarlierAttempt, RetryOverrides, earlier_attempts, parse_retry_overrides
from jobs.statements.jobs import PassedJob, finish_job, pass_jobs, requeue_job, spend_retry
from jobs.statements.known_tests import KnownRun, is_test_quarantined, record_runs
from qualgent.engine import retry
from qualgent.engine.retry import RetryPolicy
from qualgent.engine.states import Phase, Status
from qualgent.engine.values import RAN, JobSpec, Outcome

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


class EndedAttempt(NamedTuple):
    attempt_id: str
    batch_id: str | None  # of its job
    number: int  # 1 = the job's first
    agent: str
    outcome: Outcome
    cause: str  # why it did not pass
    run_seconds: float | None
    now_ms: int
    jitter: float  # 0..1, spreads backoffs
    permanent: bool = False  # an error that another attempt would meet too


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


class _Decision(NamedTuple):
    retry: bool
    delay_seconds: float
    reason: str
    quarantined: bool = False


STALE = Conclusion(False)


def conclude(cursor: Any, job: JobSpec, ending: EndedAttempt, rules: Rules) -> Conclusion:
    """Requeue or end the job of an ended attempt, and update the statistics of its test."""
    earlier = earlier_attempts(cursor, job.id, ending.attempt_id) if ending.number > 1 else []
    finish = partial(finish_job, cursor, job.id, attempt_id=ending.attempt_id, batch_id=ending.batch_id)
    if ending.outcome is Outcome.PASSED:
        flaky = any(attempt.outcome in BAD_RESULTS for attempt in earlier)
        pass_jobs(cursor, [_passed_job(job, ending, flaky=flaky)])
        _record_run(cursor, job, ending, ended=True, flaky=flaky)
        return Conclusion(True, status=Status.DONE, flaky=flaky)
    decision = _decide(cursor, job, ending, earlier, rules)
    reason = f"{decision.reason}: {ending.cause}" if ending.cause else decision.reason
    _record_run(cursor, job, ending, ended=not decision.retry, flaky=False)
    if decision.retry:
        phase = Phase.BACKOFF if decision.delay_seconds else Phase.WAITING
        requeue_job(cursor, job.id, ending.attempt_id, phase, reason, ending.cause)
        return Conclusion(True, True, decision.delay_seconds, reason=reason, cause=ending.cause)
    status = Status.CANCELLED if ending.outcome is Outcome.CANCELLED else Status.FAILED
    known = test_id(job.org_id, job.test, job.target)
    excused = ending.outcome in BAD_RESULTS and is_test_quarantined(cursor, known)
    finish(status, reason, ending.now_ms, quarantined=decision.quarantined, excused=excused, cause=ending.cause)
    return Conclusion(
        True,
        status=status,
        reason=reason,
        cause=ending.cause,
        quarantined=decision.quarantined,
        excused=excused,
    )


def conclude_passes(cursor: Any, passes: Sequence[tuple[JobSpec, EndedAttempt]]) -> bool:
    """Conclude jobs whose first attempt passed, as ``conclude`` does for each, with a few statements for all.

    False: a job does not run under its attempt, and others are changed.
    """
    if not pass_jobs(cursor, [_passed_job(job, ending, flaky=False) for job, ending in passes]):
        return False
    record_runs(cursor, [_known_run(job, ending, ended=True, flaky=False) for job, ending in passes])
    return True


def _passed_job(job: JobSpec, ending: EndedAttempt, *, flaky: bool) -> PassedJob:
    return PassedJob(job.id, ending.attempt_id, group_id(job.group), ending.batch_id, ending.now_ms, flaky)


PASSED = Conclusion(True, status=Status.DONE)
"""The conclusion of ``conclude_passes``."""


def _decide(
    cursor: Any, job: JobSpec, ending: EndedAttempt, earlier: Sequence[EarlierAttempt], rules: Rules
) -> _Decision:
    overrides = parse_retry_overrides(cursor, job.id)
    if ending.outcome is Outcome.LOST:
        if overrides.on_disconnect == "fail":
            return _Decision(False, 0.0, f"{ending.agent} was lost, and the job was to fail then")
        lost = list(dict.fromkeys([*(past.agent for past in earlier if past.outcome is Outcome.LOST), ending.agent]))
        if len(lost) >= LOST_AGENTS_TO_QUARANTINE:
            return _Decision(
                False, 0.0, f"quarantined: {len(lost)} agents were lost while they ran it ({', '.join(lost)})", True
            )
    if ending.outcome is Outcome.ERROR and ending.permanent:
        return _Decision(False, 0.0, "error that another attempt would meet too")
    policy = policy_of(overrides, rules.policy)
    verdict = retry.decide(ending.outcome, [past.outcome for past in earlier], policy, ending.jitter)
    if verdict.retry and overrides.batch_id is not None and ending.outcome is not Outcome.LOST:
        budget = spend_retry(cursor, overrides.batch_id, *rules.budget)
        if budget is not None:
            return _Decision(False, 0.0, f"{ending.outcome}, and the {budget} retries of its batch are used up")
    return _Decision(*verdict)


def policy_of(overrides: RetryOverrides, policy: RetryPolicy) -> RetryPolicy:
    """Return the policy with the job's overrides: ``max_attempts`` by outcome, then ``retries`` for bad results."""
    policy = replace(policy, **overrides.max_attempts)
    return replace(policy, failed=policy.failed + overrides.retries, timed_out=policy.timed_out + overrides.retries)


def _record_run(cursor: Any, job: JobSpec, ending: EndedAttempt, *, ended: bool, flaky: bool) -> None:
    if ending.outcome in RAN:
        record_runs(cursor, [_known_run(job, ending, ended=ended, flaky=flaky)])


def _known_run(job: JobSpec, ending: EndedAttempt, *, ended: bool, flaky: bool) -> KnownRun:
    return KnownRun(
        job.org_id, job.test, job.target, job.id, ending.outcome, ending.run_seconds, ending.now_ms, ended, flaky
    )
