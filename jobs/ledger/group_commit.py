"""Group commit: many writers, one transaction, one fsync.

Callers queue a unit of work and await it. One writer thread runs all queued units in one transaction, commits, and only
then resolves their futures: an awaited result is durable, and under load many units share a commit.

If a unit raises, the shared transaction is rolled back and its units run again one by one. A unit must therefore be
repeatable: it changes rows, never memory.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, ParamSpec, TypeVar

from django.db import DatabaseError, InterfaceError, OperationalError, connection, connections, transaction

from jobs.errors import LedgerError
from qualgent.observability.metrics.instruments import QUICK_SECONDS, UNITS, histogram

logger = logging.getLogger("jobs.ledger.group_commit")

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")
Unit = Callable[[Any], Result]
"""Work on a database cursor. Its return value is passed to the caller after the commit."""

UNITS_PER_COMMIT = 1000  # bounds the latency of the first unit of a burst
READERS = 2
COMMITS_PER_CHECKPOINT = 300  # then at the next idle moment; a commit is about ten pages of the write-ahead log
MAX_COMMITS_PER_CHECKPOINT = 2000  # idle or not
IDLE_SECONDS = 0.005
PROVEN_SECONDS = 5.0  # how long a successful commit counts as proof that the database accepts writes


class _QueuedUnit(NamedTuple):
    unit: Unit[Any]
    future: asyncio.Future[Any]


class _UncancellableFuture(asyncio.Future[Any]):
    """A future whose awaiting task cannot be cancelled before it is done. ``asyncio.shield`` costs five times more."""

    def cancel(self, msg: Any | None = None) -> bool:
        return False


class _QueuedUnits(NamedTuple):
    units: list[_QueuedUnit]
    queued_at: float  # time.perf_counter


class LedgerMeasures:
    """Measurements of the writer thread."""

    def __init__(self) -> None:
        self.commit_seconds = histogram(  # of a transaction: begin, its units, commit
            "qualgent_ledger_commit_seconds", "How long transactions of the ledger's writer took.", QUICK_SECONDS
        )
        self.units = histogram("qualgent_ledger_commit_units", "Units of work in each transaction.", UNITS)
        self.latency_seconds = histogram(
            "qualgent_ledger_latency_seconds",
            "From queued to committed, of the oldest unit in each transaction.",
            QUICK_SECONDS,
        )
        self.refusals = 0  # units the database refused


class Ledger:
    """The single writer of a server process, and a few reader threads with their own connections."""

    def __init__(self) -> None:
        # SimpleQueue's put and get are atomic. Swapping a plain list between the threads was measured to acknowledge
        # rows that were never written.
        self._queue: SimpleQueue[_QueuedUnits | None] = SimpleQueue()  # None: closed
        self._collected: list[_QueuedUnit] = []  # posted inside ``single_commit``
        self._nested = 0
        self.closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run_writer, name="ledger-writer", daemon=True)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="ledger-reader")
        self.commits = 0
        self._since_checkpoint = 0
        self.units = 0
        self.measures = LedgerMeasures()
        self._refusing = False  # the database refused a unit of the last commit
        self._committed_at = 0.0  # time.perf_counter

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def close(self) -> None:
        """Write what waits, then stop. Later writes are refused."""
        self.closing = True
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
        all_started = threading.Barrier(READERS)  # without it one thread could run all calls; the others stay open
        await asyncio.gather(*(self._run_reader(_close_connection, all_started) for _ in range(READERS)))
        await asyncio.to_thread(self._readers.shutdown)

    async def write(self, unit: Unit[Result]) -> Result:
        """Run a unit and return its result once it is committed.

        Raises what the unit raised, or LedgerError if the database refused (full disk, locked) and nothing was written.
        Synchronous callers use ``jobs.services.blocking``, which refuses open transactions.
        """
        return await self.post(unit)

    def post(self, unit: Unit[Result], *, shielded: bool = False) -> asyncio.Future[Result]:
        """Queue a unit and return the future of its result. Units run in the order they were posted.

        A caller that is cancelled while it waits loses the result. With ``shielded`` the cancellation takes effect only
        once the future is done, so the caller can read its result.
        """
        if self.closing:
            raise LedgerError("the server is stopping; try again in a moment")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = _UncancellableFuture(loop=loop) if shielded else loop.create_future()
        self._collected.append(_QueuedUnit(unit, future))
        if not self._nested:
            self._enqueue()
        return future

    @contextlib.contextmanager
    def single_commit(self) -> Iterator[None]:
        """Queue all units posted inside as one entry, so that they share a commit. Do not await results inside.

        Without it the writer may start with the first unit and commit the others separately.
        """
        self._nested += 1
        try:
            yield
        finally:
            self._nested -= 1
            if self._collected and not self._nested:
                self._enqueue()

    def _enqueue(self) -> None:
        posted, self._collected = self._collected, []
        self._queue.put(_QueuedUnits(posted, time.perf_counter()))

    @property
    def backlog(self) -> int:
        """Queued entries; units of one ``single_commit`` count as one."""
        return self._queue.qsize()

    async def check(self) -> None:
        """Raise LedgerError if the database accepts no writes. Skips the probe shortly after a successful commit."""
        if self._refusing or time.perf_counter() - self._committed_at > PROVEN_SECONDS:
            await self.write(_probe_write)

    async def read(
        self, select: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        """Run a selector on a reader thread. It must return plain values, not lazy querysets."""
        return await self._run_reader(_read, select, args, kwargs)

    async def _run_reader(self, function: Callable[..., Result], *args: Any) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._readers, function, *args)

    # ------------------------------------------------------------------------------------------ the writer thread

    def _run_writer(self) -> None:
        while (first := self._next()) is not None:
            queued = list(first.units)
            with contextlib.suppress(Empty):
                while len(queued) < UNITS_PER_COMMIT:
                    following = self._queue.get_nowait()
                    if following is None:
                        self._queue.put(None)  # for the outer loop, after this commit
                        break
                    queued += following.units
            self._commit(queued, first.queued_at)
        connections.close_all()

    def _commit(self, queued: list[_QueuedUnit], queued_at: float) -> None:
        began = time.perf_counter()
        results = _commit_all(queued)
        if results is None:
            results = [_commit_one(queued_unit) for queued_unit in queued]
            refused = [str(result.error) for result in results if isinstance(result.error, LedgerError)]
        else:
            refused = []
        self._measure(len(queued), refused, began, queued_at)
        self.commits += 1
        self._since_checkpoint += 1
        self.units += len(queued)
        assert self._loop is not None
        self._loop.call_soon_threadsafe(_resolve, queued, results)
        if self._since_checkpoint >= MAX_COMMITS_PER_CHECKPOINT:
            self._start_checkpoint()

    def _measure(self, units: int, refused: list[str], began: float, queued_at: float) -> None:
        ended, measures = time.perf_counter(), self.measures
        measures.commit_seconds.observe(ended - began)
        measures.latency_seconds.observe(ended - queued_at)
        measures.units.observe(units)
        measures.refusals += len(refused)
        self._refusing = bool(refused)
        self._committed_at = ended

    def _next(self) -> _QueuedUnits | None:
        """Return the oldest queued entry; None once closed. Starts a due checkpoint if the queue is idle."""
        if self._since_checkpoint >= COMMITS_PER_CHECKPOINT:
            try:
                return self._queue.get(timeout=IDLE_SECONDS)
            except Empty:
                self._start_checkpoint()
        return self._queue.get()

    def _start_checkpoint(self) -> None:
        """Checkpoint on a reader thread: SQLite's automatic checkpoint would delay a commit by milliseconds."""
        self._since_checkpoint = 0
        if connection.vendor == "sqlite" and not self.closing:
            self._readers.submit(_checkpoint)


