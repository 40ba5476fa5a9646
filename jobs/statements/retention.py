"""Statements that remove expired rows in portions of a few hundred, and count the bytes freed by organization.

Those that remove stored bytes subtract them from their orgs, and return them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from jobs.models import Bundle
from qualgent.core.keys import database_id

from .stored import ARTIFACTS, BUILDS, BUNDLES, LOGS, Freed, free_stored


def mark_logs_removed(cursor: Any, attempt_ids: Sequence[str]) -> Freed:
    """Mark logs as removed and subtract their bytes from their organizations; return these bytes."""
    freed = free_stored(cursor, LOGS, "a.id", attempt_ids)
    _execute_for_ids(cursor, "UPDATE jobs_attempt SET log_removed = TRUE WHERE id IN", attempt_ids)
    return freed


def remove_artifacts(cursor: Any, artifact_ids: Sequence[str]) -> Freed:
    """Delete the rows of artifacts and subtract their bytes from their organizations; return these bytes."""
    freed = free_stored(cursor, ARTIFACTS, "f.id", artifact_ids)
    _execute_for_ids(cursor, "DELETE FROM jobs_artifact WHERE id IN", artifact_ids)
    return freed


def remove_builds(cursor: Any, build_ids: Sequence[str]) -> Freed:
    """Delete the rows of builds and subtract their bytes from their organizations; return these bytes."""
    freed = free_stored(cursor, BUILDS, "b.id", build_ids)
    _execute_for_ids(cursor, "DELETE FROM jobs_build WHERE id IN", build_ids)
    return freed


def remove_bundles(cursor: Any, bundle_ids: Sequence[str], unused_since: datetime | None = None) -> Freed:
    """Delete rows of bundles and return their bytes by org; those used since ``unused_since`` stay."""
    ids = list(bundle_ids)
    if unused_since is not None:
        rows = Bundle.objects.filter(pk__in=ids, used_at__lt=unused_since)
        ids = [str(pk) for pk in rows.values_list("pk", flat=True)]
    freed = free_stored(cursor, BUNDLES, "b.id", ids)
    _execute_for_ids(cursor, "DELETE FROM jobs_bundle WHERE id IN", ids)
    return freed


def remove_audit(cursor: Any, audit_ids: Sequence[str]) -> None:
    """Delete entries of the audit with their lists of jobs."""
    _execute_for_ids(cursor, "DELETE FROM accounts_auditedjob WHERE audit_id IN", audit_ids)
    _execute_for_ids(cursor, "DELETE FROM accounts_audit WHERE id IN", audit_ids)


def remove_jobs(cursor: Any, job_ids: Sequence[str]) -> Freed:
    """Delete ended jobs with their attempts, and return the bytes freed by organization; group counters stay."""
    freed = Counter(free_stored(cursor, LOGS, "a.job_id", job_ids))
    freed.update(free_stored(cursor, ARTIFACTS, "a.job_id", job_ids))
    for table in ("jobs_case", "jobs_artifact", "jobs_failure"):
        _execute_for_ids(
            cursor,
            f"DELETE FROM {table} WHERE attempt_id IN (SELECT id FROM jobs_attempt WHERE job_id IN",  # noqa: S608
            job_ids,
            ")",
        )
    _execute_for_ids(cursor, "DELETE FROM jobs_attempt WHERE job_id IN", job_ids)
    _execute_for_ids(cursor, "DELETE FROM jobs_job WHERE status IN ('done', 'failed', 'cancelled') AND id IN", job_ids)
    return dict(freed)


def remove_batches(cursor: Any, batch_ids: Sequence[str]) -> None:
    """Delete the rows of batches whose jobs were all removed."""
    _execute_for_ids(cursor, "DELETE FROM jobs_batch WHERE id IN", batch_ids)


def _execute_for_ids(cursor: Any, statement: str, ids: Sequence[str], end: str = "") -> None:
    """Execute a statement that ends in ``IN``, with these ids and the text ``end``; skip it without ids."""
    if ids:
        marks = ", ".join(["%s"] * len(ids))
        cursor.execute(f"{statement} ({marks}){end}", [database_id(row_id) for row_id in ids])
