"""The statements the ledger's writer runs: each function is (part of) a unit of work on a database cursor.

Every state change is conditional on the state it leaves, and the row count says whether it happened: a stale writer
changes nothing. Plain SQL that SQLite and PostgreSQL both take; ``executemany`` by primary key was measured at ten
times ``bulk_update``.
"""

from .attempts import (
    AttemptEnd,
    EarlierAttempt,
    NewAttempt,
    NewCase,
    Started,
    Wishes,
    amend_cancelled,
    earlier_attempts,
    end_attempt,
    enter_phase,
    insert_cases,
    read_order,
    read_wishes,
    start_attempt,
    undo_attempt,
)
from .audit import AuditEntry, keep_audit, keep_audited_jobs
from .bulk import JobRow, cancel_jobs, lock_jobs, reopen_jobs, set_priorities
from .estimates import keep_estimates
from .history import forget_history, keep_events, keep_minute
from .jobs import (
    end_backoff,
    finish_job,
    note_wait,
    requeue_job,
    spend_retry,
)
from .known_tests import KnownRun, remember_test
from .moments import stamp
from .orgs import insert_orgs, set_org
from .retention import (
    mark_logs_removed,
    remove_artifacts,
    remove_audit,
    remove_batches,
    remove_builds,
    remove_jobs,
)
from .stored import Freed, add_stored, free_stored
from .submissions import (
    NewJob,
    Origin,
    add_to_groups,
    insert_batch,
    insert_jobs,
)
from .webhooks import (
    Listener,
    NewDelivery,
    NewWebhook,
    Tried,
    deliver_again,
    disable_webhook,
    give_up_deliveries,
    insert_deliveries,
    insert_webhook,
    note_delivered,
    note_failed,
    read_listeners,
    remove_deliveries,
    remove_webhook,
    set_secrets,
    set_webhook,
)

__all__ = [
    "AttemptEnd",
    "AuditEntry",
    "EarlierAttempt",
    "Freed",
    "JobRow",
    "KnownRun",
    "Listener",
    "NewAttempt",
    "NewCase",
    "NewDelivery",
    "NewJob",
    "NewWebhook",
    "Origin",
    "Started",
    "Tried",
    "Wishes",
    "add_stored",
    "add_to_groups",
    "amend_cancelled",
    "cancel_jobs",
    "deliver_again",
    "disable_webhook",
    "earlier_attempts",
    "end_attempt",
    "end_backoff",
    "enter_phase",
    "finish_job",
    "forget_history",
    "free_stored",
    "give_up_deliveries",
    "insert_batch",
    "insert_cases",
    "insert_deliveries",
    "insert_jobs",
    "insert_orgs",
    "insert_webhook",
    "keep_audit",
    "keep_audited_jobs",
    "keep_estimates",
    "keep_events",
    "keep_minute",
    "lock_jobs",
    "mark_logs_removed",
    "note_delivered",
    "note_failed",
    "note_wait",
    "read_listeners",
    "read_order",
    "read_wishes",
    "remember_test",
    "remove_artifacts",
    "remove_audit",
    "remove_batches",
    "remove_builds",
    "remove_deliveries",
    "remove_jobs",
    "remove_webhook",
    "reopen_jobs",
    "requeue_job",
    "set_org",
    "set_priorities",
    "set_secrets",
    "set_webhook",
    "spend_retry",
    "stamp",
    "start_attempt",
    "undo_attempt",
]
