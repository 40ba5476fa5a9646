"""The interface to the ledger's database, behind which SQLite and PostgreSQL differ."""

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
        """Connect, if necessary, and set up the writer's connection, which must not wait long for a lock."""

    def units(self) -> AbstractContextManager[Any]:
        """Return a context with the cursor of the units, within a transaction.

        At its end every statement has been executed, and the transaction has left a mark.
        """

    def probe(self, cursor: Any) -> None:
        """Write what leaves nothing behind, and fails if the database accepts no writes."""

    def was_committed(self) -> bool:
        """Return whether the transaction of the last mark was committed. Raises Error: that cannot be known now."""

    def is_locked(self, error: BaseException) -> bool:
        """Return whether another session held a lock for too long."""

    def is_refusal(self, error: Error) -> bool:
        """Return whether the database refuses whatever is written, rather than this."""

    def reason(self, error: Exception) -> str:
        """Return the error text for clients."""

    def is_lost(self, error: BaseException) -> bool:
        """Return whether the connection ended, and what it had written with it."""

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
    """Return the database of this process. ``of_gateway``: another process is the scheduler.

    ``fence``: lets every transaction be that of this elected scheduler.
    """
    if connection.vendor == "sqlite":
        return SQLite("application_id" if of_gateway else "user_version")
    from .postgresql import PostgreSQL  # its driver takes time and memory, which SQLite's users need not spend

    return PostgreSQL(of_gateway=of_gateway, fence=fence)
