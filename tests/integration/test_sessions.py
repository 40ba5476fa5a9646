"""Agents that come, go, break off, come back, and are told off."""

from __future__ import annotations

import asyncio

from jobs import selectors
from qgprotocol import messages
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until


async def test_another_major_version_is_refused(scheduler: Scheduler) -> None:
    """The refusal says which versions met and what to do; the connection ends."""
    host = scheduler.host(protocol="2.0")
    await host.hello()
    refused = await host.expect(messages.Refused)
    assert (refused.code, refused.retry) == ("protocol", False)
    assert f"protocol {messages.PROTOCOL_VERSION}, the agent 2.0; install" in refused.reason
    assert not host.open


async def test_a_newer_minor_version_is_welcome(scheduler: Scheduler) -> None:
    """Minor versions only add."""
    assert (await scheduler.host(protocol="1.99").connect()).protocol == messages.PROTOCOL_VERSION


async def test_the_first_message_is_a_hello(scheduler: Scheduler) -> None:
    """Nothing is taken from a process that has not introduced itself."""
    host = scheduler.host()
    await host.say(messages.Heartbeat())
    assert (await host.expect(messages.Refused)).code == "hello"


async def test_two_agents_of_one_name_are_refused(scheduler: Scheduler) -> None:
    """A process cannot host the same name twice."""
    host = scheduler.host("twin", "twin")
    await host.hello()
    assert "same name" in (await host.expect(messages.Refused)).reason


async def test_one_process_hosts_many_agents(scheduler: Scheduler) -> None:
    """Each device of a host gets a job of its own over the one connection."""
    host = scheduler.host("host/1", "host/2", "host/3")
    await host.connect(installed=[messages.Build("acme", "1.0", "mobile")])
    for number in range(3):
        await submit(test=f"tests/{number}.spec.js")
    leases = [await host.expect(messages.Lease) for _ in range(3)]
    assert {lease.agent for lease in leases} == {"host/1", "host/2", "host/3"}


