"""Background tasks: awaited at shutdown, logged when they fail."""

from __future__ import annotations

import asyncio

import pytest

from tests.integration.conftest import Scheduler


async def test_ended_tasks_do_not_block_shutdown(scheduler: Scheduler) -> None:
    """Gathering a future that is already done must not starve its own callback."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    done.set_result(None)
    scheduler.runtime.tasks.watch(done)
    await asyncio.wait_for(scheduler.runtime.tasks.settle(), 5)


async def test_running_tasks_are_awaited(scheduler: Scheduler) -> None:
    """Shutdown also waits for tasks that running tasks spawn."""
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
    """A failed task is logged and affects no other."""

    async def fail() -> None:
        raise ValueError("no such thing")

    scheduler.runtime.tasks.spawn(fail())
    await scheduler.runtime.tasks.settle()
    assert "background work failed: no such thing" in caplog.text


async def test_pending_timers_do_not_delay_shutdown(scheduler: Scheduler) -> None:
    """A timer far in the future ends with the runtime."""

    async def late() -> None:
        raise AssertionError("never")

    scheduler.runtime.tasks.later(3600, late)
    await asyncio.wait_for(scheduler.stop(), 10)
    await scheduler.start()
