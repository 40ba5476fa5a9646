"""Checks of a PostgreSQL database: its server, that commits are durable. Needs Django to be set up."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import Any

from django.db import Error

from jobs.move.state import is_unfinished

from .findings import Finding, fail, ok, warn

REACH = "check DATABASE_URL and the server (pg_isready); docs/operations.md describes both"


def check_server(connection: Any) -> list[Finding]:
    """Check that it answers, takes writes and has the text of any language."""
    try:
        connection.ensure_connection()
    except Error as error:
        return [fail("database", f"PostgreSQL cannot be reached: {one_line(error)}", REACH)]
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT current_setting('server_version'), pg_database_size(current_database()), pg_is_in_recovery(),
                      current_setting('server_encoding')"""
        )
        version, size, is_standby, encoding = cursor.fetchone()
        is_half_moved = is_unfinished(cursor)
    if is_standby:
        return [fail("database", "the server is a standby, which takes no writes", "set DATABASE_URL to the primary")]
    if encoding != "UTF8":
        remedy = "create a database with ENCODING 'UTF8' TEMPLATE template0"
        return [fail("database", f"the encoding is {encoding}, which cannot store all text", remedy)]
    if is_half_moved:
        remedy = "unset DATABASE_URL, and run `python manage.py move_ledger` again, which goes on where it was"
        return [fail("database", "the move of an installation to this database has not ended", remedy)]
    return [ok("database", f"PostgreSQL {version}, {size / 1e6:.1f} MB")]


def check_durability(connection: Any) -> list[Finding]:
    """Check that commits are durable: what makes 201 mean stored."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes')")
        risky = [name for name, setting in cursor.fetchall() if setting != "on"]
        cursor.execute("SELECT current_setting('synchronous_commit')")
        if cursor.fetchone()[0] == "off":
            risky.append("synchronous_commit")
    if risky:
        remedy = f"set {' and '.join(risky)} to on: a power cut could lose acknowledged jobs"
        return [fail("durability", f"{', '.join(risky)} is off", remedy)]
    return [ok("durability", "every commit is synced to disk")]


def check_backup(connection: Any) -> list[Finding]:
    """Check that `manage.py backup` finds a pg_dump that can dump this server."""
    remedy = "install PostgreSQL's client programs of the server's version, or back the database up by other means"
    program = shutil.which("pg_dump")
    if program is None:
        return [warn("backup", "pg_dump is not on PATH, which manage.py backup runs", remedy)]
    done = subprocess.run([program, "--version"], check=False, capture_output=True, text=True, timeout=10)  # noqa: S603
    found = re.search(r"\b(\d+)(\.|\w|\s|$)", done.stdout)
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int / 10000")
        (server,) = cursor.fetchone()
    if found is None or int(found[1]) < server:
        text = f"{done.stdout.strip() or program} cannot dump a server of version {server}"
        return [warn("backup", text, remedy)]
    return [ok("backup", f"{done.stdout.strip()} can dump the database")]


def one_line(error: BaseException) -> str:
    """Return the text of a driver's error, which may have several lines, in one."""
    return " ".join(str(error).split())
