"""Playwright's traces, and the viewer that shows them."""

from __future__ import annotations

from pathlib import Path

import playwright
from playwright.sync_api import BrowserContext, Page, expect

VITE = Path(playwright.__file__).parent / "driver" / "package" / "lib" / "vite"
VIEWER = VITE / "traceViewer"


def record_trace(context: BrowserContext, path: Path) -> None:
    """Record a trace of a page with a heading and a click."""
    context.tracing.start(screenshots=True, snapshots=True)
    page = context.new_page()
    page.set_content("<h1>Bread</h1><button onclick=\"this.textContent = 'Bought'\">Buy</button>")
    page.get_by_role("button").click()
    page.close()
    context.tracing.stop(path=path)


def check_trace(page: Page, viewer: str) -> None:
    """Assert that the viewer shows the trace, with a snapshot of its page."""
    page.wait_for_url(viewer)
    page.get_by_test_id("actions-tree").get_by_text("Click").first.click()
    snapshot = page.frame_locator("iframe.snapshot-visible")
    expect(snapshot.get_by_role("heading", name="Bread")).to_be_visible()
