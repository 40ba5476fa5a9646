"""``manage.py restore FOLDER``: put a backup into an empty place, or try whether it can be."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from qualgent.ledger.database_settings import FORM
from qualgent.ops.backup.restore import Place, open_backup, restore
from qualgent.ops.backup.trial import try_backup
from qualgent.ops.move.errors import DifferenceError, MoveError
from qualgent.ops.move.installation import TargetUrl
from qualgent.ops.move.progress import open_progress


class Command(BaseCommand):
    help = (
        "Restore a backup into an empty data directory or PostgreSQL database: by default those of this environment. "
        "With --verify, into a temporary place, where a scheduler is started and one simulated job is run. Exit code "
        "3: files are missing or damaged. docs/operations.md has more."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="the folder of the backup, with manifest.json")
        parser.add_argument("--files", type=Path, metavar="FOLDER", help="the folder of `backup --files`")
        to = parser.add_mutually_exclusive_group()
        to.add_argument("--to", metavar="PLACE", help=f"an empty folder, or an empty database: {FORM}")
        to.add_argument("--to-env", metavar="NAME", help="environment variable that has the URL with a password")
        parser.add_argument("--verify", action="store_true", help="try it, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        """Restore a backup, or with --verify try it elsewhere; print the outcome. Raises CommandError."""
        progress, copies = open_progress(self.stdout.write), options["files"]
        try:
            backup = open_backup(options["folder"])
            place = _find_place(options)
            if options["verify"]:
                rows, is_whole = try_backup(backup, place.url, copies, progress)
                lines = [f"{name:10} {outcome}" for name, outcome in rows]
                lines.append("It can be restored." if is_whole else "It can be restored in part.")
            else:
                lines, is_whole = restore(backup, place, copies, progress)
        except MoveError as error:
            raise CommandError(str(error), returncode=error.code) from None
        for line in lines:
            self.stdout.write(line)
        if not is_whole:
            sys.exit(DifferenceError.code)


def _find_place(options: dict[str, Any]) -> Place:
    """Return where to restore to, by the options or else this environment's settings. Raises MoveError."""
    to, variable = options["to"], options["to_env"]
    if to is not None and "://" not in to:
        return Place(Path(to).absolute(), is_own=True)
    if to is None and variable is None:
        variable = "DATABASE_URL" if os.environ.get("DATABASE_URL", "").strip() else None
    if to is None and variable is None:
        return Place(settings.QUALGENT_DATA_DIR)
    return Place(settings.QUALGENT_DATA_DIR, TargetUrl.given(to, variable))
