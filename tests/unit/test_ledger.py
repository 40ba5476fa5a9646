"""Group commit: awaited writes are durable, and a failing unit does not affect others."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import sys
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection, transaction

from qualgent.accounts.models import Org
from qualgent.accounts.statements import insert_orgs
from qualgent.core.errors import BadUnitError, LedgerError
from qualgent.core.measures import read
from qualgent.core.times import Clock
from qualgent.ledger.group_commit import COMMITS_PER_CHECKPOINT, IDLE_SECONDS, READERS, Ledger
from qualgent.web import blocking
from tests.databases import other_session, sqlite_only
from tests.faults import CutCommits, database_path, foreign_lock, full_disk
from tests.support.waiting import aeventually

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
async def ledger() -> AsyncIterator[Ledger]:
    made = Ledger()
    made.start()
    yield made
    if not made.closing:
        await made.close()


def insert(*names: str) -> Any:
    return lambda cursor: insert_orgs(cursor, names, Clock().wall_ms())


def stored() -> set[str]:
    """Read past Django, from a connection of its own: what another process would see."""
    with other_session() as other:
        return {row[0] for row in other.execute("SELECT id FROM accounts_org")}


async def test_awaited_is_committed(ledger: Ledger) -> None:
    """When a write returns, another process sees the row."""
    await ledger.write(insert("acme"))
    assert stored() == {"acme"}


async def test_every_acknowledgement_is_a_row(ledger: Ledger) -> None:
    """Each of 2,000 concurrent writers gets one result and has its row."""
    names = [f"org-{number}" for number in range(2000)]
    await asyncio.gather(*(ledger.write(insert(name)) for name in names))
    assert stored() == set(names)
    assert ledger.units == 2000


async def test_writers_share_commits(ledger: Ledger) -> None:
    """Under load one commit serves many writers."""
    await asyncio.gather(*(ledger.write(insert(f"org-{number}")) for number in range(500)))
    assert ledger.commits < 100


async def test_what_is_posted_together_is_one_commit(ledger: Ledger) -> None:
    """Units of ``single_commit`` share a commit, however long the time between two posts."""
    with ledger.single_commit():
        first = ledger.post(insert("acme"))
        time.sleep(0.05)  # noqa: ASYNC251 — the writer's thread could run here
        second = ledger.post(insert("globex"))
    await asyncio.gather(first, second)
    assert (stored(), ledger.commits, ledger.units) == ({"acme", "globex"}, 1, 2)


async def test_a_unit_returns_its_result(ledger: Ledger) -> None:
    """The caller gets the return value of its unit."""
    assert await ledger.write(lambda cursor: 42) == 42


async def test_a_failing_unit_takes_nobody_with_it(ledger: Ledger) -> None:
    """Units that share a transaction with a failing unit are committed nevertheless."""

    def fail(cursor: Any) -> None:
        insert_orgs(cursor, ["half"], Clock().wall_ms())
        raise ValueError("no")

    answers = await asyncio.gather(
        *(ledger.write(insert(f"before-{number}")) for number in range(10)),
        ledger.write(fail),
        *(ledger.write(insert(f"after-{number}")) for number in range(10)),
        return_exceptions=True,
    )
    assert [type(answer) for answer in answers if answer is not None] == [ValueError]
    assert len(stored()) == 20
    assert "half" not in stored()


async def test_what_the_database_refuses_is_a_ledger_error(ledger: Ledger) -> None:
    """A statement that the database refuses changes nothing and raises LedgerError."""

    def twice(cursor: Any) -> None:
        insert_orgs(cursor, ["first"], Clock().wall_ms())
        cursor.execute("INSERT INTO accounts_org (id, created_at) VALUES ('first', '2026-01-01')")

    with pytest.raises(BadUnitError, match="nothing was changed"):
        await ledger.write(twice)
    assert stored() == set()
    await ledger.write(insert("second"))
    assert stored() == {"second"}


def test_an_open_transaction_is_refused() -> None:
    """A synchronous caller inside a transaction would wait for the writer, and the writer for its lock."""

    async def write() -> None:
        ledger = Ledger()
        ledger.start()
        try:
            await ledger.write(insert("acme"))
        finally:
            await ledger.close()

    with transaction.atomic(), pytest.raises(RuntimeError, match="inside an open transaction"):
        blocking.call(write)
    assert stored() == set()
    blocking.call(write)
    assert stored() == {"acme"}


async def test_close_writes_what_waits(ledger: Ledger) -> None:
    """Closing writes all queued units, and refuses later ones."""
    writes = [asyncio.ensure_future(ledger.write(insert(f"org-{number}"))) for number in range(300)]
    await asyncio.sleep(0)
    await ledger.close()
    await asyncio.gather(*writes)
    assert len(stored()) == 300
    with pytest.raises(LedgerError, match="stopping"):
        await ledger.write(insert("late"))


async def test_close_closes_every_reader_s_connection() -> None:
    """Closing closes the connection of every reader thread."""
    for _ in range(30):
        ledger, both = Ledger(), threading.Barrier(READERS)
        ledger.start()

        def connect(both: threading.Barrier = both) -> Any:
            both.wait(10)  # so that each is on a thread of its own
            connection.ensure_connection()
            return connection.connection

        opened = await asyncio.gather(*(ledger.read(connect) for _ in range(READERS)))
        await ledger.close()
        for raw in opened:
            with pytest.raises((sqlite3.ProgrammingError, psycopg.OperationalError), match="closed"):
                raw.execute("SELECT 1")


async def test_a_cancelled_caller_harms_nobody(ledger: Ledger) -> None:
    """A caller that is cancelled before its result does not delay the others."""
    first = asyncio.ensure_future(ledger.write(insert("gone")))
    second = asyncio.ensure_future(ledger.write(insert("stays")))
    await asyncio.sleep(0)
    first.cancel()
    await second
    assert "stays" in stored()


async def test_reads_see_what_was_written(ledger: Ledger) -> None:
    """A selector on a reader thread sees every acknowledged write."""
    for number in range(20):
        await ledger.write(insert(f"org-{number}"))
        assert await ledger.read(Org.objects.count) == number + 1


@sqlite_only
async def test_the_database_syncs_each_commit(ledger: Ledger) -> None:
    """SQLite uses a write-ahead log with full synchronization: an acknowledged row survives a power failure."""

    def pragmas() -> tuple[str, int]:
        with connection.cursor() as cursor:
            mode = cursor.execute("PRAGMA journal_mode").fetchone()[0]
            synchronous = cursor.execute("PRAGMA synchronous").fetchone()[0]
        return mode, synchronous

    assert await ledger.read(pragmas) == ("wal", 2)


def open_files() -> set[str]:
    found = set()
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):  # the listing's own
            found.add(os.readlink(f"/proc/self/fd/{number}"))
    return found


@sqlite_only
@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
async def test_the_writer_makes_no_temporary_files(ledger: Ledger) -> None:
    """The undo data of a statement stays in memory; by default SQLite writes more than 64 kB of it to a file."""
    await ledger.write(insert("acme"))

    def insert_many(cursor: Any) -> set[str]:
        rows = [(f"org-{number:05}", 1, "2026-01-01 00:00:00") for number in range(5000)]
        cursor.execute(
            f"INSERT INTO accounts_org (id, weight, created_at) VALUES {', '.join(['(%s, %s, %s)'] * len(rows))}",
            [value for row in rows for value in row],
        )
        cursor.execute("UPDATE accounts_org SET weight = 2, created_at = '2026-01-02 00:00:00'")
        return {file for file in open_files() if "etilqs" in file}

    assert await ledger.write(insert_many) == set()


def log_bytes() -> int:
    """Of the write-ahead log."""
    return Path(f"{settings.DATABASES['default']['NAME']}-wal").stat().st_size


@pytest.mark.seconds
@sqlite_only
async def test_the_write_ahead_log_stays_small(ledger: Ledger) -> None:
    """The write-ahead log is checkpointed in idle moments: its size is bounded over many commits."""
    sizes: list[int] = []
    for start in range(0, 4 * COMMITS_PER_CHECKPOINT, COMMITS_PER_CHECKPOINT):
        for number in range(start, start + COMMITS_PER_CHECKPOINT):
            await ledger.write(insert(f"org-{number}"))
        sizes.append(log_bytes())
        await asyncio.sleep(40 * IDLE_SECONDS)
        await ledger.read(Org.objects.count)  # behind the checkpoint on the same threads
    assert max(sizes) < 2 * sizes[0]


async def test_a_ledger_that_has_just_written_is_believed(ledger: Ledger) -> None:
    """The check probes the database only if no recent commit has shown that it accepts writes."""
    await ledger.check()
    assert ledger.units == 1
    await ledger.check()
    await ledger.write(insert("acme"))
    await ledger.check()
    assert ledger.units == 2


async def test_commits_are_measured(ledger: Ledger) -> None:
    """Commits are measured by time and units, and refused units are counted."""
    await asyncio.gather(*(ledger.write(insert(f"org-{number}")) for number in range(50)))
    with pytest.raises(LedgerError):
        await ledger.write(lambda cursor: cursor.execute("INSERT INTO no_such_table VALUES (1)"))
    measures = ledger.measures
    units, commits, latencies = map(read, (measures.units, measures.commit_seconds, measures.latency_seconds))
    assert units.sum == ledger.units == 51
    assert units.count == commits.count == latencies.count == ledger.commits
    assert latencies.sum >= commits.sum > 0
    assert measures.refusals == 1


@pytest.mark.seconds
@pytest.mark.timeout(60)
async def test_what_waits_too_long_for_a_lock_is_never_written(ledger: Ledger, settings: Any) -> None:
    """A write behind a foreign lock is refused in time, and it is not written when the lock is released."""
    settings.QUALGENT_WRITE_SECONDS = 1.0
    with foreign_lock():
        began = time.monotonic()
        results = await asyncio.gather(*(ledger.write(insert(f"org-{n}")) for n in range(20)), return_exceptions=True)
        seconds = time.monotonic() - began
    assert 1 <= seconds < 20  # the lock stays
    assert all(type(result) is LedgerError and "nothing will be" in str(result) for result in results)
    await ledger.write(insert("later"))
    assert stored() == {"later"}
    assert ledger.measures.refusals == 20


@pytest.mark.seconds
@pytest.mark.timeout(60)
async def test_a_short_lock_is_waited_for(ledger: Ledger) -> None:
    """Nothing fails because another program writes for a moment."""
    with foreign_lock():
        waiting = asyncio.ensure_future(ledger.write(insert("acme")))
        await asyncio.sleep(1.2)
    await waiting
    assert stored() == {"acme"}


@pytest.mark.seconds
@pytest.mark.timeout(60)
async def test_closing_behind_a_lock_refuses_what_waits(ledger: Ledger) -> None:
    """A server that stops does not wait for another program."""
    with foreign_lock():
        waiting = asyncio.ensure_future(ledger.write(insert("acme")))
        await asyncio.sleep(0.1)
        await asyncio.wait_for(ledger.close(), 5)
        with pytest.raises(LedgerError):
            await waiting
    assert stored() == set()


async def test_a_full_disk_is_a_refusal_and_ends_with_it(ledger: Ledger) -> None:
    """Every unit gets LedgerError, nothing is written, and the next write after it succeeds."""
    await ledger.write(insert("before"))
    with full_disk():
        results = await asyncio.gather(*(ledger.write(insert(f"org-{n}")) for n in range(5)), return_exceptions=True)
        with pytest.raises(LedgerError):
            await ledger.check()
    assert {type(result) for result in results} == {LedgerError}
    assert stored() == {"before"}
    await ledger.write(insert("after"))
    await ledger.check()
    assert stored() == {"before", "after"}


@pytest.mark.parametrize("done", [True, False], ids=["committed", "not committed"])
async def test_a_commit_that_was_cut_is_read_back(ledger: Ledger, monkeypatch: Any, done: bool) -> None:
    """Its callers get their results if the rows are there, else LedgerError; nothing is written twice."""
    cuts = CutCommits(monkeypatch)
    cuts.next(done=done)
    with ledger.single_commit():
        posted = [ledger.post(insert(f"org-{number}")) for number in range(3)]
    results = await asyncio.gather(*posted, return_exceptions=True)
    assert {type(result) for result in results} == ({type(None)} if done else {LedgerError})
    assert len(stored()) == (3 if done else 0)
    await ledger.write(insert("later"))
    assert len(stored()) == (4 if done else 1)


async def test_an_error_that_is_not_the_database_s_ends_neither_thread_nor_others(ledger: Ledger) -> None:
    """Whatever a unit raises, the writer goes on."""

    def fail(cursor: Any) -> None:
        raise RuntimeError("no")

    for _ in range(3):
        results = await asyncio.gather(
            ledger.write(insert("acme")), ledger.write(fail), ledger.write(insert("globex")), return_exceptions=True
        )
        assert [type(result) for result in results] == [type(None), RuntimeError, type(None)]
    assert stored() == {"acme", "globex"}


@sqlite_only
async def test_a_large_write_ahead_log_is_truncated_when_it_is_quiet(ledger: Ledger, monkeypatch: Any) -> None:
    """After a burst the log does not stay at the size it had."""
    monkeypatch.setattr("qualgent.ledger.group_commit.QUIET_SECONDS", 0.05)
    monkeypatch.setattr("qualgent.ledger.sqlite.LARGE_LOG_BYTES", 200_000)
    for number in range(200):
        await ledger.write(insert(f"org-{number}"))
    assert log_bytes() > 200_000
    await aeventually(lambda: not log_bytes())
    await ledger.write(insert("later"))
    assert len(stored()) == 201


@sqlite_only
async def test_garbage_in_the_database_file_is_noticed(ledger: Ledger) -> None:
    """Also when this process has its pages in memory."""
    await ledger.write(insert("acme"))
    await ledger.check()
    content = database_path().read_bytes()
    try:
        database_path().write_bytes(b"\xa5" * len(content))
        with pytest.raises(LedgerError):
            await ledger.check()
    finally:
        database_path().write_bytes(content)
    await ledger.check()
