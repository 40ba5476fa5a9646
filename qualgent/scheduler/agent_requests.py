"""Request types of the scheduler port for agents and their connections."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from qgprotocol import messages
from qualgent.accounts.contract import HostScope
from qualgent.accounts.permissions import Caller
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.scheduler.port import AgentReport, Moment, Notification, Query, ScopedQuery, WriteRequest


class AgentJob(Struct, frozen=True, kw_only=True):
    """The job that an agent runs."""

    id: str
    test: str
    org_id: str
    app_version_id: str
    attempt: int
    phase: str
    started_at: str
    expected_seconds: Annotated[float, Meta(description="of the phase; 0: not known, it never ran")]
    awaited_until: Annotated[
        str | None, Meta(description="until when the job waits for its agent, which is silent; null: it is not")
    ] = None
    then: Annotated[
        Literal["requeue", "wait", "fail"] | None,
        Meta(description="what the job does if the agent is not back then; wait: for longer"),
    ] = None


class AgentHold(Struct, frozen=True, kw_only=True):
    """The reason why a user keeps an agent from new work, its end, and who set it when (empty, null: not known)."""

    kind: str
    note: str
    until: str | None
    by: str = ""
    at: str | None = None


class LostProcess(Struct, frozen=True, kw_only=True):
    """The process of a lost agent, all of whose several agents were lost at the same moment."""

    name: str
    agents: Annotated[int, Meta(ge=2)]


class AgentRow(Struct, frozen=True, kw_only=True):
    """An agent as the API and the dashboard show it."""

    name: str
    org_id: str | None  # null: shared by all
    host: str
    software: str
    state: str
    status: Annotated[
        str, Meta(description="the word that screens show: as `state`, but also draining, drained, quarantined or lost")
    ] = ""  # empty: of an older scheduler
    targets: list[str]
    labels: dict[str, str]
    capabilities: list[str]
    installed: list[messages.InstalledBuild]
    job: AgentJob | None
    held: AgentHold | None
    paused_reason: str
    paused_at: str | None
    lost: bool
    lost_process: Annotated[LostProcess | None, Meta(description="null, too, in lists of several agents")] = None
    operable: bool
    simulated: bool
    fallback: bool
    last_seen_at: str
    jobs_done: int
    installs: int
    failed_installs: Annotated[
        int, Meta(description="its last ones, one after the other, since the server's start")
    ] = 0


class GetAgents(ScopedQuery[dict[str, AgentRow]], frozen=True, kw_only=True):
    """Agents by name, those that are known; ``names`` None: all, in the order of their names.

    Left out are the agents of organizations that are not within the scope; and of shared ones the jobs, builds and
    counts of these.
    """

    names: list[str] | None = None


class AgentAlarm(Struct, frozen=True, kw_only=True):
    """An agent that needs attention, and since when (ms since the epoch)."""

    name: str
    since_ms: int
    reason: str = ""
    by_server: bool = False  # of a paused one: because of its failures; else it has paused itself


class AgentAlarms(Struct, frozen=True, kw_only=True):
    """The agents that are lost, paused by no person or in quarantine, longest first; and how many are known."""

    known: int
    lost: list[AgentAlarm]
    paused: list[AgentAlarm]
    serving: set[str]  # of the names that were asked for: known, and neither lost nor held from jobs
    offline: set[str] = set()  # among these
    quarantined: list[AgentAlarm] = []


class GetAgentAlarms(Query[AgentAlarms], frozen=True, kw_only=True):
    """Return the agents within the scope that need attention, and which of ``names`` take jobs."""

    scope: OrgScope = SITE
    names: list[str] = []


class SetAvailability(WriteRequest[AgentRow], frozen=True, kw_only=True):
    """Drain, pause, quarantine or resume an agent; a running attempt is finished.

    Outlives restarts of server and agent. Raises NotFoundError, InvalidInputError (``until_ms`` has passed).
    """

    name: str
    kind: str  # drained | paused | quarantined; empty: active
    note: str = ""
    until_ms: int | None = None  # of a hold, wall clock; None: until somebody resumes it


class RemoveAgent(WriteRequest[None], frozen=True, kw_only=True):
    """Remove a disconnected agent and its availability; its attempts stay.

    Raises NotFoundError, ConflictError (it is connected or may still run a test).
    """

    name: str


ForScheduler = (
    messages.Hello
    | messages.Accept
    | messages.Decline
    | messages.Begin
    | messages.Dropped
    | messages.Progress
    | messages.Result
    | messages.Heartbeat
    | messages.Goodbye
)
"""The messages of agents that reach the scheduler; gateways store logs themselves."""


class AgentMessage(AgentReport, frozen=True, kw_only=True):
    """A message received on an agent's connection, in order. The first one is a Hello."""

    caller: Caller  # of the connection
    message: ForScheduler
    host: HostScope | None = None  # with a Hello: the device host that the caller is
    log_bytes: int | None = None  # with a Result: how much is stored of the attempt's log; None: nothing
    renews: bool = False  # a Hello by the gateway, of a connection that the scheduler may not know any more
    accepted: Moment | None = None  # with a Hello: when its connection was, or earlier; None: of an older gateway

    @property
    def opens(self) -> bool:
        """Return whether this message opens its connection, as a Hello does."""
        return isinstance(self.message, messages.Hello)


class AgentDisconnected(AgentReport, frozen=True, kw_only=True):
    """A connection has ended. It is the last report of the connection."""

    ends: ClassVar[bool] = True
    silent_ms: int  # since its process last sent anything
    signed_off: bool = False  # its process said goodbye; else it connects elsewhere, and repeats what counts

    @property
    def drops_unsent(self) -> bool:
        """Return whether unsent reports of the connection are void, as its agent repeats them where it reconnects."""
        return not self.signed_off


class Liveness(Notification, frozen=True, kw_only=True):
    """The silence of each connection of a gateway: how long ago its process last sent anything.

    Milliseconds, without the time in which the gateway could not listen.
    """

    silent_ms: dict[str, int]  # by connection


class LogCut(Notification, frozen=True, kw_only=True):
    """Nothing more is stored of an attempt's log: its organization has no room."""

    attempt: str


class DropRevokedHosts(Notification, frozen=True, kw_only=True):
    """Disconnect the agents of revoked device hosts and lose their attempts now, not at the next check."""
