"""Recovery after a restart: everything acknowledged is restored."""

from __future__ import annotations

from agents.models import Agent
from jobs import selectors
from jobs.models import Estimate
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.core.times import parse_milliseconds, stamp, to_datetime, wall_ms
from qualgent.engine.values import LearnedEstimate
from qualgent.scheduler.agent_requests import GetAgents
from qualgent.scheduler.core import LEARNED_AT_A_TIME
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until


async def restart(scheduler: Scheduler, **timing: float) -> None:
    await scheduler.stop()
    await scheduler.start(**timing)


async def test_waiting_jobs_keep_their_order(scheduler: Scheduler) -> None:
    """The queue after a restart equals the queue before it."""
    order = [
        await submit(app_version_id=version, priority=priority)
        for version, priority in (("1.0", 2), ("2.0", 2), ("3.0", 0), ("4.0", 1), ("5.0", 9))
    ]
    before = [group.key for group in scheduler.runtime.engine.snapshot().groups]
    await restart(scheduler)
    after = [group.key for group in scheduler.runtime.engine.snapshot().groups]
    assert after == before
    host = await scheduler.connect()
    assert (await host.take_lease()).job.id == order[2]


async def test_a_running_job_is_kept_for_its_agent(scheduler: Scheduler) -> None:
    """An agent that reconnects within the grace period keeps its lease; nothing runs twice."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.ledger.write(lambda cursor: None)
    began = await phase_began(scheduler)
    await restart(scheduler)
    assert abs(await phase_began(scheduler) - began) <= 100  # not with the restart; shown in tenths
    back = scheduler.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert (await back.report(lease)).accepted
    ended = await job(scheduler, job_id)
    assert (ended.status, ended.attempts) == ("done", 1)


async def test_a_restart_keeps_how_long_a_running_test_should_take(scheduler: Scheduler) -> None:
    """By its earlier runs; of one that never ran it is not known."""
    host = await scheduler.connect()
    expected = {}
    await submit()
    assert (await host.report(await host.begin(), run_seconds=7.0)).accepted
    for test in ("tests/login.spec.js", "new"):
        job_id = await submit(test=test)
        lease = await host.begin()
        assert lease.job.id == job_id
        before = await expected_seconds(scheduler)
        await restart(scheduler)
        host = scheduler.host()
        await host.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
        expected[test] = before, await expected_seconds(scheduler)
        assert (await host.report(lease)).accepted
    assert expected == {"tests/login.spec.js": (7.0, 7.0), "new": (0.0, 0.0)}


async def expected_seconds(scheduler: Scheduler) -> float:
    """Return how long what agent-1 runs should take, as its row has it."""
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"]
    assert row.job is not None
    return row.job.expected_seconds


async def phase_began(scheduler: Scheduler) -> int:
    """Return when (ms since the epoch) agent-1 began what it does, as its row has it."""
    row = (await scheduler.port.call(GetAgents(scope=SITE)))["agent-1"]
    assert row.job is not None
    return parse_milliseconds(row.job.started_at)


async def test_a_running_job_is_requeued_after_the_grace(scheduler: Scheduler) -> None:
    """Its attempt ends `lost`, and it runs elsewhere in its old place."""
    host = await scheduler.connect("gone")
    job_id = await submit()
    await host.begin()
    await scheduler.runtime.ledger.write(lambda cursor: None)
    await restart(scheduler, restart_grace_seconds=0.3)
    other = await scheduler.connect("other")
    lease = await other.take_lease()
    assert (lease.job.id, lease.number) == (job_id, 2)


async def test_an_unstarted_lease_is_requeued_after_a_restart(scheduler: Scheduler) -> None:
    """The hello does not name it, so no attempt is counted."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.expect(messages.LeaseOffer)
    await restart(scheduler)
    back = await scheduler.connect()
    lease = await back.take_lease()
    assert (lease.job.id, lease.number) == (job_id, 1)


async def test_a_restart_of_server_and_agent_loses_the_started_attempt(scheduler: Scheduler) -> None:
    """A new agent process means that what the old one started has ended."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.take_lease()
    await restart(scheduler)
    back = await scheduler.connect(instance="second")
    lease = await back.take_lease()
    assert (lease.job.id, lease.number) == (job_id, 2)


async def test_ended_jobs_stay_ended(scheduler: Scheduler) -> None:
    """A result acknowledged before the restart stands; a repeated one is stale."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.report(lease)
    await restart(scheduler)
    back = scheduler.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token, "reporting")])
    assert not (await back.report(lease)).accepted
    assert (await job(scheduler, job_id)).attempts == 1


