"""The ledger on SQLite: one writing transaction at a time, a mark by which commits are recognized, checkpoints."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.db import Error, InterfaceError, OperationalError, connection

LOCK_WAIT_MS = 500  # of one BEGIN; then what nobody waits for any more is dropped, and it is tried again
LOCKED = frozenset((5, 6))  # SQLite's primary result codes BUSY, LOCKED
KEPT_OPEN = LOCKED | {10, 13}  # IOERR, FULL: opening another connection may need room for its shared memory
REFUSALS = KEPT_OPEN | {7, 8, 9, 11, 14, 15, 26}  # NOMEM READONLY INTERRUPT CORRUPT CANTOPEN PROTOCOL NOTADB
"""Result codes with which the database refuses whatever is written."""
LARGE_LOG_BYTES = 4 * 1024 * 1024


class _SqliteCursor(sqlite3.Cursor):
    """The driver's cursor with Django's placeholders: Django's own costs half as much again for a small statement."""

    has_numbered_marks = True
    converts_selected = True

    def execute(self, sql: str, arguments: Sequence[Any] = ()) -> _SqliteCursor:  # type: ignore[override]
        """Execute a statement with Django's placeholders (``%s``)."""
        super().execute(_with_question_marks(sql), arguments)
        return self

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> _SqliteCursor:  # type: ignore[override]
        super().executemany(_with_question_marks(sql), rows)
        return self


@lru_cache(maxsize=500)
def _with_question_marks(sql: str) -> str:
    """Return a statement with SQLite's placeholders in place of ``%s``."""
    return sql.replace("%s", "?")


class SQLite:
    """Implements ``ledger.database.Database``."""

    def __init__(self, mark: str = "user_version") -> None:
        """``mark``: the number in the file's header that transactions set; a gateway's must not be the scheduler's."""
        self._pragma = mark
        self._mark = random.getrandbits(30)
        self._configured: Any = None  # the connection that the writer has set up

    def prepare(self) -> None:
        """Connect, if necessary, and set lock timeout and temporary storage of the writer's connection."""
        connection.ensure_connection()
        if connection.connection is not self._configured:
            connection.connection.execute(f"PRAGMA busy_timeout = {LOCK_WAIT_MS}")
            # else a statement for many rows writes the pages that it changes into a file, in case it has to be undone
            connection.connection.execute("PRAGMA temp_store = MEMORY")
            self._configured = connection.connection

    @contextlib.contextmanager
    def units(self) -> Iterator[_SqliteCursor]:
        """Return the context of one commit's units; at its end it writes a mark, by which the commit is recognized."""
        with closing(connection.connection.cursor(_SqliteCursor)) as cursor:
            yield cursor
        self._mark = (self._mark + 1) % 2**31
        connection.connection.execute(f"PRAGMA {self._pragma} = {self._mark}")

    def probe(self, cursor: Any) -> None:
        """Do nothing: the mark of each transaction is a write, which fails on a full or read-only disk."""

    def was_committed(self) -> bool:
        """Return whether the mark of the last transaction is in the file."""
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA {self._pragma}")
            return bool(cursor.fetchone()[0] == self._mark)

    def is_locked(self, error: BaseException) -> bool:
        """Return whether the error is that another connection held the lock for too long."""
        return _code(error) in LOCKED

    def is_refusal(self, error: Error) -> bool:
        """Return whether the error is that all writes are refused, such as by a full or read-only disk."""
        code = _code(error)
        if code is not None:
            return code in REFUSALS
        return isinstance(error, OperationalError | InterfaceError) and "decode" not in str(error)

    def reason(self, error: Exception) -> str:
        return str(error)

    def is_lost(self, error: BaseException) -> bool:
        """Return False: the connection to a file does not end by itself."""
        return False

    def breaks_connection(self, error: BaseException) -> bool:
        """Return whether the connection may not be usable after this error."""
        return _code(error) not in KEPT_OPEN

    def recover_read(self, error: BaseException) -> bool:
        """Return True to read again with invalid UTF-8 replaced; close the connection after other errors."""
        if "decode to UTF-8" not in str(error):
            connection.close()  # may be broken; the next read opens a new one
            return False
        # some row has text that is not UTF-8: show it with replacement characters, rather than nothing of any row
        connection.connection.text_factory = lambda text: text.decode(errors="replace")
        return True

    def sizes(self) -> tuple[int, int]:
        """Return the bytes of the database file and of its write-ahead log."""
        file = Path(connection.settings_dict["NAME"])
        try:
            log_bytes = _log_file().stat().st_size
        except FileNotFoundError:  # the database is not open
            log_bytes = 0
        return file.stat().st_size, log_bytes

    def checkpoint(self) -> None:
        """Copy committed pages from the write-ahead log into the database, without blocking the writer.

        SQLite's automatic checkpoint would delay a commit by milliseconds.
        """
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def tidy(self) -> None:
        """Truncate the write-ahead log if it is large and no transaction reads from it."""
        log = _log_file()
        with contextlib.suppress(FileNotFoundError, OperationalError):
            if log.stat().st_size <= LARGE_LOG_BYTES:
                return
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")  # most of the work, without blocking the writer
                cursor.execute("PRAGMA busy_timeout = 50")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()  # with its lock timeout


def _log_file() -> Path:
    """Return the path of the database's write-ahead log."""
    return Path(f"{connection.settings_dict['NAME']}-wal")


def _code(error: BaseException) -> int | None:
    """Return SQLite's primary result code of an error; None: it has none."""
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF
