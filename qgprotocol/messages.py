"""The messages between the server and a ``qgagent`` process, one JSON object a frame, tagged by ``type``.

One connection hosts one or many agents (devices). The agent side opens with ``Hello`` and the server answers
``Welcome`` or ``Refused``; then a lease goes through

    Lease ▸ Accept ▸ Start ▸ Progress … ▸ Result ▸ Acknowledge

An agent runs a test only after ``Start``. When the connection breaks it drops what was not started, goes on with what
was, and says in the next ``Hello`` which leases it still holds. It keeps every ``Result`` (on disk) until it is
acknowledged. Everything about a lease carries its attempt id and token; a stale token changes nothing.

Times are seconds (float). Unknown fields and messages are ignored, so that minor versions may add some; another major
version is refused. 1.1 added logs, cases, artifacts, app files, wishes for limits, and Instruct: an agent sends the new
messages only to a server whose Welcome says 1.1 or later.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

PROTOCOL_MAJOR = 1
PROTOCOL_MINOR = 1
PROTOCOL_VERSION = f"{PROTOCOL_MAJOR}.{PROTOCOL_MINOR}"

MAX_FRAME_BYTES = 1024 * 1024
AGENT_PATH = "/ws/agent/"
MAX_CHUNK_BYTES = 256 * 1024
LOG_WINDOW_BYTES = 1024 * 1024
"""How much of a log may be under way: the sender waits for a LogAcknowledge before it sends more than this past it."""
MAX_CASES = 10_000
MAX_CASE_MESSAGE = 4000  # characters

Name = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9][A-Za-z0-9._:@/-]*\Z")]
Slug = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\Z")]
Seconds = Annotated[float, Meta(ge=0, le=31_536_000)]
Bytes = Annotated[int, Meta(ge=0, le=2**53)]
CaseText = Annotated[str, Meta(max_length=1000)]


class Build(Struct, frozen=True):
    """An app build on a device."""

    org_id: str
    app_version_id: str
    target: str


class HeldLease(Struct, frozen=True):
    """A lease the agent still holds: it was started, and runs or has a result to report."""

    attempt: str
    token: str
    phase: str = "executing"  # installing | executing | reporting


class AgentHello(Struct, frozen=True, kw_only=True):
    """One device of this process."""

    name: Name
    targets: Annotated[list[Slug], Meta(max_length=50)]
    labels: dict[str, str] = {}
    installed: Annotated[list[Build], Meta(max_length=50)] = []  # most recently used first
    cache_builds: Annotated[int, Meta(ge=1, le=50)] = 1
    install_seconds: Seconds | None = None  # what an install is expected to take
    leases: Annotated[list[HeldLease], Meta(max_length=50)] = []
    simulated: bool = False  # plays tests instead of running them
    fallback: bool = False  # serves the targets nobody else serves (demo agents)
    accepting: bool = True  # False: finishes what it holds and takes nothing new (told to, or it paused itself)
    paused_reason: Annotated[str, Meta(max_length=2000)] = ""  # why the agent paused itself; then accepting is False


# ------------------------------------------------------------------------------------------------ agent to server


class Hello(Struct, frozen=True, kw_only=True, tag="hello"):
    protocol: str  # "major.minor"
    instance: str  # random per process start: tells a reconnect from a restart
    host: str  # name of the device host
    software: str  # "qgagent 0.1.0"
    agents: Annotated[list[AgentHello], Meta(min_length=1, max_length=1000)]


class Accept(Struct, frozen=True, kw_only=True, tag="accept"):
    """The agent has the lease and will run it once it is told to start."""

    attempt: str
    token: str


class Decline(Struct, frozen=True, kw_only=True, tag="decline"):
    """The agent cannot take this lease; it counts as no attempt."""

    attempt: str
    token: str
    reason: str


class Progress(Struct, frozen=True, kw_only=True, tag="progress"):
    """The attempt entered a phase."""

    attempt: str
    token: str
    phase: str  # installing | executing
    install_seconds: Seconds | None = None  # with executing: how long the install took; None: it was not needed


class LogChunk(Struct, frozen=True, kw_only=True, tag="log"):
    """The next bytes of the attempt's output, stdout and stderr as they came, at most 250 ms after they came.

    ``offset`` is how many bytes of the log come before these. A server that has another number of them says so with a
    LogAcknowledge, and the agent goes on from there.
    """

    attempt: str
    token: str
    offset: Bytes
    data: Annotated[bytes, Meta(max_length=MAX_CHUNK_BYTES)]  # base64 in the JSON


class CaseResult(Struct, frozen=True, kw_only=True):
    """One test case of the attempt's own report (JUnit XML)."""

    name: CaseText
    classname: CaseText = ""
    outcome: Literal["passed", "failed", "error", "skipped"]
    seconds: Seconds = 0.0
    message: Annotated[str, Meta(max_length=MAX_CASE_MESSAGE)] = ""


class Result(Struct, frozen=True, kw_only=True, tag="result"):
    """The attempt ended. Sent again after a reconnect until acknowledged.

    On its connection it comes after all of the attempt's LogChunks, and after its artifacts were uploaded or given up.
    """

    attempt: str
    token: str
    outcome: str  # passed | failed | timed_out | cancelled | error
    run_seconds: Seconds  # the test itself
    install_seconds: Seconds | None = None  # None: nothing was installed
    exit_code: int | None = None
    message: Annotated[str, Meta(max_length=2000)] = ""
    installed: Annotated[list[Build], Meta(max_length=50)] | None = None  # what the device has now
    log_bytes: Bytes | None = None  # the whole log; None: there is none
    log_truncated: bool = False  # more was written than an agent sends; the log ends with a line that says so
    cases: Annotated[list[CaseResult], Meta(max_length=MAX_CASES)] = []
    peak_memory_bytes: Bytes | None = None  # of the largest process of the test
    artifacts: Annotated[int, Meta(ge=0)] = 0  # files uploaded


class Heartbeat(Struct, frozen=True, kw_only=True, tag="heartbeat"):
    """The process is alive; its agents hold these attempts (accepted, started, or with a result not acknowledged).

    Sent every ``heartbeat_seconds``, and at once when ``accepting`` changes: a process that was told to end finishes
    what its agents hold, is given nothing new meanwhile, and says Goodbye.
    """

    attempts: list[str] = []
    accepting: bool = True
    paused: dict[str, str] = {}  # agents that paused themselves, and why


class Goodbye(Struct, frozen=True, kw_only=True, tag="goodbye"):
    """The process ends on purpose; what it ran has been stopped, and leases it still held go back."""

    reason: str = ""


# ------------------------------------------------------------------------------------------------ server to agent


class Welcome(Struct, frozen=True, kw_only=True, tag="welcome"):
    protocol: str
    server: str  # "qualgent 0.1.0"
    heartbeat_seconds: float
    drop: list[str] = []  # attempts of the hello that are not the agent's any more: end them, report nothing
    logs: dict[str, Bytes] = {}  # attempts of the hello -> bytes of their log that are stored: go on from there


class Refused(Struct, frozen=True, kw_only=True, tag="refused"):
    """The server will not have this connection; it closes after this."""

    code: str  # protocol | hello | replaced | auth
    reason: str  # for a person, says what to do
    retry: bool = False  # coming back later may help


class AppFile(Struct, frozen=True, kw_only=True):
    """The app build as a file, at ``/api/v1/builds/<org_id>/<app_version_id>/file`` of the server."""

    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: Bytes
    name: Annotated[str, Meta(min_length=1, max_length=255)]


class Timeouts(Struct, frozen=True, kw_only=True):
    """Limits the job asks for; the agent keeps them within its own. None: the agent's."""

    install_seconds: Seconds | None = None
    job_seconds: Seconds | None = None
    silence_seconds: Seconds | None = None


class LeasedJob(Struct, frozen=True, kw_only=True):
    """What to run."""

    id: str
    org_id: str
    app_version_id: str
    test: str
    target: str
    priority: int
    labels: dict[str, str] = {}
    app_url: str = ""  # where the app is, for the install command; empty: the app version says enough
    app_file: AppFile | None = None
    timeouts: Timeouts | None = None


class Lease(Struct, frozen=True, kw_only=True, tag="lease"):
    agent: str
    attempt: str
    token: str
    number: int  # 1 = the job's first attempt
    job: LeasedJob
    expected_seconds: Seconds = 0.0


class Start(Struct, frozen=True, kw_only=True, tag="start"):
    attempt: str


class Revoke(Struct, frozen=True, kw_only=True, tag="revoke"):
    """The attempt is not the agent's any more: end its process group. Answered by a Result with ``cancelled``
    if it was running, so that the server knows the device is free."""

    attempt: str
    reason: str


class Acknowledge(Struct, frozen=True, kw_only=True, tag="acknowledge"):
    """The result is committed (or was stale, and is to be forgotten)."""

    attempt: str
    accepted: bool
    reason: str = ""


class LogAcknowledge(Struct, frozen=True, kw_only=True, tag="log_acknowledge"):
    """So many bytes of the attempt's log are stored; what comes next is expected at this offset."""

    attempt: str
    offset: Bytes


class Instruct(Struct, frozen=True, kw_only=True, tag="instruct"):
    """Somebody drained, paused, quarantined or resumed the agent. The server itself gives it nothing new either."""

    agent: str
    accepting: bool
    reason: str = ""


class Retire(Struct, frozen=True, kw_only=True, tag="retire"):
    """The server goes away on purpose: come back after so many seconds, and go on meanwhile."""

    after_seconds: float


FromAgent = Hello | Accept | Decline | Progress | LogChunk | Result | Heartbeat | Goodbye
FromServer = Welcome | Refused | Lease | Start | Revoke | Acknowledge | LogAcknowledge | Instruct | Retire

_encoder = msgspec.json.Encoder()
_from_agent: msgspec.json.Decoder[FromAgent] = msgspec.json.Decoder(FromAgent)
_from_server: msgspec.json.Decoder[FromServer] = msgspec.json.Decoder(FromServer)


class MessageError(ValueError):
    """The frame is no message of this protocol; the text says what is wrong with it."""


def encode(message: FromAgent | FromServer) -> str:
    """The message as one JSON text frame."""
    return _encoder.encode(message).decode()


def decode_from_agent(frame: str | bytes) -> FromAgent:
    """Raises MessageError."""
    try:
        return _from_agent.decode(frame)
    except msgspec.MsgspecError as error:
        raise MessageError(str(error)) from error


def decode_from_server(frame: str | bytes) -> FromServer:
    """Raises MessageError."""
    try:
        return _from_server.decode(frame)
    except msgspec.MsgspecError as error:
        raise MessageError(str(error)) from error


def same_major(version: str) -> bool:
    """Whether a peer of this protocol version can be talked to."""
    return version.partition(".")[0] == str(PROTOCOL_MAJOR)


def minor_of(version: str) -> int:
    """The minor version of a peer of our major version; 0 where it says none."""
    minor = version.partition(".")[2].partition(".")[0]
    return int(minor) if minor.isascii() and minor.isdigit() else 0
