"""Real faults of the database's disk and locks, for a limited time."""

from __future__ import annotations

import gc
import resource
import signal
import sqlite3
import threading
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from django.db import OperationalError, connections

from qualgent.ledger.database import this_database
from qualgent.ledger.group_commit import Ledger
from tests import postgres
from tests.databases import locked_writes, other_session


def database_path() -> Path:
    return Path(settings.DATABASES["default"]["NAME"])


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process grows: SQLite's writes fail as on a full disk. PostgreSQL's fail with its error."""
    if postgres.ENABLED:
        with refused_by_triggers():
            yield
        return
    size = max(path.stat().st_size for path in database_path().parent.glob(f"{database_path().name}*"))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (min(size, 4096), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
        with warnings.catch_warnings():  # of connections that could not be set up, which Django drops unclosed
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


@contextmanager
def refused_by_triggers() -> Iterator[None]:
    """Every write of a row fails as PostgreSQL does on a full disk."""
    with other_session() as other:
        tables = [name for (name,) in other.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        other.execute(
            """CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
               BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$"""
        )
        for table in tables:
            other.execute(
                f"CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE OR DELETE ON {table} EXECUTE FUNCTION full_disk()"
            )
        try:
            yield
        finally:
            other.execute("DROP FUNCTION full_disk CASCADE")


@contextmanager
def broken_units() -> Iterator[None]:
    """Every unit of every ledger fails with an error that is not the database's."""
    post, broken = Ledger.post, True

    def post_broken(ledger: Ledger, unit: Any, **options: Any) -> Any:
        def fail_or_work(cursor: Any) -> Any:
            if broken:
                raise RuntimeError("a bug")
            return unit(cursor)

        return post(ledger, fail_or_work, **options)

    Ledger.post = post_broken  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        broken = False
        Ledger.post = post  # type: ignore[method-assign]


def full_disk_error() -> Exception:
    """Return the driver's error of a full disk."""
    if postgres.ENABLED:
        return psycopg.errors.DiskFull("could not extend file")
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


class CutCommits:
    """Let commits fail after (``done``) or before they reach the database, as when a connection is cut in COMMIT."""

    def __init__(self, monkeypatch: Any) -> None:
        self._cuts: list[bool] = []
        wrapper_class = type(connections["default"])
        commit = wrapper_class._commit

        def cut(wrapper: Any) -> None:
            if not self._cuts or threading.current_thread().name != "ledger-writer":
                commit(wrapper)
                return
            if self._cuts.pop():
                commit(wrapper)
            raise OperationalError("the connection was cut")

        monkeypatch.setattr(wrapper_class, "_commit", cut)

    def next(self, *, done: bool) -> None:
        """Cut the next commit."""
        self._cuts.append(done)

    def stop(self) -> None:
        self._cuts.clear()


class Refusals:
    """Lets the next writes of every ledger fail, each at a stage of its transaction."""

    KINDS = ("begin", "full", "error", "commit", "cut after commit")

    def __init__(self, monkeypatch: Any) -> None:
        self._next: dict[str, int] = {}
        self.happened: Counter[str] = Counter()  # kind -> failures
        self.writes: Counter[str] = Counter()  # what was to be written -> times
        self.only = ""  # refuse only this kind of write
        self._cuts = CutCommits(monkeypatch)
        database = type(this_database())
        prepare, post = database.prepare, Ledger.post

        def begin(writer: Any) -> None:
            prepare(writer)
            if self._due("begin"):
                raise OperationalError("the database cannot be written now")
            for kind, done in (("commit", False), ("cut after commit", True)):
                if self._due(kind):
                    self._cuts.next(done=done)
                    return

        def post_failing(ledger: Ledger, unit: Any, **options: Any) -> Any:
            name = write_name(unit)

            def fail_or_work(cursor: Any) -> Any:
                self.writes[name] += 1
                chosen = self.only in ("", name)
                if chosen and self._due("full"):
                    raise OperationalError("the disk is full") from full_disk_error()
                result = unit(cursor)
                if chosen and self._due("error"):
                    raise RuntimeError("a bug")
                return result

            return post(ledger, fail_or_work, **options)

        monkeypatch.setattr(database, "prepare", begin)
        monkeypatch.setattr(Ledger, "post", post_failing)

    def refuse(self, kind: str, number: int) -> None:
        self._next[kind] = number

    def stop(self) -> None:
        self.only = ""
        self._next.clear()
        self._cuts.stop()

    def _due(self, kind: str) -> bool:
        if not self._next.get(kind):
            return False
        self._next[kind] -= 1
        self.happened[kind] += 1
        return True


def write_name(unit: Any) -> str:
    """Return the function that made a unit, or its class: the kind of write."""
    function = getattr(unit, "func", unit)
    if not hasattr(function, "__qualname__"):
        function = type(function)
    return f"{function.__module__}.{function.__qualname__}".replace(".<locals>", "")


foreign_lock = locked_writes
"""Another program holds the lock that all writes wait for."""
