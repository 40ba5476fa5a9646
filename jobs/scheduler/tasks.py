"""Supervised tasks and timers of the event loop: failures are logged, and stopping waits for running tasks."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from jobs.errors import LedgerError, is_refusal

logger = logging.getLogger("qualgent")

Result = TypeVar("Result")

FIRST_PAUSE_SECONDS = 0.25  # before a refused write is repeated; doubled each time
LONGEST_PAUSE_SECONDS = 4.0


class Tasks:
    def __init__(self) -> None:
        self._tasks: set[asyncio.Future[Any]] = set()
        self._timers: set[asyncio.TimerHandle] = set()
        self._stopping = asyncio.Event()

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

    def repeat(self, first_seconds: float, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Spawn ``work()`` after a delay, and again ``seconds`` after each of its ends, also if it failed."""

        async def run() -> None:
            try:
                await work()
            finally:
                self.later(seconds, run)

        self.later(first_seconds, run)

    async def persist(self, write: Callable[[], Awaitable[Result]]) -> Result:
        """Repeat a write until it succeeds, with a growing pause, and return its result.

        For what has happened and must be recorded: the end of an attempt, a timeout, an agent that connects. Every
        failure counts as a refusal, an error in the unit too. Raises the last one if the scheduler stops meanwhile.
        """
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                return await write()
            except Exception as error:
                if self._stopping.is_set():
                    raise
                if isinstance(error, LedgerError):
                    logger.warning("a write was refused, repeating it in %g s: %s", pause, error)
                else:
                    logger.exception("a write failed, repeating it in %g s", pause)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    def stop_repeating(self) -> None:
        """Try what is being repeated once more, at once; then let it fail."""
        self._stopping.set()

    @property
    def stopping(self) -> bool:
        """Return whether work that takes long should end, as the server stops."""
        return self._stopping.is_set()

    async def settle(self) -> None:
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0)  # gathering only done tasks does not yield, and their callbacks must run

    def cancel_timers(self) -> None:
        for timer in self._timers:
            timer.cancel()

    def _done(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            if is_refusal(error):  # the database's state, not a fault of the work
                logger.warning("background work was refused: %s", error)
            else:
                logger.error("background work failed: %s", error, exc_info=error)
