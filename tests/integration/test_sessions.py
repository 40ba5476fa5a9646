"""Agent sessions: handshakes, disconnects, reconnects, replaced connections and refusals."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from jobs import selectors
from jobs.models import Attempt
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until
from tests.support.waiting import aeventually


async def test_another_major_version_is_refused(scheduler: Scheduler) -> None:
    """A refused handshake names both versions and the remedy, and the connection closes."""
    host = scheduler.host(protocol="2.0")
    await host.hello()
    refused = await host.expect(messages.Refused)
    assert (refused.code, refused.retry) == ("protocol", False)
    assert f"protocol {messages.PROTOCOL_VERSION}, the agent 2.0; install" in refused.reason
    await host.until_closed()
    assert not host.open


async def test_a_newer_minor_version_is_accepted(scheduler: Scheduler) -> None:
    """A newer minor version only adds to the protocol."""
    assert (await scheduler.host(protocol="1.99").connect()).protocol == messages.PROTOCOL_VERSION


async def test_messages_before_the_hello_are_refused(scheduler: Scheduler) -> None:
    """A process that has not sent its hello is refused."""
    host = scheduler.host()
    await host.say(messages.Heartbeat())
    assert (await host.expect(messages.Refused)).code == "hello"


async def test_a_hello_that_names_an_agent_twice_is_refused(scheduler: Scheduler) -> None:
    """One process cannot host two agents of the same name."""
    host = scheduler.host("twin", "twin")
    await host.hello()
    assert "same name" in (await host.expect(messages.Refused)).reason


async def test_a_hello_is_bounded(scheduler: Scheduler) -> None:
    """The attack: as many targets and labels as fit in a frame. What a large host needs is served."""
    names = [f"host/{number}" for number in range(1000)]
    many = {f"label-{number}": "x" for number in range(9)}
    known = ["bundle", "environment", "source", "windows"]
    for labels, capabilities in (({**many, "one": "more"}, known), (many, [*known, "more"])):
        host = scheduler.host(*names, capabilities=capabilities)
        await host.hello(labels=labels, targets=["mobile", "tv"])
        refused = await host.expect(messages.Refused)
        assert (refused.code, refused.retry) == ("hello", False)
        assert "at most 15,000 targets, labels and capabilities" in refused.reason
        assert len(scheduler.fleet) == 0
    await scheduler.host(*names, capabilities=known).connect(labels=many, targets=["mobile", "tv"])
    assert len(scheduler.fleet) == 1000


async def test_one_process_hosts_many_agents(scheduler: Scheduler) -> None:
    """Each agent of a process gets a job of its own over the one connection."""
    host = scheduler.host("host/1", "host/2", "host/3")
    await host.connect(installed=[messages.InstalledBuild("acme", "1.0", "mobile")])
    for number in range(3):
        await submit(test=f"tests/{number}.spec.js")
    leases = [await host.expect(messages.LeaseOffer) for _ in range(3)]
    assert {lease.agent for lease in leases} == {"host/1", "host/2", "host/3"}


async def test_a_build_is_installed_while_its_test_runs(scheduler: Scheduler) -> None:
    """Not while it is being installed; the agent reports its builds with the result only."""
    host = scheduler.host("phone")
    await host.connect(installed=[messages.InstalledBuild("acme", "1.0", "mobile")])
    await submit(app_version_id="2.0")
    lease = await host.take_lease()

    def installed() -> list[str]:
        row = scheduler.fleet.row(scheduler.fleet.get("phone"), SITE)
        return [build.app_version_id for build in row.installed]

    await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="installing"))
    await aeventually(lambda: scheduler.fleet.states()["busy"] == 1)
    assert installed() == ["1.0"]
    await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
    await aeventually(lambda: installed()[:1] == ["2.0"])


async def test_a_started_job_survives_a_disconnect(scheduler: Scheduler) -> None:
    """The attempt continues after the reconnect, and its result is accepted."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.disconnect()
    assert scheduler.fleet.states()["offline"] == 1
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.drop == []
    assert (await back.report(lease)).accepted
    assert (await job(scheduler, job_id)).attempts == 1


