"""Contracts of ``release``, ``renew`` and ``expire``."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from qualgent.engine.errors import StaleLeaseError
from qualgent.engine.values import Outcome

from .support import LEASE_MS, Play, agent, job, jobs


def test_a_released_job_keeps_its_place(play: Play) -> None:
    """Before later jobs, however long they are."""
    play.up(agent())
    play.submit(job("first", at=0), job("second", at=120, seconds=500))
    lease = play.one()
    assert lease.job.id == "first"
    play.engine.release(lease.id, play.now_ms)
    assert play.one().job.id == "first"


def test_a_release_refunds_the_charge(play: Play) -> None:
    """Also when the fleet size has changed."""
    play.submit(*jobs("a", 3), *jobs("b", 2, org="other"))
    before = play.snapshot().groups
    play.up(agent())
    lease = play.one()
    play.drop("agent-1")
    play.engine.release(lease.id, play.now_ms)
    after = play.snapshot().groups
    assert [replace(group, explanation=None) for group in after] == [
        replace(group, explanation=None) for group in before
    ]


def test_a_release_updates_no_estimates(play: Play) -> None:
    """The next estimate is the same as before."""
    play.up(agent())
    play.submit(job("a", seconds=None))
    first = play.one()
    play.engine.release(first.id, play.now_ms)
    second = play.one()
    assert second.expected_run_seconds == first.expected_run_seconds == 15.0
    assert second.expected_install_seconds == first.expected_install_seconds == 30.0
    assert second.installs is True


def test_a_release_without_requeue_removes_the_job(play: Play) -> None:
    """It was cancelled in the meantime."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms, requeue=False)
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.groups) == (0, 0, [])


def test_a_release_makes_a_live_agent_idle(play: Play) -> None:
    """It may take another job at once."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms, requeue=False)
    play.submit(job("b"))
    assert play.started() == [("agent-1", "b")]


def test_a_release_assigns_nothing_to_a_dropped_agent(play: Play) -> None:
    """After a failed delivery the job goes to another agent."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.drop("agent-1")
    play.engine.release(lease.id, play.now_ms)
    assert play.assign() == []
    play.up(agent("agent-2"))
    assert play.started() == [("agent-2", "a")]


@pytest.mark.parametrize("ending", ["release", "finish"])
def test_an_ended_lease_is_stale(play: Play, ending: str) -> None:
    """No call ends a lease twice, and the refusal changes nothing."""
    play.up(agent())
    play.submit(*jobs("a", 2))
    lease = play.one()
    if ending == "release":
        play.engine.release(lease.id, play.now_ms)
    else:
        play.finish(lease)
    before = play.snapshot()
    with pytest.raises(StaleLeaseError, match=lease.id):
        play.engine.release(lease.id, play.now_ms)
    with pytest.raises(StaleLeaseError, match=lease.id):
        play.finish(lease)
    assert play.snapshot() == before


def test_an_unknown_lease_is_stale(play: Play) -> None:
    """For example the lease of another server."""
    with pytest.raises(StaleLeaseError, match="never-was"):
        play.engine.release("never-was", play.now_ms)


def test_renewing_moves_deadlines_and_returns_unknown_leases(play: Play) -> None:
    """The agent must drop the returned leases."""
    play.up(agent("a"), agent("b"))
    play.submit(job("x", app="one"), job("y", app="two"))
    first, second = play.assign()
    play.finish(second)
    later = play.now_ms + 5 * LEASE_MS
    assert play.engine.renew([first.id, second.id, "never-was"], later) == [second.id, "never-was"]
    assert [lease.deadline_ms for lease in play.up(agent("a"))] == [later]


def test_a_lease_expires_when_its_deadline_has_passed(play: Play) -> None:
    """Not a millisecond before."""
    play.up(agent("a"))
    play.submit(job("x", app="one"), job("y", app="two"))
    first = play.one()
    play.later(30)
    play.up(agent("b"))
    second = play.one()
    deadline = first.deadline_ms
    assert play.engine.expire(deadline - 1) == []
    assert play.engine.expire(deadline) == [first]
    assert play.engine.expire(second.deadline_ms) == [first, second]


def test_an_expired_lease_remains_until_it_is_finished(play: Play) -> None:
    """A crash between expiry and commit loses nothing."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    assert play.engine.expire(lease.deadline_ms) == [lease]
    assert play.engine.expire(lease.deadline_ms + 1) == [lease]
    play.lose(lease)
    assert play.engine.expire(lease.deadline_ms + 1) == []


def test_a_renewed_lease_does_not_expire_at_its_old_deadline(play: Play) -> None:
    """Also when it had expired already and the agent reconnected in time."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.renew([lease.id], lease.deadline_ms + 10)
    assert play.engine.expire(lease.deadline_ms) == []
    (expired,) = play.engine.expire(lease.deadline_ms + 10)
    assert expired.deadline_ms == lease.deadline_ms + 10
    play.engine.renew([lease.id], lease.deadline_ms + 20)
    assert play.engine.expire(lease.deadline_ms + 19) == []
    assert [held.id for held in play.engine.expire(lease.deadline_ms + 20)] == [lease.id]


def test_a_deadline_can_be_moved_earlier(play: Play) -> None:
    """A grace period may be shortened."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.renew([lease.id], play.now_ms + 5)
    assert [held.id for held in play.engine.expire(play.now_ms + 5)] == [lease.id]
    play.engine.renew([lease.id], lease.deadline_ms)
    assert play.engine.expire(lease.deadline_ms - 1) == []


def test_ended_leases_never_expire(play: Play) -> None:
    """However many ended before their deadlines."""
    play.up(agent())
    play.submit(*jobs("a", 300))
    while leases := play.assign():
        play.finish(leases[0])
    assert play.engine.expire(play.now_ms + 10 * LEASE_MS) == []


def test_a_lost_job_keeps_its_submit_time(play: Play) -> None:
    """It goes before all jobs submitted later."""
    play.up(agent())
    play.submit(job("old", at=0))
    lease = play.one()
    play.submit(*jobs("new", 3, at=300, seconds=100))
    play.lose(lease)
    assert play.waiting_order()[0] == "old"


def test_a_lost_job_may_back_off(play: Play) -> None:
    """Requeue and backoff can be combined."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    until = play.now_ms + 7_000
    play.finish(lease, Outcome.ERROR, run_seconds=1.0, requeue=True, not_before_ms=until)
    assert play.assign() == []
    assert play.wake_ms == until
    play.later(7)
    assert play.one().job.id == "a"
