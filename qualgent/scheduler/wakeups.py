"""Wake-ups of the dispatcher: events, a timer, and the nearest lease deadline."""

from __future__ import annotations

import asyncio

from qualgent.core.clock import Clock
from qualgent.core.timers import Alarm

NEVER_MS = 2**62


class Wakeups:
    """The wake-ups of one dispatcher. All times are monotonic milliseconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._event = asyncio.Event()
        self._alarm = Alarm(self.wake)
        self._alarm_ms = 0
        self.stop = self._alarm.cancel
        self.next_expiry_ms = NEVER_MS  # no lease expires before this

    def wake(self) -> None:
        """Wake the dispatcher, as work may be able to start. Cheap; called at any rate."""
        self._event.set()

    def wake_at(self, when_ms: int) -> None:
        """Wake the dispatcher at that time at the latest."""
        if not self._alarm.is_set or when_ms < self._alarm_ms:
            self._alarm_ms = when_ms
            self._alarm.set((when_ms - self._clock.now_ms()) / 1000)

    def watch_deadline(self, deadline_ms: int) -> None:
        """Wake the dispatcher when a lease with this deadline may expire."""
        if deadline_ms < self.next_expiry_ms:
            self.next_expiry_ms = deadline_ms
            self.wake_at(deadline_ms)

    async def wait(self) -> None:
        await self._event.wait()
        self._event.clear()
