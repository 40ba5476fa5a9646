"""The writer thread's transactions: run units, commit, and find out whether a failed commit took effect.

A failure is told apart by when it happens. In BEGIN nothing was written; a lock is waited for, as long as somebody
waits for the units. In a unit everything is rolled back, and the units run again one by one, so that a bad one harms
only itself. In COMMIT it is not known whether the rows were written: every transaction leaves a mark, which is read
back.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import groupby
from typing import Any, ClassVar, Protocol

from django.db import Error, connection, transaction

from qualgent.core.errors import BadUnitError, LedgerError, UnknownOutcomeError

from .database import Database

logger = logging.getLogger("qualgent.ledger.writer")

PAUSE_SECONDS = 0.25  # between two tries to read a mark
LOCK_PATIENCE_SECONDS = 2.0  # with one unit whose rows another session has locked: all others wait behind it
BUSY = "the database is busy, nothing was written and nothing will be; try again in a moment"


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
        """Run units of this class that follow each other, with shared statements; return their results in order.

        Raises NotTogetherError where one of them would end otherwise than the others. Whatever it raises: all is rolled
        back, and each unit of the transaction runs alone.
        """


class UnitWithTurn(Protocol):
    """A unit that may change places with others that have a turn.

    Those that follow each other in a commit run in the order of their turns, those of one turn as they were posted.
    """

    turn: ClassVar[int]

    def __call__(self, cursor: Any) -> Any:
        """Run this unit."""


class NotTogetherError(Exception):
    """Units that were run together cannot be: one finds its row changed."""


class _Stage(Enum):
    BEGIN = auto()
    UNITS = auto()
    COMMIT = auto()


class Writer:
    """Runs units in transactions, on one thread."""

    def __init__(self, closing: threading.Event, database: Database) -> None:
        self.lock = threading.Lock()  # held to take and to withdraw units
        self._closing = closing
        self._database = database

    def write(self, queued: list[QueuedUnit]) -> None:
        """Write units in one transaction, or one by one if one fails; set the result or error of each."""
        if not self._write_together(queued):
            for unit in queued:
                if not unit.withdrawn:
                    self._write_together([unit])

    def _write_together(self, queued: list[QueuedUnit]) -> bool:
        """Write units in one transaction and set their errors. False: one of several failed; write them one by one."""
        reconnected, lock_until = False, 0.0
        while True:
            stage, units, hooks = _Stage.BEGIN, queued, list[Any]()
            try:
                self._database.prepare()
                with transaction.atomic(durable=True):
                    units = self._take_units(queued)
                    if not units:
                        return True
                    stage = _Stage.UNITS
                    with connection.wrap_database_errors, self._database.units() as cursor:
                        _run(cursor, units)
                    stage, hooks = _Stage.COMMIT, list(connection.run_on_commit)
                return True
            except Exception as error:
                lost = self._database.is_lost(error)
                if stage is not _Stage.COMMIT:
                    self._recover_connection(error)
                if stage is _Stage.BEGIN:
                    if self._database.is_locked(error) and self._may_run(queued):
                        continue
                    _fail_units(queued, self._ledger_error(error))
                elif stage is _Stage.UNITS:
                    for unit in units:
                        unit.taken = False  # callers may withdraw it again
                    if lost and not reconnected:  # nothing was written: the server may have been restarted
                        reconnected = True
                        continue
                    if len(units) > 1:
                        return False
                    if self._database.is_locked(error):
                        lock_until = lock_until or time.monotonic() + LOCK_PATIENCE_SECONDS
                        if time.monotonic() < min(lock_until, units[0].due) and self._may_run(units):
                            continue
                    units[0].error = self._ledger_error(error) if isinstance(error, Error) else error
                else:
                    committed = self._was_committed()
                    if committed is None:
                        _fail_units(units, UnknownOutcomeError())
                    elif not committed:
                        _fail_units(units, self._ledger_error(error))
                    else:  # Django has dropped what it had to call after the commit
                        for _, hook, _ in hooks:
                            hook()
                return True

    def _may_run(self, queued: Iterable[QueuedUnit]) -> bool:
        """Return whether to try again: some unit is not withdrawn, and the ledger is not closing."""
        return not self._closing.is_set() and any(not unit.withdrawn for unit in queued)

    def _take_units(self, queued: list[QueuedUnit]) -> list[QueuedUnit]:
        """Mark the units that are not withdrawn as taken, so that they cannot be withdrawn; return them."""
        with self.lock:
            units = [unit for unit in queued if not unit.withdrawn]
            for unit in units:
                unit.taken = True
        return units

    def _was_committed(self) -> bool | None:
        """Return whether the last transaction was committed; None: unknown, and the ledger is closing."""
        tries = 0
        while True:
            try:
                return self._database.was_committed()
            except Exception as error:
                if not tries:
                    logger.warning("the outcome of a commit is unknown and cannot be read yet: %s", error)
                _close_connection()
            tries += 1
            if self._closing.wait(PAUSE_SECONDS):
                return None

    def _ledger_error(self, error: Exception) -> LedgerError:
        """Return a LedgerError if the database refuses all writes, BadUnitError if only this one."""
        if self._database.is_locked(error):
            return LedgerError(BUSY)
        refused = isinstance(error, Error) and self._database.is_refusal(error)
        kind = LedgerError if refused else BadUnitError
        logger.error("the ledger could not write: %s", error, exc_info=not refused)
        failure = kind(f"the record could not be written, nothing was changed: {self._database.reason(error)}")
        failure.__cause__ = error
        return failure

    def _recover_connection(self, error: Exception) -> None:
        """Close the connection if the error may have broken it; the next unit opens a new one."""
        if isinstance(error, Error) and not connection.in_atomic_block and self._database.breaks_connection(error):
            _close_connection()


def _run(cursor: Any, units: Sequence[QueuedUnit]) -> None:
    """Run units in order; those of one mergeable class that follow each other run together."""
    for kind, following in groupby(_in_turns(units), lambda queued: type(queued.unit)):
        run_together = getattr(kind, "run_together", None)
        same = list(following)
        if run_together is None or len(same) == 1:
            for queued in same:
                queued.result = queued.unit(cursor)
        else:
            for queued, result in zip(same, run_together(cursor, [one.unit for one in same]), strict=True):
                queued.result = result


def _in_turns(units: Sequence[QueuedUnit]) -> Iterator[QueuedUnit]:
    """Yield units in the order in which they run: neighbors that have a ``turn`` are sorted by it."""
    for has_turn, following in groupby(units, lambda queued: hasattr(queued.unit, "turn")):
        same: list[Any] = list(following)
        if has_turn:
            same.sort(key=lambda queued: queued.unit.turn)
        yield from same


def _fail_units(units: Iterable[QueuedUnit], error: LedgerError) -> None:
    """Set the error of these units."""
    for unit in units:
        unit.error = error


def _close_connection() -> None:
    """Close this thread's connection, also if that fails."""
    try:
        connection.close()
    except Exception:  # Django has dropped it all the same; the writer's thread must go on
        logger.exception("a connection could not be closed")
