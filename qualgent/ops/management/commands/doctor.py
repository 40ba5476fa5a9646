"""``manage.py doctor``: run the checks of ``qualgent.ops.doctor`` as a command of Django's.

``manage.py`` runs ``ops.doctor`` directly, which can also report what keeps Django from starting;
this module puts the command into ``manage.py help`` and ``call_command``.
"""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from qualgent.ops.doctor import main as doctor


class Command(BaseCommand):
    help = "Check configuration, database, disk, clock, agents. Exit code 1 if a check fails."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        doctor.add_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Run all checks and print the findings; exit with 1 if one fails."""
        code = doctor.run(as_json=options["json"], repair=options["repair"], dry_run=options["dry_run"])
        if code:
            sys.exit(code)