async def test_a_result_is_accepted_after_a_reconnect(scheduler: Scheduler) -> None:
    """A test that ended while disconnected is reported after the hello."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.disconnect()
    back = scheduler.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token, "reporting")])
    assert (await back.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"


async def test_a_start_that_was_not_reported_is_known_by_the_run_time(scheduler: Scheduler) -> None:
    """The test ran while disconnected; not before its lease or the end of its install, and not if none ran."""
    host = await scheduler.connect()
    times = []
    for outcome, seconds in (
        ("passed", {"run_seconds": 0.001}),
        ("failed", {"run_seconds": 3600.0, "permanent": True}),
        ("passed", {"run_seconds": 3600.0, "install_seconds": 1800.0}),
        ("error", {"run_seconds": 0.0, "permanent": True}),
    ):
        job_id = await submit()
        lease = await host.take_lease()
        await host.disconnect()
        host = scheduler.host()
        await host.connect(leases=[messages.HeldLease(lease.attempt, lease.token, "reporting")])
        assert (await host.report(lease, outcome, **seconds)).accepted
        row = await scheduler.runtime.ledger.read(lambda: Attempt.objects.select_related("job").get(job_id=job_id))  # noqa: B023
        assert row.job.started_at == row.started_at
        times.append((row.leased_at, row.started_at, row.finished_at))
    brief, long, installed, never = times
    assert brief[2] - brief[1] == timedelta(milliseconds=1)
    assert long[0] <= long[1] < long[2]
    assert installed[1] == installed[2]
    assert never[1] is None


async def test_an_undelivered_lease_is_requeued_on_reconnect(scheduler: Scheduler) -> None:
    """The process never started it, so no attempt is counted."""
    host = await scheduler.connect()
    job_id = await submit()
    first = await host.expect(messages.LeaseOffer)
    await host.disconnect()
    back = await scheduler.connect()
    again = await back.take_lease()
    assert (again.job.id, again.number) == (job_id, 1)
    assert again.attempt != first.attempt


async def test_a_lease_that_a_hello_omits_cannot_be_accepted_any_more(scheduler: Scheduler) -> None:
    """It was on its way when the agent said hello, and arrives behind it: the job is already somebody else's."""
    host = await scheduler.connect()
    job_id = await submit()
    first = await host.expect(messages.LeaseOffer)
    back = scheduler.host()
    accept = messages.Accept(attempt=first.attempt, token=first.token)
    running = scheduler.runtime.leases.get(first.attempt)
    assert running is not None
    async with running.lock:  # the scheduler has both messages before it undoes the lease
        await back.hello()
        await back.say(accept)
    received = [await asyncio.wait_for(back.inbox.get(), 10) for _ in range(3)]
    assert {type(message) for message in received} == {messages.Welcome, messages.Revoke, messages.LeaseOffer}
    [again] = [message for message in received if isinstance(message, messages.LeaseOffer)]
    assert (again.job.id, again.number, again.attempt != first.attempt) == (job_id, 1, True)


async def test_a_restarted_agent_loses_its_started_attempt(scheduler: Scheduler) -> None:
    """A new process ends the attempt as `lost`; the job runs again in its place."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await until(scheduler, job_id, "running")
    await scheduler.runtime.ledger.write(lambda cursor: None)  # the progress before it is written
    await host.disconnect()
    back = await scheduler.connect(instance="second")
    again = await back.take_lease()
    assert (again.job.id, again.number) == (job_id, 2)
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert [attempt.outcome for attempt in attempts] == ["lost", None]
    assert attempts[0].id == lease.attempt


async def test_a_sent_start_counts_as_an_attempt(scheduler: Scheduler) -> None:
    """A test that kills its agent before it reports progress still uses up attempts."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.take_lease()
    await host.disconnect()
    back = await scheduler.connect(instance="second")
    assert (await back.take_lease()).number == 2
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert [attempt.outcome for attempt in attempts] == ["lost", None]


async def test_a_reconnecting_agent_is_told_to_drop_an_ended_lease(scheduler: Scheduler) -> None:
    """The server answers a hello that names an ended lease with a drop."""
    host = scheduler.host()
    held = messages.HeldLease("019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f", "token")
    assert (await host.connect(leases=[held])).drop == [held.attempt]


async def test_a_second_process_of_the_same_name_replaces_the_first(scheduler: Scheduler) -> None:
    """The first process receives the reason and does not reconnect."""
    host = await scheduler.connect()
    other = await scheduler.connect(instance="second")
    refused = await host.expect(messages.Refused)
    assert (refused.code, refused.retry) == ("replaced", False)
    await host.disconnect()
    job_id = await submit()
    assert (await other.take_lease()).job.id == job_id


async def test_a_reconnect_replaces_a_half_open_connection(scheduler: Scheduler) -> None:
    """A new connection of the same process closes the old one and is not refused."""
    host = await scheduler.connect()
    await scheduler.connect()
    assert not host.open
    assert host.inbox.empty()
    await host.disconnect()
    assert scheduler.fleet.states()["idle"] == 1


