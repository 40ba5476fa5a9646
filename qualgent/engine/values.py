"""Values that the engine's methods take and return: keys, job specs, leases, agents, explanations, snapshots.

Times named ``*_ms`` are integer milliseconds. ``submitted_ms`` is wall-clock time since the epoch (it orders work and
survives restarts); ``now_ms`` and deadlines are on the server's monotonic clock and are never compared with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple, TypeVar

from msgspec import Struct

Labels = tuple[tuple[str, str], ...]
"""Label requirements or offers, sorted by name: ``(("os", "android"),)``."""

Capabilities = tuple[str, ...]
"""Features of the agent protocol that a job needs or an agent has, sorted: ``("environment",)``."""

_CAPABILITY = "+"  # no name of a label begins with it


def with_capabilities(labels: Labels, capabilities: Capabilities) -> Labels:
    """Return labels plus one for each capability, so that matching labels matches capabilities too."""
    return tuple((_CAPABILITY + name, "") for name in capabilities) + labels


def capabilities_of(labels: Labels) -> Capabilities:
    """Return the capabilities among labels that ``with_capabilities`` made."""
    return tuple(name.removeprefix(_CAPABILITY) for name, _ in labels if name.startswith(_CAPABILITY))


def without_capabilities(labels: Labels) -> Labels:
    """Return labels without those that stand for capabilities."""
    return tuple(label for label in labels if not label[0].startswith(_CAPABILITY))


class BuildKey(NamedTuple):
    """A build: what is installed on a device."""

    org_id: str
    app_version_id: str
    target: str


class BuildNote(NamedTuple):
    """Why a build is held, from when until when (monotonic ms)."""

    reason: str
    since_ms: int
    until_ms: int
    provisional: bool  # until an agent that is at work on it has an answer


class GroupKey(NamedTuple):
    """Key of a group: one build for one target, and the labels and capabilities asked for."""

    org_id: str
    app_version_id: str
    target: str
    labels: Labels
    needs: Capabilities = ()

    @property
    def build(self) -> BuildKey:
        return BuildKey(self.org_id, self.app_version_id, self.target)


LaneName = tuple[GroupKey, int]
"""A group's waiting jobs of one priority."""


class Outcome(StrEnum):
    """The outcome of an attempt."""

    PASSED = "passed"
    FAILED = "failed"
    TIMED_OUT = "timed_out"
    LOST = "lost"
    CANCELLED = "cancelled"
    ERROR = "error"


RAN = (Outcome.PASSED, Outcome.FAILED, Outcome.TIMED_OUT)  # the test itself ran to its end
INFRASTRUCTURE = (Outcome.ERROR, Outcome.LOST)  # the agent failed, not the test
NOT_PASSED = (Outcome.FAILED, Outcome.TIMED_OUT, *INFRASTRUCTURE)


class JobSpec(Struct, frozen=True, kw_only=True, gc=False):
    """A waiting job as the engine knows it."""

    id: str  # canonical UUIDv7 text
    org_id: str
    app_version_id: str
    target: str
    test: str
    priority: int  # 0..9, lower is more urgent, 0 = now
    submitted_ms: int  # wall clock, ms since the epoch; kept through requeues and priority changes
    labels: Labels = ()  # an agent must carry them all
    needs: Capabilities = ()  # an agent must have them all
    expected_seconds: float | None = None  # the submitter's own estimate, wins over what was learned
    not_before_ms: int = 0  # monotonic; backing off until then (0: ready)
    tried: tuple[str, ...] = ()  # agents its earlier attempts ended badly on: the next goes to another, if there is one
    run_key: str = ""  # jobs of a group with the same one may run in one start of the test runner

    @property
    def group(self) -> GroupKey:
        return GroupKey(self.org_id, self.app_version_id, self.target, self.labels, self.needs)

    @property
    def build(self) -> BuildKey:
        return BuildKey(self.org_id, self.app_version_id, self.target)


_org_id = attrgetter("org_id")


def count_by_org(jobs: Sequence[JobSpec]) -> dict[str, int]:
    """Return the number of jobs by organization."""
    if len(jobs) == 1:  # nearly always; a Counter costs much more to make
        return {jobs[0].org_id: 1}
    return Counter(map(_org_id, jobs))


class AgentSpec(Struct, frozen=True, kw_only=True):
    """One agent, as it declares itself."""

    id: str  # its unique name
    targets: tuple[str, ...] = ("mobile",)
    labels: Labels = ()
    capabilities: Capabilities = ()
    installed: tuple[BuildKey, ...] = ()  # most recently used first
    cache_builds: int = 1  # how many builds stay installed at once
    install_seconds: float | None = None  # what it declares, used until installs were measured
    accepting: bool = True  # False: paused, draining or quarantined; keeps what runs, gets nothing new
    fallback: bool = False  # serves its targets only while no other agent does (demo agents)
    reserves: bool = False  # fallback agents leave its targets alone also while it is away (a real device)
    owner: str = ""  # the organization whose jobs alone it runs; empty: it is shared by all
    windows: tuple[str, ...] = ()  # those of its targets whose preset runs several tests in one start
    stays: tuple[str, ...] = ()  # of these, those whose runner takes more tests while it runs


