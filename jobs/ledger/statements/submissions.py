"""Storing what was submitted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.keys import database_id
from jobs.times import stamp

INSERT_JOB = """
    INSERT INTO jobs_job (id, org_id, app_version_id, test, priority, target, labels, group_id, batch_id, status, phase,
                          reason, attempts, round_start, attempt_id, agent, simulated, app_url, timeout_seconds,
                          install_timeout_seconds, silence_timeout_seconds, retries, max_attempts, on_disconnect,
                          disconnect_wait_seconds, queue_timeout_seconds, created_at, queued_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, 'pending', 'waiting', '', 0, 0, NULL, '', %s, %s, %s, %s, %s, %s, %s,
            %s, %s, %s, %s, %s)"""


class NewJob(NamedTuple):
    """A row to insert; ids canonical."""

    id: str
    org_id: str
    app_version_id: str
    test: str
    priority: int
    target: str
    labels: dict[str, str]
    group_id: str
    batch_id: str | None
    app_url: str = ""
    timeout_seconds: float | None = None
    install_timeout_seconds: float | None = None
    silence_timeout_seconds: float | None = None
    retries: int = 0
    max_attempts: dict[str, int] = {}
    on_disconnect: str = "requeue"
    disconnect_wait_seconds: float | None = None
    queue_timeout_seconds: float | None = None


class Origin(NamedTuple):
    """Where a batch came from."""

    suite: str = ""
    branch: str = ""
    commit: str = ""
    url: str = ""
    retry_budget: int | None = None


def add_to_groups(cursor: Any, jobs: Sequence[NewJob], submitted_ms: int) -> None:
    """Create the groups that are new, and count the jobs in."""
    counts: dict[str, int] = {}
    first: dict[str, NewJob] = {}
    for job in jobs:
        counts[job.group_id] = counts.get(job.group_id, 0) + 1
        first.setdefault(job.group_id, job)
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
        for group, job in first.items()
    ]
    cursor.executemany(
        """INSERT INTO jobs_group (id, org_id, app_version_id, target, labels, total, done, failed, cancelled,
                                   created_at, changed_at)
           VALUES (%s, %s, %s, %s, %s, %s, 0, 0, 0, %s, %s)
           ON CONFLICT (id) DO UPDATE SET
               total = jobs_group.total + EXCLUDED.total, changed_at = EXCLUDED.changed_at""",
        rows,
    )


def insert_batch(cursor: Any, batch_id: str, org_id: str | None, total: int, submitted_ms: int, origin: Origin) -> None:
    cursor.execute(
        """INSERT INTO jobs_batch (id, org_id, total, done, failed, cancelled, suite, branch, "commit", url,
                                   retry_budget, created_at, finished_at)
           VALUES (%s, %s, %s, 0, 0, 0, %s, %s, %s, %s, %s, %s, NULL)""",
        (database_id(batch_id), org_id, total, *origin, stamp(submitted_ms)),
    )


def insert_jobs(cursor: Any, jobs: Sequence[NewJob], submitted_ms: int) -> None:
    now = stamp(submitted_ms)
    cursor.executemany(
        INSERT_JOB,
        [
            (
                database_id(job.id), job.org_id, job.app_version_id, job.test, job.priority, job.target,
                json.dumps(job.labels) if job.labels else "{}", database_id(job.group_id),
                database_id(job.batch_id) if job.batch_id else None, False, job.app_url, job.timeout_seconds,
                job.install_timeout_seconds, job.silence_timeout_seconds, job.retries,
                json.dumps(job.max_attempts) if job.max_attempts else "{}", job.on_disconnect,
                job.disconnect_wait_seconds, job.queue_timeout_seconds, now, now,
            )
            for job in jobs
        ],
    )  # fmt: skip
