"""Message types of the agent protocol: JSON objects tagged by ``type``. Their frames: ``qgprotocol.codec``.

A connection serves one or more agents (devices) of one ``qgagent`` process. The agent sends ``Hello``; the server
answers ``Welcome`` or ``Refused``. Each lease then passes through

    LeaseOffer ▸ Accept ▸ Start ▸ Progress … ▸ Result ▸ Acknowledge

An agent runs a test only after ``Start``. When the connection breaks, it drops leases that were not started, continues
those that were, and lists them in the next ``Hello``. It stores every ``Result`` on disk until it is acknowledged.
Every message about a lease carries the attempt id and the lease token; a message with a stale token has no effect.

Times are seconds (float). Unknown fields and messages are ignored, so a minor version may add some; a different major
version is refused. 1.1 added logs, cases, artifacts, app files, timeouts per job, and Instruct: an agent sends the new
messages only to a server whose Welcome reports 1.1 or later. 1.2 added frames that are an array of messages: for
servers whose Welcome reports 1.2 or later, and for agents whose Hello says ``batches``. 1.3 added the number of the
connection and the capabilities to the Hello: a job that needs a capability is leased only to agents that have it; and
``Cases``, for servers whose Welcome lists that capability.

Windows of leases (1.3; capability ``windows`` of Hello and Welcome): an agent that runs several tests in one start of
its runner is lent more jobs of the lease's group by ``Hold``. A held lease is listed in Hello and Heartbeat like any
other, and its job still waits; ``Begin`` starts its attempt, ``Dropped`` returns it.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import force_setattr

from .cases import MAX_CASES, MAX_ENDED, MAX_RUNNING, MAX_RUNNING_NAME, CaseResult, Seconds

PROTOCOL_MAJOR = 1
PROTOCOL_MINOR = 3
PROTOCOL_VERSION = f"{PROTOCOL_MAJOR}.{PROTOCOL_MINOR}"

DEFAULT_TARGET = "mobile"
"""The target of jobs, agents and new configuration files that name none."""
AGENT_PATH = "/ws/agent/"
LINKS_PATH = "/api/v1/agent-links"
MAX_CHUNK_BYTES = 256 * 1024
LOG_WINDOW_BYTES = 1024 * 1024
"""Most bytes of one log in flight: the sender pauses at this distance from the last LogAcknowledge."""
MAX_HELD = 50  # leases of one Hold, and those that an agent holds of one window

Name = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9][A-Za-z0-9._:@/-]*\Z")]
Slug = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\Z")]
Bytes = Annotated[int, Meta(ge=0, le=2**53)]


class InstalledBuild(Struct, frozen=True):
    """An app build on a device."""

    org_id: str
    app_version_id: str
    target: str


class SharedStart(Struct, frozen=True, kw_only=True):
    """The start of a test runner in which a held lease began, where it is not that of the window's first lease.

    After a crash or a limit, the agent starts the runner anew for the leases that it still holds.
    """

    first: str  # the attempt that began in it before all others
    seconds: Seconds | None = None  # in that attempt: from the start of the runner to its begin


class HeldLease(Struct, frozen=True):
    """A lease that an agent has: started, with a result that is not acknowledged yet, or held and not begun."""

    attempt: str
    token: str
    phase: str = "executing"  # installing | executing | reporting | held
    start: SharedStart | None = None  # as in its Begin


class AgentHello(Struct, frozen=True, kw_only=True):
    """One agent (device) of a Hello."""

    name: Name
    targets: Annotated[list[Slug], Meta(max_length=50)]
    labels: dict[str, str] = {}
    installed: Annotated[list[InstalledBuild], Meta(max_length=50)] = []  # most recently used first
    cache_builds: Annotated[int, Meta(ge=1, le=50)] = 1
    install_seconds: Seconds | None = None  # expected duration of an install
    leases: Annotated[list[HeldLease], Meta(max_length=100)] = []
    simulated: bool = False  # sleeps instead of running tests
    fallback: bool = False  # serves its targets only while no other agent does (demo agents)
    accepting: bool = True  # False: finishes its leases and accepts no new ones (draining or paused)
    paused_reason: Annotated[str, Meta(max_length=2000)] = ""  # why the agent is paused; accepting is then False
    windows: Annotated[
        list[Slug], Meta(max_length=50)
    ] = []  # targets of which one start of the runner takes several tests
    stays: Annotated[list[Slug], Meta(max_length=50)] = []  # of ``windows``: the runner takes more while it runs


# ------------------------------------------------------------------------------------------------ agent to server


class Hello(Struct, frozen=True, kw_only=True, tag="hello"):
    protocol: str  # "major.minor"
    instance: str  # random per process start; distinguishes a reconnect from a restart
    host: str  # name of the device host
    software: str  # "qgagent 1.0.0"
    agents: Annotated[list[AgentHello], Meta(min_length=1, max_length=1000)]
    batches: bool = False  # it reads frames of several messages
    # greater than of all earlier connections of these agents, also those of earlier processes; 0: older than 1.3
    connection: Annotated[int, Meta(ge=0, le=2**53)] = 0
    capabilities: Annotated[list[Slug], Meta(max_length=50)] = []  # optional features that it has


class LeaseMessage(Struct, frozen=True, kw_only=True):
    """A message about a lease; with a stale token it has no effect."""

    attempt: str
    token: str


class Accept(LeaseMessage, frozen=True, kw_only=True, tag="accept"):
    """The agent accepts the lease and runs it after Start."""


class Decline(LeaseMessage, frozen=True, kw_only=True, tag="decline"):
    """The agent declines the lease; it does not count as an attempt."""

    reason: str


class Begin(LeaseMessage, frozen=True, kw_only=True, tag="begin"):
    """The held lease has begun: the first case of its test runs. For servers with the capability ``windows``.

    Not answered; repeated, it has no effect. A lease that the agent no longer has is revoked. Of the window's first
    lease, which Start began, it says that the first case runs, after those of others.
    """

    start: SharedStart | None = None  # None: that of the window's first lease; older servers ignore this
    before_first: bool = False  # no case of the window's first lease has begun; older servers ignore this


class Dropped(LeaseMessage, frozen=True, kw_only=True, tag="dropped"):
    """The agent returns a held lease (capability ``windows``), asked by TakeBack or not: it counts as no attempt."""

    reason: str = ""
    alone: bool = False  # the job must have a start of the runner of its own


class Progress(LeaseMessage, frozen=True, kw_only=True, tag="progress"):
    """The attempt entered a phase."""

    phase: str  # installing | executing
    install_seconds: Seconds | None = None  # with executing: duration of the install; None: already installed


class LogChunk(LeaseMessage, frozen=True, kw_only=True, tag="log"):
    """The next bytes of the attempt's stdout and stderr, interleaved, sent within 250 ms of their output.

    ``offset`` is the position of the first byte in the log. A server that has stored a different number of bytes
    answers with LogAcknowledge, and the agent continues from the offset in that message.
    """

    offset: Bytes
    data: Annotated[bytes, Meta(max_length=MAX_CHUNK_BYTES)]  # base64 in the JSON


class Cases(LeaseMessage, frozen=True, kw_only=True, tag="cases"):
    """The test cases of a running attempt so far: all of it, not what is new. For servers with this capability.

    Nothing of it is stored; the Result has the cases.
    """

    number: Annotated[int, Meta(ge=0, le=2**53)]  # grows; an older message than the last one has no effect
    total: Annotated[int, Meta(ge=0, lt=2**31)] | None = None  # that will run; None: not known
    passed: Annotated[int, Meta(ge=0, lt=2**31)] = 0
    failed: Annotated[int, Meta(ge=0, lt=2**31)] = 0  # errors included
    skipped: Annotated[int, Meta(ge=0, lt=2**31)] = 0
    flaky: Annotated[int, Meta(ge=0, lt=2**31)] = 0  # of those that passed
    running: Annotated[list[Annotated[str, Meta(max_length=MAX_RUNNING_NAME)]], Meta(max_length=MAX_RUNNING)] = []
    ended: Annotated[list[CaseResult], Meta(max_length=MAX_ENDED)] = []  # the newest, oldest first


class TestTree(Struct, frozen=True, kw_only=True):
    """The files of the tests that an attempt used: what the host knows of them."""

    repository: Annotated[str, Meta(max_length=500)] = ""  # its URL; empty: not known
    commit: Annotated[str, Meta(max_length=64)] = ""  # all digits of it; empty: not known
    modified: bool = False  # files differ from the commit, or are not in it
    bundle: Annotated[str, Meta(max_length=64)] = ""  # its SHA-256; empty: none


class Result(LeaseMessage, frozen=True, kw_only=True, tag="result"):
    """The attempt ended. Resent after each reconnect until acknowledged.

    Follows all LogChunks of the attempt on its connection, and the upload of its artifacts (complete or abandoned).
    """

    outcome: str  # passed | failed | timed_out | cancelled | error
    run_seconds: Seconds  # the test itself
    install_seconds: Seconds | None = None  # None: nothing was installed
    exit_code: int | None = None
    message: Annotated[str, Meta(max_length=2000)] = ""
    installed: Annotated[list[InstalledBuild], Meta(max_length=50)] | None = None  # builds now on the device
    log_bytes: Bytes | None = None  # length of the complete log; None: no log
    log_truncated: bool = False  # output over the limit was discarded; the last line of the log reports it
    cases: Annotated[list[CaseResult], Meta(max_length=MAX_CASES)] = []
    peak_memory_bytes: Bytes | None = None  # of the largest process of the test
    artifacts: Annotated[int, Meta(ge=0)] = 0  # files uploaded
    permanent: bool = False  # another attempt would end so, too; older servers ignore this and what follows
    cause: Annotated[str, Meta(max_length=300)] = ""  # the line of the log that says best why the test failed
    cause_line: Annotated[int, Meta(ge=1, lt=2**31)] | None = None  # its number
    tree: TestTree | None = None  # of the tests; None: there were none, or they are in no repository
    start_seconds: Seconds | None = (
        None  # from the start of the runner to its first case; in the first result of a start
    )
    ended_seconds_ago: Seconds | None = None  # when this is sent: since the test ended; None: not known

    def __post_init__(self) -> None:
        if self.exit_code is not None and not -(2**63) <= self.exit_code < 2**63:  # no system has such; a result counts
            force_setattr(self, "exit_code", None)


class Heartbeat(Struct, frozen=True, kw_only=True, tag="heartbeat"):
    """The process is running; lists its attempts (accepted, held, started, or with a result not acknowledged).

    Sent every ``heartbeat_seconds``, and immediately when ``accepting`` changes: an ending process finishes its
    attempts, gets no new leases, and then sends Goodbye.
    """

    attempts: list[str] = []
    accepting: bool = True
    paused: dict[str, str] = {}  # name -> reason of the agents that are paused


class Goodbye(Struct, frozen=True, kw_only=True, tag="goodbye"):
    """The process exits: its tests have been stopped, and the server requeues its leases."""

    reason: str = ""


# ------------------------------------------------------------------------------------------------ server to agent


class Welcome(Struct, frozen=True, kw_only=True, tag="welcome"):
    protocol: str
    server: str  # "qualgent 1.0.0"
    heartbeat_seconds: float
    drop: list[str] = []  # attempts of the hello that the agent no longer owns: stop them, report nothing
    logs: dict[str, Bytes] = {}  # attempts of the hello -> stored bytes of their log: continue from there
    capabilities: list[str] = []  # optional messages that it takes: ``cases``, ``windows``


class Refused(Struct, frozen=True, kw_only=True, tag="refused"):
    """The server rejects the connection and closes it after this message."""

    code: str  # protocol | hello | replaced | full | credential | scope | taken
    reason: str  # for a person; includes what to do
    retry: bool = False  # a later attempt to connect may succeed


class AppFile(Struct, frozen=True, kw_only=True):
    """The app build as a file, at ``/api/v1/builds/<org_id>/<app_version_id>/file`` of the server."""

    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: Bytes
    name: Annotated[str, Meta(min_length=1, max_length=255)]


class Timeouts(Struct, frozen=True, kw_only=True):
    """Timeouts requested by the job; the agent caps them at its own. None: the agent's."""

    install_seconds: Seconds | None = None
    job_seconds: Seconds | None = None
    silence_seconds: Seconds | None = None


