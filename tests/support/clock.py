"""Clocks that move instead of being waited for."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures.thread import _threads_queues  # private: the threads of all executors
from contextlib import contextmanager
from typing import Any

import pytest

from qualgent.ledger.group_commit import Ledger


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


class JumpingTime:
    """The time of a test whose event loop never waits for a timer.

    When nothing is ready to run, the clocks of this process jump to the next timer of the loop. They do not while
    something may happen in real time: a thread works for the loop (executors, a ledger's writer), another thread runs,
    or the loop has a socket. Real time counts as well.
    """

    def __init__(self) -> None:
        self._ahead_ns = 0
        self._working = 0  # threads' pieces of work
        self._threads = set(threading.enumerate())

    @contextmanager
    def installed(self, loop: Any) -> Iterator[None]:
        """Let this loop, and all that reads ``time``, have this time."""
        select, run_in_executor, post = loop._selector.select, loop.run_in_executor, Ledger.post

        def select_or_jump(timeout: float | None = None) -> Any:
            events = select(0)
            if events or timeout == 0:
                return events
            if timeout is None or self._working or len(loop._selector.get_map()) > 1 or self._other_threads():
                return select(timeout)  # the one file is that by which threads wake the loop
            self._ahead_ns += int(timeout * 1e9) + 1
            return events

        with pytest.MonkeyPatch.context() as patch:
            for name in ("monotonic", "time"):
                self._move(patch, name, getattr(time, name), 1e-9)
                self._move(patch, f"{name}_ns", getattr(time, f"{name}_ns"), 1)
            patch.setattr(loop._selector, "select", select_or_jump)
            patch.setattr(loop, "run_in_executor", lambda *args: self._track(run_in_executor(*args)))
            patch.setattr(Ledger, "post", lambda *args, **options: self._track(post(*args, **options)))
            yield

    def _other_threads(self) -> bool:
        """Return whether threads run besides those of before, of executors and of a ledger."""
        known = {*self._threads, *_threads_queues}
        return any(one not in known and one.name != "ledger-writer" for one in threading.enumerate())

    def _move(self, patch: pytest.MonkeyPatch, name: str, real: Callable[[], float], unit: float) -> None:
        patch.setattr(time, name, lambda: real() + self._ahead_ns * unit)

    def _track(self, work: asyncio.Future[Any]) -> asyncio.Future[Any]:
        self._working += 1
        work.add_done_callback(self._untrack)
        return work

    def _untrack(self, _: asyncio.Future[Any]) -> None:
        self._working -= 1
