"""SQL statements on organizations."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from jobs.times import stamp

SETTINGS = (
    "weight",
    "priority_ceiling",
    "submits_per_minute",
    "submit_burst",
    "most_waiting",
    "most_running",
    "most_stored_bytes",
    "max_attempts",
)


def insert_orgs(cursor: Any, org_ids: Iterable[str], now_ms: int) -> None:
    """Insert the orgs that do not exist."""
    rows = [(org_id, stamp(now_ms)) for org_id in org_ids]
    cursor.executemany("INSERT INTO accounts_org (id, created_at) VALUES (%s, %s) ON CONFLICT (id) DO NOTHING", rows)


def set_org(cursor: Any, org_id: str, changes: dict[str, Any], now_ms: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Set some settings of an org, which may be new; return all its settings before and after."""
    insert_orgs(cursor, [org_id], now_ms)
    before = _settings(cursor, org_id)
    after = before | changes
    columns = ", ".join(f"{name} = %s" for name in SETTINGS)
    values = [json.dumps(after[name]) if name == "max_attempts" else after[name] for name in SETTINGS]
    cursor.execute(f"UPDATE accounts_org SET {columns} WHERE id = %s", (*values, org_id))  # noqa: S608 — columns of ours
    return before, after


def _settings(cursor: Any, org_id: str) -> dict[str, Any]:
    cursor.execute(f"SELECT {', '.join(SETTINGS)} FROM accounts_org WHERE id = %s", (org_id,))  # noqa: S608
    found = dict(zip(SETTINGS, cursor.fetchone(), strict=True))
    attempts = found["max_attempts"]
    found["max_attempts"] = json.loads(attempts) if isinstance(attempts, str) else attempts  # PostgreSQL: an object
    return found
