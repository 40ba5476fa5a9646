"""The database backend: Django's, apart from the collation of text, and pipelines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from django.db.backends.postgresql import base, schema

COLLATION = ' COLLATE "C"'
"""Byte order, as in SQLite, whatever the database was created with: pages by key and prefixes rely on it."""

_TEXT = ("CharField", "FileField", "FilePathField", "SlugField", "TextField")
_Cursor: Any = base.Cursor


class OrmCursor(_Cursor):
    """Django's cursor. In a pipeline it waits for each statement, as Django reads row counts and catches errors."""

    pipeline: psycopg.Pipeline | None = None

    def execute(self, *args: Any, **kwargs: Any) -> Any:
        super().execute(*args, **kwargs)
        if self.pipeline is not None:
            self.pipeline.sync()
        return self


# private: django.db.backends.postgresql.schema.DatabaseSchemaEditor._create_like_index_sql — makes a second index of
# each text column, for other collations (tests/integration/test_postgresql.py)
class SchemaEditor(schema.DatabaseSchemaEditor):
    def _create_like_index_sql(self, model: Any, field: Any) -> None:
        """Create no second index for prefixes: in byte order the first one serves."""


_AS_IN_SQLITE = {  # LIKE takes no notice of the case of A to Z; what is compared with a column must have its collation
    **dict.fromkeys(("contains", "startswith", "endswith"), "ILIKE %s"),
    **dict.fromkeys(("icontains", "istartswith", "iendswith"), 'LIKE UPPER(%s COLLATE "C")'),
    "iexact": '= UPPER(%s COLLATE "C")',
}


def _with_collation(data_type: Any) -> Any:
    if callable(data_type):
        return lambda data: data_type(data) + COLLATION
    return data_type + COLLATION


class DatabaseWrapper(base.DatabaseWrapper):
    SchemaEditorClass = SchemaEditor
    data_types = base.DatabaseWrapper.data_types | {
        name: _with_collation(base.DatabaseWrapper.data_types[name]) for name in _TEXT
    }
    operators = base.DatabaseWrapper.operators | _AS_IN_SQLITE
    pipeline: psycopg.Pipeline | None = None

    def get_connection_params(self) -> dict[str, Any]:
        return {**super().get_connection_params(), "cursor_factory": OrmCursor}

    def create_cursor(self, name: str | None = None) -> Any:
        cursor = super().create_cursor(name)
        cursor.pipeline = self.pipeline
        return cursor

    @contextmanager
    def in_pipeline(self) -> Iterator[psycopg.Pipeline]:
        """Send statements without waiting for their results, apart from Django's own."""
        with self.connection.pipeline() as pipeline:
            self.pipeline = pipeline
            try:
                yield pipeline
            finally:
                self.pipeline = None
