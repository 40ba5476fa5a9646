"""The share of the event loop's time that sockets may use in one turn of the loop."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

from . import limits


class LoopTurn:
    """Limits the time of what many connections do in one turn of the loop, all of them together.

    The loop handles whatever is ready before it begins its next turn. Work that may take long asks ``has_time`` between
    its steps; without time it goes on in the next turn, by ``later`` or after ``rest``.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """``clock``: in seconds."""
        self._clock = clock
        self._until: float | None = None  # by the clock; None: nobody has asked in this turn
        self._waiting: deque[Callable[[], None]] = deque()  # steps for the next turns

    def has_time(self) -> bool:
        """Return whether another step may be taken in this turn."""
        if self._until is None:
            self._begin()
            return True
        return self._clock() < self._until

    async def rest(self) -> None:
        """Return at once while there is time, else in the next turn."""
        if not self.has_time():
            await asyncio.sleep(0)

    def later(self, step: Callable[[], None]) -> None:
        """Call the step in one of the next turns, after those that wait already. A step may ask for another one."""
        self._waiting.append(step)
        if self._until is None:
            self._begin()

    def _begin(self) -> None:
        self._until = self._clock() + limits.TURN_SECONDS
        asyncio.get_running_loop().call_soon(self._end)

    def _end(self) -> None:
        self._until = None
        while self._waiting and self.has_time():
            self._waiting.popleft()()
