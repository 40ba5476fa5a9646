"""Held leases that are taken back or given back: their jobs wait again, uncounted."""

from __future__ import annotations

import asyncio

import pytest

from qgprotocol import messages
from tests.integration.acts import cancel_job, hold_agent, retry_job, set_priority
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, submit_batch, until
from tests.integration.windows import (
    begin,
    connect,
    drop,
    held_jobs,
    named,
    next_of,
    result,
    returned,
    start,
    states,
    states_of,
    take_window,
    untouched,
)
from tests.support.waiting import aeventually


async def test_nobody_else_gets_a_held_job_before_it_is_dropped(scheduler: Scheduler) -> None:
    """It waits in its place then, and no attempt counts."""
    host, (first, held), _ = await start(scheduler)
    other = await connect(scheduler, "agent-2")
    await scheduler.runtime.tasks.settle()
    await set_priority(job_id=held[1].job.id, priority=0)
    assert (await host.expect(messages.TakeBack)).attempts == [held[1].attempt]
    await scheduler.runtime.tasks.settle()
    assert other.inbox.empty()
    await host.say(messages.Dropped(**named(held[1]), reason="asked for"))
    lease = await other.take_lease()
    assert (lease.job.id, lease.number, lease.job.priority) == (held[1].job.id, 1, 0)
    assert states(scheduler, first, *held) == ["active", "held", None]
    assert lease.attempt != held[1].attempt


async def test_a_begin_that_crosses_a_take_back_counts(scheduler: Scheduler) -> None:
    """The job runs where it has begun; the answer to the TakeBack is that Begin again."""
    host, (_, held), _ = await start(scheduler)
    await set_priority(job_id=held[0].job.id, priority=0)
    await host.expect(messages.TakeBack)
    await begin(scheduler, host, held[0])
    await host.say(messages.Begin(**named(held[0])))
    assert (await host.report(held[0])).accepted
    assert (await job(scheduler, held[0].job.id)).attempts == 1


async def test_a_hotfix_begins_after_the_test_that_ends_first(scheduler: Scheduler) -> None:
    """Not after a window: all that could take it are asked for theirs, and what begins elsewhere is not stopped."""
    windows = []
    for name in ("a", "b"):
        await submit_batch(3, app_version_id=name)
        host = await connect(scheduler, name, installed=[messages.InstalledBuild("acme", name, "mobile")])
        windows.append((host, *await take_window(host)))
    await scheduler.runtime.tasks.settle()
    (first_host, *_), (host, ends_first, held) = windows
    hotfix = await submit(app_version_id="hotfix", priority=0)
    for one, _, behind in windows:
        assert set((await next_of(one, messages.TakeBack)).attempts) == {lease.attempt for lease in behind}
    await begin(scheduler, first_host, windows[0][2][0])  # it had begun already
    for lease in held:
        await host.say(messages.Dropped(**named(lease)))
    await host.say(result(ends_first))
    offered = await next_of(host, messages.LeaseOffer)
    assert offered.job.id == hotfix
    assert {(await job(scheduler, lease.job.id)).attempts for lease in held} == {0}
    assert states(scheduler, *windows[0][2]) == ["active", "held"]


@pytest.mark.parametrize("kind", ["drained", "paused", "quarantined", "unhealthy"])
async def test_an_agent_out_of_service_gives_back_all_that_has_not_begun(scheduler: Scheduler, kind: str) -> None:
    """The running job ends there; others may have the rest at once."""
    host, (first, held), _ = await start(scheduler)
    if kind == "unhealthy":  # as its agent finds
        attempts = [lease.attempt for lease in (first, *held)]
        await host.say(messages.Heartbeat(accepting=False, attempts=attempts))
    else:
        await hold_agent(name="agent-1", kind=kind)
    assert set((await next_of(host, messages.TakeBack)).attempts) == {lease.attempt for lease in held}
    for lease in held:
        await drop(scheduler, host, lease, reason="draining")
    assert await untouched(scheduler, *held)
    other = await connect(scheduler, "agent-2")
    taken, behind = await take_window(other)
    assert {taken.job.id, *(lease.job.id for lease in behind)} == {lease.job.id for lease in held}
    assert (await host.report(first)).accepted


