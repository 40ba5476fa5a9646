"""The share of the event loop's time that sockets may use in one turn of the loop."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Final

from . import limits

NO_TIME = float("-inf")
TURN_KEY: Final = "qualgent.turn"  # of the server, in the ASGI scope of its sockets


class LoopTurn:
    """Limits the time of what many connections do in one turn of the loop, all of them together.

    The loop handles whatever is ready before it begins its next turn. Work that may take long asks ``has_time`` between
    its steps; without time it goes on in the next turn, by ``later`` or after ``rest``. What a step takes beyond the
    time of its turn is missing in the next ones.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """``clock``: in seconds."""
        self._clock = clock
        self._until: float | None = None  # by the clock; None: nobody has asked in this turn
        self._owed = 0.0  # seconds used beyond the time of earlier turns
        self._step = 0  # number of the last one of an application
        self._step_began = 0.0
        self._waiting: deque[Callable[[], None]] = deque()  # steps for the next turns

    def has_time(self) -> bool:
        """Return whether another step may be taken in this turn."""
        return self._clock() < (self._until or self._begin_turn())

    async def rest(self) -> int:
        """Return at once while there is time, else in one of the next turns: of those that wait, one in each.

        The number returned is that of the application's step, which ``end_step`` ends.
        """
        if not self.has_time():
            rested = asyncio.get_running_loop().create_future()
            self.later(partial(self._resume, rested))
            await rested
            if self._until is None:
                self._begin_turn()
        self._step += 1
        self._step_began = self._clock()
        return self._step

    def end_step(self, step: int) -> None:
        """Count what a step took beyond the time of its turn, unless it has waited for something meanwhile."""
        if step == self._step and self._until is not None:
            over = self._clock() - max(self._step_began, self._until)
            self._owed = min(self._owed + max(over, 0.0), limits.OWED_SECONDS)

    def later(self, step: Callable[[], None]) -> None:
        """Call the step in one of the next turns, after those that wait already. A step may ask for another one."""
        self._waiting.append(step)
        if self._until is None:
            self._begin_turn()

    def _resume(self, rested: asyncio.Future[None]) -> None:
        """Let an application go on, and nothing after it in this turn, as the time that it will take is not known."""
        if not rested.done():
            rested.set_result(None)
            self._until = NO_TIME

    def _begin_turn(self) -> float:
        self._until = self._clock() + limits.TURN_SECONDS - self._owed
        self._owed = max(0.0, self._owed - limits.TURN_SECONDS)
        asyncio.get_running_loop().call_soon(self._end_turn)
        return self._until

    def _end_turn(self) -> None:
        """Begin the next turn with the steps that wait, as long as there is time."""
        self._until = None
        self._step += 1
        while self._waiting and self.has_time():
            self._waiting.popleft()()
