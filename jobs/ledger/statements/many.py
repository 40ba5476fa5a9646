"""Statements that write many rows with few executions.

``executemany`` releases the interpreter's lock once a row, and a busy event loop returns it only after the switch
interval: under load that wait was most of a commit's time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeVar

MOST_ROWS = 256  # of one execution
MOST_VALUES = 16_384  # of one execution; SQLite allows 32,766, PostgreSQL 65,535

Row = Sequence[Any]
Value = TypeVar("Value")


def insert_rows(cursor: Any, insert: str, row: str, rows: Sequence[Row], suffix: str = "") -> None:
    """Execute ``insert VALUES row, row, … suffix``; ``row`` is what stands for one of the rows, in parentheses."""
    for part in _in_powers_of_two(rows):
        cursor.execute(_insert(insert, row, len(part), suffix), [value for one in part for value in one])


def update_rows(cursor: Any, update: str, rows: Sequence[Row]) -> int:
    """Execute an UPDATE whose ``{rows}`` is a table of the rows; return how many rows it has changed.

    The columns of that table are named ``column1``, ``column2`` …, in SQLite and PostgreSQL alike. A comparison with a
    constant must not be by an index (``status || '' = …``): SQLite would go through that index, and look up the table
    for each of its rows.
    """
    changed = 0
    most = _most_rows(rows[0]) if rows else 1
    for first in range(0, len(rows), most):
        part = padded(rows[first : first + most])  # repeated rows change nothing more
        cursor.execute(_update(update, len(part[0]), len(part)), [value for one in part for value in one])
        changed += cursor.rowcount
    return changed


def padded(values: Sequence[Value]) -> list[Value]:
    """Repeat the last value up to a power of two, so that a statement has few variants for the driver to prepare."""
    missing = (1 << (len(values) - 1).bit_length()) - len(values) if values else 0
    return [*values, *([values[-1]] * missing if missing else [])]


def _in_powers_of_two(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    first = 0
    while first < len(rows):
        size = min(_most_rows(rows[first]), 1 << ((len(rows) - first).bit_length() - 1))
        yield rows[first : first + size]
        first += size


def _most_rows(row: Row) -> int:
    return int(min(MOST_ROWS, 1 << ((MOST_VALUES // max(1, len(row))).bit_length() - 1)))


@lru_cache(maxsize=256)
def _insert(insert: str, row: str, count: int, suffix: str) -> str:
    return f"{insert} VALUES {', '.join([row] * count)} {suffix}"


@lru_cache(maxsize=256)
def _update(update: str, width: int, count: int) -> str:
    row = f"({', '.join(['%s'] * width)})"
    return update.replace("{rows}", f"(VALUES {', '.join([row] * count)}) AS given")
