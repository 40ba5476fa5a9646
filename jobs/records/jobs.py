"""What becomes of a job."""

from __future__ import annotations

from typing import Any

from jobs.engine.states import Phase, Status
from jobs.keys import database_id

from .moments import stamp


def requeue_job(cursor: Any, job_id: str, attempt_id: str, phase: Phase, reason: str) -> bool:
    """The job waits again with its original queue time. False: it is not running under that attempt."""
    cursor.execute(
        """UPDATE jobs_job SET status = 'pending', phase = %s, reason = %s, attempt_id = NULL, agent = '',
                  started_at = NULL
           WHERE id = %s AND attempt_id = %s AND status = 'running'""",
        (phase.value, reason[:500], database_id(job_id), database_id(attempt_id)),
    )
    return bool(cursor.rowcount == 1)


def finish_job(
    cursor: Any, job_id: str, status: Status, reason: str, finished_ms: int, *, attempt_id: str | None
) -> bool:
    """End a job: running under that attempt, or (None) waiting. Counts it in its group and batch. False: stale."""
    state, arguments = (
        ("status = 'pending'", ())
        if attempt_id is None
        else ("status = 'running' AND attempt_id = %s", (database_id(attempt_id),))
    )
    cursor.execute(
        f"""UPDATE jobs_job SET status = %s, phase = '', reason = %s, attempt_id = NULL, finished_at = %s
           WHERE id = %s AND {state}""",  # noqa: S608 — the state is one of two constants
        (status.value, reason[:500], stamp(finished_ms), database_id(job_id), *arguments),
    )
    if cursor.rowcount != 1:
        return False
    _count(cursor, job_id, status, +1, finished_ms)
    return True


def reopen_job(cursor: Any, job_id: str, old: Status, queued_ms: int) -> bool:
    """An ended job waits again, for another round of attempts. False: it is in another state now."""
    cursor.execute(
        """UPDATE jobs_job SET status = 'pending', phase = 'waiting', reason = '', round_start = attempts, agent = '',
                  queued_at = %s, started_at = NULL, finished_at = NULL
           WHERE id = %s AND status = %s""",
        (stamp(queued_ms), database_id(job_id), old.value),
    )
    if cursor.rowcount != 1:
        return False
    _count(cursor, job_id, old, -1, queued_ms)
    return True


def end_backoff(cursor: Any, job_id: str | None = None) -> None:
    """A delay is over: the job just waits. ``None``: of all jobs, at start (the delays themselves are not kept)."""
    only, arguments = ("", ()) if job_id is None else ("AND id = %s", (database_id(job_id),))
    cursor.execute(
        f"UPDATE jobs_job SET phase = 'waiting' WHERE status = 'pending' AND phase = 'backoff' {only}",  # noqa: S608
        arguments,
    )


def set_priority(cursor: Any, job_id: str, priority: int) -> bool:
    """Only a waiting job has a use for it. False: it does not wait."""
    cursor.execute(
        "UPDATE jobs_job SET priority = %s WHERE id = %s AND status = 'pending'", (priority, database_id(job_id))
    )
    return bool(cursor.rowcount == 1)


def _count(cursor: Any, job_id: str, status: Status, step: int, now_ms: int) -> None:
    """Keep the counters of the job's group and batch; a batch is finished while all its jobs are."""
    column = {Status.DONE: "done", Status.FAILED: "failed", Status.CANCELLED: "cancelled"}[status]
    now, job = stamp(now_ms), database_id(job_id)
    cursor.execute(
        f"""UPDATE jobs_group SET {column} = {column} + %s, changed_at = %s
           WHERE id = (SELECT group_id FROM jobs_job WHERE id = %s)""",  # noqa: S608 — a column of ours
        (step, now, job),
    )
    cursor.execute(
        f"""UPDATE jobs_batch SET {column} = {column} + %s,
                  finished_at = CASE WHEN done + failed + cancelled + %s >= total THEN %s ELSE NULL END
           WHERE id = (SELECT batch_id FROM jobs_job WHERE id = %s)""",  # noqa: S608 — a column of ours
        (step, step, now, job),
    )
