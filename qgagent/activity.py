"""Count of busy devices, with events for idle and busy."""

from __future__ import annotations

import asyncio


class Activity:
    """Count devices that hold a lease. Exactly one of the events ``idle`` and ``busy`` is set."""

    def __init__(self) -> None:
        self._count = 0
        self.idle = asyncio.Event()
        self.busy = asyncio.Event()
        self.idle.set()
        self.attempt_finished = asyncio.Event()  # set after the first attempt

    def device_busy(self) -> None:
        self._count += 1
        self.idle.clear()
        self.busy.set()

    def device_idle(self) -> None:
        self._count -= 1
        if self._count == 0:
            self.busy.clear()
            self.idle.set()

    async def wait_idle(self, seconds: float) -> None:
        """Wait until no device has held a lease for ``seconds``."""
        while True:
            await self.idle.wait()
            try:
                async with asyncio.timeout(seconds):
                    await self.busy.wait()
            except TimeoutError:
                return
