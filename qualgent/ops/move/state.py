"""The record of a move, in a table of the target: what was copied, and what remains.

It is written in the transactions that do the work, so it is exact whenever the move was interrupted. The table stays
when the move has ended: the same command then verifies again.
"""

from __future__ import annotations

from typing import Any

import msgspec

TABLE = "qualgent_move"
MOVE = ""  # the name of the row of the whole move; other rows are of tables

CREATE = f"CREATE TABLE IF NOT EXISTS {TABLE} (name text PRIMARY KEY, value text NOT NULL)"


class MoveRecord(msgspec.Struct):
    """The move as a whole."""

    source: str  # of which installation: see mover.identity
    contents: str  # of its database file, when copying began; empty: the tables are being created
    statements: list[str]  # make the indexes and foreign keys that were dropped for copying, in this order
    finished_at: str = ""  # ISO time; empty: it has not ended


class CopiedTable(msgspec.Struct):
    """The progress of copying one table."""

    rows: int = 0
    last: int = -(2**63)  # rowid
    complete: bool = False


def exists(cursor: Any) -> bool:
    """Return whether the database is or was a move's target, given a cursor of Django or psycopg."""
    cursor.execute(f"SELECT to_regclass('{TABLE}') IS NOT NULL")
    return bool(cursor.fetchone()[0])


def is_unfinished(cursor: Any) -> bool:
    """Return whether the database is the target of an unfinished move, so that rows and indexes may be missing."""
    if not exists(cursor):
        return False
    move = read_move(cursor)
    return move is not None and not move.finished_at


def read_move(cursor: Any) -> MoveRecord | None:
    """Return the record of the move; None: there is no row. The table must exist."""
    cursor.execute(f"SELECT value FROM {TABLE} WHERE name = '{MOVE}'")  # noqa: S608 — constants
    found = cursor.fetchone()
    return None if found is None else msgspec.json.decode(found[0], type=MoveRecord)


def read_tables(cursor: Any) -> dict[str, CopiedTable]:
    """Return how far each table was copied, by name."""
    cursor.execute(f"SELECT name, value FROM {TABLE} WHERE name <> '{MOVE}'")  # noqa: S608 — constants
    return {name: msgspec.json.decode(value, type=CopiedTable) for name, value in cursor.fetchall()}


def write_record(cursor: Any, name: str, value: MoveRecord | CopiedTable) -> None:
    """Insert or replace a record: of a table by its name, of the whole move by the name MOVE."""
    cursor.execute(
        f"INSERT INTO {TABLE} VALUES (%s, %s) ON CONFLICT (name) DO UPDATE SET value = excluded.value",  # noqa: S608
        [name, msgspec.json.encode(value).decode()],
    )
