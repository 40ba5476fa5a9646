"""Choices whose commit is pending: nobody sees them, and they can be abandoned."""

from __future__ import annotations

from qualgent.engine.values import ChangeResult, Reason
from tests.engine.support import Play, agent, job, jobs


def test_nobody_sees_a_lease_before_it_is_confirmed(play: Play) -> None:
    """Its job waits until then, first in line, and its agent is idle."""
    play.up(agent())
    play.submit(job("a"))
    (lease,) = play.reserve()
    snapshot = play.snapshot()
    (group,) = snapshot.groups
    assert (snapshot.waiting, snapshot.running, group.waiting, group.running, group.agents) == (1, 0, 1, 0, ())
    assert [state.lease for state in snapshot.agents] == [None]
    assert play.engine.explain(play.now_ms, jobs=["a"])["a"].reason is Reason.NEXT
    play.engine.confirm(leases=[lease.id])
    snapshot = play.snapshot()
    (group,) = snapshot.groups
    assert (snapshot.waiting, snapshot.running, group.waiting, group.running, group.agents) == (
        0,
        1,
        0,
        1,
        ("agent-1",),
    )
    assert play.engine.explain(play.now_ms, jobs=["a"])["a"].reason is Reason.RUNNING


def test_an_abandoned_lease_leaves_nothing(play: Play) -> None:
    """A release puts everything back, and the same choice is made again."""
    play.up(agent())
    play.submit(*jobs("j", 3))
    before = play.snapshot()
    (lease,) = play.reserve()
    play.engine.release(lease.id, play.now_ms)
    after = play.snapshot()
    assert (after.groups, after.waiting, after.running) == (before.groups, before.waiting, before.running)
    (again,) = play.reserve()
    assert again.job == lease.job


def test_an_abandoned_lease_may_be_delayed(play: Play) -> None:
    """A job that could not be started lets the others go first."""
    play.up(agent())
    play.submit(*jobs("j", 2))
    (lease,) = play.reserve()
    play.engine.release(lease.id, play.now_ms, not_before_ms=play.now_ms + 1000)
    (other,) = play.assign()
    assert other.job.id != lease.job.id
    play.finish(other)
    play.now_ms += 1000
    assert play.one().job.id == lease.job.id


def test_nobody_sees_a_submitted_job_before_it_is_confirmed(play: Play) -> None:
    """Not in the queue, not explained; but it may be leased, so that both share a commit."""
    play.submit(*jobs("known", 2))
    play.engine.submit(jobs("new", 3), play.now_ms, reserved=True)
    (group,) = play.snapshot().groups
    assert (
        play.snapshot().waiting,
        group.waiting,
        sum(load.waiting for load in play.engine.snapshot(loads=True).loads),
    ) == (2, 2, 2)
    assert play.engine.explain(play.now_ms, jobs=["new-000", "new-001"]) == {}
    play.engine.confirm(jobs=["new-000", "new-001", "new-002"])
    assert play.snapshot().waiting == 5


def test_a_group_without_a_committed_job_is_not_shown(play: Play) -> None:
    """Neither as waiting nor, while its first lease is being committed, as running."""
    play.up(agent())
    play.engine.submit([job("new")], play.now_ms, reserved=True)
    assert (play.snapshot().groups, play.snapshot().groups_total) == ([], 0)
    (lease,) = play.reserve()
    assert (play.snapshot().groups, play.snapshot().waiting, play.snapshot().running) == ([], 0, 0)
    play.engine.confirm(jobs=["new"], leases=[lease.id])
    assert play.snapshot().running == 1


def test_a_job_that_was_not_stored_is_forgotten(play: Play) -> None:
    """A waiting job and a leased one leave nothing behind."""
    play.up(agent())
    play.engine.submit(jobs("new", 2), play.now_ms, reserved=True)
    (lease,) = play.reserve()
    results = [play.engine.change(f"new-00{number}", play.now_ms, cancel=True) for number in range(2)]
    assert sorted(results) == [ChangeResult.CHANGED, ChangeResult.RUNNING]
    play.engine.release(lease.id, play.now_ms, requeue=False)
    assert (play.snapshot().groups, play.snapshot().waiting, play.reserve()) == ([], 0, [])


def test_a_priority_set_during_the_commit_counts_if_the_lease_is_abandoned(play: Play) -> None:
    """The row has it already, so the engine must have it as well."""
    play.up(agent())
    play.submit(job("a", priority=5))
    (lease,) = play.reserve()
    assert play.engine.change("a", play.now_ms, priority=0) is ChangeResult.RUNNING
    play.engine.release(lease.id, play.now_ms)
    (group,) = play.snapshot().groups
    assert group.waiting_by_priority == {0: 1}
