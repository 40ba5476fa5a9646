"""HTTP long poll, for networks that block WebSockets: the same frames in numbered exchanges.

A link carries numbered frames both ways. Each request brings what the agent has to say and how far it has read; the
answer brings what the server has to say, at once if there is something, else after a wait. A frame is kept until it was
acknowledged and taken once, so a broken request loses and doubles nothing. An ``AgentConnection`` like any other is
behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from itertools import islice
from typing import Annotated

from agents.transports.agent_gateway import AgentGateway
from qgprotocol import codec, messages
from qgprotocol.codec import ExchangeAnswer, SentFrame
from qgprotocol.messages import Bytes
from qualgent.accounts.permissions import Caller
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import RequestBody, field
from qualgent.core.tasks import Alarm, first_of

WAIT_SECONDS = 25.0  # under the minute after which proxies give up
LINGER_SECONDS = 2.0  # that an ended link can still be read
LAST_READ_SECONDS = 1.0  # the same, at a stop of the server: most agents are back from their last answer at once
IDLE_SECONDS = 30.0  # without a request, after which the agent counts as gone
MAX_UNREAD = 10_000  # frames
FRAMES_AT_ONCE = 500

Left = Callable[[], Awaitable[object]]
"""Returns when the client of a request is gone."""


class ReceivedFrame(SentFrame, frozen=True, forbid_unknown_fields=True):
    """One of the agent's frames."""


class PollBody(RequestBody, frozen=True, kw_only=True):
    """The agent's half of an exchange."""

    ack: Annotated[Bytes, field("the number of the last frame that was read")] = 0
    frames: Annotated[
        list[ReceivedFrame], field(f"at most {FRAMES_AT_ONCE} numbered frames", max_length=FRAMES_AT_ONCE)
    ] = []
    wait: Annotated[float, field(f"seconds, at most {WAIT_SECONDS:g}", ge=0, le=WAIT_SECONDS)] = 0.0


class PollLink:
    """One agent process over HTTP."""

    def __init__(self, gateway: AgentGateway, links: PollLinks, caller: Caller) -> None:
        self.id = gateway.new_id()
        self.connection = gateway.connect(caller, self._queue_message, self.finish)
        self._links = links
        self._unread: deque[SentFrame] = deque()
        self._sent = 0
        self._taken = 0  # number of the last frame that was processed
        self._taking: set[asyncio.Task[None]] = set()
        self._one_by_one = asyncio.Lock()
        self._news = asyncio.Event()
        self._open = True
        self._closed = False
        self.read_out = asyncio.Event()  # its agent has got the last frame, or never will
        self._waiting = 0  # requests in hand
        self._idle = Alarm(lambda: gateway.tasks.spawn(self.close()))
        self._set_idle_alarm()

    async def exchange(
        self, ack: int, frames: Sequence[ReceivedFrame], wait_seconds: float, left: Left | None = None
    ) -> ExchangeAnswer:
        """Process the agent's frames, drop acknowledged ones, return unread frames; without frames wait for one.

        ``left`` returns when whoever asked is gone: then there is nobody to wait for, and the link is idle from there.
        """
        self._waiting += 1
        self._set_idle_alarm()
        self.connection.note_message()  # an empty request counts while another takes long on a slow line
        try:
            while self._unread and self._unread[0].n <= ack:
                self._unread.popleft()
            if frames:
                # to the end, also if this request is cancelled: no message is processed twice, and none is lost
                taking = asyncio.create_task(self._receive_frames(frames))
                self._taking.add(taking)
                taking.add_done_callback(self._end_taking)
                await asyncio.shield(taking)
                await self.connection.taken()
            if not self._unread and self._open and wait_seconds > 0 and not frames:
                self._news.clear()
                leaving = [] if left is None else [left()]
                await first_of(self._news.wait(), *leaving, seconds=min(wait_seconds, WAIT_SECONDS))
            answer = list(islice(self._unread, FRAMES_AT_ONCE))
            goes_on = self._open or len(answer) < len(self._unread)
            if not goes_on:
                self.read_out.set()
            return ExchangeAnswer(ack=self._taken, frames=answer, open=goes_on)
        finally:
            self._waiting -= 1
            self._set_idle_alarm()

    async def _receive_frames(self, frames: Sequence[ReceivedFrame]) -> None:
        """Process new frames in the order of their numbers, one request at a time; skip known ones."""
        async with self._one_by_one:  # requests may overlap
            for frame in frames:
                await self._links.turn.rest()
                if frame.n == self._taken + 1 and self._open:
                    ends = await self.connection.receive_frame(frame.frame)
                    self._taken += 1
                    if ends:
                        await self.close()

    def _end_taking(self, taking: asyncio.Task[None]) -> None:
        """Remove an ended task that processed frames; its exception is raised by its request."""
        self._taking.discard(taking)
        if not taking.cancelled():
            taking.exception()  # its request raises it, if that is still there

    async def close(self) -> None:
        """Close the link: the agent is gone, or has read its last frame."""
        if self._closed:
            return
        self._closed = True
        self.read_out.set()
        self.finish()
        self._set_idle_alarm()
        self._links.by_id.pop(self.id, None)
        await self.connection.closed()

    def _queue_message(self, message: messages.FromServer) -> bool:
        """Queue a message for the agent. False: the link is closed, or ends now as too many are unread."""
        if not self._open:
            return False
        if len(self._unread) >= MAX_UNREAD:
            self.finish()
            return False
        self._sent += 1
        self._unread.append(SentFrame(self._sent, codec.encode(message)))
        self._news.set()
        return True

    def finish(self) -> None:
        """Stop processing and sending; frames already queued can still be fetched until the link is idle."""
        self._open = False
        self._news.set()

    def _set_idle_alarm(self) -> None:
        """Close the link after a time without a request; restarted by each, and shorter once it has ended."""
        self._idle.cancel()
        if self._waiting == 0 and not self._closed:
            self._idle.set(IDLE_SECONDS if self._open else LINGER_SECONDS)


class PollLinks:
    """The links of a gateway; requests on a closed one are answered with 404."""

    def __init__(self, gateway: AgentGateway) -> None:
        self.gateway = gateway
        self.turn = gateway.turn
        self.by_id: dict[str, PollLink] = {}

    def open(self, caller: Caller) -> PollLink:
        link = PollLink(self.gateway, self, caller)
        self.by_id[link.id] = link
        return link

    def find(self, link_id: str, subject: str) -> PollLink:
        """Return a link of this caller. Raises NotFoundError."""
        link = self.by_id.get(link_id)
        if link is None or link.connection.caller.subject != subject:
            raise NotFoundError("there is no such link any more; open a new one and send a hello")
        return link

    async def close_all(self) -> None:
        """Close all links. An agent between two requests has a moment to fetch what it was sent."""
        links = list(self.by_id.values())
        for link in links:
            link.finish()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LAST_READ_SECONDS):
                for link in links:
                    await link.read_out.wait()
        for link in links:
            await link.close()
