"""Contract of ``finish``."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jobs.scheduler.engine.values import Estimate, Finished, Outcome

from .support import EngineFactory, Play, agent, job, jobs


async def test_a_finished_lease_frees_the_agent_and_forgets_the_job(play: Play) -> None:
    """Nothing of it is left but what it taught."""
    await play.up(agent())
    await play.submit(job("a"))
    await play.finish(await play.one())
    snapshot = await play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.groups) == (0, 0, [])
    assert snapshot.agents[0].lease is None


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.FAILED, Outcome.TIMED_OUT])
async def test_a_run_that_came_to_an_end_teaches(play: Play, outcome: Outcome) -> None:
    """The figures are returned for the ledger, and used for the next job."""
    await play.up(agent())
    await play.submit(job("a", test="login", seconds=None))
    lease = await play.one()
    learnt = await play.finish(lease, outcome, run_seconds=40.0, install_seconds=12.0)
    assert learnt == [
        Estimate("test", ("acme", "login", "mobile"), 40.0),
        Estimate("org", ("acme", "mobile"), 40.0),
        Estimate("install", ("acme", "shop", "mobile"), 12.0),
        Estimate("org_install", ("acme", "mobile"), 12.0),
    ]
    await play.submit(job("b", app="shop-1.1", test="login", seconds=None))
    following = await play.one()
    assert (following.expected_run_seconds, following.expected_install_seconds) == (40.0, 12.0)


@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.CANCELLED, Outcome.ERROR])
async def test_a_run_that_did_not_come_to_an_end_teaches_nothing(play: Play, outcome: Outcome) -> None:
    """Lost, cancelled or failed to install: its times say nothing about the test."""
    await play.up(agent())
    await play.submit(job("a", test="login", seconds=None))
    lease = await play.one()
    assert await play.finish(lease, outcome, run_seconds=1.0, install_seconds=2.0) == []
    await play.submit(job("b", test="login", seconds=None))
    assert (await play.one()).expected_run_seconds == 15.0


async def test_a_run_without_install_teaches_no_install_time(play: Play) -> None:
    """Only what was measured is learnt."""
    await play.up(agent(installed=[job("a")]))
    await play.submit(job("a"))
    learnt = await play.finish(await play.one(), run_seconds=3.0)
    assert [estimate.kind for estimate in learnt] == ["test", "org"]


async def test_simulated_runs_teach_too(play: Play) -> None:
    """Demo agents play real durations."""
    await play.up(agent(fallback=True))
    await play.submit(job("a", test="login"))
    finished = Finished(outcome=Outcome.PASSED, run_seconds=40.0, simulated=True)
    assert len(await play.engine.finish((await play.one()).id, finished, play.now_ms)) == 2


async def test_the_submitters_own_estimate_wins_over_what_was_learnt(play: Play) -> None:
    """It knows what it changed."""
    await play.up(agent())
    await play.submit(job("a", test="login"))
    await play.finish(await play.one(), run_seconds=40.0)
    await play.submit(job("b", test="login", seconds=3.0))
    assert (await play.one()).expected_run_seconds == 3.0


async def _charge_of(make_engine: EngineFactory, outcome: Outcome, run: float | None, install: float | None) -> float:
    """By how many fleet-seconds a lease of 40 s, in a fleet of one, moved its org behind."""
    play = Play(make_engine())
    await play.up(agent())
    await play.submit(job("a", seconds=10.0), job("b", app="rest", at=1))
    before = (await play.group(job("b", app="rest"))).score
    lease = await play.one()
    await play.finish(lease, outcome, run_seconds=run, install_seconds=install)
    after = (await play.group(job("b", app="rest"))).score
    assert before is not None
    assert after is not None
    return (after - before) / 6


async def test_the_charge_is_corrected_to_the_truth(make_engine: EngineFactory) -> None:
    """The org ends up charged what it used, not what was expected: shorter, longer, install and all."""
    assert await _charge_of(make_engine, Outcome.PASSED, 10.0, 30.0) == pytest.approx(40.0)
    assert await _charge_of(make_engine, Outcome.PASSED, 2.0, 5.0) == pytest.approx(7.0)
    assert await _charge_of(make_engine, Outcome.FAILED, 100.0, 50.0) == pytest.approx(150.0)
    assert await _charge_of(make_engine, Outcome.CANCELLED, 1.0, 20.0) == pytest.approx(21.0)


async def test_lost_time_stays_charged(make_engine: EngineFactory) -> None:
    """Nobody knows how much was used; the expectation stands."""
    assert await _charge_of(make_engine, Outcome.LOST, None, None) == pytest.approx(40.0)


async def test_unknown_times_leave_the_charge(make_engine: EngineFactory) -> None:
    """A cancelled attempt whose agent said nothing stays charged as expected."""
    assert await _charge_of(make_engine, Outcome.CANCELLED, None, None) == pytest.approx(40.0)


async def test_a_requeued_job_waits_again(play: Play) -> None:
    """It keeps its submit time and its priority."""
    await play.up(agent())
    spec = job("a", priority=4, at=33)
    await play.submit(spec)
    lease = await play.one()
    await play.finish(lease, Outcome.FAILED, run_seconds=5.0, requeue=True)
    again = await play.one()
    assert again.job == replace(spec, tried=("agent-1",))
    assert again.id != lease.id


async def test_a_requeued_job_without_an_estimate_is_ranked_by_what_it_taught(play: Play) -> None:
    """Its second attempt is expected to take what the first did."""
    await play.up(agent())
    await play.submit(job("a", seconds=None))
    await play.finish(await play.one(), Outcome.FAILED, run_seconds=77.0, requeue=True)
    assert (await play.one()).expected_run_seconds == 77.0


async def test_without_requeue_the_job_is_over(play: Play) -> None:
    """A failed job that is out of attempts does not wait."""
    await play.up(agent())
    await play.submit(job("a"))
    await play.finish(await play.one(), Outcome.FAILED, run_seconds=5.0)
    assert (await play.snapshot()).waiting == 0


async def test_another_agent_is_asked_when_one_finishes(play: Play) -> None:
    """An agent that stayed idle beside a held app may take it once the app is on no agent."""
    await play.up(agent("a"))
    await play.submit(*jobs("x", 2))
    lease = await play.one()
    await play.up(agent("b"))
    assert await play.assign() == []
    await play.lose(lease, requeue=True)
    assert await play.started() == [("b", "x-000")]


async def test_a_group_left_behind_is_offered_to_idle_agents_at_once(play: Play) -> None:
    """Its agent goes on with something urgent that only it may run; an idle one takes the rest over."""
    await play.up(agent("a", labels={"os": "17"}, installed=[job("x")]))
    await play.submit(*jobs("x", 2))
    lease = await play.one()
    await play.up(agent("b"))
    assert await play.assign() == []
    await play.submit(job("urgent", app="hotfix", labels={"os": "17"}, priority=0))
    assert await play.assign() == []
    await play.finish(lease)
    assert await play.started() == [("a", "urgent"), ("b", "x-001")]
