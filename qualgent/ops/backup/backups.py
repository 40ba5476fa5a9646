"""Making of a backup while servers run: stored files, database, files added meanwhile, then the manifest."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from qualgent.core import secret_key
from qualgent.ops.move.errors import MoveError
from qualgent.ops.move.files import Copied, copy_files, incoming_bytes, referenced_files
from qualgent.ops.move.logs import (
    CopiedLogs,
    copy_archived_logs,
    copy_logs,
    find_logs,
    logs_left,
    logs_of_rows,
    running_attempts,
)
from qualgent.ops.move.progress import MoveProgress
from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.file_stores import make_file_store

from .database import copied_sqlite, dumped_postgresql, migrations_of, sums_of
from .manifest import Manifest, fingerprint, hash_file, write_lists

SQLITE, DUMP = "qualgent.sqlite3", "qualgent.dump"


def make_backup(folder: Path, copies: Path | None, progress: MoveProgress) -> Manifest:
    """Write a backup to a new folder, files and logs to ``copies`` (None: omit them). Raises MoveError."""
    vendor = connection.vendor
    source = Path(str(settings.DATABASES["default"]["NAME"]))
    target = folder / (SQLITE if vendor == "sqlite" else DUMP)
    if vendor == "sqlite" and not source.is_file():
        raise MoveError(f"there is no database at {source}")
    if target.exists():
        raise MoveError(f"{target} exists: a backup goes to a folder of its own")
    # most files before the snapshot, so that little time passes until the rest: retention removes files, too
    first = None if copies is None else _copy_files(referenced_files(_query), copies, progress)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        taken = copied_sqlite(source, target, progress) if vendor == "sqlite" else dumped_postgresql(target, progress)
        with taken as query:
            tables, migrations, files, logs = (
                sums_of(query, vendor), migrations_of(query), referenced_files(query), logs_of_rows(query)
            )  # fmt: skip
        if copies is not None and first is not None:
            found = _copy_files(files, copies, progress)
            copied = found._replace(copied=first.copied + found.copied, present=found.present - first.copied)
            kept = _copy_logs(logs, copies, progress)
            for line in copied.lines() + kept.lines():
                progress.write_line(line)
            files = {sha256: size for sha256, size in files.items() if (copies / sha256[:2] / sha256).exists()}
            logs = {attempt_id: size for attempt_id, size in logs.items() if attempt_id not in kept.damaged}
        path = settings.QUALGENT_DATA_DIR / secret_key.NAME
        if path.exists() and not secret_key.is_given():  # else it is kept by whoever sets the variable
            shutil.copy2(path, folder / path.name)
        files_sha256, logs_sha256 = write_lists(folder, files, logs)
        manifest = Manifest(
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
            vendor=vendor,
            database=target.name,
            database_bytes=target.stat().st_size,
            database_sha256=hash_file(target),
            migrations=migrations,
            tables=tables,
            key=fingerprint(settings.SECRET_KEY),
            files=len(files),
            files_sha256=files_sha256,
            logs=len(logs),
            logs_sha256=logs_sha256,
        ).sign(settings.SECRET_KEY)
        manifest.write(folder)
    except (OSError, sqlite3.Error) as error:
        raise MoveError(f"the backup failed: {error}") from error
    return manifest


def _query(statement: str) -> list[Any]:
    """Execute a statement on the default database, and return its rows."""
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def _copy_files(files: Mapping[str, int], copies: Path, progress: MoveProgress) -> Copied:
    """Copy these files (digest → bytes) from the file store to a folder that lacks them. Raises MoveError."""
    try:
        return copy_files(make_file_store(), DirectoryFiles(copies, incoming_bytes(files)), files, progress)
    except MoveError as error:
        raise MoveError(f"not all files were copied: {error}; run it again with another FOLDER") from error


def _copy_logs(sizes: Mapping[str, int], copies: Path, progress: MoveProgress) -> CopiedLogs:
    """Copy ended attempts' logs (attempt → bytes) to a folder, from file store or data directory. Raises MoveError."""
    target = DirectoryFiles(copies, 0)
    left = logs_left(sizes, target)
    here = find_logs(settings.QUALGENT_DATA_DIR / "logs", running_attempts(_query)).only(left)
    damaged = copy_logs(here, target, progress).damaged
    elsewhere = {attempt_id: left[attempt_id] for attempt_id in left.keys() - {*here.compressed, *here.plain}}
    if elsewhere:
        damaged += copy_archived_logs(elsewhere, make_file_store(), target, progress).damaged
    return CopiedLogs(len(sizes) - len(damaged), 0, damaged)
