"""Sessions of PostgreSQL that end at each moment: what is acknowledged is stored, what is refused is not."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from django.db import OperationalError, connection, connections

from qualgent.accounts.models import Org
from qualgent.accounts.statements import insert_orgs
from qualgent.core.errors import BadUnitError, LedgerError
from qualgent.ledger.group_commit import Ledger
from tests.databases import other_session, postgres_only

pytestmark = [pytest.mark.django_db(transaction=True), postgres_only, pytest.mark.timeout(60)]

NOW_MS = 1_700_000_000_000


@pytest.fixture
async def ledger() -> AsyncIterator[Ledger]:
    made = Ledger()
    made.start()
    yield made
    await made.close()


def insert(*names: str) -> Any:
    return lambda cursor: insert_orgs(cursor, names, NOW_MS)


def stored() -> set[str]:
    with other_session() as other:
        return {name for (name,) in other.execute("SELECT id FROM accounts_org")}


def kill(pid: int) -> None:
    """End a session, and wait until it has ended."""
    with other_session() as other:
        other.execute("SELECT pg_terminate_backend(?, 5000)", pid)


def session_of(cursor: Any) -> int:
    cursor.execute("SELECT pg_backend_pid()")
    return int(cursor.fetchone()[0])


async def test_a_session_that_ended_between_commits(ledger: Ledger) -> None:
    """The next write connects again, without an error: nothing of it had been written."""
    pid = await ledger.write(session_of)
    kill(pid)
    await ledger.write(insert("acme"))
    assert await ledger.write(session_of) != pid
    assert stored() == {"acme"}


async def test_a_session_that_ends_in_a_unit(ledger: Ledger) -> None:
    """All units of the transaction run again on another session."""
    runs = []

    def unit(cursor: Any) -> str:
        insert_orgs(cursor, ["acme"], NOW_MS)
        runs.append(session_of(cursor))
        if len(runs) == 1:
            kill(runs[0])
        insert_orgs(cursor, ["globex"], NOW_MS)
        return "done"

    with ledger.single_commit():
        posted = [ledger.post(insert("first")), ledger.post(unit), ledger.post(insert("last"))]
    assert await asyncio.gather(*posted) == [None, "done", None]
    assert len(set(runs)) == 2
    assert stored() == {"first", "acme", "globex", "last"}


async def test_a_unit_that_ends_every_session(ledger: Ledger) -> None:
    """It is refused, and nothing of it is stored; those around it are written."""

    def unit(cursor: Any) -> None:
        insert_orgs(cursor, ["acme"], NOW_MS)
        kill(session_of(cursor))
        insert_orgs(cursor, ["globex"], NOW_MS)

    with ledger.single_commit():
        posted = [ledger.post(insert("first")), ledger.post(unit), ledger.post(insert("last"))]
    first, refused, last = await asyncio.gather(*posted, return_exceptions=True)
    assert (first, type(refused), last) == (None, LedgerError, None)
    assert stored() == {"first", "last"}


class Commits:
    """Lets something happen instead of the writer's next commits."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps: list[Callable[[Any, Callable[[], None]], None]] = []
        wrapper_class = type(connections["default"])
        commit = wrapper_class._commit

        def changed(wrapper: Any) -> None:
            if self.steps and threading.current_thread().name == "ledger-writer":
                self.steps.pop(0)(wrapper, lambda: commit(wrapper))
            else:
                commit(wrapper)

        monkeypatch.setattr(wrapper_class, "_commit", changed)


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> Commits:
    return Commits(monkeypatch)


def killed_before(wrapper: Any, commit: Callable[[], None]) -> None:
    kill(wrapper.connection.info.backend_pid)
    commit()


def killed_after(wrapper: Any, commit: Callable[[], None]) -> None:
    pid = wrapper.connection.info.backend_pid
    commit()
    kill(pid)
    raise OperationalError("server closed the connection unexpectedly")


KEPT: list[Any] = []


def cut_before(wrapper: Any, commit: Callable[[], None]) -> None:
    """The commit never arrives, and the server does not notice that its client has gone."""
    KEPT.append(wrapper.connection)
    wrapper.connection = None
    raise OperationalError("timeout")


