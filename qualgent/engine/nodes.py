"""The engine's records: organizations, pools, kinds, agents, groups, lanes, leases and windows.

They refer to each other, hence one file. They are kept consistent by the modules above: ``fleet`` (agents and pools),
``idle`` (idle agents), ``queue`` (groups and lanes), ``policy`` (orgs), ``engine`` (leases).

A pool is all agents that serve one target and carry some labels; an organization with agents of its own has pools of
its own, of these and the shared ones. An agent belongs to every pool it satisfies. Agents that belong to the same pools
and declare the same install time form a *kind*: those that hold nothing waiting would all decide alike, so one of them
is asked for all.
"""

from __future__ import annotations

import msgspec
from sortedcontainers import SortedList

from .estimates import InstallKey, Pace, RunDurations
from .ranking import Ranking, rank_of
from .values import AgentSpec, BuildKey, GroupKey, JobSpec, Labels, LaneName, Lease, OrgShare, add_to, with_capabilities
from .waiting import WaitingJob, WaitingJobs

PoolKey = tuple[str, Labels, str]
"""(target, labels and capabilities asked for, the organization with agents of its own that it is for; or empty)."""

KindKey = tuple[tuple[PoolKey, ...], float | None, str]
"""(pools, declared install seconds, the organization that the agents belong to)."""

LaneEntry = tuple[int, LaneName, "Lane"]
"""(due, key, lane): how a lane is filed. Keys differ, so lanes themselves are never compared."""

IdleEntry = tuple[bool, int, str, "AgentNode"]
"""(its cache is full, idle since, id, agent): who is asked first. Ids differ, so agents are never compared."""


class OrgNode:
    """One organization, while it has work or a debt."""

    __slots__ = (
        "at_limit",
        "bare_in",
        "delayed",
        "groups",
        "lanes_in",
        "lent",
        "meter_us",
        "name",
        "offset_ms",
        "running",
        "served",
        "share",
        "waiting",
    )

    def __init__(self, name: str, share: OrgShare) -> None:
        self.name = name
        self.share = share
        self.at_limit = share.most_running == 0  # it runs all that it may: none of its lanes is ranked
        self.meter_us = 0  # fleet-microseconds used
        self.offset_ms = 0  # what that adds to the score of all its lanes
        self.waiting = 0  # jobs in lanes
        self.delayed = 0  # jobs that back off
        self.lent = 0  # jobs that agents hold and have not begun
        self.running = 0  # jobs with a lease that has begun
        self.groups = 0  # with any work: waiting, backing off or running
        self.lanes_in: dict[AgentPool, int] = {}  # how many lanes it has in each pool
        self.served: dict[AgentPool, None] = {}  # those of these pools that have agents: only their order is kept
        # of an org with a limit: priority -> its bare lanes, in each pool with any; no zeros
        self.bare_in: dict[AgentPool, dict[int, int]] = {}

    def add_bare(self, pool: AgentPool, priority: int, change: int) -> None:
        """Add to the org's number of lanes without agents, of that priority in the pool."""
        if self.share.most_running is not None:
            own = self.bare_in.setdefault(pool, {})
            add_to(own, priority, change)
            if not own:
                del self.bare_in[pool]
        if pool.size and not self.at_limit:
            add_to(pool.bare_priorities, priority, change)

    def add_lanes(self, pool: AgentPool, change: int) -> None:
        """Add to the org's number of lanes in the pool, and keep its pools that have agents (``served``) in step."""
        add_to(self.lanes_in, pool, change)
        if pool not in self.lanes_in:
            self.served.pop(pool, None)
        elif pool.size:
            self.served[pool] = None


