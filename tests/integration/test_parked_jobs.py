"""A write that fails while the ledger takes others is given up in the end: its job is parked, its device goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from agents import rows as agent_rows
from agents.availability import MAX_DECLINED, back_off
from jobs import selectors
from jobs.models import Job, ParkedJob
from jobs.selectors.selection import Selection, changeable_by, next_page
from qgprotocol import messages
from qualgent.accounts.permissions import SERVER
from qualgent.accounts.scope import SITE, scope_of_org
from qualgent.core import tasks
from qualgent.core.errors import BadUnitError, LedgerError
from qualgent.core.keys import database_id
from qualgent.core.times import to_datetime, wall_ms
from qualgent.dashboard.problems import Problems
from qualgent.dashboard.recent_topics import JobsSource
from qualgent.engine.values import Outcome
from qualgent.scheduler import attempt_record, dispatcher
from qualgent.scheduler.agent_requests import SetAvailability
from tests.databases import other_session
from tests.faults import Refusals, broken_units, foreign_lock, full_disk
from tests.integration.acts import cancel_job, retry_job, retry_jobs
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit
from tests.integration.webhook_steps import submit_batch
from tests.support.waiting import aeventually

pytestmark = pytest.mark.timeout(120)

Refuse = Callable[[str, str], AbstractContextManager[None]]


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat writes after milliseconds: tries are what counts."""
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.002)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE_SECONDS", 0.01)


@contextmanager
def refused(change: str, job_id: str, column: str = "id") -> Any:
    """The database rejects these changes of rows of one job; all others succeed."""
    row = "NEW" if change.startswith("INSERT") else "OLD"
    with other_session() as other, other.refused(change, f"{row}.{column} = '{database_id(job_id)}'"):
        yield


async def parked(scheduler: Scheduler, job_id: str) -> str:
    """Wait until the job is parked; return the reason that its page shows."""
    found = await aeventually(lambda: job(scheduler, job_id), lambda found: (found.reason or "").startswith("parked: "))
    await scheduler.runtime.tasks.settle()
    assert job_id in scheduler.runtime.parked.among([job_id])
    return str(found.reason)


async def problems(scheduler: Scheduler, org: str = "") -> list[dict[str, Any]]:
    """Return the problems of parked jobs, as the members of an organization see them."""
    found: Any = await Problems(scheduler.gateway, scope_of_org(org) if org else SITE).read()
    return [row for row in found.values() if row.kind == "job_parked"]


