"""SQL statements that start, requeue, end and park single jobs, and count them in their groups and batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from jobs.derived_ids import group_id
from jobs.statements.attempt_end import AttemptEnd
from jobs.statements.many import update_returning, update_rows
from qualgent.core.keys import canonical_id, database_id
from qualgent.core.times import stamp
from qualgent.engine.retry import retries_allowed
from qualgent.engine.states import Phase, Status, check_move

# the moves of start_jobs and pass_jobs
check_move(Status.PENDING, Status.RUNNING)
check_move(Status.RUNNING, Status.DONE)

_COLUMNS = {Status.DONE: "done", Status.FAILED: "failed", Status.CANCELLED: "cancelled"}  # of groups and batches


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


class EndedBatch(NamedTuple):
    """A batch whose last job has just ended, as its row is now."""

    id: str
    org_id: str | None  # None: it has jobs of several organizations
    total: int
    done: int
    failed: int
    cancelled: int
    excused: int
    suite: str
    branch: str
    commit: str
    folder: str
    app_version_id: str


EndedBatches = dict[str, EndedBatch]
"""By id."""


def finish_job(
    cursor: Any,
    job_id: str,
    status: Status,
    reason: str,
    finished_ms: int,
    *,
    recorded_ms: int | None = None,
    group_id: str,
    attempt_id: str | None,
    batch_id: str | None,
    quarantined: bool = False,
    excused: bool = False,
    cause: str = "",
) -> EndedBatches | None:
    """End a job that did not pass, and count it. Return the batches that ended; None: its status has changed.

    ``recorded_ms``: now, if it finished before.
    """
    old = Status.PENDING if attempt_id is None else Status.RUNNING
    changes = """phase = '', reason = %s, attempt_id = NULL, finished_at = %s, flaky = %s, quarantined = %s,
                 excused = %s, cause = %s"""
    values = (reason[:500], stamp(finished_ms), False, quarantined, excused, cause)
    if not move_job(cursor, job_id, old, status, changes, values, attempt_id):
        return None
    groups, batches = {group_id: 1}, {} if batch_id is None else {batch_id: 1}
    now_ms = finished_ms if recorded_ms is None else recorded_ms
    return count_ended(cursor, status, groups, batches, now_ms, {**groups, **batches} if excused else {})


def count_ended(
    cursor: Any,
    status: Status,
    groups: Mapping[str, int],
    batches: Mapping[str, int],
    now_ms: int,
    excused: Mapping[str, int],
) -> EndedBatches:
    """Add ended jobs (negative: reopened) to the counters of groups and batches; return the batches that ended now.

    A batch is finished while all its jobs are, since the last of them ended. ``excused``: how many of them, by the ids
    of both.
    """
    column, now = _COLUMNS[status], stamp(now_ms)
    update_rows(
        cursor,
        f"""UPDATE jobs_group SET {column} = {column} + column1, excused = excused + column2, changed_at = column3
           FROM {{rows}} WHERE id = column4""",  # noqa: S608 — a column of ours
        "int8 int8 timestamptz uuid",
        [(number, excused.get(group, 0), now, database_id(group)) for group, number in sorted(groups.items())],
    )
    ended_at = "COALESCE((SELECT MAX(finished_at) FROM jobs_job WHERE batch_id = jobs_batch.id), column3)"
    rows = update_returning(
        cursor,
        f"""UPDATE jobs_batch SET {column} = {column} + column1, excused = excused + column2,
                  finished_at = CASE WHEN done + failed + cancelled + column1 >= total THEN {ended_at} ELSE NULL END,
                  first_finished_at = CASE WHEN done + failed + cancelled + column1 >= total
                                           THEN COALESCE(first_finished_at, {ended_at}) ELSE first_finished_at END
           FROM {{rows}} WHERE id = column4
           RETURNING id, org_id, total, done, failed, cancelled, excused, suite, branch, "commit",
                     folder, app_version_id, finished_at IS NOT NULL""",  # noqa: S608 — a column of ours
        "int8 int8 timestamptz uuid",
        [(number, excused.get(batch, 0), now, database_id(batch)) for batch, number in sorted(batches.items())],
    )
    ended = (EndedBatch(canonical_id(str(key)), *columns) for key, *columns, finished in rows if finished)
    return {batch.id: batch for batch in ended}


class StartedJob(NamedTuple):
    """A pending job that starts, in the order of the statement's columns; ids as the database has them."""

    phase: str
    attempts: int  # with this one
    attempt_id: str
    agent: str
    simulated: bool
    started_at: Any  # None: its test does not run yet
    id: str


