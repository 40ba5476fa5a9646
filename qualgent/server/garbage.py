"""Garbage collection in pauses of milliseconds: what has survived is excluded from further collections.

Python looks at old objects seldom, but then at all of them: a full server stops for hundreds of milliseconds. Here,
what survived a collection is left out of later ones (``gc.freeze``), so each looks at what is newer, and once at each.
Reference counts free nearly all that was left out. Cycles among it are collected when the process holds more memory
blocks than after the last collection of everything: some more while it is idle, three times as many while it is busy.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time

from qualgent.core.tasks import Alarm

THRESHOLDS = (18_000, 1_000_000, 1_000_000)  # of new objects, and of collections: older ones are never due
CHECK_SECONDS = 10.0
IDLE_SHARE = 0.05  # of a CPU
IDLE_GROWTH = 1.1  # of the memory blocks
MAX_GROWTH = 3.0
LEAST_BLOCKS = 1_000_000  # of which a busy process has three times as many before it collects everything


class Garbage:
    """The garbage collection of this process."""

    def __init__(self) -> None:
        self._blocks = 0  # memory blocks after the last collection of everything
        self._cpu_seconds = 0.0
        self._alarm = Alarm(self._check_and_repeat)

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Exclude what is loaded so far from collections, and check every ten seconds whether a full one is due."""
        gc.set_threshold(*THRESHOLDS)
        gc.callbacks.append(_exclude_survivors)
        self.collect_new()
        loop.call_soon(self._check_later)

    def collect_all(self) -> None:
        """Collect everything, and exclude what survives."""
        gc.unfreeze()
        self.collect_new()

    def collect_new(self) -> None:
        """Collect what is not excluded, and exclude what survives."""
        gc.collect()
        gc.collect()  # Python postpones the next one by what the last one left, and this one leaves nothing
        self._blocks = sys.getallocatedblocks()

    def check(self, *, is_idle: bool) -> None:
        """Collect everything if the memory blocks have grown by a tenth (idle process), or threefold."""
        most = self._blocks * IDLE_GROWTH if is_idle else max(self._blocks, LEAST_BLOCKS) * MAX_GROWTH
        if sys.getallocatedblocks() > most:
            self.collect_all()

    def _check_later(self) -> None:
        self._cpu_seconds = time.process_time()
        self._alarm.set(CHECK_SECONDS)

    def _check_and_repeat(self) -> None:
        self.check(is_idle=time.process_time() - self._cpu_seconds < CHECK_SECONDS * IDLE_SHARE)
        self._check_later()


def _exclude_survivors(phase: str, info: dict[str, int]) -> None:
    """Freeze what has survived a collection, as a callback of gc."""
    if phase == "stop":
        gc.freeze()
