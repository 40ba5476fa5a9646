"""The PostgreSQL database that a move writes to: session, lock, tables, COPY, and the record of progress."""

from __future__ import annotations

import contextlib
import re
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from psycopg import errors, sql

from qualgent.ledger.election import LOCK
from qualgent.ledger.schema import FIRST

from . import state
from .checksums import Row
from .errors import MoveError, MoveInterruptedError
from .values import KINDS

LEAST_VERSION = 140_000
LOCK_SECONDS = 10.0
SESSION = {
    "timezone": "UTC",  # times without an offset are SQLite's
    "datestyle": "ISO",
    "statement_timeout": "0",
    "idle_in_transaction_session_timeout": "0",
    # the server notices a lost connection, and gives up the lock
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
OWN = (state.TABLE, "django_migrations", "jobs_schedulerepoch")
"""Tables of the target itself: the record of the move, its migrations, and the election of its schedulers."""
BY_MIGRATE = ("django_content_type", "auth_permission")
"""Tables that `migrate` fills: their rows are replaced by the source's, which others refer to by id."""
MAX_NAMED = 5

TABLES = """
    SELECT c.relname, a.attname, format_type(a.atttypid, NULL), a.attidentity <> '',
           COALESCE(array_position(i.indkey::int2[], a.attnum), -1)
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
    ORDER BY c.relname, a.attnum"""
INDEXES = """
    SELECT format('DROP INDEX %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = ANY(%s)
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x'))
    ORDER BY i.indexrelid"""
FOREIGN_KEYS = """
    SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname),
           format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = ANY(%s) AND contype = 'f'
    ORDER BY k.oid"""
END_EARLIER = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = current_setting('application_name')
      AND pid <> pg_backend_pid()"""


class TargetTable(NamedTuple):
    """A table of the target."""

    name: str
    columns: list[str]
    types: list[str]  # of the columns
    key: list[str]  # columns of the primary key
    numbered: str  # the column whose values the database gives; empty: none


class TargetDatabase:
    """A session with the target. Methods raise MoveError, and MoveInterruptedError if it is lost or full."""

    def __init__(self, database: Mapping[str, Any], name: str) -> None:
        """``database``: Django's settings of it. ``name``: of the session; the same for all runs of one move."""
        names = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
        given = {key: database[setting] for key, setting in names.items() if database.get(setting)}
        self.parameters = parameters = {**given, **database["OPTIONS"], "application_name": name}
        try:
            self.session: psycopg.Connection[Any] = psycopg.connect(
                **parameters, autocommit=True, prepare_threshold=None
            )
        except psycopg.Error as error:
            text = " ".join(str(error).split())
            kind = MoveInterruptedError if _may_pass(text, parameters) else MoveError
            raise kind(f"PostgreSQL cannot be reached: {text}") from None
        with self.errors():
            for setting, value in SESSION.items():
                self.session.execute("SELECT set_config(%s, %s, false)", [setting, value])

    def close(self) -> None:
        self.session.close()

    @contextlib.contextmanager
    def errors(self) -> Iterator[None]:
        """As a context, convert the driver's errors to MoveError, without password or row values."""
        try:
            yield
        except errors.DiskFull as error:
            raise MoveInterruptedError(f"PostgreSQL has no room left ({one_line(error)}): make room there") from None
        except errors.InsufficientPrivilege as error:
            reason = one_line(error)
            raise MoveError(f"PostgreSQL refuses it ({reason}): the user must own the database") from None
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            raise MoveInterruptedError(f"the connection to PostgreSQL was lost ({one_line(error)})") from None
        except psycopg.Error as error:
            raise MoveError(f"PostgreSQL does not accept it: {one_line(error)}") from None

    @contextlib.contextmanager
    def transaction(self) -> Iterator[psycopg.Cursor[Any]]:
        """As a context, yield a cursor within a transaction. Raises MoveError."""
        with self.errors(), self.session.transaction(), self.session.cursor() as cursor:
            yield cursor

    def query(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Execute a SQL statement on the target, and return its rows. Raises MoveError."""
        with self.errors():
            return self.session.execute(statement, values or None).fetchall()

    # ------------------------------------------------------------------------------------------------- checks
    def check_server(self) -> None:
        """Raise MoveError if the server is too old, takes no writes or cannot store all text."""
        [(version, shown, is_standby, encoding)] = self.query(
            """SELECT current_setting('server_version_num')::int, current_setting('server_version'),
                      pg_is_in_recovery(), current_setting('server_encoding')"""
        )
        if version < LEAST_VERSION:
            raise MoveError(f"the target is PostgreSQL {shown}: 14 or newer is needed")
        if is_standby:
            raise MoveError("the target is a standby, which takes no writes: name the primary")
        if encoding != "UTF8":
            raise MoveError(f"the target's encoding is {encoding}: create it with ENCODING 'UTF8' TEMPLATE template0")

    def take_lock(self) -> None:
        """Keep schedulers and other moves away during the session. Raises MoveError after ten seconds."""
        until = time.monotonic() + LOCK_SECONDS
        while True:
            self.query(END_EARLIER)  # nobody else has the lock of the source's data directory
            [(locked,)] = self.query("SELECT pg_try_advisory_lock(%s)", LOCK)
            if locked:
                return
            if time.monotonic() > until:
                raise MoveError("a server, or the move of another installation, is working on the target: stop it")
            time.sleep(0.2)  # of an ended session

    def tables(self) -> dict[str, TargetTable]:
        """Return all tables of the target by name, QualGent's and any others."""
        found: dict[str, TargetTable] = {}
        keys: dict[str, dict[int, str]] = {}
        for name, column, kind, is_numbered, position in self.query(TABLES):
            table = found.setdefault(name, TargetTable(name, [], [], [], ""))
            table.columns.append(column)
            table.types.append(kind)
            if position >= 0:
                keys.setdefault(name, {})[position] = column
            if is_numbered:
                found[name] = table._replace(numbered=column)
        return {name: t._replace(key=[k for _, k in sorted(keys.get(name, {}).items())]) for name, t in found.items()}

    def migrations(self, tables: Mapping[str, TargetTable]) -> set[tuple[str, str]]:
        """Return the applied migrations. Raises MoveError if there are tables of another program."""
        is_known = state.TABLE in tables
        applied = set()
        if "django_migrations" in tables:
            applied = {(app, name) for app, name in self.query("SELECT app, name FROM django_migrations")}
        if tables and not is_known and FIRST not in applied:
            whose = f"another program ({named(tables)}), or of a version before the first release"
            raise MoveError(f"the target has tables of {whose}: create a database of its own")
        return applied

    def move(self) -> state.MoveRecord | None:
        """Return the record of an earlier run of the move; None: there is none."""
        with self.errors(), self.session.cursor() as cursor:
            return state.read_move(cursor) if state.exists(cursor) else None

    def check_empty(self, tables: Mapping[str, TargetTable]) -> None:
        """Raise MoveError if tables have rows, other than those that `migrate` inserts."""
        filled = []
        for name in sorted(tables.keys() - {*OWN, *BY_MIGRATE}):
            query = sql.SQL("SELECT EXISTS (SELECT FROM {})").format(sql.Identifier(name))
            with self.errors():
                if self.session.execute(query).fetchone() == (True,):
                    filled.append(name)
        if filled:
            raise MoveError(
                f"the target has rows of another installation ({named(filled)}): a move needs an empty database"
            )

    def local_folder(self) -> Path | None:
        """Return the data directory of PostgreSQL if it is on this machine and readable; else None."""
        if not self.session.info.host.startswith("/"):
            return None
        try:
            [(folder,)] = self.session.execute("SELECT current_setting('data_directory')").fetchall()
            return Path(folder) if shutil.disk_usage(folder) else None
        except (psycopg.Error, OSError):
            return None

    # ------------------------------------------------------------------------------------------------- changes
    def record(self, move: state.MoveRecord) -> None:
        """Write the move's record before the tables are created, so that a later run recognizes them."""
        with self.transaction() as cursor:
            cursor.execute(state.CREATE)
            state.write_record(cursor, state.MOVE, move)

    def begin(self, move: state.MoveRecord, tables: Mapping[str, TargetTable], *, is_new: bool) -> None:
        """Empty the tables and drop their indexes and foreign keys, recording these, in one transaction."""
        names = sorted(tables)
        with self.transaction() as cursor:
            cursor.execute(_format_names("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", names))
            if is_new:
                self.check_empty(tables)
            cursor.execute(state.CREATE)
            cursor.execute(f"DELETE FROM {state.TABLE}")  # noqa: S608 — a constant
            indexes = cursor.execute(INDEXES, [names]).fetchall()
            keys = cursor.execute(FOREIGN_KEYS, [names]).fetchall()
            for drop, _ in (*keys, *indexes):
                cursor.execute(drop)
            made = [make for _, make in (*indexes, *keys)]
            # a run that was interrupted while it made them again: indexes first, and keys after all of them
            move.statements = sorted({*move.statements, *made}, key=lambda made: made.startswith("ALTER"))
            cursor.execute(_format_names("TRUNCATE {}", names))
            state.write_record(cursor, state.MOVE, move)

    def rebuild(self, move: state.MoveRecord) -> None:
        """Recreate the next dropped index or foreign key in the move's record. Raises MoveError."""
        statement, *left = move.statements
        with self.transaction() as cursor:
            try:
                cursor.execute(statement)
            except psycopg.IntegrityError as error:
                detail = error.diag.message_detail or one_line(error)
                raise MoveError(
                    f"the SQLite database is not consistent, the server of PostgreSQL says: {detail} "
                    f"({error.diag.table_name}); see `manage.py doctor`, or restore a backup"
                ) from None
            move.statements = left
            state.write_record(cursor, state.MOVE, move)

    def copy_rows(self, cursor: psycopg.Cursor[Any], table: TargetTable, rows: Iterator[Sequence[Any]]) -> None:
        """Insert rows into a table by COPY. Raises MoveError for one that PostgreSQL does not accept."""
        columns = sql.SQL(", ").join(map(sql.Identifier, table.columns))
        statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table.name), columns)
        try:
            with cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            raise MoveError(f"PostgreSQL does not accept a row of {table.name}: {one_line(error)}") from None

    def read(self, table: TargetTable) -> Iterator[list[Row]]:
        """Yield lists of a table's rows, all values as texts."""
        values = [
            sql.SQL(KINDS[kind].select).format(sql.Identifier(name))
            for name, kind in zip(table.columns, table.types, strict=True)
        ]
        statement = sql.SQL("COPY (SELECT {} FROM {}) TO STDOUT").format(
            sql.SQL(", ").join(values), sql.Identifier(table.name)
        )
        with self.errors(), self.session.cursor() as cursor, cursor.copy(statement) as copy:
            found: list[Row] = []
            for row in copy.rows():
                found.append(row)
                if len(found) == 1000:
                    yield found
                    found = []
            yield found

    def set_sequence(self, cursor: psycopg.Cursor[Any], table: TargetTable, last: int) -> None:
        """Set a table's id sequence above ``last`` and above all existing ids."""
        cursor.execute(
            sql.SQL(
                """SELECT setval(pg_get_serial_sequence(%s, %s), greatest(%s, max({0})))
                   FROM {1} HAVING greatest(%s, max({0})) > 0"""
            ).format(sql.Identifier(table.numbered), sql.Identifier(table.name)),
            [sql.Identifier(table.name).as_string(), table.numbered, last, last],
        )

    def analyze(self) -> None:
        """Collect planner statistics (ANALYZE) before the first server starts."""
        with self.errors():
            self.session.execute("ANALYZE")

    def record_end(self, move: state.MoveRecord, epoch: int) -> None:
        """Record the end of the move, and raise the scheduler's stored epoch to at least ``epoch``."""
        with self.transaction() as cursor:
            # what gateways saw of schedulers before is older than what they will see
            cursor.execute("UPDATE jobs_schedulerepoch SET epoch = greatest(epoch, %s)", [epoch])
            state.write_record(cursor, state.MOVE, move)


PASSING = re.compile(r"starting up|shutting down|recovery|too many|connection slots|No space left")
"""Messages of servers that may accept a connection later; libpq does not pass on their codes."""


def _may_pass(text: str, parameters: Mapping[str, Any]) -> bool:
    """Return whether connecting, refused with this error text, may succeed later."""
    ping = psycopg.pq.PGconn.ping(psycopg.conninfo.make_conninfo(**parameters).encode())
    return bool(PASSING.search(text)) or ping in (psycopg.pq.Ping.REJECT, psycopg.pq.Ping.NO_RESPONSE)


def _format_names(statement: str, names: Sequence[str]) -> sql.Composed:
    """Return a SQL statement with quoted names in place of ``{}``."""
    return sql.SQL(statement).format(sql.SQL(", ").join(map(sql.Identifier, names)))


def named(names: Any) -> str:
    """Return the first few of some names as text: "a, b and 3 more"."""
    given = sorted(names)
    return f"{', '.join(given[:MAX_NAMED])}{f' and {len(given) - MAX_NAMED} more' * (len(given) > MAX_NAMED)}"


def one_line(error: BaseException) -> str:
    """Return the first line of a driver error's text, since later ones may repeat row values."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
