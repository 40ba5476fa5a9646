"""``manage.py loglevel LOGGER LEVEL --for 10m``: change a log level of a running server, for a time."""

from __future__ import annotations

import re
import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from qualgent.core.log_levels import LEVELS, MOST, LevelFor, read_levels, write_levels

UNITS = {"s": 1, "m": 60, "h": 3600}
MAX_SECONDS = 24 * 3600


class Command(BaseCommand):
    help = (
        "Change the log level of a part of the running server of this data directory, within 2 seconds and for a time; "
        "without arguments, list what is changed. Of several processes, run it with the data directory of each."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("logger", nargs="?", help="such as scheduler, jobs, agents, django.request")
        parser.add_argument("level", nargs="?", help=f"{', '.join(LEVELS)}, or reset")
        parser.add_argument("--for", default="10m", dest="duration", help="such as 90s, 10m (default), 2h; at most 24h")

    def handle(self, *args: Any, **options: Any) -> None:
        """Set or reset a logger's level for a time, if one is named; print all that are changed."""
        levels = read_levels(settings.QUALGENT_DATA_DIR)
        if options["logger"] is not None:
            name, level = _full_name(options["logger"]), (options["level"] or "").upper()
            if level == "RESET":
                levels.pop(name, None)
            elif level in LEVELS:
                levels[name] = LevelFor(level, time.time() + _seconds(options["duration"]))
            else:
                raise CommandError(f"the level must be one of {', '.join(LEVELS)} or reset")
            if len(levels) > MOST:
                raise CommandError(f"at most {MOST} loggers can be changed at once")
            try:
                write_levels(settings.QUALGENT_DATA_DIR, levels)
            except OSError as error:
                raise CommandError(f"{settings.QUALGENT_DATA_DIR} cannot be written to: {error.strerror}") from None
        now = time.time()
        for name, one in sorted(levels.items()):
            self.stdout.write(f"{name} {one.level} for {one.until - now:.0f} s")
        if not levels:
            self.stdout.write("all levels are as configured")


def _full_name(name: str) -> str:
    """Return a logger's full name; ``qualgent.`` may be omitted for the server's parts. Raises CommandError."""
    if not re.fullmatch(r"[A-Za-z_][\w.]{0,99}", name):
        raise CommandError(f"{name[:100]!r} is no name of a logger")
    is_part = (settings.BASE_DIR / "qualgent" / name.partition(".")[0]).is_dir()
    return f"qualgent.{name}" if is_part else name


def _seconds(text: str) -> int:
    """Parse a duration such as 10m to seconds. Raises CommandError."""
    found = re.fullmatch(r"([0-9]{1,6})([smh])", text)
    seconds = int(found[1]) * UNITS[found[2]] if found else 0
    if not 0 < seconds <= MAX_SECONDS:
        raise CommandError("--for must be like 90s, 10m or 2h, at most 24h")
    return seconds
