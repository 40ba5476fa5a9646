"""One Playwright for all tests of a process, as starting one takes half a second of the processor.

Its event loop counts as the thread's running loop from its start on, which would keep tests in other folders from
running theirs. So it is put to sleep between the tests of this folder.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Playwright, sync_playwright


class Driver:
    """Playwright, started when it is first asked for."""

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._loop: asyncio.AbstractEventLoop | None = None  # while it sleeps

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Let its loop be the running one, if it was started; afterwards there is none. May be nested."""
        if asyncio._get_running_loop() is not None:
            yield
            return
        asyncio._set_running_loop(self._loop)
        try:
            yield
        finally:
            self._loop = asyncio._get_running_loop()
            asyncio._set_running_loop(None)

    def playwright(self) -> Playwright:
        """Return it; to be used while it is awake."""
        if self._playwright is None:
            self._playwright = sync_playwright().start()
        return self._playwright

    def end(self) -> None:
        """End it with all its browsers."""
        if self._playwright is not None:
            with self.awake():
                self._playwright.stop()
            self._playwright = self._loop = None


DRIVER = Driver()
