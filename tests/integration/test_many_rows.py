"""Statements for many rows: any number of them, each once, found by their keys."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from jobs.derived_ids import test_id as known_id
from jobs.models import KnownTest
from jobs.statements import many
from jobs.statements.known_tests import KnownRun, record_runs
from jobs.statements.many import insert_rows, update_rows
from qualgent.engine.values import Outcome
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit

NUMBERS = (0, 1, 2, 3, 5, 17, 64, 100, 256, 257, 600, many.MAX_INSERTED + 1)


class Counted:
    """A cursor that notes what it executes."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self.statements: list[str] = []

    def execute(self, sql: str, values: Any) -> None:
        self.statements.append(sql)
        self._cursor.execute(sql, values)

    @property
    def rowcount(self) -> int:
        return int(self._cursor.rowcount)


@pytest.mark.parametrize("number", NUMBERS)
async def test_rows_are_inserted_and_updated_once(scheduler: Scheduler, number: int) -> None:
    """Whatever their number; those that are not there change nothing and are not counted."""
    rows = [(f"org-{place:04d}", place) for place in range(number)]

    def unit(cursor: Any) -> tuple[int, list[Any], list[str]]:
        counted = Counted(cursor)
        values = [(org, 1, "2026-01-01 00:00:00") for org, _ in rows]
        insert_rows(counted, "INSERT INTO accounts_org (id, weight, created_at)", "(%s, %s, %s)", values)
        missing = [("nobody", 5)] if rows else []
        update = "UPDATE accounts_org SET weight = weight + column2 FROM {rows} WHERE id = column1"
        changed = update_rows(counted, update, "text int4", rows + missing)
        cursor.execute("SELECT id, weight FROM accounts_org WHERE id LIKE 'org-%%' ORDER BY id")
        return changed, cursor.fetchall(), counted.statements

    changed, found, statements = await scheduler.runtime.ledger.write(unit)
    assert changed == number
    assert [tuple(row) for row in found] == [(org, 1 + place) for org, place in rows]
    assert len(statements) <= 9 + 3 * (number // many.MAX_ROWS + 1)
    assert len(set(statements)) <= 12  # few for the driver to prepare


@pytest.mark.parametrize("number", [1, 7, 8, 9, 300])
@pytest.mark.parametrize("same", ["none", "first", "middle", "all but the id", "null"])
async def test_values_that_rows_share_are_stored_in_each(scheduler: Scheduler, number: int, same: str) -> None:
    """A value that is given once for all rows is that of its own column, whatever text stands around it."""
    rows = [
        (
            7 if same in ("first", "all but the id") else place,
            place,
            {"middle": "it's", "all but the id": "?1 %", "null": None}.get(same, f"name {place}"),
            0.5 if same == "all but the id" else place / 2,
        )
        for place in range(number)
    ]

    def unit(cursor: Any) -> tuple[list[Any], int, list[Any]]:
        cursor.execute("CREATE TEMP TABLE mixed (a integer, id integer, b text, c float, d text)")
        insert_rows(cursor, "INSERT INTO mixed (a, id, b, c, d)", "(%s, %s, %s, %s, '{x}')", rows)
        cursor.execute("SELECT a, id, b, c, d FROM mixed ORDER BY id")
        stored = cursor.fetchall()
        update = "UPDATE mixed SET a = -column1, b = column3, c = column4 + 1 FROM {rows} WHERE id = column2"
        changed = update_rows(cursor, update, "int8 int8 text float8", rows)
        cursor.execute("SELECT a, id, b, c, d FROM mixed ORDER BY id")
        updated = cursor.fetchall()
        cursor.execute("DROP TABLE mixed")
        return stored, changed, updated

    stored, changed, updated = await scheduler.runtime.ledger.write(unit)
    assert [tuple(row) for row in stored] == [(*row, "{x}") for row in rows]
    assert changed == number
    assert [tuple(row) for row in updated] == [(-a, place, b, c + 1, "{x}") for a, place, b, c in rows]


async def test_wide_rows_stay_below_the_limit_of_the_database(scheduler: Scheduler) -> None:
    """The number of values of one execution is bounded, too."""
    executed: list[int] = []

    class Cursor:
        rowcount = 0

        def __init__(self, *, numbered: bool) -> None:
            self.has_numbered_marks = self.converts_selected = numbered

        def execute(self, sql: str, values: Any) -> None:
            executed.append(len(values))

    wide = [list(range(number, number + 500)) for number in range(200)]
    row = f"({', '.join(['%s'] * 500)})"
    for numbered in (False, True):
        executed.clear()
        insert_rows(Cursor(numbered=numbered), "INSERT INTO wide", row, wide)
        update = "UPDATE wide SET a = column1 FROM {rows} WHERE id = column2"
        update_rows(Cursor(numbered=numbered), update, "int4 " * 500, wide)
        assert max(executed) <= many.MAX_VALUES
        assert sum(executed) >= 2 * 500 * 200


async def test_a_list_of_jobs_is_one_execution_on_sqlite() -> None:
    """Whatever its length: each execution of the writer waits for the interpreter's lock."""
    for number in (many.FEW_ROWS, 999, 1000, many.MAX_INSERTED):
        executed: list[tuple[str, int]] = []

        class Cursor:
            converts_selected = True

            def execute(self, sql: str, values: Any) -> None:
                executed.append((sql, len(values)))  # noqa: B023 — of this round

        insert_rows(Cursor(), "INSERT INTO t (a, b, c)", "(%s, %s, %s)", [("x", place, "y") for place in range(number)])
        [(sql, values)] = executed
        full = 1 << (number - 1).bit_length()
        assert sql.startswith("INSERT INTO t (a, b, c) SELECT ?1, column1, ?2 FROM (VALUES (?), (?)")
        assert values == 2 + full + 1


async def test_runs_of_the_same_tests_in_one_commit(scheduler: Scheduler) -> None:
    """Each counts, in their order: the last outcome is the last one's."""
    job_id = await submit()
    outcomes = [Outcome.PASSED, Outcome.FAILED, Outcome.PASSED, Outcome.TIMED_OUT]
    runs = [
        KnownRun("acme", f"t{number % 7}", "mobile", job_id, outcomes[number % 4], float(number), 1_000 + number,
                 True, False)
        for number in range(300)
    ]  # fmt: skip
    await scheduler.runtime.ledger.write(lambda cursor: record_runs(cursor, runs))

    def read() -> list[KnownTest]:
        return list(KnownTest.objects.order_by("test"))

    found = await scheduler.runtime.ledger.read(read)
    counts = Counter(run.test for run in runs)
    passes = Counter(run.test for run in runs if run.outcome is Outcome.PASSED)
    last = {run.test: run for run in runs}
    assert [(one.test, one.attempts, one.passed) for one in found] == [
        (test, counts[test], passes[test]) for test in sorted(counts)
    ]
    for one in found:
        assert (str(one.id), one.last_outcome, one.last_seconds) == (
            known_id("acme", one.test, "mobile"), last[one.test].outcome.value, last[one.test].run_seconds,
        )  # fmt: skip
        assert len(one.recent) == 20
