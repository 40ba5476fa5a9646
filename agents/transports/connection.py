"""One agent process's connection at its gateway, for any transport: forwards messages, stores logs, sends replies.

The transport calls ``receive_frame`` for each frame in order and ``closed`` once; messages for the agent leave through
its ``send``, which must not block. What an agent sends goes to the scheduler, but for its log, which is stored here,
and the cases of running attempts, which are kept here in memory (``qualgent.web.running_cases``).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from msgspec.structs import replace

from agents.transports.log_store import MAX_RESULTS, LogStore, LogWindow, LogWriter
from agents.transports.mirror import AgentMirror
from qgprotocol import codec, messages
from qgprotocol.log_format import about
from qualgent.accounts.contract import HostScope
from qualgent.accounts.permissions import RULES, Caller, Resource, allowed
from qualgent.accounts.selectors import get_host
from qualgent.core.errors import NotRunningError, QualGentError
from qualgent.core.tasks import Tasks
from qualgent.scheduler.agent_requests import AgentDisconnected, AgentMessage, ForScheduler
from qualgent.scheduler.port import (
    AgentEvent,
    AgentReport,
    AttemptEnded,
    CloseConnection,
    Moment,
    OpenLog,
    ToAgent,
)
from qualgent.scheduler.stall_clock import StallClock
from qualgent.web.gateway import Gateway
from qualgent.web.sockets import LoopTurn

logger = logging.getLogger("agents.session")

Send = Callable[[messages.FromServer], bool]
"""Queue a message without blocking; False: the connection is gone."""

MAX_REPORTS = 200  # on their way to a scheduler in another process; then nothing more is read
LINK = Resource("agent-link")


class Connections(Protocol):
    """The connections of a gateway, as each of them needs these."""

    gateway: Gateway
    tasks: Tasks
    stall_clock: StallClock
    turn: LoopTurn
    log_store: LogStore
    may_renew: bool  # False: what it does need not be followed

    def new_id(self) -> str: ...

    def forget(self, connection: AgentConnection) -> None: ...

    def settle_log(self, attempt_id: str, /) -> object:
        """Complete an ended attempt's log in the background, if this gateway has one."""


