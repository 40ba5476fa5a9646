"""Retry policies of job, org and server, the retry budget of a batch, and quarantine."""

from __future__ import annotations

import pytest

from jobs.models import Batch
from jobs.presenters import batch_row
from jobs.selectors.selection import Selection
from qualgent.accounts.limits import OrgSettings
from qualgent.engine.retry import RetryPolicy
from tests.integration.acts import retry_job, retry_jobs
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, submit_batch, until


@pytest.fixture(autouse=True)
def no_backoff(scheduler: Scheduler) -> None:
    scheduler.runtime.retry_policy = RetryPolicy(backoff_base_seconds=0, backoff_max_seconds=0)


async def outcomes(host: ScriptedHost, outcome: str, count: int) -> None:
    """End the next attempts with these outcomes."""
    for _ in range(count):
        await host.report(await host.begin(), outcome)


@pytest.mark.parametrize(("outcome", "most"), [("failed", 2), ("timed_out", 3), ("error", 1)])
async def test_a_job_has_its_own_allowances(scheduler: Scheduler, outcome: str, most: int) -> None:
    """Per outcome; the others are the server's."""
    host = await scheduler.connect()
    job_id = await submit(max_attempts={"failed": 2, "timed_out": 3, "error": 1})
    await outcomes(host, outcome, most)
    ended = await until(scheduler, job_id, "failed")
    assert (ended.attempts, ended.max_attempts["failed"]) == (most, 2)
    assert f"attempt {most} of {most}" in ended.reason


async def test_an_orgs_allowances_apply_to_its_jobs(scheduler: Scheduler) -> None:
    """Unless a job has its own."""
    scheduler.runtime.orgs.put("acme", OrgSettings(max_attempts={"failed": 2}))
    host = await scheduler.connect()
    theirs, own = await submit(), await submit(test="b", max_attempts={"failed": 1})
    other = await submit(org_id="globex")
    await outcomes(host, "failed", 4)
    assert [(await until(scheduler, name, "failed")).attempts for name in (theirs, own, other)] == [2, 1, 1]


async def test_retries_are_added_to_the_allowance(scheduler: Scheduler) -> None:
    """``retries`` applies to failed and timed out attempts."""
    host = await scheduler.connect()
    job_id = await submit(max_attempts={"failed": 2}, retries=1)
    await outcomes(host, "failed", 3)
    assert (await until(scheduler, job_id, "failed")).attempts == 3


async def test_an_error_that_cannot_get_better_is_final(scheduler: Scheduler) -> None:
    """If its agent says so: no further attempt, with the reason; a person can still retry the job."""
    host = await scheduler.connect()
    job_id = await submit(max_attempts={"error": 3})
    lease = await host.begin()
    await host.report(lease, "error", message="test '../x' is no path below the test root", permanent=True)
    ended = await until(scheduler, job_id, "failed")
    assert (ended.attempts, ended.status) == (1, "failed")
    assert ended.reason == "error: a retry would repeat it: test '../x' is no path below the test root"
    await retry_job(job_id=job_id)
    await host.report(await host.begin(), "passed")
    assert (await until(scheduler, job_id, "done")).attempts == 2


async def test_a_failure_that_another_attempt_would_meet_too_is_final(scheduler: Scheduler) -> None:
    """Such as of a test that does not exist."""
    host = await scheduler.connect()
    job_id = await submit(retries=2)
    await host.report(await host.begin(), "failed", message="no test is found: a.py", permanent=True)
    ended = await until(scheduler, job_id, "failed")
    assert (ended.attempts, ended.reason) == (1, "failed: a retry would repeat it: no test is found: a.py")


@pytest.mark.parametrize(("outcome", "permanent"), [("error", False), ("failed", False), ("timed_out", True)])
async def test_other_outcomes_are_retried_as_before(scheduler: Scheduler, outcome: str, permanent: bool) -> None:
    """The mark means errors and failures only; older agents do not set it."""
    host = await scheduler.connect()
    job_id = await submit(max_attempts={outcome: 2})
    for _ in range(2):
        await host.report(await host.begin(), outcome, permanent=permanent)
    assert (await until(scheduler, job_id, "failed")).attempts == 2


async def test_the_next_attempt_runs_on_another_agent(scheduler: Scheduler) -> None:
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


async def test_tried_agents_are_restored(scheduler: Scheduler) -> None:
    """The agents that failed at the job are read from the ledger."""
    first = await scheduler.connect("agent-1")
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
    """Also after a timeout, and when a person retried it; not after a failed install or a lost agent."""
    host = await scheduler.connect()
    names = {"retried": await submit(max_attempts={"failed": 1})}
    await outcomes(host, "failed", 1)
    await until(scheduler, names["retried"], "failed")
    await retry_job(job_id=names["retried"])
    await outcomes(host, "passed", 1)
    for before in ("failed", "timed_out", "error"):
        names[before] = await submit(test=before, max_attempts={"failed": 2, "timed_out": 2})
        await outcomes(host, before, 1)
        await outcomes(host, "passed", 1)
    flaky = {before: (await until(scheduler, name, "done")).flaky for before, name in names.items()}
    assert flaky == {"retried": True, "failed": True, "timed_out": True, "error": False}


