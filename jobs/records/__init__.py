"""The statements the ledger's writer runs: each function is (part of) a unit of work on a database cursor.

Every state change is conditional on the state it leaves, and the row count says whether it happened: a stale writer
changes nothing. Plain SQL that SQLite and PostgreSQL both take; ``executemany`` by primary key was measured at ten
times ``bulk_update``.
"""

from .attempts import (
    AttemptEnd,
    NewAttempt,
    NewCase,
    Started,
    amend_cancelled,
    end_attempt,
    enter_phase,
    insert_cases,
    previous_outcomes,
    read_order,
    retries_asked,
    start_attempt,
    undo_attempt,
)
from .audit import AuditEntry, keep_audit, keep_audited_jobs
from .estimates import keep_estimates
from .jobs import (
    end_backoff,
    finish_job,
    reopen_job,
    requeue_job,
    set_priority,
)
from .moments import stamp
from .orgs import insert_orgs, set_org
from .submissions import (
    NewJob,
    Origin,
    add_to_groups,
    insert_batch,
    insert_jobs,
)

__all__ = [
    "AttemptEnd",
    "AuditEntry",
    "NewAttempt",
    "NewCase",
    "NewJob",
    "Origin",
    "Started",
    "add_to_groups",
    "amend_cancelled",
    "end_attempt",
    "end_backoff",
    "enter_phase",
    "finish_job",
    "insert_batch",
    "insert_cases",
    "insert_jobs",
    "insert_orgs",
    "keep_audit",
    "keep_audited_jobs",
    "keep_estimates",
    "previous_outcomes",
    "read_order",
    "reopen_job",
    "requeue_job",
    "retries_asked",
    "set_org",
    "set_priority",
    "stamp",
    "start_attempt",
    "undo_attempt",
]
