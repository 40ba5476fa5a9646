"""The database of a server, or of this process, as another program sees it; SQLite and PostgreSQL alike."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from psycopg.types.string import TextLoader

from tests import postgres

sqlite_only = pytest.mark.skipif(postgres.ENABLED, reason="it is about SQLite: its file, or its query plans")
postgres_only = pytest.mark.postgres  # tests/conftest.py skips it otherwise


def copy_database(data_dir: Path) -> None:
    """Copy the database of a server that does not run to where Django's test runner looks for that of this process."""
    name = connections[DEFAULT_DB_ALIAS].settings_dict["TEST"]["NAME"]
    if postgres.ENABLED:
        postgres.copy_database(data_dir, name)
    else:
        shutil.copy(data_dir / "qualgent.sqlite3", name)


class HexLoader(TextLoader):
    """Reads ids as SQLite has them."""

    def load(self, data: Any) -> str:
        return str(super().load(data)).replace("-", "")


class OtherSession:
    """A connection of its own: each statement is a transaction, apart from those between BEGIN and ROLLBACK."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Execute a statement with question marks for its values; return its rows."""
        if postgres.ENABLED:
            if values:
                statement = statement.replace("%", "%%").replace("?", "%s")
            # numbers as text, of which PostgreSQL makes what the column is: a boolean, perhaps
            given: Any = [str(value) if type(value) is int else value for value in values] or None
        else:
            given = values
        cursor = self._connection.execute(statement, given)
        return list(cursor.fetchall()) if cursor.description else []

    def insert(self, table: str, **columns: Any) -> Any:
        """Insert a row; return its id, or what is in its first column."""
        values = f"({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        [(row_id, *_)] = self.execute(f"INSERT INTO {table} {values} RETURNING *", *columns.values())
        return row_id

    @contextmanager
    def refused(self, change: str, when: str = "") -> Iterator[None]:
        """Let changes of rows fail, such as "INSERT ON jobs_job"; ``when``: a condition with NEW or OLD."""
        condition = f"WHEN ({when})" if when else ""
        if not postgres.ENABLED:
            body = "BEGIN SELECT RAISE(ABORT, 'refused'); END"
            self.execute(f"CREATE TRIGGER refuse BEFORE {change} {condition} {body}")
            drop = "DROP TRIGGER refuse"
        else:
            body = "BEGIN RAISE EXCEPTION 'refused'; END"
            self.execute(f"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $${body}$$")
            self.execute(f"CREATE TRIGGER refuse BEFORE {change} FOR EACH ROW {condition} EXECUTE FUNCTION refuse()")
            drop = "DROP FUNCTION refuse CASCADE"
        try:
            yield
        finally:
            self.execute(drop)

    def lock_writes(self) -> None:
        """Begin a transaction that all writes of others wait for; they can read."""
        if not postgres.ENABLED:
            self.execute("BEGIN IMMEDIATE")
            return
        self.execute("BEGIN")
        [(tables,)] = self.execute("SELECT string_agg(tablename, ', ') FROM pg_tables WHERE schemaname = 'public'")
        self.execute(f"LOCK TABLE {tables} IN EXCLUSIVE MODE")


@contextmanager
def other_session(data_dir: Path | None = None) -> Iterator[OtherSession]:
    """Connect to the database of a data directory, or of this process."""
    if postgres.ENABLED:
        name = settings.DATABASES["default"]["NAME"] if data_dir is None else postgres.name_of(data_dir)
        with postgres.connect(name) as connection:
            for kind, loader in (("uuid", HexLoader), ("jsonb", TextLoader), ("timestamptz", TextLoader)):
                connection.adapters.register_loader(kind, loader)
            yield OtherSession(connection)
        return
    path = settings.DATABASES["default"]["NAME"] if data_dir is None else data_dir / "qualgent.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as database:
        yield OtherSession(database)


@contextmanager
def locked_writes(data_dir: Path | None = None) -> Iterator[None]:
    """Another program holds the lock that all writes wait for."""
    with other_session(data_dir) as other:
        other.lock_writes()
        yield
        other.execute("ROLLBACK")
