"""Migrate a database from before the apps ``accounts`` and ``webhooks`` existed.

Until then ``jobs`` had the tables of organizations, the audit and webhooks, and eleven migrations. In one transaction
the tables are renamed and the recorded migrations replaced by the initial ones; no row is rewritten.
"""

from __future__ import annotations

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.recorder import MigrationRecorder

MOVED = {
    "accounts": ("org", "audit", "auditedjob"),
    "webhooks": ("webhook", "delivery"),
}
"""The models moved out of ``jobs``, by their app."""

LAST = {"jobs": "0011_recent_durations", "agents": "0003_instance"}
"""The last migration of each app before the move."""

INITIAL = "0001_initial"


class TooOldError(Exception):
    """The database is older than the one version that can be migrated; the message says what to do."""


def needs_carrying(connection: BaseDatabaseWrapper) -> bool:
    """Return whether the database has the tables from before the move. Raises TooOldError."""
    applied = MigrationRecorder(connection).applied_migrations()
    if ("jobs", INITIAL) not in applied or ("accounts", INITIAL) in applied:
        return False
    missing = [f"{app}.{name}" for app, name in LAST.items() if (app, name) not in applied]
    if missing:
        lacks = ", ".join(missing)
        raise TooOldError(
            f"the database lacks the migrations {lacks}: migrate it with the release before this one first"
        )
    return True


def carry_over(connection: BaseDatabaseWrapper) -> None:
    """Rename the moved tables and replace the recorded migrations, in one transaction."""
    recorder = MigrationRecorder(connection)
    with connection.schema_editor() as editor, connection.cursor() as cursor:
        for app, names in MOVED.items():
            for name in names:
                model = apps.get_model(app, name)
                editor.alter_db_table(model, f"jobs_{name}", model._meta.db_table)
                cursor.execute(
                    "UPDATE django_content_type SET app_label = %s WHERE app_label = 'jobs' AND model = %s", (app, name)
                )
        for app, migration in recorder.applied_migrations():
            if app in LAST:
                recorder.record_unapplied(app, migration)
        for app in (*LAST, *MOVED):
            recorder.record_applied(app, INITIAL)
