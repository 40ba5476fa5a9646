"""Submitting jobs: all or nothing, and once per idempotency key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from jobs import selectors
from jobs.models import Batch, Group, Job
from qgprotocol import messages
from qualgent.core.errors import IdempotencyError, LedgerError
from qualgent.ledger.writer import QueuedUnit, Writer
from tests.databases import other_session
from tests.integration.acts import submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, numbered, submissions


async def send(count: int = 1, key: str | None = None, **fields: Any) -> list[str]:
    """Submit jobs; return their ids."""
    wanted = submissions(numbered(count, "tests/{}.spec.js"), **fields)
    submitted = await submit_jobs(wanted, as_batch=count > 1, key=key)
    return [made.id for made in submitted.jobs]


@asynccontextmanager
async def refusing(scheduler: Scheduler, what: str) -> AsyncIterator[None]:
    """Let the database refuse matching statements within the block."""
    change, _, when = what.partition(" WHEN ")
    with other_session() as other, other.refused(change, when):
        yield


async def test_a_batch_is_stored_whole(scheduler: Scheduler) -> None:
    """A batch of a thousand jobs is stored as a thousand rows, one batch and one group, all queued."""
    await send(1000)
    read = scheduler.runtime.ledger.read
    batch = await read(Batch.objects.get)
    assert (batch.total, batch.org_id) == (1000, "acme")
    assert await read(Job.objects.filter(batch=batch, status="pending").count) == 1000
    assert (await read(Group.objects.get)).total == 1000
    assert scheduler.runtime.engine.snapshot().waiting == 1000


async def test_a_batch_that_cannot_be_stored_leaves_nothing(scheduler: Scheduler) -> None:
    """When one row is refused, no job is stored or queued, and the request fails."""
    async with refusing(scheduler, "INSERT ON jobs_job WHEN NEW.test = 'tests/7.spec.js'"):
        with pytest.raises(LedgerError, match="nothing was changed"):
            await send(10)
        assert await scheduler.runtime.ledger.read(Job.objects.count) == 0
        assert await scheduler.runtime.ledger.read(Batch.objects.count) == 0
        assert scheduler.runtime.engine.snapshot().waiting == 0


async def test_a_job_that_cannot_be_stored_is_not_leased(scheduler: Scheduler) -> None:
    """A free agent gets no lease for it and stays free for the next job."""
    host = await scheduler.connect()
    async with refusing(scheduler, "INSERT ON jobs_job"):
        with pytest.raises(LedgerError):
            await send(10)
    await scheduler.runtime.tasks.settle()
    assert host.inbox.empty()
    assert len(scheduler.runtime.leases) == 0
    picture = scheduler.runtime.engine.snapshot()
    assert (picture.waiting, picture.running) == (0, 0)
    await send()
    assert (await host.take_lease()).job.test == "tests/0.spec.js"


async def test_a_lease_that_cannot_be_stored_leaves_its_job_waiting(scheduler: Scheduler) -> None:
    """The job is stored and runs once the database accepts leases again."""
    host = await scheduler.connect()
    async with refusing(scheduler, "INSERT ON jobs_attempt"):
        job_id = (await send())[0]
        assert (await job(scheduler, job_id)).status == "pending"
        assert host.inbox.empty()
    assert (await host.take_lease()).job.id == job_id


async def test_a_repeated_key_leases_nothing(scheduler: Scheduler) -> None:
    """A repeated request leases no second job, and free agents stay free."""
    host = await scheduler.connect("agent-1", "agent-2")
    first = await send(key="k")
    await host.take_lease()
    assert await send(key="k") == first
    await scheduler.runtime.tasks.settle()
    assert host.inbox.empty()
    await send(app_version_id="2.0")
    await host.take_lease()


async def test_a_job_and_its_first_lease_share_a_commit(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first lease on a free agent costs no commit of its own; others may come meanwhile."""
    host = await scheduler.connect()
    await scheduler.runtime.tasks.settle()
    commits: list[set[str]] = []
    write = Writer.write

    def noted(writer: Writer, queued: list[QueuedUnit]) -> None:
        commits.append({type(one.unit).__name__ for one in queued})
        write(writer, queued)

    monkeypatch.setattr(Writer, "write", noted)
    await send()
    await host.expect(messages.LeaseOffer)
    both = {"SubmissionUnit", "LeaseUnit"}
    (kinds,) = [kinds for kinds in commits if kinds & both]
    assert kinds >= both


async def test_the_same_key_and_body_submit_once(scheduler: Scheduler) -> None:
    """A repeated request gets the response of the first."""
    first = await send(key="k")
    assert await send(key="k") == first
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 1


async def test_concurrent_requests_with_one_key_submit_once(scheduler: Scheduler) -> None:
    """A hundred parallel requests create one job, and all get its id."""
    answers = await asyncio.gather(*(send(key="k") for _ in range(100)))
    assert len({*map(tuple, answers)}) == 1
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 1


async def test_the_same_key_with_another_body_is_refused(scheduler: Scheduler) -> None:
    """A key belongs to one request body."""
    await send(key="k")
    with pytest.raises(IdempotencyError, match="use a new key"):
        await send(key="k", test="tests/other.spec.js")


async def test_a_key_survives_a_restart(scheduler: Scheduler) -> None:
    """The response is stored in the ledger together with the jobs."""
    first = await send(5, key="k")
    await scheduler.stop()
    await scheduler.start()
    assert await send(5, key="k") == first
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 5


async def test_a_batch_counts_ended_jobs(scheduler: Scheduler) -> None:
    """Counters follow each end; the batch is finished with its last job."""
    await send(3)
    host = await scheduler.connect()
    batch_id = str((await scheduler.runtime.ledger.read(Batch.objects.get)).id)
    for outcome in ("passed", "failed", "passed"):
        row = await scheduler.runtime.ledger.read(selectors.jobs.get_batch, batch_id=batch_id)
        assert row.finished_at is None
        await host.report(await host.begin(), outcome)
    row = await scheduler.runtime.ledger.read(selectors.jobs.get_batch, batch_id=batch_id)
    assert (row.done, row.failed, row.unfinished) == (2, 1, 0)
    assert row.finished_at is not None


async def test_ids_sort_by_submission(scheduler: Scheduler) -> None:
    """Later ids are greater, also within one millisecond."""
    made = await send(500)
    assert made == sorted(made)
