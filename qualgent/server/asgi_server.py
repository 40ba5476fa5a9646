"""The ASGI server: accepts connections, runs the application for requests and sockets, and stops gracefully."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from twisted.internet import reactor as _reactor
from twisted.logger import FilteringLogObserver, LogLevel, LogLevelFilterPredicate, STDLibLogObserver, globalLogBeginner

from qualgent.core.asgi import Message, Receive, Scope
from qualgent.core.measures import measures
from qualgent.web import limits
from qualgent.web.sockets import LoopTurn

from .connections import HTTPConnections, Transport
from .guard import PEER_KEY
from .http import Channel
from .listening import SocketFile
from .peers import NOBODY
from .request import BeginStep, Request
from .spool import BodySpool
from .websocket import SERVICE_RESTART, SocketProtocol

logger = logging.getLogger("qualgent.server")
reactor: Any = _reactor

Connection = Request | SocketProtocol


@dataclass
class RunningApplication:
    """The application of a connection."""

    task: asyncio.Task[None] | None = None
    disconnected: bool = False


class AsgiServer:
    """Serve `application` on sockets that already listen, until `stop_gracefully` or a stop of the reactor.

    `on_listening` is called once, when connections are accepted. A graceful stop calls `on_leaving` and goes on for
    `notice_seconds`, so that readiness probes see that the server is not ready. Then it accepts no more connections and
    awaits `on_stopping`, while the open ones still work, those between two requests too.
    """

    def __init__(
        self,
        application: Callable[..., Any],
        listeners: list[socket.socket],
        *,
        body_limit: int,
        spool_limit: int,
        upload_limit: int,
        on_listening: Callable[[], None],
        on_leaving: Callable[[], None] | None,
        on_stopping: Callable[[], Awaitable[None]] | None,
        notice_seconds: float,
        is_local: bool = True,
        accepts_at_once: bool = True,
    ) -> None:
        """``is_local``: only the user of this machine who runs the server is served.

        Without ``accepts_at_once``, the listeners are bound only, and connections are refused until `accept`.
        """
        self.application = application
        self.connections: dict[Connection, RunningApplication] = {}
        self._listener_sockets = listeners
        self._accepts_at_once = accepts_at_once
        self._is_local = is_local
        self._loop = asyncio.get_event_loop()
        self._transports: set[Transport] = set()
        self._accepting: asyncio.Task[None] | None = None
        self._accepters: list[asyncio.Server] = []
        self._socket_files: list[SocketFile] = []
        self._on_listening = on_listening
        self._on_leaving = on_leaving
        self._on_stopping = on_stopping
        self._notice_seconds = notice_seconds
        self._disconnected_at: dict[Connection, float] = {}  # of those whose application still runs
        self.stopped_gracefully = False
        self.spool = BodySpool(spool_limit, body_limit)
        self.http_connections = HTTPConnections(self, body_limit, upload_limit)
        self.turn = LoopTurn()

    def run(self) -> None:
        """Serve until the reactor stops."""
        warn: Any = LogLevelFilterPredicate(LogLevel.warn)
        to_logging: Any = STDLibLogObserver("twisted")
        warnings_up: Any = FilteringLogObserver(to_logging, [warn])
        globalLogBeginner.beginLoggingTo([warnings_up], redirectStandardIO=False, discardBuffer=True)
        reactor.callWhenRunning(self._begin_listening)
        reactor.run(installSignalHandlers=False)

    def _begin_listening(self) -> None:
        """Accept connections (if it may at once), check deadlines every second, and call ``on_listening``."""
        if self._accepts_at_once:
            self.accept()
        reactor.callLater(1, self._every_second)
        self._on_listening()

    def accept(self) -> None:
        """Accept connections on the bound sockets, unless the server is stopping. Raises OSError."""
        if self.stopped_gracefully:
            return
        for listener in self._listener_sockets:
            if not self._accepts_at_once:
                listener.listen(limits.BACKLOG)
            if listener.family == socket.AF_UNIX:
                self._socket_files.append(SocketFile(listener))
        self._accepting = self._loop.create_task(self._serve_listeners())
        self._accepting.add_done_callback(lambda accepting: accepting.result())  # a failure is logged

    async def _serve_listeners(self) -> None:
        """Create an accepting server for each listening socket."""
        for listener in self._listener_sockets:
            is_unix = listener.family == socket.AF_UNIX
            serve: Any = self._loop.create_unix_server if is_unix else self._loop.create_server
            self._accepters.append(await serve(self._make_transport, sock=listener, backlog=limits.BACKLOG))

    def _make_transport(self) -> Transport:
        """Return the transport of a new connection, which begins as an HTTP connection."""
        return Transport(partial(Channel, self.http_connections), self._transports, is_local=self._is_local)

    def _every_second(self) -> None:
        """End connections and applications whose deadline has passed, every second."""
        self.http_connections.expire_channels()
        now = time.monotonic()
        for protocol in list(self.connections):
            if isinstance(protocol, SocketProtocol):
                protocol.check_silence(now)
        self._cancel_overdue_applications()
        reactor.callLater(1, self._every_second)

    # ------------------------------------------------------------------------------------------ applications
    def protocol_connected(self, protocol: Connection) -> None:
        """Register a new request or WebSocket, whose application is not started yet."""
        self.connections[protocol] = RunningApplication()
        measures.connections["websocket"] += isinstance(protocol, SocketProtocol)

    def protocol_disconnected(self, protocol: Connection) -> None:
        """Forget a request or WebSocket whose connection ended, once its application has returned."""
        running = self.connections.get(protocol)
        if running is None:
            return
        if running.task is not None:
            running.disconnected = True
            self._disconnected_at.setdefault(protocol, time.monotonic())
        else:
            self._forget_protocol(protocol)

    def _forget_protocol(self, protocol: Connection) -> None:
        """Remove a request or WebSocket, and drop a request's body."""
        if self.connections.pop(protocol, None) is not None:
            measures.connections["websocket"] -= isinstance(protocol, SocketProtocol)
        if isinstance(protocol, Request):
            protocol.drop_body()  # not before: an application whose client has left may still have the body

    def start_application(
        self, protocol: Connection, scope: Scope, receive: Receive, begin_step: BeginStep | None = None
    ) -> None:
        """Start the application for a request or WebSocket, at once or after awaiting ``begin_step``."""
        scope["asgi"] = {"version": "3.0"}
        channel = protocol.channel if isinstance(protocol, Request) else protocol
        scope[PEER_KEY] = channel.transport.peer if channel is not None else NOBODY
        task = asyncio.get_running_loop().create_task(self._run_application(protocol, scope, receive, begin_step))
        self.connections[protocol].task = task
        task.add_done_callback(partial(self._application_returned, protocol))

    async def _run_application(
        self, protocol: Connection, scope: Scope, receive: Receive, begin_step: BeginStep | None
    ) -> None:
        """Run the application for a request or WebSocket, after awaiting ``begin_step``."""
        if begin_step is not None:
            await begin_step()
        # called in the task: its layers are functions that may fail before there is a coroutine
        await self.application(scope, receive, partial(self.handle_reply, protocol))

    def _application_returned(self, protocol: Connection, task: asyncio.Task[None]) -> None:
        """Log the error of an application that ended, and end its request or socket if that is still open."""
        self._disconnected_at.pop(protocol, None)
        running = self.connections.get(protocol, RunningApplication())
        running.task = None
        if running.disconnected:
            self._forget_protocol(protocol)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            logger.error("the application failed: %r", error, exc_info=error)
        if not running.disconnected:  # nothing else will answer or close
            protocol.handle_exception(error or RuntimeError("the application returned without an answer"))

    async def handle_reply(self, protocol: Connection, message: Message) -> None:
        """Send an ASGI message of the application; wait while its client does not read a streaming response."""
        running = self.connections.get(protocol)
        if running is None or running.disconnected:
            return
        protocol.handle_reply(message)
        if message.get("more_body") and isinstance(protocol, Request) and protocol.channel is not None:
            writable = protocol.channel.writable
            if writable is not None:
                await writable

    def _cancel_overdue_applications(self) -> None:
        """Cancel the applications that have not returned long after their client disconnected."""
        before = time.monotonic() - limits.APPLICATION_SECONDS
        for protocol in [protocol for protocol, at in self._disconnected_at.items() if at < before]:
            logger.warning(
                "cancelled the application of %r, which did not return after its client disconnected", protocol
            )
            self._disconnected_at.pop(protocol)
            task = self.connections[protocol].task
            assert task is not None
            task.cancel()

    # ------------------------------------------------------------------------------------------ stopping
    async def stop_gracefully(self) -> None:
        """Stop in order: give notice, stop accepting, close WebSockets, let requests finish, stop the reactor.

        The applications' own hooks on the reactor's shutdown thus run when nothing is in flight any more.
        """
        self.stopped_gracefully = True
        if self._on_leaving is not None:
            self._on_leaving()
            await asyncio.sleep(self._notice_seconds)
        await self._stop_accepting()
        if self._on_stopping is not None:
            await self._on_stopping()
        self.http_connections.drain()  # after the hook: it waits for what comes on connections that are idle now
        for protocol in list(self.connections):
            if isinstance(protocol, SocketProtocol):
                protocol.close_or_reject(SERVICE_RESTART)
        tasks = [running.task for running in self.connections.values() if running.task is not None]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=limits.DRAIN_SECONDS)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=limits.CANCEL_SECONDS)
        for transport in list(self._transports):
            transport.close()
        reactor.stop()

    async def _stop_accepting(self) -> None:
        """Close the listening sockets, and remove the files of unix sockets."""
        if self._accepting is not None:
            await asyncio.wait([self._accepting])
        for accepter in self._accepters:
            accepter.close()
        for file in self._socket_files:
            file.remove()
