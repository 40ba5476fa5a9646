"""Statements that end an organization: first it is marked, then its rows are removed in pages, and last its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from jobs.times import stamp, to_milliseconds

WHY_DISABLED = "its organization is being deleted"

_WEBHOOKS = "SELECT id FROM webhooks_webhook WHERE org_id = %s"

OWNED: tuple[tuple[str, str], ...] = (
    ("jobs_group", "org_id = %s"),
    ("jobs_failure", "org_id = %s"),
    ("jobs_failurenote", "org_id = %s"),
    ("jobs_knowntest", "org_id = %s"),
    ("jobs_event", "org_id = %s"),
    ("jobs_idempotencyrecord", "org_id = %s"),
    ("jobs_uploadreservation", "org_id = %s"),
    ("webhooks_delivery", f"webhook_id IN ({_WEBHOOKS})"),
    ("webhooks_webhook", "org_id = %s"),
    ("accounts_auditedjob", "audit_id IN (SELECT id FROM accounts_audit WHERE org_id = %s)"),
    ("accounts_audit", "org_id = %s"),
    ("accounts_token", "org_id = %s"),
    ("accounts_cirule", "org_id = %s"),
    ("accounts_devicelogin", "org_id = %s"),
    ("accounts_link", "org_id = %s"),
    ("accounts_member", "org_id = %s"),
    ("agents_agent", "org_id = %s"),
    ("accounts_host", "org_id = %s"),
    ("accounts_enrollment", "org_id = %s"),
)
"""Tables with the rows of an organization and their condition, in an order in which nothing refers to what is gone.

Jobs with their attempts, batches and builds are removed before, with their files.
"""

_KEYS = {"jobs_idempotencyrecord": "key", "agents_agent": "name"}


def mark_org_deleted(cursor: Any, org_id: str, now_ms: int) -> None:
    """Mark the organization, and end at once what acts for it: tokens, hosts, memberships, links and webhooks."""
    now = stamp(now_ms)
    cursor.execute("UPDATE accounts_org SET deleting_at = %s WHERE id = %s", (now, org_id))
    for table in ("accounts_token", "accounts_host", "accounts_enrollment"):
        cursor.execute(
            f"UPDATE {table} SET revoked_at = %s WHERE org_id = %s AND revoked_at IS NULL",  # noqa: S608 — of three
            (now, org_id),
        )
    cursor.execute("UPDATE accounts_token SET rule_id = NULL WHERE org_id = %s", (org_id,))
    for table in ("accounts_link", "accounts_member", "accounts_cirule", "accounts_devicelogin"):
        cursor.execute(f"DELETE FROM {table} WHERE org_id = %s", (org_id,))  # noqa: S608 — of these
    cursor.execute(
        "UPDATE webhooks_webhook SET enabled = %s, disabled_reason = %s WHERE org_id = %s",
        (False, WHY_DISABLED, org_id),
    )


def remove_owned(cursor: Any, table: str, condition: str, org_id: str, limit: int) -> int:
    """Remove up to ``limit`` rows of one of OWNED; return their number."""
    key = _KEYS.get(table, "id")
    cursor.execute(
        f"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE {condition} LIMIT %s)",  # noqa: S608
        (org_id, limit),
    )
    return int(cursor.rowcount)


def remove_estimates(cursor: Any, org_id: str) -> None:
    """Remove what was learned of its tests and builds: their keys begin with it."""
    begin = json.dumps([org_id])[:-1]
    cursor.execute("DELETE FROM jobs_estimate WHERE substr(key, 1, %s) = %s", (len(begin) + 1, f"{begin},"))


def remove_from_minutes(cursor: Any, org_id: str, minutes: Sequence[tuple[datetime, dict[str, Any]]]) -> None:
    """Remove its figures from these minutes (time, figures); those of all organizations together stay."""
    rows = []
    for at, figures in minutes:
        for name in ("orgs", "owned"):
            if figures.get(name):
                figures[name].pop(org_id, None)
        rows.append((json.dumps(figures), stamp(to_milliseconds(at))))
    cursor.executemany("UPDATE jobs_minute SET figures = %s WHERE at = %s", rows)


def remove_org(cursor: Any, org_id: str) -> bool:
    """Remove the organization's own row; False: something of it has come meanwhile, and has to be removed first."""
    for table in (
        "jobs_job",
        "jobs_batch",
        "jobs_build",
        *(table for table, condition in OWNED if " IN " not in condition),
    ):
        cursor.execute(f"SELECT 1 FROM {table} WHERE org_id = %s LIMIT 1", (org_id,))  # noqa: S608 — of ours
        if cursor.fetchone() is not None:
            return False
    cursor.execute("DELETE FROM accounts_org WHERE id = %s", (org_id,))
    return True
