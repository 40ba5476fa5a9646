"""The command ``python -m qualgent.server``: sets settings from options, then runs the server."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from qualgent.server.main import Hosted, Shared, serve

MANAGE = Path(__file__).resolve().parents[2] / "manage.py"


def main(arguments: Sequence[str] | None = None, *, prog: str = "python -m qualgent.server") -> int:
    """Serve QualGent; return the exit code: 0 after SIGTERM or Ctrl-C, 1 on failure, 2 for bad usage."""
    options = parse_options(arguments, prog)
    # by the environment, so that the settings and child processes read the same
    if options.host is not None:
        os.environ["HOST"] = options.host
    if options.role is not None:
        os.environ["QUALGENT_ROLE"] = options.role
    if options.port is not None:
        os.environ["PORT"] = str(options.port)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")

    from django.conf import settings
    from django.utils.module_loading import import_string

    def load(port: int) -> Hosted:
        settings.PORT = settings.SERVED_PORT = port  # the one in use, when it was 0
        os.environ["PORT"] = str(port)
        if options.migrate and settings.QUALGENT_ROLE == "all":  # of several processes one migrates, by itself
            migrate()
        application = import_string(settings.ASGI_APPLICATION)  # first: it sets Django up
        from qualgent.boot import startup

        # on_serving: after what may still fail, the data directory's lock, migrations, recovery
        return Hosted(application, startup.on_serving.append, startup.leave, startup.retire)

    shared = None
    if settings.QUALGENT_AUTH:
        shared = Shared(settings.QUALGENT_PUBLIC_URL, settings.QUALGENT_UNIX_SOCKET)
    return serve(
        settings.HOST,
        settings.PORT,
        load,
        shared=shared,
        body_limit=settings.QUALGENT_MAX_BODY_BYTES,
        spool_limit=settings.QUALGENT_MAX_SPOOLED_BYTES,
        upload_limit=settings.QUALGENT_MAX_UPLOAD_BYTES,
        notice_seconds=settings.QUALGENT_STOP_NOTICE_SECONDS,
        accepts_at_once=settings.QUALGENT_ROLE != "gateway",
    )


def parse_options(arguments: Sequence[str] | None, prog: str) -> argparse.Namespace:
    """Parse the command's options. Exits with 2 for bad usage."""
    parser = argparse.ArgumentParser(
        prog=prog,
        description="The QualGent server: for this machine only, or with QUALGENT_AUTH=on for a team.",
        epilog="Everything else is set by environment variables: docs/configuration.md lists them.",
    )
    parser.add_argument("--host", help="address or name (default: the variable HOST, else 127.0.0.1)")
    parser.add_argument("--port", type=int, help="0 takes a free one (default: the variable PORT, else 3000)")
    parser.add_argument(
        "--role",
        choices=("all", "gateway", "scheduler"),
        help="what this process is (default: the variable QUALGENT_ROLE, else all)",
    )
    parser.add_argument(
        "--migrate", action="store_true", help="create or update the tables first; only if the role is all"
    )
    return parser.parse_args(arguments)


def migrate() -> None:
    """Run ``manage.py migrate`` in a child process; end this process if it fails.

    Here it would import Twisted and its reactor early.
    """
    done = subprocess.run([sys.executable, str(MANAGE), "migrate", "--verbosity", "0"], check=False)  # noqa: S603
    if done.returncode:
        sys.exit(done.returncode)
