"""Group commit: one writer thread commits many callers' units in one transaction; reader threads run selectors.

Callers queue a unit of work and await it. One writer thread runs all queued units in one transaction, commits, and only
then resolves their futures: an awaited result is durable, and under load many units share a commit.

If a unit raises, the shared transaction is rolled back and its units run again one by one. A unit must therefore be
repeatable: it changes rows, never memory. What waits longer than ``QUALGENT_WRITE_SECONDS``, because another program
holds the database's lock, is withdrawn: its caller gets LedgerError, and it is never written.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, ParamSpec, TypeVar

from django.conf import settings
from django.db import InterfaceError, OperationalError, connection, connections

from qualgent.core.errors import LedgerError
from qualgent.core.measures import QUICK_SECONDS, UNITS, make_histogram
from qualgent.core.tasks import OverdueWatch

from .database import this_database
from .fence import Fence
from .writer import BUSY, QueuedUnit, Writer

logger = logging.getLogger("qualgent.ledger.group_commit")

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")
Unit = Callable[[Any], Result]
"""Work on a database cursor. Its return value is passed to the caller after the commit."""

UNITS_PER_COMMIT = 1000  # bounds the latency of the first unit of a burst
READERS = 2
COMMITS_PER_CHECKPOINT = 300  # then at the next idle moment; a commit is about ten pages of the write-ahead log
MAX_COMMITS_PER_CHECKPOINT = 2000  # idle or not
IDLE_SECONDS = 0.005
QUIET_SECONDS = 8.0  # without a write: then a large write-ahead log is truncated; commits that extend it cost more
PROVEN_SECONDS = 5.0  # how long a successful commit counts as proof that the database accepts writes
WITHDRAW_EVERY_SECONDS = 0.25


class _UncancellableFuture(asyncio.Future[Any]):
    """A future whose awaiting task cannot be cancelled before it is done. ``asyncio.shield`` costs five times more."""

    def cancel(self, msg: Any | None = None) -> bool:
        """Return False: this future cannot be cancelled."""
        return False


class _QueuedUnits(NamedTuple):
    units: list[QueuedUnit]
    queued_at: float  # time.perf_counter


class _Nesting:
    """A context that calls ``ended`` where its outermost use ends; a generator's costs four times more."""

    def __init__(self, ended: Callable[[], None]) -> None:
        self.depth = 0
        self._ended = ended

    def __enter__(self) -> None:
        self.depth += 1

    def __exit__(self, *error: object) -> None:
        self.depth -= 1
        if not self.depth:
            self._ended()


class LedgerMeasures:
    """Measurements of the writer thread."""

    def __init__(self) -> None:
        self.commit_seconds = make_histogram(  # of a transaction: begin, its units, commit
            "qualgent_ledger_commit_seconds", "How long transactions of the ledger's writer took.", QUICK_SECONDS
        )
        self.units = make_histogram("qualgent_ledger_commit_units", "Units of work in each transaction.", UNITS)
        self.latency_seconds = make_histogram(
            "qualgent_ledger_latency_seconds",
            "From queued to committed, of the oldest unit in each transaction.",
            QUICK_SECONDS,
        )
        self.refusals = 0  # units the database refused


