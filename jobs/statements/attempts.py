"""SQL statements that start attempts, change their phases and end them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from jobs.statements.attempt_end import AttemptEnd, AttemptResult
from jobs.statements.jobs import StartedJob, move_job, start_jobs
from jobs.statements.many import insert_rows, padded, update_rows
from qgprotocol.cases import CaseResult
from qgprotocol.messages import TestSource
from qualgent.core.json_text import json_text
from qualgent.core.keys import database_id, parse_id
from qualgent.core.times import stamp
from qualgent.engine.states import Phase, Status, phases_before
from qualgent.engine.values import Outcome


class NewAttempt(NamedTuple):
    """A lease to record; ids canonical."""

    id: str
    job_id: str
    agent: str
    token_hash: str
    installs: bool
    simulated: bool
    leased_ms: int


class AttemptSpec(NamedTuple):
    """A recorded attempt: what its agent needs besides the engine's lease."""

    number: int = 0  # 1 = the job's first attempt
    batch_id: str | None = None
    app_url: str = ""
    timeout_seconds: float | None = None  # None, here and below: the agent's default
    install_timeout_seconds: float | None = None
    silence_timeout_seconds: float | None = None
    on_disconnect: str = "requeue"
    disconnect_wait_seconds: float | None = None  # None: the server's default
    file_sha256: str = ""  # of the build's file; empty: no file
    file_size: int = 0
    file_name: str = ""
    environment: dict[str, str] = {}
    source: TestSource | None = None


def read_specs(cursor: Any, job_ids: Sequence[str]) -> dict[str, AttemptSpec]:
    """Return by job id what the agent needs to run the next attempt of each waiting job."""
    ids = padded([database_id(job_id) for job_id in job_ids])
    cursor.execute(
        f"""SELECT j.id, j.attempts, j.batch_id, COALESCE(NULLIF(j.app_url, ''), b.app_url, ''), j.timeout_seconds,
                   j.install_timeout_seconds, j.silence_timeout_seconds, j.on_disconnect, j.disconnect_wait_seconds,
                   b.sha256, b.size, b.name, j.environment, j.source
            FROM jobs_job j
            LEFT JOIN jobs_build b ON b.org_id = j.org_id AND b.app_version_id = j.app_version_id
            WHERE j.status = 'pending' AND j.id IN ({", ".join(["%s"] * len(ids))})""",  # noqa: S608 — marks
        ids,
    )
    found = {}
    for job_id, before_this, batch_id, *own, sha256, size, name, environment, source in cursor.fetchall():
        number, batch = before_this + 1, None if batch_id is None else parse_id(str(batch_id))
        variables = {} if environment == "{}" else json.loads(environment)
        files = None if source is None else msgspec.json.decode(source, type=TestSource)
        found[database_id(str(job_id))] = AttemptSpec._make(
            (number, batch, *own, sha256 or "", size or 0, name or "", variables, files)
        )
    return found


def start_attempts(cursor: Any, attempts: Sequence[NewAttempt]) -> list[AttemptSpec | None]:
    """Insert attempts and set their waiting jobs running; return their specs, None where a job no longer waits.

    Race: a job may have been cancelled after the engine picked it; its row decides. Nothing else writes between the
    statements, as the ledger has one writer.
    """
    found = read_specs(cursor, [attempt.job_id for attempt in attempts])
    specs: list[AttemptSpec | None] = []
    jobs, rows = [], []
    for attempt in attempts:
        attempt_id, job_id = database_id(attempt.id), database_id(attempt.job_id)
        spec = found.pop(job_id, None)
        specs.append(spec)
        if spec is None:
            continue
        started = (spec.number, attempt_id, attempt.agent, attempt.simulated, None, job_id)
        jobs.append(StartedJob(Phase.ASSIGNED.value, *started))
        rows.append(
            (
                attempt_id,
                job_id,
                spec.number,
                attempt.agent,
                attempt.token_hash,
                attempt.installs,
                attempt.simulated,
                stamp(attempt.leased_ms),
            )
        )
    start_jobs(cursor, jobs)
    insert_rows(
        cursor,
        """INSERT INTO jobs_attempt (id, job_id, number, agent, token, phase, outcome, installs, simulated, leased_at,
                                     message)""",
        "(%s, %s, %s, %s, %s, 'assigned', '', %s, %s, %s, '')",
        rows,
    )
    return specs


def undo_attempt(cursor: Any, attempt_id: str, job_id: str) -> bool:
    """Delete an attempt that never ran, and requeue its job. False: the attempt has ended meanwhile."""
    cursor.execute("DELETE FROM jobs_attempt WHERE id = %s AND outcome = ''", (database_id(attempt_id),))
    if cursor.rowcount != 1:
        return False
    changes = "phase = 'waiting', attempts = attempts - 1, attempt_id = NULL, agent = '', started_at = NULL"
    return move_job(cursor, job_id, Status.RUNNING, Status.PENDING, changes, (), attempt_id)


