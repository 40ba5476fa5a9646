"""``manage.py backup FOLDER``: the database as it is at one moment, while the server goes on, and files if asked.

PostgreSQL's is dumped by pg_dump. SQLite copies within one read transaction, which neither waits for writers nor holds
them up; copying the file by other means would miss what is in the write-ahead log, or catch it half written.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from qualgent.core import secret_key
from qualgent.ops.move.errors import MoveError
from qualgent.ops.move.files import copy_files, incoming_bytes, referenced_files
from qualgent.ops.move.progress import open_progress
from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.file_stores import make_file_store

DUMP = "qualgent.dump"
SECRET = 0o600  # what jobs say and the key of sessions are for this user only


class Command(BaseCommand):
    help = (
        "Copy the database and the secret key into a folder, and with --files builds and artifacts into another, also "
        "while the server runs; docs/operations.md has more."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="made if it does not exist; must hold no backup yet")
        parser.add_argument(
            "--files",
            type=Path,
            metavar="FOLDER",
            help="then copy builds and artifacts into this folder, from wherever they are kept; one for all backups: "
            "those that are there are skipped",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        is_sqlite = connection.vendor == "sqlite"
        source = Path(str(settings.DATABASES["default"]["NAME"]))
        target = folder / (source.name if is_sqlite else DUMP)
        if is_sqlite and not source.is_file():
            raise CommandError(f"there is no database at {source}")
        if target.exists():
            raise CommandError(f"{target} exists: a backup goes to a folder of its own")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if is_sqlite:
                copy_database(source, target)
            else:
                dump_database(target)
            key = settings.QUALGENT_DATA_DIR / secret_key.NAME
            if key.exists():  # else it is given by a variable, and kept by whoever sets it
                shutil.copy2(key, folder / key.name)
        except (OSError, sqlite3.Error) as error:
            raise CommandError(f"the backup failed: {error}") from error
        self.stdout.write(f"{target}: {target.stat().st_size / 1e6:.1f} MB{', checked' if is_sqlite else ''}")
        if options["files"] is not None:
            self._copy_files(options["files"])

    def _copy_files(self, folder: Path) -> None:
        """Copy the files that rows refer to. After the database, as a file is stored before its row."""

        def query(statement: str) -> list[Any]:
            with connection.cursor() as cursor:
                cursor.execute(statement)
                return list(cursor.fetchall())

        files = referenced_files(query)
        target = DirectoryFiles(folder, incoming_bytes(files))
        try:
            found = copy_files(make_file_store(), target, files, open_progress(self.stdout.write))
        except MoveError as error:
            raise CommandError(f"not all files were copied: {error}; run it again with another FOLDER") from error
        for line in found.lines():
            self.stdout.write(line)


def dump_database(target: Path) -> None:
    """Write a dump for pg_restore; under its name only when it is whole and on disk. Raises OSError."""
    program = shutil.which("pg_dump")
    if program is None:
        raise CommandError("pg_dump is not on PATH: install PostgreSQL's client programs, of the server's version")
    from psycopg.conninfo import make_conninfo

    given = connection.get_connection_params()
    secret = given.pop("password", None)  # not an argument: everybody on the machine could read it
    names = set(given) - {"context", "cursor_factory", "prepare_threshold", "client_encoding"}
    half = target.with_name(target.name + ".half")
    half.unlink(missing_ok=True)
    half.touch(SECRET)
    done = subprocess.run(  # noqa: S603 — no shell
        [program, "--format=custom", "--no-owner", f"--file={half}", make_conninfo(**{n: given[n] for n in names})],
        env={**os.environ, **({"PGPASSWORD": secret} if secret else {})},
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        half.unlink(missing_ok=True)
        raise CommandError(f"the backup failed: {done.stderr.strip()}")
    _finish_backup(half, target)


def copy_database(source: Path, target: Path) -> None:
    """Under its name only when it is whole, checked and on disk. Raises sqlite3.Error, OSError."""
    half = target.with_name(target.name + ".half")
    half.unlink(missing_ok=True)
    half.touch(SECRET)
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=rw", uri=True, timeout=20)) as database,
        closing(sqlite3.connect(half)) as copy,
    ):
        database.execute("PRAGMA query_only=ON")
        database.backup(copy)  # all pages in one step: what is committed meanwhile would begin it anew otherwise
        copy.execute("PRAGMA journal_mode=DELETE")  # one file
        (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged, so the database is: {found}")
    _finish_backup(half, target)


def _finish_backup(half: Path, target: Path) -> None:
    with half.open("rb") as file:
        os.fsync(file.fileno())
    half.rename(target)
