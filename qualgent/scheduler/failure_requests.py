"""Request types of the scheduler port for failures: what a gateway derived again, and notes on causes."""

from __future__ import annotations

from msgspec import Struct

from jobs.statements.failures import FailedAttempt, NewFailure

from .port import Notification, WriteRequest


class DerivedFailures(Struct, frozen=True):
    """The failures of an ended attempt, by the current rules."""

    attempt: FailedAttempt
    failures: list[NewFailure]


class RecordFailures(Notification, frozen=True, kw_only=True):
    """Replace the failures of ended attempts, in one transaction. Idempotent."""

    derived: list[DerivedFailures]


class NoteFailure(WriteRequest[None], frozen=True, kw_only=True):
    """Set what people know of a cause; all empty: nothing. Raises NotFoundError (no failure of the org has it)."""

    org_id: str
    fingerprint: str
    note: str
    owner: str
    ticket_url: str
