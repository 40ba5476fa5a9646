"""Lag of the event loop, which delays everything live."""

from __future__ import annotations

import asyncio
import time

from .instruments import QUICK_SECONDS, histogram

INTERVAL_SECONDS = 0.25


class LoopLag:
    """Measures four times a second how late a timer is called.

    One call that blocks the loop for long is seen once, as long as it was.
    """

    def __init__(self) -> None:
        self.seconds = histogram(
            "qualgent_event_loop_lag_seconds",
            "How late the event loop called what was due, four times a second.",
            QUICK_SECONDS,
        )
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self._schedule(asyncio.get_running_loop())

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _schedule(self, loop: asyncio.AbstractEventLoop) -> None:
        # not the loop's own time: uvloop's stands still while a callback runs
        self._timer = loop.call_later(INTERVAL_SECONDS, self._measure, loop, time.monotonic() + INTERVAL_SECONDS)

    def _measure(self, loop: asyncio.AbstractEventLoop, due: float) -> None:
        self.seconds.observe(max(0.0, time.monotonic() - due))
        self._schedule(loop)