@pytest.mark.parametrize(
    ("what", "done"),
    [(killed_before, False), (killed_after, True), (cut_before, False)],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_a_session_that_ends_at_the_commit(
    ledger: Ledger, commits: Commits, what: Callable[..., None], done: bool
) -> None:
    """The outcome is read by the transaction's id; a session that hangs in it is ended, so that its locks are."""
    await ledger.write(insert("before"))
    commits.steps.append(what)
    with ledger.single_commit():
        posted = [ledger.post(insert(f"org-{number}")) for number in range(3)]
    results = await asyncio.gather(*posted, return_exceptions=True)
    assert {type(result) for result in results} == ({type(None)} if done else {LedgerError})
    assert stored() == {"before", *(f"org-{number}" for number in range(3) if done)}
    await ledger.write(insert("org-0", "after"))
    assert {"org-0", "after"} <= stored()
    for session in KEPT:
        session.close()
    KEPT.clear()


async def test_readers_connect_again(ledger: Ledger) -> None:
    """A read on a session that has ended is repeated on another, unseen."""
    await ledger.write(insert("acme"))

    def pid() -> int:
        with connection.cursor() as cursor:
            return session_of(cursor)

    for _ in range(3):
        for session in {await ledger.read(pid) for _ in range(10)}:
            kill(session)
        assert await ledger.read(lambda: list(Org.objects.values_list("pk", flat=True))) == ["acme"]


async def test_a_row_that_another_session_has_locked(ledger: Ledger, settings: Any) -> None:
    """What needs it is refused after two seconds; everything else is written."""
    await ledger.write(insert("acme", "globex"))

    def rename(org: str) -> Any:
        return lambda cursor: cursor.execute("UPDATE accounts_org SET weight = 7 WHERE id = %s", (org,)).rowcount

    with other_session() as other:
        other.execute("BEGIN")
        other.execute("SELECT 1 FROM accounts_org WHERE id = 'acme' FOR UPDATE")
        began = time.monotonic()
        with ledger.single_commit():
            posted = [ledger.post(insert("first")), ledger.post(rename("acme")), ledger.post(rename("globex"))]
        results = await asyncio.gather(*posted, return_exceptions=True)
        assert time.monotonic() - began < 5
        assert results[::2] == [None, 1]
        assert type(results[1]) is LedgerError
        assert "nothing will be" in str(results[1])
        other.execute("ROLLBACK")
        assert other.execute("SELECT id, weight FROM accounts_org ORDER BY id") == [
            ("acme", 1),
            ("first", 1),
            ("globex", 7),
        ]
    await ledger.write(rename("acme"))


async def test_what_cannot_be_stored_harms_nobody_else(ledger: Ledger) -> None:
    """Half characters, numbers without end, a row that is missing: each alone is refused, at once."""

    def number(value: Any) -> Any:
        return lambda cursor: cursor.execute("UPDATE accounts_org SET stored_bytes = %s", (value,))

    def orphan(cursor: Any) -> None:
        cursor.execute(
            "INSERT INTO jobs_build (id, org_id, app_version_id, app_url, name, sha256, created_at)"
            " VALUES ('019a0c3e5f0a7cc19d3e0a1b2c3d4e5f', 'nobody', '1', '', '', '', now())"
        )

    bad = [insert("\ud800"), number(2**70), number("many"), orphan]
    with ledger.single_commit():
        good = [ledger.post(insert(f"org-{place}")) for place in range(len(bad))]
        refused = [ledger.post(unit) for unit in bad]
    assert await asyncio.gather(*good) == [None] * len(bad)
    results = await asyncio.gather(*refused, return_exceptions=True)
    assert [type(result) for result in results] == [
        UnicodeEncodeError, BadUnitError, BadUnitError, BadUnitError,
    ]  # fmt: skip
    assert stored() == {f"org-{place}" for place in range(len(bad))}


async def test_a_standby_refuses(ledger: Ledger) -> None:
    """A server that only reads is a refusal, not a fault of what was to be written."""

    def read_only(cursor: Any) -> None:
        cursor.execute("SET TRANSACTION READ ONLY")
        insert_orgs(cursor, ["acme"], NOW_MS)

    with pytest.raises(LedgerError) as caught:
        await ledger.write(read_only)
    assert type(caught.value) is LedgerError
    await ledger.check()


async def test_statements_leave_nothing_in_the_session(ledger: Ledger) -> None:
    """A pooler may give each transaction another session: no setting, lock or prepared statement outlives it."""

    def state(cursor: Any) -> list[Any]:
        cursor.execute(
            """SELECT (SELECT count(*) FROM pg_prepared_statements),
                      (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()),
                      current_setting('lock_timeout')"""
        )
        return list(cursor.fetchone())

    for place in range(20):
        await ledger.write(insert(f"org-{place}"))
    assert await ledger.write(state) == [0, 0, "500ms"]

    def outside() -> list[Any]:
        with connection.cursor() as cursor:
            return state(cursor)

    for _ in range(10):
        assert await ledger.read(outside) == [0, 0, "0"]
