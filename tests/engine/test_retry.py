"""Retry policy: when a job gets another attempt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.engine.retry import RetryPolicy, backoff_seconds, decide
from qualgent.engine.values import Outcome

DEFAULTS = RetryPolicy()


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.CANCELLED])
def test_passing_and_cancelling_are_final(outcome: Outcome) -> None:
    """No allowance retries a passed or cancelled job."""
    generous = RetryPolicy(failed=9, timed_out=9, lost=9, error=9)
    assert decide(outcome, [], generous, 0.5).retry is False


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.TIMED_OUT])
def test_failures_and_timeouts_are_final_by_default(outcome: Outcome) -> None:
    """They are retried only with an allowance."""
    verdict = decide(outcome, [], DEFAULTS, 0.5)
    assert verdict == (False, 0.0, f"{outcome}, attempt 1 of 1: no attempts left")


def test_a_lost_job_is_requeued_at_once_up_to_three_attempts() -> None:
    """A lost device needs no backoff."""
    first = decide(Outcome.LOST, [], DEFAULTS, 0.5)
    assert (first.retry, first.delay_seconds) == (True, 0.0)
    assert decide(Outcome.LOST, [Outcome.LOST], DEFAULTS, 0.5).retry is True
    assert decide(Outcome.LOST, [Outcome.LOST] * 2, DEFAULTS, 0.5).retry is False


def test_errors_back_off_and_end_after_three_attempts() -> None:
    """Each further error waits longer; the third ends the job."""
    first = decide(Outcome.ERROR, [], DEFAULTS, 1.0)
    second = decide(Outcome.ERROR, [Outcome.ERROR], DEFAULTS, 1.0)
    third = decide(Outcome.ERROR, [Outcome.ERROR] * 2, DEFAULTS, 1.0)
    assert (first.retry, first.delay_seconds) == (True, 5.0)
    assert (second.retry, second.delay_seconds) == (True, 10.0)
    assert (third.retry, third.delay_seconds) == (False, 0.0)


def test_each_outcome_has_its_own_allowance() -> None:
    """Other outcomes neither use it up nor lengthen the backoff."""
    earlier = [Outcome.LOST, Outcome.LOST, Outcome.ERROR]
    assert decide(Outcome.ERROR, [Outcome.LOST, Outcome.LOST], DEFAULTS, 1.0).delay_seconds == 5.0
    assert decide(Outcome.ERROR, earlier, DEFAULTS, 1.0).retry is True
    assert decide(Outcome.FAILED, earlier, RetryPolicy(failed=2), 0.0).retry is True
    assert decide(Outcome.FAILED, earlier, DEFAULTS, 0.0).retry is False


def test_an_allowed_retry_of_a_failed_test_has_no_delay() -> None:
    """Only errors back off."""
    verdict = decide(Outcome.FAILED, [], RetryPolicy(failed=2), 1.0)
    assert verdict == (True, 0.0, "failed, attempt 1 of 2: queued again at once")


def test_the_backoff_is_capped_even_after_very_many_errors() -> None:
    """It neither exceeds the maximum nor overflows."""
    policy = RetryPolicy(error=5000)
    assert decide(Outcome.ERROR, [Outcome.ERROR] * 10, policy, 1.0).delay_seconds == 300.0
    assert backoff_seconds(4000, policy, 1.0) == 300.0


@given(errors=st.integers(1, 50), jitter=st.floats(0, 1))
def test_jitter_keeps_the_delay_in_its_upper_half(errors: int, jitter: float) -> None:
    """The delay lies between half of the full backoff and all of it."""
    full = backoff_seconds(errors, DEFAULTS, 1.0)
    assert full / 2 <= backoff_seconds(errors, DEFAULTS, jitter) <= full


@given(
    outcome=st.sampled_from(Outcome),
    previous=st.lists(st.sampled_from(Outcome), max_size=20),
    allowance=st.integers(1, 6),
)
def test_every_job_ends_within_its_allowance(outcome: Outcome, previous: list[Outcome], allowance: int) -> None:
    """No outcome gets more attempts than allowed, whatever happened before."""
    policy = RetryPolicy(failed=allowance, timed_out=allowance, lost=allowance, error=allowance)
    if decide(outcome, previous, policy, 0.0).retry:
        assert previous.count(outcome) + 1 < allowance


@pytest.mark.parametrize("jitter", [-0.01, 1.01])
def test_a_jitter_outside_zero_to_one_is_refused(jitter: float) -> None:
    """Jitter is a share, not seconds."""
    with pytest.raises(ValueError, match="jitter must lie between 0 and 1"):
        decide(Outcome.ERROR, [], DEFAULTS, jitter)


@pytest.mark.parametrize("name", ["failed", "timed_out", "lost", "error"])
def test_an_allowance_below_one_is_refused(name: str) -> None:
    """Every job gets its first attempt."""
    with pytest.raises(ValueError, match=f"{name} must allow at least 1 attempt"):
        RetryPolicy(**{name: 0})


@pytest.mark.parametrize(("base", "most"), [(-1.0, 5.0), (10.0, 5.0)])
def test_an_invalid_backoff_is_refused(base: float, most: float) -> None:
    """The base lies between zero and the maximum."""
    with pytest.raises(ValueError, match="backoff_base_seconds"):
        RetryPolicy(backoff_base_seconds=base, backoff_max_seconds=most)
