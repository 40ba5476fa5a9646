"""The migrations that a database has, compared with those of this version of the software."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor

Migration = tuple[str, str]
"""App and name."""

FIRST: Migration = ("jobs", "0001_first")
BEFORE_RELEASE = {
    *((app, "0001_initial") for app in ("accounts", "agents", "jobs", "webhooks")),
    ("agents", "0002_needs"),
    ("agents", "0003_held_by"),
    ("jobs", "0002_needs"),
    ("jobs", "0002_attempt_saved_seconds"),
    ("jobs", "0003_comparisons"),
}
"""Migrations of versions before the first release, whose ``0001_first`` made less."""
LAST_OF_FIRST = ("jobs_attempt", "saved_seconds")
"""The table and column that ``0001_first`` has made last: before that, other migrations made them."""


class UnreleasedError(Exception):
    """The database was made by a version before the first release."""

    problem = "the database was made by a version before the first release, and cannot be migrated"
    remedy = "use a new one (another QUALGENT_DATA_DIR or DATABASE_URL), and run: python manage.py migrate"

    def __str__(self) -> str:
        return f"{self.problem}: {self.remedy}"


class Schema(NamedTuple):
    """The state of a database's schema, compared with this version."""

    known: set[Migration]  # of this version, on disk
    needed: set[Migration]  # of a database that is up to date
    pending: int
    newer: list[str]  # of a newer version, as app.name


def check_released(connection: BaseDatabaseWrapper, applied: Container[Migration]) -> None:
    """Raise UnreleasedError if a database with these migrations is from before the first release."""
    if any(migration in applied for migration in BEFORE_RELEASE):
        raise UnreleasedError
    if FIRST in applied:
        table, column = LAST_OF_FIRST
        with connection.cursor() as cursor:
            columns = connection.introspection.get_table_description(cursor, table)
        if column not in {found.name for found in columns}:
            raise UnreleasedError


def read_schema(connection: BaseDatabaseWrapper) -> Schema:
    """Return how a database's migrations compare with this version's. Raises UnreleasedError."""
    # private: django.db.migrations.executor.MigrationExecutor — as manage.py migrate finds out what it has to apply
    # (tests/integration/test_unreleased_database.py)
    executor = MigrationExecutor(connection)
    loader = executor.loader
    check_released(connection, loader.applied_migrations)
    known, leaves = set(loader.disk_migrations), loader.graph.leaf_nodes()
    newer = sorted(".".join(key) for key in set(loader.applied_migrations) - known if key[0] in loader.migrated_apps)
    return Schema(known, set(loader.graph.nodes), len(executor.migration_plan(leaves)), newer)
