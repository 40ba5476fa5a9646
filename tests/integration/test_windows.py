"""Windows of leases: held jobs wait until they begin, in the same start of the test runner."""

from __future__ import annotations

import pytest

from jobs.models import Attempt, Estimate
from qgprotocol import messages
from qualgent.core import tasks
from qualgent.core.keys import database_id
from tests.databases import other_session
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, submit_batch, until
from tests.integration.windows import (
    BUILD,
    begin,
    explained,
    held_jobs,
    named,
    next_of,
    result,
    start,
    states,
    take_window,
)
from tests.support.waiting import aeventually


async def test_a_window_from_its_first_job_to_its_last(scheduler: Scheduler) -> None:
    """Held jobs are recorded and wait; each attempt begins with its Begin; all of them are one window."""
    host, (first, held), ids = await start(scheduler)
    assert states(scheduler, first, *held) == ["active", "held", "held"]
    assert await held_jobs(scheduler) == set(ids[1:])
    waiting = await job(scheduler, ids[1])
    assert (waiting.status, waiting.attempts, waiting.agent) == ("pending", 0, None)
    reason, text = await explained(scheduler, ids[2])
    assert (reason, text.startswith("3 of 3 in one start on agent-1")) == ("in_window", True)
    await begin(scheduler, host, held[0])
    assert (await host.report(first)).accepted
    running = await job(scheduler, ids[1])
    assert (running.phase, running.attempts, running.agent) == ("executing", 1, "agent-1")
    await begin(scheduler, host, held[1])
    assert (await host.report(held[0])).accepted
    assert (await host.report(held[1], "failed", exit_code=1)).accepted
    assert [(await job(scheduler, one)).status for one in ids] == ["done", "done", "failed"]
    rows = await scheduler.runtime.ledger.read(lambda: list(Attempt.objects.order_by("pk")))
    assert {str(row.window) for row in rows} == {first.attempt}
    assert [row.leased_at < row.finished_at for row in rows] == [True] * 3
    assert await held_jobs(scheduler) == set()
    assert not scheduler.runtime.leases.any_held
    assert not len(scheduler.runtime.leases)


async def test_an_agent_without_windows_gets_one_lease_at_a_time(scheduler: Scheduler) -> None:
    """Also if it names targets without the capability, or has the capability and names none."""
    await submit_batch(2)
    for name, hello, agent in (("a", [], ["mobile"]), ("b", ["windows"], [])):
        host = scheduler.host(name, capabilities=hello)
        await host.connect(windows=agent, installed=[BUILD])
        await host.begin()
        assert host.inbox.empty()
    assert await held_jobs(scheduler) == set()


async def test_a_begin_counts_once(scheduler: Scheduler) -> None:
    """Repeated while it is committed, while the test runs, and after it: the last one is revoked."""
    host, (_, held), _ = await start(scheduler)
    for _ in range(3):
        await host.say(messages.Begin(**named(held[0])))
    await until(scheduler, held[0].job.id, "running")
    await host.say(messages.Begin(**named(held[0])))
    await scheduler.runtime.tasks.settle()
    assert (host.inbox.empty(), (await job(scheduler, held[0].job.id)).attempts) == (True, 1)
    assert (await host.report(held[0])).accepted
    await host.say(messages.Begin(**named(held[0])))
    assert (await host.expect(messages.Revoke)).attempt == held[0].attempt


async def test_a_begin_of_another_agent_or_token_is_revoked(scheduler: Scheduler) -> None:
    """Dropped of either has no effect."""
    host, (_, held), _ = await start(scheduler)
    thief = scheduler.host("agent-2", instance="thief", capabilities=["windows"])
    await thief.connect(targets=["other"])
    for sender, token in ((thief, held[0].token), (host, held[1].token)):
        lease = {"attempt": held[0].attempt, "token": token}
        await sender.say(messages.Dropped(**lease))
        await sender.say(messages.Begin(**lease))
        assert (await sender.expect(messages.Revoke)).attempt == held[0].attempt
    await scheduler.runtime.tasks.settle()
    assert states(scheduler, *held) == ["held", "held"]


