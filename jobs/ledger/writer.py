"""The writer thread's transactions: run units, commit, and find out whether a failed commit was one.

A failure is told apart by when it happens. In BEGIN nothing was written; a lock is waited for, as long as somebody
waits for the units. In a unit everything is rolled back, and the units run again one by one, so that a bad one harms
only itself. In COMMIT it is not known whether the rows were written: every transaction leaves a mark, which is read
back.
"""

from __future__ import annotations

import asyncio
import logging
import random
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from enum import Enum, auto
from functools import lru_cache
from itertools import groupby
from typing import Any, Protocol

from django.db import Error, InterfaceError, OperationalError, connection, transaction

from jobs.errors import BadUnitError, LedgerError, UnknownOutcomeError

logger = logging.getLogger("jobs.ledger.writer")

LOCK_WAIT_MS = 500  # of one BEGIN; then what nobody waits for any more is dropped, and it is tried again
PAUSE_SECONDS = 0.25  # between two tries to read a mark
LOCKED = frozenset((5, 6))  # SQLite's primary result codes BUSY, LOCKED
KEPT_OPEN = LOCKED | {10, 13}  # IOERR, FULL
SQLITE_REFUSALS = KEPT_OPEN | {7, 8, 9, 11, 14, 15, 26}  # NOMEM READONLY INTERRUPT CORRUPT CANTOPEN PROTOCOL NOTADB
"""Result codes with which the database refuses whatever is written."""


class _Cursor(sqlite3.Cursor):
    """The driver's cursor with Django's placeholders: Django's own costs half as much again for a small statement."""

    has_numbered_marks = True

    def execute(self, sql: str, arguments: Sequence[Any] = ()) -> _Cursor:  # type: ignore[override]
        super().execute(_with_question_marks(sql), arguments)
        return self

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> _Cursor:  # type: ignore[override]
        super().executemany(_with_question_marks(sql), rows)
        return self


@lru_cache(maxsize=500)
def _with_question_marks(sql: str) -> str:
    return sql.replace("%s", "?")


class QueuedUnit:
    """A unit of work, and its result once it has one.

    Race: its caller may give up at the moment the writer takes it. Both do so under the same lock, so a unit is either
    withdrawn, and never written, or taken, and its caller waits for the outcome.
    """

    __slots__ = ("due", "error", "future", "result", "taken", "unit", "withdrawn")

    def __init__(self, unit: Callable[[Any], Any], future: asyncio.Future[Any], due: float) -> None:
        self.unit = unit
        self.future = future
        self.due = due  # time.monotonic: when its caller gives up
        self.taken = self.withdrawn = False
        self.result: Any = None
        self.error: BaseException | None = None


class MergeableUnit(Protocol):
    """A unit that costs less together with others of its class: statements for all of their rows."""

    def __call__(self, cursor: Any) -> Any:
        """Run this unit alone."""

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[Any]) -> Sequence[Any]:
        """Run units that were posted one after the other; return their results.

        Raises NotTogetherError where one of them would end otherwise than the others. Whatever it raises: all is rolled
        back, and each unit of the transaction runs alone.
        """


class NotTogetherError(Exception):
    """Units that were run together cannot be: one finds its row changed."""


class _Stage(Enum):
    BEGIN = auto()
    UNITS = auto()
    COMMIT = auto()


