"""Contracts of ``release``, ``renew`` and ``expire``."""

from __future__ import annotations

import pytest

from jobs.scheduler.engine.errors import StaleLeaseError
from jobs.scheduler.engine.values import Outcome

from .support import LEASE_MS, Play, agent, job, jobs


def test_a_released_job_waits_in_its_old_place(play: Play) -> None:
    """Before those that came later, however long the others are."""
    play.up(agent())
    play.submit(job("first", at=0), job("second", at=120, seconds=500))
    lease = play.one()
    assert lease.job.id == "first"
    play.engine.release(lease.id, play.now_ms)
    assert play.one().job.id == "first"


def test_releasing_leaves_no_trace_in_the_ranking(play: Play) -> None:
    """Charges are taken back, even though the fleet has another size by then."""
    play.submit(*jobs("a", 3), *jobs("b", 2, org="other"))
    before = play.snapshot().groups
    play.up(agent())
    lease = play.one()
    play.drop("agent-1")
    play.engine.release(lease.id, play.now_ms)
    assert play.snapshot().groups == before


def test_releasing_teaches_nothing(play: Play) -> None:
    """The next expectation is the same as before."""
    play.up(agent())
    play.submit(job("a", seconds=None))
    first = play.one()
    play.engine.release(first.id, play.now_ms)
    second = play.one()
    assert second.expected_run_seconds == first.expected_run_seconds == 15.0
    assert second.expected_install_seconds == first.expected_install_seconds == 30.0
    assert second.installs is True


def test_a_release_without_requeue_forgets_the_job(play: Play) -> None:
    """It was cancelled meanwhile."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms, requeue=False)
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.groups) == (0, 0, [])


def test_the_agent_of_a_released_lease_is_idle_again_if_it_is_live(play: Play) -> None:
    """It may take something else at once."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms, requeue=False)
    play.submit(job("b"))
    assert play.started() == [("agent-1", "b")]


def test_the_agent_of_a_released_lease_gets_nothing_if_it_is_gone(play: Play) -> None:
    """Delivery failed because it is not there; its job goes to another."""
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
    """Whatever ends it, nothing ends it twice, and the refusal changes nothing."""
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
    """A lease of another server is none of ours."""
    with pytest.raises(StaleLeaseError, match="never-was"):
        play.engine.release("never-was", play.now_ms)


def test_renewing_moves_deadlines_and_names_what_is_not_held(play: Play) -> None:
    """The agent must drop what is named."""
    play.up(agent("a"), agent("b"))
    play.submit(job("x", app="one"), job("y", app="two"))
    first, second = play.assign()
    play.finish(second)
    later = play.now_ms + 5 * LEASE_MS
    assert play.engine.renew([first.id, second.id, "never-was"], later) == [second.id, "never-was"]
    assert [lease.deadline_ms for lease in play.up(agent("a"))] == [later]


def test_a_lease_expires_when_its_deadline_has_passed(play: Play) -> None:
    """Not a millisecond before, and only those that did."""
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


def test_an_expired_lease_stays_held_until_it_is_finished(play: Play) -> None:
    """So that a crash between asking and committing loses nothing."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    assert play.engine.expire(lease.deadline_ms) == [lease]
    assert play.engine.expire(lease.deadline_ms + 1) == [lease]
    play.lose(lease)
    assert play.engine.expire(lease.deadline_ms + 1) == []


def test_a_renewed_lease_does_not_expire_at_its_old_deadline(play: Play) -> None:
    """Also when it had expired already and the agent came back in time."""
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


def test_a_deadline_can_be_moved_forward(play: Play) -> None:
    """A grace may be cut short."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    play.engine.renew([lease.id], play.now_ms + 5)
    assert [held.id for held in play.engine.expire(play.now_ms + 5)] == [lease.id]
    play.engine.renew([lease.id], lease.deadline_ms)
    assert play.engine.expire(lease.deadline_ms - 1) == []


def test_leases_that_ended_never_expire(play: Play) -> None:
    """However many came and went before their deadlines."""
    play.up(agent())
    play.submit(*jobs("a", 300))
    while leases := play.assign():
        play.finish(leases[0])
    assert play.engine.expire(play.now_ms + 10 * LEASE_MS) == []


def test_losing_a_lease_and_requeueing_keeps_the_submit_time(play: Play) -> None:
    """A lost job goes before all that were submitted after it."""
    play.up(agent())
    play.submit(job("old", at=0))
    lease = play.one()
    play.submit(*jobs("new", 3, at=300, seconds=100))
    play.lose(lease)
    assert play.waiting_order()[0] == "old"


def test_a_lost_job_may_back_off(play: Play) -> None:
    """Requeue and not-before go together."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    until = play.now_ms + 7_000
    play.finish(lease, Outcome.ERROR, run_seconds=1.0, requeue=True, not_before_ms=until)
    assert play.assign() == []
    assert play.wake_ms == until
    play.later(7)
    assert play.one().job.id == "a"
