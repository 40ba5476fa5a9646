"""The scheduler's sessions by connection: handlers of what gateways report about agents' connections."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from agents.fleet import Fleet
from agents.rows import AgentRows
from agents.session import AgentSession
from qgprotocol import messages
from qualgent.scheduler.agent_requests import AgentDisconnected, AgentMessage, Liveness, LogCut
from qualgent.scheduler.core import Core
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.port import CloseConnection, Moment

AGENTS_A_TURN = 128  # that connect or disconnect at a turn of the loop, but for a larger host: 1,000 take 15 ms


class Sessions:
    """The sessions of all connections that have sent their Hello."""

    def __init__(self, core: Core, fleet: Fleet, rows: AgentRows, now: Callable[[], Moment]) -> None:
        self._core = core
        self._fleet = fleet
        self._rows = rows
        self._now = now
        self._sessions: dict[str, AgentSession] = {}  # by connection
        # what waits for its turn, in order: the work, how many agents it concerns, and who waits for it
        self._queue: deque[tuple[Callable[[], None], int, asyncio.Future[None]]] = deque()

    def handlers(self) -> dict[type[Any], Handler]:
        """Return the port handlers of the gateways' reports about agents' connections."""
        return {
            AgentMessage: self.receive,
            AgentDisconnected: self.disconnect,
            Liveness: self.update_liveness,
            LogCut: self.record_log_cut,
        }

    async def receive(self, report: AgentMessage) -> None:
        """Pass an agent's message to its connection's session, in order of arrival, and wait until it is handled."""
        message = report.message
        agents = len(message.agents) if isinstance(message, messages.Hello) else 0
        await self._in_turn(partial(self._handle_report, report), agents)

    async def _in_turn(self, work: Callable[[], None], agents: int) -> None:
        """Run work in order of arrival, with a bounded number of (dis)connecting agents per turn of the event loop.

        A caller that is cancelled does not wait, and the work is done.
        """
        if not (agents or self._queue):
            work()
            return
        done = asyncio.get_running_loop().create_future()
        self._core.tasks.watch(done)
        self._queue.append((work, agents, done))
        if len(self._queue) == 1:
            self._core.tasks.spawn(self._work_off())
        await asyncio.shield(done)

    async def _work_off(self) -> None:
        """Run the queued work in order; yield to the loop after AGENTS_A_TURN agents."""
        agents_of_turn = 0
        while self._queue:
            work, agents, done = self._queue[0]
            try:
                work()
            except Exception as error:
                done.set_exception(error)
            else:
                done.set_result(None)
            agents_of_turn += agents
            if agents_of_turn >= AGENTS_A_TURN:
                agents_of_turn = 0
                await asyncio.sleep(0)
            self._queue.popleft()  # only now: what comes meanwhile waits, too

    def _handle_report(self, report: AgentMessage) -> None:
        """Pass a message to its connection's session; create one for a hello, close an unknown connection."""
        session = self._sessions.get(report.connection)
        if report.renews:
            if session is not None:
                session.abandon()
            session = None
        elif session is not None and session.renewed and isinstance(report.message, messages.Hello):
            return  # the gateway has said it again meanwhile
        if session is None and isinstance(report.message, messages.Hello):
            session = AgentSession(self._core, self._fleet, self._rows, report, self._now())
            self._sessions[report.connection] = session
        if session is None:  # of a scheduler before this one
            self._core.send(CloseConnection(connection=report.connection))
        else:
            session.receive(report.message, report.log_bytes, report.host)

    async def disconnect(self, report: AgentDisconnected) -> None:
        """End the session of a connection that has ended, in turn."""
        session = self._sessions.get(report.connection)
        await self._in_turn(partial(self._end_session, report), 1 if session is None else 1 + len(session.agents))

    def _end_session(self, report: AgentDisconnected) -> None:
        """End the session of an ended connection, with the time of its last message."""
        if (session := self._sessions.pop(report.connection, None)) is not None:
            session.note_message(report.silent_ms)
            session.closed()

    async def update_liveness(self, report: Liveness) -> None:
        """Record how long agents have been silent; suspend those silent for a while, close connections of lost ones."""
        for connection, silent_ms in report.silent_ms.items():
            if (session := self._sessions.get(connection)) is not None:
                session.note_message(silent_ms)
                session.check_silence()

    async def record_log_cut(self, report: LogCut) -> None:
        """Record that nothing more of an active attempt's log is stored."""
        if (running := self._core.leases.get(report.attempt)) is not None:
            running.log_cut = True
