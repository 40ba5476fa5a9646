"""One Playwright and one browser for tests that follow each other: each takes half a second of the processor to start.

Each test has contexts of its own in it. Playwright's event loop counts as the thread's running loop, and tests in other
folders have theirs, or end all children of the process: ``tests/conftest.py`` ends it before.
"""

from __future__ import annotations

from playwright.sync_api import Browser, Playwright, sync_playwright


class Driver:
    """Playwright and a browser, started when they are first asked for."""

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None

    def playwright(self) -> Playwright:
        if self._playwright is None:
            self._playwright = sync_playwright().start()
        return self._playwright

    def browser(self, path: str, arguments: list[str]) -> Browser:
        """Return the browser, of which these are the program and its arguments; another one if it has ended."""
        if self._browser is None or not self._browser.is_connected():
            self._browser = self.playwright().chromium.launch(executable_path=path, args=arguments)
        return self._browser

    def end(self) -> None:
        """End it with all its browsers."""
        if self._playwright is not None:
            self._playwright.stop()
            self._playwright = self._browser = None


DRIVER = Driver()
