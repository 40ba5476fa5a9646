"""What becomes of a job that did not pass: the policies of job, org and server, the budget of a batch, quarantine."""

from __future__ import annotations

import pytest

from accounts.limits import OrgSettings
from jobs.models import Batch
from jobs.scheduler.engine.retry import RetryPolicy
from jobs.selectors.selection import Selection
from tests.integration.acts import retry_job, retry_jobs
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, submit_batch, until


@pytest.fixture(autouse=True)
def no_backoff(scheduler: Scheduler) -> None:
    scheduler.runtime.retry_policy = RetryPolicy(backoff_base_seconds=0, backoff_max_seconds=0)


async def outcomes(host: ScriptedHost, outcome: str, count: int) -> None:
    """Let the next attempts end so."""
    for _ in range(count):
        await host.report(await host.begin(), outcome)


@pytest.mark.parametrize(("outcome", "most"), [("failed", 2), ("timed_out", 3), ("error", 1)])
async def test_a_job_has_the_attempts_it_asked_for(scheduler: Scheduler, outcome: str, most: int) -> None:
    """By how they end; the others keep the server's."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit(max_attempts={"failed": 2, "timed_out": 3, "error": 1})
    await outcomes(host, outcome, most)
    ended = await until(scheduler, job_id, "failed")
    assert (ended.attempts, ended.max_attempts["failed"]) == (most, 2)
    assert f"attempt {most} of {most}" in ended.reason


async def test_an_org_has_the_attempts_that_are_set_for_it(scheduler: Scheduler) -> None:
    """Unless the job says otherwise."""
    scheduler.runtime.orgs.put("acme", OrgSettings(max_attempts={"failed": 2}))
    host = scheduler.host()
    await host.connect()
    theirs, own = await submit(), await submit(test="b", max_attempts={"failed": 1})
    other = await submit(org_id="globex")
    await outcomes(host, "failed", 4)
    assert [(await until(scheduler, name, "failed")).attempts for name in (theirs, own, other)] == [2, 1, 1]


async def test_retries_come_on_top(scheduler: Scheduler) -> None:
    """``retries`` adds to what failed and timed out attempts have."""
    host = scheduler.host()
    await host.connect()
    job_id = await submit(max_attempts={"failed": 2}, retries=1)
    await outcomes(host, "failed", 3)
    assert (await until(scheduler, job_id, "failed")).attempts == 3


async def test_the_next_attempt_is_another_agents(scheduler: Scheduler) -> None:
    """Also after a restart in between."""
    first, second = scheduler.host("agent-1"), scheduler.host("agent-2")
    await first.connect()
    job_id = await submit(retries=1)
    lease = await first.begin()
    await second.connect()
    await first.report(lease, "failed")
    again = await second.take_lease()
    assert (again.job.id, again.number) == (job_id, 2)
    assert first.inbox.empty()


async def test_another_agent_is_tried_after_a_restart(scheduler: Scheduler) -> None:
    """Who failed at it is read from the ledger."""
    first = scheduler.host("agent-1")
    await first.connect()
    job_id = await submit(retries=1)
    await first.report(await first.begin(), "failed")
    await first.disconnect()
    await scheduler.stop()
    await scheduler.start()
    busy, other = scheduler.host("agent-2"), scheduler.host("agent-1")
    await submit(app_version_id="2.0", priority=0)
    await busy.connect()
    lease = await busy.take_lease()
    await other.connect()
    await scheduler.runtime.tasks.settle()
    assert other.inbox.empty()
    await busy.report(lease)
    assert (await busy.take_lease()).job.id == job_id


async def test_passing_after_a_failure_is_flaky(scheduler: Scheduler) -> None:
    """Also after a timeout; not after an install that failed or a lost agent."""
    host = scheduler.host()
    await host.connect()
    names = {}
    for before in ("failed", "timed_out", "error"):
        names[before] = await submit(test=before, max_attempts={"failed": 2, "timed_out": 2})
        await outcomes(host, before, 1)
        await outcomes(host, "passed", 1)
    flaky = {before: (await until(scheduler, name, "done")).flaky for before, name in names.items()}
    assert flaky == {"failed": True, "timed_out": True, "error": False}


async def test_a_batch_has_a_budget_of_retries(scheduler: Scheduler) -> None:
    """Six jobs that always fail, two tries each, three retries together: nine attempts, and the reason is said."""
    host = scheduler.host()
    await host.connect()
    names = await submit_batch(6, budget=3, retries=1)
    await outcomes(host, "failed", 9)
    ended = [await until(scheduler, name, "failed") for name in names]
    assert sorted(one.attempts for one in ended) == [1, 1, 1, 2, 2, 2]
    assert sum("the 3 retries of its batch are used up" in one.reason for one in ended) == 3
    batch = await scheduler.runtime.ledger.read(Batch.objects.get)
    assert (batch.retries_used, batch.failed) == (3, 6)


@pytest.mark.parametrize(("jobs", "budget"), [(4, 2), (30, 6)])
async def test_the_budget_is_a_share_of_the_batch(scheduler: Scheduler, jobs: int, budget: int) -> None:
    """Unless it says its own: a fifth of its jobs, and a least number for small ones."""
    scheduler.runtime.retry_budget = scheduler.runtime.retry_budget._replace(percent=20, least=2)
    host = scheduler.host()
    await host.connect()
    names = await submit_batch(jobs, retries=1)
    await outcomes(host, "failed", jobs + budget)
    ended = [await until(scheduler, name, "failed") for name in names]
    assert sum(one.attempts for one in ended) == jobs + budget


async def test_lost_agents_use_nothing_of_the_budget(scheduler: Scheduler) -> None:
    """That a device vanished is not the build's fault."""
    (name,) = await submit_batch(1, budget=0)
    host = scheduler.host("agent-1", instance="one")
    await host.connect()
    await host.begin()
    await scheduler.runtime.tasks.settle()
    again = scheduler.host("agent-1", instance="two")  # the process died: another says hello
    await again.connect()
    await again.report(await again.begin())
    assert (await until(scheduler, name, "done")).attempts == 2


