"""``manage.py change_secret_key``: let the servers of this database start with another secret key."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from qualgent.accounts.start_checks import is_recorded, record_key


class Command(BaseCommand):
    help = (
        "Record the secret key of this environment as the one of all servers of the database. Stop them first; people "
        "then log in again, and links that confirm a new address no longer work."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if is_recorded():
            self.stdout.write("the servers of this database have this key already")
            return
        record_key()
        self.stdout.write("recorded: start all servers with this key")
