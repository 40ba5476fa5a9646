"""``manage.py retention``: have the running server count what it would remove now or, with --apply, remove it."""

from __future__ import annotations

from typing import Any

import httpx
from django.core.management.base import BaseCommand, CommandError, CommandParser

from qgprotocol.tls import CAFileError, certificate_problem
from qualgent.accounts.local_client import local_client, server_address

KINDS = ("jobs", "logs", "artifacts", "builds", "bundles", "audit", "agents")
PATIENCE_SECONDS = 3600


class Command(BaseCommand):
    help = "Print what the retention would remove now; with --apply, remove it. The server must be running."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--apply", action="store_true", help="remove it, not only count it")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print what the running server would remove or, with --apply, has removed."""
        report = _ask_scheduler(dry_run=not options["apply"])
        verb = "would remove" if report["dry_run"] else "removed"
        for kind in KINDS:
            found = report[kind]
            size = f", {found['bytes']:,} bytes" if found["bytes"] else ""
            self.stdout.write(f"{verb} {found['count']:,} {kind}{size}")


def _ask_scheduler(*, dry_run: bool) -> dict[str, Any]:
    """Run retention on the running server, and return its report. Raises CommandError."""
    try:
        with local_client(PATIENCE_SECONDS) as client:
            answer = client.post("/api/v1/retention", json={"dry_run": dry_run})
    except (httpx.TransportError, OSError, CAFileError) as error:
        where, reason = server_address(), certificate_problem(error) or error
        raise CommandError(
            f"no server answers at {where} ({reason}): start it, or set HOST and PORT, or QUALGENT_UNIX_SOCKET, as for "
            "the server"
        ) from None
    if not answer.is_success:
        raise CommandError(f"the server refused: {answer.text[:500]}")
    found: dict[str, Any] = answer.json()
    return found
