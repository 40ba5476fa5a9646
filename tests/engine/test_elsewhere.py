"""After an attempt that ended badly, the next is another agent's, if there is one."""

from __future__ import annotations

from jobs.scheduler.engine.values import Lease, Outcome

from .support import Play, agent, job, jobs

ELSEWHERE_SECONDS = 60


async def failed_on_a(play: Play, **fields: str) -> Lease:
    """A job that failed on agent a and waits again; agent b is up and idle, or busy as told."""
    await play.up(agent("a"))
    await play.submit(job("x", **fields))
    lease = await play.one()
    await play.finish(lease, Outcome.FAILED, run_seconds=1.0, requeue=True)
    return lease


async def test_the_next_attempt_goes_to_another_agent(play: Play) -> None:
    """Though the first has the build installed and the other does not."""
    await failed_on_a(play)
    await play.up(agent("b"))
    again = await play.one()
    assert (again.agent_id, again.job.id, again.job.tried) == ("b", "x", ("a",))


async def test_the_only_agent_tries_again_itself(play: Play) -> None:
    """There is no other: nothing waits for one."""
    await failed_on_a(play)
    assert await play.started() == [("a", "x")]


async def test_an_agent_of_another_target_is_no_other(play: Play) -> None:
    """It could never run the job."""
    await failed_on_a(play)
    await play.up(agent("b", "web"))
    assert await play.started() == [("a", "x")]


async def test_a_busy_agent_is_waited_for(play: Play) -> None:
    """The first stays idle beside the job until the other is free."""
    await failed_on_a(play)
    await play.up(agent("b", labels={"os": "17"}))
    await play.submit(job("y", app="other", labels={"os": "17"}))
    other = await play.one()
    assert (other.agent_id, await play.started()) == ("b", [])
    await play.finish(other)
    assert await play.started() == [("b", "x")]


async def test_a_busy_agent_is_not_waited_for_for_ever(play: Play) -> None:
    """After a minute the first may try again; the caller is told when."""
    await failed_on_a(play)
    await play.up(agent("b", labels={"os": "17"}))
    await play.submit(job("y", app="other", labels={"os": "17"}))
    await play.assign()
    began_ms = play.now_ms
    while play.now_ms < began_ms + ELSEWHERE_SECONDS * 1000:
        assert play.wake_ms is not None
        assert play.wake_ms <= began_ms + ELSEWHERE_SECONDS * 1000
        play.now_ms = play.wake_ms
        started = await play.started()
    assert (play.now_ms, started) == (began_ms + ELSEWHERE_SECONDS * 1000, [("a", "x")])


async def test_when_the_other_leaves_nobody_waits_for_it(play: Play) -> None:
    """The first is the only one now."""
    await failed_on_a(play)
    await play.up(agent("b", labels={"os": "17"}))
    await play.submit(job("y", app="other", labels={"os": "17"}))
    await play.assign()
    await play.drop("b")
    assert await play.started() == [("a", "x")]


async def test_other_jobs_of_the_group_go_on(play: Play) -> None:
    """The agent leaves out what it failed at and takes the next."""
    await play.up(agent("a"), agent("b", labels={"os": "17"}))
    await play.submit(job("y", app="other", labels={"os": "17"}))
    await play.assign()
    await play.submit(*jobs("x", 3))
    first = await play.one()
    assert (first.agent_id, first.job.id) == ("a", "x-000")
    await play.finish(first, Outcome.FAILED, run_seconds=1.0, requeue=True)
    second = await play.one()
    assert second.job.id == "x-001"
    await play.finish(second)
    assert await play.started() == [("a", "x-002")]


async def test_each_agent_is_tried_before_one_twice(play: Play) -> None:
    """Two agents failed: the third is next."""
    await failed_on_a(play)
    await play.up(agent("b"))
    await play.finish(await play.one(), Outcome.FAILED, run_seconds=1.0, requeue=True)
    await play.up(agent("c"))
    third = await play.one()
    assert (third.agent_id, third.job.tried) == ("c", ("a", "b"))


async def test_when_all_were_tried_any_may_try_again(play: Play) -> None:
    """Nobody is left to wait for."""
    await failed_on_a(play)
    await play.up(agent("b"))
    await play.finish(await play.one(), Outcome.FAILED, run_seconds=1.0, requeue=True)
    assert len(await play.started()) == 1


async def test_what_was_tried_outlives_a_restart(play: Play) -> None:
    """Restored with the agents it was tried on, the job still goes to another."""
    await play.engine.restore([job("x", tried=("a",))], [], [], play.now_ms)
    await play.up(agent("a"), agent("b"))
    assert await play.started() == [("b", "x")]


async def test_a_lease_that_came_to_nothing_was_no_try(play: Play) -> None:
    """Released: the agent may have the job again."""
    await play.up(agent("a"), agent("b"))
    await play.submit(job("x"))
    lease = await play.one()
    await play.engine.release(lease.id, play.now_ms)
    again = await play.one()
    assert again.job.tried == ()


async def test_the_wish_is_explained(play: Play) -> None:
    """Who asks why it waits is told."""
    await failed_on_a(play)
    await play.up(agent("b", labels={"os": "17"}))
    await play.submit(job("y", app="other", labels={"os": "17"}))
    await play.assign()
    assert (await play.explain("x")).text.endswith("; if it can be, on another agent than a")
