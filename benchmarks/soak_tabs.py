"""Two browser tabs for the soak test: one stays on the overview, one visits all screens repeatedly."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page

from tools.chromium import WIDE, chromium, open_live, tab_memory

MIB = 1024 * 1024
LINKS = "[...document.querySelectorAll('nav.nav a.nav-link')].map((link) => link.getAttribute('href'))"
ARRIVE_MS = 20_000


class Tabs:
    """Both tabs. An error in either is an error of the soak test."""

    def __init__(self, staying: Page, walking: Page) -> None:
        self._staying, self._walking = staying, walking
        self.faults: list[str] = []  # uncaught errors
        for page in (staying, walking):
            page.on("pageerror", lambda error: self.faults.append(str(error)))

    async def look(self) -> tuple[float, ...]:
        """Return MiB of live objects and DOM nodes of the first tab, then of the second after another round."""
        await self._walk()
        figures: list[float] = []
        for page in (self._staying, self._walking):
            memory = await tab_memory(page)
            figures += [memory.heap / MIB, float(memory.nodes)]
        return tuple(figures)

    async def _walk(self) -> None:
        """Open each screen by its navigation link; end at the first."""
        hrefs: list[str] = await self._walking.evaluate(LINKS)
        for href in [*hrefs[1:], hrefs[0]]:
            link = self._walking.locator(f"nav.nav a.nav-link[href='{href}']")
            await link.click(timeout=ARRIVE_MS)
            await self._walking.locator(f"nav.nav a.nav-link[href='{href}'][aria-current=page]").wait_for(
                timeout=ARRIVE_MS
            )


@asynccontextmanager
async def dashboard_tabs(url: str) -> AsyncIterator[Tabs]:
    """Open both tabs and wait until they are live. Raises MissingError without chromium."""
    async with chromium() as browser:
        pages = [await (await browser.new_context(viewport=WIDE)).new_page() for _ in range(2)]
        tabs = Tabs(*pages)
        for page in pages:
            await open_live(page, f"{url}/")
        yield tabs
