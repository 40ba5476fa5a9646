"""An attempt from its lease to its end."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.keys import database_id, parse_id
from jobs.scheduler.engine.states import Phase
from jobs.scheduler.engine.values import Outcome
from jobs.times import stamp


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
    timeout_seconds: float | None = None  # None, here and below: the agent's own limit
    install_timeout_seconds: float | None = None
    silence_timeout_seconds: float | None = None
    on_disconnect: str = "requeue"
    disconnect_wait_seconds: float | None = None  # None: the server's own
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
                  j.timeout_seconds, j.install_timeout_seconds, j.silence_timeout_seconds, j.on_disconnect,
                  j.disconnect_wait_seconds, b.sha256, b.size, b.name
           FROM jobs_job j LEFT JOIN jobs_build b ON b.org_id = j.org_id AND b.app_version_id = j.app_version_id
           WHERE j.id = %s""",
        (database_id(job_id),),
    )
    number, batch_id, *wishes, sha256, size, name = cursor.fetchone()
    app_url, timeout, install_timeout, silence_timeout, on_disconnect, wait = wishes
    return Started(
        number, None if batch_id is None else parse_id(str(batch_id)), app_url, timeout, install_timeout,
        silence_timeout, on_disconnect, wait, sha256 or "", size or 0, name or "",
    )  # fmt: skip


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


def amend_cancelled(
    cursor: Any, attempt_id: str, token: str, install: float | None, run: float | None, log_bytes: int | None
) -> bool:
    """A cancelled attempt's agent has let go: keep how long it was at it, and its log. The outcome stays.

    False: it had let go before.
    """
    cursor.execute(
        """UPDATE jobs_attempt SET install_seconds = COALESCE(install_seconds, %s), run_seconds = %s, log_bytes = %s
           WHERE id = %s AND token = %s AND outcome = 'cancelled' AND log_bytes IS NULL""",
        (install, run, log_bytes, database_id(attempt_id), token),
    )
    return bool(cursor.rowcount == 1)


class Wishes(NamedTuple):
    """What the submitter wants done after an attempt that did not pass."""

    retries: int  # further attempts after one that failed or timed out
    max_attempts: dict[str, int]  # by outcome, where they differ from the org's
    on_disconnect: str  # requeue | wait | fail
    batch_id: str | None


def read_wishes(cursor: Any, job_id: str) -> Wishes:
    cursor.execute(
        "SELECT retries, max_attempts, on_disconnect, batch_id FROM jobs_job WHERE id = %s", (database_id(job_id),)
    )
    retries, max_attempts, on_disconnect, batch_id = cursor.fetchone()
    return Wishes(
        retries, json.loads(max_attempts), on_disconnect, None if batch_id is None else parse_id(str(batch_id))
    )


class EarlierAttempt(NamedTuple):
    """An ended attempt of the same round."""

    outcome: Outcome
    agent: str


def earlier_attempts(cursor: Any, job_id: str, before_attempt_id: str) -> list[EarlierAttempt]:
    """The ended attempts of this round, oldest first."""
    cursor.execute(
        """SELECT a.outcome, a.agent FROM jobs_attempt a JOIN jobs_job j ON j.id = a.job_id
           WHERE a.job_id = %s AND a.number > j.round_start AND a.outcome <> '' AND a.id <> %s ORDER BY a.number""",
        (database_id(job_id), database_id(before_attempt_id)),
    )
    return [EarlierAttempt(Outcome(outcome), agent) for outcome, agent in cursor.fetchall()]
