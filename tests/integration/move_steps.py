"""Steps and fixtures of tests of `manage.py move_ledger`: installations on SQLite, and empty databases."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

import psycopg
import pytest

from tests import postgres
from tests.conftest import migrated_once
from tests.forked_process import start_module
from tests.integration import every_row
from tests.server_process import ServerProcess, clean_environment, manage

ON_SQLITE = {"DATABASE_URL": ""}
PASSWORD = "hidden%2Fpa%25ss"  # of the user `moving`, as a URL has it


@pytest.fixture(scope="session")
def empty_installation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a data directory with an empty SQLite database once; copy it."""
    return migrated_once(tmp_path_factory, "empty", **ON_SQLITE)


@pytest.fixture
def installation(empty_installation: Path, tmp_path: Path) -> Path:
    """Make a data directory with some rows of every model."""
    data_dir = tmp_path / "installation"
    shutil.copytree(empty_installation, data_dir)
    every_row.fill(data_dir)
    return data_dir


@pytest.fixture
def target() -> Iterator[str]:
    """Create an empty database; yield its name."""
    name = f"moved_{uuid4().hex[:12]}"
    postgres.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    yield name
    postgres.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def large(empty_installation: Path, tmp_path: Path) -> Path:
    """Make a data directory whose move takes a while."""
    data_dir = tmp_path / "large"
    shutil.copytree(empty_installation, data_dir)
    every_row.fill(data_dir, 500)
    return data_dir


@pytest.fixture
def cluster() -> Iterator[postgres.Cluster]:
    """Start a cluster of the test's own, in which the user `moving` has a password, and a database `moved`."""
    made = postgres.new_cluster()
    rules = made.folder / "data" / "pg_hba.conf"
    rules.write_text("local all moving scram-sha-256\n" + rules.read_text())
    made.start()
    postgres.execute("CREATE ROLE moving LOGIN PASSWORD 'hidden/pa%ss'", folder=made.folder)
    postgres.execute("CREATE DATABASE moved OWNER moving TEMPLATE template0", folder=made.folder)
    yield made
    made.end()


def url_with(password: str, cluster: postgres.Cluster) -> str:
    return postgres.url("moved", cluster.folder).replace("postgres@", f"moving:{password}@")


def move(data_dir: Path, name: str, *options: str, **env: str) -> subprocess.CompletedProcess[str]:
    return manage(data_dir, "move_ledger", "--to", postgres.url(name), *options, **ON_SQLITE, **env)


def contents(data_dir: Path) -> dict[str, bytes]:
    """Return all files of a data directory, apart from the lock and what SQLite makes to read."""
    left_out = ("server.lock", "-shm", "-wal")
    return {
        str(path): path.read_bytes()
        for path in data_dir.rglob("*")
        if path.is_file() and not path.name.endswith(left_out)
    }


def on_sqlite(server_factory: Callable[..., ServerProcess], installation: Path, **env: str) -> ServerProcess:
    """Return a server on a copy of an installation."""
    server = server_factory(start=False, **ON_SQLITE, **env)
    shutil.copytree(installation, server.data_dir, dirs_exist_ok=True)
    return server


def moved_to(
    name: str, server: ServerProcess, server_factory: Callable[..., ServerProcess], **env: str
) -> ServerProcess:
    """Move a server's installation; return a server on the target, with a copy of the data directory."""
    done = move(server.data_dir, name)
    assert done.returncode == 0, done.stderr
    moved = server_factory(start=False, DATABASE_URL=postgres.url(name), **env)
    shutil.copytree(server.data_dir, moved.data_dir, dirs_exist_ok=True)
    (moved.data_dir / "qualgent.sqlite3").unlink()
    return moved


class Running:
    """A move that can be killed."""

    def __init__(self, data_dir: Path, url: str, output: IO[bytes], errors: IO[bytes]) -> None:
        env = clean_environment(data_dir, ON_SQLITE)
        self.process = start_module("manage", "move_ledger", "--to", url, env=env, output=output, errors=errors)

    def kill_when(self, number: signal.Signals, reached: Callable[[], bool]) -> int:
        """Send a signal as soon as a condition is true; return the exit code."""
        while self.process.poll() is None and not reached():
            time.sleep(0.002)  # another process: poll
        self.process.send_signal(number)
        return int(self.process.wait(60))

    def kill_at(self, number: signal.Signals, connection: psycopg.Connection[Any], reached: Reached) -> int:
        """Send a signal at a record of the move that fulfills a condition; return the exit code.

        The lock is had in turn with the move, which makes one step between two looks, on however busy a machine.
        ``connection``: to the target.
        """
        while self.process.poll() is None:
            with connection.transaction():
                if connection.execute("SELECT to_regclass('qualgent_move')").fetchone() != (None,):
                    connection.execute("LOCK TABLE qualgent_move IN EXCLUSIVE MODE")
                    [(complete, move)] = connection.execute(RECORD).fetchall()
                    if reached(complete, move or ""):
                        self.process.send_signal(number)
                        break
            time.sleep(0.002)  # another process: poll
        return int(self.process.wait(60))


Reached = Callable[[int, str], bool]
"""A condition on the number of complete tables and on the record of the move."""
RECORD = """SELECT count(*) FILTER (WHERE value LIKE '%"complete":true%'), max(value) FILTER (WHERE name = '')
            FROM qualgent_move"""


def progress_of(name: str, folder: Path | None = None) -> tuple[int, str]:
    """Return how many tables are complete, and the record of the move; before it exists: -1."""
    try:
        [(complete, move)] = postgres.execute(RECORD, name, folder)
    except Exception:
        return -1, ""
    return complete, move or ""


def check_unserved(data_dir: Path, name: str) -> None:
    """Check that the doctor reports an unfinished move."""
    report = manage(data_dir, "doctor", DATABASE_URL=postgres.url(name), PORT="0").stdout
    assert "the move of an installation to this database has not ended" in report
