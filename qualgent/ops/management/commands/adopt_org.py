"""``manage.py adopt_org OLD NEW``: rename an organization, or merge it into another."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from qualgent.accounts.permissions import SERVER
from qualgent.core.data_lock import lock_data_dir
from qualgent.core.times import wall_ms
from qualgent.ops.adoption import AdoptionError, adopt_org


class Command(BaseCommand):
    help = (
        "Move everything of the organization OLD to NEW: a renaming if NEW does not exist. The server must be stopped; "
        "there is no way back but a backup."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("old", metavar="OLD")
        parser.add_argument("new", metavar="NEW")

    def handle(self, *args: Any, **options: Any) -> None:
        """Move everything of OLD to NEW under the data directory's lock; print numbers. Raises CommandError."""
        old, new = options["old"], options["new"]
        try:
            with closing(lock_data_dir(settings.QUALGENT_DATA_DIR)):
                moved = adopt_org(old, new, SERVER, wall_ms())
        except (AdoptionError, SystemExit) as error:
            raise CommandError(str(error).removeprefix("qualgent: ")) from error
        for name, number in sorted(moved.items()):
            self.stdout.write(f"{number} {name}")
        self.stdout.write(f"{old} is {new} now")
