"""Statements on held leases: an agent has them behind its running job, and begins each in the same start of its runner.

Each is conditional on the row of the lease and on its job, which waits until it begins. What ends a waiting job in
another way removes the row with it (``forget_held``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.statements.attempts import AttemptSpec, read_specs
from jobs.statements.jobs import move_job
from jobs.statements.many import insert_rows, padded
from qualgent.core.keys import canonical_id, database_id
from qualgent.core.times import stamp
from qualgent.engine.states import Status


class NewHeld(NamedTuple):
    """A held lease to record; ids canonical."""

    id: str  # of the attempt that it becomes
    job_id: str
    agent: str
    token_hash: str
    window: str  # the attempt that its window begins with
    simulated: bool
    held_ms: int


class BegunAttempt(NamedTuple):
    """The attempt of a held lease that has begun."""

    number: int  # 1 = the job's first attempt
    batch_id: str | None


def hold_leases(cursor: Any, leases: Sequence[NewHeld]) -> list[AttemptSpec | None]:
    """Record held leases of different waiting jobs; None: that job no longer waits."""
    found = read_specs(cursor, [lease.job_id for lease in leases])
    specs = [found.get(database_id(lease.job_id)) for lease in leases]
    insert_rows(
        cursor,
        'INSERT INTO jobs_windowlease (id, job_id, agent, token, simulated, "window", held_at)',
        "(%s, %s, %s, %s, %s, %s, %s)",
        [
            (
                database_id(lease.id),
                database_id(lease.job_id),
                lease.agent,
                lease.token_hash,
                lease.simulated,
                database_id(lease.window),
                stamp(lease.held_ms),
            )
            for lease, spec in zip(leases, specs, strict=True)
            if spec is not None
        ],
    )
    return specs


def begin_held(cursor: Any, attempt_id: str, now_ms: int) -> BegunAttempt | None:
    """Start the attempt of a held lease. None: the lease is not held any more, or its job does not wait."""
    key, now = database_id(attempt_id), stamp(now_ms)
    cursor.execute(
        """SELECT w.job_id, w.agent, w.token, w.simulated, w."window", j.attempts, j.batch_id
           FROM jobs_windowlease w JOIN jobs_job j ON j.id = w.job_id WHERE w.id = %s""",
        (key,),
    )
    row = cursor.fetchone()
    if row is None or not _delete_held(cursor, key):
        return None
    job, agent, token, simulated, window, attempts, batch_id = row
    job_id, number = canonical_id(str(job)), attempts + 1
    changes = """phase = 'executing', reason = '', attempts = %s, attempt_id = %s, agent = %s, simulated = %s,
                 started_at = %s, finished_at = NULL"""
    if not move_job(
        cursor, job_id, Status.PENDING, Status.RUNNING, changes, (number, key, agent, simulated, now), None
    ):
        return None
    window_key = database_id(str(window))
    cursor.execute(
        """INSERT INTO jobs_attempt (id, job_id, number, agent, token, phase, outcome, installs, simulated, leased_at,
                                     started_at, message, "window")
           VALUES (%s, %s, %s, %s, %s, 'executing', '', %s, %s, %s, %s, '', %s)""",
        (key, database_id(job_id), number, agent, token, False, simulated, now, now, window_key),
    )
    cursor.execute(
        'UPDATE jobs_attempt SET "window" = id WHERE id = %s AND "window" IS NULL',  # its first one did not run alone
        (window_key,),
    )
    return BegunAttempt(number, None if batch_id is None else canonical_id(str(batch_id)))


def drop_held(cursor: Any, attempt_id: str) -> bool:
    """Remove a held lease; its job waits again. False: it is not held any more."""
    return _delete_held(cursor, database_id(attempt_id))


def drop_window(cursor: Any, window: str) -> None:
    """Remove what is held behind a lease that is undone."""
    cursor.execute('DELETE FROM jobs_windowlease WHERE "window" = %s', (database_id(window),))


def _delete_held(cursor: Any, key: str) -> bool:
    cursor.execute("DELETE FROM jobs_windowlease WHERE id = %s", (key,))
    return bool(cursor.rowcount == 1)


def forget_held(cursor: Any, job_ids: Sequence[str]) -> None:
    """Remove the held leases, if there are any, of jobs that end while they wait."""
    ids = padded([database_id(job_id) for job_id in job_ids])
    if ids:
        marks = ", ".join(["%s"] * len(ids))
        cursor.execute(f"DELETE FROM jobs_windowlease WHERE job_id IN ({marks})", ids)  # noqa: S608 — marks
