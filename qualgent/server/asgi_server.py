"""The server itself: Daphne's, which keeps book of its applications as they end and stops in order."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from daphne.server import Server as DaphneServer
from twisted.internet import defer
from twisted.internet import reactor as _reactor
from twisted.logger import FilteringLogObserver, LogLevel, LogLevelFilterPredicate, STDLibLogObserver, globalLogBeginner

from qualgent.observability.metrics.process import measures

from . import limits
from .http import HTTPFactory
from .request import Receive, Request
from .websocket import SERVICE_RESTART, Inbox, SocketFactory, SocketProtocol

logger = logging.getLogger("qualgent.server")
reactor: Any = _reactor

Connection = Request | SocketProtocol
ASGI = {"version": "3.0"}


class Server(DaphneServer):
    """Serves `application` on sockets that listen already, until `stop_in_order` or a stop of the reactor.

    `on_listening` is called once, when connections are being accepted. When the server is to stop, `on_leaving` is
    called, and everything goes on for `notice_seconds`: whoever asks now and then whether it is ready learns that it is
    not. Then `on_stopping` is awaited: none are accepted any more, those there are still work, nothing is cut off yet.
    """

    def __init__(
        self,
        application: Callable[..., Any],
        listeners: list[socket.socket],
        *,
        body_limit: int,
        upload_limit: int,
        on_listening: Callable[[], None],
        on_leaving: Callable[[], None] | None = None,
        on_stopping: Callable[[], Awaitable[None]] | None = None,
        notice_seconds: float = 0.0,
    ) -> None:
        super().__init__(
            application,
            endpoints=["sockets that listen already"],  # Daphne wants some; `run` takes `listeners` instead
            signal_handlers=False,
            websocket_timeout=-1,  # seconds a socket may live; agents and dashboards stay for days
            websocket_max_message_size=limits.FRAME_BYTES,
            websocket_max_frame_size=limits.FRAME_BYTES,
            ping_interval=limits.PING_SECONDS,
            ping_timeout=limits.PONG_SECONDS,
            server_name="",
        )
        self.connections: dict[Connection, dict[str, Any]] = {}
        self._listener_sockets = listeners
        self._ports: list[Any] = []
        self._on_listening = on_listening
        self._on_leaving = on_leaving
        self._on_stopping = on_stopping
        self._notice_seconds = notice_seconds
        self._left_at: dict[Connection, float] = {}  # disconnected, its application not yet returned: when
        self.stopped_in_order = False
        self.http_factory = HTTPFactory(self, body_limit, upload_limit)
        self.ws_factory = SocketFactory(self, server=self.server_name)
        self.ws_factory.setProtocolOptions(
            autoPingTimeout=self.ping_timeout,
            allowNullOrigin=True,  # Origin is the guard's to judge
            utf8validateIncoming=False,  # decoding does that: `SocketProtocol.onMessage`
            openHandshakeTimeout=self.websocket_handshake_timeout,
            maxMessagePayloadSize=self.websocket_max_message_size,
            maxFramePayloadSize=self.websocket_max_frame_size,
        )

        measures.connections = self._count_connections

    def run(self) -> None:
        """Serve until the reactor has stopped."""
        warn: Any = LogLevelFilterPredicate(LogLevel.warn)
        to_logging: Any = STDLibLogObserver("twisted")
        warnings_up: Any = FilteringLogObserver(to_logging, [warn])
        globalLogBeginner.beginLoggingTo([warnings_up], redirectStandardIO=False, discardBuffer=True)
        reactor.callWhenRunning(self._listen)
        reactor.run(installSignalHandlers=False)

    def _listen(self) -> None:
        for listener in self._listener_sockets:
            self._ports.append(reactor.adoptStreamPort(listener.fileno(), listener.family, self.http_factory))
            listener.close()  # the port has a duplicate
        reactor.callLater(1, self._every_second)
        reactor.callLater(2, self.timeout_checker)
        self._on_listening()

    def _count_connections(self) -> dict[str, int]:
        sockets = sum(isinstance(protocol, SocketProtocol) for protocol in self.connections)
        return {"http": len(self.http_factory.channels), "websocket": sockets}

    def _every_second(self) -> None:
        self.http_factory.expire_channels()
        self._cancel_leftovers()
        reactor.callLater(1, self._every_second)

    # ------------------------------------------------------------------------------------------ applications
    # private: daphne.server.Server.connections protocol_connected protocol_disconnected create_application handle_reply
    # timeout_checker — its classes of requests and sockets call these (tests/integration/test_server_failures.py)
    def protocol_connected(self, protocol: Connection) -> None:
        self.connections[protocol] = {}

    def protocol_disconnected(self, protocol: Connection) -> None:
        """Forget the connection at once if its application has returned (Daphne: at the next scan of all)."""
        details = self.connections.get(protocol)
        if details is None:
            return
        if "application_instance" in details:
            details["disconnected"] = True
            self._left_at.setdefault(protocol, time.monotonic())
        else:
            del self.connections[protocol]

    def create_application(self, protocol: SocketProtocol, scope: dict[str, Any]) -> Inbox | None:
        """Daphne's way to start the application for a socket; returns what feeds it."""
        if protocol not in self.connections:
            return None
        inbox = Inbox(protocol.transport)
        self.start_application(protocol, scope, inbox.get)
        return inbox

    def start_application(self, protocol: Connection, scope: dict[str, Any], receive: Receive) -> None:
        """Start the application for one request or socket."""
        scope["asgi"] = ASGI
        application = self.application(scope, receive, partial(self.handle_reply, protocol))
        task = asyncio.get_running_loop().create_task(application)
        self.connections[protocol]["application_instance"] = task
        task.add_done_callback(partial(self._application_returned, protocol))

    def _application_returned(self, protocol: Connection, task: asyncio.Task[None]) -> None:
        self._left_at.pop(protocol, None)
        details = self.connections.get(protocol, {})
        disconnected = details.get("disconnected", False)
        details.pop("application_instance", None)
        if disconnected:
            self.connections.pop(protocol, None)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            logger.error("The application failed: %r", error, exc_info=error)
        if not disconnected:  # nobody will ever answer or close
            protocol.handle_exception(error or RuntimeError("the application returned without an answer"))

    async def handle_reply(self, protocol: Connection, message: dict[str, Any]) -> None:
        """Pass on what the application sends; a streaming one waits here while the client does not read."""
        details = self.connections.get(protocol)
        if details is None or "disconnected" in details:
            return
        protocol.handle_reply(message)
        if message.get("more_body") and isinstance(protocol, Request) and protocol.channel is not None:
            writable = protocol.channel.writable
            if writable is not None:
                await writable

    def _cancel_leftovers(self) -> None:
        """Cancel the applications whose client left long ago."""
        before = time.monotonic() - self.application_close_timeout
        for protocol in [protocol for protocol, left_at in self._left_at.items() if left_at < before]:
            logger.warning("The application of %r did not return after its client had left; cancelled.", protocol)
            self._left_at.pop(protocol)
            self.connections[protocol]["application_instance"].cancel()

    # ------------------------------------------------------------------------------------------ the end
    async def stop_in_order(self) -> None:
        """Give notice; stop accepting; tell the application; close the sockets; let requests finish; stop the reactor.

        So the hooks that applications have on the reactor's shutdown run when nothing is in flight any more.
        """
        self.stopped_in_order = True
        if self._on_leaving is not None:
            self._on_leaving()
            await asyncio.sleep(self._notice_seconds)
        closing = [defer.maybeDeferred(port.stopListening) for port in self._ports]
        await defer.gatherResults(closing).asFuture(asyncio.get_running_loop())
        self.http_factory.finish_up()
        if self._on_stopping is not None:
            await self._on_stopping()
        for protocol in list(self.connections):
            if isinstance(protocol, SocketProtocol):
                protocol.go_away(SERVICE_RESTART)
        tasks = self._tasks()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=limits.DRAIN_SECONDS)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=limits.CANCEL_SECONDS)
        reactor.stop()

    def _tasks(self) -> list[asyncio.Task[None]]:
        instances = (details.get("application_instance") for details in self.connections.values())
        return [task for task in instances if task is not None]