class Ledger:
    """The single writer of a server process, and a few reader threads with their own connections.

    That of a gateway is not fenced. What it may write: see docs/architecture.md.
    """

    def __init__(self, *, of_gateway: bool = False, fence: Fence | None = None) -> None:
        """``fence``: lets every transaction be that of an elected scheduler."""
        # SimpleQueue's put and get are atomic. Swapping a plain list between the threads was measured to acknowledge
        # rows that were never written.
        self._queue: SimpleQueue[_QueuedUnits | None] = SimpleQueue()  # None: closed
        self._collected: list[QueuedUnit] = []  # posted inside ``single_commit``
        self._unresolved = OverdueWatch(WITHDRAW_EVERY_SECONDS, self._withdraw)  # queued and without a result
        self._together = _Nesting(self._enqueue_units)
        self._closing = threading.Event()
        self._database = this_database(of_gateway=of_gateway, fence=fence)
        self._writer = Writer(self._closing, self._database)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run_writer, name="ledger-writer", daemon=True)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="ledger-reader")
        self.commits = 0
        self._since_checkpoint = 0
        self.units = 0
        self.measures = LedgerMeasures()
        self._refusing = False  # the database refused a unit of the last commit
        self._committed_at = 0.0  # time.perf_counter

    @property
    def closing(self) -> bool:
        """Return whether the ledger is being closed, and refuses writes."""
        return self._closing.is_set()

    def start(self) -> None:
        """Start the writer thread; called on the event loop on which results are delivered."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def close(self) -> None:
        """Commit the queued units, then stop all threads. Later writes are refused."""
        self._closing.set()
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
        all_started = threading.Barrier(READERS)  # without it one thread could run all calls; the others stay open
        await asyncio.gather(*(self._run_reader(_close_connection, all_started) for _ in range(READERS)))
        await asyncio.to_thread(self._readers.shutdown)

    async def write(self, unit: Unit[Result]) -> Result:
        """Run a unit (a function of a cursor) on the writer thread; return its result once it is committed.

        Raises what the unit raised, BadUnitError if the database cannot execute it, or LedgerError if the database
        refused (full disk, locked) and nothing was or will be written. Synchronous callers use
        ``web.blocking``, which refuses open transactions.
        """
        return await self.post(unit)

    def post(self, unit: Unit[Result], *, shielded: bool = False) -> asyncio.Future[Result]:
        """Queue a unit for the writer thread; return the future of its result, resolved after the commit.

        Units run in the order in which they were posted, but for those with a turn (``writer.UnitWithTurn``).

        A caller that is cancelled while it waits loses the result. With ``shielded`` the cancellation takes effect only
        once the future is done, so the caller can read its result.
        """
        if self.closing:
            raise LedgerError("the server is stopping; try again in a moment")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = _UncancellableFuture(loop=loop) if shielded else loop.create_future()
        self._collected.append(QueuedUnit(unit, future, time.monotonic() + settings.QUALGENT_WRITE_SECONDS))
        if not self._together.depth:
            self._enqueue_units()
        return future

    def single_commit(self) -> AbstractContextManager[None]:
        """Return a context in which posted units share one commit. Do not await their results inside.

        Without it the writer may start with the first unit and commit the others separately.
        """
        return self._together

    def _enqueue_units(self) -> None:
        """Pass the posted units to the writer thread, as one entry."""
        if not self._collected:
            return
        posted, self._collected = self._collected, []
        for unit in posted:
            self._unresolved.add(unit, unit.due)
        self._queue.put(_QueuedUnits(posted, time.perf_counter()))

    def _withdraw(self, overdue: list[QueuedUnit]) -> None:
        """Fail the units that have waited too long, unless the writer has taken them."""
        with self._writer.lock:
            withdrawn = [unit for unit in overdue if not unit.taken and not unit.withdrawn]
            for unit in withdrawn:
                unit.withdrawn = True
        for unit in withdrawn:
            if not unit.future.done():
                unit.future.set_exception(LedgerError(BUSY))
        self.measures.refusals += len(withdrawn)
        self._refusing = self._refusing or bool(withdrawn)

    @property
    def backlog(self) -> int:
        """Return the number of entries in the writer's queue; units of one ``single_commit`` are one entry."""
        return self._queue.qsize()

    async def check(self) -> None:
        """Raise LedgerError if the database cannot be read or accepts no writes; for health checks.

        Reads on a new connection, as an open one has the first pages in memory. Skips the write shortly after a
        successful commit.
        """
        async with self._in_time():
            await self._run_reader(_probe_read)
        if self._refusing or time.perf_counter() - self._committed_at > PROVEN_SECONDS:
            await self.write(self._database.probe)

    async def accepts_writes(self) -> bool:
        """Return whether the database accepts writes now, by trying one that changes nothing."""
        try:
            await self.write(self._database.probe)
        except Exception:  # a refusal, or a fault that meets every unit
            return False
        return True

    async def read(
        self, select: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        """Run a selector on a reader thread; return its result: plain values, no lazy querysets.

        Raises LedgerError if the database cannot be read.
        """
        return await self._run_reader(self._read_with_recovery, select, args, kwargs)

    async def read_in_time(
        self, select: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        """Run a selector on a reader thread, on PostgreSQL with a time limit. Raises LedgerError.

        Raises LedgerError also if PostgreSQL does not answer, to this read or to those before it, within
        ``QUALGENT_DATABASE_SECONDS``. Of SQLite's file there is no server that could be frozen.
        """
        async with self._in_time():
            return await self.read(select, *args, **kwargs)

    @contextlib.asynccontextmanager
    async def _in_time(self) -> AsyncIterator[None]:
        """Raise LedgerError if the block takes longer than QUALGENT_DATABASE_SECONDS; on PostgreSQL only."""
        if connection.vendor == "sqlite":
            yield
            return
        try:
            async with asyncio.timeout(settings.QUALGENT_DATABASE_SECONDS):
                yield
        except TimeoutError as error:
            logger.warning("the database has not answered for %g s", settings.QUALGENT_DATABASE_SECONDS)
            raise LedgerError("the database does not answer; try again in a moment") from error

    async def _run_reader(self, function: Callable[..., Result], *args: Any) -> Result:
        """Run a function on a reader thread and return its result."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, function, *args)

    # ------------------------------------------------------------------------------------------ the writer thread

    def _run_writer(self) -> None:
        """Commit queued units, many at a time, until the ledger is closed: the writer thread's loop."""
        while (first := self._next()) is not None:
            queued = list(first.units)
            with contextlib.suppress(Empty):
                while len(queued) < UNITS_PER_COMMIT:
                    following = self._queue.get_nowait()
                    if following is None:
                        self._queue.put(None)  # for the outer loop, after this commit
                        break
                    queued += following.units
            self._commit_units(queued, first.queued_at)
        connections.close_all()

    def _commit_units(self, queued: list[QueuedUnit], queued_at: float) -> None:
        """Write units in one commit, measure it, and have their results delivered on the event loop."""
        began = time.perf_counter()
        self._writer.write(queued)
        self._measure_commit(queued, began, queued_at)
        self.commits += 1
        self._since_checkpoint += 1
        self.units += len(queued)
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._resolve, queued)
        if self._since_checkpoint >= MAX_COMMITS_PER_CHECKPOINT:
            self._start_checkpoint()

    def _measure_commit(self, queued: list[QueuedUnit], began: float, queued_at: float) -> None:
        """Record the duration, number of units and refusals of a commit."""
        ended, measures = time.perf_counter(), self.measures
        measures.commit_seconds.observe(ended - began)
        measures.latency_seconds.observe(ended - queued_at)
        measures.units.observe(len(queued))
        refused = sum(isinstance(unit.error, LedgerError) and not unit.withdrawn for unit in queued)
        measures.refusals += refused
        self._refusing = bool(refused)
        if any(unit.error is None and not unit.withdrawn for unit in queued):
            self._committed_at = ended

    def _next(self) -> _QueuedUnits | None:
        """Return the oldest queued entry, None once closed; while idle, start checkpoints and tidying that are due."""
        if self._since_checkpoint >= COMMITS_PER_CHECKPOINT:
            try:
                return self._queue.get(timeout=IDLE_SECONDS)
            except Empty:
                self._start_checkpoint()
        try:
            return self._queue.get(timeout=QUIET_SECONDS)
        except Empty:
            if not self.closing:
                self._readers.submit(self._database.tidy)
        return self._queue.get()

    def _resolve(self, queued: list[QueuedUnit]) -> None:
        """Set the results or errors of units in their futures, in the order in which they were posted."""
        for unit in queued:
            self._unresolved.remove(unit)
            if unit.future.done():  # withdrawn, or its caller was cancelled; then the rows are written nevertheless
                continue
            if unit.error is not None:
                unit.future.set_exception(unit.error)
            else:
                unit.future.set_result(unit.result)

    def _start_checkpoint(self) -> None:
        """Start a checkpoint of the write-ahead log on a reader thread."""
        self._since_checkpoint = 0
        if not self.closing:
            self._readers.submit(self._database.checkpoint)

    # ------------------------------------------------------------------------------------------ the reader threads

    def _read_with_recovery(
        self, select: Callable[..., Result], args: tuple[Any, ...], kwargs: dict[str, object]
    ) -> Result:
        """Run a selector; run it again if its connection broke and is repaired. Raises LedgerError."""
        try:
            try:
                return select(*args, **kwargs)
            except (OperationalError, InterfaceError) as error:
                if not self._database.recover_read(error):
                    raise
            return select(*args, **kwargs)
        except (OperationalError, InterfaceError) as error:
            self._database.recover_read(error)
            if not self._database.is_refusal(error):
                raise
            logger.warning("the database cannot be read: %s", error)
            raise LedgerError("the database cannot be read; try again in a moment") from error


def _probe_read() -> None:
    """Read a row on a new connection, to check that the database can be read. Raises LedgerError."""
    connection.close()
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT id FROM jobs_job LIMIT 1")
            cursor.fetchall()
    except Exception as error:
        connection.close()
        raise LedgerError(f"the database cannot be read: {error}") from error


def _close_connection(all_started: threading.Barrier) -> None:
    """Close this thread's connection, once every reader thread has reached the barrier."""
    all_started.wait()
    connections.close_all()
