"""Execution of multi-row INSERT and UPDATE statements in few, large executions, for SQLite and PostgreSQL.

``executemany`` releases the interpreter's lock once a row, and a busy event loop returns it only after the switch
interval: under load that wait was most of a commit's time.

Cursors say by ``has_numbered_marks`` whether a statement may use a value several times (``?1``), and by
``converts_selected`` whether a selected value of no type takes that of the column it is inserted into.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress
from itertools import count as count_from
from typing import Any, TypeVar

from django.db import connection

MAX_ROWS = 256  # of one execution
MAX_INSERTED = 4096  # of one execution, where a row is little more than what differs
MAX_VALUES = 16_384  # of one execution; SQLite allows 32,766, PostgreSQL 65,535
FEW_ROWS = 8  # for which it is not worth looking what they share

Row = Sequence[Any]
Value = TypeVar("Value")


def insert_rows(cursor: Any, insert: str, row: str, rows: Sequence[Row], suffix: str = "") -> None:
    """Insert rows by ``insert VALUES row, row, … suffix``; ``row`` has one row's placeholders, in parentheses."""
    if getattr(cursor, "converts_selected", False) and len(rows) >= FEW_ROWS:
        _insert_selected(cursor, insert, row, rows, suffix)
        return
    for part in _in_powers_of_two(rows):
        same = _same_in_all(part) if getattr(cursor, "has_numbered_marks", False) else ()
        cursor.execute(_insert_statement(insert, row, len(part), same, suffix), _values(part, same))


def _insert_selected(cursor: Any, insert: str, row: str, rows: Sequence[Row], suffix: str) -> None:
    """Insert rows by INSERT … SELECT on SQLite, where values that all rows share are sent once.

    Each execution waits for the interpreter's lock. Repeated rows make up a power of two, and a LIMIT leaves them out.
    """
    same = _same_in_all(rows)
    if all(same):
        same = (False, *same[1:])  # VALUES need a column
    most = _most_rows(len(same) - sum(same), MAX_INSERTED)
    for first in range(0, len(rows), most):
        part = rows[first : first + most]
        full = padded(part)
        cursor.execute(_select_insert(insert, row, len(full), same, suffix), [*_values(full, same), len(part)])


def update_rows(cursor: Any, update: str, types: str, rows: Sequence[Row]) -> int:
    """Execute an UPDATE whose ``{rows}`` is a table of the rows; return how many rows it has changed.

    The columns of that table are named ``column1``, ``column2`` …, in SQLite and PostgreSQL alike. ``types``: those of
    the columns, separated by spaces; PostgreSQL takes values for text where it does not know better.

    A comparison with a constant must not be by an index (``status || '' = …``): SQLite would go through that index,
    and look up the table for each of its rows.
    """
    return sum(cursor.rowcount for _ in _run_updates(cursor, update, types, rows))


def update_returning(cursor: Any, update: str, types: str, rows: Sequence[Row]) -> list[Row]:
    """Execute an UPDATE as ``update_rows`` does; return what its RETURNING clause gives for each changed row."""
    return [row for _ in _run_updates(cursor, update, types, rows) for row in cursor.fetchall()]


def _run_updates(cursor: Any, update: str, types: str, rows: Sequence[Row]) -> Iterator[None]:
    """Execute an UPDATE in parts of bounded size; yield after each, so that its results can be read."""
    row = _row_placeholders(types, connection.vendor)
    most = _most_rows(len(rows[0])) if rows else 1
    for first in range(0, len(rows), most):
        part = padded(rows[first : first + most])  # repeated rows change nothing more
        same = _same_in_all(part) if getattr(cursor, "has_numbered_marks", False) else ()
        cursor.execute(_update_statement(update, row, len(part), same), _values(part, same))
        yield


def padded(values: Sequence[Value]) -> list[Value]:
    """Repeat the last value up to a power of two values, so that drivers prepare few variants of a statement."""
    missing = (1 << (len(values) - 1).bit_length()) - len(values) if values else 0
    return [*values, *([values[-1]] * missing if missing else [])]