class AgentPool:
    """One target with the labels asked for, perhaps of one organization: its agents and its lanes.

    While it has no agents nobody decides about its lanes: they are filed, but organizations and priorities are not
    ordered. A submitter can make any number of such pools, and a start of its organization must not look at them.
    """

    __slots__ = ("bare", "bare_priorities", "filed_under", "groups", "held", "idle_kinds", "key", "size")

    def __init__(self, key: PoolKey) -> None:
        self.key = key
        self.filed_under: tuple[str, str] | None = None  # the label under which it is indexed
        self.size = 0  # N: its live agents that take work
        self.groups: dict[GroupKey, GroupNode] = {}  # all that have work here
        self.bare: Ranking[OrgNode, Lane] = Ranking()  # lanes of groups that no agent runs
        self.held: Ranking[OrgNode, Lane] = Ranking()  # lanes of groups that some agent runs
        # priority -> bare lanes, but of orgs at their limit; no zeros; empty while it has no agents
        self.bare_priorities: dict[int, int] = {}
        self.idle_kinds: dict[AgentKind, None] = {}  # kinds of its agents of which some are filed as idle

    @property
    def busy(self) -> bool:
        """Return whether work that may start waits in the pool."""
        return bool(self.bare) or bool(self.held)

    def resize(self, change: int) -> None:
        """Add to the pool's number of agents; rank its lanes when it gets the first."""
        before = self.size
        self.size = before + change
        if before and self.size:
            return
        self.bare_priorities.clear()
        for org in {group.org: None for group in self.groups.values() if group.lanes}:
            if before:
                org.served.pop(self, None)
            else:
                org.served[self] = None
                self.bare.rescore(org)
                self.held.rescore(org)
        if not before:
            for lane in self.bare:
                if not lane.group.org.at_limit:
                    add_to(self.bare_priorities, lane.priority, 1)


class AgentKind:
    """Agents that would decide alike, and which of them are idle."""

    __slots__ = ("builds_of", "fresh", "holders", "idle", "key", "members", "pools", "ready", "shared", "size")

    def __init__(self, key: KindKey, pools: tuple[AgentPool, ...]) -> None:
        self.key = key
        self.pools = pools  # in the order of their keys
        self.shared = not key[2]  # its agents belong to no organization
        self.members = frozenset(pools)  # for asking whether a pool is one of them; never iterated
        self.size = 0
        self.fresh = 0  # of its agents that became idle since the last round
        self.idle = SortedList()  # IdleEntry of its agents that were asked and stayed idle
        self.holders: dict[BuildKey, SortedList] = {}  # build -> those of `idle` that have it installed
        self.builds_of: dict[str, dict[BuildKey, None]] = {}  # org -> its builds in `holders`; no empty ones
        self.ready: dict[BuildKey, None] = {}  # builds of `holders` that got waiting work since

    @property
    def busy(self) -> bool:
        """Return whether work that may start waits in a pool of this kind."""
        return any(pool.bare or pool.held for pool in self.pools)


class AgentNode:
    """One agent: what it declares, what it has installed, what it runs."""

    def __init__(self, spec: AgentSpec) -> None:
        self.id = spec.id
        self.update(spec)
        self.live = False  # registered and not dropped
        self.kind: AgentKind | None = None  # None: it takes no work (dropped, or kept from new jobs)
        self.leases: dict[str, ActiveLease] = {}  # lease id -> run; several after a restart, or if tests overlap
        self.window: Window | None = None  # what it holds besides
        self.promised: GroupNode | None = None  # the group for which its window is taken back
        self.pace = Pace()
        self.idle_since_ms = 0
        self.filed: IdleEntry | None = None  # how it is filed as idle; None: it is not

    def update(self, spec: AgentSpec) -> None:
        """Set what the agent declares: targets, labels, installed builds."""
        self.spec = spec
        self.installed: tuple[BuildKey, ...] = tuple(dict.fromkeys(spec.installed))  # most recently used first
        self.labels = frozenset(with_capabilities(spec.labels, spec.capabilities))

    def carries(self, labels: Labels) -> bool:
        """Return whether the agent has all these labels."""
        return self.labels.issuperset(labels)

    @property
    def idle(self) -> bool:
        """Return whether the agent takes work, and runs and holds nothing."""
        return self.kind is not None and not self.leases and self.window is None

    def all_leases(self) -> list[Lease]:
        """Return the agent's leases: running ones, then held ones."""
        held = [] if self.window is None else self.window.jobs.values()
        return [lease.lease for leases in (self.leases.values(), held) for lease in leases]

    @property
    def cache_full(self) -> bool:
        """Return whether the agent's next install removes another build from it."""
        return len(self.installed) >= self.spec.cache_builds

    def used(self, build: BuildKey) -> None:
        """Mark a build as the agent's most recently used one; the oldest beyond its cache is removed."""
        if self.installed[:1] != (build,):
            others = tuple(known for known in self.installed if known != build)
            self.installed = (build, *others)[: max(1, self.spec.cache_builds)]


