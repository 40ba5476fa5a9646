"""Requests to stop the process: from signals, the end of the parent process, or idleness."""

import asyncio
import math
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

INTERRUPTED = 130  # exit code after a second signal

ECHO_SECONDS = 0.2
"""A signal within this time of another is a duplicate: ``timeout``, ``make`` and others forward a signal that the whole
process group receives anyway."""


class StopRequests:
    """Events ``graceful`` (finish running tests) and ``immediate`` (stop them). The first request sets the former."""

    def __init__(self) -> None:
        self.graceful = asyncio.Event()
        self.immediate = asyncio.Event()
        self.reason = ""
        self.exit_code = 0
        self._signalled = -math.inf  # monotonic seconds

    def request(self, reason: str) -> None:
        """Request a graceful stop; a second request stops immediately."""
        if self.graceful.is_set():
            self.stop_immediately(f"{reason} again", exit_code=INTERRUPTED)
        else:
            self.reason = reason
            self.graceful.set()

    def handle_signal(self, name: str) -> None:
        """Request a stop, unless the signal duplicates the last one."""
        now = time.monotonic()
        if now - self._signalled >= ECHO_SECONDS:
            self.request(name)
        self._signalled = now

    def stop_immediately(self, reason: str, *, exit_code: int = 0) -> None:
        self.reason, self.exit_code = reason, exit_code
        self.graceful.set()
        self.immediate.set()

    @contextmanager
    def stop_on_signals(self) -> Iterator[None]:
        """Handle SIGINT and SIGTERM as requests within this context."""
        loop = asyncio.get_running_loop()
        numbers = (signal.SIGINT, signal.SIGTERM)
        for number in numbers:
            loop.add_signal_handler(number, self.handle_signal, number.name)
        try:
            yield
        finally:
            for number in numbers:
                loop.remove_signal_handler(number)

    def stop_on_end_of_input(self) -> None:
        """Stop immediately when standard input is closed, as it is when the parent process dies."""
        loop = asyncio.get_running_loop()

        def watch() -> None:
            with suppress(OSError):  # closed already
                while os.read(0, 4096):
                    pass
            if not loop.is_closed():
                loop.call_soon_threadsafe(self.stop_immediately, "the parent process ended")

        # A thread with blocking reads: the event loop cannot watch every kind of standard input. A daemon thread: a
        # blocked read cannot be interrupted at exit.
        threading.Thread(target=watch, name="parent", daemon=True).start()
