"""The limit of running jobs, from the setting to the lease."""

from __future__ import annotations

from tests.integration.acts import set_org
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.support.waiting import aeventually


async def test_running_jobs_stay_within_the_limit(scheduler: Scheduler) -> None:
    """The next lease is sent when a running job ends, without a timer."""
    await set_org(org_id="acme", changes={"most_running": 2})
    hosts = [scheduler.host(f"agent-{n}") for n in range(3)]
    for host in hosts:
        await host.connect()
    for number in range(3):
        await submit(app_version_id=f"{number}.0")
    await scheduler.runtime.tasks.settle()
    busy = [host for host in hosts if not host.inbox.empty()]
    assert len(busy) == 2
    await busy[0].report(await busy[0].begin(), "passed")
    await aeventually(lambda: not all(host.inbox.empty() for host in hosts if host is not busy[1]), seconds=5)


async def test_a_raised_limit_starts_waiting_jobs(scheduler: Scheduler) -> None:
    """The change itself triggers the assignment."""
    await set_org(org_id="acme", changes={"most_running": 0})
    host = await scheduler.connect()
    job_id = await submit()
    await scheduler.runtime.tasks.settle()
    assert host.inbox.empty()
    explained = scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[job_id])
    assert explained[job_id].text == "Organization at its limit · 0 of 0 running"
    await set_org(org_id="acme", changes={"most_running": None})
    assert (await host.take_lease()).job.id == job_id


async def test_the_limit_survives_a_restart(scheduler: Scheduler) -> None:
    """Restored leases count, and limits are restored before any lease is assigned."""
    await set_org(org_id="acme", changes={"most_running": 1})
    host = await scheduler.connect("agent-1")
    first, second = await submit(), await submit(test="other.spec.js")
    assert (await host.begin()).job.id == first
    await scheduler.stop()
    await scheduler.start()
    another = await scheduler.connect("agent-2")
    await scheduler.runtime.tasks.settle()
    assert another.inbox.empty()
    explained = scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[second])
    assert explained[second].why == "Organization at its limit · 1 of 1 running"
