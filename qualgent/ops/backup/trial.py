"""Trial of a backup (``manage.py restore --verify``): restored temporarily, then a server there runs one job."""

from __future__ import annotations

import os
import secrets
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import httpx
from django.conf import settings
from psycopg import sql

from qualgent.core.env import DECLARED
from qualgent.core.errors import GoneError
from qualgent.ops.move.errors import MoveError, first_of
from qualgent.ops.move.installation import TargetUrl
from qualgent.ops.move.mover import identity
from qualgent.ops.move.progress import MoveProgress
from qualgent.ops.move.target import TargetDatabase
from qualgent.storage.log_files import LogFiles

from .backups import SQLITE
from .manifest import hash_file, read_files, read_logs
from .restore import Backup, Place, Restored, restore

ADDRESS_LINE = "QualGent is at "
START_SECONDS = 300.0  # migrations, and the recovery of many jobs
JOB_SECONDS = 120.0
LOOK_SECONDS = 0.1
STOP_SECONDS = 30.0
NAME = "restore-trial"  # organization, build, target and agent of the job
SILENCE = (
    "UPDATE webhooks_webhook SET enabled = false",
    "UPDATE webhooks_delivery SET next_attempt_at = NULL WHERE next_attempt_at IS NOT NULL",
)
"""What keeps the temporary server from sending to others."""
KEPT = ("QUALGENT_MAX_", "QUALGENT_KEEP_")  # beginnings of settings that the temporary server has, too

Row = tuple[str, str]
"""The name of a check, and its outcome for people."""


def try_backup(
    backup: Backup, url: TargetUrl | None, copies: Path | None, progress: MoveProgress
) -> tuple[list[Row], bool]:
    """Restore a backup to a temporary place and run a job; return a table for people, and whether all files are whole.

    Files and logs are read where they are: nothing is copied. ``url``: of a database beside which another one is made.
    Raises MoveError.
    """
    manifest = backup.manifest
    rows = [("manifest", f"signed, version {manifest.version}, {manifest.made_at}")]
    with tempfile.TemporaryDirectory(prefix="qualgent-restore-") as name, _temporary_database(backup, url) as database:
        place = Place(Path(name, "data"), database, is_own=True)
        restored: Restored = restore(backup, place, None, progress)
        rows.append(("database", restored.lines[0].removeprefix("Database: ")))
        is_whole = True
        if copies is not None:
            damaged = _damaged_files(backup, copies, progress)
            is_whole = not damaged
            rows.append(("files", _share(manifest.files + manifest.logs, damaged)))
        elif manifest.files or manifest.logs:
            rows.append(("files", f"not checked: {manifest.files:,} files, {manifest.logs:,} logs (--files FOLDER)"))
        silence(place)
        rows += _run_job(backup, place, progress)
    return rows, is_whole


def _share(total: int, damaged: list[str]) -> str:
    """Return a text on how many files and logs are whole, naming the first damaged ones."""
    text = f"{total - len(damaged):,} of {total:,} files and logs are whole"
    return f"{text}; missing or damaged: {first_of(damaged)}" if damaged else text


def _damaged_files(backup: Backup, copies: Path, progress: MoveProgress) -> list[str]:
    """Read all of a backup's files and logs in ``copies``; return the names of missing or damaged ones."""
    files, logs = read_files(backup.folder), read_logs(backup.folder)
    kept, damaged = LogFiles(copies / "logs"), []
    with progress.part("files read", len(files) + len(logs), "files"):
        for sha256 in files:
            path = copies / sha256[:2] / sha256
            if not path.is_file() or hash_file(path) != sha256:
                damaged.append(path.name)
            progress.advance(1)
        for attempt_id, size in logs.items():
            try:
                if kept.packed(attempt_id)[1].size < size:
                    damaged.append(attempt_id)
            except GoneError:
                damaged.append(attempt_id)
            progress.advance(1)
    return damaged


@contextmanager
def _temporary_database(backup: Backup, url: TargetUrl | None) -> Iterator[TargetUrl | None]:
    """As a context, yield an empty database beside ``url``, dropped at the end; None for SQLite."""
    if url is None:
        yield None
        return
    name = f"qualgent_trial_{secrets.token_hex(6)}"
    with closing(TargetDatabase(url.database, url.session_name(identity(backup.key)))) as server:
        statement = sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0")
        with server.errors():
            server.session.execute(statement.format(sql.Identifier(name)))
        try:
            yield url.beside(name)
        finally:
            with server.errors():
                server.session.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def silence(place: Place) -> None:
    """Disable webhooks and end pending deliveries in a restored database, so that a trial sends nothing."""
    if place.url is None:
        with closing(sqlite3.connect(place.data_dir / SQLITE)) as database, database:
            for statement in SILENCE:
                database.execute(statement)
        return
    with closing(TargetDatabase(place.url.database, "qualgent-restore")) as target, target.transaction() as cursor:
        for statement in SILENCE:
            cursor.execute(statement)