class Lease(Struct, frozen=True, kw_only=True, gc=False):
    """The right of an agent to run one attempt of a job."""

    id: str  # the attempt's id
    job: JobSpec
    agent_id: str
    installs: bool  # the engine expects an install before the test
    expected_install_seconds: float
    expected_run_seconds: float
    started_ms: int  # monotonic: when it was assigned
    deadline_ms: int  # monotonic: expires unless renewed
    expected_start_seconds: float = 0.0  # of the test runner, until its first test
    usual_run_seconds: float = 0.0  # what people are shown, by the newest runs; 0: it never ran
    held: tuple[Lease, ...] = ()  # when it is assigned: the rest of its window, in the order of the lane

    @property
    def expected_ms(self) -> int:
        """Return the agent time that the lease is expected to use, in ms: install, start and run."""
        seconds = self.expected_start_seconds + self.expected_install_seconds + self.expected_run_seconds
        return int(seconds * 1000.0 + 0.5)

    @property
    def expected_end_ms(self) -> int:
        """Return when (monotonic ms) the lease is expected to end."""
        return self.started_ms + self.expected_ms


class MoreHeld(NamedTuple):
    """More held leases of a window that runs."""

    window: str  # the lease that it began with
    leases: tuple[Lease, ...]  # in the order of their lane


class Assigned(NamedTuple):
    """New leases, and when to call ``assign`` again without an event (monotonic ms; None: on the next event)."""

    leases: list[Lease]
    wake_ms: int | None


class Finished(Struct, frozen=True, kw_only=True, gc=False):
    """The end of a lease. Times are measured by the agent, in seconds."""

    outcome: Outcome
    run_seconds: float | None = None  # None: unknown (lost)
    install_seconds: float | None = None  # None: nothing was installed
    start_seconds: float | None = None  # part of run_seconds: until the runner's first test; None: it ran already
    installed: tuple[BuildKey, ...] | None = None  # what the agent now has; None: derive it from the lease
    requeue: bool = False  # the job is queued again, with its original submit time
    not_before_ms: int = 0  # monotonic, with requeue: backing off until then


class LearnedEstimate(NamedTuple):
    """One learned figure for the ledger. ``kind``: ``test`` | ``org`` | ``install`` | ``org_install`` | ``start``."""

    kind: str
    key: tuple[str, ...]  # test: (org, test, target); org, start: (org, target); install: (org, family, target)
    seconds: float


class ChangeResult(StrEnum):
    """Result of ``change``."""

    CHANGED = "changed"  # the waiting job was cancelled or re-prioritised
    RUNNING = "running"  # the job is on an agent: cancel goes through its session; a priority no longer matters
    UNKNOWN = "unknown"  # the engine holds no such job


class GroupState(Struct, frozen=True, kw_only=True):
    """One group in the ranked queue."""

    key: GroupKey
    position: int  # 1 = next; 0: no agent takes work of it, or its build is held
    waiting: int
    running: int
    priority: int | None  # the most urgent waiting; None: nothing waits
    waiting_by_priority: dict[int, int]
    oldest_submitted_ms: int | None
    score: float | None  # seconds; least goes first; None: nothing waits
    work_seconds: float  # expected seconds of what waits
    agents: tuple[str, ...]  # running it now
    explanation: Explanation | None  # why the head waits; None: nothing waits
    held_since_ms: int | None = None  # wall clock; None: its build is not held


class AgentState(Struct, frozen=True, kw_only=True):
    """One agent as the engine sees it."""

    spec: AgentSpec
    lease: Lease | None
    idle_since_ms: int | None
    held: int = 0  # jobs that it runs later in the same start


class Load(Struct, frozen=True, kw_only=True):
    """The jobs of one org waiting (backing off included) and running on one target."""

    target: str
    org_id: str
    waiting: int
    running: int
    oldest_submitted_ms: int | None  # of what waits


class QueuePlace(NamedTuple):
    """The place of a group in the order of all: the least goes first."""

    phase: int  # what may start, then what cannot: see ``order``
    score_ms: int
    group: GroupKey
    priority: int  # of its best lane


class Snapshot(Struct, frozen=True, kw_only=True):
    """A snapshot of the engine."""

    groups: list[
        GroupState
    ]  # ranked: what may start, by score; what its org's limit holds back; what backs off; what only runs
    agents: list[AgentState]  # all that are registered, if asked for
    waiting: int
    running: int
    groups_total: int  # may exceed len(groups) when a limit was given
    stranded: list[GroupState]  # those that no registered agent could ever run, at most the limit; position 0
    blocked: list[GroupState]  # those of which nothing may start: no agent takes it, or its build is held; likewise
    loads: list[Load] = []  # of all groups, by target and org, if asked for
    next: QueuePlace | None = None  # where the groups go on; None: these were the last


