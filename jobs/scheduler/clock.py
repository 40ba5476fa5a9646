"""The two clocks of the server.

Deadlines and decisions use the monotonic clock; what orders work is the wall clock, made to never go back. A jump of
the machine's clock therefore expires nothing and reorders nothing.
"""

from __future__ import annotations

import time


class Clock:
    """One per scheduler."""

    def __init__(self) -> None:
        self._latest_submit_ms = 0
        self._apart_ms = self.wall_ms() - self.now_ms()

    def resume_from(self, latest_submit_ms: int) -> None:
        """Give no submit time before the latest one in the ledger."""
        self._latest_submit_ms = latest_submit_ms

    def now_ms(self) -> int:
        """Monotonic milliseconds, for deadlines and the engine."""
        return time.monotonic_ns() // 1_000_000

    def wall_ms(self) -> int:
        """Milliseconds since the epoch, for what people read."""
        return time.time_ns() // 1_000_000

    def jumped_ms(self) -> int:
        """How far the wall clock was set forward (negative: back) since the start, by the monotonic one."""
        return self.wall_ms() - self.now_ms() - self._apart_ms

    def submit_ms(self) -> int:
        """A submit time: now, but never before an earlier one."""
        self._latest_submit_ms = max(self.wall_ms(), self._latest_submit_ms)
        return self._latest_submit_ms