async def test_a_job_cancelled_while_it_ran_stays_cancelled(scheduler: Scheduler) -> None:
    """The agent that still runs it after the restart is told to drop it."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await cancel_job(job_id=job_id)
    await restart(scheduler)
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.drop == [lease.attempt]
    assert (await job(scheduler, job_id)).status == "cancelled"


async def test_a_backoff_ends_after_a_restart(scheduler: Scheduler) -> None:
    """A job that backed off before is queued, and is shown so."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin(), "error")
    await restart(scheduler)
    assert (await job(scheduler, job_id)).phase == "waiting"


async def test_estimates_survive_a_restart(scheduler: Scheduler) -> None:
    """Learned durations rank jobs the same after a restart."""
    host = await scheduler.connect()
    await submit(test="tests/slow.spec.js")
    await host.report(await host.begin(), run_seconds=120.0, install_seconds=40.0)
    await restart(scheduler)
    await submit(test="tests/slow.spec.js")
    queued = scheduler.runtime.engine.snapshot().groups[0]
    assert queued.work_seconds == 120.0


async def test_install_figures_survive_a_restart(scheduler: Scheduler) -> None:
    """Installs made and avoided are counted from the ledger."""
    host = await scheduler.connect()
    await submit()
    await submit()
    await host.report(await host.begin(), install_seconds=3.0)
    await host.report(await host.begin())
    assert tuple(scheduler.runtime.measures.totals[name] for name in ("installs", "installs_avoided")) == (1, 1)
    await restart(scheduler)
    assert tuple(scheduler.runtime.measures.totals[name] for name in ("installs", "installs_avoided")) == (1, 1)
    assert await scheduler.runtime.ledger.read(selectors.jobs.count_ended, scope=SITE) == {
        "done": 2,
        "failed": 0,
        "cancelled": 0,
    }


async def test_waiting_jobs_are_restored_whatever_their_group_counts(scheduler: Scheduler) -> None:
    """A group that seems to have ended is read when one of its jobs is met."""
    ids = [await submit(app_version_id="1.0"), await submit(app_version_id="2.0", labels={"os": "17"})]
    await scheduler.runtime.ledger.write(lambda cursor: cursor.execute("UPDATE jobs_group SET done = total"))
    before = scheduler.runtime.engine.snapshot()
    await restart(scheduler)
    assert scheduler.runtime.engine.snapshot().groups == before.groups
    assert [(await job(scheduler, job_id)).status for job_id in ids] == ["pending", "pending"]


async def test_known_agents_are_offline_after_a_restart(scheduler: Scheduler) -> None:
    """An agent that has not reconnected is expected back, with its last properties; one that was lost is lost."""
    host = scheduler.host("pixel")
    await host.connect(labels={"os": "android"})
    for name in ("old", "asked-to-leave"):
        await (await scheduler.connect(name)).disconnect()
    await scheduler.runtime.ledger.write(lambda cursor: None)
    await scheduler.stop()
    hours_ago = to_datetime(wall_ms() - 10_800_000)
    assert await Agent.objects.filter(name="old").aupdate(last_seen_at=hours_ago) == 1
    await scheduler.start()
    rows = await scheduler.port.call(GetAgents(scope=SITE))
    row = rows["pixel"]
    assert (row.state, row.status, row.labels) == ("offline", "suspect", {"os": "android"})
    assert (rows["asked-to-leave"].status, rows["old"].status) == ("suspect", "lost")


async def test_submit_times_never_decrease(scheduler: Scheduler) -> None:
    """A clock set back between two starts lets no later job overtake."""
    first = await submit()
    ahead_ms = scheduler.runtime.clock.wall_ms() + 3_600_000
    await scheduler.runtime.ledger.write(
        lambda cursor: cursor.execute(
            "UPDATE jobs_job SET queued_at = %s WHERE id = %s", (stamp(ahead_ms), first.replace("-", ""))
        )
    )
    await restart(scheduler)
    assert scheduler.runtime.clock.submit_ms() >= ahead_ms
    assert (await until(scheduler, first, "pending")).status == "pending"


async def test_learned_durations_are_stored_in_pages(scheduler: Scheduler) -> None:
    """Each once, with the latest value; long names that differ only behind what is stored are one."""
    learned, most = scheduler.runtime.learned, 2 * LEARNED_AT_A_TIME + 1
    for seconds in (1.0, 2.0):
        names = [f"t{number}" for number in range(most)] + ["x" * 900 + end for end in "ab"]
        learned.keep(LearnedEstimate("test", ("acme", name, "mobile"), seconds) for name in names)
        await learned.flush()
        found = await scheduler.runtime.ledger.read(lambda: list(Estimate.objects.values_list("seconds", flat=True)))
        assert found == [seconds] * (most + 1)