class Reason(StrEnum):
    """The reason why a job waits: the machine-readable half of an explanation."""

    NO_AGENT = "no_agent"  # no registered agent serves this target with these labels
    AGENTS_PAUSED = "agents_paused"  # some could, but all are kept from new jobs
    BEHIND_GROUPS = "behind_groups"  # other groups go first
    IN_GROUP = "in_group"  # agents already run this group; jobs ahead in it
    IN_WINDOW = "in_window"  # an agent holds it, and runs it in one start with others
    BUILD_HELD = "build_held"  # its build failed to install on several agents
    ORG_AT_LIMIT = "org_at_limit"  # its org runs as many jobs as it may
    NEXT = "next"  # it is the next one
    BACKOFF = "backoff"  # waiting before another attempt
    RUNNING = "running"


class WorkHold(Struct, frozen=True, kw_only=True):
    """The hold, of its build or of all its agents, that keeps a job from starting until it is released."""

    jobs: int = 0  # waiting ones that it keeps from starting; of a group or lane they are not counted
    agents: tuple[str, ...] = ()  # that would run the job; empty: the build is held
    since_ms: int | None = None  # monotonic, of a build
    until_ms: int | None = None  # monotonic, of a build: when it is tried again
    eta_seconds: float | None = None  # until the job would be expected to start if it was released now
    eta_guessed: bool = False


class Explanation(Struct, frozen=True, kw_only=True):
    """The reason why a job (or the head of a group) waits, and its expected start."""

    reason: Reason
    text: str  # for people: "3 groups ahead · about 4 min"
    why: str = ""  # the text without the time of the start; empty: it has none
    when: str = ""  # "about 4 min"; empty: not known, or now
    position: int | None = None  # 1-based place in the whole pool's order, estimated; of what is held: when released
    groups_ahead: int | None = None
    jobs_ahead: int | None = None  # in its own group
    agents: tuple[str, ...] = ()  # that run its group now
    eta_seconds: float | None = None  # until it is expected to start; None: cannot be told
    eta_guessed: bool = False  # most of that is a guess: nothing like it has run there
    clear_seconds: float | None = None  # of a lane: until all of its group is expected to have run
    hold: WorkHold | None = None  # what keeps it from starting; of a group or lane: its agents only


class OvertakenGroup(Struct, frozen=True, kw_only=True):
    """A group that waiting jobs with another priority would overtake, or that would start sooner."""

    group: GroupKey
    jobs: int  # that would be overtaken
    eta_seconds: float | None  # of the first of them, now
    later_seconds: float | None  # by how much later it would start; negative: sooner; None: cannot be told
    eta_guessed: bool = False  # it rests on a guess: nothing like what waits, or would overtake it, has run


class MovedGroup(Struct, frozen=True, kw_only=True):
    """A group with jobs that would have another priority: why the first of them waits now, and why it would."""

    group: GroupKey
    before: Explanation
    after: Explanation
    rest: OvertakenGroup | None = None  # its other waiting jobs, that these would overtake; None: there are none


class PriorityEffect(Struct, frozen=True, kw_only=True):
    """The effect that another priority of waiting jobs would have on the order, and on the agents of others."""

    jobs: int  # that would move in the order
    text: str  # for people: "Overtakes 1 group: 4.1.1 starts in about 70 s instead of about 30 s"
    groups: int  # that would be overtaken: in the order, or as their agents leave them for the jobs
    overtaken: tuple[OvertakenGroup, ...] = ()  # the first of them in the order, with names the caller may read
    passing: tuple[OvertakenGroup, ...] = ()  # likewise those that the jobs fall behind: in the order, or for agents
    before: Explanation | None = None  # of the first of the jobs; None: none would move
    after: Explanation | None = None
    waits: tuple[MovedGroup, ...] = ()  # the first of these groups, in their order then
    priority: int | None = None  # that all of the jobs have now; None: they have several, or none would move


class OrgShare(Struct, frozen=True, kw_only=True, gc=False):
    """One organization's share."""

    weight: float = 1.0  # more than 0; what it uses is divided by this before it is compared with what others use
    most_running: int | None = None  # jobs at one time; None: as many as there are agents for


USUAL = OrgShare()


Counted = TypeVar("Counted")


def add_to(counts: dict[Counted, int], key: Counted, change: int) -> None:
    """Add to a counter's value; remove the key at zero."""
    count = counts.get(key, 0) + change
    if count:
        counts[key] = count
    else:
        del counts[key]


def to_ms(seconds: float) -> int:
    """Convert seconds to whole milliseconds, to the nearest; never negative."""
    return int(seconds * 1000.0 + 0.5) if seconds > 0 else 0