_NO_LEASES: dict[str, ActiveLease] = {}
_NONE_DELAYED: dict[str, DelayedJob] = {}
_NO_WINDOWS: dict[str, Window] = {}
_NONE_LENT: dict[int, int] = {}
"""Shared by all groups of which nothing has run or backed off yet, which are most; never changed."""


class GroupNode:
    """One group, while it has work; what its jobs share is kept here once."""

    __slots__ = (
        "build",
        "delayed",
        "durations",
        "install_key",
        "key",
        "lanes",
        "leases",
        "lent",
        "lent_ms",
        "org",
        "pool",
        "windows",
    )

    def __init__(
        self, key: GroupKey, org: OrgNode, pool: AgentPool, durations: RunDurations, install_key: InstallKey
    ) -> None:
        self.key = key
        self.build: BuildKey = key.build
        self.org = org
        self.pool = pool
        self.durations = durations  # the org's on this target
        self.install_key = install_key
        self.lanes: dict[int, Lane] = {}  # priority -> lane; no empty lanes
        self.leases = _NO_LEASES  # lease id -> what runs
        self.windows = _NO_WINDOWS  # agent id -> what it holds; the group is held while there is any, or anything runs
        self.lent = _NONE_LENT  # priority -> jobs in windows
        self.lent_ms = 0  # their expected durations
        self.delayed = _NONE_DELAYED  # job id -> what backs off

    @property
    def empty(self) -> bool:
        """Return whether the group has no work: nothing waits, backs off or runs."""
        return not (self.lanes or self.leases or self.delayed or self.windows)

    @property
    def held(self) -> bool:
        """Return whether some agent runs or holds jobs of the group."""
        return bool(self.leases) or bool(self.windows)

    def add_lease(self, active: ActiveLease) -> None:
        """Add a running lease of one of the group's jobs."""
        if not self.leases:
            self.leases = {}
        self.leases[active.id] = active

    def add_window(self, window: Window) -> None:
        """Add the window in which an agent holds jobs of the group."""
        if not self.windows:
            self.windows, self.lent = {}, {}
        self.windows[window.agent.id] = window

    def add_delayed(self, delayed: DelayedJob) -> None:
        """Add a job of the group that backs off."""
        if not self.delayed:
            self.delayed = {}
        self.delayed[delayed.job.id] = delayed

    def first_lane(self) -> Lane | None:
        """Return the group's best-ranked lane; None: nothing waits."""
        if len(self.lanes) == 1:  # nearly always
            return next(iter(self.lanes.values()))
        return min(self.lanes.values(), key=rank_of, default=None)

    def job_spec(self, job: WaitingJob, priority: int, tried: tuple[str, ...]) -> JobSpec:
        """Return a waiting job as the spec that the engine's callers know."""
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
            needs=key.needs,
            expected_seconds=job.given_seconds,
            tried=tried,
            run_key=job.run_key,
        )


