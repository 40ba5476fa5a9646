"""Supervised tasks and timers of the event loop: failures are logged, and stopping waits for running tasks.

What has happened and must be recorded is written again until it is (``Tasks.persist``).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from qgprotocol.retries import Backoff
from qualgent.core.errors import LedgerError, QualGentError, UnwritableError, is_refusal
from qualgent.core.timers import Alarm

logger = logging.getLogger("qualgent")

Result = TypeVar("Result")

FIRST_PAUSE_SECONDS = 0.25  # before a refused write is repeated; doubled each time
LONGEST_PAUSE_SECONDS = 4.0
TRIES_IN_FULL = 4  # of a write that fails while the ledger takes others, in 2 s; then a reduced one, if there is one
TRIES = 8  # then it is given up, after 16 s


async def _accept_always() -> bool:
    return True


class Tasks:
    def __init__(self, accepts_writes: Callable[[], Awaitable[bool]] = _accept_always) -> None:
        """``accepts_writes``: whether the ledger of ``persist`` takes another write now."""
        self._accepts_writes = accepts_writes
        self._tasks: set[asyncio.Future[Any]] = set()
        self._timers: set[Alarm] = set()
        self._stopping = asyncio.Event()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run the coroutine in a supervised task; log its failure."""
        task = asyncio.get_running_loop().create_task(work)
        self.watch(task)
        return task

    def watch(self, future: asyncio.Future[Any]) -> None:
        """Supervise a future that nobody awaits; log its failure."""
        self._tasks.add(future)
        future.add_done_callback(self._finish_task)

    def later(self, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Spawn ``work()`` after a delay, unless the timers are cancelled by then."""

        def due() -> None:
            self._timers.discard(alarm)
            self.spawn(work())

        alarm = Alarm(due)
        alarm.set(seconds)
        self._timers.add(alarm)

    def repeat(self, first_seconds: float, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Spawn ``work()`` after a delay, and again ``seconds`` after each of its ends, also if it failed."""

        async def run() -> None:
            try:
                await work()
            finally:
                self.later(seconds, run)

        self.later(first_seconds, run)

    async def persist(
        self,
        write: Callable[[], Awaitable[Result]],
        *,
        reduced: Callable[[], Awaitable[Result]] | None = None,
        patient: bool = True,
    ) -> Result:
        """Repeat a write until it succeeds, with a growing pause, and return its result.

        For what has happened and must be recorded: the end of an attempt, a timeout, an agent that connects.

        While the ledger refuses everything (full disk, locked, unreachable, a bug in each unit) it is repeated for any
        length of time; not ``patient``: the first refusal is raised. A write that fails while the ledger takes others
        has its cause in itself: ``reduced`` replaces it after TRIES_IN_FULL, and UnwritableError is raised after TRIES.
        Raises the last error if the scheduler stops meanwhile, and at once what is a decision: NotFoundError, say.
        """
        backoff: Backoff | None = None
        failures = 0
        while True:
            try:
                return await (write if reduced is None or failures < TRIES_IN_FULL else reduced)()
            except Exception as error:
                backoff = backoff or Backoff(FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
                pause = backoff.next_seconds()
                is_decision = isinstance(error, QualGentError) and not isinstance(error, LedgerError)
                if is_decision or self._stopping.is_set():
                    raise
                if is_refusal(error) or not await self._accepts_writes():
                    if not patient:
                        raise
                    logger.warning("a write was refused, repeating it in %g s: %s", pause, error)
                else:
                    failures += 1
                    if failures == TRIES:
                        raise UnwritableError(str(error)) from error
                    logger.exception("a write failed %d times, repeating it in %g s", failures, pause)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)

    def stop_repeating(self) -> None:
        """Try what is being repeated once more, at once; then let it fail."""
        self._stopping.set()

    @property
    def stopping(self) -> bool:
        """Return whether work that takes long should end, as the server stops."""
        return self._stopping.is_set()

    async def settle(self) -> None:
        """Wait until no task is left, those included that are spawned meanwhile."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0)  # gathering only done tasks does not yield, and their callbacks must run

    def cancel_timers(self) -> None:
        for alarm in self._timers:
            alarm.cancel()

    def _finish_task(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            if is_refusal(error):  # the database's state, not a fault of the work
                logger.warning("background work was refused: %s", error)
            else:
                logger.error("background work failed: %s", error, exc_info=error)
