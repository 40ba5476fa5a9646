"""Folders that are made once in a test run, by whichever test process needs them first."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

IN_PARALLEL = "PYTEST_XDIST_WORKER" in os.environ


def made_once(folders: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that ``make`` fills, which the first test process of the run that asks has called.

    After a failure, the next one that asks calls it again.
    """
    base = folders.getbasetemp()
    if IN_PARALLEL:
        base = base.parent  # that of the run
    with (base / f"{name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if os.fstat(lock.fileno()).st_size == 0:  # otherwise another process of the run has made it
            make(base / name)
            lock.write("made")
    return base / name
