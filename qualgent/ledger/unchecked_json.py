"""A JSON column without Django's CHECK, by which SQLite would parse it again at each INSERT."""

from __future__ import annotations

from typing import Any

from django.db.models import JSONField


class UncheckedJSONField(JSONField):
    """JSON of a table with many rows: SQLite does not parse it again at each INSERT, as it does by Django's CHECK."""

    def db_check(self, connection: Any) -> None:
        """Return None, so that the column has no CHECK."""
        return None
