"""Timers of the event loop: one to set again and again, and a watch for overdue work."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Hashable
from itertools import takewhile
from typing import Generic, TypeVar

Work = TypeVar("Work", bound=Hashable)


class Alarm:
    """A timer that calls a function once each time that it is set. Setting it again replaces the earlier time."""

    def __init__(self, ring: Callable[[], object]) -> None:
        self._ring = ring
        self._timer: asyncio.TimerHandle | None = None

    @property
    def is_set(self) -> bool:
        return self._timer is not None

    def set(self, seconds: float) -> None:
        self.cancel()
        self._timer = asyncio.get_running_loop().call_later(max(0.0, seconds), self._ring_now)

    def cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _ring_now(self) -> None:
        self._timer = None
        self._ring()


class OverdueWatch(Generic[Work]):
    """Reports work that has not ended in time, again and again until it has. All of it is due in the order added."""

    def __init__(self, look_seconds: float, report: Callable[[list[Work]], None]) -> None:
        """``look_seconds``: between two looks, while there is any work."""
        self._look_seconds = look_seconds
        self._report = report
        self._due: dict[Work, float] = {}
        self._alarm = Alarm(self._check_overdue)

    def add(self, work: Work, due: float) -> None:
        """Watch work until it is removed. ``due``: time.monotonic."""
        self._due[work] = due
        if not self._alarm.is_set:
            self._alarm.set(self._look_seconds)

    def remove(self, work: Work) -> None:
        del self._due[work]

    def _check_overdue(self) -> None:
        now = time.monotonic()
        overdue = list(takewhile(lambda work: self._due[work] <= now, self._due))
        if overdue:
            self._report(overdue)
        if self._due:
            self._alarm.set(self._look_seconds)