def _run_job(backup: Backup, place: Place, progress: MoveProgress) -> list[Row]:
    """Start a server and an agent on a restored place, run one job; return rows of the report. Raises MoveError."""
    environment = {name: value for name, value in os.environ.items() if name not in DECLARED or name.startswith(KEPT)}
    environment |= {
        "QUALGENT_DATA_DIR": str(place.data_dir),
        "DATABASE_URL": "" if place.url is None else place.url.text,
        "QUALGENT_SECRET_KEY": backup.key,
        "QUALGENT_LOCAL_ANYWAY": "1",
        "QUALGENT_DEMO_AGENTS": "0",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(settings.BASE_DIR), os.environ.get("PYTHONPATH")))),
    }
    began = time.monotonic()
    server = ["qualgent.server", "--migrate", "--host", "127.0.0.1", "--port", "0"]
    with progress.part("jobs run", 1, "jobs"), _process(server, environment, place.data_dir) as (process, log):
        url = _address(process, log)
        agent = ["qgagent", "run", "--url", url, "--name", NAME, "--target", NAME, "--preset", "simulated", "--once",
                 "--seconds", "0", "--install-seconds", "0", "--state-dir", str(place.data_dir / "agent")]  # fmt: skip
        with httpx.Client(base_url=url, timeout=30, trust_env=False) as client:
            _wait(lambda: client.get("/readyz").status_code == 200, START_SECONDS, "the scheduler is not ready", log)
            waiting, ready = client.get("/api/v1/stats").json()["waiting"], time.monotonic()
            job = {"org_id": NAME, "app_version_id": "1", "test": NAME, "target": NAME, "priority": 0}
            answer = client.post("/submit-job", json=job)
            if answer.status_code != 201:
                raise MoveError(f"the restored server refuses a job: {answer.text}")
            path = f"/status/{answer.json()['job']['id']}"
            with _process(agent, environment, place.data_dir) as (_, log_of_agent):
                _wait(lambda: _has_ended(client, path), JOB_SECONDS, "the job does not end", log_of_agent)
            status = client.get(path).json()["status"]
        progress.advance(1)
    if status != "done":
        raise MoveError(f"the job on the restored server is {status}")
    return [
        ("scheduler", f"ready after {ready - began:.1f} s; {waiting:,} jobs are waiting"),
        ("job", f"done after {time.monotonic() - ready:.1f} s (simulated)"),
    ]


def _has_ended(client: httpx.Client, path: str) -> bool:
    """Return whether the job at this API path is neither pending nor running any more."""
    return client.get(path).json()["status"] not in ("pending", "running")


@contextmanager
def _process(
    arguments: list[str], environment: dict[str, str], folder: Path
) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """As a context, run a Python module as a process, stopped at the end; yield it and its output file."""
    log = folder / f"{arguments[0]}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 — our own module
            [sys.executable, "-m", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=environment,
            start_new_session=True,
        )
    try:
        yield process, log
    finally:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    """Wait for the started server to print its URL, and return that. Raises MoveError."""
    found: list[str] = []

    def has_address() -> bool:
        lines = log.read_text(errors="replace").splitlines()
        found[:] = [line.removeprefix(ADDRESS_LINE).strip("/ ") for line in lines if line.startswith(ADDRESS_LINE)]
        if process.poll() is not None:
            raise MoveError(f"the restored server does not start: {lines[-1] if lines else 'no output'}")
        return bool(found)

    _wait(has_address, START_SECONDS, "the restored server does not start", log)
    return found[0]


def _wait(condition: Callable[[], bool], seconds: float, problem: str, log: Path) -> None:
    """Poll until ``condition`` is true. Raises MoveError (``problem``, last line of ``log``) after ``seconds``."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            lines = log.read_text(errors="replace").splitlines()
            raise MoveError(f"{problem} after {seconds:g} s: {lines[-1] if lines else 'no output'}")
        time.sleep(LOOK_SECONDS)  # other processes: poll
