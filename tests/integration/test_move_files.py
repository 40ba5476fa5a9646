"""``manage.py move_ledger --files``: builds and artifacts copied to a shared folder or a bucket."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.log_archive import LogArchive
from qualgent.storage.log_files import LogFiles
from tests import postgres
from tests.databases import postgres_only
from tests.integration.every_row import sqlite
from tests.integration.move_steps import contents, empty_installation, move, target
from tests.s3_server import CREDENTIALS, SECRET, BreakingProxy, s3_client
from tests.server_process import ServerProcess

pytestmark = [postgres_only, pytest.mark.server]
__all__ = ["empty_installation", "target"]  # fixtures

BUCKETS = count(1)
SIZES = (0, 1, 1000, 300_000, 9 * 1024 * 1024)  # the last one is uploaded in parts
NOW = "2026-01-01 00:00:00"


@pytest.fixture
def installation(empty_installation: Path, tmp_path: Path) -> Path:
    """Make a data directory with files of builds, and one that no row refers to."""
    data_dir = tmp_path / "installation"
    shutil.copytree(empty_installation, data_dir)
    keep(data_dir, b"of no row")
    with sqlite(data_dir) as database:
        database.execute("INSERT INTO accounts_org (id, created_at) VALUES ('acme', ?)", [NOW])
        for number, size in enumerate(SIZES):
            refer(database, number, keep(data_dir, os.urandom(size)), size)
        database.commit()
    return data_dir


def refer(database: Any, number: int, sha256: str, size: int) -> None:
    database.execute(
        """INSERT INTO jobs_build (id, org_id, app_version_id, app_url, name, size, sha256, created_at)
           VALUES (?, 'acme', ?, '', 'app.apk', ?, ?, ?)""",
        [f"{number:032x}", f"{number}.0", size, sha256, NOW],
    )


def keep(data_dir: Path, content: bytes) -> str:
    """Put a file where the server keeps it; return its digest."""
    sha256 = hashlib.sha256(content).hexdigest()
    path = data_dir / "files" / sha256[:2] / sha256
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return sha256


def digests(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def stored_by(data_dir: Path) -> set[str]:
    with sqlite(data_dir) as database:
        return {sha256 for (sha256,) in database.execute("SELECT sha256 FROM jobs_build")}


def test_files_in_a_shared_folder(
    installation: Path, target: str, tmp_path: Path, server_factory: Callable[..., ServerProcess], client_of: Any
) -> None:
    """Copied once, by their digest; a server with the folder serves them."""
    folder = tmp_path / "shared"
    url, before = f"file://{folder}", contents(installation)
    refused = move(installation, target, "--files", url)
    assert (refused.returncode, f"{folder} cannot be used" in refused.stderr) == (1, True)
    folder.mkdir()
    planned = move(installation, target, "--files", url, "--check")
    assert (planned.returncode, "5 files would be copied, 9.7 MB" in planned.stdout) == (0, True)
    assert digests(folder) == set()
    moved = move(installation, target, "--files", url)
    assert (moved.returncode, "Files: 5 copied, 0 were there." in moved.stdout) == (0, True), moved.stderr
    assert f"QUALGENT_FILES_URL='{url}'" in moved.stdout
    assert digests(folder) == stored_by(installation)
    assert all(
        hashlib.sha256(path.read_bytes()).hexdigest() == path.name for path in folder.rglob("*") if path.is_file()
    )
    assert contents(installation) == before

    half = next(path for path in folder.rglob("*") if path.is_file() and path.stat().st_size == 1000)
    half.write_bytes(half.read_bytes()[:500])  # by another program: an interrupted run leaves none
    again = move(installation, target, "--files", url)
    assert (again.returncode, "Files: 1 copied, 4 were there." in again.stdout) == (0, True)

    server = server_factory(start=False, DATABASE_URL=postgres.url(target), QUALGENT_FILES_URL=url).start()
    answer = client_of(server).send("GET", "/api/v1/builds/acme/2.0/file")
    assert (answer.status, answer.headers["content-length"]) == (200, "1000")


@pytest.mark.slow
def test_files_in_a_bucket(installation: Path, target: str, proxy: BreakingProxy, s3: str) -> None:
    """Small ones and one in parts; a bucket that fails in the middle interrupts the move, which then goes on."""
    client, name = s3_client(s3), f"moved-{next(BUCKETS)}"
    settings = {"QUALGENT_FILES_ENDPOINT": proxy.url, **CREDENTIALS}
    options = ("--files", f"s3://{name}/some/prefix")
    before = contents(installation)
    missing = move(installation, target, *options, **settings)
    assert (missing.returncode, f"bucket {name}" in missing.stderr, "does not exist" in missing.stderr) == (
        1,
        True,
        True,
    )
    client.create_bucket(Bucket=name)
    proxy.break_with(cut_sent=2 * 1024 * 1024)
    cut = move(installation, target, *options, **settings)
    assert (cut.returncode, "run the same command again" in cut.stderr) == (75, True), cut.stderr
    proxy.heal()
    moved = move(installation, target, *options, **settings)
    assert moved.returncode == 0, moved.stderr
    keys = [item["Key"] for item in client.list_objects_v2(Bucket=name, Prefix="some/prefix/")["Contents"]]
    assert {key.rpartition("/")[2] for key in keys} == stored_by(installation)
    for key in keys:
        body = client.get_object(Bucket=name, Key=key)["Body"].read()
        assert hashlib.sha256(body).hexdigest() == key.rpartition("/")[2]
    assert contents(installation) == before
    assert SECRET not in missing.stderr + cut.stderr + moved.stdout + moved.stderr
    client.close()


def test_files_that_are_not_what_their_rows_say(installation: Path, target: str, tmp_path: Path) -> None:
    """A missing and a damaged one are reported and left out; the move is made."""
    folder = tmp_path / "shared"
    folder.mkdir()
    damaged = keep(installation, b"to be damaged")
    path = installation / "files" / damaged[:2] / damaged
    path.write_bytes(b"is damaged, by")
    with sqlite(installation) as database:
        refer(database, 100, "0" * 64, 12)
        refer(database, 101, damaged, 13)
        database.commit()
    moved = move(installation, target, "--files", f"file://{folder}")
    assert moved.returncode == 0, moved.stderr
    assert f"1 missing in the source, not copied: files/00/{'0' * 64} in the server's data directory" in moved.stdout
    assert f"1 damaged in the source, not copied: files/{damaged[:2]}/{damaged} in" in moved.stdout
    assert len(digests(folder)) == len(SIZES)


def test_files_without_room(installation: Path, target: str, tmp_path: Path) -> None:
    """Refused before anything is copied, rows included."""
    folder = tmp_path / "shared"
    folder.mkdir()
    with sqlite(installation) as database:
        refer(database, 100, "0" * 64, 2**60)
        database.commit()
    refused = move(installation, target, "--files", f"file://{folder}")
    assert (refused.returncode, "MB are needed for files" in refused.stderr) == (75, True)
    assert postgres.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", target) == [(0,)]


@pytest.mark.parametrize("url", ["", "ftp://host/folder", "s3://user:hidden@bucket", "file:///a/../b"])
def test_places_that_are_none(installation: Path, target: str, url: str) -> None:
    """One line, without the URL."""
    refused = move(installation, target, "--files", url)
    assert (refused.returncode, refused.stderr.count("\n"), "hidden" in refused.stderr) == (1, 1, False)
    assert "--files" in refused.stderr


def test_ended_logs_are_copied(installation: Path, target: str, tmp_path: Path) -> None:
    """Compressed or not, read back byte for byte; those of running tests are left out, damaged ones reported."""
    logs, files = LogFiles(installation / "logs"), tmp_path / "shared"
    files.mkdir()
    ids = [f"01890000-0000-7000-8000-{number:012d}" for number in range(4)]
    compressed, plain, running, broken = ids
    texts = {attempt_id: os.urandom(3_000_000 + place) for place, attempt_id in enumerate(ids)}
    for attempt_id, text in texts.items():
        logs.append(attempt_id, 0, text)
    for attempt_id in (compressed, broken):
        logs.compress(attempt_id)
    path = logs.packed(broken)[0]
    path.write_bytes(path.read_bytes()[:-100])
    with sqlite(installation) as database:
        for number, attempt_id in enumerate(ids):
            ended = {} if attempt_id == running else {"finished_at": NOW}
            insert(database, "jobs_attempt", str(number), id=attempt_id.replace("-", ""), **ended)
        database.commit()
    options = ("--files", files.as_uri())
    planned = move(installation, target, *options, "--check")
    assert (planned.returncode, "3 ended logs would be copied" in planned.stdout) == (0, True), planned.stderr
    for _ in range(2):  # again: they are there
        moved = move(installation, target, *options)
        assert moved.returncode == 0, moved.stderr
        assert "Logs: 2 are there." in moved.stdout
        assert "1 of running tests are not copied" in moved.stdout
        assert f"1 damaged in the source, not copied: {broken}" in moved.stdout
    archive = LogArchive(DirectoryFiles(files, 0, shared=True, must_exist=True))
    for attempt_id in (compressed, plain):
        assert archive.read(attempt_id, 0, 2**30) == (texts[attempt_id], len(texts[attempt_id]))
    assert (archive.size(running), archive.size(broken)) == (None, None)
    assert logs.read(plain, 0, 10) == (texts[plain][:10], len(texts[plain]))  # the source is as it was


def insert(database: Any, table: str, name: str, **values: Any) -> Any:
    """Insert a row with these values, and the least in its other columns; return its key."""
    keys = {row[3]: (row[2], row[4]) for row in database.execute(f"PRAGMA foreign_key_list({table})")}
    least = {"varchar": name, "char": name, "text": "{}", "datetime": NOW}
    key: Any = None
    for _, column, kind, required, _, is_key in database.execute(f"PRAGMA table_info({table})").fetchall():
        if column not in values and required:
            if column in keys:
                values[column] = insert(database, keys[column][0], f"{table}-{name}")
            else:
                values[column] = least.get(kind.partition("(")[0], 0)
            if is_key and kind == "char(32)":
                values[column] = hashlib.md5(f"{table}-{name}".encode()).hexdigest()
        key = values[column] if is_key else key
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))
    return key
