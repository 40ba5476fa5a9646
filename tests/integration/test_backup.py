"""Backups of a running server, and servers restored from them."""

from __future__ import annotations

import stat
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.databases import sqlite_only
from tests.integration.client import Client
from tests.server_process import ServerProcess, manage

pytestmark = pytest.mark.each_python


def back_up(data_dir: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return manage(data_dir, "backup", str(folder))


@sqlite_only
def test_a_backup_holds_everything_acknowledged_before(
    server: ServerProcess,
    client: Client,
    client_of: Callable[[ServerProcess], Client],
    server_factory: Callable[..., ServerProcess],
    tmp_path: Path,
) -> None:
    """It is one file for its owner only, consistent during submissions."""
    before = [client.submit(test=f"tests/{number}.js") for number in range(20)]
    done = threading.Event()

    def go_on() -> None:
        mine = client_of(server)
        while not done.is_set():
            mine.submit(test="tests/meanwhile.js")

    submitting = threading.Thread(target=go_on)
    submitting.start()
    folder = tmp_path / "backup"
    taken = back_up(server.data_dir, folder)
    done.set()
    submitting.join()
    assert taken.returncode == 0, taken.stderr
    assert "checked" in taken.stdout
    assert sorted(path.name for path in folder.iterdir()) == [
        "files.sha256", "logs.txt", "manifest.json", "qualgent.sqlite3", "secret_key"
    ]  # fmt: skip
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())

    restored = server_factory(start=False)
    for name in ("qualgent.sqlite3", "secret_key"):
        (folder / name).replace(restored.data_dir / name)
    restored.start()
    again = client_of(restored)
    assert {again.get(f"/status/{job}").body["status"] for job in before} == {"pending"}
    assert again.get("/api/v1/stats").body["waiting"] >= len(before)


@sqlite_only
def test_a_backup_with_files(server: ServerProcess, client: Client, tmp_path: Path) -> None:
    """Files of the data directory are copied while the server runs; a folder that cannot be used is an error."""
    assert client.send("PUT", "/api/v1/builds/acme/1.0", content=b"an app").status == 201
    copies = tmp_path / "copies"
    taken = manage(server.data_dir, "backup", str(tmp_path / "monday"), "--files", str(copies))
    assert (taken.returncode, "Files: 1 copied, 0 were there." in taken.stdout) == (0, True), taken.stderr
    [copy] = [path for path in copies.rglob("*") if path.is_file()]
    assert (copy.read_bytes(), stat.S_IMODE(copy.stat().st_mode)) == (b"an app", 0o600)
    (tmp_path / "file").write_text("no folder")
    failed = manage(server.data_dir, "backup", str(tmp_path / "tuesday"), "--files", str(tmp_path / "file"))
    assert (failed.returncode, "not all files were copied" in failed.stderr) == (1, True)
    assert "Traceback" not in failed.stderr


@sqlite_only
def test_a_backup_overwrites_nothing(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """An existing backup or the data directory is refused as a destination."""
    data_dir = server_factory(start=False).data_dir
    assert back_up(data_dir, tmp_path / "backup").returncode == 0
    for folder in (tmp_path / "backup", data_dir):
        again = back_up(data_dir, folder)
        assert again.returncode == 1
        assert "a backup goes to a folder of its own" in again.stderr


@sqlite_only
def test_a_damaged_database_makes_no_backup(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """A corrupt database leaves no backup file."""
    data_dir = server_factory(start=False).data_dir
    file = data_dir / "qualgent.sqlite3"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 8192 + whole[16384:])
    assert back_up(data_dir, tmp_path / "backup").returncode == 1
    assert not (tmp_path / "backup" / "qualgent.sqlite3").exists()
