"""Agent anti-affinity: after a failed attempt another agent is preferred."""

from __future__ import annotations

from typing import Any

from qualgent.engine.steps import run_steps
from qualgent.engine.values import Lease, Outcome, Reason

from .support import Play, agent, job, jobs

ELSEWHERE_SECONDS = 60


def failed_on_a(play: Play, **fields: Any) -> Lease:
    """Requeue a job that failed on agent a, with agent b up and idle, or busy if requested."""
    play.up(agent("a"))
    play.submit(job("x", **fields))
    lease = play.one()
    play.finish(lease, Outcome.FAILED, run_seconds=1.0, requeue=True)
    return lease


def test_the_next_attempt_goes_to_another_agent(play: Play) -> None:
    """An installed build does not outweigh the failure."""
    failed_on_a(play)
    play.up(agent("b"))
    again = play.one()
    assert (again.agent_id, again.job.id, again.job.tried) == ("b", "x", ("a",))


def test_the_only_agent_retries_at_once(play: Play) -> None:
    """Nothing waits for an agent that does not exist."""
    failed_on_a(play)
    assert play.started() == [("a", "x")]


def test_an_agent_of_another_target_does_not_count(play: Play) -> None:
    """It could never run the job."""
    failed_on_a(play)
    play.up(agent("b", "web"))
    assert play.started() == [("a", "x")]


def test_the_job_waits_for_a_busy_agent(play: Play) -> None:
    """The failed agent stays idle until the other is free."""
    failed_on_a(play)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    other = play.one()
    assert (other.agent_id, play.started()) == ("b", [])
    play.finish(other)
    assert play.started() == [("b", "x")]


def test_the_wait_for_a_busy_agent_is_bounded(play: Play) -> None:
    """After a minute the first agent may retry; the caller gets that time."""
    failed_on_a(play)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    play.assign()
    began_ms = play.now_ms
    while play.now_ms < began_ms + ELSEWHERE_SECONDS * 1000:
        assert play.wake_ms is not None
        assert play.wake_ms <= began_ms + ELSEWHERE_SECONDS * 1000
        play.now_ms = play.wake_ms
        started = play.started()
    assert (play.now_ms, started) == (began_ms + ELSEWHERE_SECONDS * 1000, [("a", "x")])


def test_a_dropped_agent_ends_the_wait(play: Play) -> None:
    """The first agent is the only one left."""
    failed_on_a(play)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    play.assign()
    play.drop("b")
    assert play.started() == [("a", "x")]


def test_other_jobs_of_the_group_are_not_held_up(play: Play) -> None:
    """The agent skips the job it failed and takes the next."""
    play.up(agent("a"), agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    play.assign()
    play.submit(*jobs("x", 3))
    first = play.one()
    assert (first.agent_id, first.job.id) == ("a", "x-000")
    play.finish(first, Outcome.FAILED, run_seconds=1.0, requeue=True)
    second = play.one()
    assert second.job.id == "x-001"
    play.finish(second)
    assert play.started() == [("a", "x-002")]


def test_each_agent_is_tried_once_before_any_twice(play: Play) -> None:
    """After two agents failed the third is next."""
    failed_on_a(play)
    play.up(agent("b"))
    play.finish(play.one(), Outcome.FAILED, run_seconds=1.0, requeue=True)
    play.up(agent("c"))
    third = play.one()
    assert (third.agent_id, third.job.tried) == ("c", ("a", "b"))


def test_any_agent_may_retry_when_all_failed(play: Play) -> None:
    """No untried agent is left."""
    failed_on_a(play)
    play.up(agent("b"))
    play.finish(play.one(), Outcome.FAILED, run_seconds=1.0, requeue=True)
    assert len(play.started()) == 1


def test_tried_agents_survive_a_restart(play: Play) -> None:
    """A restored job with its tried agents goes to another one."""
    run_steps(play.engine.restore([job("x", tried=("a",))], [], [], play.now_ms))
    play.up(agent("a"), agent("b"))
    assert play.started() == [("b", "x")]


def test_a_released_lease_is_no_try(play: Play) -> None:
    """The same agent may take the job again."""
    play.up(agent("a"), agent("b"))
    play.submit(job("x"))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms)
    again = play.one()
    assert again.job.tried == ()


