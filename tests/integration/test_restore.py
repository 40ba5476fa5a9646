"""``manage.py restore``: backups of working servers, put into empty places, tried, and refused."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from qualgent.ops.backup.restore import Place
from qualgent.ops.backup.trial import silence
from tests import postgres
from tests.agent_process import AgentProcess
from tests.databases import other_session, postgres_only, sqlite_only
from tests.forked_process import run_module, start_module
from tests.integration.client import Client
from tests.s3_server import CREDENTIALS, s3_client
from tests.server_process import ServerProcess, clean_environment, manage
from tests.webhook_receiver import Receiver

pytestmark = pytest.mark.server
PATH = {"PATH": f"{Path(postgres.program('pg_dump')).parent}:{os.environ['PATH']}"} if postgres.ENABLED else {}
ClientOf = Callable[[ServerProcess], Client]
Factory = Callable[..., ServerProcess]


def restore(data_dir: Path, *arguments: object, **env: str) -> subprocess.CompletedProcess[str]:
    return manage(data_dir, "restore", *map(str, arguments), **{**PATH, **env})


@contextmanager
def agent_of(server: ServerProcess, folder: Path) -> Iterator[None]:
    """Run tests that print a line, at once."""
    folder = folder / "lab"
    folder.mkdir(exist_ok=True)
    config = folder / "qgagent.toml"
    config.write_text('test_root = "."\n[target.mobile]\npreset = "command"\nrun = ["echo", "said"]\n')
    agent = AgentProcess(server.url, "lab", folder / "agent", "--config", str(config)).start()
    yield
    agent.end()


@contextmanager
def writers(server: ServerProcess, client_of: ClientOf) -> Iterator[list[str]]:
    """Submit jobs and upload builds all the time within the block; yield the ids of acknowledged jobs."""
    done, jobs = threading.Event(), list[str]()

    def go_on() -> None:
        client, number = client_of(server), 0
        while not done.is_set():
            number += 1
            assert client.send("PUT", f"/api/v1/builds/acme/w{number}", content=os.urandom(2000)).status == 201
            jobs.append(client.submit(test=f"tests/meanwhile{number}.js", target="nobody"))

    thread = threading.Thread(target=go_on)
    thread.start()
    yield jobs
    done.set()
    thread.join()


def with_history(server: ServerProcess, client: Client, folder: Path) -> str:
    """Make a build with a file, and a job that has run and has a log; return the job."""
    assert client.send("PUT", "/api/v1/builds/acme/1.0", content=b"an app" * 10_000).status == 201
    job = client.submit(test="tests/ran.js")
    with agent_of(server, folder):
        assert client.until(job, "done", "failed") == "done"
    return job


def check_restored(client: Client, job: str, acknowledged: list[str]) -> None:
    """The log, the file of each build that has a row, and the jobs acknowledged before are there."""
    assert client.get(f"/status/{job}").body["status"] == "done"
    [attempt] = client.get("/api/v1/attempts").body["attempts"]
    assert "said" in client.get(f"/api/v1/attempts/{attempt['id']}/log").body
    assert {client.get(f"/status/{one}").status for one in acknowledged} == {200}


def builds_without_file(data_dir: Path, files: Path) -> list[str]:
    with other_session(data_dir) as other:
        found = other.execute("SELECT sha256 FROM jobs_build WHERE sha256 <> ''")
    return [sha256 for (sha256,) in found if not (files / sha256[:2] / sha256).exists()]


@sqlite_only
def test_a_working_server_is_restored_elsewhere(
    server: ServerProcess, client: Client, client_of: ClientOf, server_factory: Factory, tmp_path: Path
) -> None:
    """Database, key, files and logs; first tried, which changes nothing; a place with anything in it is refused."""
    job = with_history(server, client, tmp_path)
    backup, files, place = tmp_path / "monday", tmp_path / "files", tmp_path / "place"
    with writers(server, client_of) as jobs:
        while len(jobs) < 5:
            time.sleep(0.01)  # of another thread
        before = list(jobs)
        taken = manage(server.data_dir, "backup", str(backup), "--files", str(files))
    assert taken.returncode == 0, taken.stderr
    assert "missing" not in taken.stdout
    tried = restore(server.data_dir, backup, "--files", files, "--verify")
    assert (tried.returncode, tried.stderr) == (0, ""), tried.stderr
    for line in ("manifest   signed", "database   ", "logs are whole", "scheduler  ready", "job        done after"):
        assert line in tried.stdout
    restored = server_factory(start=False, QUALGENT_SECRET_KEY="")
    shutil.rmtree(restored.data_dir)
    done = restore(tmp_path / "own", backup, "--files", files, "--to", restored.data_dir)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in restored.data_dir.iterdir()) == [
        "files", "logs", "qualgent.sqlite3", "secret_key", "server.lock"
    ]  # fmt: skip
    assert builds_without_file(restored.data_dir, restored.data_dir / "files") == []
    check_restored(client_of(restored.start()), job, before)
    restored.stop()
    for folder, left in ((restored.data_dir, "agents, files"), (place, "mine.txt")):
        place.mkdir(exist_ok=True)
        (place / "mine.txt").touch()
        again = restore(tmp_path / "own", backup, "--to", folder)
        assert (again.returncode, f"{folder} is not empty" in again.stderr) == (1, True), (left, again.stderr)
    assert [path.name for path in place.iterdir() if path.name != "server.lock"] == ["mine.txt"]


@postgres_only
def test_a_working_server_on_postgresql_is_restored(
    server_factory: Factory, client_of: ClientOf, tmp_path: Path
) -> None:
    """In one snapshot, with its files in a shared folder; equal by the checksum of each table."""
    shared, backup, files = tmp_path / "shared", tmp_path / "monday", tmp_path / "files"
    shared.mkdir()
    server = server_factory(QUALGENT_FILES_URL=shared.as_uri())
    client = client_of(server)
    job = with_history(server, client, tmp_path)
    env = {**PATH, "QUALGENT_FILES_URL": shared.as_uri()}
    with writers(server, client_of) as jobs:
        while len(jobs) < 5:
            time.sleep(0.01)  # of another thread
        before = list(jobs)
        taken = manage(server.data_dir, "backup", str(backup), "--files", str(files), **env)
    assert taken.returncode == 0, taken.stderr
    tried = restore(server.data_dir, backup, "--files", files, "--verify", **env)
    assert (tried.returncode, "job        done after" in tried.stdout) == (0, True), tried.stderr
    assert postgres.execute("SELECT count(*) FROM pg_database WHERE datname LIKE 'qualgent_trial%'") == [(0,)]

    refused = restore(server.data_dir, backup, **env)
    assert (refused.returncode, "the database is not empty (account_" in refused.stderr) == (1, True), refused.stderr
    name, elsewhere = f"restored_{uuid4().hex[:8]}", tmp_path / "elsewhere"
    elsewhere.mkdir()
    postgres.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    settings = {"DATABASE_URL": postgres.url(name), "QUALGENT_FILES_URL": elsewhere.as_uri()}
    done = restore(server.data_dir, backup, "--files", files, **settings)  # the key there is that of the backup
    assert done.returncode == 0, done.stderr
    found = {str(row_id) for (row_id,) in postgres.execute("SELECT id FROM jobs_job", name)}
    assert found >= {job, *before}
    rows = postgres.execute("SELECT sha256 FROM jobs_build WHERE sha256 <> ''", name)
    assert [sha256 for (sha256,) in rows if not (elsewhere / sha256[:2] / sha256).exists()] == []
    assert [path.suffix for path in sorted((elsewhere / "logs").glob("??/*"))] == [".index", ".gz"]
    postgres.execute(f"DROP DATABASE {name} WITH (FORCE)")


@postgres_only
@pytest.mark.slow
def test_files_and_logs_in_buckets(server_factory: Factory, client_of: ClientOf, s3: str, tmp_path: Path) -> None:
    """From one bucket into the backup, and from there into another one."""
    backup, files, client = tmp_path / "monday", tmp_path / "files", s3_client(s3)
    buckets = [f"of-{uuid4().hex[:8]}", f"to-{uuid4().hex[:8]}"]
    for bucket in buckets:
        client.create_bucket(Bucket=bucket)
    own, other = (
        {"QUALGENT_FILES_ENDPOINT": s3, "QUALGENT_FILES_URL": f"s3://{bucket}/some", **CREDENTIALS}
        for bucket in buckets
    )
    server = server_factory(**own)
    with_history(server, client_of(server), tmp_path)
    for _ in range(2):  # again: they are there
        shutil.rmtree(backup, ignore_errors=True)
        taken = manage(server.data_dir, "backup", str(backup), "--files", str(files), **PATH, **own)
        assert (taken.returncode, "Logs: 1 are there." in taken.stdout) == (0, True), taken.stderr
    name = f"restored_{uuid4().hex[:8]}"
    postgres.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    done = restore(server.data_dir, backup, "--files", files, DATABASE_URL=postgres.url(name), **other)
    assert (done.returncode, "Files: 1 copied" in done.stdout) == (0, True), done.stderr
    postgres.execute(f"DROP DATABASE {name} WITH (FORCE)")
    contents = [
        {item["Key"]: item["ETag"] for item in client.list_objects_v2(Bucket=bucket)["Contents"]} for bucket in buckets
    ]
    assert contents[0] == contents[1]
    assert len(contents[0]) == 3
    client.close()


@pytest.fixture
def taken(server_factory: Factory, tmp_path: Path) -> tuple[Path, Path]:
    """Make a backup of a server that does not run; return its data directory, and the backup."""
    data_dir, backup = server_factory(start=False).data_dir, tmp_path / "monday"
    assert manage(data_dir, "backup", str(backup)).returncode == 0
    return data_dir, backup


@sqlite_only
def test_backups_that_are_refused(taken: tuple[Path, Path], tmp_path: Path) -> None:
    """One sentence, before anything is written: cut off, changed, of a newer version, of another key, unfinished."""
    _, backup = taken
    manifest = json.loads((backup / "manifest.json").read_text())
    whole = (backup / "qualgent.sqlite3").read_bytes()

    def attempt(change: Callable[[Path], object], **env: str) -> str:
        broken, place = tmp_path / "broken", tmp_path / "place"
        shutil.rmtree(broken, ignore_errors=True)
        shutil.copytree(backup, broken)
        change(broken)
        for options in (("--to", place), ("--verify",)):
            done = restore(tmp_path / "own", broken, *options, **env)
            assert (done.returncode, done.stderr.count("\n"), place.exists()) == (1, 1, False), done.stderr
        return done.stderr

    def changed(**fields: object) -> Callable[[Path], object]:
        return lambda folder: (folder / "manifest.json").write_text(json.dumps({**manifest, **fields}))

    assert "is damaged (its SHA-256" in attempt(lambda folder: (folder / "qualgent.sqlite3").write_bytes(whole[:-4096]))
    assert "is damaged (its SHA-256" in attempt(lambda folder: (folder / "logs.txt").write_text("x 1\n"))
    assert "qualgent.sqlite3 cannot be read" in attempt(lambda folder: (folder / "qualgent.sqlite3").unlink())
    assert "was changed after the backup" in attempt(changed(files=7))
    newer = {"version": "9.0", "migrations": [*manifest["migrations"], ["jobs", "0099_later"]]}
    assert "of a newer version, 9.0 (jobs.0099_later)" in attempt(changed(**newer))
    assert "of a newer version, 0.1" in attempt(changed(format=2, version="0.1"))
    assert "one that did not finish" in attempt(lambda folder: (folder / "manifest.json").unlink())
    assert "is damaged or of a newer" in attempt(lambda folder: (folder / "manifest.json").write_text("{}"))
    other_key = {"QUALGENT_SECRET_KEY": "another-key-0123456789-abcdefghijklm"}
    assert "made with another secret key" in attempt(lambda folder: None, **other_key)
    assert "made with another secret key" in attempt(lambda folder: (folder / "secret_key").write_text("k" * 40))
    assert "is no backup" in restore(tmp_path / "own", tmp_path / "nowhere", "--verify").stderr


@sqlite_only
def test_missing_and_damaged_files(server: ServerProcess, client: Client, tmp_path: Path) -> None:
    """They are named, and the rest is restored; exit code 3."""
    for number in range(3):
        assert client.send("PUT", f"/api/v1/builds/acme/{number}", content=b"app %d" % number).status == 201
    backup, files, place = tmp_path / "monday", tmp_path / "files", tmp_path / "place"
    assert manage(server.data_dir, "backup", str(backup), "--files", str(files)).returncode == 0
    gone, bad, good = sorted(path for path in files.rglob("*") if path.is_file())
    gone.unlink()
    bad.write_bytes(b"other")
    tried = restore(tmp_path / "own", backup, "--files", files, "--verify")
    assert (tried.returncode, "1 of 3 files and logs are whole" in tried.stdout) == (3, True), tried.stderr
    done = restore(tmp_path / "own", backup, "--files", files, "--to", place)
    assert done.returncode == 3, done.stderr
    assert "1 missing in the source" in done.stdout
    assert "1 damaged in the source" in done.stdout
    assert [path.name for path in (place / "files").rglob("*") if path.is_file()] == [good.name]
    assert (place / "qualgent.sqlite3").exists()


@sqlite_only
def test_a_restore_that_is_cut_off_begins_anew(server: ServerProcess, client: Client, tmp_path: Path) -> None:
    """It leaves a mark and no database: no server starts there; the same command goes through, also with some files
    in place already."""
    for number in range(30):
        assert client.send("PUT", f"/api/v1/builds/acme/{number}", content=os.urandom(500_000)).status == 201
    backup, files, place = tmp_path / "monday", tmp_path / "files", tmp_path / "place"
    assert manage(server.data_dir, "backup", str(backup), "--files", str(files)).returncode == 0
    command = ("restore", str(backup), "--files", str(files), "--to", str(place))
    with (tmp_path / "out").open("wb") as output:
        process = start_module(
            "manage", *command, env=clean_environment(tmp_path / "own"), output=output, errors=output
        )
        while process.poll() is None and not any((place / "restore.half" / "files").glob("??/*")):
            time.sleep(0.001)  # another process: poll
        process.send_signal(signal.SIGINT)  # a kill leaves no less
        process.wait(60)
    assert not (place / "qualgent.sqlite3").exists()
    assert (place / "restore.half").is_dir()
    for module, arguments in (("qualgent.server", ("--port", "0")), ("manage", ("migrate",))):
        begun = run_module(module, *arguments, env=clean_environment(place))
        assert (begun.returncode, "a restore into" in begun.stderr) == (1, True), begun.stderr
    assert not (place / "qualgent.sqlite3").exists()
    one = next(path for path in files.glob("??/*"))  # as if it was killed while it moved files in
    (place / "files" / one.parent.name).mkdir(parents=True)
    shutil.copy(one, place / "files" / one.parent.name)
    done = manage(tmp_path / "own", *command)
    assert (done.returncode, "Files: 30 copied" in done.stdout) == (0, True), done.stderr
    assert not (place / "restore.half").exists()
    assert len(list((place / "files").glob("??/*"))) == 30


@sqlite_only
def test_a_trial_sends_no_webhooks(
    server_factory: Factory, client_of: ClientOf, receiver: Receiver, tmp_path: Path
) -> None:
    """Neither what waited when the backup was made, nor for what the trial does."""
    server = server_factory(QUALGENT_WEBHOOK_ALLOW="127.0.0.1")
    job = client_of(server).submit(test="tests/ran.js")
    hook = {"org_id": "acme", "url": receiver.url, "events": ["job.ended"]}
    assert client_of(server).post("/api/v1/webhooks", hook).status == 201
    server.stop()
    with other_session(server.data_dir) as other:
        [(hook_id,)] = other.execute("SELECT id FROM webhooks_webhook")
        now, later = "2026-01-01 00:00:00", "2099-01-01 00:00:00"
        other.insert(
            "webhooks_delivery", id=uuid4().hex, webhook_id=hook_id, event_id=uuid4().hex, event="job.ended",
            payload="{}", state="pending", next_attempt_at=now, give_up_at=later, created_at=now,
        )  # fmt: skip
    silence(Place(server.data_dir))
    server.start()
    with agent_of(server, tmp_path):
        assert client_of(server).until(job, "done", "failed") == "done"
    assert server.stop() == 0
    assert receiver.nothing_more()
