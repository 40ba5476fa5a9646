"""How many devices are busy, and signals for when that becomes none or some."""

from __future__ import annotations

import asyncio


class Activity:
    """Counts devices that hold a lease. ``idle`` and ``busy`` are events: exactly one of them is set."""

    def __init__(self) -> None:
        self._count = 0
        self.idle = asyncio.Event()
        self.busy = asyncio.Event()
        self.idle.set()
        self.worked = asyncio.Event()  # an attempt has been seen through

    def began(self) -> None:
        self._count += 1
        self.idle.clear()
        self.busy.set()

    def ended(self) -> None:
        self._count -= 1
        if self._count == 0:
            self.busy.clear()
            self.idle.set()

    async def idle_for(self, seconds: float) -> None:
        """Return once nothing has been held for so long."""
        while True:
            await self.idle.wait()
            try:
                async with asyncio.timeout(seconds):
                    await self.busy.wait()
            except TimeoutError:
                return
