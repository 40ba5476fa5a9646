"""The SQLite database that a move reads, in one snapshot; it changes no rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .errors import MoveError

ARRAY_ROWS = 500  # fetched at once


class Source:
    """A snapshot of the database, as of its opening."""

    def __init__(self, file: Path, *, checkpoint: bool) -> None:
        """``checkpoint``: no server runs; move the write-ahead log into the file, which then tells whether it changed.

        Raises MoveError.
        """
        self.file = file
        if not file.is_file():
            raise MoveError(f"there is no database at {file}: set QUALGENT_DATA_DIR as for the server")
        try:
            self._connection = sqlite3.connect(f"{file.as_uri()}?mode=rw", uri=True, timeout=20, isolation_level=None)
            self._connection.execute("PRAGMA query_only=ON")
            if checkpoint:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self.contents = self.current_contents()
            self._connection.execute("BEGIN")
            self.tables = self._tables()  # the first read: the snapshot begins
        except sqlite3.Error as error:
            raise MoveError(f"{file} cannot be read: {error}") from None

    def close(self) -> None:
        self._connection.close()

    def current_contents(self) -> str:
        """Return a text of sizes and times that changes whenever the database file or its log does."""
        found = self.file.stat()
        log = self.file.with_name(f"{self.file.name}-wal")
        logged = log.stat() if log.exists() else None
        waiting = f" {logged.st_size} {logged.st_mtime_ns}" if logged is not None and logged.st_size else ""
        return f"{found.st_size} {found.st_mtime_ns}{waiting}"

    def _tables(self) -> dict[str, frozenset[str]]:
        """Return the tables' column names, by table."""
        names = self.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
        columns = "SELECT name FROM pragma_table_info(?)"
        return {name: frozenset(column for (column,) in self.query(columns, name)) for (name,) in names}

    def query(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def count_rows(self, table: str) -> int:
        [(count,)] = self.query(f'SELECT count(*) FROM "{table}"')  # noqa: S608 — a table's name
        return int(count)

    def last_ids(self) -> dict[str, int]:
        """Return the highest id that each table with automatic ids ever used, since ids are never reused."""
        if not self.query("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'"):
            return {}
        return {str(table): int(last) for table, last in self.query("SELECT name, seq FROM sqlite_sequence")}

    def rows(self, table: str, columns: Sequence[str], after: int = -(2**63)) -> Iterator[tuple[Any, ...]]:
        """Yield rows with a rowid above ``after``, in order, as (rowid, *columns). Raises MoveError."""
        named = ", ".join(f'"{name}"' for name in columns)
        sql = f'SELECT rowid, {named} FROM "{table}" WHERE rowid > ? ORDER BY rowid'  # noqa: S608 — names of the schema
        while True:
            try:
                cursor = self._connection.execute(sql, [after])
                cursor.arraysize = ARRAY_ROWS
                for row in cursor:
                    yield row
                    after = row[0]
                return
            except sqlite3.Error as error:
                if "decode to UTF-8" not in str(error) or self._connection.text_factory is not str:
                    raise MoveError(f"{self.file} cannot be read: {table}: {error}") from None
                self._connection.text_factory = _decode  # slower, so only from here on


def _decode(text: bytes) -> str:
    """Decode text that may not be valid UTF-8 as the server does for display."""
    return text.decode(errors="replace")
