"""What people do to jobs, one or many: each function is part of a unit that has locked the rows.

The rows are read for update first, so between reading and writing nobody else changes them (SQLite has one writer
anyway); every statement names the state it leaves nevertheless, and its row count is checked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from jobs.keys import database_id
from jobs.models import Job
from jobs.scheduler.engine.states import Status
from jobs.times import stamp


class JobRow(NamedTuple):
    """What a unit must know of a job it may change; ids canonical."""

    id: str
    status: str
    priority: int
    attempt_id: str | None  # that runs it now
    group_id: str
    batch_id: str | None
    org_id: str
    quarantined: bool
    excused: bool


def lock_jobs(ids: Iterable[str]) -> list[JobRow]:
    """Those of them that exist, in the order of their ids (so that two such units cannot wait for each other)."""
    fields = ("id", "status", "priority", "attempt_id", "group_id", "batch_id", "org_id", "quarantined", "excused")
    rows = Job.objects.select_for_update().filter(pk__in=[UUID(job_id) for job_id in ids])
    return [
        JobRow(str(job_id), status, priority, str(attempt) if attempt else None, str(group),
               str(batch) if batch else None, *more)
        for job_id, status, priority, attempt, group, batch, *more in rows.order_by("pk").values_list(*fields)
    ]  # fmt: skip


def cancel_jobs(cursor: Any, jobs: Sequence[JobRow], now_ms: int) -> None:
    """End jobs that wait or run, with the attempts of those that run."""
    waiting = [job.id for job in jobs if job.status == Status.PENDING]
    running = [job for job in jobs if job.status == Status.RUNNING]
    now = stamp(now_ms)
    attempts = [job.attempt_id for job in running if job.attempt_id]
    _update(
        cursor, "UPDATE jobs_attempt SET outcome = 'cancelled', phase = '', finished_at = %s, message = %s",
        (now, "cancelled by a person"), attempts, "outcome = ''",
    )  # fmt: skip
    ended = """UPDATE jobs_job SET status = 'cancelled', phase = '', reason = 'cancelled', attempt_id = NULL,
                      finished_at = %s"""
    _update(cursor, ended, (now,), waiting, "status = 'pending'")
    _update(cursor, ended, (now,), [job.id for job in running], "status = 'running'")
    _count(cursor, jobs, Status.CANCELLED, +1, now)


def reopen_jobs(cursor: Any, jobs: Sequence[JobRow], queued_ms: int) -> None:
    """Ended jobs wait again, for another round of attempts."""
    queued = stamp(queued_ms)
    for old in sorted({job.status for job in jobs}):
        ended = [job for job in jobs if job.status == old]
        _update(
            cursor,
            """UPDATE jobs_job SET status = 'pending', phase = 'waiting', reason = '', round_start = attempts,
                      flaky = FALSE, quarantined = FALSE, excused = FALSE, agent = '', queued_at = %s,
                      started_at = NULL, finished_at = NULL""",
            (queued,), [job.id for job in ended], f"status = '{Status(old)}'",
        )  # fmt: skip
        _count(cursor, ended, Status(old), -1, queued)


def set_priorities(cursor: Any, jobs: Sequence[JobRow], priority: int) -> None:
    """Of waiting jobs."""
    _update(
        cursor, "UPDATE jobs_job SET priority = %s", (priority,), [job.id for job in jobs], "status = 'pending'"
    )  # fmt: skip


def _update(cursor: Any, change: str, arguments: tuple[Any, ...], ids: Sequence[str], state: str) -> None:
    """All of these rows, each in that state; else the unit fails and nothing of it stays."""
    if not ids:
        return
    marks = ", ".join(["%s"] * len(ids))
    cursor.execute(
        f"{change} WHERE {state} AND id IN ({marks})",  # constants of this module, and marks
        (*arguments, *map(database_id, ids)),
    )
    if cursor.rowcount != len(ids):
        raise RuntimeError(f"{cursor.rowcount} of {len(ids)} locked rows were in the state {state}")


def _count(cursor: Any, jobs: Iterable[JobRow], status: Status, step: int, now: Any) -> None:
    """Keep the counters of groups and batches; a batch is finished while all its jobs are."""
    column = {Status.DONE: "done", Status.FAILED: "failed", Status.CANCELLED: "cancelled"}[status]
    groups = Counter(job.group_id for job in jobs)
    batches = Counter(job.batch_id for job in jobs if job.batch_id)
    excused = Counter(job.batch_id for job in jobs if job.batch_id and job.excused)
    cursor.executemany(
        f"UPDATE jobs_group SET {column} = {column} + %s, changed_at = %s WHERE id = %s",  # noqa: S608 — ours
        [(step * count, now, database_id(group)) for group, count in sorted(groups.items())],
    )
    cursor.executemany(
        f"""UPDATE jobs_batch SET {column} = {column} + %s, excused = excused + %s,
                  finished_at = CASE WHEN done + failed + cancelled + %s >= total THEN %s ELSE NULL END
           WHERE id = %s""",  # noqa: S608 — a column of ours
        [
            (step * count, step * excused[batch], step * count, now, database_id(batch))
            for batch, count in sorted(batches.items())
        ],
    )
