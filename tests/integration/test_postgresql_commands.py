"""Commands and checks of the server with a PostgreSQL database."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests import postgres
from tests.databases import other_session, postgres_only
from tests.integration.client import Client
from tests.server_process import ServerProcess, manage

pytestmark = postgres_only

UNREACHABLE = "postgres://u:hidden@127.0.0.1:1/qg"
PATH = {"PATH": f"{Path(postgres.program('pg_dump')).parent}:{os.environ['PATH']}"} if postgres.ENABLED else {}


def test_a_backup_is_restored(
    server: ServerProcess,
    client: Client,
    client_of: Callable[[ServerProcess], Client],
    server_factory: Callable[..., ServerProcess],
    tmp_path: Path,
) -> None:
    """A dump of a running server, which pg_restore puts into an empty database."""
    jobs = [client.submit(test=f"tests/{number}.js") for number in range(20)]
    folder = tmp_path / "backup"
    taken = manage(server.data_dir, "backup", str(folder), **PATH)
    assert taken.returncode == 0, taken.stderr
    assert sorted(path.name for path in folder.iterdir()) == [
        "files.sha256", "logs.txt", "manifest.json", "qualgent.dump", "secret_key"
    ]  # fmt: skip
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    again = manage(server.data_dir, "backup", str(folder), **PATH)
    assert (again.returncode, "a folder of its own" in again.stderr) == (1, True)

    postgres.execute("CREATE DATABASE restored TEMPLATE template0")
    command = [postgres.program("pg_restore"), "--no-owner", f"--dbname={postgres.url('restored')}"]
    subprocess.run([*command, str(folder / "qualgent.dump")], check=True, capture_output=True)
    restored = server_factory(start=False, DATABASE_URL=postgres.url("restored")).start()
    found = client_of(restored)
    assert {found.get(f"/status/{job}").body["status"] for job in jobs} == {"pending"}
    restored.stop()
    postgres.execute("DROP DATABASE restored")


def test_a_backup_with_files(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """Files of a shared store are copied once for all backups; with them a server is restored elsewhere."""
    shared, copies = tmp_path / "shared", tmp_path / "copies"
    shared.mkdir()
    server = server_factory(QUALGENT_FILES_URL=f"file://{shared}")
    client = client_of(server)
    for number, content in enumerate((b"first app", b"second app" * 100_000)):
        assert client.send("PUT", f"/api/v1/builds/acme/{number}", content=content).status == 201
    env = {**PATH, "QUALGENT_FILES_URL": f"file://{shared}"}
    taken = manage(server.data_dir, "backup", str(tmp_path / "monday"), "--files", str(copies), **env)
    assert (taken.returncode, "Files: 2 copied, 0 were there." in taken.stdout) == (0, True), taken.stderr
    assert client.send("PUT", "/api/v1/builds/acme/2", content=b"third app").status == 201
    lost = next(path for path in shared.rglob("*") if path.is_file() and path.stat().st_size == len(b"third app"))
    lost.unlink()
    taken = manage(server.data_dir, "backup", str(tmp_path / "tuesday"), "--files", str(copies), **env)
    assert (taken.returncode, "Files: 0 copied, 2 were there." in taken.stdout) == (0, True), taken.stderr
    assert f"1 missing in the source, not copied: {lost}" in taken.stdout
    server.stop()
    shutil.rmtree(shared)

    postgres.execute("CREATE DATABASE restored_files TEMPLATE template0")
    command = [postgres.program("pg_restore"), "--no-owner", f"--dbname={postgres.url('restored_files')}"]
    subprocess.run([*command, str(tmp_path / "tuesday" / "qualgent.dump")], check=True, capture_output=True)
    url = postgres.url("restored_files")
    restored = server_factory(DATABASE_URL=url, QUALGENT_FILES_URL=f"file://{copies}")
    found = [client_of(restored).get(f"/api/v1/builds/acme/{number}/file") for number in range(3)]
    assert [answer.status for answer in found] == [200, 200, 410]
    assert found[0].headers["content-length"] == "9"
    restored.stop()
    postgres.execute("DROP DATABASE restored_files")


def test_the_doctor_looks_for_pg_dump(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """One that is missing or too old is a warning, before a backup is needed."""
    data_dir = server_factory(start=False).data_dir
    old = tmp_path / "old" / "pg_dump"
    old.parent.mkdir()
    old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6'\n")
    old.chmod(0o755)
    texts = []
    for path in (PATH["PATH"], str(tmp_path), f"{old.parent}:{os.environ['PATH']}"):
        report = json.loads(manage(data_dir, "doctor", "--json", PORT="0", PATH=path).stdout)
        [found] = [finding for finding in report["findings"] if finding["check"] == "backup"]
        texts.append((found["level"], found["text"]))
    assert (texts[0][0], "can dump the database" in texts[0][1]) == ("ok", True)
    assert texts[1] == ("warn", "pg_dump is not on PATH, which manage.py backup runs")
    assert (texts[2][0], "9.6 cannot dump a server of version" in texts[2][1]) == ("warn", True)


def test_a_backup_without_pg_dump(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """It says what to install, and leaves nothing behind."""
    data_dir = server_factory(start=False).data_dir
    taken = manage(data_dir, "backup", str(tmp_path / "backup"), PATH=str(tmp_path))
    assert (taken.returncode, "PostgreSQL's client programs" in taken.stderr) == (1, True)
    assert not list((tmp_path / "backup").iterdir())


def test_the_doctor(server_factory: Callable[..., ServerProcess]) -> None:
    """It finds what could lose acknowledged jobs."""
    data_dir = server_factory(start=False).data_dir
    with other_session(data_dir) as other:
        [(name,)] = other.execute("SELECT current_database()")
        other.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")
    report = json.loads(manage(data_dir, "doctor", "--json", PORT="0").stdout)
    levels = {finding["check"]: finding["level"] for finding in report["findings"]}
    assert (levels["database"], levels["migrations"], levels["clock"]) == ("ok", "ok", "ok")
    [durability] = [finding for finding in report["findings"] if finding["check"] == "durability"]
    assert (durability["level"], "synchronous_commit is off" in durability["text"]) == ("fail", True)


def test_the_doctor_asks_a_running_server(server_factory: Callable[..., ServerProcess]) -> None:
    """No lock of the data directory says that it is its own: servers of one database share it."""
    server = server_factory()
    report = json.loads(manage(server.data_dir, "doctor", "--json", PORT=str(server.port)).stdout)
    levels = {finding["check"]: finding["level"] for finding in report["findings"]}
    assert (levels["port"], levels["scheduler"], levels["ledger"]) == ("ok", "ok", "ok")
    assert "lock" not in levels


def test_a_database_that_cannot_be_reached(server_factory: Callable[..., ServerProcess]) -> None:
    """One line says so, without the password."""
    server = server_factory(start=False, DATABASE_URL=UNREACHABLE)
    doctor = manage(server.data_dir, "doctor", PORT="0", DATABASE_URL=UNREACHABLE)
    assert doctor.returncode == 1
    assert "PostgreSQL cannot be reached: connection failed" in doctor.stdout
    with contextlib.suppress(AssertionError):
        server.start()
    assert "qualgent: the database cannot be reached: connection failed" in server.log_text()
    assert "Traceback" not in server.log_text()
    assert "hidden" not in doctor.stdout + doctor.stderr + server.log_text()


def test_the_server_s_information(server: ServerProcess, client: Client) -> None:
    """Name and size of the database, and nothing of its address."""
    client.submit()
    answer = client.get("/api/v1/server").body
    assert answer["database"] == "PostgreSQL"
    assert answer["database_bytes"] > 1_000_000
    with other_session(server.data_dir) as other:
        [(name,)] = other.execute("SELECT current_database()")
    assert name not in str(answer)
