"""Slices: run a long read of the live state a few milliseconds at a time, so that the event loop is not blocked."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from qualgent.engine.steps import Result, Steps

FIRST_SLICE_SECONDS = 0.001  # at once: most reads end in it
SLICE_SECONDS = 0.005


class Slices:
    """Runs steps for a few milliseconds at a turn of the loop. Longer reads alternate: a turn has one slice of one."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._turn = asyncio.Lock()

    async def run(self, steps: Steps[Result]) -> Result:
        """Run all steps, a few milliseconds per turn of the event loop, and return their result."""
        try:
            self._advance(steps, FIRST_SLICE_SECONDS)
            while True:
                async with self._turn:
                    await asyncio.sleep(0)
                    self._advance(steps, SLICE_SECONDS)
        except _Ended as ended:
            result: Result = ended.result
            return result

    def _advance(self, steps: Steps[Result], seconds: float) -> None:
        """Run steps for at most so many seconds. Raises _Ended with the result."""
        until = self._clock() + seconds
        while self._clock() < until:
            try:
                next(steps)
            except StopIteration as ended:
                raise _Ended(ended.value) from None


class _Ended(Exception):
    def __init__(self, result: object) -> None:
        self.result: Any = result
