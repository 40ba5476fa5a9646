"""The scheduler port: the one interface between gateways and the scheduler.

Gateways hold connections: HTTP, pages, sockets, files. The scheduler decides: engine, attempts, deadlines, and the
ledger's writer. What passes between them is in this module and in ``scheduler.account_requests``,
``scheduler.agent_requests`` and ``qualgent.webhooks.requests``: immutable structs that could travel over a wire,
without callables or live objects.

``call`` sends a query or a command and returns its reply, once what it changed is committed. Errors are those of
``core.errors``. A command carries its caller, for the audit. ``follow`` counts subscriptions of live topics; ``listen``
delivers events: ``RowsChanged`` for topics that somebody follows, for ledger topics after the commit, and what the
agents' connections of a gateway are to do, in order for each connection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Generic, Literal, Protocol, TypeVar

from msgspec import Struct

from jobs.contract import Origin, Submission
from jobs.history.retention_policy import Report, RetentionPolicy
from jobs.history.series import Columns, Sample, Totals
from jobs.history.values import FeedEvent
from jobs.job_views import JobView
from jobs.presenters import ArtifactRow, BuildRow, BundleRow
from qgprotocol.messages import FromServer
from qualgent.accounts.caller import Caller
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import TooLargeError
from qualgent.engine.values import Explanation, GroupKey, GroupState, QueuePlace, Snapshot

Reply = TypeVar("Reply")


class PortRequest(Struct, Generic[Reply], frozen=True, kw_only=True):
    """A message that is answered by a reply."""


class Query(PortRequest[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A read of live state."""


