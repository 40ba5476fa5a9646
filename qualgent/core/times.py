"""The scheduler's clocks, and conversion of times: milliseconds, datetimes, RFC 3339 text, database parameters."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.db import connection


def wall_ms() -> int:
    """Return milliseconds since the epoch, by the wall clock."""
    return time.time_ns() // 1_000_000


def monotonic_ms() -> int:
    """Return milliseconds of the monotonic clock."""
    return time.monotonic_ns() // 1_000_000


def to_datetime(milliseconds: int) -> datetime:
    """Return milliseconds since the epoch as an aware datetime in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, tz=UTC)


def to_milliseconds(moment: datetime) -> int:
    """Return a datetime as milliseconds since the epoch."""
    return round(moment.timestamp() * 1000)


@lru_cache(maxsize=256)  # the jobs of a list have the same time
def parse_milliseconds(text: str) -> int:
    """Return a time as the database writes it in milliseconds since the epoch; UTC if it has no offset."""
    moment = datetime.fromisoformat(text)
    return to_milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def rfc3339(moment: datetime) -> str:
    """Return a datetime as UTC text, ``2026-01-31T12:00:00.123Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@lru_cache(maxsize=256)  # the jobs of a list, and what is published of them, have the same time
def time_text(milliseconds: int) -> str:
    """Return milliseconds since the epoch as UTC text, ``2026-01-31T12:00:00.123Z``."""
    return rfc3339(to_datetime(milliseconds))


def optional_rfc3339(moment: datetime | None) -> str | None:
    """Return a datetime as UTC text (``rfc3339``), or None for None."""
    return None if moment is None else rfc3339(moment)


@lru_cache(maxsize=256)  # a commit has the same few times over and over
def stamp(milliseconds: int | None) -> Any:
    """Return milliseconds since the epoch as a parameter for SQL, in the form that the database driver expects."""
    if milliseconds is None:
        return None
    return connection.ops.adapt_datetimefield_value(to_datetime(milliseconds))


class Clock:
    """The monotonic clock and the wall clock of the scheduler.

    Deadlines and decisions use the monotonic clock. Submit times use the wall clock but never decrease, so a jump of
    the machine's clock expires nothing and reorders nothing.
    """

    def __init__(self) -> None:
        self._latest_submit_ms = 0
        self._apart_ms = self.wall_ms() - self.now_ms()

    def resume_from(self, latest_submit_ms: int) -> None:
        """Set the latest submit time of an earlier process; ``submit_ms`` returns no earlier one."""
        self._latest_submit_ms = latest_submit_ms

    def now_ms(self) -> int:
        """Return monotonic milliseconds, for deadlines and the engine."""
        return time.monotonic_ns() // 1_000_000

    def wall_ms(self) -> int:
        """Return wall-clock milliseconds since the epoch, for recorded times."""
        return time.time_ns() // 1_000_000

    def jumped_ms(self) -> int:
        """Return by how many ms the wall clock was set forward (negative: back) since the start."""
        return self.wall_ms() - self.now_ms() - self._apart_ms

    def submit_ms(self) -> int:
        """Return the wall-clock time in ms for a submission, never less than an earlier one returned."""
        self._latest_submit_ms = max(self.wall_ms(), self._latest_submit_ms)
        return self._latest_submit_ms