class TestSource(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where the files of the tests come from: a commit of a repository, or a bundle of files."""

    repository: str = ""  # its URL
    commit: str = ""  # all digits of it; empty: a bundle
    bundle: str = ""  # its SHA-256; at ``/api/v1/bundles/<org_id>/<sha256>/file`` of the server


class LeasedJob(Struct, frozen=True, kw_only=True):
    """The part of a job that an agent needs to run it."""

    id: str
    org_id: str
    app_version_id: str
    test: str
    target: str
    priority: int
    labels: dict[str, str] = {}
    app_url: str = ""  # location of the app, for the install command; empty: none given
    app_file: AppFile | None = None
    timeouts: Timeouts | None = None
    source: TestSource | None = (
        None  # for agents with the capability ``source``, or ``bundle`` for one; None: the host's own files
    )
    environment: dict[str, str] = {}  # of the test; for agents with the capability ``environment``


class LeaseOffer(Struct, frozen=True, kw_only=True, tag="lease"):
    agent: str
    attempt: str
    token: str
    number: int  # 1 = the job's first attempt
    job: LeasedJob
    expected_seconds: Seconds = 0.0


class Hold(Struct, frozen=True, kw_only=True, tag="hold"):
    """More leases for one start of the runner: the agent holds each until it sends Begin or Dropped.

    Follows the offer of the window's first lease, before its Start; comes again while the window runs, of targets in
    ``AgentHello.stays`` (others run these by another start).

    At most 256 KiB. For agents with the capability ``windows``, of targets in ``AgentHello.windows``.
    """

    agent: str
    window: str  # attempt of the lease that the window began with
    leases: Annotated[list[LeaseOffer], Meta(max_length=MAX_HELD)]


class TakeBack(Struct, frozen=True, kw_only=True, tag="take_back"):
    """The server wants held leases back. Answered for each: Dropped, or Begin if it has begun."""

    agent: str
    attempts: list[str]
    reason: str


class Start(Struct, frozen=True, kw_only=True, tag="start"):
    attempt: str


class Revoke(Struct, frozen=True, kw_only=True, tag="revoke"):
    """The agent loses the lease and stops the test, whose Result is ``cancelled``: then the device is free."""

    attempt: str
    reason: str


class Acknowledge(Struct, frozen=True, kw_only=True, tag="acknowledge"):
    """The result is committed, or was stale; the agent deletes its copy."""

    attempt: str
    accepted: bool
    reason: str = ""


class LogAcknowledge(Struct, frozen=True, kw_only=True, tag="log_acknowledge"):
    """``offset`` bytes of the attempt's log are stored; the next chunk must begin there."""

    attempt: str
    offset: Bytes


class Instruct(Struct, frozen=True, kw_only=True, tag="instruct"):
    """An operator drained, paused, quarantined or resumed the agent. The server also stops offering it leases."""

    agent: str
    accepting: bool
    reason: str = ""


class Retire(Struct, frozen=True, kw_only=True, tag="retire"):
    """The server shuts down: keep running tests and reconnect after ``after_seconds``."""

    after_seconds: float


FromAgent = Hello | Accept | Decline | Begin | Dropped | Progress | LogChunk | Cases | Result | Heartbeat | Goodbye
FromServer = (
    Welcome | Refused | LeaseOffer | Hold | Start | Revoke | TakeBack | Acknowledge | LogAcknowledge | Instruct | Retire
)


def same_major(version: str) -> bool:
    """Return whether a peer's protocol version has this program's major number, and so is compatible."""
    return version.partition(".")[0] == str(PROTOCOL_MAJOR)


def minor_of(version: str) -> int:
    """Return the minor number of a protocol version such as "1.3"; 0 if it has none."""
    minor = version.partition(".")[2].partition(".")[0]
    return int(minor) if minor.isascii() and minor.isdigit() else 0
