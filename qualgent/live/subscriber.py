"""One viewer of the hub, a live socket: its topics, their sequence numbers, and its flow control."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from enum import Enum, auto

from qualgent.accounts.scope import OrgScope

from .topic import Topic
from .wire import Frame

Send = Callable[[str | bytes], Awaitable[None]]

WINDOW = 2  # unacknowledged frames in flight
MAX_ERRORS = 10  # queued error frames; the oldest are dropped


class Access(Enum):
    """The access of a viewer to a topic."""

    OPEN = auto()
    DENIED = auto()  # the client gets an error
    ABSENT = auto()  # as if its object did not exist
    TOO_MANY = auto()  # not now: it has asked for too many


class TopicAdmission:
    """How a viewer gets to the topics that it names. This one opens all of them at once."""

    async def rest(self) -> None:
        """Wait until the next topic of a frame may be handled; by default not at all."""

    async def access(self, topic: str, is_read: bool) -> Access:
        """Return the viewer's access to a topic, by default open. ``is_read``: it must be read: nobody follows it."""
        return Access.OPEN

    def reading(self) -> AbstractAsyncContextManager[None]:
        """Return a context that may delay the first read of a single object's topic; by default not."""
        return nullcontext()


@dataclass
class Traffic:
    """Counts of all viewers since the start."""

    frames_sent: int = 0
    states_skipped: int = 0  # not sent individually, as a viewer was behind and the next frame included them


class Subscriber:
    """Sends frames from ``run``, after ``wake``.

    It holds a sequence number per topic and no frames. A frame is made only when the window allows it, so a slow viewer
    costs no memory and receives the newest rows later. All methods run on the hub's loop.
    """

    def __init__(
        self,
        send: Send,
        scope: OrgScope,
        admission: TopicAdmission,
        traffic: Traffic,
        *,
        compact: bool = False,
    ) -> None:
        """``compact``: send changed fields instead of rows, and compress frames."""
        self.scope = scope
        self.admission = admission
        self._compact = compact
        self.paused = False
        self.sent = 0
        self.acknowledged = 0
        self.topics: dict[str, tuple[Topic, int | None]] = {}  # topic and the viewer's seq; the next to send first
        self._send = send
        self._traffic = traffic
        self._errors: deque[str] = deque(maxlen=MAX_ERRORS)
        self._beat: str | None = None
        self._awake = asyncio.Event()

    def join(self, topic: Topic, at: tuple[str, int] | None = None) -> None:
        """Add a topic. ``at``: life and sequence number of the rows that the viewer has; None: it has none."""
        self.topics[topic.name] = (topic, at[1] if at is not None and at[0] == topic.life else None)
        self.wake()

    @property
    def is_up_to_date(self) -> bool:
        """Return whether the viewer has been sent the newest rows of all its topics."""
        return all(seq == topic.seq != 0 for topic, seq in self.topics.values())

    def restart(self, name: str) -> None:
        """Send a whole snapshot of the topic next, as the viewer lost track of its changes."""
        if name in self.topics:
            self.join(self.topics[name][0])

    def acknowledge(self, frames: int) -> None:
        """Record how many frames the viewer has processed since it connected; a count too high means all."""
        if self.is_news(frames):
            self.acknowledged = min(frames, self.sent)
            self.wake()

    def is_news(self, frames: int) -> bool:
        """Return whether this acknowledgement covers more frames than earlier ones."""
        return min(frames, self.sent) > self.acknowledged

    def error(self, text: str) -> None:
        """Queue an error frame for the viewer; the oldest beyond MAX_ERRORS are dropped."""
        self._errors.append(text)
        self.wake()

    def beat(self, text: str) -> None:
        """Queue a beat, unless unacknowledged frames show already that the server is alive."""
        if self.acknowledged == self.sent:
            self._beat = text
            self.wake()

    def wake(self) -> None:
        """Have ``run`` send the frames that are due."""
        self._awake.set()

    async def run(self) -> None:
        """Send the viewer's frames until cancelled, or until sending fails."""
        while True:
            await self._awake.wait()
            self._awake.clear()
            while self._errors:
                await self._send(self._errors.popleft())
            # state is updated before each send, so changes during the send are included in the next frame
            while (frame := self._next_frame()) is not None:
                self.sent += 1
                self._traffic.frames_sent += 1
                await self._send(await frame.compressed() if self._compact else frame.text)

    def _next_frame(self) -> Frame | None:
        """Return the next frame of a topic or beat; None: nothing is new, or the viewer is paused or behind."""
        if self.paused or self.sent - self.acknowledged >= WINDOW:
            return None
        for name, (topic, since) in self.topics.items():
            frame = topic.frame(since, self._compact)
            if frame is not None:
                if since is not None:
                    self._traffic.states_skipped += max(0, topic.seq - since - 1)
                del self.topics[name]  # to the end, so that a busy topic does not starve the others
                self.topics[name] = (topic, topic.seq)
                return frame
        beat, self._beat = self._beat, None
        return None if beat is None else Frame(beat)
