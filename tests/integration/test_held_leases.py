"""The rows of held leases: each is conditional on its job, which waits until it begins."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from jobs.derived_ids import run_key_of
from jobs.models import Attempt, WindowLease
from jobs.statements.attempts import NewAttempt, start_attempts
from jobs.statements.windows import BegunAttempt, NewBegin, NewHeld, begin_held, drop_held, hold_leases
from qgprotocol.messages import TestSource
from qualgent.core.keys import new_id
from qualgent.scheduler import held_leases
from qualgent.scheduler.commit_order import Turn
from qualgent.scheduler.waiting_failures import fail_waiting
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit_batch

NOW_MS = 1_800_000_000_000


async def hold(scheduler: Scheduler, job_ids: list[str]) -> tuple[str, list[str]]:
    """Start the first job, and let its agent hold the others; return their attempts."""
    first, *others = (new_id() for _ in job_ids)

    def unit(cursor: Any) -> None:
        [started] = start_attempts(cursor, [NewAttempt(first, job_ids[0], "agent-1", "f", True, False, NOW_MS)])
        rows = [
            NewHeld(attempt, job_id, "agent-1", f"token of {attempt}", first, False, NOW_MS)
            for attempt, job_id in zip(others, job_ids[1:], strict=True)
        ]
        held = hold_leases(cursor, rows)
        assert started is not None
        assert [spec is not None and spec.number for spec in held] == [1] * len(others)
        assert [spec is not None and spec.batch_id == started.batch_id for spec in held] == [True] * len(others)

    await scheduler.runtime.ledger.write(unit)
    return first, others


async def rows(scheduler: Scheduler) -> list[str]:
    return await scheduler.runtime.ledger.read(
        lambda: sorted(map(str, WindowLease.objects.values_list("pk", flat=True)))
    )


async def test_a_held_lease_begins_once(scheduler: Scheduler) -> None:
    """Its attempt counts from then on, in the window of the first one, which was not known to have one before."""
    job_ids = await submit_batch(3)
    first, (second, third) = await hold(scheduler, job_ids)
    waiting = await job(scheduler, job_ids[1])
    assert (waiting.status, waiting.attempts, waiting.agent) == ("pending", 0, None)
    write = scheduler.runtime.ledger.write
    begun = await write(lambda cursor: begin_held(cursor, [NewBegin(second, NOW_MS)]))
    assert begun == [BegunAttempt(1, waiting.batch_id, first)]
    assert await write(lambda cursor: begin_held(cursor, [NewBegin(second, NOW_MS)])) == [None]
    running = await job(scheduler, job_ids[1])
    assert (running.status, running.phase, running.attempts, running.agent) == ("running", "executing", 1, "agent-1")
    assert not await write(lambda cursor: drop_held(cursor, second))
    assert await rows(scheduler) == [third]
    found = await scheduler.runtime.ledger.read(lambda: list(Attempt.objects.order_by("pk")))
    assert [(str(row.pk), str(row.window), row.token) for row in found] == [
        (first, first, "f"),
        (second, first, f"token of {second}"),
    ]


class CountingCursor:
    """A cursor that counts executions."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self.count = 0

    def execute(self, *args: Any) -> Any:
        self.count += 1
        return self._cursor.execute(*args)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cursor, name)


async def test_leases_that_begin_together_take_five_statements(scheduler: Scheduler) -> None:
    """However many they are, of however many windows; of one that has begun, or whose job has ended, no row changes."""
    windows = [await hold(scheduler, await submit_batch(count)) for count in (5, 3)]
    first_of = {attempt: first for first, held in windows for attempt in held}
    cancelled, one, *others = first_of
    read = scheduler.runtime.ledger.read
    await cancel_job(job_id=str(await read(lambda: WindowLease.objects.get(pk=cancelled).job_id)))

    async def begin(*attempts: str) -> tuple[int, list[int | None]]:
        def unit(cursor: Any) -> tuple[int, list[BegunAttempt | None]]:
            counting = CountingCursor(cursor)
            begun = begin_held(counting, [NewBegin(attempt, NOW_MS) for attempt in attempts])
            return counting.count, begun

        count, begun = await scheduler.runtime.ledger.write(unit)
        return count, [None if attempt is None else attempt.number for attempt in begun]

    assert await begin(one) == (5, [1])
    assert await begin(one, *others, cancelled, others[0], new_id()) == (5, [None, 1, 1, 1, 1, None, None, None])
    assert await begin(one, cancelled) == (1, [None, None])
    begun = await read(lambda: list(Attempt.objects.exclude(pk__in=[first for first, _ in windows])))
    assert {str(row.pk): str(row.window) for row in begun} == {name: first_of[name] for name in (one, *others)}
    assert await rows(scheduler) == []


