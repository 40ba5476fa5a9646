"""``manage.py offboard NAME``: deactivate somebody who leaves, as the page of members does."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from msgspec.structs import replace

from qualgent.accounts.permissions import LOCAL, SERVER
from qualgent.core.errors import ConflictError
from qualgent.people import team


class Command(BaseCommand):
    help = (
        "Deactivate a person: end their sessions, live connections and tokens on all servers within 5 seconds, and "
        "their links, enrollment tokens and approved log-ins. Jobs, webhooks, quarantines and device hosts stay."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="username")
        parser.add_argument("--force", action="store_true", help="also the last owner of an organization")

    def handle(self, *args: Any, **options: Any) -> None:
        """Deactivate a person; print which of their device hosts go on. Raises CommandError."""
        name = options["name"]
        user = get_user_model().objects.filter(username=name).exclude(username=LOCAL).first()
        if user is None:
            raise CommandError(f"there is no user {name!r}")
        try:
            hosts = team.offboard(replace(SERVER, client="manage.py offboard"), user.pk, is_forced=options["force"])
        except ConflictError as error:
            raise CommandError(
                f"{error}; --force leaves it without one" if "owner" in str(error) else str(error)
            ) from None
        self.stdout.write(f"{name} is deactivated, logged out everywhere, and their tokens are revoked.")
        if hosts:
            self.stdout.write(f"Device hosts that they enrolled go on (Team, Device hosts): {', '.join(hosts)}")