class AgentConnection:
    """One connection of an agent process: its messages, logs, and state at this gateway."""

    def __init__(
        self, agents: Connections, caller: Caller, send: Send, close: Callable[[], None], accepted_ns: int
    ) -> None:
        self.caller = caller
        self._permitted_tags = frozenset(tag for tag in RULES[LINK.kind] if allowed(caller, tag, LINK))
        self.id = agents.new_id()
        self.welcomed = False
        self.batches = False  # the agent reads frames of several messages
        self.over = asyncio.Event()  # its end is reported
        self.mirror = AgentMirror() if agents.may_renew else None
        self._agents, self._gateway = agents, agents.gateway
        self._send = send
        self._close = close
        self._accepted_ns = accepted_ns
        self._introduced = False
        self._refused = False  # it is being closed, and what still comes is ignored
        self._logs: dict[str, LogWriter] = {}  # by attempt
        self._held: dict[str, OpenLog] = {}  # by attempt: held leases, whose logs open when they begin
        self._kept_back = False  # a result is not acknowledged, as its log is not in the file store
        self._leaving = asyncio.Event()  # it has ended: nothing that waits is repeated
        self._signed_off = False  # its process said goodbye
        self._behind: list[messages.FromServer | None] | None = None  # queued after a pending Welcome; None: close
        self._one_frame = asyncio.Lock()  # the messages of a frame stay together
        self._in_order = asyncio.Lock()
        self._pending: set[asyncio.Task[None]] = set()  # pieces of logs, and results that wait for them
        self._window = LogWindow()
        self._reports: set[asyncio.Task[None]] = set()  # not taken yet
        self._heard_ms = agents.stall_clock.active_ms()

    async def receive_frame(self, frame: str | bytes) -> bool:
        """Process the messages of a frame; refuse the connection if one is invalid. Return True after a Goodbye."""
        try:
            encoded = codec.split_frame(frame)
        except codec.MessageError as error:
            self.refuse(f"not messages of this protocol: {str(error)[:200]}")
            return False
        async with self._one_frame:  # requests of a poll link may overlap
            for number, one in enumerate(encoded):
                if number:
                    await self._agents.turn.rest()
                if self._refused:
                    return False
                if await self._receive_encoded(one):
                    return True
        return False

    async def _receive_encoded(self, frame: str | bytes) -> bool:
        """Process one message; refuse the connection if it is invalid. Return True after a Goodbye."""
        message: messages.FromAgent | None
        try:
            try:
                message = codec.decode_from_agent(frame)
            except codec.MessageError as error:
                message = codec.salvage_from_agent(frame)
                logger.warning("refused an invalid message of an agent: %s", str(error)[:200])
        except codec.MessageError as error:
            self.refuse(f"not a message of this protocol: {str(error)[:200]}")
            return False
        if message is None:
            return False
        await self.receive(message)
        return isinstance(message, messages.Goodbye)

    async def receive(self, message: messages.FromAgent) -> None:
        """Process one message. The scheduler gets them in order; logs and their results follow in the background."""
        self.note_message()
        if (tag := codec.tag_of(message)) not in self._permitted_tags:
            self._gateway.denials.note(self.caller, tag, LINK)
            self.refuse("you may not connect agents to this server; ask its administrator for permission")
            return
        host = None
        if isinstance(message, messages.Hello):
            if self.caller.kind == "host":
                host = await self._gateway.read(get_host, self.caller.subject)
                if host is None:
                    self.refuse("this device host was revoked: enroll it again, qgagent enroll", code="credential")
                    return
            self._introduced = True
            self.batches = message.batches
        elif not self._introduced:
            self.refuse("the first message must be a hello")
            return
        match message:
            case messages.LogChunk():
                await self._window.room(len(message.data))  # until then nothing is read
                self.note_message()
                log = self._logs.get(message.attempt)
                if log is not None and log.token == message.token:
                    log.begun = True
                    self._window.add(len(message.data), self._spawn_work(self._store_chunk(log, message)))
                return  # otherwise it has ended: a revoke or an acknowledgement follows
            case messages.Begin():
                opened = self._held.get(message.attempt)
                if opened is not None and opened.token == message.token:
                    del self._held[message.attempt]
                    self._logs[message.attempt] = LogWriter(self._agents.log_store, opened, begun=False)
            case messages.Cases():
                if (log := self._logs.get(message.attempt)) is not None and log.token == message.token:
                    log.report_cases(message)
                return
            case messages.Result() if (log := self._logs.get(message.attempt)) is not None and log.begun:
                self._spawn_work(self._result(log, message))
                return
            case messages.Goodbye():
                self._leaving.set()
                await self._finish_pending()
                if self._kept_back:
                    return  # else what has run would be given back
                self._signed_off = True
        await self._forward_message(message, host=host)

    async def _forward_message(
        self, message: ForScheduler, log_bytes: int | None = None, host: HostScope | None = None
    ) -> None:
        """Report a message to the scheduler, in order; wait while too many reports are pending."""
        async with self._in_order:  # requests of a poll link may overlap
            report = AgentMessage(
                connection=self.id,
                caller=self.caller,
                message=message,
                host=host,
                log_bytes=log_bytes,
                accepted=self._accepted if isinstance(message, messages.Hello) else None,
            )
            if self.mirror is None:  # the scheduler is in this process and takes it at once
                await self._gateway.port.call(report)
            else:
                while len(self._reports) >= MAX_REPORTS:
                    await asyncio.wait(self._reports, return_when=asyncio.FIRST_COMPLETED)
                self.mirror.sent(report)
                self._report(report)

    @property
    def _accepted(self) -> Moment:
        """Return when the connection was accepted, by the scheduler's clock; never later than it was."""
        return self._gateway.port.scheduler_time(self._accepted_ns)

    def renewal(self) -> list[AgentMessage]:
        """Return the messages that register the connection with a scheduler that may not know it."""
        return [] if self.mirror is None else self.mirror.renewal(self._accepted)

    def _report(self, report: AgentReport) -> asyncio.Task[None]:
        """Send a report to the scheduler in the background, in order; return its task."""
        task = asyncio.get_running_loop().create_task(self._send_report(report))  # these begin in their order
        self._reports.add(task)
        task.add_done_callback(self._reports.discard)
        return task

    async def taken(self) -> None:
        """Wait until the scheduler has received all reports of this connection."""
        if self._reports:
            await asyncio.wait(self._reports)

    async def _send_report(self, report: AgentReport) -> None:
        """Send a report to the scheduler; close or refuse the connection if that fails."""
        try:
            await self._gateway.port.call(report)
        except NotRunningError:  # the server is stopping: the agent connects to another
            self.close()
        except QualGentError as error:  # a number is too large for the port
            if not self._refused:
                self.refuse(str(error))
        except Exception:
            logger.exception("could not forward a message of an agent; closing its connection")
            self.close()

    async def _store_chunk(self, log: LogWriter, chunk: messages.LogChunk) -> None:
        """Append a piece to its log and acknowledge it; close the connection if it cannot be stored."""
        try:
            stored = await log.append(chunk.offset, chunk.data)
        except OSError as error:
            # not acknowledged: the agent keeps it and sends it again after its next connection
            extra = about(org=log.org_id, attempt=log.attempt)
            logger.error("could not store a log: %s", error, extra=extra)
            log.failed = True
            self.close()
            return
        if stored is not None:
            self.send(messages.LogAcknowledge(attempt=chunk.attempt, offset=stored))

    async def _result(self, log: LogWriter, result: messages.Result) -> None:
        """Report a result to the scheduler once its log is stored and archived; keep it back if that fails."""
        if log.results == MAX_RESULTS:
            return  # the agent repeats itself, and the first ones will be answered
        log.results += 1
        try:
            log_bytes = await log.stored_bytes()
            if log.failed:
                return  # the agent sends the rest of the log, and then the result, on its next connection
            if not await log.archive(self._leaving):
                self._kept_back = True  # the agent sends it again on its next connection
                return
            await self._forward_message(replace(result, log_truncated=result.log_truncated or log.cut), log_bytes)
        finally:
            log.results -= 1

    def _spawn_work(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run work in a task that ``_finish_pending`` waits for."""
        task = self._agents.tasks.spawn(work)
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)
        return task

    async def _finish_pending(self) -> None:
        """Wait until all received pieces of logs are stored, and the results behind them are reported."""
        await asyncio.gather(*self._pending, return_exceptions=True)

    async def closed(self) -> None:
        """Report the end of the connection, after all its messages."""
        self._leaving.set()
        await self._finish_pending()
        self._end_logs()
        self._agents.forget(self)
        try:
            async with self._in_order:
                ended = AgentDisconnected(connection=self.id, silent_ms=self.silent_ms(), signed_off=self._signed_off)
                await self._report(ended)
        finally:
            self.over.set()

    def deliver(self, event: AgentEvent) -> None:
        """Apply an event of the scheduler: send its message, open or end logs, or close the connection."""
        if self.mirror is not None and isinstance(event, ToAgent):
            self.mirror.delivered(event.message)
        match event:
            case ToAgent(message=messages.Welcome() as welcome) if self.welcomed:
                self._continue_with_scheduler(welcome, event.logs)
            case ToAgent(message=messages.Welcome() as welcome):
                self.welcomed = True
                for opened in event.logs:
                    self._continue_log(opened)
                if going_on := [opened.attempt for opened in event.logs if not opened.held]:
                    self._behind = []
                    self._agents.tasks.spawn(self._welcome(welcome, going_on))
                else:
                    self.send(welcome)
            case ToAgent(message=messages.LeaseOffer() as lease):
                opened = OpenLog(attempt=lease.attempt, token=lease.token, org_id=lease.job.org_id)
                self._logs[lease.attempt] = LogWriter(self._agents.log_store, opened, begun=False)
                self.send(lease)
            case ToAgent(message=messages.Hold() as window):
                for lease in window.leases:
                    opened = OpenLog(attempt=lease.attempt, token=lease.token, org_id=lease.job.org_id)
                    self._held[lease.attempt] = opened
                self.send(window)
            case ToAgent():
                self.send(event.message)
            case AttemptEnded():
                self._held.pop(event.attempt, None)
                log = self._logs.pop(event.attempt, None)
                if log is not None:
                    log.end()
                    if log.begun:
                        self._agents.settle_log(event.attempt)
            case CloseConnection():
                self._end_logs()
                if self.mirror is not None:
                    self.mirror.closed()
                self.close()

    def _continue_with_scheduler(self, welcome: messages.Welcome, logs: tuple[OpenLog, ...]) -> None:
        """Apply a new scheduler's Welcome: revoke dropped leases, end their logs, reopen continuing ones."""
        for attempt in welcome.drop:
            self.send(messages.Revoke(attempt=attempt, reason="its lease was lost while there was no scheduler"))
        going_on = {opened.attempt: opened for opened in logs}
        self._held = {attempt: opened for attempt, opened in self._held.items() if attempt in going_on}
        for attempt in [attempt for attempt in self._logs if attempt not in going_on]:
            self._logs.pop(attempt).end()
        for attempt, opened in going_on.items():
            if attempt not in self._logs:
                self._continue_log(opened)

    def _continue_log(self, opened: OpenLog) -> None:
        """Open the log of an attempt from an earlier connection, in place of an open one."""
        if (earlier := self._logs.pop(opened.attempt, None)) is not None:
            earlier.end()
        if opened.held:
            self._held[opened.attempt] = opened
        else:
            self._held.pop(opened.attempt, None)
            self._logs[opened.attempt] = LogWriter(self._agents.log_store, opened)

    async def _welcome(self, welcome: messages.Welcome, attempts: list[str]) -> None:
        """Send the Welcome with the sizes of continued logs, then the queued messages."""
        logs = self._gateway.logs
        try:
            self._send(replace(welcome, logs={attempt: await logs.size_here(attempt) or 0 for attempt in attempts}))
        finally:
            behind, self._behind = self._behind or [], None
            for message in behind:
                if message is None:
                    self._close()
                else:
                    self._send(message)

    def send(self, message: messages.FromServer) -> None:
        """Send a message to the agent, or queue it while the Welcome is being prepared."""
        if self._behind is None:
            self._send(message)
        else:
            self._behind.append(message)

    def close(self) -> None:
        """Close the connection after the sent messages; the transport calls ``closed`` when it has ended."""
        if self._behind is None:
            self._close()
        else:
            self._behind.append(None)

    def refuse(self, reason: str, *, code: str = "hello") -> None:
        """Send the reason of a refusal, close the connection, and ignore what it still sends."""
        self._refused = True
        logger.warning("an agent was refused: %s", reason)
        self.send(messages.Refused(code=code, reason=reason, retry=False))
        self.close()

    def _end_logs(self) -> None:
        """End all open logs of this connection; nothing more is stored in them."""
        for log in self._logs.values():
            log.end()
        self._logs.clear()

    def silent_ms(self) -> int:
        """Return for how long the process has sent nothing (ms); 0 while this gateway itself does not read."""
        return 0 if self._window.is_full else self._agents.stall_clock.active_ms() - self._heard_ms

    def note_message(self) -> None:
        """Record that the process sent something just now."""
        self._heard_ms = self._agents.stall_clock.active_ms()