def test_the_restriction_is_explained(play: Play) -> None:
    """``explain`` names the agent, if there is another one, and says when that one is free or the wait is over."""
    failed_on_a(play)
    alone = play.explain("x")
    assert (alone.text, alone.eta_seconds) == ("Next", 0)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    play.assign()
    soon = play.explain("x")
    assert (soon.text, soon.eta_seconds) == ("Next · about 40 s · avoids a for about 60 s", 40)
    assert (soon.why, soon.when) == ("Next · avoids a for about 60 s", "about 40 s")
    key = job("x").group
    assert play.engine.explain(play.now_ms, groups=[key])[key].text == soon.text
    play.later(30)
    assert play.explain("x").eta_seconds == 10
    play.later(25)  # y takes longer than expected: a may take x before y is over
    assert play.explain("x").text == "Next · about 5 s · avoids a until then"
    play.later(45)
    assert play.explain("x").text == "Next · avoids a"
    play.submit(job("z"))
    assert play.engine.explain(play.now_ms, groups=[key])[key].text == "Next", "its other job starts at once"


def test_no_agent_of_the_group_is_named_that_is_busy_for_longer(play: Play) -> None:
    """It starts on the agent that it avoids, or sooner on the other one."""
    play.up(agent("b"))
    play.submit(job("y", seconds=900))
    play.one()
    failed_on_a(play, seconds=5)
    play.later(20)
    found = play.explain("x")
    assert (found.text, found.eta_seconds) == ("Next · about 40 s · avoids a until then", 40)
    key = job("x").group
    heads = play.engine.explain(play.now_ms, groups=[key], lanes=[(key, 1)])
    assert [found.agents, heads[key].agents, heads[key, 1].agents] == [()] * 3
    assert heads[key, 1].text == found.text


def test_an_agent_that_it_avoids_is_not_named_as_its_next(play: Play) -> None:
    """Although it runs other jobs of the group."""
    play.up(agent("b"))
    play.submit(job("y", seconds=200))
    play.one()
    play.up(agent("a"))
    play.submit(job("x", seconds=180))
    lease = play.one()
    play.later(200)
    play.finish(lease, Outcome.FAILED, run_seconds=180.0, requeue=True)
    play.submit(job("z", seconds=90))
    assert play.one().agent_id == "a"
    found = play.explain("x")
    assert (found.text, found.agents) == ("Next on b · about 30 s · avoids a for about 60 s", ("b",))


def test_a_start_after_a_test_that_never_ran_is_a_guess(play: Play) -> None:
    """The end of the wait, if it comes before that, is none."""
    other = job("y", app="other", labels={"os": "17"}, seconds=None)
    play.up(agent("a"), agent("b", labels={"os": "17"}, installed=[other]))
    play.submit(other)
    play.assign()
    play.submit(job("x", tried=("a",), not_before_ms=play.now_ms + 1))
    soon = play.explain("x")
    assert (soon.eta_seconds < ELSEWHERE_SECONDS, soon.eta_guessed) == (True, True)
    play.later(200)
    late = play.explain("x")
    assert (late.eta_seconds, late.eta_guessed) == (ELSEWHERE_SECONDS, False)


def test_a_job_that_backs_off_says_what_it_will_avoid(play: Play) -> None:
    """It starts on the other agent when that is free, or a minute after the back-off on the first."""
    play.up(agent("a"), agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}, seconds=500))
    play.assign()
    play.submit(job("x", tried=("a",), not_before_ms=play.now_ms + 12_000))
    explanation = play.explain("x")
    assert (explanation.reason, explanation.eta_seconds) == (Reason.BACKOFF, 12 + ELSEWHERE_SECONDS)
    assert explanation.text == "Backing off · then next · about 70 s · avoids a until then"
