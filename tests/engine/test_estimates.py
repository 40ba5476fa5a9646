"""Duration estimates: learned from finished attempts and restored from the ledger."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.engine.estimates import Estimates, InstallKey, Pace
from qualgent.engine.values import BuildKey, LearnedEstimate

KEY = InstallKey("acme", "shop", "ios")


def test_an_unknown_test_takes_fifteen_seconds() -> None:
    """The default until any test of its org has run."""
    assert Estimates().durations("acme", "ios").expected_ms("login") == 15_000


def test_one_run_replaces_the_default_estimate() -> None:
    """A single measurement is better than any prior."""
    estimates = Estimates()
    estimates.learn_run("acme", "login", "ios", 40.0)
    assert estimates.durations("acme", "ios").expected_ms("login") == 40_000


def test_newer_runs_weigh_three_tenths() -> None:
    """A test's estimate is a moving average."""
    estimates = Estimates()
    for seconds in (40.0, 50.0, 10.0):
        learnt = estimates.learn_run("acme", "login", "ios", seconds)
    assert learnt[0] == LearnedEstimate("test", ("acme", "login", "ios"), pytest.approx(43.0 + 0.3 * (10 - 43)))


def test_a_new_test_takes_the_running_mean_of_its_org_on_that_target() -> None:
    """A newer run weighs a twentieth; other orgs and targets do not count."""
    estimates = Estimates()
    estimates.learn_run("acme", "login", "ios", 40.0)
    estimates.learn_run("acme", "pay", "ios", 60.0)
    assert estimates.durations("acme", "ios").expected_ms("new") == 41_000
    assert estimates.durations("acme", "web").expected_ms("new") == 15_000
    assert estimates.durations("zeta", "ios").expected_ms("login") == 15_000


def test_install_estimates_fall_back_in_order() -> None:
    """The app's estimate, the org's, the agent's declared value, 30 s."""
    estimates = Estimates()
    assert estimates.install_ms(KEY, None) == 30_000
    assert estimates.install_ms(KEY, 12.5) == 12_500
    assert estimates.install_ms(KEY, 0.0) == 0
    estimates.learn_install(InstallKey("acme", "other", "ios"), 80.0)
    assert estimates.install_ms(KEY, 12.5) == 80_000
    estimates.learn_install(KEY, 20.0)
    assert estimates.install_ms(KEY, 12.5) == 20_000
    assert estimates.install_ms(InstallKey("acme", "new", "ios"), 12.5) == 77_000


def test_install_estimates_are_per_target() -> None:
    """A web install says nothing about a phone install."""
    estimates = Estimates()
    estimates.learn_install(KEY, 20.0)
    assert estimates.install_ms(InstallKey("acme", "shop", "web"), None) == 30_000


def test_builds_of_one_app_share_an_install_estimate() -> None:
    """The next version of an app starts with the estimate of the last."""
    estimates = Estimates()
    old, new = (estimates.install_key(BuildKey("acme", f"shop-{version}", "ios")) for version in ("1.4.2", "1.5.0-rc1"))
    assert old == new == KEY


def test_learned_estimates_are_returned() -> None:
    """As kind, key and value, in the form that the ledger stores."""
    estimates = Estimates()
    assert estimates.learn_run("acme", "login", "ios", 40.0) == [
        LearnedEstimate("test", ("acme", "login", "ios"), 40.0),
        LearnedEstimate("org", ("acme", "ios"), 40.0),
    ]
    assert estimates.learn_install(KEY, 20.0) == [
        LearnedEstimate("install", ("acme", "shop", "ios"), 20.0),
        LearnedEstimate("org_install", ("acme", "ios"), 20.0),
    ]


NAMES = st.sampled_from(["a", "b", "c"])
LESSONS = st.lists(st.tuples(st.booleans(), NAMES, NAMES, NAMES, st.floats(0, 1e4)), max_size=30)


@given(LESSONS)
def test_estimates_survive_a_restart(lessons: list[tuple[bool, str, str, str, float]]) -> None:
    """Loading the latest value of each key gives the same estimates and updates."""
    before, kept = Estimates(), {}
    for is_run, org, name, target, seconds in lessons:
        key = InstallKey(org, name, target)
        learnt = before.learn_run(org, name, target, seconds) if is_run else before.learn_install(key, seconds)
        kept.update({(estimate.kind, estimate.key): estimate for estimate in learnt})
    after = Estimates()
    after.load(kept.values())
    assert sorted(after.all()) == sorted(before.all()) == sorted(kept.values())
    assert after.learn_run("a", "b", "c", 5.0) == before.learn_run("a", "b", "c", 5.0)
    assert after.learn_install(InstallKey("a", "b", "c"), 5.0) == before.learn_install(InstallKey("a", "b", "c"), 5.0)


