"""Values of a move: what PostgreSQL stores of SQLite's, and that both are compared alike."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg import sql

from qualgent.ops.move.checksums import Differences, Sums, find_differences, rows_in
from qualgent.ops.move.values import KINDS, clean_json, clean_text, compare_json
from tests import postgres
from tests.databases import postgres_only

SQLITE_TYPES = {"boolean": "bool", "double precision": "real", "numeric": "decimal", "bytea": "BLOB"}
TEXT = st.text(alphabet=st.characters(exclude_categories=()))  # with halves of surrogate pairs
VALID_TEXT = st.text()
SCALARS = st.none() | st.booleans() | TEXT
NUMBERS = st.integers(-(2**80), 2**80) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(SCALARS | NUMBERS, lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner), max_leaves=8)
BIGINT = st.integers(-(2**63), 2**63 - 1)
VALUES = {
    "text": VALID_TEXT,
    "bigint": BIGINT,
    "boolean": st.integers(0, 1),
    "uuid": st.uuids().map(lambda value: value.hex),
    "timestamp with time zone": st.datetimes().map(str),
    "date": st.dates().map(str),
    "double precision": st.floats(allow_nan=False),
    "numeric": st.decimals(-(10**12), 10**12, places=2).map(str),
    "jsonb": st.tuples(JSON, st.booleans(), st.sampled_from((None, 2))).map(
        lambda given: json.dumps(given[0], ensure_ascii=True, sort_keys=given[1], indent=given[2])
    ),
    "bytea": st.binary(),
    "inet": st.ip_addresses().map(str),
}


@pytest.fixture(scope="module")
def session() -> Iterator[psycopg.Connection[Any]]:
    with postgres.connect("postgres") as session:
        session.execute("SET timezone = 'UTC'")
        yield session


def test_every_kind_has_examples() -> None:
    """A new type of columns gets examples here; the names of text and integers are one type each."""
    assert KINDS.keys() - VALUES.keys() == {"character varying", "integer", "smallint"}


@postgres_only
@pytest.mark.parametrize("kind", VALUES)
@settings(max_examples=120)
@given(data=st.data())
def test_what_is_stored_compares_equal(session: psycopg.Connection[Any], kind: str, data: st.DataObject) -> None:
    """By way of SQLite, COPY and back: equal in the form that is compared, and different values differ."""
    pair = data.draw(st.tuples(VALUES[kind], VALUES[kind]))
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f'CREATE TABLE t (value "{SQLITE_TYPES.get(kind, kind)}")')
        database.executemany("INSERT INTO t VALUES (?)", [(value,) for value in pair])
        values = [value for (value,) in database.execute("SELECT value FROM t ORDER BY rowid")]
    read = through_postgres(session, kind, values)
    form = KINDS[kind].compare
    compared = [value if form is None else form(value) for value in values]
    assert read == compared
    again = through_postgres(session, kind, values[:1] * 2)
    assert (again[0] == compared[1]) == (compared[0] == compared[1])


def through_postgres(session: psycopg.Connection[Any], kind: str, values: list[Any]) -> list[Any]:
    store, parse = KINDS[kind].store, KINDS[kind].compare_read
    with session.transaction(force_rollback=True), session.cursor() as cursor:
        cursor.execute(sql.SQL("CREATE TEMPORARY TABLE t (number bigint, value {})").format(sql.SQL(kind)))
        with cursor.copy("COPY t FROM STDIN") as copy:
            for number, value in enumerate(values):
                copy.write_row((number, value if store is None else store(value)))
        expression = sql.SQL(KINDS[kind].select).format(sql.Identifier("value"))
        with cursor.copy(sql.SQL("COPY (SELECT {} FROM t ORDER BY number) TO STDOUT").format(expression)) as copy:
            found = [text for (text,) in copy.rows()]
    return [text if parse is None else parse(text) for text in found]


def test_text_that_postgresql_does_not_have() -> None:
    """NUL, other types in a column of text, and bytes that are not UTF-8."""
    assert clean_text("a\0b\0") == "a\ufffdb\ufffd"
    assert [clean_text(value) for value in (7, 0.5, b"\xffx")] == ["7", "0.5", "\ufffdx"]


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (r'"a\u0000b"', '"a\ufffdb"'),
        (r'"\ud83e\uddea \ud83e"', '"\\ud83e\\uddea \ufffd"'),
        (r'"\uddea\ud83e"', '"\ufffd\ufffd"'),
        (r'"\\u0000 \\\u0000"', '"\\\\u0000 \\\\\ufffd"'),
        (r'{"n": 1.50, "\u0041": 1E400}', r'{"n": 1.50, "\u0041": 1E400}'),
    ],
)
def test_json_that_postgresql_does_not_have(text: str, cleaned: str) -> None:
    """Only what it refuses is replaced; escaped backslashes are no escapes, and numbers keep their notation."""
    assert clean_json(text) == cleaned


def test_json_is_compared_by_value() -> None:
    """Layout, order, repetition and notation do not count; types and digits do."""
    same = ('{"a": 1, "b": [1E2, -0.0]}', '{"b":[100.0,0],"a":2,"a":1}')
    assert compare_json(same[0]) == compare_json(same[1])
    different = (
        "1",
        '"1"',
        "true",
        "[1]",
        "null",
        "1.0000000000000000000000000000000000001",
        str(2**70),
        str(2**70 + 1),
    )
    assert len({compare_json(text) for text in different}) == len(different)


ROW = st.tuples(st.integers(0, 30).map(str), st.none() | st.sampled_from(["", "a", "a'", ", None"]))
ROWS = st.lists(ROW, unique_by=lambda row: row[0])


@given(ROWS, ROWS, st.randoms())
def test_sums_find_the_rows_that_differ(mine: list[Any], theirs: list[Any], chance: Any) -> None:
    """By their keys, in any order of rows."""
    chance.shuffle(theirs)
    source, target = Sums(), Sums()
    source.add_rows(mine)
    target.add_rows(theirs)
    buckets = source.differing(target)
    here, there = dict(mine), dict(theirs)
    assert bool(buckets) == (here != there)
    found = find_differences("t", rows_in(buckets, mine, [0]), rows_in(buckets, theirs, [0]))
    both = here.keys() & there.keys()
    changed = sorted(key for key in both if here[key] != there[key])
    assert found == Differences("t", sorted(here.keys() - both), sorted(there.keys() - both), changed)
