"""Bulk changes of jobs, over the real ledger, engine and sessions."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
from django.db import OperationalError

from jobs import selectors
from jobs.selectors.selection import PAGE_JOBS, Selection
from qgprotocol import messages
from qualgent.accounts.audit import Entry
from qualgent.accounts.models import Audit, AuditedJob
from qualgent.accounts.scope import SITE
from qualgent.api.services.control import BulkOptions
from qualgent.core.errors import ConflictError, LedgerError
from qualgent.scheduler.job_requests import ChangeJobs, Submitted
from tests.integration.acts import cancel_job, cancel_jobs, retry_job, retry_jobs, set_priorities, submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, numbered, submissions, submit, until

ALL = Selection()


async def submit_batch(count: int, **fields: Any) -> Submitted:
    return await submit_jobs(submissions(numbered(count, "t{}"), **fields))


async def statuses(scheduler: Scheduler, **filters: Any) -> Counter[str]:
    page = await scheduler.runtime.ledger.read(
        selectors.jobs.list_jobs, scope=SITE, filters=filters, before=None, limit=1000
    )
    return Counter(row.status for row in page.rows)


async def batch(scheduler: Scheduler, batch_id: str | None) -> dict[str, Any]:
    assert batch_id is not None
    row = await scheduler.runtime.ledger.read(selectors.jobs.get_batch, batch_id=batch_id)
    assert row is not None
    return row


async def test_a_batch_is_cancelled_and_nothing_else(scheduler: Scheduler) -> None:
    """Ledger, engine, counters and a restored engine agree."""
    mine, other = await submit_batch(5), await submit_batch(3)
    changed = await cancel_jobs(selection=Selection({"batch_id": mine.batch_id}))
    assert (changed.changed, changed.by_status) == (5, {"pending": 5})
    row = await batch(scheduler, mine.batch_id)
    assert (row.cancelled, row.unfinished, row.finished_at is not None) == (5, 0, True)
    assert (await batch(scheduler, other.batch_id)).unfinished == 3
    assert scheduler.runtime.engine.snapshot().waiting == 3
    assert (await scheduler.runtime.ledger.read(selectors.jobs.count_ended, scope=SITE))["cancelled"] == 5
    await scheduler.stop()
    await scheduler.start()
    assert scheduler.runtime.engine.snapshot().waiting == 3


async def test_running_tests_are_stopped_on_their_agents(scheduler: Scheduler) -> None:
    """Each agent gets one stop and takes other work after it has released the job."""
    hosts = [scheduler.host("agent-1"), scheduler.host("agent-2")]
    await submit_batch(4, org_id="acme")
    leases = []
    for host in hosts:
        await host.connect()
        leases.append(await host.begin())
    spared = await submit(org_id="globex")
    changed = await cancel_jobs(selection=Selection({"org_id": "acme"}))
    assert (changed.changed, changed.by_status) == (4, {"pending": 2, "running": 2})
    told = [await host.expect(messages.Revoke) for host in hosts]
    assert [message.attempt for message in told] == [lease.attempt for lease in leases]
    assert not (await hosts[0].report(leases[0], outcome="cancelled")).accepted
    assert (await hosts[0].take_lease()).job.id == spared


async def test_large_changes_are_committed_in_pages(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each page is one commit with its share of the single audit entry."""
    assert PAGE_JOBS <= 1000
    monkeypatch.setattr("jobs.selectors.selection.PAGE_JOBS", 4)
    submitted = await submit_batch(10)
    changed = await cancel_jobs(selection=Selection({"batch_id": submitted.batch_id}), terms=BulkOptions(note="broken"))
    assert changed.changed == 10
    assert await statuses(scheduler) == {"cancelled": 10}
    entry = await scheduler.runtime.ledger.read(Audit.objects.get)
    assert (entry.action, entry.kind, entry.count, entry.note) == ("cancel", "job", 10, "broken")
    assert entry.selection == {"batch_id": submitted.batch_id}
    named = await scheduler.runtime.ledger.read(lambda: set(AuditedJob.objects.values_list("job_id", "before")))
    assert {(str(job_id), before) for job_id, before in named} == {(row.id, "pending") for row in submitted.jobs}


