"""Connection to the server: runs sessions (hello, welcome, messages) and reconnects until stopped."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from qgprotocol.codec import MessageError, decode_from_server, encode, encode_batches, split_frame
from qgprotocol.messages import (
    FromAgent,
    FromServer,
    Goodbye,
    Hold,
    LogAcknowledge,
    Refused,
    Result,
    Retire,
    TakeBack,
    Welcome,
    minor_of,
)

from .attempt_log import LogSender, PendingLogs
from .backoff import ReconnectBackoff
from .credential import HostCredential
from .errors import LinkError, RefusedError
from .host import DeviceHost
from .logger import Warner, log
from .peer import BATCHES_MINOR, ConnectedServer
from .tasks import run_until_first_ends
from .transport import ServerLink

WELCOME_SECONDS = 15.0
GOODBYE_SECONDS = 3.0


@dataclass(eq=False, repr=False, kw_only=True)
class Connection:
    """Keep the host connected until ``stop``. ``open_link`` returns a context manager that opens a ServerLink."""

    host: DeviceHost
    peer: ConnectedServer
    open_link: Callable[[], AbstractAsyncContextManager[ServerLink]]
    backoff: ReconnectBackoff
    logs: PendingLogs
    credential: HostCredential | None = None

    def __post_init__(self) -> None:
        self._stopping = asyncio.Event()
        self._was_welcomed = False  # on any connection
        self._problems = Warner()
        self._hello_outdated = asyncio.Event()  # the devices differ from the last hello's

    async def run(self) -> None:
        """Run sessions, with backoff between, until stopped. Raises RefusedError if the server refuses for good."""
        while not self._stopping.is_set():
            if not self.host.has_devices.is_set():
                await run_until_first_ends(self.host.has_devices.wait(), self._stopping.wait())
                continue
            try:
                async with self.open_link() as link:
                    await self._run_session(link)
                continue  # ended deliberately: for a new hello, or after a goodbye
            except RefusedError as error:
                if self.credential is not None:
                    if error.code == "credential":
                        self.credential.rejected(error)
                        continue  # with the other one of a rotation that was interrupted
                    if error.code != "http":  # the server knows this host
                        await self.credential.accepted()
                # An HTTP error on the first attempt means a wrong URL; later, the server may be restarting.
                if not error.retry or (error.code == "http" and not self._was_welcomed):
                    raise
                self._problems.warn(f"refused for now: {error}; trying again")
            except LinkError as error:
                if not self._stopping.is_set():
                    self._problems.warn(f"{error}; trying again")
            await run_until_first_ends(self._stopping.wait(), asyncio.sleep(self.backoff.next_delay()))

    def refresh_hello(self) -> None:
        """End the session, to send a new hello, if the devices differ from those in the last one.

        Running tests continue, as after a broken connection. Rejected: a second message type for changed devices, which
        would need a second way to reconcile leases.
        """
        if self.host.hello_outdated and not self._stopping.is_set():
            self._hello_outdated.set()

    def stop(self, reason: str) -> bool:
        """Stop reconnecting and queue a Goodbye; return True if connected: ``run`` returns once it is sent."""
        self._stopping.set()
        self.peer.put(Goodbye(reason=reason))
        return self.peer.connected.is_set()

    async def _run_session(self, link: ServerLink) -> None:
        """Send the hello, wait for the welcome, and exchange messages until the link ends."""
        # No await between these: later events go through the send queue, earlier ones are in the hello or the results,
        # so none is lost.
        hello, unreported = self.host.hello(), self.host.spool.unreported()
        self._hello_outdated.clear()
        self.peer.open()
        try:
            with contextlib.suppress(LinkError):  # it was closed already: its last message may say why
                await link.send(encode(hello))
            incoming = _receive_messages(link)
            welcome = await self._wait_for_welcome(incoming)
            began = time.monotonic()
            self._was_welcomed, self._problems.last = True, ""
            log.info("connected to %s as %s", welcome.server, ", ".join(agent.name for agent in hello.agents[:4]))
            if self.credential is not None:
                await self.credential.accepted()
            self.host.drop(welcome.drop)
            results = [spooled.result for spooled in unreported if spooled.result.attempt not in welcome.drop]
            self.peer.set_connected(minor_of(welcome.protocol), welcome.capabilities)

            async def send(*messages: FromAgent) -> None:
                messages = tuple(self._dated(message) for message in messages)
                frames = encode_batches(messages) if self.peer.minor >= BATCHES_MINOR else map(encode, messages)
                for frame in frames:
                    await link.send(frame)

            begins = self.host.begins() if self.peer.supports_windows else []
            await send(*self.host.progress(), *begins)
            sender = LogSender(self.logs, welcome.logs, send, supports_logs=self.peer.supports_files)
            try:
                await run_until_first_ends(
                    self._handle_messages(incoming, sender),
                    self._send_messages(send, sender, results),
                    sender.run(),
                    self._send_heartbeats(welcome.heartbeat_seconds),
                    self._hello_outdated.wait(),
                    *([] if self.credential is None else [self.credential.until_rotation()]),
                )
            finally:
                self.backoff.session_ended(time.monotonic() - began)
        finally:
            self.peer.close()
            self.host.connection_lost()

    def _dated(self, message: FromAgent) -> FromAgent:
        """Return a message as it is sent now: a result says how long ago its test ended."""
        return self.host.spool.dated(message) if isinstance(message, Result) else message

    async def _wait_for_welcome(self, incoming: AsyncIterator[FromServer]) -> Welcome:
        """Return the Welcome. Raises RefusedError, LinkError after WELCOME_SECONDS."""
        try:
            async with asyncio.timeout(WELCOME_SECONDS):
                while True:
                    message = await anext(incoming)
                    if isinstance(message, Welcome):
                        return message
                    if isinstance(message, Refused):
                        raise RefusedError(message.code, message.reason, retry=message.retry)
        except TimeoutError as error:
            raise LinkError(f"no answer to the hello within {WELCOME_SECONDS:g} s") from error

    async def _handle_messages(self, incoming: AsyncIterator[FromServer], sender: LogSender) -> None:
        """Handle the messages of the server, one by one. Raises RefusedError, LinkError."""
        async for message in incoming:
            match message:
                case Refused(code=code, reason=reason, retry=retry):
                    raise RefusedError(code, reason, retry=retry)
                case Retire(after_seconds=seconds):
                    log.info("the server asks to reconnect; reconnecting in %.0f s", seconds)
                    self.backoff.reconnect_after(seconds)
                case LogAcknowledge():
                    sender.handle_acknowledge(message)
                case _:
                    if self.peer.supports_windows or not isinstance(message, Hold | TakeBack):
                        self.host.handle(message)

    async def _send_messages(
        self, send: Callable[..., Awaitable[None]], sender: LogSender, results: list[Result]
    ) -> None:
        """Send the spooled results, then queued messages; return after a Goodbye. A result follows its log."""
        for result in results:
            await sender.send_result(result)
        sent = {result.attempt for result in results}  # one that was stored just before the hello is queued after it
        while True:
            together: list[FromAgent] = []
            for message in await self.peer.get_all():
                if isinstance(message, Result) and message.attempt in sent:
                    sent.discard(message.attempt)
                elif isinstance(message, Result):
                    await send(*together)
                    together = []
                    await sender.send_result(message)
                else:
                    together.append(message)
                if isinstance(message, Goodbye):
                    await send(*together)
                    return
            await send(*together)

    async def _send_heartbeats(self, seconds: float) -> None:
        """Queue a heartbeat every ``seconds``, until cancelled."""
        while True:
            await asyncio.sleep(seconds)
            self.peer.put(self.host.heartbeat())


async def _receive_messages(link: ServerLink) -> AsyncIterator[FromServer]:
    """Yield the server's messages one by one, skipping invalid and unknown ones. Raises LinkError.

    Unknown ones are skipped, as a newer minor version may send them.
    """
    while True:
        frame = await link.receive()
        try:
            parts = split_frame(frame)
        except MessageError as error:
            log.warning("ignored a frame of the server: %s", error)
            continue
        for part in parts:
            try:
                message = decode_from_server(part)
            except MessageError as error:
                log.warning("ignored a message of the server: %s", error)
            else:
                yield message
