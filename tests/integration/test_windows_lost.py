"""What becomes of held leases when a connection, an agent or the server ends: after each of them, its hello decides."""

from __future__ import annotations

import asyncio

import pytest

from jobs.models import Attempt
from qgprotocol import messages
from qualgent.scheduler.agent_requests import AgentMessage
from tests.integration.acts import cancel_job, hold_agent
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit_batch, until
from tests.integration.windows import (
    BUILD,
    as_held,
    begin,
    connect,
    drop,
    explained,
    named,
    next_of,
    result,
    returned,
    start,
    states,
    states_of,
    untouched,
    window_host,
)
from tests.support.waiting import aeventually


async def test_a_result_of_a_lease_that_is_still_held(scheduler: Scheduler) -> None:
    """It began and ended while its agent was away: one attempt, with its result."""
    host, (first, held), _ = await start(scheduler)
    await host.disconnect()
    back = window_host(scheduler)
    known = [as_held(first, "reporting"), as_held(held[0], "reporting"), as_held(held[1])]
    assert (await back.connect(windows=["mobile"], installed=[BUILD], leases=known)).drop == []
    for lease in (first, held[0]):
        assert (await back.report(lease)).accepted
        assert (await job(scheduler, lease.job.id)).attempts == 1
    assert states(scheduler, held[1]) == ["held"]


async def test_after_a_disconnect_the_agent_goes_on(scheduler: Scheduler) -> None:
    """Its hello says what it still holds, and what has begun meanwhile."""
    host, (first, held), _ = await start(scheduler)
    await host.disconnect()
    await scheduler.runtime.tasks.settle()
    assert states(scheduler, first, *held) == ["active", "held", "held"]
    back = window_host(scheduler)
    known = [as_held(first, "executing"), as_held(held[0], "executing"), as_held(held[1])]
    assert (await back.connect(windows=["mobile"], installed=[BUILD], leases=known)).drop == []
    assert (await until(scheduler, held[0].job.id, "running")).agent == "agent-1"
    assert (await job(scheduler, held[1].job.id)).status == "pending"
    for lease in (first, held[0]):
        assert (await back.report(lease)).accepted
    await begin(scheduler, back, held[1])
    assert (await back.report(held[1])).accepted


async def test_a_hello_that_omits_a_held_lease_returns_it(scheduler: Scheduler) -> None:
    """Uncounted; also if its process is another one, whose running test is lost."""
    host, (first, held), _ = await start(scheduler, max_attempts={"lost": 1})
    await host.disconnect()
    back = window_host(scheduler)
    await back.connect(windows=["mobile"], accepting=False, leases=[as_held(first), as_held(held[1])])
    await returned(scheduler, held[0])
    assert states(scheduler, first, *held) == ["active", None, "held"]
    await back.disconnect()
    second = window_host(scheduler, instance="another process")
    await second.connect(windows=["mobile"], accepting=False)
    await until(scheduler, first.job.id, "failed")
    await returned(scheduler, *held)


async def test_what_the_server_no_longer_has_is_dropped(scheduler: Scheduler) -> None:
    """A held lease that a hello names, and whose job was cancelled meanwhile, is taken back; an unknown one dropped."""
    host, (first, held), _ = await start(scheduler)
    await host.disconnect()
    await cancel_job(job_id=held[0].job.id)
    back = window_host(scheduler)
    unknown = messages.HeldLease("0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55", "t", "held")
    known = [as_held(first, "executing"), *map(as_held, held), unknown]
    welcome = await back.connect(windows=["mobile"], installed=[BUILD], leases=known)
    assert (welcome.drop, list(welcome.logs)) == ([unknown.attempt], [first.attempt])
    assert (await back.expect(messages.TakeBack)).attempts == [held[0].attempt]
    await drop(scheduler, back, held[0])
    await aeventually(lambda: states_of(scheduler, first, *held), lambda found: found == ["active", None, "held"])


