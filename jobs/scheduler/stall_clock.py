"""Whether this server was there to listen: nobody's silence is judged by time in which it was not.

A process that was stopped, starved or swapped out, or whose loop was held up, wakes with everything overdue at once:
timers come before what has arrived meanwhile is read. (A machine that sleeps is no such case: its monotonic clock
stands still as well.)
"""

from __future__ import annotations

import asyncio
import logging
import time

logger = logging.getLogger("qualgent")

PULSE_MS = 1000
TOLERATED_MS = 1000  # beyond the pulse; less than any deadline is worth
TOLD_MS = 5000  # a shorter pause is nobody's business


class StallClock:
    """Looks at the clock at least once a pulse, for as long as the loop runs; what lies further apart was missed."""

    def __init__(self) -> None:
        self._looked_ms = _now_ms()
        self._missed_ms = 0
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """On the running loop, until ``stop``."""
        self._looked_ms = _now_ms()
        self._pulse()

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def missed_ms(self) -> int:
        """For how long in all nobody could be heard. Right at any moment, also before the next pulse."""
        now_ms = _now_ms()
        apart_ms, self._looked_ms = now_ms - self._looked_ms, now_ms
        if apart_ms > PULSE_MS + TOLERATED_MS:
            self._missed_ms += apart_ms
            if apart_ms >= TOLD_MS:
                logger.warning("this server did not get to run for %.0f s; no agent is judged by that time",
                               apart_ms / 1000)  # fmt: skip
        return self._missed_ms

    def active_ms(self) -> int:
        """A monotonic clock that stands still while nobody can be heard; only its differences mean anything."""
        return _now_ms() - self.missed_ms()

    def _pulse(self) -> None:
        self.missed_ms()
        self._timer = asyncio.get_running_loop().call_later(PULSE_MS / 1000, self._pulse)


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
