"""The live socket: a Channels consumer between one WebSocket and the hub. ``wire`` describes the frames."""

from __future__ import annotations

import asyncio
import contextlib

from accounts.caller import Caller
from accounts.permissions import READ, allowed, topic_resource
from jobs.errors import NotRunningError
from jobs.gateway import gateway_of
from jobs.sockets import LoopConsumer

from .hub import Hub
from .subscriber import Subscriber
from .wire import MAX_FRAME_BYTES

TRY_LATER = 1013
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
        self.subscriber = self.hub.connect(lambda text: self.send(text_data=text), self._hub_stopped, self._may_follow)
        self.writer = asyncio.create_task(self.subscriber.run(), name="live viewer")

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.hub is None:
            return
        if text_data is None:
            await self.close(code=TEXT_ONLY)
        elif len(text_data) > MAX_FRAME_BYTES:
            await self.close(code=TOO_BIG)
        else:
            self.hub.receive(self.subscriber, text_data)

    async def disconnect(self, code: int) -> None:
        if self.hub is None:
            return
        self.hub.disconnect(self.subscriber)
        self.writer.cancel()
        # the writer may have ended with the error of a send to the closed socket
        with contextlib.suppress(asyncio.CancelledError, Exception):
            await self.writer

    def _may_follow(self, topic: str) -> bool:
        headers = dict(self.scope["headers"])
        address, _ = self.scope.get("client") or ("", 0)
        agent = headers.get(b"user-agent", b"").decode("latin-1")
        caller = Caller.of_headers(address, agent, from_page=b"origin" in headers)
        return allowed(caller, READ, topic_resource(topic))

    def _hub_stopped(self) -> None:
        self.writer.cancel()
        # referenced: asyncio keeps only weak references to tasks
        self._closing = asyncio.create_task(self.close(code=RESTARTING))