async def test_begins_of_one_commit_share_their_statements(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also with a result between them, which is written behind them."""
    _, held = await hold(scheduler, await submit_batch(4))
    together: list[int] = []

    def begin(cursor: Any, begins: Any) -> Any:
        together.append(len(begins))
        return begin_held(cursor, begins)

    monkeypatch.setattr(held_leases, "begin_held", begin)
    ledger, units = scheduler.runtime.ledger, [held_leases._BeginUnit(NewBegin(attempt, NOW_MS)) for attempt in held]
    with ledger.single_commit():
        posted = [ledger.post(units[0]), ledger.post(AnEnd()), *map(ledger.post, units[1:])]
    begun = await asyncio.gather(*posted)
    assert [getattr(one, "number", one) for one in begun] == [1, "ended", 1, 1]
    assert together == [3]


class AnEnd:
    turn = Turn.END

    def __call__(self, cursor: Any) -> str:
        return "ended"


async def test_a_dropped_lease_leaves_no_trace(scheduler: Scheduler) -> None:
    """Its job waits as before; it begins no more, and may be held again."""
    job_ids = await submit_batch(2)
    before = await job(scheduler, job_ids[1])
    _, (second,) = await hold(scheduler, job_ids)
    write = scheduler.runtime.ledger.write
    assert await write(lambda cursor: drop_held(cursor, second))
    assert not await write(lambda cursor: drop_held(cursor, second))
    assert await write(lambda cursor: begin_held(cursor, [NewBegin(second, NOW_MS)])) == [None]
    assert (await rows(scheduler), await job(scheduler, job_ids[1])) == ([], before)


@pytest.mark.parametrize("end", ["cancelled", "failed"])
async def test_a_job_that_ends_while_it_waits_begins_no_more(scheduler: Scheduler, end: str) -> None:
    """Neither after a cancel nor after its queue timeout; it has no attempt."""
    job_ids = await submit_batch(2)
    _, (second,) = await hold(scheduler, job_ids)
    if end == "cancelled":
        await cancel_job(job_id=job_ids[1])
    else:
        await fail_waiting(scheduler.runtime, {job_ids[1]: "waited for 5 s, its queue timeout"}, "queue_timeout")
    assert await rows(scheduler) == []
    write = scheduler.runtime.ledger.write
    assert await write(lambda cursor: begin_held(cursor, [NewBegin(second, NOW_MS)])) == [None]
    ended = await job(scheduler, job_ids[1])
    assert (ended.status, ended.attempts) == (end, 0)


async def test_a_job_that_does_not_wait_is_not_held(scheduler: Scheduler) -> None:
    """It was cancelled between the decision and the commit."""
    job_ids = await submit_batch(2)
    await cancel_job(job_id=job_ids[1])

    def unit(cursor: Any) -> list[Any]:
        held = NewHeld(new_id(), job_ids[1], "agent-1", "t", new_id(), False, NOW_MS)
        return hold_leases(cursor, [held])

    assert await scheduler.runtime.ledger.write(unit) == [None]
    assert await rows(scheduler) == []


def test_the_key_of_a_run() -> None:
    """It is of environment and files, in any order and form; of jobs that have neither it is empty."""
    assert run_key_of({}, None) == ""
    source = TestSource(repository="https://git.example.com/a", commit="1" * 40)
    stored = {"commit": "1" * 40, "repository": "https://git.example.com/a"}
    one = run_key_of({"A": "1", "B": "2"}, source)
    assert one == run_key_of({"B": "2", "A": "1"}, stored)
    others = [run_key_of({"A": "1"}, source), run_key_of({"A": "1", "B": "2"}, None), run_key_of({}, source)]
    assert len({one, *others}) == 4
