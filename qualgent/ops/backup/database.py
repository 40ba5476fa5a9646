"""The database in a backup: copied (SQLite) or dumped (PostgreSQL) in one snapshot, with checksums of tables.

PostgreSQL's is dumped by pg_dump, in the snapshot in which its rows are counted. SQLite copies within one read
transaction, which neither waits for writers nor holds them up; copying the file by other means would miss what is in
the write-ahead log, or catch it half written.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from qualgent.ops.move.errors import MoveError
from qualgent.ops.move.progress import MoveProgress

from .manifest import Sum

SECRET = 0o600  # what jobs say and the key of sessions are for this user only
SESSION = {"TimeZone": "UTC", "DateStyle": "ISO", "extra_float_digits": "1", "bytea_output": "hex"}
"""What the text of a row depends on, of which checksums are made."""
LOOK_SECONDS = 1.0  # between two looks at how much has been written

Query = Callable[[str], list[tuple[Any, ...]]]


@contextmanager
def copied_sqlite(source: Path, target: Path, progress: MoveProgress) -> Iterator[Query]:
    """As a context, copy a live SQLite file, checked and synced, and yield a function that queries the copy.

    Raises sqlite3.Error, OSError.
    """
    half = _new_half(target)

    def copy() -> None:
        with (
            closing(sqlite3.connect(f"{source.as_uri()}?mode=rw", uri=True, timeout=20)) as database,
            closing(sqlite3.connect(half)) as made,
        ):
            database.execute("PRAGMA query_only=ON")
            database.backup(made)  # all pages in one step: what is committed meanwhile would begin it anew otherwise
            made.execute("PRAGMA journal_mode=DELETE")  # one file

    _watch(copy, half, source.stat().st_size, progress)
    check_sqlite(half)
    _finish(half, target)
    with open_sqlite(target) as query:
        yield query


@contextmanager
def open_sqlite(file: Path) -> Iterator[Query]:
    """As a context, yield a function that queries a SQLite file which no other process uses or changes."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        yield lambda statement: database.execute(statement).fetchall()


def check_sqlite(file: Path) -> None:
    """Raise sqlite3.DatabaseError if SQLite's quick check finds the file damaged."""
    with closing(sqlite3.connect(file)) as database:
        (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise sqlite3.DatabaseError(f"the copy is damaged, so the database is: {found}")


@contextmanager
def dumped_postgresql(target: Path, progress: MoveProgress) -> Iterator[Query]:
    """As a context, run pg_dump into a file, and yield a function that queries the same snapshot."""
    half = _new_half(target)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()

        def query(statement: str) -> list[tuple[Any, ...]]:
            cursor.execute(statement)
            return list(cursor.fetchall())

        arguments = ["--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={half}"]
        parameters = connection.get_connection_params()
        try:
            [(size,)] = query("SELECT pg_database_size(current_database())")
            _watch(lambda: run_client("pg_dump", arguments, parameters), half, size, progress)
        except BaseException:
            half.unlink(missing_ok=True)
            raise
        yield query
    _finish(half, target)


def run_client(name: str, arguments: list[str], parameters: Mapping[str, Any]) -> None:
    """Run a client program of PostgreSQL, such as pg_dump. ``parameters``: connection's. Raises MoveError."""
    program = shutil.which(name)
    if program is None:
        raise MoveError(f"{name} is not on PATH: install PostgreSQL's client programs, of the server's version")
    from psycopg.conninfo import make_conninfo

    given = dict(parameters)
    secret = given.pop("password", None)  # not an argument: everybody on the machine could read it
    names = set(given) - {"context", "cursor_factory", "prepare_threshold", "client_encoding"}
    done = subprocess.run(  # noqa: S603 — no shell
        [program, "--dbname", make_conninfo(**{n: given[n] for n in names}), *arguments],
        env={**os.environ, **({"PGPASSWORD": secret} if secret else {})},
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise MoveError(" ".join(done.stderr.split()) or f"{name} ended with {done.returncode}")


def sums_of(query: Query, vendor: str) -> dict[str, Sum]:
    """Return row count and checksum by table, within one transaction, to compare a restoration with its backup."""
    if vendor == "sqlite":
        found = query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
        return {str(name): (int(query(f'SELECT count(*) FROM "{name}"')[0][0]), "") for (name,) in found}  # noqa: S608
    query("SELECT " + ", ".join(f"set_config('{name}', '{value}', true)" for name, value in SESSION.items()))
    found = query(
        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace"
    )
    return {str(name): _sum_of(query, name) for (name,) in found}


def _sum_of(query: Query, table: str) -> Sum:
    """Return the number of rows of a PostgreSQL table, and the sum of their digests, which ignores order."""
    name = table.replace('"', '""')
    digest = "('x' || left(encode(sha256(convert_to(t::text, 'UTF8')), 'hex'), 15))::bit(60)::bigint"
    [(rows, total)] = query(f'SELECT count(*), coalesce(sum({digest}), 0)::text FROM "{name}" t')  # noqa: S608
    return int(rows), str(total)


def migrations_of(query: Query) -> list[tuple[str, str]]:
    """Return the applied migrations as sorted pairs of app and name."""
    return sorted((str(app), str(name)) for app, name in query("SELECT app, name FROM django_migrations"))


def _new_half(target: Path) -> Path:
    """Create an empty private file ``<target>.half`` for incomplete contents; return its path."""
    half = target.with_name(target.name + ".half")
    half.unlink(missing_ok=True)
    half.touch(SECRET)
    return half


def _watch(work: Callable[[], None], file: Path, size: int, progress: MoveProgress) -> None:
    """Run ``work`` on a thread, and show progress by the growth of the file it writes, up to ``size`` bytes."""
    with progress.part("database written", size, "bytes"), ThreadPoolExecutor(1) as pool:
        done, written = pool.submit(work), 0
        while True:
            try:
                return done.result(LOOK_SECONDS)
            except TimeoutError:
                if done.done():
                    raise
                now = file.stat().st_size
                progress.advance(now - written)
                written = now


def _finish(half: Path, target: Path) -> None:
    """Sync a complete ``.half`` file to disk, and rename it to its target."""
    with half.open("rb") as file:
        os.fsync(file.fileno())
    half.rename(target)
