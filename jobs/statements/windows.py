"""Statements on held leases: jobs that an agent will run in the same start of its test runner as its running job.

Each is conditional on the row of the lease and on its job, which waits until it begins. What ends a waiting job in
another way removes the row with it (``forget_held``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.statements.attempts import AttemptSpec, read_specs
from jobs.statements.jobs import StartedJob, start_jobs
from jobs.statements.many import insert_rows, padded
from qualgent.core.keys import canonical_id, database_id
from qualgent.core.times import stamp
from qualgent.engine.states import Phase, Status


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
    first: str  # the first attempt in its start of the runner; empty: it is that itself


class NewBegin(NamedTuple):
    """The begin of a held lease."""

    attempt_id: str
    now_ms: int
    first: str = ""  # the first attempt in its start of the runner, canonical; empty: that of its window


def hold_leases(cursor: Any, leases: Sequence[NewHeld]) -> list[AttemptSpec | None]:
    """Record leases that an agent holds but has not begun; return their specs, None where a job no longer waits."""
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


def begin_held(cursor: Any, begins: Sequence[NewBegin]) -> list[BegunAttempt | None]:
    """Start the attempts of held leases; return them, None where a lease is not held or its job does not wait.

    None: the lease is not held any more, or its job does not wait. ``first`` counts if it is an
    attempt of the same agent. Nothing else writes between the statements, as the ledger has one writer.
    """
    keys = padded([database_id(begin.attempt_id) for begin in begins])
    marks = ", ".join(["%s"] * len(keys))
    cursor.execute(
        f"""SELECT w.id, w.job_id, w.agent, w.token, w.simulated, w."window", j.attempts, j.batch_id, j.status
            FROM jobs_windowlease w JOIN jobs_job j ON j.id = w.job_id WHERE w.id IN ({marks})""",  # noqa: S608 — marks
        keys,
    )
    found = {database_id(str(row[0])): row[1:] for row in cursor.fetchall()}
    if not found:
        return [None] * len(begins)
    cursor.execute(f"DELETE FROM jobs_windowlease WHERE id IN ({marks})", keys)  # noqa: S608 — marks
    begun: list[BegunAttempt | None] = []
    jobs: list[StartedJob] = []
    attempts: list[tuple[Any, ...]] = []
    windows: dict[str, None] = {}
    agents = _agents_of(cursor, {database_id(one.first) for one in begins if one.first not in ("", one.attempt_id)})
    for attempt_id, now_ms, first in begins:
        key, now = database_id(attempt_id), stamp(now_ms)
        *row, status = found.pop(key, (None,))  # a repeated one begins once
        if status != Status.PENDING.value:
            begun.append(None)
            continue
        job_id, agent, token, simulated, window, before_this, batch_id = row
        job_key, number = database_id(str(job_id)), before_this + 1
        first_key = database_id(first)
        if first_key == key:
            agents[key] = agent
        elif agents.get(first_key) != agent:
            first_key = database_id(str(window))
        window_key = None if first_key == key else first_key
        jobs.append(StartedJob(Phase.EXECUTING.value, number, key, agent, simulated, now, job_key))
        attempts.append((key, job_key, number, agent, token, simulated, now, now, window_key))
        if window_key is not None:
            windows[window_key] = None
        batch = None if batch_id is None else canonical_id(str(batch_id))
        begun.append(BegunAttempt(number, batch, canonical_id(window_key or "")))
    if jobs:
        _run_begun(cursor, jobs, attempts, list(windows))
    return begun


def _agents_of(cursor: Any, attempts: set[str]) -> dict[str, str]:
    """Return the agents of attempts by attempt id, both as in the database; ids that do not exist are left out."""
    if not attempts:
        return {}
    keys = padded(list(attempts))
    marks = ", ".join(["%s"] * len(keys))
    cursor.execute(f"SELECT id, agent FROM jobs_attempt WHERE id IN ({marks})", keys)  # noqa: S608 — marks
    return {database_id(str(attempt)): agent for attempt, agent in cursor.fetchall()}


def _run_begun(cursor: Any, jobs: Sequence[StartedJob], attempts: Sequence[Sequence[Any]], windows: list[str]) -> None:
    """Set jobs running and insert their attempts; mark the first attempt of each window as not alone."""
    start_jobs(cursor, jobs)
    insert_rows(
        cursor,
        """INSERT INTO jobs_attempt (id, job_id, number, agent, token, phase, outcome, installs, simulated, leased_at,
                                     started_at, message, "window")""",
        "(%s, %s, %s, %s, %s, 'executing', '', FALSE, %s, %s, %s, '', %s)",
        attempts,
    )
    if not windows:
        return
    keys = padded(windows)
    marks = ", ".join(["%s"] * len(keys))
    cursor.execute(  # the first of a window did not run alone
        f'UPDATE jobs_attempt SET "window" = id WHERE id IN ({marks}) AND "window" IS NULL',  # noqa: S608 — marks
        keys,
    )


def drop_held(cursor: Any, attempt_id: str) -> bool:
    """Delete a held lease, so that its job is queued again. False: it is not held any more."""
    cursor.execute("DELETE FROM jobs_windowlease WHERE id = %s", (database_id(attempt_id),))
    return bool(cursor.rowcount == 1)


def drop_window(cursor: Any, window: str) -> None:
    """Delete all leases held behind the first lease of a window (one start of a test runner), which is undone."""
    cursor.execute('DELETE FROM jobs_windowlease WHERE "window" = %s', (database_id(window),))


def forget_held(cursor: Any, job_ids: Sequence[str]) -> None:
    """Delete the held leases of jobs that end before they began."""
    ids = padded([database_id(job_id) for job_id in job_ids])
    if ids:
        marks = ", ".join(["%s"] * len(ids))
        cursor.execute(f"DELETE FROM jobs_windowlease WHERE job_id IN ({marks})", ids)  # noqa: S608 — marks
