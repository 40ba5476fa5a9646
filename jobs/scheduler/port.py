"""The scheduler port: the one interface between gateways and the scheduler.

Gateways hold connections: HTTP, pages, sockets, files. The scheduler decides: engine, attempts, deadlines, and the
ledger's writer. What passes between them is in this module and in ``accounts.commands``, ``agents.commands`` and
``webhooks.commands``: immutable structs that could travel over a wire, without callables or live objects.

``call`` sends a query or a command and returns its reply, once what it changed is committed. Errors are those of
``jobs.errors``. A command carries its caller, for the audit. ``follow`` counts subscriptions of live topics; ``listen``
delivers ``RowsChanged`` for topics that somebody follows, for ledger topics after the commit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Literal, Protocol, TypeVar

from msgspec import Struct

from accounts.caller import Caller
from jobs.contract import JobView, Origin, Submission
from jobs.errors import TooLargeError
from jobs.history.retention_policy import Report, RetentionPolicy
from jobs.history.series import Sample
from jobs.history.values import Event
from jobs.presenters import ArtifactRow, BuildRow
from jobs.scheduler.engine.values import Explanation, GroupKey, GroupState, Load, Snapshot

Reply = TypeVar("Reply")


class Request(Struct, Generic[Reply], frozen=True, kw_only=True):
    """Anything that is answered by a reply."""


class Query(Request[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A read of live state. Changes nothing."""


