"""axe-core finds nothing serious on any screen, in light and dark, wide and narrow, nor in what lies over them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, WIDE, Pages
from tests.browser.everything import every_address, fill
from tests.integration.client import Client
from tests.server_process import ServerProcess

VENDOR = Path(__file__).parent / "vendor"
AXE = (VENDOR / "axe.min.js").read_text()
RUN = """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations
  .filter(({impact}) => impact !== "minor")
  .map(({id, impact, nodes}) => `${impact} ${id}: ${nodes.map(({html}) => html).join(" | ")}`)"""


def findings(page: Page) -> list[str]:
    """What axe complains of, but for trifles."""
    page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN)
    return found


@pytest.fixture
def samples(server: ServerProcess, client: Client, agent: Callable[..., None]) -> dict[str, str]:
    """A server with something of everything, and what it has to show."""
    return fill(server, client, agent)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "phone"])
def test_no_screen_has_a_serious_fault(
    server: ServerProcess, open_page: Pages, samples: dict[str, str], scheme: str, narrow: bool
) -> None:
    """Names, roles, contrast, order: of each screen as it is with data on it."""
    open_page.expected = "Failed to load resource"  # of the addresses that name nothing
    wrong: dict[str, list[str]] = {}
    page = open_page(viewport=PHONE if narrow else WIDE, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    for name, path in every_address(samples).items():
        page.goto(server.url + path)
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector("main[data-screen] h1")
        if found := findings(page):
            wrong[name] = found
    assert wrong == {}, "\n".join(f"{name}: {text}" for name, found in wrong.items() for text in found)


def test_what_lies_over_a_screen_has_none_either(
    server: ServerProcess, open_page: Pages, samples: dict[str, str]
) -> None:
    """The palette, the sheet of keys, a menu, a question, a message."""
    page = open_page(server.url + "/jobs", reduced_motion="reduce", bypass_csp=True)
    page.keyboard.press("Control+k")
    page.keyboard.type("spec")
    expect(page.get_by_role("option").first).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Colours").click()
    expect(page.get_by_role("menu")).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("checkbox", name="Pick this row").first.check()
    page.get_by_role("button", name="Cancel …").click()
    dialog = page.get_by_role("dialog", name="Cancel jobs")
    expect(dialog.locator("[data-preview]")).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.goto(f"{server.url}/agents/lab/pixel-7")
    page.get_by_role("button", name="Pause …").click()
    assert findings(page) == []
    page.get_by_role("button", name="Pause lab/pixel-7").click()
    expect(page.get_by_text("lab/pixel-7 is paused: it gets nothing new.")).to_be_visible()
    assert findings(page) == []


def test_the_checker_is_the_published_one() -> None:
    """Byte for byte that of its package."""
    digest: Any = hashlib.sha256((VENDOR / "axe.min.js").read_bytes()).hexdigest()
    assert f"`{digest}`" in (VENDOR / "README.md").read_text()
