"""Migration of a database of the previous release (``data/release-0.1.sql.gz``) by ``migrate``."""

from __future__ import annotations

import gzip
import json
import sqlite3
import subprocess
import zlib
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.databases import sqlite_only
from tests.integration.client import Client
from tests.server_process import ServerProcess, manage

pytestmark = sqlite_only  # that release had no other

ROOT = Path(__file__).parents[2]
RELEASE = Path(__file__).parent / "data" / "release-0.1.sql.gz"
MOVED = {
    "jobs_org": "accounts_org",
    "jobs_audit": "accounts_audit",
    "jobs_auditedjob": "accounts_auditedjob",
    "jobs_webhook": "webhooks_webhook",
    "jobs_delivery": "webhooks_delivery",
}
BATCH = {
    "jobs": [
        {"org_id": "acme", "app_version_id": "1.0", "test": f"tests/t{number}.js", "priority": number % 3}
        for number in range(8)
    ],
    "suite": "smoke",
    "branch": "main",
}
"""A request that the release's server was sent with the Idempotency-Key ``k1``."""

DJANGO = ("django_", "auth_", "sqlite_")


def migrate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return manage(folder, "migrate", *arguments)


Connect = Callable[[Path], sqlite3.Connection]


@pytest.fixture
def connect(at_end: ExitStack) -> Connect:
    """Return a function that opens the database in a data directory until the end of the test."""

    def make(folder: Path) -> sqlite3.Connection:
        folder.mkdir(exist_ok=True)
        return at_end.enter_context(closing(sqlite3.connect(folder / "qualgent.sqlite3")))

    return make


@pytest.fixture
def open_release(connect: Connect) -> Connect:
    """Return a function that makes the release's database in a data directory."""

    def make(folder: Path) -> sqlite3.Connection:
        database = connect(folder)
        database.executescript(gzip.decompress(RELEASE.read_bytes()).decode())
        return database

    return make


def rows(database: sqlite3.Connection) -> dict[str, list[dict[str, Any]]]:
    """Return every row of our tables, by today's table names."""
    database.row_factory = sqlite3.Row
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    ours = [name for name in names if not name.startswith(DJANGO)]
    found = {MOVED.get(name, name): [dict(row) for row in database.execute(f"SELECT * FROM {name}")] for name in ours}
    return {name: sorted(table, key=lambda row: str(next(iter(row.values())))) for name, table in found.items()}


def schema(database: sqlite3.Connection) -> dict[str, Any]:
    """Return our tables' columns, references and indices, independent of order and index names."""
    database.row_factory = None
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found: dict[str, Any] = {}
    for name in names:
        if name.startswith("sqlite_"):
            continue
        columns = {row[1:] for row in database.execute(f"PRAGMA table_info({name})")}
        references = {row[2:] for row in database.execute(f"PRAGMA foreign_key_list({name})")}
        indices = set()
        for _, index, unique, _, partial in database.execute(f"PRAGMA index_list({name})"):
            fields = tuple(row[2] for row in database.execute(f"PRAGMA index_info({index})"))
            indices.add((fields, unique, partial))
        found[name] = (columns, references, indices)
    return found


def test_every_row_is_kept(tmp_path: Path, open_release: Connect) -> None:
    """No row is changed (but for tokens), lost or added, and a second run does nothing."""
    database = open_release(tmp_path / "old")
    before = rows(database)
    assert {len(before[name]) for name in ("jobs_job", "accounts_org", "accounts_auditedjob", "webhooks_webhook")} == {
        10,
        2,
        1,
    }
    for said in ("Carried over", "No migrations to apply"):
        done = migrate(tmp_path / "old")
        assert done.returncode == 0, done.stderr
        assert said in done.stdout
        after = rows(database)
        for row, old in zip(after["jobs_attempt"], before["jobs_attempt"], strict=True):
            row["token"] = old["token"]  # test_token_hashes.py has what becomes of it
        assert {
            name: [{key: row[key] for key in old} for row, old in zip(after[name], before[name], strict=True)]
            for name in before
        } == before


def test_the_schema_equals_a_new_database(tmp_path: Path, open_release: Connect, connect: Connect) -> None:
    """Later migrations find the columns, references and indices they expect."""
    database = open_release(tmp_path / "old")
    assert migrate(tmp_path / "old").returncode == 0
    (tmp_path / "new").mkdir()
    assert migrate(tmp_path / "new").returncode == 0
    assert schema(database) == schema(connect(tmp_path / "new"))
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_server_works_on_a_migrated_database(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], open_release: Connect
) -> None:
    """Jobs, idempotent responses and settings of the old release are kept."""
    server = server_factory(start=False)
    (server.data_dir / "qualgent.sqlite3").unlink()
    database = open_release(server.data_dir)
    waiting = [str(id) for (id,) in database.execute("SELECT id FROM jobs_job WHERE status = 'pending'")]
    [(kept,)] = database.execute("SELECT answer FROM jobs_idempotencyrecord WHERE key = 'k1'")
    # kept for a day, and the release's server ran longer ago than that
    database.execute("UPDATE jobs_idempotencyrecord SET created_at = ?", (f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}",))
    database.commit()
    database.close()
    assert migrate(server.data_dir).returncode == 0
    server.start()
    api = client_of(server)
    listed = api.get("/api/v1/jobs", limit=100).body["jobs"]
    assert len(listed) == 10
    assert [job["id"].replace("-", "") for job in listed if job["status"] == "pending"] == waiting
    assert api.get("/api/v1/orgs/acme").body["weight"] == 2.0
    assert len(api.get("/api/v1/audit").body["audit"]) >= 5
    repeated = api.post("/api/v1/jobs", BATCH, **{"Idempotency-Key": "k1"})
    for row in repeated.body["jobs"]:
        assert row.pop("cause") == ""  # a field that the release did not have
    assert (repeated.status, repeated.body) == (201, json.loads(zlib.decompress(kept)))


@pytest.mark.parametrize("arguments", [("--plan",), ("--check",)])
def test_plan_and_check_change_nothing(tmp_path: Path, open_release: Connect, arguments: tuple[str, ...]) -> None:
    """``--plan`` and ``--check`` report the steps and leave the database as it is."""
    database = open_release(tmp_path / "old")
    before = list(database.iterdump())
    done = migrate(tmp_path / "old", *arguments)
    assert done.returncode != 0
    assert "carries it over" in done.stderr
    assert list(database.iterdump()) == before


def test_an_older_database_is_refused(tmp_path: Path, open_release: Connect) -> None:
    """The message names what is missing, and nothing is changed."""
    database = open_release(tmp_path / "old")
    database.execute("DELETE FROM django_migrations WHERE name = '0011_recent_durations'")
    database.commit()
    before = list(database.iterdump())
    done = migrate(tmp_path / "old")
    assert done.returncode != 0
    assert "jobs.0011_recent_durations" in done.stderr
    assert list(database.iterdump()) == before


def test_a_refused_rename_changes_nothing(tmp_path: Path, open_release: Connect) -> None:
    """An existing target table stops the migration before any rename is recorded."""
    database = open_release(tmp_path / "old")
    database.execute("CREATE TABLE webhooks_delivery (id INTEGER)")
    database.commit()
    before = list(database.iterdump())
    done = migrate(tmp_path / "old")
    assert done.returncode != 0
    assert list(database.iterdump()) == before
