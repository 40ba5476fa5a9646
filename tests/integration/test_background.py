"""Work that runs beside: waited for at the end, logged when it fails."""

from __future__ import annotations

import asyncio

import pytest

from tests.integration.conftest import Scheduler


async def test_what_has_ended_already_is_not_waited_for_for_ever(scheduler: Scheduler) -> None:
    """A future that was done before anybody looked; gathering it does not give way to its own callback."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    done.set_result(None)
    scheduler.runtime.tasks.watch(done)
    await asyncio.wait_for(scheduler.runtime.tasks.settle(), 5)


async def test_what_still_runs_is_waited_for(scheduler: Scheduler) -> None:
    """Stopping loses no work that was begun, also what it begins in turn."""
    ended: list[str] = []

    async def second() -> None:
        await asyncio.sleep(0.01)
        ended.append("second")

    async def first() -> None:
        await asyncio.sleep(0.01)
        scheduler.runtime.tasks.spawn(second())
        ended.append("first")

    scheduler.runtime.tasks.spawn(first())
    await scheduler.runtime.tasks.settle()
    assert ended == ["first", "second"]


async def test_a_failure_is_logged(scheduler: Scheduler, caplog: pytest.LogCaptureFixture) -> None:
    """And harms nothing else."""

    async def fail() -> None:
        raise ValueError("no such thing")

    scheduler.runtime.tasks.spawn(fail())
    await scheduler.runtime.tasks.settle()
    assert "background work failed: no such thing" in caplog.text


async def test_what_is_due_later_does_not_hold_up_the_end(scheduler: Scheduler) -> None:
    """A timer far ahead ends with the runtime."""

    async def late() -> None:
        raise AssertionError("never")

    scheduler.runtime.tasks.later(3600, late)
    await asyncio.wait_for(scheduler.stop(), 10)
    await scheduler.start()
