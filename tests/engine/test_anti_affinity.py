"""After an attempt that ended badly, the next is another agent's, if there is one."""

from __future__ import annotations

from jobs.scheduler.engine.values import Lease, Outcome

from .support import Play, agent, job, jobs

ELSEWHERE_SECONDS = 60


def failed_on_a(play: Play, **fields: str) -> Lease:
    """A job that failed on agent a and waits again; agent b is up and idle, or busy as told."""
    play.up(agent("a"))
    play.submit(job("x", **fields))
    lease = play.one()
    play.finish(lease, Outcome.FAILED, run_seconds=1.0, requeue=True)
    return lease


def test_the_next_attempt_goes_to_another_agent(play: Play) -> None:
    """Though the first has the build installed and the other does not."""
    failed_on_a(play)
    play.up(agent("b"))
    again = play.one()
    assert (again.agent_id, again.job.id, again.job.tried) == ("b", "x", ("a",))


def test_the_only_agent_tries_again_itself(play: Play) -> None:
    """There is no other: nothing waits for one."""
    failed_on_a(play)
    assert play.started() == [("a", "x")]


def test_an_agent_of_another_target_is_no_other(play: Play) -> None:
    """It could never run the job."""
    failed_on_a(play)
    play.up(agent("b", "web"))
    assert play.started() == [("a", "x")]


def test_a_busy_agent_is_waited_for(play: Play) -> None:
    """The first stays idle beside the job until the other is free."""
    failed_on_a(play)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    other = play.one()
    assert (other.agent_id, play.started()) == ("b", [])
    play.finish(other)
    assert play.started() == [("b", "x")]


def test_a_busy_agent_is_not_waited_for_for_ever(play: Play) -> None:
    """After a minute the first may try again; the caller is told when."""
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


def test_when_the_other_leaves_nobody_waits_for_it(play: Play) -> None:
    """The first is the only one now."""
    failed_on_a(play)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    play.assign()
    play.drop("b")
    assert play.started() == [("a", "x")]


def test_other_jobs_of_the_group_go_on(play: Play) -> None:
    """The agent leaves out what it failed at and takes the next."""
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


def test_each_agent_is_tried_before_one_twice(play: Play) -> None:
    """Two agents failed: the third is next."""
    failed_on_a(play)
    play.up(agent("b"))
    play.finish(play.one(), Outcome.FAILED, run_seconds=1.0, requeue=True)
    play.up(agent("c"))
    third = play.one()
    assert (third.agent_id, third.job.tried) == ("c", ("a", "b"))


def test_when_all_were_tried_any_may_try_again(play: Play) -> None:
    """Nobody is left to wait for."""
    failed_on_a(play)
    play.up(agent("b"))
    play.finish(play.one(), Outcome.FAILED, run_seconds=1.0, requeue=True)
    assert len(play.started()) == 1


def test_what_was_tried_outlives_a_restart(play: Play) -> None:
    """Restored with the agents it was tried on, the job still goes to another."""
    play.engine.restore([job("x", tried=("a",))], [], [], play.now_ms)
    play.up(agent("a"), agent("b"))
    assert play.started() == [("b", "x")]


def test_a_lease_that_came_to_nothing_was_no_try(play: Play) -> None:
    """Released: the agent may have the job again."""
    play.up(agent("a"), agent("b"))
    play.submit(job("x"))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms)
    again = play.one()
    assert again.job.tried == ()


def test_the_restriction_is_explained(play: Play) -> None:
    """Who asks why it waits is told."""
    failed_on_a(play)
    play.up(agent("b", labels={"os": "17"}))
    play.submit(job("y", app="other", labels={"os": "17"}))
    play.assign()
    assert play.explain("x").text.endswith(" · avoids a")