@pytest.fixture
async def quick(scheduler: Scheduler) -> Scheduler:
    """Shorten the time until agents are lost."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.4, restart_grace_seconds=0.4)
    return scheduler


async def test_a_lost_agent_returns_what_it_held(quick: Scheduler) -> None:
    """Uncounted and not before it is lost, whatever on_disconnect says; what had begun is lost."""
    host, (first, held), _ = await start(quick, on_disconnect="fail")
    await begin(quick, host, held[0])
    await host.disconnect()
    for lease in (first, held[0]):
        assert "was lost" in (await until(quick, lease.job.id, "failed")).reason
    await aeventually(lambda: untouched(quick, held[1]), bool)
    assert not quick.runtime.leases.any_held
    assert not (await host_again(quick, result(held[1]))).accepted


async def host_again(scheduler: Scheduler, late: messages.Result) -> messages.Acknowledge:
    """Return the answer to a late result."""
    host = window_host(scheduler)
    await host.connect(accepting=False)
    await host.say(late)
    return await host.expect(messages.Acknowledge)


async def test_a_held_lease_waits_for_no_agent(quick: Scheduler) -> None:
    """With on_disconnect = wait the running job waits for its agent; what is held returns."""
    host, (first, held), _ = await start(quick, on_disconnect="wait", disconnect_wait_seconds=60)
    await host.disconnect()
    await aeventually(lambda: untouched(quick, *held), bool)
    await aeventually(lambda: states_of(quick, first), lambda found: found == ["awaited"])


async def test_heartbeats_keep_held_leases(quick: Scheduler) -> None:
    """One that they omit returns when the time of a lost agent is over."""
    host, (first, held), _ = await start(quick)
    for _ in range(20):
        await host.say(messages.Heartbeat(attempts=[first.attempt, held[0].attempt]))
        await asyncio.sleep(0.05)
    await aeventually(lambda: untouched(quick, held[1]), bool)
    assert states(quick, first, held[0]) == ["active", "held"]


@pytest.mark.parametrize("order", ["stop", "kill"])
async def test_a_restart_of_the_server(scheduler: Scheduler, order: str) -> None:
    """Held leases are read back; the hello decides which of them the agent still has."""
    host, (first, held), _ = await start(scheduler, 4)
    await begin(scheduler, host, held[0])
    await getattr(scheduler, order)()
    await scheduler.start()
    assert states(scheduler, first, *held) == ["active", "active", "held", "held"]
    assert (await explained(scheduler, held[1].job.id))[0] == "in_window"
    back = window_host(scheduler)
    known = [as_held(first, "executing"), as_held(held[0], "executing"), as_held(held[1])]
    welcome = await back.connect(windows=["mobile"], installed=[BUILD], accepting=True, leases=known)
    assert welcome.drop == []
    await aeventually(lambda: states_of(scheduler, *held), lambda found: found[2] is None)
    assert (await job(scheduler, held[2].job.id)).attempts == 0
    await begin(scheduler, back, held[1])
    for lease in (first, *held[:2]):
        assert (await back.report(lease)).accepted
        assert (await job(scheduler, lease.job.id)).attempts == 1
    rows = await scheduler.runtime.ledger.read(lambda: list(Attempt.objects.exclude(window=None)))
    assert {str(row.window) for row in rows} == {first.attempt}


async def test_without_a_hello_they_return_at_the_end_of_the_grace(quick: Scheduler) -> None:
    """After a restart of the server."""
    host, (_, held), _ = await start(quick)
    del host
    await quick.kill()
    await quick.start(suspect_seconds=0.2, lost_seconds=0.4, restart_grace_seconds=0.4)
    assert states(quick, *held) == ["held", "held"]
    await aeventually(lambda: untouched(quick, *held), bool)


async def test_a_drain_while_the_agent_is_away(scheduler: Scheduler) -> None:
    """It is asked after its next hello."""
    host, (first, held), _ = await start(scheduler)
    await host.disconnect()
    await hold_agent(name="agent-1", kind="drained")
    back = window_host(scheduler)
    await back.connect(windows=["mobile"], leases=[as_held(first, "executing"), *map(as_held, held)])
    assert set((await next_of(back, messages.TakeBack)).attempts) == {lease.attempt for lease in held}


async def test_a_goodbye_returns_the_window(scheduler: Scheduler) -> None:
    """At once, with what runs: the process has stopped it."""
    host, (first, held), _ = await start(scheduler)
    attempts = [lease.attempt for lease in (first, *held)]
    await host.say(messages.Heartbeat(accepting=False, attempts=attempts))
    await host.say(messages.Goodbye())
    await returned(scheduler, first, *held)


async def test_a_connection_that_ends_before_the_start(scheduler: Scheduler) -> None:
    """The window is undone at once: its agent starts nothing without our word."""
    await submit_batch(2)
    host = await connect(scheduler)
    first = await host.expect(messages.LeaseOffer)
    held = (await host.expect(messages.Hold)).leases
    await host.disconnect()
    await returned(scheduler, first, *held)


async def test_a_gateway_introduces_a_window_again(scheduler: Scheduler) -> None:
    """On the same connection, after what it sent was lost: what is held stays held, what has begun runs."""
    host, (first, held), _ = await start(scheduler)
    if not (reports := scheduler.server.agents.renewals()):
        return  # the scheduler is in its process, and knows all of it
    for report in reports:
        await scheduler.port.call(report)
    await scheduler.runtime.tasks.settle()
    assert states(scheduler, first, *held) == ["active", "held", "held"]
    lost = messages.Begin(**named(held[0]))
    connection = host.connection
    assert connection.mirror is not None
    connection.mirror.sent(AgentMessage(connection=connection.id, caller=connection.caller, message=lost))
    for report in scheduler.server.agents.renewals():
        await scheduler.port.call(report)
    await aeventually(lambda: states_of(scheduler, *held), lambda found: found == ["active", "held"])
    assert (await host.report(held[0])).accepted
