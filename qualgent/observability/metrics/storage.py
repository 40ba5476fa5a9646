"""Metrics of the data directory's disk. Reads the file system, which may block: not for the event loop."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from prometheus_client.core import Metric

from .families import gauge


def of_storage(data_dir: Path, database: Path | None) -> Iterator[Metric]:
    """Yield the metrics. ``database``: SQLite's file; None if the database is not SQLite."""
    yield gauge("qualgent_database_bytes", "Size of the database file.", _size(database))
    wal = None if database is None else database.with_name(database.name + "-wal")
    yield gauge("qualgent_database_wal_bytes", "Size of the database's write-ahead log.", _size(wal))
    try:
        found = os.statvfs(data_dir)
    except OSError:
        return
    free = found.f_bavail * found.f_frsize
    yield gauge("qualgent_data_free_bytes", "Free space where the data directory is.", free)
    yield gauge("qualgent_data_size_bytes", "Size of the file system where the data directory is.",
                found.f_blocks * found.f_frsize)  # fmt: skip
    yield gauge("qualgent_data_free_inodes", "Files that can still be made where the data directory is.",
                found.f_favail)  # fmt: skip


def _size(file: Path | None) -> int | None:
    if file is None:
        return None
    try:
        return file.stat().st_size
    except FileNotFoundError:  # no write-ahead log: the database is not open
        return 0
