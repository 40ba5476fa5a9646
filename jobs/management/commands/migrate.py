"""``manage.py migrate``: Django's own, after a database of the release before was carried over."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import connections

from jobs.ledger.carry_over import TooOldError, carry_over, needs_carrying


class Command(migrate.Command):
    """Carry the database over if it needs it; then apply the migrations that are not applied yet."""

    help = f"{migrate.Command.help} A database of the release before is carried over first."

    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        try:
            if needs_carrying(connection):
                if options["check_unapplied"] or options["plan"]:
                    raise CommandError("this database is of the release before; `manage.py migrate` carries it over")
                carry_over(connection)
                if options["verbosity"]:
                    self.stdout.write("Carried over from the release before: organizations, audit and webhooks moved.")
        except TooOldError as error:
            raise CommandError(str(error)) from error
        super().handle(*args, **options)