async def test_a_declined_window_is_one_decline(scheduler: Scheduler) -> None:
    """All of its jobs wait again, uncounted."""
    await submit_batch(3)
    host = await connect(scheduler)
    first = await host.expect(messages.LeaseOffer)
    held = (await host.expect(messages.Hold)).leases
    await host.say(messages.Decline(**named(first), reason="busy"))
    await returned(scheduler, first, *held)
    agent = scheduler.fleet.get("agent-1")
    assert agent is not None
    assert (agent.declined, scheduler.runtime.measures.leases_undone) == (1, 1)
    assert not scheduler.runtime.leases.any_held


async def test_a_window_that_was_not_accepted_in_time(scheduler: Scheduler) -> None:
    """It is undone as a whole."""
    await scheduler.stop()
    await scheduler.start(accept_seconds=0.2)
    await submit_batch(2)
    host = await connect(scheduler)
    first = await host.expect(messages.LeaseOffer)
    await host.say(messages.Heartbeat(accepting=False))
    held = (await host.expect(messages.Hold)).leases
    await next_of(host, messages.Revoke)
    await returned(scheduler, first, *held)


async def test_a_failed_install_ends_one_attempt(scheduler: Scheduler) -> None:
    """Of the first job; the others wait again, uncounted. A Dropped for them has no effect."""
    await submit_batch(3, max_attempts={"error": 1})
    host = await connect(scheduler)
    first, held = await take_window(host, "installing")
    await host.say(messages.Heartbeat(accepting=False, attempts=[first.attempt]))
    await host.say(messages.Result(**named(first), outcome="error", run_seconds=0.0, message="install failed"))
    assert (await until(scheduler, first.job.id, "failed")).attempts == 1
    await returned(scheduler, *held)
    for lease in held:
        await host.say(messages.Dropped(**named(lease)))
    await scheduler.runtime.tasks.settle()
    assert await untouched(scheduler, *held)


async def test_cancelled_while_it_is_held(scheduler: Scheduler) -> None:
    """The job ends at once; the agent is asked for its lease, and the rest goes on."""
    host, (first, held), _ = await start(scheduler)
    await cancel_job(job_id=held[0].job.id)
    assert (await job(scheduler, held[0].job.id)).status == "cancelled"
    assert (await host.expect(messages.TakeBack)).attempts == [held[0].attempt]
    await host.say(messages.Begin(**named(held[0])))  # it cannot be skipped any more
    assert (await host.expect(messages.Revoke)).attempt == held[0].attempt
    await host.say(result(held[0], "cancelled"))
    await next_of(host, messages.Acknowledge)
    assert states(scheduler, first, *held) == ["active", None, "held"]
    ended = await job(scheduler, held[0].job.id)
    assert (ended.status, ended.attempts) == ("cancelled", 0)
    await begin(scheduler, host, held[1])


async def test_cancelled_and_retried_while_it_is_held(scheduler: Scheduler) -> None:
    """It is queued again when its agent has dropped it."""
    host, (_, held), _ = await start(scheduler)
    other = await connect(scheduler, "agent-2")
    await cancel_job(job_id=held[0].job.id)
    await host.expect(messages.TakeBack)
    await retry_job(job_id=held[0].job.id)
    await scheduler.runtime.tasks.settle()
    assert (states(scheduler, held[0]), other.inbox.empty()) == (["reopened"], True)
    await host.say(messages.Dropped(**named(held[0])))
    assert (await other.take_lease()).job.id == held[0].job.id


async def test_a_cancelled_running_job_leaves_the_rest(scheduler: Scheduler) -> None:
    """It is revoked as ever; the agent runs what it holds in a new start."""
    host, (first, held), _ = await start(scheduler)
    await cancel_job(job_id=first.job.id)
    assert (await host.expect(messages.Revoke)).attempt == first.attempt
    await host.say(result(first, "cancelled"))
    await next_of(host, messages.Acknowledge)
    assert states(scheduler, *held) == ["held", "held"]
    await begin(scheduler, host, held[0])


