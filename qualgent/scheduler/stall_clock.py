"""A clock that excludes event-loop stalls, so that agents do not time out because this server could not read.

A process that was stopped, starved or swapped out, or whose loop was blocked, resumes with every timer overdue, and
timers run before the messages that arrived meanwhile. (While a machine sleeps, its monotonic clock stops as well.)
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from qualgent.core.tasks import Alarm
from qualgent.core.times import monotonic_ms

logger = logging.getLogger("qualgent")

PULSE_MS = 1000
TOLERATED_MS = 1000  # beyond the pulse; well below any deadline
LOGGED_MS = 5000  # shorter stalls are not logged


class StallClock:
    """Checks the clock every pulse while the loop runs; a longer gap between two checks is a stall."""

    def __init__(self) -> None:
        self._checked_ms = monotonic_ms()
        self._missed_ms = 0
        self._alarm = Alarm(self._check_pulse)
        self.stop = self._alarm.cancel
        self._outages: list[Callable[[int], int]] = []

    def add_outage(self, total_ms: Callable[[int], int]) -> None:
        """Exclude outages too, in which this server received nothing; ``total_ms`` returns their ms until a time.

        ``total_ms`` is given ``running_ms``.
        """
        self._outages.append(total_ms)

    def start(self) -> None:
        """Start to measure stalls by a regular timer on the running loop, until ``stop``."""
        self._checked_ms = monotonic_ms()
        self._check_pulse()

    def missed_ms(self) -> int:
        """Return the ms of all stalls and outages so far, correct at any moment."""
        missed_ms = self._stalled_ms()
        if self._outages:
            running_ms = self.running_ms()
            missed_ms += sum(total_ms(running_ms) for total_ms in self._outages)
        return missed_ms

    def _stalled_ms(self) -> int:
        """Return the ms of all stalls so far, including one since the last timer."""
        now_ms = monotonic_ms()
        apart_ms, self._checked_ms = now_ms - self._checked_ms, now_ms
        if apart_ms > PULSE_MS + TOLERATED_MS:
            self._missed_ms += apart_ms
            if apart_ms >= LOGGED_MS:
                logger.warning(
                    "the event loop stalled for %.0f s; the deadlines of agents are extended by as much",
                    apart_ms / 1000,
                )
        return self._missed_ms

    def running_ms(self) -> int:
        """Return monotonic milliseconds without stalls, outages included."""
        return monotonic_ms() - self._stalled_ms()

    def active_ms(self) -> int:
        """Return monotonic milliseconds without stalls and outages; only differences are meaningful."""
        return monotonic_ms() - self.missed_ms()

    def _check_pulse(self) -> None:
        """Check for a stall since the last timer, and set the next one."""
        self.missed_ms()
        self._alarm.set(PULSE_MS / 1000)
