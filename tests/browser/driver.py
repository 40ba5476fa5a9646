"""One Playwright for browser tests that follow each other: starting one takes half a second of the processor.

Its event loop counts as the thread's running loop, and tests in other folders have theirs, or end all children of the
process: ``tests/conftest.py`` ends it before.
"""

from __future__ import annotations

from playwright.sync_api import Playwright, sync_playwright


class Driver:
    """Playwright, started when it is first asked for."""

    def __init__(self) -> None:
        self._playwright: Playwright | None = None

    def playwright(self) -> Playwright:
        if self._playwright is None:
            self._playwright = sync_playwright().start()
        return self._playwright

    def end(self) -> None:
        """End it with all its browsers."""
        if self._playwright is not None:
            self._playwright.stop()
            self._playwright = None


DRIVER = Driver()
