"""Interface of the ledger's database (transactions, errors, checkpoints), behind which SQLite and PostgreSQL differ."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Protocol

from django.db import Error, connection

from .fence import Fence
from .sqlite import SQLite


class Database(Protocol):
    """The database of this process. Every method uses the connection of the calling thread; one instance per ledger.

    ``prepare``, ``units`` and ``was_committed`` are the writer's.
    """

    def prepare(self) -> None:
        """Connect, if necessary, and configure the writer's connection, which must not wait long for a lock."""

    def units(self) -> AbstractContextManager[Any]:
        """Return a context, within a transaction, with the cursor for the units; at its end it leaves a mark.

        By the mark ``was_committed`` recognizes the transaction. At the end every statement has been executed.
        """

    def probe(self, cursor: Any) -> None:
        """Try a write that leaves nothing behind, and fails if the database accepts no writes."""

    def was_committed(self) -> bool:
        """Return whether the transaction of the last mark was committed. Raises Error if that cannot be known now."""

    def is_locked(self, error: BaseException) -> bool:
        """Return whether the error is that another session held a lock for too long."""

    def is_refusal(self, error: Error) -> bool:
        """Return whether the error is that the database refuses all writes, not only this one."""

    def reason(self, error: Exception) -> str:
        """Return the text of an error for clients."""

    def is_lost(self, error: BaseException) -> bool:
        """Return whether the error is that the connection ended, and with it its transaction."""

    def breaks_connection(self, error: BaseException) -> bool:
        """Return whether the connection may not be usable after this error."""

    def recover_read(self, error: BaseException) -> bool:
        """Make the connection usable after a failed read. Return whether the read may succeed now."""

    def sizes(self) -> tuple[int, int]:
        """Return the bytes of the database and of its write-ahead log; 0: unknown. Raises Error, OSError."""

    def checkpoint(self) -> None:
        """Checkpoint the write-ahead log, if that is due after some hundred commits; on a reader thread."""

    def tidy(self) -> None:
        """Truncate a large write-ahead log, when nothing has been written for seconds; on a reader thread."""


def this_database(*, of_gateway: bool = False, fence: Fence | None = None) -> Database:
    """Return this process's ledger database, SQLite or PostgreSQL. ``of_gateway``: another process is the scheduler.

    ``fence``: lets every transaction be that of this elected scheduler.
    """
    if connection.vendor == "sqlite":
        return SQLite("application_id" if of_gateway else "user_version")
    from .postgresql import PostgreSQL  # its driver takes time and memory, which SQLite's users need not spend

    return PostgreSQL(of_gateway=of_gateway, fence=fence)
