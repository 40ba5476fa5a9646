"""Deletes what a test has committed, but the rows that Django makes for each model (content types, permissions).

Django's own command, ``flush``, deletes these as well, and makes them anew after each test. This takes longer than most
tests.
"""

from __future__ import annotations

from functools import cache

from django.core.management.color import no_style
from django.db import connections
from django.test import TransactionTestCase

KEPT = {"django_content_type", "auth_permission"}  # no test changes them


def delete_rows(test_case: TransactionTestCase) -> None:
    """Empty the other tables, on all databases of a test."""
    for alias in test_case._databases_names(include_mirrors=False):
        connection = connections[alias]
        with connection.cursor() as cursor:
            cursor.execute(_statement(alias))
            filled = [table for (table,) in cursor]
        cascade = connection.vendor == "postgresql"  # the tables that refer to these have no rows, or are among them
        connection.ops.execute_sql_flush(connection.ops.sql_flush(no_style(), filled, allow_cascade=cascade))


@cache
def _statement(alias: str) -> str:
    """Return the statement that selects the names of the tables that have rows."""
    tables = sorted({*connections[alias].introspection.django_table_names(include_views=False)} - KEPT)
    return " UNION ALL ".join(f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\")" for table in tables)


def replace_flush() -> None:
    """Let all tests of this process that commit end this way."""
    # private: django.test.testcases.TransactionTestCase
    TransactionTestCase._fixture_teardown = delete_rows  # type: ignore[attr-defined, method-assign]
