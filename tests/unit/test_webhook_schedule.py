"""The retry schedule of deliveries."""

from __future__ import annotations

import pytest

from qualgent.webhooks.schedule import GIVE_UP_SECONDS, pause_seconds, retry_seconds


def test_delays_grow_up_to_four_hours() -> None:
    """The first retries are quick."""
    delays = [retry_seconds(failures, 0.5) for failures in range(1, 12)]
    assert delays[:4] == [5, 15, 45, 135]
    assert delays == sorted(delays)
    assert delays[-1] == 4 * 3600
    assert retry_seconds(10_000, 0.5) == 4 * 3600


def test_a_day_of_failures_is_some_attempts() -> None:
    """There are enough attempts for an outage overnight, and few enough to read."""
    passed, attempts = 0.0, 1
    while (passed := passed + retry_seconds(attempts, 0.5)) <= GIVE_UP_SECONDS:
        attempts += 1
    assert attempts == 13


@pytest.mark.parametrize(("chance", "seconds"), [(0.0, 4.0), (1.0, 6.0)])
def test_delays_have_jitter(chance: float, seconds: float) -> None:
    """Jitter is a fifth in both directions."""
    assert retry_seconds(1, chance) == pytest.approx(seconds)


def test_retry_after_only_extends_delays() -> None:
    """Retry-After is honored up to six hours."""
    assert retry_seconds(1, 0.5, 60) == 60
    assert retry_seconds(3, 0.5, 1) == 45
    assert retry_seconds(1, 0.5, 10**9) == 6 * 3600


def test_the_circuit_breaker_opens_for_up_to_a_minute() -> None:
    """The circuit breaker stays closed after a single failure."""
    assert [pause_seconds(failures) for failures in range(5)] == [0, 0, 1, 2, 4]
    assert pause_seconds(10_000) == 60
