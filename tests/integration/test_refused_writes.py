"""Every kind of write is refused for a while: nothing is stuck, lost or repeated, and work goes on by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from jobs import selectors
from qgprotocol import messages
from qualgent.core.errors import QualGentError
from qualgent.core.keys import database_id
from qualgent.scheduler import attempt_record
from tests.databases import sqlite_only
from tests.faults import broken_units, foreign_lock, full_disk
from tests.integration.acts import cancel_job, retry_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, submit_batch, until
from tests.integration.windows import BUILD, named, next_of, play, result, start, window_host

pytestmark = [pytest.mark.timeout(120), pytest.mark.chaos]  # on one Python in CI

REFUSED_SECONDS = 0.8
Fault = Callable[[], AbstractContextManager[None]]


@pytest.fixture(params=[full_disk, foreign_lock, broken_units], ids=["full disk", "foreign lock", "error in a unit"])
def fault(request: pytest.FixtureRequest, settings: Any) -> Fault:
    settings.QUALGENT_WRITE_SECONDS = 0.5
    made: Fault = request.param
    return made


async def refused(fault: Fault, work: Any = None) -> Any:
    """Await the work, or nothing, while the database refuses all writes for a moment."""
    with fault():
        result = await work if work is not None else None
        await asyncio.sleep(REFUSED_SECONDS)
    return result


async def attempt_of(scheduler: Scheduler, job_id: str) -> Any:
    return (await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id))[0]


async def free_again(scheduler: Scheduler, host: Any) -> None:
    """Check that the device runs the next job, and that nothing is left of the one before."""
    job_id = await submit(test="next")
    lease = await host.begin()
    assert lease.job.id == job_id
    assert (await host.report(lease)).accepted
    await scheduler.runtime.tasks.settle()
    snapshot = scheduler.runtime.engine.snapshot()
    assert (len(scheduler.runtime.leases), snapshot.running, snapshot.waiting) == (0, 0, 0)


async def test_a_result(scheduler: Scheduler, fault: Fault) -> None:
    """It is acknowledged once it is recorded, with all that it says."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    await refused(fault, host.send_result(lease, "failed", exit_code=3, message="2 of 9 failed"))
    acknowledged = await host.expect(messages.Acknowledge)
    assert acknowledged.accepted
    assert (await job(scheduler, job_id)).status == "failed"
    assert (await attempt_of(scheduler, job_id)).exit_code == 3
    await free_again(scheduler, host)


async def test_the_result_of_a_cancelled_job(scheduler: Scheduler, fault: Fault) -> None:
    """The device is free again."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    await refused(fault, host.send_result(lease, "cancelled"))
    assert not (await host.expect(messages.Acknowledge)).accepted
    assert (await job(scheduler, job_id)).status == "cancelled"
    await free_again(scheduler, host)


async def test_the_result_of_a_job_that_was_cancelled_and_retried(scheduler: Scheduler, fault: Fault) -> None:
    """The device is free again, and the job runs once more."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    await retry_job(job_id=job_id)
    await refused(fault, host.send_result(lease, "cancelled"))
    assert not (await host.expect(messages.Acknowledge)).accepted
    again = await host.begin()
    assert (again.job.id, again.number) == (job_id, 2)
    assert (await host.report(again)).accepted
    await free_again(scheduler, host)


async def test_a_running_attempt_that_is_handed_back(scheduler: Scheduler, fault: Fault) -> None:
    """It counts as no attempt, and the job runs again."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    await refused(fault, host.send_result(lease, "cancelled", message="the host stops"))
    messages_in = [await asyncio.wait_for(host.inbox.get(), 10) for _ in range(2)]
    again = next(message for message in messages_in if isinstance(message, messages.LeaseOffer))
    assert (again.job.id, again.number) == (job_id, 1)
    await host.say(messages.Accept(attempt=again.attempt, token=again.token))
    await host.expect(messages.Start)
    assert (await host.report(again)).accepted
    await free_again(scheduler, host)


async def test_a_lease(scheduler: Scheduler, fault: Fault) -> None:
    """It is sent once it is recorded, and no job is lost."""
    job_ids = [await submit(app_version_id=f"{number}.0") for number in range(3)]
    hosts = [scheduler.host(f"agent-{number}") for number in range(3)]

    async def connect() -> None:
        for host in hosts:
            await host.hello()

    await refused(fault, connect())
    for host in hosts:
        await host.expect(messages.Welcome)
    leases = [await host.begin() for host in hosts]
    assert sorted(lease.job.id for lease in leases) == sorted(job_ids)
    for host, lease in zip(hosts, leases, strict=True):
        assert (await host.report(lease)).accepted
    assert [(await job(scheduler, job_id)).status for job_id in job_ids] == ["done"] * 3


async def test_a_window(scheduler: Scheduler, fault: Fault) -> None:
    """Its Begin, Dropped and result are recorded in the end, and no job runs twice."""
    host, (first, held), ids = await start(scheduler)
    await refused(fault, host.say(messages.Begin(**named(held[0]))))
    await refused(fault, host.say(messages.Dropped(**named(held[1]))))
    await refused(fault, host.say(result(held[0])))
    assert (await next_of(host, messages.Acknowledge)).accepted
    assert (await host.report(first)).accepted
    again = await host.take_lease()
    assert (again.job.id, again.number) == (held[1].job.id, 1)
    assert (await host.report(again)).accepted
    assert [(await job(scheduler, one)).attempts for one in ids] == [1, 1, 1]
    await free_again(scheduler, host)


async def test_the_leases_of_a_window(scheduler: Scheduler, fault: Fault) -> None:
    """They are sent once they are recorded, together or one after the other; each job runs once."""
    ids = await submit_batch(4)
    host = window_host(scheduler)
    await refused(fault, host.hello(windows=["mobile"], installed=[BUILD]))
    await play(host, len(ids))
    assert [(await job(scheduler, one)).status for one in ids] == ["done"] * 4
    assert [(await job(scheduler, one)).attempts for one in ids] == [1] * 4


async def test_a_goodbye(scheduler: Scheduler, fault: Fault) -> None:
    """What the agent leaves counts as no attempt."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.begin()
    await scheduler.runtime.tasks.settle()

    async def leave() -> None:
        await host.say(messages.Goodbye(reason="the end"))
        await host.disconnect()

    await refused(fault, leave())
    other = await scheduler.connect("agent-2")
    lease = await other.begin()
    assert (lease.job.id, lease.number) == (job_id, 1)
    await other.report(lease)
    await free_again(scheduler, other)


