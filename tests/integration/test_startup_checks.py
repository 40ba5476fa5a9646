"""Checks of a server before it serves."""

from __future__ import annotations

import sqlite3

import pytest

from qualgent.boot import startup
from tests.databases import sqlite_only


@sqlite_only
@pytest.mark.django_db
def test_a_sqlite_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first statement that it does not understand."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.31.1")
    with pytest.raises(SystemExit, match=r"SQLite 3\.31\.1; 3\.33 or newer is needed"):
        startup.check_database()
