"""Group commit: many writers, one transaction, one fsync.

Callers hand in a unit of work and await it; one writer thread takes whatever waits, runs it in one transaction, commits
and only then resolves the callers. What is awaited is therefore durable, and under load a commit is shared by many.

A unit that raises takes nobody with it: the shared transaction is rolled back and its units run again one by one, so a
unit must be repeatable (it changes rows, never memory).
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
"""Work on a database cursor; what it returns is what the caller gets after the commit."""

UNITS_PER_COMMIT = 1000  # bounds how long the first of a burst waits for the last
READERS = 2
COMMITS_PER_CHECKPOINT = 300  # at the next quiet moment; a commit is some ten pages of the write-ahead log
MOST_COMMITS_PER_CHECKPOINT = 2000  # quiet or not
QUIET_SECONDS = 0.005
PROVEN_SECONDS = 5.0  # so long a commit shows that the database takes writes


class _Waiting(NamedTuple):
    unit: Unit[Any]
    future: asyncio.Future[Any]


class _SeenThrough(asyncio.Future[Any]):
    """A task that waits for it cannot be cancelled before it is done. (``asyncio.shield`` costs five times as much.)"""

    def cancel(self, msg: Any | None = None) -> bool:
        return False


class _HandedIn(NamedTuple):
    units: list[_Waiting]
    at: float  # time.perf_counter


class Measures:
    """What the writer's thread counts."""

    def __init__(self) -> None:
        self.commit_seconds = histogram(  # of a transaction: begin, its units, commit
            "qualgent_ledger_commit_seconds", "How long transactions of the ledger's writer took.", QUICK_SECONDS
        )
        self.units = histogram("qualgent_ledger_commit_units", "Units of work in each transaction.", UNITS)
        self.latency_seconds = histogram(
            "qualgent_ledger_latency_seconds",
            "From handing in to committed, of who waited longest in each transaction.",
            QUICK_SECONDS,
        )
        self.refusals = 0  # units the database refused


class Ledger:
    """The one writer of a server process, and a few reader threads with connections of their own."""

    def __init__(self) -> None:
        # put and get are atomic and wake the other side without a lock of Python's. Swapping a plain list between the
        # threads was measured to acknowledge rows that were never written.
        self._waiting: SimpleQueue[_HandedIn | None] = SimpleQueue()  # None: no more will come
        self._held: list[_Waiting] = []  # posted inside ``together``
        self._together = 0
        self.closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._write_until_closed, name="ledger-writer", daemon=True)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="ledger-reader")
        self.commits = 0
        self._since_checkpoint = 0
        self.units = 0
        self.measures = Measures()
        self._refusing = False  # the database refused a unit of the last commit
        self._committed_at = 0.0  # time.perf_counter

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def close(self) -> None:
        """Write what waits, then stop. Later writes are refused."""
        self.closing = True
        self._waiting.put(None)
        await asyncio.to_thread(self._thread.join)
        all_there = threading.Barrier(READERS)  # else one thread could take all of this, and leave the others' open
        await asyncio.gather(*(self._run_reader(_close_connection, all_there) for _ in range(READERS)))
        await asyncio.to_thread(self._readers.shutdown)

    async def write(self, unit: Unit[Result]) -> Result:
        """Run a unit and return its result once it is committed.

        Raises what the unit raised, or LedgerError when the database refused (full disk, locked): then nothing of it
        was written. A synchronous caller comes through ``jobs.services.blocking``, which refuses open transactions.
        """
        return await self.post(unit)

    def post(self, unit: Unit[Result], *, seen_through: bool = False) -> asyncio.Future[Result]:
        """As ``write``, but handed in at once: units run in the order they were posted, whenever they are awaited.

        A caller that is cancelled while it waits hears no result. With ``seen_through`` it is cancelled only once there
        is one, and finds it in the future.
        """
        if self.closing:
            raise LedgerError("the server is stopping; try again in a moment")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = _SeenThrough(loop=loop) if seen_through else loop.create_future()
        self._held.append(_Waiting(unit, future))
        if not self._together:
            self._hand_in()
        return future

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Hand what is posted inside to the writer as one, so that it goes into one commit; do not wait inside.

        Without it the writer may well begin with the first and let the others wait for a second commit.
        """
        self._together += 1
        try:
            yield
        finally:
            self._together -= 1
            if self._held and not self._together:
                self._hand_in()

    def _hand_in(self) -> None:
        posted, self._held = self._held, []
        self._waiting.put(_HandedIn(posted, time.perf_counter()))

    @property
    def backlog(self) -> int:
        """How many wait for the writer: those who handed in together are one."""
        return self._waiting.qsize()

    async def check(self) -> None:
        """Raises LedgerError when the database takes no writes. Asks it only if it has not shown so just now."""
        if self._refusing or time.perf_counter() - self._committed_at > PROVEN_SECONDS:
            await self.write(_write_something)

    async def read(
        self, select: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        """Run a selector on a reader thread. It must return plain values, not lazy querysets."""
        return await self._run_reader(_read, select, args, kwargs)

    async def _run_reader(self, function: Callable[..., Result], *args: Any) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._readers, function, *args)

    # ------------------------------------------------------------------------------------------ the writer thread

    def _write_until_closed(self) -> None:
        while (first := self._next()) is not None:
            batch = list(first.units)
            with contextlib.suppress(Empty):
                while len(batch) < UNITS_PER_COMMIT:
                    following = self._waiting.get_nowait()
                    if following is None:
                        self._waiting.put(None)  # for the loop, after this batch
                        break
                    batch += following.units
            self._commit(batch, first.at)
        connections.close_all()

    def _commit(self, batch: list[_Waiting], handed_in: float) -> None:
        began = time.perf_counter()
        answers = _commit_together(batch)
        if answers is None:
            answers = [_commit_alone(waiting) for waiting in batch]
            refused = [str(answer.error) for answer in answers if isinstance(answer.error, LedgerError)]
        else:
            refused = []
        self._measure(len(batch), refused, began, handed_in)
        self.commits += 1
        self._since_checkpoint += 1
        self.units += len(batch)
        assert self._loop is not None
        self._loop.call_soon_threadsafe(_resolve, batch, answers)
        if self._since_checkpoint >= MOST_COMMITS_PER_CHECKPOINT:
            self._start_checkpoint()

    def _measure(self, units: int, refused: list[str], began: float, handed_in: float) -> None:
        ended, measures = time.perf_counter(), self.measures
        measures.commit_seconds.observe(ended - began)
        measures.latency_seconds.observe(ended - handed_in)
        measures.units.observe(units)
        measures.refusals += len(refused)
        self._refusing = bool(refused)
        self._committed_at = ended

    def _next(self) -> _HandedIn | None:
        """What waits longest; a quiet moment before it comes is used for what would disturb a busy one."""
        if self._since_checkpoint >= COMMITS_PER_CHECKPOINT:
            try:
                return self._waiting.get(timeout=QUIET_SECONDS)
            except Empty:
                self._start_checkpoint()
        return self._waiting.get()

    def _start_checkpoint(self) -> None:
        """On a reader's thread: SQLite alone would do it inside every hundredth commit or so, for some milliseconds."""
        self._since_checkpoint = 0
        if connection.vendor == "sqlite" and not self.closing:
            self._readers.submit(_checkpoint)


