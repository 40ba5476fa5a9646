"""``manage.py migrate``: Django's own, which refuses databases from before the first release, and old PostgreSQLs."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import NotSupportedError, connections
from django.db.migrations.recorder import MigrationRecorder

from qualgent.ledger.schema import UnreleasedError, check_released
from qualgent.ops.backup.cut_off import describe_cut_off


class Command(migrate.Command):
    """Apply the migrations that are not applied yet."""

    def execute(self, *args: Any, **options: Any) -> str | None:
        """Run the command. Raises CommandError if a restoration was cut off."""
        # before Django's checks: they make the file of SQLite, and restore wants an empty place
        if cut_off := describe_cut_off(settings.QUALGENT_DATA_DIR):
            raise CommandError(cut_off)
        return super().execute(*args, **options)

    def handle(self, *args: Any, **options: Any) -> None:
        """Migrate. Raises CommandError for a database of before the first release, or an old PostgreSQL."""
        connection = connections[options["database"]]
        try:
            check_released(connection, MigrationRecorder(connection).applied_migrations())
        except (UnreleasedError, NotSupportedError) as error:
            raise CommandError(str(error)) from error
        super().handle(*args, **options)
