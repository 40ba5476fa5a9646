"""Moments as the database's driver wants them."""

from __future__ import annotations

from typing import Any

from django.db import connection

from jobs.clock import to_datetime


def stamp(milliseconds: int | None) -> Any:
    """A moment as this database's driver wants it."""
    if milliseconds is None:
        return None
    return connection.ops.adapt_datetimefield_value(to_datetime(milliseconds))
