#!/usr/bin/env python3
"""Time a fixed loop on all cores at once, so that durations on different machines, and at different times, compare."""

from __future__ import annotations

import os
import time
from multiprocessing import Pool

TURNS = 5_000_000


def run_loop(_: int) -> float:
    """Return the CPU seconds of the loop."""
    began, value = time.process_time(), 0
    for turn in range(TURNS):
        value = (value * 1_103_515_245 + turn) & 0xFFFFFFFF
    return time.process_time() - began


if __name__ == "__main__":
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with Pool(cores) as pool:
        pool.map(int, range(cores), chunksize=1)  # all have started
        began = time.perf_counter()
        seconds = pool.map(run_loop, range(cores), chunksize=1)
        elapsed = time.perf_counter() - began
    print(f"fixed loop on {cores} cores at once: {sum(seconds) / cores:.2f} s CPU each, {elapsed:.2f} s elapsed")