async def test_a_cancelled_batch(scheduler: Scheduler) -> None:
    """What runs is revoked, what is held is taken back; the device is free when both are answered."""
    host, (first, held), ids = await start(scheduler)
    for one in ids:
        await cancel_job(job_id=one)
    assert (await next_of(host, messages.Revoke)).attempt == first.attempt
    later = await submit("later")
    for lease in held:
        await host.say(messages.Dropped(**named(lease)))
    await host.say(result(first, "cancelled"))
    assert (await next_of(host, messages.LeaseOffer)).job.id == later
    assert [(await job(scheduler, one)).attempts for one in ids] == [1, 0, 0]


async def test_a_begin_and_a_cancel_in_one_commit(scheduler: Scheduler) -> None:
    """Whichever is first, the job is cancelled, and the agent stops it or does not begin it."""
    host, (_, held), _ = await start(scheduler)
    for lease in held:
        cancelling = asyncio.create_task(cancel_job(job_id=lease.job.id))
        await host.say(messages.Begin(**named(lease)))
        await cancelling
        assert (await job(scheduler, lease.job.id)).status == "cancelled"
        await next_of(host, messages.Revoke)
        await host.say(result(lease, "cancelled"))
        await next_of(host, messages.Acknowledge)
    assert states(scheduler, *held) == [None, None]


async def test_the_queue_timeout_goes_on_until_the_begin(scheduler: Scheduler) -> None:
    """When it is over the job fails, and its lease is taken back; not that of one that runs."""
    host, (_, held), _ = await start(scheduler, queue_timeout_seconds=3600)
    await begin(scheduler, host, held[0])
    for lease in held:
        scheduler.runtime.queue_timeouts._begin_wait(lease.job.id, 0.0)
    ended = await until(scheduler, held[1].job.id, "failed")
    assert (ended.attempts, ended.reason) == (0, "waited for 3600 s, its queue timeout")
    assert (await host.expect(messages.TakeBack)).attempts == [held[1].attempt]
    await host.say(messages.Dropped(**named(held[1])))
    await aeventually(lambda: states_of(scheduler, *held), lambda found: found == ["active", None])
    assert (await job(scheduler, held[0].job.id)).status == "running"


async def test_a_job_that_must_run_alone(scheduler: Scheduler) -> None:
    """Its agent says so with Dropped: it is in no window again."""
    host, (first, held), _ = await start(scheduler)
    await host.say(messages.Dropped(**named(held[0]), alone=True, reason="no case ran"))
    await returned(scheduler, held[0])
    await begin(scheduler, host, held[1])
    for lease in (first, held[1]):
        assert (await host.report(lease)).accepted
    await submit_batch(2)
    others = [await next_of(host, messages.LeaseOffer)]
    await host.say(messages.Accept(**named(others[0])))
    alone = others[0].job.id == held[0].job.id
    held_now = await held_jobs(scheduler)
    assert held[0].job.id not in held_now
    assert bool(held_now) != alone


@pytest.mark.parametrize("answer", ["accept", "decline"])
async def test_a_first_lease_that_is_cancelled_before_it_is_started(scheduler: Scheduler, answer: str) -> None:
    """Its agent drops the window without a word; the others wait again, uncounted."""
    await submit_batch(3)
    host = await connect(scheduler)
    first = await host.expect(messages.LeaseOffer)
    held = (await host.expect(messages.Hold)).leases
    await cancel_job(job_id=first.job.id)
    await host.say(messages.Heartbeat(accepting=False))
    if answer == "accept":
        await host.say(messages.Accept(**named(first)))
    else:
        await host.say(messages.Decline(**named(first), reason="busy"))
    await returned(scheduler, *held)
    assert len(scheduler.runtime.leases) == 0
