"""The monotonic clock and the wall clock of the scheduler.

Deadlines and decisions use the monotonic clock. Submit times use the wall clock but never decrease, so a jump of the
machine's clock expires nothing and reorders nothing.
"""

from __future__ import annotations

import time


class Clock:
    def __init__(self) -> None:
        self._latest_submit_ms = 0
        self._apart_ms = self.wall_ms() - self.now_ms()

    def resume_from(self, latest_submit_ms: int) -> None:
        """Return no submit time earlier than this, which is the latest of the jobs that have not ended."""
        self._latest_submit_ms = latest_submit_ms

    def now_ms(self) -> int:
        """Return monotonic milliseconds, for deadlines and the engine."""
        return time.monotonic_ns() // 1_000_000

    def wall_ms(self) -> int:
        """Return milliseconds since the epoch, for recorded times."""
        return time.time_ns() // 1_000_000

    def jumped_ms(self) -> int:
        """Return how far the wall clock was set forward (negative: back) since the start."""
        return self.wall_ms() - self.now_ms() - self._apart_ms

    def submit_ms(self) -> int:
        """Return the current time, but never less than an earlier submit time."""
        self._latest_submit_ms = max(self.wall_ms(), self._latest_submit_ms)
        return self._latest_submit_ms
