"""Supervised tasks, timers (``Alarm``) and persistent retries of writes on the event loop.

A record that must not be lost is written again until it is stored (``Tasks.persist``)."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Hashable
from itertools import takewhile
from typing import Any, Generic, TypeVar

from qgprotocol.retries import Backoff
from qualgent.core.errors import LedgerError, QualGentError, UnwritableError, is_refusal

logger = logging.getLogger("qualgent")

Result = TypeVar("Result")

FIRST_PAUSE_SECONDS = 0.25  # before a refused write is repeated; doubled each time
LONGEST_PAUSE_SECONDS = 4.0
TRIES_IN_FULL = 4  # of a write that fails while the ledger takes others, in 2 s; then a reduced one, if there is one
TRIES = 8  # then it is given up, after 16 s


async def _accept_always() -> bool:
    """Return True: the default where no ledger is checked."""
    return True


class Tasks:
    def __init__(self, accepts_writes: Callable[[], Awaitable[bool]] = _accept_always) -> None:
        """``accepts_writes``: whether the ledger of ``persist`` takes another write now."""
        self._accepts_writes = accepts_writes
        self._tasks: set[asyncio.Future[Any]] = set()
        self._timers: set[Alarm] = set()
        self._stopping = asyncio.Event()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run a coroutine in a supervised task, whose failure is logged."""
        task = asyncio.get_running_loop().create_task(work)
        self.watch(task)
        return task

    def watch(self, future: asyncio.Future[Any]) -> None:
        """Supervise a future that nobody awaits: its failure is logged."""
        self._tasks.add(future)
        future.add_done_callback(self._finish_task)

    def later(self, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Run ``work()`` in a supervised task after a delay, unless the timers are cancelled by then."""

        def due() -> None:
            self._timers.discard(alarm)
            self.spawn(work())

        alarm = Alarm(due)
        alarm.set(seconds)
        self._timers.add(alarm)

    def repeat(self, first_seconds: float, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Run ``work()`` in supervised tasks: after a delay, then ``seconds`` after each end, even if it failed."""

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
        """Repeat a write with growing pauses and return its result; raise on decisions, 8 failures or a stop.

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
        """Have repeated writes (``persist``) tried once more at once, then fail, as the server stops."""
        self._stopping.set()

    @property
    def stopping(self) -> bool:
        """Return whether the server stops, so that long work should end."""
        return self._stopping.is_set()

    async def settle(self) -> None:
        """Wait until all tasks have ended, those spawned meanwhile included."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0)  # gathering only done tasks does not yield, and their callbacks must run

    def cancel_timers(self) -> None:
        """Cancel the delayed work that has not been spawned yet."""
        for alarm in self._timers:
            alarm.cancel()

    def _finish_task(self, task: asyncio.Future[Any]) -> None:
        """Forget an ended task, and log its failure."""
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            if is_refusal(error):  # the database's state, not a fault of the work
                logger.warning("background work was refused: %s", error)
            else:
                logger.error("background work failed: %s", error, exc_info=error)


Work = TypeVar("Work", bound=Hashable)


class Alarm:
    """A timer that calls a function once each time that it is set. Setting it again replaces the earlier time."""

    def __init__(self, ring: Callable[[], object]) -> None:
        self._ring = ring
        self._timer: asyncio.TimerHandle | None = None
        self.is_set = False

    def set(self, seconds: float) -> None:
        """Call the alarm's function in so many seconds, instead of at any earlier set time."""
        self.cancel()
        self._timer = asyncio.get_running_loop().call_later(max(0.0, seconds), self._ring_now)
        self.is_set = True

    def cancel(self) -> None:
        """Cancel the set time, if any: the function is not called."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer, self.is_set = None, False

    def _ring_now(self) -> None:
        """Call the alarm's function, as its time has come."""
        self._timer, self.is_set = None, False
        self._ring()


class OverdueWatch(Generic[Work]):
    """Reports work that has not ended in time, again and again until it has. All of it is due in the order added."""

    def __init__(self, look_seconds: float, report: Callable[[list[Work]], None]) -> None:
        """``look_seconds``: between two looks, while there is any work."""
        self._look_seconds = look_seconds
        self._report = report
        self._due: dict[Work, float] = {}
        self._alarm = Alarm(self._check_overdue)

    def add(self, work: Work, due: float) -> None:
        """Watch work until it is removed. ``due``: monotonic seconds, not before that of earlier work."""
        self._due[work] = due
        if not self._alarm.is_set:
            self._alarm.set(self._look_seconds)

    def remove(self, work: Work) -> None:
        """Stop watching work that has ended."""
        del self._due[work]

    def _check_overdue(self) -> None:
        """Report all overdue work, and check again later while any work is watched."""
        now = time.monotonic()
        overdue = list(takewhile(lambda work: self._due[work] <= now, self._due))
        if overdue:
            self._report(overdue)
        if self._due:
            self._alarm.set(self._look_seconds)


async def first_of(*waits: Awaitable[Any], seconds: float | None = None) -> list[asyncio.Future[Any]]:
    """Wait until one is done or ``seconds`` have passed; return all as futures, and cancel those not done."""
    futures: list[asyncio.Future[Any]] = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(futures, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        return futures
    finally:
        for future in futures:
            future.cancel()
