"""Ends and starts of attempts that share a commit are written by statements for all, as each of them would be alone."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from jobs.models import Attempt, Batch, Case, Group, Job, KnownTest
from qgprotocol import messages
from qualgent.ledger import writer
from qualgent.scheduler import attempt_record, leases, submission
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, submit_batch, until
from tests.integration.test_races import busy_writer

BUILD = messages.InstalledBuild(org_id="acme", app_version_id="1.0", target="mobile")


async def run_all(
    scheduler: Scheduler, count: int, **fields: Any
) -> tuple[list[ScriptedHost], list[messages.LeaseOffer]]:
    """Start a job on each of so many agents; return them with their leases, by test."""
    hosts = [scheduler.host(f"agent-{number}") for number in range(count)]
    for host in hosts:
        await host.connect(installed=[BUILD])
    await submit_batch(count, **fields)
    leases = [await host.begin() for host in hosts]
    pairs = sorted(zip(hosts, leases, strict=True), key=lambda pair: pair[1].job.test)
    await scheduler.runtime.tasks.settle()
    return [host for host, _ in pairs], [lease for _, lease in pairs]


async def acknowledged(hosts: Iterable[ScriptedHost]) -> list[bool]:
    """Return whether the result of each host was accepted."""
    found = []
    for host in hosts:
        while not isinstance(message := await asyncio.wait_for(host.inbox.get(), 10), messages.Acknowledge):
            pass
        found.append(message.accepted)
    return found


async def counters(scheduler: Scheduler) -> dict[str, Any]:
    """Return what the rows say, and what their counters say of it."""

    def read() -> dict[str, Any]:
        batch, group = Batch.objects.get(), Group.objects.get()
        jobs = Counter(Job.objects.values_list("status", flat=True))
        return {
            "jobs": dict(jobs),
            "batch": {"done": batch.done, "failed": batch.failed, "cancelled": batch.cancelled},
            "group": {"done": group.done, "failed": group.failed, "cancelled": group.cancelled},
            "finished": batch.finished_at is not None,
            "attempts": dict(Counter(Attempt.objects.values_list("outcome", flat=True))),
            "passed": sum(KnownTest.objects.values_list("passed", flat=True)),
        }

    return await scheduler.runtime.ledger.read(read)


async def test_ends_of_all_kinds(scheduler: Scheduler) -> None:
    """Passes, one with test cases, beside a failure and an error that is retried: rows, counters and statistics."""
    hosts, leases = await run_all(scheduler, 5, max_attempts={"failed": 1, "error": 2})
    before = scheduler.runtime.ledger.commits
    async with busy_writer(scheduler):
        case = messages.CaseResult(name="logs in", classname="login", outcome="passed", seconds=1.0)
        await hosts[0].send_result(leases[0])
        await hosts[1].send_result(leases[1], cases=[case])
        await hosts[2].send_result(leases[2], "failed", exit_code=1)
        await hosts[3].send_result(leases[3], "error", message="no device")
        await hosts[4].send_result(leases[4])
    assert await acknowledged(hosts) == [True] * 5
    assert scheduler.runtime.ledger.commits - before <= 4  # the blocking unit, the ends, the next lease
    found = await counters(scheduler)
    assert found["batch"] == found["group"] == {"done": 3, "failed": 1, "cancelled": 0}
    assert (found["jobs"]["done"], found["jobs"]["failed"], found["finished"]) == (3, 1, False)
    assert (found["attempts"]["passed"], found["passed"]) == (3, 3)
    names = await scheduler.runtime.ledger.read(lambda: list(Case.objects.values_list("name", flat=True)))
    assert names == ["logs in"]


async def test_the_last_ends_finish_the_batch(scheduler: Scheduler) -> None:
    """Once, however many there are in one commit."""
    hosts, leases = await run_all(scheduler, 4)
    async with busy_writer(scheduler):
        for host, lease in zip(hosts, leases, strict=True):
            await host.send_result(lease)
    assert await acknowledged(hosts) == [True] * 4
    found = await counters(scheduler)
    assert (found["batch"]["done"], found["group"]["done"], found["finished"]) == (4, 4, True)


async def test_a_job_that_is_cancelled_in_the_same_commit(scheduler: Scheduler) -> None:
    """Its result is stale; those around it count, once."""
    hosts, leases = await run_all(scheduler, 3)
    async with busy_writer(scheduler):
        cancelling = asyncio.ensure_future(cancel_job(job_id=leases[1].job.id))
        await asyncio.sleep(0.01)
        for host, lease in zip(hosts, leases, strict=True):
            await host.send_result(lease)
    await cancelling
    assert (await acknowledged(hosts))[::2] == [True, True]
    await until(scheduler, leases[1].job.id, "cancelled")
    found = await counters(scheduler)
    assert found["batch"] == found["group"] == {"done": 2, "failed": 0, "cancelled": 1}
    assert (found["attempts"], found["passed"], found["finished"]) == ({"passed": 2, "cancelled": 1}, 2, True)


async def test_a_result_that_comes_twice_in_one_commit(scheduler: Scheduler) -> None:
    """It counts once, and so do the others."""
    hosts, leases = await run_all(scheduler, 3)
    async with busy_writer(scheduler):
        for host, lease in zip(hosts, leases, strict=True):
            await host.send_result(lease)
        await hosts[1].send_result(leases[1])
        await hosts[1].send_result(leases[1], "failed")
    assert await acknowledged(hosts) == [True] * 3
    assert await acknowledged([hosts[1], hosts[1]]) == [False, False]
    found = await counters(scheduler)
    assert found["batch"] == found["group"] == {"done": 3, "failed": 0, "cancelled": 0}
    assert (found["attempts"], found["passed"]) == ({"passed": 3}, 3)


async def test_one_end_that_cannot_be_written(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others of its commit are, each by itself; it is repeated, and counts in the end."""
    hosts, leases = await run_all(scheduler, 3)
    refused: list[str] = []
    insert = attempt_record.insert_cases

    def insert_cases(cursor: Any, attempt_id: str, cases: Any) -> None:
        insert(cursor, attempt_id, cases)
        if len(refused) < 2:
            refused.append(attempt_id)
            raise ValueError("a case of this attempt is refused")

    monkeypatch.setattr(attempt_record, "insert_cases", insert_cases)
    async with busy_writer(scheduler):
        case = messages.CaseResult(name="logs in", classname="login", outcome="passed", seconds=1.0)
        await hosts[0].send_result(leases[0])
        await hosts[1].send_result(leases[1], cases=[case])
        await hosts[2].send_result(leases[2])
    assert await acknowledged(hosts) == [True] * 3
    assert refused == [leases[1].attempt] * 2  # with the others, then alone
    found = await counters(scheduler)
    assert found["batch"] == found["group"] == {"done": 3, "failed": 0, "cancelled": 0}
    assert found["passed"] == 3


