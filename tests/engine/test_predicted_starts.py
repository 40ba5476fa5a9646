"""Waits that people are shown come true: predicted and real starts in a simulation with 8 agents and 200 jobs."""

from __future__ import annotations

import pytest

from .predicted_starts import UNEQUAL, WORKLOADS, predictions, two_orgs, unequal_agents


@pytest.mark.parametrize("name", WORKLOADS)
def test_waits_are_not_too_short_on_average(name: str) -> None:
    """Nor too long: at most 3 % of the wait, where durations are known; a first guess of 15 s for 20 s remains one."""
    settings = WORKLOADS[name]
    found = predictions(**settings)
    assert len(found.pairs) > 1000
    bound = 0.03 if settings.get("learned", True) else 0.2
    assert abs(found.bias) < bound
    assert found.error < 0.3


@pytest.mark.parametrize(
    ("name", "error"), [("twenty builds", 0.1), ("fifty builds", 0.1), ("twenty builds, windows", 0.15)]
)
def test_organizations_are_charged_for_builds_that_come_before(name: str, error: float) -> None:
    """So builds of two organizations take turns, as they will; without that the errors are 0.20, 0.29 and 0.18."""
    assert predictions(**WORKLOADS[name]).error < error


@pytest.mark.parametrize(("paces", "builds"), UNEQUAL)
def test_slow_agents_are_known_as_slow_once_they_have_run_some(paces: tuple[float, ...], builds: list[int]) -> None:
    """Nine of ten times are within 5 s or a quarter; with one duration for all agents it was three of four."""
    found = [unequal_agents(paces, builds, seed=seed).right for seed in range(4)]
    assert sum(found) / len(found) > 0.9


@pytest.mark.parametrize("agents", [1, 2])
def test_builds_of_two_organizations_take_turns_on_few_agents(agents: int) -> None:
    """Nine of ten times are within 5 s or a quarter; with one agent it was one half."""
    pairs = [pair for seed in range(4) for pair in two_orgs(agents, seed=seed).pairs]
    right = [abs(predicted - real) <= max(5.0, real / 4) for predicted, real in pairs]
    assert sum(right) / len(right) > 0.9