class Lane(WaitingJobs):
    """The waiting jobs of one group at one priority, and where the lane is filed."""

    __slots__ = ("due_ms", "entry", "group", "held")

    def __init__(self, group: GroupNode, priority: int) -> None:
        super().__init__((group.key, priority))
        self.group = group
        self.due_ms = 0
        self.entry: LaneEntry | None = None  # how it is filed now; None: it is not
        self.held = False  # where it is filed: among the held or among the bare

    @property
    def priority(self) -> int:
        return self.key[1]

    @property
    def score_ms(self) -> int:
        """Return the lane's score: its due time plus its org's penalty for use. The least goes first."""
        return self.due_ms + self.group.org.offset_ms


class DelayedJob:
    """A job that backs off: it is in no lane until its delay is over."""

    __slots__ = ("group", "job", "priority", "tried", "until_ms")

    def __init__(self, group: GroupNode, job: WaitingJob, priority: int, until_ms: int, tried: tuple[str, ...]) -> None:
        self.group = group
        self.job = job
        self.priority = priority
        self.until_ms = until_ms  # monotonic
        self.tried = tried  # agents its attempts ended badly on


class LeaseRecord:
    """A lease of a job: running, or held for later."""

    __slots__ = ("_lease", "agent", "deadline_ms", "ended", "group", "id", "job", "priority")

    def __init__(self, lease: Lease, group: GroupNode, job: WaitingJob, agent: AgentNode) -> None:
        self._lease = lease
        self.id = lease.id
        self.group = group
        self.job = job
        self.agent = agent
        self.deadline_ms = lease.deadline_ms
        self.ended = False
        self.priority = lease.job.priority  # with which the job is requeued

    @property
    def lease(self) -> Lease:
        """Return the lease with its deadline as last renewed."""
        if self._lease.deadline_ms != self.deadline_ms:
            self._lease = msgspec.structs.replace(self._lease, deadline_ms=self.deadline_ms)
        return self._lease


class ActiveLease(LeaseRecord):
    """The lease of a job that runs, and what it was charged."""

    __slots__ = ("charged_ms", "charged_us", "expected_end_ms", "reserved")

    def __init__(self, lease: Lease, group: GroupNode, job: WaitingJob, agent: AgentNode, charged_us: int) -> None:
        super().__init__(lease, group, job, agent)
        self.charged_ms = lease.expected_ms  # agent time it is expected to use
        self.charged_us = charged_us  # what that added to the org's meter; 0 when restored
        self.expected_end_ms = lease.started_ms + self.charged_ms
        self.reserved = False  # not committed: nobody sees it


class LentJob(LeaseRecord):
    """The held lease of a job that an agent begins later, in the same start of its test runner."""

    __slots__ = ("cancelled", "recalled", "window")

    def __init__(self, lease: Lease, job: WaitingJob, window: Window) -> None:
        super().__init__(lease, window.group, job, window.agent)
        self.window = window
        self.recalled = False  # it is taken back: it is work of the agent no more
        self.cancelled = False  # the job is gone; the agent still holds the lease


class Window:
    """The jobs that an agent holds, in the order in which it is expected to begin them; never empty."""

    __slots__ = ("agent", "due_ms", "first_id", "group", "guessed", "jobs", "priority", "size", "work_ms")

    def __init__(self, agent: AgentNode, group: GroupNode, first_id: str, priority: int, due_ms: int) -> None:
        self.agent = agent
        self.group = group
        self.first_id = first_id  # the lease it began with; empty after a restart
        self.priority = priority  # of the lane that it was taken from
        self.due_ms = due_ms  # of that lane
        self.jobs: dict[str, LentJob] = {}  # by lease id
        self.work_ms = 0  # of those that are not recalled
        self.guessed = 0  # how many of these have a duration that was a guess
        self.size = 0  # jobs of this start, with those that have begun

    def oldest_ms(self) -> int:
        """Return the submit time (wall-clock ms) of the window's oldest job."""
        return min([lent.job.submitted_ms for lent in self.jobs.values()])
