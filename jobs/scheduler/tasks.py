"""Supervised tasks and timers of the event loop: failures are logged, and stopping waits for running tasks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

logger = logging.getLogger("qualgent")


class Tasks:
    """The tasks and timers of one scheduler."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Future[Any]] = set()
        self._timers: set[asyncio.TimerHandle] = set()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run the coroutine in a supervised task; log its failure."""
        task = asyncio.get_running_loop().create_task(work)
        self.watch(task)
        return task

    def watch(self, future: asyncio.Future[Any]) -> None:
        """Supervise a future that nobody awaits; log its failure."""
        self._tasks.add(future)
        future.add_done_callback(self._done)

    def later(self, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Spawn ``work()`` after a delay, unless the timers are cancelled by then."""

        def due() -> None:
            self._timers.discard(timer)
            self.spawn(work())

        timer = asyncio.get_running_loop().call_later(seconds, due)
        self._timers.add(timer)

    async def settle(self) -> None:
        """Wait until no task runs."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0)  # gathering only done tasks does not yield, and their callbacks must run

    def cancel_timers(self) -> None:
        for timer in self._timers:
            timer.cancel()

    def _done(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("background work failed: %s", error, exc_info=error)
