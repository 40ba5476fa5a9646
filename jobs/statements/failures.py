"""Statements that insert and replace the failures of attempts, and write people's notes on causes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from qgfailures.fingerprint import RULES_VERSION
from qualgent.core.keys import database_id
from qualgent.core.times import stamp
from qualgent.engine.values import Outcome


class NewFailure(NamedTuple):
    """One cause for which an attempt did not pass."""

    cause: str  # one line
    fingerprint: str
    source: str  # case | log | agent | exit
    name: str = ""  # of the test case
    case_number: int | None = None  # None: the attempt as a whole
    line: int | None = None  # of the log


class FailedAttempt(NamedTuple):
    """An attempt that did not pass, with what its failures are grouped by; ids canonical."""

    id: str
    org_id: str
    job_id: str
    batch_id: str | None
    test_id: str
    app_version_id: str
    agent: str
    outcome: Outcome
    finished_ms: int


def insert_failures(cursor: Any, attempt: FailedAttempt, failures: Sequence[NewFailure]) -> None:
    """Insert the failures of an attempt, the first of which is its cause."""
    of_attempt = (
        attempt.org_id,
        database_id(attempt.job_id),
        None if attempt.batch_id is None else database_id(attempt.batch_id),
        database_id(attempt.test_id),
        attempt.app_version_id,
        attempt.agent,
        attempt.outcome.value,
        stamp(attempt.finished_ms),
    )
    cursor.executemany(
        """INSERT INTO jobs_failure (attempt_id, number, case_number, name, cause, fingerprint, rules, source, line,
                                     org_id, job_id, batch_id, test_id, app_version_id, agent, outcome, at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            (
                database_id(attempt.id),
                number,
                failure.case_number,
                failure.name[:500],
                failure.cause,
                failure.fingerprint,
                RULES_VERSION,
                failure.source,
                failure.line,
                *of_attempt,
            )
            for number, failure in enumerate(failures)
        ],
    )


def replace_failures(cursor: Any, attempt: FailedAttempt, failures: Sequence[NewFailure]) -> None:
    """Replace the failures of an ended attempt, its cause, and the cause of its job if that failed with it."""
    cursor.execute("DELETE FROM jobs_failure WHERE attempt_id = %s", (database_id(attempt.id),))
    cursor.execute("SELECT 1 FROM jobs_attempt WHERE id = %s", (database_id(attempt.id),))
    if cursor.fetchone() is None or not failures:
        return  # removed by retention meanwhile
    insert_failures(cursor, attempt, failures)
    cause = failures[0]
    cursor.execute(
        "UPDATE jobs_attempt SET cause = %s, cause_line = %s WHERE id = %s",
        (cause.cause, cause.line, database_id(attempt.id)),
    )
    cursor.execute(
        """UPDATE jobs_job SET cause = %s WHERE id = %s AND status = 'failed'
             AND attempts = (SELECT number FROM jobs_attempt WHERE id = %s)""",
        (cause.cause, database_id(attempt.job_id), database_id(attempt.id)),
    )


NOTE_FIELDS = ("note", "owner", "ticket_url")


def read_note(cursor: Any, org_id: str, fingerprint: str) -> dict[str, str] | None:
    """Return the note on a cause by NOTE_FIELDS, empty if it has none; None: the org has no such failure either."""
    cursor.execute(
        "SELECT note, owner, ticket_url FROM jobs_failurenote WHERE org_id = %s AND fingerprint = %s",
        (org_id, fingerprint),
    )
    if (row := cursor.fetchone()) is not None:
        return dict(zip(NOTE_FIELDS, row, strict=True))
    cursor.execute("SELECT 1 FROM jobs_failure WHERE fingerprint = %s AND org_id = %s LIMIT 1", (fingerprint, org_id))
    return None if cursor.fetchone() is None else dict.fromkeys(NOTE_FIELDS, "")


def write_note(
    cursor: Any, org_id: str, fingerprint: str, *, note: str, owner: str, ticket_url: str, now_ms: int, changed_by: str
) -> None:
    """Insert or replace the note on a cause; delete it if note, owner and ticket are all empty."""
    if not (note or owner or ticket_url):
        cursor.execute("DELETE FROM jobs_failurenote WHERE org_id = %s AND fingerprint = %s", (org_id, fingerprint))
        return
    cursor.execute(
        """INSERT INTO jobs_failurenote (org_id, fingerprint, note, owner, ticket_url, changed_at, changed_by)
           VALUES (%s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (org_id, fingerprint) DO UPDATE SET note = EXCLUDED.note, owner = EXCLUDED.owner,
               ticket_url = EXCLUDED.ticket_url, changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by""",
        (org_id, fingerprint, note, owner, ticket_url, stamp(now_ms), changed_by),
    )
