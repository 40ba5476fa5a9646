"""``manage.py bootstrap``: a one-time link for the first administrator in shared mode, or for one who is locked out.

It needs a shell of the server's user, which may do everything anyway; the server may be running.
"""

from __future__ import annotations

import os
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction
from msgspec.structs import replace

from qualgent.accounts.permissions import LOCAL, SERVER
from qualgent.accounts.statements import insert_orgs
from qualgent.core.times import wall_ms
from qualgent.people import links, team
from qualgent.people.audited import record
from qualgent.people.passwords import of_those_with_passwords


class Command(BaseCommand):
    help = (
        "Print a link, valid once and for an hour, that makes the first administrator of a server with "
        "QUALGENT_AUTH=on; with --user, that lets an existing person in again, as an administrator."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--org", help="set up the organization, if it does not exist, that members are invited to")
        parser.add_argument("--user", help="the person who sets a new password and becomes an administrator")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a one-time link that creates the first administrator, or lets a person in again as one.

        If there is an administrator, and no person is given, only set up the organization.
        """
        if not settings.QUALGENT_AUTH:
            raise CommandError(
                "there are no people without QUALGENT_AUTH=on: set it and QUALGENT_PUBLIC_URL as for the server"
            )
        with transaction.atomic():
            if options["org"] is not None:
                self._set_up(options["org"])
            user = _find(options["user"])
            # not one whom the rules of a provider made an administrator: this is the way in without the provider
            found = team.administrators().filter(of_those_with_passwords()).order_by("pk").first()
            if user is None and found is not None:
                name = found.get_username()
                self.stdout.write(f"{name} is an administrator already; --user {name} lets them set a new password.")
                return
            caller = replace(SERVER, client="manage.py bootstrap")
            url = links.make_link(caller, links.BOOTSTRAP, user=user)
            record(caller, "bootstrap", "" if user is None else user.get_username(), note=f"uid {os.getuid()}")
        self.stdout.write(f"Open this within an hour; it works once:\n\n  {url}\n")

    def _set_up(self, org: str) -> None:
        """Create the organization, unless it exists. Raises CommandError."""
        if not 1 <= len(org) <= 100 or not org.isprintable():
            raise CommandError("an organization's id is text of 1 to 100 characters")
        with connection.cursor() as cursor:
            insert_orgs(cursor, [org], wall_ms())


def _find(name: str | None) -> Any:
    """Return the user to let in again by name; None (no name): a new person. Raises CommandError."""
    if name is None:
        return None
    user = get_user_model().objects.filter(username=name).exclude(username=LOCAL).first()
    if user is None:
        raise CommandError(f"there is no user {name!r}; without --user the link makes a new administrator")
    return user
