"""Request types of the scheduler port: get the server status, get the retention policy, remove expired data."""

from __future__ import annotations

from msgspec import Struct

from jobs.history.retention_policy import Report, RetentionPolicy

from .port import Query, ScopedQuery, WriteRequest


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
