"""The statements the ledger's writer runs: each function is (part of) a unit of work on a database cursor.

Every state change is conditional on the state it leaves, and the row count says whether it happened: a stale writer
changes nothing. Plain SQL that SQLite and PostgreSQL both take; ``executemany`` by primary key was measured at ten
times ``bulk_update``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db import connection

from .clock import to_datetime
from .engine.states import Phase, Status
from .engine.values import Estimate, Outcome
from .keys import database_id, parse_id


def stamp(milliseconds: int | None) -> Any:
    """A moment as this database's driver wants it."""
    if milliseconds is None:
        return None
    return connection.ops.adapt_datetimefield_value(to_datetime(milliseconds))


# ------------------------------------------------------------------------------------------------- submissions

INSERT_JOB = """
    INSERT INTO jobs_job (id, org_id, app_version_id, test, priority, target, labels, group_id, batch_id, status, phase,
                          reason, attempts, round_start, attempt_id, agent, simulated, app_url, timeout_seconds,
                          retries, created_at, queued_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, 'pending', 'waiting', '', 0, 0, NULL, '', %s, %s, %s, %s, %s, %s)"""


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
    retries: int = 0


class Origin(NamedTuple):
    """Where a batch came from."""

    suite: str = ""
    branch: str = ""
    commit: str = ""
    url: str = ""


def insert_orgs(cursor: Any, org_ids: Iterable[str], submitted_ms: int) -> None:
    rows = [(org_id, stamp(submitted_ms)) for org_id in org_ids]
    cursor.executemany("INSERT INTO jobs_org (id, created_at) VALUES (%s, %s) ON CONFLICT (id) DO NOTHING", rows)


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
                                   created_at, finished_at)
           VALUES (%s, %s, %s, 0, 0, 0, %s, %s, %s, %s, %s, NULL)""",
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
                job.retries, now, now,
            )
            for job in jobs
        ],
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------- attempts


class NewAttempt(NamedTuple):
    """A lease about to be recorded; ids canonical."""

    id: str
    job_id: str
    agent: str
    token: str
    installs: bool
    simulated: bool
    leased_ms: int


class Started(NamedTuple):
    """What the ledger says of an attempt it has just recorded: what its agent must know beside the engine's view."""

    number: int = 0  # 1 = the job's first attempt
    batch_id: str | None = None
    app_url: str = ""
    timeout_seconds: float | None = None
    file_sha256: str = ""  # of the build's file; empty: none was stored
    file_size: int = 0
    file_name: str = ""


def start_attempt(cursor: Any, attempt: NewAttempt) -> Started | None:
    """Take a waiting job for an attempt; None: the job does not wait any more.

    Race: the job may have been cancelled after the engine picked it; the row decides.
    """
    cursor.execute(
        """UPDATE jobs_job SET status = 'running', phase = 'assigned', reason = '', attempts = attempts + 1,
                  attempt_id = %s, agent = %s, simulated = %s, started_at = NULL, finished_at = NULL
           WHERE id = %s AND status = 'pending'""",
        (database_id(attempt.id), attempt.agent, attempt.simulated, database_id(attempt.job_id)),
    )
    if cursor.rowcount != 1:
        return None
    started = read_order(cursor, attempt.job_id)
    cursor.execute(
        """INSERT INTO jobs_attempt (id, job_id, number, agent, token, phase, outcome, installs, simulated, leased_at,
                                     message)
           VALUES (%s, %s, %s, %s, %s, 'assigned', '', %s, %s, %s, '')""",
        (
            database_id(attempt.id), database_id(attempt.job_id), started.number, attempt.agent, attempt.token,
            attempt.installs, attempt.simulated, stamp(attempt.leased_ms),
        ),
    )  # fmt: skip
    return started


def read_order(cursor: Any, job_id: str) -> Started:
    """What the agent of a job's present attempt must know."""
    cursor.execute(
        """SELECT j.attempts, j.batch_id, COALESCE(NULLIF(j.app_url, ''), b.app_url, ''),
                  j.timeout_seconds, b.sha256, b.size, b.name
           FROM jobs_job j LEFT JOIN jobs_build b ON b.org_id = j.org_id AND b.app_version_id = j.app_version_id
           WHERE j.id = %s""",
        (database_id(job_id),),
    )
    number, batch_id, app_url, timeout, sha256, size, name = cursor.fetchone()
    known_batch = None if batch_id is None else parse_id(str(batch_id))
    return Started(number, known_batch, app_url, timeout, sha256 or "", size or 0, name or "")


def undo_attempt(cursor: Any, attempt_id: str, job_id: str) -> bool:
    """The lease never reached an agent: it counts as no attempt. False: it ended or was taken meanwhile."""
    cursor.execute("DELETE FROM jobs_attempt WHERE id = %s AND outcome = ''", (database_id(attempt_id),))
    if cursor.rowcount != 1:
        return False
    cursor.execute(
        """UPDATE jobs_job SET status = 'pending', phase = 'waiting', attempts = attempts - 1, attempt_id = NULL,
                  agent = '', started_at = NULL
           WHERE id = %s AND attempt_id = %s AND status = 'running'""",
        (database_id(job_id), database_id(attempt_id)),
    )
    return bool(cursor.rowcount == 1)


