"""Statements that keep each organization's counter of stored bytes, in the transactions that store and remove.

Counted are the sizes of builds, bundles and artifacts, and ``log_bytes`` of ended attempts whose log was not removed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qualgent.core.keys import database_id

Freed = dict[str, int]
"""Org id → bytes."""


def add_stored(cursor: Any, org_id: str, size: int, limit: int | None = None) -> bool:
    """Add to an org's stored bytes. False: the sum would exceed ``limit``, and nothing was changed."""
    within, arguments = ("", ()) if limit is None else (" AND stored_bytes + %s <= %s", (size, limit))
    cursor.execute(
        f"UPDATE accounts_org SET stored_bytes = stored_bytes + %s WHERE id = %s{within}",  # noqa: S608 — constants
        (size, org_id, *arguments),
    )
    return bool(cursor.rowcount == 1)


LOGS = """SELECT j.org_id, SUM(a.log_bytes) FROM jobs_attempt a JOIN jobs_job j ON j.id = a.job_id
          WHERE NOT a.log_removed AND {} IN ({}) GROUP BY j.org_id"""
ARTIFACTS = """SELECT j.org_id, SUM(f.size) FROM jobs_artifact f JOIN jobs_attempt a ON a.id = f.attempt_id
               JOIN jobs_job j ON j.id = a.job_id WHERE {} IN ({}) GROUP BY j.org_id"""
BUILDS = "SELECT b.org_id, SUM(b.size) FROM jobs_build b WHERE {} IN ({}) GROUP BY b.org_id"

BUNDLES = "SELECT b.org_id, SUM(b.size) FROM jobs_bundle b WHERE {} IN ({}) GROUP BY b.org_id"


def free_stored(cursor: Any, what: str, column: str, ids: Sequence[str]) -> Freed:
    """Subtract from organizations the bytes of rows by id (``what``: SQL that sums them); return these by org."""
    if not ids:
        return {}
    marks = ", ".join(["%s"] * len(ids))
    cursor.execute(what.format(column, marks), [database_id(row_id) for row_id in ids])
    freed = {org_id: int(size) for org_id, size in cursor.fetchall() if size}
    cursor.executemany(
        "UPDATE accounts_org SET stored_bytes = stored_bytes - %s WHERE id = %s",
        [(size, org_id) for org_id, size in freed.items()],
    )
    return freed
