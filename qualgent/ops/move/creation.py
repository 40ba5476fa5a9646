"""Creation of the target's tables in a child process, since migrations may use the default connection.

``python -m qualgent.ops.move.creation`` migrates the database of DATABASE_URL, and ends with the process that has the
other end of its stdin: one that was left behind by a killed move would disturb the next. Exit codes: those of a move.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import django
from django.conf import settings
from django.core.management import call_command
from django.db import InterfaceError, OperationalError

from .errors import MoveError, MoveInterruptedError

SHOWN = "the tables could not be created: "


def create_tables(url: str) -> None:
    """Run the migrations on a database, in a child process. Raises MoveError, MoveInterruptedError (database lost)."""
    path = str(settings.BASE_DIR), os.environ.get("PYTHONPATH")
    held, own = os.pipe()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "qualgent.ops.move.creation"],
            env={**os.environ, "DATABASE_URL": url, "PYTHONPATH": os.pathsep.join(filter(None, path))},
            check=False,
            stdin=held,
            capture_output=True,
            text=True,
        )
    finally:
        os.close(held)
        os.close(own)
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["migrate failed"])[-1]
        kind = MoveInterruptedError if done.returncode == MoveInterruptedError.code else MoveError
        raise kind(f"{SHOWN}{reason}")


def _end_with_parent() -> None:
    """Exit once standard input closes, which means that the parent process has ended."""
    sys.stdin.read()
    os._exit(MoveInterruptedError.code)


def _create_tables() -> None:
    """Migrate the database of DATABASE_URL, as the child process; exit with the code of a move's error."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    django.setup()
    try:
        call_command("migrate", verbosity=0)
    except Exception as error:
        may_pass = isinstance(error, OperationalError | InterfaceError)  # lost, too many connections, a full disk
        sys.stderr.write((str(error).splitlines() or [type(error).__name__])[0])
        sys.exit(MoveInterruptedError.code if may_pass else MoveError.code)


if __name__ == "__main__":
    _create_tables()
