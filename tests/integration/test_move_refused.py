"""Moves that are refused: other people's targets, other versions, damaged rows, wrong passwords."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qualgent.ledger.schema import UnreleasedError
from tests import postgres
from tests.databases import postgres_only
from tests.integration import every_row
from tests.integration.every_row import rows_of_postgres, sqlite
from tests.integration.move_steps import (
    ON_SQLITE,
    PASSWORD,
    check_unserved,
    cluster,
    empty_installation,
    installation,
    move,
    target,
    url_with,
)
from tests.server_process import manage

pytestmark = [postgres_only, pytest.mark.server]

__all__ = ["cluster", "empty_installation", "installation", "target"]  # fixtures


def test_passwords(installation: Path, cluster: postgres.Cluster) -> None:
    """A wrong one is refused in one line; none is ever printed, and --to-env keeps it out of the list of processes."""
    wrong = manage(installation, "move_ledger", "--to", url_with("wrong-hidden", cluster), **ON_SQLITE)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert "PostgreSQL cannot be reached: connection failed" in wrong.stderr
    assert "password authentication failed" in wrong.stderr
    done = manage(installation, "move_ledger", "--to-env", "TARGET", **ON_SQLITE, TARGET=url_with(PASSWORD, cluster))
    assert done.returncode == 0, done.stderr
    assert "postgres://moving:PASSWORD@/moved?host=" in done.stdout
    assert "hidden" not in wrong.stdout + wrong.stderr + done.stdout + done.stderr
    unset = manage(installation, "move_ledger", "--to-env", "NOT_SET", **ON_SQLITE)
    assert (unset.returncode, "NOT_SET is not set" in unset.stderr) == (1, True)
    assert manage(installation, "move_ledger", **ON_SQLITE).returncode == 2
    assert "exit codes:\n  0 " in manage(installation, "move_ledger", "--help", **ON_SQLITE).stdout


def test_a_target_that_is_somebody_else_s(
    installation: Path, empty_installation: Path, target: str, tmp_path: Path
) -> None:
    """Rows of another installation, another one's move, another program's tables: nothing is changed there."""
    postgres.execute("CREATE TABLE invoices (id int)", target)
    refused = move(installation, target)
    assert (refused.returncode, "tables of another program (invoices)" in refused.stderr) == (1, True)
    postgres.execute("DROP TABLE invoices", target)

    other = tmp_path / "other"
    shutil.copytree(empty_installation, other)
    (other / "secret_key").write_text("of another installation, and long enough for that")
    every_row.fill(other, 3, seed=1)
    assert manage(other, "migrate", "--verbosity", "0", DATABASE_URL=postgres.url(target)).returncode == 0
    postgres.execute("INSERT INTO accounts_org (id, created_at) VALUES ('theirs', now())", target)
    refused = move(installation, target)
    assert (refused.returncode, "rows of another installation (accounts_org)" in refused.stderr) == (1, True)
    assert move(installation, target, "--check").returncode == 1
    assert postgres.execute("SELECT id FROM accounts_org", target) == [("theirs",)]
    postgres.execute("DELETE FROM accounts_org", target)

    assert move(other, target).returncode == 0
    theirs = rows_of_postgres(target)
    refused = move(installation, target)
    assert (refused.returncode, "another installation that was moved there" in refused.stderr) == (1, True)
    assert rows_of_postgres(target) == theirs


def test_a_target_that_is_in_use(installation: Path, target: str) -> None:
    """A scheduler's lock keeps the move away."""
    from qualgent.ledger.election import LOCK

    with postgres.connect(target) as session:
        session.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        refused = move(installation, target)
    assert (refused.returncode, "is working on the target: stop it" in refused.stderr) == (1, True)
    assert postgres.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", target) == [(0,)]


def test_versions_that_do_not_fit(installation: Path, target: str) -> None:
    """Sources with migrations to apply or from before the release; a newer target; an unknown table, and a column."""
    with sqlite(installation) as database:
        last = "app = 'jobs' AND name = (SELECT max(name) FROM django_migrations WHERE app = 'jobs')"
        ((name,),) = database.execute(f"SELECT name FROM django_migrations WHERE {last}").fetchall()
        database.execute(f"DELETE FROM django_migrations WHERE {last}")
        database.commit()
        refused = move(installation, target)
        assert (refused.returncode, "run `python manage.py migrate` first" in refused.stderr) == (1, True)
        insert = "INSERT INTO django_migrations (app, name, applied) VALUES ('jobs', ?, '2026-01-01')"
        database.execute(insert, ("0001_initial",))
        database.commit()
        refused = move(installation, target)
        assert (refused.returncode, str(UnreleasedError()) in refused.stderr) == (1, True)
        database.execute("DELETE FROM django_migrations WHERE app = 'jobs'")
        database.execute(insert, (name,))
        database.execute("CREATE TABLE own_notes (text)")
        database.commit()
        refused = move(installation, target)
        assert (refused.returncode, "not in both databases: own_notes" in refused.stderr) == (1, True)
        database.execute("DROP TABLE own_notes")
        database.execute("ALTER TABLE jobs_job ADD COLUMN mood text")
        database.commit()
        refused = move(installation, target)
        assert (refused.returncode, "jobs_job has other columns in one of the databases: mood" in refused.stderr) == (
            1,
            True,
        )
        database.execute("ALTER TABLE jobs_job DROP COLUMN mood")
        database.commit()
    postgres.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('jobs', '9999_later', now())", target)
    refused = move(installation, target)
    assert (refused.returncode, "a newer version (jobs.9999_later)" in refused.stderr) == (1, True)


def test_rows_that_postgresql_refuses(installation: Path, target: str) -> None:
    """A row that refers to a missing one, and one with a time that is none: the message names the table."""
    with sqlite(installation) as database:
        [orphan] = database.execute("SELECT id FROM jobs_attempt LIMIT 1").fetchone()
        database.execute("UPDATE jobs_attempt SET job_id = ? WHERE id = ?", ["0" * 32, orphan])
        database.commit()
        refused = move(installation, target)
        assert refused.returncode == 1
        assert "Key (job_id)=(00000000-0000-0000-0000-000000000000) is not present" in refused.stderr
        database.execute(
            "UPDATE jobs_attempt SET job_id = (SELECT id FROM jobs_job LIMIT 1), leased_at = 'soon' WHERE id = ?",
            [orphan],
        )
        database.commit()
    refused = move(installation, target)
    assert (refused.returncode, 'invalid input syntax for type timestamp with time zone: "soon"' in refused.stderr) == (
        1,
        True,
    )
    assert "jobs_attempt" in refused.stderr
    check_unserved(installation, target)


def test_what_is_moved_with_postgresql_already(installation: Path, target: str) -> None:
    """The source is SQLite: DATABASE_URL must not be set."""
    refused = manage(installation, "move_ledger", "--to", postgres.url(target), DATABASE_URL=postgres.url(target))
    assert (refused.returncode, "DATABASE_URL is set: unset it" in refused.stderr) == (1, True)