class _UnitResult(NamedTuple):
    result: Any
    error: BaseException | None


def _commit_all(queued: list[_QueuedUnit]) -> list[_UnitResult] | None:
    """Run all units in one transaction; None: one failed and all were rolled back."""
    try:
        with transaction.atomic(durable=True), connection.cursor() as cursor:
            return [_UnitResult(queued_unit.unit(cursor), None) for queued_unit in queued]
    except Exception as error:
        if not isinstance(error, DatabaseError) and len(queued) == 1:
            return [_UnitResult(None, error)]
        _recover_connection()
        return None


def _commit_one(queued_unit: _QueuedUnit) -> _UnitResult:
    try:
        with transaction.atomic(durable=True), connection.cursor() as cursor:
            return _UnitResult(queued_unit.unit(cursor), None)
    except DatabaseError as error:
        logger.exception("the ledger could not write")
        _recover_connection()
        failure = LedgerError(f"the record could not be written, nothing was changed: {error}")
        failure.__cause__ = error
        return _UnitResult(None, failure)
    except Exception as error:
        return _UnitResult(None, error)


def _recover_connection() -> None:
    """Close the connection after an error, in case it is broken; the next unit opens a new one."""
    if not connection.in_atomic_block:
        connection.close()


def _resolve(queued: list[_QueuedUnit], results: list[_UnitResult]) -> None:
    for queued_unit, result in zip(queued, results, strict=True):
        if queued_unit.future.done():  # its caller was cancelled; the rows are written nevertheless
            continue
        if result.error is not None:
            queued_unit.future.set_exception(result.error)
        else:
            queued_unit.future.set_result(result.result)


def _probe_write(cursor: Any) -> None:
    """Write without changing anything; fails on a full or read-only disk."""
    if connection.vendor == "sqlite":
        cursor.execute("PRAGMA user_version")
        cursor.execute(f"PRAGMA user_version = {int(cursor.fetchone()[0])}")
    else:
        cursor.execute("SELECT 1")


def _checkpoint() -> None:
    """Move committed pages from the write-ahead log into the database, without blocking the writer."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _close_connection(all_started: threading.Barrier) -> None:
    """Close this thread's connection once every reader thread has reached the barrier."""
    all_started.wait()
    connections.close_all()


def _read(select: Callable[..., Result], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Result:
    try:
        return select(*args, **kwargs)
    except (OperationalError, InterfaceError):
        connection.close()  # may be broken; the next read opens a new one
        raise
