"""The agent connections of one gateway: opening them, delivering events to them, reporting their silence."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable

from agents.transports.connection import AgentConnection, Send
from agents.transports.log_store import LogStore
from qgprotocol import messages
from qualgent.accounts.permissions import Caller
from qualgent.core.errors import NotRunningError
from qualgent.core.tasks import Tasks, first_of
from qualgent.scheduler.agent_requests import AgentMessage, Liveness
from qualgent.scheduler.port import AgentEvent, AttemptEnded
from qualgent.scheduler.stall_clock import StallClock
from qualgent.web.gateway import Gateway
from qualgent.web.sockets import LoopTurn

RETURN_SECONDS = 1.0


class AgentGateway:
    """The agents' connections of one gateway. Delivers events to them and reports how long they have been silent."""

    def __init__(
        self,
        gateway: Gateway,
        stall_clock: StallClock,
        report_seconds: float,
        is_cut_off: Callable[[], bool] = bool,
        settle_log: Callable[[str], object] = str,
    ) -> None:
        """``report_seconds``: between two reports of their silence.

        ``is_cut_off``: whether the scheduler is out of reach for so long that agents should go elsewhere.

        ``settle_log`` is called with an attempt that has ended, and of which this gateway may have a log.
        """
        self.gateway = gateway
        self.tasks = Tasks()
        self.stall_clock = stall_clock
        self.turn = LoopTurn()
        self.log_store = LogStore(gateway)
        self._connections: dict[str, AgentConnection] = {}
        self._report_seconds = report_seconds
        self._stopping = asyncio.Event()
        self.is_cut_off = is_cut_off
        self.settle_log = settle_log
        gateway.port.listen(agents=self._deliver_event)
        self.may_renew = gateway.port.on_renewal(self.renewals)  # False: the connections need not be followed

    def start(self) -> None:
        """Start to report every few seconds how long each connection has been silent."""
        self.tasks.repeat(self._report_seconds, self._report_seconds, self._report_silences)

    async def stop(self) -> None:
        """Stop the timers and wait for running tasks; connections are not closed."""
        self._stopping.set()
        self.tasks.cancel_timers()
        await self.tasks.settle()
        self.tasks.cancel_timers()  # of what was repeated meanwhile

    def connect(
        self, caller: Caller, send: Send, close: Callable[[], None], accepted_ns: int | None = None
    ) -> AgentConnection:
        """Register a connection. ``close()`` ends it once all sent messages are out. Raises NotRunningError.

        ``accepted_ns``: a monotonic time at which its agent did not know yet that it is accepted; None: now.
        """
        if self.is_cut_off():
            raise NotRunningError("this gateway cannot reach Redis; connect to another one")
        connection = AgentConnection(self, caller, send, close, accepted_ns or time.monotonic_ns())
        self._connections[connection.id] = connection
        return connection

    def new_id(self) -> str:
        """Return an id for a connection or link, which begins with this gateway's."""
        random = secrets.token_urlsafe(16)
        return random if self.gateway.others is None else f"{self.gateway.others.own_id}.{random}"

    def forget(self, connection: AgentConnection) -> None:
        """Remove an ended connection."""
        self._connections.pop(connection.id, None)

    def retire(self) -> list[AgentConnection]:
        """Ask the connected agents to reconnect in a moment; return their connections."""
        welcomed = [connection for connection in self._connections.values() if connection.welcomed]
        for connection in welcomed:
            connection.send(messages.Retire(after_seconds=RETURN_SECONDS))
        return welcomed

    def _deliver_event(self, event: AgentEvent) -> None:
        """Deliver an event to its connection; if that is gone, settle the log of an ended attempt."""
        connection = self._connections.get(event.connection)
        if connection is not None:
            connection.deliver(event)
        elif isinstance(event, AttemptEnded):
            self.settle_log(event.attempt)

    def renewals(self) -> list[AgentMessage]:
        """Return the messages that register all connections with a scheduler that may not know them."""
        return [report for connection in self._connections.values() for report in connection.renewal()]

    async def _report_silences(self) -> None:
        """Report to the scheduler for how long each connection has been silent (ms)."""
        silent_ms = {connection.id: connection.silent_ms() for connection in self._connections.values()}
        if silent_ms:  # at a stop the scheduler may be gone, and never answer
            report = self.gateway.port.call(Liveness(silent_ms=silent_ms))
            reported, _ = await first_of(report, self._stopping.wait())
            if reported.done():
                reported.result()