def enter_phase(cursor: Any, attempt_id: str, token: str, phase: Phase, now_ms: int, install: float | None) -> bool:
    """The attempt goes on: installing, then executing. False: stale."""
    started = stamp(now_ms) if phase is Phase.EXECUTING else None
    cursor.execute(
        """UPDATE jobs_attempt SET phase = %s, started_at = COALESCE(started_at, %s),
                  install_seconds = COALESCE(install_seconds, %s)
           WHERE id = %s AND token = %s AND outcome = ''""",
        (phase.value, started, install, database_id(attempt_id), token),
    )
    if cursor.rowcount != 1:
        return False
    cursor.execute(
        """UPDATE jobs_job SET phase = %s, started_at = COALESCE(started_at, %s)
           WHERE attempt_id = %s AND status = 'running'
             AND id = (SELECT job_id FROM jobs_attempt WHERE id = %s)""",
        (phase.value, started, database_id(attempt_id), database_id(attempt_id)),
    )
    return bool(cursor.rowcount == 1)


class AttemptEnd(NamedTuple):
    """How an attempt ended, for its row."""

    attempt_id: str
    outcome: Outcome
    finished_ms: int
    run_seconds: float | None = None
    install_seconds: float | None = None
    exit_code: int | None = None
    message: str = ""
    peak_memory_bytes: int | None = None
    log_bytes: int | None = None
    log_truncated: bool = False


def end_attempt(cursor: Any, end: AttemptEnd, token: str | None) -> bool:
    """Write the outcome, once. ``token`` None: the server itself ends it (lost, cancelled). False: stale."""
    fence, arguments = ("AND token = %s", (token,)) if token is not None else ("", ())
    cursor.execute(
        f"""UPDATE jobs_attempt SET outcome = %s, phase = '', finished_at = %s, run_seconds = %s,
                  install_seconds = COALESCE(%s, install_seconds), exit_code = %s, message = %s,
                  peak_memory_bytes = %s, log_bytes = %s, log_truncated = %s
           WHERE id = %s AND outcome = '' {fence}""",  # noqa: S608 — the fence is one of two constants
        (
            end.outcome.value, stamp(end.finished_ms), end.run_seconds, end.install_seconds, end.exit_code,
            end.message, end.peak_memory_bytes, end.log_bytes, end.log_truncated, database_id(end.attempt_id),
            *arguments,
        ),
    )  # fmt: skip
    return bool(cursor.rowcount == 1)


class NewCase(NamedTuple):
    """One test case of an attempt."""

    name: str
    classname: str
    outcome: str
    seconds: float
    message: str


def insert_cases(cursor: Any, attempt_id: str, cases: Sequence[NewCase]) -> None:
    """Once, with the attempt's end."""
    cursor.executemany(
        """INSERT INTO jobs_case (attempt_id, number, name, classname, outcome, seconds, message)
           VALUES (%s, %s, %s, %s, %s, %s, %s)""",
        [
            (database_id(attempt_id), number, case.name[:500], case.classname[:500], case.outcome, case.seconds,
             case.message)
            for number, case in enumerate(cases)
        ],
    )  # fmt: skip


def amend_cancelled(cursor: Any, attempt_id: str, token: str, install: float | None, run: float | None) -> None:
    """A cancelled attempt's agent has let go: keep how long it was at it. The outcome stays."""
    cursor.execute(
        """UPDATE jobs_attempt SET install_seconds = COALESCE(install_seconds, %s), run_seconds = %s
           WHERE id = %s AND token = %s AND outcome = 'cancelled'""",
        (install, run, database_id(attempt_id), token),
    )


def retries_asked(cursor: Any, job_id: str) -> int:
    """How many further attempts the submitter wants after one that failed or timed out."""
    cursor.execute("SELECT retries FROM jobs_job WHERE id = %s", (database_id(job_id),))
    return int(cursor.fetchone()[0])


def previous_outcomes(cursor: Any, job_id: str, before_attempt_id: str) -> list[Outcome]:
    """Outcomes of the earlier attempts of this round, oldest first."""
    cursor.execute(
        """SELECT a.outcome FROM jobs_attempt a JOIN jobs_job j ON j.id = a.job_id
           WHERE a.job_id = %s AND a.number > j.round_start AND a.outcome <> '' AND a.id <> %s ORDER BY a.number""",
        (database_id(job_id), database_id(before_attempt_id)),
    )
    return [Outcome(row[0]) for row in cursor.fetchall()]


# ------------------------------------------------------------------------------------------------- jobs


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


# ------------------------------------------------------------------------------------------------- estimates


def keep_estimates(cursor: Any, estimates: Sequence[Estimate]) -> None:
    cursor.executemany(
        """INSERT INTO jobs_estimate (kind, key, seconds) VALUES (%s, %s, %s)
           ON CONFLICT (kind, key) DO UPDATE SET seconds = EXCLUDED.seconds""",
        [(estimate.kind, json.dumps(estimate.key)[:800], estimate.seconds) for estimate in estimates],
    )
