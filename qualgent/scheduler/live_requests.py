"""Request types of the scheduler port that read live state: figures, queue, explanations, samples, feed events."""

from __future__ import annotations

from msgspec import Struct

from jobs.history.series import Columns, Sample, Totals
from jobs.history.values import FeedEvent
from qualgent.accounts.scope import OrgScope
from qualgent.engine.values import Explanation, GroupKey, GroupState, PriorityEffect, QueuePlace, Snapshot

from .port import Query, ScopedQuery

MAX_WHAT_IF = 10_000  # jobs of a change of which the effect is asked for


class LiveFigures(Struct, frozen=True, kw_only=True):
    """Headline figures of the live state."""

    waiting: int
    running: int
    behind: int = 0  # of the running: their start of the runner runs others first; older schedulers do not count them
    agents: dict[str, int]  # by state
    statuses: dict[str, int] = {}  # agents by status; older schedulers do not count them
    lost: int  # agents with that status
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
    """Explain why jobs and lanes wait; ``brief``: without the agents that run their groups, which may be thousands.

    ``scope``: people are named to it who may know them; None: to nobody.
    """

    job_ids: list[str] = []
    lanes: list[LaneRef] = []
    brief: bool = False
    scope: OrgScope | None = None


class HeldAgent(Struct, frozen=True, kw_only=True):
    """An agent that takes no work until it is released. Times are wall clock."""

    name: str
    status: str
    note: str
    by: str  # who holds it; empty: not known, or nobody does
    by_itself: bool  # it has paused itself, and resumes once it is healthy
    since_ms: int | None
    until_ms: int | None  # None: until somebody releases it


class HeldAgents(Struct, frozen=True, kw_only=True):
    """Some agents that take no work: the first of them, since when that is true of all, and until when of none."""

    number: int
    first: list[HeldAgent]
    since_ms: int | None
    until_ms: int | None


class JobHold(Struct, frozen=True, kw_only=True):
    """The hold that keeps a job from starting (``qualgent.engine.values.WorkHold``), in wall-clock times."""

    jobs: int
    agents: HeldAgents | None  # None: its build is held
    since_ms: int | None
    until_ms: int | None
    eta_seconds: float | None
    eta_guessed: bool


class Explanations(Struct, frozen=True):
    """Explanations by job id, and in the order of the requested lanes; None or absent: it does not wait.

    ``holds``: by job id, of those that are held.
    """

    jobs: dict[str, Explanation]
    lanes: list[Explanation | None]
    holds: dict[str, JobHold] = {}  # older schedulers do not send them


class GetPriorityEffect(ScopedQuery[PriorityEffect], frozen=True, kw_only=True):
    """Return what waiting jobs would overtake with another priority; groups outside of the scope are only counted."""

    job_ids: list[str]  # at most MAX_WHAT_IF
    priority: int


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
