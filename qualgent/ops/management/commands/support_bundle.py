"""``manage.py support_bundle FILE``: writes diagnostics of the server to a zip file, without secrets."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from qualgent.ops import support
from qualgent.ops.redaction import Redaction


class Command(BaseCommand):
    help = (
        "Write a zip file with versions, the doctor's report, numbers of rows, queues, settings (numbers and choices "
        "only) and logs, without secrets and addresses of people. Read it before you send it."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, nargs="?", default=Path("support-bundle.zip"))
        parser.add_argument(
            "--log", action="append", default=[], metavar="FILE", help="a log to include; - is standard input"
        )
        parser.add_argument(
            "--hide-names", action="store_true", help="number organizations, people, agents and hosts instead"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the bundle to a new zip file, and print what is in it. Raises CommandError."""
        try:
            logs = [(name, _read_end(name)) for name in options["log"]]
            redaction = Redaction(support.known_secrets(), support.names() if options["hide_names"] else ())
            files = support.collect(redaction, logs)
            handle = os.open(options["file"], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
                for name, text in files.items():
                    bundle.writestr(name, text)
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}") from None
        self.stdout.write(f"{options['file']}: {', '.join(files)}. Read it before you send it.")


def _read_end(name: str) -> bytes:
    """Return the last bytes of a log file or standard input (-), one more than the bundle takes. Raises OSError."""
    most, content = support.LOG_BYTES + 1, b""
    with sys.stdin.buffer if name == "-" else open(name, "rb") as file:
        while piece := file.read(most):
            content = (content + piece)[-most:]
    return content