async def test_begin_and_result_in_one_frame(scheduler: Scheduler) -> None:
    """The result is that of the attempt that begins with it."""
    host, (first, held), ids = await start(scheduler)
    frames = [messages.Begin(**named(held[0])), result(held[0]), messages.Begin(**named(held[1])), result(held[1])]
    [frame] = messages.encode_batches([result(first), *frames])
    await host.connection.receive_frame(frame)
    for one in ids:
        assert (await until(scheduler, one, "done")).attempts == 1
    assert [(await next_of(host, messages.Acknowledge)).accepted for _ in ids] == [True] * 3


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat writes after milliseconds: tries are what counts."""
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.002)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE_SECONDS", 0.01)


@pytest.mark.parametrize("change", ["INSERT ON jobs_attempt", "DELETE ON jobs_windowlease"])
async def test_what_cannot_be_recorded_parks_its_job(scheduler: Scheduler, short_pauses: None, change: str) -> None:
    """A Begin or a Dropped: the lease is revoked, and the agent goes on with the rest."""
    host, (first, held), _ = await start(scheduler)
    job_id = held[0].job.id
    row = "NEW" if change.startswith("INSERT") else "OLD"
    said = messages.Begin if row == "NEW" else messages.Dropped
    with other_session() as other, other.refused(change, f"{row}.job_id = '{database_id(job_id)}'"):
        await host.say(said(**named(held[0])))
        assert (await host.expect(messages.Revoke)).attempt == held[0].attempt
        await scheduler.runtime.tasks.settle()
    assert scheduler.runtime.parked.among([job_id])
    assert states(scheduler, first, *held) == ["active", None, "held"]
    await begin(scheduler, host, held[1])
    await scheduler.stop()
    await scheduler.start()
    assert states(scheduler, held[0]) == [None]
    await cancel_job(job_id=job_id)
    assert await held_jobs(scheduler) == set()


async def test_a_hold_has_a_limit_of_bytes(scheduler: Scheduler) -> None:
    """What is over it is given back, uncounted, and leased later."""
    await submit_batch(12, environment={f"V{number}": "x" * 1000 for number in range(30)})
    host = scheduler.host(capabilities=["windows", "environment"])
    await host.connect(windows=["mobile"], installed=[BUILD])
    first = await host.expect(messages.LeaseOffer)
    hold = await host.expect(messages.Hold)
    assert len(messages.encode(hold)) <= messages.MAX_BATCH_BYTES
    assert 4 <= len(hold.leases) < 11
    await aeventually(lambda: held_jobs(scheduler), lambda found: found == {lease.job.id for lease in hold.leases})
    assert first.job.environment == hold.leases[0].job.environment


async def test_jobs_of_another_environment_are_in_another_window(scheduler: Scheduler) -> None:
    """One start of a runner has one environment."""
    ids = {}
    for value in ("a", "b", "a"):
        ids.setdefault(value, []).append(await submit(environment={"STAGE": value}))
    host = scheduler.host(capabilities=["windows", "environment"])
    await host.connect(windows=["mobile"], installed=[BUILD])
    first, held = await take_window(host)
    assert [lease.job.environment for lease in held] == [first.job.environment]
    assert sorted([first.job.id, held[0].job.id]) == sorted(ids[first.job.environment["STAGE"]])


async def test_the_start_of_a_runner_is_learned(scheduler: Scheduler) -> None:
    """From the first result of a start."""
    host, (first, _), _ = await start(scheduler)
    assert (await host.report(first, start_seconds=4.0)).accepted
    await scheduler.runtime.learned.flush()
    estimates = scheduler.runtime.engine.estimates
    assert estimates.start_ms("acme", "mobile", combines=True) == 4000
    kinds = await scheduler.runtime.ledger.read(lambda: set(Estimate.objects.values_list("kind", flat=True)))
    assert "start" in kinds
