"""Interface between gateways and scheduler: immutable requests with replies, and events in the other direction.

Gateways hold connections: HTTP, pages, sockets, files. The scheduler decides: engine, attempts, deadlines, and the
ledger's writer. What passes between them is here (kinds of requests, events), in the modules ``*_requests`` beside this
one and in ``qualgent.webhooks.requests``: immutable structs that could travel over a wire, without callables or live
objects.

``call`` sends a query or a command and returns its reply, once what it changed is committed. Errors are those of
``core.errors``. A command carries its caller, for the audit. ``follow`` counts subscriptions of live topics; ``listen``
delivers events: ``RowsChanged`` for topics that somebody follows, for ledger topics after the commit, and what the
agents' connections of a gateway are to do, in order for each connection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar, Generic, Protocol, TypeVar

from msgspec import Struct

from qgprotocol.messages import FromServer
from qualgent.accounts.permissions import Caller
from qualgent.accounts.scope import OrgScope

Reply = TypeVar("Reply")


class PortRequest(Struct, Generic[Reply], frozen=True, kw_only=True):
    """A message that is answered by a reply."""


class Query(PortRequest[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A read of live state."""


class ScopedQuery(Query[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A read of live state that leaves out what is not within the scope."""

    scope: OrgScope


class Sent(Struct, frozen=True):
    """The id of a command that came over a transport. ``again``: an earlier scheduler may have executed it."""

    id: str  # the same each time it is sent
    again: bool


class WriteRequest(PortRequest[Reply], Generic[Reply], frozen=True, kw_only=True):
    """A change. Answered once it is committed; raises LedgerError if nothing was written."""

    caller: Caller
    sent: Sent | None = None  # set by a transport


class Notification(PortRequest[None], frozen=True, kw_only=True):
    """A report from a gateway. Answered once it is taken; its consequences are committed later."""


class AgentReport(Notification, frozen=True, kw_only=True):
    """A report about an agent's connection, in order for each connection."""

    ends: ClassVar[bool] = False  # whether it is the last one
    connection: str  # random; of one gateway, whose id and a dot it may begin with

    @property
    def opens(self) -> bool:
        """Return whether this report introduces its connection; a later one replaces it."""
        return False

    @property
    def drops_unsent(self) -> bool:
        """Return whether earlier reports of the connection that were not sent yet are void."""
        return False


class RowsChanged(Struct, frozen=True, tag=True):
    """Rows of a live topic were changed, added or removed. No ids: any row may have changed."""

    topic: str
    ids: tuple[str, ...]


class OpenLog(Struct, frozen=True, kw_only=True):
    """An attempt whose log may be written on a connection."""

    attempt: str
    token: str
    org_id: str
    cut: bool = False  # its organization had no room for more: nothing more of it is stored
    held: bool = False  # it has not begun: its log opens with its Begin


class ToAgent(Struct, frozen=True, kw_only=True, tag=True):
    """Send a message on an agent's connection.

    ``logs``: with a Welcome, the attempts that go on; the gateway fills the sizes of their logs into the message. A
    Lease opens the log of its attempt, the Begin of a held one that of its own.
    """

    connection: str
    message: FromServer
    logs: tuple[OpenLog, ...] = ()


class AttemptEnded(Struct, frozen=True, kw_only=True, tag=True):
    """Store nothing more of an attempt's log."""

    connection: str
    attempt: str


class CloseConnection(Struct, frozen=True, kw_only=True, tag=True):
    """Close an agent's connection once what was sent on it is out."""

    connection: str


AgentEvent = ToAgent | AttemptEnded | CloseConnection
PortEvent = RowsChanged | AgentEvent

Moment = tuple[int, int]
"""A time of a scheduler's clock: its epoch, and nanoseconds. Earlier schedulers' are less."""

RowsListener = Callable[[RowsChanged], None]
AgentListener = Callable[[AgentEvent], None]

Renew = Callable[[], Iterable[AgentReport]]
"""Read again whatever is followed, and return the reports that introduce the agents' connections again."""


class SchedulerPort(Protocol):
    """One gateway's end of the port."""

    async def call(self, request: PortRequest[Reply], /) -> Reply:
        """Send a request to the scheduler and return its reply, after the commit. Raises QualGentError."""

    def follow(self, topic: str, followed: bool, /) -> None:
        """Report that a live topic got its first follower at this gateway, or lost its last one."""

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        """Call ``rows`` with changed rows, ``agents`` with events for agents, on the event loop. Must not block."""

    def on_renewal(self, renew: Renew, /) -> bool:
        """Call ``renew`` when events may have been lost, or another scheduler has taken over.

        The reports that it returns are sent ahead of everything that waits for an answer. Return whether that can
        happen at all: with a direct port it cannot.
        """

    def scheduler_time(self, monotonic_ns: int, /) -> Moment:
        """Return the scheduler's clock (epoch, ns) at a monotonic time of this process; never a later one."""


class Idempotency(Struct, frozen=True):
    """A client's key for one request, and the SHA-256 of the request."""

    key: str
    fingerprint: str
