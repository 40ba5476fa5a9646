"""What the server is, for whoever looks after it."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection

from jobs.scheduler.runtime import Runtime
from jobs.times import rfc3339, to_datetime
from qualgent import __version__


async def server_info(runtime: Runtime) -> dict[str, Any]:
    """Its version, since when it runs, and what its data take; sizes in bytes, null where they cannot be had."""
    started_ms = UUID(runtime.epoch).int >> 80  # an epoch is a UUIDv7: it begins with its time
    return {
        "version": __version__,
        "python": platform.python_version(),
        "started_at": rfc3339(to_datetime(started_ms)),
        "public_url": settings.QUALGENT_PUBLIC_URL,
        **await runtime.ledger.read(_data, Path(settings.QUALGENT_DATA_DIR)),
        "stored_bytes": sum(runtime.orgs.stored_bytes.values()),
    }


def _data(folder: Path) -> dict[str, Any]:
    """Asks the file system and the database: on a reader's thread."""
    database = connection.settings_dict["NAME"] if connection.vendor == "sqlite" else None
    try:
        size = None if database is None else Path(database).stat().st_size
        found = os.statvfs(folder)
        free: int | None = found.f_bavail * found.f_frsize
    except OSError:
        size = free = None
    return {"database": connection.display_name, "database_bytes": size, "free_bytes": free}
