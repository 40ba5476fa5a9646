"""Contracts of ``release``, ``renew`` and ``expire``."""

from __future__ import annotations

import pytest

from jobs.scheduler.engine.errors import StaleLeaseError
from jobs.scheduler.engine.values import Outcome

from .support import LEASE_MS, Play, agent, job, jobs


async def test_a_released_job_waits_in_its_old_place(play: Play) -> None:
    """Before those that came later, however long the others are."""
    await play.up(agent())
    await play.submit(job("first", at=0), job("second", at=120, seconds=500))
    lease = await play.one()
    assert lease.job.id == "first"
    await play.engine.release(lease.id, play.now_ms)
    assert (await play.one()).job.id == "first"


async def test_releasing_leaves_no_trace_in_the_ranking(play: Play) -> None:
    """Charges are taken back, even though the fleet has another size by then."""
    await play.submit(*jobs("a", 3), *jobs("b", 2, org="other"))
    before = (await play.snapshot()).groups
    await play.up(agent())
    lease = await play.one()
    await play.drop("agent-1")
    await play.engine.release(lease.id, play.now_ms)
    assert (await play.snapshot()).groups == before


async def test_releasing_teaches_nothing(play: Play) -> None:
    """The next expectation is the same as before."""
    await play.up(agent())
    await play.submit(job("a", seconds=None))
    first = await play.one()
    await play.engine.release(first.id, play.now_ms)
    second = await play.one()
    assert second.expected_run_seconds == first.expected_run_seconds == 15.0
    assert second.expected_install_seconds == first.expected_install_seconds == 30.0
    assert second.installs is True


async def test_a_release_without_requeue_forgets_the_job(play: Play) -> None:
    """It was cancelled meanwhile."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    await play.engine.release(lease.id, play.now_ms, requeue=False)
    snapshot = await play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.groups) == (0, 0, [])


async def test_the_agent_of_a_released_lease_is_idle_again_if_it_is_live(play: Play) -> None:
    """It may take something else at once."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    await play.engine.release(lease.id, play.now_ms, requeue=False)
    await play.submit(job("b"))
    assert await play.started() == [("agent-1", "b")]


async def test_the_agent_of_a_released_lease_gets_nothing_if_it_is_gone(play: Play) -> None:
    """Delivery failed because it is not there; its job goes to another."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    await play.drop("agent-1")
    await play.engine.release(lease.id, play.now_ms)
    assert await play.assign() == []
    await play.up(agent("agent-2"))
    assert await play.started() == [("agent-2", "a")]


@pytest.mark.parametrize("ending", ["release", "finish"])
async def test_an_ended_lease_is_stale(play: Play, ending: str) -> None:
    """Whatever ends it, nothing ends it twice, and the refusal changes nothing."""
    await play.up(agent())
    await play.submit(*jobs("a", 2))
    lease = await play.one()
    if ending == "release":
        await play.engine.release(lease.id, play.now_ms)
    else:
        await play.finish(lease)
    before = await play.snapshot()
    with pytest.raises(StaleLeaseError, match=lease.id):
        await play.engine.release(lease.id, play.now_ms)
    with pytest.raises(StaleLeaseError, match=lease.id):
        await play.finish(lease)
    assert await play.snapshot() == before


async def test_an_unknown_lease_is_stale(play: Play) -> None:
    """A lease of another server is none of ours."""
    with pytest.raises(StaleLeaseError, match="never-was"):
        await play.engine.release("never-was", play.now_ms)


async def test_renewing_moves_deadlines_and_names_what_is_not_held(play: Play) -> None:
    """The agent must drop what is named."""
    await play.up(agent("a"), agent("b"))
    await play.submit(job("x", app="one"), job("y", app="two"))
    first, second = await play.assign()
    await play.finish(second)
    later = play.now_ms + 5 * LEASE_MS
    assert await play.engine.renew([first.id, second.id, "never-was"], later) == [second.id, "never-was"]
    assert [lease.deadline_ms for lease in await play.up(agent("a"))] == [later]


async def test_a_lease_expires_when_its_deadline_has_passed(play: Play) -> None:
    """Not a millisecond before, and only those that did."""
    await play.up(agent("a"))
    await play.submit(job("x", app="one"), job("y", app="two"))
    first = await play.one()
    play.later(30)
    await play.up(agent("b"))
    second = await play.one()
    deadline = first.deadline_ms
    assert await play.engine.expire(deadline - 1) == []
    assert await play.engine.expire(deadline) == [first]
    assert await play.engine.expire(second.deadline_ms) == [first, second]


async def test_an_expired_lease_stays_held_until_it_is_finished(play: Play) -> None:
    """So that a crash between asking and committing loses nothing."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    assert await play.engine.expire(lease.deadline_ms) == [lease]
    assert await play.engine.expire(lease.deadline_ms + 1) == [lease]
    await play.lose(lease)
    assert await play.engine.expire(lease.deadline_ms + 1) == []


async def test_a_renewed_lease_does_not_expire_at_its_old_deadline(play: Play) -> None:
    """Also when it had expired already and the agent came back in time."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    await play.engine.renew([lease.id], lease.deadline_ms + 10)
    assert await play.engine.expire(lease.deadline_ms) == []
    (expired,) = await play.engine.expire(lease.deadline_ms + 10)
    assert expired.deadline_ms == lease.deadline_ms + 10
    await play.engine.renew([lease.id], lease.deadline_ms + 20)
    assert await play.engine.expire(lease.deadline_ms + 19) == []
    assert [held.id for held in await play.engine.expire(lease.deadline_ms + 20)] == [lease.id]


async def test_a_deadline_can_be_moved_forward(play: Play) -> None:
    """A grace may be cut short."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    await play.engine.renew([lease.id], play.now_ms + 5)
    assert [held.id for held in await play.engine.expire(play.now_ms + 5)] == [lease.id]
    await play.engine.renew([lease.id], lease.deadline_ms)
    assert await play.engine.expire(lease.deadline_ms - 1) == []


async def test_leases_that_ended_never_expire(play: Play) -> None:
    """However many came and went before their deadlines."""
    await play.up(agent())
    await play.submit(*jobs("a", 300))
    while leases := await play.assign():
        await play.finish(leases[0])
    assert await play.engine.expire(play.now_ms + 10 * LEASE_MS) == []


async def test_losing_a_lease_and_requeueing_keeps_the_submit_time(play: Play) -> None:
    """A lost job goes before all that were submitted after it."""
    await play.up(agent())
    await play.submit(job("old", at=0))
    lease = await play.one()
    await play.submit(*jobs("new", 3, at=300, seconds=100))
    await play.lose(lease)
    assert (await play.waiting_order())[0] == "old"


async def test_a_lost_job_may_back_off(play: Play) -> None:
    """Requeue and not-before go together."""
    await play.up(agent())
    await play.submit(job("a"))
    lease = await play.one()
    until = play.now_ms + 7_000
    await play.finish(lease, Outcome.ERROR, run_seconds=1.0, requeue=True, not_before_ms=until)
    assert await play.assign() == []
    assert play.wake_ms == until
    play.later(7)
    assert (await play.one()).job.id == "a"
