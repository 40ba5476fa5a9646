"""How long an agent waits before it tries to connect again."""

from __future__ import annotations

import pytest

from qgagent.backoff import SETTLED_SECONDS, Backoff


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, float]]:
    """The bounds between which delays are drawn; the draw is the longest."""
    bounds: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        bounds.append((low, high))
        return high

    monkeypatch.setattr("qgagent.backoff.random.uniform", uniform)
    return bounds


def test_delays_double_up_to_half_a_minute(longest: list[tuple[float, float]]) -> None:
    """0.5 s, 1 s, 2 s … 30 s, and 30 s for ever; drawn from zero, so that a fleet does not come back as one."""
    backoff = Backoff()
    assert [backoff.next_delay() for _ in range(9)] == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert {low for low, _ in longest} == {0}


def test_a_delay_stays_the_longest_after_a_very_long_night(longest: list[tuple[float, float]]) -> None:
    """Ten thousand failures overflow nothing."""
    backoff = Backoff()
    assert {backoff.next_delay() for _ in range(10_000)} == {0.5, 1, 2, 4, 8, 16, 30}


def test_a_session_that_lasted_starts_from_the_beginning(longest: list[tuple[float, float]]) -> None:
    """One that broke off at once does not: a server that fails after each welcome is not hammered."""
    backoff = Backoff()
    assert [backoff.next_delay() for _ in range(3)] == [0.5, 1, 2]
    backoff.session_ended(SETTLED_SECONDS - 1)
    assert backoff.next_delay() == 4
    backoff.session_ended(SETTLED_SECONDS)
    assert backoff.next_delay() == 0.5


def test_a_server_that_retires_is_left_alone_for_so_long(longest: list[tuple[float, float]]) -> None:
    """Not before the time it asked for, spread over half a second, and once: then the usual delays."""
    backoff = Backoff()
    backoff.come_back_after(10)
    assert backoff.next_delay() == 10.5
    assert backoff.next_delay() == 0.5