async def test_other_requests_are_served_between_pages(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Submissions and heartbeats are processed during a bulk cancel."""
    monkeypatch.setattr("jobs.selectors.selection.PAGE_JOBS", 2)
    host = scheduler.host()
    await host.connect(targets=["other"])
    many = await submit_batch(40)
    order: list[str] = []

    async def cancel() -> None:
        await cancel_jobs(selection=Selection({"batch_id": many.batch_id}))
        order.append("cancelled")

    async def go_on() -> None:
        await submit()
        order.append("submitted")
        await host.say(messages.Heartbeat())
        order.append("heard")

    await asyncio.gather(cancel(), go_on())
    assert order == ["submitted", "heard", "cancelled"]
    assert await statuses(scheduler) == {"cancelled": 40, "pending": 1}


async def test_a_dry_run_changes_nothing(scheduler: Scheduler) -> None:
    """It returns how many jobs match and how many would change."""
    first = await submit()
    await submit(priority=0)
    await cancel_job(job_id=first)
    dry = BulkOptions(dry_run=True)
    assert (await cancel_jobs(selection=ALL, terms=dry))[:2] == ({"pending": 1, "cancelled": 1}, 1)
    assert (await retry_jobs(selection=ALL, terms=dry))[:2] == ({"pending": 1, "cancelled": 1}, 1)
    assert (await set_priorities(selection=ALL, priority=0, terms=dry)).changed == 0
    assert await statuses(scheduler) == {"pending": 1, "cancelled": 1}
    assert await scheduler.runtime.ledger.read(Audit.objects.count) == 1  # the one cancel


async def test_only_previewed_jobs_are_cancelled(scheduler: Scheduler) -> None:
    """More jobs than expected are refused; jobs newer than the preview are left alone."""
    await submit()
    seen = await cancel_jobs(selection=ALL, terms=BulkOptions(dry_run=True))
    late = await submit()
    with pytest.raises(ConflictError, match="2 jobs would be changed, 1 were expected"):
        await cancel_jobs(selection=ALL, terms=BulkOptions(expected=seen.changed))
    assert await statuses(scheduler) == {"pending": 2}
    assert await scheduler.runtime.ledger.read(Audit.objects.count) == 0
    done = await cancel_jobs(selection=Selection(until=seen.until), terms=BulkOptions(expected=seen.changed))
    assert done.changed == 1
    assert (await job(scheduler, late)).status == "pending"


async def test_jobs_that_start_meanwhile_are_left_alone(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job leased after its selection as waiting is not cancelled."""
    host = scheduler.host()
    submitted = await submit_batch(3)
    call = scheduler.port.call

    async def lease_first(request: Any) -> Any:
        if isinstance(request, ChangeJobs):
            await host.connect()
            await host.begin()
        return await call(request)

    monkeypatch.setattr(scheduler.port, "call", lease_first)
    changed = await cancel_jobs(selection=Selection({"status": "pending", "batch_id": submitted.batch_id}))
    assert changed.changed == 2
    assert await statuses(scheduler) == {"running": 1, "cancelled": 2}


async def test_failed_and_cancelled_jobs_are_retried(scheduler: Scheduler) -> None:
    """Passed jobs stay, counters are adjusted, and a second call changes nothing."""
    host = await scheduler.connect()
    submitted = await submit_batch(3)
    passed = await host.begin()
    assert (await host.report(passed)).accepted
    failed = await host.begin()
    assert (await host.report(failed, outcome="failed")).accepted
    await host.begin()
    await host.disconnect()
    mine = Selection({"batch_id": submitted.batch_id})
    await cancel_jobs(selection=mine)
    assert await statuses(scheduler) == {"done": 1, "failed": 1, "cancelled": 1}
    changed = await retry_jobs(selection=mine)
    assert changed.changed == 2
    assert await statuses(scheduler) == {"done": 1, "pending": 2}
    row = await batch(scheduler, submitted.batch_id)
    assert (row.done, row.failed, row.cancelled, row.finished_at) == (1, 0, 0, None)
    assert (await retry_jobs(selection=mine)).changed == 0


async def test_a_job_retried_while_its_agent_still_stops_runs_again(scheduler: Scheduler) -> None:
    """The engine queues it as soon as the device has released the old attempt."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    await retry_job(job_id=job_id)
    assert (await job(scheduler, job_id)).status == "pending"
    assert not (await host.report(lease, outcome="cancelled")).accepted
    again = await host.begin()
    assert (again.job.id, again.attempt != lease.attempt) == (job_id, True)
    assert (await host.report(again)).accepted
    assert (await until(scheduler, job_id, "done")).attempts == 2


async def test_a_retried_job_cancelled_again_does_not_run(scheduler: Scheduler) -> None:
    """Of cancel, retry and cancel the last counts."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    for act in (cancel_job, retry_job, cancel_job):
        await act(job_id=job_id)
    await host.expect(messages.Revoke)
    await host.report(lease, outcome="cancelled")
    await scheduler.runtime.tasks.settle()
    assert scheduler.runtime.engine.snapshot().waiting == 0
    assert (await job(scheduler, job_id)).status == "cancelled"


async def test_priorities_are_changed_in_bulk(scheduler: Scheduler) -> None:
    """Unchanged jobs are not counted, and the audit holds each job's old priority."""
    await submit_batch(3, priority=5)
    same = await submit(priority=0)
    changed = await set_priorities(selection=Selection({"org_id": "acme"}), priority=0)
    assert changed.changed == 3
    (group,) = scheduler.runtime.engine.snapshot().groups
    assert group.waiting_by_priority == {0: 4}
    entry = await scheduler.runtime.ledger.read(Audit.objects.get)
    assert (entry.action, entry.after, entry.count) == ("priority", {"priority": 0}, 3)
    named = await scheduler.runtime.ledger.read(lambda: list(AuditedJob.objects.values_list("job_id", "before")))
    assert {before for _, before in named} == {"5"}
    assert same not in {str(job_id) for job_id, _ in named}


async def test_ids_and_filters_are_combined(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids are read across pages; unknown ones are not an error."""
    monkeypatch.setattr("jobs.selectors.selection.PAGE_JOBS", 2)
    mine = await submit_batch(5)
    ids = tuple(row.id for row in mine.jobs)
    await cancel_job(job_id=ids[0])
    unknown = "01900000-0000-7000-8000-000000000000"
    changed = await cancel_jobs(selection=Selection({"org_id": "acme"}, ids=(*ids[:4], unknown)))
    assert (changed.by_status, changed.changed) == ({"pending": 3, "cancelled": 1}, 3)
    assert (await job(scheduler, ids[4])).status == "pending"
    assert (await cancel_jobs(selection=Selection({"org_id": "globex"}, ids=ids))).matched == 0


async def test_a_client_disconnect_stops_a_change_between_pages(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Committed pages are in ledger, engine and audit; the other jobs stay queued."""
    monkeypatch.setattr("jobs.selectors.selection.PAGE_JOBS", 2)
    await submit_batch(6)
    write, writing = scheduler.runtime.ledger.write, asyncio.Event()

    def write_and_say(unit: Any) -> Any:
        writing.set()
        return write(unit)

    monkeypatch.setattr(scheduler.runtime.ledger, "write", write_and_say)
    task = asyncio.create_task(cancel_jobs(selection=ALL))
    await writing.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await scheduler.runtime.tasks.settle()
    assert await statuses(scheduler) == {"cancelled": 2, "pending": 4}
    assert scheduler.runtime.engine.snapshot().waiting == 4
    assert (await scheduler.runtime.ledger.read(Audit.objects.get)).count == 2


async def test_a_failed_change_reports_its_progress(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The failed page leaves nothing; earlier pages stay."""
    monkeypatch.setattr("jobs.selectors.selection.PAGE_JOBS", 2)
    await submit_batch(4)
    name, calls = Entry.write_jobs, 0

    def fill_the_disk(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        name(*arguments)
        if calls > 1:  # after everything of the page has been written
            raise OperationalError("database or disk is full")

    monkeypatch.setattr("qualgent.accounts.audit.Entry.write_jobs", fill_the_disk)
    with pytest.raises(LedgerError, match=r"only 2 of 4 jobs were changed; then: .*(disk is full|cannot be reached)"):
        await cancel_jobs(selection=ALL)
    assert await statuses(scheduler) == {"pending": 2, "cancelled": 2}
    assert (await scheduler.runtime.ledger.read(Audit.objects.get)).count == 2
    assert await scheduler.runtime.ledger.read(AuditedJob.objects.count) == 2
    assert scheduler.runtime.engine.snapshot().waiting == 2
