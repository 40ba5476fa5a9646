"""SQL statements that insert and delete the reasons of parked jobs, whose changes the ledger rejects."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from qualgent.core.keys import database_id
from qualgent.core.times import stamp


def park_job(cursor: Any, job_id: str, reason: str, now_ms: int) -> None:
    """Record why a job is parked; a later reason replaces an earlier one."""
    cursor.execute(
        """INSERT INTO jobs_parkedjob (job_id, reason, parked_at) VALUES (%s, %s, %s)
           ON CONFLICT (job_id) DO UPDATE SET reason = EXCLUDED.reason""",
        (database_id(job_id), reason[:500], stamp(now_ms)),
    )


def unpark_jobs(cursor: Any, job_ids: Collection[str]) -> None:
    """Delete the reasons of jobs that are no longer parked."""
    cursor.executemany("DELETE FROM jobs_parkedjob WHERE job_id = %s", [(database_id(job_id),) for job_id in job_ids])