def _in_powers_of_two(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Yield the rows in parts whose sizes are powers of two, largest first."""
    first = 0
    while first < len(rows):
        size = min(_most_rows(len(rows[first])), 1 << ((len(rows) - first).bit_length() - 1))
        yield rows[first : first + size]
        first += size


def _most_rows(values: int, most: int = MAX_ROWS) -> int:
    """Return how many rows (a power of two) of ``values`` values each one execution may have."""
    return int(min(most, 1 << ((MAX_VALUES // max(1, values)).bit_length() - 1)))


def _same_in_all(rows: Sequence[Row]) -> tuple[bool, ...]:
    """Return for each column whether all rows have the same value, to send it once; empty: too few rows to look.

    A row of a submitted suite differs from the others by two values of twenty: half of what its insert would cost.
    """
    if len(rows) < FEW_ROWS:
        return ()
    return tuple(column.count(column[0]) == len(rows) for column in zip(*rows, strict=True))


def _values(rows: Sequence[Row], same: tuple[bool, ...]) -> list[Any]:
    """Return a statement's arguments: values of columns that are the ``same`` in all rows once, then each row's own."""
    if not any(same):
        return [value for row in rows for value in row]
    own = [place for place, shared in enumerate(same) if not shared]
    shared = list(compress(rows[0], same))
    return shared + [row[place] for row in rows for place in own]


@lru_cache
def _row_placeholders(types: str, vendor: str) -> str:
    """Return the SQL placeholders of one row, in parentheses; on PostgreSQL with casts to ``types``."""
    names = types.split()
    marks = (f"CAST(%s AS {name})" for name in names) if vendor == "postgresql" else ["%s"] * len(names)
    return f"({', '.join(marks)})"


@lru_cache(maxsize=256)
def _insert_statement(insert: str, row: str, count: int, same: tuple[bool, ...], suffix: str) -> str:
    """Return the SQL of an INSERT of ``count`` rows."""
    return f"{insert} VALUES {_marked(row, count, same)} {suffix}"


@lru_cache(maxsize=256)
def _select_insert(insert: str, row: str, count: int, same: tuple[bool, ...], suffix: str) -> str:
    """Return the SQL of an INSERT … SELECT from the values that differ; arguments: ``_values`` and a LIMIT."""
    number, column = count_from(1), count_from(1)
    first, *others = row.strip()[1:-1].split("%s")
    places = [f"?{next(number)}" if is_shared else f"column{next(column)}" for is_shared in same]
    selected = first + "".join(place + text for place, text in zip(places, others, strict=True))
    marks = ", ".join(["?"] * (len(same) - sum(same)))
    table = ", ".join([f"({marks})"] * count)
    return f"{insert} SELECT {selected} FROM (VALUES {table}) WHERE TRUE LIMIT ? {suffix}"  # noqa: S608 — constants


@lru_cache(maxsize=256)
def _update_statement(update: str, row: str, count: int, same: tuple[bool, ...]) -> str:
    """Return the SQL of an UPDATE whose ``{rows}`` is a table of ``count`` rows."""
    return update.replace("{rows}", f"(VALUES {_marked(row, count, same)}) AS given")


def _marked(row: str, count: int, same: tuple[bool, ...]) -> str:
    """Return ``count`` rows of placeholders: ``%s``, or numbered ones (``?1``) where columns are the ``same``."""
    if not any(same):
        return ", ".join([row] * count)
    number = count_from(1)
    first, *others = row.split("%s")
    template = [first]
    for is_shared, text in zip(same, others, strict=True):
        template += [f"?{next(number)}" if is_shared else "", text]
    own = [2 * place + 1 for place, is_shared in enumerate(same) if not is_shared]
    rows = []
    for _ in range(count):
        for place in own:
            template[place] = f"?{next(number)}"
        rows.append("".join(template))
    return ", ".join(rows)
