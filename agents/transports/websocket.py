"""The WebSocket endpoint of agents: passes frames to an ``AgentConnection``, and sends its queued messages."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time

from agents.connections import poll_links_of
from agents.transports.connection import AgentConnection
from qgprotocol import codec, messages
from qualgent.accounts.permissions import caller_of
from qualgent.core.asgi import Receive, Scope, Send
from qualgent.core.errors import NotRunningError
from qualgent.web.gateway import process_of
from qualgent.web.sockets import LoopConsumer

logger = logging.getLogger("agents.session")

TRY_LATER = 1013
ENDED = 1000
START_SECONDS = 10.0
"""That a connection waits for a starting server; agents wait 15 s for their Welcome. Turning a fleet away that
reconnects a second later would cost more than the start itself."""
MAX_UNSENT = 10_000  # messages; an agent host that does not read that many is not there any more


class AgentConsumer(LoopConsumer):
    """One ``qgagent`` process. Messages out are queued, so that a slow host holds up nobody."""

    connection: AgentConnection | None = None
    _is_over = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self._end()  # also if it is cancelled, because its credential was revoked

    async def connect(self) -> None:
        """Accept the socket, wait for a server that starts, and register the connection at the gateway."""
        accepted_ns = time.monotonic_ns()  # before: what its agent does next, over any gateway, is later
        await self.accept()
        try:
            process = process_of(self.scope)
            await process.gateway_soon(START_SECONDS)
            gateway = poll_links_of(process).gateway
            self._unsent: asyncio.Queue[messages.FromServer | None] = asyncio.Queue(MAX_UNSENT)
            self.connection = gateway.connect(caller_of(self.scope), self._queue_message, self._finish, accepted_ns)
        except NotRunningError:
            await self.close(code=TRY_LATER)
            return
        self._writer = asyncio.create_task(self._write_queued(), name="agent writer")

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.connection is not None:
            await self.connection.receive_frame(text_data if text_data is not None else bytes_data or b"")

    async def disconnect(self, code: int) -> None:
        await self._end()

    async def _end(self) -> None:
        """Stop the writer task, and report the end of the connection to the gateway, once."""
        if self.connection is None:
            return
        connection, self.connection = self.connection, None
        self._is_over = True
        self._writer.cancel()
        with contextlib.suppress(asyncio.CancelledError, Exception):
            await self._writer
        await connection.closed()

    def _queue_message(self, message: messages.FromServer) -> bool:
        """Queue a message to the agent; False: it is not sent, or the connection is ending."""
        try:
            self._unsent.put_nowait(message)
        except asyncio.QueueFull:
            self._finish()
            return False
        return not self._writer.done()

    def _finish(self) -> None:
        """Close the socket once all queued messages have been sent."""
        with contextlib.suppress(asyncio.QueueFull):
            self._unsent.put_nowait(None)
            return
        self._writer.cancel()

    async def _next_batch(self) -> tuple[list[messages.FromServer], bool]:
        """Wait for queued messages; return those for one frame, and whether the connection ends after them."""
        message = await self._unsent.get()
        batch: list[messages.FromServer] = []
        while message is not None:
            batch.append(message)
            if self.connection is None or not self.connection.batches or self._unsent.empty():
                return batch, False
            message = self._unsent.get_nowait()
        return batch, True

    async def _write_queued(self) -> None:
        """Send the queued messages, several in a frame if the agent reads these, then close the socket."""
        try:
            while True:
                batch, ends = await self._next_batch()
                for frame in codec.encode_batches(batch):
                    await self.send(text_data=frame)
                if ends:
                    return
        finally:
            if not self._is_over:
                with contextlib.suppress(Exception):
                    await self.close(code=ENDED)
