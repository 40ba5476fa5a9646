"""The server's version, start time and URL, and the sizes of its data, as API and dashboard show them."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Annotated
from uuid import UUID

from django.conf import settings
from django.db import connection
from msgspec import Meta, Struct

from qgprotocol import __version__
from qualgent.accounts.scope import OrgScope
from qualgent.core.times import time_text
from qualgent.ledger.database import this_database
from qualgent.scheduler.server_requests import GetServerStatus
from qualgent.web.gateway import Gateway


class ServerInfo(Struct, frozen=True, kw_only=True):
    """The running server."""

    version: str
    python: str
    started_at: str
    public_url: str
    database: str
    database_bytes: int | None  # null, here and below: the system does not report it
    free_bytes: int | None
    stored_bytes: Annotated[int, Meta(description="builds, artifacts and complete logs")]


async def server_info(gateway: Gateway, scope: OrgScope) -> ServerInfo:
    """Return the server's version, start and data sizes; ``stored_bytes`` counts the scope's files only."""
    started_ms = UUID(gateway.epoch).int >> 80  # an epoch is a UUIDv7: it begins with its time
    database_bytes, free_bytes = await gateway.read(_sizes, Path(settings.QUALGENT_DATA_DIR))
    return ServerInfo(
        version=__version__,
        python=platform.python_version(),
        started_at=time_text(started_ms),
        public_url=settings.QUALGENT_PUBLIC_URL,
        database=connection.display_name,
        database_bytes=database_bytes,
        free_bytes=free_bytes,
        stored_bytes=(await gateway.port.call(GetServerStatus(scope=scope))).stored_bytes,
    )


def _sizes(folder: Path) -> tuple[int | None, int | None]:
    """Return bytes of the database, and bytes free on its disk (None: unknown). Blocks: call it on a thread."""
    try:
        size: int | None = this_database().sizes()[0]
        found = os.statvfs(folder)
        free: int | None = found.f_bavail * found.f_frsize
    except OSError:
        size = free = None
    return size, free