def enter_phase(
    cursor: Any, attempt_id: str, token_hash: str, phase: Phase, now_ms: int, install: float | None
) -> bool:
    """Record the phase of an attempt, by ``PHASE_MOVES``. False: stale, or it is in a later phase.

    A job that was behind others of its start of the runner has started when its own first case begins.
    """
    started = stamp(now_ms) if phase is Phase.EXECUTING else None
    before = phases_before(phase)
    cursor.execute(
        f"""UPDATE jobs_attempt SET phase = %s, started_at = COALESCE(started_at, %s),
                  install_seconds = COALESCE(install_seconds, %s)
           WHERE id = %s AND token = %s AND outcome = ''
             AND phase IN ({", ".join(["%s"] * len(before))})""",  # noqa: S608 — marks
        (phase.value, started, install, database_id(attempt_id), token_hash, *before),
    )
    if cursor.rowcount != 1:
        return False
    cursor.execute(
        """UPDATE jobs_job SET phase = %s,
                  started_at = COALESCE(CASE WHEN phase = 'behind' THEN %s ELSE started_at END, started_at, %s)
           WHERE attempt_id = %s AND status = 'running'
             AND id = (SELECT job_id FROM jobs_attempt WHERE id = %s)""",
        (phase.value, started, started, database_id(attempt_id), database_id(attempt_id)),
    )
    return bool(cursor.rowcount == 1)


_END_ATTEMPT = """
    UPDATE jobs_attempt SET outcome = column1, phase = '', run_seconds = column3,
           finished_at = CASE WHEN leased_at > column2 THEN leased_at ELSE column2 END,
           install_seconds = COALESCE(column4, install_seconds), exit_code = column5, message = column6,
           peak_memory_bytes = column7, log_bytes = column8, log_truncated = column9, cause = column10,
           cause_line = column11, tree = column12, saved_seconds = column13,
           start_seconds = column14
    FROM {rows} WHERE id = column15 AND token = column16 AND outcome || '' = ''"""
_END_TYPES = "text timestamptz float8 float8 int8 text int8 int8 bool text int8 jsonb float8 float8 uuid text"


def end_attempts(cursor: Any, ends: Sequence[AttemptEnd]) -> bool:
    """Record the ends of attempts. False: at least one had ended already (the caller must roll back)."""
    for end in ends:
        if end.missed_start_ms is not None:
            _record_missed_start(cursor, end, end.missed_start_ms)
    return update_rows(cursor, _END_ATTEMPT, _END_TYPES, [_end_values(end) for end in ends]) == len(ends)


def _record_missed_start(cursor: Any, end: AttemptEnd, started_ms: int) -> None:
    """Record when the test of an attempt began, in its row and its job's, unless an earlier time is known.

    Not before its lease: that of a held one is moved, as its attempt is leased when it begins.
    """
    started, attempt_id = stamp(started_ms), database_id(end.attempt_id)
    own = stamp(min(end.finished_ms, started_ms + round(1000 * (end.result.start_seconds or 0.0))))
    if end.is_held:
        cursor.execute(
            "UPDATE jobs_attempt SET leased_at = %s WHERE id = %s AND token = %s AND outcome = '' AND leased_at > %s",
            (started, attempt_id, end.token_hash, started),
        )
    cursor.execute(
        """UPDATE jobs_attempt SET started_at = CASE WHEN started_at <= %s THEN started_at
                                                     WHEN leased_at > %s THEN leased_at ELSE %s END
           WHERE id = %s AND token = %s AND outcome = ''""",
        (started, started, started, attempt_id, end.token_hash),
    )
    if cursor.rowcount == 1:
        cursor.execute(
            """UPDATE jobs_job SET started_at = CASE WHEN started_at <= %s THEN started_at WHEN started_at > %s THEN %s
                                                     ELSE (SELECT started_at FROM jobs_attempt WHERE id = %s) END
               WHERE id = %s AND attempt_id = %s""",
            (own, own, own, attempt_id, database_id(end.job.id), attempt_id),
        )


def _end_values(end: AttemptEnd) -> tuple[Any, ...]:
    """Return the arguments of ``_END_ATTEMPT`` for one end."""
    result = end.result
    return (
        result.outcome.value,
        stamp(end.finished_ms),
        result.run_seconds,
        result.install_seconds,
        result.exit_code,
        result.message,
        result.peak_memory_bytes,
        end.log_bytes,
        end.log_truncated,
        end.cause,
        end.failures[0].line if end.failures else None,
        None if result.tree is None else json_text(msgspec.to_builtins(result.tree)),
        result.saved_seconds,
        result.start_seconds,
        database_id(end.attempt_id),
        end.token_hash,
    )