def count_ends(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> list[Outcome]:
    """Return the list of the outcomes that are tried to be recorded."""
    tries, write = [], scheduler.runtime.ledger.write

    async def counted(unit: Any) -> Any:
        if isinstance(unit, attempt_record._EndUnit):
            tries.append(unit.end.outcome)
        return await write(unit)

    monkeypatch.setattr(scheduler.runtime.ledger, "write", counted)
    return tries


async def takes_other_work(scheduler: Scheduler, host: ScriptedHost) -> None:
    """Check that the device runs another job, and that the engine has nothing else."""
    other = await submit(test="other")
    lease = await host.begin()
    assert lease.job.id == other
    assert (await host.report(lease)).accepted
    await scheduler.runtime.tasks.settle()
    snapshot = scheduler.runtime.engine.snapshot()
    assert (len(scheduler.runtime.leases), snapshot.running, snapshot.waiting) == (0, 0, 0)
    assert (await job(scheduler, other)).status == "done"


async def runs_again(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    """Check that a retry of all parked jobs, once the rows can be written, runs this one and solves the problem."""
    assert (await retry_jobs(selection=Selection({"status": "parked"}))).changed == 1
    assert await problems(scheduler) == []
    lease = await host.begin()
    assert lease.job.id == job_id
    assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"
    group = await scheduler.runtime.ledger.read(lambda: Job.objects.get(pk=job_id).group)
    assert group.total == group.done, "a counter is wrong"


async def test_a_result(scheduler: Scheduler, caplog: pytest.LogCaptureFixture) -> None:
    """Its agent drops it; the owner sees the problem, also after a restart, and retries the job."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    with refused("UPDATE ON jobs_job", job_id):
        with caplog.at_level(logging.ERROR):
            answer = await host.report(lease)
        assert (answer.accepted, "parked" in answer.reason) == (False, True)
        reason = await parked(scheduler, job_id)
        assert "the end of its attempt (passed)" in reason
        assert "refused" in reason
        assert any(record.args and job_id in record.args for record in caplog.records), "no line of the log names it"
        (problem,) = await problems(scheduler, "acme")
        assert (problem.link, problem.level, problem.detail) == (f"/jobs/{job_id}", "bad", reason)
        assert await problems(scheduler, "globex") == []
        await takes_other_work(scheduler, host)

        await host.disconnect()
        await scheduler.stop()
        await scheduler.start()
        host = await scheduler.connect()
        assert [row.detail for row in await problems(scheduler, "acme")] == [reason]
        await takes_other_work(scheduler, host)
        with pytest.raises(BadUnitError):
            await retry_job(job_id=job_id)
        assert len(await problems(scheduler)) == 1
    await runs_again(scheduler, host, job_id)


async def test_a_write_is_tried_eight_times(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not for ever; the last four times without details."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    tries = count_ends(scheduler, monkeypatch)
    with refused("UPDATE ON jobs_job", job_id):
        await host.report(lease)
        await parked(scheduler, job_id)
    assert tries == [Outcome.PASSED] * 4 + [Outcome.ERROR] * 4


async def test_a_result_of_which_only_the_details_cannot_be_recorded(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends the attempt without them; nothing is parked."""

    def fail(*args: Any) -> None:
        raise OverflowError("too large")

    monkeypatch.setattr(attempt_record, "insert_cases", fail)
    host = await scheduler.connect()
    job_id = await submit(max_attempts={"error": 1})
    case = messages.CaseResult(name="a", classname="", outcome="passed", seconds=1.0, message="")
    assert (await host.report(await host.begin(), cases=[case])).accepted
    assert (await job(scheduler, job_id)).status == "failed"
    assert await problems(scheduler) == []


@pytest.mark.parametrize("fault", [full_disk, foreign_lock, broken_units])
async def test_while_everything_is_refused_nothing_is_parked(
    scheduler: Scheduler, settings: Any, fault: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often it is tried: the result is recorded in full afterwards."""
    settings.QUALGENT_WRITE_SECONDS = 0.05
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    tries = count_ends(scheduler, monkeypatch)
    with fault():
        await host.send_result(lease, "failed", exit_code=3, message="2 of 9 failed")
        await aeventually(lambda: len(tries) > tasks.TRIES + 2)
    assert (await host.expect(messages.Acknowledge)).accepted
    assert "2 of 9 failed" in ((await job(scheduler, job_id)).reason or "")
    assert await problems(scheduler) == []


async def test_a_lost_attempt(scheduler: Scheduler) -> None:
    """Its lease is not extended for ever; another device goes on."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.begin()
    await scheduler.runtime.tasks.settle()
    with refused("UPDATE ON jobs_attempt", job_id, "job_id"):
        running = next(iter(scheduler.runtime.leases))
        await host.disconnect()
        running.deadline_ms = 0
        scheduler.runtime.engine.renew([running.id], 0)
        scheduler.runtime.wakeups.watch_deadline(0)
        assert "(lost)" in await parked(scheduler, job_id)
        other = await scheduler.connect("agent-2")
        await takes_other_work(scheduler, other)
    await runs_again(scheduler, other, job_id)


async def test_a_requeue(scheduler: Scheduler) -> None:
    """A lease that its agent declines; the agent takes the next one."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.expect(messages.LeaseOffer)
    with refused("DELETE ON jobs_attempt", job_id, "job_id"):
        await host.say(messages.Decline(attempt=lease.attempt, token=lease.token, reason="no"))
        assert "that its lease was undone" in await parked(scheduler, job_id)
        await takes_other_work(scheduler, host)
    await runs_again(scheduler, host, job_id)


async def test_a_queue_timeout(scheduler: Scheduler) -> None:
    """The job waits no longer, and no agent gets it, not after a restart either; it can be cancelled."""
    job_id = await submit(queue_timeout_seconds=1)
    with refused("UPDATE ON jobs_job", job_id):
        assert "its queue timeout" in await parked(scheduler, job_id)
        host = await scheduler.connect()
        await takes_other_work(scheduler, host)
        await host.disconnect()
        await scheduler.stop()
        await scheduler.start()
        host = await scheduler.connect()
        await takes_other_work(scheduler, host)
    await cancel_job(job_id=job_id)
    assert (await job(scheduler, job_id)).status == "cancelled"
    assert await problems(scheduler) == []


async def test_a_lease(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job that can neither start nor fail is parked, and the device runs others."""
    monkeypatch.setattr(dispatcher, "TRIES_TO_START", 1)
    host = await scheduler.connect()
    with other_session() as other, other.refused("UPDATE ON jobs_job", "OLD.test = 'bad'"):
        job_id = await submit(test="bad")
        assert "could not be started" in await parked(scheduler, job_id)
        await takes_other_work(scheduler, host)
    await cancel_job(job_id=job_id)
    assert await problems(scheduler) == []


async def test_a_start(scheduler: Scheduler) -> None:
    """The phase is not recorded; the test goes on, and its result counts."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.take_lease()
    with other_session() as other, other.refused("UPDATE ON jobs_attempt", "NEW.phase = 'executing'"):
        await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
        await scheduler.runtime.tasks.settle()
        assert (await host.report(lease)).accepted
    assert (await job(scheduler, job_id)).status == "done"
    await takes_other_work(scheduler, host)


async def test_a_cancel(scheduler: Scheduler) -> None:
    """It is refused at once, and nothing has changed; what a cancelled attempt reports is dropped if it must be."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    with refused("UPDATE ON jobs_job", job_id), pytest.raises(BadUnitError):
        await cancel_job(job_id=job_id)
    assert (await job(scheduler, job_id)).status == "running"
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    with refused("UPDATE ON jobs_attempt", job_id, "job_id"):
        assert not (await host.report(lease, "cancelled")).accepted
        await takes_other_work(scheduler, host)
    assert (await job(scheduler, job_id)).status == "cancelled"
    assert await problems(scheduler) == []


async def test_a_cancel_that_is_recorded_before_the_job_is_parked(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It wins: the device is released, and nothing is parked."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    refusals = Refusals(monkeypatch)
    refusals.only = "qualgent.scheduler.attempt_record._EndUnit"
    refusals.refuse("error", 1000)
    tries = count_ends(scheduler, monkeypatch)
    accepts_writes = scheduler.runtime.tasks._accepts_writes

    async def cancel_at_the_last_try() -> bool:
        if len(tries) == tasks.TRIES:
            await cancel_job(job_id=job_id)
        return await accepts_writes()

    monkeypatch.setattr(scheduler.runtime.tasks, "_accepts_writes", cancel_at_the_last_try)
    await host.send_result(lease)
    await host.expect(messages.Revoke)
    assert (await host.expect(messages.Acknowledge)).reason == "the job was cancelled"
    refusals.stop()
    assert (await job(scheduler, job_id)).status == "cancelled"
    assert await problems(scheduler) == []
    await takes_other_work(scheduler, host)


async def test_a_submit(scheduler: Scheduler) -> None:
    """It is refused at once, alone; memory is as before."""
    with other_session() as other, other.refused("INSERT ON jobs_job", "NEW.test = 'bad'"):
        bad, good = await asyncio.gather(submit(test="bad"), submit(test="good"), return_exceptions=True)
    assert isinstance(bad, LedgerError)
    assert isinstance(good, str)
    host = await scheduler.connect()
    lease = await host.begin()
    assert lease.job.id == good
    await host.report(lease)
    await takes_other_work(scheduler, host)


async def test_a_job_that_was_cancelled_and_retried_before_its_release(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its row cannot be read for the queue: the device goes on, and another retry queues the job."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    await retry_job(job_id=job_id)
    refusals = Refusals(monkeypatch)
    refusals.only = "qualgent.scheduler.lease_release.requeue_reopened.<lambda>"
    refusals.refuse("error", 1000)
    assert not (await host.report(lease, "cancelled")).accepted
    assert "that it was queued again" in await parked(scheduler, job_id)
    refusals.stop()
    await takes_other_work(scheduler, host)
    await runs_again(scheduler, host, job_id)


async def test_it_is_shown_as_parked(scheduler: Scheduler) -> None:
    """Wherever its row, which could not be written, says that it runs: its ``status`` stays."""
    host = await scheduler.connect()
    batch_id, (job_id, other) = await submit_batch("tests/parked.js", "tests/other.js")
    running = (await host.begin()).job.id
    job_id, other = (job_id, other) if running == job_id else (other, job_id)
    await scheduler.runtime.tasks.settle()
    reason = "parked: for a test"
    await scheduler.runtime.ledger.write(
        lambda cursor: ParkedJob.objects.create(job_id=job_id, reason=reason, parked_at=to_datetime(wall_ms()))
    )
    read: Any = scheduler.runtime.ledger.read
    group_id = (await job(scheduler, job_id)).group

    async def listed(**filters: Any) -> dict[str, tuple[str, str | None]]:
        page = await read(selectors.jobs.list_jobs, scope=SITE, filters=filters, before=None, limit=10)
        return {row.id: (row.status, row.phase) for row in page.rows}

    parked_row = {job_id: ("running", "parked")}
    assert await listed(org_id="acme") == parked_row | {other: ("pending", "waiting")}
    for filters in ({"status": "running"}, {"status": "parked"}, {"q": "status:parked"}, {"q": "-status:waiting"}):
        assert await listed(**filters) == parked_row, filters
    wanted = changeable_by("retry")
    selected: Any = Selection({"status": "parked"})
    assert await read(next_page, scope=SITE, selection=selected, wanted=wanted.within("parked"), after=None) == [job_id]

    shown: list[Any] = [(await read(selectors.jobs.get_jobs, scope=SITE, job_ids=[job_id]))[job_id]]
    source = JobsSource(scheduler.gateway, SITE)
    shown += [(await source.list_newest())[job_id], (await source.get_changed({job_id}))[job_id]]
    shown += [await job(scheduler, job_id)]
    rows: list[Any] = [(await read(selectors.batches.get_matrix, batch_id=batch_id, job_ids=None))[job_id]]
    for within in ({"batch_id": batch_id}, {"group_id": group_id}):
        page = await read(selectors.batches.list_results, scope=SITE, before=None, limit=10, **within)
        rows += [row for row in page.rows if row.id == job_id]
    _, reported = await read(selectors.batches.list_reported, batch_id=batch_id)
    rows += [SimpleNamespace(**row.job) for row in reported if row.job["id"] == job_id]
    assert {(row.phase, row.reason) for row in shown} == {("parked", reason)}
    assert {(row.phase, row.reason) for row in rows} == {("parked", reason)}
    assert len(rows) == 4
    (attempt,) = await read(selectors.jobs.list_attempts, job_id=job_id)
    (span,) = await read(selectors.history.spans_between, scope=SITE, from_ms=0, to_ms=wall_ms() + 60_000)
    tries = [one for row in rows[:3] for one in row.tries]
    assert {attempt.phase, span.phase, *(one.phase for one in tries)} == {"parked"}
    assert len(tries) == 3


async def test_many_parked_jobs_are_a_few_lines(scheduler: Scheduler) -> None:
    """Each of the first five, oldest first, and one for the rest, which leads to their list."""
    ids = [await submit(test=f"bad-{number}") for number in range(8)]

    def park(cursor: Any) -> None:
        for job_id in ids:
            at = Job.objects.get(pk=job_id).created_at
            ParkedJob.objects.create(job_id=job_id, reason="parked: for a test", parked_at=at)

    await scheduler.runtime.ledger.write(park)
    *first, rest = await problems(scheduler)
    assert [row.link for row in first] == [f"/jobs/{job_id}" for job_id in ids[:5]]
    assert (rest.text, rest.count, rest.link) == ("3 more parked jobs", 3, "/jobs?q=status%3Aparked")


async def test_an_agent_whose_row_cannot_be_written(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows of the others are."""
    save = agent_rows.save_agents

    def fail_on_bad(cursor: Any, rows: Any) -> None:
        if any(row["name"] == "bad" for row in rows):
            raise OverflowError("a label is too large")
        save(cursor, rows)

    monkeypatch.setattr(agent_rows, "save_agents", fail_on_bad)
    await scheduler.connect("bad", "good")
    await scheduler.runtime.tasks.settle()
    with other_session() as other:
        assert other.execute("SELECT name FROM agents_agent") == [("good",)]


async def test_an_agent_in_quarantine_is_not_paused_by_the_server(scheduler: Scheduler) -> None:
    """It stays what a person made it, though its last lease was declined after that."""
    await scheduler.connect()
    await scheduler.port.call(SetAvailability(caller=SERVER, name="agent-1", kind="quarantined", note="battery"))
    agent = scheduler.fleet.get("agent-1")
    agent.declined = MAX_DECLINED - 1
    back_off(scheduler.runtime, scheduler.fleet, agent, "no")
    await scheduler.runtime.tasks.settle()
    assert agent.held is not None
    assert (agent.held.kind, agent.held.note) == ("quarantined", "battery")


async def test_a_pause_of_a_deleted_agent_is_not_repeated(scheduler: Scheduler) -> None:
    """Nothing can be recorded of it."""
    await scheduler.connect()
    agent = scheduler.fleet.get("agent-1")
    agent.declined = MAX_DECLINED - 1
    scheduler.fleet.remove("agent-1")
    back_off(scheduler.runtime, scheduler.fleet, agent, "no")
    async with asyncio.timeout(5):
        await scheduler.runtime.tasks.settle()
