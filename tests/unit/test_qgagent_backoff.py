"""Delays between connection attempts."""

from __future__ import annotations

import pytest

from qgagent.backoff import SETTLED_SECONDS, ReconnectBackoff


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, float]]:
    """Record the bounds of random delays, and always draw the upper bound."""
    bounds: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        bounds.append((low, high))
        return high

    monkeypatch.setattr("qgagent.backoff.random.uniform", uniform)
    return bounds


def test_delays_double_up_to_half_a_minute(longest: list[tuple[float, float]]) -> None:
    """0.5 s, 1 s, 2 s … 30 s; drawn from zero, so that a fleet does not reconnect at once."""
    backoff = ReconnectBackoff()
    assert [backoff.next_delay() for _ in range(9)] == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert {low for low, _ in longest} == {0}


def test_the_delay_stays_at_its_maximum(longest: list[tuple[float, float]]) -> None:
    """Ten thousand failures cause no overflow."""
    backoff = ReconnectBackoff()
    assert {backoff.next_delay() for _ in range(10_000)} == {0.5, 1, 2, 4, 8, 16, 30}


def test_a_long_session_resets_the_delay(longest: list[tuple[float, float]]) -> None:
    """A short one does not: a server that fails after each welcome is not overloaded."""
    backoff = ReconnectBackoff()
    assert [backoff.next_delay() for _ in range(3)] == [0.5, 1, 2]
    backoff.session_ended(SETTLED_SECONDS - 1)
    assert backoff.next_delay() == 4
    backoff.session_ended(SETTLED_SECONDS)
    assert backoff.next_delay() == 0.5


def test_a_requested_delay_is_observed_once(longest: list[tuple[float, float]]) -> None:
    """Plus jitter of at most half a second; then the usual delays apply."""
    backoff = ReconnectBackoff()
    backoff.reconnect_after(10)
    assert backoff.next_delay() == 10.5
    assert backoff.next_delay() == 0.5
