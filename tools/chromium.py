"""A headless chromium of this machine, and the memory of its tabs."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from .servers import MissingError

NAMES = ("chromium", "chromium-browser", "google-chrome")
# no sandbox: containers run as root; the rest keeps it from calling home
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
WIDE: ViewportSize = {"width": 1440, "height": 1000}
PHONE: ViewportSize = {"width": 390, "height": 844}
LIVE_MS = 60_000  # a dashboard with much on it, on a busy machine


class TabMemory(NamedTuple):
    """Bytes of live JavaScript objects (after a collection), and DOM nodes of the document."""

    heap: int
    nodes: int


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Run a browser for the duration of the block. Raises MissingError where there is none."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        raise MissingError("there is no chromium on this machine: nothing to look at the dashboard with")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(Path(path)), args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()


async def open_live(page: Page, url: str) -> None:
    """Open the address and wait until the screen is drawn and live."""
    await page.goto(url, wait_until="commit", timeout=LIVE_MS)
    await page.wait_for_selector("[data-live=live]", timeout=LIVE_MS)
    await page.wait_for_selector("main[data-screen]", timeout=LIVE_MS)


async def tab_memory(page: Page) -> TabMemory:
    """Return the current memory. Takes some tens of milliseconds of the tab's time."""
    session = await page.context.new_cdp_session(page)
    try:
        await session.send("HeapProfiler.collectGarbage")
        heap = await session.send("Runtime.getHeapUsage")
        counts = await session.send("Memory.getDOMCounters")
        return TabMemory(int(heap["usedSize"]), int(counts["nodes"]))
    finally:
        await session.detach()
