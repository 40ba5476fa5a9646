"""``manage.py retention``: what would be removed now, or remove it. The running server does it: rows are its own."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

KINDS = ("jobs", "logs", "artifacts", "builds", "audit", "agents")
PATIENCE_SECONDS = 3600


class Command(BaseCommand):
    help = "Print what the retention would remove now; with --apply, remove it. The server must be running."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--apply", action="store_true", help="remove it, not only count it")
        parser.add_argument(
            "--url", default=f"http://127.0.0.1:{settings.PORT}", help="the server (default: %(default)s)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        report = _ask(options["url"].rstrip("/"), dry_run=not options["apply"])
        verb = "would remove" if report["dry_run"] else "removed"
        for kind in KINDS:
            found = report[kind]
            size = f", {found['bytes']:,} bytes" if found["bytes"] else ""
            self.stdout.write(f"{verb} {found['count']:,} {kind}{size}")


def _ask(url: str, *, dry_run: bool) -> dict[str, Any]:
    request = urllib.request.Request(  # noqa: S310 — an address that whoever runs it gave
        f"{url}/api/v1/retention",
        data=json.dumps({"dry_run": dry_run}).encode(),
        headers={"Content-Type": "application/json", "User-Agent": "manage.py"},
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:  # noqa: S310 — as above
            found: dict[str, Any] = json.load(answer)
            return found
    except urllib.error.HTTPError as error:
        raise CommandError(f"the server refused: {error.read().decode(errors='replace')[:500]}") from None
    except OSError as error:
        raise CommandError(f"no server answers at {url} ({error}): start it, or give --url") from None