class Command(Request[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A change. Answered once it is committed; raises LedgerError if nothing was written."""

    caller: Caller


class RowsChanged(Struct, frozen=True):
    """Rows of a live topic changed, appeared or went. No ids: any of them may have."""

    topic: str
    ids: tuple[str, ...]


Listener = Callable[[RowsChanged], None]


class SchedulerPort(Protocol):
    """One gateway's end of the port."""

    async def call(self, request: Request[Reply], /) -> Reply:
        """Return the reply. Raises QualGentError."""

    def follow(self, topic: str, followed: bool, /) -> None:
        """Say that somebody follows the topic at this gateway, or nobody does any more."""

    def listen(self, listener: Listener, /) -> None:
        """Call ``listener`` on the gateway's event loop for every change of a followed topic. It must not block."""


# ------------------------------------------------------------------------------------------ submitting


class Idempotency(Struct, frozen=True):
    """A client's key for one request, and the SHA-256 of the request."""

    key: str
    fingerprint: str


class Submitted(Struct, frozen=True, kw_only=True):
    """What was stored, and what waited already (dedupe). Kept with the Idempotency-Key and given again."""

    jobs: list[JobView]  # in the order submitted
    batch_id: str | None  # None: a single job, or nothing new
    added: int  # of the jobs: new ones
    existing: list[str]  # the ids of those that waited already
    created_at: str


class SubmitReply(Struct, frozen=True):
    """The result, and what the client is told of its organization's rate: RateLimit fields by name."""

    submitted: Submitted
    rate: dict[str, str]


class SubmitJobs(Command[SubmitReply], frozen=True, kw_only=True):
    """Store jobs, all or none, and queue them.

    Raises IdempotencyError (the key was used for another request), ConflictError (the build has another app_url),
    InvalidInputError, LimitError, TooLargeError (the organization may not submit this, or not now).
    """

    submissions: list[Submission]
    as_batch: bool = False
    origin: Origin = Origin()
    idempotency: Idempotency | None = None


# ------------------------------------------------------------------------------------------ changing jobs

JobAction = Literal["cancel", "retry", "priority"]


class AuditRef(Struct, frozen=True, kw_only=True):
    """The audit entry of a change: of one job, or of a selection whose pages add up."""

    id: str
    job_id: str = ""
    selection: dict[str, Any] | None = None
    note: str = ""


class ChangeJobs(Command["ChangedJobs"], frozen=True, kw_only=True):
    """Apply an action to those of at most 500 jobs that it can change: one transaction. Harmless when repeated."""

    action: JobAction
    job_ids: list[str]
    audit: AuditRef
    priority: int | None = None  # of the action ``priority``
    status: str | None = None  # change only jobs that have it
    quarantined: bool = True  # False: a retry leaves quarantined jobs alone


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
    """The organizations that may not use a priority so urgent."""

    priority: int


class QuarantineTest(Command[None], frozen=True, kw_only=True):
    """Put a test into quarantine or take it out. Raises NotFoundError."""

    test_id: str
    quarantined: bool
    note: str


# ------------------------------------------------------------------------------------------ files


class StorageRoom(Query["Room"], frozen=True, kw_only=True):
    """How much an organization may still store."""

    org_id: str


class Room(Struct, frozen=True):
    """In bytes. ``most`` None: there is no limit."""

    stored: int
    most: int | None


def no_room(org_id: str, room: Room) -> TooLargeError:
    """Return the refusal of a file whose organization has no room for it."""
    return TooLargeError(
        f"{org_id} has stored {room.stored:,} of at most {room.most:,} bytes, so there is no room for this file: "
        "it comes with what retention removes, or with a larger most_stored_bytes"
    )


class KeptArtifact(Struct, frozen=True):
    """The artifact's row, and whether it is new."""

    row: ArtifactRow
    created: bool


class KeepArtifact(Command[KeptArtifact], frozen=True, kw_only=True):
    """Record a stored file as an attempt's artifact. Raises ConflictError, TooLargeError."""

    attempt_id: str
    org_id: str
    path: str
    content_type: str
    sha256: str
    size: int


class KeptBuild(Struct, frozen=True):
    """The build's row, and whether its file is new."""

    row: BuildRow
    created: bool


class KeepBuildFile(Command[KeptBuild], frozen=True, kw_only=True):
    """Record a stored file as that of an app build; the first one fixes it. Raises ConflictError, TooLargeError."""

    org_id: str
    app_version_id: str
    name: str
    sha256: str
    size: int


# ------------------------------------------------------------------------------------------ live state


class LiveFigures(Struct, frozen=True, kw_only=True):
    """Headline figures of the live state."""

    waiting: int
    running: int
    agents: dict[str, int]  # by state
    installs: int
    installs_avoided: int


class GetFigures(Query[LiveFigures], frozen=True, kw_only=True):
    """The headline figures."""


class RankedGroups(Query[list[GroupState]], frozen=True, kw_only=True):
    """The groups with waiting or running jobs, best-ranked first; ``most`` None: all."""

    most: int | None = None


class GetQueue(Query[Snapshot], frozen=True, kw_only=True):
    """The ranked queue: its best-ranked ``most`` groups, those no agent can serve, and how many there are."""

    most: int


class GetLoads(Query[list[Load]], frozen=True, kw_only=True):
    """Jobs that wait and run, by target and organization."""


class LaneRef(Struct, frozen=True):
    """A lane of the queue: a group at one priority."""

    group: GroupKey
    priority: int


class Explain(Query["Explanations"], frozen=True, kw_only=True):
    """Why jobs and lanes wait."""

    job_ids: list[str] = []
    lanes: list[LaneRef] = []


class Explanations(Struct, frozen=True):
    """By job id, and in the order of the lanes asked for; None or absent: it does not wait."""

    jobs: dict[str, Explanation]
    lanes: list[Explanation | None]


class AttemptActive(Query[bool], frozen=True, kw_only=True):
    """Whether an attempt has not ended, or its agent has yet to release it."""

    attempt_id: str


class RecentSamples(Query[list[Sample]], frozen=True, kw_only=True):
    """The samples of the last seconds, oldest first."""

    seconds: int


class GetSeries(Query[dict[str, Any]], frozen=True, kw_only=True):
    """The columns of a range of the series, oldest first."""

    range: str


class QueueWaits(Query[dict[str, float | None]], frozen=True, kw_only=True):
    """Quantiles of how long jobs waited that were leased within the last seconds."""

    seconds: int


class QueueTrends(Query[dict[str, list[int]]], frozen=True, kw_only=True):
    """The waiting jobs of the best-ranked groups in the last samples, oldest first, by group id."""


class RecentEvents(Query[list[Event]], frozen=True, kw_only=True):
    """The newest events, oldest first."""


class SettingChanges(Query[dict[str, int]], frozen=True, kw_only=True):
    """How often each part of the settings changed since the start."""


# ------------------------------------------------------------------------------------------ retention, server


class RetentionStatus(Struct, frozen=True):
    """The policy, and the last run that removed something or could have."""

    policy: RetentionPolicy
    last: Report | None


class GetRetention(Query[RetentionStatus], frozen=True, kw_only=True):
    """The retention policy, and its last run."""


class RunRetention(Command[Report], frozen=True, kw_only=True):
    """Remove what is due now, or only count it."""

    dry_run: bool


class ServerStatus(Struct, frozen=True, kw_only=True):
    """The scheduler's state. ``reasons``: why it takes no work; empty: it does."""

    epoch: str
    stored_bytes: int
    reasons: list[str]


class GetServerStatus(Query[ServerStatus], frozen=True, kw_only=True):
    """The scheduler's state; ``check``: ask the ledger whether it takes writes."""

    check: bool = False
