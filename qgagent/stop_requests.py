"""Who tells the process to end: signals, the end of its parent, and having nothing to do."""

from __future__ import annotations

import asyncio
import math
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

INTERRUPTED = 130  # the exit code of a process that a person cut short

ECHO_SECONDS = 0.2
"""A signal that follows another so soon is the same one: ``timeout``, ``make`` and others pass on what the whole group
of processes gets anyway. Nobody means two within that time."""


class StopRequests:
    """``gently``: finish what runs. ``at_once``: stop what runs. The first signal sets one, the second both."""

    def __init__(self) -> None:
        self.gently = asyncio.Event()
        self.at_once = asyncio.Event()
        self.reason = ""
        self.exit_code = 0
        self._signalled = -math.inf  # monotonic seconds

    def request(self, reason: str) -> None:
        """Finish what runs, then end; asked again, stop at once."""
        if self.gently.is_set():
            self.stop_at_once(f"{reason} again", exit_code=INTERRUPTED)
        else:
            self.reason = reason
            self.gently.set()

    def signalled(self, name: str) -> None:
        """A signal came: a request, unless it is the echo of the last one."""
        now = time.monotonic()
        if now - self._signalled >= ECHO_SECONDS:
            self.request(name)
        self._signalled = now

    def stop_at_once(self, reason: str, *, exit_code: int = 0) -> None:
        """Stop what runs and end."""
        self.reason, self.exit_code = reason, exit_code
        self.gently.set()
        self.at_once.set()

    @contextmanager
    def on_signals(self) -> Iterator[None]:
        """While in here SIGINT and SIGTERM are requests."""
        loop = asyncio.get_running_loop()
        numbers = (signal.SIGINT, signal.SIGTERM)
        for number in numbers:
            loop.add_signal_handler(number, self.signalled, number.name)
        try:
            yield
        finally:
            for number in numbers:
                loop.remove_signal_handler(number)

    def on_end_of_input(self, descriptor: int = 0) -> None:
        """Stop at once when the parent is gone: its end of our standard input closes, however it died."""
        loop = asyncio.get_running_loop()

        def watch() -> None:
            try:
                while os.read(descriptor, 4096):
                    pass
            except OSError:
                pass  # closed from the beginning: nobody holds the other end
            if not loop.is_closed():
                loop.call_soon_threadsafe(self.stop_at_once, "the parent process ended")

        # A thread, and plain reads: not every kind of standard input can be watched by the loop. Daemon, since nothing
        # can wake a read; it holds no lock that the interpreter's end would wait for.
        threading.Thread(target=watch, name="parent", daemon=True).start()
