"""API response structs of jobs, attempts and test cases: data types only, which presenters and selectors fill."""

from __future__ import annotations

from typing import TypedDict

from msgspec import UNSET, Struct, UnsetType


class HoldingAgentView(Struct, frozen=True, kw_only=True):
    """An agent that would run a job, but takes no work."""

    name: str
    status: str
    note: str
    by: str  # who holds it; empty: not known, or nobody does
    by_itself: bool  # it has paused itself, and resumes once it is healthy
    since: str | None
    until: str | None  # null: until somebody resumes it


class HoldView(Struct, frozen=True, kw_only=True):
    """What keeps a job from starting: its build is held, as it failed to install, or its agents are held or away."""

    jobs: int  # waiting ones that it keeps from starting
    since: str | None
    until: str | None  # null: until somebody releases it
    agents: list[HoldingAgentView]  # the first ones; empty: the build is held
    more_agents: int
    eta_seconds: float | None  # until the job would be expected to start if it was released now
    eta_guessed: bool


class ExplanationView(Struct, frozen=True, kw_only=True):
    """The reason why a job waits."""

    reason: str
    text: str  # why and when in one
    why: str = ""
    when: str = ""  # until the expected start, in words; empty: not known, or now
    position: int | None = None  # of what is held: the one that it has when it is released
    groups_ahead: int | None = None
    jobs_ahead: int | None = None
    agents: list[str] = []
    eta_seconds: float | None = None
    eta_guessed: bool = False  # nothing like the tests that it waits for has run
    clear_seconds: float | None = None  # of a group: until all of it is expected to have run
    hold: HoldView | None = None


class TreeRow(TypedDict):
    """The files of the tests that an attempt used."""

    repository: str  # empty: not known
    commit: str
    modified: bool  # files differ from the commit, or are not in it
    bundle: str  # its SHA-256; empty: none


class CaseView(Struct, frozen=True, kw_only=True):
    """One test case of an attempt."""

    name: str
    classname: str
    outcome: str
    seconds: float
    message: str
    project: str  # configuration it ran in; part of its name
    file: str  # of the case, or of what failed in it
    line: int | None
    retries: int  # by the runner; the outcome is that of the last try
    flaky: bool  # it passed after it had failed
    expected: str  # of the comparison that failed
    actual: str
    log_line: int | None  # of the attempt's log, where its output begins; null: not known, or it has none
    log_last_line: int | None


class CaseTryView(Struct, frozen=True, kw_only=True):
    """A try of a test case; times in seconds."""

    offset: float  # from when the attempt began to run to when the try did
    seconds: float
    outcome: str


class CaseStepView(Struct, frozen=True, kw_only=True):
    """A step of the last try of a test case of which a try failed; times in seconds."""

    title: str
    offset: float = 0.0  # from the begin of the try
    seconds: float = 0.0
    depth: int = 0  # 0: not within another step
    failed: bool = False


class TimedCaseView(CaseView, frozen=True, kw_only=True):
    """One test case of an attempt, with when it ran, as far as its runner's reporter tells it."""

    tries: list[CaseTryView]  # the first ones
    steps: list[CaseStepView]


class CasesSoFar(Struct, frozen=True, kw_only=True):
    """The test cases of a running attempt, as its agent reports them."""

    total: int | None  # that will run; null: not known
    passed: int
    failed: int  # errors included
    skipped: int
    flaky: int  # of those that passed
    running: list[str]  # names
    ended: list[CaseView]  # the newest, oldest first


class AttemptView(Struct, frozen=True, kw_only=True):
    """One attempt of a job."""

    id: str
    number: int
    agent: str
    phase: str
    outcome: str | None
    simulated: bool
    leased_at: str
    started_at: str | None
    finished_at: str | None
    installed: bool
    install_seconds: float | None
    run_seconds: float | None
    start_seconds: float | None = None  # of it, until the test runner's first case; null: none, or not known
    has_start: bool = False  # run_seconds has the start of a runner that can run several tests by one start
    exit_code: int | None
    message: str
    cause: str = ""  # why it did not pass, in one line
    cause_line: int | None = None  # the line of its log that the cause points to
    peak_memory_bytes: int | None = None
    tree: TreeRow | None = None
    window: str | None = None  # the first attempt of those in one start of the test runner; null: it ran alone
    log_bytes: int | None = None  # stored so far; null: no log
    log_truncated: bool = False
    log_removed: bool = False  # at the end of its retention period
    cases: dict[str, int] = {}  # number by outcome: passed, failed, error, skipped
    artifacts: int = 0
    progress: CasesSoFar | UnsetType | None = UNSET  # of one that runs; null: its agent reports no cases before the end


class RetriedView(Struct, frozen=True, kw_only=True):
    """A retry of an ended job, as long as the audit log keeps it."""

    at: str
    status: str  # the job's before
    actor: str
    door: str


class JobBatch(Struct, frozen=True, kw_only=True):
    """The batch of a job in a list of jobs."""

    suite: str
    branch: str


class RerunView(Struct, frozen=True, kw_only=True):
    """The last run of a test in a group, for an earlier one."""

    id: str
    status: str


class SubmittedFields(Struct, frozen=True, gc=False):
    """The id of a job, and its fields as submitted: ``JOB_FIELDS``, in their order."""

    id: str
    org_id: str
    app_version_id: str
    test: str
    priority: int
    target: str
    labels: dict[str, str]
    app_url: str
    source: dict[str, str] | None  # repository, commit, bundle
    environment: dict[str, str]
    tags: list[str]
    timeout_seconds: float | None
    install_timeout_seconds: float | None
    silence_timeout_seconds: float | None
    retries: int
    max_attempts: dict[str, int]
    on_disconnect: str
    disconnect_wait_seconds: float | None
    queue_timeout_seconds: float | None


class JobView(SubmittedFields, frozen=True, kw_only=True, gc=False):
    """One job; the defaults are those of a new one. Times are RFC 3339, UTC."""

    status: str = "pending"
    phase: str | None = "waiting"
    reason: str = ""
    cause: str = ""  # why its last ended attempt did not pass, in one line
    group: str
    batch_id: str | None
    attempts: int = 0
    agent: str | None = None
    simulated: bool = False
    flaky: bool = False  # it passed, or a case of it did, after a try that had failed or timed out
    quarantined: bool = False  # too many agents were lost while they ran it
    excused: bool = False  # it failed while its test was quarantined: its batch does not fail
    created_at: str
    started_at: str | None = None
    finished_at: str | None = None
    run_seconds: float | None = None  # of its last attempt, as its agent measured it; null until that has ended
    start_seconds: float | UnsetType = UNSET  # of it, until the test runner's first case, if it is known
    batch: JobBatch | UnsetType | None = UNSET  # in lists; null: none, or of several organizations
    rerun: RerunView | UnsetType = UNSET  # in lists, of one that failed: the last later run of its test in its group
    explanation: ExplanationView | UnsetType | None = UNSET
    tries: list[AttemptView] | UnsetType = UNSET
    test_id: str | UnsetType = UNSET  # with tries: the id of its test under /api/v1/tests
    project: str | UnsetType = UNSET  # with tries: that the test's name has; empty: none, the agent's is used
    titles: tuple[str, ...] | UnsetType = UNSET  # with tries: of the case that the test's name has, and its suites
    retried: list[RetriedView] | UnsetType = UNSET  # with tries: its retries, oldest first
