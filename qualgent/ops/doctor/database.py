"""Doctor's checks of the database: reachable, intact, durable commits, migrations."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing

from .registry import Context, Finding, check, fail, grade, ok, warn

CHECK_SECONDS = 30.0
LARGE_WAL_BYTES = 200 * 10**6
FUTURE_SECONDS = 60.0
FULL = 2  # of PRAGMA synchronous
RESTORE = "stop the server and restore the last backup (docs/operations.md)"
STEPS_BETWEEN_CALLS = 100_000  # of SQLite's virtual machine
REACH = "check DATABASE_URL and the server (pg_isready); docs/operations.md describes both"


def _is_sqlite(context: Context) -> bool:
    return bool(context.connection.vendor == "sqlite")


def _has_tables(context: Context) -> bool:
    """Return whether the check of the database has passed, so that checks may query tables."""
    return context.passed("database")  # else Django would make the file


def _has_file(context: Context) -> bool:
    """Return whether the database is SQLite's, and its check has passed."""
    return _has_tables(context) and _is_sqlite(context)


def _has_server(context: Context) -> bool:
    """Return whether the database is PostgreSQL's, and its check has passed."""
    return _has_tables(context) and not _is_sqlite(context)


@check("database", when=_is_sqlite)
def check_file(context: Context) -> list[Finding]:
    """Check that the file of SQLite exists."""
    database = context.database
    if database.is_file():
        return ok(f"{database.name}, {database.stat().st_size / 1e6:.1f} MB")
    return fail(f"{database} does not exist", "run: python manage.py migrate (make run and qualgent serve do)")


@check("integrity", when=_has_file)
def check_integrity(context: Context) -> list[Finding]:
    """Run SQLite's quick check, which reads the whole file; stop after a time, as the write-ahead log grows."""
    database, until = context.database, time.monotonic() + CHECK_SECONDS
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=rw", uri=True, timeout=5)) as connection:
            connection.execute("PRAGMA query_only=ON")
            connection.set_progress_handler(lambda: time.monotonic() > until, STEPS_BETWEEN_CALLS)
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            remedy = "check a backup of it instead: sqlite3 FILE 'PRAGMA integrity_check'"
            return warn(f"not finished within {CHECK_SECONDS:g} s", remedy)
        return fail(f"{database} cannot be read: {error}", RESTORE)
    except sqlite3.DatabaseError as error:
        return fail(f"{database} is damaged: {error}", RESTORE)
    if found == ["ok"]:
        return ok("quick_check finds nothing wrong")
    return fail(f"{database} is damaged: {'; '.join(found)}", RESTORE)


@check("write-ahead-log", when=_has_file)
def check_wal(context: Context) -> list[Finding]:
    """Check that SQLite's write-ahead log is not larger than 200 MB."""
    try:
        size = context.database.with_name(context.database.name + "-wal").stat().st_size
    except FileNotFoundError:
        size = 0
    remedy = "something keeps an old state of the database open (a backup, a shell): end it, then restart the server"
    return grade(f"{size / 1e6:.1f} MB", remedy, warns=size > LARGE_WAL_BYTES)


@check("durability", when=_has_file)
def check_modes(context: Context) -> list[Finding]:
    """Check that SQLite's journal and sync settings make commits durable."""
    with context.connection.cursor() as cursor:
        (journal,) = cursor.execute("PRAGMA journal_mode").fetchone()
        (synchronous,) = cursor.execute("PRAGMA synchronous").fetchone()
    if journal == "wal" and synchronous >= FULL:
        return ok("write-ahead log, every commit synced to disk")
    remedy = "leave DATABASES of the settings as they are delivered: a power cut could lose acknowledged jobs"
    return fail(f"journal_mode={journal}, synchronous={synchronous}", remedy)


