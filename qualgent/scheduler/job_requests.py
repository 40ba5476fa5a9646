"""Request types of the scheduler port for jobs, and for the builds and tests that they are of."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from jobs.contract import Origin, Submission
from jobs.job_views import JobView

from .port import Idempotency, Query, WriteRequest


class Submitted(Struct, frozen=True, kw_only=True):
    """The new jobs and the existing ones (dedupe). Stored under the Idempotency-Key and returned again."""

    jobs: list[JobView]  # in the order submitted
    batch_id: str | None  # None: a single job, or nothing new
    added: int  # number of new jobs
    existing: list[str]  # ids of jobs that waited already
    created_at: str


class SubmitReply(Struct, frozen=True):
    """The result, and the RateLimit header fields of the organization."""

    submitted: Submitted
    rate: dict[str, str]


class SubmitJobs(WriteRequest[SubmitReply], frozen=True, kw_only=True):
    """Store jobs, all or none, and queue them.

    Raises IdempotencyError (the key was used for another request), ConflictError (the build has another app_url),
    InvalidInputError, LimitError, TooLargeError (the organization may not submit this, or not now).
    """

    submissions: list[Submission]
    as_batch: bool = False
    origin: Origin = Origin()
    idempotency: Idempotency | None = None


JobAction = Literal["cancel", "retry", "priority"]


class AuditRef(Struct, frozen=True, kw_only=True):
    """The audit entry of a change: of one job, or of a selection, to which each page adds."""

    id: str
    job_id: str = ""
    selection: dict[str, Any] | None = None
    note: str = ""


class ChangeJobs(WriteRequest["ChangedJobs"], frozen=True, kw_only=True):
    """Apply an action to the eligible of at most 500 jobs, in one transaction. Idempotent."""

    action: JobAction
    job_ids: list[str]
    audit: AuditRef
    priority: int | None = None  # of the action ``priority``
    status: str | None = None  # change only jobs that have it
    quarantined: bool = True  # False: a retry skips quarantined jobs


class FoundJob(Struct, frozen=True):
    """A job before the change."""

    id: str
    org_id: str
    status: str


class ChangedJobs(Struct, frozen=True):
    """The jobs of the command that exist, and the ids of those that were changed."""

    found: list[FoundJob]
    changed: list[str]


class CheckPriority(Query[None], frozen=True, kw_only=True):
    """Raise InvalidInputError if the organization may not use the priority."""

    org_id: str
    priority: int


class BarredOrgs(Query[list[str]], frozen=True, kw_only=True):
    """Return the organizations that may not use this priority."""

    priority: int


class ReleaseBuild(WriteRequest[bool], frozen=True, kw_only=True):
    """Try a held app build again. Returns whether it was held."""

    org_id: str
    app_version_id: str


class QuarantineTest(WriteRequest[None], frozen=True, kw_only=True):
    """Put a test into quarantine or take it out. Raises NotFoundError, InvalidInputError (``until_ms`` has passed)."""

    test_id: str
    quarantined: bool
    note: str
    until_ms: int | None = None  # of a quarantine, wall clock; None: until somebody ends it
