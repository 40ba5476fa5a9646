"""Contract of ``restore``."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from qualgent.engine.errors import EngineError
from qualgent.engine.steps import run_steps
from qualgent.engine.values import JobSpec, LearnedEstimate, Lease, Outcome

from .support import Play, agent, job, jobs, make_engine


def lease_of(spec: JobSpec, name: str = "old-1", agent_id: str = "agent-1", **fields: int) -> Lease:
    """Make a lease from before the restart: 30 s of install and 20 s of test, started at clock zero."""
    return Lease(
        id=name,
        job=spec,
        agent_id=agent_id,
        installs=True,
        expected_install_seconds=30.0,
        expected_run_seconds=20.0,
        started_ms=fields.get("started_ms", 1_000_000),
        deadline_ms=fields.get("deadline_ms", 1_060_000),
    )


def restore(play: Play, waiting: list[JobSpec], leases: list[Lease], estimates: list[LearnedEstimate]) -> None:
    run_steps(play.engine.restore(waiting, leases, estimates, play.now_ms))


def test_waiting_jobs_keep_their_order() -> None:
    """A restart does not change which job is next."""
    specs = [
        *jobs("urgent", 2, priority=0, at=500, app="a-1"),
        *jobs("long", 2, seconds=90, app="b-1"),
        *jobs("short", 2, seconds=5, app="b-1"),
        *jobs("other", 3, org="zeta", at=100),
    ]
    before, after = Play(make_engine()), Play(make_engine())
    before.submit(*specs)
    restore(after, list(reversed(specs)), [], [])
    assert after.snapshot() == before.snapshot()
    assert after.waiting_order() == before.waiting_order()


def test_what_runs_is_expected_to_end_within_its_usual_time_from_the_restart_on(play: Play) -> None:
    """Its end is explained so. When it began is not known; it counts as no work for decisions."""
    runs, waits = job("runs", test="long", seconds=None), job("waits", seconds=5.0)
    lease = replace(lease_of(runs, started_ms=play.now_ms), expected_install_seconds=0.0, expected_run_seconds=0.0)
    restore(play, [waits], [lease], [LearnedEstimate("test", ("acme", "long", "mobile"), 300.0)])
    play.up(agent())
    assert play.explain("waits").eta_seconds == pytest.approx(300, abs=1)
    play.now_ms += 200_000
    assert play.explain("waits").eta_seconds == pytest.approx(100, abs=1)


def test_estimates_are_restored_before_jobs(play: Play) -> None:
    """Restored jobs are ranked by learned durations."""
    learnt = [
        LearnedEstimate("test", ("acme", "long", "mobile"), 300.0),
        LearnedEstimate("test", ("acme", "short", "mobile"), 2.0),
        LearnedEstimate("install", ("acme", "shop", "mobile"), 12.5),
    ]
    specs = [job("a", test="short", seconds=None), job("b", test="long", seconds=None)]
    restore(play, specs, [], learnt)
    play.up(agent())
    lease = play.one()
    assert (lease.job.id, lease.expected_run_seconds, lease.expected_install_seconds) == ("b", 300.0, 12.5)


def test_a_restored_lease_counts_as_running(play: Play) -> None:
    """Its job does not wait, and its group is shown as running before the agent connects."""
    restore(play, jobs("b", 2), [lease_of(job("a"))], [])
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.agents) == (2, 1, [])
    assert snapshot.groups[0].agents == ("agent-1",)


def test_an_agent_connects_with_its_restored_lease(play: Play) -> None:
    """It is busy until the lease ends, then continues with the group."""
    held = lease_of(job("a"))
    restore(play, jobs("b", 2), [held], [])
    assert play.up(agent()) == [held]
    assert play.assign() == []
    play.finish(held)
    following = play.one()
    assert (following.agent_id, following.installs) == ("agent-1", False)


def test_a_restored_lease_can_be_renewed_and_finished(play: Play) -> None:
    """It behaves like any lease."""
    held = lease_of(job("a"))
    restore(play, [], [held], [])
    assert play.engine.renew([held.id], 2_000_000) == []
    learnt = play.finish(held, run_seconds=20.0)
    assert learnt[0] == LearnedEstimate("test", ("acme", "a", "mobile"), 20.0)


def test_a_restored_lease_expires_after_the_grace(play: Play) -> None:
    """Without its agent the job waits again, with its submit time."""
    held = lease_of(job("a", at=5), deadline_ms=1_030_000)
    restore(play, [job("b", at=400)], [held], [])
    assert play.engine.expire(1_029_999) == []
    assert play.engine.expire(1_030_000) == [held]
    play.lose(held)
    assert play.waiting_order("agent-2") == ["a", "b"]


def test_releasing_a_restored_lease_refunds_nothing() -> None:
    """It was charged before the restart."""
    fresh, restored = Play(make_engine()), Play(make_engine())
    fresh.submit(job("a"), job("b", app="other"))
    restore(restored, [job("b", app="other")], [lease_of(job("a"))], [])
    restored.engine.release("old-1", restored.now_ms)
    assert restored.snapshot() == fresh.snapshot()


def test_finishing_a_restored_lease_corrects_only_the_difference(play: Play) -> None:
    """Only the deviation from the estimate is charged."""
    rest = job("z", app="rest")
    restore(play, [rest], [lease_of(job("a")), lease_of(job("b"), "old-2", "agent-2")], [])
    play.up(agent())
    before = play.group(rest).score
    play.finish(lease_of(job("a")))
    assert play.group(rest).score == before
    play.finish(lease_of(job("b"), "old-2", "agent-2"), run_seconds=25.0, install_seconds=30.0)
    after = play.group(rest).score
    assert before is not None
    assert after is not None
    assert after - before == pytest.approx(6 * 5.0)


def test_a_connected_agent_is_busy_with_its_restored_lease(play: Play) -> None:
    """The order of connecting and restoring does not matter."""
    play.up(agent())
    restore(play, jobs("b", 2), [lease_of(job("a"))], [])
    assert play.assign() == []
    assert [lease.id for lease in play.up(agent())] == ["old-1"]


def test_an_agent_with_two_restored_leases_is_busy_until_both_end(play: Play) -> None:
    """The engine accepts what the ledger contains."""
    first, second = lease_of(job("a")), lease_of(job("b"), "old-2")
    restore(play, jobs("c", 2), [first, second], [])
    assert play.up(agent()) == [first, second]
    play.finish(first)
    assert play.assign() == []
    play.finish(second, Outcome.FAILED, run_seconds=1.0)
    assert len(play.assign()) == 1


def test_a_job_restored_as_waiting_and_running_is_kept_once(play: Play) -> None:
    """The first state read counts, so it never runs twice at once."""
    restore(play, [job("a")], [lease_of(job("a"))], [])
    assert (play.snapshot().waiting, play.snapshot().running) == (1, 0)
    assert play.up(agent()) == []
    assert play.waiting_order("agent-1") == ["a"]


def test_restoring_into_a_used_engine_is_refused(play: Play) -> None:
    """The refusal changes nothing."""
    play.submit(job("a"))
    before = play.snapshot()
    with pytest.raises(EngineError, match="restore needs an engine without jobs"):
        restore(play, [job("b")], [], [])
    assert play.snapshot() == before


def test_backoffs_are_restored(play: Play) -> None:
    """The caller converts wall-clock to monotonic time."""
    play.up(agent())
    restore(play, [job("a", not_before_ms=play.now_ms + 4_000)], [], [])
    assert play.assign() == []
    assert play.wake_ms == play.now_ms + 4_000