async def test_units_keep_their_order(scheduler: Scheduler) -> None:
    """Only units that follow each other are merged: one posted in between sees those before it, and no later ones."""
    seen: list[Any] = []

    class Noted:
        def __init__(self, name: str) -> None:
            self.name = name

        def __call__(self, cursor: Any) -> str:
            seen.append(self.name)
            return self.name

        @classmethod
        def run_together(cls, cursor: Any, units: list[Noted]) -> list[str]:
            seen.append([unit.name for unit in units])
            return [unit.name for unit in units]

    ledger = scheduler.runtime.ledger
    with ledger.single_commit():
        posted = [ledger.post(Noted("a")), ledger.post(Noted("b")), ledger.post(lambda cursor: seen.append("between"))]
        posted += [ledger.post(Noted("c"))]
    assert await asyncio.gather(*posted) == ["a", "b", None, "c"]
    assert seen == [["a", "b"], "between", "c"]


async def test_submits_leases_and_ends_of_one_commit(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Posted by turns, each kind is written once, a lease after the submit of its job; the order of answers stays."""
    hosts, offered = await run_all(scheduler, 3)
    idle = [scheduler.host(f"idle-{number}") for number in range(3)]
    for host in idle:
        await host.connect(installed=[BUILD])
    written: list[tuple[str, int]] = []
    insert, start = submission.insert_submissions, leases.start_attempts

    def insert_submissions(cursor: Any, submissions: Any) -> None:
        written.append(("submits", len(submissions)))
        insert(cursor, submissions)

    def start_attempts(cursor: Any, attempts: Any) -> Any:
        written.append(("leases", len(attempts)))
        return start(cursor, attempts)

    monkeypatch.setattr(submission, "insert_submissions", insert_submissions)
    monkeypatch.setattr(leases, "start_attempts", start_attempts)
    submits = []
    async with busy_writer(scheduler):
        for number, (host, lease) in enumerate(zip(hosts, offered, strict=True)):
            await host.send_result(lease)
            submits.append(asyncio.ensure_future(submit(test=f"new-{number}")))
            await asyncio.sleep(0.02)
    job_ids = await asyncio.gather(*submits)
    written_of = {kind: sum(count for other, count in written if other == kind) for kind in ("submits", "leases")}
    assert written_of == {"submits": 3, "leases": 3}
    assert len(written) <= 4  # two, or four if something else was posted between them; each alone: six
    assert await acknowledged(hosts) == [True] * 3
    taken = [await host.begin() for host in idle]
    assert sorted(lease.job.id for lease in taken) == sorted(job_ids)
    for host, lease in zip(idle, taken, strict=True):
        assert (await host.report(lease)).accepted
    found = await counters(scheduler)
    assert (found["batch"]["done"], found["finished"]) == (3, True)
    assert (found["group"]["done"], found["attempts"], found["passed"]) == (6, {"passed": 6}, 6)


async def test_units_run_in_their_turns(scheduler: Scheduler) -> None:
    """Consecutive units are sorted by turn, those of one turn keep their order; one without a turn is a barrier."""
    seen: list[str] = []

    class Noted:
        def __init__(self, name: str, turn: int) -> None:
            self.name, self.turn = name, turn

        def __call__(self, cursor: Any) -> str:
            seen.append(self.name)
            return self.name

    class Other(Noted):
        """A second class, for the same run."""

    ledger = scheduler.runtime.ledger
    with ledger.single_commit():
        posted: list[asyncio.Future[Any]] = [ledger.post(Noted("end", 3)), ledger.post(Other("submit", 0))]
        posted += [ledger.post(Noted("lease", 1)), ledger.post(Noted("end too", 3))]
        posted += [ledger.post(lambda cursor: seen.append("cancel")), ledger.post(Noted("submit too", 0))]
    assert await asyncio.gather(*posted) == ["end", "submit", "lease", "end too", None, "submit too"]
    assert seen == ["submit", "lease", "end", "end too", "cancel", "submit too"]


async def test_units_that_cannot_run_together_run_alone(scheduler: Scheduler) -> None:
    """All of the commit, in their order, after what they did together was rolled back."""

    class Refusing:
        def __init__(self, name: str) -> None:
            self.name = name

        def __call__(self, cursor: Any) -> int:
            cursor.execute("INSERT INTO accounts_org (id, weight, created_at) VALUES (%s, 1, %s)", self.row)
            cursor.execute("SELECT COUNT(*) FROM accounts_org WHERE id LIKE 'refusing-%%'")
            return int(cursor.fetchone()[0])

        @property
        def row(self) -> tuple[str, str]:
            return self.name, "2026-01-01 00:00:00"

        @classmethod
        def run_together(cls, cursor: Any, units: list[Refusing]) -> list[int]:
            for unit in units:
                unit(cursor)
            raise writer.NotTogetherError

    ledger = scheduler.runtime.ledger
    with ledger.single_commit():
        posted = [ledger.post(Refusing(f"refusing-{number}")) for number in range(3)]
    assert await asyncio.gather(*posted) == [1, 2, 3]
