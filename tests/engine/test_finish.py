"""Contract of ``finish``."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from qualgent.engine.values import Finished, LearnedEstimate, Outcome

from .support import Play, agent, job, jobs, make_engine


def test_a_finished_lease_frees_the_agent_and_forgets_the_job(play: Play) -> None:
    """Only its estimates are kept."""
    play.up(agent())
    play.submit(job("a"))
    play.finish(play.one())
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.groups) == (0, 0, [])
    assert snapshot.agents[0].lease is None


def test_a_completed_run_updates_estimates(play: Play) -> None:
    """The figures are returned for the ledger and used for the next job."""
    play.up(agent())
    play.submit(job("a", test="login", seconds=None))
    lease = play.one()
    learnt = play.finish(lease, run_seconds=40.0, install_seconds=12.0)
    assert learnt == [
        LearnedEstimate("test", ("acme", "login", "mobile"), 40.0),
        LearnedEstimate("org", ("acme", "mobile"), 40.0),
        LearnedEstimate("install", ("acme", "shop", "mobile"), 12.0),
        LearnedEstimate("org_install", ("acme", "mobile"), 12.0),
    ]
    play.submit(job("b", app="shop-1.1", test="login", seconds=None))
    following = play.one()
    assert (following.expected_run_seconds, following.expected_install_seconds) == (40.0, 12.0)


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.TIMED_OUT])
def test_a_run_that_did_not_pass_shows_no_duration(play: Play, outcome: Outcome) -> None:
    """An agent fails all within a second: other jobs take as long as before, and that is still a guess."""
    play.up(agent())
    play.submit(job("a", test="login", seconds=None))
    learnt = play.finish(play.one(), outcome, run_seconds=1.0, install_seconds=12.0)
    assert [estimate.kind for estimate in learnt] == ["install", "org_install"]
    play.submit(job("b", test="login", seconds=None), job("c", test="pay", seconds=None))
    lease = play.one()
    assert (lease.expected_run_seconds, lease.usual_run_seconds) == (15.0, 0)
    assert play.explain("c").eta_guessed


@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.CANCELLED, Outcome.ERROR])
def test_an_incomplete_run_updates_no_estimates(play: Play, outcome: Outcome) -> None:
    """Lost, cancelled or failed to install."""
    play.up(agent())
    play.submit(job("a", test="login", seconds=None))
    lease = play.one()
    assert play.finish(lease, outcome, run_seconds=1.0, install_seconds=2.0) == []
    play.submit(job("b", test="login", seconds=None))
    assert play.one().expected_run_seconds == 15.0


def test_a_run_without_an_install_updates_no_install_estimate(play: Play) -> None:
    """Only measured times count."""
    play.up(agent(installed=[job("a")]))
    play.submit(job("a"))
    learnt = play.finish(play.one(), run_seconds=3.0)
    assert [estimate.kind for estimate in learnt] == ["test", "org"]


def test_simulated_runs_update_estimates(play: Play) -> None:
    """Demo agents replay real durations."""
    play.up(agent(fallback=True))
    play.submit(job("a", test="login"))
    finished = Finished(outcome=Outcome.PASSED, run_seconds=40.0)
    assert len(play.engine.finish(play.one().id, finished, play.now_ms)) == 2


def test_a_submitted_estimate_overrides_the_learned_one(play: Play) -> None:
    """The submitter knows what has changed."""
    play.up(agent())
    play.submit(job("a", test="login"))
    play.finish(play.one(), run_seconds=40.0)
    play.submit(job("b", test="login", seconds=3.0))
    assert play.one().expected_run_seconds == 3.0


def _charge_of(outcome: Outcome, run: float | None, install: float | None) -> float:
    """Return the fleet-seconds charged for a lease of 40 s in a fleet of one."""
    play = Play(make_engine())
    play.up(agent())
    play.submit(job("a", seconds=10.0), job("b", app="rest", at=1))
    before = play.group(job("b", app="rest")).score
    lease = play.one()
    play.finish(lease, outcome, run_seconds=run, install_seconds=install)
    after = play.group(job("b", app="rest")).score
    assert before is not None
    assert after is not None
    return (after - before) / 6


def test_the_charge_is_corrected_to_the_actual_use() -> None:
    """Shorter or longer than estimated, install included."""
    assert _charge_of(Outcome.PASSED, 10.0, 30.0) == pytest.approx(40.0)
    assert _charge_of(Outcome.PASSED, 2.0, 5.0) == pytest.approx(7.0)
    assert _charge_of(Outcome.FAILED, 100.0, 50.0) == pytest.approx(150.0)
    assert _charge_of(Outcome.CANCELLED, 1.0, 20.0) == pytest.approx(21.0)


def test_a_lost_attempt_stays_charged() -> None:
    """Its actual use is unknown, so the estimate stands."""
    assert _charge_of(Outcome.LOST, None, None) == pytest.approx(40.0)


def test_an_unknown_duration_keeps_the_charge() -> None:
    """A cancelled attempt without times stays charged as estimated."""
    assert _charge_of(Outcome.CANCELLED, None, None) == pytest.approx(40.0)


def test_a_requeued_job_waits_again(play: Play) -> None:
    """It keeps its submit time and its priority."""
    play.up(agent())
    spec = job("a", priority=4, at=33)
    play.submit(spec)
    lease = play.one()
    play.finish(lease, Outcome.FAILED, run_seconds=5.0, requeue=True)
    again = play.one()
    assert again.job == replace(spec, tried=("agent-1",))
    assert again.id != lease.id


def test_a_requeued_job_is_ranked_by_its_own_duration(play: Play) -> None:
    """By what was learned of its test since it was queued."""
    play.up(agent())
    play.submit(job("a", test="login", seconds=None))
    lease = play.one()
    play.engine.estimates.learn_run("acme", "login", "mobile", 77.0)
    play.finish(lease, Outcome.FAILED, run_seconds=5.0, requeue=True)
    assert play.one().expected_run_seconds == 77.0


def test_without_requeue_the_job_is_removed(play: Play) -> None:
    """A failed job without attempts left does not wait."""
    play.up(agent())
    play.submit(job("a"))
    play.finish(play.one(), Outcome.FAILED, run_seconds=5.0)
    assert play.snapshot().waiting == 0


def test_idle_agents_are_reconsidered_when_one_finishes(play: Play) -> None:
    """An agent may take an app that no agent holds any more."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2))
    lease = play.one()
    play.up(agent("b"))
    assert play.assign() == []
    play.lose(lease, requeue=True)
    assert play.started() == [("b", "x-000")]