def start_jobs(cursor: Any, jobs: Sequence[StartedJob]) -> None:
    """Set pending jobs running. That they are pending was read in this transaction."""
    update_rows(
        cursor,
        """UPDATE jobs_job SET status = 'running', phase = column1, reason = '', attempts = column2,
                  attempt_id = column3, agent = column4, simulated = column5, started_at = column6, finished_at = NULL
           FROM {rows} WHERE id = column7""",
        "text int8 uuid text bool timestamptz uuid",
        jobs,
    )


def pass_jobs(cursor: Any, ends: Sequence[AttemptEnd], *, flaky: bool = False) -> EndedBatches | None:
    """End running jobs whose attempts passed, and count them. Return the batches that ended; None: one was stale.

    None: one does not run under its attempt, and others are changed. ``flaky``: earlier attempts had not passed; so is
    a job with a case that passed on a retry of its runner.
    """
    changed = update_rows(
        cursor,
        """UPDATE jobs_job SET status = 'done', phase = '', reason = '', attempt_id = NULL, finished_at = column1,
                  flaky = column4, quarantined = FALSE, excused = FALSE, cause = ''
           FROM {rows} WHERE id = column2 AND status || '' = 'running' AND attempt_id = column3""",
        "timestamptz uuid uuid bool",
        [
            (stamp(end.finished_ms), database_id(end.job.id), database_id(end.attempt_id), flaky or end.has_flaky_case)
            for end in ends
        ],
    )
    if changed != len(ends):
        return None
    groups = Counter(group_id(end.job.group) for end in ends)
    batches = Counter(end.batch_id for end in ends if end.batch_id is not None)
    return count_ended(cursor, Status.DONE, groups, batches, max(end.recorded_ms for end in ends), {})


def spend_retry(cursor: Any, batch_id: str, percent: int, least: int) -> int | None:
    """Use one retry of the batch; return None, or its budget (``retries_allowed``) if that is used up."""
    cursor.execute("SELECT retry_budget, total FROM jobs_batch WHERE id = %s", (database_id(batch_id),))
    own, jobs = cursor.fetchone()
    budget = retries_allowed(own, jobs, percent, least)
    cursor.execute(
        "UPDATE jobs_batch SET retries_used = retries_used + 1 WHERE id = %s AND retries_used < %s",
        (database_id(batch_id), budget),
    )
    return None if cursor.rowcount == 1 else budget


def record_wait_reason(cursor: Any, job_id: str, attempt_id: str, reason: str) -> bool:
    """Record why a running job makes no progress; empty: it progresses again. False: not running any more."""
    cursor.execute(
        "UPDATE jobs_job SET reason = %s WHERE id = %s AND attempt_id = %s AND status = 'running'",
        (reason[:500], database_id(job_id), database_id(attempt_id)),
    )
    return bool(cursor.rowcount == 1)


def end_backoff(cursor: Any, job_id: str | None = None) -> None:
    """Set a job from backoff (delay before a retry) to waiting; None: all jobs, at start."""
    only, arguments = ("", ()) if job_id is None else ("AND id = %s", (database_id(job_id),))
    cursor.execute(
        f"UPDATE jobs_job SET phase = 'waiting' WHERE status = 'pending' AND phase = 'backoff' {only}",  # noqa: S608
        arguments,
    )


def park_job(cursor: Any, job_id: str, reason: str, now_ms: int) -> None:
    """Park a job: store why a change of it cannot be recorded; a later reason replaces an earlier one."""
    cursor.execute(
        """INSERT INTO jobs_parkedjob (job_id, reason, parked_at) VALUES (%s, %s, %s)
           ON CONFLICT (job_id) DO UPDATE SET reason = EXCLUDED.reason""",
        (database_id(job_id), reason[:500], stamp(now_ms)),
    )


def unpark_jobs(cursor: Any, job_ids: Collection[str]) -> None:
    """Delete the parked state of jobs, with its reason."""
    cursor.executemany("DELETE FROM jobs_parkedjob WHERE job_id = %s", [(database_id(job_id),) for job_id in job_ids])
