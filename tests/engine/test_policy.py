"""The policy's formulas and constants."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.engine.policy import Policy, charge_us
from qualgent.engine.values import to_ms

POLICY = Policy()

DURATIONS = st.integers(0, 10**9)
TIMES = st.integers(0, 4_000_000_000_000)


def test_the_constants_have_their_documented_values() -> None:
    """A change of one of them is a change of the policy."""
    assert (POLICY.priority_step_ms, POLICY.urgent_head_start_ms) == (900_000, 14_400_000)
    assert (POLICY.size_rate, POLICY.size_cap_ms) == (30, 840_000)
    assert (POLICY.fairness_rate, POLICY.install_weight) == (6, 20)
    assert (POLICY.join_installs, POLICY.join_installs_contended) == (2, 8)
    assert (POLICY.minute_ms, POLICY.walk_lanes, POLICY.ask_again_ms, POLICY.leases_per_round) == (
        60_000,
        16,
        5_000,
        256,
    )


def test_due_equals_a_calculation_by_hand() -> None:
    """Oldest submit time, 15 minutes per step, and x/(1+x/C) with x = 30 * 100 s / 10 agents."""
    assert POLICY.due_ms(1_000_000, 2, 100_000, 10) == 1_000_000 + 1_800_000 + int(300_000 / (1 + 300 / 840))
    assert POLICY.due_ms(1_000_000, 0, 0, 10) == 1_000_000 - 14_400_000
    assert POLICY.due_ms(0, 1, 0, 1) == 900_000


@given(small=DURATIONS, more=DURATIONS, agents=st.integers(0, 10_000))
def test_size_never_outweighs_a_step_and_keeps_the_order(small: int, more: int, agents: int) -> None:
    """More work is due later, but before the next step of priority."""
    assert 0 <= POLICY.size_ms(small, agents) <= POLICY.size_ms(small + more, agents) <= POLICY.size_cap_ms
    assert POLICY.size_cap_ms < POLICY.priority_step_ms


@given(work=DURATIONS, agents=st.integers(1, 10_000))
def test_a_larger_fleet_makes_work_smaller(work: int, agents: int) -> None:
    """Size is work per agent."""
    assert POLICY.size_ms(work, agents + 1) <= POLICY.size_ms(work, agents)


def test_a_pool_without_agents_counts_as_one() -> None:
    """Work is ranked before the first agent connects."""
    assert POLICY.size_ms(10_000, 0) == POLICY.size_ms(10_000, 1)
    assert charge_us(10, 0, 1.0) == charge_us(10, 1, 1.0)


@given(oldest=TIMES, priority=st.integers(0, 8), work=DURATIONS, other=DURATIONS, agents=st.integers(1, 1000))
def test_at_equal_age_the_more_urgent_is_due_first(
    oldest: int, priority: int, work: int, other: int, agents: int
) -> None:
    """Whatever the size of either."""
    assert POLICY.due_ms(oldest, priority, work, agents) < POLICY.due_ms(oldest, priority + 1, other, agents)


@given(minutes=st.tuples(TIMES, TIMES), expected=st.tuples(DURATIONS, DURATIONS))
def test_the_oldest_minute_runs_first_then_the_longest(minutes: tuple[int, int], expected: tuple[int, int]) -> None:
    """A long test does not overtake jobs of an earlier minute."""
    first, second = (POLICY.run_order(*both) for both in zip(minutes, expected, strict=True))
    if minutes[0] // 60_000 != minutes[1] // 60_000:
        assert (first < second) == (minutes[0] // 60_000 < minutes[1] // 60_000)
    elif expected[0] > expected[1]:
        assert first <= second


@given(minute=TIMES, expected=DURATIONS)
def test_scores_are_exact_in_a_double(minute: int, expected: int) -> None:
    """Conversion to a double and back loses nothing."""
    due = POLICY.due_ms(minute, 9, expected, 7)
    assert int(float(due)) == due


def test_offset_is_six_seconds_a_fleet_second() -> None:
    """In whole milliseconds, rounded down."""
    assert POLICY.offset_ms(1_000_000) == 6_000
    assert POLICY.offset_ms(999) == 5
    assert POLICY.offset_ms(-1) == -1


@given(agent_ms=st.integers(-(10**9), 10**9), agents=st.integers(1, 5000), weight=st.floats(0.01, 100))
def test_charges_are_within_half_a_microsecond(agent_ms: int, agents: int, weight: float) -> None:
    """The meter rounds once."""
    assert abs(charge_us(agent_ms, agents, weight) - agent_ms * 1000 / (agents * weight)) <= 0.5 + 1e-6


@pytest.mark.parametrize(("seconds", "milliseconds"), [(0.0, 0), (-5.0, 0), (0.0004, 0), (0.0005, 1), (1.2345, 1235)])
def test_seconds_become_whole_milliseconds(seconds: float, milliseconds: int) -> None:
    """Rounded to the nearest, never negative."""
    assert to_ms(seconds) == milliseconds


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("size_cap_ms", 900_000, "size could outweigh priority"),
        ("size_cap_ms", 0, "size_cap_ms"),
        ("priority_step_ms", 1, "size could outweigh priority"),
        ("minute_ms", 0, "minute_ms must be at least 1"),
        ("walk_lanes", 0, "walk_lanes must be at least 1"),
        ("ask_again_ms", 0, "ask_again_ms must be at least 1"),
        ("leases_per_round", 0, "leases_per_round must be at least 1"),
        ("fairness_rate", -1, "fairness_rate must not be negative"),
        ("install_weight", -0.5, "install_weight must not be negative"),
    ],
)
def test_settings_that_break_a_promise_are_refused(field: str, value: float, complaint: str) -> None:
    """The error names the setting."""
    with pytest.raises(ValueError, match=complaint):
        Policy(**{field: value})