async def lose(scheduler: Scheduler, *names: str) -> None:
    """Let the job at hand be lost with each of these agents in turn."""
    for name in names:
        host = scheduler.host(name, instance="one")
        await host.connect()
        await host.begin()
        await scheduler.runtime.tasks.settle()
        after = scheduler.host(name, instance="two")
        await after.hello(accepting=False)
        await host.disconnect()


async def test_a_job_that_three_agents_were_lost_with_is_quarantined(scheduler: Scheduler) -> None:
    """Though it may be tried more often; it says which agents."""
    job_id = await submit(max_attempts={"lost": 10})
    await lose(scheduler, "a", "b", "c")
    ended = await until(scheduler, job_id, "failed")
    assert (ended.quarantined, ended.attempts) == (True, 3)
    assert ended.reason.startswith("quarantined: 3 agents were lost while they ran it (a, b, c)")


async def test_whoever_names_a_quarantined_job_may_run_it_again(scheduler: Scheduler) -> None:
    """A person has decided; it counts from the start."""
    job_id = await submit(max_attempts={"lost": 10})
    await lose(scheduler, "a", "b", "c")
    await until(scheduler, job_id, "failed")
    await retry_job(job_id=job_id)
    waiting = await job(scheduler, job_id)
    assert (waiting.status, waiting.quarantined) == ("pending", False)
    await lose(scheduler, "d", "e")
    host = scheduler.host("f")
    await host.connect()
    await host.report(await host.begin())
    assert (await until(scheduler, job_id, "done")).attempts == 6


async def test_many_are_retried_without_the_quarantined(scheduler: Scheduler) -> None:
    """Unless they are named."""
    job_id = await submit(max_attempts={"lost": 10})
    await lose(scheduler, "a", "b", "c")
    await until(scheduler, job_id, "failed")
    assert (await retry_jobs(selection=Selection())).changed == 0
    assert (await retry_jobs(selection=Selection(ids=(job_id,)))).changed == 1


async def test_an_agent_that_is_lost_again_and_again_is_one_agent(scheduler: Scheduler) -> None:
    """One bad device does not make a job dangerous."""
    job_id = await submit(max_attempts={"lost": 10})
    for number in range(4):
        host = scheduler.host("bad", instance=str(number))
        await host.connect()
        await host.begin()
        await scheduler.runtime.tasks.settle()
    good = scheduler.host("bad", instance="last")
    await good.connect()
    await good.report(await good.begin())
    assert (await until(scheduler, job_id, "done")).quarantined is False
