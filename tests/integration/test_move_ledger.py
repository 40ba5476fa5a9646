"""``manage.py move_ledger``: a SQLite installation whose rows are in PostgreSQL afterwards, and equal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import postgres
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.integration.every_row import rows_of_postgres, rows_of_sqlite, sqlite
from tests.integration.known_objects import Known
from tests.integration.move_steps import (
    contents,
    empty_installation,
    installation,
    move,
    moved_to,
    on_sqlite,
    target,
)
from tests.server_process import ServerProcess
from tests.shared_mode import SHARED, PublicClient, make_person, make_token

pytestmark = [postgres_only, pytest.mark.server]

__all__ = ["empty_installation", "installation", "target"]  # fixtures


SCHEMA = """
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'qualgent_move'
    UNION SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid <> COALESCE(to_regclass('qualgent_move'), 0::regclass)"""


def test_every_row_of_every_table_is_moved(installation: Path, target: str) -> None:
    """Values that differ between the databases, ids, indexes and keys; nothing of the source changes."""
    before, expected = contents(installation), rows_of_sqlite(installation)
    assert [table for table, rows in expected.items() if not rows] == []
    planned = move(installation, target, "--check")
    assert (planned.returncode, planned.stderr) == (0, "")
    assert "It can be moved." in planned.stdout
    assert postgres.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", target) == [(0,)]

    moved = move(installation, target)
    assert (moved.returncode, moved.stderr) == (0, "")
    assert f"Moved: {sum(map(len, expected.values())):,} rows of {len(expected)} tables" in moved.stdout
    assert f"DATABASE_URL='postgres://postgres@/{target}?host=/" in moved.stdout
    found = rows_of_postgres(target)
    assert found.keys() == expected.keys()
    for table, rows in expected.items():
        assert found[table] == rows, table
    assert contents(installation) == before

    again = move(installation, target)
    assert (again.returncode, "equal in number and checksum" in again.stdout) == (0, True)
    assert rows_of_postgres(target) == found


def test_text_that_is_not_utf_8(installation: Path, target: str) -> None:
    """It is read as a server shows it; rows before and after it are whole."""
    with sqlite(installation) as database:
        rows = [row for (row,) in database.execute("SELECT id FROM jobs_event ORDER BY rowid")]
        database.execute("UPDATE jobs_event SET text = CAST(X'61FF62C3' AS TEXT) WHERE id = ?", [rows[5]])
        database.commit()
    moved = move(installation, target)
    assert moved.returncode == 0, moved.stderr
    found = {row["id"].hex: row["text"] for row in rows_of_postgres(target)["jobs_event"]}
    assert (len(found), found[rows[5]]) == (len(rows), "a\ufffdb\ufffd")


def test_a_moved_database_is_one_that_migrate_made(
    installation: Path, target: str, server_factory: Callable[..., ServerProcess]
) -> None:
    """All indexes, keys and constraints are there, and ids go on above all that were ever given."""
    assert move(installation, target).returncode == 0
    migrated = postgres.name_of(server_factory(start=False).data_dir)
    assert sorted(postgres.execute(SCHEMA, target)) == sorted(postgres.execute(SCHEMA, migrated))
    for table, last in (("jobs_case", 2011), ("accounts_auditedjob", 1011), ("auth_group_permissions", 1011)):
        sequence = f"pg_get_serial_sequence('{table}', 'id')"
        assert postgres.execute(f"SELECT nextval({sequence})", target) == [(last + 1,)], table
    assert postgres.execute("SELECT reltuples FROM pg_class WHERE relname = 'jobs_job'", target) == [(12.0,)]


ANSWERS = (
    "/api/v1/jobs", "/api/v1/jobs/{job_id}", "/api/v1/attempts/{attempt_id}", "/api/v1/attempts/{attempt_id}/log",
    "/api/v1/batches", "/api/v1/batches/{batch_id}", "/api/v1/batches/{batch_id}/results", "/api/v1/failures",
    "/api/v1/builds/acme/2.0", "/api/v1/builds/acme/2.0/file", "/api/v1/groups/{group_id}", "/api/v1/orgs",
    "/api/v1/tests", "/api/v1/tests/{test_id}", "/api/v1/webhooks/{webhook_id}", "/api/v1/webhooks", "/api/v1/events",
    "/api/v1/webhooks/{webhook_id}/deliveries", "/api/v1/agents/{name}", "/api/v1/agents", "/api/v1/audit",
)  # fmt: skip


def test_a_server_answers_the_same_afterwards(
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    agent_factory: Callable[..., Any],
    target: str,
    empty_installation: Path,
) -> None:
    """Jobs, attempts, batches, builds, tests, webhooks, agents and the audit; and what waits is run."""
    env = {"QUALGENT_WEBHOOK_ALLOW": "127.0.0.1"}
    server = on_sqlite(server_factory, empty_installation, **env).start()
    client = client_of(server)
    agent = agent_factory(server.url, "agent-1", "--seconds", "0.05", "--install-seconds", "0.05")
    known = Known(client)
    agent.end()
    refused = move(server.data_dir, target)
    assert (refused.returncode, "already serves from" in refused.stderr) == (1, True)
    planned = move(server.data_dir, target, "--check")
    assert (planned.returncode, "A server is running" in planned.stdout) == (0, True)
    client.send("PATCH", f"/api/v1/webhooks/{known.ids['webhook_id'][0]}", json={"enabled": False})  # no more attempts
    server.restart()
    before = answers(client, known)
    server.stop()
    moved_client = client_of(moved_to(target, server, server_factory, **env).start())
    after = answers(moved_client, known)
    for path, answer in before.items():
        assert after[path] == answer, path
    waiting = known.ids["job_id"][1]
    agent_factory(moved_client.url, "agent-2", "--target", "nobody", "--seconds", "0.05", "--install-seconds", "0.05")
    moved_client.until(waiting, "done")


def answers(client: Client, known: Known) -> dict[str, Any]:
    """Return what the server answers, without what passes with time."""
    ids = {name: values[0] for name, values in known.ids.items()}
    found = {}
    for path in ANSWERS:
        answer = client.get(path.format(**ids))
        assert answer.status == 200, (path, answer)
        found[path] = answer.body
    return found


def test_people_and_programs_are_known_afterwards(
    server_factory: Callable[..., ServerProcess],
    public: Callable[..., PublicClient],
    target: str,
    empty_installation: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A password, a session, a token and a role."""
    server = on_sqlite(server_factory, empty_installation, **SHARED)
    with monkeypatch.context() as patch:
        patch.setattr(postgres, "ENABLED", False)  # the helpers write to SQLite
        token = make_token(server, make_person(server, "anna"), "read", "submit")
    server.start()
    person, program = public(server).log_in("anna"), public(server, token)
    before = [client.get("/api/v1/me").json() for client in (person, program)]
    assert before[0] != before[1]
    server.stop()
    moved = moved_to(target, server, server_factory, **SHARED).start()
    same, again = public(moved), public(moved)
    same.jar.update(person.jar)
    clients = (same, public(moved, token), again.log_in("anna"))
    assert [client.get("/api/v1/me").json() for client in clients] == [*before, before[0]]


def test_a_row_that_was_changed_is_found(installation: Path, target: str) -> None:
    """Changed, missing and additional rows, by their keys, when the command runs again."""
    assert move(installation, target).returncode == 0
    [(job,)] = postgres.execute(
        "UPDATE jobs_job SET labels = '{\"os\": 1}' WHERE id = (SELECT min(id::text) FROM jobs_job)::uuid RETURNING id",
        target,
    )
    postgres.execute("DELETE FROM jobs_estimate WHERE id = 1003", target)
    postgres.execute("INSERT INTO jobs_estimate (id, kind, key, seconds) VALUES (7, 'x', 'y', 1)", target)
    postgres.execute("UPDATE accounts_org SET weight = 0.0 WHERE weight = 0.1", target)
    found = move(installation, target)
    assert found.returncode == 3
    assert f"jobs_job: 1 changed ({job.hex})" in found.stderr
    assert "jobs_estimate: 1 missing (1003), 1 added (7)" in found.stderr
    assert "accounts_org: 2 changed (10 " in found.stderr
    assert "Moved" not in found.stdout
