"""Checks of the database: SQLite's file, its modes, and its migrations. Needs Django to be set up."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .findings import Finding, fail, grade, ok, warn

CHECK_SECONDS = 30.0
LARGE_WAL_BYTES = 200 * 10**6
FUTURE_SECONDS = 60.0
FULL = 2  # of PRAGMA synchronous
RESTORE = "stop the server and restore the last backup (docs/operations.md)"
STEPS_BETWEEN_CALLS = 100_000  # of SQLite's virtual machine


def check_file(database: Path) -> list[Finding]:
    if database.is_file():
        return [ok("database", f"{database.name}, {database.stat().st_size / 1e6:.1f} MB")]
    return [fail("database", f"{database} does not exist", "run: python manage.py migrate (make run does)")]


def check_integrity(database: Path, seconds: float = CHECK_SECONDS) -> list[Finding]:
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
            return [warn("integrity", f"not finished within {seconds:g} s", remedy)]
        return [fail("integrity", f"{database} cannot be read: {error}", RESTORE)]
    except sqlite3.DatabaseError as error:
        return [fail("integrity", f"{database} is damaged: {error}", RESTORE)]
    if found == ["ok"]:
        return [ok("integrity", "quick_check finds nothing wrong")]
    return [fail("integrity", f"{database} is damaged: {'; '.join(found)}", RESTORE)]


def check_wal(database: Path, large: int = LARGE_WAL_BYTES) -> list[Finding]:
    try:
        size = database.with_name(database.name + "-wal").stat().st_size
    except FileNotFoundError:
        size = 0
    remedy = "something keeps an old state of the database open (a backup, a shell): end it, then restart the server"
    return [grade("write-ahead-log", f"{size / 1e6:.1f} MB", remedy, warns=size > large)]


def check_modes(connection: Any) -> list[Finding]:
    """Check that commits are durable: what makes 201 mean stored."""
    with connection.cursor() as cursor:
        (journal,) = cursor.execute("PRAGMA journal_mode").fetchone()
        (synchronous,) = cursor.execute("PRAGMA synchronous").fetchone()
    if journal == "wal" and synchronous >= FULL:
        return [ok("durability", "write-ahead log, every commit synced to disk")]
    remedy = "leave DATABASES of the settings as they are delivered: a power cut could lose acknowledged jobs"
    return [fail("durability", f"journal_mode={journal}, synchronous={synchronous}", remedy)]


def check_migrations(connection: Any) -> list[Finding]:
    from jobs.ledger.schema import UnreleasedError, read_schema

    try:
        schema = read_schema(connection)
    except UnreleasedError as error:
        return [fail("migrations", error.problem, error.remedy)]
    if schema.pending:
        return [fail("migrations", f"{schema.pending} to apply", "stop the server, then run: python manage.py migrate")]
    if schema.newer:
        remedy = "nothing, during an upgrade or one version back; otherwise install the version that has them"
        text = f"the database has migrations of a newer version ({', '.join(schema.newer)})"
        return [warn("migrations", text, remedy)]
    return [ok("migrations", "the tables are this version's")]


def check_clock(connection: Any) -> list[Finding]:
    """Check that the newest job is in the past; otherwise the clock was set back."""
    from jobs.models import Job

    now = datetime.now(UTC)
    newest = Job.objects.using(connection.alias).order_by("-pk").values_list("created_at", flat=True).first()
    ahead = 0.0 if newest is None else (newest - now).total_seconds()
    if ahead > FUTURE_SECONDS:
        text = f"the newest job was submitted {ahead:.0f} s from now: the clock was set back"
        remedy = "set the clock right (timedatectl); nothing is lost or reordered, but times of new jobs will not move "
        return [warn("clock", text, remedy + "until then")]
    return [ok("clock", f"{now:%Y-%m-%d %H:%M:%S} UTC, after all that is recorded")]
