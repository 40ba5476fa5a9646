"""Commands and checks of the server with a PostgreSQL database."""

from __future__ import annotations

import contextlib
import json
import os
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
    assert sorted(path.name for path in folder.iterdir()) == ["qualgent.dump", "secret_key"]
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
