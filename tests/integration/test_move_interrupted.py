"""Moves that are killed, cut off and begun again, and what is refused until they end."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from threading import Thread
from typing import Any

import psycopg
import pytest
from django.db.migrations.loader import MigrationLoader

from qualgent.ledger.election import LOCK
from qualgent.ops.move.errors import MoveInterruptedError
from qualgent.ops.move.installation import TargetUrl
from qualgent.ops.move.mover import Mover, Versions
from qualgent.ops.move.progress import MoveProgress
from qualgent.ops.move.source import Source
from qualgent.ops.move.target import TargetDatabase
from tests import postgres
from tests.databases import postgres_only
from tests.integration.every_row import rows_of_postgres, rows_of_sqlite, sqlite
from tests.integration.move_steps import (
    ON_SQLITE,
    PASSWORD,
    Reached,
    Running,
    check_unserved,
    cluster,
    empty_installation,
    installation,
    large,
    move,
    moved_to,
    on_sqlite,
    progress_of,
    target,
    url_with,
)
from tests.server_process import ServerFailedError, ServerProcess, manage

pytestmark = [postgres_only, pytest.mark.server]

__all__ = ["cluster", "empty_installation", "installation", "large", "target"]  # fixtures


@pytest.mark.slow
def test_a_move_that_is_killed_goes_on(large: Path, target: str, at_end: ExitStack) -> None:
    """Before the first row, among tables, among indexes, and while it verifies: nothing twice, nothing missing."""
    points: list[Reached] = [
        lambda complete, _: complete >= 0,
        lambda complete, _: complete >= 5,
        lambda complete, _: complete >= 20,
        lambda _, move: move.count("CREATE ") not in (0, whole),
        lambda _, move: '"statements":[]' in move,
    ]
    connection = postgres.connect(target)
    at_end.callback(connection.close)
    whole = 10**9
    with TemporaryFile() as output, TemporaryFile() as errors:
        for number, point in enumerate(points):
            sent = signal.SIGINT if number == 2 else signal.SIGKILL
            code = Running(large, postgres.url(target), output, errors).kill_at(sent, connection, point)
            errors.seek(0)
            told = errors.read().decode()
            assert code == (130 if number == 2 else -signal.SIGKILL), told
            whole = max(progress_of(target)[1].count("CREATE "), 1)
            check_unserved(large, target)
    assert "Traceback" not in told
    done = move(large, target)
    assert done.returncode == 0, done.stderr
    assert rows_of_postgres(target) == rows_of_sqlite(large)


def tables_of(name: str, folder: Path | None = None) -> int:
    [(number,)] = postgres.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", name, folder)
    return int(number)


@pytest.mark.slow
def test_a_move_that_is_killed_while_it_creates_tables(installation: Path, target: str) -> None:
    """Repeating the command goes on; the process that creates them ends with the move. No server starts meanwhile."""
    for number in (1, 12, 40):
        with TemporaryFile() as output, TemporaryFile() as errors:
            running = Running(installation, postgres.url(target), output, errors)
            assert running.kill_when(signal.SIGKILL, lambda: tables_of(target) >= number) == -signal.SIGKILL  # noqa: B023
        assert tables_of(target) < len(rows_of_sqlite(installation)), "all had been created"
    check_unserved(installation, target)
    checked = move(installation, target, "--check")
    assert (checked.returncode, "it would go on" in checked.stdout) == (0, True), checked.stderr
    done = move(installation, target)
    assert done.returncode == 0, done.stderr
    assert "begins anew" not in done.stdout
    assert rows_of_postgres(target) == rows_of_sqlite(installation)


def test_tables_of_a_move_of_another_installation(installation: Path, empty_installation: Path, target: str) -> None:
    """A move that was killed while it created tables is gone on with by its own installation only."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        Running(empty_installation, postgres.url(target), output, errors).kill_when(
            signal.SIGKILL, lambda: tables_of(target) >= 3
        )
    (installation / "secret_key").write_text("of another installation, and long enough for that")
    refused = move(installation, target)
    assert (refused.returncode, "another installation that was moved there" in refused.stderr) == (1, True)


def interrupted(done: subprocess.CompletedProcess[str], reason: str) -> bool:
    """Return whether a move ended with the exit code, the reason and the advice of one to be repeated."""
    assert done.returncode == 75, done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    return reason in done.stderr and "run the same command again, it goes on where it was" in done.stderr


def test_a_postgresql_without_connections(installation: Path, cluster: postgres.Cluster) -> None:
    """No connection is left for the move, or for the creation of tables: it is to be repeated."""
    url = url_with(PASSWORD, cluster)
    for limited, limit in (("DATABASE moved", 0), ("ROLE moving", 1)):
        postgres.execute(f"ALTER {limited} CONNECTION LIMIT {limit}", folder=cluster.folder)
        assert interrupted(manage(installation, "move_ledger", "--to", url, **ON_SQLITE), "too many connections for")
        postgres.execute(f"ALTER {limited} CONNECTION LIMIT -1", folder=cluster.folder)
    assert manage(installation, "move_ledger", "--to", url, **ON_SQLITE).returncode == 0
    assert rows_of_postgres("moved", cluster.folder) == rows_of_sqlite(installation)


