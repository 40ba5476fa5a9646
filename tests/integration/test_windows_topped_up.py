"""A window that is topped up: an agent whose runner stays holds more jobs before it has begun all."""

from __future__ import annotations

from jobs.models import Attempt
from qgprotocol import messages
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, submit_batch
from tests.integration.windows import (
    Window,
    as_held,
    begin,
    connect,
    drop,
    held_jobs,
    named,
    next_of,
    returned,
    start,
    states,
    take_window,
    untouched,
)
from tests.support.waiting import aeventually


async def start_staying(scheduler: Scheduler, later: int = 3) -> tuple[ScriptedHost, Window]:
    """Run the first of three jobs on an agent that holds two; so many more wait."""
    await submit_batch(3)
    host = await connect(scheduler, stays=["mobile"])
    first, held = await take_window(host)
    if later:
        await submit_batch(later)
    await scheduler.runtime.tasks.settle()
    assert host.inbox.empty()
    return host, (first, held)


async def test_more_is_held_behind_what_runs(scheduler: Scheduler) -> None:
    """At the begin of the last job but one; each has an attempt of the same window once it begins."""
    host, (first, held) = await start_staying(scheduler)
    await begin(scheduler, host, held[0])
    hold = await host.expect(messages.Hold)
    assert (hold.window, hold.agent, len(hold.leases)) == (first.attempt, "agent-1", 3)
    assert states(scheduler, *hold.leases) == ["held"] * 3
    assert await held_jobs(scheduler) == {lease.job.id for lease in (held[1], *hold.leases)}
    assert (await host.report(first)).accepted
    running = held[0]
    for lease in (held[1], *hold.leases):
        await begin(scheduler, host, lease)
        assert (await host.report(running)).accepted
        running = lease
    assert (await host.report(running)).accepted
    rows = await scheduler.runtime.ledger.read(lambda: list(Attempt.objects.all()))
    assert (len(rows), {str(row.window) for row in rows}) == (6, {first.attempt})
    assert not len(scheduler.runtime.leases)


async def test_an_agent_whose_runner_ends_gets_no_more(scheduler: Scheduler) -> None:
    """It named the target among its windows only."""
    host, (_, held), _ = await start(scheduler)
    await submit_batch(3)
    await begin(scheduler, host, held[0])
    await begin(scheduler, host, held[1])
    await scheduler.runtime.tasks.settle()
    assert host.inbox.empty()


async def test_a_hotfix_that_wins_the_agent_is_first(scheduler: Scheduler) -> None:
    """The window gets no more, what is held is taken back, and the agent gets the hotfix when its job ends."""
    host, (first, held) = await start_staying(scheduler)
    hotfix = await submit("hotfix", app_version_id="2.0", priority=0)
    await next_of(host, messages.TakeBack)
    await begin(scheduler, host, held[0])  # it has begun already
    await drop(scheduler, host, held[1])
    assert (await host.report(first)).accepted
    assert (await host.report(held[0])).accepted
    assert (await next_of(host, messages.LeaseOffer)).job.id == hotfix


async def test_more_for_a_start_that_has_ended_waits_again(scheduler: Scheduler) -> None:
    """The agent drops it: another start runs it, in its place, uncounted."""
    host, (first, held) = await start_staying(scheduler)
    await begin(scheduler, host, held[0])
    more = (await host.expect(messages.Hold)).leases
    for lease in more:
        await host.say(messages.Dropped(**named(lease), reason="the start has ended"))
    await returned(scheduler, *more)
    await begin(scheduler, host, held[1])
    assert {lease.job.id for lease in (await host.expect(messages.Hold)).leases} == {lease.job.id for lease in more}
    assert (await host.report(first)).accepted


async def test_more_that_is_cancelled_or_taken_back(scheduler: Scheduler) -> None:
    host, (_, held) = await start_staying(scheduler)
    await begin(scheduler, host, held[0])
    more = (await host.expect(messages.Hold)).leases
    await cancel_job(job_id=more[0].job.id)
    assert (await host.expect(messages.TakeBack)).attempts == [more[0].attempt]
    await host.say(messages.Dropped(**named(more[0])))
    await aeventually(lambda: held_jobs(scheduler), lambda found: more[0].job.id not in found)
    assert (await job(scheduler, more[0].job.id)).status == "cancelled"
    await drop(scheduler, host, more[1])
    assert await untouched(scheduler, more[1])
    await begin(scheduler, host, more[2])


async def test_more_while_its_agent_disconnects(scheduler: Scheduler) -> None:
    """Hello decides: what the agent has not received returns, the rest is held on."""
    host, (first, held) = await start_staying(scheduler)
    await begin(scheduler, host, held[0])
    more = (await host.expect(messages.Hold)).leases
    await host.disconnect()
    host = await connect(
        scheduler,
        stays=["mobile"],
        leases=[as_held(first, "executing"), as_held(held[0], "executing"), as_held(held[1]), as_held(more[0])],
    )
    await aeventually(lambda: untouched(scheduler, *more[1:]), bool)
    assert states(scheduler, more[0]) == ["held"]
    await begin(scheduler, host, more[0])


async def test_more_survives_a_restart_of_the_scheduler(scheduler: Scheduler) -> None:
    """It is recorded as the rest of the window. A window from before gets no more: its start is not known to be one."""
    host, (first, held) = await start_staying(scheduler)
    await begin(scheduler, host, held[0])
    more = (await host.expect(messages.Hold)).leases
    await scheduler.stop()
    await scheduler.start()
    assert await held_jobs(scheduler) == {lease.job.id for lease in (held[1], *more)}
    host = await connect(
        scheduler,
        stays=["mobile"],
        leases=[
            as_held(first, "executing"),
            as_held(held[0], "executing"),
            *(as_held(lease) for lease in (held[1], *more)),
        ],
    )
    for lease in (held[1], *more):
        await begin(scheduler, host, lease)
    await submit_batch(2)
    assert (await host.report(more[-1])).accepted
