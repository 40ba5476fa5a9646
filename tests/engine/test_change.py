"""Contract of ``change``."""

from __future__ import annotations

from qualgent.engine.values import ChangeResult

from .support import Play, agent, job, jobs


def test_a_cancelled_job_never_starts(play: Play) -> None:
    """First, last or in the middle of its lane."""
    play.submit(*jobs("a", 5))
    for name in ("a-000", "a-002", "a-004"):
        assert play.engine.change(name, play.now_ms, cancel=True) is ChangeResult.CHANGED
    assert play.waiting_order() == ["a-001", "a-003"]


def test_cancelling_the_last_job_removes_its_group(play: Play) -> None:
    """The engine keeps nothing of it."""
    play.submit(job("a"))
    play.engine.change("a", play.now_ms, cancel=True)
    assert play.snapshot().groups == []
    assert play.engine.change("a", play.now_ms, cancel=True) is ChangeResult.UNKNOWN


def test_a_job_that_backs_off_can_be_cancelled(play: Play) -> None:
    """It does not return when its backoff ends."""
    play.up(agent())
    play.submit(job("a", not_before_ms=play.now_ms + 1_000))
    assert play.engine.change("a", play.now_ms, cancel=True) is ChangeResult.CHANGED
    play.later(2)
    assert play.assign() == []
    assert (play.wake_ms, play.snapshot().groups) == (None, [])


def test_a_running_job_is_not_changed(play: Play) -> None:
    """It is cancelled through its agent, and its priority no longer matters."""
    play.up(agent())
    play.submit(job("a"))
    lease = play.one()
    assert play.engine.change("a", play.now_ms, cancel=True) is ChangeResult.RUNNING
    assert play.engine.change("a", play.now_ms, priority=0) is ChangeResult.RUNNING
    assert play.up(agent()) == [lease]


def test_an_unknown_job_is_reported(play: Play) -> None:
    """A job that ended or never existed."""
    assert play.engine.change("never-was", play.now_ms, priority=0) is ChangeResult.UNKNOWN
    assert play.engine.change("never-was", play.now_ms, cancel=True) is ChangeResult.UNKNOWN


def test_a_new_priority_moves_the_job_and_keeps_its_submit_time(play: Play) -> None:
    """It overtakes earlier jobs, and its age still counts from its submission."""
    play.submit(job("a", app="one", priority=5, at=0), job("b", app="two", priority=4, at=10))
    assert [group.key for group in play.snapshot().groups] == [
        job("b", app="two").group,
        job("a", app="one").group,
    ]
    assert play.engine.change("a", play.now_ms, priority=4) is ChangeResult.CHANGED
    first, second = play.snapshot().groups
    assert (first.key, first.priority) == (job("a", app="one").group, 4)
    assert first.score is not None
    assert second.score is not None
    assert second.score - first.score == 10.0


def test_a_priority_changed_during_backoff_applies_afterwards(play: Play) -> None:
    """The new priority is kept during the backoff."""
    play.up(agent())
    play.submit(job("a", priority=5, not_before_ms=play.now_ms + 1_000), job("b", priority=2))
    play.engine.change("a", play.now_ms, priority=0)
    assert play.group(job("a")).waiting_by_priority == {0: 1, 2: 1}
    play.later(1)
    assert play.one().job.priority == 0


def test_the_same_priority_changes_nothing(play: Play) -> None:
    """The org's meter stays the same, too."""
    play.submit(*jobs("a", 2))
    before = play.snapshot()
    assert play.engine.change("a-000", play.now_ms, priority=1) is ChangeResult.CHANGED
    assert play.snapshot() == before


def test_an_empty_change_returns_the_state(play: Play) -> None:
    """The result says whether the job waits, backs off or runs."""
    play.submit(job("a"))
    before = play.snapshot()
    assert play.engine.change("a", play.now_ms) is ChangeResult.CHANGED
    assert play.snapshot() == before


def test_a_job_moved_back_and_forth_starts_once(play: Play) -> None:
    """Entries of its earlier places are ignored."""
    play.submit(*jobs("a", 3, priority=2))
    for priority in (1, 2, 1, 2, 1, 2):
        play.engine.change("a-001", play.now_ms, priority=priority)
    assert play.waiting_order() == ["a-000", "a-001", "a-002"]


def test_many_cancellations_keep_the_order(play: Play) -> None:
    """Also when nearly all of a long lane is cancelled."""
    specs = [job(f"a-{n:04d}", at=n, seconds=1 + n % 7) for n in range(1000)]
    play.submit(*specs)
    kept = {f"a-{n:04d}" for n in range(0, 1000, 50)}
    for spec in specs:
        if spec.id not in kept:
            play.engine.change(spec.id, play.now_ms, cancel=True)
    state = play.group(specs[0])
    assert (state.waiting, state.oldest_submitted_ms) == (20, specs[0].submitted_ms)
    order = play.waiting_order()
    assert set(order) == kept
    minutes = [
        (spec.submitted_ms // 60_000, -(spec.expected_seconds or 0), spec.id) for spec in specs if spec.id in kept
    ]
    assert order == [name for _, _, name in sorted(minutes)]


def test_an_urgent_priority_is_assigned_at_once(play: Play) -> None:
    """An idle agent that declined to join the group is reconsidered."""
    play.up(agent("a"))
    play.submit(*jobs("x", 2))
    play.one()
    play.up(agent("b"))
    assert play.assign() == []
    play.engine.change("x-001", play.now_ms, priority=0)
    play.assign()  # whatever it decides, it was asked: the timer starts anew
    assert play.wake_ms == play.now_ms + 5_000


def test_an_org_that_only_backs_off_keeps_its_meter(play: Play) -> None:
    """Its last waiting job was cancelled; the one that backs off returns to the same meter."""
    play.up(agent())
    play.submit(job("a", app="one"), job("b", app="two", not_before_ms=play.now_ms + 8_000))
    play.engine.change("a", play.now_ms, cancel=True)
    play.submit(job("c", app="three"))
    play.later(8)
    assert play.snapshot().waiting == 2
    assert sorted(play.waiting_order("agent-1")) == ["b", "c"]
