"""``manage.py move_ledger --to postgres://…``: move an installation from SQLite to PostgreSQL, with its files.

Nothing is changed in the source. What was done is recorded in the target, so that the same command goes on after any
interruption.
"""

from __future__ import annotations

from argparse import RawDescriptionHelpFormatter
from contextlib import ExitStack, closing
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser, DjangoHelpFormatter

from qualgent.ledger.database_settings import FORM
from qualgent.ops.move.errors import MoveError, MoveInterruptedError
from qualgent.ops.move.files import FileMove, given_place, referenced_files
from qualgent.ops.move.installation import Installation, TargetUrl, check_room
from qualgent.ops.move.logs import running_attempts
from qualgent.ops.move.mover import Mover, Plan
from qualgent.ops.move.progress import open_progress
from qualgent.ops.move.source import Source
from qualgent.ops.move.target import TargetDatabase
from qualgent.storage import file_settings

INTERRUPTED = 130  # exit code: by Ctrl-C
GO_ON = "run the same command again, it goes on where it was"
EXIT_CODES = """\
exit codes:
  0    moved and verified; with --check: it can be moved
  1    refused, or it cannot be moved: the message says what to change
  2    wrong arguments
  3    the target differs from the source: the message names the rows
  75   PostgreSQL or the file store was lost, is starting up or is full: run the same command again
  130  interrupted by Ctrl-C: run the same command again
"""


class Command(BaseCommand):
    help = (
        "Move this installation from SQLite to PostgreSQL: all rows, verified by counts and checksums, and, with "
        "--files, app builds and artifacts. The server must be stopped. Nothing in the data directory is changed. "
        "After an interruption the same command goes on where it was. docs/operations.md has more."
    )
    requires_system_checks = []

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        """Return the parser, whose help ends with the exit codes."""
        parser = super().create_parser(prog_name, subcommand, epilog=EXIT_CODES, **kwargs)
        parser.formatter_class = _HelpFormatter
        return parser

    def add_arguments(self, parser: CommandParser) -> None:
        to = parser.add_mutually_exclusive_group(required=True)
        to.add_argument("--to", metavar="URL", help=f"the empty database: {FORM}")
        to.add_argument(
            "--to-env", metavar="NAME", help="environment variable that has the URL: for one with a password"
        )
        parser.add_argument(
            "--files",
            metavar="URL",
            help=f"where to copy app builds, artifacts and logs: {file_settings.FORM}; none: nowhere",
        )
        parser.add_argument(
            "--check", action="store_true", help="say what would be moved, and whether it can be; move nothing"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Move the installation to PostgreSQL; with --check, only print the plan. Raises CommandError."""
        try:
            installation = Installation.of_settings()
            url = TargetUrl.given(options["to"], options["to_env"])
            with ExitStack() as stack:
                if not options["check"]:
                    stack.enter_context(installation.locked())
                self._run_move(installation, url, options["files"], stack, is_check=options["check"])
        except MoveError as error:
            advice = f": {GO_ON}" if isinstance(error, MoveInterruptedError) else ""
            raise CommandError(f"{error}{advice}", returncode=error.code) from None
        except KeyboardInterrupt:
            raise CommandError(f"interrupted: {GO_ON}", returncode=INTERRUPTED) from None

    def _run_move(
        self, installation: Installation, url: TargetUrl, files_url: str | None, stack: ExitStack, *, is_check: bool
    ) -> None:
        """Move rows and files in all steps, and print the result; with ``is_check``, print the plan only."""
        place = given_place(files_url)
        versions = installation.versions()
        source = stack.enter_context(closing(Source(installation.database, checkpoint=not is_check)))
        target = stack.enter_context(closing(TargetDatabase(url.database, url.session_name(installation.id))))
        progress = open_progress(self.stdout.write)
        mover = Mover(source, target, installation.id, progress)
        if not is_check:
            target.take_lock()
        plan = mover.plan(versions)
        files = None
        if place is not None:
            running = running_attempts(source.query)
            files = FileMove(installation.data_dir, place, referenced_files(source.query), running)
        check_room(target, installation.database)
        if files is not None:
            files.check_room()
        if is_check:
            self._print_plan(installation, plan, files)
            return
        mover.prepare(plan, lambda: url.migrate(installation.id))
        mover.copy(plan.counts)
        mover.rebuild()
        mover.verify(plan.counts)
        copied = None if files is None else files.copy(progress)
        mover.finish(installation.epoch())
        self._print_result(installation, plan, url, files_url, copied)

    def _print_plan(self, installation: Installation, plan: Plan, files: FileMove | None) -> None:
        for name, count in plan.counts.items():
            if count:
                self.stdout.write(f"{count:>14,} {name}")
        rows = sum(plan.counts.values())
        size = installation.database.stat().st_size / 1e6
        self.stdout.write(f"{rows:>14,} rows of {len(plan.counts)} tables would be moved, {size:,.1f} MB in SQLite")
        if files is not None:
            self.stdout.write(f"{len(files.files):>14,} files would be copied, {files.bytes / 1e6:,.1f} MB")
            self.stdout.write(f"{files.logs.ended:>14,} ended logs would be copied")
        if plan.migrations:
            self.stdout.write(f"The tables would be created first ({plan.migrations} migrations).")
        if plan.earlier is not None:
            ended = f"was moved at {plan.earlier.finished_at}" if plan.earlier.finished_at else "was moved in part"
            changed = plan.begins and plan.earlier.contents
            again = "it would begin anew, as the SQLite database has changed since" if changed else "it would go on"
            self.stdout.write(f"It {ended}; {'it would be verified again' if plan.earlier.finished_at else again}.")
        if installation.is_served():
            self.stdout.write("A server is running on the data directory: stop it before the move.")
        self.stdout.write("It can be moved.")

    def _print_result(
        self, installation: Installation, plan: Plan, url: TargetUrl, files_url: str | None, copied: list[str] | None
    ) -> None:
        rows = sum(plan.counts.values())
        self.stdout.write(f"Moved: {rows:,} rows of {len(plan.counts)} tables, equal in number and checksum.")
        if copied is not None:
            for line in copied:
                self.stdout.write(line)
        self.stdout.write("\nSet this for the server and for every manage.py command, beside what is set now:\n")
        self.stdout.write(f"  DATABASE_URL='{url.redacted()}'")
        if files_url is not None:
            self.stdout.write(f"  QUALGENT_FILES_URL='{files_url}'")
        self.stdout.write("  REDIS_URL=redis://host:6379          (only for several processes: docs/deploy.md)")
        self.stdout.write(
            f"\nThen: python manage.py doctor, and start the server. The data directory is still used, for "
            f"{'running logs' if files_url is not None else 'logs, files'} and the secret key.\n"
            f"{installation.database} is as it was. Move it away once the server works: a server without DATABASE_URL "
            "would start on it."
        )


class _HelpFormatter(DjangoHelpFormatter, RawDescriptionHelpFormatter):
    """Django's order of options, and the exit codes as they are written."""
