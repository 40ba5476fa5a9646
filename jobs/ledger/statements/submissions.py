"""Statements that insert submitted jobs, their groups and batches."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import msgspec

from jobs.contract import JOB_FIELDS, JobView, Origin
from jobs.keys import database_id
from jobs.times import stamp

_job_fields = attrgetter(*JOB_FIELDS)
INSERT_JOB = f"""
    INSERT INTO jobs_job (id, group_id, batch_id, token_id, created_at, queued_at, simulated, {", ".join(JOB_FIELDS)},
                          status, phase, reason, attempts, round_start, attempt_id, agent)
    VALUES (%s, %s, %s, %s, %s, %s, %s, {", ".join(["%s"] * len(JOB_FIELDS))},
            'pending', 'waiting', '', 0, 0, NULL, '')"""  # noqa: S608 — the names of our own fields


def add_to_groups(cursor: Any, jobs: Sequence[JobView], submitted_ms: int) -> None:
    """Insert new groups, and add the jobs to the counters."""
    counts = Counter(job.group for job in jobs)
    groups = {job.group: job for job in jobs}  # one job of each
    now = stamp(submitted_ms)
    rows = [
        (
            database_id(group),
            job.org_id,
            job.app_version_id,
            job.target,
            json.dumps(job.labels),
            counts[group],
            now,
            now,
        )
        for group, job in groups.items()
    ]
    cursor.executemany(
        """INSERT INTO jobs_group (id, org_id, app_version_id, target, labels, total, done, failed, cancelled,
                                   created_at, changed_at)
           VALUES (%s, %s, %s, %s, %s, %s, 0, 0, 0, %s, %s)
           ON CONFLICT (id) DO UPDATE SET
               total = jobs_group.total + EXCLUDED.total, changed_at = EXCLUDED.changed_at""",
        rows,
    )


def insert_batch(
    cursor: Any, batch_id: str, org_id: str | None, total: int, submitted_ms: int, origin: Origin, token_id: str | None
) -> None:
    """Insert a batch. ``token_id``: of the program that submitted it."""
    cursor.execute(
        """INSERT INTO jobs_batch (id, org_id, total, done, failed, cancelled, suite, branch, "commit", url,
                                   repository, retry_budget, created_at, token_id, finished_at)
           VALUES (%s, %s, %s, 0, 0, 0, %s, %s, %s, %s, %s, %s, %s, %s, NULL)""",
        (
            database_id(batch_id),
            org_id,
            total,
            *msgspec.structs.astuple(origin),
            stamp(submitted_ms),
            token_id and database_id(token_id),
        ),
    )


def insert_jobs(cursor: Any, jobs: Sequence[JobView], submitted_ms: int, token_id: str | None) -> None:
    """Insert pending jobs. ``token_id``: of the program that submitted them."""
    now, token = stamp(submitted_ms), token_id and database_id(token_id)
    rows = []
    for job in jobs:
        fields = [_encoded(value) if isinstance(value, dict) else value for value in _job_fields(job)]
        batch_id = database_id(job.batch_id) if job.batch_id else None
        rows.append((database_id(job.id), database_id(job.group), batch_id, token, now, now, False, *fields))
    cursor.executemany(INSERT_JOB, rows)


def _encoded(value: dict[str, Any]) -> str:
    return json.dumps(value) if value else "{}"  # most are empty, and many jobs come at once