def test_estimates_of_an_unknown_kind_are_ignored() -> None:
    """A ledger of a newer version does not prevent the start."""
    estimates = Estimates()
    estimates.load([LearnedEstimate("mood", ("acme",), 1.0)])
    assert list(estimates.all()) == []


@given(st.lists(st.floats(0.1, 1000), min_size=1, max_size=50))
def test_an_average_stays_within_its_measurements(runs: list[float]) -> None:
    """It is never outside their range."""
    estimates = Estimates()
    for seconds in runs:
        estimates.learn_run("acme", "login", "ios", seconds)
    expected = estimates.durations("acme", "ios").expected_ms("login")
    assert min(runs) * 1000 - 1 <= expected <= max(runs) * 1000 + 1


def _usual(estimates: Estimates, test: str) -> float | None:
    return estimates.durations("acme", "ios").usual_seconds(test)


def test_the_usual_duration_is_that_of_the_newest_runs() -> None:
    """One run is enough to know it, one outlier does not move it, and three runs of another length replace it."""
    estimates = Estimates()
    assert _usual(estimates, "login") is None
    for seconds in (20.0, 20.0, 20.0, 300.0):
        estimates.learn_run("acme", "login", "ios", seconds)
        assert _usual(estimates, "login") == 20.0
    for seconds in (40.0, 40.0):
        estimates.learn_run("acme", "login", "ios", seconds)
    assert _usual(estimates, "login") == 40.0


def test_a_new_test_has_no_usual_duration() -> None:
    """A duration taken from other tests is a guess, and only ranks."""
    estimates = Estimates()
    for number, seconds in enumerate([300.0] + 16 * [20.0]):
        estimates.learn_run("acme", f"test-{number}", "ios", seconds)
    assert _usual(estimates, "new") is None
    assert estimates.durations("acme", "ios").expected_ms("new") > 100_000


def test_a_restart_leaves_the_moving_average_for_the_usual_duration() -> None:
    """It counts as three runs: an outlier after the restart does not move it either."""
    before, after = Estimates(), Estimates()
    after.load(before.learn_run("acme", "login", "ios", 20.0))
    assert (_usual(after, "login"), _usual(after, "new")) == (20.0, None)
    after.learn_run("acme", "login", "ios", 500.0)
    assert _usual(after, "login") == 20.0


def test_the_pace_of_an_agent_is_known_from_a_few_runs_and_chance_is_none() -> None:
    known = Estimates().durations("acme", "ios")
    slow = Pace()
    assert slow.factor == 1.0
    for number in range(3):
        slow.learn(known, 3_000 + 500 * number, 9_000 + 1_500 * number)
    assert 2.5 < slow.factor <= 3.0
    for seed in range(20):
        chance, usual = random.Random(seed), Pace()
        for _ in range(40):
            usual.learn(known, 10_000, round(chance.lognormvariate(-0.3, 0.75) * 10_000))  # as tests that never ran
        assert 0.6 < usual.factor < 1.4


@pytest.mark.parametrize(("expected", "took"), [(0, 60_000), (-5_000, 60_000), (2**70, 0), (10_000, 0), (1, 2**70)])
def test_an_odd_run_gives_no_odd_pace_for_long(expected: int, took: int) -> None:
    known, odd = Estimates().durations("acme", "ios"), Pace()
    odd.learn(known, expected, took)
    assert 0 <= odd.factor < float("inf")
    for _ in range(20):
        odd.learn(known, 10_000, 10_000)
    assert odd.factor == 1


def test_guesses_are_compared_with_what_is_known_now() -> None:
    """A first run of all that was an outlier makes no agent fast."""
    estimates, pace = Estimates(), Pace()
    known = estimates.durations("acme", "ios")
    for number, seconds in enumerate([200.0] + 15 * [20.0]):
        estimates.learn_run("acme", f"test-{number}", "ios", seconds)
        pace.learn(known, None, round(seconds * 1000))
        assert pace.factor == pytest.approx(1, abs=0.01)
