"""A group: all jobs of one build for one target and labels, waiting, backing off and running."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .estimates import Durations, InstallKey
from .lanes import NOT_GIVEN, Lane, Waiting
from .orgs import Org
from .values import BuildKey, GroupKey, JobSpec, Lease

if TYPE_CHECKING:
    from .pools import Agent, Pool


class Group:
    """Lives while it has work; what its jobs share is kept here once."""

    __slots__ = ("build", "durations", "install_key", "key", "lanes", "org", "pool", "resting", "runs")

    def __init__(self, key: GroupKey, org: Org, pool: Pool, durations: Durations, install_key: InstallKey) -> None:
        self.key = key
        self.build: BuildKey = key.build
        self.org = org
        self.pool = pool
        self.durations = durations  # the org's on this target
        self.install_key = install_key
        self.lanes: dict[int, Lane] = {}  # priority -> lane; no empty lanes
        self.runs: dict[str, Run] = {}  # lease id -> what runs; the group is held while there is any
        self.resting: dict[str, Resting] = {}  # job id -> what backs off

    @property
    def empty(self) -> bool:
        """Nothing waits, rests or runs: the group can go."""
        return not (self.lanes or self.runs or self.resting)

    def first_lane(self) -> Lane | None:
        """Its best-ranked lane, if anything waits."""
        return min(self.lanes.values(), key=lambda lane: (lane.score_ms, lane.key), default=None)

    def job_spec(self, job: Waiting, priority: int, tried: tuple[str, ...]) -> JobSpec:
        """The job as the caller knows it."""
        key = self.key
        return JobSpec(
            id=job.id,
            org_id=key.org_id,
            app_version_id=key.app_version_id,
            target=key.target,
            test=job.test,
            priority=priority,
            submitted_ms=job.submitted_ms,
            labels=key.labels,
            expected_seconds=None if job.expected_seconds == NOT_GIVEN else job.expected_seconds,
            tried=tried,
        )


class Resting:
    """A job that backs off: it waits in no lane until its time has come."""

    __slots__ = ("group", "job", "priority", "tried", "until_ms")

    def __init__(self, group: Group, job: Waiting, priority: int, until_ms: int, tried: tuple[str, ...]) -> None:
        self.group = group
        self.job = job
        self.priority = priority
        self.until_ms = until_ms  # monotonic
        self.tried = tried  # agents its attempts ended badly on


class Run:
    """An attempt under way: the lease and what it was charged."""

    __slots__ = (
        "_lease",
        "agent",
        "charged_ms",
        "charged_us",
        "deadline_ms",
        "ended",
        "expected_end_ms",
        "group",
        "id",
        "job",
    )

    def __init__(self, lease: Lease, group: Group, job: Waiting, agent: Agent, charged_us: int) -> None:
        self._lease = lease
        self.id = lease.id
        self.group = group
        self.job = job
        self.agent = agent
        self.charged_ms = lease_ms(lease)  # agent time it is expected to use
        self.charged_us = charged_us  # what that added to the org's meter; 0 when restored
        self.expected_end_ms = lease.started_ms + self.charged_ms
        self.deadline_ms = lease.deadline_ms
        self.ended = False

    @property
    def lease(self) -> Lease:
        """The lease with its deadline as last renewed."""
        if self._lease.deadline_ms != self.deadline_ms:
            self._lease = msgspec.structs.replace(self._lease, deadline_ms=self.deadline_ms)
        return self._lease

    @property
    def priority(self) -> int:
        return self._lease.job.priority


def lease_ms(lease: Lease) -> int:
    """The agent time a lease is expected to use, in whole milliseconds."""
    return int((lease.expected_install_seconds + lease.expected_run_seconds) * 1000.0 + 0.5)