def test_a_postgresql_that_is_stopped(installation: Path, cluster: postgres.Cluster) -> None:
    """It is to be repeated, as is one that is frozen."""
    url = url_with(PASSWORD, cluster) + "&connect_timeout=2"
    with cluster.frozen():
        assert interrupted(manage(installation, "move_ledger", "--to", url, **ON_SQLITE), "cannot be reached")
    cluster.stop()
    assert interrupted(manage(installation, "move_ledger", "--to", url, **ON_SQLITE), "cannot be reached")


STARTING = b"SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0"


def test_a_postgresql_that_starts_up(installation: Path) -> None:
    """A server that refuses connections as one does that recovers."""

    def refuse(listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _ = listening.accept()
                with client:
                    while client.recv(1024)[4:8] == bytes.fromhex("04d2162f"):  # asks for TLS
                        client.sendall(b"N")
                    client.sendall(b"E" + (len(STARTING) + 4).to_bytes(4, "big") + STARTING)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        Thread(target=refuse, args=(listening,), daemon=True).start()
        url = f"postgres://moving@127.0.0.1:{listening.getsockname()[1]}/moved?sslmode=disable"
        done = manage(installation, "move_ledger", "--to", url, **ON_SQLITE)
        listening.shutdown(socket.SHUT_RDWR)
    assert interrupted(done, "the database system is starting up")


FULL = """
    CREATE FUNCTION full_disk() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
        IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity LIKE '%jobs_job') THEN
            RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
        END IF;
    END $$;
    CREATE EVENT TRIGGER full_disk ON ddl_command_end EXECUTE FUNCTION full_disk()"""


def test_a_postgresql_that_becomes_full_while_tables_are_created(installation: Path, target: str) -> None:
    """It is to be repeated."""
    postgres.execute(FULL, target)
    assert interrupted(move(installation, target), "No space left on device")
    postgres.execute("DROP EVENT TRIGGER full_disk; DROP FUNCTION full_disk", target)
    done = move(installation, target)
    assert done.returncode == 0, done.stderr
    assert rows_of_postgres(target) == rows_of_sqlite(installation)


class CutOff(MoveProgress):
    """Ends all sessions of the move after each step that was recorded."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        super().__init__(lambda text: None)
        self.steps = 0
        self._connection = connection  # to the target; it stays, as there are thousands of calls
        self._record: object = None

    def advance(self, count: int, detail: str = "") -> None:
        super().advance(count, detail)
        record = self._connection.execute("SELECT name, value FROM qualgent_move ORDER BY name").fetchall()
        if self._record != record:
            self._record = record
            self.steps += 1
            self._connection.execute(
                """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()"""
            )


@pytest.mark.slow
def test_a_move_that_is_cut_off_after_every_step(installation: Path, target: str, at_end: ExitStack) -> None:
    """Each batch of five rows, each index and each key is made once, by a run of its own."""
    loader = MigrationLoader(None)
    versions = Versions(set(loader.disk_migrations), set(loader.graph.nodes))
    counts = {table: len(rows) for table, rows in rows_of_sqlite(installation).items()}
    connection = postgres.connect(target)
    at_end.callback(connection.close)
    progress, runs = CutOff(connection), 0
    while True:
        with sides(installation, target) as (source, there):
            mover = Mover(source, there, "somebody", progress, batch_rows=5)
            try:
                there.take_lock()
                plan = mover.plan(versions)
                assert plan.counts == counts
                mover.prepare(plan, lambda: migrate(installation, target))
                mover.copy(plan.counts)
                mover.rebuild()
                break
            except MoveInterruptedError:
                runs += 1
    statements = runs - sum(count // 5 + 1 for count in counts.values())
    assert 90 < statements < 200
    assert runs == progress.steps
    with sides(installation, target) as (source, there):
        mover = Mover(source, there, "somebody", MoveProgress(print))
        mover.prepare(mover.plan(versions), lambda: None)
        mover.verify(counts)
        mover.finish(7)
    assert rows_of_postgres(target) == rows_of_sqlite(installation)
    assert postgres.execute("SELECT epoch FROM jobs_schedulerepoch", target) == [(7,)]


@contextmanager
def sides(installation: Path, name: str) -> Iterator[tuple[Source, TargetDatabase]]:
    database = TargetUrl.given(postgres.url(name), None).database
    with closing(Source(installation / "qualgent.sqlite3", checkpoint=True)) as source:  # noqa: SIM117
        with closing(TargetDatabase(database, "qg-move")) as there:
            yield source, there


def migrate(installation: Path, name: str) -> None:
    done = manage(installation, "migrate", "--verbosity", "0", DATABASE_URL=postgres.url(name))
    assert done.returncode == 0, done.stderr


UNFINISHED = """UPDATE qualgent_move SET value = regexp_replace(value, '"finished_at":"[^"]+', '"finished_at":"')"""


def test_a_standby_does_not_take_over_half_of_a_move(
    empty_installation: Path, target: str, server_factory: Callable[..., ServerProcess]
) -> None:
    """One that waited while the move began ends when it is elected."""
    server = moved_to(target, on_sqlite(server_factory, empty_installation), server_factory)
    with postgres.connect(target) as session:
        session.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        with ThreadPoolExecutor(1) as pool:
            starting = pool.submit(server.start)
            server.wait_for_log("waiting: another process is the scheduler of this database")
            postgres.execute(UNFINISHED, target)
            session.close()
            with pytest.raises(ServerFailedError):
                starting.result()
    assert "the move of an installation to this database has not ended; run: python manage.py" in server.log_text()


def test_no_server_starts_on_half_of_a_move(
    empty_installation: Path, target: str, server_factory: Callable[..., ServerProcess]
) -> None:
    """It says what to do."""
    source = on_sqlite(server_factory, empty_installation)
    server = moved_to(target, source, server_factory)
    postgres.execute(UNFINISHED, target)
    with pytest.raises(ServerFailedError):
        server.start()
    assert "the move of an installation to this database has not ended; run: python manage.py" in server.log_text()
    assert move(source.data_dir, target).returncode == 0
    server.start()


@pytest.mark.chaos
def test_a_database_that_is_cut_off(large: Path, cluster: postgres.Cluster) -> None:
    """A crash and a stop of PostgreSQL in the middle: the command says so, and goes on afterwards."""
    for ending, tables in ((signal.SIGQUIT, 3), (signal.SIGINT, 15)):
        with TemporaryFile() as output, TemporaryFile() as errors:
            running = Running(large, url_with(PASSWORD, cluster), output, errors)
            while progress_of("moved", cluster.folder)[0] < tables:
                assert running.process.poll() is None
            cluster.stop(ending)
            code = running.process.wait(60)
            errors.seek(0)
            told = errors.read().decode()
        assert (code, "run the same command again, it goes on where it was" in told) == (75, True), told
        assert "Traceback" not in told
        assert "hidden" not in told
        cluster.start()
    done = manage(large, "move_ledger", "--to-env", "TARGET", **ON_SQLITE, TARGET=url_with(PASSWORD, cluster))
    assert done.returncode == 0, done.stderr
    assert "rows are there" in done.stdout
    assert rows_of_postgres("moved", cluster.folder) == rows_of_sqlite(large)


@pytest.fixture
def small_disk(cluster: postgres.Cluster) -> Iterator[Path]:
    """Mount a file system that has no room for the rows."""
    folder = cluster.folder / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.decode().strip()}")
    shutil.chown(folder, "nobody")
    yield folder
    cluster.stop(signal.SIGQUIT)
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.chaos
def test_a_postgresql_that_is_full(large: Path, cluster: postgres.Cluster, small_disk: Path) -> None:
    """The command says so, and goes on once there is room."""
    postgres.execute(f"CREATE TABLESPACE small LOCATION '{small_disk}'", folder=cluster.folder)
    postgres.execute("ALTER DATABASE moved SET TABLESPACE small", folder=cluster.folder)
    full = manage(large, "move_ledger", "--to", url_with(PASSWORD, cluster), **ON_SQLITE)
    assert full.returncode == 75, full.stderr
    assert "PostgreSQL has no room left" in full.stderr
    assert "make room there: run the same command again, it goes on where it was" in full.stderr
    subprocess.run(["mount", "-o", "remount,size=400m", str(small_disk)], check=True)
    done = manage(large, "move_ledger", "--to", url_with(PASSWORD, cluster), **ON_SQLITE)
    assert (done.returncode, "rows are there" in done.stdout) == (0, True), done.stderr
    assert rows_of_postgres("moved", cluster.folder) == rows_of_sqlite(large)


def test_a_source_that_changed_between_two_runs(large: Path, target: str) -> None:
    """An interrupted move begins anew; one that has ended is refused, as a server may have worked on it."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        Running(large, postgres.url(target), output, errors).kill_when(
            signal.SIGKILL, lambda: progress_of(target)[0] > 8
        )
    with sqlite(large) as database:
        database.execute("UPDATE jobs_job SET reason = 'changed'")
        database.execute("DELETE FROM webhooks_delivery")
        database.commit()
    done = move(large, target)
    assert (done.returncode, "it begins anew" in done.stdout) == (0, True), done.stderr
    assert rows_of_postgres(target) == rows_of_sqlite(large)
    with sqlite(large) as database:
        database.execute("UPDATE jobs_job SET reason = 'changed again'")
        database.commit()
    refused = move(large, target)
    assert (refused.returncode, "has changed since: use an empty database" in refused.stderr) == (1, True)
    assert {row["reason"] for row in rows_of_postgres(target)["jobs_job"]} == {"changed"}