def insert_cases(cursor: Any, attempt_id: str, cases: Sequence[CaseResult]) -> None:
    """Insert the test cases of an attempt; called once, with its result."""
    insert_rows(
        cursor,
        """INSERT INTO jobs_case (attempt_id, number, name, classname, outcome, seconds, message, project, file, line,
                                  retries, flaky, expected, actual, log_line, log_last_line, tries, steps)""",
        f"({', '.join(['%s'] * 18)})",
        [
            (
                database_id(attempt_id),
                number,
                case.name[:500],
                case.classname[:500],
                case.outcome,
                case.seconds,
                case.message,
                case.project[:500],
                case.file[:500],
                case.line,
                case.retries,
                case.flaky,
                case.expected,
                case.actual,
                case.log_line,
                case.log_last_line,
                json_text(msgspec.to_builtins(case.tries)) if case.tries else None,
                json_text(msgspec.to_builtins(case.steps)) if case.steps else None,
            )
            for number, case in enumerate(cases)
        ],
    )


def amend_cancelled(
    cursor: Any, attempt_id: str, token_hash: str, result: AttemptResult, log_bytes: int | None
) -> bool:
    """Record durations and log size once the agent releases a cancelled attempt. False: released before.

    False: it was released before.
    """
    cursor.execute(
        """UPDATE jobs_attempt SET install_seconds = COALESCE(install_seconds, %s), run_seconds = %s,
                  saved_seconds = %s, log_bytes = %s
           WHERE id = %s AND token = %s AND outcome = 'cancelled' AND log_bytes IS NULL""",
        (
            result.install_seconds,
            result.run_seconds,
            result.saved_seconds,
            log_bytes,
            database_id(attempt_id),
            token_hash,
        ),
    )
    return bool(cursor.rowcount == 1)


def record_log_bytes(cursor: Any, attempt_id: str, log_bytes: int) -> str | None:
    """Record the log size of an ended attempt that has none; return its organization. None: nothing was changed."""
    cursor.execute(
        """UPDATE jobs_attempt SET log_bytes = %s
           WHERE id = %s AND outcome <> '' AND log_bytes IS NULL AND NOT log_removed""",
        (log_bytes, database_id(attempt_id)),
    )
    if cursor.rowcount != 1:
        return None
    cursor.execute(
        "SELECT j.org_id FROM jobs_attempt a JOIN jobs_job j ON j.id = a.job_id WHERE a.id = %s",
        (database_id(attempt_id),),
    )
    return str(cursor.fetchone()[0])


class RetryOverrides(NamedTuple):
    """A job's own retry settings, from its submission."""

    retries: int  # additional attempts after one that failed or timed out
    max_attempts: dict[str, int]  # by outcome, overriding the org's
    on_disconnect: str  # requeue | wait | fail
    batch_id: str | None


def read_retry_overrides(cursor: Any, job_id: str) -> RetryOverrides:
    """Return a job's own retry settings (retries, limits, on_disconnect) and its batch's id."""
    cursor.execute(
        "SELECT retries, max_attempts, on_disconnect, batch_id FROM jobs_job WHERE id = %s", (database_id(job_id),)
    )
    retries, max_attempts, on_disconnect, batch_id = cursor.fetchone()
    return RetryOverrides(
        retries, json.loads(max_attempts), on_disconnect, None if batch_id is None else parse_id(str(batch_id))
    )


class EarlierAttempt(NamedTuple):
    """An ended attempt of the same round."""

    outcome: Outcome
    agent: str


def earlier_attempts(cursor: Any, job_id: str, before_attempt_id: str) -> list[EarlierAttempt]:
    """Return the ended attempts of a job's current round (since it was last retried), oldest first."""
    cursor.execute(
        """SELECT a.outcome, a.agent FROM jobs_attempt a JOIN jobs_job j ON j.id = a.job_id
           WHERE a.job_id = %s AND a.number > j.round_start AND a.outcome <> '' AND a.id <> %s ORDER BY a.number""",
        (database_id(job_id), database_id(before_attempt_id)),
    )
    return [EarlierAttempt(Outcome(outcome), agent) for outcome, agent in cursor.fetchall()]


def outcomes_before(cursor: Any, job_id: str, number: int) -> set[Outcome]:
    """Return the distinct outcomes of a job's attempts before attempt ``number``, of all rounds."""
    cursor.execute(
        "SELECT DISTINCT outcome FROM jobs_attempt WHERE job_id = %s AND number < %s AND outcome <> ''",
        (database_id(job_id), number),
    )
    return {Outcome(outcome) for (outcome,) in cursor.fetchall()}
