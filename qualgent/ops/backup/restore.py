"""Restoration of a backup into an empty data directory: files and logs first, then the database, all or nothing."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.db.migrations.loader import MigrationLoader

from qualgent.core import secret_key
from qualgent.core.data_lock import lock_data_dir
from qualgent.ops.move.errors import DifferenceError, MoveError, first_of
from qualgent.ops.move.files import copy_files, incoming_bytes
from qualgent.ops.move.installation import TargetUrl
from qualgent.ops.move.logs import copy_archived_logs, logs_left
from qualgent.ops.move.mover import identity
from qualgent.ops.move.progress import MoveProgress
from qualgent.ops.move.target import TargetDatabase
from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.file_settings import FileLocation
from qualgent.storage.file_stores import make_shared_store
from qualgent.storage.files import FileStore

from .cut_off import HALF
from .database import Query, check_sqlite, open_sqlite, run_client, sums_of
from .manifest import Manifest, hash_file, key_of, read_files, read_logs, read_manifest

MOVE = "restore it with DATABASE_URL unset; `manage.py move_ledger` then moves it to PostgreSQL"
BY_START = {secret_key.NAME, "server.lock", HALF}
"""What reading the settings and this command make in an empty data directory, or what an interrupted one has left."""


class Backup(NamedTuple):
    """A backup that was checked: its parts are as they were when it was made."""

    folder: Path
    manifest: Manifest
    key: str  # the secret key that it is restored with


def open_backup(folder: Path) -> Backup:
    """Check a backup's signature, key and checksums, and return it. Raises MoveError; writes nothing."""
    manifest, key = read_manifest(folder), key_of(folder, settings.SECRET_KEY)
    manifest.check(folder, key, set(MigrationLoader(None).disk_migrations))
    return Backup(folder, manifest, key)


class Place(NamedTuple):
    """An empty data directory; the file store of builds, artifacts and ended logs; perhaps a PostgreSQL database."""

    data_dir: Path
    url: TargetUrl | None = None
    is_own: bool = False  # files stay in the data directory, whatever the settings say

    def stores(self, half: Path, most: int) -> tuple[FileStore, FileStore]:
        """Return the stores to restore files and logs to. ``half``: for incomplete ones; ``most``: bytes in transit."""
        location = settings.QUALGENT_FILES_URL
        if self.is_own or FileLocation() == location:
            return DirectoryFiles(half / "files", most), DirectoryFiles(half, 0)
        return make_shared_store(location, half, most), make_shared_store(location, half, 0)


class Restored(NamedTuple):
    """The outcome: lines for people, and whether all of the backup is there."""

    lines: list[str]
    is_whole: bool


def restore(backup: Backup, place: Place, copies: Path | None, progress: MoveProgress) -> Restored:
    """Restore a backup to an empty place. ``copies``: its folder of files (None: database only). Raises MoveError.

    Whatever ends it early, there is no database: the same command begins anew.
    """
    if (backup.manifest.vendor == "sqlite") != (place.url is None):
        kind, remedy = ("PostgreSQL", "give its URL by --to-env") if place.url is None else ("SQLite", MOVE)
        raise MoveError(f"the backup is of {kind}: {remedy}")
    folder = place.data_dir
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = lock_data_dir(folder)
    except SystemExit as error:
        raise MoveError(str(error).removeprefix("qualgent: ")) from None
    except OSError as error:
        raise MoveError(f"{folder} cannot be written to: {error.strerror}") from None
    half = folder / HALF
    with closing(lock):
        own = {*BY_START, "files", "logs"} if half.exists() else BY_START  # of an interrupted run
        there = sorted(path.name for path in folder.iterdir() if path.name not in own)
        if there and (place.url is None or _key_in(folder) != backup.key):
            raise MoveError(f"{folder} is not empty ({first_of(there)}): name an empty folder, or move these away")
        cut_off = False
        try:
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir(mode=0o700)
            put_database = _put_sqlite if place.url is None else _put_postgresql
            return put_database(backup, place, half, copies, progress)
        except (OSError, sqlite3.Error) as error:
            raise MoveError(f"nothing was restored: {error}") from error
        except KeyboardInterrupt:
            cut_off = True  # as by a kill: files may be in place already
            raise
        finally:
            if not cut_off:
                shutil.rmtree(half, ignore_errors=True)


