"""The record of a move, in a table of the target: what was copied, and what is left to do.

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
    """Return whether the database is, or was, the target of a move. For cursors of Django and psycopg."""
    cursor.execute(f"SELECT to_regclass('{TABLE}') IS NOT NULL")
    return bool(cursor.fetchone()[0])


def is_unfinished(cursor: Any) -> bool:
    """Return whether the database is the target of a move that has not ended: it may lack rows, and indexes."""
    if not exists(cursor):
        return False
    move = read_move(cursor)
    return move is not None and not move.finished_at


def read_move(cursor: Any) -> MoveRecord | None:
    """Return the record; None: there is no row. The table must exist."""
    cursor.execute(f"SELECT value FROM {TABLE} WHERE name = '{MOVE}'")  # noqa: S608 — constants
    found = cursor.fetchone()
    return None if found is None else msgspec.json.decode(found[0], type=MoveRecord)


def read_tables(cursor: Any) -> dict[str, CopiedTable]:
    """Return the progress of copying, by table."""
    cursor.execute(f"SELECT name, value FROM {TABLE} WHERE name <> '{MOVE}'")  # noqa: S608 — constants
    return {name: msgspec.json.decode(value, type=CopiedTable) for name, value in cursor.fetchall()}


def write_record(cursor: Any, name: str, value: MoveRecord | CopiedTable) -> None:
    """Insert or replace the record of a table or, by the name MOVE, of the move."""
    cursor.execute(
        f"INSERT INTO {TABLE} VALUES (%s, %s) ON CONFLICT (name) DO UPDATE SET value = excluded.value",  # noqa: S608
        [name, msgspec.json.encode(value).decode()],
    )
