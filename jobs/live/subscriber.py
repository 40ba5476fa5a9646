"""One viewer of the hub: which topics it wants, what it has of each, and how much it may be sent before it answers."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

from .topic import Topic

Send = Callable[[str], Awaitable[None]]

WINDOW = 2  # frames on their way to a viewer that it has not acknowledged
MAX_ERRORS = 10  # error texts waiting to be sent; a viewer that causes more gets no more


def anything(topic: str) -> bool:
    """The right to follow whatever there is."""
    return True


class Subscriber:
    """Sends by itself, from ``run``; whoever changes something calls ``wake``.

    It holds a number per topic and no frames. What it may be sent next is made when there is room for it, so a viewer
    that does not read costs nothing and gets the newest rows once it does. All methods run on the hub's loop.
    """

    def __init__(self, send: Send, may: Callable[[str], bool] = anything) -> None:
        self.may = may  # follow this topic
        self.paused = False
        self.sent = 0
        self.acknowledged = 0
        self.skipped = 0  # states of a topic it was never sent, as it was behind
        self._send = send
        self._topics: dict[str, tuple[Topic, int | None]] = {}  # topic and the number it has; next to be served first
        self._errors: deque[str] = deque(maxlen=MAX_ERRORS)
        self._beat: str | None = None
        self._awake = asyncio.Event()

    @property
    def topics(self) -> Iterable[str]:
        return self._topics.keys()

    def join(self, topic: Topic) -> None:
        self._topics[topic.name] = (topic, None)
        self.wake()

    def leave(self, name: str) -> None:
        self._topics.pop(name, None)

    def restart(self, name: str) -> None:
        """It lost track of this topic: a snapshot next."""
        if name in self._topics:
            self._topics[name] = (self._topics[name][0], None)
            self.wake()

    def acknowledge(self, frames: int) -> None:
        """It has taken in so many frames since it connected. Too high a count is taken as all of them."""
        self.acknowledged = max(self.acknowledged, min(frames, self.sent))
        self.wake()

    def error(self, text: str) -> None:
        self._errors.append(text)
        self.wake()

    def beat(self, text: str) -> None:
        """Say that the server lives, unless something else on its way says so already."""
        if self.acknowledged == self.sent:
            self._beat = text
            self.wake()

    def wake(self) -> None:
        self._awake.set()

    async def run(self) -> None:
        """Send what there is to send, until cancelled or until sending fails."""
        while True:
            await self._awake.wait()
            self._awake.clear()
            while self._errors:
                await self._send(self._errors.popleft())
            # state is moved on before each send: whatever happens during it is seen by the next look
            while (text := self._next()) is not None:
                self.sent += 1
                await self._send(text)

    def _next(self) -> str | None:
        if self.paused or self.sent - self.acknowledged >= WINDOW:
            return None
        for name, (topic, since) in self._topics.items():
            text = topic.frame(since)
            if text is not None:
                if since is not None:
                    self.skipped += max(0, topic.seq - since - 1)
                del self._topics[name]  # to the end, so that a busy topic does not keep the others waiting
                self._topics[name] = (topic, topic.seq)
                return text
        text, self._beat = self._beat, None
        return text
