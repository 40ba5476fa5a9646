"""How late the event loop is: everything live waits for it."""

from __future__ import annotations

import asyncio
import time

from .instruments import QUICK_SECONDS, histogram

EVERY_SECONDS = 0.25


class LoopLag:
    """Asks to be called four times a second and sees how much later it is.

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
        self._ask(asyncio.get_running_loop())

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _ask(self, loop: asyncio.AbstractEventLoop) -> None:
        # not the loop's own time: uvloop's stands still while a callback runs
        self._timer = loop.call_later(EVERY_SECONDS, self._called, loop, time.monotonic() + EVERY_SECONDS)

    def _called(self, loop: asyncio.AbstractEventLoop, due: float) -> None:
        self.seconds.observe(max(0.0, time.monotonic() - due))
        self._ask(loop)
