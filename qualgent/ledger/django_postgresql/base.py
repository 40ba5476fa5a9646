"""Django's database backend for PostgreSQL, with other types of text and integers, and pipelines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import psycopg
from django.db.backends.postgresql import base, schema

TEXT, COLLATION = "text", "C"
"""Text has any length and is in byte order, as in SQLite, whatever the database was created with: pages by key and
prefixes rely on the order, and what clients send is limited where it is read."""
INTEGER = "bigint"  # as in SQLite: exit codes may have 32 bits without a sign

_Cursor: Any = base.Cursor


class NulReplacement:
    """A mixin of cursors: NUL in text, which PostgreSQL does not have, is U+FFFD in what is stored and looked for.

    What decides anything is validated before, and has no control characters. A search for NUL finds nothing, and the
    output of a test does not keep its result from being recorded.
    """

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        """Execute a statement, with U+FFFD in place of NUL in values, which the driver rejects."""
        run: Any = super().execute  # type: ignore[misc]
        try:
            return run(query, params, **options)
        except psycopg.DataError as error:
            if error.sqlstate is not None or "NUL" not in str(error):
                raise
            clean = [value.replace("\0", "\ufffd") if isinstance(value, str) else value for value in params]
            return run(query, clean, **options)  # nothing had been sent


class OrmCursor(NulReplacement, _Cursor):
    """Django's cursor. In a pipeline it waits for each statement, as Django reads row counts and catches errors."""

    pipeline: psycopg.Pipeline | None = None

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        """Execute a statement of the ORM; in a pipeline, wait for its result."""
        super().execute(query, params, **options)
        if self.pipeline is not None:
            self.pipeline.sync()
        return self


# private: django.db.backends.postgresql.schema.DatabaseSchemaEditor._iter_column_sql, _alter_column_type_sql,
# _create_like_index_sql — no setting gives all columns a collation, nor spares them the index that other collations
# need (tests/integration/test_postgresql.py)
class SchemaEditor(schema.DatabaseSchemaEditor):
    def _iter_column_sql(
        self, column_db_type: str, params: Any, model: Any, field: Any, db_params: Any, *more: Any
    ) -> Any:
        """Return the parts of a column's SQL, with the collation C for text unless it names another."""
        if column_db_type == TEXT:
            db_params = {**db_params, "collation": db_params.get("collation") or COLLATION}
        editor: Any = super()
        return editor._iter_column_sql(column_db_type, params, model, field, db_params, *more)

    def _alter_column_type_sql(self, model: Any, old: Any, new: Any, new_type: str, before: Any, after: Any) -> Any:
        """Return the SQL that changes a column's type, with the collation C for text."""
        editor: Any = super()
        collation = after or (COLLATION if new_type == TEXT else None)
        return editor._alter_column_type_sql(model, old, new, new_type, before, collation)

    def _create_like_index_sql(self, model: Any, field: Any) -> None:
        """Return None: in byte order the usual index serves prefixes too, without a second one."""


# private: psycopg.errors._WaitTimeout, psycopg.Connection.wait — no setting bounds the wait for an answer
# (tests/integration/test_postgresql_freeze.py)
def _wait_bounded(session: psycopg.Connection[Any], wait: Any, seconds: float, answer: Any, **options: Any) -> Any:
    """Wait for the server's answer as psycopg does, for ``seconds`` at most: a frozen server keeps its connections.

    A connection without an answer is closed, as the answer would be taken for that of the next statement.
    """
    try:
        return wait(answer, **{"timeout": seconds, **options})
    except psycopg.errors._WaitTimeout:
        session.pgconn.finish()
        raise psycopg.OperationalError(f"the server has not answered for {seconds:g} s") from None


_AS_IN_SQLITE = {  # LIKE takes no notice of the case of A to Z; what is compared with a column must have its collation
    **dict.fromkeys(("contains", "startswith", "endswith"), "ILIKE %s"),
    **dict.fromkeys(("icontains", "istartswith", "iendswith"), 'LIKE UPPER(%s COLLATE "C")'),
    "iexact": '= UPPER(%s COLLATE "C")',
}


_TEXTS = ("CharField", "FileField", "FilePathField", "SlugField", "TextField")
_INTEGERS = ("AutoField", "IntegerField", "PositiveIntegerField", "PositiveSmallIntegerField", "SmallIntegerField")


class DatabaseWrapper(base.DatabaseWrapper):
    SchemaEditorClass = SchemaEditor
    data_types = base.DatabaseWrapper.data_types | dict.fromkeys(_TEXTS, TEXT) | dict.fromkeys(_INTEGERS, INTEGER)
    operators = base.DatabaseWrapper.operators | _AS_IN_SQLITE
    pipeline: psycopg.Pipeline | None = None
    answer_seconds: float | None = None  # that each statement may take; set by servers, as migrations take long

    def get_new_connection(self, conn_params: dict[str, object]) -> Any:
        """Return a new connection, whose waits are bounded if ``answer_seconds`` is set."""
        session = super().get_new_connection(conn_params)
        if self.answer_seconds is not None:
            session.wait = partial(_wait_bounded, session, session.wait, self.answer_seconds)
        return session

    def get_connection_params(self) -> dict[str, object]:
        """Return Django's parameters of a connection, with ``OrmCursor``."""
        return {**super().get_connection_params(), "cursor_factory": OrmCursor}

    def create_cursor(self, name: str | None = None) -> Any:
        cursor = super().create_cursor(name)
        cursor.pipeline = self.pipeline
        return cursor

    @contextmanager
    def in_pipeline(self) -> Iterator[psycopg.Pipeline]:
        """Enter pipeline mode for the block: statements do not wait for results, except Django's own."""
        with self.connection.pipeline() as pipeline:
            self.pipeline = pipeline
            try:
                yield pipeline
            finally:
                self.pipeline = None