async def test_a_started_job_survives_a_disconnect(scheduler: Scheduler) -> None:
    """The agent goes on, says so when it is back, and its result counts."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.disconnect()
    assert scheduler.fleet.states()["offline"] == 1
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.drop == []
    assert (await back.report(lease)).accepted
    assert (await job(scheduler, job_id)).attempts == 1


async def test_a_result_may_come_over_the_next_connection(scheduler: Scheduler) -> None:
    """A test that ended while the connection was down is reported after the hello, and accepted."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.disconnect()
    back = scheduler.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token, "reporting")])
    assert (await back.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"


async def test_a_lease_lost_on_the_way_goes_back_at_once(scheduler: Scheduler) -> None:
    """The same process, back without the lease: it never started, so it counts as no attempt."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    first = await host.expect(messages.Lease)
    await host.disconnect()
    back = scheduler.host()
    await back.connect()
    again = await back.take_lease()
    assert (again.job.id, again.number) == (job_id, 1)
    assert again.attempt != first.attempt


async def test_a_restarted_agent_has_lost_what_it_ran(scheduler: Scheduler) -> None:
    """Another process under the name: what had started ended `lost`, and the job runs again elsewhere in its order."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    lease = await host.begin()
    await until(scheduler, job_id, "running")
    await scheduler.runtime.ledger.write(lambda cursor: None)  # the progress before it is written
    await host.disconnect()
    back = scheduler.host(instance="second")
    await back.connect()
    again = await back.take_lease()
    assert (again.job.id, again.number) == (job_id, 2)
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert [attempt.outcome for attempt in attempts] == ["lost", None]
    assert attempts[0].id == lease.attempt


async def test_what_was_told_to_start_counts_as_started(scheduler: Scheduler) -> None:
    """The process died before it could say that it had begun: a test that kills its agent must run out of attempts."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    await host.take_lease()
    await host.disconnect()
    back = scheduler.host(instance="second")
    await back.connect()
    assert (await back.take_lease()).number == 2
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert [attempt.outcome for attempt in attempts] == ["lost", None]


async def test_a_lease_that_ended_meanwhile_is_dropped(scheduler: Scheduler) -> None:
    """The hello names a lease that is not the agent's any more: it is told to end it."""
    host = scheduler.host()
    held = messages.HeldLease("019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f", "token")
    assert (await host.connect(leases=[held])).drop == [held.attempt]


async def test_a_newer_session_replaces_the_older(scheduler: Scheduler) -> None:
    """Two processes under one name: the later has it, the earlier is told why and does not come back."""
    host = scheduler.host()
    await host.connect()
    other = scheduler.host(instance="second")
    await other.connect()
    refused = await host.expect(messages.Refused)
    assert (refused.code, refused.retry) == ("replaced", False)
    await host.disconnect()
    job_id = await submit()
    assert (await other.take_lease()).job.id == job_id


async def test_a_half_open_connection_gives_way_quietly(scheduler: Scheduler) -> None:
    """The same process on a new connection: the old one is closed, not refused."""
    host = scheduler.host()
    await host.connect()
    back = scheduler.host()
    await back.connect()
    assert not host.open
    assert host.inbox.empty()
    await host.disconnect()
    assert scheduler.fleet.states()["idle"] == 1


async def test_a_silent_agent_is_lost(scheduler: Scheduler) -> None:
    """Past the limit its attempt ends `lost` and the job runs on another agent, with nobody's help."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.5)
    silent = scheduler.host("silent")
    await silent.connect()
    job_id = await submit()
    await silent.begin()
    other = scheduler.host("other")
    await other.connect()
    beats = asyncio.create_task(_beat(other))
    again = await other.take_lease()
    beats.cancel()
    assert (again.job.id, again.number) == (job_id, 2)
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert attempts[0].outcome == "lost"
    async with asyncio.timeout(10):
        while silent.open:  # a timer of its own closes the connection
            await asyncio.sleep(0.005)


async def test_a_suspect_agent_gets_nothing_new_until_it_is_heard(scheduler: Scheduler) -> None:
    """Silence short of the limit takes no work away and gives none."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2)
    host = scheduler.host()
    await host.connect()
    async with asyncio.timeout(10):
        while scheduler.fleet.states()["suspect"] != 1:
            await asyncio.sleep(0.01)
    job_id = await submit()
    assert host.inbox.empty()
    beats = asyncio.create_task(_beat(host))  # more than one: on a busy machine it would be suspect again
    assert (await host.take_lease()).job.id == job_id
    beats.cancel()


async def _beat(host: object) -> None:
    while True:
        await host.session.receive(messages.Heartbeat())  # type: ignore[attr-defined]
        await asyncio.sleep(0.05)


async def test_heartbeats_keep_a_lease(scheduler: Scheduler) -> None:
    """A lease outlives its first deadline while heartbeats name it."""
    await scheduler.stop()
    await scheduler.start(lost_seconds=0.5)
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    lease = await host.begin()
    for _ in range(10):
        await host.say(messages.Heartbeat(attempts=[lease.attempt]))
        await asyncio.sleep(0.1)
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).attempts == 1


async def test_a_heartbeat_for_what_is_not_held_is_answered(scheduler: Scheduler) -> None:
    """An agent that runs what is not its any more is told to stop it."""
    host = scheduler.host()
    await host.connect()
    await host.say(messages.Heartbeat(attempts=["019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"]))
    assert (await host.expect(messages.Revoke)).attempt == "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"


async def test_goodbye_hands_back(scheduler: Scheduler) -> None:
    """A process that ends on purpose gives back what it held, at no attempt."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    await host.begin()
    await host.say(messages.Heartbeat(accepting=False))
    await host.say(messages.Goodbye(reason="stopped"))
    waiting = await until(scheduler, job_id, "pending")
    assert waiting.attempts == 0


async def test_a_cancelled_result_that_nobody_asked_for_hands_back(scheduler: Scheduler) -> None:
    """A host stopped at once reports `cancelled`: the job is not cancelled, it waits again."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.say(messages.Heartbeat(attempts=[lease.attempt], accepting=False))
    assert (await host.report(lease, "cancelled")).accepted
    assert (await until(scheduler, job_id, "pending")).attempts == 0