class ScopedQuery(Query[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A read of live state that leaves out what is not within the scope."""

    scope: OrgScope


class Sent(Struct, frozen=True):
    """The id of a command that came over a transport. ``again``: an earlier scheduler may have executed it."""

    id: str  # the same each time it is sent
    again: bool


class WriteRequest(PortRequest[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A change. Answered once it is committed; raises LedgerError if nothing was written."""

    caller: Caller
    sent: Sent | None = None  # set by a transport


class Notification(PortRequest[None], frozen=True, kw_only=True):
    """A report from a gateway. Answered once it is taken; its consequences are committed later."""


class AgentReport(Notification, frozen=True, kw_only=True):
    """A report about an agent's connection, in order for each connection."""

    ends: ClassVar[bool] = False  # whether it is the last one
    connection: str  # random; of one gateway, whose id and a dot it may begin with

    @property
    def opens(self) -> bool:
        """Return whether it introduces the connection: the latest of these is enough."""
        return False

    @property
    def drops_unsent(self) -> bool:
        """Return whether what could not be sent of the connection before counts no more."""
        return False


class RowsChanged(Struct, frozen=True, tag=True):
    """Rows of a live topic were changed, added or removed. No ids: any row may have changed."""

    topic: str
    ids: tuple[str, ...]


class OpenLog(Struct, frozen=True, kw_only=True):
    """An attempt whose log may be written on a connection."""

    attempt: str
    token: str
    org_id: str
    cut: bool = False  # its organization had no room for more: nothing more of it is stored
    held: bool = False  # it has not begun: its log opens with its Begin


class ToAgent(Struct, frozen=True, kw_only=True, tag=True):
    """Send a message on an agent's connection.

    ``logs``: with a Welcome, the attempts that go on; the gateway fills the sizes of their logs into the message. A
    Lease opens the log of its attempt, the Begin of a held one that of its own.
    """

    connection: str
    message: FromServer
    logs: tuple[OpenLog, ...] = ()


class AttemptEnded(Struct, frozen=True, kw_only=True, tag=True):
    """Store nothing more of an attempt's log."""

    connection: str
    attempt: str


class CloseConnection(Struct, frozen=True, kw_only=True, tag=True):
    """Close an agent's connection once what was sent on it is out."""

    connection: str


AgentEvent = ToAgent | AttemptEnded | CloseConnection
PortEvent = RowsChanged | AgentEvent

Moment = tuple[int, int]
"""A time of a scheduler's clock: its epoch, and nanoseconds. Earlier schedulers' are less."""

RowsListener = Callable[[RowsChanged], None]
AgentListener = Callable[[AgentEvent], None]

Renew = Callable[[], Iterable[AgentReport]]
"""Read again whatever is followed, and return the reports that introduce the agents' connections again."""


class SchedulerPort(Protocol):
    """One gateway's end of the port."""

    async def call(self, request: PortRequest[Reply], /) -> Reply:
        """Return the reply. Raises QualGentError."""

    def follow(self, topic: str, followed: bool, /) -> None:
        """Report that the topic got its first follower at this gateway, or lost its last one."""

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        """Call a listener on the gateway's event loop for every event of its kind. It must not block."""

    def on_renewal(self, renew: Renew, /) -> bool:
        """Call ``renew`` when events may have been lost, or the scheduler is another one.

        The reports that it returns are sent ahead of everything that waits for an answer. Return whether that can
        happen at all: with a direct port it cannot.
        """

    def scheduler_time(self, monotonic_ns: int, /) -> Moment:
        """Return the scheduler's time at a time of this process, or less: never a later one."""


# ------------------------------------------------------------------------------------------ submitting


class Idempotency(Struct, frozen=True):
    """A client's key for one request, and the SHA-256 of the request."""

    key: str
    fingerprint: str


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


# ------------------------------------------------------------------------------------------ changing jobs

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


class DeleteOrg(WriteRequest[None], frozen=True, kw_only=True):
    """Begin to delete an organization with all of its rows and files; harmless if it has begun.

    Raises NotFoundError, ConflictError (jobs of it wait or run, and ``cancel`` is not set).
    """

    org_id: str
    cancel: bool = False  # its jobs that wait or run


class QuarantineTest(WriteRequest[None], frozen=True, kw_only=True):
    """Put a test into quarantine or take it out. Raises NotFoundError."""

    test_id: str
    quarantined: bool
    note: str


# ------------------------------------------------------------------------------------------ files


class StorageRoom(Query["Room"], frozen=True, kw_only=True):
    """Return how much an organization has stored, and its limit."""

    org_id: str


class Room(Struct, frozen=True):
    """In bytes. ``limit`` None: there is no limit."""

    stored: int
    limit: int | None


def storage_full(org_id: str, room: Room, *, reserved: bool = False) -> TooLargeError:
    """Return the error for a file that exceeds the organization's limit. ``reserved``: what is arriving is counted."""
    counted = "has stored or is receiving" if reserved else "has stored"
    return TooLargeError(
        f"{org_id} {counted} {room.stored:,} of at most {room.limit:,} bytes, so there is no room for this file: "
        "wait until retention removes data, or raise most_stored_bytes"
    )


class StoredArtifact(Struct, frozen=True):
    """The artifact's row, and whether it is new."""

    row: ArtifactRow
    created: bool


class StoreArtifact(WriteRequest[StoredArtifact], frozen=True, kw_only=True):
    """Record a stored file as an artifact of an active attempt.

    Raises NotFoundError, ForbiddenError (another token), ConflictError (it has ended, or has another content under the
    path), TooLargeError.
    """

    attempt_id: str
    token_hash: str
    org_id: str
    path: str
    content_type: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


class StoreReportFile(WriteRequest[StoredArtifact], frozen=True, kw_only=True):
    """Record a stored file of a batch's report, among the artifacts of an attempt that has ended.

    Raises NotFoundError, ForbiddenError (the caller may not do this any more), ConflictError, TooLargeError.
    """

    batch_id: str
    attempt_id: str
    org_id: str
    path: str  # as an artifact
    content_type: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


class StoredBuild(Struct, frozen=True):
    """The build's row, and whether its file is new."""

    row: BuildRow
    created: bool


class StoreBuildFile(WriteRequest[StoredBuild], frozen=True, kw_only=True):
    """Record a stored file as the file of an app build.

    Raises ConflictError (it has another), TooLargeError, ForbiddenError (the caller may not do this any more).
    """

    org_id: str
    app_version_id: str
    name: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


class StoredBundle(Struct, frozen=True):
    """The bundle's row, and whether it is new."""

    row: BundleRow
    created: bool


class StoreBundle(WriteRequest[StoredBundle], frozen=True, kw_only=True):
    """Record a stored file as a bundle of the organization.

    Raises TooLargeError, ForbiddenError (the caller may not do this any more).
    """

    org_id: str
    sha256: str
    size: int
    reservation: str = ""  # of storage; empty: none


# ------------------------------------------------------------------------------------------ live state


class LiveFigures(Struct, frozen=True, kw_only=True):
    """Headline figures of the live state."""

    waiting: int
    running: int
    agents: dict[str, int]  # by state
    lost: int  # agents that are offline though nobody intended that
    installs: int
    installs_avoided: int
    starts_avoided: int = 0  # older schedulers do not count them
    totals: Totals


class GetFigures(ScopedQuery[LiveFigures], frozen=True, kw_only=True):
    """Return the headline figures; ``period``: of their totals."""

    period: str = "24h"


class RankedGroups(ScopedQuery[list[GroupState]], frozen=True, kw_only=True):
    """Return the groups with waiting or running jobs, best-ranked first; ``limit`` None: all. ``only``: of these."""

    limit: int | None = None
    only: list[GroupKey] | None = None


class BlockedGroups(ScopedQuery[list[GroupState]], frozen=True, kw_only=True):
    """Return the groups of which nothing may start: no agent takes their work, or their build is held."""

    limit: int


class GetQueue(ScopedQuery[Snapshot], frozen=True, kw_only=True):
    """Return the ranked queue: the ``limit`` best-ranked groups, those no agent can serve, and their number.

    ``after``: only the groups behind this place of an earlier snapshot, and not those that no agent can serve.
    """

    limit: int
    after: QueuePlace | None = None


class LaneRef(Struct, frozen=True):
    """A lane of the queue: a group at one priority."""

    group: GroupKey
    priority: int


class Explain(Query["Explanations"], frozen=True, kw_only=True):
    """Explain why jobs and lanes wait."""

    job_ids: list[str] = []
    lanes: list[LaneRef] = []


class Explanations(Struct, frozen=True):
    """Explanations by job id, and in the order of the requested lanes; None or absent: it does not wait."""

    jobs: dict[str, Explanation]
    lanes: list[Explanation | None]


class Unserved(Query[list[Explanation | None]], frozen=True, kw_only=True):
    """Return for each of these groups why no agent takes its work; None: one does, or nothing of it waits or runs."""

    groups: list[GroupKey]


class LiveStatus(Query[str | None], frozen=True, kw_only=True):
    """Return the status of a job that waits or runs; None: it has ended, or is changing: the ledger knows.

    At most one commit behind; a reply to a command comes after its change.
    """

    job_id: str


class AttemptActive(Query[bool], frozen=True, kw_only=True):
    """Return whether an attempt is active: it has not ended, or its agent has not released it yet."""

    attempt_id: str


class LogLocation(Struct, frozen=True, kw_only=True):
    """Where the log of an attempt is written.

    ``gateway``: id of the one whose connection the attempt's agent has, or had last; empty: it is not known, or this
    one. ``address``: for other gateways; empty: the gateway is gone.
    """

    active: bool
    gateway: str = ""
    address: str = ""


class LocateLog(Query[LogLocation], frozen=True, kw_only=True):
    """Return where the log of an attempt is written."""

    attempt_id: str


class LocateGateway(Query[str], frozen=True, kw_only=True):
    """Return the address of a gateway for other gateways; empty: it is not there."""

    gateway: str


class ClaimLog(Query[bool], frozen=True, kw_only=True):
    """Return whether the caller may archive what it has of the log of an ended attempt; no other may for a minute."""

    attempt_id: str


class RecordLog(Notification, frozen=True, kw_only=True):
    """Report the size of an ended attempt's archived log, where none is recorded: its agent was lost, say."""

    attempt_id: str
    log_bytes: int


class RecentSamples(ScopedQuery[list[Sample]], frozen=True, kw_only=True):
    """Return the samples of the last seconds, oldest first."""

    seconds: int


class GetSeries(ScopedQuery[Columns], frozen=True, kw_only=True):
    """Return the columns of a range of the series, oldest first."""

    range: str


class RecentQueueWaits(ScopedQuery[dict[str, float | None]], frozen=True, kw_only=True):
    """Return quantiles of the waiting times of jobs leased within the last seconds."""

    seconds: int


class QueueTrends(Query[dict[str, list[int]]], frozen=True, kw_only=True):
    """Return the numbers of waiting jobs in the last samples, oldest first, by group id; best-ranked groups only."""


class RecentEvents(ScopedQuery[list[FeedEvent]], frozen=True, kw_only=True):
    """Return the newest events, oldest first."""


class SettingChanges(Query[dict[str, int]], frozen=True, kw_only=True):
    """Return how often each part of the settings changed since the start."""

    ids: frozenset[str] | None = None  # of these organizations and webhooks, and what is nobody's; None: all


# ------------------------------------------------------------------------------------------ retention, server


class RetentionStatus(Struct, frozen=True):
    """The policy, and the report of the last run that was not a dry run."""

    policy: RetentionPolicy
    last: Report | None


class GetRetention(Query[RetentionStatus], frozen=True, kw_only=True):
    """Return the retention policy and its last run."""


class RunRetention(WriteRequest[Report], frozen=True, kw_only=True):
    """Remove expired data now, or only count it."""

    dry_run: bool


class ServerStatus(Struct, frozen=True, kw_only=True):
    """The scheduler's state.

    ``reasons``: why it accepts no work; empty: it does. ``retention_error``: why expired data could not be removed.
    """

    epoch: str
    stored_bytes: int
    reasons: list[str]
    retention_error: str = ""


class GetServerStatus(ScopedQuery[ServerStatus], frozen=True, kw_only=True):
    """Return the scheduler's state; ``check``: test whether the ledger accepts writes."""

    check: bool = False
