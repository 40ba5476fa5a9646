"""The dashboard's live socket: a Channels consumer that connects one WebSocket to the hub."""

from __future__ import annotations

import asyncio
import contextlib
from contextlib import AbstractAsyncContextManager

from qualgent.accounts.permissions import READ, TOPIC_KINDS, Caller, caller_of, topic_resource
from qualgent.core.asgi import Receive, Scope, Send
from qualgent.core.errors import ForbiddenError, NotFoundError, NotRunningError
from qualgent.core.times import monotonic_ms
from qualgent.live.allowance import Allowance
from qualgent.live.hub import Hub
from qualgent.live.subscriber import Access, Subscriber, TopicAdmission
from qualgent.live.wire import COMPACT, MAX_FRAME_BYTES, ClientFrame, ClientFrameError, decode, error_frame
from qualgent.web.gateway import Gateway, check, gateway_of
from qualgent.web.sockets import TRY_LATER, TURN_KEY, LoopConsumer, LoopTurn

RESTARTING = 1012
TOO_BIG = 1009
TOO_MANY = 1008
TEXT_ONLY = 1003


class LiveConsumer(LoopConsumer):
    """The connection of one viewer, such as a browser tab."""

    hub: Hub | None = None
    subscriber: Subscriber
    writer: asyncio.Task[None]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run until the end, and leave all topics then, even if that is a cancellation."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            if self.hub is not None:
                self.hub.disconnect(self.subscriber)
                self.writer.cancel()
                # the writer may have ended with the error of a send to the closed socket
                with contextlib.suppress(asyncio.CancelledError, Exception):
                    await self.writer

    async def connect(self) -> None:
        """Accept the socket and register its viewer with the hub; close it if no gateway runs."""
        await self.accept()
        try:
            gateway = gateway_of(self.scope)
        except NotRunningError:
            await self.close(code=TRY_LATER)  # after accept: browsers see the close code of an open socket only
            return
        caller = caller_of(self.scope)
        self._allowance = gateway.live_allowances.of(caller.subject or caller.actor, monotonic_ms())
        admission = CallerAdmission(gateway, caller, self._allowance, self.scope.get(TURN_KEY))
        self.subscriber = gateway.hub.connect(
            self._send_frame,
            self._hub_stopped,
            caller.org_scope,
            admission,
            compact=COMPACT in self.scope["query_string"].split(b"&"),
        )
        self.writer = asyncio.create_task(self.subscriber.run(), name="live viewer")
        self.hub = gateway.hub

    async def _send_frame(self, frame: str | bytes) -> None:
        if isinstance(frame, str):
            await self.send(text_data=frame)
        else:
            await self.send(bytes_data=frame)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """Start handling a text frame; close the socket if the frame is binary or too large."""
        if self.hub is None:
            return
        if text_data is None:
            await self.close(code=TEXT_ONLY)
        elif len(text_data) > MAX_FRAME_BYTES:
            await self.close(code=TOO_BIG)
        else:
            await self._receive_frame(self.hub, text_data)

    async def _receive_frame(self, hub: Hub, text: str) -> None:
        """Pass a viewer's frame to the hub, answering invalid ones; close the socket beyond its rate limits."""
        try:
            frame = decode(text)
        except ClientFrameError as error:
            frame = ClientFrame()
            self.subscriber.error(error_frame(str(error)))
        new = [topic for topic in dict.fromkeys(frame.topics or ()) if topic not in self.subscriber.topics]
        is_answer = frame.ack is not None and self.subscriber.is_news(frame.ack)
        now_ms = monotonic_ms()
        if not (is_answer or self._allowance.frames.take(1, now_ms)) or not self._allowance.topics.take(
            len(new), now_ms
        ):
            await self.close(code=TOO_MANY, reason="too many frames or topics in a short time")
            return
        await hub.receive(self.subscriber, frame)

    def _hub_stopped(self) -> None:
        """Stop writing, and close the socket with the code for a server restart."""
        self.writer.cancel()
        # referenced: asyncio keeps only weak references to tasks
        self._closing = asyncio.create_task(self.close(code=RESTARTING))


class CallerAdmission(TopicAdmission):
    """A viewer's access to topics by its caller's permissions, within the caller's allowance."""

    def __init__(self, gateway: Gateway, caller: Caller, allowance: Allowance, turn: LoopTurn | None) -> None:
        self._gateway = gateway
        self._caller = caller
        self._allowance = allowance
        self._turn = turn or LoopTurn()  # other servers than ours have none
        self._step = 0

    async def rest(self) -> None:
        """End the viewer's turn on the event loop, and wait for its next turn."""
        self._turn.end_step(self._step)
        self._step = await self._turn.rest()

    async def access(self, topic: str, is_read: bool) -> Access:
        """Return the caller's access to a topic; ``is_read`` counts it against the allowance (TOO_MANY: used up)."""
        if not is_read:
            return await access_to(self._gateway, self._caller, topic)
        if not self._allowance.objects.take(1, monotonic_ms()):
            return Access.TOO_MANY
        if self._caller.orgs is None:  # the check reads nothing
            return await access_to(self._gateway, self._caller, topic)
        async with self._allowance.reading():
            return await access_to(self._gateway, self._caller, topic)

    def reading(self) -> AbstractAsyncContextManager[None]:
        """Return a context that waits while the viewer's other reads are in progress."""
        return self._allowance.reading()


async def access_to(gateway: Gateway, caller: Caller, topic: str) -> Access:
    """Return a caller's access to a topic: open, absent (no such object) or denied."""
    if topic.partition(":")[0] not in TOPIC_KINDS:
        return Access.DENIED
    try:
        await check(gateway, caller, READ, topic_resource(topic))
    except NotFoundError:
        return Access.ABSENT
    except ForbiddenError:
        return Access.DENIED
    return Access.OPEN
