"""Settings and limits of organizations, in memory, for admission control at every submission.

The ledger is authoritative: recovery loads it, and ``scheduler.account_handlers`` updates the ledger first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from msgspec import Struct

from qualgent.engine.policy import OrgShares
from qualgent.engine.values import OrgShare

NO_LIMIT = -1
"""The value of a limit that is unlimited, whatever the server's default."""

LIMITS = ("submits_per_minute", "submit_burst", "most_waiting", "most_groups", "most_running", "most_stored_bytes")


class OrgSettings(Struct, frozen=True, kw_only=True):
    """The settings of an org. A limit of None is the server's default, NO_LIMIT unlimited."""

    weight: float = 1.0  # share of the fleet relative to other orgs with waiting jobs
    priority_ceiling: int = 0  # most urgent priority allowed
    submits_per_minute: int | None = None  # jobs; sustained rate
    submit_burst: int | None = None  # jobs; size of the token bucket
    most_waiting: int | None = None  # jobs
    most_groups: int | None = None  # with waiting or running jobs
    most_running: int | None = None  # jobs
    most_stored_bytes: int | None = None  # builds, artifacts and logs of ended attempts
    max_attempts: dict[str, int] = {}  # by outcome; others are the server's


class OrgLimits(Struct, frozen=True, kw_only=True):
    """The effective limits of an org. None: unlimited."""

    submits_per_minute: int | None = None
    submit_burst: int | None = None  # None if submits_per_minute is
    most_waiting: int | None = None
    most_groups: int | None = None
    most_running: int | None = None
    most_stored_bytes: int | None = None

    @classmethod
    def from_settings(cls) -> OrgLimits:
        """Return the server's default limits, from Django's settings."""
        return cls(**{name: getattr(settings, f"QUALGENT_ORG_{name.upper()}") for name in LIMITS})

    def with_settings(self, own: OrgSettings) -> OrgLimits:
        """Return these limits, overridden by an organization's own settings."""
        found: dict[str, int | None] = {}
        for name in LIMITS:
            limit = getattr(own, name)
            found[name] = getattr(self, name) if limit is None else None if limit == NO_LIMIT else limit
        rate = found["submits_per_minute"]
        # the default burst is the jobs of one minute
        found["submit_burst"] = None if rate is None else found["submit_burst"] or rate
        return OrgLimits(**found)


DEFAULT_SETTINGS = OrgSettings()


class Orgs:
    """The settings of all orgs. Only those that differ from the defaults take memory."""

    def __init__(self, defaults: OrgLimits) -> None:
        self._defaults = defaults  # as configured
        self.defaults = defaults.with_settings(DEFAULT_SETTINGS)  # effective
        self._settings: dict[str, OrgSettings] = {}
        self._limits: dict[str, OrgLimits] = {}
        self.shares = OrgShares(OrgShare(most_running=self.defaults.most_running))  # read by the engine
        self.stored_bytes: dict[str, int] = {}  # by org, as committed

    def load(self, rows: dict[str, dict[str, Any]]) -> None:
        """Load the organizations' columns (by id) from the ledger, at the scheduler's start."""
        for org_id, row in rows.items():
            stored = row.pop("stored_bytes")
            if stored:
                self.stored_bytes[org_id] = stored
            own = OrgSettings(**row)
            if own != DEFAULT_SETTINGS:
                self.put(org_id, own)

    def put(self, org_id: str, own: OrgSettings) -> None:
        """Set an organization's settings and limits, and its share of the fleet in the engine."""
        if own == DEFAULT_SETTINGS:
            self._settings.pop(org_id, None)
            self._limits.pop(org_id, None)
        else:
            self._settings[org_id] = own
            self._limits[org_id] = self._defaults.with_settings(own)
        self.shares.put(org_id, OrgShare(weight=own.weight, most_running=self.limits_of(org_id).most_running))

    def forget(self, org_id: str) -> None:
        """Reset a deleted organization to the defaults and zero stored bytes."""
        self.put(org_id, DEFAULT_SETTINGS)
        self.stored_bytes.pop(org_id, None)

    def longest_refill_seconds(self, jobs: int) -> float:
        """Return the longest time (s) any org's rate limit takes to refill after ``jobs`` jobs; 0: no rates."""
        rated = [limits for limits in (self.defaults, *self._limits.values()) if limits.submits_per_minute]
        refills = (max(jobs, limits.submit_burst or 0) * 60 / (limits.submits_per_minute or 1) for limits in rated)
        return max(refills, default=0.0)

    def add_stored(self, sizes: Mapping[str, int]) -> None:
        """Add committed changes of stored bytes (may be negative) to organizations, by id."""
        for org_id, size in sizes.items():
            self.stored_bytes[org_id] = self.stored_bytes.get(org_id, 0) + size

    def settings_of(self, org_id: str) -> OrgSettings:
        """Return an organization's settings; an unknown one has the defaults."""
        return self._settings.get(org_id, DEFAULT_SETTINGS)

    def barred_from(self, priority: int) -> frozenset[str]:
        """Return the ids of organizations whose priority ceiling forbids this priority."""
        return frozenset(org_id for org_id, own in self._settings.items() if priority < own.priority_ceiling)

    def limits_of(self, org_id: str) -> OrgLimits:
        """Return an organization's effective limits; an unknown one has the defaults."""
        return self._limits.get(org_id, self.defaults)