def test_an_abandoned_group_is_assigned_to_idle_agents(play: Play) -> None:
    """Its agent turned to an urgent job that only it may run."""
    play.up(agent("a", labels={"os": "17"}, installed=[job("x")]))
    play.submit(*jobs("x", 2))
    lease = play.one()
    play.up(agent("b"))
    assert play.assign() == []
    play.submit(job("urgent", app="hotfix", labels={"os": "17"}, priority=0))
    assert play.assign() == []
    play.finish(lease)
    assert play.started() == [("a", "urgent"), ("b", "x-001")]


def test_a_lease_says_how_long_its_test_usually_takes(play: Play) -> None:
    """By what is known when it starts, while the order rests on what was known when the job was queued."""
    play.up(agent())
    play.submit(*jobs("a", 3, seconds=None), job("own", seconds=70.0, at=61))
    first = play.one()
    assert (first.usual_run_seconds, first.expected_run_seconds) == (0.0, 15.0)  # nothing has run: a guess
    play.finish(first, run_seconds=20.0)
    second = play.one()
    assert (second.usual_run_seconds, second.expected_run_seconds) == (0.0, 15.0)  # another test
    play.finish(second, run_seconds=20.0)
    play.finish(play.one(), run_seconds=20.0)
    submitted = play.one()
    assert submitted.usual_run_seconds == 70.0
    play.finish(submitted, run_seconds=30.0)
    play.submit(job("again", test="own", seconds=70.0))
    assert play.one().usual_run_seconds == 30.0
