"""Checks of the database: SQLite's file, its modes, and its migrations. Needs Django to be set up."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .findings import Finding, fail, ok, warn

CHECK_SECONDS = 30.0
LARGE_WAL_BYTES = 200 * 10**6
FUTURE_SECONDS = 60.0
FULL = 2  # of PRAGMA synchronous
RESTORE = "stop the server and restore the last backup (docs/operations.md)"
STEPS_BETWEEN_CALLS = 100_000  # of SQLite's virtual machine


def check_file(database: Path) -> Iterator[Finding]:
    if database.is_file():
        yield ok("database", f"{database.name}, {database.stat().st_size / 1e6:.1f} MB")
    else:
        yield fail("database", f"{database} does not exist", "run: python manage.py migrate (make run does)")


def check_integrity(database: Path, seconds: float = CHECK_SECONDS) -> Iterator[Finding]:
    """Run SQLite's quick check, which reads the whole file; give up after `seconds`, as the log grows meanwhile."""
    until = time.monotonic() + seconds
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=rw", uri=True, timeout=5)) as connection:
            connection.execute("PRAGMA query_only=ON")
            connection.set_progress_handler(lambda: time.monotonic() > until, STEPS_BETWEEN_CALLS)
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            remedy = "check a backup of it instead: sqlite3 FILE 'PRAGMA integrity_check'"
            yield warn("integrity", f"not finished within {seconds:g} s", remedy)
        else:
            yield fail("integrity", f"{database} cannot be read: {error}", RESTORE)
        return
    except sqlite3.DatabaseError as error:
        yield fail("integrity", f"{database} is damaged: {error}", RESTORE)
        return
    if found == ["ok"]:
        yield ok("integrity", "quick_check finds nothing wrong")
    else:
        yield fail("integrity", f"{database} is damaged: {'; '.join(found)}", RESTORE)


def check_wal(database: Path, large: int = LARGE_WAL_BYTES) -> Iterator[Finding]:
    try:
        size = database.with_name(database.name + "-wal").stat().st_size
    except FileNotFoundError:
        size = 0
    text = f"{size / 1e6:.1f} MB"
    if size > large:
        remedy = (
            "something keeps an old state of the database open (a backup, a shell): end it, then restart the server"
        )
        yield warn("write-ahead-log", text, remedy)
    else:
        yield ok("write-ahead-log", text)


def check_modes(connection: Any) -> Iterator[Finding]:
    """Check that commits are durable: what makes 201 mean stored."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        journal = cursor.fetchone()[0]
        cursor.execute("PRAGMA synchronous")
        synchronous = cursor.fetchone()[0]
    if journal == "wal" and synchronous >= FULL:
        yield ok("durability", "write-ahead log, every commit synced to disk")
    else:
        remedy = "leave DATABASES of the settings as they are delivered: a power cut could lose acknowledged jobs"
        yield fail("durability", f"journal_mode={journal}, synchronous={synchronous}", remedy)


def check_migrations(connection: Any) -> Iterator[Finding]:
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    known = set(executor.loader.disk_migrations)
    newer = [key for key in executor.loader.applied_migrations if key not in known and key[0] in {"jobs", "agents"}]
    if pending:
        yield fail("migrations", f"{len(pending)} to apply", "stop the server, then run: python manage.py migrate")
    elif newer:
        names = ", ".join(f"{app}.{name}" for app, name in sorted(newer))
        yield fail("migrations", f"the database is of a newer version ({names})", "install that version, or restore a "
                   "backup from before the upgrade")  # fmt: skip
    else:
        yield ok("migrations", "the tables are this version's")


def check_clock(connection: Any, now: datetime | None = None) -> Iterator[Finding]:
    """Check that the newest job is in the past; otherwise the clock was set back."""
    now = now or datetime.now(UTC)
    from jobs.models import Job

    newest = Job.objects.using(connection.alias).order_by("-pk").values_list("created_at", flat=True).first()
    ahead = 0.0 if newest is None else (newest - now).total_seconds()
    if ahead > FUTURE_SECONDS:
        remedy = "set the clock right (timedatectl); nothing is lost or reordered, but times of new jobs will not move "
        yield warn("clock", f"the newest job was submitted {ahead:.0f} s from now: the clock was set back",
                   remedy + "until then")  # fmt: skip
    else:
        yield ok("clock", f"{now:%Y-%m-%d %H:%M:%S} UTC, after all that is recorded")
