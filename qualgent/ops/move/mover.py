"""The steps that move rows to PostgreSQL: plan, prepare, copy, rebuild, verify, finish; each is repeatable.

While rows are copied the target has neither foreign keys nor indexes beside those of keys and unique constraints: they
are made again at the end, from all rows at once, and foreign keys then check all of them. A server refuses to start on
such a database (``state.is_unfinished``).
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice, zip_longest
from typing import Any, NamedTuple

from . import state
from .checksums import Differences, Row, Sums, find_differences, rows_in
from .errors import DifferenceError, MoveError
from .progress import MoveProgress
from .source import Source
from .target import OWN, TargetDatabase, TargetTable, named
from .values import KINDS

BATCH_ROWS = 10_000
BATCH_SECONDS = 1.0  # a batch ends earlier if its rows are large
ROWS_AT_ONCE = 1000  # compared

Migrations = set[tuple[str, str]]


class Versions(NamedTuple):
    """Migrations of this version of the software."""

    known: Migrations  # on disk
    needed: Migrations  # applied in a database that is up to date


class Plan(NamedTuple):
    """The work of a move, before it begins."""

    counts: dict[str, int]  # rows by table
    migrations: int  # to apply in the target first
    earlier: state.MoveRecord | None  # the record of an earlier run
    begins: bool  # with an empty target: nothing was copied yet, or the source has changed since


def identity(secret_key: str) -> str:
    """Return the id of an installation, by which a target knows its source: a hash of its secret key."""
    return hashlib.sha256(f"qualgent move\0{secret_key}".encode()).hexdigest()[:32]


class Mover:
    """The move of one source to one target. Methods raise MoveError."""

    def __init__(
        self,
        source: Source,
        target: TargetDatabase,
        source_id: str,
        progress: MoveProgress,
        batch_rows: int = BATCH_ROWS,
    ) -> None:
        self._source = source
        self._target = target
        self._source_id = source_id
        self._progress = progress
        self._batch_rows = batch_rows
        self._tables: dict[str, TargetTable] = {}  # to copy, once the target has them
        self._move = state.MoveRecord(source_id, source.contents, [])

    # ------------------------------------------------------------------------------------------------- check
    def plan(self, versions: Versions) -> Plan:
        """Return what remains to be done, without changing anything."""
        target, source = self._target, self._source
        target.check_server()
        found = target.tables()
        applied = target.migrations(found)
        if newer := {f"{app}.{name}" for app, name in applied - versions.known}:
            raise MoveError(f"the target is of a newer version ({named(newer)}): install that one here first")
        missing = versions.needed - applied
        earlier = target.move()
        if earlier is None:
            target.check_empty(found)
        elif earlier.source != self._source_id:
            raise MoveError("the target has rows of another installation that was moved there: use an empty database")
        elif earlier.finished_at and earlier.contents != source.contents:
            raise MoveError(
                f"this installation was moved there at {earlier.finished_at}, and the SQLite database has changed "
                "since: use an empty database to move it again"
            )
        elif missing and earlier.contents and not earlier.finished_at:
            raise MoveError("the target has an unfinished move of an earlier version: use an empty database")
        if not missing:
            self._tables = self._matched(found)
        begins = earlier is None or earlier.contents != source.contents
        counts = {name: source.count_rows(name) for name in sorted(source.tables.keys() - set(OWN))}
        return Plan(counts, len(missing), earlier, begins)

    def _matched(self, found: Mapping[str, TargetTable]) -> dict[str, TargetTable]:
        """Return the tables to copy, by name. Raises MoveError if tables or columns differ from the source's."""
        tables = {name: table for name, table in found.items() if name not in OWN}
        there, here = tables.keys(), self._source.tables.keys() - set(OWN)
        if there != here:
            raise MoveError(f"not in both databases: {named(there ^ here)}; only what this version knows can be moved")
        for name, table in tables.items():
            if set(table.columns) != self._source.tables[name]:
                both = f"{named(set(table.columns) ^ self._source.tables[name])}"
                raise MoveError(f"{name} has other columns in one of the databases: {both}")
            for column, kind in zip(table.columns, table.types, strict=True):
                if kind not in KINDS:
                    raise MoveError(f"{name}.{column} is of the type {kind}, which this command cannot move")
        return dict(sorted(tables.items()))

    # ------------------------------------------------------------------------------------------------- copy
    def prepare(self, plan: Plan, migrate: Callable[[], None]) -> None:
        """Create missing tables (``migrate``) and empty them, unless an earlier run has begun to fill them."""
        earlier = plan.earlier
        if earlier is not None:
            self._move = earlier
        if plan.migrations:
            if earlier is None:
                self._target.record(state.MoveRecord(self._source_id, "", []))
            migrate()
            self._tables = self._matched(self._target.tables())
        if plan.begins:
            has_begun = earlier is not None and bool(earlier.contents)
            if has_begun:
                self._progress.write_line("the SQLite database has changed since the interrupted run: it begins anew")
            self._move.contents = self._source.contents
            self._target.begin(self._move, self._tables, is_new=not has_begun)

    def copy(self, counts: Mapping[str, int]) -> None:
        """Copy the rows that the target lacks, resuming after earlier runs. ``counts``: the source's rows by table."""
        with self._target.transaction() as cursor:
            copied = state.read_tables(cursor)
        if len(copied) == len(self._tables) and all(done.complete for done in copied.values()):
            return
        if there := sum(done.rows for done in copied.values()):
            self._progress.write_line(f"goes on: {there:,} rows are there")
        last_ids = self._source.last_ids()
        with self._progress.part("rows copied", sum(counts.values()), "rows"):
            for name, table in self._tables.items():
                done = copied.get(name, state.CopiedTable())
                self._progress.advance(done.rows, name)
                self._copy_table(table, done, last_ids.get(name, 0))

    def _copy_table(self, table: TargetTable, done: state.CopiedTable, last_id: int) -> None:
        """Copy a table's missing rows (ids above ``done``'s) in batches, each in one transaction with its progress."""
        rows = self._source.rows(table.name, table.columns, done.last)
        while not done.complete:
            batch = _Batch(rows, table, done.last, self._batch_rows)
            with self._target.transaction() as cursor:
                self._target.copy_rows(cursor, table, iter(batch))
                if batch.is_last and table.numbered:
                    self._target.set_sequence(cursor, table, last_id)
                done = state.CopiedTable(done.rows + batch.count, batch.last, batch.is_last)
                state.write_record(cursor, table.name, done)
            self._progress.advance(batch.count, table.name)

    def rebuild(self) -> None:
        """Recreate the indexes and foreign keys that were dropped for copying."""
        if not self._move.statements:
            return
        with self._progress.part("indexes and keys made", len(self._move.statements), "statements"):
            while self._move.statements:
                self._target.rebuild(self._move)
                self._progress.advance(1)
        self._target.analyze()

    # ------------------------------------------------------------------------------------------------- verify
    def verify(self, counts: Mapping[str, int]) -> None:
        """Compare each table's row count and checksum in both databases. Raises DifferenceError naming the rows."""
        differences = []
        with self._progress.part("rows verified", sum(counts.values()), "rows"):
            for name, table in self._tables.items():
                source, target = Sums(), Sums()
                self._progress.advance(0, name)
                for here, there in zip_longest(self._compared(table), self._read(table), fillvalue=()):
                    source.add_rows(here)
                    target.add_rows(there)
                    self._progress.advance(len(here), name)
                if source.rows != target.rows or source.differing(target):
                    differences.append(self._find_differences(table, source.differing(target)))
        if differences:
            lines = "".join(f"\n  {found}" for found in differences)
            raise DifferenceError(f"the target differs from {self._source.file}:{lines}")

    def _compared(self, table: TargetTable) -> Iterator[list[Row]]:
        """Yield lists of the source's rows, with values in the form that both databases share for comparison."""
        compare = [KINDS[kind].compare for kind in table.types]
        rows = self._source.rows(table.name, table.columns)
        while found := list(islice(rows, ROWS_AT_ONCE)):
            yield [
                tuple(
                    value if value is None or form is None else form(value)
                    for value, form in zip(row[1:], compare, strict=True)
                )
                for row in found
            ]

    def _read(self, table: TargetTable) -> Iterator[list[Row]]:
        """Yield lists of the target's rows, with values in the form that both databases share for comparison."""
        forms = [
            (number, form) for number, kind in enumerate(table.types) if (form := KINDS[kind].compare_read) is not None
        ]
        for rows in self._target.read(table):
            yield [_with_forms(row, forms) for row in rows] if forms else rows

    def _find_differences(self, table: TargetTable, buckets: frozenset[int]) -> Differences:
        """Read a table in both databases again, and return the rows in these buckets that differ."""
        key = [table.columns.index(name) for name in table.key]
        found = []
        for lists in (self._compared(table), self._read(table)):
            found.append(rows_in(buckets, (row for rows in lists for row in rows), key))
        return find_differences(table.name, *found)

    # ------------------------------------------------------------------------------------------------- finish
    def finish(self, epoch: int) -> None:
        """Record the move's end, after which servers may start. ``epoch``: of the source's last scheduler."""
        if self._source.current_contents() != self._source.contents:
            raise MoveError("the SQLite database was changed while it was moved: run the same command again")
        if not self._move.finished_at:
            self._move.finished_at = datetime.now(UTC).isoformat(timespec="seconds")
            self._target.record_end(self._move, epoch)


def _with_forms(row: Row, forms: Sequence[tuple[int, Callable[[str], str]]]) -> Row:
    """Return a row with functions applied to columns, given as (index, function), except to NULL."""
    values = list(row)
    for number, form in forms:
        if (value := values[number]) is not None:
            values[number] = form(value)
    return tuple(values)


class _Batch:
    """Rows for one COPY, as it takes them. ``count``, ``last``, ``is_last``: of what was taken."""

    def __init__(self, rows: Iterator[tuple[Any, ...]], table: TargetTable, last: int, most: int) -> None:
        self.count, self.last, self.is_last = 0, last, False
        self._rows = rows
        self._most = most
        self._store = [
            (number, store) for number, kind in enumerate(table.types, 1) if (store := KINDS[kind].store) is not None
        ]

    def __iter__(self) -> Iterator[Sequence[Any]]:
        until = time.monotonic() + BATCH_SECONDS
        for row in islice(self._rows, self._most):
            values = list(row)
            for number, store in self._store:
                if values[number] is not None:
                    values[number] = store(values[number])
            self.last = values.pop(0)
            self.count += 1
            yield values
            if not self.count % 100 and time.monotonic() > until:
                return
        self.is_last = self.count < self._most
