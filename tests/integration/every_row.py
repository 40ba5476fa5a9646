"""A SQLite database with rows of every model, made from the models' fields, and its rows as other programs read them.

A new model is filled like the others, so that no test which uses this can forget it.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from graphlib import TopologicalSorter
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models

from tests import postgres

LARGEST = 2**63 - 1
TEXTS = (
    "",
    "plain",
    "NUL \0 here",
    "tab\t line\n \\N \\. back\\slash \r",
    "ünïcödé 🧪 \ufffd",
    "'quoted\" %s {}",
    "x" * 300,
)
BIG = {
    "n": 2**70,
    "f": 0.1,
    "e": 1e20,
    "minus": -0.0,
    "one": 1.0,
    "text": "a\0b 🧪",
    "\0": [None, True, {"d": {}}],
    "": [],
}
JSONS = ("{}", "[]", json.dumps(BIG), json.dumps(BIG, ensure_ascii=False, indent=1), r'{"half": "\ud83d", "b\/": 1E2}')
FLOATS = (0.0, -0.0, 0.1, 1e300, 5e-324, -123456789.123456, 1e15, float("inf"))
LEFT_OUT = {"django_migrations", "sqlite_sequence", "jobs_schedulerepoch"}


def all_models() -> list[type[models.Model]]:
    """Return the models with tables, what others refer to first."""
    found = {model for model in apps.get_models(include_auto_created=True) if model._meta.managed}
    graph = TopologicalSorter(
        {model: _referred(model) - {model} for model in sorted(found, key=lambda m: m._meta.label)}
    )
    return list(graph.static_order())


def _referred(model: type[models.Model]) -> set[Any]:
    return {field.remote_field.model for field in model._meta.concrete_fields if field.remote_field}


def fill(data_dir: Path, rows: int = 12, seed: int = 0) -> None:
    """Insert this many rows of each model, of which some have values that databases treat differently."""
    chance = random.Random(seed)
    with closing(sqlite3.connect(data_dir / "qualgent.sqlite3")) as database:
        for model in all_models():
            if model._meta.db_table in LEFT_OUT:
                continue
            fields = model._meta.concrete_fields
            columns = ", ".join(f'"{field.column}"' for field in fields)
            keys = {field: _keys(database, field) for field in fields if field.remote_field}
            values = [[_value(field, number, keys, chance) for field in fields] for number in range(rows)]
            marks = ", ".join("?" * len(fields))
            database.executemany(f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES ({marks})', values)
        # ids that were given and removed are not given again
        database.execute("UPDATE sqlite_sequence SET seq = seq + 1000 WHERE name = 'jobs_case'")
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        database.commit()


def _value(field: Any, number: int, keys: dict[Any, list[Any]], chance: random.Random) -> Any:
    """Return a value for the row of this number, as Django stores it. ``keys``: of the rows to refer to."""
    if field.null and number % 3 == 2:
        return None
    is_unique = field.unique or _is_in_key(field)
    if field.remote_field:
        found = keys[field]
        return found[number % len(found)] if is_unique else chance.choice(found)
    return _plain_value(field, number, chance, is_unique=is_unique)


def _keys(database: sqlite3.Connection, field: Any) -> list[Any]:
    target = field.target_field
    query = f'SELECT "{target.column}" FROM "{target.model._meta.db_table}" ORDER BY 1'
    return [value for (value,) in database.execute(query)]


def _is_in_key(field: Any) -> bool:
    meta = field.model._meta
    constraints = [name for c in meta.constraints if isinstance(c, models.UniqueConstraint) for name in c.fields]
    return field.name in {*constraints, *(name for names in meta.unique_together for name in names)}


def _plain_value(field: Any, number: int, chance: random.Random, *, is_unique: bool) -> Any:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number, microseconds=chance.choice((0, 1, 412_000)))
    match field.get_internal_type():
        case "UUIDField":
            return UUID(int=chance.getrandbits(128)).hex
        case "BooleanField":
            return number % 2
        case "DateTimeField":
            return str(moment.replace(tzinfo=None))
        case "FloatField":
            return FLOATS[number % len(FLOATS)]
        case "JSONField":
            return JSONS[number % len(JSONS)]
        case "BinaryField":
            return bytes(range(256)) * (number % 4)
        case "GenericIPAddressField":
            return ("127.0.0.1", "2001:db8::1", "::ffff:10.0.0.1")[number % 3]
        case "AutoField" | "BigAutoField":
            return 1000 + number
        case "CharField" | "TextField" | "SlugField" | "EmailField" | "URLField":
            text = TEXTS[number % len(TEXTS)]
            return f"{number} {text}" if is_unique else text
        case "BigIntegerField" | "IntegerField" | "SmallIntegerField":
            return number if is_unique else (0, -1, LARGEST, -LARGEST - 1)[number % 4]
        case "PositiveIntegerField" | "PositiveSmallIntegerField":
            return number if is_unique else (0, 1, LARGEST)[number % 3]
        case kind:
            raise AssertionError(f"{field}: add an example of {kind} here, and see qualgent/ops/move/values.py")


@contextmanager
def sqlite(data_dir: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(data_dir / "qualgent.sqlite3")) as database:
        yield database


def rows_of_sqlite(data_dir: Path) -> dict[str, list[dict[str, Any]]]:
    """Return all rows by table, with the values that a PostgreSQL with the same contents has."""
    kinds = {
        (model._meta.db_table, field.column): (field.target_field if field.remote_field else field).get_internal_type()
        for model in all_models()
        for field in model._meta.concrete_fields
    }
    found: dict[str, list[dict[str, Any]]] = {}
    with sqlite(data_dir) as database:
        database.row_factory = sqlite3.Row
        for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if row["name"] not in LEFT_OUT:
                rows = database.execute(f'SELECT * FROM "{row["name"]}"').fetchall()
                found[row["name"]] = _sorted(
                    row["name"],
                    (
                        {name: _expected(kinds.get((row["name"], name), ""), one[name]) for name in set(one.keys())}
                        for one in rows
                    ),
                )
    return found


def _expected(kind: str, value: Any) -> Any:
    if value is None:
        return None
    match kind:
        case "UUIDField":
            return UUID(value)
        case "BooleanField":
            return bool(value)
        case "DateTimeField":
            return datetime.fromisoformat(value).replace(tzinfo=UTC)
        case "JSONField":
            return _without_impossible(json.loads(value))
        case "GenericIPAddressField":
            return ip_address(value)
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value


def _without_impossible(value: Any) -> Any:
    if isinstance(value, str):
        return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in value)
    if isinstance(value, list):
        return [_without_impossible(item) for item in value]
    if isinstance(value, dict):
        return {_without_impossible(key): _without_impossible(item) for key, item in value.items()}
    return value


def rows_of_postgres(name: str, folder: Path | None = None) -> dict[str, list[dict[str, Any]]]:
    """Return all rows by table, as the driver reads them."""
    found = {}
    with postgres.connect(name, folder) as session:
        tables = session.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (table,) in tables:
            if table not in {*LEFT_OUT, "qualgent_move"}:
                cursor = session.execute(f'SELECT * FROM "{table}"')  # type: ignore[call-overload]
                names = [column.name for column in cursor.description]
                found[table] = _sorted(table, (dict(zip(names, row, strict=True)) for row in cursor.fetchall()))
    return found


def _sorted(table: str, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    [key] = [model._meta.pk.column for model in all_models() if model._meta.db_table == table]
    return sorted(rows, key=lambda row: str(row[key]))
