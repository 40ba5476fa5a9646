"""The data directory is for the server's user only."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from qualgent.boot.startup import make_private
from tests.databases import sqlite_only
from tests.integration.client import Client
from tests.server_process import ROOT, ServerProcess, clean_environment


def open_to_others(folder: Path) -> dict[str, str]:
    """Return what others may do anything with: path to mode."""
    modes = {path: path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}
    return {str(path.relative_to(folder)): oct(mode) for path, mode in modes.items() if mode & 0o077}


@pytest.fixture
def lax_umask() -> None:
    """Let this process's children begin with the usual umask."""
    os.umask(0o022)


@sqlite_only
@pytest.mark.usefixtures("lax_umask")
def test_a_new_data_directory_is_private(tmp_path: Path) -> None:
    """Folder, database and key, made by the first command."""
    folder = tmp_path / "new" / "data"
    command = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=clean_environment(folder), check=True, timeout=120)
    assert {path.name for path in folder.iterdir()} >= {"qualgent.sqlite3", "secret_key"}
    assert (open_to_others(folder), oct(folder.stat().st_mode & 0o777)) == ({}, "0o700")
    assert oct((folder / "qualgent.sqlite3").stat().st_mode & 0o777) == "0o600"


@sqlite_only
@pytest.mark.usefixtures("lax_umask")
def test_a_start_closes_an_open_directory(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """Also what the server then writes: its write-ahead log, logs, uploads, and the lock."""
    server = server_factory(start=False)
    for path in (server.data_dir, *server.data_dir.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    server.start()
    client = client_of(server)
    client.submit()
    assert client.send("PUT", "/api/v1/builds/acme/1.0", content=b"app").status == 201
    assert (server.data_dir / "qualgent.sqlite3-wal").exists()
    assert open_to_others(server.data_dir) == {}
    assert "chmod 700" not in server.log_text()


def test_a_directory_that_cannot_be_closed_is_reported(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """One of another user (here: of the system); and a shared one, which must not be closed to the others."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    for folder in (Path("/proc/self"), shared):
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            make_private(folder)
        assert f"other users of this machine can access {folder}" in caplog.text
    assert shared.stat().st_mode & 0o7777 == 0o1777
    caplog.clear()
    shared.chmod(0o755)
    make_private(shared)
    assert (caplog.text, shared.stat().st_mode & 0o777) == ("", 0o700)
