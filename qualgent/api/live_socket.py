"""The live socket: a Channels consumer between one WebSocket and the hub. ``wire`` describes the frames."""

from __future__ import annotations

import asyncio
import contextlib

from qualgent.accounts.caller import Caller, caller_of
from qualgent.accounts.permissions import READ, TOPIC_KINDS, topic_resource
from qualgent.core.errors import ForbiddenError, NotFoundError, NotRunningError
from qualgent.core.times import monotonic_ms
from qualgent.live.hub import Hub
from qualgent.live.subscriber import Access, Subscriber
from qualgent.live.wire import COMPACT, MAX_FRAME_BYTES, ClientFrame, ClientFrameError, decode, error_frame
from qualgent.web.access import check
from qualgent.web.gateway import Gateway, gateway_of
from qualgent.web.sockets import TRY_LATER, LoopConsumer

RESTARTING = 1012
TOO_BIG = 1009
TOO_MANY = 1008
TEXT_ONLY = 1003


class LiveConsumer(LoopConsumer):
    """The connection of one viewer, such as a browser tab."""

    hub: Hub | None = None
    subscriber: Subscriber
    writer: asyncio.Task[None]

    async def connect(self) -> None:
        await self.accept()
        try:
            self.hub = gateway_of(self.scope).hub
        except NotRunningError:
            await self.close(code=TRY_LATER)  # after accept: browsers see the close code of an open socket only
            return
        self._access: dict[str, Access] = {}  # by topic, of the new ones in the frame at hand
        caller = caller_of(self.scope)
        allowances = gateway_of(self.scope).live_allowances
        self._allowance = allowances.of(caller.subject or caller.actor, monotonic_ms())
        scope = caller.org_scope
        compact = COMPACT in self.scope["query_string"].split(b"&")
        self.subscriber = self.hub.connect(self._send_frame, self._hub_stopped, scope, self._access_to, compact=compact)
        self.writer = asyncio.create_task(self.subscriber.run(), name="live viewer")

    async def _send_frame(self, frame: str | bytes) -> None:
        if isinstance(frame, str):
            await self.send(text_data=frame)
        else:
            await self.send(bytes_data=frame)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.hub is None:
            return
        if text_data is None:
            await self.close(code=TEXT_ONLY)
        elif len(text_data) > MAX_FRAME_BYTES:
            await self.close(code=TOO_BIG)
        else:
            await self._receive_frame(self.hub, text_data)

    async def disconnect(self, code: int) -> None:
        if self.hub is None:
            return
        self.hub.disconnect(self.subscriber)
        self.writer.cancel()
        # the writer may have ended with the error of a send to the closed socket
        with contextlib.suppress(asyncio.CancelledError, Exception):
            await self.writer

    def _access_to(self, topic: str) -> Access:
        return self._access.get(topic, Access.DENIED)

    async def _receive_frame(self, hub: Hub, text: str) -> None:
        """Find out which topics of a frame the viewer may follow, then pass it on; close the socket at too many."""
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
        known = [topic for topic in new if hub.has_topic(topic, self.subscriber.scope)]
        self._access = {topic: await self._decide(hub, topic) for topic in known}
        hub.receive(self.subscriber, frame)

    async def _decide(self, hub: Hub, topic: str) -> Access:
        """Return the viewer's access to a topic that it does not follow yet."""
        is_read = ":" in topic and not hub.is_followed(topic, self.subscriber.scope)
        if is_read and not self._allowance.objects.take(1, monotonic_ms()):
            return Access.TOO_MANY
        return await access_to(gateway_of(self.scope), caller_of(self.scope), topic)

    def _hub_stopped(self) -> None:
        self.writer.cancel()
        # referenced: asyncio keeps only weak references to tasks
        self._closing = asyncio.create_task(self.close(code=RESTARTING))


async def access_to(gateway: Gateway, caller: Caller, topic: str) -> Access:
    if topic.partition(":")[0] not in TOPIC_KINDS:
        return Access.DENIED
    try:
        await check(gateway, caller, READ, topic_resource(topic))
    except NotFoundError:
        return Access.ABSENT
    except ForbiddenError:
        return Access.DENIED
    return Access.OPEN