def _key_in(folder: Path) -> str:
    """Return the secret key stored in a data directory; if none is, or a variable gives one, the settings'."""
    path = folder / secret_key.NAME
    is_file = path.exists() and not secret_key.is_given()
    return path.read_text(errors="replace").strip() if is_file else str(settings.SECRET_KEY)


def _put_sqlite(backup: Backup, place: Place, half: Path, copies: Path | None, progress: MoveProgress) -> Restored:
    """Restore SQLite's file, checked against the manifest, and the files, and move them into the data directory."""
    name = backup.manifest.database
    shutil.copyfile(backup.folder / name, half / name)
    if hash_file(half / name) != backup.manifest.database_sha256:
        raise MoveError(f"{half} holds other bytes than were written: check this disk")
    check_sqlite(half / name)
    with open_sqlite(half / name) as query:
        _compare(backup.manifest, query)
    found = _put_files(backup, place, half, copies, progress)
    _move_in(half, place.data_dir, last=name)
    return found


def _put_postgresql(backup: Backup, place: Place, half: Path, copies: Path | None, progress: MoveProgress) -> Restored:
    """Restore the files, then an empty PostgreSQL database by pg_restore; check its rows by the manifest."""
    assert place.url is not None
    with closing(TargetDatabase(place.url.database, place.url.session_name(identity(backup.key)))) as target:
        target.check_server()
        if tables := target.tables():
            raise MoveError(f"the database is not empty ({first_of(tables)}): restore into an empty one")
        target.take_lock()
        found = _put_files(backup, place, half, copies, progress)
        _move_in(half, place.data_dir)
        with progress.part("database restored", backup.manifest.database_bytes, "bytes"):
            options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
            run_client("pg_restore", [*options, str(backup.folder / backup.manifest.database)], target.parameters)
            progress.advance(backup.manifest.database_bytes)
        with target.session.transaction():
            _compare(backup.manifest, target.query)
        target.analyze()
    return found


def _compare(manifest: Manifest, query: Query) -> None:
    """Raise DifferenceError unless the database's rows equal the manifest's, by number and checksum per table."""
    tables = sums_of(query, manifest.vendor)
    names = tables.keys() | manifest.tables.keys()
    if differing := [name for name in names if tables.get(name) != manifest.tables.get(name)]:
        raise DifferenceError(
            f"the restored rows are not those of the backup ({first_of(differing)}): drop the database"
        )


def _put_files(backup: Backup, place: Place, half: Path, copies: Path | None, progress: MoveProgress) -> Restored:
    """Restore the secret key and, from ``copies``, files and logs; return the report of the restoration."""
    manifest = backup.manifest
    rows = sum(count for count, _ in manifest.tables.values())
    lines = [f"Database: {rows:,} rows of {len(manifest.tables)} tables, as in the backup of {manifest.made_at}."]
    if not secret_key.is_given() and (backup.folder / secret_key.NAME).exists():
        shutil.copyfile(backup.folder / secret_key.NAME, half / secret_key.NAME)
    if copies is None:
        if manifest.files or manifest.logs:
            lines.append(
                f"Not restored: {manifest.files:,} builds and artifacts, {manifest.logs:,} logs; --files FOLDER, the "
                "one of `backup --files`, restores them."
            )
        return Restored(lines, is_whole=True)
    sizes = {sha256: _size_of(copies / sha256[:2] / sha256) for sha256 in read_files(backup.folder)}
    logs, (files, archive) = read_logs(backup.folder), place.stores(half, incoming_bytes(sizes))
    copied = copy_files(DirectoryFiles(copies, 0), files, sizes, progress)
    kept = copy_archived_logs(logs_left(logs, archive), DirectoryFiles(copies, 0), archive, progress)
    asyncio.run(archive.close())
    bad = bool(copied.missing or copied.damaged or kept.damaged)
    return Restored([*lines, *copied.lines(), *kept._replace(copied=len(logs) - len(kept.damaged)).lines()], not bad)


def _size_of(path: Path) -> int:
    """Return the size of a file; 0: it does not exist."""
    return path.stat().st_size if path.exists() else 0


def _move_in(half: Path, folder: Path, last: str = "") -> None:
    """Move restored files from ``half`` into the data directory, synced; ``last`` last, as it makes it complete."""
    paths = [path for path in half.rglob("*") if path.is_file() and path.name != last]
    for path in [*paths, *([half / last] if last else [])]:
        target = folder / path.relative_to(half)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sync(path)
        path.replace(target)
    _sync(folder)


def _sync(path: Path) -> None:
    """Sync a file or a folder to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
