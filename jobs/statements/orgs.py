"""Statements that delete an organization: mark it, remove its rows in pages, and at last its own row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from qualgent.accounts.models import Org
from qualgent.accounts.owned_rows import OrgTable, org_tables
from qualgent.core.times import stamp, to_milliseconds

WHY_DISABLED = "its organization is being deleted"


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


def remove_owned(cursor: Any, table: OrgTable, org_id: str, limit: int) -> int:
    """Remove up to ``limit`` rows of an organization from a table; return their number."""
    keys = list(table.rows(org_id).values_list("pk", flat=True)[:limit])
    table.model._base_manager.filter(pk__in=keys).delete()
    return len(keys)


def remove_estimates(cursor: Any, org_id: str) -> None:
    """Remove an organization's estimates of durations: their keys begin with its id."""
    begin = json.dumps([org_id])[:-1]
    cursor.execute("DELETE FROM jobs_estimate WHERE substr(key, 1, %s) = %s", (len(begin) + 1, f"{begin},"))


def remove_from_minutes(cursor: Any, org_id: str, minutes: Sequence[tuple[datetime, dict[str, Any]]]) -> None:
    """Remove an organization from the statistics of some minutes; their site-wide figures stay."""
    rows = []
    for at, figures in minutes:
        for name in ("orgs", "owned"):
            if figures.get(name):
                figures[name].pop(org_id, None)
        rows.append((json.dumps(figures), stamp(to_milliseconds(at))))
    cursor.executemany("UPDATE jobs_minute SET figures = %s WHERE at = %s", rows)


def remove_org(cursor: Any, org_id: str) -> bool:
    """Delete an organization's row. False: rows of it were added meanwhile, and must be removed first."""
    if any(table.rows(org_id).exists() for table in org_tables() if table.model is not Org):
        return False
    cursor.execute("DELETE FROM accounts_org WHERE id = %s", (org_id,))
    return True
