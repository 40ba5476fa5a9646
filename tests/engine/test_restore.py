"""Contract of ``restore``."""

from __future__ import annotations

import pytest

from jobs.scheduler.engine.errors import EngineError
from jobs.scheduler.engine.values import Estimate, JobSpec, Lease, Outcome

from .support import EngineFactory, Play, agent, job, jobs


def lease_of(spec: JobSpec, name: str = "old-1", agent_id: str = "agent-1", **fields: int) -> Lease:
    """A lease from before the restart: 20 s of test after 30 s of install, started at the clock's start."""
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


async def restore(play: Play, waiting: list[JobSpec], leases: list[Lease], estimates: list[Estimate]) -> None:
    await play.engine.restore(waiting, leases, estimates, play.now_ms)


async def test_what_waited_waits_again_in_its_order(make_engine: EngineFactory) -> None:
    """A restart changes nothing about who is next."""
    specs = [
        *jobs("urgent", 2, priority=0, at=500, app="a-1"),
        *jobs("long", 2, seconds=90, app="b-1"),
        *jobs("short", 2, seconds=5, app="b-1"),
        *jobs("other", 3, org="zeta", at=100),
    ]
    before, after = Play(make_engine()), Play(make_engine())
    await before.submit(*specs)
    await restore(after, list(reversed(specs)), [], [])
    assert await after.snapshot() == await before.snapshot()
    assert await after.waiting_order() == await before.waiting_order()


async def test_estimates_come_first(play: Play) -> None:
    """Restored jobs are ranked by what was learnt before the restart."""
    learnt = [
        Estimate("test", ("acme", "long", "mobile"), 300.0),
        Estimate("test", ("acme", "short", "mobile"), 2.0),
        Estimate("install", ("acme", "shop", "mobile"), 12.5),
    ]
    specs = [job("a", test="short", seconds=None), job("b", test="long", seconds=None)]
    await restore(play, specs, [], learnt)
    await play.up(agent())
    lease = await play.one()
    assert (lease.job.id, lease.expected_run_seconds, lease.expected_install_seconds) == ("b", 300.0, 12.5)


async def test_a_restored_lease_counts_as_running(play: Play) -> None:
    """Its job does not wait, its group is shown as running, on an agent that is not up yet."""
    await restore(play, jobs("b", 2), [lease_of(job("a"))], [])
    snapshot = await play.snapshot()
    assert (snapshot.waiting, snapshot.running, snapshot.agents) == (2, 1, [])
    assert snapshot.groups[0].agents == ("agent-1",)


async def test_an_agent_joins_with_its_restored_lease(play: Play) -> None:
    """It is busy until the lease ends, then goes on with the group."""
    held = lease_of(job("a"))
    await restore(play, jobs("b", 2), [held], [])
    assert await play.up(agent()) == [held]
    assert await play.assign() == []
    await play.finish(held)
    following = await play.one()
    assert (following.agent_id, following.installs) == ("agent-1", False)


async def test_a_restored_lease_can_be_renewed_and_finished(play: Play) -> None:
    """It is a lease like any other."""
    held = lease_of(job("a"))
    await restore(play, [], [held], [])
    assert await play.engine.renew([held.id], 2_000_000) == []
    learnt = await play.finish(held, run_seconds=20.0)
    assert learnt[0] == Estimate("test", ("acme", "a", "mobile"), 20.0)


async def test_a_restored_lease_expires_at_the_grace_that_was_chosen(play: Play) -> None:
    """Its agent did not come back: the job waits again, with its submit time."""
    held = lease_of(job("a", at=5), deadline_ms=1_030_000)
    await restore(play, [job("b", at=400)], [held], [])
    assert await play.engine.expire(1_029_999) == []
    assert await play.engine.expire(1_030_000) == [held]
    await play.lose(held)
    assert await play.waiting_order("agent-2") == ["a", "b"]


async def test_releasing_a_restored_lease_takes_nothing_back(make_engine: EngineFactory) -> None:
    """It was charged in another life: the org must not be credited for it."""
    fresh, restored = Play(make_engine()), Play(make_engine())
    await fresh.submit(job("a"), job("b", app="other"))
    await restore(restored, [job("b", app="other")], [lease_of(job("a"))], [])
    await restored.engine.release("old-1", restored.now_ms)
    assert await restored.snapshot() == await fresh.snapshot()


async def test_finishing_a_restored_lease_corrects_only_the_difference(play: Play) -> None:
    """Took what was expected: no change. Took more: that much."""
    rest = job("z", app="rest")
    await restore(play, [rest], [lease_of(job("a")), lease_of(job("b"), "old-2", "agent-2")], [])
    await play.up(agent())
    before = (await play.group(rest)).score
    await play.finish(lease_of(job("a")))
    assert (await play.group(rest)).score == before
    await play.finish(lease_of(job("b"), "old-2", "agent-2"), run_seconds=25.0, install_seconds=30.0)
    after = (await play.group(rest)).score
    assert before is not None
    assert after is not None
    assert after - before == pytest.approx(6 * 5.0)


async def test_an_agent_that_is_up_already_is_busy_with_its_restored_lease(play: Play) -> None:
    """The order of coming up and restoring does not matter."""
    await play.up(agent())
    await restore(play, jobs("b", 2), [lease_of(job("a"))], [])
    assert await play.assign() == []
    assert [lease.id for lease in await play.up(agent())] == ["old-1"]


async def test_an_agent_with_two_restored_leases_is_busy_until_both_end(play: Play) -> None:
    """It should not happen, but the ledger is believed."""
    first, second = lease_of(job("a")), lease_of(job("b"), "old-2")
    await restore(play, jobs("c", 2), [first, second], [])
    assert await play.up(agent()) == [first, second]
    await play.finish(first)
    assert await play.assign() == []
    await play.finish(second, Outcome.FAILED, run_seconds=1.0)
    assert len(await play.assign()) == 1


async def test_a_job_that_is_given_as_waiting_and_as_running_is_held_once(play: Play) -> None:
    """What was read first counts: it can never run twice at a time."""
    await restore(play, [job("a")], [lease_of(job("a"))], [])
    assert ((await play.snapshot()).waiting, (await play.snapshot()).running) == (1, 0)
    assert await play.up(agent()) == []
    assert await play.waiting_order("agent-1") == ["a"]


async def test_restoring_into_a_used_engine_is_refused(play: Play) -> None:
    """And changes nothing."""
    await play.submit(job("a"))
    before = await play.snapshot()
    with pytest.raises(EngineError, match="restore needs an engine without jobs"):
        await restore(play, [job("b")], [], [])
    assert await play.snapshot() == before


async def test_backing_off_jobs_are_restored_as_such(play: Play) -> None:
    """The caller turned wall-clock into monotonic time."""
    await play.up(agent())
    await restore(play, [job("a", not_before_ms=play.now_ms + 4_000)], [], [])
    assert await play.assign() == []
    assert play.wake_ms == play.now_ms + 4_000