async def test_an_agent_that_takes_nothing_new_is_paused(scheduler: Scheduler) -> None:
    """It finishes what it runs; what waits stays for others."""
    host = scheduler.host()
    await host.connect()
    await submit(test="tests/first.spec.js")
    other = await submit(test="tests/second.spec.js")
    lease = await host.begin()
    await host.say(messages.Heartbeat(attempts=[lease.attempt], accepting=False))
    await host.report(lease)
    assert (await job(scheduler, other)).status == "pending"
    assert scheduler.fleet.states()["paused"] == 1


async def test_fallback_agents_leave_targets_to_real_ones(scheduler: Scheduler) -> None:
    """Demo agents serve any target, until somebody else serves it."""
    demo = scheduler.host("demo")
    await demo.connect(targets=[], fallback=True, simulated=True)
    first = await submit(target="ios")
    lease = await demo.begin()
    assert lease.job.id == first
    await demo.report(lease)
    assert (await job(scheduler, first)).simulated
    real = scheduler.host("real")
    await real.connect(targets=["ios"])
    second = await submit(target="ios")
    assert (await real.take_lease()).job.id == second
    assert not (await job(scheduler, second)).simulated


async def test_fallback_agents_play_nothing_that_waits_for_a_real_one(scheduler: Scheduler) -> None:
    """While it is away, and after a restart of the server, where the demo agents are the first to be back."""
    real = scheduler.host("real")
    await real.connect(targets=["ios"])
    await real.disconnect()
    waiting = await submit(target="ios")
    for _ in range(2):
        demo = scheduler.host("demo")
        await demo.connect(targets=[], fallback=True, simulated=True)
        other = await submit(target="tv")
        lease = await demo.begin()
        assert lease.job.id == other
        await demo.report(lease)
        assert (await job(scheduler, waiting)).status == "pending"
        await demo.disconnect()
        await scheduler.stop()
        await scheduler.start()
    back = scheduler.host("real")
    await back.connect(targets=["ios"])
    assert (await back.take_lease()).job.id == waiting


async def test_an_agent_that_its_process_names_no_more_has_left(scheduler: Scheduler) -> None:
    """A device was unplugged: its agent is offline at once, though the end of the old connection is not noticed yet."""
    host = scheduler.host("lab/1", "lab/2", instance="lab")
    await host.connect()
    back = scheduler.host("lab/2", "lab/3", instance="lab")
    await back.connect()
    assert not host.open
    assert {agent.name: agent.session for agent in scheduler.fleet} == {
        "lab/1": None, "lab/2": back.session, "lab/3": back.session,
    }  # fmt: skip
    for number in range(3):
        await submit(test=f"tests/{number}.spec.js", app_version_id=str(number))
    assert {(await back.expect(messages.Lease)).agent for _ in range(2)} == {"lab/2", "lab/3"}
    await host.disconnect()  # and what the transport says of it later changes nothing
    assert scheduler.fleet.states()["busy"] == 2
    await back.disconnect()
    assert scheduler.fleet.states()["offline"] == 3
    assert scheduler.fleet.sessions == {}


async def test_a_process_may_come_back_with_other_agents_only(scheduler: Scheduler) -> None:
    """One device was exchanged for another while there was no connection worth the name."""
    host = scheduler.host("lab/1", instance="lab")
    await host.connect()
    back = scheduler.host("lab/2", instance="lab")
    await back.connect()
    assert scheduler.fleet.states() == {
        "idle": 1, "busy": 0, "stopping": 0, "suspect": 0, "paused": 0, "offline": 1,
    }  # fmt: skip
    await host.disconnect()
    await back.disconnect()
