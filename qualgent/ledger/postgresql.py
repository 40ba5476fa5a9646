"""The ledger on PostgreSQL: many callers' units in a transaction, pipelined and fenced by the leader's epoch.

A commit whose answer was lost is recognized by its transaction id.

Nothing here depends on the session, so a pooler may give each transaction another one.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from uuid import uuid4

import psycopg
from django.db import Error, InterfaceError, OperationalError, connection
from psycopg.pq import TransactionStatus

from qualgent.ledger.django_postgresql.base import NulReplacement

from .fence import FENCE, Fence

LOCK_WAIT_MS = 500  # of one statement
GATEWAY_IDLE_MS = 3000  # within a transaction
LOCKED = ("55P03",)  # lock_not_available
LOST = ("08", "25P03", "57P01", "57P02", "57P03")  # no connection; idle for too long; shut down, crashed, starting
REFUSALS = ("08", "25006", "28", "3D", "40", "42501", "53", "55", "57", "58", "F0", "XX")
"""SQLSTATEs, or their beginnings, with which the database refuses whatever is written: no connection, a standby, no
access, deadlock, no privilege, no resources (53100: disk full), locked, stopped, I/O errors, damage."""
IN_THE_FUTURE = "22023"  # of a transaction id: the server has another history, in which it was not committed


class _PipelineCursor(NulReplacement, psycopg.RawCursor[Any]):
    """A cursor; in pipeline mode statements wait for their results only where these are looked at."""

    has_numbered_marks = True

    def __init__(self, session: psycopg.Connection[Any], pipeline: psycopg.Pipeline | None) -> None:
        super().__init__(session)
        self._pipeline = pipeline

    def execute(self, query: Any, params: Any = None, **options: Any) -> _PipelineCursor:
        """Execute a statement of a unit; in a pipeline, without waiting for its result."""
        super().execute(_with_numbers(query), params, **options)
        return self

    def executemany(self, query: Any, params_seq: Any, *, returning: bool = False) -> None:
        """Execute a statement for each row; psycopg's own method would prepare it, which poolers may not bear."""
        for row in params_seq:
            self.execute(query, row)

    @property
    def rowcount(self) -> int:
        """Return the row count of the last statement; in a pipeline, wait for its result first."""
        if self.pgresult is None and self._pipeline is not None:
            self._pipeline.sync()
        return super().rowcount


@lru_cache(maxsize=500)
def _with_numbers(sql: str) -> str:
    """Return a statement with PostgreSQL's placeholders ($1) in place of ``%s`` or ``?1``."""
    if "?1" in sql:
        return sql.replace("?", "$")
    first, *others = sql.split("%s")
    return first + "".join(f"${number}{part}" for number, part in zip(itertools.count(1), others, strict=False))


class PostgreSQL:
    """Implements ``ledger.database.Database``."""

    def __init__(self, *, of_gateway: bool = False, fence: Fence | None = None) -> None:
        """``fence`` None: of a gateway, or it writes no units."""
        self._of_gateway = of_gateway
        self._fence = fence
        self._mark = ""  # the id of the last transaction
        self._session: Any = None  # the writer's; Django replaces one that ended, at the end of the transaction

    def prepare(self) -> None:
        """Connect the writer, if necessary, and keep its session."""
        connection.ensure_connection()
        self._session = connection.connection

    @contextlib.contextmanager
    def units(self) -> Iterator[_PipelineCursor]:
        """Return the context of one commit's units: fenced, in a pipeline, its transaction id kept as the mark."""
        database: Any = connection
        # a gateway without: in a pipeline the server does not notice that a session is idle
        mode = contextlib.nullcontext() if self._of_gateway else database.in_pipeline()
        with mode as pipeline, _PipelineCursor(database.connection, pipeline) as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = {LOCK_WAIT_MS}")
            if self._of_gateway:  # a frozen one must not keep its locks: candidates end only the scheduler's sessions
                cursor.execute(f"SET LOCAL idle_in_transaction_session_timeout = {GATEWAY_IDLE_MS}")
            guard = _PipelineCursor(database.connection, pipeline)
            if self._fence is not None:
                guard.execute(FENCE, [self._fence.epoch])
            yield cursor
            # here, and not at COMMIT, where all units would fail with the one that refers to a missing row
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SELECT pg_current_xact_id()::text")
            (self._mark,) = cursor.fetchone() or ("",)
            if self._fence is not None and guard.fetchone() is None:
                self._fence.superseded()

    def probe(self, cursor: Any) -> None:
        """Insert and delete a row, which fails if the database accepts no writes."""
        key = f"probe {uuid4()}"
        cursor.execute(
            """INSERT INTO jobs_idempotencyrecord (key, fingerprint, status, answer, created_at)
               VALUES (%s, '', 0, '', now())""",
            (key,),
        )
        cursor.execute("DELETE FROM jobs_idempotencyrecord WHERE key = %s", (key,))

    def was_committed(self) -> bool:
        """Return whether the last transaction was committed; end its session if it goes on. Raises Error if unknown."""
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_xact_status(%s::xid8)", [self._mark])
                (status,) = cursor.fetchone()
                if status == "in progress":  # its session has not noticed that nobody is left
                    cursor.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_xid = %s::xid8::xid",
                        [self._mark],
                    )
        except Error as error:
            if _state(error) == IN_THE_FUTURE:
                return False
            raise
        if status not in ("committed", "aborted"):
            raise OperationalError(f"the transaction is {status or 'too old'}")
        return bool(status == "committed")

    def is_locked(self, error: BaseException) -> bool:
        """Return whether the error, by SQLSTATE, is that another session held a lock for too long."""
        return _state(error).startswith(LOCKED)

    def is_refusal(self, error: Error) -> bool:
        """Return whether the error, by SQLSTATE, is that all writes are refused (disk, connection, read-only)."""
        state = _state(error)
        if state:
            return state.startswith(REFUSALS)
        return isinstance(error, OperationalError | InterfaceError)

    def reason(self, error: Exception) -> str:
        """Return the text of an error for clients, without addresses or values."""
        if isinstance(error, OperationalError | InterfaceError) and not _state(error):
            return "the database cannot be reached"  # the driver's text has its address
        return (str(error).splitlines() or [""])[0]  # further lines repeat the values of the row

    def is_lost(self, error: BaseException) -> bool:
        """Return whether the error is that the session ended, and with it its transaction."""
        return _state(error).startswith(LOST) or (self._session is not None and self._session.closed)

    def breaks_connection(self, error: BaseException) -> bool:
        """Return whether the connection is not idle after an error, and so not usable."""
        session = connection.connection
        return session is None or session.info.transaction_status != TransactionStatus.IDLE

    def recover_read(self, error: BaseException) -> bool:
        """Close the connection after a failed read; return whether it was lost, so that a new one may work."""
        lost = connection.connection is None or connection.connection.closed or _state(error).startswith(LOST)
        connection.close()  # the next read opens a new one
        return bool(lost)

    def sizes(self) -> tuple[int, int]:
        """Return the database's size in bytes, and 0 for the write-ahead log, which is the cluster's."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_database_size(current_database())")
            return int(cursor.fetchone()[0]), 0  # the log is the whole cluster's, for administrators only

    def checkpoint(self) -> None:
        """Do nothing: PostgreSQL checkpoints by itself."""

    def tidy(self) -> None:
        """Do nothing: PostgreSQL manages its write-ahead log by itself."""


def _state(error: BaseException) -> str:
    """Return the SQLSTATE of an error; empty: it has none."""
    return getattr(error.__cause__, "sqlstate", None) or ""
