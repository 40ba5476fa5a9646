"""``manage.py change_secret_key``: let the servers of this database start with another secret key."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from msgspec.structs import replace

from qualgent.accounts import audit
from qualgent.accounts.permissions import SERVER
from qualgent.accounts.start_checks import is_recorded, record_key
from qualgent.core.data_lock import lock_data_dir

RUNNING = "a scheduler works with the old key: stop all servers first"


class Command(BaseCommand):
    help = (
        "Record the secret key of this environment as the one of all servers of the database. Stop them first; people "
        "then log in again, and links that confirm a new address no longer work."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if is_recorded():
            self.stdout.write("the servers of this database have this key already")
            return
        with _no_scheduler():
            record_key()
            caller = replace(SERVER, client="manage.py change_secret_key")
            with connection.cursor() as cursor:
                note = f"uid {os.getuid()}"
                audit.record(cursor, caller, "secret key", kind="server", object_id="", note=note)
        self.stdout.write("recorded: start all servers with this key")


@contextmanager
def _no_scheduler() -> Iterator[None]:
    """Keep schedulers away within the block, which is a transaction. Raises CommandError if one works."""
    if connection.vendor == "sqlite":
        try:
            lock = lock_data_dir(settings.QUALGENT_DATA_DIR)
        except SystemExit:
            raise CommandError(RUNNING) from None
        with closing(lock), transaction.atomic():
            yield
        return
    from qualgent.ledger.election import LOCK  # only here: SQLite needs no driver of PostgreSQL

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        if cursor.fetchone() != (True,):
            raise CommandError(RUNNING)
        yield
