"""``manage.py backup FOLDER``: copies database and secret key, with --files builds, artifacts and logs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from qualgent.ops.backup.backups import make_backup
from qualgent.ops.move.errors import MoveError
from qualgent.ops.move.progress import open_progress


class Command(BaseCommand):
    help = (
        "Copy the database and the secret key into a folder, and with --files builds, artifacts and ended logs into "
        "another, also while servers work; docs/operations.md has more."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="made if it does not exist; must hold no backup yet")
        parser.add_argument(
            "--files",
            type=Path,
            metavar="FOLDER",
            help="copy builds, artifacts and ended logs into this folder, from wherever they are kept; one for all "
            "backups: those that are there are skipped",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Make a backup, and print its size. Raises CommandError."""
        try:
            made = make_backup(options["folder"], options["files"], open_progress(self.stdout.write))
        except MoveError as error:
            raise CommandError(str(error)) from error
        rows = sum(count for count, _ in made.tables.values())
        self.stdout.write(
            f"{options['folder'] / made.database}: {made.database_bytes / 1e6:.1f} MB, "
            f"{rows:,} rows of {len(made.tables)} tables, checked"
        )
