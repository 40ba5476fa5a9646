"""The retention policy, and reports of its runs."""

from __future__ import annotations

import msgspec
from django.conf import settings
from msgspec import Struct

from jobs.errors import InvalidInputError

DAY_MS = 86_400_000


class RetentionPolicy(Struct, frozen=True, kw_only=True):
    """Days since the end or the last use (0: forever), and total bytes (None: unlimited; the oldest go first)."""

    jobs_days: int
    logs_days: int
    artifacts_days: int
    builds_days: int
    audit_days: int
    events_days: int = 30
    agents_days: int = 0
    log_bytes: int | None = None
    artifact_bytes: int | None = None

    @classmethod
    def from_settings(cls) -> RetentionPolicy:
        return cls(**{name: getattr(settings, f"QUALGENT_KEEP_{name.upper()}") for name in cls.__struct_fields__})


class RetentionRun(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The request body of a run."""

    dry_run: bool


def decode_run(body: bytes) -> bool:
    """Return the required ``dry_run`` of a request body. Raises InvalidInputError."""
    try:
        return msgspec.json.decode(body, type=RetentionRun).dry_run
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        wanted = "must be true (only count) or false (remove)"
        raise InvalidInputError(f'dry_run {wanted}: {{"dry_run": true}}', {"dry_run": wanted}) from error


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
    audit: Removed
    agents: Removed

    @property
    def any(self) -> bool:
        return any(kind.count for kind in (self.jobs, self.logs, self.artifacts, self.builds, self.audit, self.agents))
