"""One session with the server after another, for ever: hello, welcome, then whatever either side has to say."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

from qgprotocol.messages import (
    FromAgent,
    FromServer,
    Goodbye,
    LogAcknowledge,
    MessageError,
    Refused,
    Result,
    Retire,
    Welcome,
    decode_from_server,
    encode,
    minor_of,
)

from .backoff import Backoff
from .errors import LinkError, RefusedError
from .host import Host
from .log_book import LogBook
from .log_sender import LogSender
from .outbox import Outbox
from .peer import Peer
from .tasks import first_to_end
from .transport import Link

log = logging.getLogger("qgagent")

WELCOME_SECONDS = 15.0
GOODBYE_SECONDS = 3.0


class Connection:
    """Keeps the host connected until ``stop``. ``open_link`` makes a new Link, as a context manager."""

    def __init__(
        self,
        *,
        host: Host,
        outbox: Outbox,
        open_link: Callable[[], AbstractAsyncContextManager[Link]],
        backoff: Backoff,
        peer: Peer,
        logs: LogBook,
    ) -> None:
        self._host = host
        self._outbox = outbox
        self._open_link = open_link
        self._backoff = backoff
        self._peer = peer
        self._logs = logs
        self._stopping = asyncio.Event()
        self._known = False  # the server has welcomed this process once
        self._welcome = False  # it has on the present connection
        self._said = ""  # the last trouble, said once and not at each try
        self._others = asyncio.Event()  # the host has other devices than the last hello said

    async def run(self) -> None:
        """Return after ``stop``. Raises RefusedError when the server will not have this agent."""
        while not self._stopping.is_set():
            if not self._host.occupied.is_set():
                await first_to_end(self._host.occupied.wait(), self._stopping.wait())
                continue
            try:
                async with self._open_link() as link:
                    await self._session(link)
                continue  # it ended on purpose: for a new hello, or after a goodbye
            except RefusedError as error:
                # A wrong address answers the very first try; later the server may just be between two versions.
                if not error.retry or (error.code == "http" and not self._known):
                    raise
                self._complain(f"refused for now: {error}")
            except LinkError as error:
                if not self._stopping.is_set():
                    self._complain(str(error))
            await self._pause()

    def introduce_anew(self) -> None:
        """The host has other devices than the server knows: say hello again, at once, on a new connection.

        Nothing that runs takes notice: it is as if the connection had broken. The protocol has one hello a connection,
        and a second kind of hello for this would be a second way to compare leases.
        """
        if self._host.outdated and not self._stopping.is_set():
            self._others.set()

    def stop(self, reason: str) -> bool:
        """Make no more connections. True: a Goodbye is on its way, after which ``run`` returns by itself."""
        self._stopping.set()
        self._outbox.put(Goodbye(reason=reason))
        return self._welcome

    async def _pause(self) -> None:
        try:
            async with asyncio.timeout(self._backoff.next_delay()):
                await self._stopping.wait()
        except TimeoutError:
            pass

    async def _session(self, link: Link) -> None:
        # No await between these: what happens after the hello was composed goes through the outbox, what happened
        # before is in the hello or among the results, so that nothing is said by neither.
        hello, unreported = self._host.hello(), self._host.unreported()
        self._others.clear()
        self._outbox.open()
        try:
            await link.send(encode(hello))
            welcome = await self._welcomed(link)
            began = time.monotonic()
            self._known, self._welcome, self._said = True, True, ""
            log.info("connected to %s as %s", welcome.server, ", ".join(agent.name for agent in hello.agents[:4]))
            self._host.drop(welcome.drop)
            kept = [result for result in unreported if result.attempt not in welcome.drop]
            self._peer.welcomed(minor_of(welcome.protocol))

            async def send(message: FromAgent) -> None:
                await link.send(encode(message))

            sender = LogSender(self._logs, welcome.logs, send, speaks_logs=self._peer.keeps_files)
            try:
                await first_to_end(
                    self._read(link, sender),
                    self._write(send, sender, kept),
                    sender.run(),
                    self._beat(welcome.heartbeat_seconds),
                    self._others.wait(),
                )
            finally:
                self._backoff.session_ended(time.monotonic() - began)
        finally:
            self._welcome = False
            self._peer.gone()
            self._outbox.close()
            self._host.connection_lost()

    async def _welcomed(self, link: Link) -> Welcome:
        try:
            async with asyncio.timeout(WELCOME_SECONDS):
                while True:
                    message = _decode(await link.receive())
                    if isinstance(message, Welcome):
                        return message
                    if isinstance(message, Refused):
                        raise RefusedError(message.code, message.reason, retry=message.retry)
        except TimeoutError as error:
            raise LinkError(f"the server said nothing for {WELCOME_SECONDS:g} s after the hello") from error

    async def _read(self, link: Link, sender: LogSender) -> None:
        while True:
            match _decode(await link.receive()):
                case None:
                    pass
                case Refused(code=code, reason=reason, retry=retry):
                    raise RefusedError(code, reason, retry=retry)
                case Retire(after_seconds=seconds):
                    log.info("the server goes away and asks to come back in %.0f s", seconds)
                    self._backoff.come_back_after(seconds)
                case LogAcknowledge() as message:
                    sender.acknowledged(message)
                case message:
                    self._host.handle(message)

    async def _write(self, send: Callable[[FromAgent], Awaitable[None]], sender: LogSender, kept: list[Result]) -> None:
        """Send the kept results, then the outbox; return after a Goodbye. A result goes out behind its log."""
        for result in kept:
            await sender.result(result)
        message: FromAgent | None = None
        while not isinstance(message, Goodbye):
            message = await self._outbox.get()
            if isinstance(message, Result):
                await sender.result(message)
            else:
                await send(message)

    async def _beat(self, seconds: float) -> None:
        while True:
            await asyncio.sleep(seconds)
            self._outbox.put(self._host.heartbeat())

    def _complain(self, text: str) -> None:
        # The same trouble at every try for a night is one line; the tries themselves are there with --verbose.
        log.log(logging.DEBUG if text == self._said else logging.WARNING, "%s; trying again", text)
        self._said = text


def _decode(frame: str | bytes) -> FromServer | None:
    try:
        return decode_from_server(frame)
    except MessageError as error:
        # A newer minor version may say things this one does not know.
        log.warning("ignored a message of the server: %s", error)
        return None
