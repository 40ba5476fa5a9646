"""Accessibility by axe-core: no serious finding on any overlay or other page, in light and dark.

Screens: ``test_every_screen.py``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, TWO_FRAMES, WIDE, Pages, Site
from tests.browser.everything import fill
from tests.integration.client import Client
from tests.server_process import ServerProcess

VENDOR = Path(__file__).parent / "vendor"
AXE = (VENDOR / "axe.min.js").read_text()
# colors on their way to others, after a change of theme or by a page's first styles, are no colors of the design
SETTLE = """() => Promise.all(document.getAnimations()
  .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
  .map((one) => one.finished.catch(() => {})))"""
RUN = """async (rules) => {
  const only = rules.length > 0 ? {runOnly: {type: "rule", values: rules}} : {};
  return (await axe.run(document, {resultTypes: ["violations"], preload: false, ...only})).violations
    .filter(({impact}) => impact !== "minor")
    .map(({id, impact, nodes}) => `${impact} ${id}: ${nodes.map(({html}) => html).join(" | ")}`); }"""
REPEATED_IDS = """() => { const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index); }"""
# one template makes all articles of the API reference: axe takes 34 s for all of them, two for what is left
FEW_ARTICLES = """() => { for (const section of document.querySelectorAll("main section"))
  for (const article of [...section.querySelectorAll("article")].slice(2)) article.remove(); }"""
OF_COLOR = ["color-contrast", "link-in-text-block"]  # the rules whose result depends on the theme


def findings(page: Page, *rules: str) -> list[str]:
    """Return axe's findings of more than minor impact: of all rules, or of these."""
    page.evaluate(SETTLE)
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN, list(rules))
    return found


def findings_of_light(page: Page) -> list[str]:
    page.emulate_media(color_scheme="light")
    return findings(page)


def findings_of_both_themes(page: Page) -> list[str]:
    """Return the findings of all rules in light, and of the rules about color in dark."""
    light = findings_of_light(page)
    page.emulate_media(color_scheme="dark")
    return [*light, *(f"dark: {found}" for found in findings(page, *OF_COLOR))]


def assert_accessible(page: Page) -> None:
    """Assert that a page has no serious fault in either theme, wide and on a phone, and scrolls sideways on neither."""
    for viewport in (WIDE, PHONE):
        page.set_viewport_size(viewport)
        page.evaluate(TWO_FRAMES)
        assert findings_of_both_themes(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    page.set_viewport_size(WIDE)


@pytest.mark.slow
@pytest.mark.timeout(300)  # axe looks at each list of the admin, and a row of each
def test_no_other_page_has_a_serious_fault(site: Site, open_page: Pages) -> None:
    """The API reference; the admin's index, each of its lists, a row of each.

    One style sheet gives the lists their colors, and the rows: the first of each is looked at in dark.
    """
    fill(*site)
    page = open_page(viewport=WIDE, reduced_motion="reduce", bypass_csp=True)
    wrong: dict[str, list[str]] = {}

    def check(path: str, reduce: str = "", *, dark: bool = True) -> None:
        page.goto(site.server.url + path)
        repeated = page.evaluate(REPEATED_IDS)
        if reduce:
            page.evaluate(reduce)
        if found := [*repeated, *(findings_of_both_themes if dark else findings_of_light)(page)]:
            wrong[path] = found

    check("/api/docs/", FEW_ARTICLES)
    check("/admin/")
    hrefs = "(links) => links.map((link) => link.getAttribute('href'))"
    lists = page.locator("#content-main th a").evaluate_all(hrefs)
    assert len(lists) > 10
    row_seen = False
    for path in lists:
        check(path, dark=path == lists[0])
        rows = page.locator("#result_list tbody th a").evaluate_all(hrefs)
        for row in rows[:1]:
            check(row, dark=not row_seen)
            row_seen = True
    assert wrong == {}, "\n".join(f"{path}: {text}" for path, found in wrong.items() for text in found)


def test_no_overlay_has_a_serious_fault(
    server: ServerProcess, client: Client, agent: Callable[..., None], open_page: Pages
) -> None:
    """The palette, the key sheet, a menu, a dialog and a toast."""
    fill(server, client, agent)
    page = open_page(server.url + "/jobs?target=web-tv", reduced_motion="reduce", bypass_csp=True)  # it waits
    page.keyboard.press("Control+k")
    page.keyboard.type("spec")
    expect(page.get_by_role("option").first).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Color scheme").click()
    expect(page.get_by_role("menu")).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("checkbox", name="Select this row").first.check()
    page.get_by_role("button", name="Cancel…").click()
    dialog = page.get_by_role("dialog", name="Cancel jobs")
    expect(dialog.locator("[data-preview]")).to_be_visible()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.goto(f"{server.url}/agents/lab/pixel-7")
    page.get_by_role("button", name="Pause…").click()
    assert findings(page) == []
    page.get_by_role("button", name="Pause lab/pixel-7").click()
    expect(page.get_by_text("lab/pixel-7 is paused: no new jobs start.")).to_be_visible()
    assert findings(page) == []


def test_axe_core_is_the_published_file() -> None:
    """Byte for byte that of its package."""
    digest: Any = hashlib.sha256((VENDOR / "axe.min.js").read_bytes()).hexdigest()
    assert f"`{digest}`" in (VENDOR / "README.md").read_text()


def test_live_summaries_are_rate_limited(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """At most every 15 s, and only when something has changed."""
    page = open_page()
    page.clock.install()
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    said = page.locator("p[aria-live=polite]")
    page.evaluate(
        """() => { window.spoken = []; const said = document.querySelector("p[aria-live=polite]");
        new MutationObserver(() => window.spoken.push(said.innerText))
          .observe(said, { childList: true, characterData: true, subtree: true }); }"""
    )
    for count in (1, 2, 3):
        client.submit(test=f"tests/{count}.spec.js")
        expect(page.locator("[data-figure=waiting] dd").first).to_have_text(str(count))
    expect(said).to_have_text("")
    page.clock.fast_forward("00:15")
    expect(said).to_have_text("3 jobs waiting, 0 running, 0 passed, 0 failed")
    client.submit(test="tests/4.spec.js")
    expect(page.locator("[data-figure=waiting] dd").first).to_have_text("4")
    expect(said).to_contain_text("3 jobs waiting")
    page.clock.fast_forward("00:15")
    expect(said).to_contain_text("4 jobs waiting")
    page.clock.fast_forward("00:15")
    page.clock.fast_forward("00:15")
    assert page.evaluate("window.spoken.map((text) => text.slice(0, 6))") == ["3 jobs", "4 jobs"]
