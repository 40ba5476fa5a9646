"""The live socket: a Channels consumer between one WebSocket and the hub. ``wire`` describes the frames."""

from __future__ import annotations

import asyncio
import contextlib

from accounts.caller import Caller, caller_of
from accounts.permissions import READ, TOPIC_KINDS, topic_resource
from jobs.errors import ForbiddenError, NotFoundError, NotRunningError
from jobs.gateway import Gateway, gateway_of
from jobs.services.access import check
from jobs.sockets import TRY_LATER, LoopConsumer

from .hub import Hub
from .subscriber import Access, Subscriber
from .wire import COMPACT, MAX_FRAME_BYTES, wanted_topics

RESTARTING = 1012
TOO_BIG = 1009
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
        scope = caller_of(self.scope).org_scope
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
            await self._decide(text_data)
            self.hub.receive(self.subscriber, text_data)

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

    async def _decide(self, frame: str) -> None:
        """Find out which of the topics in a frame the viewer may follow, before the hub reads it."""
        gateway, caller = gateway_of(self.scope), caller_of(self.scope)
        new = [topic for topic in wanted_topics(frame) if topic not in self.subscriber.topics]
        self._access = {topic: await access_to(gateway, caller, topic) for topic in new}

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
