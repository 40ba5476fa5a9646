"""Statements on single jobs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from jobs.statements.many import update_rows
from qualgent.core.keys import database_id
from qualgent.core.times import stamp
from qualgent.engine.states import Phase, Status, check_move


def move_job(
    cursor: Any, job_id: str, old: Status, new: Status, changes: str, values: tuple[Any, ...], attempt_id: str | None
) -> bool:
    """Change the status of one job, and other columns with it. False: it is not in the old status.

    ``changes``: assignments in SQL, with the ``values`` of their marks. ``attempt_id``: of a running job, whose active
    attempt must be this one.
    """
    check_move(old, new)
    active, arguments = ("", ()) if attempt_id is None else (" AND attempt_id = %s", (database_id(attempt_id),))
    cursor.execute(
        f"UPDATE jobs_job SET status = %s, {changes} WHERE id = %s AND status = %s{active}",  # noqa: S608 — constants
        (new.value, *values, database_id(job_id), old.value, *arguments),
    )
    return bool(cursor.rowcount == 1)


def requeue_job(cursor: Any, job_id: str, attempt_id: str, phase: Phase, reason: str, cause: str) -> bool:
    """Requeue a running job with its original queue time. False: it does not run under that attempt."""
    changes = "phase = %s, reason = %s, cause = %s, attempt_id = NULL, agent = '', started_at = NULL"
    values = (phase.value, reason[:500], cause)
    return move_job(cursor, job_id, Status.RUNNING, Status.PENDING, changes, values, attempt_id)


def finish_job(
    cursor: Any,
    job_id: str,
    status: Status,
    reason: str,
    finished_ms: int,
    *,
    attempt_id: str | None,
    batch_id: str | None,
    quarantined: bool = False,
    excused: bool = False,
    cause: str = "",
) -> bool:
    """End a job that runs under the attempt, or (None) waits, and did not pass; count it. False: stale.

    A batch is finished while all its jobs are.
    """
    old = Status.PENDING if attempt_id is None else Status.RUNNING
    changes = """phase = '', reason = %s, attempt_id = NULL, finished_at = %s, flaky = %s, quarantined = %s,
                 excused = %s, cause = %s"""
    values = (reason[:500], stamp(finished_ms), False, quarantined, excused, cause)
    if not move_job(cursor, job_id, old, status, changes, values, attempt_id):
        return False
    column = {Status.FAILED: "failed", Status.CANCELLED: "cancelled"}[status]
    now = stamp(finished_ms)
    cursor.execute(
        f"""UPDATE jobs_group SET {column} = {column} + 1, changed_at = %s
           WHERE id = (SELECT group_id FROM jobs_job WHERE id = %s)""",  # noqa: S608 — a column of ours
        (now, database_id(job_id)),
    )
    if batch_id is not None:
        _count_in_batches(cursor, column, {batch_id: 1}, now, excused=int(excused))
    return True


def _count_in_batches(cursor: Any, column: str, counts: Mapping[str, int], now: Any, *, excused: int = 0) -> None:
    """Count ended jobs by batch."""
    update_rows(
        cursor,
        f"""UPDATE jobs_batch SET {column} = {column} + column1, excused = excused + column2,
                  finished_at = CASE WHEN done + failed + cancelled + column1 >= total THEN column3 ELSE NULL END
           FROM {{rows}} WHERE id = column4""",  # noqa: S608 — a column of ours
        "int8 int8 timestamptz uuid",
        [(number, excused, now, database_id(batch_id)) for batch_id, number in counts.items()],
    )


class StartedJob(NamedTuple):
    """A pending job that starts, in the order of the statement's columns; ids as the database has them."""

    attempts: int  # with this one
    attempt_id: str
    agent: str
    simulated: bool
    id: str


def run_jobs(cursor: Any, jobs: Sequence[StartedJob]) -> None:
    """Start pending jobs. That they are pending was read in this transaction."""
    check_move(Status.PENDING, Status.RUNNING)
    update_rows(
        cursor,
        """UPDATE jobs_job SET status = 'running', phase = 'assigned', reason = '', attempts = column1,
                  attempt_id = column2, agent = column3, simulated = column4, started_at = NULL, finished_at = NULL
           FROM {rows} WHERE id = column5""",
        "int8 uuid text bool uuid",
        jobs,
    )


class PassedJob(NamedTuple):
    """A job that ends, as its attempt passed; ids canonical."""

    id: str
    attempt_id: str
    group_id: str
    batch_id: str | None
    finished_ms: int
    flaky: bool = False  # an earlier attempt had not passed


def pass_jobs(cursor: Any, jobs: Sequence[PassedJob]) -> bool:
    """End running jobs, and count them in their groups and batches.

    False: one does not run under its attempt, and others are changed.
    """
    check_move(Status.RUNNING, Status.DONE)
    changed = update_rows(
        cursor,
        """UPDATE jobs_job SET status = 'done', phase = '', reason = '', attempt_id = NULL, finished_at = column1,
                  flaky = column4, quarantined = FALSE, excused = FALSE, cause = ''
           FROM {rows} WHERE id = column2 AND status || '' = 'running' AND attempt_id = column3""",
        "timestamptz uuid uuid bool",
        [(stamp(job.finished_ms), database_id(job.id), database_id(job.attempt_id), job.flaky) for job in jobs],
    )
    if changed != len(jobs):
        return False
    now = stamp(max(job.finished_ms for job in jobs))
    update_rows(
        cursor,
        "UPDATE jobs_group SET done = done + column1, changed_at = column2 FROM {rows} WHERE id = column3",
        "int8 timestamptz uuid",
        [(number, now, database_id(group)) for group, number in Counter(job.group_id for job in jobs).items()],
    )
    _count_in_batches(cursor, "done", Counter(job.batch_id for job in jobs if job.batch_id is not None), now)
    return True


def spend_retry(cursor: Any, batch_id: str, percent: int, least: int) -> int | None:
    """Use one retry of the batch; returns None, or the budget if it is used up.

    The budget is the batch's own, or ``percent`` of its jobs.
    """
    budget = "COALESCE(retry_budget, CASE WHEN total * %s / 100 > %s THEN total * %s / 100 ELSE %s END)"
    arguments = (percent, least, percent, least)
    cursor.execute(
        f"UPDATE jobs_batch SET retries_used = retries_used + 1 WHERE id = %s AND retries_used < {budget}",  # noqa: S608
        (database_id(batch_id), *arguments),
    )
    if cursor.rowcount == 1:
        return None
    cursor.execute(f"SELECT {budget} FROM jobs_batch WHERE id = %s", (*arguments, database_id(batch_id)))  # noqa: S608
    return int(cursor.fetchone()[0])


def record_wait_reason(cursor: Any, job_id: str, attempt_id: str, reason: str) -> bool:
    """Record why a running job makes no progress; empty: it does again. False: it no longer runs."""
    cursor.execute(
        "UPDATE jobs_job SET reason = %s WHERE id = %s AND attempt_id = %s AND status = 'running'",
        (reason[:500], database_id(job_id), database_id(attempt_id)),
    )
    return bool(cursor.rowcount == 1)


def end_backoff(cursor: Any, job_id: str | None = None) -> None:
    """End the backoff of a job; None: of all jobs, at start (delays are not stored)."""
    only, arguments = ("", ()) if job_id is None else ("AND id = %s", (database_id(job_id),))
    cursor.execute(
        f"UPDATE jobs_job SET phase = 'waiting' WHERE status = 'pending' AND phase = 'backoff' {only}",  # noqa: S608
        arguments,
    )
