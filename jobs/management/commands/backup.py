"""``manage.py backup FOLDER``: the database as it is at one moment, while the server goes on.

SQLite copies within one read transaction, which neither waits for writers nor holds them up; copying the file by other
means would miss what is in the write-ahead log, or catch it half written.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

SECRET = 0o600  # what jobs say and the key of sessions are for this user only


class Command(BaseCommand):
    help = (
        "Copy the database and the secret key into a folder, also while the server runs; docs/operations.md has more."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="made if it does not exist; must hold no backup yet")

    def handle(self, *args: Any, **options: Any) -> None:
        if connection.vendor != "sqlite":
            raise CommandError("the database is not SQLite: use its own tools (pg_dump)")
        folder: Path = options["folder"]
        source = Path(str(settings.DATABASES["default"]["NAME"]))
        target = folder / source.name
        if not source.is_file():
            raise CommandError(f"there is no database at {source}")
        if target.exists():
            raise CommandError(f"{target} exists: a backup goes to a folder of its own")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            copy_database(source, target)
            shutil.copy2(settings.QUALGENT_DATA_DIR / "secret_key", folder / "secret_key")
        except (OSError, sqlite3.Error) as error:
            raise CommandError(f"the backup failed: {error}") from error
        self.stdout.write(f"{target}: {target.stat().st_size / 1e6:.1f} MB, checked")


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
    with half.open("rb") as file:
        os.fsync(file.fileno())
    half.rename(target)
