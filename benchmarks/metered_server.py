"""Our server, with a meter of the turns of its event loop; ``stalls`` starts it.

On SIGUSR1 the figures since the last one are written to the file METER_FILE. A turn is what lies between two calls of a
timer of one millisecond: as time (what waits for the interpreter or a CPU included) and as CPU time of its thread.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path

from qualgent.boot import command
from qualgent.server import main as server

TICK_SECONDS = 0.001


class Meter:
    """The longest turn and the longest garbage collection since the last report."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop, self._thread = loop, threading.get_ident()
        self._longest = {"turn": 0.0, "cpu": 0.0, "gc": 0.0}
        self._gc_began = self._gc_of_turn = 0.0
        gc.callbacks.append(self._collected)
        loop.add_signal_handler(signal.SIGUSR1, self._report)
        self._tick(time.perf_counter(), time.thread_time())

    def _tick(self, began: float, cpu_began: float) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self._note("turn", now - began - TICK_SECONDS)
        self._note("cpu", cpu - cpu_began - self._gc_of_turn)
        self._gc_of_turn = 0.0
        self._loop.call_later(TICK_SECONDS, self._tick, now, cpu)

    def _note(self, name: str, seconds: float) -> None:
        self._longest[name] = max(self._longest[name], seconds * 1000)

    def _collected(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self._gc_began = time.thread_time()
            return
        took = time.thread_time() - self._gc_began
        self._note("gc", took)
        if threading.get_ident() == self._thread:
            self._gc_of_turn += took

    def _report(self) -> None:
        new = Path(os.environ["METER_FILE"] + ".new")
        new.write_text(json.dumps(self._longest))
        new.rename(os.environ["METER_FILE"])
        self._longest = dict.fromkeys(self._longest, 0.0)


if __name__ == "__main__":
    install_loop = server.install_loop

    def install_metered() -> asyncio.AbstractEventLoop:
        loop = install_loop()
        loop.call_soon(Meter, loop)
        return loop

    server.install_loop = install_metered
    sys.exit(command.main([]))
