"""Structs of retention: the policy (days and bytes kept), the request of a run, and its report. Removes nothing."""

from __future__ import annotations

from typing import Annotated

from django.conf import settings
from msgspec import Struct

from qualgent.core.fields import RequestBody, field

DAY_MS = 86_400_000


class RetentionPolicy(Struct, frozen=True, kw_only=True):
    """Days since the end or the last use (0: forever), and total bytes (None: unlimited; the oldest go first)."""

    jobs_days: int
    logs_days: int
    artifacts_days: int
    builds_days: int
    bundles_days: int = 7
    audit_days: int
    events_days: int = 30
    agents_days: int = 0
    log_bytes: int | None = None
    artifact_bytes: int | None = None

    @classmethod
    def from_settings(cls) -> RetentionPolicy:
        return cls(**{name: getattr(settings, f"QUALGENT_KEEP_{name.upper()}") for name in cls.__struct_fields__})


class RetentionRun(RequestBody, frozen=True, kw_only=True):
    """The request body of a run."""

    dry_run: Annotated[bool, field("true (only count) or false (remove)")]


class Removed(Struct, frozen=True):
    """The removed items of one kind."""

    count: int
    bytes: int


class Report(Struct, frozen=True):
    """The items that a run removed, or would remove."""

    at: str
    dry_run: bool
    jobs: Removed
    logs: Removed
    artifacts: Removed
    builds: Removed
    bundles: Removed
    audit: Removed
    agents: Removed

    @property
    def any(self) -> bool:
        """Return whether the run removed anything."""
        kinds = (self.jobs, self.logs, self.artifacts, self.builds, self.bundles, self.audit, self.agents)
        return any(kind.count for kind in kinds)