async def test_a_silent_agent_is_lost(scheduler: Scheduler) -> None:
    """Past the silence limit its attempt ends `lost` and the job runs on another agent."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2, lost_seconds=0.5)
    silent = await scheduler.connect("silent")
    job_id = await submit()
    await silent.begin()
    other = await scheduler.connect("other")
    beats = asyncio.create_task(_beat(other))
    again = await other.take_lease()
    beats.cancel()
    assert (again.job.id, again.number) == (job_id, 2)
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert attempts[0].outcome == "lost"
    # a timer of its own closes the connection
    await aeventually(lambda: not silent.open)


async def test_a_suspect_agent_gets_no_new_work(scheduler: Scheduler) -> None:
    """Short of the limit it keeps its attempt but gets no lease until it reports again."""
    await scheduler.stop()
    await scheduler.start(suspect_seconds=0.2)
    host = await scheduler.connect()
    await aeventually(lambda: scheduler.fleet.states()["suspect"] == 1)
    job_id = await submit()
    assert host.inbox.empty()
    beats = asyncio.create_task(_beat(host))  # more than one: on a busy machine it would be suspect again
    assert (await host.take_lease()).job.id == job_id
    beats.cancel()


async def _beat(host: object) -> None:
    while True:
        await host.connection.receive(messages.Heartbeat())  # type: ignore[attr-defined]
        await asyncio.sleep(0.05)


async def test_heartbeats_renew_a_lease(scheduler: Scheduler) -> None:
    """A lease outlives its first deadline while heartbeats name it."""
    await scheduler.stop()
    await scheduler.start(lost_seconds=0.5)
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    for _ in range(10):
        await host.say(messages.Heartbeat(attempts=[lease.attempt]))
        await asyncio.sleep(0.1)
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).attempts == 1


async def test_a_heartbeat_with_an_unknown_lease_is_answered_with_a_drop(scheduler: Scheduler) -> None:
    """The agent must stop an attempt that is no longer its own."""
    host = await scheduler.connect()
    await host.say(messages.Heartbeat(attempts=["019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"]))
    assert (await host.expect(messages.Revoke)).attempt == "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"


async def test_a_heartbeat_has_a_bounded_answer(scheduler: Scheduler) -> None:
    """The attack: as many unknown attempts as fit in a frame. A thousand are revoked, and what is its own counts."""
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    unknown = [f"attempt-{number}" for number in range(50_000)]
    await host.say(messages.Heartbeat(attempts=[*unknown, lease.attempt]))
    revoked = [(await host.expect(messages.Revoke)).attempt for _ in range(1000)]
    assert revoked == unknown[:1000]
    assert (await host.report(lease)).accepted
    assert host.inbox.empty()


async def test_goodbye_releases_leases(scheduler: Scheduler) -> None:
    """A process that ends in order returns its leases, and no attempt is counted."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.begin()
    await host.say(messages.Heartbeat(accepting=False))
    await host.say(messages.Goodbye(reason="stopped"))
    waiting = await until(scheduler, job_id, "pending")
    assert waiting.attempts == 0


async def test_an_unrequested_cancelled_result_requeues_the_job(scheduler: Scheduler) -> None:
    """A host that stops reports `cancelled`; the job itself is not cancelled."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.say(messages.Heartbeat(attempts=[lease.attempt], accepting=False))
    assert (await host.report(lease, "cancelled")).accepted
    assert (await until(scheduler, job_id, "pending")).attempts == 0


async def test_an_agent_that_accepts_no_work_is_paused(scheduler: Scheduler) -> None:
    """It finishes its attempt; waiting jobs stay queued for others."""
    host = await scheduler.connect()
    await submit(test="tests/first.spec.js")
    other = await submit(test="tests/second.spec.js")
    lease = await host.begin()
    await host.say(messages.Heartbeat(attempts=[lease.attempt], accepting=False))
    await host.report(lease)
    assert (await job(scheduler, other)).status == "pending"
    assert scheduler.fleet.states()["paused"] == 1


async def test_fallback_agents_yield_targets_to_real_agents(scheduler: Scheduler) -> None:
    """Demo agents serve a target only while no real agent serves it."""
    demo = scheduler.host("demo")
    await demo.connect(targets=["ios", "tv"], fallback=True, simulated=True)
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


async def test_fallback_agents_take_no_job_of_a_real_agent(scheduler: Scheduler) -> None:
    """Also while the real agent is disconnected, and after a server restart."""
    real = scheduler.host("real")
    await real.connect(targets=["ios"])
    await real.disconnect()
    waiting = await submit(target="ios")
    for _ in range(2):
        demo = scheduler.host("demo")
        await demo.connect(targets=["ios", "tv"], fallback=True, simulated=True)
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


async def test_an_agent_missing_from_the_new_hello_is_offline(scheduler: Scheduler) -> None:
    """An unplugged device is offline before the old connection times out."""
    host = await scheduler.connect("lab/1", "lab/2", instance="lab")
    back = await scheduler.connect("lab/2", "lab/3", instance="lab")
    assert not host.open
    assert {agent.name: agent.session for agent in scheduler.fleet} == {
        "lab/1": None,
        "lab/2": back.session,
        "lab/3": back.session,
    }
    for number in range(3):
        await submit(test=f"tests/{number}.spec.js", app_version_id=str(number))
    assert {(await back.expect(messages.LeaseOffer)).agent for _ in range(2)} == {"lab/2", "lab/3"}
    await host.disconnect()  # and what the transport says of it later changes nothing
    assert scheduler.fleet.states()["busy"] == 2
    await back.disconnect()
    assert scheduler.fleet.states()["offline"] == 3
    assert scheduler.fleet.sessions == {}


async def test_a_process_may_reconnect_with_different_agents_only(scheduler: Scheduler) -> None:
    """A device was exchanged for another while the connection was half open."""
    host = await scheduler.connect("lab/1", instance="lab")
    back = await scheduler.connect("lab/2", instance="lab")
    assert scheduler.fleet.states() == {
        "idle": 1,
        "busy": 0,
        "stopping": 0,
        "suspect": 0,
        "paused": 0,
        "offline": 1,
    }
    await host.disconnect()
    await back.disconnect()
