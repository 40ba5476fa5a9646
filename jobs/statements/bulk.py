"""Statements of bulk actions (cancel, retry, priority) on many jobs, whose rows the same transaction has locked.

The rows are selected for update first, so nothing changes them between read and write (SQLite has one writer anyway).
Every statement is conditional on the previous state nevertheless, and its row count is checked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from jobs.models import Job
from jobs.statements.jobs import EndedBatches, count_ended
from jobs.statements.windows import forget_held
from qualgent.core.keys import database_id
from qualgent.core.row_view import view
from qualgent.core.times import stamp
from qualgent.engine.states import Status, check_move


class JobRow(NamedTuple):
    """The fields of a job that actions depend on; ids canonical."""

    id: str
    status: str
    priority: int
    attempt_id: str | None  # its active attempt
    group_id: str
    batch_id: str | None
    org_id: str
    quarantined: bool
    excused: bool


def lock_jobs(ids: Iterable[str]) -> list[JobRow]:
    """Lock and return the jobs that exist, in the order of their ids (which prevents deadlocks)."""
    rows = Job.objects.select_for_update().filter(pk__in=[UUID(job_id) for job_id in ids])
    return [view(JobRow, row) for row in rows.order_by("pk").values_list(*JobRow._fields, named=True)]


def cancel_jobs(cursor: Any, jobs: Sequence[JobRow], now_ms: int, reason: str = "cancelled") -> EndedBatches:
    """Cancel waiting and running jobs, and their active attempts, for a ``reason``. Return the batches that ended."""
    waiting = [job.id for job in jobs if job.status == Status.PENDING]
    running = [job for job in jobs if job.status == Status.RUNNING]
    now = stamp(now_ms)
    attempts = [job.attempt_id for job in running if job.attempt_id]
    _update(
        cursor,
        "UPDATE jobs_attempt SET outcome = 'cancelled', phase = '', finished_at = %s, message = %s",
        (now, reason),
        attempts,
        "outcome = ''",
    )
    forget_held(cursor, waiting)
    ended = "phase = '', reason = %s, attempt_id = NULL, finished_at = %s"
    _move_jobs(cursor, waiting, Status.PENDING, Status.CANCELLED, ended, (reason, now))
    _move_jobs(cursor, [job.id for job in running], Status.RUNNING, Status.CANCELLED, ended, (reason, now))
    return _count(cursor, jobs, Status.CANCELLED, +1, now_ms)


def reopen_jobs(cursor: Any, jobs: Sequence[JobRow], queued_ms: int) -> None:
    """Requeue ended jobs for another round of attempts."""
    queued = stamp(queued_ms)
    for old in sorted({job.status for job in jobs}):
        ended = [job for job in jobs if job.status == old]
        changes = """phase = 'waiting', reason = '', round_start = attempts, flaky = FALSE, quarantined = FALSE,
                     excused = FALSE, agent = '', queued_at = %s, started_at = NULL, finished_at = NULL"""
        _move_jobs(cursor, [job.id for job in ended], Status(old), Status.PENDING, changes, (queued,))
        _count(cursor, ended, Status(old), -1, queued_ms)


def set_priorities(cursor: Any, jobs: Sequence[JobRow], priority: int) -> None:
    """Set the priority of waiting jobs."""
    _update(cursor, "UPDATE jobs_job SET priority = %s", (priority,), [job.id for job in jobs], "status = 'pending'")


def _move_jobs(
    cursor: Any, ids: Sequence[str], old: Status, new: Status, changes: str, values: tuple[Any, ...]
) -> None:
    """Set the status of jobs from ``old`` to ``new``, and other columns (``changes``, SQL). Raises RuntimeError."""
    check_move(old, new)
    change = f"UPDATE jobs_job SET status = '{new}', {changes}"  # noqa: S608 — constants
    _update(cursor, change, values, ids, f"status = '{old}'")


def _update(cursor: Any, change: str, arguments: tuple[Any, ...], ids: Sequence[str], state: str) -> None:
    """Execute an UPDATE on rows by id. Raises RuntimeError, to roll back, if one is not in ``state`` (SQL)."""
    if not ids:
        return
    marks = ", ".join(["%s"] * len(ids))
    cursor.execute(
        f"{change} WHERE {state} AND id IN ({marks})",  # constants of this module, and marks
        (*arguments, *map(database_id, ids)),
    )
    if cursor.rowcount != len(ids):
        raise RuntimeError(f"{cursor.rowcount} of {len(ids)} locked rows were in the state {state}")


def _count(cursor: Any, jobs: Collection[JobRow], status: Status, step: int, now_ms: int) -> EndedBatches:
    """Add ``step`` (1 or -1) for each job to the counters of its group and batch; return the batches that ended."""
    groups, batches, excused = Counter[str](), Counter[str](), Counter[str]()
    for job in jobs:
        groups[job.group_id] += step
        excused[job.group_id] += step * job.excused
        if job.batch_id:
            batches[job.batch_id] += step
            excused[job.batch_id] += step * job.excused
    return count_ended(cursor, status, groups, batches, now_ms, excused)
