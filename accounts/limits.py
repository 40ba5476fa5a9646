"""What is set for each org, in memory: asked at every submit, so it costs a look into a dictionary.

The ledger has the truth; ``recovery`` loads it, and ``services.orgs`` changes the ledger first and then this.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from msgspec import Struct

from jobs.scheduler.engine.shares import OrgShare, OrgShares

NO_LIMIT = -1
"""In place of a limit: none, whatever the server's default is."""

LIMITS = ("submits_per_minute", "submit_burst", "most_waiting", "most_running", "most_stored_bytes")


class OrgSettings(Struct, frozen=True, kw_only=True):
    """What is set for one org. A limit that is None: the server's default; NO_LIMIT: none."""

    weight: float = 1.0  # its share of the fleet beside other orgs that wait
    priority_ceiling: int = 0  # the most urgent priority that it may use
    submits_per_minute: int | None = None  # jobs, in the long run
    submit_burst: int | None = None  # jobs at once, after a while without any
    most_waiting: int | None = None  # jobs
    most_running: int | None = None  # jobs
    most_stored_bytes: int | None = None  # of builds, artifacts and ended logs
    max_attempts: dict[str, int] = {}  # by outcome, where they differ from the server's


class OrgLimits(Struct, frozen=True, kw_only=True):
    """The limits in force for an org. None: there is none."""

    submits_per_minute: int | None = None
    submit_burst: int | None = None  # None as well where submits_per_minute is
    most_waiting: int | None = None
    most_running: int | None = None
    most_stored_bytes: int | None = None

    @classmethod
    def from_settings(cls) -> OrgLimits:
        """The server's defaults."""
        return cls(**{name: getattr(settings, f"QUALGENT_ORG_{name.upper()}") for name in LIMITS})

    def with_settings(self, own: OrgSettings) -> OrgLimits:
        """These, where the org has no limits of its own."""
        found: dict[str, int | None] = {}
        for name in LIMITS:
            limit = getattr(own, name)
            found[name] = getattr(self, name) if limit is None else None if limit == NO_LIMIT else limit
        rate = found["submits_per_minute"]
        # without a burst of its own, an org may use a minute's worth at once
        found["submit_burst"] = None if rate is None else found["submit_burst"] or rate
        return OrgLimits(**found)


PLAIN = OrgSettings()


class Orgs:
    """The settings of all orgs. Only those that differ from the plain ones take memory."""

    def __init__(self, defaults: OrgLimits) -> None:
        self._defaults = defaults  # as they were configured
        self.defaults = defaults.with_settings(PLAIN)  # in force
        self._settings: dict[str, OrgSettings] = {}
        self._limits: dict[str, OrgLimits] = {}
        self.shares = OrgShares(OrgShare(most_running=self.defaults.most_running))  # the engine's view of them
        self.stored_bytes: dict[str, int] = {}  # of each org, as committed

    def load(self, rows: dict[str, dict[str, Any]]) -> None:
        """At start, from the ledger: org id → its columns."""
        for org_id, row in rows.items():
            stored = row.pop("stored_bytes")
            if stored:
                self.stored_bytes[org_id] = stored
            own = OrgSettings(**row)
            if own != PLAIN:
                self.put(org_id, own)

    def put(self, org_id: str, own: OrgSettings) -> None:
        """This is set for the org from now on; the engine heeds it when the dispatcher next asks it."""
        if own == PLAIN:
            self._settings.pop(org_id, None)
            self._limits.pop(org_id, None)
        else:
            self._settings[org_id] = own
            self._limits[org_id] = self._defaults.with_settings(own)
        self.shares.put(org_id, OrgShare(weight=own.weight, most_running=self.limits_of(org_id).most_running))

    def longest_refill_seconds(self, jobs: int) -> float:
        """How long after so many jobs at once the last org may submit at its full burst again; 0: no org has a rate."""
        everybody = (self.defaults, *self._limits.values())
        return max((max(jobs, limits.submit_burst or 0) * 60 / limits.submits_per_minute for limits in everybody
                    if limits.submits_per_minute), default=0.0)  # fmt: skip

    def add_stored(self, sizes: Mapping[str, int]) -> None:
        """It is committed: these orgs have so many bytes more, or less."""
        for org_id, size in sizes.items():
            self.stored_bytes[org_id] = self.stored_bytes.get(org_id, 0) + size

    def room_for(self, org_id: str) -> int | None:
        """How many bytes more the org may store; None: there is no limit."""
        most = self.limits_of(org_id).most_stored_bytes
        return None if most is None else max(0, most - self.stored_bytes.get(org_id, 0))

    def settings_of(self, org_id: str) -> OrgSettings:
        """What is set for the org, also for one that nobody has heard of."""
        return self._settings.get(org_id, PLAIN)

    def barred_from(self, priority: int) -> frozenset[str]:
        """The orgs that may not use a priority so urgent."""
        return frozenset(org_id for org_id, own in self._settings.items() if priority < own.priority_ceiling)

    def limits_of(self, org_id: str) -> OrgLimits:
        """The limits in force for the org."""
        return self._limits.get(org_id, self.defaults)
