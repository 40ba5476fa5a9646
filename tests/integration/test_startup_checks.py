"""Checks of a server before it serves."""

from __future__ import annotations

import re
import sqlite3

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.backends.base import base

from qualgent.boot import startup
from qualgent.ops.doctor.database import check_server
from qualgent.ops.doctor.registry import Context
from tests.databases import postgres_only, sqlite_only


@sqlite_only
@pytest.mark.django_db
def test_a_sqlite_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first statement that it does not understand."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.31.1")
    with pytest.raises(SystemExit, match=r"SQLite 3\.31\.1; 3\.33 or newer is needed"):
        startup.check_database()


@postgres_only
@pytest.mark.django_db(transaction=True)
def test_a_postgresql_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """By a server, by migrate and by the doctor, in one sentence."""
    monkeypatch.setattr(connection.features, "minimum_database_version", (99,))
    monkeypatch.setattr(base, "RAN_DB_VERSION_CHECK", set())  # Django asks once in a process
    sentence = r"PostgreSQL 99 or later is required \(found \d\d\.\d+\)\.$"
    connection.close()
    with pytest.raises(SystemExit, match=f"^qualgent: {sentence}"):
        startup.check_database()
    connection.close()
    with pytest.raises(CommandError, match=f"^{sentence}"):
        call_command("migrate")
    connection.close()
    (finding,) = check_server(Context(connection=connection))
    assert re.match(sentence, finding.text)
    assert finding.level == "fail"