async def test_a_lease_that_its_connection_did_not_accept(scheduler: Scheduler, fault: Fault) -> None:
    """It counts as no attempt either."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.expect(messages.LeaseOffer)
    await refused(fault, host.disconnect())
    other = await scheduler.connect("agent-2")
    lease = await other.begin()
    assert (lease.job.id, lease.number) == (job_id, 1)
    await other.report(lease)
    await free_again(scheduler, other)


async def test_the_loss_of_an_attempt(scheduler: Scheduler, fault: Fault) -> None:
    """Its agent's process ended: the job runs on another once that is recorded."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.begin()
    await scheduler.runtime.tasks.settle()
    restarted = scheduler.host(instance="another process")
    await refused(fault, restarted.hello())
    await restarted.expect(messages.Welcome)
    lease = await restarted.begin()
    assert (lease.job.id, lease.number) == (job_id, 2)
    await restarted.report(lease)
    await free_again(scheduler, restarted)


async def test_a_queue_timeout(scheduler: Scheduler, fault: Fault) -> None:
    """The job fails once that can be recorded."""
    job_id = await submit(queue_timeout_seconds=1)
    await refused(fault)
    ended = await until(scheduler, job_id, "failed")
    assert ended.reason == "waited for 1 s, its queue timeout"


async def test_a_submit(scheduler: Scheduler, fault: Fault) -> None:
    """It is refused in time, nothing is stored, and memory is as before."""
    with fault():
        began = asyncio.get_running_loop().time()
        with pytest.raises((QualGentError, RuntimeError)):
            await submit()
        assert asyncio.get_running_loop().time() - began < 5
    snapshot = scheduler.runtime.engine.snapshot()
    assert (snapshot.waiting, snapshot.groups) == (0, [])
    host = await scheduler.connect()
    await free_again(scheduler, host)


async def test_a_cancel(scheduler: Scheduler, fault: Fault) -> None:
    """It is refused, and the job goes on; asked again, it is cancelled."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await scheduler.runtime.tasks.settle()
    with fault(), pytest.raises((QualGentError, RuntimeError)):
        await cancel_job(job_id=job_id)
    assert (await job(scheduler, job_id)).status == "running"
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    await host.send_result(lease, "cancelled")
    assert not (await host.expect(messages.Acknowledge)).accepted
    await free_again(scheduler, host)


@sqlite_only
async def test_a_job_whose_row_cannot_be_read_stops_nobody(scheduler: Scheduler, settings: Any) -> None:
    """The others run; it fails with the reason, which everybody can read."""
    good, bad = [await submit(test=name) for name in ("good", "bad")]

    def spoil(cursor: Any) -> None:
        cursor.execute("UPDATE jobs_job SET app_url = CAST(x'ff' AS TEXT) WHERE id = %s", (database_id(bad),))

    await scheduler.runtime.ledger.write(spoil)
    hosts = [scheduler.host(f"agent-{number}") for number in range(2)]
    for host in hosts:
        await host.connect()
    working = {asyncio.ensure_future(host.begin()): host for host in hosts}
    (first,), waiting = await asyncio.wait(working, return_when=asyncio.FIRST_COMPLETED)
    lease = first.result()
    assert lease.job.id == good
    assert (await working[first].report(lease)).accepted
    ended = await until(scheduler, bad, "failed")
    assert "could not be started" in ended.reason
    assert "UTF-8" in ended.reason
    for task in waiting:
        task.cancel()


async def test_a_result_that_cannot_be_recorded_ends_the_attempt(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If it is the result itself that fails, job and device go on without its details."""

    def fail(*args: Any) -> None:
        raise OverflowError("too large")

    monkeypatch.setattr(attempt_record, "insert_cases", fail)
    host = await scheduler.connect()
    job_id = await submit(max_attempts={"error": 1})
    lease = await host.begin()
    case = messages.CaseResult(name="a", classname="", outcome="passed", seconds=1.0, message="")
    assert (await host.report(lease, "passed", cases=[case])).accepted
    ended = await job(scheduler, job_id)
    assert (ended.status, "could not be recorded" in ended.reason) == ("failed", True)
    await free_again(scheduler, host)


async def test_an_exit_code_beyond_64_bits(scheduler: Scheduler) -> None:
    """The result is recorded without it."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    assert (await host.report(lease, "failed", exit_code=2**70)).accepted
    assert (await attempt_of(scheduler, job_id)).exit_code is None
    await free_again(scheduler, host)
