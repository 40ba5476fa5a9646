"""Submission limits: exact under concurrency, free for repetitions, with helpful refusals."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from jobs.contract import Submission
from jobs.models import Job
from jobs.selectors.selection import Selection
from qualgent.core.errors import ConflictError, InvalidInputError, LedgerError, LimitError, TooLargeError
from qualgent.scheduler.job_requests import Submitted
from tests.databases import other_session
from tests.integration.acts import retry_job, set_org, set_priorities, set_priority, submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, numbered, submissions


async def send(count: int = 1, *, key: str | None = None, **fields: Any) -> Submitted:
    wanted = submissions(numbered(count, "{}.spec.js"), **fields)
    return await submit_jobs(wanted, as_batch=count > 1, key=key)


async def stored(scheduler: Scheduler, org: str = "acme") -> int:
    return await scheduler.runtime.ledger.read(Job.objects.filter(org=org).count)


async def test_concurrent_submissions_are_limited_to_the_burst(scheduler: Scheduler) -> None:
    """Of fifty submissions of two jobs five are stored; the others get a retry time."""
    await set_org(org_id="acme", changes={"submits_per_minute": 1, "submit_burst": 10})
    answers = await asyncio.gather(*(send(2) for _ in range(50)), return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, LimitError)]
    assert (len(refused), await stored(scheduler)) == (45, 10)
    assert scheduler.runtime.engine.snapshot().waiting == 10
    assert str(refused[0]) == "acme may submit 1 jobs a minute, 10 at once: try again in 120 s"
    headers = refused[0].headers
    assert headers["Retry-After"] == "120"
    assert headers["RateLimit-Policy"] == '"submits";q=1;w=60;qualgent-burst=10;pk=:YWNtZQ==:'
    assert headers["RateLimit"] == '"submits";r=0;t=120;pk=:YWNtZQ==:'


async def test_other_orgs_have_buckets_of_their_own(scheduler: Scheduler) -> None:
    """An org at its rate limits no other."""
    await set_org(org_id="acme", changes={"submits_per_minute": 1})
    await send()
    with pytest.raises(LimitError):
        await send()
    await send(20, org_id="zeta")


async def test_a_list_of_several_orgs_takes_from_all_or_none(scheduler: Scheduler) -> None:
    """When one org is at its rate, the other's tokens are kept."""
    await set_org(org_id="acme", changes={"submits_per_minute": 5})
    await set_org(org_id="zeta", changes={"submits_per_minute": 1})
    await send(org_id="zeta")
    mixed = [Submission(org_id=org, app_version_id="1", test="t") for org in ("acme", "zeta")]
    with pytest.raises(LimitError, match="zeta may submit"):
        await submit_jobs(mixed)
    await send(5)


async def test_a_batch_larger_than_the_burst_needs_a_full_bucket(scheduler: Scheduler) -> None:
    """It is accepted whole, and its excess delays later submissions."""
    await set_org(org_id="acme", changes={"submits_per_minute": 60, "submit_burst": 10})
    await send(100)
    with pytest.raises(LimitError, match="try again in 91 s"):
        await send()


async def test_a_repetition_is_not_limited(scheduler: Scheduler) -> None:
    """A used key returns its first response whatever the limits are now."""
    await set_org(org_id="acme", changes={"submits_per_minute": 1, "most_waiting": 1})
    first = await send(key="k", priority=0)
    assert await send(key="k", priority=0) == first
    with pytest.raises(LimitError):
        await send(key="another")
    await set_org(org_id="acme", changes={"priority_ceiling": 3, "most_waiting": 0})
    assert await send(key="k", priority=0) == first


async def test_repetitions_use_no_tokens(scheduler: Scheduler) -> None:
    """A hundred requests with one key use the tokens of one job."""
    await set_org(org_id="acme", changes={"submits_per_minute": 2})
    answers = await asyncio.gather(*(send(key="k") for _ in range(100)))
    assert all(answer == answers[0] for answer in answers)
    await send()
    with pytest.raises(LimitError):
        await send()


async def test_failed_submissions_use_no_tokens(scheduler: Scheduler) -> None:
    """After a ledger error or a build conflict the rate is as before."""
    await set_org(org_id="acme", changes={"submits_per_minute": 2})
    with other_session() as other, other.refused("INSERT ON jobs_job"):
        for _ in range(3):
            with pytest.raises(LedgerError):
                await send(2)
    await send(app_url="https://example.com/one.apk")
    for _ in range(3):
        with pytest.raises(ConflictError):
            await send(app_url="https://example.com/another.apk")
    await send()
    with pytest.raises(LimitError):
        await send()