@check("database", when=lambda context: not _is_sqlite(context))
def check_server(context: Context) -> list[Finding]:
    """Check that PostgreSQL answers, accepts writes and uses UTF-8."""
    from django.db import Error, NotSupportedError

    from qualgent.ops.move.state import is_unfinished

    connection = context.connection
    try:
        connection.ensure_connection()
    except NotSupportedError as error:
        return fail(str(error), "upgrade PostgreSQL: docs/compatibility.md has the versions")
    except Error as error:
        return fail(f"PostgreSQL cannot be reached: {' '.join(str(error).split())}", REACH)
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT current_setting('server_version'), pg_database_size(current_database()), pg_is_in_recovery(),
                      current_setting('server_encoding')"""
        )
        version, size, is_standby, encoding = cursor.fetchone()
        is_half_moved = is_unfinished(cursor)
    if is_standby:
        return fail("the server is a standby, which takes no writes", "set DATABASE_URL to the primary")
    if encoding != "UTF8":
        remedy = "create a database with ENCODING 'UTF8' TEMPLATE template0"
        return fail(f"the encoding is {encoding}, which cannot store all text", remedy)
    if is_half_moved:
        remedy = "unset DATABASE_URL, and run `python manage.py move_ledger` again, which goes on where it was"
        return fail("the move of an installation to this database has not ended", remedy)
    return ok(f"PostgreSQL {version}, {size / 1e6:.1f} MB")


@check("durability", when=_has_server)
def check_durability(context: Context) -> list[Finding]:
    """Check that PostgreSQL syncs every commit to disk."""
    with context.connection.cursor() as cursor:
        cursor.execute("SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes')")
        risky = [name for name, setting in cursor.fetchall() if setting != "on"]
        cursor.execute("SELECT current_setting('synchronous_commit')")
        if cursor.fetchone()[0] == "off":
            risky.append("synchronous_commit")
    if risky:
        remedy = f"set {' and '.join(risky)} to on: a power cut could lose acknowledged jobs"
        return fail(f"{', '.join(risky)} is off", remedy)
    return ok("every commit is synced to disk")


@check("backup", when=_has_server)
def check_backup(context: Context) -> list[Finding]:
    """Check that `manage.py backup` finds a pg_dump that can dump this server."""
    remedy = "install PostgreSQL's client programs of the server's version, or back the database up by other means"
    program = shutil.which("pg_dump")
    if program is None:
        return warn("pg_dump is not on PATH, which manage.py backup runs", remedy)
    done = subprocess.run([program, "--version"], check=False, capture_output=True, text=True, timeout=10)  # noqa: S603
    found = re.search(r"\b(\d+)(\.|\w|\s|$)", done.stdout)
    with context.connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int / 10000")
        (server,) = cursor.fetchone()
    if found is None or int(found[1]) < server:
        text = f"{done.stdout.strip() or program} cannot dump a server of version {server}"
        return warn(text, remedy)
    return ok(f"{done.stdout.strip()} can dump the database")


@check("migrations", when=_has_tables)
def check_migrations(context: Context) -> list[Finding]:
    """Check that the database has all migrations of this version, and none of a newer one."""
    from qualgent.ledger.schema import UnreleasedError, read_schema

    try:
        schema = read_schema(context.connection)
    except UnreleasedError as error:
        return fail(error.problem, error.remedy)
    if schema.pending:
        return fail(f"{schema.pending} to apply", "stop the server, then run: python manage.py migrate")
    if schema.newer:
        remedy = "nothing, during an upgrade or one version back; otherwise install the version that has them"
        text = f"the database has migrations of a newer version ({', '.join(schema.newer)})"
        return warn(text, remedy)
    return ok("the tables are this version's")


@check("clock", when=_has_tables)
def check_clock(context: Context) -> list[Finding]:
    """Check that the newest job is in the past; otherwise the clock was set back."""
    from jobs.models import Job

    now = context.now
    newest = Job.objects.order_by("-pk").values_list("created_at", flat=True).first()
    ahead = 0.0 if newest is None else (newest - now).total_seconds()
    if ahead > FUTURE_SECONDS:
        text = f"the newest job was submitted {ahead:.0f} s from now: the clock was set back"
        remedy = "set the clock right (timedatectl); nothing is lost or reordered, but times of new jobs will not move "
        return warn(text, remedy + "until then")
    return ok(f"{now:%Y-%m-%d %H:%M:%S} UTC, after all that is recorded")
