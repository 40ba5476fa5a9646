"""``manage.py migrate``: Django's own, which refuses databases from before the first release, and old PostgreSQLs."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import NotSupportedError, connections
from django.db.migrations.recorder import MigrationRecorder

from qualgent.ledger.schema import UnreleasedError, check_released


class Command(migrate.Command):
    """Apply the migrations that are not applied yet."""

    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        try:
            check_released(connection, MigrationRecorder(connection).applied_migrations())
        except (UnreleasedError, NotSupportedError) as error:
            raise CommandError(str(error)) from error
        super().handle(*args, **options)