async def test_the_rate_survives_a_restart(scheduler: Scheduler) -> None:
    """Submissions of the last minute still count."""
    await set_org(org_id="acme", changes={"submits_per_minute": 10})
    await send(8)
    await scheduler.stop()
    await scheduler.start()
    await send(2)
    with pytest.raises(LimitError):
        await send()


async def test_concurrent_submissions_respect_the_queue_limit(scheduler: Scheduler) -> None:
    """Of thirty submissions seven are queued; the refusal has the number of waiting jobs."""
    await set_org(org_id="acme", changes={"most_waiting": 7})
    answers = await asyncio.gather(*(send() for _ in range(30)), return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, LimitError)]
    assert (len(refused), await stored(scheduler)) == (23, 7)
    assert str(refused[0]).startswith(
        "acme has 7 waiting jobs and may have 7; this submission has 1: try again in about 15 s"
    )
    assert refused[0].headers["Retry-After"] == "15"
    assert refused[0].headers["RateLimit"] == '"waiting";r=0;t=15;pk=:YWNtZQ==:'


async def test_a_started_job_frees_a_place_in_the_queue(scheduler: Scheduler) -> None:
    """The limit counts waiting jobs only."""
    await set_org(org_id="acme", changes={"most_waiting": 1})
    await send()
    with pytest.raises(LimitError):
        await send()
    host = await scheduler.connect()
    lease = await host.begin()
    await send()
    with pytest.raises(LimitError):
        await send()
    await host.report(lease, "failed")  # and the agent takes the other
    await send()
    await retry_job(job_id=lease.job.id)  # it was taken in once, and is never refused
    with pytest.raises(LimitError, match="acme has 2 waiting jobs and may have 1"):
        await send()


async def test_the_queue_limit_survives_a_restart(scheduler: Scheduler) -> None:
    """Restored jobs count."""
    await set_org(org_id="acme", changes={"most_waiting": 3})
    await send(3)
    await scheduler.stop()
    await scheduler.start()
    with pytest.raises(LimitError, match="acme has 3 waiting jobs"):
        await send()


async def test_a_list_that_never_fits_is_too_large(scheduler: Scheduler) -> None:
    """It is another error, because waiting would not help, and it uses no tokens."""
    await set_org(org_id="acme", changes={"most_waiting": 3, "submits_per_minute": 3})
    with pytest.raises(TooLargeError, match="acme may have 3 waiting jobs, and this submission has 4"):
        await send(4)
    await send(3)
    await set_org(org_id="acme", changes={"most_waiting": 0})
    with pytest.raises(TooLargeError, match="may not submit jobs for now"):
        await send()


async def test_a_priority_beyond_the_ceiling_is_refused(scheduler: Scheduler) -> None:
    """The error names the field, the ceiling, and the job's index in a list."""
    await set_org(org_id="acme", changes={"priority_ceiling": 3})
    with pytest.raises(InvalidInputError, match="priority must be 3 or more: acme may not use a more urgent") as caught:
        await send(priority=2)
    assert list(caught.value.fields) == ["priority"]
    jobs = [Submission(org_id=org, app_version_id="1", test="t", priority=0) for org in ("zeta", "acme")]
    with pytest.raises(InvalidInputError, match=r"\(job 1 of the list; the first is 0\)"):
        await submit_jobs(jobs)
    assert await stored(scheduler, "zeta") == 0
    await send(priority=3)


async def test_the_default_priority_is_within_the_ceiling(scheduler: Scheduler) -> None:
    """A job without a priority is never refused for it."""
    await set_org(org_id="acme", changes={"priority_ceiling": 3})
    job_id = (await send()).jobs[0].id
    assert (await job(scheduler, job_id)).priority == 3
    job_id = (await send(org_id="zeta")).jobs[0].id
    assert (await job(scheduler, job_id)).priority == 1


async def test_a_waiting_job_gets_no_priority_beyond_the_ceiling(scheduler: Scheduler) -> None:
    """A single change is an error; a bulk change skips such jobs."""
    await set_org(org_id="acme", changes={"priority_ceiling": 3})
    mine = (await send(priority=5)).jobs[0].id
    other = (await send(org_id="zeta", priority=5)).jobs[0].id
    with pytest.raises(InvalidInputError, match="must be 3 or more"):
        await set_priority(job_id=mine, priority=2)
    changed = await set_priorities(selection=Selection(), priority=2)
    assert (changed.matched, changed.changed) == (2, 1)
    assert ((await job(scheduler, mine)).priority, (await job(scheduler, other)).priority) == (5, 2)
    await set_priority(job_id=mine, priority=3)
