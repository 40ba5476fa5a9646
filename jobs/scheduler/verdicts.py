"""What becomes of a job after an attempt: part of the unit that ends the attempt, so the rows decide.

In the order of the checks: a pass ends the job; one that asked to fail with its agent fails; one that three agents were
lost with is quarantined; then the retry policy; last, the budget of its batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from jobs.keys import test_id
from jobs.ledger.statements.attempts import EarlierAttempt, Wishes, earlier_attempts, read_wishes
from jobs.ledger.statements.jobs import finish_job, requeue_job, spend_retry
from jobs.ledger.statements.known_tests import KnownRun, is_test_quarantined, remember_test
from jobs.scheduler.engine import retry
from jobs.scheduler.engine.retry import RetryPolicy
from jobs.scheduler.engine.states import Phase, Status
from jobs.scheduler.engine.values import JobSpec, Outcome

LOST_AGENTS_TO_QUARANTINE = 3
BAD_RESULTS = (Outcome.FAILED, Outcome.TIMED_OUT)
RAN_TO_AN_END = (Outcome.PASSED, *BAD_RESULTS)


class RetryBudget(NamedTuple):
    """How many attempts after bad ones the jobs of a batch may have together, where the batch does not say."""

    percent: int  # of its jobs
    least: int


class Rules(NamedTuple):
    """What applies to a job besides what its row says."""

    policy: RetryPolicy  # the server's, with the org's changes
    budget: RetryBudget


class Ending(NamedTuple):
    """An attempt that has just ended."""

    attempt_id: str
    number: int  # 1 = the job's first
    agent: str
    outcome: Outcome
    message: str
    run_seconds: float | None
    now_ms: int
    jitter: float  # 0..1, spreads what backs off


class Written(NamedTuple):
    """What was decided and written."""

    fresh: bool  # False: somebody else had ended the attempt; nothing was changed
    requeued: bool = False
    delay_seconds: float = 0.0
    status: Status | None = None  # the job's, when it ended
    reason: str = ""  # why it did not pass
    flaky: bool = False
    quarantined: bool = False
    excused: bool = False  # it failed, and its test is in quarantine


class _Decision(NamedTuple):
    retry: bool
    delay_seconds: float
    reason: str
    quarantined: bool = False


STALE = Written(False)


def conclude(cursor: Any, job: JobSpec, ending: Ending, rules: Rules) -> Written:
    """Requeue or end the job whose attempt has ended, and remember what it says about its test."""
    earlier = earlier_attempts(cursor, job.id, ending.attempt_id) if ending.number > 1 else []
    if ending.outcome is Outcome.PASSED:
        flaky = any(attempt.outcome in BAD_RESULTS for attempt in earlier)
        finish_job(cursor, job.id, Status.DONE, "", ending.now_ms, attempt_id=ending.attempt_id, flaky=flaky)
        _remember(cursor, job, ending, ended=True, flaky=flaky)
        return Written(True, status=Status.DONE, flaky=flaky)
    decision = _decide(cursor, job, ending, earlier, rules)
    reason = f"{decision.reason}: {ending.message}" if ending.message else decision.reason
    _remember(cursor, job, ending, ended=not decision.retry, flaky=False)
    if decision.retry:
        phase = Phase.BACKOFF if decision.delay_seconds else Phase.WAITING
        requeue_job(cursor, job.id, ending.attempt_id, phase, reason)
        return Written(True, True, decision.delay_seconds, reason=reason)
    status = Status.CANCELLED if ending.outcome is Outcome.CANCELLED else Status.FAILED
    excused = ending.outcome in BAD_RESULTS and is_test_quarantined(cursor, _test_id(job))
    finish_job(
        cursor, job.id, status, reason, ending.now_ms, attempt_id=ending.attempt_id, quarantined=decision.quarantined,
        excused=excused,
    )  # fmt: skip
    return Written(True, status=status, reason=reason, quarantined=decision.quarantined, excused=excused)


def _decide(cursor: Any, job: JobSpec, ending: Ending, earlier: Sequence[EarlierAttempt], rules: Rules) -> _Decision:
    wishes = read_wishes(cursor, job.id)
    if ending.outcome is Outcome.LOST:
        if wishes.on_disconnect == "fail":
            return _Decision(False, 0.0, f"{ending.agent} was lost, and the job was to fail then")
        lost = list(dict.fromkeys([*(past.agent for past in earlier if past.outcome is Outcome.LOST), ending.agent]))
        if len(lost) >= LOST_AGENTS_TO_QUARANTINE:
            return _Decision(
                False, 0.0, f"quarantined: {len(lost)} agents were lost while they ran it ({', '.join(lost)})", True
            )
    policy = policy_of(wishes, rules.policy)
    verdict = retry.decide(ending.outcome, [past.outcome for past in earlier], policy, ending.jitter)
    if verdict.retry and wishes.batch_id is not None and ending.outcome is not Outcome.LOST:
        budget = spend_retry(cursor, wishes.batch_id, *rules.budget)
        if budget is not None:
            return _Decision(False, 0.0, f"{ending.outcome}, and the {budget} retries of its batch are used up")
    return _Decision(*verdict)


def policy_of(wishes: Wishes, policy: RetryPolicy) -> RetryPolicy:
    """The policy with what the job asks for: ``max_attempts`` by outcome, then ``retries`` more of bad results."""
    policy = replace(policy, **wishes.max_attempts)
    return replace(policy, failed=policy.failed + wishes.retries, timed_out=policy.timed_out + wishes.retries)


def _test_id(job: JobSpec) -> str:
    return test_id(job.org_id, job.test, job.target)


def _remember(cursor: Any, job: JobSpec, ending: Ending, *, ended: bool, flaky: bool) -> None:
    if ending.outcome not in RAN_TO_AN_END:
        return
    run = KnownRun(
        job.org_id, job.test, job.target, job.id, ending.outcome, ending.run_seconds, ending.now_ms, ended, flaky
    )
    remember_test(cursor, run)
