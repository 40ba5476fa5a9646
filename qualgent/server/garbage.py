"""Garbage collection with short pauses: objects that survive one collection are excluded (frozen) from later ones.

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
        """Exclude all present objects from collections, and check every ten seconds whether a full one is due."""
        gc.set_threshold(*THRESHOLDS)
        gc.callbacks.append(_exclude_survivors)
        self.collect_new()
        loop.call_soon(self._check_later)

    def collect_all(self) -> None:
        """Collect garbage among all objects, excluded ones too, and exclude those that survive."""
        gc.unfreeze()
        self.collect_new()

    def collect_new(self) -> None:
        """Collect garbage among objects that are not excluded, and exclude those that survive."""
        gc.collect()
        gc.collect()  # Python postpones the next one by what the last one left, and this one leaves nothing
        self._blocks = sys.getallocatedblocks()

    def check(self, *, is_idle: bool) -> None:
        """Run a full collection if memory has grown much since the last one: less is enough in an idle process."""
        most = self._blocks * IDLE_GROWTH if is_idle else max(self._blocks, LEAST_BLOCKS) * MAX_GROWTH
        if sys.getallocatedblocks() > most:
            self.collect_all()

    def _check_later(self) -> None:
        """Schedule the next check, and note the CPU time until now."""
        self._cpu_seconds = time.process_time()
        self._alarm.set(CHECK_SECONDS)

    def _check_and_repeat(self) -> None:
        """Check whether a full collection is due, and schedule the next check."""
        self.check(is_idle=time.process_time() - self._cpu_seconds < CHECK_SECONDS * IDLE_SHARE)
        self._check_later()


def _exclude_survivors(phase: str, info: dict[str, int]) -> None:
    """Freeze the objects that survived a collection; a callback of ``gc``."""
    if phase == "stop":
        gc.freeze()