async def test_a_batch_has_a_retry_budget(scheduler: Scheduler) -> None:
    """Six failing jobs with two attempts each and three retries in all make nine attempts."""
    host = await scheduler.connect()
    (alone,) = await submit_batch(1, budget=1, max_attempts={"failed": 9})
    await outcomes(host, "failed", 2)
    assert "its batch's one retry is used up" in (await until(scheduler, alone, "failed")).reason
    names = await submit_batch(6, budget=3, retries=1)
    await outcomes(host, "failed", 9)
    ended = [await until(scheduler, name, "failed") for name in names]
    assert sorted(one.attempts for one in ended) == [1, 1, 1, 2, 2, 2]
    assert sum("the 3 retries of its batch are used up" in one.reason for one in ended) == 3
    batch = await scheduler.runtime.ledger.read(Batch.objects.latest, "pk")
    assert (batch.retries_used, batch.failed) == (3, 6)


@pytest.mark.parametrize(("jobs", "budget"), [(4, 2), (30, 6)])
async def test_the_budget_is_a_share_of_the_batch(scheduler: Scheduler, jobs: int, budget: int) -> None:
    """By default a fifth of its jobs, with a minimum for small batches."""
    scheduler.runtime.retry_budget = scheduler.runtime.retry_budget._replace(percent=20, least=2)
    host = await scheduler.connect()
    names = await submit_batch(jobs, retries=1)
    await outcomes(host, "failed", jobs + budget)
    ended = [await until(scheduler, name, "failed") for name in names]
    assert sum(one.attempts for one in ended) == jobs + budget
    read = scheduler.runtime.ledger.read
    row = batch_row(await read(Batch.objects.get), simulated=0)
    assert (row.retry_budget, row.retries_allowed, row.retries_used) == (None, max(10, jobs // 5), budget)


async def test_lost_attempts_do_not_use_the_budget(scheduler: Scheduler) -> None:
    """A lost device is not the build's fault."""
    (name,) = await submit_batch(1, budget=0)
    host = await scheduler.connect("agent-1", instance="one")
    await host.begin()
    await scheduler.runtime.tasks.settle()
    again = scheduler.host("agent-1", instance="two")  # the process died: another says hello
    await again.connect()
    await again.report(await again.begin())
    assert (await until(scheduler, name, "done")).attempts == 2


async def lose(scheduler: Scheduler, *names: str) -> None:
    """Lose the job with each of these agents in turn."""
    for name in names:
        host = await scheduler.connect(name, instance="one")
        await host.begin()
        await scheduler.runtime.tasks.settle()
        after = scheduler.host(name, instance="two")
        await after.hello(accepting=False)
        await host.disconnect()


async def test_a_job_that_lost_three_agents_is_quarantined(scheduler: Scheduler) -> None:
    """Despite attempts left; the reason names the agents."""
    job_id = await submit(max_attempts={"lost": 10})
    await lose(scheduler, "a", "b", "c")
    ended = await until(scheduler, job_id, "failed")
    assert (ended.quarantined, ended.attempts) == (True, 3)
    assert ended.reason.startswith("quarantined: 3 agents were lost while they ran it (a, b, c)")


async def test_a_quarantined_job_can_be_retried_by_id(scheduler: Scheduler) -> None:
    """Its count starts again."""
    job_id = await submit(max_attempts={"lost": 10})
    await lose(scheduler, "a", "b", "c")
    await until(scheduler, job_id, "failed")
    await retry_job(job_id=job_id)
    waiting = await job(scheduler, job_id)
    assert (waiting.status, waiting.quarantined) == ("pending", False)
    await lose(scheduler, "d", "e")
    host = await scheduler.connect("f")
    await host.report(await host.begin())
    assert (await until(scheduler, job_id, "done")).attempts == 6


async def test_bulk_retries_skip_quarantined_jobs(scheduler: Scheduler) -> None:
    """Unless they are named by id."""
    job_id = await submit(max_attempts={"lost": 10})
    await lose(scheduler, "a", "b", "c")
    await until(scheduler, job_id, "failed")
    assert (await retry_jobs(selection=Selection())).changed == 0
    assert (await retry_jobs(selection=Selection(ids=(job_id,)))).changed == 1


async def test_repeated_losses_of_one_agent_count_once(scheduler: Scheduler) -> None:
    """One bad device does not quarantine a job."""
    job_id = await submit(max_attempts={"lost": 10})
    for number in range(4):
        host = await scheduler.connect("bad", instance=str(number))
        await host.begin()
        await scheduler.runtime.tasks.settle()
    good = await scheduler.connect("bad", instance="last")
    await good.report(await good.begin())
    assert (await until(scheduler, job_id, "done")).quarantined is False