class Writer:
    """Runs units in transactions, on one thread."""

    def __init__(self, closing: threading.Event) -> None:
        self.lock = threading.Lock()  # held to take and to withdraw units
        self._closing = closing
        self._mark = random.getrandbits(30)
        self._configured: Any = None  # the connection whose lock timeout is set

    def write(self, queued: list[QueuedUnit]) -> None:
        """Write all units that are not withdrawn, together or else one by one; set the result or error of each."""
        if not self._write_together(queued):
            for unit in queued:
                unit.taken = False
            for unit in queued:
                if not unit.withdrawn:
                    self._write_together([unit])

    def _write_together(self, queued: list[QueuedUnit]) -> bool:
        """Write the units in one transaction. False: one failed, and the others can be written without it."""
        stage, units = _Stage.BEGIN, queued
        while True:
            try:
                self._configure()
                with transaction.atomic(durable=True):
                    units = self._take(queued)
                    if not units:
                        return True
                    stage = _Stage.UNITS
                    with connection.wrap_database_errors, closing(_open_cursor()) as cursor:
                        _run(cursor, units)
                        self._leave_mark()
                    stage = _Stage.COMMIT
                return True
            except Exception as error:
                if stage is not _Stage.COMMIT:
                    _recover_connection(error)
                if stage is _Stage.BEGIN:
                    if _code(error) in LOCKED and self._wanted(queued):
                        continue
                    _fail(queued, _ledger_error(error))
                elif stage is _Stage.UNITS:
                    if len(units) > 1:
                        return False
                    units[0].error = _ledger_error(error) if isinstance(error, Error) else error
                else:
                    committed = self._read_mark()
                    if committed is None:
                        _fail(units, UnknownOutcomeError())
                    elif not committed:
                        _fail(units, _ledger_error(error))
                return True

    def _configure(self) -> None:
        """Let a new connection wait for a lock only briefly: this thread looks in between who still waits."""
        connection.ensure_connection()
        if connection.vendor == "sqlite" and connection.connection is not self._configured:
            connection.connection.execute(f"PRAGMA busy_timeout = {LOCK_WAIT_MS}")
            self._configured = connection.connection

    def _wanted(self, queued: Iterable[QueuedUnit]) -> bool:
        return not self._closing.is_set() and any(not unit.withdrawn for unit in queued)

    def _take(self, queued: list[QueuedUnit]) -> list[QueuedUnit]:
        with self.lock:
            units = [unit for unit in queued if not unit.withdrawn]
            for unit in units:
                unit.taken = True
        return units

    def _leave_mark(self) -> None:
        self._mark = (self._mark + 1) % 2**31
        if connection.vendor == "sqlite":
            connection.connection.execute(f"PRAGMA user_version = {self._mark}")

    def _read_mark(self) -> bool | None:
        """Return whether the last transaction was committed; None: it cannot be read, and the ledger is closing."""
        tries = 0
        while True:
            try:
                with connection.cursor() as cursor:
                    cursor.execute("PRAGMA user_version")
                    return bool(cursor.fetchone()[0] == self._mark)
            except Exception as error:
                if not tries:
                    logger.warning("a commit failed, and whether it was one cannot be read yet: %s", error)
                _close_connection()
            tries += 1
            if self._closing.wait(PAUSE_SECONDS):
                return None


def _run(cursor: Any, units: Sequence[QueuedUnit]) -> None:
    """Run units in their order; those of one mergeable class that follow each other, together."""
    for kind, following in groupby(units, lambda queued: type(queued.unit)):
        run_together = getattr(kind, "run_together", None)
        same = list(following)
        if run_together is None or len(same) == 1:
            for queued in same:
                queued.result = queued.unit(cursor)
        else:
            for queued, result in zip(same, run_together(cursor, [one.unit for one in same]), strict=True):
                queued.result = result


def _open_cursor() -> Any:
    return connection.connection.cursor(_Cursor) if connection.vendor == "sqlite" else connection.cursor()


def _fail(units: Iterable[QueuedUnit], error: LedgerError) -> None:
    for unit in units:
        unit.error = error


def _code(error: Exception) -> int | None:
    """Return SQLite's primary result code of an error; None: it has none."""
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _ledger_error(error: Exception) -> LedgerError:
    """Return what the caller gets: LedgerError if the database refuses, BadUnitError if only this cannot be written."""
    code = _code(error)
    if code is not None:
        refused = code in SQLITE_REFUSALS
    else:
        refused = isinstance(error, OperationalError | InterfaceError) and "decode" not in str(error)
    kind = LedgerError if refused else BadUnitError
    logger.error("the ledger could not write: %s", error, exc_info=not refused)
    failure = kind(f"the record could not be written, nothing was changed: {error}")
    failure.__cause__ = error
    return failure


def _recover_connection(error: Exception) -> None:
    """Close a connection that may be broken; the next unit opens a new one.

    SQLite's is kept over a lock or a full disk: opening another may need room for its shared memory.
    """
    if isinstance(error, Error) and not connection.in_atomic_block and _code(error) not in KEPT_OPEN:
        _close_connection()


def _close_connection() -> None:
    try:
        connection.close()
    except Exception:  # Django has dropped it all the same; the writer's thread must go on
        logger.exception("a connection could not be closed")
