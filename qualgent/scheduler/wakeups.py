"""Wake-ups of the dispatcher: events, a timer, and the nearest lease deadline."""

from __future__ import annotations

import asyncio

from qualgent.core.clock import Clock

NEVER_MS = 2**62


class Wakeups:
    """The wake-ups of one dispatcher. All times are monotonic milliseconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._event = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ms = 0
        self.next_expiry_ms = NEVER_MS  # no lease expires before this

    def wake(self) -> None:
        """Wake the dispatcher, as work may be able to start. Cheap; called at any rate."""
        self._event.set()

    def wake_at(self, when_ms: int) -> None:
        """Wake the dispatcher at that time at the latest."""
        if self._timer is not None and self._timer_ms <= when_ms:
            return
        self.stop()
        delay = max(0, when_ms - self._clock.now_ms()) / 1000
        self._timer_ms = when_ms
        self._timer = asyncio.get_running_loop().call_later(delay, self._due)

    def watch_deadline(self, deadline_ms: int) -> None:
        """Wake the dispatcher when a lease with this deadline may expire."""
        if deadline_ms < self.next_expiry_ms:
            self.next_expiry_ms = deadline_ms
            self.wake_at(deadline_ms)

    async def wait(self) -> None:
        await self._event.wait()
        self._event.clear()

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _due(self) -> None:
        self._timer = None
        self.wake()
