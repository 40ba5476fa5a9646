"""Log levels that are changed for a limited time while a server runs, by a file in its data directory.

``manage.py loglevel`` writes the file. A level ends by itself, whether or not the file can still be read.
"""

from __future__ import annotations

import contextlib
import logging
import os
import time
from pathlib import Path

import msgspec

FILE = "log_levels.json"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOOK_SECONDS = 2.0
MOST = 50  # loggers

logger = logging.getLogger("qualgent.log_levels")


class LevelFor(msgspec.Struct, frozen=True):
    level: str
    until: float  # time.time


def read_levels(folder: Path) -> dict[str, LevelFor]:
    """Return the unexpired levels in the file, by logger; none if it is missing or invalid."""
    try:
        found = msgspec.json.decode((folder / FILE).read_bytes(), type=dict[str, LevelFor])
    except (OSError, msgspec.MsgspecError):
        return {}
    now = time.time()
    return {name: one for name, one in list(found.items())[:MOST] if one.until > now and one.level in LEVELS}


def write_levels(folder: Path, levels: dict[str, LevelFor]) -> None:
    """Replace the file of temporary log levels atomically. Raises OSError."""
    half = folder / f"{FILE}.half"
    with open(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(msgspec.json.encode(levels))
    half.replace(folder / FILE)


class LogLevels:
    """The levels that this process has changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before: dict[str, int] = {}  # level of each changed logger
        self._seen: tuple[int, int] | None = None  # inode and time of the file
        self._wanted: dict[str, LevelFor] = {}

    def refresh(self) -> None:
        """Apply the file's log levels if it has changed, and restore loggers whose time is over."""
        seen = None
        with contextlib.suppress(OSError):
            found = (self._folder / FILE).stat()
            seen = found.st_ino, found.st_mtime_ns
        if seen != self._seen:
            self._seen, self._wanted = seen, read_levels(self._folder)
        now = time.time()
        wanted = {name: one for name, one in self._wanted.items() if one.until > now}
        for name in [name for name in self._before if name not in wanted]:
            logging.getLogger(name).setLevel(self._before.pop(name))
            logger.warning("the log level of %s is as configured again", name)
        for name, one in wanted.items():
            target = logging.getLogger(name)
            if name not in self._before:
                self._before[name] = target.level
            if target.level != logging.getLevelName(one.level):
                target.setLevel(one.level)
                logger.warning("the log level of %s is %s for %.0f s", name, one.level, one.until - now)
