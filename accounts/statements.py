"""SQL statements on organizations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jobs.times import stamp


def insert_orgs(cursor: Any, org_ids: Iterable[str], now_ms: int) -> None:
    """Insert the orgs that do not exist."""
    rows = [(org_id, stamp(now_ms)) for org_id in org_ids]
    cursor.executemany("INSERT INTO accounts_org (id, created_at) VALUES (%s, %s) ON CONFLICT (id) DO NOTHING", rows)
