"""A clock that a test moves."""

from __future__ import annotations

import sys
import time
from typing import Any

import pytest


class MovedClock:
    """Stands in for the module ``time``: a pause moves the clock, and is recorded, instead of being waited for."""

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        return time.monotonic() + sum(self.pauses)

    def time(self) -> float:
        return time.time() + sum(self.pauses)

    def sleep(self, seconds: float) -> None:
        self.pauses.append(max(0.0, seconds))

    def __getattr__(self, name: str) -> Any:
        return getattr(time, name)


def move_clock_of(package: str, monkeypatch: pytest.MonkeyPatch) -> MovedClock:
    """Give all modules of a package that import ``time`` a clock that pauses move."""
    clock = MovedClock()
    for name, module in list(sys.modules.items()):
        if name.startswith(f"{package}.") and getattr(module, "time", None) is time:
            monkeypatch.setattr(module, "time", clock)
    return clock
