"""Contract of ``finish``."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jobs.scheduler.engine.values import Finished, LearnedEstimate, Outcome

from .support import Play, agent, job, jobs, make_engine


def test_a_finished_lease_frees_the_agent_and_forgets_the_job(play: Play) -> None:
    """Nothing of it is left but what it taught."""
    play.up(agent())
    play.submit(job("a"))
    play.finish(play.one())
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.groups) == (0, 0, [])
    assert snapshot.agents[0].lease is None


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.FAILED, Outcome.TIMED_OUT])
def test_a_run_that_came_to_an_end_teaches(play: Play, outcome: Outcome) -> None:
    """The figures are returned for the ledger, and used for the next job."""
    play.up(agent())
    play.submit(job("a", test="login", seconds=None))
    lease = play.one()
    learnt = play.finish(lease, outcome, run_seconds=40.0, install_seconds=12.0)
    assert learnt == [
        LearnedEstimate("test", ("acme", "login", "mobile"), 40.0),
        LearnedEstimate("org", ("acme", "mobile"), 40.0),
        LearnedEstimate("install", ("acme", "shop", "mobile"), 12.0),
        LearnedEstimate("org_install", ("acme", "mobile"), 12.0),
    ]
    play.submit(job("b", app="shop-1.1", test="login", seconds=None))
    following = play.one()
    assert (following.expected_run_seconds, following.expected_install_seconds) == (40.0, 12.0)


@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.CANCELLED, Outcome.ERROR])
def test_a_run_that_did_not_come_to_an_end_teaches_nothing(play: Play, outcome: Outcome) -> None:
    """Lost, cancelled or failed to install: its times say nothing about the test."""
    play.up(agent())
    play.submit(job("a", test="login", seconds=None))
    lease = play.one()
    assert play.finish(lease, outcome, run_seconds=1.0, install_seconds=2.0) == []
    play.submit(job("b", test="login", seconds=None))
    assert play.one().expected_run_seconds == 15.0


def test_a_run_without_install_teaches_no_install_time(play: Play) -> None:
    """Only what was measured is learnt."""
    play.up(agent(installed=[job("a")]))
    play.submit(job("a"))
    learnt = play.finish(play.one(), run_seconds=3.0)
    assert [estimate.kind for estimate in learnt] == ["test", "org"]


def test_simulated_runs_teach_too(play: Play) -> None:
    """Demo agents play real durations."""
    play.up(agent(fallback=True))
    play.submit(job("a", test="login"))
    finished = Finished(outcome=Outcome.PASSED, run_seconds=40.0, simulated=True)
    assert len(play.engine.finish(play.one().id, finished, play.now_ms)) == 2


def test_the_submitters_own_estimate_wins_over_what_was_learnt(play: Play) -> None:
    """It knows what it changed."""
    play.up(agent())
    play.submit(job("a", test="login"))
    play.finish(play.one(), run_seconds=40.0)
    play.submit(job("b", test="login", seconds=3.0))
    assert play.one().expected_run_seconds == 3.0


def _charge_of(outcome: Outcome, run: float | None, install: float | None) -> float:
    """By how many fleet-seconds a lease of 40 s, in a fleet of one, moved its org behind."""
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


def test_the_charge_is_corrected_to_the_truth() -> None:
    """The org ends up charged what it used, not what was expected: shorter, longer, install and all."""
    assert _charge_of(Outcome.PASSED, 10.0, 30.0) == pytest.approx(40.0)
    assert _charge_of(Outcome.PASSED, 2.0, 5.0) == pytest.approx(7.0)
    assert _charge_of(Outcome.FAILED, 100.0, 50.0) == pytest.approx(150.0)
    assert _charge_of(Outcome.CANCELLED, 1.0, 20.0) == pytest.approx(21.0)


def test_lost_time_stays_charged() -> None:
    """Nobody knows how much was used; the expectation stands."""
    assert _charge_of(Outcome.LOST, None, None) == pytest.approx(40.0)


def test_unknown_times_leave_the_charge() -> None:
    """A cancelled attempt whose agent said nothing stays charged as expected."""
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


def test_a_requeued_job_without_an_estimate_is_ranked_by_what_it_taught(play: Play) -> None:
    """Its second attempt is expected to take what the first did."""
    play.up(agent())
    play.submit(job("a", seconds=None))
    play.finish(play.one(), Outcome.FAILED, run_seconds=77.0, requeue=True)
    assert play.one().expected_run_seconds == 77.0


def test_without_requeue_the_job_is_over(play: Play) -> None:
    """A failed job that is out of attempts does not wait."""
    play.up(agent())
    play.submit(job("a"))
    play.finish(play.one(), Outcome.FAILED, run_seconds=5.0)
    assert play.snapshot().waiting == 0


def test_another_agent_is_asked_when_one_finishes(play: Play) -> None:
    """An agent that stayed idle beside a held app may take it once the app is on no agent."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2))
    lease = play.one()
    play.up(agent("b"))
    assert play.assign() == []
    play.lose(lease, requeue=True)
    assert play.started() == [("b", "x-000")]


def test_a_group_left_behind_is_offered_to_idle_agents_at_once(play: Play) -> None:
    """Its agent goes on with something urgent that only it may run; an idle one takes the rest over."""
    play.up(agent("a", labels={"os": "17"}, installed=[job("x")]))
    play.submit(*jobs("x", 2))
    lease = play.one()
    play.up(agent("b"))
    assert play.assign() == []
    play.submit(job("urgent", app="hotfix", labels={"os": "17"}, priority=0))
    assert play.assign() == []
    play.finish(lease)
    assert play.started() == [("a", "urgent"), ("b", "x-001")]