class _Answer(NamedTuple):
    result: Any
    error: BaseException | None


def _commit_together(batch: list[_Waiting]) -> list[_Answer] | None:
    """All in one transaction, or None if one of them failed and all was rolled back."""
    try:
        with transaction.atomic(durable=True), connection.cursor() as cursor:
            return [_Answer(waiting.unit(cursor), None) for waiting in batch]
    except Exception as error:
        if not isinstance(error, DatabaseError) and len(batch) == 1:
            return [_Answer(None, error)]
        _recover_connection()
        return None


def _commit_alone(waiting: _Waiting) -> _Answer:
    try:
        with transaction.atomic(durable=True), connection.cursor() as cursor:
            return _Answer(waiting.unit(cursor), None)
    except DatabaseError as error:
        logger.exception("the ledger could not write")
        _recover_connection()
        failure = LedgerError(f"the record could not be written, nothing was changed: {error}")
        failure.__cause__ = error
        return _Answer(None, failure)
    except Exception as error:
        return _Answer(None, error)


def _recover_connection() -> None:
    """After a refusal the next unit opens a new connection, in case this one is broken."""
    if not connection.in_atomic_block:
        connection.close()


def _resolve(batch: list[_Waiting], answers: list[_Answer]) -> None:
    for waiting, answer in zip(batch, answers, strict=True):
        if waiting.future.done():  # its caller was cancelled: the row is written all the same
            continue
        if answer.error is not None:
            waiting.future.set_exception(answer.error)
        else:
            waiting.future.set_result(answer.result)


def _write_something(cursor: Any) -> None:
    """A write that changes nothing, but that a full or read-only disk refuses."""
    if connection.vendor == "sqlite":
        cursor.execute("PRAGMA user_version")
        cursor.execute(f"PRAGMA user_version = {int(cursor.fetchone()[0])}")
    else:
        cursor.execute("SELECT 1")


def _checkpoint() -> None:
    """Move what is committed from the write-ahead log into the database, beside the writer and without its lock."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _close_connection(all_there: threading.Barrier) -> None:
    """Of this thread, once every reader is here for its own."""
    all_there.wait()
    connections.close_all()


def _read(select: Callable[..., Result], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Result:
    try:
        return select(*args, **kwargs)
    except (OperationalError, InterfaceError):
        connection.close()  # the next read opens a new one
        raise
